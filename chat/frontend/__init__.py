"""Chainlit's own frontend in, the page's frontend out: built once at set-up, served from here."""
