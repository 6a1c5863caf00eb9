"""Nothing in, a room without workers and a visit with a listening tab out."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from typing import Any

from chains.answers import AnswerEvent, Question, answer
from chains.ask import Closed
from chains.card import card
from chains.model.models import Model
from chat.rates import Rates
from chat.room import Room
from chat.settings import ChatSettings
from chat.visits import Visit, VisitStore
from ingest.run import InlineRunner
from ingest.settings import Limits
from knowledge.embedding import load_embedder
from knowledge.settings import KnowledgeSettings
from municipality import load_municipality
from municipality.hours import LOCAL
from tests.chat.sample import TODAY, scripted

SETTINGS = ChatSettings(secret="test", idle_minutes=60)


def unpublished(question: Question, model: Model | None = None, session: str = "") -> AsyncIterator[AnswerEvent]:
    """The real answers where nothing is published."""
    guidance = Closed(load_embedder(KnowledgeSettings()))
    return answer(question, guidance, load_municipality(environment={}), model, session)


def make_room(explain: Any = None, answers: Any = None, **settings: Any) -> Room:
    """A room whose letters are all the sample letter, on the sample's day."""
    chosen = replace(SETTINGS, **settings)
    noon = dt.datetime.combine(TODAY, dt.time(12), LOCAL)
    return Room(
        chosen,
        load_municipality(environment={}),
        Limits(),
        InlineRunner(),
        None,
        explain or scripted(),
        card,
        answers or unpublished,
        VisitStore(3600, chosen.max_held),
        Rates(chosen),
        now=lambda: noon,
    )


@dataclass
class Tab:
    """What a browser would show: messages in order, buttons by their id, pictures by theirs."""

    messages: dict[str, str] = field(default_factory=dict)
    buttons: dict[str, dict[str, Any]] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)

    async def emit(self, name: str, payload: dict[str, Any]) -> None:
        """Does what Chainlit's page does with an event."""
        match name:
            case "new_message" | "update_message":
                self.messages[payload["id"]] = payload["output"]
            case "delete_message":
                self.messages.pop(payload["id"])
            case "action":
                assert payload["id"] not in self.buttons, "a button would stand twice"
                self.buttons[payload["id"]] = payload
            case "remove_action":
                self.buttons.pop(payload["id"], None)
            case "element":
                self.pictures[payload["id"]] = payload["name"]
            case "remove_element":
                self.pictures.pop(payload["id"], None)
            case _:
                self.others.append(name)

    def text(self) -> str:
        """Everything on the page, without Markdown's escapes."""
        return "\n".join(self.messages.values()).replace("\\", "")

    def button(self, action: str, **payload: str) -> dict[str, str]:
        """The payload of the first button for an action (with these values)."""
        for button in self.buttons.values():
            if button["name"] == action and payload.items() <= button["payload"].items():
                return dict(button["payload"])
        raise AssertionError(f"no button {action} {payload} among {list(self.buttons)}")


def enter(room: Room, language: str = "da") -> tuple[Visit, Tab]:
    """A citizen's visit with one open tab."""
    visit, tab = room.store.touch("visitor", language), Tab()
    room.screen(visit.id, "session", tab.emit)
    return visit, tab
