"""A deadline as its words stand in, its term as its sentence settles it out: what may come gives no day.

"Sælges ejendommen, skal det anmeldes inden 14 dage" counts from the sale and not from the letter; "Er du uenig, skal du
skrive inden 14 dage" counts from the letter, since what one thinks, wishes and has is so already.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.finders.lengths import LENGTH
from ingest.finders.limit import REACH, Limit, SentenceIndex
from ingest.finders.limits_without_word import EVERY
from ingest.finders.referred_forms import HINDERED
from ingest.finders.surroundings import Surroundings, Term
from ingest.models import Basis, Span

_FIRST_TIME = re.compile(
    r"\b(?:første\sgang|the\sfirst\stime|for\sthe\sfirst\stime)(?:\s[^\W\d_]+){0,5}?\s(?:er\s|being\s|is\s)?"
    r"(?:senest\s|inden\s|by\s|on\s|no\slater\sthan\s)?$",
    re.IGNORECASE,
)
_WEEKDAY_ALONE = re.compile(r"(?:man|tirs|ons|tors|fre|lør|søn)dag(?:\skl\.?\s[\d.:]+)?$", re.IGNORECASE)
_EVERY_WEEK = re.compile(r"\b(?:hver(?:s|t)?\suge|ugens|ugentlige?|hver\suges)\w*", re.IGNORECASE)
""" "Hver uges ansøgninger registreres senest søndag": of whichever week it is."""
_DAY_ALONE = re.compile(r"(?:den|d\.)\s\d{1,2}$", re.IGNORECASE)
_OF_ANY_WEEK = re.compile(
    r",? (?:kl\.? ?[\d.:]+ )?(?:(?:i )?ugen (?:før|forinden|inden|forud)|i hver uge|hver uge)\b", re.IGNORECASE
)
""" "senest onsdag kl. 12 ugen før": of whichever week it is."""
_BARE = re.compile(r"\b(?:forinden|i forvejen|forud|før|inden|efter|after|before|beforehand)\W*$", re.IGNORECASE)
"""Counted from an unnamed event: where the sentence has one of its own ("hvis du rejser"), it is that one."""
_CASE = re.compile(r"\W{0,3}(?:(?:hvis|såfremt|når|skulle|if|when|should)\b|[A-ZÆØÅ]\w+\s(?:du|De|I)\b)", re.IGNORECASE)
_ABOUT_IT = re.compile(
    rf"{HINDERED.pattern}|\b(?:ønsker|brug for|behov for|vil du|tolk|bisidder|ledsager|kan (?:du|De|I|hun|han) ikke"
    rf"|passer (?:tiden|tidspunktet|dagen|det)|takker (?:du|De|I) nej|takke nej|afbud"
    r"|deltage|cannot attend|interpreter)\b",
    re.IGNORECASE,
)
"""A case that is about the appointment itself: what is to be done before, is before the appointment."""
EVENT_CONDITION = re.compile(
    r"\b(?:hvis|når|såfremt|if|when)\s(?:du|De|I|der|dit|din|dine|en|jeres|barnet|you|your|begge"
    r"|nogen)\s(?:\w+\s){0,4}?"
    r"(?:flytter|rejser|(?:forhold\w*|tilstand|indkomst)\sændrer|bliver\s(?:syg|rask|gift|skilt|gravid|forhindret"
    r"|samlevende)|ændre[rs]|ændringer|skifter"
    r"|starter|begynder"
    r"|gifter|stopper|får\s(?:nyt\s)?(?:job|arbejde|barn|børn|en anden)|sker|dør|opsiges|opsiger|fraflytter"
    r"|sælger|overdrage[rs]|afbryder|får orlov|afslutter|optager|opnår|indgår|anskaffer|ophører|adopterer|move)\b"
    r"|\b(?:flytter|rejser|ændrer|skifter)\s(?:du|De|I)\b|\bved\s(?:ændring\w*|flytning|sygdom|ejerskifte)\b",
    re.IGNORECASE,
)
_COURT = re.compile(
    r"\b(?:domstol\w*|retten|søgsmål\w*|anlagt|anlægge(?:r|s|lse)?|stævning\w*|court\w*)\b", re.IGNORECASE
)
"""A lawsuit's time runs from when the decision was told, or from another decision: not from the letter."""
_FROM_NOW = re.compile(
    r"\b(?:fra|efter|from|after|of)\s(?:\w+\s){0,4}?(?:dato|dags|i dag|brev|skrivelse|today|date|letter)", re.I
)
"""Counted from the letter in so many words, whatever case the sentence tells."""
_OTHER_TIME = re.compile(
    r"\b(?:fået|bestilt|aftalt|booket|givet|modtaget)\s(?:\w+\s)?(?:tid|indkaldelse)\b", re.IGNORECASE
)
"""A time that is not this letter's."""
_LIST_MARK = r"^\W*(?:\d{1,2}[.)]\s|[a-z]\)\s)?"
_STANDS = (
    r"er|har|kan|skal|vil|må|bør|bor|mener|ønsker|foreligger|mangler|finder|anser|tror|vælger|accepterer|takker|svarer"
    r"|betaler|skriver|sender|klager|hører|modtager|undlader|gør|sker|indgår|fremkommer|fastholder|overholder|handler"
    r"|reagerer|følger|giver|får|betales|modtages|indsendes|sendes|fås|gives|opfyldes|overholdes|efterkommes|ønskes"
    r"|udebliver|drejer|gælder|findes"
)
"""Verbs of a case that is so already, or of what the reader does about the letter."""
_SUBJECT = (
    r"(?:(?:den|det|de|din|dit|dine|jeres|Deres|dens|dets|en|et|ens|nogen|noget|et af|en af)\s"
    r"(?:[^\W\d_]+e\s)?[^\W\d_]{3,}|[^\W\d_]{3,}(?:en|et|erne|ene|ne))"
)
_NO_VERB = r"(?:der|her|hvor)?efter|under|over|eller|heller|hver|år|senere"
"""Words that end like a verb in the present."""
_VERB_FIRST = re.compile(
    rf"{_LIST_MARK}(?!(?:{_STANDS}|{_NO_VERB})\b)(?:[^\W\d_]{{3,}}(?:er|es|år|ør|ys|ås))\s"
    rf"(?!(?:du|De|I|vi|man|os|kommunen)\b){_SUBJECT}[^;]{{0,200}}?,\s",
    re.IGNORECASE,
)
_IF_SOMETHING = re.compile(
    rf"{_LIST_MARK}(?:hvis|såfremt|når|i tilfælde af, at)\s(?!(?:du|De|I|vi|man|kommunen|der)\b){_SUBJECT}\s"
    rf"(?!(?:{_STANDS})\b)[^\W\d_]{{3,}}(?:er|es|år|ør|ys|ås)\b[^;]{{0,200}}?,\s",
    re.IGNORECASE,
)
_WHEN_DONE = re.compile(
    rf"{_LIST_MARK}(?:når|så\ssnart|efter(?:,?\sat)?)\s(?:{_SUBJECT}|du|De|I|der|(?:det|den|de)(?=\s\w+\s(?!udfyldt|læst"
    r"|underskrevet|sendt|klar|gjort|printet)))\s"
    r"(?:er|har|bliver)\s(?:\w+\s){0,5}?[^\W\d_]{3,}(?:et|t|ne|de)[^;]{0,160}?,\s",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:ikke|uden|undlade)", re.IGNORECASE)
_BY_THE_LETTER = re.compile(
    r"\b(?:brev|afgørelse|skrivelse|påbud|meddelelse|tilbud|varsel|opkrævning|faktura)(?:et|en|n|t)?\b|\bsvar\b"
    r"|\bbemærkninger\b|\bfrist",
    re.IGNORECASE,
)
"""A case that the letter itself brings about: what is counted from it is counted from the letter."""


def counts_from_a_case(head: str) -> bool:
    """Whether `head`, the words of a sentence before its deadline, open with a case that may come about."""
    for form in (_VERB_FIRST, _IF_SOMETHING, _WHEN_DONE):
        if case := form.match(head):
            return not _NOT.search(case.group()) and not _BY_THE_LETTER.search(case.group())
    return False


def settled(around: Surroundings, page: SentenceIndex, found: Limit, words: str) -> Term:
    """The term of `found`, its day taken away where `words`, its sentence, tell an event that it is counted from."""
    said = found.span.of(around.text)
    if _WEEKDAY_ALONE.search(said) and (_EVERY_WEEK.search(words) or EVERY.search(words)):
        found = replace(found, term=replace(found.term, basis=Basis.NONE, date=None, count=0))
    term = _first_time(around, page.around(found.span), found)
    event = bool(EVENT_CONDITION.search(words))
    case = event or counts_from_a_case(words[: max(0, words.find(said))])
    counted = term.basis is Basis.LETTER_DATE and not _FROM_NOW.search(said)
    if (term.elsewhere and case) or (counted and case and found.cue != "granted"):
        return replace(term, basis=Basis.NONE, date=None, count=0)
    if term.basis is Basis.RECEIPT and _gets_to_know_of_it(words, said):
        return replace(term, basis=Basis.NONE, count=0)
    if term.basis is Basis.LETTER_DATE and _COURT.search(words) and not _FROM_NOW.search(said):
        return replace(term, basis=Basis.NONE, count=0)
    if term.basis is Basis.ABSOLUTE and _BARE.search(said) and _of_unknown_day(event, words):
        term = replace(term, basis=Basis.NONE, date=None, time=None)
    if (_DAY_ALONE.search(said) and EVERY.search(words)) or _OF_ANY_WEEK.match(around.text, found.span.end):
        term = replace(term, basis=Basis.NONE, date=None, count=0)
    return term


_NEWS = re.compile(
    r"\b(?:bekendt\smed|underrettet\som|orienteret\som|meddelelse\som|besked\som|modt(?:ager|aget)|får|fået|notified\sof)\s(?:the\s)?"
    r"(?P<noun>[^\W\d_]{4,}?)(?:en|et|n|t)?$",
    re.IGNORECASE,
)


def _gets_to_know_of_it(words: str, said: str) -> bool:
    """ "Bliver der rejst sigtelse, skal du underrette os senest 14 dage efter, at du er gjort bekendt med sigtelsen":
    what comes to be known is what the sentence's own case brings ("sigtelse"), and not this letter."""
    at = max(0, words.find(said))
    head, tail = words[:at], words[at + len(said) :]
    news = _NEWS.search(said + re.split(r"[,.;\n]", tail)[0])
    told = news and re.search(rf"\b{re.escape(news['noun'])}e?\b", head, re.IGNORECASE)
    return bool(told and _MAY_COME.match(head) and not _BY_THE_LETTER.search(said))


_MAY_COME = re.compile(
    rf"{_LIST_MARK}(?:(?:hvis|såfremt|når|if|when|should)\b|(?:bliver|får|modtager|rejses|kommer|sker|opstår|træffes|gives)\s)",
    re.IGNORECASE,
)


def _of_unknown_day(event: bool, words: str) -> bool:
    """Whether a bare "forinden" goes back from what the sentence's own case will bring."""
    case = event or bool(_CASE.match(words))
    return case and (not _ABOUT_IT.search(words) or bool(_OTHER_TIME.search(words)))


def _first_time(around: Surroundings, sentence: Span, found: Limit) -> Term:
    """A recurring deadline's stated first day, looked for in its sentence and the next words."""
    if found.term.basis is not Basis.NONE or found.cue == "now" or LENGTH.search(around.text, *found.span):
        return found.term
    for mention in around.between(
        max(sentence.start, found.span.start - REACH), min(sentence.end, found.span.end + REACH) + 60
    ):
        if _FIRST_TIME.search(around.text[max(0, mention.span.start - 60) : mention.span.start]):
            return replace(found.term, basis=Basis.ABSOLUTE, date=mention.date, time=mention.time)
    return found.term
