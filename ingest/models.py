"""The nouns of reading: what an upload, a page, a letter and a fact are.

Positions: a `Span` counts characters of `Letter.text`, end exclusive. A `Box` is in fractions (0 to 1) of the
upright page's width and height, origin top left. *Verbatim* means an exact substring of `Letter.text`.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T", covariant=True)


class Span(NamedTuple):
    """A stretch of `Letter.text`: `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words this span covers in `text`."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


class Box(NamedTuple):
    """A rectangle on an upright page, in fractions of its width and height; origin top left."""

    left: float
    top: float
    right: float
    bottom: float


# --- from bytes to pages ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Upload:
    """One file as it came. `name` is the sender's and never decides anything but what is shown back."""

    name: str
    data: bytes = field(repr=False)


class ReadBy(StrEnum):
    """How the words of a page were had."""

    TEXT = "text"
    OCR = "ocr"
    MIXED = "mixed"


class Origin(NamedTuple):
    """Where a page came from: the upload's index in the request and the page's index in it, both from 0."""

    file: int
    page: int


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together on one line of a page (a PDF word, an OCR line)."""

    text: str
    box: Box
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page after reading, before cleaning.

    Either `runs` (placed words, any order) or `text` (flowing text of Word, mail, paste: paragraphs parted by an
    empty line, table cells by a tab) is filled. `confidence` is 0 to 1; 1 for text layers. `hidden` counts the
    characters left out because no reader could see them. `width` and `height` are in points, or pixels for pictures:
    only their ratio and the ratio of a box to them matter. `picture` is the JPEG that OCR saw, upright and
    straightened, None where the page can be drawn from its document or has no picture.
    """

    origin: Origin
    read_by: ReadBy
    confidence: float
    runs: tuple[Run, ...] = ()
    text: str = ""
    hidden: int = 0
    width: float = 0.0
    height: float = 0.0
    picture: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page that has no usable text layer and waits for OCR. `data` is any picture Pillow opens."""

    origin: Origin
    data: bytes = field(repr=False)
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """An upload after its kind was told: its pages in order, and the document they can be drawn from.

    `document` is the PDF's bytes (of a mail: its attachment's), None for other kinds.
    """

    pages: tuple[SourcePage | PageImage, ...]
    document: bytes | None = field(default=None, repr=False)


# --- the letter ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a letter; its words are `Letter.text[start:end]`. `number` counts from 1 within the letter."""

    number: int
    origin: Origin
    read_by: ReadBy
    confidence: float
    start: int
    end: int
    width: float = 0.0
    height: float = 0.0
    picture: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Piece:
    """`Letter.text[start:end]` stands on page `page` (from 1) in `box`; what lies between pieces cleaning put in."""

    start: int
    end: int
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Place:
    """Where a span is seen: a page's number (from 1) and the boxes there; no boxes for text that flows."""

    page: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """One whole letter: cleaned text, its pages, and the map between them.

    In `text` paragraphs are parted by an empty line, list items and table rows stand on lines of their own, table cells
    are parted by a tab, and soft line breaks are spaces. `missing` are page numbers that "side 1 af 3" promises but
    nobody sent; `unreadable` are numbers of pages too poor to read (their text is left out); `hidden` counts
    characters left out as invisible.
    """

    text: str
    pages: tuple[Page, ...]
    pieces: tuple[Piece, ...] = ()
    missing: tuple[int, ...] = ()
    unreadable: tuple[int, ...] = ()
    hidden: int = 0

    @property
    def read_by(self) -> ReadBy:
        """How the whole letter was read."""
        ways = {page.read_by for page in self.pages}
        return ways.pop() if len(ways) == 1 else ReadBy.MIXED

    @property
    def confidence(self) -> float:
        """The poorest page's confidence, 0 to 1."""
        return min((page.confidence for page in self.pages), default=0.0)

    def page_of(self, position: int) -> int:
        """The number (from 1) of the page on which the character at `position` stands."""
        starts = [page.start for page in self.pages]
        return self.pages[max(0, bisect_right(starts, position) - 1)].number

    def places(self, span: Span) -> tuple[Place, ...]:
        """Where `span` is seen, page by page; a sentence may cross pages."""
        boxes: dict[int, list[Box]] = {}
        for page in self.pages:
            if span.start < page.end and page.start < span.end:
                boxes[page.number] = []
        for page_number, box in self._boxes(span):
            boxes.setdefault(page_number, []).append(box)
        return tuple(Place(number, tuple(found)) for number, found in sorted(boxes.items()))

    def _boxes(self, span: Span) -> Iterator[tuple[int, Box]]:
        for piece in self.pieces:
            if piece.end <= span.start or span.end <= piece.start:
                continue
            length = piece.end - piece.start
            width = piece.box.right - piece.box.left
            left = piece.box.left + width * max(0, span.start - piece.start) / length
            right = piece.box.right - width * max(0, piece.end - span.end) / length
            yield piece.page, Box(left, piece.box.top, right, piece.box.bottom)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the uploads held: the letters in order, and the documents (by upload index) pages can be drawn from.

    `unsure_split`: the pages may belong to one letter or to several, and only the citizen can tell. `sources` are the
    pages as they were read, kept so that they can be put together anew when the citizen has told.
    """

    letters: tuple[Letter, ...]
    documents: tuple[bytes | None, ...] = field(default=(), repr=False)
    unsure_split: bool = False
    sources: tuple[SourcePage, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class PageRead:
    """Page `number` (from 1) of `of` has been read: progress for whoever waits."""

    number: int
    of: int


# --- facts -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """Something the letter says: the value, the whole sentence it was said in, who found it and how surely (0 to 1).

    `form` names the phrasing it was found by ("passive", "latest"): what its certainty is reckoned from
    (`ingest.finders.certainty`). `doubt` tells what somebody else held against it, and so lowered its certainty
    ("model_differs")."""

    value: T
    span: Span
    finder: str
    certainty: float = 1.0
    form: str = ""
    doubt: str = ""


class Kind(StrEnum):
    """What the letter does; the first that fits. See the contract."""

    HEARING = "hearing"
    DECISION_REFUSAL = "decision_refusal"
    DECISION_GRANT = "decision_grant"
    DECISION_CHANGE = "decision_change"
    ORDER = "order"
    SUMMONS = "summons"
    PAYMENT_DEMAND = "payment_demand"
    REMINDER = "reminder"
    INFORMATION_REQUEST = "information_request"
    NOTICE = "notice"
    OFFER = "offer"
    RECEIPT = "receipt"
    INFORMATION = "information"
    OTHER = "other"


class Outcome(StrEnum):
    """What a decision comes to; `none` for all but grants and refusals."""

    GRANTED = "granted"
    REFUSED = "refused"
    PARTLY = "partly"
    NONE = "none"


class Basis(StrEnum):
    """What a deadline is counted from."""

    ABSOLUTE = "absolute"
    LETTER_DATE = "letter_date"
    RECEIPT = "receipt"
    NONE = "none"


class Unit(StrEnum):
    """What a relative deadline counts."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """A deadline as the letter words it, before it is counted for this reader.

    `span` covers the words ("senest den 4. december 2026 kl. 12"). With basis ABSOLUTE `date` is the last safe
    day; with LETTER_DATE and RECEIPT `count` and `unit` are counted from that day; with NONE there is no day to tell
    ("straks"). `not_before` is the first allowed day, where one is stated. `movable`: the law moves it past weekends
    and holidays (not so "dagen før mødet").
    """

    span: Span
    basis: Basis
    date: dt.date | None = None
    time: dt.time | None = None
    count: int = 0
    unit: Unit = Unit.DAYS
    not_before: dt.date | None = None
    movable: bool = True


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline counted out: `date` is the safe, unmoved day, `moved_to` the weekday the law moves it to, if any."""

    rule: DeadlineRule
    date: dt.date | None
    time: dt.time | None
    moved_to: dt.date | None
    passed: bool


class Act(StrEnum):
    """What a citizen is asked to do: a closed set, worded by the message `act-<value>`."""

    SEND = "send"
    PAY = "pay"
    REPAY = "repay"
    MEET = "meet"
    CALL = "call"
    CONTACT = "contact"
    TELL = "tell"  # give information, oplyse, meddele
    REPORT_CHANGE = "report-change"
    FILL_IN = "fill-in"
    SIGN = "sign"
    BRING = "bring"
    APPLY = "apply"
    REGISTER = "register"  # sign up, tilmelde, opskrive
    BOOK = "book"
    CANCEL = "cancel"  # afbud, framelde, opsige
    ANSWER = "answer"
    ACCEPT = "accept"  # accept or decline an offer
    COMMENT = "comment"  # in a hearing
    APPEAL = "appeal"
    COLLECT = "collect"
    RETURN = "return"
    CHECK = "check"
    READ = "read"
    KEEP = "keep"
    USE = "use"
    LOG_IN = "log-in"
    SEEK_JOBS = "seek-jobs"
    TAKE_PART = "take-part"
    GIVE_ACCESS = "give-access"
    REMOVE = "remove"
    REPAIR = "repair"  # mend, build, clean, establish: work on a property
    STOP = "stop"
    AVOID = "avoid"  # a prohibition: you must not
    DO = "do"  # anything else: shown in the letter's own words


@dataclass(frozen=True, slots=True)
class Thing:
    """The object of an act: its words in the letter and, where the thesaurus knows it, its term's slug."""

    span: Span
    term: str | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the citizen must (`must`) or may do.

    `verb` is where the act is said; `condition` covers "hvis du bliver forhindret". `channels` are the words that say
    how ("via Mit Sygefravær", "på telefon 12 34 56 78"). `amount` is in kroner. `prohibited`: it must *not* be done.
    `unless` covers the exception: "medmindre …" of its sentence, or the next one ("Er du tilmeldt …, skal du ikke …").
    """

    act: Act
    must: bool
    verb: Span
    things: tuple[Thing, ...] = ()
    condition: Span | None = None
    deadline: DeadlineRule | None = None
    amount: Decimal | None = None
    channels: tuple[Span, ...] = ()
    prohibited: bool = False
    unless: Span | None = None


class Role(StrEnum):
    """Whose money an amount is: only what this citizen pays, repays or receives has a role of its own."""

    PAY = "pay"
    REPAY = "repay"
    RECEIVE = "receive"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in kroner; `at` covers the figure with its currency."""

    value: Decimal
    role: Role
    at: Span


@dataclass(frozen=True, slots=True)
class Appointment:
    """A time and place to keep. `bring` are spans of what to bring along."""

    date: dt.date
    time: dt.time | None
    place: Span | None
    bring: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Consequence:
    """What happens if nothing is done; `at` covers the words of what happens, without the condition."""

    at: Span


@dataclass(frozen=True, slots=True)
class Appeal:
    """How a decision can be appealed. `to` is the body's name as written; `how` covers the words that say how."""

    to: Span | None
    deadline: DeadlineRule | None
    how: Span | None


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment slip, its check digits verified: `fik` is "+71<15 digits+8 digits<", `account` "1234 0012345678"."""

    fik: str | None
    account: str | None
    due: dt.date | None
    amount: Decimal | None


class ContactKind(StrEnum):
    """Ways to reach somebody."""

    PHONE = "phone"
    EMAIL = "email"
    WEB = "web"
    ADDRESS = "address"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Contact:
    """A way to reach the sender (or one the letter names). Phones in E.164, mails and links in lower case."""

    kind: ContactKind
    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A law the letter cites: its name in the letter's words and the section ("§ 24, stk. 2") if one stands by it."""

    law: str
    section: str | None


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes to whom, when and about what; None for what the letter does not say."""

    sender: str | None = None
    department: str | None = None
    recipient: str | None = None
    date: dt.date | None = None
    case_number: str | None = None
    kle: str | None = None
    subject: str | None = None
    language: str = "da"


class Warn(StrEnum):
    """What the reader has to be told about the letter or the reading of it."""

    NOT_A_LETTER = "not_a_letter"
    NOT_FROM_AUTHORITY = "not_from_authority"
    SUSPECTED_FRAUD = "suspected_fraud"
    LOW_CONFIDENCE = "low_confidence"
    PAGE_MISSING = "page_missing"
    UNREADABLE_PAGES = "unreadable_pages"
    NO_LETTER_DATE = "no_letter_date"
    DEADLINE_PASSED = "deadline_passed"
    NO_APPEAL_GUIDANCE = "no_appeal_guidance"
    HIDDEN_TEXT_IGNORED = "hidden_text_ignored"
    INSTRUCTIONS_IGNORED = "instructions_ignored"
    CONTRADICTORY_DATES = "contradictory_dates"
    LANGUAGE_FALLBACK = "language_fallback"
    MODEL_UNAVAILABLE = "model_unavailable"
    MODEL_WORDING_REJECTED = "model_wording_rejected"


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was found in one letter, each with its sentence.

    Nothing here hangs on when the letter was received or on today's date, but for the year of "senest den 4. december"
    in a letter that has no date itself."""

    is_letter: bool
    head: Letterhead
    kind: Kind
    outcome: Outcome
    topic: str | None
    kind_span: Span | None = None
    actions: tuple[Fact[Action], ...] = ()
    amounts: tuple[Fact[Amount], ...] = ()
    appointments: tuple[Fact[Appointment], ...] = ()
    consequences: tuple[Fact[Consequence], ...] = ()
    appeal: Fact[Appeal] | None = None
    payment: Fact[Payment] | None = None
    contacts: tuple[Fact[Contact], ...] = ()
    references: tuple[Fact[Reference], ...] = ()
    warnings: tuple[Warn, ...] = ()
