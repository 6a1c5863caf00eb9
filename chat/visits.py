"""A citizen's cookie in, their visit out: everything the page knows of them, in memory only and for minutes only."""

from __future__ import annotations

import asyncio
import secrets
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from chains.handover import Coded, HandOver
from chains.models import Level, Message
from chat.models import Card, Entry, Note, Reply, SplitQuestion, Tone
from ingest.models import Upload

COOKIE_LIFE = 24 * 3600
"""Seconds a visit's cookie is honoured, however busy its citizen is."""

MOST_ENTRIES = 300
"""Entries on one page; past it the oldest goes."""


@dataclass(slots=True)
class Visit:
    """One citizen's page. `epoch` differs for every visit, so that an old tab notices that its letter is gone.

    `coming` are the sizes of uploads on their way in, `pending` those that wait for "send", `sent` those that are
    read now by `job`, `asking` the answers under way, one after the other by `in_turn`. `telling` keeps its tabs from
    being told two things at once. `improving` are the cards' improvements by a model under way, one after the other by
    `one_improver`; `model` whether the citizen wants it, None while they have said nothing. `consent`: whether what is
    written may be kept, None while the records have not been asked; one thing is recorded after the other by
    `recording`. `preview` is what the citizen was shown that staff will see, with its number; `coded` the code to it.
    """

    id: str
    language: str
    seen: float
    epoch: str = field(default_factory=lambda: secrets.token_hex(8))
    entries: list[Entry] = field(default_factory=list)
    coming: list[int] = field(default_factory=list)
    pending: dict[str, Upload] = field(default_factory=dict, repr=False)
    sent: tuple[Upload, ...] = field(default=(), repr=False)
    job: asyncio.Task[None] | None = None
    asking: set[asyncio.Task[None]] = field(default_factory=set, repr=False)
    in_turn: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)
    telling: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)
    improving: set[asyncio.Task[None]] = field(default_factory=set, repr=False)
    one_improver: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)
    model: bool | None = None
    level: Level = Level.NORMAL
    consent: bool | None = None
    asked_to_keep: bool = False
    recording: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)
    preview: tuple[str, HandOver] | None = field(default=None, repr=False)
    coded: Coded | None = field(default=None, repr=False)

    def put(self, entry: Entry) -> None:
        """Sets an entry in its place: over the one with its id, else at the end."""
        for place, standing in enumerate(self.entries):
            if standing.id == entry.id:
                self.entries[place] = entry
                return
        self.entries = [*self.entries[1 - MOST_ENTRIES :], entry]

    def drop(self, entry_id: str) -> None:
        """Takes an entry away, if it stands."""
        self.entries = [entry for entry in self.entries if entry.id != entry_id]

    def card(self, card_id: str) -> Card | None:
        """The card with this id, if it stands."""
        return next((entry for entry in self.entries if isinstance(entry, Card) and entry.id == card_id), None)

    def cards(self) -> list[Card]:
        """The cards in order."""
        return [entry for entry in self.entries if isinstance(entry, Card)]

    def change_card(self, card_id: str, change: Callable[[Card], Card]) -> None:
        """Sets a changed card in the old one's place, if it still stands."""
        card = self.card(card_id)
        if card is not None:
            self.put(change(card))

    def reply(self, reply_id: str) -> Reply | None:
        """The answer with this id, if it stands."""
        return next((entry for entry in self.entries if isinstance(entry, Reply) and entry.id == reply_id), None)

    def replies(self) -> list[Reply]:
        """The answers in order."""
        return [entry for entry in self.entries if isinstance(entry, Reply)]

    def held(self) -> int:
        """Bytes of letters this visit holds (about: the big things are counted, once each)."""
        parts: list[bytes] = [upload.data for upload in (*self.pending.values(), *self.sent)]
        for question in [entry for entry in self.entries if isinstance(entry, SplitQuestion)]:
            parts += [page.picture for page in question.reading.sources if page.picture]
        for card in self.cards():
            parts += [document for document in card.documents if document]
            parts += [page.picture for page in card.letter.pages if page.picture]
            parts += [view.png for views in card.shown.values() for view in views]
        for reply in self.replies():
            parts += [page.picture for whole in reply.question.letters for page in whole.letter.pages if page.picture]
            parts += [view.png for views in reply.shown.values() for view in views]
        return sum(self.coming) + sum(sys.getsizeof(part) for part in {id(part): part for part in parts}.values())

    def wipe(self) -> None:
        """Forgets everything and stops what is under way."""
        if self.job is not None:
            self.job.cancel()
        for under_way in (*self.asking, *self.improving):
            under_way.cancel()
        self.job = None
        self.entries = []
        self.pending = {}
        self.sent = ()
        self.preview = self.coded = None


class VisitStore:
    """All visits, by id. Nothing here is ever written anywhere. `on_end` is told the id of each that is over."""

    def __init__(self, idle_seconds: float, max_held: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._idle = idle_seconds
        self._max_held = max_held
        self._clock = clock
        self._visits: dict[str, Visit] = {}
        self._ended: dict[str, float] = {}
        self._expired: dict[str, float] = {}
        self.on_end: Callable[[str], None] | None = None

    def __len__(self) -> int:
        return len(self._visits)

    def find(self, visit_id: str) -> Visit | None:
        """The visit with this id, if it is known and not idle too long; does not count as a sign of the citizen."""
        visit = self._visits.get(visit_id)
        return visit if visit is not None and self._clock() - visit.seen < self._idle else None

    def touch(self, visit_id: str, language: str, level: Level | None = None) -> Visit:
        """The visit with this id, new if there is none: a sign of its citizen, who now reads `language`, and at `level`
        where one is named."""
        visit = self.find(visit_id)
        if visit is None:
            self._expire(visit_id)
            visit = self._visits[visit_id] = Visit(visit_id, language, self._clock())
            if self._expired.pop(visit_id, None) is not None:
                visit.put(Note("expired", (Message("page-expired"),), Tone.GOOD))
        visit.seen = self._clock()
        visit.language = language
        visit.level = level or visit.level
        return visit

    def delete(self, visit_id: str) -> None:
        """Forgets a visit and all in it."""
        visit = self._visits.pop(visit_id, None)
        if visit is not None:
            visit.wipe()
            if self.on_end is not None:
                self.on_end(visit_id)

    def end(self, visit_id: str) -> None:
        """Deletes a visit for good: its cookie, which another tab may still send, opens nothing any more."""
        if visit_id in self._visits:
            self._ended[visit_id] = self._clock()
        self.delete(visit_id)

    def is_ended(self, visit_id: str) -> bool:
        """Whether the citizen has deleted this visit."""
        return visit_id in self._ended

    def sweep(self) -> list[str]:
        """Deletes the visits that were idle too long; returns their ids."""
        now = self._clock()
        for remembered in (self._ended, self._expired):
            for visit_id in [visit_id for visit_id, at in remembered.items() if now - at >= COOKIE_LIFE]:
                del remembered[visit_id]
        gone = [visit.id for visit in self._visits.values() if now - visit.seen >= self._idle]
        for visit_id in gone:
            self._expire(visit_id)
        return gone

    def _expire(self, visit_id: str) -> None:
        """Deletes a visit that was idle too long; remembers its id, to tell its citizen why the letter is gone."""
        visit = self._visits.get(visit_id)
        if visit is not None and visit.cards():
            self._expired[visit_id] = self._clock()
        self.delete(visit_id)

    def make_room(self, wanted: int, connected: Iterable[str]) -> bool:
        """Whether `wanted` more bytes fit, after dropping the longest idle visits that nobody looks at now."""
        looked_at = set(connected)
        held = {visit.id: visit.held() for visit in self._visits.values()}
        total = sum(held.values()) + wanted
        for visit in sorted(self._visits.values(), key=lambda one: one.seen):
            if total <= self._max_held:
                break
            if visit.id not in looked_at and held[visit.id]:
                total -= held[visit.id]
                self._expire(visit.id)
        return total <= self._max_held
