"""Every golden letter's words through the finders and the card: it can be said in every language and level."""

from __future__ import annotations

import re
import statistics

import pytest

from chains.card import calendar, card, contract
from chains.models import Level, Received, Request, Section
from chains.wording import Wording, languages
from ingest.finders import find
from ingest.models import Kind, Letter, Origin, Page, ReadBy
from municipality import load_municipality
from tests.chains.lix import lix
from tests.letters.golden import Golden, load_golden

DECIDED = {
    "da": "har besluttet|har bestemt|har afgjort|svaret er",
    "en": "has decided that|the answer is",
    "de": "hat etwas entschieden|hat etwas bestimmt|die Antwort ist",
    "pl": "jest postanowienie|jest decyzja, która|odpowiedź brzmi",
    "ro": "a hotărât ceva|răspunsul este",
    "tr": "bir karar verdi|cevap hayır|cevap evet",
    "uk": "відповідь: (?:так|ні)|відповідь «так»|є рішення",
    "ar": "صدر قرار|الجواب",
    "fa": "تصمیمی گرفته است|جواب",
    "ur": "فیصلہ کیا ہے|جواب",
    "so": "go'aan gaartay|jawaab",
    "ti": "ውሳነ መጺኡ|እቲ መልሲ",
}
"""Words of each language that a letter in which nothing is decided must not be given by us; a new language adds its
row."""


@pytest.mark.parametrize("golden", load_golden(), ids=lambda golden: golden.name)
def test_a_golden_letters_card_can_be_said(golden: Golden) -> None:
    for text in golden.text.split("\f"):
        read = Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))
        found = find(read, golden.today)
        got = Received.ON_DATE if golden.received else Received.UNKNOWN
        made = card(read, found, Request(golden.today, received=got, received_on=golden.received), load_municipality())
        assert len({line.id for line in made.lines}) == len(made.lines)
        for language in languages():
            for level in Level:
                wording = Wording(language, level)
                ours = Wording(language, level, isolate=lambda words: "…")  # without the letter's own words
                said = [line for each in made.lines for line in (wording.line(each), *wording.details(each))]
                assert all(said)
                if found.kind is Kind.HEARING:
                    own = [
                        each for each in made.lines if each.section is not Section.WORDS
                    ]  # a dictionary tells of no letter
                    told = [line for each in own for line in (ours.line(each), *ours.details(each))]
                    assert not re.search(rf"\b(?:{DECIDED[language]})\b", " ".join(told), re.I), told
            assert contract([made], wording, 0.0)["meaning"]
            assert calendar(made, wording).startswith(b"BEGIN:VCALENDAR")
        told = [Wording("da").line(line) for line in made.lines if line.section in (Section.MEANING, Section.MUST)]
        assert len(set(told)) == len(told), "nothing is told twice"
        musts = [line.number for line in made.lines if line.section is Section.MUST]
        assert musts == list(range(1, len(musts) + 1))


@pytest.mark.parametrize(("level", "most"), [(Level.NORMAL, 35), (Level.EASY, 30)])
def test_what_the_cards_say_in_their_own_words_is_plain(level: Level, most: int) -> None:
    """The median over all cards of the LIX of all they say that is not the letter's, its names and its numbers."""
    wording = Wording("da", level, isolate=lambda words: "ord")
    scores = []
    for golden in load_golden():
        text = golden.text.split("\f")[0]
        read = Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))
        made = card(read, find(read, golden.today), Request(golden.today), load_municipality())
        lines = [line for line in made.lines if line.section is not Section.WORDS]
        said = [text for line in lines for text in (wording.line(line), *wording.details(line))]
        scores.append(lix(" ".join(sentence if sentence[-1] in ".!?:»" else f"{sentence}." for sentence in said)))
    assert statistics.median(scores) <= most
