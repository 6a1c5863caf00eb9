"""An answer in the pages' and the letter's own words in, a short answer in the reader's language above it out."""

from __future__ import annotations

from chains.model.composing.compose import composed

__all__ = ["composed"]
