"""A card in, what somebody must know who helps another with the letter out.

MitID is personal (lov om MitID og NemLog-in); to act for another takes a power of attorney
(fuldmagt), or going along as a party's representative (partsrepræsentant, forvaltningsloven § 8).
"""

from __future__ import annotations

from chains.card.resolve import resolve
from chains.card.sender import sender_of
from chains.models import Explanation, Message, Name
from chains.ways.reaching import local, nobody_named, senders_phone
from municipality import Municipality


def helping_another(explanation: Explanation, municipality: Municipality) -> tuple[Message, ...]:
    """What to know, the forbidden first; then whom to call together."""
    case = resolve(explanation.letter, explanation.facts, explanation.request)
    phone = senders_phone(case.facts, municipality)
    call = Message("ways-help-call", {"sender": sender_of(case), "value": Name(phone)}) if phone else None
    return (
        Message("ways-help-mitid"),
        Message("ways-help-read"),
        Message("ways-help-power"),
        Message("ways-help-how", dict(local(municipality))),
        Message("ways-help-post"),
        call or nobody_named(municipality),
    )
