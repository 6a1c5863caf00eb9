"""How a decision can be appealed: rows of a guidance and to whom it leads."""

from __future__ import annotations

import pytest

from ingest.finders.appeals import find_appeal
from ingest.models import Basis, DeadlineRule, Fact, Span, Unit
from ingest.text.sentences import split_sentences

BODIES = [
    ("This decision may be appealed to the Immigration Appeals Board.", "the Immigration Appeals Board"),  # passive
    ("An appeal must be lodged with the Refugee Appeals Board within eight weeks.", "the Refugee Appeals Board"),
    ("Rettens beregning af afgiften kan kæres til Vestre Landsret.", "Vestre Landsret"),  # a court's "kære"
    ("Du kan klage. Du sender klagen til Jobcenter Solbæk.", "Jobcenter Solbæk"),  # the reader sends it
    # a name with a title is whom one speaks to
    ("Rådgiver Birthe Lund\n\nDu kan klage. Klagen sendes til kommunen. Du kan klage mundtligt til Birthe Lund.", "kommunen"),
    ("Ønsker De at påklage afgørelsen, skal klagen være Ankestyrelsen i hænde senest den 16. december.", "Ankestyrelsen"),
    ("Klage over vurderingen rettes til skolens leder.", "skolens leder"),  # not the school
    ("A complaint about the route can be lodged with the municipality, which will review the case.", "the municipality"),
    ("Du kan klage til Ankenævnet for Statens Uddannelsesstøtteordninger.", "Ankenævnet for Statens Uddannelsesstøtteordninger"),
    ("Sagen kan indbringes for Ankenævnet for Vand og Varme mod et gebyr.", "Ankenævnet for Vand og Varme"),
    ("Du kan klage over afgørelsen til Ankestyrelsen.", "Ankestyrelsen"),  # klage til
    ("Afgørelsen kan påklages til Nævnenes Hus, Byggeklageenheden.", "Nævnenes Hus"),  # påklages til
    ("Afgørelsen kan indbringes for Miljø- og Fødevareklagenævnet.", "Miljø- og Fødevareklagenævnet"),  # indbringes for
    ("Du kan klage. Klagen skal sendes til Solbæk Kommune.", "Solbæk Kommune"),  # said in the second sentence
    ("Du kan klage over afgørelsen. Du skal sende klagen til Jobcenter Solbæk, Havnegade 40.", "Jobcenter Solbæk"),
    ("Du kan klage over afslaget. Send klagen til Visitationen eller ring.", "Visitationen"),  # a name nobody listed
    ("Du kan klage til os. Vi sender klagen videre til Ankestyrelsen, hvis vi fastholder.", "os"),  # where it goes later is not where it is sent
    ("De kan klage. Klagen skal indgives til Ydelseskontoret, som videresender den.", "Ydelseskontoret"),
    ("Du kan klage til Udbetaling Danmark. Vi ser på sagen igen.", "Udbetaling Danmark"),
    ("I kan klage over retlige spørgsmål til Byggeklageenheden i Nævnenes Hus.", "Byggeklageenheden i Nævnenes Hus"),
    ("De kan klage over afgørelsen til Skatteankestyrelsen.", "Skatteankestyrelsen"),  # polite
    ("Hvis du vil klage, skal du skrive til kommunen.", "kommunen"),  # the municipality, as written
    # a pronoun says less than a name told elsewhere
    ("Du kan klage. Klagen skal være modtaget hos os senest den 15. december. Send den til Socialcentret.", "Socialcentret"),
    ("De kan klage over afgørelsen til Ministeriet. De skal sende klagen til os.", "Ministeriet"),
    ("Ønsker De at klage, kan De rette henvendelse hertil inden 4 uger.", "hertil"),
    # boards, committees, councils
    ("Du kan klage over afgørelsen til kommunens sundhedsudvalg.", "kommunens sundhedsudvalg"),
    ("Skolelederens afgørelse kan indbringes for kommunalbestyrelsen.", "kommunalbestyrelsen"),
    ("Klagen skal være modtaget i Klagenævnet for Dagtilbud inden den 28. december.", "Klagenævnet for Dagtilbud"),
    ("Afgørelsen kan påklages til Ankenævnet for Patienterstatningen.", "Ankenævnet for Patienterstatningen"),
    # as a label
    ("Klagevejledning: se bagsiden. Klagefrist: 15. december 2026. Klageinstans: Ankestyrelsen.", "Ankestyrelsen"),
    # without the word for it
    ("Du kan kræve, at sagen bliver prøvet af Børn- og Ungeudvalget.", "Børn- og Ungeudvalget"),
    ("Du kan bede om at få afgørelsen efterprøvet af Huslejenævnet.", "Huslejenævnet"),
    # another authority's matter told before does not count
    (
        "Regionen har oplyst, at svaret kan påklages til Styrelsen for Patientklager. Du kan klage over vores afgørelse. Klagen "
        "stiles til Lyngborg Kommune, Enkeltydelser.",
        "Lyngborg Kommune, Enkeltydelser",
    ),
    ("You may appeal this decision to the National Social Appeals Board.", "the National Social Appeals Board"),  # English
    ("Afgørelsen kan indbringes for boligretten inden 4 uger.", "boligretten"),
    ("Du kan klage inden 4 uger. Klagen bliver behandlet af Vejdirektoratet.", "Vejdirektoratet"),
    # from when the time is counted, of a decision made
    ("Du kan klage til Ankestyrelsen inden fire uger, efter at vi har truffet afgørelsen.", "Ankestyrelsen"),
    ("Hvis du ønsker at gå videre, kan du indbringe sagen for domstolene.", "domstolene"),  # the courts, where nothing else
]  # fmt: skip

NO_APPEAL = [
    # of what may be decided
    "Udvalgets afgørelse om at undersøge uden samtykke kan indbringes for Ankestyrelsen, og det får du i så fald vejledning om.",
    "Den vil kunne indbringes for boligretten, og fristen vil fremgå af afgørelsen.",
    "Tilladelsen kan påklages til Miljø- og Fødevareklagenævnet af naboer og andre berørte.",  # not the reader's
    "Søgsmål ved domstolene er altid en mulighed.",  # a lawsuit alone
    "Tilsigelsen er ikke en kendelse og kan ikke kæres særskilt.",
    "Når der er truffet afgørelse, kan den indbringes for familieretten inden fire uger.",  # a later decision's
    "Kommunens endelige afgørelse vil kunne indbringes for nævnet inden fire uger.",
    "Gives der dispensation, vil du få en afgørelse med vejledning om klage til Planklagenævnet.",
    "Dette er en påmindelse, hvorfor den ikke kan indbringes for Ankestyrelsen.",
    "Gør du indsigelse, skal vi indbringe sagen for huslejenævnet senest seks uger efter fristens udløb.",  # theirs to do
    "Det vil i givet fald fremgå af en afgørelse, som du kan klage over.",  # of what may come
    "Det vil så fremgå af en afgørelse, som I kan påklage.",
    "Afgørelsen kan ikke indbringes for anden administrativ myndighed.",  # final
    "Du har ikke mulighed for at klage over anvisningen.",  # none given
    "Afgørelsen kan ikke påklages.",  # final
    "Du kan klage til Datatilsynet over behandlingen af dine personoplysninger.",  # another matter
    "Vi har modtaget din klage over Solbæk Kommunes afgørelse.",  # a receipt of one
    "Vi har modtaget flere klager over røg fra din ejendom.",  # neighbours
    "Du har klaget over kommunens afgørelse.",  # made already
    "Kontakt os, hvis du har spørgsmål.",  # none
    # a right that only a later decision will give
    "Først med afgørelsen får du en klagevejledning, idet en partshøring ikke i sig selv kan påklages.",
    "Fastholder vi det påtænkte, får I en skriftlig afgørelse med oplysning om, hvordan der kan klages.",
    "Når der er truffet afgørelse, vil du modtage vejledning om, hvordan du kan klage. Indtil da kan der ikke klages.",
    "Når vi har truffet afgørelse i sagen, vil du kunne klage over den.",
    "Afgørelsen vil indeholde oplysninger om, hvordan du klager.",
    "En eventuel afgørelse vil kunne indbringes for nævnet; vejledning følger i givet fald med afgørelsen.",
    "Skolelederens beslutning kan i givet fald indbringes for kommunen, og I vil få besked om hvordan.",
    "Klagefristen er fire uger, men den løber altså ikke endnu.",
    "Når afgørelsen foreligger, kan du klage over den til Ankestyrelsen inden fire uger. Klagen sendes til os.",
    "Så snart vi har truffet afgørelse, kan du klage til Ankestyrelsen inden 4 uger.",
    "Når sagen er afgjort, har du mulighed for at klage til Planklagenævnet inden fire uger.",
    "Du kan klage, når afgørelsen er truffet. Klagefristen er fire uger.",
    # nothing that can be appealed
    "Tilbuddet er ikke i sig selv en afgørelse, der kan påklages.",
    "Indkaldelsen er ikke en afgørelse og kan derfor ikke påklages.",
    "This decision is final and cannot be appealed.",
    # made already, somebody's, long ago
    "Klagen er fordelt til en sagsbehandler.",
    "Din klage af 2. november 2026 blev afvist, fordi den kom for sent.",
    "Din nabo har klaget over din hæk til kommunen.",
    "Oplysningerne slettes, når klagefristen er udløbet.",
    "Afgørelsen er ikke påklaget. Klagefristen udløb den 31. juli 2026.",
    "Vi vurderer, om vi kan træffe afgørelse, eller om den skal indbringes for familieretten.",
    # a lawsuit alone
    "Søgsmål til prøvelse af afgørelsen skal være anlagt ved domstolene inden 6 måneder.",
    # an objection to a bill
    "Har du indsigelser mod regningen, skal de fremsættes skriftligt inden 14 dage.",
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_the_body_is_told_as_written(text: str, body: str) -> None:
    fact = find_appeal(text, split_sentences(text), ())
    assert fact is not None
    assert fact.value.to is not None
    assert fact.value.to.of(text) == body


@pytest.mark.parametrize("text", NO_APPEAL)
def test_what_is_no_way_to_appeal(text: str) -> None:
    assert find_appeal(text, split_sentences(text), ()) is None


def _rule(text: str, words: str) -> Fact[DeadlineRule]:
    start = text.index(words)
    rule = DeadlineRule(Span(start, start + len(words)), Basis.RECEIPT, count=4, unit=Unit.WEEKS)
    return Fact(rule, next(one.span for one in split_sentences(text) if one.span.holds(rule.span)), "deadlines")


DEADLINES = [
    # a right to have it looked at once more, and when that is to be told
    (
        "Er du ikke enig, har du ret til at få sagen vurderet igen. Det skal du meddele os inden 4 uger fra modtagelsen.",
        "inden 4 uger fra modtagelsen",
    ),
    (
        "Du kan klage til Ankestyrelsen senest 4 uger efter modtagelsen.",
        "senest 4 uger efter modtagelsen",
    ),  # same sentence
    (
        "Du kan klage til Ankestyrelsen. Klagefristen er 4 uger fra modtagelsen.",
        "4 uger fra modtagelsen",
    ),  # its own sentence
    (
        "Du kan klage. Vi skal have modtaget din klage senest den 10. december.",
        "senest den 10. december",
    ),  # passive need
    # the authority has to get the appeal, and the sentence names it only by a pronoun, or not as an appeal
    (
        "Du kan klage til nævnet. Klagen sendes hertil. Vi skal have den senest den 10. december.",
        "senest den 10. december",
    ),
    ("De kan klage over afslaget. Vi skal have Deres klage senest den 10. december.", "senest den 10. december"),
    ("I kan påklage påbuddet. Kommunen skal have modtaget brevet senest den 10. december.", "senest den 10. december"),
    ("Du kan klage til os. Den skal vi have senest den 10. december.", "senest den 10. december"),
]


@pytest.mark.parametrize(("text", "words"), DEADLINES)
def test_the_deadline_is_the_appeals(text: str, words: str) -> None:
    rule = _rule(text, words)
    fact = find_appeal(text, split_sentences(text), (rule,))
    assert fact is not None
    assert fact.value.deadline == rule.value


NOT_THE_APPEALS = [
    # what the authority is to get is something else
    ("Du kan klage til nævnet. Vi skal have dine kvitteringer senest den 10. december.", "senest den 10. december"),
    ("Du kan klage til nævnet. Vi skal have lejlighed til at svare inden den 10. december.", "inden den 10. december"),
]


@pytest.mark.parametrize(("text", "words"), NOT_THE_APPEALS)
def test_a_deadline_of_something_else_is_not_the_appeals(text: str, words: str) -> None:
    fact = find_appeal(text, split_sentences(text), (_rule(text, words),))
    assert fact is not None
    assert fact.value.deadline is None


def test_weeks_that_run_from_receipt_are_counted_from_it() -> None:
    text = "Afgørelsen kan indbringes for nævnet inden 4 uger. Fristen regnes fra den dag, du har modtaget afgørelsen."
    start = text.index("inden 4 uger")
    rule = DeadlineRule(Span(start, start + 12), Basis.LETTER_DATE, count=4, unit=Unit.WEEKS)
    sentences = split_sentences(text)
    fact = find_appeal(text, sentences, (Fact(rule, sentences[0].span, "deadlines"),))
    assert fact is not None
    assert fact.value.deadline is not None
    assert fact.value.deadline.basis is Basis.RECEIPT


def test_the_authoritys_weeks_are_not_the_readers() -> None:
    text = "Du kan klage til kommunen. Vi vurderer sagen igen inden 4 uger."
    fact = find_appeal(text, split_sentences(text), (_rule(text, "inden 4 uger"),))
    assert fact is not None
    assert fact.value.deadline is None


def test_the_main_sentence_gives_the_reader_the_right() -> None:
    text = "Naboer og andre med retlig interesse kan klage. I kan klage til Byggeklageenheden inden 4 uger."
    fact = find_appeal(text, split_sentences(text), ())
    assert fact is not None
    assert fact.span.of(text) == "I kan klage til Byggeklageenheden inden 4 uger."


WAYS = [
    (
        "Du kan klage til nævnet. Du klager via Klageportalen på naevneneshus.dk.",
        "via Klageportalen på naevneneshus.dk",
    ),
    ("I kan klage mundtligt eller skriftligt til kommunen.", "mundtligt eller skriftligt"),
    ("Du kan klage til kommunen via Digital Post.", "via Digital Post"),
]


@pytest.mark.parametrize(("text", "way"), WAYS)
def test_how_to_appeal(text: str, way: str) -> None:
    fact = find_appeal(text, split_sentences(text), ())
    assert fact is not None
    assert fact.value.how is not None
    assert fact.value.how.of(text) == way


HOW = [
    # the way joined to the first, and the path of an address
    (
        "Du kan klage på borger.dk/klage-boligstoette eller ved at skrive til os.",
        "på borger.dk/klage-boligstoette eller ved at skrive til os",
    ),
    ("Du kan klage mundtligt eller skriftligt inden 4 uger.", "mundtligt eller skriftligt"),
    # where it is sent, and not the office's telephone below
    (
        "De kan klage til nævnet. Klagen indsendes til os.\n\nDe kan ringe til os på telefon 62 11 22 33 kl. 9-12.",
        "indsendes til os",
    ),
    (
        "Du kan klage over retlige spørgsmål via Klageportalen.\n\nVi sidder klar på telefon 62 11 22 33.",
        "via Klageportalen",
    ),
]


@pytest.mark.parametrize(("text", "how"), HOW)
def test_the_whole_way_to_appeal_is_told(text: str, how: str) -> None:
    fact = find_appeal(text, split_sentences(text), ())
    assert fact is not None
    assert fact.value.how is not None
    assert fact.value.how.of(text) == how


NO_WAY = [
    "Du kan klage til nævnet inden 4 uger.\n\nDu kan skrive til os via Digital Post om andre ting.",  # another paragraph
    "Du kan klage til nævnet. Har du spørgsmål til brevet, så ring på telefon 62 11 22 33.",  # whom to ask
]


@pytest.mark.parametrize("text", NO_WAY)
def test_how_to_reach_an_office_is_no_way_to_appeal(text: str) -> None:
    fact = find_appeal(text, split_sentences(text), ())
    assert fact is not None
    assert fact.value.how is None


def test_a_guidance_to_come_is_no_appeal() -> None:
    text = "Afgørelsen vil indeholde en vejledning om, hvordan du kan klage."
    assert find_appeal(text, split_sentences(text), ()) is None
