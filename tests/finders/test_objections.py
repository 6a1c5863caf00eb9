"""The right to object or comment where no active verb words it: rows of a sentence and the deadline it carries."""

from __future__ import annotations

import datetime as dt

import pytest

from ingest.finders.actions import find_actions
from ingest.finders.deadlines import find_deadlines
from ingest.models import Act
from ingest.text.sentences import split_sentences

RIGHTS = [
    # the condition names the act, a pronoun takes it up
    "Hvis De vil gøre indsigelse, skal det ske skriftligt til os inden 6 uger efter, at De har modtaget dette brev.",
    "Har du indsigelser mod regningen, skal de fremsættes skriftligt over for Opkrævningen inden 14 dage.",
    "Ønsker du at kommentere sagen, kan det ske mundtligt eller skriftligt inden 14 dage.",
    # the subject names it
    "Indsigelser kan fremsættes over for kommunen frem til den 1. december 2026.",
    "Indsigelse skal ske skriftligt senest 14 dage efter, at afgiften er pålagt.",
    "Protest mod opsigelsen skal fremsættes skriftligt senest 6 uger efter modtagelsen.",
    "Indsigelse mod forhøjelsen skal være fremsat skriftligt inden 6 uger efter, at du har modtaget dette brev.",
    "Eventuelle kommentarer bedes sendt til os inden den 1. december 2026.",
    # asked for without may or must
    "Vi modtager gerne dine bemærkninger senest den 1. december 2026.",
    "Finder du fejl i opgørelsen, hører vi gerne fra dig inden den 1. december 2026.",
]

NONE = [
    "Vi modtager gerne ansøgninger fra alle aldre.",  # no comment
    "Klager kan indgives inden 4 uger.",  # an appeal
    "Vi har modtaget indsigelser fra naboerne.",  # made already
]


@pytest.mark.parametrize("text", RIGHTS)
def test_a_right_to_object_is_told_with_its_deadline(text: str) -> None:
    sentences = split_sentences(text)
    actions = find_actions(text, sentences, find_deadlines(text, sentences, dt.date(2026, 11, 17), ()), (), ())
    assert [(fact.value.act, fact.value.must) for fact in actions] == [(Act.COMMENT, False)]
    assert actions[0].value.deadline is not None


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_right_to_object(text: str) -> None:
    sentences = split_sentences(text)
    assert not [fact for fact in find_actions(text, sentences, (), (), ()) if fact.value.act is Act.COMMENT]
