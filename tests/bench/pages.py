"""Nothing in; an ordinary dense letter of two pages out, as a digital PDF and as the words it is read as."""

from __future__ import annotations

from tests.letters.markup import Role, load
from tests.letters.render import paper_reportlab
from tests.letters.render.style import SERIF, Layout, Style

SOURCE = "refusal-early-pension-long"
"""The golden letter with the most words: reasons, legal references, two duties, an appeal."""
PAGES = 2


def two_pages() -> bytes:
    """The letter set on two full pages, with the case data beside the recipient."""
    blocks = [block for block in load(SOURCE) if block.role is not Role.PAGE]
    return paper_reportlab.draw(blocks, Style(Layout.TOP, SERIF, 10.5, numbered=True))


def words(document: bytes) -> str:
    """The text of `Letter` that the product reads from a digital PDF."""
    from ingest.files.pdf import open_pdf
    from ingest.models import SourcePage
    from ingest.settings import Limits
    from ingest.text.clean import clean
    from ingest.text.layout import lay_out

    pages = open_pdf(document, 0, Limits()).pages
    return clean([lay_out(page) for page in pages if isinstance(page, SourcePage)], ()).text
