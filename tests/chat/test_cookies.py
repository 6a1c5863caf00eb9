"""The visit's cookie is ours, short-lived and says nothing; the language follows the choice, then the browser."""

from __future__ import annotations

import pytest

from chains.models import Level
from chat.cookies import choose_language, choose_level, new_visit_id, sign, verify


def test_a_signed_id_comes_back() -> None:
    assert verify(sign("abc", "secret"), "secret", 60) == "abc"


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("", id="nothing"),
        pytest.param("abc", id="bare"),
        pytest.param(sign("abc", "another secret"), id="by another"),
        pytest.param(sign("abd", "secret")[:5] + sign("abc", "secret")[5:], id="changed"),
    ],
)
def test_what_we_did_not_sign_is_refused(value: str) -> None:
    assert verify(value, "secret", 60) is None


def test_an_old_cookie_is_refused() -> None:
    assert verify(sign("abc", "secret"), "secret", -1) is None


def test_ids_are_random() -> None:
    assert len({new_visit_id() for _ in range(100)}) == 100


@pytest.mark.parametrize(
    ("cookie", "accept", "language"),
    [
        (None, "", "da"),
        (None, "da-DK,da;q=0.9,en;q=0.8", "da"),
        (None, "en-GB,en;q=0.9", "en"),
        (None, "uk,ru;q=0.9,en;q=0.8", "en"),  # the first of the browser's languages that is offered
        (None, "en;q=0.2,da;q=0.9", "da"),
        (None, "ar", "da"),
        (None, "en;q=much", "da"),
        ("da", "en", "da"),  # the choice wins
        ("xx", "en", "en"),
    ],
)
def test_choose_language(cookie: str | None, accept: str, language: str) -> None:
    assert choose_language(cookie, accept, ["da", "en"]) == language


@pytest.mark.parametrize(
    ("cookie", "level"),
    [
        (None, Level.NORMAL),
        ("easy", Level.EASY),
        ("normal", Level.NORMAL),
        ("hard", Level.NORMAL),  # what was never offered
    ],
)
def test_choose_level(cookie: str | None, level: Level) -> None:
    assert choose_level(cookie) is level
