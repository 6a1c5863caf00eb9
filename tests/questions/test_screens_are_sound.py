"""The questions of other languages, the screens and the letters in hand: rows in, complaints about the rows out.

What the parts come to is measured elsewhere; here only the rows themselves are judged. A sealed part is read, but
no failure prints one of its questions: only ids.

`must_contain` of `from-letter.*` says what an answer has to rest on: a date as ISO, a time as HH:MM, an amount or an
account in plain digits, a phone number as E.164, else the letter's own words. A letter is read with the arguments of its gold.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.letters.golden import Golden, load_golden

FOLDER = Path(__file__).parent
SITE = FOLDER.parents[1] / "knowledge" / "demo" / "site"
PARTS = ("dev", "opened", "opened2", "sealed")
HALVES = ("dev", "opened")
OTHER = frozenset({"uk", "ar", "tr", "ro", "fa", "so"})
ALL = OTHER | {"da", "en", "de", "pl", "ur"}

# file -> (the keys of a row, the languages it must speak, the endings it knows, the fewest rows of each ending)
FILES: dict[str, tuple[frozenset[str], frozenset[str], dict[str, int]]] = {
    "other-languages": (frozenset({"id", "question", "language", "expect", "kind"}), OTHER, {"": 162}),
    "not-received": (
        frozenset({"id", "question", "language", "ending", "kind"}),
        ALL,
        {"not_received_here": 110, "ordinary": 60},
    ),
    "crisis": (frozenset({"id", "question", "language", "ending", "kind"}), ALL, {"crisis": 70, "ordinary": 50}),
    "from-letter": (
        frozenset({"id", "question", "language", "letter", "ending", "must_contain", "kind"}),
        ALL,
        {"answered_from_letter": 60, "unanswerable_own_case": 5, "unanswerable_no_guidance": 4},
    ),
}

# (file, ending, language) -> the fewest rows: a language with three questions measures nothing
LEAST = {
    **{("other-languages", "", language): 27 for language in OTHER},
    ("not-received", "not_received_here", "da"): 40,
    ("not-received", "not_received_here", "en"): 12,
    **{("not-received", "not_received_here", language): 6 for language in ALL - {"da", "en"}},
    ("crisis", "crisis", "da"): 30,
    **{("crisis", "crisis", language): 4 for language in ALL - {"da"}},
    ("from-letter", "answered_from_letter", "da"): 25,
    ("from-letter", "answered_from_letter", "en"): 12,
}

MONTHS = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
]
# Letters of one script only: a row in the wrong language shows at once.
SCRIPTS = {"uk": "CYRILLIC", "ar": "ARABIC", "fa": "ARABIC", "ur": "ARABIC"}


def rows(name: str, part: str) -> list[dict[str, Any]]:
    """The rows of `NAME.PART.jsonl` in order, none of a sealed part that is not written yet; raises ValueError for a line that is no JSON object."""
    path = FOLDER / f"{name}.{part}.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if part in HALVES or path.exists() else []
    return [dict(json.loads(line)) for line in lines]


def every(name: str) -> list[dict[str, Any]]:
    """The rows of all parts."""
    return [row for part in PARTS for row in rows(name, part)]


def bare(question: str) -> str:
    """The question without case, accents, punctuation and spaces, so that two spellings of one count as one."""
    decomposed = unicodedata.normalize("NFKD", question.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


def repeated(values: Iterable[str]) -> list[str]:
    """Which values come more than once."""
    return sorted(value for value, count in Counter(values).items() if count > 1)


def urls() -> set[str]:
    """The addresses of the guidance pages."""
    found = (re.search(r"^url: (\S+)$", page.read_text(encoding="utf-8"), re.M) for page in SITE.glob("*/*.md"))
    return {match[1] for match in found if match}


def written_in(script: str, question: str) -> bool:
    """Is a third of the letters of this script? That is enough: people mix in "boligstøtte" and "MitID"."""
    letters = [unicodedata.name(letter, "") for letter in question if letter.isalpha()]
    return sum(letter.startswith(script) for letter in letters) * 3 > len(letters)


def stands_in(wanted: str, letter: Golden) -> bool:
    """Is this date, time, amount, number or wording in the letter or in its gold?"""
    gold = json.dumps(letter.expect, ensure_ascii=False)
    if date := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", wanted):
        spelled = f"{int(date[3])}. {MONTHS[int(date[2]) - 1]}"
        return wanted in gold or spelled in letter.text
    if re.fullmatch(r"\d\d:\d\d", wanted):
        return wanted.replace(":", ".") in letter.text
    if wanted.startswith("+") or not wanted.isdigit():
        return wanted in gold or wanted in letter.text
    return f"{int(wanted):,}".replace(",", ".") in letter.text or wanted in letter.text


@pytest.mark.parametrize("name", FILES)
def test_every_row_has_exactly_the_keys_of_its_file_and_none_of_them_empty(name: str) -> None:
    keys, _, endings = FILES[name]
    empty_is_right = {"must_contain"}  # an unanswerable question rests on nothing
    wrong = [
        row.get("id")
        for row in every(name)
        if row.keys() != keys
        or any(not row[key] for key in keys - empty_is_right)
        or row.get("ending", "") not in endings
        or row["question"] != row["question"].strip()
    ]
    assert wrong == []


def test_no_two_rows_have_the_same_id() -> None:
    assert repeated(row["id"] for name in FILES for row in every(name)) == []


def test_no_question_stands_twice_in_any_part_or_under_two_endings() -> None:
    # A declaration that is also an ordinary question, or a sealed question that is also open, would measure nothing.
    ids: dict[str, list[str]] = {}
    for name in ("other-languages", "not-received", "crisis"):
        for row in every(name):
            ids.setdefault(bare(row["question"]), []).append(row["id"])
    assert [same for same in ids.values() if len(same) > 1] == []


def test_no_question_about_one_letter_stands_twice() -> None:
    asked = Counter((row["letter"], row["language"], bare(row["question"])) for row in every("from-letter"))
    assert [letter for (letter, _, _), count in asked.items() if count > 1] == []


@pytest.mark.parametrize("name", FILES)
def test_every_language_is_known_and_every_known_language_is_spoken(name: str) -> None:
    assert {row["language"] for row in every(name)} == FILES[name][1]


@pytest.mark.parametrize("name", FILES)
def test_a_row_is_written_in_the_script_of_its_language(name: str) -> None:
    wrong = [row["id"] for row in every(name) if not written_in(SCRIPTS.get(row["language"], "LATIN"), row["question"])]
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_there_are_enough_rows_of_every_ending(name: str) -> None:
    counts = Counter(row.get("ending", "") for row in every(name))
    assert {ending: counts[ending] for ending, least in FILES[name][2].items() if counts[ending] < least} == {}


def test_there_are_enough_rows_of_every_language() -> None:
    counts = Counter((name, row.get("ending", ""), row["language"]) for name in FILES for row in every(name))
    assert {key: counts[key] for key, least in LEAST.items() if counts[key] < least} == {}


@pytest.mark.parametrize("name", FILES)
def test_the_halves_are_halves_of_every_ending_and_language(name: str) -> None:
    halves = [Counter((row.get("ending", ""), row["language"]) for row in rows(name, part)) for part in HALVES]
    assert {key for key in halves[0] | halves[1] if abs(halves[0][key] - halves[1][key]) > 1} == set()


def test_every_expected_page_is_a_guidance_page_and_named_once() -> None:
    known = urls()
    assert known
    wrong = [
        row["id"] for row in every("other-languages") if not set(row["expect"]) <= known or repeated(row["expect"])
    ]
    assert wrong == []


def test_what_an_answer_must_rest_on_stands_in_the_letter() -> None:
    letters = {letter.name: letter for letter in load_golden()}
    wrong = [
        (row["id"], row["letter"])
        for row in every("from-letter")
        if row["letter"] not in letters
        or not all(stands_in(part, letters[row["letter"]]) for part in row["must_contain"])
    ]
    assert wrong == []


def test_exactly_the_questions_a_letter_answers_say_what_the_answer_must_rest_on() -> None:
    wrong = [
        row["id"]
        for row in every("from-letter")
        if bool(row["must_contain"]) != (row["ending"] == "answered_from_letter")
    ]
    assert wrong == []


def test_the_questions_are_asked_about_a_dozen_letters() -> None:
    assert len({row["letter"] for row in every("from-letter")}) >= 12
