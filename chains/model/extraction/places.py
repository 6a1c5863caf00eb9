"""A proposal and the letter in, the one place its quote stands in, or why it has none, out."""

from __future__ import annotations

from collections.abc import Sequence

from chains.model.extraction.look import Look
from chains.model.extraction.models import Said, Wrong
from chains.model.extraction.placing import LEAST, fold, is_whole_words
from ingest.models import Span


def placed(look: Look, said: Said, asked: Sequence[int]) -> Span | Wrong:
    """Where the quote stands, wholly in one sentence: the only one, or the one it was numbered by."""
    numbered = look.sentences[asked[said.n - 1]].span if 1 <= said.n <= len(asked) else None
    if len(fold(said.q).letters) < LEAST:
        short = look.folded.within(numbered, said.q) if numbered and len(fold(said.q).letters) >= LEAST // 2 else None
        return short if short and is_whole_words(look.text, short) else Wrong.QUOTE_TOO_SHORT
    places = [span for span in look.folded.places(said.q) if is_whole_words(look.text, span)]
    if not places:
        return Wrong.QUOTE_NOT_FOUND
    whole = [span for span in places if sentence_at(look, span).holds(span)]
    if not whole:
        return Wrong.CROSSES_SENTENCES
    sentences = dict.fromkeys(sentence_at(look, span) for span in whole)
    if len(sentences) == 1:
        return whole[0]
    near = [span for span in whole if numbered and numbered.holds(span)]
    return near[0] if near else Wrong.AMBIGUOUS_PLACE


def sentence_at(look: Look, span: Span) -> Span:
    """The sentence that a span begins in, of those that speak to a machine too."""
    return next((one.span for one in look.every if one.span.start <= span.start < one.span.end), Span(0, 0))
