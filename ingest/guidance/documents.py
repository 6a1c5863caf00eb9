"""A PDF's or a Word file's bytes in, a guidance page out; read by the same readers as a citizen's letter."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.errors import UnreadableUpload
from ingest.guidance.addresses import Refused
from ingest.guidance.attribution import attribute
from ingest.guidance.models import Block, BlockKind, FetchFault, GuidancePage
from ingest.models import SourcePage, Upload
from ingest.settings import Limits

_SHORT = 70
"""Characters up to which a line of its own without a full stop is taken for a heading."""


def read_document(data: bytes, address: str, source: str, language: str = "da") -> GuidancePage:
    """The page; scans without a text layer are left to a human. Raises `Refused` (NO_CONTENT, DAMAGED, TOO_LARGE)."""
    from ingest.files.open import open_upload
    from ingest.text.clean import clean
    from ingest.text.layout import lay_out

    try:
        opened = open_upload(Upload("", data), 0, Limits())
        pages = [lay_out(page) for page in opened.pages if isinstance(page, SourcePage)]
        text = clean(pages, ()).text if pages else ""
    except UnreadableUpload as error:
        raise Refused(FetchFault.DAMAGED) from error
    blocks = _blocks(text.split("\n"))
    if not blocks:
        raise Refused(FetchFault.NO_CONTENT)
    title = next((block.text for block in blocks if block.kind is BlockKind.HEADING), blocks[0].text[:_SHORT])
    kept = blocks[1:] if blocks[0].text == title and len(blocks) > 1 else blocks
    return GuidancePage(address, title, language, tuple(attribute(kept)), source)


def _blocks(lines: Sequence[str]) -> list[Block]:
    """One block a line; rows of a table (cells by tabs) that follow one another are one block."""
    blocks: list[Block] = []
    for line in (line.strip(" ") for line in lines):
        if not line.strip():
            continue
        if "\t" in line.strip():
            if blocks and blocks[-1].kind is BlockKind.TABLE:
                blocks[-1] = Block(BlockKind.TABLE, f"{blocks[-1].text}\n{line}")
            else:
                blocks.append(Block(BlockKind.TABLE, line))
        elif line[:2] in ("• ", "- ", "– ", "* "):
            blocks.append(Block(BlockKind.ITEM, line[2:].strip(), 1))
        elif len(line) <= _SHORT and line[-1] not in ".,:;?!" and line[0].isupper():
            blocks.append(Block(BlockKind.HEADING, line, 2))
        else:
            blocks.append(Block(BlockKind.PARAGRAPH, line))
    return blocks
