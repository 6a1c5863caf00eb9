"""Contacts: phones, mails, links, addresses and hours of the sender; numbers that only look like phones are none."""

from __future__ import annotations

import pytest

from ingest.finders.contacts import find_contacts
from ingest.text.sentences import split_sentences


def contacts(text: str, kind: str) -> list[str]:
    return [fact.value.value for fact in find_contacts(text, split_sentences(text)) if fact.value.kind == kind]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Ring til os på 76 12 34 56.", ["+4576123456"]),  # grouped by two
        ("Telefon 7612 3456", ["+4576123456"]),  # grouped by four
        ("Tlf.: 76123456", ["+4576123456"]),  # bare after the word
        ("Kontakt os på tlf. +45 76 12 34 56", ["+4576123456"]),  # with the country code
        ("Du kan ringe på telefonnummer 76123456 eller 76123457.", ["+4576123456"]),  # bare needs its word
        ("CVR-nr. 12 34 56 78", []),  # a company number
        ("EAN 5798 0012 3456 7", []),  # an invoice address
        ("Sagsnr. 12345678", []),  # a case
        ("+71<123456789012347+12345678<", []),  # a payment slip
        ("+71 <123456789012347 +12345678<", []),  # typed with room in it
        ("Reg.nr. 1234 kontonr. 0012345678", []),  # an account
        ("CPR-nr. 010190-1234", []),  # a person
        ("Kundenummer 76 12 34 56", []),  # a customer
        ("Call us at +46 8 123 456 78.", ["+46812345678"]),  # abroad
    ],
)
def test_phones(text: str, numbers: list[str]) -> None:
    assert contacts(text, "phone") == numbers


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("Skriv til Boligstoette@Solbaek.dk.", "email", ["boligstoette@solbaek.dk"]),
        ("Læs mere på www.Solbaek.dk/Boligstoette.", "web", ["www.solbaek.dk/Boligstoette"]),
        ("Søg på borger.dk, eller ring.", "web", ["borger.dk"]),
        ("Skriv til post@solbaek.dk.", "web", []),  # a mail's host is no page
        ("Solbæk Kommune\nRådhuspladsen 1\n4321 Solbæk", "address", ["Rådhuspladsen 1, 4321 Solbæk"]),
        ("Anna Madsen\nBirkevej 7, 2. th\n4321 Solbæk", "address", []),  # the citizen's own
        ("Telefontid: mandag-torsdag kl. 9-15", "hours", ["mandag-torsdag kl. 9-15"]),
        ("Du kan ringe mandag-fredag kl. 10.00-14.00.", "hours", ["mandag-fredag kl. 10.00-14.00"]),
        ("Telefontiden er kl. 9-12 alle hverdage.", "hours", ["kl. 9-12 alle hverdage"]),
        ("Call us Monday to Thursday from 10 am to 2 pm.", "hours", ["Monday to Thursday from 10 am to 2 pm"]),
        ("Jobcenter Solbæk, Havnegade 40, 4585 Solbæk. Vi svarer.", "address", ["Havnegade 40, 4585 Solbæk"]),
        ("Til: anna@post.example\nFra: post@solbaek.example", "email", ["post@solbaek.example"]),  # not the reader's
        ("Telefon 65 12 34 56 (man-tors kl. 9-14)", "hours", ["man-tors kl. 9-14"]),
        ("Mødet er mandag kl. 9-10.", "hours", []),  # an appointment
        ("Vi kommer onsdag den 2. december mellem kl. 8 og 15. Ring, hvis I ikke er hjemme.", "hours", []),  # one day
        ("Vi har lukket fredag. Ring på tlf. 72 36 41 10 kl. 9-12.", "hours", []),  # across sentences
        ("Åbningstider: man.-tor. 10-15, fre. 10-13", "hours", ["man.-tor. 10-15, fre. 10-13"]),  # days shortened
        ("> Til: viggo@mail.example", "email", []),  # the reader's own, in a mail sent on
    ],
)
def test_other_contacts(text: str, kind: str, values: list[str]) -> None:
    assert contacts(text, kind) == values


def test_the_same_number_is_one_contact() -> None:
    assert contacts("Ring på 76 12 34 56.\nVores telefon er 7612 3456.", "phone") == ["+4576123456"]
