"""A letter's sentences in, every duty and right they word out, one by one: not yet dated, not yet merged."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.finders.acts import verbs
from ingest.finders.asked import phrases_of
from ingest.finders.candidate import Candidate, Context
from ingest.finders.choices import after_choices
from ingest.finders.clauses import Clause, Part, split_clauses
from ingest.finders.duties import Mood, Trigger, find_trigger
from ingest.finders.headed import under_conditions
from ingest.finders.objections import find_objection
from ingest.finders.roles import OPENS_WITH_READER, is_to_neighbour, lays_down_terms
from ingest.finders.told_as_done import told_as_done
from ingest.finders.told_passives import Around
from ingest.finders.triggers import opens_with_verb, trigger_of
from ingest.finders.verdicts import judged
from ingest.finders.words import read_words, says_de
from ingest.finders.zones import Placed, Zone, item_body, items_of, place
from ingest.models import Act, Span, Thing
from ingest.text.sentences import Form, Sentence

_NO_DUTIES = frozenset((Zone.LAW, Zone.PRIVACY, Zone.UNDONE))
_APPEAL_WORD = re.compile(r"\b(?:klag|påklag|anke[ns]?\b|indbring)", re.IGNORECASE)


def find_candidates(text: str, sentences: Sequence[Sentence], zoned: Sequence[Placed] | None = None) -> list[Candidate]:
    """Every duty and right, in the letter's order."""
    placed = place(text, sentences) if zoned is None else zoned
    context = Context(
        text, placed, says_de(text), _appeal_paragraphs(text, placed), is_to_neighbour(text), lays_down_terms(text)
    )
    moods: dict[int, Trigger | None] = {}
    taken: set[int] = set()
    found: list[Candidate] = []
    for at, here in enumerate(placed):
        guides = here.zone is Zone.APPEAL and here.sentence.paragraph in context.appeals
        if at in taken or guides or here.zone in _NO_DUTIES or _is_planned(context, at):
            continue
        own, lead = _read(context, at, moods.get(here.lead) if here.lead is not None else None)
        moods[at] = lead
        listed = at + 1 < len(placed) and placed[at + 1].lead == at and placed[at + 1].sentence.form is Form.ITEM
        if own and (listed or here.sentence.span.of(text).endswith(":")):
            own, used = _with_items(context, at, own)
            taken |= used
        found += own
    chosen = under_conditions(context, after_choices(text, sentences, found))
    return [_freed(text, sentences, candidate) for candidate in chosen]


_PLANS = re.compile(r"\b(?:påtænk|overvej|agter|udkast|foreslå|foresl)\w*", re.IGNORECASE)


def _is_planned(context: Context, at: int) -> bool:
    """Whether a list's item only tells what is planned: "Kommunen påtænker at meddele påbud med følgende indhold:"."""
    lead = context.placed[at].lead
    return lead is not None and bool(_PLANS.search(context.placed[lead].sentence.span.of(context.text)))


_FREE = re.compile(
    r"\b(?:er|har) ikke (?:forpligtet|pligtig|pligt|nødt) til\b|\bbehøver (?:\w+ )?ikke\b|\bfrivillig(?:t"
    r"|e)?\b|\bingen pligt\b",
    re.IGNORECASE,
)
_NOUN = re.compile(r"[^\W\d_]{6,}")


def _freed(text: str, sentences: Sequence[Sentence], candidate: Candidate) -> Candidate:
    """ "Vi mangler dit samtykke. … Du er ikke forpligtet til at give samtykket": a wish of theirs, no duty."""
    if not candidate.must or candidate.prohibited:
        return candidate
    stems = {
        name.group()[:6].lower() for thing in candidate.phrase.things for name in _NOUN.finditer(thing.span.of(text))
    }
    for sentence in sentences[candidate.at + 1 : candidate.at + 3]:
        words = sentence.span.of(text)
        free = _FREE.search(words) if sentence.paragraph == sentences[candidate.at].paragraph else None
        if free and any(stem in words.lower() for stem in stems):
            return replace(candidate, must=False)
    return candidate


def _appeal_paragraphs(text: str, placed: Sequence[Placed]) -> frozenset[int]:
    """Paragraphs that guide to an appeal: under such a heading and naming it, or right below the heading."""
    found: set[int] = set()
    for index, here in enumerate(placed):
        if here.zone is not Zone.APPEAL:
            continue
        first = index == 0 or placed[index - 1].zone is not Zone.APPEAL
        if first:
            below = " ".join(one.sentence.span.of(text) for one in placed[index : index + 4])
            found |= {here.sentence.paragraph, here.sentence.paragraph + 1} if _APPEAL_WORD.search(below) else set()
        elif _APPEAL_WORD.search(here.sentence.span.of(text)):
            found.add(here.sentence.paragraph)
    return frozenset(found)


def _read(context: Context, at: int, mood: Trigger | None) -> tuple[list[Candidate], Trigger | None]:
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
        trigger = trigger_of(context, at, clauses, index, reader, mood)
        if trigger is None:
            reader = (_reader_is_subject(clause) or None) if clause.part is Part.MAIN else reader
            continue
        reader = trigger.mood in (Mood.MUST, Mood.MAY, Mood.BAN)
        phrases = phrases_of(context.text, clause, trigger, sentence)
        lead = trigger if not phrases else lead
        found += judged(context, at, clauses, index, trigger, phrases)
    objection = find_objection(context.text, at, sentence.span, clauses) if not found else None
    found += [objection] if objection else []
    if (
        lead is None
        and context.placed[at].zone is Zone.DUTY
        and context.text[body.start : body.end].endswith((":", "gøre"))
    ):
        lead = Trigger(Mood.MUST, 0, 0.9)
    return found, lead


def _reader_is_subject(clause: Clause) -> bool:
    """Whether the clause tells of the reader, so that "… og skal oplyse os" goes on of the reader."""
    norms = [word.norm for word in clause.words]
    return norms[0] == "du" or norms[1:2] == ["du"] or bool(OPENS_WITH_READER.match(clause.norm))


def _with_items(context: Context, at: int, own: list[Candidate]) -> tuple[list[Candidate], set[int]]:
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
    if _SAMPLES.search(last.whole.of(context.text)):
        things = ()  # any of them will do: the letter's own words say so
    elif last.phrase.things and not re.search(r"\bfølgende\b|\bnedenstående\b", last.whole.of(context.text).lower()):
        if last.phrase.act not in (Act.SEND, Act.BRING, Act.TELL):
            return own, set()
        things = last.phrase.things + things
    whole = Span(last.whole.start, items[-1].span.end)
    if last.phrase.act in (Act.MEET, Act.READ):
        return own, set()
    own = [*own[:-1], replace(last, whole=whole, phrase=replace(last.phrase, things=things))]
    first = at + 1
    return own, {first + index for index, item in enumerate(items) if item in nouns}


_SAMPLES = re.compile(r"\b(?:for eksempel|fx|f\.eks\.|blandt andet|bl\.a\.|enten)\W*$", re.IGNORECASE)


def _is_verbal(context: Context, item: Sentence) -> bool:
    words = read_words(context.text, item_body(context.text, item), context.polite)
    if not words:
        return False
    if len(words) == 1 and not verbs().known(words[0].norm):
        return False
    clause = Clause(words, Part.MAIN)
    first = split_clauses(words)[0]
    told = first.part is Part.MAIN and told_as_done(first, Around()) is not None
    return opens_with_verb(clause) or find_trigger(clause, None) is not None or told


def _first_cell(text: str, span: Span) -> Span:
    tab = text.find("\t", span.start, span.end)
    return span if tab < 0 else Span(span.start, tab)


def _is_thing_row(text: str, item: Sentence) -> bool:
    """A table's head row ("Hvad | Hvem") names no thing."""
    words = item.span.of(text)
    return not ("\t" in words and re.match(r"(?:Hvad|Hvem|Hvornår|Dokument|Bilag|Oplysning|Emne|Tekst)\b", words))
