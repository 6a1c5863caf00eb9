"""The contract's objects of one letter, untouched and set again, in; out: which facts are equal, lost and new.

A fact is: what the letter does, its outcome, each duty, each duty's day and time, each amount with its role, each
appointment, the appeal, its body and its day. Duties are the same where their sentences hold the same words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.eval.told import Json
from tests.letters.judge import same_words

Words = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Compared:
    """How many facts stayed, and the names of those that were lost and of those that are new."""

    equal: int
    lost: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def all(self) -> int:
        """All facts of both: what is new counts as much as what was lost."""
        return self.equal + len(self.lost) + len(self.new)


def compare(before: Json, after: Json, words: Words = str) -> Compared:
    """`words` is what the setting did to a sentence: a duty is looked for in the new words."""
    told, again = Counter(_values(before)), Counter(_values(after))
    equal, lost, new = sum((told & again).values()), [*(told - again).elements()], [*(again - told).elements()]
    left = [action for action in after.get("actions", ()) if action["must"]]
    for action in before.get("actions", ()):
        if not action["must"]:
            continue
        same = _same_duty(words(action["quote"]), action, left)
        if same is None:
            lost.append(f"duty: {action['quote']}")
            lost += [f"deadline: {_day(action)}"] if _day(action) else []
            continue
        left.remove(same)
        equal += 1
        if _day(same) == _day(action):
            equal += bool(_day(action))
        else:
            lost.append(f"deadline {_day(action)} (now {_day(same)}): {action['quote']}")
    for action in left:
        new.append(f"duty: {action['quote']}")
        new += [f"deadline: {_day(action)}"] if _day(action) else []
    return Compared(equal, tuple(lost), tuple(new))


def _same_duty(quote: str, duty: Json, left: Sequence[Json]) -> Json | None:
    """The duty of the same words; among several of one sentence the one of the same act, then of the same day."""
    same = [one for one in left if same_words(quote, one["quote"]) or same_words(one["quote"], quote)]
    return max(same, key=lambda one: (one.get("act") == duty.get("act"), _day(one) == _day(duty)), default=None)


def _day(action: Json) -> str:
    deadline = action.get("deadline") or {}
    return " ".join(filter(None, (deadline.get("date"), deadline.get("time"))))


def _values(output: Json) -> Iterator[str]:
    if "error" in output:
        yield f"error {output['error']['code']}"
        return
    yield f"kind {output['kind']}"
    yield f"outcome {output['outcome']}"
    yield from (f"amount {one['value']} {one['role']}" for one in output["amounts"])
    yield from (f"appointment {one['date']} {one['time']}" for one in output["appointments"])
    appeal = output["appeal"]
    if appeal is not None:
        yield "an appeal"
        yield f"appeal to {' '.join((appeal['to'] or 'nobody named').split())}"
        yield f"appeal by {_day(appeal)}"
