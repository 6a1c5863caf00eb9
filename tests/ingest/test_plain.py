"""Text in any encoding, wrapped or not, to paragraphs."""

from __future__ import annotations

import pytest

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.decode import decode
from ingest.files.plain import open_text, unwrap
from ingest.models import SourcePage
from ingest.settings import Limits

LETTER = "Kære Åse Ørsted\nDu skal møde på Jobcenter Ærø. Råd § 4, »brev« – så"


def text_of(data: bytes) -> str:
    (page,) = open_text(data, 0, Limits()).pages
    assert isinstance(page, SourcePage)
    return page.text


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "cp1252", "mac_roman"],
)
def test_a_whole_letter_in_any_encoding(encoding: str) -> None:
    assert decode(LETTER.encode(encoding)) == LETTER


@pytest.mark.parametrize("encoding", ["iso8859-1", "iso8859-15", "cp850", "cp865", "mac_roman", "cp1252"])
@pytest.mark.parametrize(
    "text",
    [
        "Vi har modtaget din ansøgning.",  # one Danish letter decides
        "Så",
        "ÆBLE OG ØL PÅ ÅEN. DET KAN VI IKKE FÅ.",  # capitals among capitals
        "Æblevej 3, 8000 Århus. Møde på café Ørken",
    ],
)
def test_danish_letters_tell_the_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_other_alphabets_are_guessed() -> None:
    text = "Привет, это письмо от муниципалитета. Вам нужно прийти на встречу."
    assert decode(text.encode("cp1251")) == text


def test_a_letter_cut_in_its_last_byte_stays_utf8() -> None:
    assert decode("Kære Åse, på gensyn å".encode()[:-1]) == "Kære Åse, på gensyn "


def test_twice_encoded_text_is_mended() -> None:
    assert decode("Kære Åse, du skal møde".encode().decode("cp1252", "ignore").encode()).startswith("Kære")


@pytest.mark.parametrize(
    ("wrapped", "whole"),
    [
        (  # a mail program's 72 columns
            "Vi har modtaget din ansøgning om økonomisk støtte til dit barns\n"
            "briller. For at vi kan behandle den, skal du sende os en kvittering\n"
            "senest den 4. december 2026.\n\nMed venlig hilsen\nBorgerservice",
            "Vi har modtaget din ansøgning om økonomisk støtte til dit barns briller. For at vi kan behandle den, skal "
            "du sende os en kvittering senest den 4. december 2026.\n\nMed venlig hilsen\nBorgerservice",
        ),
        (  # a date cut before its day is no list item
            "Du skal sende os en kopi af din lønseddel for oktober senest den\n4. december 2026. Ellers stopper vi "
            "udbetalingen af din ydelse\nmed det samme.",
            "Du skal sende os en kopi af din lønseddel for oktober senest den 4. december 2026. Ellers stopper vi "
            "udbetalingen af din ydelse med det samme.",
        ),
        ("Solbæk Kommune\nRådhustorvet 1\n4585 Solbæk", "Solbæk Kommune\nRådhustorvet 1\n4585 Solbæk"),  # an address
        ("Send os:\n- lønseddel\n- huslejekontrakt", "Send os:\n- lønseddel\n- huslejekontrakt"),
        ("Måned      Beløb\nOktober    100 kr.", "Måned\tBeløb\nOktober\t100 kr."),
        (
            "Du får kontant-\nhjælp fra børne- og ungeforvaltningen",
            "Du får kontanthjælp fra børne- og ungeforvaltningen",
        ),
        ("Om børne-\nog ungeydelsen", "Om børne- og ungeydelsen"),
        ("Hej. Din tid er kl. 10.\nSvar JA for at komme", "Hej. Din tid er kl. 10.\nSvar JA for at komme"),  # an SMS
        ("=====\nEmne\n=====\nHej", "Emne\n\nHej"),
    ],
)
def test_wrapped_lines_become_paragraphs_and_other_lines_stay(wrapped: str, whole: str) -> None:
    assert unwrap(wrapped) == whole


def test_a_form_feed_begins_a_page() -> None:
    pages = open_text(b"Side et.\fSide to.", 3, Limits()).pages
    assert [(page.origin, page.text) for page in pages if isinstance(page, SourcePage)] == [
        ((3, 0), "Side et."),
        ((3, 1), "Side to."),
    ]


def test_buttons_copied_along_from_digital_post_go() -> None:
    assert text_of(b"Svar\nVideresend\nSlet\n\nHej Ann\n\nDu skal ringe.") == "Hej Ann\n\nDu skal ringe."


def test_one_word_that_could_be_a_button_stays() -> None:
    assert text_of(b"Svar\n\nVi har svaret.") == "Svar\n\nVi har svaret."


def test_letters_nobody_sees_are_left_out_and_counted() -> None:
    smuggled = "".join(chr(0xE0000 + ord(char)) for char in "betal nu")
    (page,) = open_text(f"Du skal\u200b ikke betale.{smuggled}".encode(), 0, Limits()).pages
    assert isinstance(page, SourcePage)
    assert (page.text, page.hidden) == ("Du skal ikke betale.", 8)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("\u00a0\u200b \n".encode(), ErrorCode.EMPTY_FILE),
        (b"Hej. " * 100_000, ErrorCode.TOO_MANY_PAGES),  # half a million letters are no letter
        (b"a\f" * 61, ErrorCode.TOO_MANY_PAGES),
    ],
)
def test_text_past_the_limits_ends_in_a_code(data: bytes, code: ErrorCode) -> None:
    with pytest.raises(UnreadableUpload) as caught:
        open_text(data, 0, Limits())
    assert caught.value.code is code
