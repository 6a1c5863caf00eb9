"""The thesaurus: Danish text in, the official words in it out, each with everyday words, explanation, translations."""

from __future__ import annotations

from knowledge.terms.find import find_terms
from knowledge.terms.load import all_terms, term
from knowledge.terms.look_up import lookup, search

__all__ = ["all_terms", "find_terms", "lookup", "search", "term"]
