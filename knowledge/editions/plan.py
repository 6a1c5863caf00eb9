"""The passages there were and the pages there are in, what has to be done out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ingest.guidance.models import GuidancePage
from knowledge.models import Passage
from knowledge.passages import passages_of


@dataclass(frozen=True, slots=True)
class Plan:
    """Passages by what becomes of them. `update` holds the new ones; `remove` the old."""

    add: tuple[Passage, ...]
    update: tuple[Passage, ...]
    keep: tuple[Passage, ...]
    remove: tuple[Passage, ...]

    @property
    def changes(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.add or self.update or self.remove)

    @property
    def result(self) -> tuple[Passage, ...]:
        """The passages there are afterwards, in the pages' order."""
        return tuple(sorted((*self.add, *self.update, *self.keep), key=lambda one: (one.url, one.order)))


def plan(old: Iterable[Passage], pages: Iterable[GuidancePage]) -> Plan:
    """What turns the `old` passages into those of `pages`: told apart by id, compared by digest."""
    before = {passage.id: passage for passage in old}
    after = {passage.id: passage for page in pages for passage in passages_of(page)}
    return Plan(
        add=tuple(one for key, one in after.items() if key not in before),
        update=tuple(one for key, one in after.items() if key in before and before[key].digest != one.digest),
        keep=tuple(one for key, one in after.items() if key in before and before[key].digest == one.digest),
        remove=tuple(one for key, one in before.items() if key not in after),
    )
