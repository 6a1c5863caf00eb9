"""How the sealed letters' files are drawn."""

from __future__ import annotations

from tests.letters.opened.recipes import Recipe

RECIPES: dict[str, Recipe] = {}
