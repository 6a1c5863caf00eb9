"""Chainlit's events in, calls of the chains out: the citizens' page, its guards and its look."""
