"""A golden letter's blocks in, the same letter set another way out: other layouts, a photo, *De*, other dates, another order.

Each way changes how the letter looks or is phrased and nothing of what it says, so its facts have to stay.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ingest.models import Upload
from tests.letters.markup import Block, Role, plain
from tests.letters.render.style import SANS, SERIF, Layout, Style

Blocks = Sequence[Block]


@dataclass(frozen=True, slots=True)
class Way:
    """How a letter is set again: as files for the reader (`files`) or as words for the finders (`blocks`), with what that
    does to a sentence (`words`). None from `files` or unchanged blocks: nothing to change in this letter."""

    name: str
    blocks: Callable[[Blocks], Blocks] | None = None
    words: Callable[[str], str] = str
    files: Callable[[Blocks], list[Upload]] | None = None
    every: int = 1
    """Every n-th letter alone: for what takes long."""


# --- other layouts, read back from the file --------------------------------------------------------------


def _column(blocks: Blocks) -> list[Upload]:
    from tests.letters.render import paper_reportlab

    return [Upload("letter.pdf", paper_reportlab.draw(blocks, Style(Layout.COLUMN, SERIF, 10.5, numbered=True)))]


def _below(blocks: Blocks) -> list[Upload]:
    from tests.letters.render import paper_fpdf

    return [Upload("letter.pdf", paper_fpdf.draw(blocks, Style(Layout.PLAIN, SANS, 11.5)))]


def _photo(blocks: Blocks) -> list[Upload]:
    """Each page photographed from aside, in shadow, with a phone's noise."""
    from tests.letters.render import camera, paper_fpdf

    document = paper_fpdf.draw(blocks, Style(Layout.TOP, SANS, 12))
    taken = []
    for number, page in enumerate(camera.pages(document), 1):
        shot = camera.Shot(tilt=0.035, shadow=0.3, seed=30 + number)
        taken.append(Upload(f"page-{number}.jpg", camera.jpeg(camera.photograph(page, shot), shot)))
    return taken


def _wrapped(blocks: Blocks) -> list[Upload]:
    """Text broken at 60 characters, with more empty lines than paragraphs need; a table's rows stay whole."""
    lines = [
        line if "\t" in line else textwrap.fill(line, 60, break_long_words=False, break_on_hyphens=False)
        for line in plain(tuple(blocks)).splitlines()
    ]
    return [Upload("letter.txt", "\n".join(lines).replace("\n\n", "\n\n\n").encode())]


# --- other words -----------------------------------------------------------------------------------------

_POLITE = {"du": "De", "dig": "Dem", "din": "Deres", "dit": "Deres", "dine": "Deres"}
_FAMILIAR = re.compile(rf"\b(?:{'|'.join(_POLITE)})\b", re.IGNORECASE)

_MONTHS = ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
           "december")  # fmt: skip
_DATE = re.compile(
    rf"(?<![\d/])(\d{{1,2}})\. ({'|'.join(_MONTHS)})( \d{{4}})?\b"
    r"|(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\d-])"
)
_OF_A_RANGE = re.compile(r"(?<!\d)\d{1,2}\.?\s*(?:-|–|til|og|eller)\s*(?:den\s*)?$|\bnr\.? \d+ af $")
"""Before a date: the first half of "1.-3. maj", whose month it shares; or a law's number, whose date has one form."""


def polite(text: str) -> str:
    """*De* for *du*."""
    return _FAMILIAR.sub(lambda match: _POLITE[match[0].lower()], text)


def other_dates(text: str) -> str:
    """ "4. december 2026" in figures or short, and figures in words; which form hangs on the day alone."""
    return _DATE.sub(lambda match: _in_figures(match) if match[2] else _in_words(match), text)


def _in_figures(match: re.Match[str]) -> str:
    if _OF_A_RANGE.search(match.string[max(0, match.start() - 16) : match.start()]):
        return match[0]
    day, month, year = int(match[1]), _MONTHS.index(match[2]) + 1, (match[3] or "").strip()
    short = f"{day}. {match[2][:3]}."
    if not year:
        lead = match.string[max(0, match.start() - 4) : match.start()]
        return (f"{day}/{month}", short)[day % 2] if lead == "den " else match[0]
    forms = (f"{day:02}.{month:02}.{year}", f"{day}/{month}-{year}", f"{day:02}-{month:02}-{year}", f"{short} {year}",
             f"{day}/{month} {year}")  # fmt: skip
    return forms[day % len(forms)]


def _in_words(match: re.Match[str]) -> str:
    day, month, year = int(match[4]), int(match[5]), match[6]
    return f"{day}. {_MONTHS[month - 1]} {year}" if 1 <= month <= 12 and day <= 31 else match[0]


# --- another order ---------------------------------------------------------------------------------------

_ENDS = re.compile(r"(?<=[a-zæøå0-9)»”\"])\.\s+(?=[A-ZÆØÅ])")
_REFERS_BACK = re.compile(
    r"\b(?:det|dette|denne|disse|derfor|derefter|herefter|dermed|herved|samme|heraf|dertil|hertil|heri|her|der|så|også|dog|men|ellers"
    r"|heller|ikke længere|i stedet|desuden|samtidig|ligeledes|ovenfor|nedenfor|følgende|først|inden da|fristen|fristens"
    r"|han|hun|ham|hende|hans|hendes|begge|dem|de(?! seneste| sidste| næste)|den(?! \d| (?:første|sidste)))\b|[?:]$",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\b([A-ZÆØÅa-zæøå][a-zæøå]{2,}?)(?:en|et|erne|ene|ens|ets)\b")
_POLITE_WORDS = re.compile(r"\b(?:De|Dem|Deres)\b")


def another_order(text: str) -> str:
    """A paragraph's sentences the other way round, where none refers back to another; else as it was."""
    sentences = _ENDS.split(text.rstrip().removesuffix("."))
    apart = not any(_refers_back(sentence, sentences) for sentence in sentences)
    return ". ".join(reversed(sentences)) + "." if apart and text.rstrip().endswith(".") else text


def _refers_back(sentence: str, sentences: Sequence[str]) -> bool:
    others = " ".join(other for other in sentences if other is not sentence).lower()
    stems = (noun.lower() for noun in _DEFINITE.findall(sentence))
    return bool(_REFERS_BACK.search(_POLITE_WORDS.sub("du", sentence))) or any(stem in others for stem in stems)


# --- the ways --------------------------------------------------------------------------------------------


def _lines(change: Callable[[str], str]) -> Callable[[Blocks], Blocks]:
    """Every line of the letter changed alone."""
    return lambda blocks: tuple(replace(block, lines=tuple(map(change, block.lines))) for block in blocks)


def _paragraphs(change: Callable[[str], str]) -> Callable[[Blocks], Blocks]:
    """Every one-line paragraph changed."""
    return lambda blocks: tuple(
        replace(block, lines=(change(block.lines[0]),)) if block.role is Role.TEXT and len(block.lines) == 1 else block
        for block in blocks
    )


WAYS = (
    Way("layout: right-hand column", files=_column),
    Way("layout: one below another", files=_below),
    Way("text, wrapped at 60", files=_wrapped),
    Way("photo, read by OCR", files=_photo, every=5),
    Way("De for du", _lines(polite), polite),
    Way("dates in other forms", _lines(other_dates), other_dates),
    Way("sentences in another order", _paragraphs(another_order)),
)
