"""What a letter does, from small letters of a title and a few sentences."""

from __future__ import annotations

import pytest

from ingest.finders.actions import find_actions
from ingest.finders.kinds import Classified, classify
from ingest.models import Appointment, Fact, Kind, Outcome
from ingest.text.sentences import split_sentences


def classified(text: str) -> Classified:
    """The kind of a text whose first line is its subject; a line with "kl." is its appointment."""
    import datetime as dt

    sentences = split_sentences(text)
    met = tuple(
        Fact(Appointment(dt.date(2026, 12, 4), dt.time(10), None), one.span, "a")
        for one in sentences
        if "kl. 10" in one.span.of(text)
    )
    actions = find_actions(text, sentences, (), met, ())
    return classify(text, sentences, actions, met, (), text.splitlines()[0])


KINDS = [
    # (letter, kind, outcome)
    (
        "Din klage over kommunens afgørelse\n\nVi har modtaget din klage. Kommunen har fastholdt sin afgørelse og sendt sagen til os.",
        Kind.RECEIPT,
        Outcome.NONE,
    ),
    (
        "Anvisning af almen bolig\n\nDu har fået anvist en lejlighed. Boligselskabet indkalder dig til syn.",
        Kind.OFFER,
        Outcome.NONE,
    ),
    (
        "Forslag til ændring af din skat\n\nVi foreslår at forhøje din indkomst. Du kan sende bemærkninger.",
        Kind.HEARING,
        Outcome.NONE,
    ),
    (
        "Din ret til friplads – anmodning\n\nDu bedes sende os kontoudtog inden 3 uger.",
        Kind.INFORMATION_REQUEST,
        Outcome.NONE,
    ),
    (
        "Forlængelse og opfølgning\n\nVi har besluttet at forlænge dine sygedagpenge. Du må ikke rejse.",
        Kind.DECISION_GRANT,
        Outcome.GRANTED,
    ),
    (
        "Høring om tilbagebetaling\n\nVi påtænker at kræve 11.462 kr. tilbage. Du kan sende dine bemærkninger.",
        Kind.HEARING,
        Outcome.NONE,
    ),
    (
        "Partshøring\n\nVi har ikke truffet afgørelse. Du har mulighed for at komme med bemærkninger.",
        Kind.HEARING,
        Outcome.NONE,
    ),
    (
        "Din sag om støtte\n\nFør vi træffer afgørelse, kan du sende dine bemærkninger til os.",
        Kind.HEARING,
        Outcome.NONE,
    ),  # no word in the title
    (
        "Naboorientering om dispensation\n\nDin nabo har søgt. Du har mulighed for at sende bemærkninger.",
        Kind.HEARING,
        Outcome.NONE,
    ),
    (
        "Afgørelse om stop\n\nDu har været partshørt. Vi har besluttet at stoppe din kontanthjælp.",
        Kind.DECISION_CHANGE,
        Outcome.NONE,
    ),  # heard before
    ("Afslag på boligstøtte\n\nVi giver dig afslag på din ansøgning.", Kind.DECISION_REFUSAL, Outcome.REFUSED),
    (
        "Din ansøgning om hjælp til tandlæge\n\nVi kan desværre ikke imødekomme din ansøgning.",
        Kind.DECISION_REFUSAL,
        Outcome.REFUSED,
    ),  # told in prose
    (
        "Afgørelse om hjemmehjælp\n\nVi bevilger dig rengøring. Vi giver dig afslag på indkøb.",
        Kind.DECISION_REFUSAL,
        Outcome.PARTLY,
    ),
    (
        "Delvist afslag på merudgifter\n\nVi har besluttet at give delvist afslag. Vi bevilger dog 800 kr. om måneden.",
        Kind.DECISION_REFUSAL,
        Outcome.PARTLY,
    ),
    (
        "Afgørelse i din sag\n\nAnkestyrelsen stadfæster kommunens afgørelse. Du har ikke ret til hjælpen.",
        Kind.DECISION_REFUSAL,
        Outcome.REFUSED,
    ),
    (
        "Bevilling af ledsagelse\n\nVi bevilger dig 15 timers ledsagelse om måneden.",
        Kind.DECISION_GRANT,
        Outcome.GRANTED,
    ),
    (
        "Du får boligstøtte\n\nDu får 2.914 kr. om måneden i boligstøtte fra den 1. december 2026.",
        Kind.DECISION_GRANT,
        Outcome.GRANTED,
    ),
    (
        "Byggetilladelse til tilbygning\n\nKommunen giver tilladelse til, at I opfører en tilbygning.",
        Kind.DECISION_GRANT,
        Outcome.GRANTED,
    ),
    ("Din ansøgning om flexjob\n\nVi har godkendt din ansøgning.", Kind.DECISION_GRANT, Outcome.GRANTED),
    (
        "Bevilling\n\nVi bevilger dig hjælpen. Hvis du flytter, bortfalder bevillingen.",
        Kind.DECISION_GRANT,
        Outcome.GRANTED,
    ),  # a stop only threatened
    (
        "Dine sygedagpenge stopper den 30. november 2026\n\nVi har besluttet at stoppe dine sygedagpenge.",
        Kind.DECISION_CHANGE,
        Outcome.NONE,
    ),
    ("Dit tilskud bliver mindre\n\nVi har besluttet at sætte dit tilskud ned.", Kind.DECISION_CHANGE, Outcome.NONE),
    ("Du skal betale børnetilskud tilbage\n\nDu skal betale 5.736 kr. tilbage.", Kind.DECISION_CHANGE, Outcome.NONE),
    ("Påbud om lovliggørelse\n\nDu får påbud om at fjerne carporten.", Kind.ORDER, Outcome.NONE),
    ("Afbrænding på din ejendom\n\nKommunen nedlægger forbud mod, at du afbrænder affald.", Kind.ORDER, Outcome.NONE),
    ("Indkaldelse til samtale\n\nDu indkaldes til en samtale den 4. december 2026 kl. 10.", Kind.SUMMONS, Outcome.NONE),
    ("Din tid hos tandplejen\n\nDu skal møde den 4. december 2026 kl. 10.", Kind.SUMMONS, Outcome.NONE),
    ("Opkrævning for november\n\nI alt at betale\t3.644,00 kr.", Kind.PAYMENT_DEMAND, Outcome.NONE),
    ("Betaling af vand\n\nDu skal betale 1.200 kr. senest den 1. december.", Kind.PAYMENT_DEMAND, Outcome.NONE),
    (
        "Rykker: Ubetalt regning\n\nVi har ikke modtaget din betaling. Du skal betale 3.894 kr.",
        Kind.REMINDER,
        Outcome.NONE,
    ),
    ("Påmindelse\n\nVi minder dig om at sende oplysningsskemaet.", Kind.REMINDER, Outcome.NONE),
    ("Vi mangler oplysninger\n\nDu skal sende os en kopi af dit pas.", Kind.INFORMATION_REQUEST, Outcome.NONE),
    (
        "Dit barns pasning i juleferien\n\nI bedes udfylde skemaet og sende det til os.",
        Kind.INFORMATION_REQUEST,
        Outcome.NONE,
    ),
    ("Varsel om tilsyn\n\nVi kommer på besøg på din ejendom i uge 50.", Kind.NOTICE, Outcome.NONE),
    ("Vandet bliver afbrudt\n\nVi lukker for vandet på din vej.", Kind.NOTICE, Outcome.NONE),
    ("Tilbud om plejebolig\n\nVi kan tilbyde dig en bolig. Du bedes give os svar.", Kind.OFFER, Outcome.NONE),
    ("Kvittering\n\nVi har modtaget din ansøgning om flexjob.", Kind.RECEIPT, Outcome.NONE),
    (
        "Din ansøgning\n\nTak for din ansøgning. Vi svarer inden 8 uger. Får du afslag, kan du klage.",
        Kind.RECEIPT,
        Outcome.NONE,
    ),  # a refusal only possible
    ("Ny affaldssortering\n\nFra den 1. marts får alle husstande en ny beholder.", Kind.INFORMATION, Outcome.NONE),
]


@pytest.mark.parametrize(("text", "kind", "outcome"), KINDS, ids=[row[0].splitlines()[0] for row in KINDS])
def test_a_letter_is_what_it_does(text: str, kind: Kind, outcome: Outcome) -> None:
    found = classified(text)
    assert (found.kind, found.outcome) == (kind, outcome)


def test_the_sentence_that_shows_it_is_told() -> None:
    text = "Din ansøgning\n\nTak for din henvendelse. Vi giver dig afslag på din ansøgning. Venlig hilsen"
    span = classified(text).span
    assert span is not None
    assert span.of(text) == "Vi giver dig afslag på din ansøgning."
