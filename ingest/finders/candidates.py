"""A letter's sentences in, every duty and right they word out, one by one: not yet dated, not yet merged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.finders.acts import verbs
from ingest.finders.clauses import Clause, Part, Word, read_words, says_de, split_clauses
from ingest.finders.conditions import (
    condition_of,
    fronted_condition,
    is_comment,
    is_penalty,
    is_question,
    is_wish,
)
from ingest.finders.duties import Mood, Trigger, find_trigger, may_hold, passive_verb, wants
from ingest.finders.objects import find_channels, find_things
from ingest.finders.phrases import Phrase, find_phrases
from ingest.finders.zones import Placed, Zone, item_body, items_of, place
from ingest.models import Act, Span, Thing
from ingest.text.sentences import Form, Sentence


@dataclass(frozen=True, slots=True)
class Candidate:
    """A duty or right as one clause words it. `at` is the index of its sentence, `clause` the clause's words,
    `whole` the sentence, with its list where the list holds the things."""

    at: int
    whole: Span
    clause: Span
    phrase: Phrase
    must: bool
    certainty: float
    prohibited: bool = False
    condition: Span | None = None
    item: bool = False


@dataclass(frozen=True, slots=True)
class _Context:
    """What the sentence being read hangs on: the letter, the words before, the mood of its list's introduction."""

    text: str
    placed: Sequence[Placed]
    polite: bool
    appeals: frozenset[int]


_APPEAL = re.compile(
    r"\bklag(?:e|en|er|es|et|efrist\w*|evejledning\w*|esag\w*)\b|\bpåklag|\banke[sn]?\b|\bindbring|\bsøgsmål"
    r"|\bdatatilsyn|\baktindsigt"
)
_APPEAL_WORD = re.compile(r"\b(?:klag|påklag|anke[ns]?\b|indbring)", re.IGNORECASE)
_PAPERS = re.compile(
    r"\b(?:din|fra dig|følgende|\w*oplysninge?r?|dokumentation|kopi(?:er)?|svar|\w*skema\w*|\w*erklæring\w*"
    r"|løns\w+|\w*udtog|bilag|besked"
    r"|underskrift|betaling|\w*attest|\w*opgørelse|kvittering\w*|\w*regnskab|\w*kontrakt|fuldmagt|samtykke"
    r"|referat|budget|tilbud|tegning\w*|\w*plan)\b"
)
_NEEDED_ACTS: tuple[tuple[Act, str], ...] = (
    (Act.COMMENT, r"\b\w*(?:bemærkning|kommentar|høringssvar)"),
    (Act.ANSWER, r"^(?:\w+ ){0,3}(?:svar|tilbagemelding)\b"),
    (Act.PAY, r"^(?:\w+ ){0,3}(?:betaling|indbetaling)\b"),
    (Act.TELL, r"\b(?:besked|oplyst|at vide)\b"),
    (Act.SIGN, r"^(?:\w+ ){0,3}(?:underskrift|samtykke|fuldmagt)\b"),
)
_HOMOGRAPHS = frozenset(
    """
    ret svar kontakt brug mål start besøg køb stop tal hold ring møde tag sats dæk pas
    """.split()  # noqa: SIM905 -- a table of words
)
_AFTER_IMPERATIVE = frozenset(
    """os dig din vores på senest inden venligst til den det de kommunen dem derfor straks skemaet brevet i med fra op
    borgerservice beløbet ud nu altid også et en ikke telefon tlf og via efter selv skriftligt mindst""".split()  # noqa: SIM905 -- words
)
_NO_IMPERATIVE = re.compile(
    r"^(?:tak\b|ret til\b|læs (?:mere|om|også|nærmere)|brug for|svar på (?:din|ansøg|henvend|klage)|hold øje"
    r"|kontakt (?:os|kommunen|mig)$|følg (?:os|med))"
)
_CONTENT_DUTY = re.compile(
    r"\b(?:forudsæt\w+|vilkår\w*|betinge\w+|krav|kræver|nødvendigt|vigtigt|beder(?: dig)?(?: om)?"
    r"|anmoder(?: dig)?(?: om)?|pålægger|gerne (?:have|bede om)|bede (?:dig )?om|anmode (?:dig )?om)\b"
)
_FORBIDDEN = re.compile(r"\b(?:forbud mod|forbyder|ikke (?:lovligt|tilladt))\b")
_SELF_EVIDENT = frozenset((Act.CALL, Act.CONTACT, Act.READ, Act.USE, Act.LOG_IN))
_TO_CARRY = re.compile(
    r"\b(?:\w*legitimation|\w*kort\w*|pas|cv|briller|tøj|madpakke|medicin\w*|\w*bevis|papirer\w*|indkaldelse\w*"
    r"|skiftetøj)\b"
)
_TITLE = 0.75
"""How much less a heading is worth than a sentence: it sums up what the text below it says."""
_LEADS = re.compile(r":$")
_RIGHT_ACTS = frozenset((Act.APPLY, Act.BOOK, Act.CANCEL, Act.ACCEPT, Act.COMMENT, Act.TAKE_PART, Act.REGISTER))
_NO_RIGHT = re.compile(r"\b(?:se|læse|finde|få|forvente|følge|regne|blive)\b")
_ON_CONDITION_OF = re.compile(r"\bfor at (?:have ret|kunne få|få ret|være berettiget)")


def find_candidates(text: str, sentences: Sequence[Sentence]) -> list[Candidate]:
    """Every duty and right, in the letter's order."""
    placed = place(text, sentences)
    context = _Context(text, placed, says_de(text), _appeal_paragraphs(text, placed))
    moods: dict[int, Trigger | None] = {}
    taken: set[int] = set()
    found: list[Candidate] = []
    for at, here in enumerate(placed):
        if (
            at in taken
            or here.zone in (Zone.LAW, Zone.PRIVACY, Zone.UNDONE)
            or here.sentence.paragraph in context.appeals
        ):
            continue
        own, lead = _read(context, at, moods.get(here.lead) if here.lead is not None else None)
        moods[at] = lead
        if own and here.sentence.span.of(text).endswith(":"):
            own, used = _with_items(context, at, own)
            taken |= used
        found += own
    return found


def _appeal_paragraphs(text: str, placed: Sequence[Placed]) -> frozenset[int]:
    """Paragraphs that guide to an appeal: under such a heading and naming it, or right below the heading."""
    found: set[int] = set()
    for index, here in enumerate(placed):
        if here.zone is not Zone.APPEAL:
            continue
        first = index == 0 or placed[index - 1].zone is not Zone.APPEAL
        if first:
            found |= {here.sentence.paragraph, here.sentence.paragraph + 1}
        elif _APPEAL_WORD.search(here.sentence.span.of(text)):
            found.add(here.sentence.paragraph)
    return frozenset(found)


def _read(context: _Context, at: int, mood: Trigger | None) -> tuple[list[Candidate], Trigger | None]:
    """The candidates of sentence `at`, and the mood it leaves for the list it introduces."""
    sentence = context.placed[at].sentence
    body = item_body(context.text, sentence) if sentence.form is Form.ITEM else sentence.span
    words = read_words(context.text, body, context.polite)
    if not words:
        return [], None
    clauses = split_clauses(words)
    found: list[Candidate] = []
    lead: Trigger | None = None
    reader: bool | None = None
    for index, clause in enumerate(clauses):
        trigger = _trigger_of(context, at, clauses, index, reader, mood)
        if trigger is None:
            reader = None if clause.part is Part.MAIN else reader
            continue
        reader = trigger.mood in (Mood.MUST, Mood.MAY, Mood.BAN)
        phrases = _phrases_of(context.text, clause, trigger, sentence)
        lead = trigger if not phrases else lead
        found += _judged(context, at, clauses, index, trigger, phrases)
    if (
        lead is None
        and context.placed[at].zone is Zone.DUTY
        and context.text[body.start : body.end].endswith((":", "gøre"))
    ):
        lead = Trigger(Mood.MUST, 0, 0.9)
    return found, lead


def _trigger_of(
    context: _Context, at: int, clauses: Sequence[Clause], index: int, reader: bool | None, mood: Trigger | None
) -> Trigger | None:
    clause = clauses[index]
    matrix = clauses[index - 1].norm if index else ""
    if not may_hold(clause.part, matrix):
        return None
    trigger = find_trigger(clause, reader)
    if trigger is not None and trigger.mood is Mood.PASSIVE and _is_said_of_a_fact(clauses, index):
        return None
    if clause.part is Part.RELATIVE:
        return replace(trigger, certainty=0.6) if trigger and trigger.mood is Mood.MUST else None
    if trigger is not None:
        return trigger
    if clause.part is Part.CONTENT:
        return _asked_content(clause, matrix)
    return _unmarked(context, at, clause, mood if index == 0 else None)


def _asked_content(clause: Clause, matrix: str) -> Trigger | None:
    """What a clause "at du …" asks for after "det er en betingelse", "vi anmoder om", "forbud mod"."""
    readers = clause.norm.startswith("at du ")
    if _FORBIDDEN.search(matrix):
        return Trigger(Mood.BAN, 2, 0.95) if readers else None
    if not _CONTENT_DUTY.search(matrix):
        return None
    if not readers:
        return _state_asked(clause)
    head = next((at for at, word in enumerate(clause.words) if at > 1 and word.norm.endswith("r")), None)
    return Trigger(Mood.IMPERATIVE, head, 0.85) if head is not None else None


def _unmarked(context: _Context, at: int, clause: Clause, mood: Trigger | None) -> Trigger | None:
    """An imperative, or an item that goes on from its list's introduction ("Du skal: – udfylde …")."""
    first = _imperative_at(clause)
    if first is not None:
        if "ikke" in [word.norm for word in clause.words[first + 1 : first + 4]]:
            return Trigger(Mood.BAN, first, 0.85)
        return Trigger(Mood.IMPERATIVE, first, _imperative_certainty(context.placed[at], clause, mood))
    return replace(mood, start=0) if mood is not None and _opens_with_verb(clause) else None


def _state_asked(clause: Clause) -> Trigger | None:
    """ "Det er en forudsætning, at regnskabet er indsendt": a state that the reader has to bring about."""
    norms = [word.norm for word in clause.words]
    table = verbs()
    for at, norm in enumerate(norms[1:], 1):
        verb = table.participle.get(norm)
        if verb and table.act.get(verb, Act.DO) is not Act.DO and {"er", "bliver", "være"} & set(norms[:at]):
            low = 1 if norms[0] == "at" else 0
            return Trigger(
                Mood.PASSIVE, at, 0.75, (low, next(i for i, n in enumerate(norms) if n in ("er", "bliver", "være")))
            )
    return None


def _is_said_of_a_fact(clauses: Sequence[Clause], index: int) -> bool:
    """ "Det skal være dokumenteret, at arbejdsevnen …": what must be so, not what must be done."""
    first = clauses[index].words[0].norm in ("det", "der")
    return first and index + 1 < len(clauses) and clauses[index + 1].part in (Part.CONTENT, Part.QUESTION)


def _imperative_at(clause: Clause) -> int | None:
    """Where a clause's imperative stands: at its head, after "og", "så", "venligst" or "husk også"."""
    norms = [word.norm for word in clause.words]
    first = 0
    while first < len(norms) - 1 and norms[first] in ("og", "så", "venligst", "derfor", "men", "eller"):
        first += 1
    norm = norms[first]
    following = norms[first + 1] if first + 1 < len(norms) else ""
    if norm == "husk" and following and following not in ("at", "du"):
        return first
    if norm not in verbs().imperative or verbs().known(norm) or _NO_IMPERATIVE.match(" ".join(norms[first:])):
        return None
    after = clause.words[first + 1].after if first + 1 < len(norms) else ""
    if ":" in after or "\t" in after:
        return None
    if norm in _HOMOGRAPHS and following not in _AFTER_IMPERATIVE and not following[:1].isdigit():
        return None
    return first


def _imperative_certainty(here: Placed, clause: Clause, mood: Trigger | None) -> float:
    if here.zone is Zone.DUTY or mood is not None or "venligst" in clause.norm or here.sentence.form is Form.ITEM:
        return 0.92
    return 0.7 if here.sentence.form is Form.HEADING else 0.85


def _opens_with_verb(clause: Clause) -> bool:
    norm = clause.words[0].norm
    table = verbs()
    return table.known(norm) or norm in table.imperative or norm in ("straks", "altid", "selv")


def _phrases_of(text: str, clause: Clause, trigger: Trigger, sentence: Sentence) -> tuple[Phrase, ...]:
    if trigger.mood in (Mood.PASSIVE, Mood.PASSIVE_BAN):
        return _passive(text, clause, trigger)
    if trigger.mood is Mood.SUMMONS:
        last = clause.words[min(trigger.start, len(clause.words)) - 1]
        return (Phrase(Act.MEET, last.span, Span(last.span.end, clause.words[-1].span.end), (), ()),)
    if trigger.mood is Mood.NEED:
        return _need(text, clause, trigger, sentence)
    if trigger.mood is Mood.IMPERATIVE and clause.words[trigger.start].norm == "husk" and _TO_CARRY.search(clause.norm):
        clause = Clause(
            tuple(replace(word, norm="medbringe") if word.norm == "husk" else word for word in clause.words),
            clause.part,
        )
    named = clause.words[trigger.start].norm if trigger.start < len(clause.words) else ""
    banned = trigger.mood is Mood.BAN and (
        clause.part is Part.CONTENT or (named in verbs().imperative and not verbs().known(named))
    )
    if trigger.mood is Mood.IMPERATIVE or trigger.start == 0 or banned:
        return find_phrases(text, _as_infinitives(clause, trigger.start), trigger.start)
    asked = find_phrases(text, clause, trigger.start, owes=trigger.certainty >= 0.97 and "pligt" in clause.norm)
    return asked or _participle_asked(text, clause, trigger)


def _as_infinitives(clause: Clause, start: int) -> Clause:
    """An imperative or "at du sender" as if it were "sende", so that one reading serves all."""
    table = verbs()
    words: list[Word] = []
    for index, word in enumerate(clause.words):
        norm = word.norm
        before = clause.words[index - 1].norm if index else ""
        head = index == start or (
            index > start and (before in ("og", "eller", "samt", "derefter") or word.after == ",")
        )
        if head and not table.known(norm):
            made = table.imperative.get(norm) or table.present.get(norm)
            if made is None and index == start and norm.endswith("r"):
                made = norm[:-1]
            norm = "huske" if norm == "husk" else made or norm
        words.append(replace(word, norm=norm))
    return Clause(tuple(words), clause.part)


def _participle_asked(text: str, clause: Clause, trigger: Trigger) -> tuple[Phrase, ...]:
    """ "Skemaet bedes udfyldt og returneret": what is asked for stands as a participle."""
    if "bedes" not in clause.norm:
        return ()
    table = verbs()
    for index in range(trigger.start, len(clause.words)):
        norm = clause.words[index].norm
        verb = table.participle.get(norm) or table.passive.get(norm)
        if verb:
            return _passive_phrase(text, clause, index, verb, (0, trigger.start))
    return ()


def _passive(text: str, clause: Clause, trigger: Trigger) -> tuple[Phrase, ...]:
    if trigger.start < len(clause.words) and clause.words[trigger.start].norm in verbs().participle:
        verb = verbs().participle[clause.words[trigger.start].norm]
        return _passive_phrase(text, clause, trigger.start, verb, trigger.subject)
    made = passive_verb(clause, trigger)
    return _passive_phrase(text, clause, made[0], made[1], trigger.subject) if made else ()


def _passive_phrase(text: str, clause: Clause, at: int, verb: str, subject: tuple[int, int]) -> tuple[Phrase, ...]:
    words = clause.words
    low, high = subject
    things: tuple[Thing, ...] = ()
    if low < high <= len(words) and (high - low > 1 or words[low].norm not in ("der", "det", "den")):
        things = find_things(text, Span(words[low].span.start, words[high - 1].span.end))
    region = Span(words[at].span.end, words[-1].span.end)
    rest = " ".join(word.norm for word in words[at + 1 :])
    whole = " ".join(word.norm for word in words)
    act = verbs().act_of(verb, rest)
    if act is Act.SEND and re.search(r"\b(?:betaling\w*|beløb\w*)\b", whole):
        act = Act.PAY
    if act is Act.TELL and re.search(r"\bændring", whole):
        act = Act.REPORT_CHANGE
    if act in (Act.TELL, Act.SEND) and re.search(r"\bafbud\b", whole):
        act = Act.CANCEL
    if act is Act.DO and "adgang" in whole:
        act = Act.GIVE_ACCESS
    return (Phrase(act, words[at].span, region, things or find_things(text, region), find_channels(text, region)),)


def _need(text: str, clause: Clause, trigger: Trigger, sentence: Sentence) -> tuple[Phrase, ...]:
    words = clause.words
    start = trigger.start
    while start < len(words) and words[start].norm in (
        "stadig",
        "endnu",
        "fortsat",
        "desværre",
        "derfor",
        "også",
        "dog",
        "nu",
        "at",
    ):
        start += 1
    last = words[min(start, len(words)) - 1]
    region = Span(last.span.end, max(last.span.end, words[-1].span.end))
    asked = " ".join(word.norm for word in words[start:])
    listed = sentence.span.of(text).endswith(":")
    if not wants(asked) or not (listed or _PAPERS.search(asked) or re.search(r"\b(?:senest|inden)\b", asked)):
        return ()
    act = next((act for act, pattern in _NEEDED_ACTS if re.search(pattern, asked)), Act.SEND)
    if "oplyst" in clause.norm:
        act = Act.TELL
    return (Phrase(act, last.span, region, find_things(text, region), find_channels(text, region)),)


def _judged(
    context: _Context, at: int, clauses: Sequence[Clause], index: int, trigger: Trigger, phrases: Sequence[Phrase]
) -> Iterator[Candidate]:
    """The phrases as candidates: is it a duty, on what condition, is it an appeal, a comment, a penalty?"""
    clause, sentence = clauses[index], context.placed[at].sentence
    condition = condition_of(clauses, index) or _asked_before(context, at)
    if (
        _APPEAL.search(clause.norm)
        or (condition and _APPEAL.search(condition.norm))
        or _ON_CONDITION_OF.search(clause.norm)
    ):
        return
    for phrase in phrases:
        must, comment = _verdict(context, at, trigger, phrase, clause, condition)
        if must is None or (condition and is_penalty(condition, phrase.act)):
            continue
        if comment:
            phrase = replace(phrase, act=Act.COMMENT)
        banned = trigger.mood in (Mood.BAN, Mood.PASSIVE_BAN)
        span = (
            condition.span
            if condition and clauses and condition in clauses
            else fronted_condition(context.text, clause.span)
        )
        yield Candidate(
            at=at,
            whole=sentence.span,
            clause=clause.span,
            phrase=replace(phrase, act=Act.AVOID) if banned else phrase,
            must=must,
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
        )


def _verdict(
    context: _Context, at: int, trigger: Trigger, phrase: Phrase, clause: Clause, condition: Clause | None
) -> tuple[bool | None, bool]:
    """Whether it is a duty (None: neither duty nor right), and whether it is to comment on what is planned."""
    region = phrase.region.of(context.text).lower()
    comment = is_comment(region) or is_comment(" ".join(t.span.of(context.text).lower() for t in phrase.things))
    if condition is not None and is_comment(condition.norm):
        comment = True
    if comment and trigger.mood not in (Mood.BAN, Mood.PASSIVE_BAN):
        return False, True
    zone = context.placed[at].zone
    if condition is not None and is_question(condition):
        return None, False
    wish = condition is not None and is_wish(condition)
    if trigger.mood is Mood.MAY:
        plain_can = re.search(r"\b(?:kan|bør)\b", clause.norm) and not re.search(
            r"\b(?:ret|mulighed|velkom)", clause.norm
        )
        right = phrase.act in _RIGHT_ACTS or condition is not None or not plain_can
        return (False if right and (condition is not None or not _NO_RIGHT.search(clause.norm)) else None), False
    if trigger.mood is Mood.IMPERATIVE and phrase.act in _SELF_EVIDENT:
        purposeful = condition is not None or re.search(
            r"\b(?:senest|inden|straks|hurtigst|for at (?:aftale|bestille|få|booke|ændre)|aftale|bestil)\b", region
        )
        step = context.placed[at].sentence.form is Form.ITEM and trigger.certainty > 0.9
        if zone is Zone.CONTACT or not (purposeful or step):
            return None, False
    if zone is Zone.CONTACT and not re.search(r"\b(?:senest|inden|straks)\b", clause.norm):
        return None, False
    return not wish, False


def _asked_before(context: _Context, at: int) -> Clause | None:
    """ "Har du spørgsmål? Ring …": the question before stands for the condition."""
    if at == 0:
        return None
    before, here = context.placed[at - 1].sentence, context.placed[at].sentence
    words = before.span.of(context.text)
    if not words.endswith("?") or here.paragraph - before.paragraph > 1:
        return None
    asked = read_words(context.text, before.span, context.polite)
    fronted = len(asked) == 1 or (len(asked) > 1 and "du" in (asked[1].norm, asked[-1].norm))
    return (
        Clause(asked, Part.CONDITION)
        if asked and fronted and asked[0].norm not in ("skal", "hvad", "hvordan")
        else None
    )


def _with_items(context: _Context, at: int, own: list[Candidate]) -> tuple[list[Candidate], set[int]]:
    """A duty that ends in a colon takes its list's nouns as its things; items with verbs are duties of their own."""
    items = items_of(at, context.placed)
    nouns = [item for item in items if not _is_verbal(context, item)]
    if not items or len(nouns) * 2 < len(items):
        return own, set()
    last = own[-1]
    things = tuple(
        Thing(_first_cell(context.text, item_body(context.text, item)))
        for item in nouns
        if _is_thing_row(context.text, item)
    )
    if last.phrase.things and not re.search(r"\bfølgende\b|\bnedenstående\b", last.whole.of(context.text).lower()):
        if last.phrase.act not in (Act.SEND, Act.BRING, Act.TELL):
            return own, set()
        things = last.phrase.things + things
    whole = Span(last.whole.start, items[-1].span.end)
    if last.phrase.act is Act.MEET:
        return own, set()
    own = [*own[:-1], replace(last, whole=whole, phrase=replace(last.phrase, things=things))]
    first = at + 1
    return own, {first + index for index, item in enumerate(items) if item in nouns}


def _is_verbal(context: _Context, item: Sentence) -> bool:
    words = read_words(context.text, item_body(context.text, item), context.polite)
    if not words:
        return False
    if len(words) == 1 and not verbs().known(words[0].norm):
        return False
    clause = Clause(words, Part.MAIN)
    return _opens_with_verb(clause) or find_trigger(clause, None) is not None


def _first_cell(text: str, span: Span) -> Span:
    tab = text.find("\t", span.start, span.end)
    return span if tab < 0 else Span(span.start, tab)


def _is_thing_row(text: str, item: Sentence) -> bool:
    """A table's head row ("Hvad | Hvem") names no thing."""
    words = item.span.of(text)
    return not ("\t" in words and re.match(r"(?:Hvad|Hvem|Hvornår|Dokument|Bilag|Oplysning|Emne|Tekst)\b", words))
