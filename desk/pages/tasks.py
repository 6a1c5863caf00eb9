"""Tasks: what somebody at the desk has to look at."""

from __future__ import annotations

from desk.pages.route import Route

ROUTES: tuple[Route, ...] = ()
