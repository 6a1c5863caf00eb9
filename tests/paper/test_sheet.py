"""The sheet to take to the counter: both languages, every duty and day, nothing that the card does not say."""

from __future__ import annotations

import html
import re
import socket
import sys
import unicodedata
from collections import Counter

import pytest
from PIL import ImageFile

from chains.models import Explanation, Section
from chains.paper import NoPrinter, can_print, page, pdf, sheet
from chains.paper.page import NOTE_LINES
from chains.wording import RIGHT_TO_LEFT, Wording, languages
from tests.paper.sample import QUESTION, explained

LETTERS = (
    "payment-demand-daycare",
    "hearing-cash-benefit-repayment",
    "summons-jobcentre-talk",
    "order-open-burning-ban",
)
_DIGITS = re.compile(r"\d+")


def _words(made: str) -> str:
    """What can be read on the page, without the marks that set words apart."""
    text = html.unescape(re.sub(r"<style>.*?</style>|<[^>]*>", "", made, flags=re.DOTALL))
    return re.sub("[\u2066-\u2069\u200e\u200f]", "", text)


def _bare(text: str) -> str:
    return "".join(re.sub("[\u2066-\u2069\u200e\u200f\\s]", "", text))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", LETTERS)
def test_every_line_stands_on_it_in_both_languages(name: str, language: str) -> None:
    made = explained(name, language)
    written = _bare(_words(page(sheet(made), language)))
    for line in made.lines:
        if line.section not in (Section.MUST, Section.APPEAL, Section.CONTACT, Section.WHAT, Section.NOTICE):
            continue
        for wording in (Wording(language), Wording("da")):
            for sentence in (wording.line(line), *wording.details(line)):
                assert _bare(sentence) in written


@pytest.mark.parametrize("name", LETTERS)
def test_no_figure_stands_on_it_that_the_card_does_not_say(name: str) -> None:
    made = explained(name, "da")
    wording = Wording("da")
    said = [
        text
        for line in made.lines
        for text in (wording.line(line), *wording.details(line), wording.urgency(line, made.request.today))
    ]
    known = set(_DIGITS.findall(" ".join(said) + made.letter.text)) | {
        str(made.request.today.day),
        str(made.request.today.year),
    }
    known |= {str(page.number) for page in made.letter.pages} | {str(line.number) for line in made.lines}
    assert set(_DIGITS.findall(_words(page(sheet(made), "da")))) <= known


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("", False),  # not asked, or the citizen does not want it
        (QUESTION, True),
        ("<script>alert(1)</script>", True),  # text like any other
        ("x" * 5000, False),  # cut to what has room
    ],
)
def test_the_open_question_stands_there_as_it_was_asked(question: str, shown: bool) -> None:
    made = page(sheet(explained(LETTERS[0], "da"), question), "da")
    assert (question != "" and question in _words(made)) is shown
    assert "<script>" not in made
    assert ('class="question"' in made) is bool(question)


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(languages())))
def test_from_right_to_left_a_payment_line_stays_as_it_is(language: str) -> None:
    made = page(sheet(explained("payment-demand-daycare", language)), language)
    assert f'<html lang="{language}" dir="rtl"' in made
    assert 'class="said" lang="da" dir="ltr"' in made
    assert made.count('<bdi dir="ltr" class="whole">+71&lt;') == 2 - (language == "da")


def test_a_danish_sheet_says_everything_once() -> None:
    made = page(sheet(explained(LETTERS[0], "da")), "da")
    assert made.count('class="lead"') == made.count('class="said"') == made.count('class="both"')


def test_every_duty_has_a_box_to_tick_and_there_is_room_for_notes() -> None:
    explanation: Explanation = explained(LETTERS[0], "da")
    made = page(sheet(explanation), "da")
    duties = [line for line in explanation.lines if line.section is Section.MUST and line.number is not None]
    assert duties
    assert made.count('class="box"') == len(duties)
    assert made.count('class="note"') == NOTE_LINES


@pytest.mark.parametrize("level", ["usual", "large"])
def test_large_print_is_eighteen_points_or_more(level: str) -> None:
    made = page(sheet(explained(LETTERS[0], "da")), "da", large=level == "large")
    assert f'class="{level}"' in made
    assert "html.large { font-size: 18pt" in made
    smaller = re.findall(r"html\.large [^{]*\{[^}]*font-size: 0\.", made)
    assert smaller == []


@pytest.mark.skipif(not can_print(), reason="this machine has no Pango")
@pytest.mark.parametrize("language", languages())
def test_the_pdf_is_tagged_and_its_text_can_be_selected_in_every_script(language: str) -> None:
    from io import BytesIO

    import pypdfium2
    from pypdf import PdfReader

    made = page(sheet(explained("payment-demand-daycare", language), QUESTION), language)
    printed = pdf(made)
    reader = PdfReader(BytesIO(printed))
    assert "/StructTreeRoot" in reader.root_object
    assert str(reader.root_object["/Lang"]) == language
    assert reader.metadata is not None
    assert reader.metadata.title == Wording(language).text("paper-title")
    document = pypdfium2.PdfDocument(printed)
    text = "".join(one.get_textpage().get_text_bounded() for one in document)
    wanted, found = _letters(_words(made.partition("<body>")[2])), _letters(text)
    missing = {letter: count for letter, count in wanted.items() if found[letter] < 0.97 * count - 1}
    assert missing == {}
    for known in ("3.644", "30", "4471902", "72 36 40 00"):
        assert known in text


def _letters(text: str) -> Counter[str]:
    """How often each letter stands in a text, whatever its order: programs read right to left in ways of their own."""
    return Counter(char for char in unicodedata.normalize("NFKC", text) if char.isalpha())


@pytest.mark.skipif(not can_print(), reason="this machine has no Pango")
@pytest.mark.parametrize(
    "asking",
    [
        '<link rel="stylesheet" href="{url}">',
        '<img src="{url}" alt="">',
        "<style>body {{ background: url({url}) }}</style>",
    ],
)
def test_the_pdf_fetches_nothing(asking: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/x"
        assert pdf(f'<html lang="da"><title>x</title>{asking.format(url=url)}<p>x').startswith(b"%PDF")
        with pytest.raises(BlockingIOError):  # nobody knocked
            listening.accept()


@pytest.mark.skipif(not can_print(), reason="this machine has no Pango")
def test_a_picture_cut_short_is_refused_after_a_pdf_as_before() -> None:
    pdf('<html lang="da"><title>x</title><p>x')
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False


def test_without_the_libraries_no_pdf_is_promised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    can_print.cache_clear()
    try:
        assert not can_print()
        with pytest.raises(NoPrinter):
            pdf("<html></html>")
    finally:
        can_print.cache_clear()
