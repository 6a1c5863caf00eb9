"""A sentence that holds no duty of the reader's in, why not out: for the trace alone, no fact hangs on it."""

from __future__ import annotations

import re

from chains.model.extraction.look import Look
from chains.model.extraction.models import Sort, Wrong
from ingest.finders.whose import Whose, whose
from ingest.models import Span

_DENIED = re.compile(
    r"\b(?:skal|behøver|bør|må|kan)\b[^.,;]{0,40}\b(?:ikke|aldrig|hverken)\b"
    r"|\bikke (?:\w+ ){0,2}?(?:forpligtet|pligt|krav"
    r"|nødvendigt|nødt)\b|\bingen (?:pligt|grund til)\b"
    r"|\b(?:do|does|need|are|is|must|have)\b[^.,;]{0,20}\b(?:not|no longer)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:påtænk\w*|overvej\w*|agter|udkast|foresl\w+|foreslå\w*|forslag|hensigt|risikerer"
    r"|kan (?:betyde|medføre|blive|risikere)"
    r"|varsler|may have to|might|intend\w*|propose[sd]?)\b",
    re.IGNORECASE,
)
TOLD = re.compile(
    r"\b(?:blev|skulle|bad vi|havde|fik (?:du|De)|har (?:\w+ ){0,4}?(?:modtaget|fået|bedt|anmodet|besluttet|afgjort"
    r"|bevilget|været)|was|were|has been|had)\b",
    re.IGNORECASE,
)


def why_not(look: Look, sort: Sort, at: int, place: Span) -> Wrong:
    """Why a sentence holds no duty or choice of the reader's, as nearly as its words tell."""
    if sort is Sort.CHOICE:
        return Wrong.NOT_A_CHOICE
    words, end = look.reach(Span(place.end - 1, place.end))
    if _DENIED.search(words):
        return Wrong.NEGATED
    lead = look.context.placed[at].lead
    if _PLANNED.search(words) or (lead is not None and _PLANNED.search(look.text, *look.sentences[lead].span)):
        return Wrong.CONTEMPLATED
    owner = whose(words, Span(end.end, end.end), look.context.to_neighbour)
    if owner is Whose.PAST or TOLD.search(words):
        return Wrong.HISTORY
    if owner is Whose.THIRD:
        return Wrong.OTHERS_DUTY
    return Wrong.AUTHORITY_TIME if owner is Whose.AUTHORITY else Wrong.NOT_A_DUTY
