"""The page about talking to a person: when it warns that a code ends before anybody takes the telephone."""

from __future__ import annotations

import datetime as dt

import pytest

from chains.handover import Coded
from chains.wording import Wording
from chat.person.sheet import person_page
from chat.view import Words
from municipality import load_municipality
from municipality.load import SHIPPED

SATURDAY = dt.datetime(2026, 11, 21, 12, 0, tzinfo=dt.UTC)
"""The telephone opens on Monday at nine."""
LATE_SUNDAY = dt.datetime(2026, 11, 22, 20, 0, tzinfo=dt.UTC)

WARNED = [
    (SATURDAY, None, True),  # a code got now ends on Sunday
    (LATE_SUNDAY, None, False),  # it lasts until Monday evening
    (LATE_SUNDAY, dt.timedelta(hours=20), False),  # so does the one there is
    (LATE_SUNDAY, dt.timedelta(hours=2), True),  # the one there is ends on Sunday night
]


@pytest.mark.parametrize(("now", "left", "warned"), WARNED)
def test_a_code_that_ends_before_the_telephone_opens_is_warned_of(
    now: dt.datetime, left: dt.timedelta | None, warned: bool
) -> None:
    words = Words(Wording("da"), load_municipality(SHIPPED), 30, now)
    page = person_page(words, "", coded=Coded("234 567", now + left) if left else None, can_share=True)
    assert (words.text("person-too-early") in page) is warned
