"""Truncated, flipped and made-up files: every one ends in a reading or a code, and a reading keeps its promises."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.errors import UnreadableUpload
from ingest.files.decode import decode
from ingest.files.flow import Block, BlockForm, join_blocks
from ingest.files.forwarded import find_forwarded
from ingest.files.hypertext import html_text
from ingest.files.kind import FileKind, sniff
from ingest.files.open import open_upload
from ingest.files.plain import unwrap
from ingest.models import Letter, Opened, Origin, ReadBy, SourcePage, Upload
from ingest.read import read_now
from ingest.settings import Limits
from ingest.text.layout import lay_out
from ingest.text.split import Grouping, split
from tests.ingest.test_mail import BODY, OUTLOOK, mail, pdf, word_file

LIMITS = Limits(max_pages=20, max_unpacked=20_000_000, max_pixels=4_000_000)
WORDS = "Kære Anna. Du skal betale 500 kr. senest den 4. december 2026 til Solbæk Kommune."


def picture(form: str) -> bytes:
    from PIL import Image

    packed = io.BytesIO()
    Image.effect_noise((600, 800), 60).convert("RGB").save(packed, form)
    return packed.getvalue()


MADE: dict[FileKind, Callable[[], bytes]] = {
    FileKind.PDF: lambda: pdf(WORDS * 30),
    FileKind.DOCX: lambda: word_file(WORDS),
    FileKind.MAIL: lambda: mail(f"Hej\n\n{OUTLOOK}{BODY}", attached=(("application/pdf", pdf(WORDS)),)).as_bytes(),
    FileKind.HTML: lambda: f"<html><body><table><tr><td>{WORDS}</td></tr></table></body></html>".encode(),
    FileKind.TEXT: lambda: (WORDS * 5).encode("utf-16"),
    FileKind.JPEG: lambda: picture("JPEG"),
    FileKind.PNG: lambda: picture("PNG"),
    FileKind.WEBP: lambda: picture("WEBP"),
    FileKind.TIFF: lambda: picture("TIFF"),
}


def try_to_open(data: bytes) -> Opened | None:
    """What the upload opens as; None for a code. Anything else raised fails the test."""
    try:
        opened = open_upload(Upload("", data), 0, LIMITS)
    except UnreadableUpload:
        return None
    assert 0 < len(opened.pages) <= LIMITS.max_pages
    assert len({page.origin for page in opened.pages}) == len(opened.pages)
    return opened


def check(letter: Letter) -> None:
    assert letter.text == letter.text.encode("utf-8").decode("utf-8")  # no half letters
    for piece in letter.pieces:
        assert 0 <= piece.start < piece.end <= len(letter.text)
        assert 1 <= piece.page <= len(letter.pages)
    for page in letter.pages:
        assert 0 <= page.start <= page.end <= len(letter.text)


@pytest.mark.parametrize("kind", MADE)
def test_each_made_file_is_of_its_kind_and_opens(kind: FileKind) -> None:
    data = MADE[kind]()
    assert sniff(data) is kind
    assert try_to_open(data) is not None


@pytest.mark.parametrize("kind", MADE)
def test_truncated_files_end_in_pages_or_a_code(kind: FileKind) -> None:
    data = MADE[kind]()
    chance = random.Random(len(kind))
    for length in {0, 1, 4, 12, len(data) - 1, *(chance.randrange(len(data)) for _ in range(25))}:
        try_to_open(data[:length])


@pytest.mark.parametrize("kind", MADE)
def test_flipped_files_end_in_pages_or_a_code(kind: FileKind) -> None:
    data = MADE[kind]()
    for seed in range(30):
        chance = random.Random(seed)
        broken = bytearray(data)
        for _ in range(1 + seed * seed // 4):
            broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        try_to_open(bytes(broken))


@pytest.mark.parametrize("kind", [FileKind.PDF, FileKind.DOCX, FileKind.MAIL, FileKind.HTML, FileKind.TEXT])
def test_what_a_broken_file_still_says_is_a_sound_letter(kind: FileKind) -> None:
    data = MADE[kind]()
    for seed in range(12):
        chance = random.Random(seed)
        broken = bytearray(data)
        for _ in range(seed):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        if sniffs_as_picture(bytes(broken)):
            continue
        try:
            reading = read_now([Upload("", bytes(broken))], LIMITS)
        except UnreadableUpload:
            continue
        for letter in reading.letters:
            check(letter)


def sniffs_as_picture(data: bytes) -> bool:
    opened = try_to_open(data)
    return opened is not None and not all(isinstance(page, SourcePage) for page in opened.pages)


FAST = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TAGS = "<p> </p> <table> <tr> <td> </td> </table> <ul> <ol> <li> <i\tstyle=color:#fff> </i> <pre> </pre> <br> <!-- -->"
PIECES = [*TAGS.split(" "), "<style>", "</style>", "&#x1F;", "&", "<", "Kære", " Åse\n"]
MARKUP = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
BLOCK = ["Fra: A", "Sendt: i dag", "Til: B", "Emne: C", "> Fra: A", "", "> ", "Hej", "Fra:", "-----", "skrev x 2:"]
OTHERS = ["- punkt", "a\tb", "en lang linje, der går helt ud til kanten af det hele", "Side 1 af 2", "Kære Åse"]
LINES = st.lists(st.sampled_from([*BLOCK, *OTHERS]), max_size=30).map("\n".join)


@FAST
@given(st.binary(max_size=400))
def test_any_bytes_end_in_pages_or_a_code(data: bytes) -> None:
    try_to_open(data)


@FAST
@given(
    st.sampled_from([b"%PDF-1.7\n", b"PK\x03\x04", b"From: a\nTo: b\nSubject: c\n", b"<html>", b"II*\x00"]), st.binary()
)
def test_any_bytes_behind_a_signature_end_in_pages_or_a_code(start: bytes, rest: bytes) -> None:
    try_to_open(start + rest)


@FAST
@given(st.binary(max_size=300))
def test_any_bytes_decode_to_text(data: bytes) -> None:
    decode(data).encode("utf-8", "surrogatepass")


@FAST
@given(MARKUP)
def test_any_markup_becomes_text_without_markup_marks(markup: str) -> None:
    text, hidden = html_text(markup)
    assert hidden >= 0
    assert "\n\n\n" not in text


@FAST
@given(LINES)
def test_unwrapping_loses_no_words(text: str) -> None:
    kept = [word for line in unwrap(text).split("\n") for word in line.split()]
    assert [word for word in kept if word.isalpha()] == [word for word in text.split() if word.isalpha()]


@FAST
@given(LINES)
def test_a_forwarded_letter_is_made_of_the_mails_own_words(text: str) -> None:
    found = find_forwarded(text)
    if found:
        assert set(found.body.split()) <= set(text.split())


@FAST
@given(st.lists(st.tuples(st.sampled_from(["A", "", "B\tC", " "]), st.sampled_from(list(BlockForm)))))
def test_blocks_join_without_stray_lines(blocks: list[tuple[str, BlockForm]]) -> None:
    text = join_blocks([Block(words, form) for words, form in blocks])
    assert "\n\n\n" not in text
    assert text == text.strip("\n")


@FAST
@given(st.lists(LINES, max_size=6), st.sampled_from(list(Grouping)))
def test_splitting_keeps_every_page_but_doubles(texts: list[str], grouping: Grouping) -> None:
    pages = [lay_out(SourcePage(Origin(0, number), ReadBy.TEXT, 1.0, text=text)) for number, text in enumerate(texts)]
    found = split(pages, grouping)
    kept = [page.source.origin.page for group in found.groups for page in group.pages]
    assert len(kept) == len(set(kept))
    dropped = set(range(len(texts))) - set(kept)
    said = [set(re.findall(r"[^\W_]+", text.lower())) for text in texts]
    assert all(any(said[number] == said[one] for one in kept) for number in dropped)
    assert grouping is not Grouping.ONE or len(found.groups) <= 1
