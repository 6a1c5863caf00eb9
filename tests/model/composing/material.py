"""Sentences to rest on and what a model made of them: the tables of right and wrong sentences are held against these."""

from __future__ import annotations

from chains.answers.models import Citation, CitationSource
from chains.model.composing.models import Setting, Source

PAGE, LETTER = CitationSource.GUIDANCE, CitationSource.LETTER

_TOLD: tuple[tuple[CitationSource, str, str, str], ...] = (
    (PAGE, "Boligstøtte", "da", "Du skal søge senest 30 dage efter, at du er flyttet ind."),
    (PAGE, "Betal i rater", "da", "Du kan søge om at betale i rater, hvis du ikke kan betale det hele på én gang."),
    (PAGE, "Borgerservice", "da", "Ring til Borgerservice på 72 36 47 10 mandag-fredag kl. 9-15."),
    (PAGE, "Gebyrer", "da", "Gebyret er 250 kr. for voksne og 125 kr. for børn."),
    (PAGE, "Træer", "da", "Du må ikke fælde træet, før kommunen har svaret."),
    (PAGE, "Kvitteringer", "da", "Du behøver ikke sende kvitteringer."),
    (PAGE, "Boligstøtte", "da", "Kommunen kan kræve pengene tilbage, hvis du ikke giver besked."),
    (PAGE, "Pas", "da", "Et pas koster 890 kr. for voksne over 18 år."),
    (PAGE, "Klag", "da", "Du klager ved at skrive til den afdeling, der har truffet afgørelsen."),
    (LETTER, "Partshøring", "da", "Vi overvejer at kræve 8.412 kr. tilbage."),
    (LETTER, "Oplysninger", "da", "Du skal sende dine lønsedler senest 14 dage efter, at du har modtaget brevet."),
    (PAGE, "Boligstøtte", "da", "Søg på borger.dk med MitID."),
    (PAGE, "Helbredstillæg", "da", "Kun folkepensionister kan søge helbredstillæg."),
    (PAGE, "Ventetid", "da", "Der er mindst seks måneders ventetid på en bolig."),
    (PAGE, "Moving", "en", "You must register your new address within five days of moving."),
    (LETTER, "Oplysninger", "da", "Fristen er fredag den 4. december 2026 kl. 12.00."),
    (PAGE, "Storskrald", "da", "Storskrald hentes hver anden torsdag."),
    (PAGE, "Gebyrer", "da", "Rykkergebyret er 100 kr."),
    (PAGE, "Pas", "da", "Du skal scanne passet og dit ansigt."),
    (PAGE, "Pas", "da", "Du kan forny dit pas i Borgerservice."),
    (PAGE, "Boligstøtte", "da", "Du skal sende din lejekontrakt til Udbetaling Danmark."),
)
"""Where it stands, its title, its language, its words; counted from 1."""
SAID = {11: {"en": "You must send your payslips by Friday 4 December 2026."}}
"""What code says of a letter's sentence in the reader's language."""
PROMPT = "You write a short answer to a citizen's question about a letter. Say only what those sentences say."
NAMES = ("Solbæk Kommune", "Borgerservice")


def sources(language: str) -> tuple[Source, ...]:
    """The numbered sentences, as a reader of `language` has them."""
    return tuple(
        Source(
            number,
            text,
            tongue,
            Citation(where, title, text, tongue, url=None if where is LETTER else f"https://www.solbaek.example/{number}"),
            said=SAID.get(number, {}).get(language, ""),
            open=title == "Partshøring",
        )
        for number, (where, title, tongue, text) in enumerate(_TOLD, 1)
    )  # fmt: skip


def setting(language: str) -> Setting:
    """What a sentence in `language` is held against."""
    return Setting(language, NAMES, PROMPT)
