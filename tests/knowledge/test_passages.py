"""Pages in, passages out: what stays together, what is cut, what keeps its name."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.guidance.models import Block, BlockKind, GuidancePage
from ingest.text.sentences import split_sentences
from knowledge.passages import AIM, LONGEST_LIST, passages_of
from tests.knowledge.made_pages import page

LONG = "Du skal sende dine oplysninger til kommunen, så snart du har dem. "


def texts(*blocks: str, title: str = "") -> list[tuple[tuple[str, ...], str]]:
    return [(one.headings, one.text) for one in passages_of(page("side", *blocks, title=title))]


TABLE = [
    # a page without headings is one passage
    (["Du kan søge."], [((), "Du kan søge.")]),
    # the title's own heading is no part of the path
    (["# Side", "Du kan søge."], [((), "Du kan søge.")]),
    # headings make passages; a deeper one stands below the one before it, the next one of its level beside it
    (["## A", "En.", "### B", "To.", "## C", "Tre."], [(("A",), "En."), (("A", "B"), "To."), (("C",), "Tre.")]),
    # a heading with nothing under it gives none, but stands in the path
    (["## A", "### B", "To."], [(("A", "B"), "To.")]),
    # a list stays with the words before it
    (["## A", "Husk", "- pas", "- billede"], [(("A",), "Husk\npas\nbillede")]),
    # a contact box stays whole under its heading
    (["## Kontakt", "! Telefon: 72 36 41 10\nÅbent 10-14"], [(("Kontakt",), "Telefon: 72 36 41 10\nÅbent 10-14")]),
    # links to other pages answer nothing
    (["En.", "## Se også", "- Affald", "- Pas"], [((), "En.")]),
    (["En.", "## See also", "- Waste"], [((), "En.")]),
    # an empty page has none
    ([], []),
    (["## A"], []),
]  # fmt: skip


@pytest.mark.parametrize(("blocks", "expected"), TABLE)
def test_passages_follow_headings_and_keep_together_what_belongs_together(
    blocks: list[str], expected: list[tuple[tuple[str, ...], str]]
) -> None:
    assert texts(*blocks) == expected


def test_a_long_section_becomes_passages_of_about_the_aim_that_end_with_a_sentence() -> None:
    found = texts("## A", (LONG * 20).strip())
    assert len(found) == round(len(LONG) * 20 / AIM)
    assert all(text.endswith(".") and 0.6 * AIM < len(text) < 1.5 * AIM for _, text in found)


def test_one_endless_sentence_is_not_cut() -> None:
    sentence = "Du skal " + "og " * 500 + "betale."
    assert texts(sentence) == [((), sentence)]


def test_a_long_list_is_cut_between_items_and_its_first_item_stays_with_the_lead_in() -> None:
    items = [f"- {LONG}{number}" for number in range(LONGEST_LIST // len(LONG) + 10)]
    found = texts("## A", "Send os:", *items)
    assert len(found) > 1
    assert found[0][1].startswith("Send os:\nDu skal")
    assert {line for _, text in found for line in text.split("\n")} == {"Send os:", *(item[2:] for item in items)}


def test_a_tables_head_stays_with_its_first_row_and_no_row_is_cut() -> None:
    rows = [f"Sats {number}\t{'til dem, der har brug for den ' * 2}\t{number}.234 kr." for number in range(12)]
    found = texts("| " + "\n".join(["Sats\tHvem\tBeløb", *rows]))
    assert len(found) > 1
    assert found[0][1].startswith(f"Sats\tHvem\tBeløb\n{rows[0]}")
    assert [line for _, text in found for line in text.split("\n")][1:] == rows


def test_words_of_another_site_are_not_mixed_with_the_municipalitys_own() -> None:
    own, taken = Block(BlockKind.PARAGRAPH, "Vores ord."), Block(BlockKind.PARAGRAPH, "Deres ord.", 0, "borger.dk")
    found = passages_of(GuidancePage("https://a.example/b", "B", "da", (own, taken, own), "site"))
    assert [(one.text, one.attribution) for one in found] == [
        ("Vores ord.", ""), ("Deres ord.", "borger.dk"), ("Vores ord.", ""),
    ]  # fmt: skip


def test_ids_stay_when_words_change_and_digests_do_not() -> None:
    old = passages_of(page("side", "## A", "Du får 1.234 kr.", "## B", "Ring."))
    new = passages_of(page("side", "## A", "Du får 1.261 kr.", "## B", "Ring."))
    assert [one.id for one in old] == [one.id for one in new]
    assert [one.digest == other.digest for one, other in zip(old, new, strict=True)] == [False, True]


def test_two_sections_of_one_name_have_two_ids() -> None:
    found = passages_of(page("side", "## A", "En.", "## B", "To.", "## A", "Tre."))
    assert len({one.id for one in found}) == 3


CHANGES = [
    {"title": "Ny titel"}, {"language": "en"}, {"updated": dt.date(2026, 1, 1)}, {"valid_from": dt.date(2027, 1, 1)},
    {"valid_to": dt.date(2027, 1, 1)}, {"topic": "waste"}, {"kle": "07.18"}, {"translation_of": "https://a.example"},
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_all_that_a_reader_or_the_search_sees_is_in_the_digest(change: dict[str, object]) -> None:
    before = page("side", "Ring.", title="Titel")
    after = dataclasses.replace(before, **change)  # type: ignore[arg-type]
    assert passages_of(before)[0].digest != passages_of(after)[0].digest


WORDS = st.text("abc ABC.:!\n\t12", max_size=200)
BLOCKS = st.builds(Block, st.sampled_from(BlockKind), WORDS, st.integers(1, 4), st.sampled_from(["", "borger.dk"]))


@given(st.lists(BLOCKS, max_size=12))
def test_every_passage_stands_on_its_page_and_no_word_is_lost(blocks: list[Block]) -> None:
    made = GuidancePage("https://a.example/b", "B", "da", tuple(blocks), "site")
    found = passages_of(made)
    assert all(one.text in made.text for one in found)
    assert len({one.id for one in found}) == len(found)
    words = [word for one in blocks if one.kind is not BlockKind.HEADING for word in one.text.split()]
    assert [word for one in found for word in one.text.split()] == words


@given(st.lists(st.sampled_from([LONG, "Ring kl. 10.", "Send det inden den 3. maj 2027.", "Hvad nu?"]), max_size=30))
def test_no_sentence_is_cut(sentences: list[str]) -> None:
    text = " ".join(one.strip() for one in sentences)
    ends = {text[: one.span.end].rstrip() for one in split_sentences(text)}
    at = 0
    for one in passages_of(page("side", text)):
        at = text.index(one.text, at) + len(one.text)
        assert text[:at].rstrip() in ends
