"""A card or an answer in, up to three questions out that can be answered from here.

A suggestion is a message (`ask-…`) or a page's title. Both are known again when they come back as a question, in
whatever language they were shown, so that a button never leads into the void.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from chains.answers.from_letter import from_letter
from chains.answers.models import Choice, Ending
from chains.models import Explanation, Message, Quoted
from chains.wording import Wording, languages
from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder
from knowledge.models import Context, SearchResult

MOST = 3
NEAR = 0.025
"""How much poorer (in its search score) another page may be than the one quoted and still be worth a button."""

ABOUT_LETTERS = (
    "deadline", "meeting", "cannot_pay", "consequence", "bring", "more_time", "cannot_come", "appeal", "call", "amount",
    "do", "how_to_pay", "meaning", "sender",
)  # fmt: skip
"""Kinds of questions about a letter, the most useful first."""
GENERAL = ("how_appeal", "interpreter", "without_mitid", "power_of_attorney", "instalments", "adviser")
"""Questions that most municipalities' pages answer; only those that these pages do are shown."""


def suggestions_for(explanation: Explanation, without: Collection[str] = ()) -> tuple[Choice, ...]:
    """Up to three questions that the letter of a card answers; none of the kinds `without`."""
    kinds = (kind for kind in ABOUT_LETTERS if kind not in without and from_letter(kind, [explanation]))
    return tuple(asking(kind) for kind, _ in zip(kinds, range(MOST), strict=False))


def asking(kind: str) -> Choice:
    """The button that asks a known question."""
    message = Message(f"ask-{kind.replace('_', '-')}")
    return Choice(message, message)


def after(
    ending: Ending,
    result: SearchResult | None,
    letters: Sequence[Explanation],
    asked: Collection[str],
    general: Sequence[tuple[str, str]],
    language: str,
    quoted: Collection[str] = (),
) -> tuple[Choice, ...]:
    """The questions to go on with: of the letter, of neighbouring pages the reader can read, of general use."""
    if ending in (Ending.CRISIS, Ending.NEEDS_CLARIFICATION):
        return ()
    from_cards = suggestions_for(letters[-1], asked) if letters else ()
    pages = _neighbours(result, language) if ending is Ending.ANSWERED else ()
    rest = tuple(asking(kind) for kind, url in general if kind not in asked and url not in quoted)
    return (*from_cards[: MOST - 1 if pages else MOST], *pages, *rest)[:MOST]


def _neighbours(result: SearchResult | None, language: str) -> tuple[Choice, ...]:
    """The titles of the next pages, where they are in the reader's language."""
    if result is None:
        return ()
    best = result.hits[0].score if result.hits else 0.0
    near = [hit.passage for hit in result.hits[1:] if best - hit.score <= NEAR or "title" in result.hits[0].why]
    shown = [passage for passage in near if passage.language == language]
    messages = [Message("ask-page", {"title": Quoted(passage.title, passage.language)}) for passage in shown]
    return tuple(Choice(message, message) for message in messages[: MOST - 1])


def answerable(index: Index, embedder: Embedder, context: Context, language: str) -> tuple[tuple[str, str], ...]:
    """The general questions that an edition's pages answer, with the page; looked up once an edition and language."""
    from knowledge.search import search

    wording = Wording(language)

    def find() -> tuple[tuple[str, str], ...]:
        texts = {kind: wording.message(asking(kind).asks) for kind in GENERAL}
        found = {kind: search(index, embedder, text, wording.spoken, context, 1) for kind, text in texts.items()}
        return tuple((kind, one.hits[0].passage.url) for kind, one in found.items() if one.enough)

    return index.once(f"general questions {wording.spoken}", find)


def known_question(text: str) -> str:
    """The kind of a suggested question that comes back as a question; "" for any other text."""
    return _known().get(text.strip().casefold(), "")


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    return {
        Wording(language).message(asking(kind).asks).casefold(): kind
        for language in languages()
        for kind in (*ABOUT_LETTERS, *GENERAL)
    }
