"""`python -m chains explain`: what it prints, where, and how it ends."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from chains.__main__ import main
from ingest.commandline import EXIT_UNREADABLE, EXIT_USAGE

LETTER = """Solbæk Kommune
Ydelsescentret

Dato: 16. november 2026

Vi mangler oplysninger

Kære Bo Andersen

Du skal sende lønsedler for august og september senest den 4. december 2026.

Med venlig hilsen
Ydelsescentret
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A letter as pasted text."""
    path = tmp_path / "brev.txt"
    path.write_text(LETTER, "utf-8")
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A file without a byte."""
    path = tmp_path / "tom.pdf"
    path.write_bytes(b"")
    return path


def test_json_on_standard_output_alone(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(file), "--json", "--today", "2026-11-21", "--no-model"]) == 0
    printed = capsys.readouterr()
    out = json.loads(printed.out)
    assert out["letter"]["sender"] == "Solbæk Kommune"
    assert out["actions"][0]["deadline"]["date"] == "2026-12-04"
    assert printed.err == ""


def test_a_card_to_read(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(file), "--today", "2026-11-21"]) == 0
    printed = capsys.readouterr().out
    assert "1. Send lønsedler for august og september  [Om 13 dage]" in printed
    assert "Senest fredag den 4. december 2026." in printed
    assert "\x1b" not in printed, "no colours where nobody looks at a terminal"


def test_a_piped_card_loses_no_word(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Long lines wrap; none is cut."""
    assert main(["explain", str(file), "--today", "2026-11-21"]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "Telefonen er åben: mandag–onsdag 9.00–15.00, torsdag 9.00–17.00 og fredag 9.00–13.00" in printed
    assert "Du kan bede om en tolk, hvis du ikke forstår dansk godt nok. Sig det i god tid" in printed


def test_in_english(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(file), "--today", "2026-11-21", "--language", "en"]) == 0
    printed = capsys.readouterr().out
    assert "1. Send: pay slips (in the letter: “lønsedler for august og september”)" in printed


def test_from_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    given = io.TextIOWrapper(io.BytesIO(LETTER.encode()))
    monkeypatch.setattr(sys, "stdin", given)
    assert main(["explain", "-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["letter"]["date"] == "2026-11-16"


def test_an_unreadable_file_with_json(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(empty), "--json", "--language", "en"]) == EXIT_UNREADABLE
    printed = capsys.readouterr()
    error = json.loads(printed.out)["error"]
    assert error["code"] == "empty_file"
    assert error["message"].startswith("The file is empty.")


def test_an_unreadable_file_to_read(empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(empty)]) == EXIT_UNREADABLE
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("Filen er tom.")


@pytest.mark.parametrize(
    "arguments",
    [
        [],  # no command
        ["explain"],  # no file
        ["explain", "no-such-file.pdf"],
        ["explain", "."],  # a folder
        ["explain", "-", "--today", "21-11-2026"],
        ["explain", "-", "--received", "i går"],
        ["explain", "-", "--level", "hard"],
        ["explain", "-", "--language", "dansk!"],
        ["explain", "-", "--unknown"],
        ["forklar", "brev.pdf"],
    ],
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == EXIT_USAGE
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "usage:" in printed.err


def test_a_wrong_municipality_file_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MUNICIPALITY_FILE", str(file))
    with pytest.raises(SystemExit) as ended:
        main(["explain", str(file)])
    assert ended.value.code == EXIT_USAGE
    assert "is not valid TOML" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--help"], ["explain", "--help"]])
def test_help_is_a_whole_manual(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 0
    manual = capsys.readouterr().out
    for told in ("examples:", "exit status:", "environment:", "python -m chains explain letter.pdf", "64"):
        assert told in manual


HEAVY = ("cv2", "onnxruntime", "rapidocr", "chainlit", "scipy", "langchain")


def test_a_text_letter_loads_nothing_heavy(file: Path) -> None:
    """What pictures and the page need stays out of the command's way."""
    program = (
        "import sys; from chains.__main__ import main; main(sys.argv[1:]);"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, "explain", str(file), "--json"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert run.stderr.strip() == "[]"
