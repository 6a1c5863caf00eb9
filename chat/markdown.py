"""Plain text in, Markdown that shows exactly that text out.

The page renders Markdown with directives (`:name`), autolinks and a cursor placeholder; a letter's words must never
be read as any of these, so every ASCII punctuation mark is escaped (CommonMark 2.4 allows that for all of them).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_UNSEEN = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""What cannot be seen: controls, marks of width zero, and those that turn the direction of reading, by which
"4202 rebmeced" would stand there as a date that the letter does not say."""
_OPENED, _CLOSED = "\ufdd0", "\ufdd1"
"""Stand-ins for the marks that set words apart (FSI, PDI): no text may hold these two code points."""
_MARKS = {ord(_OPENED): "\u2068", ord(_CLOSED): "\u2069"}
_NO_STAND_INS = {ord(_OPENED): None, ord(_CLOSED): None}
_PAIR = re.compile("\u2068([^\u2068\u2069]*)\u2069")
_SPACES = re.compile("[ \t\n\u000b\u000c\r\u2028\u2029]+")

_ADDRESS = re.compile(r"(?<=https)(?=://)|(?<=http)(?=://)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
"""Where a word joiner (U+2060, unseen) keeps GitHub's Markdown, which looks past escapes, from seeing an address."""


def plain(text: str, links: bool = False) -> str:
    """The text on one line, every character as it is. Web and mail addresses become links only where `links` says so:
    a letter may be fraud, and its addresses must not be one tap away."""
    line = _SPACES.sub(" ", _UNSEEN.sub("", _apart(text)).translate(_MARKS)).strip()
    return _PUNCTUATION.sub(r"\\\1", line if links else _ADDRESS.sub("\u2060", line))


def _apart(text: str) -> str:
    """The text with the marks kept (as stand-ins) that set words apart in a line of the other direction: in pairs, as
    the page's own words have them, and never around an address, which would take the mark in."""
    kept = text.translate(_NO_STAND_INS)
    while _PAIR.search(kept):
        kept = _PAIR.sub(lambda found: _set_apart(found.group(1)), kept)
    return kept


def _set_apart(words: str) -> str:
    return words if _ADDRESS.search(words) else f"{_OPENED}{words}{_CLOSED}"


def paragraphs(*texts: str) -> str:
    """Markdown blocks one after another; empty ones are left out."""
    return "\n\n".join(text for text in texts if text)


def heading(level: int, text: str) -> str:
    """A heading of plain text."""
    return f"{'#' * level} {plain(text)}"


def strong(text: str) -> str:
    """Plain text in bold."""
    return f"**{plain(text)}**" if text.strip() else ""


def quote(markdown: str) -> str:
    """Markdown set apart as a quote."""
    return "\n".join(f"> {line}".rstrip() for line in markdown.split("\n"))


def link(text: str, address: str) -> str:
    """A link with plain text."""
    return f"[{plain(text)}]({address})"


def table(rows: Sequence[Sequence[str]]) -> str:
    """A table of plain text; its first row is the head."""
    wide = max(map(len, rows))
    lines = [" | ".join(plain(row[column]) if column < len(row) else "" for column in range(wide)) for row in rows]
    return "\n".join(f"| {line} |" for line in (lines[0], " | ".join(["---"] * wide), *lines[1:]))


def bullets(*items: str) -> str:
    """A list of Markdown items."""
    return "\n".join(f"- {item}" for item in items)
