"""Two editions in, what changed out: by what changed, with the mistakes a change of rates makes."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace

import pytest

from ingest.guidance.models import GuidancePage
from knowledge.editions.diff import EditionDiff, compare_pages
from knowledge.editions.figures import Figure, FigureKind, figures_of, skeleton, value_of
from knowledge.show_diff import as_json, tell
from tests.knowledge.made_pages import page

K = FigureKind

FIGURES = [
    # thousands with a point, a space or none; with øre; before and after "kr."
    ("Du får 1.234 kr. om måneden.", [(K.AMOUNT, "1.234 kr")]),
    ("Det koster 32,50 kr. i timen, 300 kroner i alt og 5 øre.", [(K.AMOUNT, "32,50 kr"), (K.AMOUNT, "300 kroner"), (K.AMOUNT, "5 øre")]),
    ("You get DKK 1,234 a month.", [(K.AMOUNT, "DKK 1,234")]),
    ("Gebyret er 1.000.000 kr", [(K.AMOUNT, "1.000.000 kr")]),
    # a percentage, however it is written
    ("25 % og 12,5 pct. og 3 procent", [(K.PERCENT, "25 %"), (K.PERCENT, "12,5 pct."), (K.PERCENT, "3 procent")]),
    # phone numbers in pairs or whole
    ("Ring 72 36 41 10 eller 72364110.", [(K.PHONE, "72 36 41 10"), (K.PHONE, "72364110")]),
    # dates with and without a year, in Danish, in English, in numbers
    ("Fra 1. januar 2027 til 3. maj.", [(K.DATE, "1. januar 2027"), (K.DATE, "3. maj")]),
    ("from 1 May 2027", [(K.DATE, "1 May 2027")]),
    ("den 01-02-2027", [(K.DATE, "01-02-2027")]),
    # times and hours
    ("Åbent kl. 10-14, torsdag kl. 12.30–17.", [(K.TIME, "kl. 10-14"), (K.TIME, "kl. 12.30–17")]),
    # a year, and numbers that are none of these
    ("I 2026 er det 30 dage efter § 24.", [(K.YEAR, "2026"), (K.NUMBER, "30"), (K.NUMBER, "24")]),
    # no figures
    ("Ring til os.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), FIGURES)
def test_figures_are_told_by_kind(sentence: str, expected: list[tuple[FigureKind, str]]) -> None:
    assert [(one.kind, one.text) for one in figures_of(sentence)] == expected


VALUES = [
    ("1.234,50 kr", 1234.5),
    ("DKK 1,234", 1234),
    ("1 234 kr", 1234),
    ("32,50 kr", 32.5),
    ("DKK 1,234.50", 1234.5),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_amounts_have_a_value(text: str, value: float) -> None:
    assert float(value_of(Figure(K.AMOUNT, text)) or 0) == value


def test_sentences_that_differ_in_figures_only_have_one_skeleton() -> None:
    assert skeleton("Du får 1.234 kr. i 2026.") == skeleton("Du får  987 kr. i 2027.")
    assert skeleton("Du får 1.234 kr.") != skeleton("Du skal betale 1.234 kr.")


def compared(*pairs: tuple[GuidancePage | None, GuidancePage | None]) -> EditionDiff:
    old = {one.url: one for one, _ in pairs if one}
    new = {one.url: one for _, one in pairs if one}
    return compare_pages(old, new)


def raised(path: str, old: str, new: str, **more: dt.date) -> tuple[GuidancePage, GuidancePage]:
    """A page before and after its sentence changed."""
    return page(path, "# Side", "Ring til os.", old), replace(page(path, "# Side", "Ring til os.", new), **more)  # type: ignore[arg-type]


def test_one_rate_on_many_pages_is_one_line() -> None:
    diff = compared(*(raised(f"s{number}", "Du får 1.234 kr.", "Du får 1.261 kr.") for number in range(40)))
    [change] = diff.figures
    assert (change.kind, change.old, change.new, len(change.pages)) == (K.AMOUNT, "1.234 kr", "1.261 kr", 40)
    assert change.factor == pytest.approx(1261 / 1234)
    assert diff.wording == () and diff.changed_pages == 40


RATES = [(1000, 1022), (2000, 2044), (500, 511), (7022, 7176), (12930, 13214), (45, 46)]


def test_a_rate_raised_by_another_factor_is_an_outlier_and_rounding_is_none() -> None:
    rates = [*RATES, (3000, 3660)]  # two digits swapped: it ought to be 3.066
    diff = compared(*(raised(f"s{old}", f"Du får {old} kr.", f"Du får {new} kr.") for old, new in rates))
    assert [one.old for one in diff.figures if one.outlier] == ["3000 kr"]
    assert diff.usual_factor == pytest.approx(1.022, abs=0.001)


def test_the_old_amount_and_the_old_number_left_on_a_page_are_named() -> None:
    left = page("glemt", "# Side", "Du får 1.234 kr. Ring på 72 36 41 10.")
    diff = compared(
        raised("a", "Du får 1.234 kr.", "Du får 1.261 kr."),
        raised("b", "Ring på 72 36 41 10.", "Ring på 72 36 41 99."),
        (left, left),
    )
    assert {one.old: one.left_on for one in diff.figures} == {"1.234 kr": (left.url,), "72 36 41 10": (left.url,)}


def test_an_old_amount_that_is_another_rates_new_one_is_not_left_behind() -> None:
    diff = compared(raised("a", "Du får 100 kr.", "Du får 110 kr."), raised("b", "Du får 110 kr.", "Du får 121 kr."))
    assert all(not one.left_on for one in diff.figures)


STALE = [
    # an amount of the year before on a page that holds for the next
    ("I 2025 er beløbet 1.234 kr.", {"valid_from": dt.date(2027, 1, 1)}, [(2025, 2027)]),
    # the same where the title says the year
    ("I 2026 er beløbet 1.234 kr.", {"title": "Satser 2027"}, [(2026, 2027)]),
    # the year the page holds for
    ("I 2027 er beløbet 1.234 kr.", {"valid_from": dt.date(2027, 1, 1)}, []),
    # both years, to compare
    ("Det er 1.234 kr. i 2026 og 1.261 kr. i 2027.", {"valid_from": dt.date(2027, 1, 1)}, []),
    # a year without an amount
    ("Loven er fra 2009.", {"valid_from": dt.date(2027, 1, 1)}, []),
    # a page that holds for no year
    ("I 2025 er beløbet 1.234 kr.", {}, []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "more", "expected"), STALE)
def test_amounts_of_an_earlier_year_are_named(
    sentence: str, more: dict[str, dt.date], expected: list[tuple[int, int]]
) -> None:
    diff = compared((page("satser", "Før."), page("satser", sentence, **more)))  # type: ignore[arg-type]
    assert [(one.year, one.holds_for) for one in diff.stale] == expected


def test_wording_is_told_once_for_all_pages_it_changed_on() -> None:
    diff = compared(*(raised(f"s{number}", "Skriv et brev til os.", "Skriv en mail til os.") for number in range(9)))
    [change] = diff.wording
    assert (change.pair.old, change.pair.new, len(change.pages), change.figures) == (
        "Skriv et brev til os.", "Skriv en mail til os.", 9, False,
    )  # fmt: skip


def test_a_figure_that_changed_with_the_words_around_it_is_not_hidden() -> None:
    diff = compared(raised("a", "Du kan højst få 1.234 kr. om året.", "Du kan altid få 1.500 kr. om året."))
    assert [one.figures for one in diff.wording] == [True] and diff.figures == ()


def test_sentences_that_came_and_went_stand_alone() -> None:
    diff = compared(
        (page("a", "Ring til os.", "Husk dit pas."), page("a", "Ring til os.", "Mød op i god tid, hvis du kan."))
    )
    assert {(one.pair.old, one.pair.new) for one in diff.wording} == {
        ("Husk dit pas.", ""), ("", "Mød op i god tid, hvis du kan."),
    }  # fmt: skip


def test_table_rows_are_compared_row_by_row() -> None:
    old = page("a", "| Sats\tBeløb\nLav\t1.000 kr.\nHøj\t2.000 kr.")
    new = page("a", "| Sats\tBeløb\nLav\t1.022 kr.\nMellem\t1.500 kr.\nHøj\t2.044 kr.")
    diff = compared((old, new))
    assert {(one.old, one.new) for one in diff.figures} == {("1.000 kr", "1.022 kr"), ("2.000 kr", "2.044 kr")}
    assert [one.pair.new for one in diff.wording] == ["Mellem\t1.500 kr."]


def test_pages_come_go_move_and_change_in_their_dates_only() -> None:
    kept = page("samme", "Det samme.")
    moved, dated = page("gammel", "Ordene er de samme."), page("dato", "Ring.")
    diff = compared(
        (kept, kept),
        (None, page("ny", "Helt nyt.")),
        (page("vaek", "Ikke mere."), None),
        (moved, None),
        (None, replace(moved, url=page("flyttet").url)),
        (dated, replace(dated, updated=dt.date(2026, 11, 20))),
    )
    assert diff.added == (page("ny").url,) and diff.gone == (page("vaek").url,)
    assert diff.moved == ((moved.url, page("flyttet").url),)
    assert diff.dated == (dated.url,) and diff.unchanged_pages == 1


def a_new_year(pages: int) -> EditionDiff:
    """All a yearly change does: rates raised, years, one number, wording; on so many pages."""
    pairs = []
    for number in range(pages):
        old, new = RATES[number % len(RATES)]
        before = f"I 2026 får du {old} kr. Ring på 72 36 41 10. {'Der er mere at sige. ' * (number % 30)}Skriv brev {number}."
        after = before.replace("2026", "2027").replace(f"{old} kr", f"{new} kr").replace("41 10", "41 99")
        pairs.append(raised(f"s{number}", before, after, valid_from=dt.date(2027, 1, 1)))
    return compared(*pairs)


def test_three_hundred_changed_pages_read_as_a_few_lines(capsys: pytest.CaptureFixture[str]) -> None:
    started = time.process_time()
    diff = a_new_year(300)
    assert time.process_time() - started < 60
    assert len(diff.figures) == len(RATES) + 2 and not diff.wording and not diff.stale
    tell(diff, "old", "new")
    out = capsys.readouterr().out
    assert len(out.splitlines()) < 40
    assert "300 pages changed" in out and "7022 kr" in out and "72 36 41 99" in out
    told = as_json(diff, "old", "new")
    assert told["changed_pages"] == 300 and told["usual_factor"] == pytest.approx(1.022, abs=0.001)
