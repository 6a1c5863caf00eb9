"""Who stands behind a catalogue is read from its files; one file that nobody signed leaves the language unapproved."""

from __future__ import annotations

from pathlib import Path

import pytest

from chains.wording import approval as module
from chains.wording import languages

SIGNED = (
    "# Translated: 2026-11-22. Reviewed by a second reader: Ada Holm, 2026-12-01. Approved by the municipality: {}.\n"
)


@pytest.mark.parametrize(
    ("signers", "approved"),
    [
        (["Jette Holm, 2027-01-15", "Jette Holm, 2027-01-15"], "Jette Holm, 2027-01-15"),  # all by one
        (["Jette Holm, 2027-01-15", "Bo Lind, 2027-02-01"], "Jette Holm, 2027-01-15; Bo Lind, 2027-02-01"),  # by two
        (["Jette Holm, 2027-01-15", "no"], ""),  # one file left out
        (["no", "no"], ""),
        ([None, "Jette Holm, 2027-01-15"], ""),  # a file without a header
        ([], ""),
    ],
)
def test_a_language_is_approved_when_every_file_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, signers: list[str | None], approved: str
) -> None:
    folder = tmp_path / "xx"
    folder.mkdir()
    for number, signer in enumerate(signers):
        header = SIGNED.format(signer) if signer else ""
        (folder / f"{number}.ftl").write_text(f"# A file.\n{header}\nkey-{number} = word\n", "utf-8")
    monkeypatch.setattr("chains.wording.approvals.FOLDER", tmp_path)
    module.cache_clear()
    assert module("xx").approved == approved
    module.cache_clear()


@pytest.mark.parametrize("language", [language for language in languages() if language != "da"])
def test_every_catalogue_says_who_has_read_it(language: str) -> None:
    from chains.wording.approvals import _HEADER
    from chains.wording.bundles import FOLDER

    for path in (FOLDER / language).glob("*.ftl"):
        assert _HEADER.search(path.read_text("utf-8")), path


def test_danish_needs_no_translator() -> None:
    assert module("da").approved
