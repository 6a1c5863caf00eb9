"""The questions for the guidance pages: rows in, complaints about the rows out.

A sealed part is read, but no failure prints one of its questions: only ids. What the other files hold besides is judged
by `test_screens_are_sound.py`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from tests.questions.model import FOLDER, OPEN, Part, Question, load

SITE = FOLDER.parents[1] / "knowledge" / "demo" / "site"
PARTS: tuple[Part, ...] = (*OPEN, "sealed")
HALVES: tuple[Part, ...] = ("dev", "opened")
"""What was drawn from the same lot; the other parts are by other writers, the sealed one absent while they write."""
LANGUAGES = frozenset({"da", "en", "de", "pl", "uk", "ar", "tr", "ro", "fa", "so", "ur"})
BY_LANGUAGE = {"danish": "da", "english": "en", "german": "de", "polish": "pl"}

# (file, kind) -> the fewest questions in all parts together
LEAST = {
    ("danish", "everyday"): 105,
    ("danish", "misspelt"): 35,
    ("danish", "keyword"): 15,
    ("danish", "rambling"): 15,
    ("english", "everyday"): 20,
    ("german", "everyday"): 20,
    ("polish", "everyday"): 20,
    ("unanswerable", "near-miss"): 60,
    ("unanswerable", "outside"): 60,
    ("unanswerable", "own-case"): 4,
}
# file -> the fewest questions in all parts together
FEWEST = {"danish": 170, "english": 28, "german": 28, "polish": 28, "unanswerable": 120}


def every(file: str | None = None) -> list[Question]:
    """The questions of all parts, of one file or of all."""
    return [one for part in PARTS for one in load(part) if file in (None, one.file)]


def bare(question: str) -> str:
    """The question without case, accents, punctuation and spaces, so that two spellings of one count as one."""
    decomposed = unicodedata.normalize("NFKD", question.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


def page_urls(language: str) -> set[str]:
    """The addresses of the guidance pages in a language."""
    pages = (SITE / language).glob("*.md")
    found = (re.search(r"^url: (\S+)$", page.read_text(encoding="utf-8"), re.M) for page in pages)
    return {match[1] for match in found if match}


def test_every_file_stands_in_both_halves() -> None:
    files = [{one.file for one in load(part)} for part in HALVES]
    assert files[0] == files[1]
    assert files[0] >= FEWEST.keys()


def test_no_two_questions_have_the_same_id() -> None:
    assert [name for name, count in Counter(one.id for one in every()).items() if count > 1] == []


def test_no_question_stands_in_two_parts() -> None:
    # Two letters may be asked the same thing, so a question is the same only if it is about the same letter.
    asked: dict[tuple[str, str | None], dict[Part, str]] = {}
    for part in PARTS:
        for one in load(part):
            asked.setdefault((bare(one.question), one.letter), {})[part] = one.id
    assert [list(ids.values()) for ids in asked.values() if len(ids) > 1] == []


@pytest.mark.parametrize("file", FEWEST)
def test_no_question_stands_twice_in_a_file(file: str) -> None:
    ids: dict[str, list[str]] = {}
    for one in every(file):
        ids.setdefault(bare(one.question), []).append(one.id)
    assert [same for same in ids.values() if len(same) > 1] == []


def test_every_language_is_known() -> None:
    assert [one.id for one in every() if one.language not in LANGUAGES] == []


@pytest.mark.parametrize("file", BY_LANGUAGE)
def test_a_language_has_its_own_file(file: str) -> None:
    assert {one.language for one in every(file)} == {BY_LANGUAGE[file]}


def test_what_must_not_be_answered_is_asked_in_many_languages_and_mostly_in_danish() -> None:
    languages = Counter(one.language for one in every("unanswerable"))
    assert languages.keys() == LANGUAGES - {"ur"}
    assert 0.55 <= languages["da"] / languages.total() <= 0.65


def test_every_expected_page_is_a_guidance_page_and_named_once() -> None:
    known = page_urls("da") | page_urls("en")
    assert known
    wrong = [
        one.id
        for one in every()
        if one.expect is not None and (not set(one.expect) <= known or len(set(one.expect)) < len(one.expect))
    ]
    assert wrong == []


def test_a_question_has_a_page_unless_it_must_not_be_answered() -> None:
    wrong = [one.id for file in FEWEST for one in every(file) if bool(one.expect) == (file == "unanswerable")]
    assert wrong == []


def test_every_danish_page_answers_a_danish_question() -> None:
    asked = {url for one in every("danish") for url in one.expect or ()}
    assert sorted(page_urls("da") - asked) == []


def test_there_are_enough_questions() -> None:
    counts = Counter(one.file for one in every())
    assert {file: counts[file] for file, least in FEWEST.items() if counts[file] < least} == {}


def test_there_are_enough_questions_of_every_kind_and_no_other_kinds() -> None:
    counts = Counter((one.file, one.kind) for one in every() if one.file in FEWEST)
    assert {key: counts[key] for key, least in LEAST.items() if counts[key] < least} == {}
    assert {kind for _, kind in counts} == {kind for _, kind in LEAST}


@pytest.mark.parametrize("file", FEWEST)
def test_the_halves_are_halves_of_every_kind_and_language(file: str) -> None:
    halves = [Counter((one.kind, one.language) for one in load(part) if one.file == file) for part in HALVES]
    assert {key for key in halves[0] | halves[1] if abs(halves[0][key] - halves[1][key]) > 1} == set()


def test_a_broken_line_is_told(tmp_path: Path) -> None:
    (tmp_path / "odd.dev.jsonl").write_text('{"id": "odd-1", "question": "?"}\n', encoding="utf-8")
    with pytest.raises(KeyError):
        load("dev", tmp_path)
