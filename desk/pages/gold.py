"""Golden questions: what the guidance must always answer, and what it must not."""

from __future__ import annotations

from desk.pages.items import routes
from desk.pages.route import Route

ROUTES: tuple[Route, ...] = routes("/desk/gold")
