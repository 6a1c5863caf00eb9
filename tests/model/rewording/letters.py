"""An invented letter's card, for the flow."""

from __future__ import annotations

import datetime as dt

from chains.card import card
from chains.models import Explanation, Level, Request
from ingest.finders import find
from ingest.models import Letter
from municipality import load_municipality
from tests.chains import sample

TODAY = dt.date(2026, 11, 22)

TEXT = """Solbæk Kommune
Jobcentret

Til Karla Nørgaard Testesen
16. november 2026
Sagsnummer 32.03.16-G01-118-26

Partshøring

Kære Karla Nørgaard Testesen

Vi påtænker at nedsætte din hjælp fra 2.100 kr. til 1.450 kr. om måneden fra den 1. januar 2027.

Du skal senest fredag den 4. december 2026 kl. 12.00 indsende dokumentation for de udgifter, som du har afholdt til børnenes institutionsophold i perioden, til jobcentret.

Hvis du ikke indsender dokumentationen, kan vi stoppe udbetalingen af din hjælp med virkning fra det førstkommende månedsskifte, jf. lovens bestemmelser.

Venlig hilsen
Solbæk Kommune
"""


def explained(language: str = "da", level: Level = Level.NORMAL, text: str = TEXT) -> Explanation:
    """The card of the letter."""
    letter: Letter = sample.letter(text)
    return card(letter, find(letter, TODAY), Request(TODAY, language=language, level=level), load_municipality())
