"""The opened and the sealed letters are well formed. Nothing of a letter is shown when a test fails."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from email import policy
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import phonenumbers
import pypdfium2
import pytest
from docx import Document

from ingest.errors import ErrorCode
from ingest.models import Act, Basis, Kind, Outcome, Role, Warn
from tests.letters.golden import FOLDER, FORMATS, LOTS, SEALED, Golden, load_golden
from tests.letters.judge import judge
from tests.letters.right_answer import as_list, right_answer

FOLDERS = tuple(FOLDER / part for part in (*LOTS, SEALED))
GOLDEN = tuple(golden for folder in FOLDERS for golden in load_golden(folder))
TODAY = dt.date(2026, 11, 21)
# Public holidays, Grundlovsdag, 24 and 31 December, as far as these letters' deadlines reach.
HOLIDAYS = {
    dt.date(2026, 12, 24), dt.date(2026, 12, 25), dt.date(2026, 12, 26), dt.date(2026, 12, 31),
    dt.date(2027, 1, 1), dt.date(2027, 3, 25), dt.date(2027, 3, 26), dt.date(2027, 3, 29),
    dt.date(2027, 5, 6), dt.date(2027, 5, 17), dt.date(2027, 6, 5),
}  # fmt: skip
LETTER_KEYS = {"is_letter", "sender", "department", "recipient", "date", "case_number", "kle", "subject", "language"}
EXPECT_KEYS = {
    "letter", "kind", "outcome", "nothing_to_do", "actions", "amounts", "appointments", "appeal", "payment", "contacts",
    "warnings", "forbidden_warnings", "forbidden_dates",
}  # fmt: skip
ACTION_KEYS = {"quote_contains", "act", "must", "deadline", "amount", "optional", "condition_contains"}
DEADLINE_KEYS = {"date", "time", "basis", "moved_to", "not_before"}

every_folder = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
every_letter = pytest.mark.parametrize(
    "golden", GOLDEN, ids=lambda golden: f"{golden.files[0].parent.name}-{golden.name}"
)


def _sound(holds: bool, what: str) -> None:
    """Fails with a number or a key, never with the letter's words."""
    if not holds:
        pytest.fail(what, pytrace=False)


def _words(golden: Golden) -> str:
    return re.sub(r"\s+", " ", golden.text)


def _deadlines(expect: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for holder in [*expect["actions"], expect.get("appeal") or {}]:
        if holder.get("deadline"):
            yield holder["deadline"]


@every_letter
def test_a_gold_uses_the_words_of_the_contract(golden: Golden) -> None:
    expect = golden.expect
    _sound(golden.today == TODAY, "today")
    _sound(golden.format in FORMATS, "format")
    _sound(set(golden.or_error) <= set(ErrorCode), "or_error")
    _sound(set(expect) <= EXPECT_KEYS, "keys")
    _sound(set(expect["letter"]) <= LETTER_KEYS, "letter keys")
    _sound(set(as_list(expect.get("kind", "other"))) <= set(Kind), "kind")
    _sound(set(as_list(expect.get("outcome", "none"))) <= set(Outcome), "outcome")
    _sound({*expect["warnings"], *expect["forbidden_warnings"]} <= set(Warn), "warnings")
    _sound(not set(expect["warnings"]) & set(expect["forbidden_warnings"]), "warnings both ways")
    _sound({amount["role"] for amount in expect["amounts"]} <= set(Role), "roles")
    for at, action in enumerate(expect["actions"]):
        _sound(set(action) <= ACTION_KEYS, f"keys of action {at}")
        _sound(set(as_list(action["act"])) <= set(Act), f"act of action {at}")
    for deadline in _deadlines(expect):
        _sound(set(deadline) <= DEADLINE_KEYS and deadline.get("basis", "none") in set(Basis), "deadline")


@every_letter
def test_what_a_gold_quotes_stands_in_its_source(golden: Golden) -> None:
    words, expect = _words(golden), golden.expect
    for at, action in enumerate(expect["actions"]):
        _sound(all(quote in words for quote in as_list(action["quote_contains"])), f"quote of action {at}")
        _sound(action.get("condition_contains", "") in words, f"condition of action {at}")
    for appointment in expect["appointments"]:
        _sound(appointment.get("place_contains", "") in words, "place")
        _sound(all(thing in words for thing in appointment.get("bring_contains", ())), "things to bring")
    for name in ("sender", "department", "subject", "case_number", "recipient"):
        value = expect["letter"].get(name)
        _sound(all(one is None or one in words for one in as_list(value)), name)
    bodies = as_list((expect.get("appeal") or {}).get("to", ""))
    _sound(all(body in words for body in bodies), "appeal body")


@every_letter
def test_what_a_gold_quotes_stands_in_its_file(golden: Golden) -> None:
    """The files were drawn from these sources. Pictures are left to OCR."""
    words = _letters_and_digits(_words_of_file(golden))
    for at, action in enumerate(golden.expect["actions"] if words else ()):
        found = all(_stands(_letters_and_digits(quote), words) for quote in as_list(action["quote_contains"]))
        _sound(found, f"quote of action {at}")


def _stands(quote: str, words: str) -> bool:
    """Whether one half of the quote stands unbroken: a page's running lines may part it."""
    middle = len(quote) // 2
    return quote[:middle] in words or quote[middle:] in words


def _words_of_file(golden: Golden) -> str:
    file = golden.files[0]
    if golden.format == "pdf":
        return " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file))
    if golden.format == "docx":
        return " ".join(text for text in Document(str(file)).element.body.itertext() if text.strip())
    if golden.format == "eml":
        text = BytesParser(policy=policy.default).parsebytes(file.read_bytes()).get_body(("plain",))
        return "" if text is None else str(text.get_content())
    return file.read_text(encoding=golden.producer) if golden.format in ("txt", "sms") else ""


def _letters_and_digits(text: str) -> str:
    return re.sub(r"[^0-9a-zæøå]", "", unicodedata.normalize("NFKC", text).casefold())


@every_letter
def test_a_letter_without_duties_has_nothing_to_do(golden: Golden) -> None:
    expect = golden.expect
    if "nothing_to_do" in expect and expect["letter"]["is_letter"]:
        duties = [one for one in expect["actions"] if one["must"] and not one.get("optional")]
        _sound(expect["nothing_to_do"] == (not duties), "nothing_to_do")


@every_letter
def test_deadlines_follow_the_calendar(golden: Golden) -> None:
    expect = golden.expect
    for deadline in _deadlines(expect):
        if deadline["date"] is None:
            _sound(deadline.get("basis") == Basis.NONE, "basis of no day")
            continue
        day = dt.date.fromisoformat(deadline["date"])
        _sound(day.isoformat() not in expect["forbidden_dates"], "a deadline that is forbidden")
        if deadline.get("basis") in (Basis.RECEIPT, Basis.LETTER_DATE):
            written = dt.date.fromisoformat(expect["letter"]["date"])
            start = (golden.received or written) if deadline.get("basis") == Basis.RECEIPT else written
            _sound(day > start, "a deadline before its letter")
        if "moved_to" in deadline:
            moved = _next_working_day(day)
            _sound(deadline["moved_to"] == (None if moved == day else moved.isoformat()), "moved_to")


def _next_working_day(day: dt.date) -> dt.date:
    while day.weekday() >= 5 or day in HOLIDAYS:
        day += dt.timedelta(days=1)
    return day


@every_letter
def test_weekdays_in_a_letter_agree_with_their_dates(golden: Golden) -> None:
    danish = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()  # noqa: SIM905
    english = "monday tuesday wednesday thursday friday saturday sunday".split()  # noqa: SIM905
    months = "jan feb mar apr maj jun jul aug sep okt nov dec".split()  # noqa: SIM905
    also = {"may": "maj", "oct": "okt"}
    pattern = rf"\b({'|'.join([*danish, *english])}),? (?:den )?(\d{{1,2}})\.? ([a-zA-Z]{{3,9}})(?: (\d{{4}}))?"
    for name, day, month, year in re.findall(pattern, _words(golden), re.IGNORECASE):
        number = months.index(also.get(month.lower()[:3], month.lower()[:3])) + 1
        date = dt.date(int(year or 2026), number, int(day))
        _sound(name.lower() in (danish[date.weekday()], english[date.weekday()]), f"weekday of {date}")


@every_letter
def test_contacts_and_payment_lines_are_valid(golden: Golden) -> None:
    for value in golden.expect["contacts"]:
        if "@" not in value:
            number = phonenumbers.parse(value)
            _sound(phonenumbers.is_valid_number(number), "phone")
            _sound(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == value, "form of a phone")
    for line in re.findall(r"\+71<(\d{15})\+(\d{8})<", _words(golden)):
        _sound(all(_luhn(digits) for digits in line), "check digit")


def _luhn(digits: str) -> bool:
    doubled = [int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits))]
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0


@every_letter
def test_a_letter_has_its_files_and_pages(golden: Golden) -> None:
    _sound(all(path.stat().st_size > 0 for path in golden.files), "file")
    if golden.files[0].suffix == ".pdf":
        _sound(sum(len(pypdfium2.PdfDocument(path)) for path in golden.files) == golden.pages, "pages")
    elif golden.format in ("photo", "screenshot"):
        _sound(len(golden.files) == golden.pages, "pictures")


@every_letter
def test_an_answer_that_says_what_a_gold_says_is_right(golden: Golden) -> None:
    expect = golden.expect
    faults = judge(expect, right_answer(expect)).faults
    _sound(not faults, f"{len(faults)} faults")
    _sound(bool(judge(expect, {}).faults), "an empty answer would be right")


@every_folder
def test_every_file_and_source_belongs_to_a_gold(folder: Path) -> None:
    goldens = load_golden(folder)
    named = {path.name for golden in goldens for path in golden.files}
    files = {path.name for path in folder.iterdir() if path.is_file() and path.suffix not in {".py", ".json", ".md"}}
    _sound(files == named, "files")
    _sound({path.stem for path in (folder / "source").glob("*.txt")} == {one.name for one in goldens}, "sources")


@pytest.mark.parametrize("folder", [one for one in FOLDERS if one.name != "opened_second"], ids=lambda one: one.name)
def test_the_letters_cover_kinds_and_formats(folder: Path) -> None:
    goldens = load_golden(folder)
    letters = [golden.expect for golden in goldens if golden.expect["letter"]["is_letter"]]
    kinds = Counter(as_list(expect["kind"])[0] for expect in letters)
    _sound(len(goldens) == 50, f"{len(goldens)} letters")
    _sound(not [kind for kind in Kind if kinds[kind] < 2], "kinds")
    _sound({golden.format for golden in goldens} >= set(FORMATS) - {"pdf-mixed"}, "formats")


@every_folder
def test_the_letters_stay_small(folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    _sound(sum(path.stat().st_size for path in files) < 8_000_000, "size")
