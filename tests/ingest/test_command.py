"""`python -m ingest` as its users meet it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

LETTERS = Path(__file__).parents[1] / "letters"
ROOT = Path(__file__).parents[2]
LETTER = """Solbæk Kommune

Dato: 3. november 2026
Sagsnr. 26/118

Kære Anna Jensen

Du skal sende os din lønseddel senest den 4. december 2026.

Med venlig hilsen
Borgerservice
"""


def ingest(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "ingest", *arguments],
        input=stdin,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=120,
    )


def test_a_letter_as_json_is_the_contracts_object() -> None:
    done = ingest("-", "--json", stdin=LETTER.encode())
    found = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Du skal sende os din lønseddel" in found["text"]
    (page,) = found["pages"]
    assert (page["number"], page["read_by"], page["confidence"]) == (1, "text", 1.0)
    assert found["text"][page["start"] : page["end"]] == found["text"]
    assert found["facts"]
    for fact in found["facts"]:
        start, end = fact["span"]
        assert found["text"][start:end] == fact["quote"]
    assert any(fact["kind"] == "action" and "lønseddel" in fact["quote"] for fact in found["facts"])


def test_a_letter_to_read() -> None:
    done = ingest("-", stdin=LETTER.encode("cp1252"), PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "Du skal sende os din lønseddel" in done.stdout.decode()


def test_two_letters_are_two_objects(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(LETTER, encoding="utf-8")
    (tmp_path / "b").write_text(LETTER.replace("26/118", "26/999").replace("3. nov", "9. nov"), encoding="utf-8")
    found = json.loads(ingest(str(tmp_path / "a"), str(tmp_path / "b"), "--json").stdout)
    assert [("26/118" in letter["text"]) for letter in found["letters"]] == [True, False]
    one = json.loads(ingest(str(tmp_path / "a"), str(tmp_path / "b"), "--json", "--grouping", "one").stdout)
    assert len(one["pages"]) == 2


@pytest.mark.parametrize("name", ["encrypted.pdf", "zip-posing-as.pdf", "empty.pdf", "word-bomb.docx", "truncated.pdf"])
def test_a_bad_file_exits_with_2_and_its_code(name: str) -> None:
    expected = json.loads((LETTERS / "bad" / "expected.json").read_text(encoding="utf-8"))[name]
    done = ingest(str(LETTERS / "bad" / name), "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["code"] in expected
    assert done.stderr == b""


def test_without_json_the_reason_stands_on_standard_error() -> None:
    done = ingest("-", stdin=b"GIF89a\x01\x00\x01\x00\x80\x00\x00")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"python -m ingest: unsupported file\n"


@pytest.mark.parametrize("arguments", [[], ["--nonsense", "x"], ["no-such-file.pdf"], ["."], ["-", "--today", "i dag"]])
def test_wrong_usage_exits_with_64(arguments: list[str]) -> None:
    done = ingest(*arguments)
    assert (done.returncode, done.stdout) == (64, b"")
    assert b"usage: python -m ingest" in done.stderr


def test_a_step_past_its_time_ends_in_a_code() -> None:
    picture = LETTERS / "information-no-date.jpg"
    before = time.monotonic()
    done = ingest(str(picture), "--json", PAGE_SECONDS="0.05")
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["code"] == "took_too_long"
    assert time.monotonic() - before < 20


def test_limits_come_from_the_environment() -> None:
    done = ingest("-", "--json", stdin=b"a" * 2000, MAX_UPLOAD_MB="0.001")
    assert json.loads(done.stdout)["error"]["code"] == "too_large"
    for wrong in ("mange", "0", "-3", "inf", "nan"):
        done = ingest("-", stdin=b"a", MAX_PAGES=wrong)
        assert (done.returncode, f"MAX_PAGES={wrong} is no number above zero" in done.stderr.decode()) == (64, True)


def test_help_is_a_manual() -> None:
    manual = ingest("--help").stdout.decode()
    for word in ("examples:", "exit status:", "environment:", "--json", "encrypted_file", "MAX_PAGES", "64"):
        assert word in manual


def test_a_text_letter_waits_for_no_heavy_library() -> None:
    script = (
        "import sys, ingest.read\n"
        "from ingest.models import Upload\nfrom ingest.settings import Limits\n"
        "ingest.read.read_now([Upload('', b'Du skal ringe til os.')], Limits())\n"
        "print(sorted({'cv2', 'onnxruntime', 'rapidocr', 'pypdfium2', 'PIL', 'pypdf', 'docx'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, timeout=60)
    assert done.stdout.strip() == b"[]", done.stderr
