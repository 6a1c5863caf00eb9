"""What editors keep, changed item by item: what is told apart, what is refused, and what two editorials differ by."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from knowledge.editions.items import (
    Item,
    ItemKind,
    changes,
    drop,
    from_plain,
    items_of,
    key_of,
    kind_of,
    name_of,
    put,
    replaced,
    to_plain,
)
from knowledge.editions.models import Editorial, Golden, Number, OwnTerm, OwnWord, Pin
from knowledge.errors import ItemGoneError, ItemTakenError
from municipality.models import HelpLine

PIN = Pin("må jeg grille", "https://www.solbaek.example/husorden")
WORD = OwnWord("bistand", "kontanthjælp")
LINE = HelpLine("Livslinien", "+4570201201", {"da": "Tanker om ikke at ville leve"}, dt.date(2026, 11, 1), True, None)
ITEMS: tuple[tuple[ItemKind, Item, str], ...] = (
    (ItemKind.PIN, PIN, "må jeg grille"),
    (ItemKind.WORD, WORD, "bistand"),
    (ItemKind.TERM, OwnTerm("kautionist", "En der lover at betale.", "", {"en": "A guarantor."}), "kautionist"),
    (ItemKind.NUMBER, Number(LINE), "Livslinien"),
    (ItemKind.GOLDEN, Golden("hvad koster et pas", "da", ()), "hvad koster et pas"),
)


@pytest.mark.parametrize(("kind", "item", "name"), ITEMS)
def test_every_kind_goes_in_comes_out_and_survives_json(kind: ItemKind, item: Item, name: str) -> None:
    editorial = put(Editorial(), item)
    assert (kind_of(item), name_of(item), items_of(editorial, kind)) == (kind, name, (item,))
    assert from_plain(kind, to_plain(item)) == item
    assert drop(editorial, kind, key_of(item)) == Editorial()


def test_a_changed_item_stays_in_its_place() -> None:
    editorial = Editorial(words=(OwnWord("a", "b"), WORD, OwnWord("c", "d")))
    changed = put(editorial, OwnWord("bistandshjælp", "kontanthjælp"), key_of(WORD))
    assert [one.said for one in changed.words] == ["a", "bistandshjælp", "c"]


def test_a_second_of_the_same_name_is_refused_whatever_its_case() -> None:
    with pytest.raises(ItemTakenError):
        put(Editorial(pins=(PIN,)), replace(PIN, question="Må jeg GRILLE"))
    assert len(put(Editorial(pins=(PIN,)), replace(PIN, language="en")).pins) == 2


def test_what_somebody_else_took_away_cannot_be_changed() -> None:
    with pytest.raises(ItemGoneError):
        put(Editorial(), PIN, key_of(PIN))
    with pytest.raises(ItemGoneError):
        drop(Editorial(), ItemKind.PIN, key_of(PIN))


def test_an_import_with_one_item_twice_is_refused() -> None:
    with pytest.raises(ItemTakenError):
        replaced(Editorial(), ItemKind.WORD, (WORD, WORD))
    assert replaced(Editorial(words=(WORD,)), ItemKind.WORD, ()).words == ()


def test_changes_tell_each_item_that_came_went_or_differs() -> None:
    golden = Golden("hvad koster et pas", "da", ())
    answered = replace(golden, expect=("https://www.solbaek.example/pas",))
    before = Editorial(pins=(PIN,), golden=(golden,))
    after = Editorial(words=(WORD,), golden=(answered,))
    assert [(one.kind, one.old, one.new) for one in changes(before, after)] == [
        (ItemKind.PIN, PIN, None),
        (ItemKind.WORD, None, WORD),
        (ItemKind.GOLDEN, golden, answered),
    ]
    assert changes(after, after) == ()
