"""A card in, every duty with its way by telephone, paper or counter out.

A way is the letter's own, or its sender's telephone; none is made up. Whoever is left without one is told whom to ask.
"""

from __future__ import annotations

import re

from chains.card.resolve import Case, resolve
from chains.card.sender import sender_of
from chains.models import Explanation, Message, Name, Quoted, Section
from chains.ways.models import DutyWays, WithoutMitID
from chains.ways.reaching import first_contact, local, nobody_named, senders_phone
from ingest.models import Act, Action, ContactKind
from municipality import Municipality

IN_PERSON = frozenset({Act.MEET, Act.BRING, Act.TAKE_PART, Act.COLLECT})
"""Acts done by coming."""
IN_WRITING = frozenset(
    {
        Act.SEND,
        Act.TELL,
        Act.REPORT_CHANGE,
        Act.FILL_IN,
        Act.SIGN,
        Act.APPLY,
        Act.REGISTER,
        Act.CANCEL,
        Act.ANSWER,
        Act.ACCEPT,
        Act.COMMENT,
        Act.APPEAL,
        Act.RETURN,
    }
)
"""Acts that a letter on paper does too."""

_DIGITAL = re.compile(
    r"\b(?:digital\w*(?: post\w*)?|mit ?id|nem ?id|e-?boks\w*|selvbetjening\w*|log\w* (?:ind|på)|app\w*|online\w*|"
    r"video\w*|teams|(?-i:[Mm]it ?[A-ZÆØÅ]\w*)|hjemmeside\w*|www\.\S+|https?:\S+)|(?<![@\w.-])[\w.-]+\.dk\b",
    re.IGNORECASE,
)
"""Words of a way that asks for MitID, or for a screen."""
_OPEN = re.compile(
    r"\b(?:tele\w+|tlf\w*|ring\w*|brev\w*|post\w*|papir\w*|mail\w*|e-mail\w*|\S+@\S+|borgerservice\w*|personlig\w*|"
    r"fremmøde\w*|skranke\w*|aflever\w*|kontor\w*|bibliotek\w*)\b",
    re.IGNORECASE,
)
"""Words of a way by telephone, on paper, by mail or at a counter."""


def without_mitid(explanation: Explanation, municipality: Municipality) -> WithoutMitID:
    """How everything the letter asks for is done by somebody who cannot use MitID."""
    case = resolve(explanation.letter, explanation.facts, explanation.request)
    facts = dict(case.actions)
    duties = []
    for line in explanation.lines:
        actions = [facts[fact_id].value for fact_id in line.fact_ids if fact_id in facts]
        if line.section is Section.MUST and not any(action.prohibited for action in actions):
            duties.append(DutyWays(line, _told(case, actions, municipality)))
    holds = any(duty.line.deadline and duty.line.deadline.date and not duty.line.deadline.passed for duty in duties)
    lead = (Message("ways-mitid-lead"), *((Message("ways-still-holds"),) if holds else ()))
    asked = () if duties else _asking(case, municipality)
    return WithoutMitID(lead, tuple(duties), (*asked, Message("ways-exempt", dict(local(municipality)))))


def _told(case: Case, actions: list[Action], municipality: Municipality) -> tuple[Message, ...]:
    """One duty's ways: as the letter says, by coming, by telephone, on paper."""
    told = [Message("ways-letter", {"words": Quoted(words)}) for words in _open_ways(case, actions)]
    if any(action.act in IN_PERSON for action in actions) and not _by_screen(case, actions):
        return (Message("ways-come"), *told)
    told += _asking(case, municipality)
    if any(action.act in IN_WRITING for action in actions):
        told.append(_on_paper(case))
    return tuple(told)


def _open_ways(case: Case, actions: list[Action]) -> list[str]:
    """The letter's own words of a way that needs no MitID."""
    words = [case.words(span) for action in actions for span in action.channels]
    return [one for one in dict.fromkeys(words) if needs_no_mitid(one)]


def needs_no_mitid(words: str) -> bool:
    """Whether a way, in the letter's words, can be gone without MitID: in part is enough."""
    return bool(_OPEN.search(_DIGITAL.sub(" ", words)))


def _by_screen(case: Case, actions: list[Action]) -> bool:
    """Whether one comes by a screen, not in person."""
    return any(_DIGITAL.search(case.words(span)) for action in actions for span in action.channels)


def _asking(case: Case, municipality: Municipality) -> tuple[Message, ...]:
    phone = senders_phone(case.facts, municipality)
    if phone is None:
        return (nobody_named(municipality),)
    return (Message("ways-phone", {"sender": sender_of(case), "value": Name(phone)}),)


def _on_paper(case: Case) -> Message:
    address = first_contact(case.facts, ContactKind.ADDRESS)
    if address:
        return Message("ways-paper-to", {"sender": sender_of(case), "value": Name(address)})
    return Message("ways-paper", {"sender": sender_of(case)})
