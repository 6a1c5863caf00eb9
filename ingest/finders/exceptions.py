"""Candidates and sentences in, the same candidates out with the exception that a later sentence makes for them.

"Du skal betale 640 kr. Er du tilmeldt Betalingsservice, skal du ikke foretage dig noget.": who passes over the second
sentence pays twice. An exception frees of the duty that stands last before it; one that speaks of paying frees of
paying; one that lets the reader disregard the whole letter frees of its first duty.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.candidate import Candidate
from ingest.models import Act, Span
from ingest.text.sentences import Form, Sentence

_IN_A_CASE = re.compile(
    r"(?:Har|Er|Bruger|Betaler|Får|Modtager|Bor|Hvis|Såfremt|Når|Kan|Deltager|Arbejder|Går|If|When|Anyone|Those) "
    r"|[^.]{0,60}\b(?:hvis|såfremt|når|før|førend|dog ikke|undtagen|gælder ikke|behøver)\b",
)
_FREES = re.compile(
    r"\bse(?:r)? bort fra\b|\b(?:skal|behøver|bør) (?:du|I|De)? ?(?:dog |så |derfor )?ikke\b"
    r"|\b(?:du|I|De) (?:skal|behøver|bør) (?:dog |så |derfor )?ikke\b"
    r"|\b(?:gælder|er) (?!(?:du|I|De|i|de) )(?:\w+ ){0,4}?(?:ikke|undtaget|fritaget)\b|\bfritaget for\b"
    r"|\b(?:trækkes|betales|hæves|sker)\b[^.]{0,40}\bautomatisk\b|\bbliver\b[^.]{0,40}\b(?:trukket|betalt)\b"
    r"|\bdo not (?:have|need) to\b|\bdisregard\b",
    re.IGNORECASE,
)
_OF_PAYING = re.compile(r"betal|\btrækkes\b|trukket|\bhæves\b|\bpaid\b|\bpay", re.IGNORECASE)
_OF_ALL = re.compile(
    r"\bbort fra\b|\bdisregard\b|\bforetage (?:dig|jer|dem) (?:noget|yderligere)\b|\bgøre noget\b", re.IGNORECASE
)
_BANS = re.compile(
    r"\bskal (?:du|I|De) (?:heller )?ikke (?!foretage|gøre|sende|betale|udfylde|møde|svare|bruge|søge|melde)",
    re.IGNORECASE,
)
_REPLACED = re.compile(
    r"(?:(?:og|men|så|altså|derfor) )?(?:(?:den|det|denne|dette|disse|de|vores|en|et) )?(?:\w+ ){0,2}?"
    r"(?:\w*(?:frist|dato|dag|tid|tidspunkt|brev|skrivelse|rykker|opkrævning|regning|faktura|indkaldelse|aftale|side)(?:en|et|s?brevet|erne)?"
    r"|(?:det|dette|den|denne|disse|de|dem))\b.{0,80}?"
    r"\b(?:gælder|er) (?:\w+ ){0,2}?(?:ikke|aldrig)(?: længere| mere)?(?: gældende| gyldigt?e?)?\W*$",
    re.IGNORECASE,
)
""" "Den frist gælder ikke længere": a day or a letter has been replaced; nobody is freed of anything."""
_PAYS = frozenset((Act.PAY, Act.REPAY))
_REACH = 3
"""Paragraphs after a duty within which its exception is looked for."""


def with_exceptions(text: str, sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> list[Candidate]:
    """Each duty that a sentence of its own frees somebody of, with that sentence as `unless`; none that is settled
    without the reader's doing."""
    settled = _settled_otherwise(text, sentences, candidates)
    found = [candidate for index, candidate in enumerate(candidates) if index not in settled]
    worded = {candidate.at for candidate in candidates if candidate.must}
    for at, sentence in enumerate(sentences):
        if at in worded or sentence.form in (Form.ROW, Form.HEADING) or len(words := sentence.span.of(text)) > _LONGEST:
            continue
        if _is_a_threat(words):
            continue
        if _IN_A_CASE.match(words) and _FREES.search(words) and not _BANS.search(words) and not _REPLACED.match(words):
            freed = _freed_by(text, words, at, sentences, found)
            if freed is not None and found[freed].unless is None:
                found[freed] = replace(found[freed], unless=Span(*sentence.span))
    return found


_LEFT_UNDONE = re.compile(r"(?:Har|Betaler|Sender|Svarer|Møder|Kommer|Gør|Hvis|Såfremt) [^,]{0,80}\bikke\b[^,]*,")
_NEED_NOT = re.compile(
    r"\b(?:skal|behøver|bør) (?:\w+ ){0,2}?ikke\b|\b(?:se|ser) bort fra\b|\bfritaget\b|\bautomatisk\b", re.IGNORECASE
)


def _is_a_threat(words: str) -> bool:
    """ "Har du ikke betalt, gælder licensen ikke": what comes of leaving it undone frees nobody."""
    undone = _LEFT_UNDONE.match(words)
    return undone is not None and _NEED_NOT.search(words, undone.end()) is None


_LONGEST = 240
_NOTHING_TO_PAY = re.compile(
    r"\b(?:(?:du|I|De) (?:skal|behøver)|(?:skal|behøver) (?:du|I|De)) (?:derfor |så |altså |dermed |således |dog ){0,2}"
    r"ikke (?:selv )?(?:at )?(?:ind)?betale (?:noget|beløbet|pengene|det|dem)\b",
    re.IGNORECASE,
)
_DEPENDS = re.compile(
    r"\b(?:hvis|såfremt|når|medmindre|før|først|kun)\b|^(?:Er|Har|Betaler|Får|Bor|Modtager) ", re.IGNORECASE
)
_BY_A_DAY = re.compile(r"\b(?:senest|inden|frist\w*|\d{1,2}\. [a-z]+)\b", re.IGNORECASE)
_SENTENCES = 6
"""Sentences after a demand within which the letter may say that nothing is to be paid in."""


def _settled_otherwise(text: str, sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> set[int]:
    """The demands (indices of `candidates`) that need no doing: "Vi trækker beløbet, så du skal ikke indbetale noget."

    A demand that has a day of its own stays."""
    told = [
        at
        for at, sentence in enumerate(sentences)
        if _NOTHING_TO_PAY.search(text, *sentence.span) and not _DEPENDS.search(sentence.span.of(text))
    ]
    return {
        index
        for index, one in enumerate(candidates)
        if one.must
        and one.phrase.act in _PAYS
        and not one.prohibited
        and any(0 < at - one.at <= _SENTENCES for at in told)
        and not _BY_A_DAY.search(text, *one.whole)
    }


_FREED_NOUN = re.compile(r"\b[a-zæøå]{5,}(?=en\b|et\b|erne\b|ene\b)")
_SENDS = re.compile(r"\b(?:ind)?send|\bfremsend|\baflever|\breturner", re.IGNORECASE)


def _named_by(words: str, at: int, duties: Sequence[int], candidates: Sequence[Candidate], text: str) -> int | None:
    """The duty before that is about the thing which the exception names: "opgørelsen" of "indkomstopgørelse"."""
    stems = {noun.group() for noun in _FREED_NOUN.finditer(words.lower())}
    about: list[int] = []
    for index in duties:
        one = candidates[index]
        own = " ".join(thing.span.of(text).lower() for thing in one.phrase.things)
        taken_up = one.points_back and about and one.at - candidates[about[-1]].at <= 1
        if one.at < at and (taken_up or any(stem in own for stem in stems)):
            about.append(index)
    if _SENDS.search(words):
        about = [index for index in about if candidates[index].phrase.act in _HANDED_IN]
    return about[-1] if about else None


_CASE_TOLD = re.compile(r"^(?:Har|Er|Bruger|Betaler|Får|Modtager|Bor) |\b(?:hvis|såfremt|når|hvor)\b", re.IGNORECASE)
_NOTHING_BY_THEN = re.compile(r"\b(?:inden|indtil videre|i mellemtiden|imens|forinden|lige nu)\W*$", re.IGNORECASE)
""" "Vi ringer i januar. Du behøver ikke at gøre noget inden": about the time till then, no exception."""
_HANDED_IN = frozenset((Act.SEND, Act.RETURN, Act.FILL_IN, Act.ANSWER))


def _freed_by(
    text: str, words: str, at: int, sentences: Sequence[Sentence], candidates: Sequence[Candidate]
) -> int | None:
    """The index of the duty that the sentence at `at` frees of; None where there is none near."""
    duties = [index for index, one in enumerate(candidates) if one.must and not one.prohibited and one.at != at]
    if _OF_PAYING.search(words):
        paid = [index for index in duties if candidates[index].phrase.act in _PAYS]
        if paid:
            return min(paid, key=lambda index: abs(candidates[index].at - at))
    in_a_case = _CASE_TOLD.search(words) is not None
    if _OF_ALL.search(words) and not in_a_case and _NOTHING_BY_THEN.search(words):
        return None
    if _OF_ALL.search(words) and len({candidates[index].phrase.act for index in duties}) == 1:
        return duties[0]
    if (named := _named_by(words, at, duties, candidates, text)) is not None:
        return named
    before = [index for index in duties if candidates[index].at < at]
    if not before or sentences[at].paragraph - sentences[candidates[before[-1]].at].paragraph > _REACH:
        return None
    near = sentences[at].paragraph - sentences[candidates[before[-1]].at].paragraph <= 1
    return before[-1] if near else None
