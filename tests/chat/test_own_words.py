"""What editors say of a word stands on the card as it stands in answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

from chains.answers.glossary import card_in_own_words
from chains.card import card
from chains.models import Request, Section
from chains.wording import Wording
from chat.own_words import in_own_words
from ingest.finders import find
from knowledge.editions.models import OwnTerm
from municipality import load_municipality
from tests.chains.sample import letter
from tests.chat.rooms import make_room
from tests.chat.sample import TODAY

TEXT = "Solbæk Kommune\n\nDato: 16. november 2026\n\nKære Amina\n\nVi foretager partshøring i din sag.\n"
OWN = OwnTerm(
    "partshøring", "Vi spørger dig, før vi bestemmer.", "vi spørger dig", {"en": "We ask you before we decide."}
)


def whole() -> Any:
    one = letter(TEXT)
    return card(one, find(one, TODAY), Request(TODAY), load_municipality(environment={}))


def words(explanation: Any, language: str) -> str:
    wording = Wording(language)
    return "\n".join(
        part
        for line in explanation.lines
        if line.section is Section.WORDS
        for part in (wording.line(line), *wording.details(line))
    )


def test_the_card_says_a_word_as_the_editors_do() -> None:
    said = card_in_own_words(whole(), [OWN])
    assert "Vi spørger dig, før vi bestemmer." in words(said, "da")
    assert "We ask you before we decide." in words(said, "en")
    assert "Vi spørger dig" in words(said, "ar")  # nobody has translated it: theirs, not the thesaurus's other sentence
    assert words(card_in_own_words(whole(), []), "da") == words(whole(), "da")


async def test_the_published_edition_s_words_are_taken() -> None:
    class Guidance:
        @contextmanager
        def index(self) -> Iterator[Any]:
            yield SimpleNamespace(editorial=SimpleNamespace(glossary=(OWN,)))

    room = make_room()
    room.guidance = Guidance()  # type: ignore[assignment]
    assert "Vi spørger dig, før vi bestemmer." in words(await in_own_words(room, whole()), "da")
