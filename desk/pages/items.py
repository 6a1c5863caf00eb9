"""What editors keep, item by item: listed, written, tried before it is saved, its history, and back to an earlier one.

The same pages serve pins, own words, glossary and numbers (`/desk/lexicon/…`) and golden questions (`/desk/gold`). The
draft edition holds what they change; files are for import and export.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from starlette.responses import Response

from desk.pages import words
from desk.pages.asked import Asked, NotHere, NotNow, number_of
from desk.pages.editing import EDITORS, begun, editor, languages_of, looked, room
from desk.pages.route import Route
from municipality.hours import LOCAL

if TYPE_CHECKING:
    from desk.editing.jobs import Result, Watched
    from knowledge.editions.items import Item, ItemKind
    from knowledge.editions.models import Editorial

SHOWN = 100
"""Items of one page of a list."""
LARGEST_FILE = 2_000_000
LEXICON = ("pin", "word", "term", "number")


async def kinds(asked: Asked) -> Response:
    """The kinds of the lexicon, and how many there are of each."""
    counts = {kind: len(await _items(asked, kind)) for kind in LEXICON}
    return asked.render("lexicon.html", counts=counts)


async def listed(asked: Asked) -> Response:
    """All items of a kind, those that hold a word where one is looked for."""
    from desk.editing.forms import FIELDS, written
    from knowledge.editions.items import key_of

    kind = _kind(asked)
    sought = asked.query.get("q", "").strip().casefold()
    rows = [(key_of(one), written(one)) for one in await _items(asked, kind)]
    found = [row for row in rows if not sought or any(sought in value.casefold() for value in row[1].values())]
    start = asked.number("from")
    return asked.render(
        "items.html",
        kind=kind.value,
        base=_base(asked),
        fields=FIELDS[kind],
        rows=found[start : start + SHOWN],
        count=len(found),
        sought=asked.query.get("q", ""),
        next=f"?{urlencode({'q': sought, 'from': start + SHOWN})}" if len(found) > start + SHOWN else "",
        from_file=kind.value == "number" and not await _in_edition(asked, kind),
    )


async def one(asked: Asked) -> Response:
    """One item, to be changed; without a key a new one, with what another page already knows of it."""
    from desk.editing import store
    from desk.editing.forms import FIELDS, written

    kind, key = _kind(asked), asked.params.get("key", "")
    if key:
        values = written(await _item(asked, kind, key))
    else:
        values = {field: asked.query.get(field, "")[:500] for field in FIELDS[kind]}
    history = await store.history(asked.desk.database, kind, key=key) if key else ()
    return await _form(asked, kind, key, values, history=history)


async def save(asked: Asked) -> Response:
    """Shows what a change would do, or makes it: in the draft, or published by itself."""
    from desk.editing.forms import FIELDS, FormFault, read_item
    from knowledge.editions.items import key_of, name_of

    kind, key, what = _kind(asked), asked.form.get("key", ""), asked.form.get("what", "preview")
    values = {field: asked.form.get(field, "") for field in FIELDS[kind]}
    pages = await looked(room(asked).workshop.pages, asked.now)
    try:
        item = read_item(kind, values, pages)
    except FormFault as fault:
        return await _form(asked, kind, key, values, 400, fault=fault)
    if problem := await _clash(asked, kind, key, item):
        return await _form(asked, kind, key, values, 400, problem=problem)
    change = _putting(asked, item, key)
    if what == "preview":
        return await _form(asked, kind, key, values, preview=await _preview(asked, kind, item, change))
    publish = what == "now"
    reason = asked.form.get("reason", "").strip()[:300]
    await asked.audit(
        f"edit-{kind.value}", name_of(item)[:120], published=str(publish), key=key_of(item), forced=reason
    )
    return await _changed(asked, kind, change, publish, reason)


async def remove(asked: Asked) -> Response:
    """Takes an item away."""
    from knowledge.editions.items import name_of

    kind, key = _kind(asked), asked.form.get("key", "")
    item = await _item(asked, kind, key)
    publish = asked.form.get("what") == "now"
    await asked.audit(f"remove-{kind.value}", name_of(item)[:120], published=str(publish), key=key)
    return await _changed(asked, kind, _dropping(asked, kind, key), publish)


async def history(asked: Asked) -> Response:
    """Who changed what, and when, of one kind."""
    from desk.editing import store

    kind = _kind(asked)
    found = await store.history(asked.desk.database, kind, asked.number("before"))
    return asked.render(
        "item_history.html",
        kind=kind.value,
        base=_base(asked),
        rows=_told(kind, found),
        next=f"?before={found[-1].id}" if len(found) == store.PAGE else "",
    )


async def restore(asked: Asked) -> Response:
    """Makes an item again what it was before a change."""
    from desk.editing import store
    from knowledge.editions.items import from_plain, key_of

    kind = _kind(asked)
    found = await store.change(asked.desk.database, number_of(asked.form.get("change", "")))
    if found is None or found.kind is not kind:
        raise NotHere
    await asked.audit(f"restore-{kind.value}", found.title[:120], change=str(found.id))
    old = from_plain(kind, found.old) if found.old else None
    key = key_of(from_plain(kind, found.new)) if found.new else ""
    change = _putting(asked, old, key) if old else _dropping(asked, kind, key)
    return await _changed(asked, kind, change, False)


async def export(asked: Asked) -> Response:
    """All items of a kind as JSON lines, as `python -m knowledge` reads and writes them."""
    from knowledge.editions.items import SORTS
    from knowledge.editions.lines import to_line

    kind = _kind(asked)
    await asked.audit(f"export-{kind.value}")
    text = "".join(f"{to_line(item, SORTS[kind].type)}\n" for item in await _items(asked, kind))
    name = f'attachment; filename="{kind.value}.jsonl"'
    return Response(text, media_type="application/jsonl; charset=utf-8", headers={"content-disposition": name})


async def take_in(asked: Asked) -> Response:
    """Other items of a kind, from a file."""
    import json

    from knowledge.editions.items import SORTS, from_plain, replaced

    kind = _kind(asked)
    try:
        lines = asked.files.get("file", b"").decode("utf-8").splitlines()
        items = tuple(from_plain(kind, json.loads(line)) for line in lines if line.strip())
    except (ValueError, TypeError):
        raise NotNow("edit-file-unreadable") from None
    if not items:
        raise NotNow("edit-file-empty")
    await asked.audit(f"import-{kind.value}", SORTS[kind].field, items=str(len(items)))
    return await _changed(asked, kind, lambda editorial: replaced(editorial, kind, items), False)


# --- how -----------------------------------------------------------------------------------------------


async def _changed(
    asked: Asked, kind: ItemKind, change: Callable[[Editorial], Editorial], publish: bool, force: str = ""
) -> Response:
    """The change made by a job, and kept in the history when it is."""
    from desk.editing import store
    from desk.editing.models import Change, Verb

    editing, now, who = room(asked), asked.now, editor(asked)

    def work(watched: Watched) -> dict[str, Any]:
        return editing.workshop.edit(watched, now, change, kind.value, publish, force)

    async def keep(result: Result) -> None:
        rows = [
            Change(
                0, now, who, kind, one["key"], one["title"], one["old"], one["new"], result.get("edition", ""),
                bool(result.get("published")),
            )
            for one in result["items"]
        ]  # fmt: skip
        await store.note(asked.desk.database, rows)

    said = "edit-saved-now" if publish else "edit-saved"
    return await begun(asked, Verb.EDIT, kind.value, work, _base(asked), said, keep)


def _putting(asked: Asked, item: Item, key: str) -> Callable[[Editorial], Editorial]:
    """Puts an item where it is, was, or comes: the published edition may not have what the draft has."""
    from knowledge.editions.items import items_of, key_of, kind_of, put

    def change(editorial: Editorial) -> Editorial:
        editorial = _filled(asked, editorial, kind_of(item).value)
        keys = {key_of(one) for one in items_of(editorial, kind_of(item))}
        return put(editorial, item, next((one for one in (key, key_of(item)) if one in keys), ""))

    return change


def _dropping(asked: Asked, kind: ItemKind, key: str) -> Callable[[Editorial], Editorial]:
    from knowledge.editions.items import drop, items_of, key_of

    def change(editorial: Editorial) -> Editorial:
        editorial = _filled(asked, editorial, kind.value)
        return drop(editorial, kind, key) if key in map(key_of, items_of(editorial, kind)) else editorial

    return change


def _filled(asked: Asked, editorial: Editorial, kind: str) -> Editorial:
    """The editorial with all numbers in it where one is going to be changed: one place has them, never two."""
    from knowledge.editions.numbers import numbers_of

    if kind != "number" or editorial.numbers:
        return editorial
    return replace(editorial, numbers=numbers_of(room(asked).workshop.local))


async def _preview(
    asked: Asked, kind: ItemKind, item: Item, change: Callable[[Editorial], Editorial]
) -> Mapping[str, Any]:
    """What citizens would see with the change: found pages, an answer, or the numbers."""
    from desk.editing.beside import ChangedGuidance, found, told
    from knowledge.editions.models import Golden, Number, OwnTerm, OwnWord, Pin

    workshop, today = room(asked).workshop, asked.now.astimezone(LOCAL).date()
    ways = (workshop.published, workshop.next, ChangedGuidance(workshop.next, change))
    question = " ".join(asked.form.get("try", "").split())[:300]
    if isinstance(item, Number):
        return {"numbers": (await _numbers(asked), change(await _editorial(asked)).numbers)}
    if isinstance(item, OwnTerm):
        question = question or f"Hvad betyder {item.word}?"
        return {"question": question, "answers": [await told(workshop, way, question, "da", today) for way in ways]}
    question = question or (item.said if isinstance(item, OwnWord) else item.question)
    language = item.language if isinstance(item, Golden | Pin) else "da"
    results = [await found(workshop, way, question, language, today) for way in ways]
    expect = item.expect if isinstance(item, Golden) else (item.url,) if isinstance(item, Pin) else ()
    return {"question": question, "results": results, "expect": expect}


async def _form(
    asked: Asked, kind: ItemKind, key: str, values: Mapping[str, str], status: int = 200, **more: Any
) -> Response:
    from desk.editing.forms import FIELDS, LINES

    shown = {"fault": None, "problem": "", "preview": None, "history": (), **more}
    shown["history"] = _told(kind, shown["history"])
    return asked.render(
        "item.html",
        status,
        kind=kind.value,
        base=_base(asked),
        key=key,
        fields=FIELDS[kind],
        lines=LINES,
        values=values,
        languages=languages_of(asked),
        hints={field: asked.words(hint) if words.has(hint := _hint(kind, field)) else "" for field in FIELDS[kind]},
        tried=asked.form.get("try", ""),
        **shown,
    )


def _told(kind: ItemKind, found: Any) -> list[tuple[Any, Any]]:
    """Changes with the fields that each changed."""
    from desk.editing.forms import differences
    from knowledge.editions.items import from_plain

    def item(plain: Mapping[str, Any] | None) -> Item | None:
        return from_plain(kind, plain) if plain else None

    return [(one, differences(kind, item(one.old), item(one.new))) for one in found]


async def _clash(asked: Asked, kind: ItemKind, key: str, item: Item) -> str:
    """Why a change cannot be made in the draft, as a sentence's key; "" where it can."""
    from knowledge.editions.items import key_of

    keys = {key_of(one) for one in await _items(asked, kind)}
    if key and key not in keys:
        return "edit-error-item-gone"
    return "edit-error-item-taken" if key_of(item) in keys - {key} else ""


async def _item(asked: Asked, kind: ItemKind, key: str) -> Item:
    from knowledge.editions.items import key_of

    found = next((one for one in await _items(asked, kind) if key_of(one) == key), None)
    if found is None:
        raise NotHere
    item: Item = found
    return item


async def _items(asked: Asked, kind: str) -> tuple[Any, ...]:
    from knowledge.editions.items import ItemKind, items_of

    if kind == "number":
        return await _numbers(asked)
    return items_of(await _editorial(asked), ItemKind(kind))


async def _numbers(asked: Asked) -> tuple[Any, ...]:
    from knowledge.editions.numbers import numbers_of

    return (await _editorial(asked)).numbers or numbers_of(room(asked).workshop.local)


async def _in_edition(asked: Asked, kind: ItemKind) -> bool:
    from knowledge.editions.items import items_of

    return bool(items_of(await _editorial(asked), kind))


async def _editorial(asked: Asked) -> Editorial:
    return await looked(room(asked).workshop.editorial, asked.now)


def _kind(asked: Asked) -> ItemKind:
    from knowledge.editions.items import ItemKind

    named = asked.params.get("kind", "golden")
    if "kind" in asked.params and named not in LEXICON:
        raise NotHere
    return ItemKind(named)


def _base(asked: Asked) -> str:
    return f"/desk/lexicon/{asked.params['kind']}" if "kind" in asked.params else "/desk/gold"


def _hint(kind: ItemKind, field: str) -> str:
    return f"edit-hint-{kind.value}-{field.replace('_', '-')}"


def routes(base: str) -> tuple[Route, ...]:
    """The pages of items below an address."""
    return (
        Route("GET", base, listed, EDITORS),
        Route("GET", f"{base}/new", one, EDITORS),
        Route("GET", f"{base}/history", history, EDITORS),
        Route("GET", f"{base}/export", export, EDITORS),
        Route("GET", f"{base}/items/{{key}}", one, EDITORS),
        Route("POST", f"{base}/save", save, EDITORS),
        Route("POST", f"{base}/remove", remove, EDITORS),
        Route("POST", f"{base}/restore", restore, EDITORS),
        Route("POST", f"{base}/import", take_in, EDITORS, most=LARGEST_FILE),
    )
