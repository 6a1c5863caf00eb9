"""A card in, a model's plainer or translated sentences that say what its lines say out; the others are dropped."""

from __future__ import annotations

from chains.model.rewording.reword import reworded

__all__ = ["reworded"]
