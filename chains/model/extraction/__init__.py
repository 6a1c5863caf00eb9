"""A letter's facts and a model's proposals in, the facts with what code could confirm of them out."""

from chains.model.extraction.extract import improved

__all__ = ["improved"]
