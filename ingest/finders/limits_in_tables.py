"""Letter text in, the limits to time that stand in a table's column of deadlines out: whosever limit it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.finders.appointment_words import TO_DO
from ingest.finders.limit import Limit, SentenceIndex
from ingest.finders.surroundings import Surroundings, Term
from ingest.finders.terms_of_time import read_term
from ingest.models import Basis, Span
from ingest.text.sentences import Form

_COLUMN = re.compile(
    r"^(?:\w*frist\w*|(?:skal være )?\w*\s?senest|deadline|due|(?:sidste|seneste)\s(?:rettidige\s)?\w*(?:dag|dato"
    r"|betaling)\w*"
    r"|(?:betalings|svar|afleverings|forfalds)da(?:to|g)\w*|svar inden|skal ske senest|betales\w*|forfald(?!t\b"
    r"|et\b)\w*"
    r"|(?:skal\s)?(?:være\s)?(?:efterkommet|opfyldt|udført|gennemført|lovliggjort|afsluttet|udbedret|bragt\si\sorden|afleveret"
    r"|indsendt|modtaget|betalt|rettet|i\sorden|færdig)(?:\s(?:senest|inden|den))?$"
    r"|(?:afleveres|modtages|indsendes|sendes)\w*|inden)\b",
    re.IGNORECASE,
)
_WHEN_COLUMN = re.compile(r"^(?:hvornår|dato|tidspunkt|when)\b", re.IGNORECASE)
_WHO_COLUMN = re.compile(r"^(?:hvem|ansvarlig|who)\b", re.IGNORECASE)
_CITIZEN_CELL = re.compile(
    r"\b(?:du|dig|jer|I|ejer\w*|ansøger\w*|forældre\w*|borger\w*|elev\w*|lejer\w*|you)\b", re.IGNORECASE
)
_CHARGED_APART = re.compile(
    r"\b(?:særskilt|separat|selvstændig)\w*\s(?:opkrævning|faktura|regning|indbetalingskort)\w*\b"
    r"|\bopkræves\s(?:særskilt|separat)\b|\b(?:sender|udsender)\s(?:vi\s)?en\s(?:ny\s)?(?:opkrævning|faktura|regning)\b",
    re.IGNORECASE,
)
""" "Raterne forfalder således, idet særskilt opkrævning udsendes:": each rate is asked for when its time comes."""
_CELL = 60


def in_columns(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """The dates under a column head "Frist" (or "Hvornår", where a column "Hvem" says whose)."""
    header: list[str] = []
    charged = lettered = of_limits = False
    for number_of_row, sentence in enumerate(page.all):
        if sentence.form is not Form.ROW:
            if not _is_rest_of_cell(page, number_of_row):
                header = []
                charged = bool(_CHARGED_APART.search(sentence.span.of(around.text)))
            continue
        cells = sentence.span.of(around.text).split("\t")
        if not header:
            header = [cell.strip() for cell in cells]
            heading = page.all[number_of_row - 1].span.of(around.text) if number_of_row else ""
            lettered = _is_lettered(around.text, page, number_of_row, len(header))
            of_limits = bool(_LIMITS_BELOW.search(heading))
            continue
        if charged:
            continue
        who = next((number for number, name in enumerate(header) if _WHO_COLUMN.match(name)), None)
        if who is not None and who < len(cells) and not _CITIZEN_CELL.search(cells[who]):
            continue
        heads = [_COLUMN, _WHEN_COLUMN] if who is not None or of_limits else [_COLUMN]
        start = sentence.span.start
        columns = _of_deadlines([""] * lettered + header, heads)
        for number, cell in enumerate(cells):
            if number in columns:
                lead = len(cell) - len(cell.lstrip())
                term = read_term(around, start + lead)
                if term and term.end <= start + len(cell) + 1:
                    yield Limit(Span(start + lead, term.end), term, "column")
            start += len(cell) + 1


def schedules(around: Surroundings, page: SentenceIndex) -> Iterator[Limit]:
    """ "Torsdag den 10. december kl. 18 | Drik den første portion": rows that open with a day and ask for something."""
    for sentence in page.all:
        if sentence.form is not Form.ROW or not TO_DO.search(around.text, *sentence.span):
            continue
        end = around.text.find("\t", *sentence.span)
        days = around.between(sentence.span.start, end)
        if len(days) == 1 and _OPENS_WITH_DAY.fullmatch(around.text, sentence.span.start, days[0].span.start):
            term = Term(days[0].span.end, Basis.ABSOLUTE, days[0].date, time=days[0].time, certainty=0.8)
            yield Limit(Span(days[0].span.start, term.end), term, "column")


_OPENS_WITH_DAY = re.compile(r"\s?(?:\w+dag\s)?(?:den\s|d\.\s)?", re.IGNORECASE)
_LIMITS_BELOW = re.compile(r"\b\w*frister(?:ne)?\b|\bdeadlines\b", re.IGNORECASE)
""" "Andre frister for dig" above a table whose column says "Hvornår"."""
_LETTERED = re.compile(r"\s?(?:[a-zæøå]|\d{1,2})[.)]?\t", re.IGNORECASE)


def _is_lettered(text: str, page: SentenceIndex, number: int, columns: int) -> bool:
    """Whether the rows have a letter or number more than the head has names: "a | Gården ryddes | 9. december"."""
    below = page.all[number + 1 : number + 2]
    if not below or below[0].form is not Form.ROW:
        return False
    words = below[0].span.of(text)
    return words.count("\t") == columns and bool(_LETTERED.match(words))


_LAST_DAY = re.compile(r"sidste|senest|rettidig|frist|deadline", re.IGNORECASE)


def _of_deadlines(header: Sequence[str], heads: Sequence[re.Pattern[str]]) -> set[int]:
    """The columns that hold deadlines; where one is for the last day ("Sidste rettidige indbetaling"), not the one for
    when it falls due ("Forfaldsdag")."""
    found = {number for number, name in enumerate(header) if any(head.match(name) for head in heads)}
    return {number for number in found if _LAST_DAY.search(header[number])} or found


def _is_rest_of_cell(page: SentenceIndex, number: int) -> bool:
    """ "juli til september" below "Lønsedler for | 4. december": a cell of two lines, the table goes on."""
    if not 0 < number < len(page.all) - 1:
        return False
    before, here, after = page.all[number - 1 : number + 2]
    return before.form is Form.ROW and after.form is Form.ROW and here.span.end - here.span.start <= _CELL
