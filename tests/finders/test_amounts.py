"""Amounts: what is read as money, its value, and whose it is."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ingest.finders.amounts import find_amounts
from ingest.finders.figures import parse_figure
from ingest.text.sentences import split_sentences

P, B, R, O = "pay", "repay", "receive", "other"  # noqa: E741


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("8.412,50", "8412.50"),  # Danish
        ("8,412.50", "8412.50"),  # English
        ("8 412", "8412"),  # a space groups
        ("900", "900"),
        ("1.204,-", "1204"),  # the dash of a price
        ("12,5", "12.5"),
        ("1.234.567", "1234567"),
    ],
)
def test_a_written_figure_has_one_value(written: str, value: str) -> None:
    assert parse_figure(written) == Decimal(value)


@pytest.mark.parametrize("written", ["1.23.4", "", "12.3456", "a"])
def test_what_is_no_figure_has_no_value(written: str) -> None:
    assert parse_figure(written) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # forms
        ("Du skal betale 8.412 kr. senest den 1. december.", [("8412", P)]),
        ("Du skal betale kr. 8.412,50 nu.", [("8412.50", P)]),
        ("Du skal betale 1.204,- kr. nu.", [("1204", P)]),
        ("Du skal betale 900 kroner.", [("900", P)]),
        ("You must pay DKK 1,234.50 by 1 December 2026.", [("1234.50", P)]),
        ("Du skal betale kr. 900,- inden fredag.", [("900", P)]),
        # not money
        ("Sagen har nr. 8.412 og dato 12.11.2026.", []),
        ("Ring på 12 34 56 78.", []),
        # roles
        ("Du får 1.204 kr. om måneden i boligstøtte.", [("1204", R)]),
        ("Vi har bevilget dig et tilskud på 3.500 kr.", [("3500", R)]),
        ("Beløbet på 642 kr. udbetales den 1. januar.", [("642", R)]),
        ("Du skal betale 8.412 kr. tilbage.", [("8412", B)]),
        ("Vi overvejer at kræve 8.412 kr. tilbage.", [("8412", B)]),
        ("Du har fået 8.412 kr. for meget i boligstøtte.", [("8412", B)]),
        ("Din restance er 2.310,75 kr.", [("2310.75", P)]),
        ("Rykkergebyret er 100 kr.", [("100", P)]),
        ("Det koster 900 kr. at klage.", [("900", O)]),  # only who appeals pays it
        ("Depositummet på 600 kr. bliver udbetalt til dig.", [("600", R)]),  # the verb beats the noun
        ("Udlejer skal desuden betale 7.144 kr. til nævnet.", [("7144", O)]),  # somebody else pays
        ("Indbetalingen på 1.500 kr. er fratrukket.", [("1500", O)]),  # paid already
        ("Udlejer gør gældende, at udgiften på 148.000 kr. er rimelig.", [("148000", O)]),
        ("Indskuddet udgør 31.460 kr.", [("31460", P)]),
        ("Du har fået 706 kr. for meget. Resten, 706 kr., forfalder til betaling nu.", [("706", B), ("706", B)]),
        ("Din egenbetaling er 412 kr. om måneden.", [("412", P)]),
        ("Din indkomst er 18.400 kr. om måneden.", [("18400", O)]),
        ("Din husleje er 6.200 kr. om måneden.", [("6200", O)]),
        ("Formuegrænsen er 1.008.200 kr.", [("1008200", O)]),
        ("Du har allerede betalt 500 kr.", [("500", O)]),
        # several in one sentence
        ("Din boligstøtte nedsættes fra 1.204 kr. til 986 kr. om måneden.", [("1204", O), ("986", R)]),
        ("Du har fået 8.412 kr. for meget, fordi din indkomst er 21.000 kr.", [("8412", B), ("21000", O)]),
        ("Du skal betale 0,5 pct. af 2.350.000 kr.", [("2350000", O)]),  # the basis of a share
        # tables
        ("Opkrævning\nGrundskyld\t4.310,00 kr.\nI alt at betale\t5.120,50", [("4310", P), ("5120.50", P)]),
        ("Fakturanr.\t48213\nAntal\t2", []),
    ],
)
def test_amounts_have_value_and_role(text: str, expected: list[tuple[str, str]]) -> None:
    facts = find_amounts(text, split_sentences(text))
    assert [(fact.value.value, fact.value.role.value) for fact in facts] == [(Decimal(v), r) for v, r in expected]


def test_an_amount_lies_inside_its_sentence() -> None:
    text = "Hej. Du skal betale 8.412 kr. nu. Farvel."
    (fact,) = find_amounts(text, split_sentences(text))
    assert fact.value.at.of(text) == "8.412 kr."
    assert fact.span.of(text) == "Du skal betale 8.412 kr. nu."
