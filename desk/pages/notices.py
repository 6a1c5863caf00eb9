"""Letter notices: a correction put beside letters that went out wrong."""

from __future__ import annotations

from desk.pages.route import Route

ROUTES: tuple[Route, ...] = ()
