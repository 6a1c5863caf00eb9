"""Laid pages become one letter: clean text, and every word of it still in its place on the page."""

from __future__ import annotations

import dataclasses
import io
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Box, Letter, Origin, ReadBy, Run, SourcePage, Span
from ingest.text.clean import clean
from ingest.text.glyphs import clean_words
from ingest.text.hyphens import hyphenated_words, joint
from ingest.text.layout import lay_out
from tests.ingest.typed_pages import typed


def cleaned(*pages: SourcePage | str, way: ReadBy = ReadBy.TEXT) -> Letter:
    sources = [page if isinstance(page, SourcePage) else typed(page, way, at) for at, page in enumerate(pages)]
    return clean([lay_out(page) for page in sources], ())


def flowing(text: str, page: int = 0) -> SourcePage:
    return SourcePage(Origin(0, page), ReadBy.TEXT, 1.0, text=text)


def placed(*parts: tuple[str, float], page: int = 0) -> SourcePage:
    """A page of `(text, points from the top)`: heads and feet at their heights."""
    runs = [run for text, top in parts for run in typed(text, ReadBy.TEXT, page, top=top).runs]
    return dataclasses.replace(typed("x", page=page), runs=tuple(runs))


# --- signs and spaces ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("ﬁrma og aﬂevering", "firma og aflevering"),  # ligatures
        ("12.000\u00a0kr. og\u202f5\u2009%", "12.000 kr. og 5 %"),  # odd spaces
        ("bo\u00adlig\u200bstøtte\ufeff", "boligstøtte"),  # soft hyphen, zero width
        ("\u202eabc\u202c \u2066x\u2069", "abc x"),  # bidi controls
        ("a\u030ar og A\u030aben", "år og Åben"),  # composed
        ("A F G Ø R E L S E om bolig", "AFGØRELSE om bolig"),  # spaced out
        ("Plan A B og C", "Plan A B og C"),  # but not every single letter
        ("½ m² § 14", "½ m² § 14"),  # signs with a meaning of their own stay
        ("e\u2011mail", "e-mail"),  # non-breaking hyphen
        ("Ydelse \t Beløb\t\t1", "Ydelse\tBeløb\t\t1"),  # cells
        ("\x00\x07Kære\x1f", "Kære"),
    ],
)
def test_odd_signs_come_out_as_one_would_type_them(raw: str, expected: str) -> None:
    assert clean_words(raw) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("din bolig-", "støtte er", "din boligstøtte er"),
        ("en e-", "mail til os", "en e-mail til os"),
        ("mandag-", "fredag kl. 9", "mandag-fredag kl. 9"),
        ("maj-", "juni 2026", "maj-juni 2026"),
        ("2026-", "2027", "2026-2027"),
        ("til-", "og frakobling", "til- og frakobling"),
        ("børne-", "eller ungetilskud", "børne- eller ungetilskud"),
        ("CPR-", "nummer", "CPR-nummer"),
        ("MitID-", "løsning", "MitID-løsning"),
        ("Nord-", "Sjælland", "Nord-Sjælland"),
        ("AFGØ-", "RELSE", "AFGØRELSE"),
        ("it-", "system", "it-system"),
        ("kl. 9 -", "hver dag", "kl. 9 - hver dag"),  # a dash
        ("kommunen", "sender", "kommunen sender"),
        ("sagsnummer 32-", "118", "sagsnummer 32-118"),
    ],
)
def test_words_broken_at_line_ends_are_joined(before: str, after: str, expected: str) -> None:
    away, between = joint(before, after, frozenset())
    assert before[: len(before) - away] + between + after == expected


def test_the_letters_own_spelling_settles_a_broken_word() -> None:
    known = hyphenated_words(["Vi sender et check-svar og et opsamlingsbrev"])
    assert joint("et check-", "svar", known) == (0, "")
    assert joint("opsamlings-", "brev", known) == (1, "")


def test_a_broken_word_keeps_both_boxes() -> None:
    letter = cleaned(
        "Vi har behandlet din ansøgning om økonomisk bolig-\nstøtte, og du får svar fra os inden fire uger."
    )
    at = letter.text.index("boligstøtte")
    [place] = letter.places(Span(at, at + len("boligstøtte")))
    assert len(place.boxes) == 2
    assert place.boxes[0].top < place.boxes[1].top


def test_a_soft_hyphen_at_a_line_end_joins() -> None:
    page = "Vi har behandlet din ansøgning om økonomisk bolig\u00ad\nstøtte, og du får svar fra os inden fire uger."
    assert "boligstøtte" in cleaned(page).text


# --- heads, feet and page breaks -------------------------------------------------------------------------

BODY = "Vi har modtaget din ansøgning om boligstøtte, og du skal sende"
REST = "os dine lønsedler senest den 1. juni 2026."


def three_pages(foot: str) -> list[SourcePage]:
    return [
        placed(
            ("Solbæk Kommune" if page == 0 else "Solbæk Kommune, sag 26/118", 20),
            (f"Det er tekst nummer {word} i brevet.", 200),
            (foot, 800),
            (f"Side {page + 1} af 3", 820),
            page=page,
        )
        for page, word in enumerate(("et", "to", "tre"))
    ]


def test_running_heads_and_page_numbers_go() -> None:
    text = cleaned(*three_pages("Udskrevet fra systemet")).text
    assert text.count("Solbæk Kommune") == 2, "the first page's head, and the later pages' once: it has the case number"
    assert "Side" not in text
    assert "Udskrevet" not in text
    assert [f"nummer {word}" in text for word in ("et", "to", "tre")] == [True, True, True]


def test_a_foot_that_tells_how_to_reach_them_is_kept_once() -> None:
    text = cleaned(*three_pages("Rådhustorvet 1, 4585 Solbæk, tlf. 72 36 40 00")).text
    assert text.count("72 36 40 00") == 1
    assert text.endswith("72 36 40 00")


def test_a_heading_that_says_words_of_page_one_again_stays() -> None:
    text = cleaned(
        placed(("Du kan sende dine bemærkninger til os.", 200), page=0),
        placed(("Dine bemærkninger", 60), ("Skriv her, hvad du mener om sagen.", 100), page=1),
    ).text
    assert "Dine bemærkninger" in text


@pytest.mark.parametrize("foot", ["Rådhustorvet 1, 4585 Solbæk, tlf. 72 36 40 00", "Vend"])
def test_a_sentence_goes_on_across_pages(foot: str) -> None:
    letter = cleaned(
        placed(("Kære Anne", 100), (BODY, 740), (foot, 810), page=0),
        placed(("Sagsnr. 26/118", 30), (REST, 150), page=1),
    )
    assert f"{BODY} {REST}" in letter.text
    at = letter.text.index(BODY)
    assert [place.page for place in letter.places(Span(at, at + len(BODY) + 1 + len(REST)))] == [1, 2]
    assert foot in letter.text, "what stood between is not lost"


def test_a_word_broken_at_the_pages_end_is_joined() -> None:
    letter = cleaned(
        placed(("Vi har modtaget din ansøgning om økonomisk bolig-", 740), page=0),
        placed(("støtte til din husleje.", 150), page=1),
    )
    assert "boligstøtte til din husleje." in letter.text
    assert letter.pages[0].end == letter.pages[1].start


def test_a_new_paragraph_on_a_new_page_stays_one() -> None:
    letter = cleaned(placed(("Venlig hilsen", 740), page=0), placed(("Du kan klage over afgørelsen.", 150), page=1))
    assert letter.text == "Venlig hilsen\n\nDu kan klage over afgørelsen."


# --- screenshots -----------------------------------------------------------------------------------------

UPPER = """
09.41                                   87 %
Solbæk Kommune
Hej Thea
Vi har en plads til Villads fra den 1. januar.
Du skal sige ja eller nej senest 5 dage efter,
at du har modtaget dette tilbud.
Svarer du ikke, får et andet barn pladsen.
"""
LOWER = """
09.42                                   86 %
at du har modtaget dete tilbud.
Svarer du ikke, får et andet barn pladsen.
Pladsen koster 3.982 kr. om måneden.
Venlig hilsen
"""


def test_screenshots_that_overlap_say_nothing_twice() -> None:
    text = cleaned(UPPER, LOWER, way=ReadBy.OCR).text
    assert text.count("får et andet barn pladsen") == 1
    assert text.count("tilbud.") == 1
    assert "Pladsen koster 3.982 kr. om måneden." in text
    assert "86 %" not in text


def test_pages_that_only_share_one_line_are_left_alone() -> None:
    text = cleaned(
        "Kære Anne\n\nDu får 100 kr.\n\nVenlig hilsen", "Venlig hilsen\n\nBorgerservice\n\nRing til os.", way=ReadBy.OCR
    )
    assert text.text.count("Venlig hilsen") == 2


# --- pages nobody can read -------------------------------------------------------------------------------


def _picture(colour: str | None) -> bytes:
    """A picture of one colour, or of noise."""
    image = Image.effect_noise((300, 400), 120) if colour is None else Image.new("L", (300, 400), colour)
    file = io.BytesIO()
    image.convert("RGB").save(file, "JPEG")
    return file.getvalue()


def test_a_poor_page_is_named_and_left_out() -> None:
    good, poor = typed("Du skal betale 100 kr.", ReadBy.OCR), typed("Dn skol bet4le", ReadBy.OCR, page=1)
    letter = cleaned(good, dataclasses.replace(poor, confidence=0.4))
    assert letter.text == "Du skal betale 100 kr."
    assert letter.unreadable == (2,)
    assert [(page.start, page.end) for page in letter.pages] == [(0, 22), (22, 22)]


@pytest.mark.parametrize(("picture", "unreadable"), [(_picture("white"), ()), (_picture(None), (2,))])
def test_an_empty_back_page_is_not_a_poor_one(picture: bytes, unreadable: tuple[int, ...]) -> None:
    nothing = SourcePage(Origin(0, 1), ReadBy.OCR, 0.0, picture=picture, width=300, height=400)
    assert cleaned(typed("Du skal betale 100 kr.", ReadBy.OCR), nothing).unreadable == unreadable


@pytest.mark.parametrize(
    ("pages", "code"),
    [
        ([dataclasses.replace(typed("Dn skol", ReadBy.OCR), confidence=0.3)], ErrorCode.UNREADABLE),
        ([SourcePage(Origin(0, 0), ReadBy.TEXT, 1.0)], ErrorCode.NO_TEXT_FOUND),
        ([SourcePage(Origin(0, 0), ReadBy.OCR, 0.0, picture=_picture(None))], ErrorCode.NO_TEXT_FOUND),
        ([flowing(" \n\t\n\u200b")], ErrorCode.NO_TEXT_FOUND),
        ([], ErrorCode.NO_TEXT_FOUND),
    ],
)
def test_nothing_to_read_ends_in_its_code(pages: list[SourcePage], code: ErrorCode) -> None:
    with pytest.raises(UnreadableUpload) as raised:
        cleaned(*pages)
    assert raised.value.code is code


def test_hidden_characters_and_missing_pages_are_passed_on() -> None:
    page = dataclasses.replace(typed("Kære Anne"), hidden=7)
    letter = clean([lay_out(page), lay_out(page)], (3,))
    assert (letter.hidden, letter.missing) == (14, (3,))


# --- the map back ----------------------------------------------------------------------------------------

_WORDS = st.text(st.sampled_from("abcæøåDEF0123.,-:§ﬁ\u00ad\u00a0\u200b½"), min_size=1, max_size=9)


@st.composite
def _pages(draw: st.DrawFn) -> list[SourcePage]:
    """Pages of words in any place, overlapping ones too."""
    pages = []
    for number in range(draw(st.integers(1, 3))):
        runs = []
        for word in draw(st.lists(_WORDS, max_size=25)):
            left, top = draw(st.integers(0, 90)) / 100, draw(st.integers(0, 48)) / 50
            runs.append(Run(word, Box(left, top, left + 0.012 * len(word), top + 0.015)))
        way = draw(st.sampled_from([ReadBy.TEXT, ReadBy.OCR]))
        pages.append(SourcePage(Origin(0, number), way, 1.0, tuple(runs), width=600, height=840))
    return pages


@settings(max_examples=300, deadline=None)
@given(_pages())
def test_every_piece_holds_its_runs_words(pages: list[SourcePage]) -> None:
    try:
        letter = clean([lay_out(page) for page in pages], ())
    except UnreadableUpload:
        return
    by_box: dict[tuple[int, Box], list[str]] = {}
    for number, page in enumerate(pages, start=1):
        for run in page.runs:
            by_box.setdefault((number, run.box), []).append(clean_words(run.text))
    end = 0
    for piece in letter.pieces:
        assert end <= piece.start < piece.end <= len(letter.text), "in order, not overlapping, within the text"
        end = piece.end
        words = letter.text[piece.start : piece.end]
        assert any(words in (run, run.removesuffix("-")) for run in by_box[piece.page, piece.box])
        holder = letter.pages[piece.page - 1]
        assert holder.start <= piece.start
        assert piece.end <= holder.end
    between = "".join(letter.text[one.end : two.start] for one, two in pairwise(letter.pieces))
    assert not between.strip(), "cleaning puts in nothing but white space"


@settings(max_examples=200, deadline=None)
@given(_pages())
def test_pages_lie_one_after_the_other_and_text_is_clean(pages: list[SourcePage]) -> None:
    try:
        letter = clean([lay_out(page) for page in pages], ())
    except UnreadableUpload:
        return
    end = 0
    for page in letter.pages:
        assert end <= page.start <= page.end <= len(letter.text)
        end = page.end
    assert letter.text == letter.text.strip()
    assert "\n\n\n" not in letter.text
    assert "  " not in letter.text
    assert not set(letter.text) & set("\u00ad\u200b\u00a0ﬁ")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_flowing_text_is_cleaned_or_refused(text: str) -> None:
    try:
        letter = cleaned(flowing(text))
    except UnreadableUpload as error:
        assert error.code is ErrorCode.NO_TEXT_FOUND
        return
    assert letter.text == letter.text.strip()
    assert letter.pages[0].end == len(letter.text)
