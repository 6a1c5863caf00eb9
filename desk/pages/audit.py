"""The audit log, read."""

from __future__ import annotations

from desk.pages.route import Route

ROUTES: tuple[Route, ...] = ()
