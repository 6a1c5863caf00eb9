"""Editions of the guidance: built beside the published one, swapped in one step, kept for going back.

`KnowledgeBase(Store(settings.folder), load_embedder(settings))` is what a server asks: `with base.index() as index:
search(index, base.embedder, …)`.
"""

from __future__ import annotations

from knowledge.editions.handle import KnowledgeBase
from knowledge.editions.models import Index
from knowledge.editions.store import Store

__all__ = ["Index", "KnowledgeBase", "Store"]
