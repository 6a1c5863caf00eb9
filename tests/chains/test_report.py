"""What a translator has still to do is found: each fault in a catalogue of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from chains.wording import report as reports

SOURCE = """
greeting = Hej { $name }, velkommen her.
count = { $days ->
    [one] 1 dag
   *[other] { $days } dage
 }
plain = Send det til os i dag.
    .easy = Send det nu.
"""
WHOLE = """
greeting = Hello { $name }, welcome here.
count = { $days ->
    [one] 1 day
   *[other] { $days } days
 }
plain = Send it to us today.
    .easy = Send it now.
"""


def _report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> reports.Report:
    for language, words in (("da", SOURCE), ("xx", text)):
        folder = tmp_path / language
        folder.mkdir()
        (folder / "all.ftl").write_text(words, "utf-8")
    monkeypatch.setattr(reports, "FOLDER", tmp_path)
    monkeypatch.setattr(reports, "unnamed", lambda language: ())
    monkeypatch.setattr(reports, "unexplained", lambda language: ())
    reports.patterns.cache_clear()
    try:
        return reports.report("xx")
    finally:
        reports.patterns.cache_clear()


@pytest.mark.parametrize(
    ("old", "new", "fault", "keys"),
    [
        ("plain = Send it to us today.\n    .easy = Send it now.\n", "", "missing", ("plain",)),
        ("plain =", "plane = A way to fly.\nplain =", "extra", ("plane",)),
        ("{ $name }", "Anna", "wrong_values", ("greeting",)),  # a value left out
        ("{ $name }", "{ $name } { $days }", "wrong_values", ("greeting",)),  # a value too many
        ("Send it to us today", "Send det til os i dag", "untranslated", ("plain",)),
        ("    .easy = Send it now.\n", "", "without_easy", ("plain.easy",)),
        ("welcome here", " ".join(["very"] * 21), "long", ("greeting",)),
    ],
)
def test_each_fault_is_named_with_its_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, fault: str, keys: tuple[str, ...]
) -> None:
    assert old in WHOLE
    assert getattr(_report(tmp_path, monkeypatch, WHOLE.replace(old, new)), fault) == keys


def test_a_whole_catalogue_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _report(tmp_path, monkeypatch, WHOLE).holds


@pytest.mark.parametrize("text", ["greeting = One.\ngreeting = Two.\n", "greeting =\n    .easy = Only easy.\n"])
def test_a_key_twice_or_without_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    with pytest.raises(ValueError, match="greeting"):
        _report(tmp_path, monkeypatch, text)
