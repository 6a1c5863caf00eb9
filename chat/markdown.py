"""Plain text in, Markdown that shows exactly that text out.

The page renders Markdown with directives (`:name`), autolinks and a cursor placeholder; a letter's words must never
be read as any of these, so every ASCII punctuation mark is escaped (CommonMark 2.4 allows that for all of them).
"""

from __future__ import annotations

import re

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_UNSEEN = re.compile("[\u200b\ufeff\u0000-\u0008\u000b-\u001f]")
_ADDRESS = re.compile(r"(?<=https)(?=://)|(?<=http)(?=://)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
"""Where a word joiner (U+2060, unseen) keeps GitHub's Markdown, which looks past escapes, from seeing an address."""

_BREAKS = re.compile(r"\s*\n\s*")


def plain(text: str, links: bool = False) -> str:
    """The text on one line, every character as it is. Web and mail addresses become links only where `links` says so:
    a letter may be fraud, and its addresses must not be one tap away."""
    line = _BREAKS.sub(" ", _UNSEEN.sub("", text)).replace("\t", " ").strip()
    return _PUNCTUATION.sub(r"\\\1", line if links else _ADDRESS.sub("\u2060", line))


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


def bullets(*items: str) -> str:
    """A list of Markdown items."""
    return "\n".join(f"- {item}" for item in items)
