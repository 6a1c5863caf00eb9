"""What a citizen wrote: a letter, a question, or a call for help."""

from __future__ import annotations

import pytest

from chat.screening import Written, screen
from tests.chat.sample import TEXT


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (TEXT, Written.LETTER),
        # an authority's text message is short, but worded like one
        ("Husk: Du skal møde på Jobcenter Solbæk senest den 4. december kl. 9.", Written.LETTER),
        ("Kære Amina. Du bedes ringe til Borgerservice.", Written.LETTER),
        ("\n".join(["Hej", "Du", "skal", "ringe", "nu"]), Written.LETTER),
        ("Hvad skal jeg gøre?", Written.QUESTION),
        ("Hvornår åbner kommunen, og skal jeg have afgørelsen med?", Written.QUESTION),
        ("hej", Written.QUESTION),
        # danger, in the words people use
        ("jeg vil ikke leve mere", Written.CRISIS),
        ("Jeg orker ikke mere", Written.CRISIS),
        ("jeg vil bare dø", Written.CRISIS),
        ("jeg tænker på selvmord", Written.CRISIS),
        ("min mand slår mig", Written.CRISIS),
        ("han truer mine børn", Written.CRISIS),
        ("I don't want to live", Written.CRISIS),
        ("my husband beats me", Written.CRISIS),
        # a long cry is still a cry, not a letter
        (
            "Min mand slår mig.\nJeg er bange.\nJeg ved ikke hvad jeg skal gøre. " + "Det har stået på længe. " * 12,
            Written.CRISIS,
        ),
        # not danger
        ("Jeg vil ikke betale mere", Written.QUESTION),
        ("Kan jeg leve af det?", Written.QUESTION),
        # a letter that speaks of violence is a letter
        (
            "Kære Amina\nVi har hørt om vold i hjemmet.\nDu skal møde hos kommunen.\nVenlig hilsen\nSolbæk Kommune",
            Written.LETTER,
        ),
    ],
)
def test_screen(text: str, written: Written) -> None:
    assert screen(text) is written
