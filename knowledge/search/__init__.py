"""A question and an open edition of the guidance in, the pages that answer it out, or the word that none does."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder
from knowledge.models import Context, SearchResult
from knowledge.search.elsewhere import Elsewhere, elsewhere_vectors
from knowledge.search.enough import certainty, features
from knowledge.search.expand import Expansion, asked_terms, build_expansion
from knowledge.search.fold import fold
from knowledge.search.lexical import Lexical, build_lexical
from knowledge.search.page_terms import PageTerms, find_page_terms
from knowledge.search.pins import pinned
from knowledge.search.rank import Asked, Ranked, rank
from knowledge.search.subjects import known_to
from knowledge.search.weights import load_weights
from knowledge.search.words import tokens

__all__ = ["ask", "asked_slugs", "ranked_for", "search", "signs", "warm"]

_COVERING = 5
"""Pages whose words are held against the question's."""


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
    sure = certainty(signs(index, embedder, asked, ranked), weights.enough)
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
    terms = asked_terms(question, language, _expansion(index))
    stems = tokens(question, _lexical(index).known)
    vector, subjects = embedder.question(question), known_to(index.record.embedder)
    return Asked(question, language, vector, tuple(stems), terms, subjects.asked(vector) if subjects else None)


def asked_slugs(index: Index, question: str, language: str) -> frozenset[str]:
    """The official words (slugs) that a question is about."""
    return frozenset(asked_terms(question, language, _expansion(index)))


def ranked_for(index: Index, asked: Asked, context: Context) -> tuple[Ranked, ...]:
    """Every near page, pinned ones first, whatever the day."""
    weights = load_weights(index.record.embedder)
    ranked = rank(index, _lexical(index), _page_terms(index), asked, context, weights.ranking)
    return pinned(index, asked, ranked)


def signs(index: Index, embedder: Embedder, asked: Asked, ranked: Sequence[Ranked]) -> dict[str, float]:
    """The features that tell whether the pages answer."""
    lexical = _lexical(index)
    bags = {one.passage.url: lexical.page_bag(index.by_page[one.passage.url]) for one in ranked[:_COVERING]}
    return features(asked, ranked, lexical, _elsewhere(index, embedder), bags)


def warm(index: Index) -> None:
    """Makes what a first search would wait for: the word index, the pages' terms, the tables of everyday words."""
    _expansion(index), _lexical(index), _page_terms(index)


def _lexical(index: Index) -> Lexical:
    def build() -> Lexical:
        pages = (index.page(url) for url in index.by_page)
        keywords = {page.url: page.keywords for page in pages if page is not None}
        return build_lexical(tuple(index.passages.values()), list(_expansion(index).official.values()), keywords)

    return index.once("lexical", build)


def _expansion(index: Index) -> Expansion:
    return index.once("expansion", lambda: build_expansion(index.editorial.words))


def _elsewhere(index: Index, embedder: Embedder) -> Elsewhere:
    return index.once("elsewhere", lambda: elsewhere_vectors(embedder))


def _page_terms(index: Index) -> PageTerms:
    return index.once("page terms", lambda: find_page_terms(index.by_page))
