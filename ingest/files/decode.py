"""Bytes of text in, characters out: whatever encoding they came in, with Danish letters as the witness."""

from __future__ import annotations

import re

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_ONE_BYTE = ("cp1252", "iso8859-15", "mac_roman", "cp865", "cp850")
"""What Danish text has been saved in, the likeliest first: Windows, Unix, old Macs, DOS (Nordic, Western)."""

_LETTERS = frozenset("æøåÆØÅ")
_FAIR = frozenset("éÉèüÜöÖäÄáíóúçñßðþëêôàâ§–—’‘“”„»«…•½¼¾°·€£©®´¨²³\u00a0")
_DAMAGE = re.compile("[ÃÂ][\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u2013-\u2122]")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`; line ends are LF. `declared` is a charset somebody named: tried first, believed if it fits.

    Never raises: what fits nowhere becomes replacement characters.
    """
    text = _by_mark(data) or _by_zeros(data) or _as_utf8(data) or _by_name(data, declared) or _by_letters(data)
    return _mend_twice_encoded(text).replace("\r\n", "\n").replace("\r", "\n")


def _by_mark(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "ignore")
    return None


def _by_zeros(data: bytes) -> str | None:
    """UTF-16 and UTF-32 without a mark: in Latin text every second byte, or three of four, are zero."""
    sample = data[:4096]
    if sample.count(0) <= len(sample) // 5:
        return None
    if sample.count(0) > 0.7 * len(sample):
        return data.decode("utf-32-be" if sample[0] == 0 else "utf-32-le", "ignore")
    return data.decode("utf-16-be" if sample[::2].count(0) > sample[1::2].count(0) else "utf-16-le", "ignore")


def _as_utf8(data: bytes) -> str | None:
    """UTF-8, also with a few broken bytes: text cut within a letter, or a stray byte in a mail."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    whole = sum(char >= "\x80" and char != "\ufffd" for char in text)
    broken = text.count("\ufffd")
    return text.replace("\ufffd", "") if whole >= 3 * broken else None


def _by_name(data: bytes, declared: str | None) -> str | None:
    """The declared charset, unless it says Latin-1 or ASCII: by that, programs mean Windows-1252 or nothing."""
    if not declared or re.fullmatch(r"(?i)us-ascii|ascii|iso-?8859-?1|latin-?1|unknown.*|utf-?8", declared):
        return None
    try:
        text = data.decode(declared)
    except (LookupError, ValueError):
        return None
    return text if _looks_danish(text) >= 0 else None


def _by_letters(data: bytes) -> str:
    """The one-byte encoding in which the text has Danish letters where Danish has them; else a general guess."""
    scored = [(_looks_danish(text), -rank, text) for rank, text in enumerate(map(data.decode, _ONE_BYTE, _REPLACE))]
    score, _, text = max(scored)
    if score > 0:
        return text
    from charset_normalizer import from_bytes

    guess = from_bytes(data[:200_000]).best()
    return data.decode(guess.encoding, "replace") if guess else text


_REPLACE = ("replace",) * len(_ONE_BYTE)


def _looks_danish(text: str) -> int:
    """Points for Danish letters in words of their case and for usual signs; minus for what stands nowhere."""
    points = 0
    for match in re.finditer(r"[^\x00-\x7f]", text[:100_000]):
        char, at = match.group(), match.start()
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        if char in _LETTERS:
            misplaced = char.isupper() and (before.islower() or (after.islower() and before.isupper()))
            points += -2 if misplaced else 3
        elif char in _FAIR:
            within_word = not char.isalpha() and char not in "’´-" and before.isalpha() and after.isalpha()
            points += -2 if within_word else 1
        else:
            points -= 3
    return points


def _mend_twice_encoded(text: str) -> str:
    """ "KÃ¦re" back to "Kære": UTF-8 that some program took for Windows-1252 and encoded again."""
    if len(_DAMAGE.findall(text)) < 2 or any(char in text for char in "æøåÆØÅ"):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text
