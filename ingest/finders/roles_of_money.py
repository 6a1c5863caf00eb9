"""A text and the place of an amount in it in, whose money it is out: what this citizen pays, pays back or receives.

First the words of its own clause, as frames with room for the amount (`amounts.toml`): "har betalt ¤", "¤ for meget",
"du får ¤", "højst ¤". Where no frame fits, the nearest word that speaks of whose money it is. Money of others, limits,
incomes, what was paid or received already and the old one of two amounts have the role *other*.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from ingest.models import Role, Span

CUES: dict[Role, tuple[str, ...]] = {
    Role.REPAY: (  # paid back: also when only contemplated
        r"tilbagebetal\w*",
        r"tilbage\s?betal\w*",
        r"betale?\b.{0,60}?\btilbage\b",
        r"tilbagekræv\w*",
        r"kræve?[sr]?\b.{0,50}?\btilbage",
        r"for meget udbetalt",
        r"udbetalt.{0,25}?for meget",
        r"fået.{0,30}?for meget",
        r"har fået for meget",
        r"med urette",
        r"repay\w*",
        r"paid back",
        r"pay back",
        r"overpaid",
        r"modregn\w*",
        r"tilbagebetalingskrav\w*",
        r"tilbagesøg\w*",
        r"efterreguler\w*",
    ),
    Role.RECEIVE: (  # received
        r"udbetal(?:er|es|ing\w*|t)?\b",
        r"(?:du|i|de) (?:får|vil få|modtager|vil modtage|kan få)\b",
        r"får du\b",
        r"bevilg\w*",
        r"bevilling\w*",
        r"tilskud\w*",
        r"tilgodehavende",
        r"til gode\b",
        r"overskydende",
        r"ydelse\w*",
        r"støtte\w*",
        r"refusion\w*",
        r"fritag\w*",
        r"nedsætte[sr]\b.{0,60}?\btil",
        r"hjælp (?:på|til|med)",
        r"boligsikring\w*",
        r"boligydelse\w*",
        r"sygedagpenge\w*",
        r"kontanthjælp\w*",
        r"pension\w*",
        r"dækkes?r?\b",
        r"erstatning\w*",
        r"vi betaler",
        r"kommunen betaler",
        r"indsættes",
        r"indsat på din",
        r"overfør(?:t|es|er) til (?:din|dig|jeres)",
        r"you (?:will )?(?:receive|get)",
        r"granted",
    ),
    Role.PAY: (  # paid
        r"(?:skal|at|bedes|venligst|kan|og)\s(?:\w+\s){0,4}?(?:ind)?betale?s?\b",
        r"betal\b",
        r"betalt inden",
        r"indbetal\w*",
        r"(?:til|at) betal\w*",
        r"betaler (?:du|i|de)\b",
        r"(?:du|i|de) betaler",
        r"restance\w*",
        r"skyld(?:er|ig\w*)",
        r"gæld(?:en|s\w*)?\b",
        r"egenbetaling\w*",
        r"egenandel",
        r"forfald\w*",
        r"forfalden",
        r"takst\w*",
        r"gebyr\w*",
        r"rykker\w*",
        r"opkræv\w*",
        r"afgift\w*",
        r"faktura\w*",
        r"regning\w*",
        r"depositum",
        r"afdrag\w*",
        r"koster",
        r"kontingent",
        r"restskat",
        r"bidrag\w*",
        r"forældrebetaling\w*",
        r"renter?\b",
        r"indskud\w*",
        r"saldo\w*",
        r"udestående",
        r"på din regning",
        r"grundskyld\w*",
        r"must pay",
        r"to pay",
        r"\bfee\b",
        r"amount due",
        r"rate[rn]?\b",
    ),
    Role.OTHER: (  # nobody's, for this card: limits, incomes, others' money, the past
        r"udgift\w*",
        r"fradrag\w*|fratrukket",
        r"fribeløb",
        r"indkomst\w*",
        r"husleje\w*",
        r"formue\w*",
        r"grænse\w*",
        r"loft(?:et)?\b",
        r"højst",
        r"maksim\w*",
        r"indtægt\w*",
        r"løn\b",
        r"lønnen",
        r"overstiger",
        r"værdi\w*",
        r"grundværdi",
        r"(?:du|i|de) har (?:allerede |tidligere )?(?:ind)?betalt",
        r"har modtaget din betaling",
        r"betalt den",
        r"tidligere",
        r"hidtil\w*",
        r"bøde\w*",
        r"arbejdsgiver\w*",
        r"udlejer\w*",
        r"ejendomsværdi",
        r"budget\w*",
        r"klagenævnet",
        r"beregnet ud fra",
        r"opgjort",
        r"anslå\w*",
        r"omkring",
        r"formuegrænse",
        r"income",
    ),
}
"""What words near an amount say of whose money it is. One line a phrasing; the nearest to the amount wins."""

_CUES = {role: re.compile("|".join(phrasings), re.IGNORECASE) for role, phrasings in CUES.items()}
_OLD_OF_TWO = re.compile(r"(?:\bfra|(?:pct\.|%|procent|promille) af)\s*(?:kr\.?\s*)?\Z", re.IGNORECASE)
"""Before the old one of two amounts, or the basis that a share is taken of."""
_CLAUSE = re.compile(r"[,;:–]\s|\b(?:og|men|mens|hvoraf|samt|fordi|da|hvis|når|and|but)\b", re.IGNORECASE)
_WEAK = re.compile(
    r"indkomst|husleje|formue|indtægt|løn|værdi|ydelse|støtte|pension|bidrag|sygedagpenge|kontanthjælp", re.IGNORECASE
)
_OTHERS_DO = re.compile(
    r"(?:udlejer|ejer|arbejdsgiver|virksomhed|forsikring|modpart)\w* (?:\w+ ){0,3}betale[rs]?\b[^,;]*\Z", re.IGNORECASE
)
_NOT_NOW = re.compile(
    r"[^,;]{0,30}?(?:er (?:fratrukket|modtaget|registreret|bogført)|at (?:klage|indbringe|anlægge)\b|that you paid)"
    r"|[^;]{0,60}?(?:ikke længere|not be refunded)",
    re.IGNORECASE,
)
"""What stands before and behind an amount that is no longer, not yet or never this citizen's to pay."""

_STRONG = re.compile(
    r"(?:til |at )?(?:ind|ud|tilbage)?betal(?:es?|er|t)\b|tilbagebetal|bevilg|opkræv|skylder|dækkes|du får|modtager",
    re.IGNORECASE,
)
_AFTER_PENALTY, _STRONG_FACTOR, _CLAUSE_PENALTY, _WEAK_PENALTY = 1.4, 0.4, 40, 30
"""What a cue loses behind the amount, gains as a verb (factors), loses beyond a clause and as a noun (characters)."""
_REACH = 500
"""Characters beyond which a word says nothing of an amount: so a line of a thousand amounts stays cheap."""


_TABLE = Path(__file__).with_name("amounts.toml")
_SAME_CLAUSE = r"[^#;¤]{0,40}?"
_CLAUSE_ENDS = re.compile(
    r"[;–]\s|,\s(?=(?:og|men|mens|så|idet|da|fordi|hvis|når|hvoraf|heraf|dog|samt)\b)"
    r"|\s(?=(?:og|men|mens|så) (?:vi|du|de|i|der|det|beløbet|kommunen|kan|skal)\b)",
    re.IGNORECASE,
)
"""Where the clause before an amount begins anew."""
_BEFORE, _BEHIND = 220, 110
"""Characters before and behind an amount that may speak of it."""
_THE_SUM = re.compile(r"\b(?:beløbet|pengene|the amount|beløb(?=, (?:der|som)\b))\b")
_BESIDE = re.compile(r"#[^#;¤]{0,40}(?: og| samt|,) ¤")
"""The second of two amounts that share their verb: "fratrukket 41.760 kr. i befordring og 12.300 kr."."""
_FIGURES = re.compile(
    r"(?:kr\.?\s?|dkk\s?)?\d[\d.,\u00a0]*\d?(?:,-)?\s?(?:kr\b\.?|kroner\b|dkk\b)|(?:kr\.?|dkk)\s?\d[\d.,]*\d"
)


def is_nobodys(text: str, sentence: Span, at: Span) -> bool:
    """Whether it is the old one of two amounts, the basis of a share, another's to pay, or no longer to be paid."""
    start = max(sentence.start, at.start - _REACH)
    if any(sign.search(text, start, at.start) for sign in (_OLD_OF_TWO, _OTHERS_DO)):
        return True
    return bool(_NOT_NOW.match(text, at.end, min(sentence.end, at.end + _REACH)))


@cache
def _frames() -> tuple[tuple[Role, bool, re.Pattern[str]], ...]:
    """Role, whether it only holds where nothing else is told, pattern."""
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["frame"]
    return tuple(
        (Role(row["role"]), row.get("weak", False), re.compile("|".join(row["words"]).replace("…", _SAME_CLAUSE)))
        for row in rows
    )


def role_by_frame(text: str, sentence: Span, at: Span, after: Span | None = None) -> Role | None:
    """Whose money the amount at `at` is by the words of its clause; None where no frame fits.

    Where the clause is only about a price, the sentence `after` may tell what becomes of "beløbet".
    """
    start = opens = max(sentence.start, at.start - _BEFORE)
    for end in _CLAUSE_ENDS.finditer(text, opens, at.start):
        start = end.end()
    behind = text[at.end : min(sentence.end, at.end + _BEHIND)]
    role, sure = _told(_BESIDE.sub("¤", f"{_plain(text[start : at.start])}¤{_plain(behind)}"))
    if sure or after is None or "#" in _plain(behind):
        return role
    goes_on = text[after.start : min(after.end, after.start + _BEFORE)].lower()
    if not _THE_SUM.search(goes_on):
        return role
    later, _ = _told(_THE_SUM.sub("¤", _plain(goes_on), count=1))
    return role if later in (None, Role.OTHER) else later


def role_in_words(clause: str) -> Role | None:
    """The role that a clause in lower case with ¤ for its amount tells."""
    return _told(clause)[0]


def _told(clause: str) -> tuple[Role | None, bool]:
    """The role of the first frame that fits, and whether it is told surely."""
    fits = ((role, not weak) for role, weak, frame in _frames() if frame.search(clause))
    return next(fits, (None, False))


def _plain(words: str) -> str:
    """Lower case, other amounts as #."""
    return _FIGURES.sub("#", words.lower())


def nearest_role(text: str, where: Span, at: Span) -> Role | None:
    """The role of the word nearest to `at` within `where` that speaks of whose money it is; None where none does."""
    best: tuple[float, Role] | None = None
    near = (max(where.start, at.start - _REACH), min(where.end, at.end + _REACH))
    for role, pattern in _CUES.items():
        for cue in pattern.finditer(text, *near):
            if cue.start() <= at.start < cue.end():
                between, distance = "", 0.0
            elif cue.end() <= at.start:
                between, distance = text[cue.end() : at.start], float(at.start - cue.end())
            else:
                between, distance = text[at.end : cue.start()], _AFTER_PENALTY * max(0, cue.start() - at.end)
            distance *= _STRONG_FACTOR if _STRONG.match(cue.group()) else 1
            distance += _CLAUSE_PENALTY * len(_CLAUSE.findall(between)) + _WEAK_PENALTY * bool(_WEAK.match(cue.group()))
            if best is None or distance < best[0]:
                best = (distance, role)
    return best[1] if best else None
