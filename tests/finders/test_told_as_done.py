"""Duties told in the present tense, in open vocabulary: each row is a stretch of a letter and every act found in it."""

from __future__ import annotations

import pytest

from ingest.finders.actions import find_actions
from ingest.models import Action
from ingest.text.sentences import split_sentences

ORDER = "Påbud om forebyggelse af skader\n\n"
"""A letter that lays down terms."""


def told(text: str) -> list[str]:
    """Each action as "act must|may|ban"."""
    return [_told(fact.value) for fact in find_actions(text, split_sentences(text), (), (), ())]


def _told(action: Action) -> str:
    mood = "ban" if action.prohibited else "must" if action.must else "may"
    return f"{action.act} {mood}"


INVERTED = [
    # behind a condition any verb asks
    ("Er cpr-nummeret forkert, retter du det i skemaet.", ["do must"]),
    ("Bliver barnet sygt samme dag, ringer du til skolen inden kl. 8.", ["call must"]),
    ("Når gulvet er lagt, fotograferer du samlingerne.", ["do must"]),
    ("Finder du asbest, standser du arbejdet og afspærrer rummet.", ["stop must", "do must"]),
    ("Så længe sagen verserer, lader du hegnet stå.", ["do must"]),
    ("Overstiger indtægten 4.000 kr. om måneden, meddeler De det til pensionskontoret.", ["tell must"]),
    # what becomes of the reader is no duty
    ("Tjener du mere end grænsen, mister du tillægget.", []),
    ("Når du fylder 67 år, modtager du folkepension.", []),
    ("Flytter du til udlandet, beholder du pensionen.", []),
    ("Er du enig, accepterer du samtidig vilkårene.", []),
    ("Kommer regningen for sent, risikerer du et gebyr.", []),
]
FRONTED = [
    # a thing, a time or a place opens the sentence
    ("Den gamle aftale om betaling ophæver du i netbanken.", ["do must"]),
    ("Hver fredag tømmer De filteret.", ["do must"]),
    ("Efter indflytningen lader du installationen efterse.", ["do must"]),
    ("De lånte bøger afleverer I på biblioteket.", ["send must"]),
    ("Pladsen følger ikke med, så den opsiger du selv.", ["cancel must"]),
    ("Regningen for taxa gemmer du, indtil sagen er afsluttet.", ["keep must"]),
    # told, not asked
    ("I 2027 betaler du 4.200 kr. i kvartalet.", []),
    ("I høringssvar af 3. maj oplyser du, at naboen er enig.", []),
    ("Hvordan det sker, afgør du selv.", []),
    ("Fordelingen aftaler I indbyrdes.", []),
    ("Her finder du skemaet.", []),
]
HANDLED = [
    # by hand, on an occasion
    ("Altanen holdes fri for sne, når der er varslet frost.", ["do must"]),
    ("Kortet afleveres i receptionen ved første besøg.", ["send must"]),
    ("Kasserne gemmes, indtil erstatningen er udbetalt.", ["keep must"]),
    ("Filteret efterses mindst en gang årligt.", ["check must"]),
    ("Fire hverdage før opstart varsles kommunen på mail.", ["tell must"]),
    ("Så længe der er udlejning, føres der en gæstebog.", ["do must"]),
    # by hand, in a letter that lays down terms
    (ORDER + "Slanger oprulles ikke.\n\nDøre til trappen forsynes med selvlukker.", ["repair must"]),
    (ORDER + "Tagrenderne renses, og nedløbet føres ikke til skel.", ["repair must"]),
    (ORDER + "Affaldet opbevares i en tæt beholder.", ["keep must"]),
    # no hand of the reader's
    ("Batteriet skiftes af vores montør i uge 3.", []),
    ("Oplysningerne opbevares i fem år.", []),
    ("Stingene fjernes på klinikken efter ti dage.", []),
    ("Udbetalingen standses, indtil sagen er afgjort.", []),
    ("Forbruget måles i kWh.", []),
    ("Møderne holdes i kantinen.", []),
    ("Journalen føres af lægen.", []),
]
CLAUSES = [
    # a passive with its subject is a clause of its own
    ("Du kan ikke være tilmeldt, og en gammel tilmelding slettes af dig selv.", ["remove must"]),
    ("Målingen foretages i marts, og resultatet tilstilles kommunen senest den 1. april.", ["send must"]),
    ("Vi sender skemaet, og det returneres inden den 4. december.", ["return must"]),
    ("Sagen behandles, og afgørelsen sendes senest den 4. december.", []),
    # a subject, a relative clause, and then its verb
    ("Den, der flytter, skal straks anmelde det.", ["tell must"]),
    ("Du eller en, du har givet fuldmagt, skal møde op.", ["meet must"]),
    ("Lygter, herunder fakler, er ikke tilladt.", []),
    # after a semicolon a new sentence begins
    ("Vi ringer til dig; er nummeret forkert, retter du det.", ["do must"]),
    # a condition that opens with a verb nobody listed
    ("Overskrider larmen grænsen, underrettes kommunen af ejeren.", ["tell must"]),
    ("Skifter du bank, eller ophæves kontoen, skal du oplyse det.", ["tell must"]),
]
STATES = [
    # what is to be so is the reader's to see to
    ("Gårdens port skal være aflåst med kæde inden den 4. december.", ["do must"]),
    ("Jordbunken på vejen skal være væk senest fredag.", ["remove must"]),
    ("Logbogen skal ligge ved maskinen.", ["do must"]),
    ("Udskriften skal ligge hos os senest torsdag.", ["send must"]),
    ("Manualen til liften skal medfølge.", ["do must"]),
    ("Beboerne skal være genhuset inden kl. 18.", ["do must"]),
    ("Stolen skal tilbage til depotet, når du ikke bruger den.", ["return must"]),
    ("Pas, der udløber i maj, skal du få fornyet.", ["do must"]),
    ("Ansøgeren skal være fyldt 18 år.", []),
    ("Betingelserne skal være opfyldt inden udgangen af året.", []),
    ("Barnet skal være navngivet senest i marts, hvilket påhviler moren.", []),
]
BOUNDS = [
    # what may only be so, and what may not be
    (ORDER + "Reparationer må kun udføres af en autoriseret tekniker.", ["do must"]),
    (ORDER + "Kontakt til naboen sker udelukkende via advokaten.", ["do must"]),
    (ORDER + "Åben ild og fyrværkeri er ikke tilladt på grunden.", ["avoid ban"]),
    (ORDER + "Trailere parkeres ikke i vejens rabat.", ["avoid ban"]),
    ("Indtil videre er det ikke tilladt dig at tage opsparingen ud.", ["avoid ban"]),
    ("Hunden kan være med, hvorimod den ikke må medtages i køkkenet.", ["avoid ban"]),
    ("De må ikke færdes i området.", ["avoid ban"]),
    ("Du må højst arbejde 12 timer om ugen.", ["do must"]),
]
LAID_ON_NOUNS = [
    # the noun is the act, and it is laid on the reader
    ("Snerydning af fortovet påhviler dig.", ["repair must"]),
    ("Rensning af brønden er ejerens ansvar.", ["repair must"]),
    ("Det er ejerens sag at sprede jorden.", ["do must"]),
    ("De tilsiges herved til at give møde den 9. december.", ["meet must"]),
    ("Vedligeholdelsen påhviler ejerne i fællesskab.", []),
    ("Snerydning af vejen påhviler kommunen.", []),
    ("Udgiften påhviler dig.", []),
    # asked for in other words
    ("En liste over lejerne ønskes tilsendt.", ["send must"]),
    ("En kopi af lejekontrakten ønskes retur senest den 1. december 2026.", ["send must"]),
    ("Skemaet ønskes modtaget senest den 1. december 2026.", ["send must"]),
    ("Er du ikke ejer, beder vi om at få oplyst ejerens navn.", ["tell must"]),
    ("Flytter du, skal vi have det at vide.", ["tell must"]),
    ("Oplysning om rejser skal vi have mindst en uge før.", ["send must"]),
]
NOT_ASKED = [
    # only weighed, told somebody else, or a court's
    ("Det er vores foreløbige vurdering, at huset skal rives ned, og at du skal betale.", []),
    ("Skal andre bo der, skal de orienteres om, at ovnen ikke må benyttes.", ["tell must"]),
    ("Møder du ikke, kan retten pålægge dig at betale en bøde.", []),
    ("Naboen har sagt ja på betingelse af, at hun orienteres.", []),
    ("Udgifterne bæres af boet.", []),
]
CHOICES = [
    # what nobody has to hand in: the day for it binds only who wants to
    ("Begæringen indgives skriftligt til politiet inden fire uger.", ["send may"]),
    ("Anmodning om genoptagelse skal være modtaget inden et år.", ["send may"]),
    ("For at opnå tillægget for hele året må den være indsendt inden nytår.", ["send may"]),
    ("Tilmelding til holdet sker på telefon senest den 8. januar.", ["register may"]),
    ("Er beløbet forkert, skal indsigelse rejses inden 14 dage.", ["comment may"]),
    # what may be done by a day, told by what comes of it
    ("Mødet bortfalder, såfremt hele summen er indgået senest fredag.", ["send may"]),
    ("Bilag, der kommer frem senest den 8. januar, indgår i sagen.", ["send may"]),
    ("Sagen kan genoptages efter anmodning inden fem år.", ["apply may"]),
    ("Vil du tale med os, kan der bestilles en tid frem til den 4. december.", ["book may"]),
    ("Samme frist gælder for dine eventuelle bemærkninger inden mødet.", ["comment may"]),
    ("Takker du ja, gør du det ved at besvare beskeden.", ["answer may"]),
    ("Tag imod tilbuddet ved at underskrive erklæringen.", ["accept may"]),
    # asked for before, or not done
    ("Du skal søge om tilladelse. Ansøgningen indsendes inden den 4. december.", ["apply must", "send must"]),
    ("Sagen lukkes, hvis skemaet ikke er modtaget senest fredag.", []),
    # in English
    ("Your comments have to reach the board no later than 4 December.", ["comment may"]),
    ("For the other documents the time limit is six weeks from today.", ["send must"]),
    ("You are under an obligation to notify us of this.", ["tell must"]),
    ("The firm has been asked, and its reply is due on 4 December.", []),
]
IN_PLAIN_WORDS = [
    # an item of a list of terms, by whatever verb, and by whoever is skilled
    (
        ORDER + "Følgende vilkår gælder:\n- Røret isoleres.\n- Tanken nedtages af en smed.",
        ["repair must", "remove must"],
    ),
    # thing first, place or condition first, in everyday verbs
    ("Kvitteringen lægger du op på siden.", ["do must"]),
    ("Værdisager lader I blive derhjemme.", ["do must"]),
    ("Barnet holdes hjemme fra skole i en uge.", ["do must"]),
    ("Hund må De selv finde pasning til.", ["do must"]),
    ("Er der papirer, du ikke kan skaffe, så ring, før fristen er gået.", ["call must"]),
    ("Får barnet feber, vil vi have det at vide.", ["tell must"]),
    ("Går noget i stykker, vil vi gerne hjælpe.", []),
    ("Der er to ting, som vi ikke har fået:\n- lejekontrakten\n- en lønseddel", ["send must"]),
    # left undone, shut out
    ("Vi forudsætter, at du ikke opbygger ny gæld.", ["avoid ban"]),
    ("Hjælpen kræver, at du ikke er gift.", []),
    (ORDER + "Brønden er ikke til brug, så længe låget mangler.", ["avoid ban"]),
    # what may come of it is no right and no duty
    ("Glemmer du det, kan du komme til at skylde penge.", []),
    ("Ryger en rate, falder aftalen væk, og resten skal betales på én gang.", []),
    # whom others may ask
    ("Lejere skal henvende sig til udlejer.", []),
    ("Sagen aflyses, dersom beløbet er indgået senest mandag.", ["send may"]),
]
ROWS = [
    *IN_PLAIN_WORDS,
    *CHOICES,
    *INVERTED,
    *FRONTED,
    *HANDLED,
    *CLAUSES,
    *STATES,
    *BOUNDS,
    *LAID_ON_NOUNS,
    *NOT_ASKED,
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0][-60:] for row in ROWS])
def test_what_is_told_as_done_is_asked_of_the_reader_and_nothing_else_is(text: str, expected: list[str]) -> None:
    assert told(text) == expected
