"""References: which law, which section."""

from __future__ import annotations

import pytest

from ingest.finders.references import find_references
from ingest.text.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Afgørelsen følger servicelovens § 112, stk. 1.", [("serviceloven", "§ 112, stk. 1")]),  # genitive
        ("Se forvaltningsloven § 19.", [("forvaltningsloven", "§ 19")]),
        (
            "Jf. § 24, stk. 2, i lov om individuel boligstøtte.",
            [("lov om individuel boligstøtte", "§ 24, stk. 2")],
        ),  # section first
        ("Efter lov om sygedagpenge § 7 skal du svare.", [("lov om sygedagpenge", "§ 7")]),
        ("Barnets lov § 32 gælder.", [("Barnets lov", "§ 32")]),
        ("Se bekendtgørelse nr. 123 af 5. februar 2025.", [("bekendtgørelse nr. 123 af 5. februar 2025", None)]),
        ("Retsgrundlag: byggelovens § 16 A, stk. 1.", [("byggeloven", "§ 16 A, stk. 1")]),  # letter after the number
        ("Efter dagtilbudsloven kan du få plads.", [("dagtilbudsloven", None)]),  # no section
        (
            "Efter aktivlovens § 91 og § 93 skal du betale. Se aktivloven.",
            [("aktivloven", "§ 91 og § 93")],
        ),  # two sections; the bare name adds nothing
        ("Du lover at komme. Det er lovligt.", []),  # no law
    ],
)
def test_references(text: str, expected: list[tuple[str, str | None]]) -> None:
    facts = find_references(text, split_sentences(text))
    assert [(fact.value.law, fact.value.section) for fact in facts] == expected
