"""A case in, the letter's own sentences that say what it does out: what no general sentence of ours can tell.

The finder of kinds mostly points at the title. A reader who sees "Din hjælp bliver sat ned" still has to be told from
what to what and from when, and that stands in the body, in a sentence of a few known forms (`decisive.toml`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from chains.card.conditions import begins_with_a_case
from chains.card.resolve import Case
from ingest.finders.history import tells_history
from ingest.finders.kind_signs import opens_with_condition
from ingest.finders.zones import Zone, heading_zone
from ingest.models import Kind, Outcome, Span
from ingest.text.sentences import Form, split_sentences

TABLE = Path(__file__).with_name("decisive.toml")
LONGEST = 300
"""So many characters are shown at most: a phone shows about six lines of them."""
LONGEST_HEADING = 80
TELLS = frozenset(
    {Kind.DECISION_REFUSAL, Kind.DECISION_GRANT, Kind.DECISION_CHANGE, Kind.ORDER, Kind.NOTICE, Kind.RECEIPT}
)
"""Kinds whose sign in the body is worth showing where the table knows no sentence."""

_ADDS = re.compile(
    r"(?:Det betyder|Det vil sige|Dermed|Samtidig|Derfor|Du skal derfor|Vi har derfor|Vi undersøger|Ansøger\b"
    r"|(?:Ændringen|Afgørelsen|Tilladelsen|Bevillingen|Forbuddet|Støtten|Hjælpen|Tilbuddet|Det) gælder"
    r"|(?:Du|I|De) (?:er|bliver) (?:nu )?registreret|(?:Beløbet|Gælden) er\b|Vi kan ikke)"
)
"""How a sentence begins that goes on telling what the one before it began."""
_UNDECIDED = re.compile(
    r"^(?:hvis|såfremt|når|medmindre)\b|\b(?:hvis|såfremt) (?:vi|du|i|de)\b|\btidligere\b|\bdu fik\b|[?:]$"
)


def decisive(case: Case) -> tuple[Span, ...]:
    """The stretches of the letter that say what it does, at most two (a yes and a no), none told elsewhere."""
    told = _told_elsewhere(case)
    kinds = (Kind.DECISION_GRANT, Kind.DECISION_REFUSAL) if case.facts.outcome is Outcome.PARTLY else (case.facts.kind,)
    body = [span for span in _body(case.read, kinds) if span not in told]
    found = [at for kind in kinds if (at := _strongest(case, body, kind)) is not None]
    if not found:
        return _sign_of_the_kind(case)
    spans = [_with_what_it_adds(case, body, at) for at in sorted(set(found))]
    if len(spans) == 2 and not case.letter.text[spans[0].end : spans[1].start].strip():
        spans = [Span(spans[0].start, spans[1].end)]
    return tuple(span for number, span in enumerate(spans) if not any(one.meets(span) for one in spans[:number]))


def _body(text: str, kinds: Sequence[Kind]) -> list[Span]:
    """The sentences of running text that are no heading and stand in no guidance, law or note.

    Of long lines only those that a sign of the kinds stands in: splitting is most of a card's time.
    """
    signs = [sign for kind in kinds for sign in _signs().get(kind, ())]
    found: list[Span] = []
    zone = Zone.BODY
    for line in re.finditer(r"[^\n]+", text):
        words = line.group()
        if len(words) > LONGEST_HEADING and Kind.INFORMATION not in kinds:
            low = words.lower()
            if not any(sign.search(low) for sign in signs):
                continue
        for one in split_sentences(words):
            zone = heading_zone(one.span.of(words), one.form) or zone
            if zone in (Zone.BODY, Zone.DUTY) and one.form is Form.PROSE:
                found.append(Span(line.start() + one.span.start, line.start() + one.span.end))
    return found


def _told_elsewhere(case: Case) -> set[Span]:
    told = {fact.span for _, fact in case.actions} | {fact.span for fact in case.facts.consequences}
    return told | ({case.facts.appeal.span} if case.facts.appeal else set())


def _strongest(case: Case, body: Sequence[Span], kind: Kind) -> int | None:
    """The index of the first sentence that fits the strongest sign of `kind`; for information the first there is."""
    words = [span.of(case.letter.text).lower() for span in body]
    fit = [
        index
        for index, said in enumerate(words)
        if len(said) <= LONGEST
        and not _UNDECIDED.search(said)
        and not _is_subject(case, said)
        and not begins_with_a_case(case.sentence(body[index]))
        and not opens_with_condition(said)
        and not tells_history(case.sentence(body[index]), case.facts.head.date)
    ]
    if kind is Kind.INFORMATION:
        return next((index for index in fit if len(words[index].split()) >= 5), None)
    for sign in _signs().get(kind, ()):
        for index in fit:
            if sign.search(words[index]):
                return index
    return None


def _is_subject(case: Case, said: str) -> bool:
    return " ".join(said.split()).rstrip(".") == " ".join((case.facts.head.subject or "").lower().split()).rstrip(".")


def _with_what_it_adds(case: Case, body: Sequence[Span], at: int) -> Span:
    """The sentence with those right after it that go on telling the same, as far as there is room."""
    span = body[at]
    text = case.letter.text
    for more in body[at + 1 :]:
        if text[span.end : more.start].strip(" ") or more.end - span.start > LONGEST or not _ADDS.match(more.of(text)):
            break
        span = Span(span.start, more.end)
    return span


def _sign_of_the_kind(case: Case) -> tuple[Span, ...]:
    """The sentence that shows the kind, unless it is long, told as a duty below, or the subject told above."""
    span = case.facts.kind_span
    if span is None or case.facts.kind not in TELLS or span.end - span.start > LONGEST:
        return ()
    return () if span in _told_elsewhere(case) or _is_subject(case, case.sentence(span).lower()) else (span,)


@lru_cache(maxsize=1)
def _signs() -> dict[Kind, tuple[re.Pattern[str], ...]]:
    table: dict[str, list[str]] = tomllib.loads(TABLE.read_text("utf-8"))
    return {Kind(kind): tuple(re.compile(sign) for sign in signs) for kind, signs in table.items()}
