"""A PDF's pages in; photographs and scans of them out: perspective, shadow, noise, turning, as phones and scanners do.

All noise comes from a seed, so that the same page gives the same picture.
"""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2
from PIL import Image

Picture = np.ndarray[Any, np.dtype[np.uint8]]


@dataclass(frozen=True, slots=True)
class Shot:
    """How a page was photographed.

    `tilt` is how far the corners are off, in parts of the page's size; `shadow` how much darker the dark side is (0 to
    1); `turn` whole quarter turns clockwise of the stored pixels, `exif` the orientation tag that undoes them (1 when
    there is none); `quality` of the JPEG; `seed` of the noise.
    """

    tilt: float = 0.03
    shadow: float = 0.35
    noise: float = 4.0
    blur: float = 0.6
    turn: int = 0
    exif: int = 1
    quality: int = 62
    long_side: int = 2000
    seed: int = 1


def pages(document: bytes, dots: int = 170) -> list[Picture]:
    """The pages of a PDF as pictures (blue, green, red) of `dots` per inch."""
    pdf = pypdfium2.PdfDocument(document)
    try:
        return [np.asarray(page.render(scale=dots / 72).to_numpy()[:, :, :3]).copy() for page in pdf]
    finally:
        pdf.close()


def photograph(page: Picture, shot: Shot) -> Picture:
    """The page lying on a table, as a phone sees it from slightly aside."""
    rng = np.random.default_rng(shot.seed)
    height, width = page.shape[:2]
    edge = int(0.05 * width)
    table = _table(height + 2 * edge, width + 2 * edge, rng)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    shift = rng.uniform(-shot.tilt, shot.tilt, (4, 2)) * (width, height)
    seen = (corners + edge + shift).astype(np.float32)
    lens = cv2.getPerspectiveTransform(corners, seen)
    size = (table.shape[1], table.shape[0])
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), lens, size)[:, :, None] / 255.0
    laid = cv2.warpPerspective(page, lens, size, flags=cv2.INTER_AREA) * mask + table * (1 - mask)
    return _light(laid, shot, rng)


def scan(page: Picture, shot: Shot, degrees: float = 0.7) -> Picture:
    """The page as an office scanner gives it: grey, a little crooked, a little noisy."""
    rng = np.random.default_rng(shot.seed)
    height, width = page.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    grey = cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)
    turned = cv2.warpAffine(grey, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=250)
    noisy = cv2.GaussianBlur(turned, (0, 0), 0.5) + rng.normal(0, shot.noise, turned.shape)
    scanned: Picture = np.clip(noisy, 0, 255).astype(np.uint8)
    return scanned


def jpeg(picture: Picture, shot: Shot) -> bytes:
    """The picture as a phone stores it: scaled to `long_side`, turned, with its EXIF orientation."""
    image = _scaled(picture, shot)
    target = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = shot.exif
    image.save(target, "JPEG", quality=shot.quality, exif=exif, optimize=True)
    return target.getvalue()


def webp(picture: Picture, shot: Shot) -> bytes:
    """The picture as WebP."""
    target = io.BytesIO()
    _scaled(picture, shot).save(target, "WEBP", quality=shot.quality, method=6)
    return target.getvalue()


def heic(picture: Picture, shot: Shot) -> bytes:
    """The picture as HEIC, written by libheif's `heif-enc`."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "photo.png"), Path(folder, "photo.heic")
        _scaled(picture, shot).save(source)
        subprocess.run(
            ["heif-enc", "-q", str(shot.quality), "-o", str(target), str(source)], check=True, capture_output=True
        )
        return target.read_bytes()


def tiff(pictures: Sequence[Picture], dots: int) -> bytes:
    """Scanned pages as one black-and-white fax-like TIFF of several frames."""
    frames = [Image.fromarray(picture).convert("1", dither=Image.Dither.NONE) for picture in pictures]
    target = io.BytesIO()
    frames[0].save(target, "TIFF", save_all=True, append_images=frames[1:], compression="group4", dpi=(dots, dots))
    return target.getvalue()


def image_pdf(pictures: Sequence[Picture], dots: int, quality: int = 55) -> bytes:
    """A PDF whose pages are pictures alone, as a scanner mails it."""
    frames = [Image.fromarray(picture) for picture in pictures]
    target = io.BytesIO()
    frames[0].save(target, "PDF", save_all=True, append_images=frames[1:], resolution=dots, quality=quality)
    return re.sub(rb"\(D:\d{14}", b"(D:20261101090000", target.getvalue())


def _scaled(picture: Picture, shot: Shot) -> Image.Image:
    colours = cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)
    image = Image.fromarray(np.rot90(colours, -shot.turn).copy())
    image.thumbnail((shot.long_side, shot.long_side), Image.Resampling.LANCZOS)
    return image


def _table(height: int, width: int, rng: np.random.Generator) -> Picture:
    grain = cv2.GaussianBlur(rng.normal(0, 40, (height, width)), (0, 0), sigmaX=40, sigmaY=2)
    wood = np.array([70, 105, 140]) + grain[:, :, None] * 3
    table: Picture = np.clip(wood, 0, 255).astype(np.uint8)
    return table


def _light(picture: np.ndarray[Any, Any], shot: Shot, rng: np.random.Generator) -> Picture:
    height, width = picture.shape[:2]
    across, down = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    edge = 1 / (1 + np.exp(-(across + 0.6 * down - 0.75) * 14))
    shade = (1 - shot.shadow * edge) * (1 - 0.12 * down)
    lit = picture * shade[:, :, None] * np.array([0.93, 0.97, 1.0])
    soft = cv2.GaussianBlur(lit, (0, 0), shot.blur)
    seen: Picture = np.clip(soft + rng.normal(0, shot.noise, soft.shape), 0, 255).astype(np.uint8)
    return seen
