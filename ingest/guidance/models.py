"""The nouns of gathering guidance: a page and its blocks, and what may happen to an address on the way."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class BlockKind(StrEnum):
    """What a stretch of a page is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list
    TABLE = "table"  # rows parted by a line break, cells by a tab; the first row is the head
    CONTACT = "contact"  # a box with phone, hours, address


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a page. `level` is 1 to 6 for headings and the depth (from 1) of a list's item, else 0.

    `attribution` names the site the words were taken over from ("borger.dk"), "" for the municipality's own.
    """

    kind: BlockKind
    text: str
    level: int = 0
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class GuidancePage:
    """A guidance page without menus, banners and footers.

    `url` is the canonical address (of a file in a folder: what its front matter says, else its `file:` address below
    the folder's name). `updated` is the day the page says it was last changed, `valid_from` and `valid_to` (inclusive)
    the days its words hold for, None where it says nothing. `translation_of` is the address of the Danish page, ""
    for none. `topic` and `kle` stand only where the page says them. `source` is the name in `sources.toml`.
    """

    url: str
    title: str
    language: str
    blocks: tuple[Block, ...]
    source: str
    updated: dt.date | None = None
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    translation_of: str = ""
    topic: str = ""
    kle: str = ""
    keywords: tuple[str, ...] = ()
    """What the page's editors say that people look for it by ("søgeord"): searched, never quoted."""
    links: tuple[str, ...] = ()
    """Addresses that the page's own words link to, canonical, in order."""

    @property
    def text(self) -> str:
        """The page's words: its blocks, a line break between each. A quote is verbatim when it stands in here."""
        return "\n".join(block.text for block in self.blocks)

    @property
    def digest(self) -> str:
        """Changes when anything that a reader or the search sees changes; the day of fetching is no such thing."""
        parts = [
            self.url, self.title, self.language, str(self.updated), str(self.valid_from), str(self.valid_to),
            self.translation_of, self.topic, self.kle, *self.keywords,
            *(f"{block.kind}{block.level}{block.attribution}\x1f{block.text}" for block in self.blocks),
        ]  # fmt: skip
        return hashlib.sha256("\x1e".join(parts).encode()).hexdigest()[:32]


class FetchFault(StrEnum):
    """Why an address gave no page."""

    GONE = "gone"  # 404, 410
    FORBIDDEN = "forbidden"  # 401, 403
    ROBOTS = "robots"  # robots.txt says no
    PRIVATE_ADDRESS = "private_address"  # private, loopback, link-local, at first or after a redirect
    BAD_SCHEME = "bad_scheme"
    OUTSIDE_FOLDER = "outside_folder"
    OTHER_SITE = "other_site"  # led away from the source's own hosts
    TOO_LARGE = "too_large"  # also once unpacked
    TOO_SLOW = "too_slow"
    LOOP = "loop"  # too many redirects
    SERVER = "server"  # 5xx, no answer, broken answer
    NO_CONTENT = "no_content"  # nothing left without menus and banners
    UNSUPPORTED = "unsupported"  # neither HTML, PDF, Word nor Markdown
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Validators:
    """What the last answer for an address gave, to ask "has it changed?" with. `digest` is of the page it became."""

    etag: str = ""
    last_modified: str = ""
    digest: str = ""
    url: str = ""
    """The canonical address that the address led to."""


@dataclass(frozen=True, slots=True)
class Found:
    """How many addresses a source names; first of a source's events, again when a crawl meets more."""

    source: str
    addresses: int


@dataclass(frozen=True, slots=True)
class PageCame:
    """An address answered with a page. `validators` are for the next time."""

    address: str
    page: GuidancePage
    validators: Validators


@dataclass(frozen=True, slots=True)
class PageSame:
    """An address answered that nothing has changed."""

    address: str
    validators: Validators


@dataclass(frozen=True, slots=True)
class PageFailed:
    """An address gave no page. GONE means that it is to be removed, all else that the last good page stays."""

    address: str
    fault: FetchFault


@dataclass(frozen=True, slots=True)
class SourceFailed:
    """The source itself (sitemap, start page, folder) could not be read: all its last good pages stay."""

    source: str
    fault: FetchFault


@dataclass(frozen=True, slots=True)
class SourceDone:
    """All addresses of a source were tried. `addresses` are the ones it names now: others of its pages are gone."""

    source: str
    addresses: frozenset[str] = field(default_factory=frozenset)


GatherEvent = Found | PageCame | PageSame | PageFailed | SourceFailed | SourceDone
"""What `gather()` gives, in order."""

Known = Mapping[str, Validators]
"""By address: what is known from the last time."""
