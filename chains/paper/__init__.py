"""A card in, one bilingual sheet to take to the counter out: as a page of HTML, or as a PDF."""

from __future__ import annotations

from chains.paper.models import NoPrinter, Sheet
from chains.paper.page import page
from chains.paper.pdf import can_print, pdf
from chains.paper.sheet import sheet

__all__ = ["NoPrinter", "Sheet", "can_print", "page", "pdf", "sheet"]
