"""A letter's words and a model in, the contract's object out, by the plain recipe: one prompt, whole letter, JSON out.

The baseline of `python -m tests.eval.model`: what a competent developer builds around the same model in an afternoon. It
is asked for the parts of the contract that are measured, with the letter's date to count from; what it says is believed.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, Field

from chains.model.models import Asked, Model, ModelUnavailable, Prompt, Spent, Step
from ingest.models import Kind

Json = dict[str, Any]

PROMPT = Prompt(
    Step.EXTRACT,
    "plain-recipe-1",
    """You explain letters from Danish authorities to citizens. Read the whole letter. Reply with one JSON object:
- "is_letter": true if this is a letter from an authority.
- "kind": one of decision_grant, decision_refusal, decision_change, hearing, order, summons, payment_demand, reminder,
  information_request, notice, offer, receipt, information, other.
- "meaning": two or three short sentences in plain Danish: what the letter means for the citizen.
- "actions": everything the citizen must do ("must": true) or may choose to do ("must": false), each with
  "text" (one plain Danish sentence), "quote" (the letter's own sentence, word for word), "deadline" (YYYY-MM-DD, counted
  out, or null) and "amount" (kroner, or null).
- "amounts": sums of money with "value", "role" (pay, repay, receive, other) and "quote".
- "appointments": with "date" (YYYY-MM-DD), "time" (HH:MM or null) and "place" (or null).
- "appeal": null, or "to" and "deadline" (YYYY-MM-DD or null).
Use nothing that is not in the letter.""",
)
MOST_TOKENS = 1500


class _Action(BaseModel):
    text: str = ""
    must: bool = True
    quote: str = ""
    deadline: str | None = None
    amount: float | None = None


class _Amount(BaseModel):
    value: float
    role: str = "other"
    quote: str = ""


class _Appointment(BaseModel):
    date: str
    time: str | None = None
    place: str | None = None


class _Appeal(BaseModel):
    to: str | None = None
    deadline: str | None = None


class _Card(BaseModel):
    is_letter: bool = True
    kind: str = "information"
    meaning: str = ""
    actions: list[_Action] = Field(default_factory=list)
    amounts: list[_Amount] = Field(default_factory=list)
    appointments: list[_Appointment] = Field(default_factory=list)
    appeal: _Appeal | None = None


async def explained(text: str, today: dt.date, model: Model) -> tuple[Json, Spent]:
    """The model's card of these words, and what it cost; an empty card where it gave none."""
    content = f"Today is {today}.\n\n{text}"
    try:
        reply = await model.ask(Asked(PROMPT, content, _Card, MOST_TOKENS))
    except ModelUnavailable:
        return _contract(_Card(actions=[])), Spent()
    return _contract(reply.value), reply.spent


def _contract(card: _Card) -> Json:
    kind = card.kind if card.kind in {one.value for one in Kind} else "other"
    return {
        "letter": {"is_letter": card.is_letter, "language": "da"},
        "kind": kind,
        "outcome": {"decision_grant": "granted", "decision_refusal": "refused"}.get(kind, "none"),
        "meaning": [card.meaning],
        "actions": [_action(one) for one in card.actions],
        "nothing_to_do": card.is_letter and not any(one.must for one in card.actions),
        "amounts": [one.model_dump() for one in card.amounts],
        "appointments": [
            {**one.model_dump(), "date": day, "bring": []} for one in card.appointments if (day := _day(one.date))
        ],
        "appeal": card.appeal and {"to": card.appeal.to, "deadline": _deadline(card.appeal.deadline), "how": None},
        "payment": None,
        "contacts": [],
        "warnings": [] if card.is_letter else ["not_a_letter"],
    }


def _action(one: _Action) -> Json:
    return {
        "text": one.text,
        "must": one.must,
        "quote": one.quote,
        "condition": None,
        "deadline": _deadline(one.deadline),
        "amount": one.amount,
    }


def _deadline(said: str | None) -> Json | None:
    day = _day(said)
    return None if day is None else {"date": day, "time": None, "moved_to": None, "basis": "absolute", "text": ""}


def _day(said: str | None) -> str | None:
    try:
        return dt.date.fromisoformat((said or "")[:10]).isoformat()
    except ValueError:
        return None
