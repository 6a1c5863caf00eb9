"""Whether what is written is kept, and what is shared with staff, in; the bubbles that say so out.

A bubble's id tells the style sheet how it looks: `bk-keep-<state>-<entry>`, `bk-code-<entry>`, `bk-person-<entry>`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from chains.handover import VALID, Coded, Stored
from chains.models import Day
from chains.records import EXPLAINED, Turn
from chat.markdown import bullets, heading, link, paragraphs, plain
from chat.models import Bubble, Button, HandedOver, Keep, Keeping
from chat.phones import calling
from municipality.hours import LOCAL

if TYPE_CHECKING:
    from chat.view import Words

PERSON = "/person"
"""The page that leads to a person."""

KEPT = "/visit/kept.json"
"""All that is stored of the visit, to take along."""


def keeping_bubble(entry: Keeping, words: Words) -> Bubble:
    """The question, or how it stands; what is stored where that was asked for."""
    told = [plain(_said(entry, words))]
    if entry.failed:
        told = [plain(words.text("keep-failed")), *told]
    if entry.opened:
        rows = [_row(turn, words) for turn in entry.kept.turns] if entry.kept else []
        rows += [_shared_row(one, words) for one in entry.shared]
        told += [bullets(*rows), link(words.text("keep-file"), KEPT)] if rows else [plain(words.text("keep-nothing"))]
    return Bubble(f"bk-keep-{entry.state}-{entry.id}", paragraphs(*told), buttons=tuple(_buttons(entry, words)))


def _said(entry: Keeping, words: Words) -> str:
    if entry.opened and entry.state is Keep.OFF:
        return f"{words.text('keep-off')} {words.wording.text('keep-ask', date=Day(entry.until))}"
    match entry.state:
        case Keep.ASKED:
            return words.wording.text("keep-ask", date=Day(entry.until))
        case Keep.ON:
            return words.wording.text("keep-on", date=Day(entry.until))
        case Keep.STOPPED:
            return words.text("keep-stopped")
        case Keep.OFF:
            return words.text("keep-off")


def _buttons(entry: Keeping, words: Words) -> Iterator[Button]:
    if entry.state is Keep.ON:
        shown = "hide" if entry.opened else "show"
        yield _button(shown, "page-where-hide" if entry.opened else "keep-show", words)
        yield _button("stop", "keep-stop", words)
    elif entry.state is not Keep.STOPPED:
        yield _button("yes", "keep-yes", words)
        yield _button("no", "keep-no", words)


def _button(answer: str, key: str, words: Words) -> Button:
    return Button("keep", words.text(key), {"answer": answer})


def _row(turn: Turn, words: Words) -> str:
    """A turn as it is stored, so far as it says something to its citizen; every field stands in the file."""
    asked = words.text("keep-letter") if turn.ending == EXPLAINED else f"»{words.wording.isolate(turn.question)}«"
    titles = [source.title for source in turn.details.sources if source.title]
    told = [
        _when(turn.at, words),
        asked,
        *titles,
        words.text("keep-reference", code=words.wording.isolate(turn.reference)),
    ]
    return " · ".join(map(plain, told))


def _when(instant: dt.datetime, words: Words) -> str:
    from chains.wording import formats

    at = instant.astimezone(LOCAL)
    return f"{formats.plain_date(at.date(), words.wording.locale)} {formats.time(at.time(), words.wording.locale)}"


def _shared_row(one: Stored, words: Words) -> str:
    """Something that was shared with staff."""
    until = until_text(one.expires, one.kept_until, words)
    return " · ".join(map(plain, (_when(one.shared.at, words), words.text("person-title"), until)))


def keep_button(words: Words) -> tuple[Button, ...]:
    """What leads to the question whenever the citizen wants it; nothing where nothing is ever kept."""
    return (_button("what", "keep-what", words),) if words.keeps else ()


# --- to a person -------------------------------------------------------------------------------------------


def person_link(words: Words) -> str:
    """The way to a person."""
    return link(words.text("person-button"), PERSON)


def person_bubble(entry_id: str, words: Words) -> Bubble:
    """The same, below the newest card or answer."""
    return Bubble(f"bk-person-{entry_id}", person_link(words))


def code_bubble(entry: HandedOver, words: Words) -> Bubble:
    """The code to say on the phone, until when it works, and the way to delete it."""
    code = words.wording.isolate(entry.coded.code)
    say = calling(words.text("person-code-say"), words.municipality.phone)
    return Bubble(
        f"bk-code-{entry.id}",
        paragraphs(
            heading(2, words.text("person-code", code=code)),
            say,
            plain(coded_until(entry.coded, words)),
            plain(words.text("person-no-chat")),
            link(words.text("person-withdraw"), PERSON),
        ),
    )


def coded_until(coded: Coded, words: Words) -> str:
    """Until when a code works, and when what is shared is deleted: kept days count from when it was shared."""
    return until_text(coded.until, coded.until - VALID + dt.timedelta(days=coded.kept_days), words)


def until_text(expires: dt.datetime, kept_until: dt.datetime, words: Words) -> str:
    """Until when a code works, and when what is shared is deleted."""
    until = expires.astimezone(LOCAL)
    date, time = until.date(), until.time().replace(second=0, microsecond=0)
    if kept_until <= expires:
        return words.wording.text("person-until", date=date, time=time)
    later = kept_until.astimezone(LOCAL).date()
    return words.wording.text("person-until-kept", date=date, time=time, later=Day(later))
