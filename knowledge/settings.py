"""What the knowledge base runs on, read once at start from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class KnowledgeSettings:
    """Where editions are kept, what embeds, and where vectors live."""

    folder: Path = Path("var/knowledge")
    """Holds the editions and what points to the published one."""
    sources: Path = ROOT / "sources.toml"
    """Where guidance comes from."""
    seed: Path = ROOT / "demo" / "vectors.npz"
    """Vectors of the demo site's passages, made with the bundled model."""
    embedding_model: str = ""
    """"" for the bundled one, "openai:NAME" for an endpoint, else a sentence-transformers name or folder."""
    chroma_url: str = ""
    """A Chroma server; "" keeps each edition's vectors in its own folder."""
    openai_base_url: str = ""
    openai_api_key: str = ""
    loopback_sources: bool = False
    """Whether a refresh may ask 127.0.0.1, for trials and tests."""


def load_settings(environment: Mapping[str, str] = os.environ) -> KnowledgeSettings:
    """The settings from the environment. Raises ValueError for a CHROMA_URL that is no http address."""
    default = KnowledgeSettings()
    chroma_url = environment.get("CHROMA_URL", "").strip().rstrip("/")
    if chroma_url and (urlsplit(chroma_url).scheme not in ("http", "https") or not urlsplit(chroma_url).hostname):
        raise ValueError(f"CHROMA_URL={chroma_url} is no address like http://localhost:8001")
    return KnowledgeSettings(
        folder=Path(environment.get("KNOWLEDGE_DIR") or default.folder),
        sources=Path(environment.get("KNOWLEDGE_SOURCES") or default.sources),
        embedding_model=environment.get("EMBEDDING_MODEL", "").strip(),
        chroma_url=chroma_url,
        openai_base_url=environment.get("OPENAI_BASE_URL", "").strip(),
        openai_api_key=environment.get("OPENAI_API_KEY", "").strip(),
        loopback_sources=environment.get("ALLOW_LOOPBACK_SOURCES", "").strip() in ("1", "true", "yes"),
    )
