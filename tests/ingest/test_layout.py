"""Pages come out in the order a reader takes them, whatever order the file keeps their words in."""

from __future__ import annotations

import pytest

from ingest.models import Box, Origin, ReadBy, Run, SourcePage
from ingest.text.layout import Break, lay_out
from tests.ingest.typed_pages import typed

CASE_COLUMN = """
Solbæk Kommune

Anne Hansen                                       Dato
Skovvej 12, 2. th.                                12. maj 2026
4585 Solbæk
                                                  Sagsnr.
Afgørelse om boligstøtte                          32.03.16-G01-118-26

Vi har behandlet din ansøgning om tilskud         Sagsbehandler
af 3. april 2026. Du har ikke ret til             Mette Holm
tilskud, fordi din indkomst er for høj i
forhold til din husleje og dine børn.             Telefon
                                                  72 36 41 10
Send os dine lønsedler senest den
1. juni 2026.
"""
TWO_COLUMNS = """
Sådan klager du over afgørelsen

Du kan klage over afgørelsen. Din     Vi vurderer sagen igen. Hvis vi
klage skal være hos os senest fire    ikke giver dig ret, sender vi den
uger efter, at du har fået dette      til Ankestyrelsen. Du hører fra
brev. Du kan ringe eller skrive,      os inden fire uger. Ring til os,
og vi hjælper dig gerne med det       hvis du har spørgsmål til brevet.
"""
TABLE = """
Sådan har vi regnet:

Ydelse                    Periode            Beløb
Boligstøtte               Maj 2026           1.912 kr.
Tilskud til varme og      Juni 2026          512,50 kr.
andre udgifter
I alt                                        2.424,50 kr.

Du skal betale beløbet senest den 1. juli.
"""
LIST = """
Du skal sende os disse papirer senest den 1. juni 2026:

- lønsedler for de seneste tre måneder for alle, der bor
  i boligen og er fyldt 18 år
- årsopgørelsen for 2025
1. en kopi af lejekontrakten
2. en fuldmagt, hvis en anden skal hjælpe dig

Du kan sende dem på borger.dk.
"""


@pytest.mark.parametrize("seed", [None, 1, 2])
@pytest.mark.parametrize("way", [ReadBy.TEXT, ReadBy.OCR])
def test_a_right_hand_case_column_never_stands_in_a_sentence(way: ReadBy, seed: int | None) -> None:
    text = lay_out(typed(CASE_COLUMN, way, shuffled=seed)).text
    assert "Anne Hansen\nSkovvej 12, 2. th.\n4585 Solbæk" in text
    assert "Dato\n12. maj 2026" in text
    assert "Sagsnr.\n32.03.16-G01-118-26" in text
    assert (
        "Vi har behandlet din ansøgning om tilskud af 3. april 2026. Du har ikke ret til tilskud, fordi din indkomst "
        "er for høj i forhold til din husleje og dine børn." in text
    )
    assert "Send os dine lønsedler senest den 1. juni 2026." in text
    assert "\t" not in text


@pytest.mark.parametrize("seed", [None, 1, 2])
@pytest.mark.parametrize("way", [ReadBy.TEXT, ReadBy.OCR])
def test_two_columns_are_read_one_after_the_other(way: ReadBy, seed: int | None) -> None:
    text = lay_out(typed(TWO_COLUMNS, way, shuffled=seed)).text
    assert text.startswith(
        "Sådan klager du over afgørelsen\n\nDu kan klage over afgørelsen. Din klage skal være hos os"
    )
    assert "og vi hjælper dig gerne med det" in text
    assert "Vi vurderer sagen igen. Hvis vi ikke giver dig ret, sender vi den til Ankestyrelsen. Du hører" in text
    assert text.index("hjælper dig gerne") < text.index("Vi vurderer")


@pytest.mark.parametrize("way", [ReadBy.TEXT, ReadBy.OCR])
def test_a_table_is_read_row_by_row_with_tabs_between_cells(way: ReadBy) -> None:
    lines = lay_out(typed(TABLE, way, shuffled=3)).text.split("\n")
    assert "Ydelse\tPeriode\tBeløb" in lines
    assert "Boligstøtte\tMaj 2026\t1.912 kr." in lines
    assert "Tilskud til varme og andre udgifter\tJuni 2026\t512,50 kr." in lines, "a cell's second line joins its first"
    assert "I alt\t\t2.424,50 kr." in lines, "an empty cell stays empty"
    assert "Du skal betale beløbet senest den 1. juli." in lines


def test_list_items_stand_on_lines_of_their_own() -> None:
    lines = lay_out(typed(LIST)).text.split("\n")
    assert lines == [
        "Du skal sende os disse papirer senest den 1. juni 2026:",
        "",
        "- lønsedler for de seneste tre måneder for alle, der bor i boligen og er fyldt 18 år",
        "- årsopgørelsen for 2025",
        "1. en kopi af lejekontrakten",
        "2. en fuldmagt, hvis en anden skal hjælpe dig",
        "",
        "Du kan sende dem på borger.dk.",
    ]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        # the day of a date is no list number
        (
            "Du skal sende os oplysningerne om din indkomst senest den\n1. juni 2026. Ellers stopper vi hjælpen.",
            "Du skal sende os oplysningerne om din indkomst senest den 1. juni 2026. Ellers stopper vi hjælpen.",
        ),
        # a line that nothing forced to end there was ended on purpose
        (
            "Kære Anne\nVi har modtaget din ansøgning om boligstøtte den 3. maj,\nog du får svar inden fire uger.",
            "Kære Anne\nVi har modtaget din ansøgning om boligstøtte den 3. maj, og du får svar inden fire uger.",
        ),
        # a phone number that was wrapped
        (
            "Hvis du bliver forhindret, skal du ringe til os på 72 36 47\n55. Du kan også skrive til os.",
            "Hvis du bliver forhindret, skal du ringe til os på 72 36 47 55. Du kan også skrive til os.",
        ),
        # labels keep their lines in a narrow block
        (
            "Dato: 13. november 2026\nSagsnr.: 27.69.40-G01-72-26\nydelse@solbaek.example",
            "Dato: 13. november 2026\nSagsnr.: 27.69.40-G01-72-26\nydelse@solbaek.example",
        ),
        # a label and its value on one line are a row
        ("Beløb:                    1.000 kr.", "Beløb:\t1.000 kr."),
    ],
)
def test_line_breaks_are_told_from_wraps(page: str, expected: str) -> None:
    assert lay_out(typed(page)).text == expected


BOTTOM_ALIGNED = """
Materiale                Vedrører              Modtages senest

Fakturaer for
håndværkerydelser        juli 2025             30-11-2026

                         1. januar 2025 til
Kørselsregnskab          31. december 2025     07-12-2026

Lønsedler                august 2025           14-12-2026
"""
CLOSE_ROWS = """
Ydelse                   Måned                 Beløb
                         maj 2026              500,00 kr.
Boligstøtte              juni 2026             512,50 kr.
Tilskud til varme        juni 2026             100,00 kr.
"""


@pytest.mark.parametrize("way", [ReadBy.TEXT, ReadBy.OCR])
def test_cells_that_stand_on_the_bottom_of_their_row_are_joined(way: ReadBy) -> None:
    lines = [line for line in lay_out(typed(BOTTOM_ALIGNED, way)).text.split("\n") if line]
    assert lines == [
        "Materiale\tVedrører\tModtages senest",
        "Fakturaer for håndværkerydelser\tjuli 2025\t30-11-2026",
        "Kørselsregnskab\t1. januar 2025 til 31. december 2025\t07-12-2026",
        "Lønsedler\taugust 2025\t14-12-2026",
    ]


def test_a_row_without_its_first_cell_is_not_put_to_the_row_below_it() -> None:
    assert "Boligstøtte\tjuni 2026\t512,50 kr." in lay_out(typed(CLOSE_ROWS)).text.split("\n")


def test_justified_lines_are_not_cut_into_cells() -> None:
    page = """
Du   skal  sende  os  dokumentation  for  din   indkomst
senest  den  1. juni  2026. Hvis vi ikke hører  fra dig,
stopper  vi   udbetalingen  af   dit  tilskud  til leje.
"""
    assert "\t" not in lay_out(typed(page)).text
    assert "\n" not in lay_out(typed(page)).text


def test_spaced_out_letters_are_one_word() -> None:
    line = "A F G Ø R E L S E   O M   B O L I G S T Ø T T E"
    assert lay_out(typed(line)).text.startswith("AFGØRELSE")


def test_bold_printed_parts_of_a_word_join_without_a_space() -> None:
    page = SourcePage(
        Origin(0, 0),
        ReadBy.TEXT,
        1.0,
        (
            Run("Be", Box(0.1, 0.1, 0.12, 0.115)),
            Run("løb:", Box(0.12, 0.1, 0.16, 0.115)),
            Run("100", Box(0.166, 0.1, 0.2, 0.115)),
        ),
        width=600,
        height=840,
    )
    assert lay_out(page).text == "Beløb: 100"


def test_a_slanting_line_stays_one_line() -> None:
    """A photo that was not quite straightened: the right end of a line stands half a line lower."""
    runs = tuple(
        Run(
            f"ord{line}{part}",
            Box(
                0.1 + part * 0.2,
                0.1 + line * 0.02 + part * 0.003,
                0.29 + part * 0.2,
                0.114 + line * 0.02 + part * 0.003,
            ),
        )
        for line in range(4)
        for part in range(4)
    )
    page = SourcePage(Origin(0, 0), ReadBy.OCR, 0.9, runs, width=1200, height=1700)
    words = lay_out(page).text.split()
    assert words == [f"ord{line}{part}" for line in range(4) for part in range(4)]


def test_writing_along_the_edge_comes_last() -> None:
    page = typed("Kære Anne\n\nDu skal betale 100 kr.")
    edge = Run("blanket-4711-2026", Box(0.01, 0.3, 0.025, 0.5))
    laid = lay_out(SourcePage(page.origin, page.read_by, 1.0, (edge, *page.runs), width=600, height=840))
    assert laid.lines[-1].text == "blanket-4711-2026"


def test_flowing_text_passes_through_and_wrapped_mail_is_joined() -> None:
    wrapped = (
        "Hej Anne\n\nVi har modtaget din ansøgning om økonomisk friplads, og vi skal\n"
        "bruge flere oplysninger fra dig, før vi kan behandle den. Du skal\n"
        "derfor sende os dine lønsedler for de seneste tre måneder senest\nden 1. juni 2026.\n\nHusleje\t5.000 kr."
    )
    page = SourcePage(Origin(0, 0), ReadBy.TEXT, 1.0, text=wrapped)
    assert lay_out(page).text == (
        "Hej Anne\n\nVi har modtaget din ansøgning om økonomisk friplads, og vi skal bruge flere oplysninger fra dig, "
        "før vi kan behandle den. Du skal derfor sende os dine lønsedler for de seneste tre måneder senest den "
        "1. juni 2026.\n\nHusleje\t5.000 kr."
    )


def test_an_empty_page_has_no_lines() -> None:
    assert lay_out(SourcePage(Origin(0, 0), ReadBy.TEXT, 1.0)).lines == ()


@pytest.mark.parametrize("text", [CASE_COLUMN, TWO_COLUMNS, TABLE, LIST])
@pytest.mark.parametrize("way", [ReadBy.TEXT, ReadBy.OCR])
def test_every_run_is_laid_once_and_knows_its_box(text: str, way: ReadBy) -> None:
    page = typed(text, way, shuffled=5)
    laid = lay_out(page)
    found = sorted((line.text[start:end], box) for line in laid.lines for start, end, box in line.pieces)
    assert found == sorted((run.text, run.box) for run in page.runs)
    assert laid.lines[0].breaks_before is Break.PARAGRAPH
