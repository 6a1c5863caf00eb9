"""Masking takes time that grows with the text alone, whatever somebody pastes in; counted in time of the processor."""

from __future__ import annotations

import time

import pytest

from ingest.mask import mask, unmask

SIZE = 50_000  # characters
SECONDS = 5.0
PUBLIC = {"+45 76123456", "Torvet 1, 4585 Solbæk"}
LETTER = """Amina Warsame
Birkevej 7, 2. th.
4585 Solbæk

CPR-nr.: 140688-1234. Sagsnr. 32.03.16-G01-118-26

Kære Amina Warsame
Vi har den 3. juni 2026 fået din ansøgning om boligstøtte. Du skal sende din lejekontrakt inden 14 dage.
Vi har talt med din udlejer, Jens P. Holm, på 20 11 22 33. Beløbet er 8.412,50 kr.

Med venlig hilsen
Lone Skov Madsen
"""


@pytest.fixture(scope="module", autouse=True)
def lists_are_read() -> None:
    mask("Xqzwan har skrevet")


@pytest.mark.parametrize(
    "piece",
    [
        "1", " ", "\n", "A", "a", "_", "[", "+", "1 ", "12 ", "1,", "12-", "12/", "01.01.",  # one sign, and digits
        "a@", "a.", "a-", "a'", "A. ", "A a ", "AB ", "Abc ", "Abc, ", "Abc\t", "Amina Warsame ",  # letters
        "cpr ", "sag 1-", "konto 1 ", "tlf er ", "ring til mig ", "jeg hedder ", "hilsen\n", "اسمي ",  # words before one
        "Abvej 1 ", "Ab Cd Ef Gh 12, ", "Avej 1, st. tv. ", "4585 Ab, ", "by 4585 ", "bor på ",  # addresses
        "DK50 ", "4571 1234 ", "+71<", "0O", "76 12 34 56 ", "[NAME_1]", "bil er ", "xnr. ",  # numbers
    ],
)  # fmt: skip
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (SIZE // len(piece))
    start = time.process_time()
    masked = mask(text, PUBLIC)
    assert time.process_time() - start < SECONDS
    assert unmask(masked.text, masked.key) == text


def test_sixty_pages_take_no_longer() -> None:
    text = LETTER * (60 * 3000 // len(LETTER))
    start = time.process_time()
    masked = mask(text, PUBLIC)
    assert time.process_time() - start < SECONDS
    assert unmask(masked.text, masked.key) == text
