"""The off-switch: the whole chat, or the language model alone, with a word to citizens. Each turn of it is audited."""

from __future__ import annotations

from starlette.responses import Response

from chains.notices import Part
from desk.pages.asked import Asked, NotHere, NotNow
from desk.pages.labels import label
from desk.pages.route import Role, Route
from desk.staff import switches

MAY = frozenset({Role.STAFF, Role.ADMIN})


async def listed(asked: Asked) -> Response:
    """How each part stands."""
    languages = ("da", *(code for code in asked.desk.municipality.languages if code != "da"))
    return asked.render(
        "switches.html",
        parts_of_it=tuple(Part),
        switched=await switches.switched(asked.desk.database),
        languages=[(code, label(asked, "language", code)) for code in languages],
        longest=switches.LONGEST,
    )


async def turn(asked: Asked) -> Response:
    """Switches a part off or on."""
    part, off = asked.params["part"], asked.form.get("off") == "1"
    if part not in set(Part):
        raise NotHere
    texts = {name.removeprefix("text-"): text for name, text in asked.form.items() if name.startswith("text-")}
    if off and not texts.get("da", "").strip() and any(text.strip() for text in texts.values()):
        raise NotNow("switches-no-danish")
    if any(len(text) > switches.LONGEST for text in texts.values()):
        raise NotNow("switches-too-long")
    word = texts.get("da", "").strip() if off else ""
    await asked.audit("switch-off" if off else "switch-on", part, text=word)
    await switches.turn(asked.desk.database, Part(part), off=off, texts=texts, by=asked.me.name, at=asked.now)
    if asked.desk.board is not None:
        await asked.desk.board.look()
    return asked.go("/desk/switches", f"switches-{part}-{'off' if off else 'on'}")


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/switches", listed, MAY),
    Route("POST", "/desk/switches/{part}", turn, MAY),
)
