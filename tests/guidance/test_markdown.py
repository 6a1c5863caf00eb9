"""What a Markdown file says, and what its front matter says of it."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.guidance.addresses import Refused
from ingest.guidance.markdown import read_markdown
from ingest.guidance.models import BlockKind

TEXT = """---
title: Affald
url: https://www.solbaek.example/borger/affald
language: da
updated: 2026-10-01
valid_from: 2026-01-01
valid_to: '2026-12-31'
topic: waste
keywords: [skrald, "skraldespand fuld"]
---
# Affald

Vi henter dit **affald** hver
anden uge. Se [storskrald](storskrald).

- Papir
- Glas
  - også flasker

| Spand | Pris |
|---|---|
| 140 liter | 1.200 kr. |

## Fra borger.dk

Alle skal sortere affald.

### Madaffald

Brug den grønne pose.

## Kontakt

Ring på 72 36 51 60.
"""


def test_a_file_says_what_it_is_and_what_it_says() -> None:
    page = read_markdown(TEXT, "file:///demo/affald.md", "demo")
    assert (page.title, page.url, page.topic) == ("Affald", "https://www.solbaek.example/borger/affald", "waste")
    assert (page.updated, page.valid_from, page.valid_to) == (
        dt.date(2026, 10, 1),
        dt.date(2026, 1, 1),
        dt.date(2026, 12, 31),
    )
    assert page.links == ("https://www.solbaek.example/borger/storskrald",)
    assert page.keywords == ("skrald", "skraldespand fuld")
    assert [(block.kind, block.level, block.text) for block in page.blocks][:5] == [
        (BlockKind.PARAGRAPH, 0, "Vi henter dit affald hver anden uge. Se storskrald."),
        (BlockKind.ITEM, 1, "Papir"),
        (BlockKind.ITEM, 1, "Glas"),
        (BlockKind.ITEM, 2, "også flasker"),
        (BlockKind.TABLE, 0, "Spand\tPris\n140 liter\t1.200 kr."),
    ]


def test_the_section_from_borger_dk_keeps_that_source_and_the_next_does_not() -> None:
    taken = [block.text for block in read_markdown(TEXT, "", "demo").blocks if block.attribution]
    assert taken == ["Fra borger.dk", "Alle skal sortere affald.", "Madaffald", "Brug den grønne pose."]


def test_markup_in_a_file_is_text() -> None:
    page = read_markdown("# A\n\n<script>alert(1)</script> og tekst", "file:///demo/a.md", "demo")
    assert page.text == "<script>alert(1)</script> og tekst"


def test_a_file_without_front_matter_goes_by_its_heading() -> None:
    page = read_markdown("# Rotter\n\nRing til os.", "file:///demo/rotter.md", "demo", "en")
    assert (page.title, page.url, page.language, page.text) == (
        "Rotter",
        "file:///demo/rotter.md",
        "en",
        "Ring til os.",
    )


DAMAGED = ["---\ntitle: [\n---\ntekst", "---\nvalid_to: snart\n---\ntekst", "---\ntitle: Tom\n---\n", ""]


@pytest.mark.parametrize("text", DAMAGED)
def test_a_file_that_cannot_be_meant_so_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        read_markdown(text, "file:///demo/a.md", "demo")


def test_a_page_changes_its_digest_with_its_words_and_not_without() -> None:
    first = read_markdown(TEXT, "", "demo")
    assert first.digest == read_markdown(TEXT.replace("anden uge", "anden  uge"), "", "demo").digest
    assert first.digest != read_markdown(TEXT.replace("1.200", "1.300"), "", "demo").digest
    assert first.digest != read_markdown(TEXT.replace("2026-10-01", "2026-10-02"), "", "demo").digest
