"""A duty counts as understood when nothing of what it asks stands in the letter's own words alone."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from chains.card.coverage import Coverage, coverage
from chains.models import Argument, Level, Line, Message, Money, Quoted, Rewording, Section
from chains.wording.terms import says_all

QUOTE = Quoted("dine tre seneste lønsedler")
KNOWN = Message("things-known", {"quote": QUOTE, "terms": Message("term-payslips")})
PARTLY = Message("things-known", {"quote": Quoted("lønsedler fra din gamle plads"), "terms": Message("term-payslips")})
IN_A_CASE = Message("if-words", {"words": QUOTE})
SEND = Message("act-send", {"things": (Message("term-payslips"),)})
THINGS = Message("things", {"quote": QUOTE})


def _line(key: str, *details: Message, section: Section = Section.MUST, **arguments: Argument) -> Line:
    return Line(f"{section}-1", section, key, arguments, details=details)


@pytest.mark.parametrize(
    ("line", "understood"),
    [
        (_line("act-answer-bare"), True),  # the act says it all
        (_line("act-pay-amount", amount=Money(Decimal(100))), True),
        (_line("act-send", things=KNOWN), True),  # the thing is translated, its Danish beside it
        (_line("act-send", things=THINGS), False),  # the thing is Danish
        (_line("act-do", sentence=QUOTE), False),
        (_line("act-quoted", gist=Message("gist-send"), sentence=QUOTE), False),  # a gist does not say what
        (_line("act-if", condition=Message("if-words", {"words": QUOTE}), act=Message("act-call-bare")), False),
        (
            _line(
                "act-if",
                condition=Message("if-known", {"words": QUOTE, "known": Message("case-prevented")}),
                act=Message("act-call-bare"),
            ),
            True,
        ),
        (_line("act-call-bare", Message("how", {"words": QUOTE})), False),  # how is Danish
        (_line("act-call-bare", Message("unless", {"words": QUOTE})), False),  # the exception is Danish
        (_line("act-call-bare", Message("deadline-from-letter", {"words": QUOTE})), True),  # the day itself is told
        (_line("act-send", things=(KNOWN, THINGS)), False),  # one of two
        (_line("act-send", things=(PARTLY,)), False),  # from where is not told
    ],
)
def test_a_duty_is_understood_when_all_of_it_is(line: Line, understood: bool) -> None:
    assert coverage([line]).understood == int(understood)


@pytest.mark.parametrize(
    ("line", "outlined"),
    [
        (_line("act-quoted", gist=SEND, sentence=QUOTE), True),  # what to do and with what
        (_line("act-quoted-if", gist=SEND, sentence=QUOTE), True),  # that there is a case is told
        (_line("act-forbidden-about", gist=Message("deed-about", {"deed": Message("deed-use"), "things": (KNOWN,)}),
               sentence=QUOTE), True),
        (_line("act-send", things=(PARTLY,)), True),
        (_line("act-if", condition=IN_A_CASE, act=Message("act-call-bare")), True),  # in which case is not told
        (_line("act-call-bare", Message("unless", {"words": QUOTE})), True),  # of what frees one is not told
        (_line("act-send", things=(KNOWN,)), False),  # that is all of it
        (_line("act-quoted", gist=Message("gist-send"), sentence=QUOTE), False),  # not with what
        (_line("act-quoted", gist=Message("deed-use"), sentence=QUOTE), False),
        (_line("act-send", things=(THINGS,)), False),
        (_line("act-do", sentence=QUOTE), False),
        (_line("act-forbidden", sentence=QUOTE), False),
    ],
)  # fmt: skip
def test_an_outline_says_what_to_do_and_with_what(line: Line, outlined: bool) -> None:
    assert coverage([line]).outlined == int(outlined)


@pytest.mark.parametrize(
    ("words", "all_of_it"),
    [
        ("dine tre seneste lønsedler", True),
        ("kopi af din lejekontrakt", True),
        ("årsopgørelse for 2026", True),
        ("lønsedler og kontoudtog", True),
        ("underskrevne lønsedler og kontoudtog", False),  # which of the two is signed is not told
        ("lønsedler fra kommunen", False),
        ("beløbet til kurator", False),
        ("den vedlagte erklæring", True),
    ],
)
def test_what_a_thing_s_name_leaves_out_is_seen(words: str, all_of_it: bool) -> None:
    assert says_all(words) is all_of_it


def test_only_duties_count() -> None:
    assert coverage([_line("act-do", section=Section.MAY, sentence=QUOTE)]) == Coverage(0, 0)
    assert Coverage(0, 0).enough


@pytest.mark.parametrize(("language", "understood"), [("pl", 1), ("uk", 0)])
def test_a_model_s_sentence_counts_in_its_own_language(language: str, understood: int) -> None:
    reworded = Rewording("must-1", "pl", Level.NORMAL, ("Proszę wysłać trzy ostatnie odcinki wypłaty.",))
    assert coverage([_line("act-send", things=THINGS)], language, [reworded]).understood == understood


@pytest.mark.parametrize(("understood", "of", "enough"), [(9, 10, True), (8, 9, False), (1, 1, True), (0, 1, False)])
def test_below_nine_in_ten_the_reader_is_told(understood: int, of: int, enough: bool) -> None:
    assert Coverage(understood, of).enough is enough


def test_the_note_is_for_readers_of_another_language_only() -> None:
    from chains.card import card
    from chains.card.coverage import coverage_note
    from chains.models import Request
    from ingest.finders import find
    from municipality import load_municipality
    from tests.chains.sample import letter

    today = dt.date(2026, 11, 21)
    one = letter("Egeskov Kommune\n\nDato: 16. november 2026\n\nKære Anna\n\nDu skal føre kørebog over turene.\n")
    explanation = card(one, find(one, today), Request(today=today), load_municipality())
    assert coverage_note(explanation, "da") is None
    note = coverage_note(explanation, "pl")
    assert note is not None
    assert note.key == "not-translated"
