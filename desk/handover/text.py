"""What a citizen shared in, plain text for a case system out: in Danish, with what the citizen wrote as it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from chains.handover import HandOver, SharedCard, SharedDeadline, SharedTurn
from chains.models import DANISH

Words = Callable[..., str]
Label = Callable[[str, str], str]
"""A group and a code in, its name out."""


def as_text(shared: HandOver, words: Words, label: Label, when: Callable[..., str], day: Callable[..., str]) -> str:
    """The whole of it, a line a sentence."""
    lines = [words("handover-text-head", at=when(shared.at))]
    lines.append(f"{words('handover-language')}: {label('language', shared.language)}")
    if shared.question:
        lines += ["", words("handover-wants").upper(), shared.question]
    for card in shared.cards:
        lines += ["", *_card(card, words, label, day)]
    if shared.turns:
        lines += ["", words("handover-asked").upper()]
        for turn in shared.turns:
            lines += list(_turn(turn, words, label))
    return "\n".join(lines) + "\n"


def _card(card: SharedCard, words: Words, label: Label, day: Callable[..., str]) -> Iterator[str]:
    yield words("handover-letter", kind=kind_name(words, card.kind)).upper()
    topic = label("topic", card.topic or "")
    told = " · ".join(part for part in (topic, f"KLE {card.kle}" if card.kle else "") if part)
    if told:
        yield f"{words('handover-topic')}: {told}"
    yield from ("", f"{words('handover-deadlines')}:")
    if not card.deadlines:
        yield words("handover-no-deadlines")
    for one in card.deadlines:
        yield from _deadline(one, words, day)
    for part in card.parts.get(DANISH, ()):
        yield from ("", part.title if part.title.endswith("?") else f"{part.title}:", *map(_item, part.lines))


def _item(line: str) -> str:
    """A line of a list; one that is numbered has its sign already."""
    return line if re.match(r"\d+\. ", line) else f"- {line}"


def _deadline(one: SharedDeadline, words: Words, day: Callable[..., str]) -> Iterator[str]:
    date = day(one.date) if one.date else words("handover-no-date")
    passed = f" ({words('handover-passed').lower()})" if one.passed else ""
    yield f"- {one.what.removesuffix('.')}: {date}{passed}"
    moved = [words("handover-moved", date=day(one.moved_to))] if one.moved_to else []
    for said in (*moved, basis(one, words)):
        yield f"  {said}"


def _turn(turn: SharedTurn, words: Words, label: Label) -> Iterator[str]:
    yield f"? {turn.question}"
    yield f"  [{label('ending', turn.ending)}]"
    if turn.right is not None:
        yield f"  [{words('handover-was-right' if turn.right else 'handover-was-wrong')}]"
    yield from (f"  {line}" for line in turn.answer.get(DANISH, "").splitlines())


def kind_name(words: Words, kind: str) -> str:
    """What a letter of a kind is called."""
    return words(f"handover-kind-{kind.replace('_', '-')}")


def basis(one: SharedDeadline, words: Words) -> str:
    """What a deadline is counted from, in a sentence."""
    return words(f"handover-basis-{one.basis.replace('_', '-')}")
