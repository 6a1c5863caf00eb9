"""The editors' words: pins, synonyms, glossary, numbers."""

from __future__ import annotations

from desk.pages.route import Route

ROUTES: tuple[Route, ...] = ()
