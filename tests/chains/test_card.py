"""Facts in, the card's lines out: what a citizen reads, part by part."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from chains.card import card
from chains.models import Explanation, Level, Line, Received, Request, Section, Urgency
from chains.wording import Wording
from ingest.models import (
    Act,
    Action,
    Amount,
    Appeal,
    Appointment,
    Basis,
    Consequence,
    Contact,
    ContactKind,
    Fact,
    Facts,
    Kind,
    Letter,
    Letterhead,
    Outcome,
    Payment,
    Role,
    Unit,
    Warn,
)
from municipality import load_municipality
from tests.chains.sample import LETTER_DATE, action, at, fact, facts, letter, rule

TODAY = dt.date(2026, 11, 21)
MUNICIPALITY = load_municipality()


def explain(read: Letter, found: Facts, **wanted: object) -> Explanation:
    """The card on `TODAY` unless another day is wanted."""
    return card(read, found, Request(**{"today": TODAY, **wanted}), MUNICIPALITY)  # type: ignore[arg-type]


def lines(explanation: Explanation, section: Section) -> list[Line]:
    """The lines of one part."""
    return [line for line in explanation.lines if line.section is section]


def said(explanation: Explanation, section: Section, language: str = "da") -> list[str]:
    """A part's sentences and the sentences under them, in one list."""
    wording = Wording(language)
    return [text for line in lines(explanation, section) for text in (wording.line(line), *wording.details(line))]


def everything(explanation: Explanation, language: str = "da", level: Level = Level.NORMAL) -> str:
    """All that the card says."""
    wording = Wording(language, level)
    return "\n".join(text for line in explanation.lines for text in (wording.line(line), *wording.details(line)))


REQUEST = "Du skal sende lønsedler for august og september senest den 4. december 2026 via Mit Sygefravær."


def request_facts(**fields: Any) -> Facts:
    """A letter that asks for payslips by a stated day."""
    due = rule(REQUEST, "senest den 4. december 2026", date=dt.date(2026, 12, 4))
    how = (at(REQUEST, "via Mit Sygefravær"),)
    asked = action(REQUEST, Act.SEND, "sende", "lønsedler for august og september", deadline=due, channels=how)
    return facts(Kind.INFORMATION_REQUEST, actions=(asked,), **fields)


def test_a_duty_is_numbered_with_its_day_and_way() -> None:
    made = explain(letter(REQUEST), request_facts())
    assert said(made, Section.MUST) == [
        "Send lønsedler for august og september",
        "Senest fredag den 4. december 2026.",
        "Sådan: via Mit Sygefravær",
    ]
    (line,) = lines(made, Section.MUST)
    assert (line.number, line.urgency, line.fact_ids) == (1, Urgency.SOON, ("action-1",))
    assert line.span and line.span.of(REQUEST) == REQUEST


def test_the_same_duty_in_english_keeps_the_danish_words() -> None:
    first = said(explain(letter(REQUEST), request_facts()), Section.MUST, "en")[0]
    assert first == "Send: pay slips (in the letter: “lønsedler for august og september”)"


def test_parts_come_in_the_order_they_are_read() -> None:
    made = explain(letter(REQUEST), request_facts(warnings=(Warn.CONTRADICTORY_DATES,)))
    order = list(Section)
    found = [order.index(line.section) for line in made.lines]
    assert found == sorted(found)
    assert made.lines[0].section is Section.NOTICE


# --- deadlines -----------------------------------------------------------------------------------------------

RECEIPT = "Du skal svare senest 14 dage efter, at du har modtaget brevet."


def receipt_facts(date: dt.date | None = LETTER_DATE) -> Facts:
    """A deadline counted from the day of receipt."""
    due = rule(
        RECEIPT, "senest 14 dage efter, at du har modtaget brevet", basis=Basis.RECEIPT, count=14, unit=Unit.DAYS
    )
    head = Letterhead(sender="Solbæk Kommune", date=date)
    return facts(Kind.INFORMATION_REQUEST, actions=(action(RECEIPT, Act.ANSWER, "svare", deadline=due),), head=head)


@pytest.mark.parametrize(
    ("received", "on", "day", "assumed", "under"),
    [
        # nobody said: the letter's date is the safest, and the card says it was assumed
        (
            Received.UNKNOWN,
            None,
            dt.date(2026, 11, 30),
            True,
            "For en sikkerheds skyld er det regnet fra brevets dato.",
        ),
        # on paper, day unknown: the same
        (Received.PAPER, None, dt.date(2026, 11, 30), True, "For en sikkerheds skyld er det regnet fra brevets dato."),
        # Digital Post takes effect the day it is available
        (Received.DIGITAL, None, dt.date(2026, 11, 30), False, "den dag, du fik brevet: mandag den 16. november 2026"),
        # a day the citizen names
        (
            Received.ON_DATE,
            dt.date(2026, 11, 19),
            dt.date(2026, 12, 3),
            False,
            "den dag, du fik brevet: torsdag den 19. november 2026",
        ),
    ],
)
def test_receipt(received: Received, on: dt.date | None, day: dt.date, assumed: bool, under: str) -> None:
    made = explain(letter(RECEIPT), receipt_facts(), received=received, received_on=on)
    (line,) = lines(made, Section.MUST)
    assert line.deadline and line.deadline.date == day
    assert made.received_assumed is assumed
    assert under in "\n".join(said(made, Section.MUST))


def test_without_a_letter_date_no_day_is_made_up() -> None:
    made = explain(letter(RECEIPT), receipt_facts(None))
    (line,) = lines(made, Section.MUST)
    assert line.deadline and line.deadline.date is None
    assert Warn.NO_LETTER_DATE in made.warnings
    assert "Tæl fra den dag, du fik det." in "\n".join(said(made, Section.MUST))
    assert not made.received_assumed


def test_a_named_day_of_receipt_counts_even_without_a_letter_date() -> None:
    made = explain(letter(RECEIPT), receipt_facts(None), received=Received.ON_DATE, received_on=dt.date(2026, 11, 19))
    (line,) = lines(made, Section.MUST)
    assert line.deadline and line.deadline.date == dt.date(2026, 12, 3)


def test_a_passed_deadline_is_no_full_stop() -> None:
    made = explain(letter(REQUEST), request_facts(), today=dt.date(2026, 12, 7))
    assert Warn.DEADLINE_PASSED in made.warnings
    assert lines(made, Section.MUST)[0].urgency is Urgency.PASSED
    assert "Fristen er overskredet. Kontakt Solbæk Kommune med det samme, og spørg, hvad du kan gøre nu." in said(
        made, Section.MUST
    )
    assert "Det er ikke for sent" in "\n".join(said(made, Section.NOTICE))


def test_a_moved_deadline_tells_both_days() -> None:
    """14 days from 21 November is Saturday 5 December: the safe day, and the Monday the law allows."""
    made = explain(letter(RECEIPT), receipt_facts(), received=Received.ON_DATE, received_on=dt.date(2026, 11, 21))
    under = "\n".join(said(made, Section.MUST))
    assert "Senest lørdag den 5. december 2026." in under
    assert "Så har du som regel til mandag den 7. december 2026, men gør det helst før." in under


def test_at_once_is_urgent_without_a_day() -> None:
    text = "Du skal straks give os besked om ændringer."
    told = action(text, Act.TELL, "give", "ændringer", deadline=rule(text, "straks"))
    made = explain(letter(text), facts(Kind.DECISION_GRANT, Outcome.GRANTED, actions=(told,)))
    (line,) = lines(made, Section.MUST)
    assert line.urgency is Urgency.NOW
    assert "I brevet står der »straks«: Gør det, så snart du kan." in said(made, Section.MUST)


def test_duties_stand_in_the_order_to_do_them() -> None:
    """By day; without a day after those with one; what holds only in a case last."""
    text = (
        "Du skal gemme brevet. Du skal betale regningen senest den 9. december 2026. Du skal ringe senest "
        "den 2. december 2026. Hvis du bliver forhindret, skal du melde afbud senest den 1. december 2026."
    )
    found = (
        action(text, Act.KEEP, "gemme", "brevet"),
        action(
            text,
            Act.PAY,
            "betale",
            "regningen",
            deadline=rule(text, "senest den 9. december 2026", date=dt.date(2026, 12, 9)),
        ),
        action(text, Act.CALL, "ringe", deadline=rule(text, "senest den 2. december 2026", date=dt.date(2026, 12, 2))),
        action(
            text,
            Act.CANCEL,
            "melde",
            "afbud",
            condition=at(text, "Hvis du bliver forhindret"),
            deadline=rule(text, "senest den 1. december 2026", date=dt.date(2026, 12, 1)),
        ),
    )
    made = explain(letter(text), facts(Kind.INFORMATION, actions=found))
    wording = Wording("da")
    told = [(line.number, wording.line(line)) for line in lines(made, Section.MUST)]
    assert told == [
        (1, "Ring"),
        (2, "Betal regningen"),
        (3, "Gem brevet"),
        (4, "Hvis du bliver forhindret: Meld afbud"),
    ]
    assert "Der er 3 ting, du skal gøre. Den første frist er onsdag den 2. december 2026." in said(
        made, Section.MEANING
    )


# --- the words for acts --------------------------------------------------------------------------------------


def _must(text: str, found: Fact[Action]) -> list[str]:
    return said(explain(letter(text), facts(Kind.INFORMATION_REQUEST, actions=(found,))), Section.MUST)


def test_an_act_nobody_knows_is_the_letters_own_sentence() -> None:
    text = "1. Du skal sørge for, at der er en støvsuger i orden."
    assert _must(text, action(text, Act.DO, "sørge")) == [
        "I brevet står der: »Du skal sørge for, at der er en støvsuger i orden.«"
    ]


def test_a_prohibition_reads_as_one() -> None:
    text = "I må ikke tage tilbygningen i brug."
    assert _must(text, action(text, Act.USE, "tage", "tilbygningen", prohibited=True)) == [
        "Det må du ikke. I brevet står der: »I må ikke tage tilbygningen i brug.«"
    ]


def test_a_thing_that_goes_on_beyond_its_words_is_quoted_whole() -> None:
    """ "Tjek de oplysninger" would leave out which."""
    text = "Du skal kontrollere de oplysninger, vi har brugt."
    assert _must(text, action(text, Act.CHECK, "kontrollere", "de oplysninger")) == [f"I brevet står der: »{text}«"]


@pytest.mark.parametrize(
    ("text", "act", "verb", "things"),
    [
        # an alternative follows: removing is not all one may do
        ("Du skal fjerne carporten eller flytte den.", Act.REMOVE, "fjerne", ("carporten",)),
        # the verb of another meaning in the same act
        ("Du skal klippe hækken.", Act.REMOVE, "klippe", ("hækken",)),
        ("Du skal dokumentere din indkomst.", Act.SEND, "dokumentere", ("din indkomst",)),
        # two verbs, of which the act names one
        ("Du skal læse og sende skemaet.", Act.SEND, "læse og sende", ("skemaet",)),
        # a word that points back
        ("Du skal sende en kopi af den til os.", Act.SEND, "sende", ("en kopi af den",)),
        # words that break off
        ("De bedes give os svar på, om De tager imod boligen.", Act.ANSWER, "give", ("svar",)),
        # a case that the sentence before tells
        ("I så fald skal du ringe til os.", Act.CALL, "ringe", ()),
    ],
)
def test_what_the_act_does_not_fully_say_is_quoted(text: str, act: Act, verb: str, things: tuple[str, ...]) -> None:
    assert _must(text, action(text, act, verb, *things)) == [f"I brevet står der: »{text}«"]


def test_a_quote_abroad_says_in_short_what_it_asks() -> None:
    """And that it holds only in a certain case; of a verb the act does not mean, what it asks itself, or nothing."""
    text = "Du skal sende det til os. I så fald skal du ringe. Du skal klippe hækken. Du skal gøde hækken."
    found = (
        action(text, Act.SEND, "sende"),
        action(text, Act.CALL, "ringe"),
        action(text, Act.REMOVE, "klippe", "hækken"),
        action(text, Act.REPAIR, "gøde"),
    )
    made = explain(letter(text), facts(actions=found))
    assert said(made, Section.MUST, "en") == [
        "Send something. The letter says in Danish: “Du skal sende det til os.”",
        "Cut: hedge. The letter says in Danish: “Du skal klippe hækken.”",
        "The letter says in Danish: “Du skal gøde hækken.”",
        "In a certain case: Call. The letter says in Danish: “Du skal sende det til os. I så fald skal du ringe.”",
    ]


def test_a_condition_cut_short_is_quoted_whole() -> None:
    text = "Hvis du mener, at det er forkert, skal du ringe."
    found = action(text, Act.CALL, "ringe", condition=at(text, "Hvis du mener"))
    assert _must(text, found) == [f"I brevet står der: »{text}«"]


def test_two_acts_of_one_quoted_sentence_are_one_line_with_both_facts() -> None:
    text = "Du skal passe på og sørge for orden."
    both = (action(text, Act.DO, "passe"), action(text, Act.DO, "sørge"))
    (line,) = lines(explain(letter(text), facts(actions=both)), Section.MUST)
    assert line.fact_ids == ("action-1", "action-2")


def test_a_quoted_table_keeps_its_rows_apart() -> None:
    text = "Vi mangler:\nLønsedler\tDig\nÅrsopgørelse\tDig"
    whole = Fact(Action(Act.DO, True, at(text, "mangler")), at(text, text), "hand")
    assert _must(text, whole) == ["I brevet står der: »Vi mangler: Lønsedler, Dig; Årsopgørelse, Dig«"]


def test_an_act_without_its_thing_is_quoted_unless_it_makes_sense_alone() -> None:
    text = "Du skal sende det til os."
    assert _must(text, action(text, Act.SEND, "sende")) == [f"I brevet står der: »{text}«"]
    text = "Du skal ringe til os."
    assert _must(text, action(text, Act.CALL, "ringe")) == ["Ring"]


def test_several_things_are_a_list_and_what_is_unknown_stays_danish() -> None:
    text = "Du skal sende kontoudtog, lejekontrakt og en snurretop."
    found = action(text, Act.SEND, "sende", "kontoudtog", "lejekontrakt", "en snurretop")
    assert _must(text, found) == ["Send kontoudtog, lejekontrakt og en snurretop"]
    made = explain(letter(text), facts(Kind.INFORMATION_REQUEST, actions=(found,)))
    assert said(made, Section.MUST, "en") == [
        "Send: bank statements (in the letter: “kontoudtog”), tenancy agreement (in the letter: “lejekontrakt”) and"
        " “en snurretop” (Danish words from the letter)"
    ]


def test_english_never_joins_terms_that_the_letter_joins_otherwise() -> None:
    """ "Pas eller opholdskort" is not a passport *and* a permit."""
    text = "Du skal sende dit pas eller opholdskort."
    made = explain(letter(text), facts(actions=(action(text, Act.SEND, "sende", "dit pas eller opholdskort"),)))
    assert said(made, Section.MUST, "en") == [
        "Send: passport, residence permit (in the letter: “dit pas eller opholdskort”)"
    ]


def test_a_payment_shows_its_slip_where_the_sum_agrees() -> None:
    text = "Du skal betale 1.250 kr. Rykkergebyret på 100 kr. skal du også betale."
    slip = fact(text, Payment("+71<000009812004175+86541208<", "4343 0010981200", None, Decimal(1250)), "betale 1.250")
    found = (
        action(text, Act.PAY, "betale 1.250", amount=Decimal(1250)),
        action(text, Act.PAY, "også betale", "Rykkergebyret på 100 kr.", amount=Decimal(100)),
    )
    made = explain(letter(text), facts(Kind.PAYMENT_DEMAND, actions=found, payment=slip))
    assert said(made, Section.MUST) == [
        "Betal 1.250\u00a0kr.",
        "Betalingslinje: +71<000009812004175+86541208<",
        "Konto: reg.nr. 4343 kontonr. 0010981200",
        "Betal rykkergebyret på 100 kr.",
    ]
    assert lines(made, Section.MUST)[0].fact_ids == ("action-1", "payment")


def test_a_sum_told_elsewhere_stands_with_the_duty_to_pay_it() -> None:
    text = "I alt 2.390,00 kr. Betal senest den 28. november 2026."
    slip = fact(text, Payment("+71<000009812004175+86541208<", None, None, Decimal(2390)), "Betal")
    made = explain(letter(text), facts(Kind.REMINDER, actions=(action(text, Act.PAY, "Betal"),), payment=slip))
    assert "2.390\u00a0kr." in " ".join(said(made, Section.MUST))


SUMMONS = "Du skal møde til en samtale onsdag den 2. december 2026 kl. 10.15 på Havnegade 40."


def summons_facts() -> Facts:
    """A summons with its time and place."""
    day, hour = dt.date(2026, 12, 2), dt.time(10, 15)
    time = rule(SUMMONS, "onsdag den 2. december 2026 kl. 10.15", date=day, time=hour, movable=False)
    kept = fact(SUMMONS, Appointment(day, hour, at(SUMMONS, "Havnegade 40")), "Havnegade 40")
    return facts(
        Kind.SUMMONS,
        actions=(action(SUMMONS, Act.MEET, "møde", "en samtale", deadline=time),),
        appointments=(kept,),
    )


def test_a_summons_tells_time_and_place_once() -> None:
    made = explain(letter(SUMMONS), summons_facts())
    assert said(made, Section.MUST) == [
        "Kom til en samtale",
        "Onsdag den 2. december 2026 kl. 10.15.",
        "Sted: Havnegade 40",
    ]
    assert not any("10.15" in text for text in said(made, Section.MEANING))


def test_a_missed_summons_says_whom_to_call() -> None:
    made = explain(letter(SUMMONS), summons_facts(), today=dt.date(2026, 12, 3))
    assert "Tiden er gået. Mødte du ikke op, så ring til Solbæk Kommune med det samme." in said(made, Section.MUST)


def test_an_appointment_without_a_duty_stands_in_the_meaning() -> None:
    made = explain(letter(SUMMONS), replace(summons_facts(), kind=Kind.NOTICE, actions=()))
    assert f"I brevet står der: »{SUMMONS}«" in said(made, Section.MEANING)
    assert f"A day to know: Wednesday 2 December 2026 at 10:15. The letter says in Danish: “{SUMMONS}”" in said(
        made, Section.MEANING, "en"
    )


def test_what_is_uncertain_is_marked_not_hidden() -> None:
    text = "Du skal sende lønsedler."
    made = explain(letter(text), facts(actions=(action(text, Act.SEND, "sende", "lønsedler", certainty=0.5),)))
    assert lines(made, Section.MUST)[0].uncertain
    assert "Usikkert: Tjek sætningen i brevet, eller spørg afsenderen." in said(made, Section.MUST)


def test_what_stands_on_a_poor_photo_is_marked() -> None:
    text = "Du skal sende lønsedler."
    found = facts(actions=(action(text, Act.SEND, "sende", "lønsedler"),))
    assert lines(explain(letter(text, confidence=0.8), found), Section.MUST)[0].uncertain
    assert not lines(explain(letter(text, confidence=0.97), found), Section.MUST)[0].uncertain


# --- what is decided and what is not -------------------------------------------------------------------------


def test_a_hearing_never_reads_as_decided() -> None:
    text = "Vi overvejer at kræve 11.462 kr. tilbage. Du kan sende bemærkninger."
    found = facts(
        Kind.HEARING,
        actions=(action(text, Act.COMMENT, "sende", "bemærkninger", must=False),),
        amounts=(fact(text, Amount(Decimal(11462), Role.REPAY, at(text, "11.462 kr.")), "11.462 kr."),),
        kind_span=at(text, "Vi overvejer at kræve 11.462 kr. tilbage."),
    )
    made = explain(letter(text), found)
    for level in Level:
        words = everything(made, level=level)
        assert "har besluttet" not in words
        assert "har bestemt" not in words
        assert "afgørelse fra" not in words
        assert "skal betale" not in words
    assert "Dette er en høring fra Solbæk Kommune: Intet er afgjort endnu." in said(made, Section.WHAT)
    assert "I brevet står der: »Vi overvejer at kræve 11.462 kr. tilbage.«" in said(made, Section.MEANING)
    assert lines(made, Section.MUST) == []


@pytest.mark.parametrize(
    ("kind", "outcome", "sentence"),
    [
        (Kind.DECISION_REFUSAL, Outcome.REFUSED, "Dette er en afgørelse fra Solbæk Kommune, og svaret er nej."),
        (
            Kind.DECISION_REFUSAL,
            Outcome.PARTLY,
            "Dette er en afgørelse fra Solbæk Kommune: Du får ja til noget og nej til noget.",
        ),
        (Kind.DECISION_GRANT, Outcome.GRANTED, "Dette er en afgørelse fra Solbæk Kommune, og svaret er ja."),
        (Kind.RECEIPT, Outcome.NONE, "Dette er en kvittering fra Solbæk Kommune."),
    ],
)
def test_the_first_sentence_says_what_it_is(kind: Kind, outcome: Outcome, sentence: str) -> None:
    assert sentence in said(explain(letter("Et brev."), facts(kind, outcome)), Section.WHAT)


def test_the_letters_decisive_sentence_is_quoted() -> None:
    text = "Vi har besluttet at give afslag på jeres ansøgning. Hilsen"
    found = facts(
        Kind.DECISION_REFUSAL,
        Outcome.REFUSED,
        kind_span=at(text, "Vi har besluttet at give afslag på jeres ansøgning."),
    )
    meaning = said(explain(letter(text), found), Section.MEANING)
    assert "I brevet står der: »Vi har besluttet at give afslag på jeres ansøgning.«" in meaning


# --- nothing to do, no letter, fraud -------------------------------------------------------------------------


def test_a_letter_that_asks_for_nothing_says_so_first() -> None:
    made = explain(letter("Vi har modtaget din ansøgning."), facts(Kind.RECEIPT))
    assert said(made, Section.WHAT)[0] == "Brevet ser ikke ud til at bede dig om at gøre noget."


def test_nothing_is_promised_about_pages_nobody_read() -> None:
    made = explain(letter("Vi har modtaget din ansøgning.", missing=(2,)), facts(Kind.RECEIPT))
    assert said(made, Section.WHAT)[0].startswith("På de sider, der kunne læses")
    assert "Side 2 mangler." in said(made, Section.NOTICE)[0]


def test_unreadable_pages_are_named_with_how_to_photograph_them() -> None:
    (notice,) = said(explain(letter("Brev.", unreadable=(2, 3)), facts()), Section.NOTICE)
    assert notice.startswith("Side 2 og 3 kan ikke læses. Tag et billede af dem igen:")
    for advice in ("fladt", "godt lys", "hele siden", "stille"):
        assert advice in notice


def test_fraud_passes_on_nothing_it_asks_for() -> None:
    text = "Betal 3.486 kr. på https://skat.example senest i dag. Ring på 12 34 56 78."
    found = facts(
        Kind.OTHER,
        warnings=(Warn.SUSPECTED_FRAUD,),
        actions=(action(text, Act.PAY, "Betal", amount=Decimal(3486)),),
        contacts=(fact(text, Contact(ContactKind.PHONE, "+4512345678"), "12 34 56 78"),),
        consequences=(fact(text, Consequence(at(text, "senest i dag")), "senest i dag"),),
    )
    made = explain(letter(text), found)
    assert {line.section for line in made.lines} == {Section.NOTICE, Section.WHAT, Section.MEANING, Section.CONTACT}
    words = everything(made)
    assert "12 34 56 78" not in words
    assert "3.486" not in words
    assert "Betal ikke" in words
    assert "114" in words
    assert "beder dig ikke om" not in words


def test_no_letter_says_so_and_nothing_else() -> None:
    made = explain(letter("2 dl mel og 3 æg."), facts(Kind.OTHER, is_letter=False))
    assert said(made, Section.WHAT) == ["Dette ligner ikke et brev til dig fra en myndighed."]
    assert Warn.NOT_A_LETTER in made.warnings
    assert {line.section for line in made.lines} <= {Section.NOTICE, Section.WHAT, Section.MEANING, Section.CONTACT}


# --- consequences and appeal ---------------------------------------------------------------------------------


def test_a_consequence_is_the_letters_own_sentence_once() -> None:
    text = "Hvis vi ikke hører fra dig, stopper vi udbetalingen og lukker sagen."
    both = tuple(
        fact(text, Consequence(at(text, words)), words) for words in ("stopper vi udbetalingen", "lukker sagen")
    )
    made = explain(letter(text), facts(consequences=both))
    assert said(made, Section.CONSEQUENCES) == [f"I brevet står der: »{text}«"]


APPEAL = "Du kan klage til Ankestyrelsen. Klagen skal sendes til kommunen senest 4 uger efter, at du har fået brevet."


def appeal_facts() -> Facts:
    """A refusal with its appeal."""
    due = rule(APPEAL, "senest 4 uger efter, at du har fået brevet", basis=Basis.RECEIPT, count=4, unit=Unit.WEEKS)
    may = fact(APPEAL, Appeal(at(APPEAL, "Ankestyrelsen"), due, None), "Du kan klage")
    also = action(APPEAL, Act.APPEAL, "klage", must=False, deadline=due)
    return facts(Kind.DECISION_REFUSAL, Outcome.REFUSED, appeal=may, actions=(also,))


def test_an_appeal_has_its_own_part_and_is_not_told_twice() -> None:
    made = explain(letter(APPEAL), appeal_facts(), received=Received.DIGITAL)
    assert said(made, Section.APPEAL)[:2] == [
        "Du kan klage til Ankestyrelsen.",
        "Klag senest mandag den 14. december 2026.",
    ]
    assert "Det, du skriver her, er ikke en klage. Du skal selv sende den." in said(made, Section.APPEAL)
    assert lines(made, Section.MAY) == []
    assert Warn.NO_APPEAL_GUIDANCE not in made.warnings


def test_a_passed_appeal_can_still_be_tried() -> None:
    made = explain(letter(APPEAL), appeal_facts(), today=dt.date(2027, 2, 1))
    assert "Har du en god grund, så klag alligevel med det samme" in "\n".join(said(made, Section.APPEAL))


@pytest.mark.parametrize(
    ("kind", "outcome", "warned"),
    [
        (Kind.DECISION_REFUSAL, Outcome.REFUSED, True),
        (Kind.DECISION_REFUSAL, Outcome.PARTLY, True),
        (Kind.DECISION_CHANGE, Outcome.NONE, True),
        (Kind.DECISION_GRANT, Outcome.GRANTED, False),
        (Kind.HEARING, Outcome.NONE, False),
    ],
)
def test_a_decision_against_the_reader_without_appeal_guidance_is_warned_of(
    kind: Kind, outcome: Outcome, warned: bool
) -> None:
    made = explain(letter("Et brev."), facts(kind, outcome))
    assert (Warn.NO_APPEAL_GUIDANCE in made.warnings) is warned
    assert any(line.id == "right-appeal-guidance" for line in made.lines) is warned


# --- rights and contacts -------------------------------------------------------------------------------------


def rights(read: Letter, found: Facts) -> set[str]:
    """The rights a card shows."""
    return {line.id.removeprefix("right-") for line in lines(explain(read, found), Section.RIGHTS)}


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Du har ret til aktindsigt.", "access"),
        ("Du må gerne tage en bisidder med.", "bring-someone"),
        ("Sig til, hvis du har brug for tolk.", "interpreter"),
        ("Ring, hvis du har brug for mere tid.", "more-time-hearing"),
    ],
)
def test_a_right_the_letter_mentions_is_not_said_to_be_missing(text: str, right: str) -> None:
    assert right in rights(letter("Vi hører dig."), facts(Kind.HEARING))
    assert right not in rights(letter(text), facts(Kind.HEARING))


def test_rights_are_shown_with_their_law_and_without_a_place_in_the_letter() -> None:
    made = explain(letter("Vi hører dig."), facts(Kind.HEARING))
    for line in lines(made, Section.RIGHTS):
        assert line.span is None
    assert "Du kan få at se papirerne i din egen sag. Det hedder aktindsigt (forvaltningsloven § 9)." in said(
        made, Section.RIGHTS
    )


@pytest.mark.parametrize("warn", [Warn.NOT_FROM_AUTHORITY, Warn.SUSPECTED_FRAUD])
def test_who_is_no_authority_owes_none_of_these_rights(warn: Warn) -> None:
    assert rights(letter("Vi hører dig."), facts(Kind.HEARING, warnings=(warn,))) == set()


def test_more_time_is_named_only_while_there_is_time() -> None:
    assert "more-time" in rights(letter(REQUEST), request_facts())
    late = explain(letter(REQUEST), request_facts(), today=dt.date(2026, 12, 20))
    assert not any(line.id == "right-more-time" for line in late.lines)


def test_the_letters_own_phone_comes_first_else_the_department_of_its_topic() -> None:
    text = "Ring til os på telefon 72 36 41 10."
    phone = fact(text, Contact(ContactKind.PHONE, "+4572364110"), "72 36 41 10")
    with_phone = [line.id for line in lines(explain(letter(text), facts(contacts=(phone,))), Section.CONTACT)]
    assert with_phone == ["contact-sender", "contact-municipality", "contact-check"]
    head = Letterhead(sender="Solbæk Kommune", date=LETTER_DATE, kle="32.03.16")
    without = explain(letter("Et brev."), facts(head=head))
    assert "Solbæk Kommune, Ydelsescentret: 72 36 41 10" in said(without, Section.CONTACT)


def test_another_authoritys_letter_does_not_send_the_reader_to_our_department() -> None:
    head = Letterhead(sender="Udbetaling Danmark", date=LETTER_DATE, kle="32.03.16")
    told = said(explain(letter("Et brev."), facts(head=head)), Section.CONTACT)
    assert told[0] == "Skal du have hjælp til et brev, så ring til Solbæk Kommune: 72 36 40 00"


def test_the_same_letter_gives_the_same_line_ids_in_any_language_and_on_any_day() -> None:
    one = explain(letter(REQUEST), request_facts())
    other = explain(letter(REQUEST), request_facts(), language="en", today=dt.date(2026, 11, 30))
    assert [line.id for line in one.lines] == [line.id for line in other.lines]
    assert len({line.id for line in one.lines}) == len(one.lines)
