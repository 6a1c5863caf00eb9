"""Actions in, what a citizen reads to do out: in which case, done to what, told once."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from chains.card import card
from chains.card.conditions import as_if_clause, begins_with_a_case
from chains.models import Line, Request, Section, Urgency
from chains.wording import Wording
from ingest.models import Act, Action, Appointment, Basis, Fact, Kind, Letterhead, Payment, Unit
from municipality import load_municipality
from tests.chains.sample import LETTER_DATE, action, at, fact, facts, letter, rule

REQUEST = Request(dt.date(2026, 11, 21))


def must(text: str, *actions: Fact[Action], **fields: Any) -> list[Line]:
    """The duties of a letter."""
    found = facts(fields.pop("kind", Kind.INFORMATION_REQUEST), actions=actions, **fields)
    made = card(letter(text), found, REQUEST, load_municipality())
    return [line for line in made.lines if line.section is Section.MUST]


def told(lines: list[Line], language: str = "da") -> list[str]:
    """Their sentences."""
    return [Wording(language).line(line) for line in lines]


def under(line: Line, language: str = "da") -> list[str]:
    """What stands under one."""
    return Wording(language).details(line)


# --- in which case -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "clause"),
    [
        ("hvis du bliver forhindret", "hvis du bliver forhindret"),
        ("Hvis du flytter,", "hvis du flytter"),
        # a question's order turned to a clause's
        ("Har du en ældre olietank i jorden", "hvis du har en ældre olietank i jorden"),
        ("Er De forhindret i at komme", "hvis De er forhindret i at komme"),
        # what stands after the subject stands before the verb
        ("Kan du ikke betale hele beløbet", "hvis du ikke kan betale hele beløbet"),
        ("Har I fortsat ikke et arbejde", "hvis I fortsat ikke har et arbejde"),
        # nothing to turn
        ("når arbejdet er udført", "når arbejdet er udført"),
        ("medmindre du har betalt", "medmindre du har betalt"),
    ],
)
def test_a_condition_as_a_clause(words: str, clause: str) -> None:
    assert as_if_clause(words) == clause


@pytest.mark.parametrize(
    ("sentence", "case"),
    [
        ("Hvis du flytter, skal du ringe.", True),
        ("Har du en pacemaker, skal du ringe.", True),
        ("Kan du ikke komme, skal du ringe.", True),
        ("Er pladerne bortkommet, skal du ringe.", True),  # of a thing
        ("For at vi kan behandle sagen, skal du sende dit pas.", False),  # a purpose
        ("Indtil sagen er afgjort, skal du betale lejen.", False),  # a time
        ("Du skal ringe, hvis du flytter.", False),  # the duty's finder tells that
    ],
)
def test_how_a_sentence_begins_that_holds_only_in_a_case(sentence: str, case: bool) -> None:
    assert begins_with_a_case(sentence) is case


def test_a_condition_stands_before_what_to_do() -> None:
    text = "Har du en ældre olietank, skal du sende tankattesten."
    sent = action(text, Act.SEND, "sende", "tankattesten", condition=at(text, "Har du en ældre olietank"))
    lines = must(text, sent)
    assert told(lines) == ["Hvis du har en ældre olietank: Send tankattesten"]
    assert told(lines, "en") == [
        "In this case: “Hvis du har en ældre olietank” (Danish words from the letter): "
        "Send: “tankattesten” (Danish words from the letter)"
    ]


def test_a_known_condition_is_said_in_english() -> None:
    text = "Hvis du bliver forhindret, skal du ringe."
    lines = must(text, action(text, Act.CALL, "ringe", condition=at(text, "Hvis du bliver forhindret")))
    assert told(lines, "en") == ["If you cannot come (in the letter: “Hvis du bliver forhindret”): Call"]


def test_a_condition_that_points_back_is_quoted_with_its_sentence() -> None:
    text = "Vælger du det, skal du sende kortet."
    lines = must(text, action(text, Act.SEND, "sende", "kortet", condition=at(text, "Vælger du det")))
    assert told(lines) == [f"I brevet står der: »{text}«"]


def test_so_in_that_case_is_told_with_the_case() -> None:
    text = "Hvis du er syg, kan vi tale i telefon. I så fald skal du ringe."
    assert told(must(text, action(text, Act.CALL, "ringe"))) == [f"I brevet står der: »{text}«"]


def test_regrets_are_only_for_who_cannot_come() -> None:
    """ "Du skal sende afbud senest kl. 12 dagen før" asks nothing of who comes."""
    text = "Du har tid torsdag. Du skal sende afbud senest kl. 12 dagen før."
    due = rule(text, "senest kl. 12 dagen før", date=dt.date(2026, 12, 2), time=dt.time(12))
    found = facts(Kind.SUMMONS, actions=(action(text, Act.CANCEL, "sende", "afbud", deadline=due),))
    made = card(letter(text), found, REQUEST, load_municipality())
    wording = Wording("da")
    assert "Hvis du ikke kan komme: Meld afbud" in [wording.line(line) for line in made.lines]
    assert not any(line.key == "meaning-duties-first" for line in made.lines)


def test_a_day_that_comes_for_everyone_is_no_case() -> None:
    text = "Du skal have timesedler klar, når vi kommer."
    sure = action(text, Act.DO, "have", condition=at(text, "når vi kommer"))
    made = card(letter(text), facts(Kind.NOTICE, actions=(sure,)), REQUEST, load_municipality())
    assert any(line.key == "meaning-duties" for line in made.lines)


def test_where_all_duties_hang_on_a_case_the_meaning_says_so() -> None:
    text = "Hvis du flytter, skal du ringe."
    made = card(
        letter(text),
        facts(actions=(action(text, Act.CALL, "ringe", condition=at(text, "Hvis du flytter")),)),
        REQUEST,
        load_municipality(),
    )
    assert any(line.key == "meaning-duties-if" for line in made.lines)


@pytest.mark.parametrize(
    ("act", "verb", "things"), [(Act.REPORT_CHANGE, "oplyse", ("ændringer",)), (Act.REPORT_CHANGE, "oplyse", ())]
)
def test_at_once_means_as_soon_as_it_happens_where_changes_are_to_be_told(
    act: Act, verb: str, things: tuple[str, ...]
) -> None:
    text = "Du skal straks oplyse os om ændringer."
    (line,) = must(text, action(text, act, verb, *things, deadline=rule(text, "straks")))
    assert line.urgency is Urgency.NONE
    assert under(line) == ["Gør det, så snart det sker."]


# --- done to what --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "act", "verb", "thing"),
    [
        # no thing at all
        ("Du skal sende det tidligere.", Act.SEND, "sende", "tidligere"),
        ("Skemaet skal udfyldes og returneres.", Act.RETURN, "returneres", "udfyldes"),
        ("Du skal møde fastende.", Act.MEET, "møde", "fastende"),
        # where to, not what
        ("Den skal afleveres til depotet.", Act.SEND, "afleveres", "depotet"),
        # whom it goes to
        ("Du skal oplyse jobcentret om ferie.", Act.TELL, "oplyse", "jobcentret om ferie"),
        ("Du skal give besked til Ulrik.", Act.TELL, "give", "Ulrik"),
        ("Du kan søge kommunen om et lån.", Act.APPLY, "søge", "kommunen om et lån"),
        # another clause's thing
        ("Synet skal ske i maj, og rapporten opbevares i bilen.", Act.KEEP, "opbevares", "Synet"),
        # a number is told, not told about
        ("Oplys venligst debitornummer 4471902.", Act.TELL, "Oplys", "debitornummer 4471902"),
    ],
)
def test_what_the_act_is_not_done_to_is_quoted(text: str, act: Act, verb: str, thing: str) -> None:
    assert told(must(text, action(text, act, verb, thing))) == [f"I brevet står der: »{text}«"]


@pytest.mark.parametrize(
    ("text", "act", "verb", "thing", "said"),
    [
        # what it belongs to, or stands by, is not the thing
        ("Medbring tegnebogen fra skolen.", Act.BRING, "Medbring", "tegnebogen fra skolen", "“tegnebogen fra skolen”"),
        (
            "Du skal fjerne grej foran vinduerne.",
            Act.REMOVE,
            "fjerne",
            "grej foran vinduerne",
            "“grej foran vinduerne”",
        ),
        ("Send jeres del af skemaet.", Act.SEND, "Send", "jeres del af skemaet", "form (in the letter"),
        # whom to tell is not what to tell
        ("Du skal give skolen besked.", Act.TELL, "give", "skolen besked", "Tell them something."),
        # "is to be there" leaves no place
        ("Du skal være til stede.", Act.MEET, "være", "stede", "Be there"),
        ("Skemaet skal være underskrevet.", Act.SIGN, "underskrevet", "Skemaet", "Sign or have it signed: form"),
        ("Du skal rette oplysningerne.", Act.DO, "rette", "oplysningerne", "Correct: information"),
        ("Du skal rette henvendelse til os.", Act.DO, "rette", "henvendelse", "The letter says"),  # corrects nothing
        ("Hækken, der rager ud, skal klippes.", Act.DO, "klippes", "Hækken", "Cut: hedge"),
        ("Du skal oplyse jobcentret om ferie.", Act.TELL, "oplyse", "jobcentret om ferie", "Tell them: holiday"),
        (
            "Badetøj, sko og et håndklæde medbringes.",
            Act.BRING,
            "medbringes",
            "sko",
            "The letter says",
        ),  # of a list, half
        ("Nu fremsender I fotos.", Act.SEND, "fremsender", "fotos", "Send: photo"),  # "I" is no preposition
    ],
)
def test_what_a_duty_is_about_is_named_and_nothing_beside_it(
    text: str, act: Act, verb: str, thing: str, said: str
) -> None:
    (line,) = told(must(text, action(text, act, verb, thing)), "en")
    assert said in line.replace("\u2068", "").replace("\u2069", ""), line
    assert not line.startswith(("Bring: school", "Remove: window"))


def test_a_row_of_a_plan_of_payments_is_its_sum() -> None:
    text = "Rate\tDato\tBeløb\n2. rate\t20. januar 2027\t4.201 kr."
    (line,) = must(text, action(text, Act.PAY, "2. rate", amount=Decimal(4201)))
    assert told([line], "en") == ["Pay 4,201\u00a0kr."]


def test_of_a_choice_no_half_is_told() -> None:
    text = "Du skal fjerne carporten eller flytte den."
    lines = must(text, action(text, Act.REMOVE, "fjerne", "carporten"))
    assert told(lines, "en") == [f"The letter says in Danish: “{text}”"]


def test_fill_in_and_send_is_worded() -> None:
    text = "Du skal udfylde og sende skemaet."
    lines = must(text, action(text, Act.SEND, "udfylde og sende", "skemaet"))
    assert told(lines) == ["Udfyld og send skemaet"]
    assert told(lines, "en") == ["Fill in and send: form (in the letter: “skemaet”)"]


def test_a_row_tells_whose_paper_it_is() -> None:
    text = "Send følgende:\nÅrsopgørelse for 2025\tDig og din samlever\nLønsedler\tDig"
    sent = action(text, Act.SEND, "Send", "Årsopgørelse for 2025", "Lønsedler")
    assert told(must(text, sent)) == ["Send årsopgørelse for 2025 (dig og din samlever) og lønsedler"]


def test_the_whole_amount_is_told_as_its_sum() -> None:
    text = "Du skal betale hele beløbet."
    paid = action(text, Act.PAY, "betale", "hele beløbet", amount=Decimal("6870.50"))
    assert told(must(text, paid)) == ["Betal 6.870,50\u00a0kr."]


def test_what_to_bring_is_brought_then_not_before() -> None:
    text = "Mød op den 2. december kl. 10.15. Medbring pas."
    due = rule(text, "den 2. december kl. 10.15", date=dt.date(2026, 12, 2), time=dt.time(10, 15), movable=False)
    kept = fact(text, Appointment(dt.date(2026, 12, 2), dt.time(10, 15), None), "Mød op")
    (line,) = must(text, action(text, Act.BRING, "Medbring", "pas", deadline=due), appointments=(kept,))
    assert under(line) == ["Tag det med onsdag den 2. december 2026 kl. 10.15."]


def test_a_letter_in_english_is_quoted_as_it_is() -> None:
    text = "You must send us your passport."
    head = Letterhead(sender="Solbæk Kommune", date=LETTER_DATE, language="en")
    lines = must(text, action(text, Act.SEND, "send", "your passport"), head=head)
    assert told(lines) == [f"I brevet står der: »{text}«"]
    assert told(lines, "en") == [f"Send something. The letter says: “{text}”"]


# --- told once -----------------------------------------------------------------------------------------------


def test_two_acts_of_a_sentence_are_one_line_where_a_quote_tells_both() -> None:
    text = "Du skal købe brillerne hos en optiker og sende regningen senest den 4. december 2026."
    due = rule(text, "senest den 4. december 2026", date=dt.date(2026, 12, 4))
    both = (
        action(text, Act.DO, "købe", "brillerne", deadline=due),
        action(text, Act.SEND, "sende", "regningen", deadline=due),
    )
    (line,) = must(text, *both)
    assert line.fact_ids == ("action-1", "action-2")
    assert told([line]) == [f"I brevet står der: »{text}«"]
    gists = "Buy: glasses. Send: bill (in the letter: “regningen”)"
    assert told([line], "en") == [f"{gists}. The letter says in Danish: “{text}”"]
    assert under(line) == ["Senest fredag den 4. december 2026."]


def test_a_day_that_was_put_off_is_told_with_the_words_that_say_so() -> None:
    said = "Fristen er udskudt til den 4. december 2026"
    text = f"Du skal male huset og fjerne affaldet senest den 24. november 2026. {said}."
    due = rule(text, said, date=dt.date(2026, 12, 4))
    both = (
        action(text, Act.DO, "male", "huset", deadline=due),
        action(text, Act.REMOVE, "fjerne", "affaldet", deadline=due),
    )
    (line,) = must(text, *both)
    assert under(line) == ["Senest fredag den 4. december 2026.", f"I brevet står der »{said}«."]


def test_two_acts_of_a_sentence_with_days_of_their_own_stay_two() -> None:
    text = "Du skal klippe hækken i dag og betale regningen senest den 4. december 2026."
    cut = action(text, Act.REMOVE, "klippe", "hækken", deadline=rule(text, "i dag", date=dt.date(2026, 11, 21)))
    due = rule(text, "senest den 4. december 2026", date=dt.date(2026, 12, 4))
    paid = action(text, Act.PAY, "betale", "regningen", deadline=due)
    assert len(must(text, cut, paid)) == 2


def test_send_it_by_then_is_the_deadline_of_what_to_send() -> None:
    text = "Du skal sende os en kopi af dit pas. Vi skal have oplysningerne senest 3 uger fra datoen på brevet."
    due = rule(text, "senest 3 uger fra datoen på brevet", basis=Basis.LETTER_DATE, count=3, unit=Unit.WEEKS)
    sent = action(text, Act.SEND, "sende", "en kopi af dit pas")
    had = action(text, Act.SEND, "have", "oplysningerne", deadline=due)
    (line,) = must(text, sent, had)
    assert told([line]) == ["Send en kopi af dit pas"]
    assert under(line)[0] == "Senest mandag den 7. december 2026."
    assert line.deadline and line.deadline.date == dt.date(2026, 12, 7)


def test_send_it_stays_a_duty_of_its_own_where_two_things_may_be_meant() -> None:
    text = "Send lønsedler. Send kontoudtog. Send oplysningerne senest den 4. december 2026."
    due = rule(text, "senest den 4. december 2026", date=dt.date(2026, 12, 4))
    lines = must(
        text,
        action(text, Act.SEND, "Send lønsedler", "lønsedler"),
        action(text, Act.SEND, "Send kontoudtog", "kontoudtog"),
        action(text, Act.SEND, "Send oplysningerne", "oplysningerne", deadline=due),
    )
    assert len(lines) == 3


def test_a_slip_stands_only_under_what_it_pays() -> None:
    """Never under "you must no longer use the slip", nor under a payment for who wants something more."""
    text = (
        "Betal restancen. Fra maj skal du betale til Gældsstyrelsen og ikke længere bruge betalingslinjen. "
        "Hvis du vil beholde pladsen, skal du betale gebyret."
    )
    slip = fact(text, Payment("+71<000009812004175+86541208<", None, None, None), "Betal restancen")
    lines = must(
        text,
        action(text, Act.PAY, "Betal", "restancen"),
        action(text, Act.PAY, "betale til", "Gældsstyrelsen"),
        action(text, Act.PAY, "betale gebyret", "gebyret", condition=at(text, "Hvis du vil beholde pladsen")),
        payment=slip,
    )
    assert [any("+71" in detail for detail in under(line)) for line in lines] == [True, False, False]


def test_an_exception_stands_under_its_duty_and_nowhere_else() -> None:
    text = "Du skal betale 640 kr. Er du tilmeldt Betalingsservice, skal du ikke foretage dig noget."
    free = at(text, "Er du tilmeldt Betalingsservice, skal du ikke foretage dig noget.")
    pay = action(text, Act.PAY, "betale", unless=free, amount=Decimal(640))
    (line,) = must(text, pay)
    assert under(line) == [f"Det gælder ikke altid. I brevet står der: »{text[free.start :]}«"]
    assert "There is an exception." in under(line, "en")[-1]
    made = card(letter(text), facts(Kind.PAYMENT_DEMAND, actions=(pay,)), REQUEST, load_municipality())
    assert not any(line.key == "release" for line in made.lines)


def test_an_exception_in_a_quoted_sentence_is_not_told_twice() -> None:
    text = "Du skal medvirke til planen, medmindre du er syg."
    (line,) = must(text, action(text, Act.DO, "medvirke", unless=at(text, "medmindre du er syg")))
    assert under(line) == []
