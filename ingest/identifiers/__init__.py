"""Text in, spans of personal identifiers out; `ingest.mask` puts placeholders in their place."""
