"""What happens if nothing is done: rows of a sentence and the words that say it."""

from __future__ import annotations

import pytest

from ingest.finders.consequences import find_consequences
from ingest.text.sentences import split_sentences


def told(text: str) -> list[str]:
    """The words of what happens, in order."""
    return [fact.value.at.of(text) for fact in find_consequences(text, split_sentences(text))]


CONSEQUENCES = [
    ("Ellers bortfalder tilladelsen.", ["Ellers bortfalder tilladelsen"]),  # what happens else
    ("Husk at melde afbud, ellers kan du få et gebyr.", ["ellers kan du få et gebyr"]),  # in the duty's own sentence
    ("Der løber rente på, indtil gælden er betalt.", ["Der løber rente på, indtil gælden er betalt"]),
    ("Uden dit samtykke kan vi ikke bestille tiden.", ["Uden dit samtykke kan vi ikke bestille tiden"]),
    ("Glemmer du det, bliver du afmeldt.", ["bliver du afmeldt"]),  # forgotten is not done
    (
        "If we do not receive the documents in time, your application will be closed.",
        ["your application will be closed"],
    ),  # English
    ("Hvis du ikke betaler, sender vi en rykker.", ["sender vi en rykker"]),  # hvis … ikke
    (
        "Hvis vi ikke hører fra dig inden fristen, stopper vi udbetalingen.",
        ["stopper vi udbetalingen"],
    ),  # the authority waits
    ("Betaler du for sent, pålægges et rykkergebyr på 250 kr.", ["pålægges et rykkergebyr på 250 kr"]),  # verb first
    ("Udebliver du uden gyldig grund, kan du miste din kontanthjælp.", ["kan du miste din kontanthjælp"]),  # udebliver
    (
        "Møder du ikke op, kan dine sygedagpenge blive stoppet.",
        ["kan dine sygedagpenge blive stoppet"],
    ),  # verb first, ikke
    ("Såfremt påbuddet ikke efterkommes, udføres arbejdet på Deres regning.", ["udføres arbejdet på Deres regning"]),
    ("Hvis I ikke følger påbuddet, kan I få en bøde.", ["kan I få en bøde"]),  # a fine
    ("Hvis du ikke afleverer nøglen, skal du betale 500 kr.", ["skal du betale 500 kr"]),  # a price, not a duty
    (
        "Hvis vi ikke modtager svar, træffer vi afgørelse på det foreliggende grundlag.",
        ["træffer vi afgørelse på det foreliggende grundlag"],
    ),
    ("Sker betaling ikke rettidigt, overgår kravet til inddrivelse.", ["overgår kravet til inddrivelse"]),
    ("Efterkommes påbuddet ikke, kan sagen blive anmeldt.", ["kan sagen blive anmeldt"]),
    ("Hvis du ikke svarer, henlægges sagen, jf. § 12.", ["henlægges sagen"]),  # without the law
    (
        "Overtrædelse af forbuddet kan medføre strafansvar.",
        ["Overtrædelse af forbuddet kan medføre strafansvar"],
    ),  # alone
    ("Ved for sen betaling tilskrives der renter.", ["Ved for sen betaling tilskrives der renter"]),  # alone, interest
    ("Tilladelsen bortfalder efter et år.", ["Tilladelsen bortfalder efter et år"]),
    (
        "Hvis du ikke sender dem, behandler vi sagen. Det kan betyde, at du får mindre.",
        ["behandler vi sagen", "Det kan betyde, at du får mindre"],
    ),  # goes on
    ("Du kan miste retten til ydelsen, hvis du ikke møder.", ["Du kan miste retten til ydelsen"]),  # condition last
]

NONE = [
    "Hvis du ikke kan møde, skal du ringe til os.",  # a duty
    "Hvis du ikke er enig, kan du klage.",  # a right
    "Hvis du ikke har spørgsmål, skal du ikke gøre noget.",  # nothing
    "Hvis du flytter, skal du give os besked.",  # a duty on a fact
    "Du skal sende skemaet senest fredag.",  # a duty
    "Hvis oplysningerne er rigtige, sker der ikke mere.",  # not about something left undone
    "Er du ikke tilmeldt Betalingsservice, kan du betale på nettet.",  # a way
]


@pytest.mark.parametrize(("text", "expected"), CONSEQUENCES)
def test_what_happens_is_told_without_its_condition(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_duties_and_rights_are_no_consequences(text: str) -> None:
    assert told(text) == []


def test_an_appeal_guidance_threatens_nothing() -> None:
    text = "Klagevejledning\n\nHvis du ikke klager i tide, afviser vi klagen."
    assert told(text) == []
