"""A reply says what the letter says and nothing besides: its figures are facts, its reasons are left to the citizen."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import pytest

from chains.card import card
from chains.models import Explanation, Request
from chains.replies import Starter, reply, starters, text_of
from chains.wording import Wording, languages
from ingest.finders import find
from ingest.models import Kind, Warn
from municipality import load_municipality
from tests.chains.sample import letter
from tests.eval.told import request_of
from tests.eval.written import days
from tests.letters.golden import load_golden

TODAY = dt.date(2026, 11, 21)
HEAD = """Solbæk Kommune
Borgerservice
Rådhusgade 1
9999 Solbæk

Maria Sommer
Ahornvej 2
9999 Solbæk

Dato: 16. november 2026
Sagsnummer: 32.03.16-G01-118-26

"""
HEARING = (
    HEAD
    + """Partshøring

Kære Maria Sommer

Vi overvejer at nedsætte din boligstøtte. Der er ikke truffet en afgørelse. Du kan sende dine bemærkninger til os senest den 7. december 2026.

Venlig hilsen
Solbæk Kommune
"""
)
REFUSAL = (
    HEAD
    + """Afslag på enkeltydelse

Kære Maria Sommer

Vi har besluttet at give dig afslag på din ansøgning om hjælp til en ny seng.

Du kan klage over afgørelsen til Ankestyrelsen inden 4 uger. Klagen skal sendes til os på mail ydelse@solbaek.dk.
"""
)
MEETING = (
    HEAD
    + """Indkaldelse til samtale

Kære Maria Sommer

Du skal møde til en samtale tirsdag den 1. december 2026 kl. 9.30 i Jobcenter Solbæk, Havnegade 4. Ring til os på 72 36 40 00, hvis du bliver forhindret.
"""
)
PAPERS = (
    HEAD
    + """Vi mangler oplysninger

Kære Maria Sommer

Du skal sende dine tre seneste lønsedler til os senest den 4. december 2026.
"""
)
BILL = (
    HEAD
    + """Opkrævning for daginstitution

Kære Maria Sommer

Du skal betale 2.310,00 kr. for december senest den 1. december 2026.
"""
)
RECIPE = "Pandekager\n\n3 æg\n2 dl mælk\n1 dl mel\n\nPisk æg, mælk og mel sammen. Bag dem på en varm pande. Server dem med syltetøj og is.\n"


def explained(text: str, today: dt.date = TODAY) -> Explanation:
    one = letter(text)
    return card(one, find(one, today), Request(today=today), load_municipality())


@pytest.mark.parametrize(
    ("text", "today", "expected"),
    [
        (HEARING, TODAY, {Starter.COMMENT, Starter.ACCESS}),
        (REFUSAL, TODAY, {Starter.APPEAL, Starter.ACCESS}),
        (MEETING, TODAY, {Starter.CANCEL, Starter.MOVE}),
        (MEETING, dt.date(2026, 12, 2), set()),  # the meeting is over
        (PAPERS, TODAY, {Starter.MORE_TIME, Starter.ACCESS}),
        (PAPERS, dt.date(2026, 12, 5), {Starter.ACCESS}),  # too late to ask for more time as if it were not
        (BILL, TODAY, {Starter.PAY_LATER}),
        (RECIPE, TODAY, set()),  # no letter
    ],
)
def test_a_letter_is_answered_by_what_fits_it(text: str, today: dt.date, expected: set[Starter]) -> None:
    assert set(starters(explained(text, today))) == expected


@pytest.mark.parametrize(
    ("text", "starter", "said"),
    [
        (HEARING, Starter.COMMENT, ("Til Solbæk Kommune", "Her er mine bemærkninger:", "16. november 2026", "____")),
        (REFUSAL, Starter.APPEAL, ("Jeg klager over jeres afgørelse.", "32.03.16-G01-118-26", "Maria Sommer")),
        (MEETING, Starter.CANCEL, ("Jeg kan ikke komme tirsdag den 1. december 2026 kl. 9.30.",)),
        (MEETING, Starter.MOVE, ("Jeg beder om en ny tid.", "1. december 2026")),
        (PAPERS, Starter.MORE_TIME, ("Fristen er fredag den 4. december 2026. Jeg beder om en senere frist.",)),
        (BILL, Starter.PAY_LATER, ("Jeg skal betale senest tirsdag den 1. december 2026.",)),
        (REFUSAL, Starter.ACCESS, ("Jeg beder om at se alle papirer i min sag.",)),
    ],
)
def test_what_is_sent_is_danish_and_names_the_case(text: str, starter: Starter, said: tuple[str, ...]) -> None:
    written = text_of(reply(explained(text), starter), Wording("da"))
    assert [words for words in said if words not in written] == []


@pytest.mark.parametrize(
    ("text", "starter", "today", "hint"),
    [
        (PAPERS, Starter.MORE_TIME, TODAY, "reply-hint-still-holds"),  # asking changes no deadline
        (BILL, Starter.PAY_LATER, TODAY, "reply-hint-still-holds"),
        (MEETING, Starter.CANCEL, TODAY, "reply-hint-meeting"),
        (REFUSAL, Starter.APPEAL, TODAY, "reply-hint-no-reasons"),
        (REFUSAL, Starter.APPEAL, TODAY, "reply-hint-by"),
        (REFUSAL, Starter.APPEAL, dt.date(2027, 1, 20), "reply-hint-passed"),
        (HEARING, Starter.COMMENT, TODAY, "reply-hint-by"),
        (HEARING, Starter.COMMENT, TODAY, "reply-hint-blank"),  # the comments are the citizen's
        (MEETING, Starter.MOVE, TODAY, "reply-hint-phone"),
        (BILL, Starter.PAY_LATER, TODAY, "reply-hint-post"),  # the letter names no way
    ],
)
def test_what_to_know_before_sending_stands_beside(text: str, starter: Starter, today: dt.date, hint: str) -> None:
    hints = [one.key for one in reply(explained(text, today), starter).hints]
    assert hint in hints
    assert hints[0] == "reply-hint-self", "that nothing is sent from here comes first"


def test_what_looks_like_fraud_is_not_answered() -> None:
    one = explained(BILL)
    assert starters(replace(one, warnings=(*one.warnings, Warn.SUSPECTED_FRAUD))) == ()


def test_a_reply_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        reply(explained(BILL), Starter.COMMENT)


# --- over all golden letters ------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _golden() -> tuple[Explanation, ...]:
    made = []
    for golden in load_golden():
        request = request_of(golden)
        for text in golden.text.split("\f"):
            one = letter(text)
            made.append(card(one, find(one, request.today), request, load_municipality()))
    return tuple(made)


def _replies() -> Iterator[tuple[Explanation, Starter]]:
    yield from ((one, starter) for one in _golden() for starter in starters(one))


def test_every_kind_of_starter_is_met() -> None:
    assert {starter for _, starter in _replies()} == set(Starter)
    assert len({one.facts.kind for one, _ in _replies()}) >= len(Kind) - 4


def test_every_figure_of_a_reply_is_a_fact() -> None:
    """Its days are the letter's own, or a deadline's; its other figures are the case number's."""
    for one, starter in _replies():
        text = text_of(reply(one, starter), Wording("da"))
        for name in (one.facts.head.case_number, one.facts.head.sender, one.facts.head.recipient):
            text = text.replace(name or "\0", "")
        known = {one.facts.head.date, *(deadline.date for deadline in one.deadlines.values())}
        known |= {fact.value.date for fact in one.facts.appointments}
        assert set(days(text, one.request.today, whole=True)) <= known, (one.facts.head.subject, starter)
        numbers = re.findall(r"\d+", re.sub(r"\d{1,2}\. \w+ \d{4}|kl\. \d{1,2}\.\d{2}", "", text))
        assert numbers == [], (one.facts.head.subject, starter, text)


@pytest.mark.parametrize("language", languages())
def test_every_reply_is_worded_in_every_language(language: str) -> None:
    wording = Wording(language)
    for one, starter in _replies():
        made = reply(one, starter)
        assert text_of(made, wording).count("\n") == len(made.lines) - 1
        assert all(wording.message(hint) for hint in made.hints)
    assert not wording.fell_back
