"""A counted deadline in, the messages that tell it out: the day, how it was counted, what to do when it has passed."""

from __future__ import annotations

import datetime as dt
import re

from chains.card.resolve import Case, says_at_once
from chains.models import Message, Quoted
from chains.wording.lexicon import Known, known
from ingest.models import Basis, Deadline

_POINTS_AT_A_DAY = re.compile(r"(?:denne|den|samme|ovennævnte|nævnte) (?:dato|dag|frist)", re.IGNORECASE)
"""Words of a deadline that explain nothing: the day stands on the card."""
_PUT_OFF = re.compile(r"\b(?:forlæng\w*|udsat|udskudt|rykket|flyttet|extended|postponed)\b", re.IGNORECASE)
"""The words of a deadline that stands in another one's place: the quote of the duty still names that one."""


def deadline_messages(case: Case, deadline: Deadline, sender: Message, appeal: str = "") -> list[Message]:
    """What stands under a duty or a choice about its deadline; under an appeal in the words of `appeal`'s messages."""
    words = Quoted(case.words(deadline.rule.span))
    told: list[Message] = []
    if deadline.rule.not_before:
        told.append(Message("deadline-not-before", {"date": deadline.rule.not_before}))
    if deadline.date is None:
        return [*told, _without_day(deadline, words)]
    told.append(day_message(f"{appeal or 'deadline'}-by", deadline.date, deadline.time))
    if deadline.passed:
        return [*told, Message(f"{appeal}-passed") if appeal else Message("deadline-passed", {"sender": sender})]
    if deadline.moved_to:
        told.append(Message("deadline-moved", {"date": deadline.moved_to}))
    counted = _how_counted(case, deadline, words)
    return [*told, counted] if counted else told


def day_message(key: str, date: dt.date, time: dt.time | None) -> Message:
    """The message `key` with its date, or `key`-time where a time is told too."""
    return Message(f"{key}-time", {"date": date, "time": time}) if time else Message(key, {"date": date})


def _without_day(deadline: Deadline, words: Quoted) -> Message:
    if deadline.rule.basis in (Basis.LETTER_DATE, Basis.RECEIPT):
        return Message("deadline-no-letter-date", {"words": words})
    if says_at_once(words.text):
        return Message("deadline-at-once", {"words": words})
    meant = known(Known.TIMES, words.text)
    return (
        Message("deadline-known", {"words": words, "known": meant})
        if meant
        else Message("deadline-words", {"words": words})
    )


def _how_counted(case: Case, deadline: Deadline, words: Quoted) -> Message | None:
    match deadline.rule.basis:
        case Basis.LETTER_DATE:
            return Message("deadline-from-letter", {"words": words})
        case Basis.RECEIPT if case.told and case.received:
            return Message("deadline-from-receipt", {"words": words, "date": case.received})
        case Basis.RECEIPT:
            return Message("deadline-assumed-receipt", {"words": words})
        case _ if _PUT_OFF.search(words.text):
            return Message("deadline-said", {"words": words})
        case _ if not re.search(r"\d", words.text) and not _POINTS_AT_A_DAY.search(words.text):
            return Message("deadline-said", {"words": words})
    return None
