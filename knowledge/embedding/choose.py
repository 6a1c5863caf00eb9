"""The settings in, the embedding model they name out; nothing heavy is loaded before its first text."""

from __future__ import annotations

from knowledge.embedding.models import Embedder
from knowledge.settings import KnowledgeSettings

ENDPOINT = "openai:"


def load_embedder(settings: KnowledgeSettings) -> Embedder:
    """The model `EMBEDDING_MODEL` names: "" the bundled one, "openai:NAME" an endpoint, else sentence-transformers."""
    chosen = settings.embedding_model
    if not chosen:
        from knowledge.embedding.bundled import Bundled

        return Bundled()
    if chosen.startswith(ENDPOINT):
        from knowledge.embedding.endpoint import Endpoint

        return Endpoint(chosen.removeprefix(ENDPOINT), settings.openai_base_url, settings.openai_api_key)
    from knowledge.embedding.transformer import Transformer

    return Transformer(chosen)
