"""What editors keep, item by item: listed, written, tried before it is saved, its history, and back to an earlier one.

The same pages serve pins, own words, glossary and numbers (`/desk/lexicon/…`) and golden questions (`/desk/gold`). The
draft edition holds what they change; files are for import and export.
"""

from __future__ import annotations

from urllib.parse import urlencode

from starlette.responses import Response

from desk.pages.asked import Asked, NotHere, NotNow, number_of
from desk.pages.drafted import (
    LEXICON,
    base_of,
    changed,
    clash,
    dropping,
    in_edition,
    item_of,
    items_in,
    kind_of_page,
    putting,
)
from desk.pages.editing import EDITORS, looked, room
from desk.pages.item_form import changes_told, form_of, preview_of
from desk.pages.route import Route

SHOWN = 100
"""Items of one page of a list."""
LARGEST_FILE = 2_000_000


async def kinds(asked: Asked) -> Response:
    """The kinds of the lexicon, and how many there are of each."""
    counts = {kind: len(await items_in(asked, kind)) for kind in LEXICON}
    return asked.render("lexicon.html", counts=counts)


async def listed(asked: Asked) -> Response:
    """All items of a kind, those that hold a word where one is looked for."""
    from desk.editing.forms import FIELDS, written
    from knowledge.editions.items import key_of

    kind = kind_of_page(asked)
    sought = asked.query.get("q", "").strip().casefold()
    rows = [(key_of(one), written(one)) for one in await items_in(asked, kind)]
    found = [row for row in rows if not sought or any(sought in value.casefold() for value in row[1].values())]
    start = asked.number("from")
    return asked.render(
        "items.html",
        kind=kind.value,
        base=base_of(asked),
        fields=FIELDS[kind],
        rows=found[start : start + SHOWN],
        count=len(found),
        sought=asked.query.get("q", ""),
        next=f"?{urlencode({'q': sought, 'from': start + SHOWN})}" if len(found) > start + SHOWN else "",
        from_file=kind.value == "number" and not await in_edition(asked, kind),
    )


async def one(asked: Asked) -> Response:
    """One item, to be changed; without a key a new one, with what another page already knows of it."""
    from desk.editing import store
    from desk.editing.forms import FIELDS, written

    kind, key = kind_of_page(asked), asked.params.get("key", "")
    if key:
        values = written(await item_of(asked, kind, key))
    else:
        values = {field: asked.query.get(field, "")[:500] for field in FIELDS[kind]}
    history = await store.history(asked.desk.database, kind, key=key) if key else ()
    return await form_of(asked, kind, key, values, history=history)


async def save(asked: Asked) -> Response:
    """Shows what a change would do, or makes it: in the draft, or published by itself."""
    from desk.editing.forms import FIELDS, FormFault, read_item
    from knowledge.editions.items import key_of, name_of

    kind, key, what = kind_of_page(asked), asked.form.get("key", ""), asked.form.get("what", "preview")
    values = {field: asked.form.get(field, "") for field in FIELDS[kind]}
    pages = await looked(room(asked).workshop.pages, asked.now)
    try:
        item = read_item(kind, values, pages)
    except FormFault as fault:
        return await form_of(asked, kind, key, values, 400, fault=fault)
    if problem := await clash(asked, kind, key, item):
        return await form_of(asked, kind, key, values, 400, problem=problem)
    change = putting(asked, item, key)
    if what == "preview":
        return await form_of(asked, kind, key, values, preview=await preview_of(asked, kind, item, change))
    publish = what == "now"
    reason = asked.form.get("reason", "").strip()[:300]
    await asked.audit(
        f"edit-{kind.value}", name_of(item)[:120], published=str(publish), key=key_of(item), forced=reason
    )
    return await changed(asked, kind, change, publish, reason)


async def remove(asked: Asked) -> Response:
    """Takes an item away."""
    from knowledge.editions.items import name_of

    kind, key = kind_of_page(asked), asked.form.get("key", "")
    item = await item_of(asked, kind, key)
    publish = asked.form.get("what") == "now"
    await asked.audit(f"remove-{kind.value}", name_of(item)[:120], published=str(publish), key=key)
    return await changed(asked, kind, dropping(asked, kind, key), publish)


async def history(asked: Asked) -> Response:
    """Who changed what, and when, of one kind."""
    from desk.editing import store

    kind = kind_of_page(asked)
    found = await store.history(asked.desk.database, kind, asked.number("before"))
    return asked.render(
        "item_history.html",
        kind=kind.value,
        base=base_of(asked),
        rows=changes_told(kind, found),
        next=f"?before={found[-1].id}" if len(found) == store.PAGE else "",
    )


async def restore(asked: Asked) -> Response:
    """Makes an item again what it was before a change."""
    from desk.editing import store
    from knowledge.editions.items import from_plain, key_of

    kind = kind_of_page(asked)
    found = await store.change(asked.desk.database, number_of(asked.form.get("change", "")))
    if found is None or found.kind is not kind:
        raise NotHere
    await asked.audit(f"restore-{kind.value}", found.title[:120], change=str(found.id))
    old = from_plain(kind, found.old) if found.old else None
    key = key_of(from_plain(kind, found.new)) if found.new else ""
    change = putting(asked, old, key) if old else dropping(asked, kind, key)
    return await changed(asked, kind, change, False)


async def export(asked: Asked) -> Response:
    """All items of a kind as JSON lines, as `python -m knowledge` reads and writes them."""
    from knowledge.editions.items import SORTS
    from knowledge.editions.lines import to_line

    kind = kind_of_page(asked)
    await asked.audit(f"export-{kind.value}")
    text = "".join(f"{to_line(item, SORTS[kind].type)}\n" for item in await items_in(asked, kind))
    name = f'attachment; filename="{kind.value}.jsonl"'
    return Response(text, media_type="application/jsonl; charset=utf-8", headers={"content-disposition": name})


async def take_in(asked: Asked) -> Response:
    """Other items of a kind, from a file."""
    import json

    from knowledge.editions.items import SORTS, from_plain, replaced

    kind = kind_of_page(asked)
    try:
        lines = asked.files.get("file", b"").decode("utf-8").splitlines()
        items = tuple(from_plain(kind, json.loads(line)) for line in lines if line.strip())
    except (ValueError, TypeError):
        raise NotNow("edit-file-unreadable") from None
    if not items:
        raise NotNow("edit-file-empty")
    await asked.audit(f"import-{kind.value}", SORTS[kind].field, items=str(len(items)))
    return await changed(asked, kind, lambda editorial: replaced(editorial, kind, items), False)


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
