"""Picture bytes in (JPEG, PNG, WebP, HEIC, TIFF), pages that wait for OCR out: checked before anything is decoded."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Opened, Origin, PageImage
from ingest.settings import Limits

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF")
"""The only decoders that ever see an upload. (Pillow tells a phone's two-picture JPEG, MPO, by its JPEG reader.)"""

_REDUCED_COPY = 1
"""Bit of TIFF's NewSubfileType (tag 254): the frame is a thumbnail of another, no page."""


def open_picture(data: bytes, file: int, limits: Limits) -> Opened:
    """The pages of a picture: each frame of a TIFF is a page; of any other format only the first picture counts.

    `file` is the upload's index. A single picture keeps its bytes; a TIFF's frames become PNGs.
    Raises `UnreadableUpload`: TOO_LARGE for more than `limits.max_pixels` (told by the header, before decoding),
    TOO_MANY_PAGES, DAMAGED_FILE for what does not decode to its end, UNSUPPORTED_FILE for other formats.
    """
    with opened(data, limits) as image:
        frames = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
        if frames > limits.max_pages:
            raise UnreadableUpload(ErrorCode.TOO_MANY_PAGES, limits.max_pages)
        if frames == 1:
            image.draft("L", (64, 64))  # a JPEG is still read to its end, but in a fraction of the time
            image.load()
            return Opened((PageImage(Origin(file, 0), data),))
        pages = tuple(_frames(image, frames, limits))
    return Opened(tuple(PageImage(Origin(file, number), page) for number, page in enumerate(pages)))


@contextmanager
def opened(data: bytes, limits: Limits) -> Iterator[Image]:
    """The picture as Pillow opens it, its pixels not yet decoded; whatever decoding raises inside ends as DAMAGED_FILE.

    Raises `UnreadableUpload` as `open_picture` does.
    """
    from PIL import Image, UnidentifiedImageError

    _know_heic()
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            _check_size(image, limits)
            yield image
    except UnidentifiedImageError as error:
        raise UnreadableUpload(_code_of_unidentified(data)) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnreadableUpload(ErrorCode.TOO_LARGE) from error
    except (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, KeyError, TypeError) as error:
        raise UnreadableUpload(ErrorCode.DAMAGED_FILE) from error


def _frames(image: Image, frames: int, limits: Limits) -> Iterator[bytes]:
    """Each page of a TIFF as PNG, one decoded at a time."""
    for number in range(frames):
        image.seek(number)
        _check_size(image, limits)
        tags = getattr(image, "tag_v2", {})
        if number and int(tags.get(254, 0)) & _REDUCED_COPY:
            continue
        out = io.BytesIO()
        frame = image if image.mode in {"1", "L", "RGB", "I;16", "RGBA", "P", "LA"} else image.convert("RGB")
        frame.save(out, "PNG", compress_level=1)
        yield out.getvalue()


def _check_size(image: Image, limits: Limits) -> None:
    if image.width * image.height > limits.max_pixels:
        raise UnreadableUpload(ErrorCode.TOO_LARGE)


def _know_heic() -> None:
    """Teach Pillow HEIC; asking again costs nothing."""
    from pi_heif import register_heif_opener

    register_heif_opener(thumbnails=False)


_SIGNATURES = (b"\xff\xd8\xff", b"\x89PNG", b"RIFF", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")


def _code_of_unidentified(data: bytes) -> ErrorCode:
    """A file that begins as a picture but has no header that Pillow can read is damaged, not of a foreign kind."""
    known = data.startswith(_SIGNATURES) or data[4:8] == b"ftyp"
    return ErrorCode.DAMAGED_FILE if known else ErrorCode.UNSUPPORTED_FILE
