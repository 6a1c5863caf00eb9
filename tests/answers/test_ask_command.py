"""`python -m chains ask`: the contract's keys, files of questions, and wrong usage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from chains.__main__ import main
from chains.ask import questions_in
from ingest.commandline import EXIT_UNREADABLE, EXIT_USAGE
from tests.answers.conftest import SUMMONS

KEYS = {"outcome", "text", "language", "citations", "choices", "suggestions", "warnings", "seconds"}
CITED = {"source", "title", "url", "quote", "page", "updated"}


@pytest.fixture(autouse=True)
def nothing_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No guidance: letters still answer."""
    monkeypatch.setenv("KNOWLEDGE_DIR", str(tmp_path / "none"))


def test_an_answer_as_json_has_the_contracts_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "brev.txt").write_text(SUMMONS, "utf-8")
    arguments = ["ask", "When is the deadline?", "--letter", str(tmp_path / "brev.txt"), "--language", "en", "--json"]
    assert main([*arguments, "--today", "2026-11-21"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told) >= KEYS
    assert told["outcome"] == "answered_from_letter"
    assert told["language"] == "en"
    assert all(set(one) >= CITED and one["quote"] in SUMMONS for one in told["citations"])


def test_a_file_of_questions_gives_a_line_for_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "brev.txt").write_text(SUMMONS, "utf-8")
    rows = [
        {"question": "hvornår skal jeg møde?", "language": "da", "letter": "brev.txt"},  # beside the file of questions
        {
            "question": "og hvis jeg ikke kan?",
            "language": "da",
            "letter": ["brev.txt"],
            "history": ["hvornår skal jeg møde?"],
        },
        {"question": "jeg vil ikke leve mere", "language": "da"},
    ]
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    assert main(["ask", "--questions", str(file), "--today", "2026-11-21"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["outcome"] for one in told] == ["answered_from_letter", "answered_from_letter", "crisis"]
    assert told[1]["kind"] == "cannot_come"


@pytest.mark.parametrize(
    "arguments", [["ask"], ["ask", "hej", "--questions", "q.jsonl"], ["ask", "--questions", "none"]]
)
def test_wrong_usage_ends_with_64(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == EXIT_USAGE


def test_an_unreadable_letter_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tom.pdf").write_bytes(b"")
    assert main(["ask", "hvornår er fristen?", "--letter", str(tmp_path / "tom.pdf"), "--json"]) == EXIT_UNREADABLE
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "empty_file"


def test_a_conversation_may_be_written_in_three_ways() -> None:
    told = [
        "a",
        {"question": "b", "answer": "x"},
        {"role": "user", "content": "c"},
        {"role": "assistant", "content": "y"},
    ]
    assert questions_in(told) == ("a", "b", "c")
    with pytest.raises(ValueError, match="list"):
        questions_in({"question": "a"})
