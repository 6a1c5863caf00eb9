"""Files that must fail: each ends in one of its codes, within limits, and leaves nothing on disk."""

from __future__ import annotations

import json
import resource
import time
from pathlib import Path

import pytest

from ingest.errors import UnreadableUpload
from ingest.models import Upload
from ingest.read import read_now
from ingest.settings import Limits

BAD = Path(__file__).parents[1] / "letters" / "bad"
EXPECTED: dict[str, list[str]] = json.loads((BAD / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_bad_file_ends_in_its_code(name: str) -> None:
    before = time.monotonic()
    with pytest.raises(UnreadableUpload) as caught:
        read_now([Upload("brev.pdf", (BAD / name).read_bytes())], Limits())  # the name never decides
    assert caught.value.code.value in EXPECTED[name]
    assert time.monotonic() - before < 20


def test_every_bad_file_is_expected() -> None:
    assert {path.name for path in BAD.iterdir()} - {"expected.json"} == set(EXPECTED)


def test_a_bad_file_beside_a_good_one_is_an_unreadable_page() -> None:
    for name in EXPECTED:
        if name == "million-pages.pdf":
            continue  # too many pages are too many, whatever comes along
        uploads = [
            Upload("a", b"Kommunen\n\nDu skal ringe til os inden 14 dage."),
            Upload("b", (BAD / name).read_bytes()),
        ]
        (letter,) = read_now(uploads, Limits()).letters
        assert letter.unreadable == (2,), name


def test_bombs_take_no_memory() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name in ("word-bomb.docx", "huge-pixels.png", "million-pages.pdf"):
        with pytest.raises(UnreadableUpload):
            read_now([Upload(name, (BAD / name).read_bytes())], Limits())
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 300_000  # kilobytes


def test_nothing_stays_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    for name in EXPECTED:
        with pytest.raises(UnreadableUpload):
            read_now([Upload(name, (BAD / name).read_bytes())], Limits())
    assert list(tmp_path.iterdir()) == []


def test_logs_hold_kinds_and_sizes_and_never_words(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("Anna Jensen, 010203-1234")

    monkeypatch.setattr("ingest.files.plain.open_text", fail)
    with pytest.raises(UnreadableUpload):
        read_now([Upload("Anna.txt", b"Anna Jensen skal ringe")], Limits())
    assert "could not open a text of 22 bytes: RuntimeError" in caplog.text
    assert "Anna" not in caplog.text
