"""Nothing in, files out that no reader may fall over: broken, locked, disguised, or small and unpacking to much."""

from __future__ import annotations

import io
import json
import random
import struct
import zipfile
import zlib
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from ingest.errors import ErrorCode
from tests.letters.markup import parse
from tests.letters.render import paper_reportlab
from tests.letters.render.style import Style

_WORDS = "%brand Solbæk Kommune\n\n# Brev\n\nDu skal sende skemaet senest den 1. december 2026."


def write(folder: Path) -> None:
    """Writes the files and `expected.json`: file name → the codes that are right, the best first."""
    letter = paper_reportlab.draw(parse(_WORDS), Style())
    files: dict[str, tuple[bytes, tuple[ErrorCode, ...]]] = {
        "empty.pdf": (b"", (ErrorCode.EMPTY_FILE,)),
        "only-white-space.txt": (b" \r\n\t \r\n", (ErrorCode.NO_TEXT_FOUND, ErrorCode.EMPTY_FILE)),
        "encrypted.pdf": (_encrypted(), (ErrorCode.ENCRYPTED_FILE,)),
        "truncated.pdf": (letter[: len(letter) // 3], (ErrorCode.DAMAGED_FILE,)),
        "bit-flipped.pdf": (_flipped(letter), (ErrorCode.DAMAGED_FILE, ErrorCode.NO_TEXT_FOUND, ErrorCode.UNREADABLE)),
        "zip-posing-as.pdf": (_zip({"brev.txt": _WORDS.encode()}), (ErrorCode.UNSUPPORTED_FILE,)),
        "program.exe": (_program(), (ErrorCode.UNSUPPORTED_FILE,)),
        "program-posing-as.jpg": (_program(), (ErrorCode.UNSUPPORTED_FILE,)),
        "million-pages.pdf": (million_pages(), (ErrorCode.TOO_MANY_PAGES,)),
        "word-bomb.docx": (_word_bomb(), (ErrorCode.TOO_LARGE,)),
        "truncated.docx": (
            _zip({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:doc"})[:-40],
            _BROKEN_ZIP,
        ),
        "huge-pixels.png": (_huge_png(), (ErrorCode.TOO_LARGE,)),
        "truncated.jpg": (_truncated_jpeg(), (ErrorCode.DAMAGED_FILE, ErrorCode.NO_TEXT_FOUND, ErrorCode.UNREADABLE)),
        "animation.gif": (_gif(), (ErrorCode.UNSUPPORTED_FILE,)),
        "drawing.svg": (_SVG, (ErrorCode.UNSUPPORTED_FILE,)),
        "nested-mails.eml": (_nested_mails(40), (ErrorCode.TOO_LARGE, ErrorCode.UNSUPPORTED_FILE)),
    }
    folder.mkdir(exist_ok=True)
    for name, (data, _) in files.items():
        (folder / name).write_bytes(data)
    listed = {name: [str(code) for code in codes] for name, (_, codes) in files.items()}
    (folder / "expected.json").write_text(json.dumps(listed, indent=1, sort_keys=True) + "\n", encoding="utf-8")


_BROKEN_ZIP = (ErrorCode.DAMAGED_FILE, ErrorCode.UNSUPPORTED_FILE)
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text y="15">Kommunen</text></svg>\n'


def million_pages() -> bytes:
    """A PDF of under 5 kB with a million pages: six levels of nodes that each name the next one ten times.

    ISO 32000-1 § 7.7.3 forbids a node to have two parents, which keeps no reader from walking there.
    """
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    for level in range(6):
        kids = " ".join([f"{level + 3} 0 R"] * 10)
        parent = f" /Parent {level + 1} 0 R" if level else ""
        objects.append(f"<< /Type /Pages /Count {10 ** (6 - level)} /Kids [{kids}]{parent} >>")
    objects.append("<< /Type /Page /Parent 7 0 R /MediaBox [0 0 595 842] /Contents 9 0 R >>")
    objects.append("<< /Length 0 >>\nstream\n\nendstream")
    data, offsets = b"%PDF-1.5\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return data + f"{tail}startxref\n{len(data)}\n%%EOF\n".encode()


def _encrypted() -> bytes:
    """A letter that opens with a password only. ReportLab, as its identifier hangs on the content alone."""
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1, encrypt=StandardEncryption("hemmelig", strength=128))
    canvas.drawString(80, 760, "Du skal sende skemaet senest den 1. december 2026.")
    canvas.save()
    return target.getvalue()


def _flipped(letter: bytes) -> bytes:
    """Four in a hundred bytes with one bit turned over; the first line is spared, so that it still says PDF."""
    rng, data = random.Random(41), bytearray(letter)
    for at in rng.sample(range(10, len(data)), len(data) // 25):
        data[at] ^= 1 << rng.randrange(8)
    return bytes(data)


def _zip(members: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _word_bomb() -> bytes:
    """A Word file of some 250 kB that unpacks to 250 MB."""
    types = (
        b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        b'<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        b'wordprocessingml.document.main+xml"/></Types>'
    )
    rels = (
        b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="r" Target="word/document.xml" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
    )
    start = (
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>'
    )
    document = start + b"brev " * 50_000_000 + b"</w:t></w:r></w:p></w:body></w:document>"
    return _zip({"[Content_Types].xml": types, "_rels/.rels": rels, "word/document.xml": document})


def _program() -> bytes:
    rng = random.Random(42)
    return b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff" + bytes(rng.randrange(256) for _ in range(2000))


def _huge_png() -> bytes:
    """A PNG whose header promises 50,000 by 50,000 pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 9000))
        + chunk(b"IEND", b"")
    )


def _truncated_jpeg() -> bytes:
    from tests.letters.render.scenery import blank_page

    return blank_page()[:900]


def _gif() -> bytes:
    from PIL import Image

    target = io.BytesIO()
    Image.new("P", (120, 80)).save(target, "GIF")
    return target.getvalue()


def _nested_mails(depth: int) -> bytes:
    """A mail in a mail in a mail …"""
    inner = EmailMessage(policy=SMTP)
    inner["Subject"] = "Brev"
    inner.set_content("Du skal svare senest den 1. december 2026.")
    for level in range(depth):
        outer = EmailMessage(policy=SMTP)
        outer["Subject"] = f"VS: {level}"
        outer.add_attachment(inner)
        outer.set_boundary(f"=_brev_{level}")
        inner = outer
    return inner.as_bytes()
