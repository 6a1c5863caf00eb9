"""Masking: what is an identifier, what is none, and that the key gives the text back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.mask import Identifier, mask, unmask


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        # CPR: date and four digits, however written
        ("CPR 010190-1234.", "CPR [CPR_1]."),
        ("cpr-nr.: 0101901234", "cpr-nr.: [CPR_1]"),
        ("Dit personnummer er 310285 1234.", "Dit personnummer er [CPR_1]."),
        ("CPR 990190-1234", "CPR [CPR_1]"),  # no date, but said to be one
        ("Født 01.01.90-1234", "Født [CPR_1]"),
        ("CPR OlO190-1234", "CPR [CPR_1]"),  # letters a scan took for digits
        # phones, mails
        ("Ring på 12 34 56 78.", "Ring på [PHONE_1]."),
        ("Tlf. +45 12345678", "Tlf. [PHONE_1]"),
        ("Skriv til anna.b@post.example.", "Skriv til [MAIL_1]."),
        # accounts and slips
        ("+71<123456789012347+12345678<", "[ACCOUNT_1]"),
        ("IBAN DK50 0040 0440 1162 43", "IBAN [ACCOUNT_1]"),
        ("reg.nr. 1234 kontonr. 0012345678", "reg.nr. [ACCOUNT_1] kontonr. [ACCOUNT_2]"),
        # cases
        ("Sagsnr. 32.03.16-G01-118-26", "Sagsnr. [CASE_1]"),
        ("Journalnr.: 26-48812", "Journalnr.: [CASE_1]"),
        ("Kundenummer 4471902", "Kundenummer [CASE_1]"),
        # addresses
        ("Birkevej 7, 2. th., 4585 Solbæk", "[ADDRESS_1]"),
        ("Du bor på Gl. Kongevej 114 B.", "Du bor på [ADDRESS_1]."),
        # number plates
        ("Bilen AB 12 345 holdt ulovligt.", "Bilen [PLATE_1] holdt ulovligt."),
        # names by greeting, signature, kin, known given name, run of capitals
        ("Kære Mette Lund", "Kære [NAME_1]"),
        ("Vi har talt med din datter Villads om det.", "Vi har talt med din datter [NAME_1] om det."),
        ("Det har Abdirahman sagt.", "Det har [NAME_1] sagt."),
        ("Vi skrev til Xqzwan Bruntlev i går.", "Vi skrev til [NAME_1] i går."),
        ("Vi skriver til Mette Lund. Mette skal svare.", "Vi skriver til [NAME_1]. [NAME_2] skal svare."),
        # no names
        ("Solbæk Kommune har truffet afgørelse.", "Solbæk Kommune har truffet afgørelse."),
        ("Klag til Ankestyrelsen i Digital Post.", "Klag til Ankestyrelsen i Digital Post."),
        ("Mødet er mandag den 3. december 2026 kl. 10.00.", "Mødet er mandag den 3. december 2026 kl. 10.00."),
        ("Du skal betale 8.412 kr. inden fredag.", "Du skal betale 8.412 kr. inden fredag."),
    ],
)
def test_what_is_masked(text: str, masked: str) -> None:
    assert mask(text).text == masked


def test_the_same_words_get_the_same_placeholder() -> None:
    assert mask("Ring 12 34 56 78 eller 12 34 56 78.").text == "Ring [PHONE_1] eller [PHONE_1]."


def test_public_contacts_are_left() -> None:
    text = "Ring til kommunen på 76 12 34 56 eller til Anna Holm på 12 34 56 78."
    assert "76 12 34 56" in mask(text, public={"+45 76123456", "76 12 34 56"}).text


def test_placeholders_in_the_text_itself_survive() -> None:
    text = "Skriv [NAME_1] og ring på 12 34 56 78 til Kære Mette Lund."
    masked = mask(text)
    assert unmask(masked.text, masked.key) == text


def test_a_placeholder_that_nobody_gave_stays() -> None:
    assert unmask("[NAME_9]", {}) == "[NAME_9]"


@given(st.text(alphabet=st.sampled_from("Mete Lund123456-+<@.,\n[]_NAMEæøå "), max_size=200))
def test_the_key_gives_every_text_back(text: str) -> None:
    masked = mask(text)
    assert unmask(masked.text, masked.key) == text


@given(st.dates(), st.integers(0, 9999), st.sampled_from(["-", "", " ", " - "]), st.text("abc æø.,", max_size=20))
def test_no_cpr_number_gets_through(day: object, serial: int, joint: str, around: str) -> None:
    number = f"{day:%d%m%y}{joint}{serial:04d}"
    assert number not in mask(f"{around} {number} {around}").text


def test_every_kind_has_a_placeholder_of_its_own() -> None:
    assert len({str(kind) for kind in Identifier}) == len(Identifier)
