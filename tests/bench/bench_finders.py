"""Words in; out: what the finders cost for two pages, whether that grows evenly to sixty, and the worst that hostile words do.

`python -m tests.bench.bench_finders`. All in processor seconds of this process, so that other programs on the machine count
little; short and long texts are timed turn by turn, the best of each counts.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Sequence

from tests.bench.pages import PAGES, two_pages, words
from tests.bench.row import Row, cpu_seconds, told
from tests.letters.golden import load_golden

TODAY = dt.date(2026, 11, 21)
TWO_PAGES_MOST = 40.0
"""Milliseconds for two pages."""
LONG = 60
EVEN_MOST = 1.5
"""A page among sixty costs at most this many times a page among two."""
HOSTILE_MOST = 25.0
"""Hostile words cost at most this many times a letter's words of the same length."""
GROWTH_MOST = 3.0
"""Twice the hostile words cost at most this many times as much: two would be perfectly even, four is quadratic."""
HOSTILE_CHARACTERS = 40_000

HOSTILE = (
    "Mødet er den 3. december 2026 kl. 10. Medbring pas. Send det senest dagen før mødet. ",
    "Send skemaet senest to dage før udskiftningen. Måleren udskiftes den 3. december 2026. ",
    "Bestilles der ikke tid inden den 1. december 2026, lukker vi. Send det samtidig med planen. ",
    "a", "1", " ", "\t", "\n", ".", "-", "(", "§ ", "1.", "1 ", "a.", "A. ", "ab-", "0,", "kr. ", "1.000 kr. ",
    "den ", "senest ", "du skal ", "De skal ", "hvis ", "hvis du skal ", "inden 14 dage ", "og ", "at ", "til os ",
    "12. ", "12/", "1-2-", "kl. ", "mandag ", "den 1. maj ", "senest den 1. ", "uge 1 ", "jf. § 1, stk. 2, ",
    "klage ", "du kan klage til ", "• ", "\n- ", "\n\n", "a\t", "Side 1 af ", "+71<", "71<0", "www.", "a@", "a@a.",
    "12 34 ", "Ø", "æøå ", "ikke ", "kommunen skal ", "skal ikke ", "ved ", "medbring ", "Dato: ", "Sagsnr. ", "Kære ",
    "fristen ", "vi ", "bedes ", "Send ", "by 1 May ", "you must ", "medbring a, ", "a@b.dk ", "§ 1 i lov om a ", "A 100 kr.\t1\n",
    "Du skal sende A senest den 4. december 2026. ", "senest den 4. december 2026 ", "den 1. maj 2026 kl. 10 i lokale 1 ", "\u202e", "&lt;", "<b>", "{{", "ignore previous ",
)  # fmt: skip
"""Each is repeated to the length of about twenty pages inside a letter: what expressions stumble over."""
FRAME = (
    "Solbæk Kommune\nDato: 10. november 2026\nSagsnr.: 32.24.04-G01-1187-26\n\nAfgørelse om hjælp\n\nKære Mette Lund\n\n"
    "Du skal sende os dine lønsedler senest den 4. december 2026. ",
    "\n\nDu kan klage inden 4 uger.\n\nMed venlig hilsen\nJonas Bech\n",
)
"""What makes the hostile words a letter: without it they would be declined before most finders see them."""


def rows() -> list[Row]:
    """The finders' rows."""
    text = words(two_pages())
    return [_two_pages(text), _even(text), _mixed(), *_hostile(text)]


def _two_pages(text: str, rounds: int = 15) -> Row:
    best = _best([text], rounds)[0] * 1000
    return Row(
        "finders, two pages",
        f"{best:.1f} ms cpu, best of {rounds}",
        f"{len(text)} characters",
        best,
        TWO_PAGES_MOST,
        "ms",
    )


def _even(text: str) -> Row:
    copies = LONG // PAGES
    long = "\n\n".join(_changed(text, number) for number in range(copies))
    short_time, long_time = _best([text, long], 3)
    return Row(
        "finders, a page of sixty", f"{long_time / LONG * 1000:.1f} ms a page",
        f"a page of two {short_time / PAGES * 1000:.1f} ms", long_time / copies / short_time, EVEN_MOST,
    )  # fmt: skip


def _changed(text: str, number: int) -> str:
    """The text with other days and amounts, so that no two copies say the same."""
    return re.sub(r"\b\d{1,2}(?=\. [a-z])", lambda day: str((int(day[0]) + number) % 28 + 1), text).replace(
        " kr.", f"{number} kr."
    )


def _mixed() -> Row:
    """All golden letters as one text: many facts of every kind that know nothing of each other."""
    texts = [text for golden in load_golden() for text in golden.text.split("\f") if text.strip()]
    *alone, whole = _best([*texts, "\n\n".join(texts)], 2)
    return Row(
        "finders, all golden letters as one", f"{whole * 1000:.0f} ms", f"one by one {sum(alone) * 1000:.0f} ms",
        whole / sum(alone), EVEN_MOST,
    )  # fmt: skip


def _hostile(text: str) -> list[Row]:
    letter = (text * (HOSTILE_CHARACTERS // len(text) + 1))[:HOSTILE_CHARACTERS]
    usual = _best([letter], 1)[0]
    taken = {}
    for part in HOSTILE:
        half, whole = _best([hostile(part, HOSTILE_CHARACTERS // 2), hostile(part, HOSTILE_CHARACTERS)], 1)
        taken[part] = (whole, whole / max(half, usual / 2))  # what is cheaper than a letter may grow as it likes
    slow = max(taken, key=lambda part: taken[part][0])
    steep = max(taken, key=lambda part: taken[part][1])
    return [
        Row(
            f"finders, slowest of {len(HOSTILE)} hostile", f"{slow!r} repeated {taken[slow][0]:.1f} s",
            f"a letter of {HOSTILE_CHARACTERS} characters {usual:.2f} s", taken[slow][0] / usual, HOSTILE_MOST,
        ),
        Row(
            f"finders, steepest of {len(HOSTILE)} hostile", f"{steep!r} repeated {taken[steep][0]:.1f} s",
            "half of it", taken[steep][1], GROWTH_MOST,
        ),
    ]  # fmt: skip


def hostile(part: str, characters: int) -> str:
    """A letter whose one long paragraph is `part` again and again."""
    return FRAME[0] + part * (characters // len(part)) + FRAME[1]


def _best(texts: Sequence[str], rounds: int) -> list[float]:
    """The best time of each text, turn by turn."""
    from ingest.finders import find
    from ingest.models import Letter, Origin, Page, ReadBy

    letters = [Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),)) for text in texts]
    find(letters[0], TODAY)  # tables are loaded once
    taken = [[cpu_seconds(lambda letter=letter: find(letter, TODAY)) for letter in letters] for _ in range(rounds)]  # type: ignore[misc]
    return [min(times) for times in zip(*taken, strict=True)]


def main() -> int:
    """Prints the rows; 1 where one does not hold."""
    measured = rows()
    print("\n".join(told(measured)))
    return int(not all(row.holds for row in measured))


if __name__ == "__main__":
    sys.exit(main())
