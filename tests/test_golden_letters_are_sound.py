"""The golden letters themselves: gold that is well formed, stands in its letter, and covers every kind and format."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from email import policy
from email.parser import BytesParser
from typing import Any

import phonenumbers
import pypdfium2
import pytest
from docx import Document

from ingest.errors import ErrorCode
from ingest.models import Act, Basis, Kind, Outcome, Role, Warn
from tests.letters.golden import FOLDER, FORMATS, SUFFIX, Golden, load_bad, load_golden
from tests.letters.judge import judge
from tests.letters.right_answer import as_list, right_answer

GOLDEN = load_golden()
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

every_letter = pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)


def _deadlines(expect: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for holder in [*expect.get("actions", ()), expect.get("appeal") or {}]:
        if holder.get("deadline"):
            yield holder["deadline"]


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@every_letter
def test_the_files_of_a_letter_exist_and_hold_something(golden: Golden) -> None:
    assert golden.files
    assert all(path.stat().st_size > 0 for path in golden.files)


@every_letter
def test_a_gold_uses_the_words_of_the_contract(golden: Golden) -> None:
    assert golden.today == TODAY
    assert golden.format in FORMATS
    assert set(golden.or_error) <= set(ErrorCode)
    for expect in golden.letters:
        assert set(expect) <= EXPECT_KEYS
        assert set(expect.get("letter", {})) <= LETTER_KEYS
        assert set(as_list(expect.get("kind", "other"))) <= set(Kind)
        assert expect.get("outcome", "none") in set(Outcome)
        assert set(expect.get("warnings", ())) | set(expect.get("forbidden_warnings", ())) <= set(Warn)
        assert {amount["role"] for amount in expect.get("amounts", ())} <= set(Role)
        for action in expect.get("actions", ()):
            assert set(action) <= ACTION_KEYS
            assert set(as_list(action["act"])) <= set(Act)
        for deadline in _deadlines(expect):
            assert set(deadline) <= DEADLINE_KEYS
            assert deadline["basis"] in set(Basis)


@every_letter
def test_what_the_gold_quotes_stands_in_the_letter(golden: Golden) -> None:
    texts = golden.text.split("\f")
    for expect, text in zip(golden.letters, texts, strict=True):
        words = _plain(text)
        for action in expect.get("actions", ()):
            assert all(quote in words for quote in as_list(action["quote_contains"]))
            assert action.get("condition_contains", "") in words
        for appointment in expect.get("appointments", ()):
            assert appointment.get("place_contains", "") in words
            assert all(thing in words for thing in appointment.get("bring_contains", ()))
        for name in ("sender", "department", "subject", "case_number", "recipient"):
            value = expect.get("letter", {}).get(name)
            assert value is None or any(one in words for one in as_list(value))
        bodies = as_list((expect.get("appeal") or {}).get("to", ""))
        assert all(body in words for body in bodies)


@every_letter
def test_what_the_gold_quotes_stands_in_the_file(golden: Golden) -> None:
    """The files were drawn from these sources. Pictures are left to OCR; mails with a file to the reader of mails."""
    words = _letters_and_digits(_words_of_files(golden))
    if not words:
        pytest.skip("pictures")
    for expect in golden.letters:
        for action in expect["actions"]:
            for quote in as_list(action["quote_contains"]):
                assert _letters_and_digits(quote) in words or golden.format == "pdf-mixed", quote


def _words_of_files(golden: Golden) -> str:
    if golden.format in ("pdf", "pdf-mixed"):
        document = pypdfium2.PdfDocument(golden.files[0])
        return " ".join(page.get_textpage().get_text_range() for page in document)
    if golden.format == "docx":
        body = Document(str(golden.files[0])).element.body
        return " ".join(text for text in body.itertext() if text.strip())
    if golden.format == "eml":
        message = BytesParser(policy=policy.default).parsebytes(golden.files[0].read_bytes())
        attached = any(part.get_content_type() == "application/pdf" for part in message.walk())
        text = message.get_body(("plain",))
        return "" if attached or text is None else str(text.get_content())
    if golden.format in ("txt", "sms"):
        return golden.files[0].read_text(encoding=golden.producer)
    return ""


def _letters_and_digits(text: str) -> str:
    """Without spaces, stops and the hyphens of line ends, which differ between a file and its source."""
    return re.sub(r"[^0-9a-zæøå]", "", unicodedata.normalize("NFKC", text).casefold())


@every_letter
def test_a_letter_without_duties_has_nothing_to_do(golden: Golden) -> None:
    for expect in golden.letters:
        if "nothing_to_do" in expect and expect["letter"]["is_letter"]:
            duties = [one for one in expect["actions"] if one["must"] and not one.get("optional")]
            assert expect["nothing_to_do"] == (not duties)


@every_letter
def test_deadlines_follow_the_letter_and_the_calendar(golden: Golden) -> None:
    for expect in golden.letters:
        for deadline in _deadlines(expect):
            if deadline["date"] is None:
                assert deadline["basis"] == Basis.NONE
                continue
            day = dt.date.fromisoformat(deadline["date"])
            assert day.isoformat() not in expect["forbidden_dates"]
            if deadline["basis"] in (Basis.RECEIPT, Basis.LETTER_DATE):
                written = dt.date.fromisoformat(expect["letter"]["date"])
                assert day > ((golden.received or written) if deadline["basis"] == Basis.RECEIPT else written)
            if "moved_to" in deadline:
                moved = _next_working_day(day)
                assert deadline["moved_to"] == (None if moved == day else moved.isoformat())


def _next_working_day(day: dt.date) -> dt.date:
    while day.weekday() >= 5 or day in HOLIDAYS:
        day += dt.timedelta(days=1)
    return day


@every_letter
def test_weekdays_in_the_letter_agree_with_their_dates(golden: Golden) -> None:
    names = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()  # noqa: SIM905
    months = "januar februar marts april maj juni juli august september oktober november december".split()  # noqa: SIM905
    pattern = rf"\b({'|'.join(names)}),? (?:den )?(\d{{1,2}})\. ({'|'.join(months)})(?: (\d{{4}}))?"
    for weekday, day, month, year in re.findall(pattern, golden.text, re.IGNORECASE):
        date = dt.date(int(year or 2026), months.index(month.lower()) + 1, int(day))
        assert names[date.weekday()] == weekday.lower(), f"{weekday} {date}"


@every_letter
def test_contacts_are_phones_in_e164_or_mail_addresses(golden: Golden) -> None:
    for expect in golden.letters:
        for value in expect.get("contacts", ()):
            if "@" not in value:
                number = phonenumbers.parse(value)
                assert phonenumbers.is_valid_number(number)
                assert phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == value


@every_letter
def test_payment_lines_have_their_check_digits(golden: Golden) -> None:
    for line in re.findall(r"\+71<(\d{15})\+(\d{8})<", golden.text):
        assert all(_luhn(digits) for digits in line)


def _luhn(digits: str) -> bool:
    doubled = [int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(digits))]
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0


@every_letter
def test_the_files_have_the_pages_the_gold_names(golden: Golden) -> None:
    if all(path.suffix == ".pdf" for path in golden.files):
        assert sum(len(pypdfium2.PdfDocument(path)) for path in golden.files) == golden.pages
    elif golden.format in ("photo", "screenshot") and golden.files[0].suffix != ".tiff":
        assert len(golden.files) == golden.pages


@every_letter
def test_an_answer_that_says_what_the_gold_says_is_right(golden: Golden) -> None:
    for expect in golden.letters:
        assert judge(expect, right_answer(expect)).faults == ()


@every_letter
def test_a_duty_left_out_or_told_by_another_day_is_a_fault(golden: Golden) -> None:
    for expect in golden.letters:
        for at, action in enumerate(right_answer(expect)["actions"]):
            answer = right_answer(expect)
            answer["actions"][at] = {**action, "deadline": {"date": "2026-11-20", "basis": "absolute"}}
            if action["deadline"] is not None:
                assert judge(expect, answer).parts["deadlines"].missed
            del answer["actions"][at]
            assert judge(expect, answer).parts["duties" if action["must"] else "rights"].missed


@every_letter
def test_an_invented_duty_and_a_decoy_date_are_faults(golden: Golden) -> None:
    for expect in golden.letters:
        for day in expect["forbidden_dates"]:
            answer = right_answer(expect)
            deadline = {"date": day, "basis": "absolute"}
            answer["actions"].append({"text": "?", "quote": "Kommunen svarer", "must": True, "deadline": deadline})
            faults = judge(expect, answer).parts
            assert faults["duties"].invented
            assert faults["decoys"].invented


@every_letter
def test_an_empty_answer_is_not_right(golden: Golden) -> None:
    """The judge must fault an output that says nothing, whatever the letter."""
    for expect in golden.letters:
        assert judge(expect, {}).faults


def test_there_are_enough_letters_of_every_kind_and_format() -> None:
    letters = [expect for golden in GOLDEN for expect in golden.letters if expect["letter"].get("is_letter")]
    kinds = Counter(as_list(expect["kind"])[0] for expect in letters)
    assert len(letters) >= 36
    assert {kind: kinds[kind] for kind in Kind if kinds[kind] < 2} == {}
    assert set(FORMATS) == {golden.format for golden in GOLDEN}
    pdf = {golden.producer for golden in GOLDEN if golden.format == "pdf"}
    assert len(pdf) >= 4


def test_every_file_and_source_belongs_to_a_gold() -> None:
    named = {path.name for golden in GOLDEN for path in golden.files}
    own = {"README.md"}
    files = {path.name for path in FOLDER.iterdir() if path.is_file() and path.suffix not in {".py", ".json"}}
    assert files - own == named
    sources = {path.stem for path in (FOLDER / "source").glob("*.txt")}
    assert sources == {name for golden in GOLDEN for name in golden.sources}
    assert all((FOLDER / f"{golden.name}{SUFFIX}").exists() for golden in GOLDEN)


def test_the_letters_stay_small_enough_for_the_repository() -> None:
    files = [path for path in FOLDER.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    # close to four hundred letters, photographs and scans among them
    assert sum(path.stat().st_size for path in files) < 35_000_000


def test_bad_files_exist_and_end_in_codes_of_the_contract() -> None:
    bad = load_bad()
    assert len(bad) >= 11
    assert all(path.exists() and codes and set(codes) <= set(ErrorCode) for path, codes in bad)
    listed = {path.name for path, _ in bad} | {"expected.json"}
    assert {path.name for path in (FOLDER / "bad").iterdir() if path.is_file()} == listed
