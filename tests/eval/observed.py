"""Letters with gold in, one row a found fact and part of the model out: its traits when found, and whether it is right.

The rows hold no words of any letter: the letter's name, the fact's number, form, numbers, verdict.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from chains.card.resolve import resolve
from chains.models import Received, Request
from ingest.finders import find_unrated
from ingest.finders.certainty import Traits, doubt_of, traits_of
from ingest.models import Action, Amount, Appeal, Appointment, Deadline, Fact, Letter, Origin, Page, ReadBy, Role
from tests.eval.told import request_of
from tests.letters.golden import Golden
from tests.letters.judge import judge, same_deadline, same_words
from tests.passages.model import Passage

Json = Mapping[str, Any]
Gold = Sequence[Json]


@dataclass(frozen=True, slots=True)
class Row:
    """One part of one found fact: `letter` and `fact` name it, `weight` is the finder's own, `doubt` what its page's
    confidence lacks of 1, `right` the gold's verdict."""

    source: str
    letter: str
    fact: int
    part: str
    form: str
    numbers: Mapping[str, float]
    weight: float
    doubt: float
    right: bool

    @property
    def traits(self) -> Traits:
        """What the model goes by."""
        return Traits(self.part, self.form, self.numbers)


def of_letters(goldens: Iterable[Golden], source: str) -> Iterator[Row]:
    """The facts of golden letters, read by a perfect reader."""
    for golden in goldens:
        for number, (text, expect) in enumerate(zip(golden.text.split("\f"), golden.letters, strict=False)):
            yield from _rows(source, f"{golden.name}/{number}", _page(text), request_of(golden), [expect])


def of_read(name: str, letter: Letter, request: Request, expect: Json, source: str) -> Iterator[Row]:
    """The facts of one letter as it was read, by OCR say."""
    yield from _rows(source, name, letter, request, [expect])


def of_passages(passages: Iterable[Passage], source: str) -> Iterator[Row]:
    """The facts of passages, each in its small letter; any of several right deadlines is right."""
    for passage in passages:
        request = Request(passage.letter_date, received=Received.UNKNOWN)
        yield from _rows(source, passage.id, _page(passage.letter), request, list(passage.readings))


def load(path: Path) -> list[Row]:
    """Rows as `save` wrote them."""
    return [Row(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def save(rows: Iterable[Row], path: Path) -> None:
    """One JSON object a line."""
    lines = (json.dumps(asdict(row), ensure_ascii=False) for row in rows)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _page(text: str) -> Letter:
    return Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))


def _rows(source: str, name: str, letter: Letter, request: Request, readings: Gold) -> Iterator[Row]:
    facts, deadlines = find_unrated(letter, request.today)
    case = resolve(letter, facts, request)
    counted = {id(fact): case.deadlines.get(f"action-{at}") for at, fact in enumerate(facts.actions, 1)}
    if facts.appeal:
        counted[id(facts.appeal)] = case.deadlines.get("appeal")
    extra = _invented(letter, facts.actions, counted, readings)
    for number, (fact, traits) in enumerate(traits_of(letter, facts, deadlines)):
        for one in traits:
            right = _right(one.part, letter, fact, counted.get(id(fact)), extra, readings)
            if right is not None:
                doubt = round(doubt_of(letter, fact.span), 4)
                yield Row(source, name, number, one.part, one.form, one.numbers, fact.certainty, doubt, right)


def _right(
    part: str, letter: Letter, fact: Fact[Any], deadline: Deadline | None, extra: set[int], readings: Gold
) -> bool | None:
    """The gold's verdict; None where it has none."""
    first, value = readings[0], fact.value
    words = fact.span.of(letter.text)
    if isinstance(value, Appeal):
        return any(_is_the_appeal(letter, value, deadline, one) for one in readings) if "appeal" in first else None
    if isinstance(value, Amount):
        known = [one for one in first.get("amounts", ()) if abs(one["value"] - float(value.value)) < 0.005]
        if "amounts" not in first or value.role is Role.OTHER:
            return None
        return any(one["role"] == value.role or one.get("optional") for one in known)
    if isinstance(value, Appointment):
        time = value.time.strftime("%H:%M") if value.time else None
        told = (value.date.isoformat(), time)
        kept = [(one["date"], one.get("time", time)) for one in first.get("appointments", ())]
        return told in kept if "appointments" in first else None
    if "actions" not in first:
        return None
    near = [one for reading in readings for one in reading["actions"] if _meets(one, words)]
    same = [one for one in near if one.get("optional") or one["must"] == value.must]
    if part == "duty":
        return id(fact) not in extra
    if part == "choice":
        return bool(same) if near else None
    if id(fact) in extra or not any("deadline" in one for one in same):
        return None
    return any("deadline" not in one or same_deadline(one["deadline"], _told(deadline)) for one in same)


def _invented(
    letter: Letter, actions: Sequence[Fact[Action]], counted: Mapping[int, Deadline | None], readings: Gold
) -> set[int]:
    """The duties that the judge calls invented, by the reading that fits best."""
    told = [
        {"quote": fact.span.of(letter.text), "must": True, "text": str(id(fact)), "deadline": _told(counted[id(fact)])}
        for fact in actions
        if fact.value.must
    ]
    verdicts = [judge(one, {"actions": told}).parts["duties"].invented for one in readings if "actions" in one]
    fewest = min(verdicts, key=len, default=())
    return {int(name.rpartition("(")[2].rstrip(")")) for name in fewest}


def _meets(wanted: Json, words: str) -> bool:
    quotes = wanted["quote_contains"]
    return any(same_words(quote, words) for quote in ([quotes] if isinstance(quotes, str) else quotes))


def _told(deadline: Deadline | None) -> Json | None:
    if deadline is None or deadline.date is None:
        return None
    return {
        "date": deadline.date.isoformat(),
        "time": deadline.time.strftime("%H:%M") if deadline.time else None,
        "basis": deadline.rule.basis.value,
        "moved_to": deadline.moved_to.isoformat() if deadline.moved_to else None,
        "not_before": deadline.rule.not_before.isoformat() if deadline.rule.not_before else None,
    }


def _is_the_appeal(letter: Letter, appeal: Appeal, deadline: Deadline | None, reading: Json) -> bool:
    wanted = reading["appeal"]
    if wanted is None:
        return False
    bodies = wanted.get("to") if isinstance(wanted.get("to"), list) else [wanted.get("to")]
    to = appeal.to.of(letter.text) if appeal.to else ""
    right_body = any(body is None or same_words(body, to) for body in bodies)
    return right_body and ("deadline" not in wanted or same_deadline(wanted["deadline"], _told(deadline)))
