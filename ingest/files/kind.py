"""Bytes in, kind of file out: told by content alone, never by name or declared type."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from enum import StrEnum

from ingest.errors import ErrorCode, UnreadableUpload


class FileKind(StrEnum):
    """The kinds of file a letter can come as."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    HEIC = "heic"
    TIFF = "tiff"
    DOCX = "docx"
    MAIL = "mail"
    HTML = "html"
    TEXT = "text"


PICTURES = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.WEBP, FileKind.HEIC, FileKind.TIFF})

_SIGNATURES = (
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"II*\x00", FileKind.TIFF),
    (b"MM\x00*", FileKind.TIFF),
)
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds a Word file locked with a password ([MS-OFFCRYPTO] 2.3.4.1)."""

_NO_LETTER = (
    b"GIF8",
    b"BM",
    b"MZ",
    b"\x7fELF",
    b"ID3",
    b"OggS",
    b"fLaC",
    b"RIFF",
    b"Rar!",
    b"7z\xbc\xaf\x27\x1c",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ\x00",
    b"SQLite format 3\x00",
    b"wOF",
)
"""First bytes of kinds that are no letter; a text may begin so by chance."""
_NO_LETTER_IN_WORDS = (b"{\\rtf", b"%!PS", b"BEGIN:VCALENDAR", b"BEGIN:VCARD")
"""First bytes of kinds that would pass for text but are not to be read as it."""

_MARKUP = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|p|meta)\b", re.I | re.S)
_XML = re.compile(rb"\s*(?:<\?xml\b|<svg\b|<!DOCTYPE\b|<!ENTITY\b)", re.I)
_XHTML = re.compile(rb"<html\b", re.I)

_HEADER = re.compile(rb"([!-9;-~]{1,76}):(?:[ \t]|\r?$)")
_MAIL_HEADERS = frozenset(
    b"from to cc date subject received return-path delivered-to mime-version message-id content-type "
    b"content-transfer-encoding reply-to sender x-mailer dkim-signature in-reply-to references".split()
)
_ONLY_IN_MAIL = frozenset(b"received return-path delivered-to mime-version message-id content-type".split())
_MBOX = re.compile(rb"From \S+ .*\d{4}\r?\n")
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_CONTROL = bytes(set(range(32)) - set(b"\t\n\r\f\x0b\x1b\x1a")) + b"\x7f"


def sniff(data: bytes) -> FileKind:
    """The kind of file `data` is.

    Raises UnreadableUpload: EMPTY_FILE for nothing or white space alone, ENCRYPTED_FILE for Word files locked with a
    password, UNSUPPORTED_FILE for everything that no letter comes as.
    """
    if not data.strip(b" \t\r\n\f\v\x00\xef\xbb\xbf\xff\xfe"):
        raise UnreadableUpload(ErrorCode.EMPTY_FILE)
    kind = _by_signature(data) or _by_container(data) or _by_words(data)
    if kind is None:
        raise UnreadableUpload(ErrorCode.UNSUPPORTED_FILE)
    return kind


def _by_signature(data: bytes) -> FileKind | None:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return FileKind.WEBP
    if data[4:8] == b"ftyp" and _is_heif(data):
        return FileKind.HEIC
    return None


def _is_heif(data: bytes) -> bool:
    """Whether an ISO media file is a HEIF picture; AVIF (another codec) and video are not."""
    size = min(int.from_bytes(data[:4], "big"), 256)
    brands = {data[8:12]} | {data[at : at + 4] for at in range(16, size, 4)}
    return data[8:12] not in {b"avif", b"avis"} and b"avif" not in brands and bool(brands & _HEIF_BRANDS)


def _by_container(data: bytes) -> FileKind | None:
    if data.startswith(_OLE):
        locked = _ENCRYPTED_OFFICE in data
        raise UnreadableUpload(ErrorCode.ENCRYPTED_FILE if locked else ErrorCode.UNSUPPORTED_FILE)
    if data.startswith(b"PK\x03\x04"):
        return _by_archive(data)
    if data.startswith(_NO_LETTER_IN_WORDS) or (data.startswith(_NO_LETTER) and not _reads_as_text(data)):
        raise UnreadableUpload(ErrorCode.UNSUPPORTED_FILE)
    # Scanners and mail gateways leave junk before the header; every PDF reader looks through the first kilobyte.
    if b"%PDF-" in data[:1024] and not _is_mail(data):
        return FileKind.PDF
    return None


def _by_archive(data: bytes) -> FileKind:
    """A Word file, also a damaged one; UNSUPPORTED_FILE for every other archive, whatever it calls itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except Exception:  # cut off or scrambled: its first entries may still tell what it was
        damaged_word = b"word/" in data and b"[Content_Types].xml" in data[:100_000]
        if damaged_word or b"word/document.xml" in data:
            return FileKind.DOCX
        raise UnreadableUpload(ErrorCode.UNSUPPORTED_FILE) from None
    names = {entry.filename for entry in entries}
    word = [entry for entry in entries if re.fullmatch(r"word/document\d*\.xml", entry.filename)]
    if "[Content_Types].xml" not in names or not word:
        raise UnreadableUpload(ErrorCode.UNSUPPORTED_FILE)
    if any(entry.flag_bits & 0x1 for entry in word):
        raise UnreadableUpload(ErrorCode.ENCRYPTED_FILE)
    return FileKind.DOCX


def _by_words(data: bytes) -> FileKind | None:
    if _is_mail(data):
        return FileKind.MAIL
    start = data[:4096].removeprefix(b"\xef\xbb\xbf")
    if _MARKUP.match(start):
        return FileKind.HTML
    if _XML.match(start):
        return FileKind.HTML if _XHTML.search(start) else None
    return FileKind.TEXT if _reads_as_text(data) else None


def _is_mail(data: bytes) -> bool:
    """Whether `data` begins with the header of a message (RFC 5322), or with the "From " line of a mailbox file."""
    start = data[:65_536].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    mailbox = _MBOX.match(start)
    if mailbox:
        start = start[mailbox.end() :]
    names: list[bytes] = []
    for line in start.splitlines()[:200]:
        if not line.strip():
            break
        header = _HEADER.match(line)
        if header:
            names.append(header.group(1).lower())
        elif not line.startswith((b" ", b"\t")):
            return False  # a letter that begins "Dato: ..." and goes on in prose
    known = _MAIL_HEADERS.intersection(names)
    whole = {b"from", b"date", b"subject"} <= known or {b"from", b"to", b"subject"} <= known
    pasted = b"sent" in names  # the block that Outlook puts above a quoted mail, copied from the screen
    return len(known) >= 2 and not pasted and (whole or bool(_ONLY_IN_MAIL & known))


def _reads_as_text(data: bytes) -> bool:
    """Whether `data` can be words in some encoding: a byte order mark, UTF-16 by its zeros, or hardly any controls."""
    if data.startswith(b"\xef\xbb\xbf"):
        return True
    if data.startswith(_WIDE_BOMS):
        return _decodes_wide(data[:65_536])
    sample = data[:65_536]
    if sample.count(0) > len(sample) // 5:
        return _zeros_of_utf16(sample)
    controls = len(sample) - len(sample.translate(None, _CONTROL))
    if controls > len(sample) // 500:
        return False
    high = sum(byte >= 0x80 for byte in sample)
    return high <= len(sample) // 3 or _is_utf8(sample)


def _decodes_wide(sample: bytes) -> bool:
    """Whether what follows a UTF-16 or UTF-32 mark is words: sound files begin with the same two bytes."""
    wide = sample.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"))
    text = sample.decode("utf-32" if wide else "utf-16", "replace")
    odd = sum(unicodedata.category(char) in {"Cc", "Cn", "Co", "Cs"} and char not in "\t\n\r\f" for char in text)
    return (odd + text.count("\ufffd")) * 50 <= len(text) + 100


def _zeros_of_utf16(sample: bytes) -> bool:
    """Latin text in UTF-16 or UTF-32 without a mark: the zeros stand in every second (or three of four) places."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    lopsided = max(even, odd) > 0.9 * half and min(even, odd) < 0.1 * half
    rest = sample.replace(b"\x00", b"")
    wide = max(even, odd) > 0.9 * half and sample.count(0) > 0.7 * len(sample)
    return (lopsided or wide) and len(rest.translate(None, _CONTROL)) == len(rest) and bool(rest)


def _is_utf8(sample: bytes) -> bool:
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(sample) - 4  # cut within the last letter
    return True
