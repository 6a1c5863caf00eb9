"""Blocks in, a Word file by python-docx out; a Word file in, a PDF or Word file by LibreOffice out."""

from __future__ import annotations

import datetime as dt
import io
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.shared import Pt, RGBColor

from tests.letters.markup import Block, Role
from tests.letters.render.style import Style

_DAY = dt.datetime(2026, 11, 1)


def docx(blocks: Sequence[Block], style: Style) -> bytes:
    """The letter as a Word file: running lines in header and footer, the case data in a table beside the address."""
    word = Document()
    word.core_properties.created = word.core_properties.modified = _DAY
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = style.face.family, Pt(style.size)
    parts = {role: [line for block in blocks if block.role is role for line in block.lines] for role in Role}
    word.sections[0].footer.paragraphs[0].text = " ".join(parts[Role.FOOTER])
    word.sections[0].header.paragraphs[0].text = " ".join(parts[Role.HEADER])
    _letterhead(word, parts, style)
    for block in blocks:
        _add(word, block, style)
    target = io.BytesIO()
    word.save(target)
    return _freeze_zip(target.getvalue())


def pdf(blocks: Sequence[Block], style: Style) -> bytes:
    """The letter as a PDF by LibreOffice Writer."""
    made = _convert(docx(blocks, style), "pdf")
    made = re.sub(rb"\(D:\d{14}", b"(D:20261101090000", made)
    made = re.sub(rb"<[0-9A-F]{32}>", b"<" + b"0" * 32 + b">", made)
    return re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + b"0" * 32, made)


def resaved(blocks: Sequence[Block], style: Style) -> bytes:
    """The letter as a Word file that LibreOffice Writer saved."""
    return _freeze_zip(_convert(docx(blocks, style), "docx"))


def _letterhead(word: WordDocument, parts: dict[Role, list[str]], style: Style) -> None:
    if parts[Role.BRAND]:
        run = word.add_paragraph().add_run(" ".join(parts[Role.BRAND]))
        run.bold, run.font.size = True, Pt(style.size + 6)
        run.font.color.rgb = RGBColor(*bytes.fromhex(style.colour[1:]))
    if parts[Role.TO] or parts[Role.SIDE]:
        row = word.add_table(rows=1, cols=2).rows[0]
        row.cells[0].text = "\n".join([*parts[Role.LEFT], "", *parts[Role.TO]])
        row.cells[1].text = "\n".join(parts[Role.SIDE])


def _add(word: WordDocument, block: Block, style: Style) -> None:
    if block.role is Role.PAGE:
        word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    elif block.role is Role.TABLE:
        rows = [line.split("\t") for line in block.lines]
        table = word.add_table(rows=0, cols=max(map(len, rows)), style="Table Grid")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=False):
                cell.text = text
        word.add_paragraph()
    elif block.role in {Role.TITLE, Role.HEADING}:
        word.add_heading(block.text, 1 if block.role is Role.TITLE else 2)
    elif block.role is Role.ITEM and block.text.startswith("• "):
        word.add_paragraph(block.text[2:], style="List Bullet")
    elif block.role in {Role.TEXT, Role.ITEM, Role.SIGN, Role.SMALL}:
        run = word.add_paragraph().add_run("\n".join(block.lines))
        if block.role is Role.SMALL:
            run.font.size = Pt(style.size - 2.5)


def _convert(word: bytes, kind: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "brev.docx"), Path(folder, "out")
        source.write_bytes(word)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(target), str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return (target / f"brev.{kind}").read_bytes()


def _freeze_zip(data: bytes) -> bytes:
    """The same archive with every member dated alike, and the saving time in LibreOffice's properties fixed."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as frozen:
        for name in archive.namelist():
            content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-11-01T00:00:00Z", archive.read(name))
            frozen.writestr(zipfile.ZipInfo(name, _DAY.timetuple()[:6]), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()
