"""What only tells how to do a choice is a choice: rows of letters' words and what they ask."""

from __future__ import annotations

import pytest

from ingest.finders.actions import find_actions
from ingest.text.sentences import split_sentences


def told(text: str) -> list[tuple[str, bool, str | None]]:
    """Each action's act, whether it is a duty, and its condition."""
    facts = find_actions(text, split_sentences(text), (), (), ())
    return [
        (fact.value.act.value, fact.value.must, fact.value.condition and fact.value.condition.of(text))
        for fact in facts
    ]


HANGING = [
    # the application is taken up in the passive, what to enclose in the second half, the date is a payment's
    (
        "Har du ikke råd, kan du søge om friplads. Ansøgningen indsendes senest to uger før betalingsdatoen, og du skal "
        "vedlægge din årsopgørelse.",
        [("apply", False, "Har du ikke råd"), ("send", False, "Har du ikke råd"), ("send", False, "Har du ikke råd")],
    ),
    # in a sentence of its own
    (
        "Du kan søge om støtte til bilen. Du skal vedlægge et overslag.",
        [("apply", False, None), ("send", False, None)],
    ),
    # what may be asked for is told as no action
    ("Du kan bede om henstand. Anmodningen skal være os i hænde senest den 4. december.", [("send", False, None)]),
    # how to get what nobody has to have, and how to leave
    (
        "Søskenderabat skal der søges om, og ansøgningen skal være indgivet inden den 15. december. Der skal vedlægges en attest.",
        [("apply", False, None), ("send", False, None), ("send", False, None)],
    ),
    ("Opsigelse skal ske skriftligt til kontoret.", [("cancel", False, None)]),
    # the paper of a choice on a case, and what to show with it
    (
        "Mener du, at du ikke kan betale, kan du udfylde et budgetskema. Skemaet skal være modtaget senest den 10. december. Du "
        "skal vedlægge dine kontoudtog.",
        [("fill-in", False, "Mener du"), ("send", False, "Mener du"), ("send", False, "Mener du")],
    ),
    # other choices, other nouns
    (
        "Ønsker du at komme med, kan du bestille en plads. Bestillingen skal være modtaget senest den 4. december.",
        [("book", False, "Ønsker du at komme med"), ("send", False, "Ønsker du at komme med")],
    ),
]
DUTIES = [
    # a form that may be had is no choice to fill in
    ("Du kan hente skemaet på kontoret. Skemaet skal være modtaget senest den 10. december.", [("send", True, None)]),
    # a permission is no benefit
    ("Der skal søges om tilladelse, før skuret rives ned.", [("apply", True, None)]),
    # who must apply must hand it in
    ("Du skal søge om forlængelse. Ansøgningen skal være modtaget senest den 4. december.", [("apply", True, None), ("send", True, None)]),
    # another paper, after a choice
    # in which ways to ask for what one may ask for; a meeting, not
    ("Du kan søge om hjælp. Du skal møde op i Borgerservice eller ringe til os.", [("apply", False, None), ("meet", False, None)]),
    ("Du kan søge om hjælp. Du skal møde op hos os.", [("apply", False, None), ("meet", True, None)]),
    ("Du kan søge om et lån i banken. Du skal sende os kontrakten.", [("apply", False, None), ("send", True, None)]),
    # what is enclosed with a duty
    ("Du kan søge om henstand. Du skal sende os skemaet. Du skal vedlægge dit pas.", [("apply", False, None), ("send", True, None), ("send", True, None)]),
    # money that is sent is paid
    ("Betalingen skal være os i hænde senest den 4. december.", [("pay", True, None)]),
]  # fmt: skip


HEADED = [
    # a heading that is a wish makes what stands under it a choice; one that is a case, a duty in that case
    (
        "Hvis du igen vil have hjælp\nDu skal søge på ny på borger.dk.",
        [("apply", False, "Hvis du igen vil have hjælp")],
    ),
    ("Hvis du flytter\nDu skal give os besked straks.", [("tell", True, "Hvis du flytter")]),
    ("Ønsker du en anden dag?\nDu skal ringe til os.", [("call", False, "Ønsker du en anden dag")]),
    ("Kan I ikke have tre beholdere?\nI skal søge om fælles beholdere. Søg på nettet.", [("apply", True, "Kan I ikke have tre beholdere"), ("apply", True, "Kan I ikke have tre beholdere")]),
    ("Skal du betale?\nDu skal sende lønsedler.", [("send", True, None)]),  # no case
    # a condition of its own stands; another heading, and a paragraph further down are not ruled
    ("Hvis du flytter\nBliver du syg, skal du give os besked.", [("tell", True, "Bliver du syg")]),
    ("Hvis du flytter\nDet kan have betydning.\n\nFrister\nDu skal sende lønsedler.", [("send", True, None)]),
    ("Hvis du flytter\nDet kan have betydning.\n\nVi ser på sagen.\n\nDu skal sende lønsedler.", [("send", True, None)]),
]  # fmt: skip


NOBODYS = [
    "Skal barnet have sovepose med? Nej, det har vi.",  # a question
    "Din søn skal selv melde flytning.",  # another's own
    # what may happen is no right; what is to be paid where a term is broken, no duty
    "Beløbet skal trækkes fra i din næste udbetaling.",  # who pays out takes it
    "Overskrides fristen, skal du betale 100 kr.",
    "Udgifterne til lægeerklæringen skal du selv betale.",  # whose money it costs
    # settled without the reader's doing
    "Du skal betale 900 kr. tilbage. Vi trækker beløbet i din løn, så du skal ikke selv indbetale noget.",
    "I skal betale 900 kr. for maling. Beløbet er fratrukket depositummet. I behøver derfor ikke at betale noget.",
]
STILL = [
    # who is asked something by a day is asked still
    ("Du skal betale 900 kr. senest den 4. december. I januar skal du ikke betale noget.", [("pay", True, None)]),
    # a time, no appeal
    ("Arbejdet må ikke begynde før klagefristens udløb.", [("avoid", True, None)]),
    ("Din datter skal møde til høreprøve.", [("meet", True, None)]),
]


@pytest.mark.parametrize(("text", "expected"), HEADED)
def test_a_heading_that_is_a_condition_rules_what_stands_under_it(
    text: str, expected: list[tuple[str, bool, str | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NOBODYS)
def test_what_is_nobodys_to_do_is_no_duty(text: str) -> None:
    assert [one for one in told(text) if one[1]] == []


@pytest.mark.parametrize(("text", "expected"), [*HANGING, *DUTIES, *STILL])
def test_how_to_do_a_choice_is_no_duty(text: str, expected: list[tuple[str, bool, str | None]]) -> None:
    assert told(text) == expected


FREED = [
    # the exception names the thing, however far back its duty stands
    (
        "Du skal indsende et lønskema.\n\nVi svarer.\n\nDu kan klage.\n\nDu behøver ikke sende "
        "skemaet, hvis du er studerende.",
        True,
    ),
    (
        "Du skal sende erklæringen.\n\nVi behandler sagen.\n\nDu kan ringe.\n\nDu behøver ikke møde, hvis du er syg.",
        False,
    ),
]


@pytest.mark.parametrize(("text", "freed"), FREED)
def test_an_exception_frees_of_the_duty_whose_thing_it_names(text: str, freed: bool) -> None:
    facts = find_actions(text, split_sentences(text), (), (), ())
    assert any(fact.value.unless is not None for fact in facts) is freed
