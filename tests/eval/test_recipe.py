"""The plain recipe does what such a recipe can: it is a baseline, not a straw man."""

from __future__ import annotations

import datetime as dt

from tests.eval.recipe import explained

TODAY = dt.date(2026, 11, 21)
LETTER = """Solbæk Kommune
Dato: 10. november 2026
Sagsnr.: 32.24.04-G01-1187-26

Afslag på boligstøtte

Kære Mette Lund

Vi har behandlet din ansøgning og giver dig afslag. Du skal sende os dine lønsedler senest den 4. december 2026 kl. 12.
Du skal betale 1.250,50 kr. inden 14 dage. Du behøver ikke at ringe til os.

Du kan klage til Ankestyrelsen inden 4 uger efter, at du har modtaget brevet.

Med venlig hilsen
"""


def test_an_ordinary_letter_is_read() -> None:
    card = explained(LETTER, TODAY)
    assert card["letter"]["is_letter"]
    assert card["letter"]["sender"] == "Solbæk Kommune"
    assert (card["kind"], card["outcome"]) == ("decision_refusal", "refused")
    deadlines = [action["deadline"]["date"] for action in card["actions"] if action["must"]]
    assert deadlines == ["2026-12-04", "2026-11-24"]
    assert card["actions"][0]["deadline"]["time"] == "12:00"
    assert [(one["value"], one["role"]) for one in card["amounts"]] == [(1250.5, "pay")]
    assert card["appeal"]["to"] == "Ankestyrelsen"
    assert card["appeal"]["deadline"]["date"] == "2026-12-08"


def test_its_quotes_are_verbatim() -> None:
    assert all(action["quote"] in LETTER for action in explained(LETTER, TODAY)["actions"])


def test_a_recipe_for_buns_is_no_letter() -> None:
    card = explained("Boller: 500 g mel, 3 dl vand, 25 g gær. Bag ved 200 grader i 15 minutter.", TODAY)
    assert not card["letter"]["is_letter"]
    assert card["actions"] == []
