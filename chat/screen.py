"""Bubbles in, Chainlit's socket events out: only what changed since the browser was last told.

`plan` is pure; a `Screen` is one open tab and remembers what it was sent. Everything goes straight out by the
session's emitter: no copy of a message stays in Chainlit's chat context, and pictures travel inside the event, never
as files.
"""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from chat.models import Bubble, Button, Picture

Event = tuple[str, dict[str, Any]]
Emit = Callable[[str, Any], Awaitable[None]]

AUTHOR = "Brevklar"


def plan(before: Sequence[Bubble], after: Sequence[Bubble], *, repeat: bool = False) -> list[Event]:
    """The events that turn the bubbles `before` into `after`.

    The browser can only add at the end: from the first bubble that is out of place, what follows is sent anew. With
    `repeat` what stands is sent again too, for a browser that may have missed some of it.
    """
    wanted = [bubble.id for bubble in after]
    kept = [bubble for bubble in before if bubble.id in wanted]
    events = [event for bubble in before if bubble.id not in wanted for event in _remove(bubble)]
    for place, bubble in enumerate(after):
        if place < len(kept) and kept[place].id == bubble.id:
            events += _send(bubble, kept[place]) if repeat else _change(kept[place], bubble)
            continue
        events += [event for stale in kept[place:] for event in _remove(stale)]
        kept = kept[:place]
        events += _send(bubble)
        kept.append(bubble)
    return events


def _change(old: Bubble, new: Bubble) -> list[Event]:
    events: list[Event] = []
    if old.markdown != new.markdown:
        events.append(("update_message", _step(new)))
    events += [_gone(picture) for picture in old.pictures if picture not in new.pictures]
    events += [_picture(picture, new) for picture in new.pictures if picture not in old.pictures]
    if old.buttons != new.buttons:
        events += [_button_gone(button, old) for button in old.buttons]
        events += [_button(button, new) for button in new.buttons]
    return events


def _send(bubble: Bubble, old: Bubble | None = None) -> list[Event]:
    stale = [_button_gone(button, bubble) for button in (old or bubble).buttons] if old else []
    gone = [_gone(picture) for picture in old.pictures if picture not in bubble.pictures] if old else []
    return [
        ("new_message", _step(bubble)),
        *gone,
        *(_picture(picture, bubble) for picture in bubble.pictures),
        *stale,
        *(_button(button, bubble) for button in bubble.buttons),
    ]


def _remove(bubble: Bubble) -> list[Event]:
    return [
        *(_button_gone(button, bubble) for button in bubble.buttons),
        *(_gone(picture) for picture in bubble.pictures),
        ("delete_message", {"id": bubble.id}),
    ]


def _step(bubble: Bubble) -> dict[str, Any]:
    now = dt.datetime.now(dt.UTC).isoformat().replace("+00:00", "Z")
    return {
        "id": bubble.id,
        "threadId": "",
        "parentId": None,
        "createdAt": now,
        "start": now,
        "end": now,
        "output": bubble.markdown,
        "name": AUTHOR,
        "type": "user_message" if bubble.mine else "assistant_message",
        "streaming": False,
        "isError": False,
        "waitForAnswer": False,
        "metadata": {"icon": "mail"},  # else the page asks for a picture of the speaker, once a message
    }


def _button(button: Button, bubble: Bubble) -> Event:
    return "action", {
        "id": _button_id(button, bubble),
        "forId": bubble.id,
        "name": button.action,
        "label": button.label,
        "payload": dict(button.payload),
        "tooltip": "",
        "icon": None,
    }


def _button_gone(button: Button, bubble: Bubble) -> Event:
    return "remove_action", {"id": _button_id(button, bubble), "name": button.action, "payload": {}, "label": ""}


def _button_id(button: Button, bubble: Bubble) -> str:
    choice = button.payload.get("day") or button.payload.get("how") or button.payload.get("answer") or ""
    return "-".join(part for part in (bubble.id, button.action, choice) if part)


def _picture(picture: Picture, bubble: Bubble) -> Event:
    data = base64.b64encode(picture.png).decode("ascii")
    return "element", {
        "id": picture.id,
        "threadId": "",
        "type": "image",
        "url": f"data:image/png;base64,{data}",
        "name": picture.alt,
        "display": "inline",
        "size": "large",
        "forId": bubble.id,
        "mime": "image/png",
    }


def _gone(picture: Picture) -> Event:
    return "remove_element", {"id": picture.id}


class Screen:
    """One open tab of a visit."""

    def __init__(self, emit: Emit) -> None:
        self.emit = emit
        self._sent: list[Bubble] = []

    async def show(self, bubbles: Sequence[Bubble], *, repeat: bool = False) -> None:
        """Brings the tab to `bubbles`."""
        events = plan(self._sent, bubbles, repeat=repeat)
        self._sent = list(bubbles)
        for name, payload in events:
            await self.emit(name, payload)

    async def tell(self, name: str, payload: Any) -> None:
        """Sends one event of another kind."""
        await self.emit(name, payload)
