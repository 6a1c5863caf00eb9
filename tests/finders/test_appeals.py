"""How a decision can be appealed: rows of a guidance and to whom it leads."""

from __future__ import annotations

import pytest

from ingest.finders.appeals import find_appeal
from ingest.models import Basis, DeadlineRule, Fact, Span, Unit
from ingest.text.sentences import split_sentences

BODIES = [
    ("Du kan klage over afgørelsen til Ankestyrelsen.", "Ankestyrelsen"),  # klage til
    ("Afgørelsen kan påklages til Nævnenes Hus, Byggeklageenheden.", "Nævnenes Hus"),  # påklages til
    ("Afgørelsen kan indbringes for Miljø- og Fødevareklagenævnet.", "Miljø- og Fødevareklagenævnet"),  # indbringes for
    ("Du kan klage. Klagen skal sendes til Solbæk Kommune.", "Solbæk Kommune"),  # said in the second sentence
    ("Du kan klage over afgørelsen. Du skal sende klagen til Jobcenter Solbæk, Havnegade 40.", "Jobcenter Solbæk"),
    ("Du kan klage over afslaget. Send klagen til Visitationen eller ring.", "Visitationen"),  # a name nobody listed
    ("Du kan klage til os. Vi sender klagen videre til Ankestyrelsen, hvis vi fastholder.", "os"),  # where it goes later is not where it is sent
    ("De kan klage. Klagen skal indgives til Ydelseskontoret, som videresender den.", "Ydelseskontoret"),
    ("Du kan klage til Udbetaling Danmark. Vi ser på sagen igen.", "Udbetaling Danmark"),
    ("I kan klage over retlige spørgsmål til Byggeklageenheden i Nævnenes Hus.", "Byggeklageenheden i Nævnenes Hus"),
    ("De kan klage over afgørelsen til Skatteankestyrelsen.", "Skatteankestyrelsen"),  # polite
    ("Hvis du vil klage, skal du skrive til kommunen.", "kommunen"),  # the municipality, as written
    ("Hvis du ønsker at gå videre, kan du indbringe sagen for domstolene.", "domstolene"),  # the courts, where nothing else
]  # fmt: skip

NO_APPEAL = [
    "Afgørelsen kan ikke indbringes for anden administrativ myndighed.",  # final
    "Du har ikke mulighed for at klage over anvisningen.",  # none given
    "Afgørelsen kan ikke påklages.",  # final
    "Du kan klage til Datatilsynet over behandlingen af dine personoplysninger.",  # another matter
    "Vi har modtaget din klage over Solbæk Kommunes afgørelse.",  # a receipt of one
    "Vi har modtaget flere klager over røg fra din ejendom.",  # neighbours
    "Du har klaget over kommunens afgørelse.",  # made already
    "Kontakt os, hvis du har spørgsmål.",  # none
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_the_body_is_told_as_written(text: str, body: str) -> None:
    fact = find_appeal(text, split_sentences(text), ())
    assert fact is not None
    assert fact.value.to is not None
    assert fact.value.to.of(text) == body


@pytest.mark.parametrize("text", NO_APPEAL)
def test_what_is_no_way_to_appeal(text: str) -> None:
    assert find_appeal(text, split_sentences(text), ()) is None


def _rule(text: str, words: str) -> Fact[DeadlineRule]:
    start = text.index(words)
    rule = DeadlineRule(Span(start, start + len(words)), Basis.RECEIPT, count=4, unit=Unit.WEEKS)
    return Fact(rule, next(one.span for one in split_sentences(text) if one.span.holds(rule.span)), "deadlines")


DEADLINES = [
    (
        "Du kan klage til Ankestyrelsen senest 4 uger efter modtagelsen.",
        "senest 4 uger efter modtagelsen",
    ),  # same sentence
    (
        "Du kan klage til Ankestyrelsen. Klagefristen er 4 uger fra modtagelsen.",
        "4 uger fra modtagelsen",
    ),  # its own sentence
    (
        "Du kan klage. Vi skal have modtaget din klage senest den 10. december.",
        "senest den 10. december",
    ),  # passive need
]


@pytest.mark.parametrize(("text", "words"), DEADLINES)
def test_the_deadline_is_the_appeals(text: str, words: str) -> None:
    rule = _rule(text, words)
    fact = find_appeal(text, split_sentences(text), (rule,))
    assert fact is not None
    assert fact.value.deadline == rule.value


def test_the_authoritys_weeks_are_not_the_readers() -> None:
    text = "Du kan klage til kommunen. Vi vurderer sagen igen inden 4 uger."
    fact = find_appeal(text, split_sentences(text), (_rule(text, "inden 4 uger"),))
    assert fact is not None
    assert fact.value.deadline is None


def test_the_main_sentence_gives_the_reader_the_right() -> None:
    text = "Naboer og andre med retlig interesse kan klage. I kan klage til Byggeklageenheden inden 4 uger."
    fact = find_appeal(text, split_sentences(text), ())
    assert fact is not None
    assert fact.span.of(text) == "I kan klage til Byggeklageenheden inden 4 uger."


WAYS = [
    (
        "Du kan klage til nævnet. Du klager via Klageportalen på naevneneshus.dk.",
        "via Klageportalen på naevneneshus.dk",
    ),
    ("I kan klage mundtligt eller skriftligt til kommunen.", "mundtligt eller skriftligt"),
    ("Du kan klage til kommunen via Digital Post.", "via Digital Post"),
]


@pytest.mark.parametrize(("text", "way"), WAYS)
def test_how_to_appeal(text: str, way: str) -> None:
    fact = find_appeal(text, split_sentences(text), ())
    assert fact is not None
    assert fact.value.how is not None
    assert fact.value.how.of(text) == way


HOW = [
    # the way joined to the first, and the path of an address
    (
        "Du kan klage på borger.dk/klage-boligstoette eller ved at skrive til os.",
        "på borger.dk/klage-boligstoette eller ved at skrive til os",
    ),
    ("Du kan klage mundtligt eller skriftligt inden 4 uger.", "mundtligt eller skriftligt"),
]


@pytest.mark.parametrize(("text", "how"), HOW)
def test_the_whole_way_to_appeal_is_told(text: str, how: str) -> None:
    fact = find_appeal(text, split_sentences(text), ())
    assert fact is not None
    assert fact.value.how is not None
    assert fact.value.how.of(text) == how


def test_a_guidance_to_come_is_no_appeal() -> None:
    text = "Afgørelsen vil indeholde en vejledning om, hvordan du kan klage."
    assert find_appeal(text, split_sentences(text), ()) is None
