"""Who writes to whom, when and about what, in the layouts letters come in. All names are invented."""

from __future__ import annotations

import pytest

from ingest.finders.letterhead import find_letterhead
from ingest.models import Letter, Letterhead, Origin, Page, ReadBy
from ingest.text.sentences import split_sentences


def _find(text: str) -> Letterhead:
    letter = Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))
    return find_letterhead(letter, split_sentences(text))


BODY = """

Kære Mette Jensen

Vi har modtaget din ansøgning om boligstøtte den 1. oktober 2026.

Med venlig hilsen
Anna Holm
"""
ADDRESS = "Mette Jensen\nÅvænget 14, 2. tv.\n4585 Solbæk\n\n"

DATES = [
    ("Solbæk Kommune\n\n" + ADDRESS + "Dato: 12. november 2026\nSagsnr. 26/1234\n\nSvar" + BODY, "2026-11-12"),
    ("Solbæk Kommune\n\n" + ADDRESS + "Dato 12-11-2026\n\nSvar" + BODY, "2026-11-12"),  # no colon
    (
        "Solbæk Kommune\n\n" + ADDRESS + "Dato\n12.11.2026\nSagsnr.\n26/1234\n\nSvar" + BODY,
        "2026-11-12",
    ),  # over its value
    ("Solbæk Kommune\n\n" + ADDRESS + "12. november 2026\n\nSvar" + BODY, "2026-11-12"),  # alone on its line
    ("Solbæk Kommune\n\n" + ADDRESS + "Solbæk, den 12. november 2026\n\nSvar" + BODY, "2026-11-12"),
    ("Solbæk Kommune\tDato: 12. november 2026\n" + ADDRESS + "Svar" + BODY, "2026-11-12"),  # beside the sender
    (
        "Fra: Solbæk Kommune <post@solbaek.example>\nSendt: 12. november 2026 08:14\nTil: Mette Jensen\nEmne: Svar"
        + BODY,
        "2026-11-12",
    ),
    (
        "Solbæk Kommune\n\n"
        + ADDRESS
        + "Svar"
        + BODY.replace("Med venlig", "Solbæk, den 12. november 2026\nMed venlig"),
        "2026-11-12",
    ),
    ("Solbæk Kommune\n\n" + ADDRESS + "Svar" + BODY, None),  # the application's date is not the letter's
    ("Solbæk Kommune\n\n" + ADDRESS + "Frist: 4. december 2026\n\nSvar" + BODY, None),  # nor is a deadline
    ("Solbæk Kommune\n\n" + ADDRESS + "Betalingsdato: 4. december 2026\n\nSvar" + BODY, None),
    (
        "Solbæk Council\n\nDate: 12 November 2026\n\nAnswer\n\nDear Mette\n\nWe have received your application.",
        "2026-11-12",
    ),
]

NUMBERS = [
    ("Sagsnummer\nFS 12-3456/2026", "FS 12-3456/2026", None),  # a court's, with a space
    ("Reference: UDK-IP-2026-123456", "UDK-IP-2026-123456", None),  # letters parted by hyphens
    ("Sagen er 14 dage gammel.", None, None),
    ("J.nr. SB-2026-31\n19. november 2026", "SB-2026-31", None),  # the day below is no more of it
    ("Sagsnr.: 32.03.16-G01-118-26", "32.03.16-G01-118-26", "32.03.16"),
    ("Sagsnr. 26/12345", "26/12345", None),
    ("Sag: V-2026-118", "V-2026-118", None),
    ("Journalnr. 09.08.15-K08-3-26", "09.08.15-K08-3-26", "09.08.15"),
    ("J.nr. 26-48812", "26-48812", None),
    ("Sags-ID: EMN-2026-00417", "EMN-2026-00417", None),
    ("Kundenr.: 773155\nSagsnr.: 26-1183", "26-1183", None),  # the case before the customer
    ("Debitornr.: 4471902", "4471902", None),  # where there is no case number
    ("Kundenummer: 30 44 19 861", "30 44 19 861", None),
    ("CPR-nr.: 010190-1234", None, None),  # never a person's number
    ("Sagsbehandler: Jonas Bech", None, None),
    ("Afgiftsnr.: 2026-4410873", "2026-4410873", None),  # a number of a sort nobody listed
    ("Lånernr. 2200 4471", "2200 4471", None),
    ("Policenummer: 88123401", "88123401", None),
    ("Telefonnr.: 12 34 56 78", None, None),  # nor a telephone's
    ("Kontonr. 0004471902", None, None),  # nor an account's
]

SENDERS = [
    (
        "Styrelsen for Patientklager\nKlageenhed 3\n\nVi har modtaget din klage over Solbæk Sygehus, og vi ser på den nu.",
        "Styrelsen for Patientklager",
        None,
    ),
    (
        "Retten i Vestre Hanherred\nSkifteretten\n\nVi har modtaget opgørelsen, og vi ser på den nu.",
        "Retten i Vestre Hanherred",
        None,
    ),
    (
        "Solbæk Kommune\n\nYdelsescentret\nRådhustorvet 1\n4585 Solbæk\n\n" + ADDRESS + "Svar" + BODY,
        "Solbæk Kommune",
        "Ydelsescentret",
    ),
    (
        "Udbetaling Danmark\n\nFamilieydelser\nKongens Vænge 8\n\n" + ADDRESS + "Svar" + BODY,
        "Udbetaling Danmark",
        "Familieydelser",
    ),
    ("Gældsstyrelsen\n\n" + ADDRESS + "Svar" + BODY, "Gældsstyrelsen", None),
    ("Solbæk Skole\n\n" + ADDRESS + "Svar" + BODY, "Solbæk Skole", None),
    ("Solbæk Varme og Vand\n\n" + ADDRESS + "Svar" + BODY, "Solbæk Varme og Vand", None),  # two trades
    (  # an office that bears a number as a house does
        "Skattestyrelsen\n\nPersonlige Skatteforhold 4\nHelgeshøj Allé 9\n2630 Taastrup\n\n" + ADDRESS + "Svar" + BODY,
        "Skattestyrelsen",
        "Personlige Skatteforhold 4",
    ),
    ("Solbæk Forsyning A/S\nKundeservice\n\n" + ADDRESS + "Svar" + BODY, "Solbæk Forsyning A/S", "Kundeservice"),
    (ADDRESS + "Svar" + BODY + "Solbæk Kommune\nBorgerservice\n", "Solbæk Kommune", "Borgerservice"),  # only at the end
    (
        "Fra: Jobcenter, Solbæk Kommune <job@solbaek.example>\nEmne: Svar" + BODY,
        "Solbæk Kommune",
        None,
    ),
]

SUBJECTS = [
    # a name under its label, a number behind a word
    (
        "Solbæk Kommune\n\nIda Holm\nEngvej 3\n4585 Solbæk\n\n12. november 2026\nKonsulent\nOle Bang\n\nDu får fleksjob\n\nVi har set på din sag, og du får nu et fleksjob.",
        "Du får fleksjob",
    ),
    (
        "Solbæk Kommune\n\nIda Holm\nEngvej 3\n4585 Solbæk\n\n12. november 2026\nKundecenter 70 15 73 04\n\nVi sætter dit afdrag ned\n\nVi har set på din sag, og du får nu et mindre afdrag.",
        "Vi sætter dit afdrag ned",
    ),
    (
        "Solbæk Kommune\n\nIda Holm\nEngvej 3\n4585 Solbæk\n\n12. november 2026\n\nAfslag på ansøgning om endnu en garage til Engvej 3 og krav om fjernelse af det skur, der står der nu\n\nVi har set på din sag, og du kan ikke få lov.",
        "Afslag på ansøgning om endnu en garage til Engvej 3 og krav om fjernelse af det skur, der står der nu",
    ),
    # a town of two words
    (
        "Solbæk Kommune\n\nMette Jensen\nEngvej 7, st. tv.\n4585 Øster Kro\n\nIndkaldelse til samtale" + BODY,
        "Indkaldelse til samtale",
    ),
    # two lines of the head read as one
    (
        ADDRESS + "Dato 12.11.2026\nBil AB 12 345, blå Telefon 12 34 56 78\n\nRykker for afgift" + BODY,
        "Rykker for afgift",
    ),
    # a line of the head that is labelled as no other is, right under the known ones, is no title
    (
        "Solbæk Kommune\n\n" + ADDRESS + "Sagsnr. 26/1234\nDPO: Ida Holm\n\nUnderretning om brud" + BODY,
        "Underretning om brud",
    ),
    (
        "Solbæk Kommune\n\n" + ADDRESS + "J.nr. 5100-7\nReg.nr. AB 12 345\n\nBødeforelæg for fart" + BODY,
        "Bødeforelæg for fart",
    ),
    (
        "Solbæk Kommune\n\n"
        + ADDRESS
        + "Telefon 12 34 56 78\nFast telefontid: mandag 9-12\n\nSvar på spørgsmål"
        + BODY,
        "Svar på spørgsmål",
    ),
    (
        "Solbæk Kommune\n\n" + ADDRESS + "Telefon 12 34 56 78\nKontorets ref. BEH\n\nAnmodning om svar" + BODY,
        "Anmodning om svar",
    ),
    (
        "Solbæk Kommune\n\n"
        + ADDRESS
        + "Dato: 12. november 2026\nKode: se brevet\nTelefon 12 34 56 78\n\nNyt om skat"
        + BODY,
        "Nyt om skat",
    ),
    # what begins with "til" goes on from the title, it is no label
    (
        "Solbæk Kommune\n\nDato: 12. november 2026\n\nVarsling af ny rute\n\nTil jer, hvis børn kører med bus" + BODY,
        "Varsling af ny rute",
    ),
    (ADDRESS + "Dato: 12. november 2026\n\nAfslag på hjælp" + BODY, "Afslag på hjælp"),  # before the greeting
    # a name over its address is no title, though the letter is to whoever owns the place
    (
        "Solbæk Kommune\nVej og Park\nTorvet 1\n4585 Solbæk\n\nTil ejeren af Åvænget 14\n"
        + ADDRESS
        + "Sagsnr. 26/1\n\nPåbud om hæk"
        + BODY,
        "Påbud om hæk",
    ),
    (
        ADDRESS + "Dato: 12. november 2026\n\nKære Mette\n\nAfslag på hjælp\n\nVi har set på din ansøgning om hjælp.",
        "Afslag på hjælp",
    ),
    (ADDRESS + "Dato: 12. november 2026\nTræffetid: mandag kl. 8-9\n\nAfslag på hjælp" + BODY, "Afslag på hjælp"),
    (ADDRESS + "Dato: 12. november 2026\n\nVedr.: Afslag på hjælp" + BODY, "Afslag på hjælp"),
    ("Fra: Solbæk Kommune\nEmne: Afslag på hjælp" + BODY, "Afslag på hjælp"),
    # to whom, and no greeting: the name stands below
    (
        "Børn og Unge\nSolbæk Kommune\n\nTil forældrene til\nNoah Hussein\n\nSolbæk, den 12. november 2026\n\n"
        "Tilbud om plads i vuggestue\n\nI har skrevet Noah op til en plads pr. 1. februar 2027.",
        "Tilbud om plads i vuggestue",
    ),
    (
        ADDRESS
        + "Dato: 12. november 2026\n\nPåbud om oprydning\n\nAdresse: Egevej 3\n\nDer lå affald i haven i maj, så vi.",
        "Påbud om oprydning",
    ),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_tells_the_letters_own_date(text: str, date: str | None) -> None:
    found = _find(text).date
    assert (str(found) if found else None) == date


@pytest.mark.parametrize(("line", "number", "kle"), NUMBERS)
def test_tells_the_case_number(line: str, number: str | None, kle: str | None) -> None:
    head = _find("Solbæk Kommune\n\n" + ADDRESS + line + "\n\nSvar" + BODY)
    assert (head.case_number, head.kle) == (number, kle)


@pytest.mark.parametrize(("text", "sender", "department"), SENDERS)
def test_tells_the_sender(text: str, sender: str, department: str | None) -> None:
    head = _find(text)
    assert (head.sender, head.department) == (sender, department)


@pytest.mark.parametrize(("text", "subject"), SUBJECTS)
def test_tells_the_subject(text: str, subject: str) -> None:
    assert _find(text).subject == subject


def test_a_date_under_the_greeting_is_not_the_letters() -> None:
    text = "Solbæk Kommune\n17. november 2026\n\nKære Mette Jensen\n\nVi har en tid til dig:\n\nDato: fredag den 11. december 2026\n"
    assert str(_find(text).date) == "2026-11-17"


def test_the_office_over_the_address_is_no_recipient() -> None:
    text = "Solbæk Bibliotek\n\nSolbæk Kommune\nBiblioteksgade 1\n4585 Solbæk\n\nSvar" + BODY
    assert _find(text).recipient == "Mette Jensen"


def test_the_recipient_is_not_the_senders_address() -> None:
    text = "Solbæk Kommune\n\nYdelsescentret\nRådhustorvet 1\n4585 Solbæk\n\n" + ADDRESS + "Svar" + BODY
    assert _find(text).recipient == "Mette Jensen"


def test_without_an_address_the_greeting_names_the_recipient() -> None:
    assert _find("Solbæk Kommune\n\nDato: 12. november 2026\n\nSvar" + BODY).recipient == "Mette Jensen"


@pytest.mark.parametrize(
    "head",
    [
        "Mette Jensen\nEngvej 3\n4585 Solbæk\n\nDato 12.11.2026\nMatr.nr. 4 d, Solbæk By\n\n",  # a plot is no address
        "Mette Holm Jensen\n\n12. november 2026\nPolicenr. 55-207\nHusforsikring, Engvej 3, 4585 Solbæk\n\n",  # nor is a house
    ],
)
def test_what_is_numbered_or_insured_is_not_where_the_recipient_lives(head: str) -> None:
    recipient = _find("Solbæk Kommune\n\n" + head + "Nye vilkår" + BODY).recipient
    assert recipient == head.partition("\n")[0]


def test_the_greeted_first_name_is_told_in_full() -> None:
    text = "Solbæk Kommune\n\nMette Holm Jensen\n\n12. november 2026\n\nSvar" + BODY.replace("Mette Jensen", "Mette")
    assert _find(text).recipient == "Mette Holm Jensen"


def test_nobody_is_called_neighbours() -> None:
    assert (
        _find(
            "Solbæk Kommune\n\nDato: 12. november 2026\n\nSvar\n\nKære naboer\n\nVi har fået en ansøgning om et skur."
        ).recipient
        is None
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Du skal sende os de papirer, som vi har bedt om, og det er vigtigt, at du gør det nu.", "da"),
        ("You must send us the documents that we have asked for, and it is important that you do it now.", "en"),
        ("", "da"),  # nothing said: Danish
    ],
)
def test_tells_the_language(text: str, language: str) -> None:
    assert _find(text).language == language


def test_a_title_is_no_department() -> None:
    text = "Solbæk Forsyning A/S\nPumpevej 1\n4585 Solbæk\n\n" + ADDRESS + "18. november 2026\n\nRykker 2 - vand" + BODY
    head = _find(text)
    assert head.subject == "Rykker 2 - vand"
    assert head.department is None


def test_who_it_is_for_is_named_behind_the_role() -> None:
    text = "Solbæk Kommune\n\nVærge for Gerda Holm:\n" + ADDRESS + "Svar på ansøgning" + BODY
    assert _find(text).recipient == "Mette Jensen"


@pytest.mark.parametrize(
    "line",
    [
        "Man-tors 9-16, fre 9-14",  # short names of days
        "Man.-fre. kl. 9-13, torsdag også 14-17",
        "Bedst kl. 8.30-9.30",
        "Ring 88 31 64 40 mellem kl. 9 og 12",
        "Telefonerne er åbne: man-ons 8-16, tor 8-18",
        "Personlig henvendelse kun efter aftale",
        "Fortroligt",
    ],
)
def test_hours_and_stamps_beside_the_date_are_no_title(line: str) -> None:
    head = f"Solbæk Kommune\n\n{ADDRESS}16. november 2026\nSagsnr. 26/1234\nTelefon 76 31 58 00\n{line}\n\n"
    assert _find(head + "Tilbagekaldelse af din tilladelse" + BODY).subject == "Tilbagekaldelse af din tilladelse"
