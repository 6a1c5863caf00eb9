"""A question and an open edition of the guidance in, the pages that answer it out, or the word that none does."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder
from knowledge.models import Context, SearchResult
from knowledge.search.enough import certainty, features
from knowledge.search.expand import Expansion, asked_terms, build_expansion
from knowledge.search.fold import fold
from knowledge.search.lexical import Lexical, build_lexical
from knowledge.search.pins import pinned
from knowledge.search.rank import Asked, Ranked, rank, terms_of
from knowledge.search.weights import load_weights
from knowledge.search.words import tokens
from knowledge.terms import find_terms

__all__ = ["ask", "ranked_for", "search"]


def search(
    index: Index, embedder: Embedder, question: str, language: str, context: Context, k: int = 5
) -> SearchResult:
    """The guidance on a question: up to `k` pages, best first, and whether they answer it.

    The letter's topic, where there is one, lifts its own pages; an editor's pin comes first. Pages whose words do not
    hold on `context.today` are rejected. Raises EmbedderUnavailableError.
    """
    weights = load_weights(index.record.embedder)
    asked = ask(index, embedder, question, language)
    ranked = ranked_for(index, asked, context)
    hits, rejected = fold(ranked, language, context.today, k)
    sure = certainty(features(asked, ranked), weights.enough)
    has_pin = bool(hits) and "pin" in hits[0].why
    return SearchResult(
        question=question,
        language=language,
        hits=hits,
        rejected=rejected,
        certainty=1.0 if has_pin else sure,
        enough=bool(hits) and (has_pin or sure >= weights.enough.line),
        edition=index.record.id,
    )


def ask(index: Index, embedder: Embedder, question: str, language: str) -> Asked:
    """The question made ready: embedded once, its words stemmed, its official words found."""
    expansion, lexical = _expansion(index), _lexical(index)
    terms = asked_terms(question, language, expansion)
    official = [expansion.official[slug] for slug in terms if slug in expansion.official]
    words = [question, *official] if language == "da" else official
    stems = tokens(" ".join(words), lexical.known)
    return Asked(question, language, embedder.question(question), tuple(stems), terms)


def ranked_for(index: Index, asked: Asked, context: Context) -> tuple[Ranked, ...]:
    """Every near page, pinned ones first, whatever the day."""
    weights = load_weights(index.record.embedder)
    ranked = rank(index, _lexical(index), _page_terms(index), asked, context, weights.ranking)
    return pinned(index, asked, ranked)


def _lexical(index: Index) -> Lexical:
    return index.once("lexical", lambda: build_lexical(tuple(index.passages.values()), _official_words(index)))


def _expansion(index: Index) -> Expansion:
    return index.once("expansion", lambda: build_expansion(index.editorial.words))


def _official_words(index: Index) -> list[str]:
    return list(_expansion(index).official.values())


def _page_terms(index: Index) -> Mapping[str, Mapping[str, float]]:
    def find() -> dict[str, dict[str, float]]:
        texts = {text for one in index.passages.values() for text in (one.title, *one.headings, one.text)}
        slugs = {text: [hit.slug for hit in find_terms(text)] for text in texts}
        return {url: terms_of(passages, slugs) for url, passages in index.by_page.items()}

    return index.once("page terms", find)
