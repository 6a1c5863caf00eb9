"""A page of HTML in, a tagged PDF out (PDF/UA-1), its text selectable in every script. Takes a second: not on the loop.

WeasyPrint needs Pango, which a machine may lack: the page then prints from the browser.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from chains.paper.models import NoPrinter


@cache
def can_print() -> bool:
    """Whether this machine can make a PDF."""
    try:
        _weasyprint()
    except (ImportError, OSError):
        return False
    return True


def pdf(page: str) -> bytes:
    """The PDF. Nothing is fetched from anywhere. Raises NoPrinter."""
    if not can_print():
        raise NoPrinter
    weasyprint = _weasyprint()
    nothing = weasyprint.urls.URLFetcher(allowed_protocols=frozenset())
    made: Any = weasyprint.HTML(string=page, url_fetcher=nothing).write_pdf(pdf_variant="pdf/ua-1")
    return bytes(made)


def _weasyprint() -> Any:
    """WeasyPrint. It tells Pillow, for the whole process, to take pictures cut short; a letter's must not be."""
    from PIL import ImageFile

    strict = ImageFile.LOAD_TRUNCATED_IMAGES
    try:
        import weasyprint
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = strict
    return weasyprint
