"""What a clause asks for in, whether it is a duty, a right or nothing out: appeals, comments, wishes, penalties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.finders.candidate import Candidate, Context
from ingest.finders.clauses import Clause, Part, split_clauses
from ingest.finders.conditions import (
    condition_of,
    finds_fault,
    fronted_condition,
    is_comment,
    is_penalty,
    is_question,
    is_undecided,
    is_wish,
    takes_up_condition,
    unless_of,
)
from ingest.finders.duties import Mood, Trigger
from ingest.finders.phrases import Phrase
from ingest.finders.words import read_words
from ingest.finders.zones import Zone
from ingest.models import Act
from ingest.text.sentences import Form

_APPEAL = re.compile(
    r"\bklag(?:e|en|er|es|et|efrist\w*|evejledning\w*|esag\w*)\b|\bpåklag|\banke[sn]?\b|\bindbring|\bsøgsmål"
    r"|\bdatatilsyn|\baktindsigt"
)
_BEFORE_DECIDING = re.compile(
    r"(?:inden|før) (?:vi|kommunen|nævnet) (?:\w+ ){0,3}?(?:træffer|afgør|beslutter|tager|sender|gør)\b"
)
_OWN_ACCOUNT = re.compile(r"\b(?:forklaring|version|side af|holdning|opfattelse|mening|syn på|redegørelse)\w*")
""" "Inden vi træffer afgørelse, vil vi gerne høre din forklaring": to be heard is a right (forvaltningsloven § 19)."""
_UNTIL_FINAL = re.compile(r"\bklagefristens? (?:er )?udløb(?:et)?\b")
""" "Arbejdet må ikke påbegyndes før klagefristens udløb": a time, no appeal."""
_SELF_EVIDENT = frozenset((Act.CALL, Act.CONTACT, Act.READ, Act.USE, Act.LOG_IN))
_RIGHT_ACTS = frozenset((Act.APPLY, Act.BOOK, Act.CANCEL, Act.ACCEPT, Act.COMMENT, Act.TAKE_PART, Act.REGISTER))
_NO_RIGHT = re.compile(r"\b(?:se|læse|finde|få|forvente|følge|regne|blive)\b")
_FEARED = re.compile(r"\b(?:kan du|du kan) (?:\w+ )?(?:komme til at|risikere|miste|blive)\b")
""" "… kan du komme til at skylde os penge": what may happen, no right."""
_LOST = re.compile(r"\b(?:falder|bortfalder|ophører|opsiges|ophæves|misligholdes|annulleres)\b")
_ON_CONDITION_OF = re.compile(r"\bfor at (?:have ret|kunne få|få ret|være berettiget)")
_ASKED = Part.QUESTION
"""A question that stands for a condition ("Har du spørgsmål? Ring …") is not shown as one."""
_TITLE = 0.75
"""How much less a heading is worth than a sentence: it sums up what the text below it says."""
_LEADS = re.compile(r":$")
_PERCENT = re.compile(r"\s*(?:\w+ )?\d[\d,]* ?(?:procent|pct|%)")
""" "Du skal betale 12 procent i skat": a rate, nothing to pay now."""
_MORE_TAX = re.compile(r"\s*[\d.,]+ (?:kr\.?|kroner) mere i (?:skat|bidrag|husleje)\b")
""" "…, at du skal betale 2.400 kr. mere i skat": what a change comes to, nothing to pay now."""
_COST_TOLD = re.compile(
    r"(?:men |og )?(?:(?:den|det|dem|disse)|(?:prisen|udgiften|udgifterne|omkostninge(?:n|rne)) (?:til|ved|for) [^.]*?)"
    r" (?:skal|må) du (?:\w+ )?selv (?:betale|afholde|dække|bekoste)(?: for)?\W*$"
)
""" "Den skal du selv betale": whose money a doctor's note costs, nothing to pay to the authority."""
_FAVOUR = re.compile(
    r"(?:en |et |den |din )?(?:\w*afdragsordning|henstand|fristforlængelse|udsættelse|dispensation|\w*lån\b)"
)
"""What nobody has to have: how to get it is a right, however it is worded."""
_BENEFIT = re.compile(
    r"(?:(?:en|et|den|det|om) )*(?:\w*friplads\w*|\w*tilskud\w*|\w*støtten?|\w*hjælp(?:en)?|\w*rabat(?:ten)?"
    r"|\w*ydelsen?|\w*penge|fritagelse|\w*tillæg(?:get)?)\b"
)
""" "Tilskuddet skal der søges om": how to get what nobody has to have."""
_LEAVING = re.compile(r"(?:(?:din|deres|jeres|en|skriftlig) )*(?:opsigelse|udmeldelse|afmelding|framelding)(?:en)?\b")
""" "Opsigelse skal ske skriftligt": how to leave, for who wants to."""
_PAYS = (Act.PAY, Act.REPAY)
""" "Du skal betale lånet tilbage": to pay for a favour, or back, is none."""
_WRONG_READER = re.compile(
    r"\b(?:forkert|rette|tiltænkte|anden) modtager\b|\bved en fejl\b.*\bmodtag|\bmodtag.*\bved en fejl\b"
)
"""The line under every mail for whoever got it by mistake: no duty of the reader."""
_BANS = (Mood.BAN, Mood.PASSIVE_BAN, Mood.NOUN_BAN)
_NOTHING_DONE = frozenset(
    ("bekymre", "forveksles", "glemmes", "overses", "opfattes", "opfatte", "undre", "undervurderes")
)
""" "Beløbet må ikke forveksles med boligstøtten": a warning, no ban."""
_INITIATIVE = re.compile(
    r"(?:(?:en|et|den|det|din|begrundet|skriftlig|eventuel(?:le|t)?|og|men|så|skal|må|ønsket) )*"
    r"(?:begæring|anmodning|indsigelse|indvending|(?<!en )genoptagelse|valget|accept(?:en)?\b|protest"
    r"|\w*(?<!bygge)ansøgning(?:en)?\b(?! om (?:op))"
    r"|tilmelding(?:en)? (?:til|sker|hertil|herom))"
)
"""What nobody has to hand in: the day for it binds only who wants to ("Begæringen fremsættes inden fire uger")."""
_IN_ORDER_TO = re.compile(r"^(?:og |men )?for at (?:opnå|få|kunne|blive|komme|være)\b")
_ABOUT_IT = re.compile(r"(?:henvendelse|ansøgning|anmodning|begæring) (?:herom|derom)\b")
_APPLICATION = re.compile(r"(?:en |din |et |\w+et )*(?:ansøgning|anmodning|begæring)\w*\b")


def _only_tells_a_cost(paid: str, clause: Clause) -> bool:
    """A share in per cent, what a change comes to, or whose money something costs."""
    return any((_PERCENT.match(paid), _MORE_TAX.match(paid), _COST_TOLD.match(clause.norm)))


def judged(
    context: Context, at: int, clauses: Sequence[Clause], index: int, trigger: Trigger, phrases: Sequence[Phrase]
) -> Iterator[Candidate]:
    """The phrases as candidates: is it a duty, on what condition, is it an appeal, a comment, a penalty?"""
    clause, sentence = clauses[index], context.placed[at].sentence
    condition = condition_of(clauses, index) or _asked_before(context, at)
    if condition is None and takes_up_condition(clause):
        condition = _told_before(context, at, clauses[:index])
    if (
        _APPEAL.search(_UNTIL_FINAL.sub("", clause.norm))
        or _is_asked(context, at, clause)
        or (clause.words[0].norm in ("og", "men", "skal") and index and clauses[0].norm.startswith("klage"))
        or (condition and _APPEAL.search(condition.norm))
        or _ON_CONDITION_OF.search(clause.norm)
    ):
        return
    for phrase in phrases:
        if condition and _WRONG_READER.search(condition.norm):
            continue
        if phrase.act is Act.PAY and _only_tells_a_cost(phrase.region.of(context.text), clause):
            continue
        if condition and phrase.act in _PAYS and index and _LOST.search(clauses[index - 1].norm):
            continue  # "Ryger en rate, falder aftalen væk, og hele resten skal betales": what happens then
        if trigger.mood in _BANS and phrase.verb.of(context.text).lower() in _NOTHING_DONE:
            continue
        must, comment = _verdict(context, at, trigger, phrase, clause, condition)
        if must is None or (condition and (is_penalty(condition, phrase.act) or is_undecided(condition, phrase.act))):
            continue
        if comment:
            phrase = replace(phrase, act=Act.COMMENT)
        banned = trigger.mood in _BANS
        asked = (
            condition is not None and condition.words[0].span.start < sentence.span.start and condition.part is _ASKED
        )
        span = condition.span if condition and not asked else fronted_condition(context.text, clause.span)
        yield Candidate(
            at=at,
            whole=sentence.span,
            clause=clause.span,
            phrase=replace(phrase, act=Act.AVOID) if banned else phrase,
            must=must,
            form=trigger.mood,
            certainty=round(
                trigger.certainty
                * phrase.certainty
                * (
                    _TITLE if sentence.form is Form.HEADING and not _LEADS.search(sentence.span.of(context.text)) else 1
                ),
                3,
            ),
            prohibited=banned,
            condition=span,
            item=sentence.form is Form.ITEM,
            unless=excepted.span if (excepted := unless_of(clauses, index)) else None,
            initiative=_is_initiative(context, at, trigger, phrase, clause),
            points_back=_points_back(context, trigger, clause, phrase),
        )


def _is_asked(context: Context, at: int, clause: Clause) -> bool:
    """ "Skal barnet være vaccineret? Nej.": a question lays nothing on anybody; "Bedes du sende den?" asks for it."""
    asked = context.placed[at].sentence.span.of(context.text).endswith("?")
    return asked and {"skal", "må"} & {word.norm for word in clause.words} != set()


_BACK = re.compile(
    r"^(?:og |men |så |i så fald |desuden )?(?:(?:skal|må|bedes) )?(?:den|det|de|dem|disse|dette|denne"
    r"|(?:en|et) sådant? \w+|sådanne \w+|\w+ (?:herom|derom|herpå))\b"
    r"(?! [a-zæøå]+e\b| \w+(?:ning|else|skema|erklæring)\w*\b)"
)


_IT_FIRST = re.compile(r"^(?:og |men )?(?:den|det|dem|disse|dette) (?:skal|må) vi (?:\w+ ){0,2}?have\b")
_ONLY_IT = re.compile(r"\s*(?:det|den|dem|disse|dette)\b(?! [a-zæøå]+e\b)")


def _points_back(context: Context, trigger: Trigger, clause: Clause, phrase: Phrase) -> bool:
    """Whether what it is done to is only a pronoun, or "en sådan ansøgning": told in the sentence before."""
    if trigger.mood is Mood.NEED:
        return bool(_ONLY_IT.match(phrase.region.of(context.text)) or _IT_FIRST.match(clause.norm))
    if trigger.mood is not Mood.PASSIVE or not _BACK.match(clause.norm):
        return False
    return not phrase.things or bool(_SUCH.match(phrase.things[0].span.of(context.text)))


_SUCH = re.compile(
    r"(?:en|et) sådant? |sådanne |\w+ (?:herom|derom|herpå)\b|(?:de|den|det|disse|dette|denne)$", re.IGNORECASE
)


_OPINION = re.compile(
    r"\b(?:[Ss]kriv|[Ff]ortæl|[Ss]ig|[Gg]iv)\b.{0,80}"
    r"\b(?:hvad (?:du|De|I) (?:synes|mener|tænker)|(?:din|jeres|Deres) mening)\b"
)
""" "Skriv til os, hvad I synes": what one thinks is nobody's duty."""


def _verdict(
    context: Context, at: int, trigger: Trigger, phrase: Phrase, clause: Clause, condition: Clause | None
) -> tuple[bool | None, bool]:
    """Whether it is a duty (None: neither duty nor right), and whether it is to comment on what is planned."""
    region = phrase.region.of(context.text).lower()
    objects = " ".join(thing.span.of(context.text).lower() for thing in phrase.things)
    speaks = phrase.verb.of(context.text).lower() == "udtale"
    opening = context.placed[at].sentence.span.of(context.text)[:60].lower()
    comment = speaks or is_comment(region) or is_comment(objects) or _is_comment_on(clause, condition)
    comment = comment or bool(_BEFORE_DECIDING.match(opening) and _OWN_ACCOUNT.search(f"{objects} {region}"))
    thinks = trigger.mood is Mood.IMPERATIVE and _OPINION.search(context.placed[at].sentence.span.of(context.text))
    if (comment or thinks) and trigger.mood not in _BANS:
        return False, True
    zone = context.placed[at].zone
    if condition is not None and is_question(condition):
        return None, False
    wish = condition is not None and is_wish(condition)
    if trigger.mood is Mood.MAY and _FEARED.search(clause.norm):
        return None, False
    if trigger.mood is Mood.MAY:
        plain_can = re.search(r"\b(?:kan|bør)\b", clause.norm) and not re.search(
            r"\b(?:ret|mulighed|velkom)", clause.norm
        )
        right = phrase.act in _RIGHT_ACTS or condition is not None or not plain_can
        return (False if right and (condition is not None or not _NO_RIGHT.search(clause.norm)) else None), False
    written = phrase.act is Act.TELL and not phrase.things and phrase.verb.of(context.text).lower() == "skriv"
    if trigger.mood is Mood.IMPERATIVE and (phrase.act in _SELF_EVIDENT or written):
        purposeful = condition is not None or re.search(
            r"\b(?:senest|inden|straks|hurtigst|\w+ (?:minutter|timer|dage) før|for at (?:aftale|bestille|få"
            r"|booke|ændre)|aftale|bestil)\b",
            region,
        )
        step = context.placed[at].sentence.form is Form.ITEM and trigger.certainty > 0.9
        if zone is Zone.CONTACT or not (purposeful or step):
            return None, False
    if zone is Zone.CONTACT and not re.search(r"\b(?:senest|inden|straks)\b", clause.norm):
        return None, False
    taken = trigger.mood is Mood.IMPERATIVE and phrase.act is Act.ACCEPT and "tilbud" in region
    if taken or (
        trigger.mood is Mood.PASSIVE
        and (
            (phrase.act is Act.APPLY and (_BENEFIT.match(objects) or _BENEFIT.match(clause.norm)))
            or _LEAVING.match(objects)
        )
    ):
        return False, False
    if trigger.mood not in _BANS and takes_up_condition(clause) and _offered_before(context, at):
        return False, False
    hangs = condition is not None or takes_up_condition(clause)
    asks_favour = bool(_FAVOUR.match(objects)) or (hangs and bool(_APPLICATION.match(objects)))
    asks_favour = asks_favour or bool(_ABOUT_IT.match(clause.norm)) or bool(_FAVOUR.match(opening))
    asks_favour = asks_favour and phrase.act not in _PAYS
    return trigger.mood in _BANS or (not wish and not asks_favour), False


_OFFERED = re.compile(
    r"(?:^|[,;] |\bog )(?:så )?(?:kan (?:du|i|de)|har (?:du|i|de) (?:ret|mulighed))\b(?! ikke)"
    r"|^(?:du|i|de) (?:kan|har ret|har mulighed)\b(?! ikke)"
)


def _offered_before(context: Context, at: int) -> bool:
    """ "…, kan du bede os om en ordning. I så fald skal du kontakte os": how to take what is offered."""
    if at == 0 or context.placed[at].sentence.paragraph != context.placed[at - 1].sentence.paragraph:
        return False
    return bool(_OFFERED.search(context.placed[at - 1].sentence.span.of(context.text).lower()))


def _is_initiative(context: Context, at: int, trigger: Trigger, phrase: Phrase, clause: Clause) -> bool:
    """Whether what is handed in is what the reader may ask for, or the clause only tells how to get something."""
    if trigger.mood not in (Mood.PASSIVE, Mood.NEED, Mood.NOUN) or phrase.act not in _RIGHT_ACTS | _HANDED_IN:
        return False
    objects = " ".join(thing.span.of(context.text).lower() for thing in phrase.things)
    opening = context.placed[at].sentence.span.of(context.text)[:60].lower()
    return bool(_INITIATIVE.match(objects) or _INITIATIVE.match(clause.norm) or _IN_ORDER_TO.match(clause.norm)) or (
        phrase.act in _HANDED_IN and not objects and bool(_INITIATIVE.match(opening))
    )


_HANDED_IN = frozenset((Act.SEND, Act.TELL, Act.CONTACT, Act.DO, Act.ANSWER))


def _is_comment_on(clause: Clause, condition: Clause | None) -> bool:
    """ "Har du bemærkninger, skal de …", "Er der fejl, hører vi gerne …"."""
    if condition is None:
        return False
    return is_comment(condition.norm) or (finds_fault(condition) and bool(re.search(r"\bgerne\b", clause.norm)))


def _told_before(context: Context, at: int, earlier: Sequence[Clause]) -> Clause | None:
    """The condition that "i så fald" takes up: the last one of this sentence, else of the sentence before."""
    if own := [clause for clause in earlier if clause.part is Part.CONDITION]:
        return own[-1]
    if at == 0 or context.placed[at].sentence.paragraph != context.placed[at - 1].sentence.paragraph:
        return None
    words = read_words(context.text, context.placed[at - 1].sentence.span, context.polite)
    before = [clause for clause in split_clauses(words) if clause.part is Part.CONDITION]
    return before[-1] if before else None


def _asked_before(context: Context, at: int) -> Clause | None:
    """ "Har du spørgsmål? Ring …": the question before stands for the condition."""
    if at == 0:
        return None
    before, here = context.placed[at - 1].sentence, context.placed[at].sentence
    words = before.span.of(context.text)
    if not words.endswith("?") or here.paragraph - before.paragraph > 1:
        return None
    asked = read_words(context.text, before.span, context.polite)
    fronted = len(asked) == 1 or (len(asked) > 1 and "du" in (asked[1].norm, asked[-1].norm))
    return Clause(asked, _ASKED) if asked and fronted and asked[0].norm not in ("skal", "hvad", "hvordan") else None
