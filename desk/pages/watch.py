"""The watch page: how the chat fares."""

from __future__ import annotations

from desk.pages.route import Route

ROUTES: tuple[Route, ...] = ()
