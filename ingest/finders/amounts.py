"""Letter text in, amounts in kroner with their roles out: what this citizen pays, pays back or receives.

Forms: "8.412 kr.", "kr. 8.412,50", "1.204,- kr.", "DKK 1,234.50" (English letters), "900 kroner", "2,5 mio. kr.", and
bare figures in a table whose label speaks of money ("I alt at betale<tab>1.250,00"). A sentence may hold several
("nedsættes fra 1.204 kr. til 986 kr."): each takes its role from the nearest words that speak of whose money it is.
Money of others, limits, incomes, what was paid already and the old one of two amounts have the role *other*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from ingest.finders.figures import parse_figure
from ingest.models import Amount, Fact, Role, Span
from ingest.text.sentences import Form, Sentence

FINDER = "amounts"

_FIGURE = r"\d{1,3}(?:[. \u00a0]\d{3})+(?:,\d{2})?|\d{1,3}(?:,\d{3})+(?:\.\d{2})?|\d+(?:[.,]\d{1,2})?"
_AFTER = r"\s?(?:,-|,–|,00)?\s?(?:kr\b\.?|kroner\b|DKK\b)"
_AMOUNT = re.compile(
    rf"(?<![\d.,/-])(?:(?:kr\.?|DKK|kroner)\s?(?P<a>{_FIGURE})(?!\d)(?:,-|,–)?"
    rf"|(?P<b>{_FIGURE})\s?(?P<scale>mio\.|millioner|mia\.)?{_AFTER})",
    re.IGNORECASE,
)
_CELL = re.compile(rf"(?<=\t)\s*(?P<a>-?(?:{_FIGURE}))(?:,-)?(?=\s*(?:\t|$))", re.MULTILINE)
_MONEY_LABEL = re.compile(
    r"bel[øo]b|i alt|at betale|kr\.?\b|takst|pris|saldo|restance|afgift|gebyr|rente|ydelse|udbetal|tilskud|amount|total"
    r"|restskat|husleje|indkomst|skat|egenbetaling|nettohusleje|a-skat",
    re.IGNORECASE,
)
_NO_MONEY_LABEL = re.compile(
    r"\bnr\b|nummer|dato|antal|m²|m2|kvm|periode|cpr|telefon|konto|id\b|procent|timer|alder", re.IGNORECASE
)

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
_PAID_OUT = re.compile(r"^\s*(?:har fået )?udbetalt\b|\bret til\b|\bløn\b|indbetalt|saldo før", re.IGNORECASE)
"""Column heads over money that has moved already or was only reckoned with."""

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
_SETTLING = re.compile(r"\brest|forfald|til betaling|afdrag|\brate[rn]?\b|saldo|måneder med", re.IGNORECASE)
"""Words that speak of settling a sum, whatever it is owed for."""

_AFTER_PENALTY, _STRONG_FACTOR, _CLAUSE_PENALTY, _WEAK_PENALTY = 1.4, 0.4, 40, 30
"""What a cue loses behind the amount, gains as a verb (factors), loses beyond a clause and as a noun (characters)."""
_REACH = 500
"""Characters beyond which a word says nothing of an amount: so a line of a thousand amounts stays cheap."""


def find_amounts(text: str, sentences: Sequence[Sentence]) -> tuple[Fact[Amount], ...]:
    """Every amount in the letter, in order, each with its sentence. Values are exact decimals in kroner."""
    found: list[Fact[Amount]] = []
    tables = _tables(sentences)
    for index, sentence in enumerate(sentences):
        for value, at, sure in _figures(text, sentence):
            role = _role(text, sentences, index, at, tables[index])
            found.append(
                Fact(Amount(value, role if value else Role.OTHER, at), sentence.span, FINDER, 0.95 if sure else 0.8)
            )
    return tuple(_owed_back(text, found))


def _owed_back(text: str, found: Sequence[Fact[Amount]]) -> Iterator[Fact[Amount]]:
    """What settles a sum is paid back, where the letter has already told that it was paid out wrongly."""
    back = False
    for fact in found:
        back = back or fact.value.role is Role.REPAY
        settles = back and fact.value.role is Role.PAY and _SETTLING.search(text, *fact.span)
        yield replace(fact, value=replace(fact.value, role=Role.REPAY)) if settles else fact


def _figures(text: str, sentence: Sentence) -> list[tuple[Decimal, Span, bool]]:
    """Value, place and whether a currency stands by it."""
    found: list[tuple[Decimal, Span, bool]] = []
    for match in _AMOUNT.finditer(text, *sentence.span):
        value = parse_figure(match["a"] or match["b"])
        if value is not None:
            scale = {"mi": 1_000_000}.get((match["scale"] or "")[:2].lower(), 1)
            scale = 1_000_000_000 if (match["scale"] or "").lower().startswith("mia") else scale
            found.append((value * scale, Span(*match.span()), True))
    if sentence.form is Form.ROW:
        label = text[sentence.span.start : sentence.span.end].partition("\t")[0]
        if _MONEY_LABEL.search(label) and not _NO_MONEY_LABEL.search(label):
            for match in _CELL.finditer(text, *sentence.span):
                at = Span(match.start("a"), match.end("a"))
                value = parse_figure(match["a"].lstrip("-"))
                if value is not None and not any(at.meets(taken) for _, taken, _ in found):
                    found.append((value, at, False))
    return found


def _tables(sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """For each sentence the first and the last row of the table it stands in; itself twice where it stands in none."""
    bounds = [(index, index) for index in range(len(sentences))]
    first = 0
    for index, sentence in enumerate(sentences):
        if sentence.form is not Form.ROW:
            first = index + 1
        elif index + 1 == len(sentences) or sentences[index + 1].form is not Form.ROW:
            bounds[first : index + 1] = [(first, index)] * (index + 1 - first)
    return bounds


def _role(text: str, sentences: Sequence[Sentence], index: int, at: Span, table: tuple[int, int]) -> Role:
    """The sentence's own words decide, then its column's head, then the lines around it in the table or paragraph."""
    sentence = sentences[index]
    start = max(sentence.span.start, at.start - _REACH)
    if any(sign.search(text, start, at.start) for sign in (_OLD_OF_TWO, _OTHERS_DO)):
        return Role.OTHER
    if _NOT_NOW.match(text, at.end, min(sentence.span.end, at.end + _REACH)):
        return Role.OTHER
    if sentence.form is Form.ROW:
        return _role_in_table(text, sentences, index, at, table)
    role = _nearest(text, sentence.span, at)
    if role is not None:
        return role
    for before in reversed(sentences[max(0, index - 4) : index]):
        if before.form is Form.PROSE and before.paragraph != sentence.paragraph and sentence.form is Form.PROSE:
            break
        role = _nearest(text, before.span, Span(before.span.end, before.span.end))
        if role is not None:
            return role
    return Role.OTHER


def _role_in_table(text: str, sentences: Sequence[Sentence], index: int, at: Span, table: tuple[int, int]) -> Role:
    row = sentences[index].span
    first, last = table
    head, column = sentences[first].span.of(text).split("\t"), text.count("\t", row.start, at.start)
    if first < index and column < len(head) and not any(character.isdigit() for character in head[column]):
        if _PAID_OUT.search(head[column]):
            return Role.OTHER
        role = _nearest(head[column], Span(0, len(head[column])), Span(0, 0))
        if role is not None:
            return role
    label_end = text.find("\t", row.start, row.end)
    above = [sentences[k].span for k in range(max(0, first - 2), first)]
    for where in (Span(row.start, label_end), *reversed(above), sentences[last].span):
        role = _nearest(text, where, Span(where.end, where.end))
        if role is not None:
            return role
    return Role.OTHER


def _nearest(text: str, where: Span, at: Span) -> Role | None:
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
