"""A duty without a day in, the deadline that a sentence near by sets for it out.

"Send lønsedler. De skal være os i hænde senest den 4. december": a pronoun takes the duty up. "Du skal registrere dig.
Registreringen skal ske inden to uger": so does a noun made of its verb, or its thing. "Bestil tid til syn. Bestilles
der ikke tid inden den 1. december, afmelder vi bilen": so does the threat to whoever did not. "Frist: 4. december" on a
line of its own does. A sentence about what the authority does, or with duties of its own, takes up nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from ingest.finders.candidate import Candidate
from ingest.models import Act, DeadlineRule, Fact, Span
from ingest.text.sentences import Form, Sentence

_LIMIT_LINE = re.compile(
    r"(?:(?:sidste |ny |endelig |første )?\w*frist\w*|senest|inden|sidste dag|første (?:betaling|rate|gang)|svar"
    r"|deadline|(?:ind)?betaling\w*|vi skal have|vi vil gerne have"
    r"|(?:the )?(?:deadline|due date)|den frist"
    r"|tilbuddet (?:gælder|er gældende|står ved magt|står åbent|udløber))\b",
    re.IGNORECASE,
)
"""How a sentence opens that sets the limit for the duty beside it."""
_PRONOUN = re.compile(
    r"(?:gør (?:det|dette)|i så fald (?:skal|bedes|må)|i givet fald (?:skal|bedes|må))\b"
    r"|(?:det|dette|den|de|disse|alt|alt dette|det hele|begge(?: dele)?|it|this|that|they|these|all of this|both)"
    r"\s(?:\w+\s){0,2}?(?:uploades|sendes|indsendes|afleveres|returneres|mailes"
    r"|skal|gør (?:du|De|I)|sker|kan ske|bedes|må|bør|er|forfalder|vil vi|has to|have to|must"
    r"|should|shall|is|are)\b",
    re.IGNORECASE,
)
_FOR_THIS = re.compile(
    r"\b(?:frist(?:en)? (?:herfor|for (?:dette|det|dem|den|begge))|the deadline for (?:this|it|them|both))\b",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:skemaet|oplysningerne|oplysningen|svaret|ansøgningen|beløbet|pengene|arbejdet|arbejderne|påbuddet|forholdet"
    r"|materialet|dokumentationen|papirerne|dokumenterne|bilagene|opgaven|the (?:form|documents|information|amount"
    r"|work|papers))\b",
    re.IGNORECASE,
)
_PUT_RIGHT = re.compile(
    r"\b(?:forholdet|arbejdet) (?:er|skal være) (?:bragt i orden|lovliggjort|udført|afsluttet|ophørt)\b"
)
_THEIR_OWN = re.compile(
    r"\b(?:vi|kommunen|nævnet|myndigheden|afdelingen) (?:\w+ ){0,3}?(?:forventer|svarer|behandler|træffer|afgør"
    r"|kontakter|sender|vil|vender|kommer|udbetaler|skal (?!have|bruge|modtage)|giver)"
    r"|\b(?:forventer|svarer|behandler|træffer|afgør|kontakter|sender|vender|udbetaler|skal|giver) (?:vi"
    r"|kommunen|nævnet)\b(?! (?:have|bruge))"
    r"|\bklag|\bfristen var\b|\budbetal",
    re.IGNORECASE,
)
_AUTHORITYS_PASSIVE = re.compile(
    r"\b(?:træffes|udbetales|behandles|besvares|afgøres|vurderes|genoptages|godkendes|offentliggøres|bevilges"
    r"|refunderes)\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"^\W{0,4}(?:(?:og|men|and|but)\s)?(?:(?:hvis|såfremt|if)\b[^.;\n]{1,140}?\b(?:ikke|not)\b"
    r"|(?:medmindre|unless)\b|[^\W\d_]+(?:s|r|t)\s(?:[^\W_]+\s){0,7}?ikke\b|undlader\b)",
    re.IGNORECASE,
)
_CLAUSE_START = re.compile(r"[.;:!?]\s|,\s(?=(?:og|men|and|but|hvis|medmindre|if|unless)\b)|\s(?=medmindre\b)")
_ANY_ANSWER = re.compile(
    r"\b(?:hørt?|hører|hear|heard) (?:vi |we )?(?:ikke |not )?(?:\w+ )?(?:fra|from) (?:dig|jer|dem|you)\b"
    r"|\bsker (?:det|dette) (?:\w+ )?ikke\b|\b(?:det|dette) (?:\w+ )?ikke (?:er )?(?:sket|sker)\b"
    r"|\b(?:svarer|reagerer|handler) (?:du|De|I)\b|\b(?:du|De|I) (?:ikke (?:har )?)?(?:svarer|svaret|reagerer"
    r"|reageret)\b"
    r"|\bat (?:svare|reagere)\b|\befterkomme[rst]\w*|\boverholdes\b|\bfristen\b|\b(?:this|it) has not been done\b"
    r"|\b(?:modtager|modtaget|får|fået|har|foreligger|receive|received|have)\s(?:\w+\s){0,3}?"
    r"(?:dem|den|det|disse|oplysninger(?:ne)?|dokumentation(?:en)?|dokumenterne|materialet|svar(?:et)?|noget|it|them"
    r"|documents"
    r"|information|a reply|your reply)\b"
    r"|\b(?:dem|den|det|disse|oplysninger(?:ne)?|dokumentation(?:en)?|materialet|svar(?:et)?)\sikke\s(?:er\s|har\s)?"
    r"(?:modtaget|kommet|fået|foreligger|sendt|indsendt|afleveret)\b",
    re.IGNORECASE,
)
"""What is not done is just what was asked, whatever that was."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_NEXT = 3
"""Sentences after a duty in which it may be taken up."""


def not_done(head: str) -> bool:
    """Whether `head`, a sentence's words before its deadline, say what happens where something is not done in time."""
    start = max((match.end() for match in _CLAUSE_START.finditer(head)), default=0)
    clause = head[start:]
    return bool(_NOT_DONE.match(clause)) and not _AUTHORITYS_PASSIVE.search(clause)


def within(deadlines: Sequence[Fact[DeadlineRule]], span: Span) -> list[DeadlineRule]:
    """The deadlines (in the letter's order) whose words begin in `span`."""
    first = bisect_left(deadlines, span.start, key=lambda fact: fact.value.span.start)
    last = bisect_left(deadlines, span.end, key=lambda fact: fact.value.span.start)
    return [fact.value for fact in deadlines[first:last]]


def deadline_nearby(
    text: str,
    sentences: Sequence[Sentence],
    candidate: Candidate,
    deadlines: Sequence[Fact[DeadlineRule]],
    busy: set[int],
) -> DeadlineRule | None:
    """The one deadline of a sentence after the duty (or of the one right before it) that takes the duty up."""
    return (
        _line_beside(text, sentences, candidate, deadlines, busy, 1)
        or _work_done(text, sentences, candidate, deadlines)
        or _all_of_it(text, sentences, candidate, deadlines)
        or _taken_up_after(text, sentences, candidate, deadlines, busy)
        or _line_beside(text, sentences, candidate, deadlines, busy, -1)
    )


def _work_done(
    text: str, sentences: Sequence[Sentence], candidate: Candidate, deadlines: Sequence[Fact[DeadlineRule]]
) -> DeadlineRule | None:
    """ "Hækken skal være klippet. Arbejdet skal være udført senest …": the day by which all that work is done."""
    if candidate.phrase.act not in _WORK or not candidate.must or candidate.prohibited or candidate.condition:
        return None
    here = sentences[candidate.at]
    for sentence in sentences[candidate.at + 1 : candidate.at + 1 + _NEXT]:
        if sentence.paragraph - here.paragraph > 1:
            break
        if _DONE.match(text, *sentence.span):
            return _sole(text, sentence, deadlines)
    return None


_WORK = frozenset((Act.REPAIR, Act.REMOVE, Act.DO, Act.STOP))
_DONE = re.compile(
    r"(?:Alt |Hele )?(?:[Aa]rbejdet|[Aa]rbejderne|[Ff]orholdet|[Ff]oranstaltningerne|[Pp]åbuddet|[Dd]et hele|Alt)"
    r" (?:skal|bedes|må) (?:\w+ )?(?:være )?(?:udført|afsluttet|færdig\w*|gennemført|efterkommet|bragt i orden"
    r"|lovliggjort|tilendebragt|udføres|afsluttes)\b"
)


_ALL_OF_IT = re.compile(
    r"(?:[Bb]egge (?:dele|dokumenter)|[Aa]lle (?:\w+ )?(?:dele|dokumenter|bilag|oplysninger)|[Dd]et hele|Alt(?: dette)?"
    r"|[Dd]et samlede materiale|[Mm]aterialet) (?:skal|bedes|må) (?:\w+ ){0,2}?(?:være )?"
    r"(?:modtaget|os i hænde|her|fremme|hos os|indsendt|sendt|afleveret|uploadet|indsendes|sendes|afleveres)\b"
)
_HANDED_IN = frozenset((Act.SEND, Act.FILL_IN, Act.SIGN, Act.RETURN, Act.TELL, Act.ANSWER))


def _all_of_it(
    text: str, sentences: Sequence[Sentence], candidate: Candidate, deadlines: Sequence[Fact[DeadlineRule]]
) -> DeadlineRule | None:
    """ "Lejeaftalen skal indsendes. Du skal fremlægge kontoudtog. Begge dele skal være modtaget senest …"."""
    if candidate.phrase.act not in _HANDED_IN or candidate.prohibited:
        return None
    here = sentences[candidate.at]
    for sentence in sentences[candidate.at + 1 : candidate.at + 1 + _NEXT]:
        if sentence.paragraph != here.paragraph:
            break
        if _ALL_OF_IT.match(text, *sentence.span):
            return _sole(text, sentence, deadlines)
    return None


def _line_beside(
    text: str,
    sentences: Sequence[Sentence],
    candidate: Candidate,
    deadlines: Sequence[Fact[DeadlineRule]],
    busy: set[int],
    step: int,
) -> DeadlineRule | None:
    other = _beside(text, sentences, candidate.at, step)
    if other is None or other in busy:
        return None
    return _limit_line(text, sentences, other, candidate, deadlines)


def _taken_up_after(
    text: str,
    sentences: Sequence[Sentence],
    candidate: Candidate,
    deadlines: Sequence[Fact[DeadlineRule]],
    busy: set[int],
) -> DeadlineRule | None:
    """The deadline of one of the next sentences that threatens who did not, or names the duty's thing again."""
    at = candidate.at
    before = sentences[at - 1] if at else None
    if (
        before
        and before.paragraph == sentences[at].paragraph
        and at - 1 not in busy
        and (rule := _threat(text, before, candidate, deadlines))
    ):
        return rule
    if (rule := _in_that_case(text, sentences, candidate, deadlines)) is not None:
        return rule
    behind = next((n for n in range(at + 1, len(sentences)) if sentences[n].span.start >= candidate.whole.end), at + 1)
    for other in range(behind, min(behind + _NEXT, len(sentences))):
        next_too = other == behind or candidate.whole.end > sentences[at].span.end  # what a list asks for
        if sentences[other].paragraph - sentences[behind - 1].paragraph > next_too:
            break
        if rule := _threat(text, sentences[other], candidate, deadlines):
            return rule
        free = other not in busy or _is_made_of_verb(text, sentences[other], candidate)
        again = free and _names_again(text, sentences[other], candidate)
        if again and (rule := _sole(text, sentences[other], deadlines)):
            return rule
    return None


_IN_THAT_CASE = re.compile(r"I (?:så|givet) fald (?:skal|bedes|må)\b|Det skal i (?:så|givet) fald\b")


def _in_that_case(
    text: str, sentences: Sequence[Sentence], candidate: Candidate, deadlines: Sequence[Fact[DeadlineRule]]
) -> DeadlineRule | None:
    """ "Du kan bede om rater. I så fald skal du skrive inden 14 dage": the limit of the choice before."""
    following = sentences[candidate.at + 1 : candidate.at + 2]
    if candidate.must or not following or following[0].paragraph != sentences[candidate.at].paragraph:
        return None
    return _sole(text, following[0], deadlines) if _IN_THAT_CASE.match(text, *following[0].span) else None


def _beside(text: str, sentences: Sequence[Sentence], at: int, step: int) -> int | None:
    """The sentence right after or before, past the rest of the duty's own list."""
    here = sentences[at]
    other = at + step
    listed = here.form is Form.ITEM or (step > 0 and here.span.of(text).endswith(":"))
    while 0 <= other < len(sentences) and abs(other - at) <= (8 if listed else 1):
        if abs(sentences[other].paragraph - here.paragraph) > (1 if here.form is Form.ITEM or not listed else 2):
            return None
        if not listed or sentences[other].form is not Form.ITEM:
            return other
        other += step
    return None


def _limit_line(
    text: str,
    sentences: Sequence[Sentence],
    at: int,
    candidate: Candidate,
    deadlines: Sequence[Fact[DeadlineRule]],
) -> DeadlineRule | None:
    words = sentences[at].span.of(text)
    introduces = sentences[candidate.at].form is Form.ITEM and words.endswith(":")
    opens = _LIMIT_LINE.match(words) or _GENERIC.match(words) or _PUT_RIGHT.search(words) or _FOR_THIS.search(words)
    if not (introduces or opens or (at > candidate.at and _PRONOUN.match(words))):
        return None
    return _sole(text, sentences[at], deadlines)


def _sole(text: str, sentence: Sentence, deadlines: Sequence[Fact[DeadlineRule]]) -> DeadlineRule | None:
    """The sentence's one deadline, where it is not about what the authority does."""
    held = within(deadlines, sentence.span)
    return held[0] if len(held) == 1 and not _THEIR_OWN.search(sentence.span.of(text)) else None


def _threat(
    text: str, sentence: Sentence, candidate: Candidate, deadlines: Sequence[Fact[DeadlineRule]]
) -> DeadlineRule | None:
    """ "Modtager vi ikke skemaet inden den 4. december, lukker vi sagen": for the duty to send it."""
    if not candidate.must:
        return None
    held = within(deadlines, sentence.span)
    if len(held) != 1 or candidate.condition is not None:
        return None
    head = text[sentence.span.start : held[0].span.start]
    if not not_done(head) or _APPEAL.search(head):
        return None
    return held[0] if _ANY_ANSWER.search(head) or _shares_word(text, head, candidate) else None


_APPEAL = re.compile(r"klag|appeal|complain", re.IGNORECASE)


_TO_HAVE_IT = re.compile(
    r"(?:[Ww]e (?:need|must have|should have|would like) (?:it|them|this|these|everything)"
    r"|[Vv]i (?:skal|vil gerne|må) have (?:det|dem|den|det hele|alt))\b"
)
""" "We need them no later than 4 December": what was asked for in the list above."""


def _names_again(text: str, sentence: Sentence, candidate: Candidate) -> bool:
    """Whether the sentence is about the duty's own thing, or with a noun made of its verb ("Registreringen …")."""
    words = sentence.span.of(text)
    first = _WORD.match(words) or re.match(
        r"(?:den|det|de|dit|din|dine|jeres|your|the)\s(?P<noun>[^\W\d_]{4,})", words, re.I
    )
    if candidate.phrase.act is Act.SEND and _TO_HAVE_IT.match(words):
        return True
    if first is None:
        return False
    if candidate.phrase.act is Act.BOOK and _BOOKED.match(words):
        return True
    noun = (first.groupdict().get("noun") or first.group()).lower()
    return any(_of_one_stem(noun, word.group().lower()) for word in _WORD.finditer(text, *_own(candidate)))


_FIRST_NOUN = re.compile(
    r"(?:(?:den|det|de|dit|din|dine|jeres|your|the)\s)?(?P<noun>[^\W\d_]{6,}(?:elsen|ingen|tionen))\b", re.IGNORECASE
)


def _is_made_of_verb(text: str, sentence: Sentence, candidate: Candidate) -> bool:
    """ "… at besvare skemaet. Besvarelsen skal være afsluttet senest …": one act, worded twice."""
    first = _FIRST_NOUN.match(sentence.span.of(text))
    return first is not None and _of_one_stem(first["noun"].lower(), candidate.phrase.verb.of(text).lower())


def _own(candidate: Candidate) -> Span:
    """The words of the duty itself: from its verb to its things, or to the end of its clause where it names none."""
    things = [thing.span for thing in candidate.phrase.things]
    starts = [candidate.phrase.verb.start, *(span.start for span in things)]
    ends = [candidate.phrase.verb.end, *((span.end for span in things) if things else (candidate.phrase.region.end,))]
    return Span(min(starts), max(ends))


def _shares_word(text: str, head: str, candidate: Candidate) -> bool:
    own = [word.group().lower() for word in _WORD.finditer(text, *_own(candidate))][:24]
    return any(_of_one_stem(word.group().lower(), one) for word in _WORD.finditer(head) for one in own)


_BOOKED = re.compile(
    r"(?:konsultationen|tiden|besøget|undersøgelsen|samtalen|lægebesøget|mødet|aftalen|synet)\s(?:skal|bør|må"
    r"|bedes)\s(?:\w+\s)?"
    r"(?:have|være|finde|ligge|ske|foretages|gennemføres)\b",
    re.IGNORECASE,
)
"""What was booked, and by when it must have been: "Konsultationen skal have fundet sted senest …"."""
_COMMON = frozenset(
    [
        "have",
        "skal",
        "skulle",
        "være",
        "inden",
        "senest",
        "eller",
        "samt",
        "vores",
        "deres",
        "dine",
        "jeres",
        "your",
        "have",
        "with",
        "that",
        "this",
        "from",
    ]
)


def _of_one_stem(one: str, other: str) -> bool:
    """ "registreringen" and "registrere", "skemaet" and "oplysningsskema": as far as endings and compounds hide it."""
    if one in _COMMON or other in _COMMON:
        return False
    a, b = (
        re.sub(r"(?:ningen|ning|elsen|else|tionen|ationen|erne|ene|en|et|er|es|te|e|t|s)$", "", word)
        for word in (one, other)
    )
    if min(len(a), len(b)) < 4:
        return False
    return (
        a == b
        or (min(len(a), len(b)) >= 5 and (a.startswith(b) or b.startswith(a) or a.endswith(b) or b.endswith(a)))
        or (len(a) >= 6 and len(b) >= 6 and a[:6] == b[:6])
    )
