"""Duties and rights by their wording: each row is a sentence (or a small letter) and what must be found in it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from ingest.finders.actions import find_actions
from ingest.finders.amounts import find_amounts
from ingest.models import Act, Action, Amount, Appeal, Appointment, Basis, DeadlineRule, Fact, Role, Span
from ingest.text.sentences import split_sentences


def found(text: str) -> tuple[Fact[Action], ...]:
    """The actions of a text without deadlines, appointments and amounts."""
    return find_actions(text, split_sentences(text), (), (), ())


def told(text: str) -> list[str]:
    """Each action as "act must|may|ban"."""
    return [_told(fact.value) for fact in found(text)]


def _told(action: Action) -> str:
    mood = "ban" if action.prohibited else "must" if action.must else "may"
    return f"{action.act} {mood}"


MODAL = [
    ("Du skal sende os dine lønsedler senest den 4. december 2026.", ["send must"]),  # plain modal
    ("Senest den 4. december skal du sende os dine lønsedler.", ["send must"]),  # inverted after a fronted deadline
    ("De skal møde personligt op i Borgerservice med gyldig legitimation.", ["meet must"]),  # polite De, no du anywhere
    ("I skal aflevere nøglerne, og I bedes gøre boligen rent.", ["send must", "do must"]),  # plural I, two clauses
    ("Du skal selv sørge for transport til undersøgelsen.", ["do must"]),  # sørge for
    ("Du skal blot svare på spørgsmålene i skemaet.", ["answer must"]),  # an adverb between
    ("Du skal mindst hver syvende dag tjekke dine jobforslag.", ["check must"]),  # a long adverbial between
    ("Du skal være til stede ved synet.", ["meet must"]),  # være with a phrase
    ("Du skal stå til rådighed for arbejdsmarkedet.", ["do must"]),  # a stative verb that is a duty in its phrase
    ("Du skal have timesedler for oktober klar, når vi kommer.", ["do must"]),  # have … klar
    ("Du skal til samtale den 3. december 2026.", ["meet must"]),  # no infinitive at all
    ("Du skal, hvis du bliver syg, ringe til jobcentret inden kl. 9.", ["call must"]),  # a condition in the middle
    ("Du skal som ejer af ejendommen lade udføre en tæthedsprøvning.", ["repair must"]),  # "som ejer" between
    ("Du har pligt til straks at oplyse os om ændringer i din indkomst.", ["report-change must"]),  # har pligt til at
    ("Som ledig har du pligt til at søge job aktivt.", ["seek-jobs must"]),  # inverted pligt
    ("Du er forpligtet til at have en rottespærre.", ["do must"]),  # forpligtet, with a verb that says little
    ("Det er dit ansvar at holde fortovet ryddet.", ["do must"]),  # dit ansvar
    ("Det påhviler ejeren at holde fortovet ryddet for sne.", ["do must"]),  # påhviler, by role
    ("Du skal huske at medbringe dit sundhedskort.", ["bring must"]),  # huske at: the verb behind it
    ("Du skal have betalt restancen senest den 1. december.", ["pay must"]),  # have + participle
    ("Grundejere skal beskære deres hæk inden den 1. juli.", ["remove must"]),  # a role for the reader
    ("Dit barn skal møde til synsprøve den 4. december kl. 10.", ["meet must"]),  # the reader's child
    ("Du får hermed påbud om at fjerne carporten eller flytte den.", ["remove must"]),  # påbud, either-or is one
    ("Vi har besluttet, at du skal betale 11.462 kr. tilbage.", ["repay must"]),  # a duty in a content clause
    ("Husk, at du skal melde flytning senest 5 dage efter.", ["report-change must"]),  # reminded of a duty
    ("Du skal sørge for, at der er fri adgang til måleren.", ["give-access must"]),  # sørge for, at
    ("Bliver du rask, skal du raskmelde dig samme dag.", ["report-change must"]),  # raskmelde
    ("Vi henleder opmærksomheden på, at du efter § 11 har pligt til at medvirke.", ["take-part must"]),  # far apart
    ("Du bliver nødt til at sende skemaet igen.", ["send must"]),  # nødt til
]

REQUESTS = [
    ("Håndværkerne skal have adgang onsdag den 2. december.", ["give-access must"]),  # another is to get in
    ("Vi skal have fri adgang til måleren.", ["give-access must"]),
    ("Du skal tilbagebetale 900 kr. Du skal først betale, når du får en opkrævning.", ["repay must"]),  # put off
    ("Du skal først ringe til os og derefter sende skemaet.", ["send must"]),  # one after the other
    ("Du bedes udfylde vedlagte skema.", ["fill-in must"]),  # du bedes
    ("De bedes indsende vedlagte skema.", ["send must"]),  # De bedes at the head of the sentence
    ("Bedes du sende en kopi af dit pas?", ["send must"]),  # bedes du
    ("Vi beder dig om at sende en kopi af din årsopgørelse.", ["send must"]),  # beder dig om at
    ("Vi vil bede dig kontakte os på telefon 12 34 56 78 inden fredag.", ["contact must"]),  # bede dig + infinitive
    ("Vi skal venligst anmode dig om at udfylde erklæringen.", ["fill-in must"]),  # skal anmode dig
    ("Vi anmoder hermed om, at De fremsender dokumentation.", ["send must"]),  # anmoder om, at De + present
    ("Du pålægges at ophøre med parkering på ejendommen.", ["stop must"]),  # pålægges
    ("Dokumentationen bedes indsendt senest den 4. januar 2027.", ["send must"]),  # bedes + participle
    ("Beløbet bedes indbetalt på konto 1234 0012345678.", ["pay must"]),  # the same, for money
    ("Vi skal have dine lønsedler senest den 1. december 2026.", ["send must"]),  # vi skal have
    ("Vi mangler stadig din årsopgørelse for 2025.", ["send must"]),  # vi mangler
    ("For at behandle sagen har vi brug for en kopi af dit pas.", ["send must"]),  # har vi brug for
    ("Vi skal anmode om at modtage kopi af Deres årsopgørelse.", ["send must"]),  # anmode om at modtage
    ("Vi ser frem til at modtage dine oplysninger senest den 1. december.", ["send must"]),  # polite demand
    ("Vi skal have svar fra dig senest fredag.", ["answer must"]),  # what is needed is an answer
    ("Du indkaldes til en samtale i jobcentret.", ["meet must"]),  # indkaldes
    ("Vi indkalder dig hermed til møde.", ["meet must"]),  # indkalder dig
    ("Du har fået tid til tandeftersyn den 3. december kl. 13.30.", ["meet must"]),  # har fået tid
    ("Bevillingen er betinget af, at du deltager i et forløb.", ["take-part must"]),  # betinget af
    ("Tilladelsen gives på vilkår af, at du opretholder en afstand på 2,5 m.", ["do must"]),  # an unknown verb
    ("Bevillingen forudsætter, at De straks underretter os om ændringer.", ["report-change must"]),  # adverb between
    ("Det er nødvendigt, at du oplyser dit kontonummer.", ["tell must"]),  # nødvendigt, at du
    (
        "Det er en forudsætning, at regnskabet er fremsendt senest den 1. marts.",
        ["send must"],
    ),  # a state to bring about
]

PASSIVES = [
    ("Skemaet skal være os i hænde senest den 1. december 2026.", ["send must"]),  # i hænde
    ("Ændringer skal meddeles via Mit Sygefravær.", ["report-change must"]),  # meddeles
    ("Der skal indsendes dokumentation for udgifterne.", ["send must"]),  # der skal
    ("Der skal søges om ny bevilling.", ["apply must"]),  # der skal søges
    ("Restbeløbet skal være indbetalt senest den 1. december 2026.", ["pay must"]),  # være + participle
    ("Hegnet skal fjernes inden 4 uger.", ["remove must"]),  # work on a property
    ("Skorstenen skal renses af en autoriseret skorstensfejer.", ["repair must"]),  # the owner lets it be done
    ("Udledningen skal stoppes senest den 1. marts 2027.", ["stop must"]),  # to stop
    ("Brug af brønden skal straks ophøre.", ["stop must"]),  # ophøre is active, its subject a thing
    ("Indbetaling skal ske senest den 1. december 2026.", ["pay must"]),  # a noun for the act
    ("Der skal være fri adgang til dine brønde.", ["give-access must"]),  # a state that the reader keeps
    ("Nøglerne skal afleveres til varmemesteren senest kl. 12.", ["send must"]),  # with a receiver
    ("Underskrevet lejekontrakt skal medbringes.", ["bring must"]),  # medbringes
]

IMPERATIVES = [
    ("Send oplysningerne via Digital Post.", ["send must"]),  # plain
    ("Udfyld venligst vedlagte skema og returner det i svarkuverten.", ["return must"]),  # one thing, two verbs
    ("Betal senest den 1. december 2026.", ["pay must"]),  # without an object
    ("Betal 1.699,50 kr. senest tirsdag den 15. december 2026.", ["pay must"]),  # an amount after the verb
    ("Medbring billedlegitimation og dit CV.", ["bring must"]),  # medbring
    ("Husk billedlegitimation.", ["bring must"]),  # husk + something to carry
    ("Husk at medbringe dit sundhedskort.", ["bring must"]),  # husk at
    ("Ring til os på telefon 12 34 56 78 for at aftale en tid.", ["call must"]),  # a call with a purpose
    ("Ring straks til os, hvis dit barn bliver sygt.", ["call must"]),  # a call on a condition
    ("Bestil tid på 12 34 56 78 senest den 1. december.", ["book must"]),  # bestil
    ("Log på borger.dk og bekræft dine oplysninger.", ["tell must"]),  # the log-in is only the means
    ("Gem dette brev.", ["keep must"]),  # gem
    ("Hvis du er forhindret, så ring til os.", ["call must"]),  # så + imperative
    ("Luk for hovedhanen, og sluk for vaskemaskinen.", ["do must", "do must"]),  # two imperatives
]

BANS = [
    ("Byggearbejdet må ikke begynde, før klagefristen er udløbet.", ["avoid ban"]),  # what begins of itself
    ("Du må ikke bruge brændeovnen, før den er godkendt.", ["avoid ban"]),  # må ikke
    ("De må ikke bære smykker under scanningen, og Deres ur skal blive hjemme.", ["avoid ban"]),  # De
    ("Du må derfor ikke længere anvende brønden til drikkevand.", ["avoid ban"]),  # words between
    ("Det er ikke tilladt at afbrænde haveaffald.", ["avoid ban"]),  # ikke tilladt
    ("Det er forbudt at tænde bål.", ["avoid ban"]),  # forbudt
    ("Kommunen nedlægger forbud mod, at du afbrænder affald.", ["avoid ban"]),  # forbud mod, at du
    ("Bygningen må ikke tages i brug.", ["avoid ban"]),  # passive
    ("Cykler må ikke henstilles på trapperne.", ["avoid ban"]),  # passive of a verb nobody listed
    ("Lad være med at bruge vandet.", ["avoid ban"]),  # lad være
    ("Vi gør opmærksom på, at du ikke må arbejde i de uger.", ["avoid ban"]),  # ikke before the verb
    ("Indtil anlægget er etableret, må der ikke foretages ændringer.", ["avoid ban"]),  # der, passive
    ("Parkér ikke på vejen.", ["avoid ban"]),  # imperative with ikke
]

NOBODYS: list[tuple[str, list[str]]] = [
    ("Vi skal behandle din sag inden 4 uger.", []),  # the authority
    ("Din arbejdsgiver skal sende oplysningerne til os.", []),  # the employer
    ("Lægen skal sende attesten til os senest den 3. december.", []),  # the doctor
    ("Vi beder din læge om at udfylde attesten.", []),  # asked of the doctor
    ("Vi har bedt din arbejdsgiver om at sende oplysninger.", []),  # asked already, of the employer
    ("Udlejer skal senest to uger efter indflytning give dig en rapport.", []),  # udlejer is no ejer of ours
    ("Boligselskabet indkalder dig til indflytningssyn.", []),  # somebody else will call, some day
    ("Håndværkeren skal aflevere dokumentation senest den 30. april 2027.", []),  # the craftsman
    ("Din samlever skal også underskrive skemaet.", []),  # another person
    ("Personalet skal have meldt deres ferie ind inden den 20. november.", []),  # the staff
    ("Ansøgningen skal behandles af kommunen inden 8 uger.", []),  # passive with the authority as agent
    ("Pengene skal udbetales til din NemKonto.", []),  # what authorities do
    ("Sagsbehandleren skal senest den 3. december indkalde dig til en samtale.", []),  # about the reader, not by
    ("Kommunen skal:\n- sende dig en plan\n- kontakte dig", []),  # a list of the authority's own
    ("Vi påtænker at træffe afgørelse om, at du skal betale 11.462 kr. tilbage.", []),  # contemplated
    ("Vi forventer, at du skal betale ca. 2.000 kr.", []),  # expected
    ("Vi undersøger, om det er nødvendigt, at du afleverer bilen.", []),  # that is what is still asked
    ("Nævnet vurderer, om sagen kræver, at du møder op.", []),
    ("Vi skal vurdere, om du skal betale pengene tilbage.", []),  # an open question
    ("Hvor meget du skal betale, afhænger af din indkomst.", []),  # a question as subject
    ("Merudgifterne skal være mindst 6.248 kr. om året.", []),  # a threshold
    ("Det skal være dokumenteret, at arbejdsevnen ikke kan forbedres.", []),  # a condition of the law
    ("Retsgrundlag\n\n§ 7. Lejeren skal holde haven ryddet.", []),  # the law's words
    ("Lovgrundlag\n\nStk. 2. Du skal meddele ændringer.", []),  # du in a law's words
]

DENIED = [
    # what a decision to come would ask
    ("Godkendes forslaget, skal du betale 3.100 kr. mere i skat.", []),
    ("Træffer vi afgørelse om tilbagebetaling, skal du betale 3.100 kr. tilbage.", []),
    ("Du skal ikke foretage dig noget.", []),  # nothing to do
    ("Du behøver ikke at sende skemaet igen.", []),  # behøver ikke
    ("Du er ikke forpligtet til at deltage.", []),  # ikke forpligtet
    ("Det er ikke nødvendigt at ringe til os.", []),  # ikke nødvendigt
    ("Du skal ikke betale, men du skal gemme brevet.", ["keep must"]),  # denied beside a duty
    ("Hvis oplysningerne er rigtige, skal du ikke gøre noget.", []),  # denied on a condition
    ("Det betyder, at du ikke skal betale.", []),  # denied in a subordinate clause
    ("Har du spørgsmål\n\nRing til os. Du skal have dit sagsnummer klar.", []),  # contact, under its heading
    ("Vi skal bruge op til 4 uger på at behandle dine oplysninger.", []),  # their time, not a need
    ("Hvis du ikke betaler, skal du betale et rykkergebyr på 250 kr.", []),  # what happens, not what to do
    ("Du skal være fyldt 18 år.", []),  # a state nobody can do
    ("Du skal have boet i Danmark i mindst ni år.", []),  # a condition met or not
    ("Du skal regne med en ventetid på 6 uger.", []),  # to expect
    ("Du skal være opmærksom på, at vi kan standse ydelsen.", []),  # to know
    ("For at have ret til sygedagpenge skal du opfylde beskæftigelseskravet.", []),  # a condition of the law
    ("Har du spørgsmål, er du velkommen til at ringe til os.", []),  # contact
    ("Hvis du har spørgsmål, skal du ringe til os.", []),  # contact, sternly worded
    ("Har du spørgsmål? Ring på telefon 12 34 56 78.", []),  # contact in two sentences
    ("Kontakt os, hvis du har spørgsmål.", []),  # contact as an imperative
    ("Læs mere på borger.dk.", []),  # a hint
    ("Tak for din anmeldelse af den 9. november 2026.", []),  # tak is no imperative here
    ("Svar på din ansøgning om folkepension", []),  # a noun in a heading
]

RIGHTS = [
    ("Ønsker du en tolk, skal du give os besked senest den 1. december.", ["tell may"]),  # a wish, sternly worded
    ("Hvis du vil have mere tid, skal du kontakte os inden fristen.", ["contact may"]),  # vil have
    ("Dine bemærkninger skal være os i hænde senest den 1. december.", ["comment may"]),  # comments
    ("Du bedes sende eventuelle bemærkninger inden 14 dage.", ["comment may"]),  # comments, as a request
    ("Såfremt du har bemærkninger, skal disse være modtaget senest den 5. december.", ["comment may"]),  # condition
    ("Du kan søge om enkeltydelse.", ["apply may"]),  # kan + a right
    ("Vi opfordrer dig til at tilmelde dig Digital Post.", ["register may"]),  # a recommendation
    ("Kan du ikke nå det, kan du anmode om udsættelse inden fristens udløb.", ["do may"]),  # to ask is theirs
    ("Du kan søge om indskudslån. Ansøgningen skal indgives til kommunen.", ["apply may", "send may"]),  # how to choose
    ("Du må gerne tage en bisidder med.", ["bring may"]),  # må gerne
    ("Kan du ikke betale på én gang, kan du ringe til os og aftale afdrag.", ["contact may"]),  # a way out
    ("Ansøger I om længere frist, skal ansøgningen være modtaget inden fristen.", ["send may"]),  # their choice
    ("Er du ikke enig i forslaget, skal du skrive til os senest den 1. december.", ["tell may"]),  # not to agree
    ("Hvis du ikke er enig, bedes du kontakte os. Du bedes i så fald vedlægge bilag.", ["contact may", "send may"]),
    # to be heard is a right, though the sentence after says when
    (
        "Inden vi træffer afgørelse, vil vi gerne høre din forklaring. Den skal vi have senest den 1. december.",
        ["comment may"],
    ),
    ("Før nævnet afgør sagen, vil vi gerne have din version. Den skal vi have i næste uge.", ["comment may"]),
]

CONDITIONS = [
    # what the duty hangs on, as it stands
    ("Hvis du bliver forhindret, skal du melde afbud.", "cancel must", "Hvis du bliver forhindret"),
    ("Bliver du syg, skal du melde det til jobcentret.", "tell must", "Bliver du syg"),
    ("Ved sygdom skal du ringe til os inden kl. 8.", "call must", "Ved sygdom"),
    ("Når arbejdet er udført, skal du sende os billeder.", "send must", "Når arbejdet er udført"),
    ("Du skal give os besked, såfremt du flytter.", "tell must", "såfremt du flytter"),
    ("Hvis du ikke kan møde, skal du ringe til os.", "call must", "Hvis du ikke kan møde"),
    ("Har De en pacemaker, skal De straks ringe til os.", "call must", "Har De en pacemaker"),
    ("Du skal, hvis du bliver syg, ringe til os.", "call must", "hvis du bliver syg"),
    ("I bedes udfylde skemaet, også hvis jeres barn holder fri.", "fill-in must", None),  # "også hvis" is none
]

THINGS = [
    # the object's words, cut before deadline, way and receiver
    (
        "Du skal sende os dine lønsedler for de seneste tre måneder senest den 4. december.",
        ["dine lønsedler for de seneste tre måneder"],
    ),
    (
        "Du skal sende lønsedler, kontoudtog og lejekontrakt til kommunen inden 14 dage.",
        ["lønsedler", "kontoudtog", "lejekontrakt"],
    ),
    ("Send en kopi af din årsopgørelse via Digital Post.", ["en kopi af din årsopgørelse"]),
    ("Medbring billedlegitimation og dit CV.", ["billedlegitimation", "dit CV"]),
    (
        "Vi skal bruge:\n- lønsedler\n- kontoudtog\n- en kopi af din lejekontrakt",
        ["lønsedler", "kontoudtog", "en kopi af din lejekontrakt"],
    ),
    ("Medbring:\n- pas\n- sundhedskort", ["pas", "sundhedskort"]),
    ("Du skal medbringe følgende:\n• Gyldigt pas\n• Seneste lønseddel", ["Gyldigt pas", "Seneste lønseddel"]),
    ("Skemaet skal være os i hænde senest den 1. december.", ["Skemaet"]),
    (
        "Du skal sende lønsedler for august, september og oktober 2026.",
        ["lønsedler for august, september og oktober 2026"],
    ),
    ("Alle grundejere skal rydde fortovet for sne.", ["fortovet for sne"]),
    ("Ring straks til os, hvis dit barn bliver sygt.", []),
]

LISTS = [
    ("Du skal:\n- udfylde skemaet\n- sende dine lønsedler\n- ringe til os", ["fill-in must", "send must", "call must"]),
    (
        "Du har pligt til at:\n- fortælle os om ændringer i din indkomst\n- deltage i møder",
        ["report-change must", "take-part must"],
    ),
    ("Du må ikke:\n- spise\n- drikke", ["avoid ban", "avoid ban"]),
    (
        "Sådan gør du:\n1. Log på borger.dk\n2. Udfyld ansøgningen\n3. Send ansøgningen",
        ["log-in must", "fill-in must", "send must"],
    ),
    ("Beløb\tBetalingsfrist\nI alt at betale\t3.644,00 kr.\nBetalingsfrist\t1. december 2026", ["pay must"]),
    ("Termin\tBeløb\tBetalingsfrist\n1. rate\t1.240,00 kr.\t1. februar 2027", ["pay must"]),
    ("Frist\tHvad\n1. december\tSend budget", ["send must"]),
    ("Periode\tUdbetalt\tRet til\tForskel", []),
]

ONCE = [
    # one duty once, though said twice
    ("Du skal sende os dine lønsedler.\n\nHusk at sende lønsedlerne senest fredag.", ["send must"]),
    ("Betal din gæld\n\nDu skal betale hele beløbet.", ["pay must"]),
    ("Du indkaldes til samtale.\n\nDu har pligt til at møde op til samtalen.", ["meet must"]),
    ("Du skal underskrive samtykkeerklæringen og sende den til os. Vi har brug for dit samtykke.", ["send must"]),
    ("Du skal sende os:\n\n- et pas\n- en lønseddel\n\nVi skal have oplysningerne senest den 1. maj.", ["send must"]),
    ("Vedlagt er det skema, som du skal udfylde. Du skal udfylde skemaet og sende det til os.", ["send must"]),
    ("Du skal udfylde, underskrive og returnere vedlagte erklæring.", ["return must"]),
    # but two where there are two
    ("Du skal sende dine lønsedler og ringe til os.", ["send must", "call must"]),
    ("Du skal oplyse, hvor du bor, og sende dokumentation for din husleje.", ["tell must", "send must"]),
    ("Du skal aftale en tid med din læge og medbringe attesten.", ["book must", "bring must"]),
]

SHARED = [
    # a sentence with two subjects
    ("Du og din læge skal udfylde skemaet sammen.", ["fill-in must"]),
    ("Både du og din arbejdsgiver skal underskrive planen.", ["sign must"]),
    ("Skolen og I skal sammen udfylde planen.", ["fill-in must"]),
    ("Kommunen skal træffe afgørelse, og du skal samarbejde om oplysningen af sagen.", ["do must"]),
    ("Du skal sende skemaet, og din læge skal sende attesten.", ["send must"]),
]

ENGLISH = [
    ("You must send us a copy of your rental contract no later than 3 December 2026.", ["send must"]),
    ("If you move, you must inform us within 5 days.", ["tell must"]),
    ("You must not share this letter with anyone.", ["avoid ban"]),
    ("Your landlord must send us the form.", []),
    ("If you have questions, you are welcome to call us.", []),
    ("If we do not receive it, your case is closed, and you will have to apply again.", []),
]

WORDINGS = (
    MODAL + REQUESTS + PASSIVES + IMPERATIVES + BANS + NOBODYS + DENIED + RIGHTS + LISTS + ONCE + SHARED + ENGLISH
)


@pytest.mark.parametrize(("text", "expected"), WORDINGS, ids=[row[0][:60] for row in WORDINGS])
def test_whose_duty_decides(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected", "condition"), CONDITIONS)
def test_conditions_are_kept(text: str, expected: str, condition: str | None) -> None:
    (fact,) = found(text)
    assert _told(fact.value) == expected
    assert (fact.value.condition.of(text) if fact.value.condition else None) == condition


@pytest.mark.parametrize(("text", "things"), THINGS)
def test_things_are_the_letters_own_words(text: str, things: list[str]) -> None:
    (fact,) = found(text)
    assert [thing.span.of(text) for thing in fact.value.things] == things


def _rule(text: str, words: str, day: dt.date) -> Fact[DeadlineRule]:
    start = text.index(words)
    rule = DeadlineRule(Span(start, start + len(words)), Basis.ABSOLUTE, date=day)
    sentence = next(one.span for one in split_sentences(text) if one.span.holds(rule.span))
    return Fact(rule, sentence, "deadlines")


DAY, LATER = dt.date(2026, 12, 4), dt.date(2026, 12, 18)

ATTACHED = [
    # (text, the deadline's words, act that carries it)
    ("Du skal sende skemaet senest den 4. december.", "senest den 4. december", Act.SEND),  # own clause
    ("Du skal sende skemaet. Fristen er den 4. december.", "den 4. december", Act.SEND),  # the sentence after
    ("Frist: 4. december\n\nDu skal sende skemaet.", "4. december", Act.SEND),  # the line before
    ("Send skemaet, så vi har det senest den 4. december.", "senest den 4. december", Act.SEND),  # a purpose clause
    ("4. december\tSend budget", "4. december", Act.SEND),  # the same row
    (
        "Du skal sende os:\n- pas\n- cv\n\nVi skal have oplysningerne senest den 4. december.",
        "senest den 4. december",
        Act.SEND,
    ),  # said of the list
]


@pytest.mark.parametrize(("text", "words", "act"), ATTACHED)
def test_a_deadline_finds_its_duty(text: str, words: str, act: Act) -> None:
    (fact,) = find_actions(text, split_sentences(text), (_rule(text, words, DAY),), (), ())
    assert fact.value.act is act
    assert fact.value.deadline is not None
    assert fact.value.deadline.date == DAY


def test_two_deadlines_go_to_two_duties() -> None:
    text = "Du skal sende skemaet senest den 4. december, og du skal betale gebyret senest den 18. december."
    rules = (_rule(text, "senest den 4. december", DAY), _rule(text, "senest den 18. december", LATER))
    facts = find_actions(text, split_sentences(text), rules, (), ())
    assert [(fact.value.act, fact.value.deadline and fact.value.deadline.date) for fact in facts] == [
        (Act.SEND, DAY),
        (Act.PAY, LATER),
    ]


def test_anothers_deadline_beside_a_duty_is_not_lent() -> None:
    text = "Du skal straks oplyse os om ændringer. Din læge sender en attest, som vi skal have senest den 18. december."
    facts = find_actions(text, split_sentences(text), (_rule(text, "senest den 18. december", LATER),), (), ())
    assert [fact.value.deadline for fact in facts if fact.value.act is Act.REPORT_CHANGE] == [None]


def test_another_papers_deadline_is_not_shared() -> None:
    text = "Kontrakten skal være underskrevet senest den 4. december. Attesten skal indsendes."
    facts = find_actions(text, split_sentences(text), (_rule(text, "senest den 4. december", DAY),), (), ())
    assert [fact.value.deadline is not None for fact in facts] == [True, False]


def test_a_list_takes_the_deadline_of_its_introduction() -> None:
    text = "Du skal inden den 4. december:\n- svare på skemaet\n- sende din kontrakt"
    facts = find_actions(text, split_sentences(text), (_rule(text, "inden den 4. december", DAY),), (), ())
    assert [fact.value.deadline and fact.value.deadline.date for fact in facts] == [DAY, DAY]


def test_a_duty_right_after_the_appeal_guidance_is_kept() -> None:
    text = "Klagevejledning\nDu kan klage til kommunen.\n\nDine pligter\nDu skal oplyse os om ændringer."
    assert told(text) == ["report-change must"]


def test_the_authoritys_next_sentence_lends_no_deadline() -> None:
    text = "Du skal sende skemaet. Vi svarer senest den 18. december."
    (fact,) = find_actions(text, split_sentences(text), (_rule(text, "senest den 18. december", LATER),), (), ())
    assert fact.value.deadline is None


def test_of_two_days_for_one_duty_the_first_is_told() -> None:
    text = "Du skal udfylde skemaet senest den 18. december. Skemaet skal være sendt senest den 4. december."
    rules = (_rule(text, "senest den 18. december", LATER), _rule(text, "senest den 4. december", DAY))
    (fact,) = find_actions(text, split_sentences(text), rules, (), ())
    assert fact.value.deadline is not None
    assert fact.value.deadline.date == DAY


def test_to_meet_and_to_bring_are_due_at_the_appointment() -> None:
    text = "Du indkaldes til samtale den 4. december kl. 10. Medbring dit CV. Du bedes læse brevet."
    appointment = Appointment(DAY, dt.time(10), None)
    facts = find_actions(
        text, split_sentences(text), (), (Fact(appointment, split_sentences(text)[0].span, "appointments"),), ()
    )
    assert [(one.value.act, one.value.deadline and one.value.deadline.date) for one in facts] == [
        (Act.MEET, DAY),
        (Act.BRING, DAY),
        (Act.READ, None),
    ]


def test_a_duty_to_pay_carries_the_amount_of_its_sentence() -> None:
    text = "Du skal betale 1.200 kr. senest fredag. Gebyret er 250 kr."
    amounts = tuple(
        Fact(
            Amount(Decimal(value), Role.PAY, Span(text.index(words), text.index(words) + len(words))), Span(0, 39), "a"
        )
        for value, words in ((1200, "1.200 kr."), (250, "250 kr."))
    )
    (fact,) = find_actions(text, split_sentences(text), (), (), amounts)
    assert fact.value.amount == Decimal(1200)


SUMS = [
    # the sum that an amount goes into, the first of two, and another's sum
    ("Du skal tilbagebetale 900 kr. plus 7 procent, i alt 963 kr.", 963),
    ("Du skal betale 500 kr. og 80 kr. i gebyr.", 500),
    ("Vandafgift\t500,00 kr.\nRykkergebyr\t100,00 kr.\nTil betaling\t600,00 kr.\n\nBeløbet bedes indbetalt til os.", 600),  # a bill
    ("Du skal betale 500 kr., og resten af foreningen betaler ifølge vores regnskab for sidste år og næste år i alt 9.000 kr.", 500),
]  # fmt: skip


@pytest.mark.parametrize(("text", "amount"), SUMS)
def test_a_duty_to_pay_carries_the_sum(text: str, amount: int) -> None:
    sentences = split_sentences(text)
    (fact,) = find_actions(text, sentences, (), (), find_amounts(text, sentences))
    assert fact.value.amount == Decimal(amount)


def test_an_appeal_is_a_right_and_stands_once() -> None:
    text = "Vi giver afslag.\n\nKlagevejledning\n\nDu kan klage til Ankestyrelsen. Du skal sende klagen til kommunen."
    sentence = split_sentences(text)[2]
    appeal = Fact(Appeal(None, None, None), sentence.span, "appeals")
    (fact,) = find_actions(text, split_sentences(text), (), (), (), appeal)
    assert (fact.value.act, fact.value.must, fact.span) == (Act.APPEAL, False, sentence.span)


def test_spans_point_at_words_and_the_verb_stands_in_its_sentence() -> None:
    text = "\n\n".join(row[0] for row in MODAL + REQUESTS + PASSIVES + IMPERATIVES)
    for fact in found(text):
        action = fact.value
        assert fact.span.holds(action.verb)
        assert all(thing.span.of(text).strip() for thing in action.things)
        assert all(span.of(text).strip() for span in action.channels)


def test_time_grows_with_the_text_not_faster() -> None:
    import time

    text = "\n".join(row[0] for row in WORDINGS)

    def seconds(times: int) -> float:
        many = "\n\n".join([text] * times)
        sentences = split_sentences(many)
        started = time.perf_counter()
        find_actions(many, sentences, (), (), ())
        return time.perf_counter() - started

    seconds(1)
    assert seconds(8) < 8 * 4 * seconds(1)
