"""OCR of photos, scans and screenshots drawn here: what stood on the page is read, wherever and however it lies."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw

from ingest.files import capitals, engine, straighten
from ingest.files.capitals import Sign
from ingest.files.light import brighten
from ingest.files.ocr import PICTURE_SIDE, recognise
from ingest.files.picture import open_picture
from ingest.files.spaces import parted
from ingest.models import Origin, PageImage, ReadBy, SourcePage
from ingest.settings import Limits
from tests.ingest import drawn_pages as drawn
from tests.ingest.test_picture import HEIC

LIMITS = Limits()

FACTS = ("4. december 2026 kl. 12.00", "8.412,50 kr.", "+71<000000012345678<+12345678<", "32.03.16-G01-118-26", "§ 43")
"""What a card is made of, in `drawn.PAYMENT`."""

LETTER = drawn.draw(drawn.PAYMENT)


def read(data: bytes) -> SourcePage:
    page = open_picture(data, 0, LIMITS).pages[0]
    assert isinstance(page, PageImage)
    return recognise(page, LIMITS)


def words(page: SourcePage) -> str:
    return "\n".join(run.text for run in page.runs)


def grey_at(page: SourcePage, number: int) -> np.ndarray:
    """The pixels of the picture under a run's box."""
    assert page.picture is not None
    picture = np.asarray(Image.open(io.BytesIO(page.picture)).convert("L"))
    high, wide = picture.shape
    box = page.runs[number].box
    return picture[int(box.top * high) : int(box.bottom * high) + 1, int(box.left * wide) : int(box.right * wide) + 1]


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(lambda: drawn.jpeg(LETTER), id="upright"),
        pytest.param(
            lambda: drawn.jpeg(drawn.photograph(LETTER, tilt=0.08, turn=-4)), id="photo from an angle, half in shadow"
        ),
        pytest.param(lambda: drawn.jpeg(drawn.scan(LETTER).rotate(180)), id="upside down"),
        pytest.param(lambda: drawn.jpeg(drawn.scan(LETTER).rotate(90, expand=True)), id="on its left side"),
        pytest.param(
            lambda: drawn.jpeg(drawn.photograph(LETTER).rotate(270, expand=True)), id="photo on its right side"
        ),
        pytest.param(lambda: drawn.jpeg(LETTER.rotate(90, expand=True), orientation=6), id="turned by its EXIF"),
        pytest.param(lambda: drawn.jpeg(LETTER.rotate(11, expand=True, fillcolor="white")), id="crooked"),
        pytest.param(lambda: drawn.jpeg(drawn.dim(drawn.photograph(LETTER))), id="photo at night"),
    ],
)
def test_the_facts_of_a_page_are_read_however_it_lies(picture: Callable[[], bytes]) -> None:
    page = read(picture())
    assert [fact for fact in FACTS if fact not in words(page)] == []
    assert page.confidence > 0.95
    tops = [next(run.box.top for run in page.runs if word in run.text) for word in ("Dato", "Du kan klage", "Venlig")]
    assert tops == sorted(tops)
    row = [next(run.box for run in page.runs if run.text == cell) for cell in ("Måned", "Udbetalt", "Rigtigt")]
    assert max(box.top for box in row) < min(box.bottom for box in row)  # one row, and level
    assert [box.left for box in row] == sorted(box.left for box in row)
    assert page.read_by is ReadBy.OCR
    assert page.picture is not None
    with Image.open(io.BytesIO(page.picture)) as shown:
        assert shown.format == "JPEG"
        assert max(shown.size) <= PICTURE_SIDE
        assert shown.size == (page.width, page.height)
    for number in range(len(page.runs)):  # there is ink under every box
        assert np.ptp(grey_at(page, number)) > 60


def test_danish_letters_come_out_right() -> None:
    page = words(read(drawn.jpeg(drawn.draw(drawn.SUMMONS, drawn.Look(drawn.SERIF, 36)))))
    for word in ("Øjvind Håkonsen", "Åboulevarden", "Bjørg Ågesen", "lægeerklæring LÆ 285", "første", "fået", "§ 21"):
        assert word in page


def test_a_screen_in_dark_mode_is_read_and_shown_light() -> None:
    page = read(drawn.png(drawn.screenshot()))
    assert "senest den 19. marts" in words(page)
    assert "Ærøvej 7" in words(page)
    assert np.median(grey_at(page, 0)) > 128


def test_a_stitched_screenshot_is_read_part_by_part_and_stays_legible() -> None:
    page = read(drawn.png(drawn.screenshot("\n\n".join([drawn.SCREEN] * 4), dark=False, height=5400)))
    assert words(page).count("senest den 19. marts") == 4
    assert len(page.runs) == 4 * len([line for line in drawn.SCREEN.splitlines() if line])
    assert page.width > 600


def test_a_heic_photo_is_read() -> None:
    assert "senest den 4. december 2026." in words(read(HEIC.read_bytes()))


def test_a_transparent_screenshot_lies_on_white() -> None:
    clear = Image.new("RGBA", (900, 500), (0, 0, 0, 0))
    clear.paste(drawn.draw("Du skal svare senest\nden 1. maj 2026.", size=(900, 500), margin=60), (0, 0), None)
    alpha = clear.convert("L").point(lambda level: 255 if level < 200 else 0)
    clear.putalpha(alpha)
    assert "den 1. maj 2026." in words(read(drawn.png(clear)))


@pytest.mark.parametrize(
    ("radius", "readable"),
    [
        (1.5, True),  # soft, every number still right
        (5.0, False),  # numbers go wrong: to be photographed again
        (9.0, False),  # nothing but grey bars
    ],
)
def test_a_blurred_page_is_told_from_a_readable_one(radius: float, readable: bool) -> None:
    page = read(drawn.jpeg(drawn.blur(LETTER, radius)))
    assert (page.confidence >= LIMITS.min_confidence) is readable
    if readable:
        assert [fact for fact in FACTS if fact not in words(page)] == []


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(Image.new("RGB", (800, 1100), "white"), id="an empty sheet"),
        pytest.param(Image.new("RGB", (800, 1100), "black"), id="a finger on the lens"),
        pytest.param(drawn.photograph(Image.new("RGB", (400, 560), "white")), id="an empty sheet on a desk"),
        pytest.param(Image.effect_noise((700, 900), 120), id="noise"),
        pytest.param(Image.new("L", (1, 1)), id="one pixel"),
        pytest.param(Image.new("L", (2500, 3)), id="a thread"),
    ],
)
def test_a_picture_without_text_has_no_runs_and_no_confidence(picture: Image.Image) -> None:
    page = read(drawn.png(picture))
    assert page.runs == ()
    assert page.confidence == 0
    assert page.picture


def test_a_page_keeps_where_it_came_from_and_what_was_hidden() -> None:
    page = recognise(PageImage(Origin(2, 5), drawn.png(Image.new("L", (40, 40))), hidden=7), LIMITS)
    assert (page.origin, page.hidden) == (Origin(2, 5), 7)


# --- the sheet -------------------------------------------------------------------------------------------


def bgr(picture: Image.Image) -> engine.Pixels:
    return np.ascontiguousarray(np.asarray(picture.convert("RGB"))[:, :, ::-1])


def quads(*boxes: tuple[float, float, float, float]) -> engine.Quads:
    return np.array([[[x0, y0], [x1, y0], [x1, y1], [x0, y1]] for x0, y0, x1, y1 in boxes], np.float32).reshape(
        -1, 4, 2
    )


def test_a_sheet_on_a_desk_is_found() -> None:
    corners = straighten.find_sheet(bgr(drawn.photograph(LETTER, turn=3)), quads((900, 900, 2000, 960)))
    assert corners is not None
    assert 0.4 < float(np.ptp(corners[:, 0]) * np.ptp(corners[:, 1])) / (3000 * 4000) < 0.9


def test_no_sheet_is_cut_out_that_would_cut_words_off() -> None:
    photo = bgr(drawn.photograph(LETTER, turn=3))
    assert straighten.find_sheet(photo, quads((900, 900, 2000, 960), (2000, 1000, 2990, 1060))) is None


@pytest.mark.parametrize("picture", [LETTER, drawn.screenshot(), Image.effect_noise((800, 600), 60)])
def test_no_sheet_is_seen_where_there_is_none(picture: Image.Image) -> None:
    assert straighten.find_sheet(bgr(picture), quads((200, 200, 500, 240))) is None


@pytest.mark.parametrize("slope", [0.0, 0.03, -0.12, 0.4])
def test_turned_lines_become_level(slope: float) -> None:
    lines = np.concatenate([quads((200, y, 1200, y + 30)) for y in range(200, 1800, 100)])
    lines[:, :, 1] += slope * lines[:, :, 0]
    matrix, size = straighten.level(lines, (1400, 2600))
    level = straighten.moved(lines, matrix)
    assert np.abs(level[:, 1, 1] - level[:, 0, 1]).max() < 3
    assert level.min() >= 0
    assert level[..., 0].max() <= size[0]
    assert level[..., 1].max() <= size[1]


def test_lines_that_fan_out_become_level() -> None:
    """A page seen from the side: the upper lines rise, the lower ones fall."""
    lines = np.concatenate([quads((200, y, 1200, y + 30)) for y in range(200, 1900, 100)])
    lines[:, 1:3, 1] += ((lines[:, 1:3, 1] - 1000) * 0.08).round()
    matrix, _ = straighten.level(lines, (1400, 2000))
    level = straighten.moved(lines, matrix)
    assert np.abs(level[:, 1, 1] - level[:, 0, 1]).max() < 8
    assert np.abs(lines[:, 1, 1] - lines[:, 0, 1]).max() > 60


def test_a_bright_picture_is_left_as_it_is() -> None:
    picture = bgr(LETTER)
    assert brighten(picture) is picture


# --- spaces ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "score", "expected"),
    [
        ("den 4.", 0.9, True),  # the recogniser is sure
        ("den 4.", 0.01, True),  # it doubts, the picture does not
        ("den4.", 0.01, False),  # it doubts, and the letters stand close
        ("den4.", 0.5, True),  # sure enough to need no picture
        ("den   4.", 0.0, False),  # never thought of: a gap alone is no space
    ],
)
def test_a_space_is_seen_by_the_recogniser_or_by_its_gap(text: str, score: float, expected: bool) -> None:
    letters = drawn.font(drawn.SANS, 40)
    wide = int(letters.getlength(text)) + 16
    picture = Image.new("RGB", (wide, 56), "white")
    ImageDraw.Draw(picture).text((8, 4), text, font=letters, fill="black")
    start = (8 + letters.getlength("de") + letters.getlength("n") / 2) / wide
    end = (8 + letters.getlength(text[:-2]) + letters.getlength("4") / 2) / wide
    assert parted(np.array([0.0, score], np.float32), bgr(picture), start, end) is expected


# --- Æ and Å ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("drawn_text", "read_as", "expected"),
    [
        ("Ærø", "AErø", "Ærø"),  # what the recogniser was taught to write
        ("VÆRDI", "VAERDI", "VÆRDI"),  # in capitals only the picture can tell
        ("Ægte", "Egte", "Ægte"),  # half of it overlooked
        ("AES", "AES", "AES"),  # Arbejdsmarkedets Erhvervssikring
        ("Ebbe", "Ebbe", "Ebbe"),  # a real E
        ("Åbent", "Abent", "Åbent"),  # the ring overlooked
        ("BLÅ", "BLA", "BLÅ"),
        ("Allerød", "Allerød", "Allerød"),  # a real A
        ("DATA", "DATA", "DATA"),
    ],
)
@pytest.mark.parametrize("font", [drawn.SANS, drawn.BOLD, drawn.SERIF])
def test_capital_ae_and_aa_are_told_by_their_shape(drawn_text: str, read_as: str, expected: str, font: str) -> None:
    letters = drawn.font(font, 40)
    wide = int(letters.getlength(drawn_text)) + 16
    strip = bgr(drawn.draw(drawn_text, drawn.Look(font, 40), (wide, 56), margin=4))
    signs: list[Sign] = []
    rest = iter(read_as)
    for number, sign in enumerate(drawn_text):
        at = (4 + letters.getlength(drawn_text[:number]) + letters.getlength(sign) / 2) / wide
        if sign == "Æ" and "AE" in read_as:
            signs += [Sign(next(rest), at - 10 / wide), Sign(next(rest), at + 10 / wide)]
        else:
            text = next(rest)
            signs.append(Sign(text, at, {"A": "Å", "E": "Æ"}.get(text, "")))
    assert "".join(sign.text for sign in signs) == read_as
    assert capitals.restore(signs, strip) == expected
