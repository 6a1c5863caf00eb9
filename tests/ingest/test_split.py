"""Pages to letters: which belong together, in what order, and what is missing."""

from __future__ import annotations

import pytest

from ingest.models import Origin, ReadBy, SourcePage
from ingest.text.layout import LaidPage, lay_out
from ingest.text.signs import read_signs
from ingest.text.split import Grouping, Split, split

HEAD = "{sender}\nRådhustorvet 1\n\nDato: {date}\nSagsnr. {case}\n\n"
BODY = "Vi har behandlet din sag, og her kan du læse, hvad vi har besluttet om den støtte, du søgte."
END = "\n\nMed venlig hilsen\nBorgerservice"


def first(
    body: str = BODY, sender: str = "Solbæk Kommune", date: str = "3. maj 2026", case: str = "26/118", end: str = END
) -> str:
    return HEAD.format(sender=sender, date=date, case=case) + f"Kære Anna Jensen\n\n{body}{end}"


def page(text: str, file: int = 0, number: int = 0, read_by: ReadBy = ReadBy.TEXT, confidence: float = 1.0) -> LaidPage:
    return lay_out(SourcePage(Origin(file, number), read_by, confidence, text=text))


def files(*texts: str) -> list[LaidPage]:
    """One page a file: photos, in the order they were sent."""
    return [page(text, file=number) for number, text in enumerate(texts)]


def order(found: Split) -> list[list[int]]:
    return [[one.source.origin.file + one.source.origin.page for one in group.pages] for group in found.groups]


@pytest.mark.parametrize(
    ("pages", "groups"),
    [
        (files(first()), [[0]]),
        # the second page has no signs at all
        (files(first(end=""), "Du kan klage over afgørelsen." + END), [[0, 1]]),
        # a running head with the same case number
        (files(first(end=""), "Sagsnr. 26/118\n\nDu kan klage." + END), [[0, 1]]),
        # "side 2 af 2" was photographed first
        (files("Side 2 af 2\n\nDu kan klage." + END, first(end="\n\nSide 1 af 2")), [[1, 0]]),
        # all out of order, the first page without a number
        (files("Side 3\n\nHilsen os.", first(end=""), "Side 2\n\nDu kan klage."), [[1, 2, 0]]),
        # numbers that are not complete move nothing
        (files(first(end=""), "Side 3\n\nHilsen os.", "Du kan klage."), [[0, 1, 2]]),
        # two cases
        (files(first(), first(case="26/999", date="9. maj 2026")), [[0], [1]]),
        # two letters in one case: another day, another greeting
        (files(first(), first(body="Du skal møde op til en samtale.", date="9. maj 2026")), [[0], [1]]),
        # two senders
        (files(first(), first(sender="Udbetaling Danmark", case="7119", date="5. maj 2026")), [[0], [1]]),
        # two letters of two pages each, mixed up
        (
            files(
                first(case="1111", end="\n\nSide 1 af 2"),
                first(case="2222", date="9. maj 2026", end="\n\nSide 1 af 2"),
                "Sagsnr. 1111\n\nDu kan klage.\n\nSide 2 af 2",
                "Sagsnr. 2222\n\nDu skal ringe.\n\nSide 2 af 2",
            ),
            [[0, 2], [1, 3]],
        ),
        # one PDF: letter and the guidance printed on its back, which names another authority
        ([page(first()), page("Klagevejledning\n\nDu kan klage til nævnet.", number=1)], [[0, 1]]),
        # one PDF of two letters
        ([page(first()), page(first(case="26/999", date="9. maj 2026"), number=1)], [[0], [1]]),
        # a form that comes along has page numbers of its own but no beginning
        (
            [page(first(end="\n\nSide 1 af 1")), page("Fuldmagt\nSagsnr. 26/118\nSide 1 af 1", number=1)],
            [[0, 1]],
        ),
        # the sentence goes on
        (
            files(first(body=BODY + " Du skal", end=""), "sende os dine lønsedler senest den 4. juni 2026." + END),
            [[0, 1]],
        ),
        # a page too poor to read belongs to its neighbour
        (files(first(end=""), "", "Du kan klage." + END), [[0, 1, 2]]),
        (files("", first()), [[0, 1]]),
        # the same page twice
        (files(first(body=BODY * 2), first(body=BODY * 2), "Du kan klage."), [[0, 2]]),
        ([], []),
    ],
)
def test_pages_that_belong_together_become_a_letter(pages: list[LaidPage], groups: list[list[int]]) -> None:
    found = split(pages)
    assert order(found) == groups
    assert not found.unsure


def test_two_months_of_the_same_letter_are_no_doubles() -> None:
    may = first(body=f"Du skal betale 1.200 kr. for maj. {BODY}", date="3. maj 2026")
    june = first(body=f"Du skal betale 1.200 kr. for juni. {BODY}", date="3. juni 2026")
    assert order(split(files(may, june))) == [[0], [1]]


def test_of_a_page_photographed_twice_the_better_reading_stays() -> None:
    poor = page(first(body=BODY * 2), 0, read_by=ReadBy.OCR, confidence=0.8)
    good = page(first(body=BODY * 2), 1, read_by=ReadBy.OCR, confidence=0.95)
    assert order(split([poor, good])) == [[1]]


UNSURE = files(first(), first(body="Du skal møde op til en samtale hos os. Tag din lønseddel med."))
"""Greeted twice, but one case and one day: a letter with a covering letter, or two letters."""


@pytest.mark.parametrize(
    ("grouping", "groups", "unsure"),
    [
        (Grouping.AUTO, [[0, 1]], True),  # taken for one until the citizen tells
        (Grouping.ONE, [[0, 1]], False),
        (Grouping.SEVERAL, [[0], [1]], False),
    ],
)
def test_when_signs_conflict_the_citizen_is_asked(grouping: Grouping, groups: list[list[int]], unsure: bool) -> None:
    found = split(UNSURE, grouping)
    assert order(found) == groups
    assert (found.unsure and grouping is Grouping.AUTO) == unsure


def test_one_means_one_whatever_the_signs() -> None:
    assert order(split(files(first(), first(case="9", date="9. maj 2026")), Grouping.ONE)) == [[0, 1]]


@pytest.mark.parametrize(
    ("texts", "missing"),
    [
        (["Side 1 af 3\n\nA"], (2, 3)),
        (["Side 1 af 3\n\nA", "Side 3 af 3\n\nB"], (2,)),
        (["A", "Side 2 af 3\n\nB", "Side 3 af 3\n\nC"], ()),  # first pages often have no number
        (["A", "Side 3 af 3\n\nC"], (2,)),
        (["A", "Side 2\n\nB", "Side 4\n\nD"], (3,)),
        (["A", "B"], ()),
    ],
)
def test_page_numbers_that_nobody_sent_are_named(texts: list[str], missing: tuple[int, ...]) -> None:
    (group,) = split(files(*texts)).groups
    assert group.missing == missing


@pytest.mark.parametrize(
    ("line", "numbering"),
    [
        ("Side 1 af 3", (1, 3)),
        ("side 2/3", (2, 3)),
        ("Page 1 of 2", (1, 2)),
        ("Side: 4", (4, None)),
        ("Solbæk Kommune\tSide 2 af 3", (2, 3)),
        ("Sagsnr. 26/118  Side 2 ud af 3", (2, 3)),
        ("2/3", (2, 3)),
        ("- 2 -", (2, None)),
        ("Side 5 af 3", None),  # no such page
        ("Læs mere på side 2 i vedlagte pjece.", None),
        ("24/11", None),  # a date
        ("Sagsnr. 2/3", None),
    ],
)
def test_page_numbers_in_their_forms(line: str, numbering: tuple[int, int | None] | None) -> None:
    assert read_signs(page(f"{line}\n\n{BODY}")).numbering == numbering


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Dato: 3. maj 2026", (26, 5, 3)),
        ("Dato: 03-05-2026 Sagsnr.: 26/118", (26, 5, 3)),
        ("Solbæk, den 3. maj 2026", (26, 5, 3)),
        ("3/5-2026", (26, 5, 3)),
        ("Periode 01.10.2026-31.12.2026", None),
        ("Mødet er den 3. maj 2026 kl. 10", None),
    ],
)
def test_the_letters_date_is_not_any_date(line: str, date: tuple[int, int, int] | None) -> None:
    assert read_signs(page(line)).date == date


@pytest.mark.parametrize(
    ("line", "cases"),
    [
        ("Sagsnr.: 26/118", {("case", "26/118")}),
        ("Sagsnummer 71200468", {("case", "71200468")}),
        ("Sag 32.03.16-G01-118-26", {("case", "32.03.16-G01-118-26")}),
        ("32.03.16-G01-118-26", {("case", "32.03.16-G01-118-26")}),
        ("J.nr. 2026-4411", {("journal", "2026-4411")}),
        ("Kundenr.: 773155", {("customer", "773155")}),
        ("Telefon 72 36 40 10", set()),
    ],
)
def test_case_numbers_in_their_forms(line: str, cases: set[tuple[str, str]]) -> None:
    assert read_signs(page(line)).cases == cases
