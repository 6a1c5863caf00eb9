"""A question in, the right page out: words and their parts, official words, pins, languages, days, and "is it enough?"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from ingest.guidance.models import GuidancePage
from knowledge.editions import KnowledgeBase, states
from knowledge.editions.models import Editorial, OwnWord, Pin
from knowledge.editions.store import Store
from knowledge.models import Context, Rejection, SearchResult
from knowledge.refresh import edit
from knowledge.search import ask, ranked_for, search, signs
from knowledge.search.elsewhere import Elsewhere, elsewhere_texts
from knowledge.search.enough import certainty
from knowledge.search.expand import asked_terms, build_expansion
from knowledge.search.weights import load_weights
from knowledge.search.words import known_stems, tokens
from tests.knowledge.made_pages import NOW, Site, WordHash, edition_of, page, refreshed

TODAY = dt.date(2026, 11, 21)
PAGES = (
    page("boligstoette", "Søg boligstøtte, når huslejen er høj.", "## Kontakt", "Ring til Ydelsescentret.", title="Boligstøtte",
         keywords=("penge til husleje", "kan ikke betale min leje", "kira parası")),
    page("rotter", "Meld det til kommunen, når du ser en rotte i haven.", title="Rotter", keywords=("dyr med lang hale",)),
    page("takster-2026", "En plads i vuggestuen koster 3.500 kr.", title="Takster i år", valid_to=dt.date(2026, 12, 31)),
    page("takster-2027", "En plads i vuggestuen koster 3.600 kr.", title="Takster til næste år", valid_from=dt.date(2027, 1, 1)),
    page("byggetilladelse", "Søg byggetilladelse, før du bygger en carport.", title="Byggetilladelse"),
    replace(page("en/rats", "Tell the municipality when you see a rat.", title="Rats"), language="en",
            translation_of="https://www.solbaek.example/rotter"),
)  # fmt: skip


def publish_pages(store: Store, pages: tuple[GuidancePage, ...], editorial: Editorial = Editorial()) -> None:  # noqa: B008
    edition = edition_of(refreshed(store, WordHash(), Site(*pages)))
    store.change(NOW, lambda state: states.published(state, edition, NOW))
    if editorial != Editorial():
        edited = edition_of(list(edit(store, WordHash(), lambda _: editorial, "pins", NOW)))
        store.change(NOW, lambda state: states.published(state, edited, NOW))


@pytest.fixture
def base(store: Store) -> Iterator[KnowledgeBase]:
    publish_pages(store, PAGES)
    opened = KnowledgeBase(store, WordHash(), lambda: NOW)
    yield opened
    opened.close()


def asked(base: KnowledgeBase, question: str, language: str = "da", today: dt.date = TODAY, k: int = 3) -> SearchResult:
    with base.index() as index:
        return search(index, base.embedder, question, language, Context(today), k)


def paths(result: SearchResult) -> list[str]:
    return [hit.passage.url.removeprefix("https://www.solbaek.example/") for hit in result.hits]


FOUND = [
    ("Jeg vil søge boligstøtte", "boligstoette"),  # the page's own word
    ("jeg kan ikke betale min leje", "boligstoette"),  # only in the editors' search words
    ("kira parası", "boligstoette"),  # a search word in another language
    ("et dyr med lang hale løb under skuret", "rotter"),
    ("må jeg bygge en carport", "byggetilladelse"),
]


@pytest.mark.parametrize(("question", "path"), FOUND)
def test_the_page_that_answers_comes_first(base: KnowledgeBase, question: str, path: str) -> None:
    assert paths(asked(base, question))[0] == path


def test_a_page_stands_once_in_the_readers_language_and_says_why_the_other_does_not(base: KnowledgeBase) -> None:
    result = asked(base, "rat rotte", "en")
    assert paths(result)[0] == "en/rats"
    assert "rotter" not in paths(result)
    assert Rejection.OTHER_LANGUAGE in {hit.rejected for hit in result.rejected if hit.passage.url.endswith("rotter")}


@pytest.mark.parametrize(("today", "path", "other"), [
    (dt.date(2026, 12, 31), "takster-2026", "takster-2027"),
    (dt.date(2027, 1, 1), "takster-2027", "takster-2026"),
])  # fmt: skip
def test_rates_are_those_of_the_day(base: KnowledgeBase, today: dt.date, path: str, other: str) -> None:
    result = asked(base, "hvad koster en plads i vuggestuen", today=today)
    assert paths(result)[0] == path
    assert {hit.rejected for hit in result.rejected if hit.passage.url.endswith(other)} == {Rejection.NOT_VALID_NOW}


def test_every_rejected_page_says_why(base: KnowledgeBase) -> None:
    result = asked(base, "søg", k=1)
    assert len(result.hits) == 1
    assert result.rejected
    assert all(hit.rejected for hit in result.rejected)
    assert all(hit.rejected is None and hit.why for hit in result.hits)


def test_a_pin_comes_first_and_answers_even_where_its_page_is_far(store: Store) -> None:
    pin = Pin("hvem henter min gamle sofa", "https://www.solbaek.example/rotter")
    publish_pages(store, PAGES, Editorial(pins=(pin, Pin("andet", "https://www.solbaek.example/er-der-ikke"))))
    base = KnowledgeBase(store, WordHash(), lambda: NOW)
    result = asked(base, "Hvem henter min gamle sofa?")
    assert (paths(result)[0], result.enough, result.certainty) == ("rotter", True, 1.0)
    assert "pin" in result.hits[0].why
    assert "pin" not in asked(base, "hvem henter min gamle cykel i morgen").hits[0].why
    base.close()


def test_an_editors_own_word_leads_to_the_official_one() -> None:
    expansion = build_expansion((OwnWord("genbrugsen", "genbrugsplads"),))
    assert "genbrugsplads" in asked_terms("hvornår har genbrugsen åbent", "da", expansion)
    assert "genbrugsplads" not in asked_terms("hvornår har genbrugsen åbent", "de", expansion)


TERMS = [
    ("Jeg har fået en partshøring", "da", "party-hearing"),  # named
    ("як оскаржити рішення", "uk", "appeal"),  # bent, by its translation
    ("كيف أقدم شكوى", "ar", "appeal"),
    ("I want to appeal", "en", "appeal"),
]


@pytest.mark.parametrize(("question", "language", "slug"), TERMS)
def test_a_question_in_any_language_names_official_words(question: str, language: str, slug: str) -> None:
    assert slug in asked_terms(question, language, build_expansion())


PARTS = [
    ("boligstøtteansøgning", {"bol", "støt", "ansøgning"}),  # three words in one
    ("husleje-hjælp", {"huslej", "hjælp"}),  # with a hyphen
    ("fristen", {"frist"}),  # bent
    ("rotte", {"rot"}),  # short: whole
]


@pytest.mark.parametrize(("word", "parts"), PARTS)
def test_compounds_are_found_by_their_parts(word: str, parts: set[str]) -> None:
    known = known_stems(["bolig støtte ansøgning husleje hjælp frist"])
    assert parts <= set(tokens(word, known))


def test_what_others_answer_is_not_answered_from_the_pages(base: KnowledgeBase) -> None:
    """The same question, once beside the topics of others and once without them."""
    weights = load_weights(base.embedder.name).enough
    with base.index() as index:
        asked_one = ask(index, base.embedder, "hvor meget får jeg i SU", "da")
        ranked = ranked_for(index, asked_one, Context(TODAY))
        beside = signs(index, base.embedder, asked_one, ranked)
        alone = {**beside, "here": beside["here"] + 3, "here_in_all": beside["here_in_all"] + 3}
    assert certainty(beside, weights) < certainty(alone, weights)
    assert certainty({}, weights) == 0.0


def test_each_topic_of_others_stands_once() -> None:
    texts = elsewhere_texts()
    named = [text for text in texts if "\n" in text]  # the others are the same topics in other languages
    assert len(named) >= 50
    assert len({text.partition("\n")[0].casefold() for text in named}) == len(named)
    assert all(text.partition("\n")[2].count(",") >= 2 for text in named)
    assert len(set(texts)) == len(texts)


def test_a_topic_is_as_near_as_its_nearest_wording() -> None:
    rows = np.array([[1, 0], [0, 1], [0.6, 0.8]], dtype=np.float32)  # two wordings of one topic, one of another
    near = Elsewhere(rows, np.array([0, 0, 1])).near(np.array([0, 1], dtype=np.float32))
    assert near.tolist() == pytest.approx([1.0, 0.8])
