"""A language model on the page: what the citizen is told, their one tap to refuse, and cards that get better quietly."""

from __future__ import annotations

import asyncio
import re
import time
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from starlette.requests import Request

from chains.answers.models import Answer, Answered, AnswerEvent, AnswerReady, Ending, Question, Searching, Sentence
from chains.card import explain
from chains.model.metrics import Metrics
from chains.model.models import Model
from chains.models import Level, Message
from chat import handlers
from chat.answer_buttons import ACTIONS
from chat.markdown import plain
from chat.page import language_of, may_read_metrics
from chat.room import Room
from chat.visits import Visit
from ingest.models import Upload
from tests.chat.rooms import Tab, enter, make_room
from tests.model.conftest import scripted as endpoint
from tests.model.server import Fails, Says, Server
from tests.model.server import Request as Asked
from tests.model.test_flow import LETTER

__all__ = ["endpoint"]

FILE = [Upload("brev.pdf", b"%PDF-")]
REFUSE = "Brug ikke sprogmodel"
TOKENS = re.compile(r"\[[DTAN]\d+\]")


def _id() -> str:
    return str(uuid.uuid4())


def room_with(server: Server, answers: Any = None, explain: Any = None, **settings: Any) -> Room:
    """A room whose model is the scripted server; nothing it says is of a shape that any step asks for."""
    room = make_room(explain, answers, **settings)
    room.model, room.metrics = server.model(), Metrics()
    room.store.on_end = room.model.end
    server.always = Says({"nothing": True})
    return room


async def until_improved(visit: Visit) -> None:
    """Waits for what is under way in the background."""
    await asyncio.gather(*visit.improving, return_exceptions=True)


async def press(room: Room, visit: Visit, tab: Tab, **payload: str) -> None:
    """Presses the button about the model."""
    await ACTIONS["model"](room, visit, tab.button("model", **payload))


async def test_without_a_model_nothing_is_said_of_one() -> None:
    room = make_room()
    visit, tab = enter(room)
    await room.publish(visit)
    assert "sprogmodel" not in tab.text() and not tab.buttons


async def test_the_page_says_that_a_model_is_used_and_offers_a_no(endpoint: Server) -> None:
    room = room_with(endpoint)
    visit, tab = enter(room)
    await room.publish(visit)
    assert "sprogmodel" in tab.text() and tab.button("model", answer="no")
    assert not endpoint.requests


async def test_a_no_holds_for_the_whole_visit(endpoint: Server) -> None:
    room = room_with(endpoint)
    visit, tab = enter(room)
    await room.publish(visit)
    await press(room, visit, tab, answer="no")
    await handlers.message_came(room, visit, _id(), "", FILE)
    await handlers.message_came(room, visit, _id(), "Hvad skal jeg gøre?", [])
    await until_improved(visit)
    assert not endpoint.requests and endpoint.connections == 0
    assert "Det skal du gøre" in tab.text() and tab.button("model", answer="yes")


async def test_where_it_has_to_be_asked_for_nothing_is_sent_before(endpoint: Server) -> None:
    room = room_with(endpoint, model_default=False)
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    await until_improved(visit)
    assert not endpoint.requests
    await press(room, visit, tab, answer="yes")
    await until_improved(visit)
    assert endpoint.requests


async def test_the_card_can_be_read_and_asked_about_while_the_model_is_asked(endpoint: Server) -> None:
    room = room_with(endpoint)
    endpoint.always = Says({}, after=60)
    visit, tab = enter(room)
    began = time.monotonic()
    await handlers.message_came(room, visit, _id(), "", FILE)
    assert "Det skal du gøre" in tab.text() and visit.job is None
    assert time.monotonic() - began < 15
    visit.wipe()


async def test_a_model_that_is_down_changes_nothing_but_one_calm_line_at_the_cards_end(endpoint: Server) -> None:
    seen: list[list[str]] = []
    for room in (make_room(), room_with(endpoint)):
        endpoint.always = Fails(500)
        visit, tab = enter(room)
        await handlers.message_came(room, visit, _id(), "", FILE)
        await until_improved(visit)
        (card,) = visit.cards()
        seen.append([text.replace(card.id, "") for name, text in tab.messages.items() if "bk-card" in name])
    assert seen[0] and seen[1] == [*seen[0], plain(DOWN["da"])]
    assert card.explanation is not None and card.explanation.trace is not None
    assert "model_unavailable" in card.explanation.warnings


DOWN = {
    "da": "Hjælpen til at skrive lettere sprog virker ikke lige nu. Alt det vigtige står her stadig.",
    "en": "The help with plainer wording does not work right now. Everything important is still here.",
    "ar": "المساعدة في كتابة لغة أسهل لا تعمل الآن. كل ما هو مهم موجود هنا.",
}
"""What is said where a model gave nothing."""

GONE: list[tuple[str, Says | Fails, dict[str, Any], str]] = [
    ("down", Fails(500), {}, "en"),
    ("over the visit's tokens", Says({"nothing": True}), {"tokens_session": 10}, "en"),
    ("over the day's tokens", Says({"nothing": True}), {"tokens_day": 10}, "ar"),
]


@pytest.mark.parametrize(("what", "reply", "caps", "language"), GONE, ids=[row[0] for row in GONE])
async def test_a_card_says_once_and_in_its_readers_language_that_its_plain_words_stand(
    what: str, reply: Says | Fails, caps: dict[str, Any], language: str, endpoint: Server
) -> None:
    room = room_with(endpoint, explain=explain)
    room.model, endpoint.always = endpoint.model(**caps), reply
    visit, tab = enter(room, language)
    await handlers.message_came(room, visit, _id(), "", [Upload("", LETTER.encode())])
    assert DOWN[language] not in tab.text()
    await until_improved(visit)
    await handlers.come_back(room, visit)
    await until_improved(visit)
    assert tab.text().count(DOWN[language]) == 1
    assert not caps or not endpoint.requests


async def test_an_answer_says_so_too_and_one_that_a_model_was_not_missed_for_says_nothing(endpoint: Server) -> None:
    for warnings, told in ((("model_unavailable",), 1), ((), 0)):

        async def missed(
            question: Question, model: Model | None = None, session: str = "", warnings: tuple[str, ...] = warnings
        ) -> AsyncIterator[AnswerEvent]:
            yield Answered(replace(_said("page-looking"), warnings=warnings))

        room = room_with(endpoint, missed)
        visit, tab = enter(room)
        await handlers.message_came(room, visit, _id(), "Hvornår?", [])
        assert tab.text().count(DOWN["da"]) == told


async def test_a_letter_is_asked_about_once_however_often_the_page_comes_back(endpoint: Server) -> None:
    room = room_with(endpoint)
    visit, _ = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    await until_improved(visit)
    asked = len(endpoint.requests)
    assert asked
    for _ in range(3):
        await handlers.come_back(room, visit)
        await until_improved(visit)
    assert len(endpoint.requests) == asked


SAID = "If they do not get the information, they will decide without it."


def wording(request: Asked) -> Says:
    """What a good model says to the letter's consequence, in English."""
    number = re.search(r"^(\d+) RESULT", request.content, re.MULTILINE)
    said = [{"n": int(number[1]), "text": SAID}] if number and "English" in request.content else []
    return Says({"lines": said})


async def test_better_words_stay_with_their_language_and_are_asked_for_once(endpoint: Server) -> None:
    room = room_with(endpoint, explain=explain)
    endpoint.always = wording
    visit, tab = enter(room, "en")
    await handlers.message_came(room, visit, _id(), "", [Upload("", LETTER.encode())])
    assert SAID not in tab.text()
    await until_improved(visit)
    assert SAID in tab.text()
    for language, shown in (("da", False), ("en", True), ("da", False)):
        visit.language = language
        await handlers.come_back(room, visit)
        await until_improved(visit)
        assert (SAID in tab.text()) is shown
    asked = [request.content for request in endpoint.requests if "Write in English" in request.content]
    assert len(asked) == 1
    assert len(endpoint.requests) == len({request.content for request in endpoint.requests})


async def test_a_language_without_a_catalogue_is_offered_with_a_model_and_has_its_words_beside_an_english_frame(
    endpoint: Server,
) -> None:
    def in_french(asked: Asked) -> Says:
        """A sentence with the line's own tokens for each line."""
        found = re.findall(r"^(\d+) [A-Z]+: (.+)$", asked.content, re.MULTILINE)
        lines = [
            {"n": int(number), "text": " ".join(["Vous devez nous envoyer votre contrat", *TOKENS.findall(text)]) + "."}
            for number, text in found
        ]
        return Says({"lines": lines})

    room = room_with(endpoint, explain=explain)
    room.municipality = replace(room.municipality, languages=("da", "en", "fr"))
    assert language_of(room, {"language": "fr"}, "") == "fr" == language_of(room, {}, "fr-FR,en;q=0.8")
    endpoint.always = in_french
    visit, tab = enter(room, "fr")
    await handlers.message_came(room, visit, _id(), "", [Upload("", LETTER.encode())])
    await until_improved(visit)
    assert "What you must do" in tab.text() and "Vous devez nous envoyer votre contrat" in tab.text()
    room.model = None
    assert language_of(room, {"language": "fr"}, "") == "da"


async def test_easier_words_are_asked_for_by_themselves_and_once(endpoint: Server) -> None:
    room = room_with(endpoint, explain=explain)
    endpoint.always = wording
    visit, tab = enter(room, "en")
    await handlers.message_came(room, visit, _id(), "", [Upload("", LETTER.encode())])
    await until_improved(visit)
    for level in (Level.EASY, Level.NORMAL, Level.EASY):
        room.store.touch(visit.id, "en", level)
        await handlers.come_back(room, visit)
        await until_improved(visit)
        assert SAID in tab.text()
    asked = [request.content for request in endpoint.requests if "Write in English" in request.content]
    assert ["Very easy" in one for one in asked] == [False, True]


async def test_better_words_stay_when_the_day_of_receipt_is_told(endpoint: Server) -> None:
    room = room_with(endpoint, explain=explain)
    endpoint.always = wording
    visit, tab = enter(room, "en")
    await handlers.message_came(room, visit, _id(), "", [Upload("", LETTER.encode())])
    await until_improved(visit)
    asked = len(endpoint.requests)
    (card,) = visit.cards()
    await ACTIONS["received"](room, visit, {"card": card.id, "how": "day", "day": "2026-11-20"})
    await until_improved(visit)
    assert SAID in tab.text() and len(endpoint.requests) == asked


async def test_a_day_that_was_chosen_meanwhile_stands(endpoint: Server) -> None:
    """The card is counted anew while the model is asked: what comes back is set into that card, not over it."""
    room = room_with(endpoint)
    endpoint.always = Says({"nothing": True}, after=0.3)
    visit, _ = enter(room)
    await handlers.message_came(room, visit, _id(), "", FILE)
    (card,) = visit.cards()
    await ACTIONS["received"](room, visit, {"card": card.id, "how": "day", "day": "2026-11-20"})
    await until_improved(visit)
    (card,) = visit.cards()
    assert card.explanation is not None and card.explanation.trace is not None
    assert str(card.explanation.received) == "2026-11-20"


async def test_what_a_visit_asked_is_forgotten_with_it(endpoint: Server) -> None:
    room = room_with(endpoint)
    ended: list[str] = []
    room.store.on_end = ended.append
    visit, _ = enter(room)
    room.store.end(visit.id)
    assert ended == [visit.id]


# --- answers ---------------------------------------------------------------------------------------------


def _said(key: str) -> Answer:
    return Answer(Ending.ANSWERED_FROM_LETTER, (Sentence(Message(key)),))


async def two_step(question: Question, model: Model | None = None, session: str = "") -> AsyncIterator[AnswerEvent]:
    """An answer in the page's words, then, with a model, a better one after a while."""
    yield Searching()
    if model is not None:
        yield AnswerReady(_said("page-looking"))
        await asyncio.sleep(0.5)
    yield Answered(_said("page-failed"))


async def test_an_answer_stands_while_the_model_makes_a_better_one(endpoint: Server) -> None:
    room = room_with(endpoint, two_step)
    visit, _ = enter(room)
    asking = asyncio.create_task(handlers.message_came(room, visit, _id(), "Hvornår?", []))
    seen: list[str] = []
    while not asking.done():
        await asyncio.sleep(0.02)
        seen += [reply.answer.sentences[0].message.key for reply in visit.replies()]
    assert list(dict.fromkeys(seen)) == ["page-looking", "page-failed"]


async def test_a_model_that_never_ends_leaves_the_answer_standing(
    endpoint: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def endless(question: Question, model: Model | None = None, session: str = "") -> AsyncIterator[AnswerEvent]:
        yield AnswerReady(_said("page-looking"))
        await asyncio.sleep(600)

    monkeypatch.setattr("chat.asking.LONGEST", 0.5)
    room = room_with(endpoint, endless)
    visit, tab = enter(room)
    await handlers.message_came(room, visit, _id(), "Hvornår?", [])
    assert [reply.answer.sentences[0].message.key for reply in visit.replies()] == ["page-looking"]
    assert "gik galt" not in tab.text()


# --- metrics ---------------------------------------------------------------------------------------------

READERS = [
    # the token that is set, who asks, with which headers, whether they may
    ("", "127.0.0.1", {}, True),
    ("", "::1", {}, True),
    ("", "10.0.0.8", {}, False),
    ("", "127.0.0.1", {"x-forwarded-for": "10.0.0.8"}, False),  # passed on by a proxy on this machine
    ("", "127.0.0.1", {"forwarded": "for=10.0.0.8"}, False),
    ("secret", "10.0.0.8", {"authorization": "Bearer secret"}, True),
    ("secret", "127.0.0.1", {}, False),
    ("secret", "10.0.0.8", {"authorization": "Bearer secre"}, False),
    ("secret", "10.0.0.8", {"authorization": "Bearer sécret"}, False),
]


@pytest.mark.parametrize(("token", "address", "headers", "may"), READERS)
def test_metrics_are_for_this_machine_or_who_has_the_token(
    token: str, address: str, headers: dict[str, str], may: bool
) -> None:
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    request = Request({"type": "http", "headers": raw, "client": (address, 4711)})
    assert may_read_metrics(request, token) is may
