"""A question that cannot simply be answered in, what is said instead out: the sentences of every other ending."""

from __future__ import annotations

from collections.abc import Sequence

from chains.answers.from_letter import contacts, from_letter
from chains.answers.parts import Body, say, say_all
from chains.answers.whom import crisis_line, help_line, whom_to_call
from chains.models import Explanation, Name
from municipality import Municipality
from municipality.models import HelpLine

CRISIS_NUMBERS = {"self": "+4570201201", "violence": "+451888", "child": "+45116111", "danger": "112"}
"""The national line for each kind of danger: it stands right below 112. Local ones are the municipality's."""
EMERGENCY = "112"

NOT_RECEIVED = ("appeal", "apply", "sick", "cancel", "change", "send", "end", "report", "book")
"""Kinds of things people try to do here, as `screen/exemplars/not_received.jsonl` names them."""
FROM_LETTER = {"appeal": "appeal", "cancel": "cannot_come", "send": "deadline", "change": "deadline"}
"""What of the letter goes with each; for others its deadlines."""
OUT_OF_SCOPE = ("medical", "legal", "politics", "other")


def crisis(kind: str, municipality: Municipality) -> Body:
    """The numbers to call, the fitting one right after 112, and that nobody is reading here."""
    first = CRISIS_NUMBERS.get(kind, "")
    numbers = [line for line in municipality.help_lines if line.crisis]
    order = sorted(numbers, key=lambda line: (line.phone != EMERGENCY, line.phone != first))
    if kind == "shelter":
        return say("page-crisis") + _lines([order[0], municipality.emergency_social, *order[1:]])
    return say("page-crisis") + _lines([*order, municipality.emergency_social])


def _lines(numbers: Sequence[HelpLine]) -> Body:
    return say_all(map(crisis_line, numbers)) + say("answer-crisis-nobody")


def not_received(kind: str, letters: Sequence[Explanation], municipality: Municipality, topic: str | None) -> Body:
    """That nothing was received or sent, what the letter says of when and where, and the right channel."""
    body = say(f"answer-not-received-{kind}" if kind in NOT_RECEIVED else "answer-not-received")
    if letters:
        own = from_letter(FROM_LETTER.get(kind, "deadline"), letters)
        body += own or from_letter("deadline", letters)
        reached = contacts(letters)
        if not any(one in body.sentences for one in reached.sentences):
            body += reached
    else:
        body += whom_to_call(municipality, topic)
    return body + say("answer-channels")


def own_case(letters: Sequence[Explanation], municipality: Municipality, topic: str | None) -> Body:
    """That nobody here sees or decides a case, and who does."""
    body = say("answer-own-case")
    return body + (contacts(letters) or whom_to_call(municipality, topic))


def out_of_scope(kind: str, municipality: Municipality) -> Body:
    """What this cannot answer, and the nearest right place."""
    chosen = kind if kind in OUT_OF_SCOPE else "other"
    names = {"municipality": Name(municipality.name), "website": Name(municipality.website)}
    body = say(f"answer-out-of-scope-{chosen}", names if chosen == "politics" else {})
    if chosen == "legal" and municipality.ombudsman:
        body += say_all([help_line(municipality.ombudsman)])
    return body + say("answer-what-i-do")


def no_guidance(
    letters: Sequence[Explanation],
    municipality: Municipality,
    topic: str | None,
    kle: str | None,
    *,
    searched: bool = True,
) -> Body:
    """That the pages do not say it (or could not be searched), and who can."""
    body = say("answer-no-guidance" if searched else "answer-no-pages")
    own = letters and municipality.is_sender(letters[-1].facts.head.sender)
    if letters and not own:
        return body + contacts(letters)
    return body + whom_to_call(municipality, topic, kle)
