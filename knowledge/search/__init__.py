"""A question and an open edition of the guidance in, the pages that answer it out, or the word that none does."""

from __future__ import annotations

from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder
from knowledge.models import Context, SearchResult
from knowledge.search.enough import certainty, features
from knowledge.search.expand import Expansion, asked_terms, build_expansion
from knowledge.search.fold import fold
from knowledge.search.lexical import Lexical, build_lexical
from knowledge.search.page_terms import PageTerms, find_page_terms
from knowledge.search.pins import pinned
from knowledge.search.rank import Asked, Ranked, rank
from knowledge.search.weights import load_weights
from knowledge.search.words import tokens

__all__ = ["ask", "ranked_for", "search", "warm"]


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
    terms = asked_terms(question, language, _expansion(index))
    stems = tokens(question, _lexical(index).known)
    return Asked(question, language, embedder.question(question), tuple(stems), terms)


def ranked_for(index: Index, asked: Asked, context: Context) -> tuple[Ranked, ...]:
    """Every near page, pinned ones first, whatever the day."""
    weights = load_weights(index.record.embedder)
    ranked = rank(index, _lexical(index), _page_terms(index), asked, context, weights.ranking)
    return pinned(index, asked, ranked)


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


def _page_terms(index: Index) -> PageTerms:
    return index.once("page terms", lambda: find_page_terms(index.by_page))
