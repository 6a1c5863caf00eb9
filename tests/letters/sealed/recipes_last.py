"""How the sealed letters 26 to 50 (demands, summonses, requests, notices, offers, information, letters from others) are drawn."""

from __future__ import annotations

from tests.letters.opened.make import Recipe

RECIPES: dict[str, Recipe] = {}
