"""The knowledge page: sources, editions, publishing."""

from __future__ import annotations

from desk.pages.route import Route

ROUTES: tuple[Route, ...] = ()
