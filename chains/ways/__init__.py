"""A card in, the ways past MitID and the ways to help somebody else out, as messages that are worded late."""

from __future__ import annotations

from chains.ways.helping import helping_another
from chains.ways.models import DutyWays, Way, WithoutMitID
from chains.ways.shareable import personal_words, shareable
from chains.ways.which import ways
from chains.ways.without_mitid import without_mitid

__all__ = ["DutyWays", "Way", "WithoutMitID", "helping_another", "personal_words", "shareable", "ways", "without_mitid"]
