"""A municipality's guidance pages: addresses, HTML, PDF, Word and Markdown in, `GuidancePage` values out."""

from __future__ import annotations

from ingest.guidance.gather import gather, gather_one
from ingest.guidance.sources import GatherLimits, Source, SourceKind, load_sources

__all__ = ["GatherLimits", "Source", "SourceKind", "gather", "gather_one", "load_sources"]
