"""Everything an endpoint can do wrong ends in a reason, in time, and tells nothing of the letter, the prompt or the key."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from typing import Any

import pytest

from chains.model.breaker import Breaker
from chains.model.models import ModelUnavailable, Reason
from chains.model.settings import ModelSettings
from tests.model.asking import GOOD, PROMPT, SECRET, question
from tests.model.server import KEY, Fails, Raw, Reply, Says, Server

OK = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
DEEP = '{"lines": ' + "[" * 500
GZIP = OK + b"content-encoding: gzip\r\ncontent-length: 20\r\n\r\n" + b"\x1f\x8b" + b"\x00" * 18

FAULTS: list[tuple[str, Reply | tuple[Reply, ...], Reason, int]] = [
    # what it does, the replies, why there is nothing, how often it was asked
    ("wrong key", Fails(401, "Incorrect API key provided: sk-not"), Reason.REFUSED, 1),
    ("key without a right", Fails(403), Reason.REFUSED, 1),
    ("wrong model name", Fails(404, "The model `scripted-1` does not exist"), Reason.REFUSED, 1),
    ("letter too long for it", Fails(400, "maximum context length is 4096 tokens"), Reason.REFUSED, 1),
    ("a filter of the provider", Fails(400, "triggering content filter policy"), Reason.REFUSED, 1),
    ("busy", Fails(429, "rate limit"), Reason.BUSY, 1),
    ("its own fault", Fails(500, "oops"), Reason.DOWN, 1),
    ("a gateway without its server", Fails(502), Reason.DOWN, 1),
    ("overloaded", Fails(503), Reason.DOWN, 1),
    ("a gateway that waited too long", Fails(504), Reason.SLOW, 1),
    ("moved elsewhere: a letter follows no redirect", Fails(307, headers={"location": "/v1/other"}), Reason.REFUSED, 1),
    ("connection closed at once, twice", (Raw(), Raw()), Reason.DOWN, 2),
    ("no HTTP", (Raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"),) * 2, Reason.DOWN, 2),
    ("stream cut in the middle", (Says(GOOD, cut=20),) * 2, Reason.DOWN, 2),
    ("no stream at all", Raw(OK + b"content-length: 0\r\n\r\n"), Reason.MALFORMED, 1),
    (
        "an error inside the stream",
        Raw(OK + b'\r\ndata: {"error": {"message": "CUDA out of memory"}}\n\n'),
        Reason.DOWN,
        1,
    ),
    ("a stream of no JSON", Raw(OK + b"\r\ndata: {oops\n\n"), Reason.MALFORMED, 1),
    ("a stream of another JSON", Raw(OK + b'\r\ndata: [1, 2]\n\ndata: {"choices": [{}]}\n\n'), Reason.MALFORMED, 1),
    ("packed, to unpack to anything", Raw(GZIP), Reason.MALFORMED, 1),
    ("one line without an end", Raw(OK + b"\r\n" + b"data: " + b"x" * 9_000_000), Reason.MALFORMED, 1),
    ("endless text", Says("la ", endless=True), Reason.MALFORMED, 1),
    ("endless tool call", Says("la ", endless=True, tool=True), Reason.MALFORMED, 1),
    ("nothing said, twice", (Says(""),) * 2, Reason.MALFORMED, 2),
    ("prose, twice", (Says("Du skal betale 8.412 kr."),) * 2, Reason.MALFORMED, 2),
    ("another shape, twice", (Says({"duties": []}),) * 2, Reason.MALFORMED, 2),
    ("a list, twice", (Says([1, "to"]),) * 2, Reason.MALFORMED, 2),
    ("cut by its own limit: not asked again", Says('{"lines": [{"id": 1, "te', ended="length"), Reason.MALFORMED, 1),
    ("filtered: not asked again", Says("", ended="content_filter"), Reason.MALFORMED, 1),
    ("nested without end, twice", (Says(DEEP),) * 2, Reason.MALFORMED, 2),
    ("a number that is none, twice", (Says('{"lines": [{"id": NaN, "text": "x"}]}'),) * 2, Reason.MALFORMED, 2),
]


@pytest.mark.parametrize(("does", "replies", "reason", "times"), FAULTS, ids=[row[0] for row in FAULTS])
async def test_a_fault_ends_in_its_reason_and_tells_nothing(
    does: str,
    replies: Reply | tuple[Reply, ...],
    reason: Reason,
    times: int,
    scripted: Server,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    scripted.say(*(replies if isinstance(replies, tuple) else (replies,)))
    model = scripted.model()
    with pytest.raises(ModelUnavailable) as raised:
        await model.ask(question(most_tokens=50))
    await model.close()
    assert (raised.value.reason, len(scripted.requests)) == (reason, times)
    whole = "".join(traceback.format_exception(raised.value)) + caplog.text
    assert not [word for word in (*SECRET, KEY, PROMPT.text, "8.412", "[NAME_") if word in whole]


SLOW: list[tuple[str, Reply]] = [
    ("headers that do not come", Says(GOOD, after=60)),
    ("an error that does not come", Fails(500, after=60)),
    ("a body that drips", Says(GOOD, pieces=60, pause=1)),
    ("a body that stops in the middle", Raw(OK + b"\r\ndata: ", hold=60)),
    ("thoughts without end", Says(" ", endless=True, pause=0.05)),
]


@pytest.mark.parametrize(("does", "reply"), SLOW, ids=[row[0] for row in SLOW])
async def test_a_slow_endpoint_is_left_in_time(does: str, reply: Reply, scripted: Server) -> None:
    model = scripted.model(timeout=0.5)
    await asyncio.to_thread(model.warm)
    scripted.say(reply)
    began = time.monotonic()
    with pytest.raises(ModelUnavailable) as raised:
        await model.ask(question())
    assert raised.value.reason is Reason.SLOW
    assert time.monotonic() - began < 10  # of the 60 it would take
    await model.close()


async def test_the_repair_has_no_time_of_its_own(scripted: Server) -> None:
    model = scripted.model(timeout=1.0)
    await asyncio.to_thread(model.warm)
    scripted.say(Says("no JSON"), Says(GOOD, after=60))
    with pytest.raises(ModelUnavailable) as raised:
        await model.ask(question())
    assert raised.value.reason is Reason.SLOW
    await model.close()


async def test_nobody_there_is_down(scripted: Server) -> None:
    gone = ModelSettings("scripted-1", "http://127.0.0.1:9/v1", api_key=KEY)
    from chains.model.endpoint import Endpoint

    model = Endpoint(gone)
    with pytest.raises(ModelUnavailable) as raised:
        await model.ask(question())
    assert raised.value.reason is Reason.DOWN
    await model.close()


async def test_a_connection_the_other_end_had_closed_is_tried_once_more(scripted: Server) -> None:
    model = scripted.model()
    scripted.say(Raw(), Says(GOOD))
    assert (await model.ask(question())).value.lines[0].id == 1
    await model.close()


async def test_too_many_at_once_wait_and_are_told_busy(scripted: Server) -> None:
    breaker = Breaker(most_failures=1)
    model = scripted.model(at_once=1, timeout=1.5, breaker=breaker)
    await asyncio.to_thread(model.warm)
    scripted.always = Says(GOOD, after=1.2)
    ended = await asyncio.gather(*(model.ask(question(str(n))) for n in range(3)), return_exceptions=True)
    reasons = [one.reason for one in ended if isinstance(one, ModelUnavailable)]
    assert len(reasons) == 2 and len(scripted.requests) <= 2
    assert Reason.BUSY in reasons
    await model.close()


# --- the breaker ----------------------------------------------------------------------------------------


class Clock:
    """A clock that is put forward by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


async def _reasons(model: Any, times: int) -> list[Reason]:
    reasons = []
    for number in range(times):
        with pytest.raises(ModelUnavailable) as raised:
            await model.ask(question(f"brev {number}"))
        reasons.append(raised.value.reason)
    return reasons


async def test_a_dead_endpoint_is_soon_not_asked_any_more_and_asked_again_later(scripted: Server) -> None:
    clock = Clock()
    model = scripted.model(breaker=Breaker(most_failures=3, rest=20, clock=clock))
    scripted.always = Fails(500)
    assert await _reasons(model, 5) == [Reason.DOWN] * 3 + [Reason.BROKEN] * 2
    clock.now = 21  # one is let through; it fails, and the rest doubles
    assert await _reasons(model, 2) == [Reason.DOWN, Reason.BROKEN]
    clock.now = 21 + 39
    assert await _reasons(model, 1) == [Reason.BROKEN]
    clock.now = 21 + 41
    scripted.always = Says(GOOD)
    for number in range(5):
        await model.ask(question(f"brev {number}"))
    assert len(scripted.requests) == 3 + 1 + 5
    await model.close()


async def test_the_endpoints_own_wish_to_be_left_alone_is_kept(scripted: Server) -> None:
    clock = Clock()
    model = scripted.model(breaker=Breaker(clock=clock, rest=5))
    scripted.say(Fails(429, headers={"retry-after": "30"}))
    assert await _reasons(model, 2) == [Reason.BUSY, Reason.BROKEN]
    clock.now = 29
    assert await _reasons(model, 1) == [Reason.BROKEN]
    await model.close()


async def test_bad_replies_do_not_open_it(scripted: Server) -> None:
    model = scripted.model(breaker=Breaker(most_failures=1))
    scripted.always = Says("no JSON")
    assert await _reasons(model, 3) == [Reason.MALFORMED] * 3
    await model.close()


async def test_a_citizen_who_leaves_early_says_nothing_about_it(scripted: Server) -> None:
    breaker = Breaker(most_failures=1)
    model = scripted.model(breaker=breaker)
    await asyncio.to_thread(model.warm)
    scripted.always = Says(GOOD, after=60)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(model.ask(question()), 0.2)
    scripted.always = Says(GOOD)
    await model.ask(question())
    await model.close()
