"""The browser is told what changed, and only that."""

from __future__ import annotations

import pytest

from chat.models import Bubble, Button, Picture
from chat.screen import Screen, plan

A, B, C = Bubble("a", "A"), Bubble("b", "B"), Bubble("c", "C")
WHERE, WRONG = Button("where", "Vis", {"line": "1"}), Button("wrong", "Forkert", {"line": "1"})
PAGE = Picture("p", "Side 1", b"\x89PNG")


def _told(before: list[Bubble], after: list[Bubble], *, repeat: bool = False) -> list[tuple[str, str]]:
    return [(name, payload["id"]) for name, payload in plan(before, after, repeat=repeat)]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ([], [A], [("new_message", "a")]),
        ([A], [A, B], [("new_message", "b")]),
        ([A], [A], []),
        ([A], [Bubble("a", "A2")], [("update_message", "a")]),
        ([A, B], [A], [("delete_message", "b")]),
        # in the middle: the browser can only add at the end, so what follows is sent anew
        ([A, C], [A, B, C], [("delete_message", "c"), ("new_message", "b"), ("new_message", "c")]),
        # a bubble gets a button, loses it, gets a picture
        ([A], [Bubble("a", "A", buttons=(WHERE,))], [("action", "a-where")]),
        (
            [Bubble("a", "A", buttons=(WHERE, WRONG))],
            [Bubble("a", "A", buttons=(WHERE,))],
            [("remove_action", "a-where"), ("remove_action", "a-wrong"), ("action", "a-where")],
        ),
        ([A], [Bubble("a", "A", pictures=(PAGE,))], [("element", "p")]),
        ([Bubble("a", "A", pictures=(PAGE,))], [A], [("remove_element", "p")]),
    ],
)
def test_plan(before: list[Bubble], after: list[Bubble], told: list[tuple[str, str]]) -> None:
    assert _told(before, after) == told


def test_repeating_sends_everything_and_doubles_no_button() -> None:
    standing = Bubble("a", "A", buttons=(WHERE,))
    assert _told([standing], [standing], repeat=True) == [
        ("new_message", "a"),
        ("remove_action", "a-where"),
        ("action", "a-where"),
    ]


def test_pictures_travel_inside_the_event() -> None:
    (_, payload), *_ = plan([A], [Bubble("a", "A", pictures=(PAGE,))])
    assert payload["url"].startswith("data:image/png;base64,")
    assert payload["name"] == "Side 1"


def test_the_citizens_own_words_are_a_user_message() -> None:
    (_, payload), *_ = plan([], [Bubble("a", "Du sendte 1 fil.", mine=True)])
    assert payload["type"] == "user_message"


async def test_a_screen_remembers_what_it_was_sent() -> None:
    sent: list[str] = []

    async def emit(name: str, payload: dict[str, str]) -> None:
        sent.append(f"{name} {payload['id']}")

    screen = Screen(emit)
    await screen.show([A])
    await screen.show([A, B])
    await screen.show([B], repeat=True)
    assert sent == ["new_message a", "new_message b", "delete_message a", "new_message b"]
