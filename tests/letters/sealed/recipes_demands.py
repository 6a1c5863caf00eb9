"""How the letters 26 to 37 become files: name → recipe."""

from __future__ import annotations

from tests.letters.opened.make import Recipe

RECIPES: dict[str, Recipe] = {}
