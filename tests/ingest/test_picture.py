"""Opening pictures: what is let in, what is refused before it is decoded, and what is damaged."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.picture import open_picture
from ingest.models import Origin, PageImage
from ingest.settings import Limits

HEIC = Path(__file__).parent / "pictures" / "note.heic"
LIMITS = Limits()


def saved(kind: str, size: tuple[int, int] = (120, 160), mode: str = "RGB", **options: object) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 90).convert(mode).save(out, kind, **options)
    return out.getvalue()


def tiff(*sizes: tuple[int, int], **options: object) -> bytes:
    out = io.BytesIO()
    frames = [Image.effect_noise(size, 90) for size in sizes]
    frames[0].save(out, "TIFF", save_all=True, append_images=frames[1:], **options)
    return out.getvalue()


def animation(kind: str) -> bytes:
    out = io.BytesIO()
    frames = [Image.effect_noise((60, 60), 90) for _ in range(3)]
    frames[0].save(out, kind, save_all=True, append_images=frames[1:])
    return out.getvalue()


def bomb() -> bytes:
    """A PNG of 70 bytes that says it is 30,000 x 30,000 pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(saved("JPEG"), id="photo"),
        pytest.param(saved("JPEG", mode="CMYK"), id="photo in printers' colours"),
        pytest.param(saved("PNG"), id="screenshot"),
        pytest.param(saved("PNG", mode="LA"), id="transparent screenshot"),
        pytest.param(saved("PNG", mode="1"), id="black and white"),
        pytest.param(saved("WEBP"), id="webp"),
        pytest.param(saved("TIFF", compression="group4", mode="1"), id="fax"),
        pytest.param(HEIC.read_bytes(), id="iPhone photo"),
        pytest.param(animation("PNG"), id="animated PNG: its first picture"),
        pytest.param(animation("WEBP"), id="animated WebP: its first picture"),
        pytest.param(animation("MPO"), id="two-picture JPEG of a phone: its first picture"),
    ],
)
def test_a_picture_is_one_page_and_keeps_its_bytes(data: bytes) -> None:
    opened = open_picture(data, 3, LIMITS)
    assert opened.pages == (PageImage(Origin(3, 0), data),)
    assert opened.document is None


def test_each_frame_of_a_tiff_is_a_page() -> None:
    pages = open_picture(tiff((50, 70), (60, 80), (70, 90)), 1, LIMITS).pages
    assert [page.origin for page in pages] == [Origin(1, 0), Origin(1, 1), Origin(1, 2)]
    sizes = [Image.open(io.BytesIO(page.data)).size for page in pages if isinstance(page, PageImage)]
    assert sizes == [(50, 70), (60, 80), (70, 90)]


GOOD = saved("JPEG", (400, 600))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(bomb(), ErrorCode.TOO_LARGE, id="tiny file, huge picture"),
        pytest.param(saved("PNG", (8000, 7600), "1"), ErrorCode.TOO_LARGE, id="just over the limit"),
        pytest.param(tiff((50, 70), (8000, 7600)), ErrorCode.TOO_LARGE, id="huge second frame"),
        pytest.param(tiff(*[(10, 10)] * 61), ErrorCode.TOO_MANY_PAGES, id="61 frames"),
        pytest.param(GOOD[:-200], ErrorCode.DAMAGED_FILE, id="JPEG cut short"),
        pytest.param(GOOD[:20], ErrorCode.DAMAGED_FILE, id="JPEG with hardly a header"),
        pytest.param(saved("PNG")[:-60], ErrorCode.DAMAGED_FILE, id="PNG cut short"),
        pytest.param(saved("WEBP")[:200], ErrorCode.DAMAGED_FILE, id="WebP cut short"),
        pytest.param(tiff((50, 70), (60, 80))[:4000], ErrorCode.DAMAGED_FILE, id="TIFF cut short"),
        pytest.param(HEIC.read_bytes()[:3000], ErrorCode.DAMAGED_FILE, id="HEIC cut short"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"\x00" * 99, ErrorCode.DAMAGED_FILE, id="PNG in name only"),
        pytest.param(saved("GIF", mode="P"), ErrorCode.UNSUPPORTED_FILE, id="a format nobody asked for"),
        pytest.param(saved("PPM"), ErrorCode.UNSUPPORTED_FILE, id="another"),
    ],
)
def test_what_is_refused(data: bytes, code: ErrorCode) -> None:
    with pytest.raises(UnreadableUpload) as caught:
        open_picture(data, 0, LIMITS)
    assert caught.value.code is code


def test_too_many_pages_says_how_many_are_allowed() -> None:
    with pytest.raises(UnreadableUpload) as caught:
        open_picture(tiff(*[(10, 10)] * 3), 0, Limits(max_pages=2))
    assert caught.value.limit == 2


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_flipped_bits_end_in_a_picture_or_in_a_code(kind: str) -> None:
    data = saved(kind)
    for place in range(0, len(data), max(1, len(data) // 120)):
        flipped = data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :]
        try:
            assert open_picture(flipped, 0, LIMITS).pages
        except UnreadableUpload as error:
            assert error.code in {ErrorCode.DAMAGED_FILE, ErrorCode.TOO_LARGE, ErrorCode.UNSUPPORTED_FILE}
