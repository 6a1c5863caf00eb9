"""Text, sentences and deadlines in, how the letter says a decision can be appealed out; None where it does not.

Forvaltningsloven § 25: a written decision that can be appealed and does not grant everything guides to whom, how and
by when. "Kan ikke indbringes for anden administrativ myndighed" is no way to appeal. Complaints about personal data
(Datatilsynet) and about how one was treated are other matters. Invented example: "Du kan klage til Ankestyrelsen
inden 4 uger."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.models import Appeal, Basis, DeadlineRule, Fact, Span
from ingest.text.sentences import Sentence

FINDER = "appeals"

_APPEAL = re.compile(
    r"\b(?:klag(?:e|en|er|es|et|efrist(?:en)?|evejledning|egebyr)|påklag\w*|anke[sn]?|ankes|indbring\w*|søgsmål"
    r"|appeal|complaint)\b",
    re.IGNORECASE,
)
_CAN = re.compile(
    r"\b(?:kan|har (?:\w+ )?(?:ret til|mulighed for) at|mulighed for at|ønsker at|vil|may"
    r"|can)\b[^.]{0,120}\b(?:klage|klages|påklages?|indbringes?|ankes?|prøves|appeal)\b"
    r"|\b(?:klagen?|klager|klagefristen|søgsmål)\b[^.]{0,80}\b(?:sendes|indgives|indsendes|stiles|fremsendes"
    r"|være|skal|er|sender|anlægges|rettes)\b",
    re.IGNORECASE,
)
_CANNOT = re.compile(
    r"\bkan (?:\w+ )?(?:ikke|hverken)\b[^.]{0,80}\b(?:klage|påklages|indbringes|ankes|påklage)\b"
    r"|\bkan først\b[^.]{0,20}\bklage\b|\bikke klages\b|\bendelig\b|\bikke (?:\w+ )?(?:mulighed for"
    r"|ret til) at (?:klage|påklage|anke)\b",
    re.IGNORECASE,
)
_OTHER_MATTER = re.compile(
    r"\bdatatilsyn|\bombudsmand|\bpersonoplysning|\bdatabeskyttelse|\b(?:du|vi) har klaget\b"
    r"|\bhar (?:\w+ ){0,4}modtaget (?:din|en|flere|jeres) klage|\bklager over (?:støj|lugt|røg)"
    r"|\b(?:vil indeholde|(?:får|modtager) du|indeholder) [^.]{0,60}\bhvordan\b"
    r"|\bdin klage over|\b(?:vores|om) sagsbehandlingen\b|\bgebyr\w* .{0,20}\bat klage\b",
    re.IGNORECASE,
)
_BODY = (
    r"(?:Ankestyrelsen|Nævnenes Hus|(?:[A-ZÆØÅ][\wæøå-]*(?: og |- og )?)*[\wæøåÆØÅ-]*[Kk]lagenævn(?:et)?"
    r"|[\wæøåÆØÅ-]*[Nn]ævn(?:et)?(?: for [A-ZÆØÅ]\w+)?|Skatteankestyrelsen|Skatteankeforvaltningen"
    r"|Styrelsen for [A-ZÆØÅ][\wæøå]+(?: og [A-ZÆØÅ]?[\wæøå]+)*|[\wæøåÆØÅ]*[Ss]tyrelsen|Landsretten|[Bb]yretten"
    r"|(?:R|r)etten i [A-ZÆØÅ]\w+|domstolene|Boligklagenævnet"
    r"|(?:[A-ZÆØÅ][\wæøå-]* ){1,3}Kommune(?:, [A-ZÆØÅ][\wæøå]+(?: (?:og|&) [A-ZÆØÅ]?[\wæøå]+)*)?"
    r"|Udbetaling Danmark(?:, \w+)?|[Kk]ommunen|Jobcenter [A-ZÆØÅ]\w+|[Jj]obcentret|Familieretshuset|skolen"
    r"|regionen|Region \w+|os\b|undertegnede"
    r"|[A-ZÆØÅ][\wæøå]+(?:centret|forvaltningen|afdelingen|teamet)|the [A-Z]\w+(?: [A-Z]\w+)*)"
)
_TO = re.compile(rf"\b(?:til|for|hos|to) (?:den |det )?({_BODY})")
_TO_NAME = re.compile(r"\b(?:til|for|hos) (?:den |det )?([A-ZÆØÅ][\wæøå-]+(?: (?:i |og )?[A-ZÆØÅ][\wæøå-]+)*)")
_VERB = re.compile(
    r"\b(?:klag(?:e|en|er|es)|påklages?|indbringes?|ankes?|sendes|sende|indgives|stiles|rettes|appeal"
    r"|skriv(?:e)?|kontakte?|send)\b",
    re.IGNORECASE,
)
_HOW = re.compile(
    r"\b(?:(?:via|gennem|på|i) (?:Klageportalen(?: på [\w./-]*\w)?|Digital Post|borger\.dk|virk\.dk"
    r"|[\w-]+(?:\.[\w-]+)+|e-?mail[^.,;]*|telefon [\d ]+\d|naevneneshus\.dk)"
    r"|(?:både )?(?:mundtligt?|skriftligt?)(?: (?:eller|og|og/eller) (?:mundtligt?|skriftligt?))?"
    r"|ringe(?: til os)?(?: på telefon [\d ]+\d)? eller skrive[^.,;]*)"
)
_OR_ELSE = re.compile(
    r"(?:/[\w./-]*\w)?(?:,? (?:eller|og) (?:(?:ved at )?(?:ringe|skrive|sende|møde)\w*|på|via|pr\.?|i"
    r"|telefon|mundtligt?|skriftligt?)\b"
    r"(?: (?!inden\b|senest\b|hvis\b)[^\s,;.]+(?:\.\w+)*){0,9})*"
)
_NOT_THEIRS = re.compile(
    r"\bskal have (?:lejlighed|mulighed)\b|\bse på (?:sagen|klagen|afgørelsen)\b"
    r"|\b(?:vi|kommunen|nævnet|ankestyrelsen) (?:\w+ ){0,3}?(?:sender|vurderer|ser|behandler|svarer|gennemgår"
    r"|videresender|skal)\b|\b(?:vurderer|sender|behandler|genvurderer|gennemgår|ser|gør) (?:vi|kommunen)\b"
    r"|\bdet gør vi\b|\b(?:genvurderer|revurderer|videresender)\b|\bsender (?:klagen|sagen)\b",
    re.IGNORECASE,
)
_COURT = re.compile(r"\b(?:domstol|retten|byret|søgsmål|sagsanlæg|anlægge sag)", re.IGNORECASE)


def find_appeal(
    text: str, sentences: Sequence[Sentence], deadlines: Sequence[Fact[DeadlineRule]]
) -> Fact[Appeal] | None:
    """The letter's way to appeal. `Fact.span` is the sentence that says it can be appealed."""
    about = [
        (index, sentence)
        for index, sentence in enumerate(sentences)
        if _APPEAL.search(text, *sentence.span) and not _OTHER_MATTER.search(sentence.span.of(text))
    ]
    ways = [
        (index, one) for index, one in about if _CAN.search(one.span.of(text)) and not _CANNOT.search(one.span.of(text))
    ]
    if not ways:
        return None
    main_at, main = max(ways, key=lambda way: _strength(way[1].span.of(text)))
    near = _guidance(text, sentences, main_at)
    appeal = Appeal(_body(text, near), _deadline(text, near, deadlines), _how(text, near))
    return Fact(appeal, main.span, FINDER, 0.95 if appeal.to or appeal.deadline else 0.85)


def _strength(words: str) -> int:
    """3 for the sentence that gives the reader the right ("du kan klage"), 2 where anyone has it, 1 for the way."""
    if len(words) <= 15:
        return 0
    if re.search(
        r"\b(?:du|De|I|you)\b[^.]{0,30}\b(?:kan|may|can|har ret til at"
        r"|har mulighed for at)\b[^.]{0,60}\b(?:klage|påklage|indbringe|anke|appeal)\b|\bkan (?:du|De"
        r"|I) (?:klage|påklage|indbringe|anke)\b",
        words,
        re.IGNORECASE,
    ):
        return 3
    return (
        2
        if re.search(
            r"\bkan\b[^.]{0,100}\b(?:klages|påklages?|indbringes?"
            r"|klage)\b",
            words,
            re.IGNORECASE,
        )
        else 1
    )


def _guidance(text: str, sentences: Sequence[Sentence], main_at: int) -> list[Span]:
    """The main sentence, then the ones around it that go on about the appeal, in the letter's order."""
    first = sentences[main_at]
    found = []
    for sentence in sentences:
        words = sentence.span.of(text)
        beside = first.paragraph <= sentence.paragraph <= first.paragraph + 1 and sentence.span.start > first.span.start
        named = _APPEAL.search(words) and not _OTHER_MATTER.search(words) and not _CANNOT.search(words)
        if sentence is first or named or (beside and not _NOT_THEIRS.search(words)):
            found.append(sentence.span)
    return [first.span, *(span for span in found if span != first.span)]


def _body(text: str, guidance: Sequence[Span]) -> Span | None:
    """Whom to appeal to: named after "klage til", "påklages til", "indbringes for", "sendes til", the courts last."""
    courts: Span | None = None
    for pattern in (_TO, _TO_NAME):
        for span in guidance:
            verb = _VERB.search(text, *span)
            if verb is None:
                continue
            for match in pattern.finditer(text, verb.end(), span.end):
                if _NOT_THEIRS.search(text, span.start, match.start()):
                    break
                found = Span(*match.span(1))
                if not _COURT.search(found.of(text)):
                    return found
                courts = courts or found
    return courts


def _deadline(text: str, guidance: Sequence[Span], deadlines: Sequence[Fact[DeadlineRule]]) -> DeadlineRule | None:
    """The deadline of the appeal: not the authority's own, nor the six months for the courts while another is told."""
    courts: DeadlineRule | None = None
    for span in guidance:
        words = span.of(text)
        if _NOT_THEIRS.search(words) and not re.search(r"\bmodtaget\b|\bklage(?:n|frist)", words, re.IGNORECASE):
            continue
        for fact in deadlines:
            if not span.holds(fact.value.span) or (
                fact.value.basis is Basis.NONE and fact.value.date is None and not fact.value.count
            ):
                continue
            if not _COURT.search(words):
                return fact.value
            courts = courts or fact.value
    return courts


def _how(text: str, guidance: Sequence[Span]) -> Span | None:
    """The words that say how, with the other ways joined to them: "på borger.dk eller ved at ringe til os"."""
    for span in guidance:
        match = _HOW.search(text, *span)
        if match:
            more = _OR_ELSE.match(text, match.end(), span.end)
            return Span(match.start(), more.end() if more else match.end())
    return None
