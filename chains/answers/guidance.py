"""What the answers need of the knowledge base: `knowledge.editions.handle.KnowledgeBase`, or a stand-in in tests."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder


class Guidance(Protocol):
    """The published edition, and the model that reads questions as it was made."""

    @property
    def embedder(self) -> Embedder: ...

    def index(self) -> AbstractContextManager[Index]:
        """The edition, held open while in use. Raises KnowledgeError where there is none to open."""
        ...
