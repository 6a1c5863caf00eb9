"""Telling the kind of file by its content."""

from __future__ import annotations

import io
import zipfile

import pytest

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.kind import FileKind, sniff

MAIL = b"From: Ann <ann@example.dk>\r\nTo: b@example.dk\r\nSubject: Brev\r\nMIME-Version: 1.0\r\n\r\nHej"


def archive(*names: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name in names:
            file.writestr(name, "<x/>")
    return packed.getvalue()


WORD = archive("[Content_Types].xml", "word/document.xml")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n...", FileKind.PDF),
        (b"junk from a scanner\r\n" * 20 + b"%PDF-1.4\n", FileKind.PDF),  # every reader looks through a kilobyte
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", FileKind.JPEG),
        (b"\x89PNG\r\n\x1a\n\x00\x00", FileKind.PNG),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", FileKind.WEBP),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", FileKind.HEIC),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic", FileKind.HEIC),
        (b"II*\x00\x08\x00\x00\x00", FileKind.TIFF),
        (b"MM\x00*\x00\x00\x00\x08", FileKind.TIFF),
        (WORD, FileKind.DOCX),
        (archive("[Content_Types].xml", "word/document2.xml"), FileKind.DOCX),  # as Word online names it
        (WORD[:-40], FileKind.DOCX),  # cut off: damaged, but Word all the same
        (MAIL, FileKind.MAIL),
        (b"\xef\xbb\xbf" + MAIL, FileKind.MAIL),
        (b"From ann@example.dk Tue Nov 24 10:15:00 2026\n" + MAIL, FileKind.MAIL),  # a mailbox file
        (b"Received: from mx\n by mail\nDate: x\n\n%PDF-1.4", FileKind.MAIL),  # a PDF unpacked in a mail is a mail
        (b"<!DOCTYPE html><html><body>Hej</body></html>", FileKind.HTML),
        (b"\n<p>Hej", FileKind.HTML),
        (b"<?xml version='1.0'?><html xmlns='...'>", FileKind.HTML),
        ("Kære Åse\nDu skal møde.".encode(), FileKind.TEXT),
        ("Kære Åse\nDu skal møde.".encode("cp1252"), FileKind.TEXT),
        ("Kære Åse\nDu skal møde.".encode("utf-16"), FileKind.TEXT),
        ("Kære Åse\nDu skal møde.".encode("utf-16-le"), FileKind.TEXT),
        ("رسالة من البلدية".encode(), FileKind.TEXT),  # hardly an ASCII letter in it
        (b"From: Solbaek Kommune\nSent: 3 May\nTo: Ann\nSubject: x\n\nHi", FileKind.TEXT),  # pasted, no mail
        (b"Dato: 3. maj 2026\nEmne: Dit barn\nHej", FileKind.TEXT),
        (b"BMI og andre tal", FileKind.TEXT),  # begins like a bitmap
    ],
)
def test_kind_is_told_by_content(data: bytes, kind: FileKind) -> None:
    assert sniff(data) is kind


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", ErrorCode.EMPTY_FILE),
        (b" \r\n\t\n", ErrorCode.EMPTY_FILE),
        (b"\xff\xfe \x00\n\x00", ErrorCode.EMPTY_FILE),  # white space in UTF-16
        (b"\x00" * 100, ErrorCode.EMPTY_FILE),
        (b"GIF89a\x01\x00\x01\x00\x80\x00\x00", ErrorCode.UNSUPPORTED_FILE),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", ErrorCode.UNSUPPORTED_FILE),
        (b"<?xml version='1.0'?><Invoice/>", ErrorCode.UNSUPPORTED_FILE),
        (b"MZ\x90\x00\x03\x00\x00\x00\x04\x00" * 20, ErrorCode.UNSUPPORTED_FILE),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00", ErrorCode.UNSUPPORTED_FILE),
        (b"ID3\x04\x00\x00\x00\x00\x00\x21TIT2", ErrorCode.UNSUPPORTED_FILE),
        (b"RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00", ErrorCode.UNSUPPORTED_FILE),
        (b"{\\rtf1\\ansi Hej}", ErrorCode.UNSUPPORTED_FILE),
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1miaf", ErrorCode.UNSUPPORTED_FILE),
        (b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2", ErrorCode.UNSUPPORTED_FILE),  # a video
        (archive("brev.pdf"), ErrorCode.UNSUPPORTED_FILE),
        (archive("[Content_Types].xml", "xl/workbook.xml"), ErrorCode.UNSUPPORTED_FILE),  # a spreadsheet
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, ErrorCode.UNSUPPORTED_FILE),  # .doc, .msg
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            ErrorCode.ENCRYPTED_FILE,  # Word with a password
        ),
        (bytes(range(256)) * 8, ErrorCode.UNSUPPORTED_FILE),
        (b"\xff\xfe" + bytes(range(1, 256)) * 8, ErrorCode.UNSUPPORTED_FILE),  # sound that begins like UTF-16
    ],
)
def test_what_no_letter_comes_as_ends_in_a_code(data: bytes, code: ErrorCode) -> None:
    with pytest.raises(UnreadableUpload) as caught:
        sniff(data)
    assert caught.value.code is code
