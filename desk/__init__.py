"""The desk of the municipality's staff: what is kept of conversations, and (beside it) the pages that show it."""
