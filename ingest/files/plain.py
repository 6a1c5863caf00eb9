"""Text in any encoding in, pages of paragraphs out: lines wrapped by hand or by a program are joined again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.decode import decode
from ingest.files.flow import check_length, drop_invisible, flowing
from ingest.models import Opened
from ingest.settings import Limits

_WIDEST_WRAP = 100
"""Programs wrap at 60 to 80 columns; lines past this are paragraphs of their own."""
_NARROWEST_WRAP = 44

_ITEM = re.compile(
    r"\s*(?:[•▪◦‣·*–—-]\s+|\(?\d{1,2}[.)]\s+(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))|[a-z]\)\s+)"
)
_LABEL = re.compile(r"\s*[A-ZÆØÅ][\wæøåÆØÅ./ -]{0,24}:(?:\s|$)")
_ADDRESS = re.compile(r"\s*(?:https?:|www\.|\S+@\S+\.\w+|[\w-]+\.dk\b|[a-zæøå-]{3,12}:\s|(?:tlf|mobil|mail|fax)\b)")
_RULER = re.compile(r"\s*[-=_*~#+|.]{4,}\s*$")
_GAPS = re.compile(r"(?<=\S)(?:[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{3,})(?=\S)")
_ENDS = re.compile(r"[.!?:;…][)\"'”»]*$")
_GREETING = re.compile(
    r"(?i)\s*(?:kære|hej|til|dear|(?:med |de )?(?:venlig|bedste)\w* hilsen\w*|mvh\.?|vh\.?)\b[^.]{0,50}$"
)

_BUTTONS = frozenset(
    word.strip()
    for word in """
    svar|besvar|videresend|slet|arkivér|arkiver|udskriv|print|gem|gem som pdf|download|hent|flyt|flyt til mappe|vis|
    markér som ulæst|markér som læst|sæt flag|opret påmindelse|vis detaljer|skjul detaljer|tilbage|flere handlinger|
    se alle|skriv ny|ny besked|indbakke|sendt post|kladder|papirkurv|log af|log ud|menu|hjælp|digital post|
    reply|forward|delete|archive|back
    """.split("|")  # noqa: SIM905 -- a table of words reads best as words
)
"""Buttons of Digital Post, e-Boks and mit.dk that come along when a letter is copied from the screen."""


def open_text(data: bytes, file: int, limits: Limits) -> Opened:
    """A text file or pasted words as pages; a form feed begins a new one.

    Raises UnreadableUpload: EMPTY_FILE, NO_TEXT_FOUND, TOO_MANY_PAGES.
    """
    text, smuggled = drop_invisible(decode(data))
    if not text.strip():
        raise UnreadableUpload(ErrorCode.EMPTY_FILE)
    check_length(text, limits)
    pages = [unwrap(page) for page in _drop_buttons(text).split("\f")]
    return flowing(pages, file, limits, smuggled)


def unwrap(text: str) -> str:
    """The text with wrapped lines joined into paragraphs; list items, table rows and address lines stay lines."""
    lines = [_as_row(line.rstrip()) for line in text.split("\n")]
    width = _wrap_width(lines)
    joined: list[list[str]] = []  # the stretches of each paragraph: joined at last, so that time grows as the text
    for index, line in enumerate(lines):
        before = lines[index - 1] if index else ""
        if joined and line.strip() and before.strip() and _goes_on(before, line, width):
            _join(joined[-1], line.strip())
        else:
            joined.append(["" if _RULER.match(line) else line.strip()])
    return re.sub(r"\n{3,}", "\n\n", "\n".join(map("".join, joined))).strip("\n")


def _as_row(line: str) -> str:
    """Columns held apart by spaces or tabs become cells; indentation stays for the wrap width."""
    indent = line[: len(line) - len(line.lstrip())].replace("\t", "    ")
    return indent + _GAPS.sub("\t", line.strip())


def _wrap_width(lines: Sequence[str]) -> int:
    """The column at which the text was wrapped; 0 where it was not."""
    lengths = [len(line) for line in lines if line.strip() and "\t" not in line]
    wrapped = [length for length in lengths if length <= _WIDEST_WRAP]
    if len(wrapped) < len(lengths) * 0.9:
        return 0  # most paragraphs stand on one line
    long = [length for length in wrapped if length >= _NARROWEST_WRAP]
    for width in sorted(set(long), reverse=True):
        if sum(width - 14 <= length <= width for length in long) >= max(2, len(long) / 4):
            return width
    return 0


def _goes_on(before: str, line: str, width: int) -> bool:
    """Whether `line` is the rest of the paragraph that `before` began."""
    if "\t" in before.strip() or "\t" in line.strip() or _ITEM.match(line) or _RULER.match(before):
        return False
    if _GREETING.match(before) or _ADDRESS.match(line):
        return False
    first = line.split()[0]
    if before.endswith("-") and before[-2:-1].isalpha() and first[0].islower():
        return True
    full = bool(width) and len(before) + 1 + len(first) > width
    if _ENDS.search(before):
        return full and not before.endswith(":") and not _LABEL.match(line)
    return first[0].islower() or (full and not _LABEL.match(line))


def _join(parts: list[str], line: str) -> None:
    """One line after another; a word cut at the line's end is made whole ("børne- og unge" keeps its hyphen)."""
    last = parts[-1]
    cut = last.endswith("-") and last[-2:-1].isalnum()
    if cut and line[0].islower() and not re.match(r"(?:og|eller|samt|til)\b", line):
        parts[-1] = last[:-1]
        parts.append(line)
    else:
        parts.append(f" {line}")


def _drop_buttons(text: str) -> str:
    """Without the buttons of a mail program, where at least two of them stand on lines of their own."""
    lines = text.split("\n")
    buttons = {line.strip().lower() for line in lines} & _BUTTONS
    if len(buttons) < 2:
        return text
    return "\n".join(line for line in lines if line.strip().lower() not in _BUTTONS)
