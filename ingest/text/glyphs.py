"""Text as a file spells it in, text as a reader would type it out: ligatures, odd spaces, marks nobody sees."""

from __future__ import annotations

import re
import unicodedata

SOFT_HYPHEN = "\u00ad"

_LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "ft",
    "ﬆ": "st",
    "\u2010": "-",
    "\u2011": "-",
}
_UNSEEN = [0xAD, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
_SIGNS = str.maketrans({**_LIGATURES, **dict.fromkeys(map(chr, _UNSEEN), "")})
_SPACES = re.compile(r"[^\S\t]+")
_AROUND_TAB = re.compile(r" *\t *")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_SPACED_OUT = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){3,}(?!\S)")


def clean_words(text: str) -> str:
    """`text` in composed letters, without what no reader sees; one space between words, a tab between cells."""
    plain = unicodedata.normalize("NFC", _CONTROLS.sub("", text.translate(_SIGNS)))
    joined = _SPACED_OUT.sub(lambda found: found.group().replace(" ", ""), plain)
    return _AROUND_TAB.sub("\t", _SPACES.sub(" ", joined)).strip(" \t")
