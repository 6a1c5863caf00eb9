"""A PDF is read as a reader sees it: placed words, pictures for OCR, nothing hidden, and no bad file takes us down."""

from __future__ import annotations

import io
import random
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, FloatObject, NameObject
from reportlab.lib.colors import Color, black, white
from reportlab.lib.pdfencrypt import StandardEncryption

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.draw import draw_page
from ingest.files.pdf import open_pdf
from ingest.files.usable import is_language
from ingest.models import Box, Page, PageImage, ReadBy, SourcePage
from ingest.settings import Limits
from tests.ingest.drawn_pdfs import LINES, Draw, drawn, letter, logo, nothing, scan

LIMITS = Limits()


def text_page(data: bytes, page: int = 0) -> SourcePage:
    found = open_pdf(data, 0, LIMITS).pages[page]
    assert isinstance(found, SourcePage)
    return found


def words(page: SourcePage) -> str:
    return " ".join(run.text for run in page.runs)


# --- words and their boxes -------------------------------------------------------------------------------


def test_words_come_with_their_boxes() -> None:
    page = text_page(drawn(letter))
    assert words(page) == " ".join(LINES * 4)
    assert (page.read_by, page.confidence, page.hidden) == (ReadBy.TEXT, 1.0, 0)
    first = page.runs[0]
    assert first.text == "Du"
    assert first.box.left == pytest.approx(72 / page.width, abs=0.003)
    assert first.box.top < 1 - 760 / page.height < first.box.bottom


def _turned(data: bytes, degrees: int) -> bytes:
    return _changed(data, lambda page: page.rotate(degrees))


def _cropped(data: bytes) -> bytes:
    def crop(page: Any) -> None:
        page[NameObject("/MediaBox")] = ArrayObject(map(FloatObject, (-50, -40, 700, 900)))
        page[NameObject("/CropBox")] = ArrayObject(map(FloatObject, (20, 60, 560, 820)))

    return _changed(data, crop)


def _changed(data: bytes, change: Callable[[Any], Any]) -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(data)))
    for page in writer.pages:
        change(page)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def _sideways(degrees: int) -> bytes:
    """A page written along its other side, with the /Rotate that sets it upright."""

    def draw(canvas: Any) -> None:
        canvas.rotate(degrees)
        canvas.translate(*{90: (0, -595), 180: (-595, -842), 270: (-842, 0)}[degrees])
        for row, line in enumerate(LINES):
            canvas.drawString(72, 500 - 16 * row, line)

    return _turned(drawn(draw), degrees)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(drawn(letter), id="as it is"),
        pytest.param(_cropped(drawn(letter)), id="a crop box that does not start at the origin"),
        pytest.param(_turned(drawn(letter), 0), id="rewritten"),
    ],
)
def test_boxes_hold_the_ink_and_all_of_it(data: bytes) -> None:
    _assert_boxes_hold_ink(data)


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_turned_page_is_read_upright(degrees: int) -> None:
    data = _sideways(degrees)
    page = text_page(data)
    assert words(page) == " ".join(LINES)
    assert (page.width > page.height) == (degrees != 180)
    _assert_boxes_hold_ink(data)


def _assert_boxes_hold_ink(data: bytes) -> None:
    page = text_page(data)
    drawn_page = Page(1, page.origin, page.read_by, 1.0, 0, 0, page.width, page.height)
    pixels = np.asarray(Image.open(io.BytesIO(draw_page(data, drawn_page, ()))).convert("L")) < 128
    height, width = pixels.shape
    outside = pixels.copy()
    for run in page.runs:
        rows = slice(int(run.box.top * height), int(run.box.bottom * height) + 1)
        columns = slice(int(run.box.left * width) - 1, int(run.box.right * width) + 2)
        assert pixels[rows, columns].any(), run
        outside[rows, columns] = False
    assert outside.sum() <= 0.01 * pixels.sum()


def test_a_filled_form_field_is_read() -> None:
    def form(canvas: Any) -> None:
        letter(canvas)
        canvas.acroForm.textfield(name="navn", value="Anne Hansen", x=72, y=300, width=200, height=20)

    assert "Anne Hansen" in words(text_page(drawn(form)))


def test_bold_by_printing_twice_is_read_once() -> None:
    def bold(canvas: Any) -> None:
        letter(canvas)
        canvas.drawString(72, 400, "Vigtigt")
        canvas.drawString(72.3, 400, "Vigtigt")

    assert words(text_page(drawn(bold))).count("Vigtigt") == 1


# --- what no reader sees ---------------------------------------------------------------------------------


def _in_white(canvas: Any) -> None:
    canvas.setFillColor(white)
    canvas.drawString(72, 400, "SKJULT")


def _nearly_white(canvas: Any) -> None:
    canvas.setFillColor(Color(0.97, 0.97, 0.97))
    canvas.drawString(72, 400, "SKJULT")


def _black_on_black(canvas: Any) -> None:
    canvas.rect(60, 390, 300, 30, fill=1)
    canvas.drawString(72, 400, "SKJULT")


def _tiny(canvas: Any) -> None:
    canvas.setFont("Helvetica", 1)
    canvas.drawString(72, 400, "SKJULT")


def _tiny_by_scale(canvas: Any) -> None:
    canvas.translate(72, 400)
    canvas.scale(0.1, 0.1)
    canvas.drawString(0, 0, "SKJULT")


def _off_the_page(canvas: Any) -> None:
    canvas.drawString(72, -60, "SKJULT")


def _under_a_box(canvas: Any) -> None:
    canvas.drawString(72, 400, "SKJULT")
    canvas.setFillColor(white)
    canvas.rect(60, 390, 300, 30, fill=1, stroke=0)


def _under_a_picture(canvas: Any) -> None:
    canvas.drawString(72, 400, "SKJULT")
    canvas.drawImage(logo(), 60, 380, 150, 45)


def _unpainted(canvas: Any) -> None:
    line = canvas.beginText(72, 400)
    line.setTextRenderMode(3)
    line.textLine("SKJULT")
    canvas.drawText(line)


def _transparent(canvas: Any) -> None:
    canvas.setFillAlpha(0)
    canvas.drawString(72, 400, "SKJULT")


def _clipped_away(canvas: Any) -> None:
    path = canvas.beginPath()
    path.rect(0, 0, 10, 10)
    canvas.clipPath(path, stroke=0)
    canvas.drawString(72, 400, "SKJULT")


def _white_under_other_words(canvas: Any) -> None:
    canvas.setFillColor(white)
    canvas.drawString(72, 760, "SKJULT")


def _in_a_nested_form(canvas: Any) -> None:
    canvas.beginForm("inner")
    canvas.setFillColor(white)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(72, 400, "SKJULT")
    canvas.endForm()
    canvas.doForm("inner")


@pytest.mark.parametrize(
    "hide",
    [
        _in_white,
        _nearly_white,
        _black_on_black,
        _tiny,
        _tiny_by_scale,
        _off_the_page,
        _under_a_box,
        _under_a_picture,
        _unpainted,
        _transparent,
        _clipped_away,
        _white_under_other_words,
        _in_a_nested_form,
    ],
)
def test_what_no_reader_sees_is_left_out_and_counted(hide: Draw) -> None:
    def both(canvas: Any) -> None:
        letter(canvas)
        canvas.saveState()
        hide(canvas)
        canvas.restoreState()

    page = text_page(drawn(both))
    assert words(page) == " ".join(LINES * 4)
    assert page.hidden == len("SKJULT")


def test_a_white_edge_under_a_word_hides_nothing() -> None:
    def edged(canvas: Any) -> None:
        letter(canvas)
        for colour in (white, black):
            canvas.setFillColor(colour)
            canvas.drawString(72, 400, "Vigtigt")

    page = text_page(drawn(edged))
    assert words(page).endswith("Vigtigt")
    assert page.hidden == 0


def test_a_colour_as_light_as_its_ground_is_seen() -> None:
    def signal(canvas: Any) -> None:
        letter(canvas)
        canvas.setFillColor(Color(0, 0.5, 0))
        canvas.rect(60, 390, 300, 30, fill=1, stroke=0)
        canvas.setFillColor(Color(0.983, 0, 0))
        canvas.drawString(72, 400, "SYNLIGT")

    page = text_page(drawn(signal))
    assert "SYNLIGT" in words(page)


def _white_on_dark(canvas: Any) -> None:
    canvas.rect(60, 390, 300, 30, fill=1)
    canvas.setFillColor(white)
    canvas.drawString(72, 400, "SYNLIGT")


def _grey(canvas: Any) -> None:
    canvas.setFillColor(Color(0.6, 0.6, 0.6))
    canvas.setFont("Helvetica", 7)
    canvas.drawString(72, 400, "SYNLIGT")


def _on_a_picture(canvas: Any) -> None:
    canvas.drawImage(logo(), 60, 380, 150, 45)
    canvas.setFillColor(Color(0.8, 0, 0))
    canvas.drawString(140, 384, "SYNLIGT")


def _outlined(canvas: Any) -> None:
    line = canvas.beginText(72, 400)
    line.setTextRenderMode(1)
    line.textLine("SYNLIGT")
    canvas.drawText(line)


def _over_a_tint(canvas: Any) -> None:
    canvas.setFillColor(Color(1, 0.95, 0.7))
    canvas.rect(60, 390, 300, 30, fill=1, stroke=0)
    canvas.setFillColor(black)
    canvas.drawString(72, 400, "SYNLIGT")


@pytest.mark.parametrize("show", [_white_on_dark, _grey, _on_a_picture, _outlined, _over_a_tint])
def test_what_a_reader_sees_stays(show: Draw) -> None:
    def both(canvas: Any) -> None:
        letter(canvas)
        show(canvas)

    page = text_page(drawn(both))
    assert "SYNLIGT" in words(page)
    assert page.hidden == 0


# --- which pages need OCR --------------------------------------------------------------------------------


def _scanned(canvas: Any) -> None:
    canvas.drawImage(scan(), 0, 0, 595, 842)


def _scanned_with_its_own_reading(canvas: Any) -> None:
    _scanned(canvas)
    line = canvas.beginText(72, 760)
    line.setFont("Helvetica", 11)
    line.setTextRenderMode(3)
    for words_of_line in LINES * 10:
        line.textLine(words_of_line)
    canvas.drawText(line)


def _header_over_a_scan(canvas: Any) -> None:
    canvas.drawImage(scan(), 0, 0, 595, 800)
    canvas.drawString(72, 820, "Solbæk Kommune, modtaget i Borgerservice den 3. maj 2026")


def _wrong_encoding(canvas: Any) -> None:
    for row in range(20):
        canvas.drawString(72, 760 - 16 * row, "'X VNDO VHQGH RV GLQH SDSLUHU (cid:12)(cid:44)")


def _drawn_letters(canvas: Any) -> None:
    """Letters as lines and curves, as some printers' drivers write them: no text object at all."""
    for row in range(30):
        for column in range(60):
            x, y = 72 + column * 7, 760 - row * 16
            canvas.line(x, y, x, y + 8)
            canvas.line(x, y + 8, x + 3, y)


def _with_a_logo(canvas: Any) -> None:
    canvas.drawImage(logo(), 380, 780, 150, 45)
    letter(canvas)


def _over_a_tinted_picture(canvas: Any) -> None:
    from PIL import Image as Pictures
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(Pictures.new("RGB", (60, 84), (238, 244, 250))), 0, 0, 595, 842)
    letter(canvas)


def _with_a_ruled_table(canvas: Any) -> None:
    letter(canvas)
    canvas.grid([72 + 60 * column for column in range(8)], [300 - 14 * row for row in range(15)])


@pytest.mark.parametrize(
    "draw", [_scanned, _scanned_with_its_own_reading, _header_over_a_scan, _wrong_encoding, _drawn_letters]
)
def test_a_page_without_usable_words_waits_for_ocr(draw: Draw) -> None:
    [page] = open_pdf(drawn(draw), 0, LIMITS).pages
    assert isinstance(page, PageImage)
    assert max(Image.open(io.BytesIO(page.data)).size) in range(1600, 2001)
    assert page.hidden == 0


@pytest.mark.parametrize("draw", [letter, nothing, _with_a_logo, _over_a_tinted_picture, _with_a_ruled_table])
def test_a_page_with_words_or_nothing_needs_no_ocr(draw: Draw) -> None:
    [page] = open_pdf(drawn(draw), 0, LIMITS).pages
    assert isinstance(page, SourcePage)
    assert bool(page.runs) == (draw is not nothing)


def test_pages_are_told_one_by_one() -> None:
    pages = open_pdf(drawn(letter, _scanned, nothing), 3, LIMITS).pages
    assert [type(page) for page in pages] == [SourcePage, PageImage, SourcePage]
    assert [tuple(page.origin) for page in pages] == [(3, 0), (3, 1), (3, 2)]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_written_sideways_comes_upright_for_ocr(degrees: int) -> None:
    """As the same page comes that is set upright by its /Rotate."""
    [page] = open_pdf(_turned(_sideways(degrees), 360 - degrees), 0, LIMITS).pages
    assert isinstance(page, PageImage)
    image = Image.open(io.BytesIO(page.data)).convert("L")
    upright = text_page(_sideways(degrees))
    assert (image.width > image.height) == (upright.width > upright.height)
    for run in upright.runs:
        left, top, right, bottom = run.box
        place = (left * image.width, top * image.height, right * image.width, bottom * image.height)
        assert min(image.crop(place).tobytes()) < 128, run.text


@pytest.mark.parametrize(
    ("text", "readable"),
    [
        ("Du skal sende os dine papirer " * 10, True),
        ("I 2026 får du 1.912 kr. jf. § 14 stk. 2 nr. 3 " * 5, True),
        ("يجب عليك إرسال المستندات " * 10, True),  # other scripts are language too
        ("Musisz przesłać dokumenty do końca czerwca " * 10, True),
        ("\uf0b7 lønsedler \uf0b7 årsopgørelse " * 10, True),  # bullets of Symbol and Wingdings
        ("Du skal sende os din anm\ufffdgning om st\ufffdtte " * 10, False),
        ("\ue021\ue034\ue045 \ue011\ue023 \ue034\ue045 " * 10, False),
        ("(cid:12)(cid:44)(cid:3) (cid:9) " * 10, False),
        ("'X VNDO VHQGH RV GLQH SDSLUHU VHQHVW GHQ " * 10, False),
        ("(cid:12)", True),  # too little to tell
    ],
)
def test_debris_of_broken_fonts_is_no_language(text: str, readable: bool) -> None:
    assert is_language(text.split()) is readable


# --- bad files -------------------------------------------------------------------------------------------


def code_of(data: bytes, limits: Limits = LIMITS) -> ErrorCode | None:
    try:
        open_pdf(data, 0, limits)
    except UnreadableUpload as error:
        return error.code
    return None


def _million_pages() -> bytes:
    """Seven levels of ten kids each, all the same: a million pages in a few hundred bytes."""
    parts = [b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj"]
    for level in range(6):
        kids = b" ".join([b"%d 0 R" % (level + 3)] * 10)
        parts.append(b"%d 0 obj<</Type/Pages/Count %d/Kids[%s]>>endobj" % (level + 2, 10 ** (6 - level), kids))
    parts.append(b"8 0 obj<</Type/Page/MediaBox[0 0 595 842]/Parent 7 0 R>>endobj")
    return b"%PDF-1.4\n" + b"\n".join(parts) + b"\ntrailer<</Root 1 0 R/Size 9>>\n%%EOF"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", ErrorCode.DAMAGED_FILE),
        (b"%PDF-1.7\n", ErrorCode.DAMAGED_FILE),
        (drawn(letter)[:300], ErrorCode.DAMAGED_FILE),
        (drawn(letter, encrypt=StandardEncryption("hemmeligt", ownerPassword="ejer")), ErrorCode.ENCRYPTED_FILE),
        (drawn(letter, encrypt=StandardEncryption("", ownerPassword="ejer", strength=128)), None),
        (drawn(*[nothing] * 61), ErrorCode.TOO_MANY_PAGES),
        (drawn(*[nothing] * 60), None),
        (_million_pages(), ErrorCode.TOO_MANY_PAGES),
    ],
)
def test_bad_files_end_in_their_code(data: bytes, code: ErrorCode | None) -> None:
    assert code_of(data) is code


def test_a_million_pages_end_at_once_in_little_memory() -> None:
    data = _million_pages()
    assert len(data) < 5_000
    code_of(data)  # imports are paid for
    tracemalloc.start()
    began = time.perf_counter()
    code_of(data)
    assert time.perf_counter() - began < 0.5
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_a_lost_table_of_contents_is_repaired() -> None:
    assert words(text_page(drawn(letter).replace(b"startxref", b"startxxxx"))).startswith(LINES[0])


WHOLE = drawn(letter, _scanned, pageCompression=0)
SMALL = drawn(letter, nothing, pageCompression=1)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(SMALL)))
def test_truncated_files_are_read_or_refused(length: int) -> None:
    code_of(SMALL[:length])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 60))
def test_bit_flipped_files_are_read_or_refused(seed: int, flips: int) -> None:
    chance = random.Random(seed)
    data = bytearray(SMALL)
    for _ in range(flips):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    code_of(bytes(data))


def test_boxes_stay_near_the_page() -> None:
    for page in open_pdf(WHOLE, 0, LIMITS).pages:
        if isinstance(page, SourcePage):
            for run in page.runs:
                assert Box(0, 0, 0, 0) <= run.box
                assert run.box.left < run.box.right <= 1.01
                assert run.box.top < run.box.bottom <= 1.01
