"""What an editor writes into a form: read as meant, shown again as read, and what differs between two versions."""

from __future__ import annotations

import datetime as dt

import pytest

from desk.editing.forms import FIELDS, FormFault, differences, phone_of, read_item, written
from knowledge.editions.items import Item, ItemKind
from knowledge.editions.models import Golden, Number, NumberPlace, OwnTerm, OwnWord, Pin
from municipality.models import HelpLine

PAGE = "https://www.solbaek.example/pas"
PAGES = frozenset({PAGE})
LINE = HelpLine(
    "Social vagt",
    "+4572364112",
    {"da": "Akut hjælp", "en": "Urgent help"},
    dt.date(2026, 11, 1),
    True,
    None,
    ("fraud",),
)
ITEMS: tuple[tuple[ItemKind, Item], ...] = (
    (ItemKind.PIN, Pin("hvad koster et pas", PAGE, "en")),
    (ItemKind.WORD, OwnWord("bistand", "kontanthjælp")),
    (ItemKind.TERM, OwnTerm("kautionist", "En, der lover at betale.", "borgen", {"en": "A guarantor."})),
    (ItemKind.NUMBER, Number(LINE, NumberPlace.SOCIAL)),
    (ItemKind.GOLDEN, Golden("hvad koster et pas", "da", (PAGE,))),
    (ItemKind.GOLDEN, Golden("hvem vinder", "da", ())),  # must not be answered
)


@pytest.mark.parametrize(("kind", "item"), ITEMS)
def test_an_item_comes_back_from_its_form_as_it_was(kind: ItemKind, item: Item) -> None:
    form = written(item)
    assert set(form) == set(FIELDS[kind])
    assert read_item(kind, form, PAGES) == item


PHONES = (
    ("70 20 12 01", "+4570201201"),
    ("+45 70201201", "+4570201201"),
    ("0045 70 20 12 01", "+4570201201"),
    ("(70) 20-12.01", "+4570201201"),
    ("112", "112"),
    ("116 111", "116111"),
)


@pytest.mark.parametrize(("text", "phone"), PHONES)
def test_a_number_is_read_however_it_is_written(text: str, phone: str) -> None:
    assert phone_of(text) == phone


FAULTS = (
    (ItemKind.PIN, {"question": "x", "url": "https://elsewhere.example"}, "url", "unknown_page"),
    (ItemKind.PIN, {"question": " ", "url": PAGE}, "question", "missing"),
    (ItemKind.PIN, {"question": "x", "url": PAGE, "language": "dansk!"}, "language", "language"),
    (ItemKind.WORD, {"said": "x" * 501, "official": "y"}, "said", "long"),
    (ItemKind.WORD, {"said": "Bistand", "official": "bistand"}, "official", "same"),
    (ItemKind.TERM, {"word": "x", "explanation": "y", "translated": "no colon"}, "translated", "lines"),
    (ItemKind.GOLDEN, {"question": "x", "expect": f"{PAGE}\nhttps://x.example"}, "expect", "unknown_page"),
    (ItemKind.NUMBER, {"name": "x", "phone": "112", "about": "en: Help", "place": "help"}, "about", "danish"),
    (ItemKind.NUMBER, {"name": "x", "phone": "112", "about": "da: x", "web": "javascript:x"}, "web", "address"),
    (ItemKind.NUMBER, {"name": "x", "phone": "112", "about": "da: x", "place": "help"}, "checked_on", "date"),
    (
        ItemKind.NUMBER,
        {"name": "x", "phone": "12", "about": "da: x", "place": "help", "checked_on": "2026-11-01"},
        "phone",
        "phone",
    ),
)


@pytest.mark.parametrize(("kind", "form", "field", "why"), FAULTS)
def test_what_cannot_be_meant_so_names_its_field(kind: ItemKind, form: dict[str, str], field: str, why: str) -> None:
    with pytest.raises(FormFault) as fault:
        read_item(kind, form, PAGES)
    assert (fault.value.field, fault.value.why) == (field, why)


def test_only_what_differs_between_two_versions_is_told() -> None:
    old, new = Pin("hvad koster et pas", PAGE), Pin("hvad koster passet", PAGE)
    assert differences(ItemKind.PIN, old, new) == (("question", "hvad koster et pas", "hvad koster passet"),)
    assert differences(ItemKind.PIN, None, new)[0] == ("question", "", "hvad koster passet")
    assert differences(ItemKind.PIN, old, old) == ()
