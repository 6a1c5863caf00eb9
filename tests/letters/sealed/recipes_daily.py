"""How the letters 38 to 50 become files: name → recipe."""

from __future__ import annotations

from tests.letters.opened.make import Recipe

RECIPES: dict[str, Recipe] = {}
