"""Pixels in, boxes of text lines and their words out: the only place that knows RapidOCR (PP-OCRv6).

The models stand in the package; nothing is ever downloaded. They are loaded at the first use, one copy a process.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ingest.files import capitals
from ingest.files.capitals import Sign
from ingest.files.spaces import parted

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Quads = NDArray[np.float32]
    Matrix = NDArray[np.float64]

THREADS = min(2, os.cpu_count() or 1)
"""Cores for one page: two are 1.8 times as fast as one, more add little to such small networks (see docs/bench)."""

DETECTOR = "PP-OCRv6_det_small.onnx"
RECOGNISER = "PP-OCRv6_rec_small.onnx"

DETECTOR_SIDE = 960
"""Pixels of the longest side that the detector sees of an ordinary page (see docs/bench)."""

RIVALS = {"A": ("Å", 2), "E": ("Æ", 5)}
"""For a sign read: the Danish capital to look for in the picture, and among how many of the likeliest it must be."""

ROOM_ABOVE = 0.2
"""Heights of a line that are looked at above it: its box is close, and may cut the ring of an Å."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of one line and how sure the recogniser is of their characters on average, 0 to 1."""

    text: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Engine:
    """The two networks and what the second one's numbers stand for."""

    detector: Any
    recogniser: Any
    alphabet: tuple[str, ...]
    classes: NDArray[np.intp]


@lru_cache(maxsize=1)
def load() -> Engine:
    """The engine, loaded at the first call in a process. Raises onnxruntime's `NoSuchFile` where a model is missing."""
    import numpy as np
    import rapidocr

    models = Path(rapidocr.__file__).parent / "models"
    whole: Any = rapidocr.RapidOCR(
        params={
            "Global.log_level": "error",
            "Det.limit_type": "max",
            "Det.limit_side_len": 4096,  # pictures come scaled as they should be seen
        }
    )
    for part, model in ((whole.cfg.Det, DETECTOR), (whole.cfg.Rec, RECOGNISER)):
        part._set_flag("allow_objects", True)
        part.session = _session(models / model)
    detector, recogniser = whole._load_det_model(), whole._load_rec_model()
    known = recogniser.postprocess_op.character
    classes = [0] + [number for number, sign in enumerate(known) if number and _is_european(sign)]
    alphabet = ("", *(known[number] for number in classes[1:]))
    return Engine(detector, recogniser, alphabet, np.array(classes))


def _session(model: Path) -> Any:
    """A network ready to run. Its threads sleep while they wait: spinning, the default, costs a third more processor
    time, and half as much again on the clock as soon as anything else is at work on the machine."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.enable_cpu_mem_arena = False  # no faster, and pages of all shapes would fragment it
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def _is_european(sign: str) -> bool:
    """Whether a character can stand in a Danish letter: Latin script, digits, punctuation, money and arithmetic.

    The recogniser also knows 18,000 Chinese and other signs; a comma must not come out as a full-width one.
    """
    return len(sign) == 1 and (ord(sign) < 0x180 or 0x2010 <= ord(sign) <= 0x2044 or sign in "€→✓☐☑☒■□●○▪•−≤≥№™")


def find_lines(image: Pixels, side: int = DETECTOR_SIDE) -> Quads:
    """The lines of text in a BGR picture: n x 4 corners (x, y) in pixels, clockwise from the top left.

    The detector sees the picture scaled down to `side` pixels at its longest.
    """
    import cv2
    import numpy as np

    scale = min(1.0, side / max(image.shape[:2]))
    if min(image.shape[:2]) * scale < 16:
        return np.zeros((0, 4, 2), np.float32)
    view = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else image
    found = load().detector(view)
    if found.boxes is None:
        return np.zeros((0, 4, 2), np.float32)
    return np.asarray(found.boxes / scale, np.float32)


def cut(image: Pixels, quad: Quads) -> Pixels:
    """One line of text as an upright strip, its corners pulled straight."""
    import cv2
    import numpy as np

    wide = int(max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[3] - quad[2])))
    high = int(max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2])))
    wide, high = max(wide, 1), max(high, 1)
    target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.ascontiguousarray(quad, np.float32), target)
    return cv2.warpPerspective(image, matrix, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[return-value]


def read_line(image: Pixels, quad: Quads) -> Reading:
    """The words of one line of a picture (BGR), given its corners."""
    engine = load()
    strip = cut(image, quad)
    batch = engine.recogniser.resize_norm_img(strip, max(strip.shape[1] / strip.shape[0], 1.0))[None]
    signs, confidence = decode(engine.recogniser.session(batch)[0], engine, strip)
    if capitals.needs_picture(signs):
        strip = cut(image, _with_room_above(quad))
    return Reading(capitals.restore(signs, strip).strip(), confidence)


def _with_room_above(quad: Quads) -> Quads:
    import numpy as np

    rise = ROOM_ABOVE * (quad[[3, 2]] - quad[[0, 1]])
    return np.asarray(quad - np.concatenate([rise, 0 * rise]), np.float32)


def decode(scores: NDArray[np.float32], engine: Engine, strip: Pixels) -> tuple[list[Sign], float]:
    """A line's scores (steps x classes) and its picture read as signs, with their mean confidence: at each step the
    likeliest European sign, repeats joined, spaces where the picture has them too."""
    import numpy as np

    european = scores[:, engine.classes]
    best = european.argmax(axis=1)
    shown = best != 0
    shown[1:] &= best[1:] != best[:-1]
    steps = np.flatnonzero(shown)
    if not len(steps):
        return [], 0.0
    places = (steps + 0.5) / len(best)
    spaces = european[:, engine.alphabet.index(" ")]
    signs: list[Sign] = []
    for number, step in enumerate(steps):
        text = engine.alphabet[best[step]]
        if signs and " " not in {text, signs[-1].text}:
            last = steps[number - 1]
            if parted(spaces[last + 1 : step], strip, places[number - 1], places[number]):
                signs.append(Sign(" ", places[number]))
        rival, among = RIVALS.get(text, ("", 0))
        likelier = int((european[step] > european[step, engine.alphabet.index(rival)]).sum()) if rival else 0
        signs.append(Sign(text, places[number], rival if likelier < among else ""))
    return signs, float(european.max(axis=1)[steps].mean())
