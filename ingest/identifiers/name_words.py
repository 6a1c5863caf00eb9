"""What surrounds names: words that are none, words before one, words after one. Data only; one line a phrasing."""

from __future__ import annotations

import re

_NOT_NAMES = """
kære hej hejsa hr fru frk herr dear mr mrs ms til att fra med venlig venlige hilsen hilsner hilsener mvh vh kh best regards kind sincerely digital
post mitid nemkonto nemid borger teams outlook facebook google word excel betalingsservice mobilepay e-boks eboks danmark danish denmark københavn
aarhus odense aalborg europa eu nordjylland sjælland fyn jylland bornholm grønland færøerne norden januar februar marts april maj juni juli august
september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag january february march may june july october monday tuesday
wednesday thursday friday saturday sunday man tirs ons tors fre lør søn vi du de dem deres jer jeres i det den der har er skal kan vil hvis når som
og at på for af en et dit din dine vores os min mit mine han hun ham hende sag side dato tlf telefon mail cpr cvr ean afgørelse høring brev adresse
lov kr nr stk jf your you we our the this that it if please must dkk ok sms pdf jul påske pinse nytår folketinget ankestyrelsen ombudsmanden skat
sagsbehandler sagsnummer rådgiver socialrådgiver jobkonsulent teamleder afdelingschef konsulent sekretær direktør leder borgmester dansk engelsk
arabisk tyrkisk polsk somalisk ukrainsk tak goddag ja nej obs vigtigt emne vedr sendt subject sent re sv vs fwd max min jobnet rejsekort dr
mor far barn barnet søn datter navn efternavn fornavn bror søster mand kone borgeren german english norwegian swedish polish french spanish pozdrawiam pozdrav jeg mig hvad hvor hvem hvorfor hvordan hvornår
""".split()  # noqa: SIM905 -- a table of words reads best as words
NOT_NAMES = frozenset(_NOT_NAMES)
"""Words that may begin with a capital without being a name (lower case here)."""

PARTICLES = frozenset("von van der den de da di la le al el bin bint ben ibn abu af du v y á í ter ten".split())  # noqa: SIM905
"""Small words inside a name."""

PLACE_PREPOSITIONS = frozenset("i på ved fra nær omkring mellem til in near from via gennem".split())  # noqa: SIM905

_ORGANISATION_WORDS = (
    "kommune kommunal ejendom styrelse nævn center centre forvaltning afdeling service ministeri skole institution børnehave vuggestue"
    " hospital sygehus region forsyning ydelse bibliotek rådhus jobcenter myndighed råd retten domstol forening lov"
    " politi hus klinik apotek sundhed boligselskab bank forsikring fond forbund team udvalg administration"
    " universitet gymnasium plejehjem kirke agency board council office municipality authority department enhed"
    " sekretariat kontor kontrol gruppe told udbetaling ældresagen vej gade torv plads station miljø teknik"
)
ORGANISATION = re.compile(
    rf"^(?:\w*(?:{'|'.join(_ORGANISATION_WORDS.split())})(?:r|en|et|erne|me|e|n|t|s|ns|ts|er|ens|ets|ernes)?|a/s|aps|ivs|i/s)$",
    re.IGNORECASE,
)

_KIN = (
    "søn datter mand kone ægtefælle mor far moder fader samlever kæreste bror søster bedstefar bedstemor farmor farfar mormor morfar nabo partner"
    " eks ekskone eksmand barn baby fætter kusine onkel tante moster faster nevø niece svigermor svigerfar veninde ven udlejer roommate plejesøn"
    " plejedatter plejemor plejefar husbond stedfar stedmor lillebror storebror lillesøster storesøster"
).split()
_ROLES = (
    "sagsbehandler sagsbehandleren rådgiver rådgiveren kontaktperson værge tolk læge lægen overlæge psykolog psykiater advokat sygeplejerske"
    " sundhedsplejerske socialrådgiver jobkonsulent jobkonsulenten konsulent visitator mentor bisidder bisidderen partsrepræsentant klasselærer"
    " kontaktlærer lærer lærerinde skoleleder pædagog pædagogen vejleder uu-vejleder uu-vejleder ejendomsmester vicevært borger borgeren ansøger"
    " ansøgeren patient patienten lejer lejeren debitor skyldner afdøde klient klienten elev eleven barnet ungen fører ejer husejer bruger sælger"
    " køber arving indehaver deltager deltagere mødedeltagere indkaldt afbud kollega borgmester teamleder afdelingsleder leder konsulenten mester"
    " fuldmagtsgiver fuldmagtshaver modtager afsender betaler bidragsbetaler bidragsmodtager kontohaver forsikringstager medarbejder plejer"
    " plejefamilie boet efter pårørende familien undertegnede søskende tvillingerne arbejdsgiver samboende ægtefællen faren moren hustru underskrift"
).split()
_GREETINGS = "kære hej hejsa hey hi hello hallo halløj dear goddag godmorgen salut cześć merhaba selam salaam witaj mvh vh hilsen hilsner kh".split()
_OTHERS = (
    "hr fru frk herr mr mrs ms dr att navn navnet efternavn fornavn fornavne hos co vedrørende vedr angående underskrevet tilhører kender undertegnede"
    " familien ref referent lejemål elev kalder kaldes kaldt kaldet notat emne bilag personen tolken v"
).split()
NAME_FOLLOWS = frozenset(
    (word,) for word in [*_KIN, *_ROLES, *_GREETINGS, *_OTHERS]
) | frozenset(
    tuple(phrase.split())
    for phrase in (
        "jeg er", "det er", "det var", "her er", "i am", "im", "i'm", "i’m", "this is", "det er mig", "hej mig", "mig", "ich bin", "jestem", "ja sam",
        "underskrevet af", "for så vidt angår", "snakkede med", "talte med", "talt med", "snakket med", "brev fra", "på vegne af", "ringet til",
        "til forældrene til", "mor til", "far til", "forælder til", "forældre til", "bisidder for", "værge for", "boet efter", "faktura til",
        "lønseddel for", "truffet af", "af", "c o", "opkald fra", "skriv til", "ring til", "ringe til",
    )
)  # fmt: skip
"""Words right before a name in capitals; in small letters only a known given name counts here."""

NAME_SAID = frozenset(
    tuple(phrase.split())
    for phrase in (
        "navn", "navnet", "efternavn", "fornavn", "fornavne", "hedder", "hed", "hedde", "mit navn er", "navn er", "navnet er", "hedder jeg", "my name is", "name is", "name's", "i'm called", "am called",
        "called", "ich heiße", "heiße", "ich heisse", "mein name ist", "nazywam się", "nazywam sie", "mam na imię", "imię", "jag heter", "jeg heter",
        "mă numesc", "ma numesc", "mă cheamă", "ma cheama", "numele meu este", "zovem se", "moje ime je", "ime mi je", "adım", "adim", "ismim",
        "benim adım", "magacaygu waa", "magacayga waa", "waxaan ahay", "waa", "tôi tên là", "tên tôi là", "tên là", "mi chiamo", "me llamo",
        "je m'appelle", "меня зовут", "мене звати", "моє ім'я", "моё имя", "ismi", "esmim", "eg eiti", "eiti", "mano vardas", "ateq", "aterpunga",
        "esmam", "ismim", "mera naam", "naam",
    )
)  # fmt: skip
"""Words right before a name in whatever letters: "jeg hedder amina warsame"."""
LONGEST_CUE = 4

PERSON_DOES = frozenset(
    (
        "har er var skal kan vil må havde skulle kunne ville bor boede oplyser oplyste siger sagde fortæller fortalte ringer ringede mener mente ønsker"
        " ønskede mødte møder kommer kom får fik går gik tager tog skriver skrev svarer svarede spørger spurgte arbejder arbejdede bliver blev modtager"
        " modtog søger søgte klager klagede deltager deltog flytter flyttede betaler betalte underskriver supplerer forklarer bekræfter bekræftede"
        " accepterer afviser takker overtager ejer kører sover bruger hedder mangler savner starter begynder bevilges has is was will lives"
    ).split()
)
"""What a person does: a word of no dictionary before one of these is a name."""

CLAUSE_BEGINS = frozenset("at når hvis da fordi mens kalder ham hende kender passer besøger selvom".split())
"""Words before the subject: a word of no dictionary after one of these is a name."""

OTHER_SCRIPTS = (
    # Arabic, Farsi, Dari, Urdu: "my name is" and up to two words before a verb, "and" or the end
    re.compile(
        r"(?:اسمي|إسمي|اسم من|نام من|میرا نام|ميرا نام|أنا اسمي)\s+(?:هو\s+)?"
        r"(?P<name>[\u0600-\u06ff]{2,20}(?:\s+(?!و|است|هست|ہے|ہوں|من|في|لدي|عندي|أنا|انا|عمري)[\u0600-\u06ff]{2,20}){0,2})"
    ),
    # Tigrinya and Amharic
    re.compile(
        r"(?:ስመይ|ሽመይ|ስሜ)\s+(?P<name>[\u1200-\u137f]{2,12}(?:\s+(?!ይበሃል|ይብሃል|እዩ|ነው|ይባላል|ካብ|ኣብ)[\u1200-\u135a]{2,12}){0,2})"
    ),
    # Tamil, Hindi, Bengali, Thai: one word, with its signs
    re.compile(r"(?:என் பெயர்|எனது பெயர்|मेरा नाम|আমার নাম|ฉันชื่อ|ผมชื่อ|ดิฉันชื่อ)\s*(?P<name>[\u0900-\u0eff]{2,25})"),
    # Chinese: two or three signs
    re.compile(
        r"(?:我叫|我的名字是|我的名字叫|我姓名|名叫)\s*(?P<name>[\u4e00-\u9fff]{2,3}?)(?=[\s，。,.!！]|我|是|$|来|住)"
    ),
)
"""Scripts without capitals: the words for "my name is", then the name."""
