"""One item of what editors keep, as its form: the fields, what was typed, a preview of it, and its history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from desk.pages import words
from desk.pages.asked import Asked
from desk.pages.drafted import base_of, editorial_of, numbers_in
from desk.pages.editing import languages_of, room
from municipality.hours import LOCAL

if TYPE_CHECKING:
    from knowledge.editions.items import Item, ItemKind
    from knowledge.editions.models import Editorial


async def form_of(
    asked: Asked, kind: ItemKind, key: str, values: Mapping[str, str], status: int = 200, **more: Any
) -> Response:
    """The form; `values` are what stands in its fields, `more` what there is to say beside them."""
    from desk.editing.forms import FIELDS, LINES

    shown = {"fault": None, "problem": "", "preview": None, "history": (), **more}
    shown["history"] = changes_told(kind, shown["history"])
    return asked.render(
        "item.html",
        status,
        kind=kind.value,
        base=base_of(asked),
        key=key,
        fields=FIELDS[kind],
        lines=LINES,
        values=values,
        languages=languages_of(asked),
        hints={field: asked.words(hint) if words.has(hint := _hint(kind, field)) else "" for field in FIELDS[kind]},
        tried=asked.form.get("try", ""),
        **shown,
    )


async def preview_of(
    asked: Asked, kind: ItemKind, item: Item, change: Callable[[Editorial], Editorial]
) -> Mapping[str, Any]:
    """What citizens would see with the change: found pages, an answer, or the numbers."""
    from desk.editing.beside import ChangedGuidance, found, told
    from knowledge.editions.models import Golden, Number, OwnTerm, OwnWord, Pin

    workshop, today = room(asked).workshop, asked.now.astimezone(LOCAL).date()
    ways = (workshop.published, workshop.next, ChangedGuidance(workshop.next, change))
    question = " ".join(asked.form.get("try", "").split())[:300]
    if isinstance(item, Number):
        return {"numbers": (await numbers_in(asked), change(await editorial_of(asked)).numbers)}
    if isinstance(item, OwnTerm):
        question = question or f"Hvad betyder {item.word}?"
        return {"question": question, "answers": [await told(workshop, way, question, "da", today) for way in ways]}
    question = question or (item.said if isinstance(item, OwnWord) else item.question)
    language = item.language if isinstance(item, Golden | Pin) else "da"
    results = [await found(workshop, way, question, language, today) for way in ways]
    expect = item.expect if isinstance(item, Golden) else (item.url,) if isinstance(item, Pin) else ()
    return {"question": question, "results": results, "expect": expect}


def changes_told(kind: ItemKind, found: Any) -> list[tuple[Any, Any]]:
    """Changes with the fields that each changed."""
    from desk.editing.forms import differences
    from knowledge.editions.items import from_plain

    def item(plain: Mapping[str, Any] | None) -> Item | None:
        return from_plain(kind, plain) if plain else None

    return [(one, differences(kind, item(one.old), item(one.new))) for one in found]


def _hint(kind: ItemKind, field: str) -> str:
    return f"edit-hint-{kind.value}-{field.replace('_', '-')}"
