"""Whether a letter says that its decision is final, from invented sentences."""

from __future__ import annotations

import pytest

from ingest.finders.last_instance import is_final


@pytest.mark.parametrize(
    ("text", "final"),
    [
        ("Ankestyrelsens afgørelse er endelig.", True),
        ("Nævnets afgørelse er dermed endelig, og der kan ikke klages til andre myndigheder.", True),
        ("Afgørelsen kan ikke indbringes for anden administrativ myndighed.", True),
        ("Afgørelsen kan ikke påklages.", True),
        ("The Board's decision is final.", True),
        ("Afgørelsen kan påklages til Ankestyrelsen inden fire uger.", False),  # an appeal
        ("Klagefristen er endelig og kan ikke forlænges.", False),  # a time limit
        ("Du kan ikke klage over gebyret på telefon.", False),  # how, not whether
    ],
)
def test_a_decision_that_nobody_else_tries_is_final(text: str, final: bool) -> None:
    assert is_final(text) is final
