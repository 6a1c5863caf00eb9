"""Sentences and citations in, an answer's body out: citations are numbered here, each once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from chains.answers.models import Citation, Sentence
from chains.models import Argument, Message

SAID_ONCE = frozenset({"answer-word", "answer-interpreter", "answer-read-with-you"})
"""Messages that say nothing new the second time."""


@dataclass(frozen=True, slots=True)
class Body:
    """Sentences of an answer and what they rest on; `+` joins two, a citation that both have stands once."""

    sentences: tuple[Sentence, ...] = ()
    citations: tuple[Citation, ...] = field(default=())

    def __add__(self, other: Body) -> Body:
        citations = list(self.citations)
        place = []
        for citation in other.citations:
            if citation not in citations:
                citations.append(citation)
            place.append(citations.index(citation))
        moved = tuple(
            Sentence(
                one.message,
                tuple(place[at] for at in one.cites),
                None if one.quotes is None else place[one.quotes],
            )
            for one in other.sentences
        )
        fresh = (one for one in moved if one.message.key not in SAID_ONCE or one not in self.sentences)
        return Body((*self.sentences, *fresh), tuple(citations))

    def __bool__(self) -> bool:
        return bool(self.sentences)


def say(key: str, arguments: Mapping[str, Argument] | None = None) -> Body:
    """One sentence that rests on nothing."""
    return Body((Sentence(Message(key, arguments or {})),))


def say_all(messages: Iterable[Message]) -> Body:
    """Sentences that rest on nothing."""
    return Body(tuple(Sentence(message) for message in messages))


def cited(messages: Sequence[Message], citation: Citation, *, shown: bool) -> Body:
    """Sentences that rest on one citation; `shown` lets it stand under the last of them in its own words."""
    last = len(messages) - 1
    return Body(
        tuple(Sentence(one, (0,), 0 if shown and place == last else None) for place, one in enumerate(messages)),
        (citation,),
    )
