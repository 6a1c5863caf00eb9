"""A letter's words in, what the card says that it means out: its own deciding sentences, and the money that matters."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from chains.card import card
from chains.card.decisive import decisive
from chains.card.resolve import resolve
from chains.models import Request, Section
from chains.wording import Wording
from ingest.models import (
    Act,
    Amount,
    Appeal,
    Basis,
    Consequence,
    Contact,
    ContactKind,
    Facts,
    Kind,
    Letterhead,
    Outcome,
    Role,
    Unit,
)
from municipality import load_municipality
from tests.chains.sample import LETTER_DATE, action, at, fact, facts, letter, rule

REQUEST = Request(dt.date(2026, 11, 21))


def deciding(text: str, found: Facts) -> list[str]:
    """The deciding sentences of a letter."""
    case = resolve(letter(text), found, REQUEST)
    return [case.sentence(span) for span in decisive(case)]


def said(text: str, found: Facts, section: Section = Section.MEANING, language: str = "da") -> list[str]:
    """A part of the card, its lines and what stands under them."""
    wording = Wording(language)
    made = card(letter(text), found, REQUEST, load_municipality())
    lines = [line for line in made.lines if line.section is section]
    return [text for line in lines for text in (wording.line(line), *wording.details(line))]


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        # the decision, not what was vested in it before
        (
            Kind.DECISION_CHANGE,
            "Vi har vurderet, at du kan arbejde. Vi har derfor besluttet at stoppe dine sygedagpenge fra den 1. maj.",
            "Vi har derfor besluttet at stoppe dine sygedagpenge fra den 1. maj.",
        ),
        # and what goes on telling it
        (
            Kind.DECISION_REFUSAL,
            "Vi har besluttet at give afslag på jeres ansøgning. Det betyder, at I ikke får dækket tøjvask.",
            "Vi har besluttet at give afslag på jeres ansøgning. Det betyder, at I ikke får dækket tøjvask.",
        ),
        # words between "kan" and what cannot be; not what becomes of an appeal
        (
            Kind.DECISION_REFUSAL,
            "Tilskud for oktober kan vi derimod ikke imødekomme.\n\nFastholder vi afgørelsen, sender vi klagen videre.",
            "Tilskud for oktober kan vi derimod ikke imødekomme.",
        ),
        # a hearing contemplates
        (Kind.HEARING, "Vi påtænker at stoppe støtten.\n\nVi hører dig.", "Vi påtænker at stoppe støtten."),
        # the notice with its time before the one without
        (
            Kind.NOTICE,
            "Vi skal skifte et rør. Derfor lukker vi for vandet torsdag den 26. november mellem kl. 8 og kl. 15.",
            "Derfor lukker vi for vandet torsdag den 26. november mellem kl. 8 og kl. 15.",
        ),
        (Kind.DECISION_GRANT, "Vi bevilger dig 1.240 kr. til briller.", "Vi bevilger dig 1.240 kr. til briller."),
        (Kind.OFFER, "Vi kan nu tilbyde Dem en plejebolig.", "Vi kan nu tilbyde Dem en plejebolig."),
        (Kind.RECEIPT, "Vi har modtaget din ansøgning.", "Vi har modtaget din ansøgning."),
        (Kind.REMINDER, "Vi har endnu ikke hørt fra dig.", "Vi har endnu ikke hørt fra dig."),
        (Kind.INFORMATION_REQUEST, "Vi mangler oplysninger fra dig.", "Vi mangler oplysninger fra dig."),
        # information: whatever comes first
        (Kind.INFORMATION, "Kære Bo\n\nFra mandag tømmer vi om torsdagen.", "Fra mandag tømmer vi om torsdagen."),
    ],
)
def test_the_sentence_that_says_what_the_letter_does(kind: Kind, text: str, told: str) -> None:
    assert deciding(text, facts(kind)) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Hvis vi giver dig afslag på støtte, kan du klage.",  # only a case
        "Giver vi dig afslag på støtte? Det kan ske.",  # a question
        "Du fik afslag på støtte den 3. maj.",  # the past
        "Klagevejledning\n\nDu kan klage over, at vi har givet afslag på støtte.",  # a guidance
        "Fastholder vi afgørelsen, sender vi klagen videre til Ankestyrelsen.",  # a case that opens with its verb
    ],
)
def test_what_decides_nothing_is_not_told_as_the_decision(text: str) -> None:
    assert deciding(text, facts(Kind.DECISION_REFUSAL, Outcome.REFUSED)) == []


def test_a_partly_tells_the_yes_and_the_no() -> None:
    text = "Vi bevilger dig hjælp til rengøring. Vi giver dig afslag på hjælp til indkøb."
    assert deciding(text, facts(Kind.DECISION_REFUSAL, Outcome.PARTLY)) == [text]


def test_what_a_duty_tells_is_not_told_again() -> None:
    text = "Vi skylder ingen noget. Du skylder 500 kr. og skal betale dem."
    paid = action(text, Act.PAY, "betale")
    assert deciding(text, facts(Kind.PAYMENT_DEMAND, actions=(paid,))) == ["Vi skylder ingen noget."]


def test_the_general_sentence_fills_in_only_where_nothing_is_told() -> None:
    filler = "Solbæk Kommune vil have dig til at vide noget."
    assert filler in said("Brev", facts(Kind.INFORMATION))
    assert filler not in said("Vi tømmer nu skraldet om torsdagen.", facts(Kind.INFORMATION))


# --- money ---------------------------------------------------------------------------------------------------


def amount(text: str, words: str, value: int, role: Role) -> tuple[object, ...]:
    """One amount of the letter."""
    return (fact(text, Amount(Decimal(value), role, at(text, words)), words),)


def test_a_monthly_sum_the_reader_gets_is_said_plainly() -> None:
    text = "Du får 2.914 kr. om måneden i boligstøtte."
    found = facts(Kind.DECISION_GRANT, Outcome.GRANTED, amounts=amount(text, "2.914 kr.", 2914, Role.RECEIVE))
    assert said(text, found)[0] == "Du får 2.914\u00a0kr. om måneden."


def test_a_lowered_sum_tells_both() -> None:
    text = "Vi har besluttet at nedsætte din hjælp fra 2.100 kr. til 1.450 kr. om måneden."
    found = facts(Kind.DECISION_CHANGE, amounts=amount(text, "1.450 kr.", 1450, Role.RECEIVE))
    assert said(text, found)[0] == "Du får 1.450\u00a0kr. om måneden i stedet for 2.100\u00a0kr."
    assert said(text, found, language="en")[0] == "You get 1,450\u00a0kr. a month instead of 2,100\u00a0kr."


@pytest.mark.parametrize(
    "text",
    [
        "Du kan højst få 2.914 kr. om måneden.",  # a ceiling
        "Hvis du flytter, får du 2.914 kr. om måneden.",  # a case
        "Du får 2.914 kr. i december.",  # once
    ],
)
def test_a_sum_that_is_not_sure_is_never_promised(text: str) -> None:
    found = facts(Kind.DECISION_GRANT, Outcome.GRANTED, amounts=amount(text, "2.914 kr.", 2914, Role.RECEIVE))
    assert not any(line.startswith("Du får 2.914") for line in said(text, found))


def test_nothing_is_said_of_rows_of_a_table_or_of_an_appeals_price() -> None:
    text = "Juni\t9.312 kr.\t3.820 kr.\n\nDu kan klage til nævnet. Gebyret er 900 kr."
    rows = amount(text, "3.820 kr.", 3820, Role.REPAY) + amount(text, "900 kr.", 900, Role.PAY)
    appeal = fact(text, Appeal(None, None, None), "Du kan klage")
    found = facts(Kind.DECISION_GRANT, Outcome.GRANTED, amounts=rows, appeal=appeal)
    assert not any("3.820" in line or "900" in line for line in said(text, found))
    assert "Pris for at klage: »Gebyret er 900 kr.«" in said(text, found, Section.APPEAL)


def test_a_demand_without_a_sum_in_its_duty_tells_the_total() -> None:
    text = "Renovation\t1.912 kr.\n2. rate i alt\t2.452 kr."
    rows = amount(text, "1.912 kr.", 1912, Role.PAY) + amount(text, "2.452 kr.", 2452, Role.PAY)
    assert "I brevet står der: »2. rate i alt, 2.452 kr.«" in said(text, facts(Kind.PAYMENT_DEMAND, amounts=rows))


def test_a_price_stands_with_how_it_is_paid() -> None:
    text = "Du får bevilget 104 ture.\n\nÅrsprisen er 300 kr. Selskabet opkræver beløbet i januar."
    found = facts(Kind.DECISION_GRANT, Outcome.GRANTED, amounts=amount(text, "300 kr.", 300, Role.PAY))
    assert "I brevet står der: »Årsprisen er 300 kr. Selskabet opkræver beløbet i januar.«" in said(text, found)


# --- consequences and appeal ---------------------------------------------------------------------------------


def threatened(text: str, *words: str) -> Facts:
    """A letter that threatens with `words`."""
    return facts(Kind.REMINDER, consequences=tuple(fact(text, Consequence(at(text, one)), one) for one in words))


@pytest.mark.parametrize(
    ("text", "words", "english"),
    [
        ("Svarer du ikke, stopper vi dine sygedagpenge.", "stopper vi dine sygedagpenge", "They stop what you get. "),
        # a threat stays a "may"
        (
            "Svarer du ikke, kan vi stoppe dine sygedagpenge.",
            "kan vi stoppe dine sygedagpenge",
            "They may stop what you get. ",
        ),
        # two in one
        (
            "Ellers kan kommunen udføre arbejdet for jeres regning, og I kan få en bøde.",
            "kan kommunen udføre arbejdet for jeres regning, og I kan få en bøde",
            "They may have the work done, and you have to pay for it. You may get a fine. ",
        ),
        # of what is only half known, nothing is said
        ("Svarer du ikke, kan vi lukke sagen og anmelde dig.", "kan vi lukke sagen og anmelde dig", ""),
    ],
)
def test_a_known_consequence_is_said_in_english_beside_the_letters_words(text: str, words: str, english: str) -> None:
    found = threatened(text, words)
    assert said(text, found, Section.CONSEQUENCES, "en") == [f"{english}The letter says in Danish: “{text}”"]
    assert said(text, found, Section.CONSEQUENCES) == [f"I brevet står der: »{text}«"]


def test_a_duty_is_not_its_own_consequence() -> None:
    text = "Passer det ikke, skal du rette det."
    both = action(text, Act.DO, "rette")
    found = facts(actions=(both,), consequences=(fact(text, Consequence(at(text, "skal du rette det")), "rette"),))
    assert said(text, found, Section.CONSEQUENCES) == []


def appealed(text: str, to: str, deadline: str, how: str | None = None) -> Facts:
    """A refusal with its way on."""
    due = rule(text, deadline, basis=Basis.RECEIPT, count=4, unit=Unit.WEEKS)
    may = fact(text, Appeal(at(text, to), due, at(text, how) if how else None), to)
    return facts(Kind.DECISION_REFUSAL, Outcome.REFUSED, appeal=may)


def test_a_court_is_no_place_to_complain_to() -> None:
    text = "Du kan indbringe sagen for domstolene senest 4 uger efter, at du har fået brevet."
    found = appealed(text, "domstolene", "senest 4 uger efter, at du har fået brevet")
    told = said(text, found, Section.APPEAL)
    assert told[:2] == ["Du kan gå til domstolene med sagen.", "Gør det senest mandag den 14. december 2026."]
    assert not any("klag" in line.lower() for line in told)
    assert "Det er et nej. Er du uenig, kan du gå til domstolene." in said(text, found)


def test_a_body_whose_name_ends_like_a_court_is_none() -> None:
    text = "Du kan klage til Ydelsescentret senest 4 uger efter, at du har fået brevet."
    found = appealed(text, "Ydelsescentret", "senest 4 uger efter, at du har fået brevet")
    assert said(text, found, Section.APPEAL)[0] == "Du kan klage til Ydelsescentret."


def test_how_to_appeal_is_a_whole_sentence_and_a_whole_address() -> None:
    text = (
        "Du kan klage til Ankestyrelsen senest 4 uger efter, at du har fået brevet. "
        "Du kan klage på borger.dk/klage eller ved at ringe."
    )
    found = appealed(text, "Ankestyrelsen", "senest 4 uger efter, at du har fået brevet", "på borger.dk")
    told = said(text, found, Section.APPEAL)
    assert "Sådan: »Du kan klage på borger.dk/klage eller ved at ringe.«" in told


def test_where_to_send_an_appeal_is_told_though_no_finder_said_how() -> None:
    text = "Du kan klage til Nævnet senest 4 uger efter, at du har fået brevet. Send klagen til Kontoret, Havnegade 4."
    found = appealed(text, "Nævnet", "senest 4 uger efter, at du har fået brevet")
    assert "Sådan: »Send klagen til Kontoret, Havnegade 4.«" in said(text, found, Section.APPEAL)


def test_of_pages_nobody_read_it_is_not_said_that_they_lack_a_guidance() -> None:
    found = facts(Kind.DECISION_REFUSAL, Outcome.REFUSED)
    made = card(letter("Et nej.", missing=(2,)), found, REQUEST, load_municipality())
    told = {line.key for line in made.lines if line.section is Section.APPEAL}
    assert told == {"appeal-not-found"}
    assert not any(line.id == "right-appeal-guidance" for line in made.lines)


# --- who need not, rights, whom to ask -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Er du tilmeldt Betalingsservice, skal du ikke foretage dig noget.", True),
        ("Har du allerede betalt, kan du se bort fra dette brev.", True),
        ("Betaler du med Betalingsservice, trækkes beløbet automatisk.", True),
        ("Du kan ikke se bort fra dette brev.", False),  # no case
        ("Har du spørgsmål, skal du ringe.", False),  # frees nobody
    ],
)
def test_who_need_not_do_it_is_told(sentence: str, shown: bool) -> None:
    text = f"Du skal betale regningen.\n\n{sentence}"
    found = facts(Kind.PAYMENT_DEMAND, actions=(action(text, Act.PAY, "betale", "regningen"),))
    assert (f"I brevet står der: »{sentence}«" in said(text, found, Section.MAY)) is shown


@pytest.mark.parametrize(
    ("sender", "text", "rights"),
    [
        ("Solbæk Kommune", "Vi hører dig.", True),
        ("Solbæk Forsyning", "Vi hører dig.", False),  # a company of private law
        ("Solbæk Kommune", "Naboorientering. Vi hører jer.", False),  # no party
    ],
)
def test_rights_are_those_of_a_party_to_an_authoritys_case(sender: str, text: str, rights: bool) -> None:
    found = facts(Kind.HEARING, head=Letterhead(sender=sender, date=LETTER_DATE, case_number="1"))
    assert bool(said(text, found, Section.RIGHTS)) is rights


def test_a_letter_to_everybody_is_nobodys_case() -> None:
    head = Letterhead(sender="Solbæk Skole", date=LETTER_DATE)
    found = facts(Kind.INFORMATION_REQUEST, head=head)
    assert said("Kære forældre\n\nSend skemaet.", found, Section.RIGHTS) == []
    assert said("Kære Bo\n\nSend skemaet.", found, Section.RIGHTS) != []


def contacts(text: str, *found: tuple[ContactKind, str, str]) -> tuple[object, ...]:
    """Contacts: kind, value, the words they stand in."""
    return tuple(fact(text, Contact(kind, value), words) for kind, value, words in found)


def test_the_senders_own_number_comes_before_one_that_is_for_a_duty() -> None:
    text = "Du skal kontakte børnehuset på 72 36 51 60.\n\nTlf. 72 36 43 55"
    found = facts(
        Kind.OFFER,
        actions=(action(text, Act.CONTACT, "kontakte", "børnehuset"),),
        contacts=contacts(
            text,
            (ContactKind.PHONE, "+4572365160", "72 36 51 60"),
            (ContactKind.PHONE, "+4572364355", "72 36 43 55"),
        ),
    )
    told = said(text, found, Section.CONTACT)
    assert "Telefon: 72 36 43 55" in told
    assert "Telefon: 72 36 51 60" not in told


def test_the_main_number_is_not_told_twice_and_has_its_hours() -> None:
    text = "Tlf. 72 36 40 00"
    found = facts(contacts=contacts(text, (ContactKind.PHONE, "+4572364000", "72 36 40 00")))
    told = said(text, found, Section.CONTACT)
    assert [line for line in told if "72 36 40 00" in line] == ["Telefon: 72 36 40 00"]
    assert told[2].startswith("Telefonen er åben: mandag")


def test_an_address_where_one_appeals_is_none_to_ask_at() -> None:
    text = "Du klager på naevneneshus.dk. Læs mere på www.solbaek.example."
    web = contacts(
        text,
        (ContactKind.WEB, "naevneneshus.dk", "naevneneshus.dk"),
        (ContactKind.WEB, "www.solbaek.example", "www.solbaek.example"),
    )
    told = said(text, facts(contacts=web), Section.CONTACT)
    assert "Hjemmeside: www.solbaek.example" in told
    assert "Hjemmeside: naevneneshus.dk" not in told


def test_another_municipality_has_its_own_number() -> None:
    text = "Tlf. 63 10 22 00"
    head = Letterhead(sender="Egenæs Kommune", date=LETTER_DATE)
    found = facts(head=head, contacts=contacts(text, (ContactKind.PHONE, "+4563102200", "63 10 22 00")))
    assert not any("Solbæk" in line for line in said(text, found, Section.CONTACT))
