"""Who asks for a person is heard, in every language of the page; who asks about one is answered."""

from __future__ import annotations

import tomllib

import pytest

from chains.person import PHRASES, wants_person
from chains.wording import languages


@pytest.mark.parametrize(
    "text",
    [
        "Jeg vil tale med et menneske",
        "kan jeg snakke med en medarbejder?",
        "Må jeg tale med min sagsbehandler",
        "menneske!",  # impatient
        "I want to talk to a person",
        "can i speak with someone please",
        "Ich möchte mit einem Menschen sprechen",
        "Chcę porozmawiać z człowiekiem",
        "Vreau să vorbesc cu un om",
        "Я хочу поговорити з людиною",
        "Bir insanla konuşmak istiyorum",
        "أريد التحدث مع إنسان",
        "اريد اتكلم مع موظف",  # as it is typed on a phone
        "می‌خواهم با یک انسان صحبت کنم",
        "میں کسی انسان سے بات کرنا چاہتی ہوں",
        "Waxaan rabaa inaan qof la hadlo",
        "ምስ ሰብ ክዛረብ እደሊ",
    ],
)
def test_somebody_asks_for_a_person(text: str) -> None:
    assert wants_person(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hvor mange mennesker må der bo i lejligheden?",
        "Hvornår er fristen?",
        "Hvor er min sagsbehandler henne?",  # asks where: an answer can say whom to call
        "How many people live in the municipality?",
        "Hvad er en personlig medhjælper?",
        "Jeg vil tale med et menneske. " + "Sagen er lang. " * 30,  # a letter is no wish
    ],
)
def test_others_are_answered(text: str) -> None:
    assert not wants_person(text)


def test_every_language_of_the_page_has_phrases() -> None:
    assert set(tomllib.loads(PHRASES.read_text("utf-8"))) == set(languages())
