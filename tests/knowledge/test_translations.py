"""What other languages call the official words: every language whole, written in its own letters, nothing said twice."""

from __future__ import annotations

import tomllib
import unicodedata

import pytest

from knowledge.models import Translation
from knowledge.search.expand import asked_terms, build_expansion
from knowledge.terms import all_terms, search, term
from knowledge.terms.load import build
from knowledge.terms.translated import FOLDER, languages, parse, translations

WRITTEN_IN = {
    "ar": "ARABIC",
    "fa": "ARABIC",
    "so": "LATIN",
    "tr": "LATIN",
    "uk": "CYRILLIC",
    "pl": "LATIN",
    "ro": "LATIN",
    "de": "LATIN",
    "ur": "ARABIC",
    "ti": "ETHIOPIC",
}
"""The script of each language, as Unicode names its letters."""
OWN = {"ar": "ةإأ", "fa": "پگچژ", "tr": "şğı", "uk": "їєі", "pl": "łąż", "ro": "ăâîșț", "de": "äöü", "ur": "ٹڈںے"}
"""Letters that a text in the language is sure to hold, and its neighbour's not."""
ALIEN = {"fa": "يكة", "ur": "يكة", "uk": "ыэъё", "ro": "şţ", "so": "æøåü"}
"""Letters of the neighbour's spelling; in Romanian the cedillas of old fonts."""
LONGEST = 70
"""More is an explanation, not a name."""


def test_every_language_is_there() -> None:
    assert set(languages()) == set(WRITTEN_IN)


@pytest.mark.parametrize("language", sorted(WRITTEN_IN))
def test_every_term_has_a_name(language: str) -> None:
    said = translations(language)
    assert [one.slug for one in all_terms() if one.slug not in said] == []
    assert all(one.translations[language].word for one in all_terms())


@pytest.mark.parametrize("language", sorted(WRITTEN_IN))
def test_the_quick_reading_reads_what_toml_says(language: str) -> None:
    text = (FOLDER / f"{language}.toml").read_text("utf-8")
    whole = {slug: (words[0], tuple(words[1:])) for slug, words in tomllib.loads(text).items()}
    assert {slug: (one.word, one.also) for slug, one in parse(text).items()} == whole


@pytest.mark.parametrize("language", sorted(WRITTEN_IN))
def test_words_are_neat(language: str) -> None:
    """Short, one way of writing Unicode, no doubled or outer spaces, no brackets or lists in one word, none twice."""
    for slug, one in translations(language).items():
        words = (one.word, *one.also)
        assert len({word.casefold() for word in words}) == len(words), (slug, words)
        for word in words:
            assert word and word == " ".join(word.split()) == unicodedata.normalize("NFC", word), (slug, word)
            assert len(word) <= LONGEST and not set(word) & set("()[]{};_|"), (slug, word)


@pytest.mark.parametrize("language", sorted(WRITTEN_IN))
def test_the_best_word_is_written_in_the_languages_own_letters(language: str) -> None:
    """Names that stay as they are ("MitID", "CV") are Latin everywhere."""
    strange = {
        slug: one.word
        for slug, one in translations(language).items()
        if not any(unicodedata.name(sign, "").startswith(WRITTEN_IN[language]) for sign in one.word)
    }
    assert {slug for slug in strange if not strange[slug].isascii()} == set()
    assert len(strange) <= 12, strange


@pytest.mark.parametrize("language", sorted(OWN))
def test_the_language_is_the_one_its_file_says(language: str) -> None:
    letters = "".join(one.word for one in translations(language).values()).casefold()
    assert [sign for sign in OWN[language] if sign not in letters] == []


@pytest.mark.parametrize("language", sorted(ALIEN))
def test_no_letters_of_a_neighbours_spelling(language: str) -> None:
    found = {
        slug: word
        for slug, one in translations(language).items()
        for word in (one.word, *(() if language == "so" else one.also))  # Danish words stay Danish in `also`
        if set(word) & set(ALIEN[language])
    }
    assert found == {}


@pytest.mark.parametrize("language", sorted(WRITTEN_IN))
def test_few_terms_share_their_best_word(language: str) -> None:
    """A card that shows the same word for two terms tells the reader nothing: near ones may, as in Danish law's own
    pairs (rent-subsidy beside housing-support)."""
    words = [one.word.casefold() for one in translations(language).values()]
    assert sum(words.count(word) - 1 for word in set(words)) <= 30


# --- reading -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('fee = ["opłata"]', {"fee": Translation("opłata")}),  # the best word alone
        ('fee = ["opłata", "koszt"]', {"fee": Translation("opłata", also=("koszt",))}),  # and another
        ('# Polish\n\nfee = ["a \\"b\\""]', {"fee": Translation('a "b"')}),  # a comment, an escape
        ("", {}),
    ],
)
def test_parse(text: str, said: dict[str, Translation]) -> None:
    assert parse(text) == said


@pytest.mark.parametrize(
    "text",
    [
        'fee = ["a"]\nfee = ["b"]',  # twice
        "fee = []",  # no word
        'fee = "a"',  # no list
        'fee = ["a",]',  # TOML, but not JSON
        'Fee = ["a"]',  # no slug
    ],
)
def test_a_line_that_is_no_term_is_an_error(text: str) -> None:
    with pytest.raises(ValueError):
        parse(text)


def test_a_language_without_a_file_says_nothing() -> None:
    assert translations("xx") == {}


# --- the thesaurus -------------------------------------------------------------------------------------------

FEE = ("money", "fee", {"word": "gebyr", "en": {"word": "fee"}, "pl": {"word": "należność", "also": ["koszt"]}})


def test_what_a_terms_own_entry_says_wins() -> None:
    made = build([FEE], {"pl": {"fee": Translation("opłata")}, "de": {"fee": Translation("Gebühr")}})
    assert made.terms["fee"].translations == {
        "en": Translation("fee"),
        "pl": Translation("należność", also=("koszt",)),
        "de": Translation("Gebühr"),
    }


def test_a_translation_of_no_term_is_an_error() -> None:
    with pytest.raises(ValueError, match="de translates price"):
        build([FEE], {"de": {"price": Translation("Preis")}})


@pytest.mark.parametrize(
    ("language", "words", "slug"),
    [
        ("ar", "لم شمل", "family-reunification"),
        ("fa", "بیمه بیکاری", "unemployment-benefit"),
        ("so", "biilka ilmaha", "child-support"),
        ("tr", "nafaka", "child-support"),
        ("uk", "довіреність", "power-of-attorney"),
        ("pl", "zasiłek chorobowy", "sickness-benefit"),
        ("ro", "concediu medical", "sick-leave"),
        ("de", "Akteneinsicht", "access-to-files"),
        ("ur", "طلاق", "divorce"),
        ("ti", "ዑቕባ", "asylum"),
    ],
)
def test_people_find_terms_by_their_own_words(language: str, words: str, slug: str) -> None:
    said = term(slug).translations[language]
    assert words in (said.word, *said.also)
    assert slug in {one.slug for one in search(words)}


@pytest.mark.parametrize(
    ("language", "question", "slug"),
    [
        ("de", "Wie komme ich an einen Kitaplatz?", "place-allocation"),  # another word than the best one
        ("tr", "kontanthjælp ne kadar?", "cash-benefit"),  # the Danish word in their own sentence
        ("ar", "كم المدة المسموحة للاعتراض؟", "appeal"),  # with an article and a preposition written on
        ("uk", "як отримати допомогу по безробіттю", "unemployment-benefit"),  # bent
    ],
)
def test_questions_lead_to_the_terms_they_are_about(language: str, question: str, slug: str) -> None:
    assert slug in asked_terms(question, language, build_expansion())


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "In welchen Monaten muss mein Hund am Strand an die Leine?"),  # no "Strafe", no "Ausland"
        ("uk", "якщо я хочу надіслати"),  # "if" and "send" are about nothing
    ],
)
def test_words_of_every_question_lead_to_no_term(language: str, question: str) -> None:
    assert asked_terms(question, language, build_expansion()) == {}
