"""Crisis and help numbers in the edition: what may stand, what wins, and that no citizen is left without 112."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.editions.models import Editorial, Number, NumberPlace
from knowledge.editions.numbers import LocalNow, fault_of, numbers_of, with_numbers
from knowledge.editions.publish import publish, rollback
from knowledge.editions.store import NUMBERS, Store
from knowledge.refresh import edit
from municipality import load_municipality
from tests.knowledge.made_pages import NOW, PAGES, Site, WordHash, edition_of, refreshed
from tests.knowledge.test_publish import dense

FILE = load_municipality(environment={})
NUMBERS_OF_FILE = numbers_of(FILE)


def without(phone: str) -> tuple[Number, ...]:
    return tuple(one for one in NUMBERS_OF_FILE if one.line.phone != phone)


def with_line(place: NumberPlace, **changed: object) -> tuple[Number, ...]:
    return tuple(
        replace(one, line=replace(one.line, **changed)) if one.place is place else one  # type: ignore[arg-type]
        for one in NUMBERS_OF_FILE
    )


SOCIAL = next(one for one in NUMBERS_OF_FILE if one.place is NumberPlace.SOCIAL)
FAULTS = (
    (NUMBERS_OF_FILE, ""),  # the file's own
    (without("112"), "no_emergency"),  # the emergency number taken away
    (tuple(replace(one, line=replace(one.line, crisis=False)) for one in NUMBERS_OF_FILE), "no_emergency"),
    (without(SOCIAL.line.phone), "not_one_social"),
    ((*NUMBERS_OF_FILE, SOCIAL), "not_one_social"),
    (with_line(NumberPlace.SOCIAL, phone="72 36"), "phone"),  # spaces are the page's business
    (with_line(NumberPlace.SOCIAL, about={"en": "Help"}), "about"),  # nothing in Danish
    (with_line(NumberPlace.OMBUDSMAN, name=" "), "about"),
)


@pytest.mark.parametrize(("numbers", "fault"), FAULTS)
def test_what_no_citizen_may_be_left_with_has_a_name(numbers: tuple[Number, ...], fault: str) -> None:
    assert fault_of(numbers) == fault


def test_the_files_numbers_come_back_as_they_were() -> None:
    assert with_numbers(FILE, NUMBERS_OF_FILE) == FILE
    assert with_numbers(FILE, ()) is FILE


def test_unsound_numbers_never_reach_a_citizen() -> None:
    assert with_numbers(FILE, without("112")) is FILE


def published(store: Store, numbers: tuple[Number, ...]) -> str:
    events = edit(store, WordHash(), lambda one: replace(one, numbers=numbers), "numbers", NOW)
    edition = edition_of(list(events))
    publish(store, WordHash(), dense, NOW)
    return edition


def test_the_published_editions_numbers_are_seen_at_once_and_go_with_a_roll_back(store: Store) -> None:
    refreshed(store, WordHash(), Site(*PAGES))
    publish(store, WordHash(), dense, NOW)
    now = LocalNow(FILE, store, lambda: NOW)
    assert now() is FILE
    published(store, with_line(NumberPlace.SOCIAL, phone="+4511223344"))
    assert now().emergency_social.phone == "+4511223344"
    rollback(store, NOW)
    assert now() == FILE


def test_a_damaged_edition_leaves_the_numbers_that_were_seen_last(store: Store) -> None:
    refreshed(store, WordHash(), Site(*PAGES))
    publish(store, WordHash(), dense, NOW)
    now = LocalNow(FILE, store, lambda: NOW)
    broken = published(store, with_line(NumberPlace.SOCIAL, phone="+4511223344"))
    (store.edition(broken) / NUMBERS).write_text("no line of JSON", "utf-8")
    assert now() == FILE


def test_an_edition_from_before_numbers_and_glossary_is_read_as_having_none(store: Store, tmp_path: Path) -> None:
    edition = edition_of(refreshed(store, WordHash(), Site(*PAGES)))
    record = store.edition(edition) / "edition.json"
    (store.edition(edition) / NUMBERS).unlink()
    record.write_text(record.read_text("utf-8").replace(f'"{NUMBERS}"', '"older.jsonl"'), "utf-8")
    assert store.editorial(edition) == Editorial()
