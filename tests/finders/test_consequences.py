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
    (
        "Du kan komme til at betale støtten tilbage, hvis du ikke gør det.",
        ["Du kan komme til at betale støtten tilbage"],
    ),
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
    "Har du ikke givet samtykke, finder du en blanket på solbaek.example/samtykke.",  # where to find it
    "Vi vurderer sagen igen, og får du ikke medhold, sender vi klagen til nævnet.",  # what becomes of an appeal
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


THREATS = [
    "Ellers bortfalder tilladelsen.",
    "If we do not receive the documents in time, your application will be closed, and you will have to apply again.",
    "Du skal melde afbud senest dagen før, ellers kan du få et gebyr.",
    "Uden dit samtykke kan vi ikke bestille tiden, og så kan forløbet blive forsinket.",
    "Der løber rente på, indtil gælden er betalt.",
    "Betales afgiften ikke rettidigt, sender vi en rykker med et gebyr på 100 kr.",
    "Returneres skemaet ikke, fastsætter vi din pension på grundlag af de senest kendte oplysninger.",
    "Sker det ikke, må du forvente en restskat med procenttillæg.",
    "Bliver en af jer væk, kan sagen blive behandlet på grundlag af den andens oplysninger.",
    "Efterkommes påbuddet ikke, kan kommunen lade arbejdet udføre for ejerens regning.",
    "Overskrides fristen, bortfalder retten til ydelsen.",
    "Hører vi ikke fra dig inden fristen, går vi ud fra, at du ikke længere ønsker pladsen.",
    "Modtager vi ikke oplysningerne rettidigt, vil din ansøgning blive afslået.",
    "Er beløbet ikke betalt inden den 1. december 2026, overgår kravet til inddrivelse hos Gældsstyrelsen.",
    "Undlader du at møde, kan det få betydning for din ret til ledighedsydelse.",
    "Ved manglende betaling overdrages kravet til inkasso.",
    "Ved for sen indsendelse kan bidraget blive nedsat.",
    "Manglende svar betragtes som et afslag på tilbuddet.",
    "Såfremt skemaet ikke foreligger rettidigt, afgøres sagen på det foreliggende grundlag.",
    "Tilsidesættelse af påbuddet straffes med bøde.",
    "Rater, der ikke er betalt rettidigt, forrentes efter opkrævningsloven.",
    "I modsat fald stoppes udbetalingen.",
    "Det kan medføre, at hjælpen nedsættes eller bortfalder.",
    "Vi stopper udbetalingen, hvis du ikke sender papirerne.",
    "Reagerer du ikke på dette brev, kan vi foretage udlæg.",
    "Kommer du for sent, må vi give tiden til en anden.",
    "Failure to pay may result in your case being sent to debt collection.",
    "Unless you reply by 4 December, your place will be given to another child.",
    "If you fail to attend, your benefit may be stopped.",
    "Vi forbeholder os ret til at politianmelde forholdet, hvis fristen ikke overholdes.",
    "Overholdes vilkårene ikke, kan tilladelsen tilbagekaldes.",
    "Sender du dem for sent, kan vi ikke nå at udbetale pengene i december.",
    "Bekræftes pladsen ikke inden 8 dage, tilbydes den til den næste på ventelisten.",
    "Udebliver De uden afbud, afsluttes henvisningen.",
]
NO_THREATS = [
    "Hvis du ikke kan komme, skal du ringe til os.",
    "Har du ikke spørgsmål, behøver du ikke at gøre noget.",
    "Hvis du ikke er enig, kan du klage.",
    "Er du ikke tilmeldt Digital Post, får du brevet med posten.",
    "Hvis du ikke ønsker tilbuddet, kan du sige nej.",
    "Vi kan ikke svare på spørgsmål på telefon.",
    "Arbejdsgiveren har ikke sendt oplysningerne.",
    "Du har ikke ret til hjælp, fordi din formue er for stor.",
    "Det er ikke nødvendigt at svare, hvis du ikke har bemærkninger.",
    "Hvis du ikke har modtaget brevet, kan du se det på borger.dk.",
    "Du kan få hjælp, hvis du ikke selv kan udfylde skemaet.",
    "Kan du ikke betale hele beløbet, kan du søge om en afdragsordning.",
    "If you do not agree, you may appeal.",
    "If you cannot attend, please call us.",
]


@pytest.mark.parametrize("text", THREATS)
def test_what_a_broken_duty_brings_is_told_in_many_words(text: str) -> None:
    assert told(text)


@pytest.mark.parametrize("text", NO_THREATS)
def test_what_is_only_not_so_threatens_nothing(text: str) -> None:
    assert not told(text)
