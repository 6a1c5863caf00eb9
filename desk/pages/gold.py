"""Golden questions and pins."""

from __future__ import annotations

from desk.pages.route import Route

ROUTES: tuple[Route, ...] = ()
