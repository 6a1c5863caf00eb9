"""How the sealed letters 01 to 25 (hearings, decisions, orders, receipts) are drawn."""

from __future__ import annotations

from tests.letters.opened.make import Recipe

RECIPES: dict[str, Recipe] = {}
