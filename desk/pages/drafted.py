"""What editors keep, as the draft edition has it: read, and changed by a job that keeps the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from desk.pages.asked import Asked, NotHere
from desk.pages.editing import begun, editor, looked, room

if TYPE_CHECKING:
    from desk.editing.jobs import Result, Watched
    from knowledge.editions.items import Item, ItemKind
    from knowledge.editions.models import Editorial

LEXICON = ("pin", "word", "term", "number")
"""The kinds below `/desk/lexicon`; golden questions have a place of their own."""


# --- whose page it is ------------------------------------------------------------------------------------


def kind_of_page(asked: Asked) -> ItemKind:
    """The kind of items that a page is about. Raises NotHere for one that no page is."""
    from knowledge.editions.items import ItemKind

    named = asked.params.get("kind", "golden")
    if "kind" in asked.params and named not in LEXICON:
        raise NotHere
    return ItemKind(named)


def base_of(asked: Asked) -> str:
    """Where the pages of that kind begin."""
    return f"/desk/lexicon/{asked.params['kind']}" if "kind" in asked.params else "/desk/gold"


# --- read ------------------------------------------------------------------------------------------------


async def item_of(asked: Asked, kind: ItemKind, key: str) -> Item:
    """One item. Raises NotHere."""
    from knowledge.editions.items import key_of

    found = next((one for one in await items_in(asked, kind) if key_of(one) == key), None)
    if found is None:
        raise NotHere
    item: Item = found
    return item


async def items_in(asked: Asked, kind: str) -> tuple[Any, ...]:
    """All items of a kind."""
    from knowledge.editions.items import ItemKind, items_of

    if kind == "number":
        return await numbers_in(asked)
    return items_of(await editorial_of(asked), ItemKind(kind))


async def numbers_in(asked: Asked) -> tuple[Any, ...]:
    """The numbers: the draft's, or where it has none yet those of the municipality's file."""
    from knowledge.editions.numbers import numbers_of

    return (await editorial_of(asked)).numbers or numbers_of(room(asked).workshop.local)


async def in_edition(asked: Asked, kind: ItemKind) -> bool:
    """Whether the draft itself has items of a kind."""
    from knowledge.editions.items import items_of

    return bool(items_of(await editorial_of(asked), kind))


async def editorial_of(asked: Asked) -> Editorial:
    """All that editors have added. Raises NotNow where there is no edition."""
    return await looked(room(asked).workshop.editorial, asked.now)


# --- changed ---------------------------------------------------------------------------------------------


async def clash(asked: Asked, kind: ItemKind, key: str, item: Item) -> str:
    """Why a change cannot be made in the draft, as a sentence's key; "" where it can."""
    from knowledge.editions.items import key_of

    keys = {key_of(one) for one in await items_in(asked, kind)}
    if key and key not in keys:
        return "edit-error-item-gone"
    return "edit-error-item-taken" if key_of(item) in keys - {key} else ""


def putting(asked: Asked, item: Item, key: str) -> Callable[[Editorial], Editorial]:
    """Puts an item where it is, was, or comes: the published edition may not have what the draft has."""
    from knowledge.editions.items import items_of, key_of, kind_of, put

    def change(editorial: Editorial) -> Editorial:
        editorial = _filled(asked, editorial, kind_of(item).value)
        keys = {key_of(one) for one in items_of(editorial, kind_of(item))}
        return put(editorial, item, next((one for one in (key, key_of(item)) if one in keys), ""))

    return change


def dropping(asked: Asked, kind: ItemKind, key: str) -> Callable[[Editorial], Editorial]:
    """Takes an item away, where it is there."""
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


async def changed(
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
    return await begun(asked, Verb.EDIT, kind.value, work, base_of(asked), said, keep)
