"""The editors' words and numbers: pins, everyday words, glossary, crisis and help numbers."""

from __future__ import annotations

from desk.pages.editing import EDITORS
from desk.pages.items import kinds, routes
from desk.pages.route import Route

ROUTES: tuple[Route, ...] = (Route("GET", "/desk/lexicon", kinds, EDITORS), *routes("/desk/lexicon/{kind}"))
