"""Every golden letter's words through the finders and the card: it can be said in every language and level."""

from __future__ import annotations

import re

import pytest

from chains.card import calendar, card, contract
from chains.models import Level, Received, Request, Section
from chains.wording import Wording, languages
from ingest.finders import find
from ingest.models import Kind, Letter, Origin, Page, ReadBy
from municipality import load_municipality
from tests.letters.golden import Golden, load_golden

DECIDED = re.compile(r"\b(?:har besluttet|har bestemt|har afgjort|svaret er|has decided that|the answer is)\b")
"""Words that a letter in which nothing is decided must not be given by us."""


@pytest.mark.parametrize("golden", load_golden(), ids=lambda golden: golden.name)
def test_a_golden_letters_card_can_be_said(golden: Golden) -> None:
    for text in golden.text.split("\f"):
        read = Letter(text, (Page(1, Origin(0, 0), ReadBy.TEXT, 1.0, 0, len(text)),))
        found = find(read, golden.today)
        got = Received.ON_DATE if golden.received else Received.UNKNOWN
        made = card(read, found, Request(golden.today, received=got, received_on=golden.received), load_municipality())
        assert len({line.id for line in made.lines}) == len(made.lines)
        for language in languages():
            for level in Level:
                wording = Wording(language, level)
                said = [line for each in made.lines for line in (wording.line(each), *wording.details(each))]
                assert all(said)
                if found.kind is Kind.HEARING:
                    ours = " ".join(re.sub("[»“].*?[«”]", "", sentence) for sentence in said)
                    assert not DECIDED.search(ours), ours
            assert contract([made], wording, 0.0)["meaning"]
            assert calendar(made, wording).startswith(b"BEGIN:VCALENDAR")
        musts = [line.number for line in made.lines if line.section is Section.MUST]
        assert musts == list(range(1, len(musts) + 1))
