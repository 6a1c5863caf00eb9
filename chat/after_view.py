"""A finished card in, what can be done next out: short letters to write back, and the ways past MitID.

A bubble that was opened by a button has the id `bk-opened-<first|next>-<name>-<card>`; the button's own id ends in
`-open-<name>`, by which the page's script tells whether it is open.
"""

from __future__ import annotations

from chains.models import DANISH, Message, Section
from chains.replies import Reply, Starter, reply, starters, text_of
from chains.ways import Way, helping_another, shareable, ways, without_mitid
from chains.wording import Wording
from chat.card_view import reachable
from chat.markdown import bullets, heading, paragraphs, plain, quote, strong
from chat.models import Bubble, Button, Card
from municipality import Municipality

MOST_SHOWN = 4
"""Replies offered at once; the others after one more press."""
MORE = "more"


def offered(card: Card) -> tuple[str, ...]:
    """The names of all that can be opened under a card."""
    if card.explanation is None:
        return ()
    replies = starters(card.explanation)
    return (*replies, *((MORE,) if len(replies) > MOST_SHOWN else ()), *ways(card.explanation))


def after_bubbles(card: Card, wording: Wording, municipality: Municipality) -> list[Bubble]:
    """What can be done after a card, and what of it was opened."""
    if card.explanation is None:
        return []
    return [*_replies(card, wording), *_ways(card, wording, municipality)]


def _opens(card: Card, name: str, label: str) -> Button:
    return Button("open", label, {"card": card.id, "answer": name})


# --- write back --------------------------------------------------------------------------------------------


def _replies(card: Card, wording: Wording) -> list[Bubble]:
    fitting = starters(card.explanation) if card.explanation else ()
    if not fitting:
        return []
    all_shown = len(fitting) <= MOST_SHOWN or MORE in card.opened
    shown = fitting if all_shown else fitting[:MOST_SHOWN]
    buttons = [_opens(card, one, wording.text(f"reply-subject-{one}")) for one in shown]
    more = [] if all_shown else [_opens(card, MORE, wording.text("page-write-more"))]
    head = paragraphs(heading(2, wording.text("page-write-title")), plain(wording.text("page-write-why")))
    opened = [bubble for one in shown if one in card.opened for bubble in _draft(card, one, wording)]
    return [Bubble(f"bk-write-{card.id}", head, buttons=(*buttons, *more)), *opened]


def _draft(card: Card, starter: Starter, wording: Wording) -> list[Bubble]:
    """The text to send, in Danish; then what it says in the reader's language, and what to know before sending it."""
    if card.explanation is None:
        return []
    made = reply(card.explanation, starter)
    first, *hints = [plain(wording.message(hint)) for hint in made.hints]
    title = heading(3, wording.text(f"reply-subject-{starter}"))
    buttons = (
        Button("copy", wording.text("page-copy"), {"answer": starter}),
        _opens(card, starter, wording.text("page-where-hide")),
    )
    return [
        Bubble(
            f"bk-opened-first-{starter}-{card.id}",
            paragraphs(title, first, strong(wording.text("page-write-text")), quote(_lines(made, Wording(DANISH)))),
            buttons=buttons,
        ),
        Bubble(f"bk-opened-next-{starter}-{card.id}", paragraphs(_meaning(made, wording), bullets(*hints))),
    ]


def _meaning(made: Reply, wording: Wording) -> str:
    """The same text in the reader's language, where that is another."""
    if wording.spoken == DANISH:
        return ""
    return paragraphs(strong(wording.text("page-write-means")), _lines(made, wording))


def _lines(made: Reply, wording: Wording) -> str:
    return paragraphs(*map(plain, text_of(made, wording).splitlines()))


# --- ways past MitID, and for who helps somebody -------------------------------------------------------------


def _ways(card: Card, wording: Wording, municipality: Municipality) -> list[Bubble]:
    fitting = ways(card.explanation) if card.explanation else ()
    if not fitting:
        return []
    buttons = tuple(_opens(card, one, wording.text(f"page-ways-{one}")) for one in fitting)
    head = Bubble(f"bk-ways-{card.id}", heading(2, wording.text("page-ways-title")), buttons=buttons)
    opened = [
        bubble
        for one in fitting
        if one in card.opened
        for bubble in (_way(card, one, wording, municipality), *_to_share(card, one, wording))
    ]
    return [head, *opened]


def _way(card: Card, way: Way, wording: Wording, municipality: Municipality) -> Bubble:
    if card.explanation is None:
        raise ValueError("a card that is not whole has no ways")
    told = [heading(3, wording.text(f"page-ways-{way}"))]
    if way is Way.HELPING:
        told.append(_listed(helping_another(card.explanation, municipality), wording))
    else:
        plan = without_mitid(card.explanation, municipality)
        told += [reachable(wording.message(one), Section.MUST) for one in plan.lead]
        for duty in plan.duties:
            number = f"{duty.line.number}. " if duty.line.number else ""
            told += [strong(number + wording.said(duty.line, card.explanation.rewordings)), _listed(duty.told, wording)]
        told.append(_listed(plan.afterwards, wording))
    hide = _opens(card, way, wording.text("page-where-hide"))
    return Bubble(f"bk-opened-first-{way}-{card.id}", paragraphs(*told), buttons=(hide,))


def _to_share(card: Card, way: Way, wording: Wording) -> list[Bubble]:
    """The card without what is personal, for a helper to copy and pass on."""
    if way is not Way.HELPING or card.explanation is None or card.personal is None:
        return []
    lines = shareable(card.explanation, wording, card.personal)
    told = paragraphs(
        heading(3, wording.text("ways-share")),
        plain(wording.text("ways-share-why")),
        quote(paragraphs(*map(plain, lines))),
    )
    copy = Button("copy", wording.text("page-copy"), {"answer": way})
    return [Bubble(f"bk-opened-next-{way}-{card.id}", told, buttons=(copy,))]


def _listed(messages: tuple[Message, ...], wording: Wording) -> str:
    return bullets(*(reachable(wording.message(one), Section.MUST) for one in messages))
