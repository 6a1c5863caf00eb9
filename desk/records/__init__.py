"""Answers and consents in, records out: masked, with consent, for as long as the municipality keeps them."""
