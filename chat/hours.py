"""Opening hours and an instant in, "open now, closes at three" in the reader's language out."""

from __future__ import annotations

import datetime as dt

from chains.wording import Wording
from municipality import Municipality, open_now
from municipality.hours import LOCAL


def local_now() -> dt.datetime:
    """The time in Denmark."""
    return dt.datetime.now(LOCAL)


def phone_now(municipality: Municipality, wording: Wording, now: dt.datetime) -> str:
    """Whether the municipality's telephone is open now and when that changes."""
    state = open_now(municipality.phone_hours, now)
    if state.open and state.until is not None:
        return wording.text("page-open-until", time=state.until.time())
    if state.next is not None:
        return wording.text("page-opens-at", day=_day(state.next.date(), now.date(), wording), time=state.next.time())
    return wording.text("page-closed")


def opens_within(municipality: Municipality, now: dt.datetime, within: dt.timedelta) -> bool:
    """Whether the municipality's telephone is open now or opens so soon."""
    state = open_now(municipality.phone_hours, now)
    return state.open or (state.next is not None and state.next < now + within)


def _day(day: dt.date, today: dt.date, wording: Wording) -> str:
    """A day within the week by its weekday alone, a later one by its date."""
    from babel.dates import format_date

    return format_date(day, "EEEE" if (day - today).days < 7 else "EEEE d. MMMM", wording.locale.replace("-", "_"))
