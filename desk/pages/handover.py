"""Hand-over: a citizen's code in, what they chose to share out."""

from __future__ import annotations

from desk.pages.route import Route

ROUTES: tuple[Route, ...] = ()
