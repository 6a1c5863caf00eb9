"""The thesaurus itself: every entry is whole, plain, and explains one thing in words that need no explaining."""

from __future__ import annotations

import re
import statistics

import pytest

from knowledge.models import Term
from knowledge.terms import all_terms, find_terms, lookup, search, term
from knowledge.terms.inflect import WordClass, forms_of
from knowledge.terms.load import build
from tests.chains.lix import lix

EXPLAINED = [one for one in all_terms() if one.difficulty]
INNER_STOP = re.compile(r"[.!?…]\s+[A-ZÆØÅ]|[;:]")


def _slugs(terms: list[Term]) -> list[str]:
    return [one.slug for one in terms]


def test_there_are_enough() -> None:
    assert len(EXPLAINED) >= 280


def test_every_term_has_all_it_needs() -> None:
    """A slug for links, Danish and English sentences, an everyday word, an English word."""
    for one in EXPLAINED:
        assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", one.slug), one.slug
        assert one.difficulty in (1, 2, 3), one.slug
        assert one.everyday, one.slug
        assert one.explanation and one.translations["en"].word and one.translations["en"].explanation, one.slug


def test_everyday_things_have_their_english_word_and_no_explanation() -> None:
    things = [one for one in all_terms() if not one.difficulty]
    assert things
    for one in things:
        assert one.translations["en"].word, one.slug
        assert not one.explanation and not one.translations["en"].explanation, one.slug


@pytest.mark.parametrize("language", ["da", "en", "de", "pl", "ro", "tr", "uk"])
def test_every_explanation_is_one_sentence(language: str) -> None:
    for one in EXPLAINED:
        sentence = one.explanations()[language]
        assert sentence[0].isupper() and sentence.endswith("."), sentence
        assert sentence == sentence.strip() and "  " not in sentence, sentence
        assert not INNER_STOP.search(sentence), sentence


def test_no_explanation_reads_like_news_about_the_reader() -> None:
    """ "Du slipper for at betale" under a letter that refuses it would be an invented fact: explanations define."""
    for one in EXPLAINED:
        for sentence in one.explanations().values():
            assert not re.match(r"(?:Du|I|De|Vi|Din|Dit|Dine|Nævnet|Sagen|Pengene|You|They|We)\b", sentence), sentence
        assert not re.match(r"(?:du|I|de|vi|sagen)\b", one.everyday[0]), one.everyday[0]


def test_danish_explanations_are_plain() -> None:
    """Median LIX at most 35, none above 45."""
    scores = {one.slug: lix(one.explanation) for one in EXPLAINED}
    assert statistics.median(scores.values()) <= 35
    assert {slug: round(score) for slug, score in scores.items() if score > 45} == {}


def test_no_explanation_uses_its_own_word() -> None:
    assert _slugs([one for one in EXPLAINED if one.slug in _used(one)]) == []


def test_explanations_use_no_official_words_but_those_they_point_to() -> None:
    """A word of difficulty 2 or 3 in an explanation has to stand in `see_also`."""
    hard = {
        one.slug: {slug for slug in _used(one) if term(slug).difficulty >= 2} - {*one.see_also} for one in EXPLAINED
    }
    assert {slug: used for slug, used in hard.items() if used} == {}


def test_no_two_terms_explain_each_other() -> None:
    used = {one.slug: _used(one) for one in EXPLAINED}
    assert [(one, other) for one in used for other in used[one] if one in used.get(other, ())] == []


def _used(one: Term) -> set[str]:
    return {hit.slug for hit in find_terms(one.explanation)}


def test_nothing_is_said_twice() -> None:
    for texts in (
        [one.explanation for one in EXPLAINED],
        [one.word.lower() for one in all_terms()],
        [one.translations["en"].explanation for one in EXPLAINED],
    ):
        assert sorted(text for text in set(texts) if texts.count(text) > 1) == []


# --- looking up ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "slug"),
    [
        ("partshøring", "party-hearing"),
        ("Partshøringen", "party-hearing"),  # capital, inflected
        ("  i  henhold til ", "pursuant-to"),  # spaces
        ("tro- og love", "solemn-declaration"),
        ("Nævnenes Hus", "appeals-boards-house"),
        ("bil", "car"),  # an everyday thing
        ("boligstøtteafgørelse", None),  # a compound is two terms
        ("hjælp til husleje", None),  # an everyday word is no official one
        ("sludder", None),
        ("", None),
    ],
)
def test_lookup(word: str, slug: str | None) -> None:
    one = lookup(word)
    assert (one.slug if one else None) == slug


def test_search_gives_official_words_first() -> None:
    assert _slugs(list(search("partsh"))) == ["party-hearing"]
    assert [one.word for one in search("boligs")][:2] == ["boligsikring", "boligstøtte"]
    assert "housing-support" in _slugs(list(search("hjælp til husl")))  # everyday Danish
    assert "power-of-attorney" in _slugs(list(search("Power of")))  # English
    assert search("") == search("   ") == search("qqq") == ()


def test_a_term_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        term("no-such-term")


# --- inflection and loading ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "word_class", "forms"),
    [
        ("klage", WordClass.NOUN, "klage klagen klager klagerne klagens klagers klagernes"),
        ("høring", WordClass.NOUN, "høringen høringer høringerne høringens"),
        ("bidrag", WordClass.NOUN, "bidraget bidragene bidragets bidrags"),
        ("forbud", WordClass.NOUN, "forbuddet forbuddene forbuddets"),
        ("rykker", WordClass.NOUN, "rykkeren rykkere rykkerne rykkernes"),
        ("modregne", WordClass.VERB, "modregner modregnes modregnede modregnet modregnende"),
        ("tildele", WordClass.VERB, "tildelte tildelt tildeles"),
        ("rettidig", WordClass.ADJECTIVE, "rettidigt rettidige"),
        ("berettiget", WordClass.ADJECTIVE, "berettigede"),
        ("Nævnenes Hus", WordClass.FIXED, ""),
    ],
)
def test_regular_forms(word: str, word_class: WordClass, forms: str) -> None:
    made = forms_of(word, word_class)
    assert {word.lower(), *forms.split()} <= made
    assert word_class is not WordClass.FIXED or made == {word.lower()}


def test_of_several_words_the_last_one_bends() -> None:
    assert "almen boligen" in forms_of("almen bolig", WordClass.NOUN)


ENTRY = {"word": "gebyr", "explanation": "Det koster."}


@pytest.mark.parametrize(
    ("entries", "fault"),
    [
        ([("money", "fee", ENTRY), ("money", "fee", {"word": "pris"})], "fee stands twice"),
        ([("money", "fee", ENTRY), ("money", "charge", {"word": "gebyr"})], "belongs to"),
        ([("money", "fee", {**ENTRY, "forklaring": "x"})], "unknown key forklaring"),
        ([("money", "fee", {**ENTRY, "see_also": ["price"]})], "points to price"),
        ([("money", "fee", {**ENTRY, "see_also": ["fee"]})], "points to fee"),
        ([("money", "fee", {**ENTRY, "class": "substantiv"})], "substantiv"),
    ],
)
def test_a_fault_in_the_data_is_told_by_name(entries: list[tuple[str, str, dict[str, object]]], fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        build(iter(entries))
