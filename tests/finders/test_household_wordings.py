"""Duties of a household, a firm and an estate in everyday and in old words: each row is a stretch of a letter and its acts."""

from __future__ import annotations

import pytest

from ingest.finders.actions import find_actions
from ingest.models import Action
from ingest.text.sentences import split_sentences


def _told(action: Action) -> str:
    mood = "ban" if action.prohibited else "must" if action.must else "may"
    return f"{action.act} {mood}"


ROWS = [
    ("Du bedes endvidere have din kalender med samt et overblik over eventuel kommende behandling.", ["bring must"]),
    ("De skal til enhver tid under kørsel have dette brev hos Dem.", ["bring must"]),
    ("Du skal altid have kørekortet på dig.", ["bring must"]),
    ("Du må ikke på egen hånd forlænge sygeperioden ud over den dato, lægen anfører.", ["avoid ban"]),
    ("En voksen skal blive på klinikken, mens behandlingen står på.", ["do must"]),
    ("Rejser du bort, skal nogen se til huset mindst én gang om ugen.", ["check must"]),
    ("Ved ejerskifte skal både sælger og køber have indberettet aflæsning på overtagelsesdagen.", ["send must"]),
    ("Frakobling skal indføres i driftsjournalen.", ["do must"]),
    ("En frakoblet detektor skal erstattes af en vagt, der opholder sig i rummet.", ["do must"]),
    ("Slutregnskab skal aflægges senest to måneder efter dødsfaldet.", ["do must"]),
    ("Arbejderne skal være afsluttet inden ti måneder efter tilsagnet.", ["do must"]),
    ("I bedes undlade yderligere gravning i området, indtil vi har talt sammen.", ["stop must"]),
    ("Bliver I nødt til at aflyse af andre grunde, vil vi gerne vide det senest ti dage før.", ["tell must"]),
    ("Ønsker I det, hører vi gerne fra jer inden den 25. november.", ["tell may"]),
    ("Er det vindue blandt de fem, skal I gøre opmærksom på det på acceptblanketten.", ["tell must"]),
    ("Skemaet skal vi have i hænde ikke senere end tre hverdage efter den sidste registrering.", ["send must"]),
    ("For meget betalt afgift udbetales automatisk, og det skal vi have gjort inden 30 dage efter afmeldingen.", []),
    (
        "Handler I ejendommen, overgår retten til den nye ejer, forudsat at I har underrettet os om ejerskiftet senest ti dage efter overtagelsen.",
        ["tell must"],
    ),
    ("Vi har derfor brug for, at du inden 14 dage bekræfter, om det er dig, der er ansat.", ["tell must"]),
    ("Afgiftspligten ophører først, når køretøjet er afmeldt eller omregistreret.", []),
    ("Der kan ikke udbetales vederlag, før regnskabet er godkendt.", []),
    ("Klip slettes efter tre år.", []),
    ("• Tag krykkestokkene med de første tre uger", ["bring must"]),
    (
        "Oplysningerne under nr. 4 kan være længere tid undervejs, hvorfor disse først skal foreligge den 15. januar 2027.",
        ["send must"],
    ),
    ("Ændres virksomhedens ejerforhold, anmeldes det til os uden ophold.", ["tell must"]),
    (
        "Ønsker De ikke at vedtage bøden, meddeles dette politiet skriftligt inden betalingsfristens udløb.",
        ["tell may"],
    ),
    ("Når arbejdet er færdigt, indsendes faktura og dokumentation.", ["send must"]),
    ("Bruger du CPAP eller bideskinne i forvejen, tager du den med, også selv om den ikke fungerer.", ["bring must"]),
    ("Er den havnet hos en forkert modtager, bedes den slettet.", []),
    ("Har barnet feber, skal I ringe til os, så snart I opdager det, for så skal narkosen udsættes.", ["call must"]),
    ("Vores samarbejdspartner skal fremover være fremme inden 48 timer, efter at du har anmeldt skaden.", []),
    ("Før der kan tages stilling til ansøgningen, skal sagen være tilstrækkeligt oplyst.", []),
    ("Det er jer selv, der giver skolen besked.", ["tell must"]),
    ("Kære forældre til Ida. Ida må ikke cykle eller tage bus hjem.", ["avoid ban"]),
    (
        "Forældremyndighedsindehaver til\nVillads Sand\n\nAftenen før skal han i bad og have redt håret igennem.",
        ["do must"],
    ),
    ("Forældremyndighedsindehaver til\nVillads Sand\n\nI det første døgn må han ikke være alene.", ["avoid ban"]),
    ("Forældremyndighedsindehaver til\nVillads Sand\n\nVillads skal blive hjemme fra skole dagen efter.", ["do must"]),
    (
        "Forældremyndighedsindehaver til\nVillads Sand\n\nVillads må ikke spise noget eller drikke mælk efter midnat, og fra kl. 5.45 må han heller ikke få vand, saft eller tyggegummi.",
        ["avoid ban"],
    ),
    ("Lægen ringer til dig. Han skal have svar fra laboratoriet.", []),
    (
        "Du kan opsige forsikringen til udløb. Din opsigelse skal vi have senest 30 dage før.",
        ["cancel may", "send may"],
    ),
    (
        "Udvalget har den 15. september besluttet, at alle forfaldne lån skal være sendt til opkrævning senest den 1. december.",
        [],
    ),
    ("Har du to arbejdsgivere, skal du oplyse din biarbejdsgiver om, at bikortet skal anvendes.", ["tell must"]),
    ("Overstiger udgiften 8.000 kr., skal du spørge os først.", ["contact must"]),
    ("You are not required to take any action in this regard.", []),
    ("You are not allowed to take up other work.", ["avoid ban"]),
    ("You are not to leave the country before the interview.", ["avoid ban"]),
    ("Det er dig, der er kasserer i foreningen. Kassereren skal føre et særskilt regnskab.", ["do must"]),
    ("Værgen skal hvert år aflægge regnskab. Vi har bedt din værge om at gøre det.", []),
    ("Opsig ikke dit arbejde og aftal ikke nedsat tid, før der foreligger en bevilling.", ["avoid ban"]),
    ("Indbetales 14.767 kr. senest den 30. november 2026, falder procenttillægget bort.", ["pay may"]),
    ("Betaler du hele beløbet inden den 1. december, slipper du for renter.", ["pay may"]),
    (
        "Foreningens kasserer skal føre et særskilt regnskab, og det er dig, der er registreret som kasserer.",
        ["do must"],
    ),
    ("Når arbejdet er færdigt, indsendes faktura og dokumentation for betaling.", ["send must"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[row[0][:60] for row in ROWS])
def test_every_duty_and_no_other_is_told(text: str, expected: list[str]) -> None:
    facts = find_actions(text, split_sentences(text), (), (), ())
    assert [_told(fact.value) for fact in facts] == expected
