"""What is sent and how, what comes back as what: masking, shapes, ways of asking, budgets, and not asking twice."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from collections.abc import Collection

import pytest

from chains.model.endpoint import Endpoint, load_model
from chains.model.models import ModelUnavailable, Reason
from ingest.mask import Masked
from tests.mask.corpus_file import read_corpus
from tests.model.asking import GOOD, LETTER, PROMPT, SECRET, question
from tests.model.server import KEY, Fails, Reply, Request, Says, Server


async def reason_of(model: Endpoint, content: str = LETTER, session: str = "") -> Reason:
    """Why there is no reply."""
    with pytest.raises(ModelUnavailable) as raised:
        await model.ask(question(content, session))
    return raised.value.reason


# --- masking ---------------------------------------------------------------------------------------------


async def test_the_wire_carries_no_identifier_of_a_letter_and_the_reply_has_them_back(scripted: Server) -> None:
    scripted.always = lambda request: Says({"lines": [{"id": 1, "text": request.content, "why": None}]})
    model = scripted.model()
    assert (await model.ask(question())).value.lines[0].text == LETTER
    assert scripted.requests and not [word for word in SECRET if word.encode() in scripted.sent]
    assert not [word for word in SECRET if json.dumps(word)[1:-1].encode() in scripted.sent]
    await model.close()


async def test_the_wire_carries_no_identifier_of_the_corpus_that_masking_finds(scripted: Server) -> None:
    """Chats, mails, notes and letters, repairs included: nothing but what masking let through leaves."""
    from ingest.mask import mask

    entries = [entry for entry in read_corpus("dev") if entry.marked][:60]
    scripted.always = lambda request: Says("no JSON " + request.content)
    model = scripted.model()
    for entry in entries:
        scripted.requests.clear()
        with pytest.raises(ModelUnavailable):
            await model.ask(question(entry.text))
        hidden = {words for words in mask(entry.text).key.values() if len(words) > 3}
        for request in scripted.requests:
            said = " ".join(str(message["content"]) for message in request.body["messages"][1:])
            assert request.content == mask(entry.text).text
            assert not [word for word in hidden if word in said and word not in mask(entry.text).text], entry.where
        assert len(scripted.requests) == 2
    await model.close()


async def test_what_cannot_be_masked_is_not_sent(scripted: Server) -> None:
    def broken(text: str, public: Collection[str] = ()) -> Masked:
        raise RuntimeError(text)

    model = scripted.model(mask=broken)
    assert await reason_of(model) is Reason.UNMASKED
    assert not scripted.requests and scripted.connections == 0
    await model.close()


async def test_a_placeholder_the_letter_never_had_stays_as_it_is(scripted: Server) -> None:
    scripted.say(Says({"lines": [{"id": 1, "text": "[NAME_1] og [NAME_99]", "why": "[CPR_1]"}]}))
    model = scripted.model()
    line = (await model.ask(question())).value.lines[0]
    assert (line.text, line.why) == ("Amina Testesen og [NAME_99]", "010190-1234")
    await model.close()


async def test_the_authoritys_own_numbers_are_left(scripted: Server) -> None:
    from dataclasses import replace

    scripted.say(Says(GOOD))
    model = scripted.model()
    await model.ask(replace(question(), public=("+4512345678",)))
    assert "12 34 56 78" in scripted.requests[0].content
    await model.close()


# --- what is sent ----------------------------------------------------------------------------------------


async def test_the_stable_prompt_comes_first_then_the_letter(scripted: Server) -> None:
    scripted.always = Says(GOOD)
    model = scripted.model()
    for content in ("et brev", "et andet brev"):
        await model.ask(question(content))
    one, other = (request.body for request in scripted.requests)
    assert [message["role"] for message in one["messages"]] == ["system", "user"]
    assert one["messages"][0]["content"] == other["messages"][0]["content"] == PROMPT.text
    assert (one["temperature"], one["max_tokens"], one["stream"]) == (0, 200, True)
    await model.close()


async def test_no_session_and_no_machine_is_told(scripted: Server) -> None:
    scripted.say(Says(GOOD))
    model = scripted.model()
    await model.ask(question(session="cookie-of-the-citizen"))
    assert b"cookie-of-the-citizen" not in scripted.sent and b"x-stainless" not in scripted.sent.lower()
    await model.close()


async def test_azure_is_asked_by_its_own_header_and_version(scripted: Server) -> None:
    environment = {
        "MODEL": "gpt",
        "OPENAI_BASE_URL": f"{scripted.url}/deployments/gpt?api-version=2024-10-21",
        "MODEL_HEADERS": '{"api-key": "azure-secret"}',
    }
    scripted.say(Says(GOOD))
    model = load_model(environment)
    assert model is not None
    await model.ask(question())
    (request,) = scripted.requests
    assert request.path == "/v1/deployments/gpt/chat/completions?api-version=2024-10-21"
    assert request.headers["api-key"] == "azure-secret" and "authorization" not in request.headers
    await model.close()


async def test_nothing_is_traced_to_a_third_party(scripted: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """With LangSmith's own settings in the environment its endpoint would be sent every prompt."""
    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    monkeypatch.setenv("LANGCHAIN_TRACING_V2", "true")
    monkeypatch.setenv("LANGSMITH_API_KEY", "lsv2-test")
    monkeypatch.setenv("LANGSMITH_ENDPOINT", scripted.url)
    scripted.always = Says(GOOD)
    model = scripted.model()
    await model.ask(question())
    await asyncio.sleep(0.5)
    assert [request.path for request in scripted.requests] == ["/v1/chat/completions"]
    await model.close()


async def test_the_key_is_in_no_text_of_the_settings(scripted: Server) -> None:
    settings = scripted.settings(headers={"api-key": "azure-secret"})
    assert KEY not in repr(settings) and "azure-secret" not in repr(settings)


# --- ways of asking --------------------------------------------------------------------------------------


def refusing(*refused: str) -> Reply | object:
    """A server that says 400 to requests with any of these fields, and which."""

    def reply(request: Request) -> Reply:
        fields = set(request.body)
        found = [field for field in refused if field in fields]
        if found:
            return Fails(400, f"Unsupported parameter: '{found[0]}' is not supported with this model.")
        return Says(GOOD, tool="tools" in request.body)

    return reply


WAYS = [
    # what the server refuses, the shapes it is asked in, one after the other
    ((), ["schema"]),
    (("response_format",), ["schema", "tools"]),
    (("response_format", "tools"), ["schema", "tools", "text"]),
    (("max_tokens",), ["schema", "schema"]),
    (("temperature",), ["schema", "schema"]),
    (("stream_options",), ["schema", "schema"]),
    (("max_tokens", "temperature", "stream_options", "response_format", "tools"), ["schema"] * 4 + ["tools", "text"]),
]


@pytest.mark.parametrize(("refused", "shapes"), WAYS, ids=["+".join(row[0]) or "nothing" for row in WAYS])
async def test_a_server_is_asked_in_a_way_it_understands_and_that_is_remembered(
    refused: tuple[str, ...], shapes: list[str], scripted: Server
) -> None:
    scripted.always = refusing(*refused)  # type: ignore[assignment]
    model = scripted.model()
    assert (await model.ask(question())).value.lines[0].text == "Skriv til kommunen."
    assert [request.shape for request in scripted.requests] == shapes
    scripted.requests.clear()
    await model.ask(question("endnu et brev"))
    (request,) = scripted.requests
    assert request.shape == shapes[-1]
    assert ("max_completion_tokens" in request.body) == ("max_tokens" in refused)
    await model.close()


@pytest.mark.parametrize("status", [400, 415, 422, 501])
async def test_however_a_server_says_that_it_has_no_schema(status: int, scripted: Server) -> None:
    scripted.say(Fails(status, "extra fields not permitted"), Says(GOOD, tool=True))
    model = scripted.model()
    await model.ask(question())
    await model.close()


async def test_a_server_that_only_pretends_to_hold_to_a_schema_is_told_it_in_words(scripted: Server) -> None:
    def pretends(request: Request) -> Reply:
        return Says(GOOD if request.shape == "text" else "Her er svaret: du skal skrive.")

    scripted.always = pretends
    model = scripted.model()
    replies = [await _reply_or_none(model, f"brev {number}") for number in range(8)]
    assert replies[-1] and scripted.requests[-1].shape == "text"
    assert '"lines"' in scripted.requests[-1].system and scripted.requests[-1].system.startswith(PROMPT.text)
    await model.close()


async def _reply_or_none(model: Endpoint, content: str) -> bool:
    try:
        return bool((await model.ask(question(content))).value.lines)
    except ModelUnavailable:
        return False


async def test_a_way_that_was_set_is_the_only_one(scripted: Server) -> None:
    from chains.model.settings import Structured

    scripted.say(Fails(400, "response_format"))
    model = scripted.model(structured=Structured.SCHEMA)
    assert await reason_of(model) is Reason.REFUSED
    await model.close()


async def test_a_reply_of_the_wrong_shape_is_repaired_once(scripted: Server) -> None:
    scripted.say(Says('{"lines": [{"id": "et", "text": "Amina skal skrive"}]}'), Says(GOOD))
    model = scripted.model()
    replied = await model.ask(question())
    assert replied.value.lines[0].text == "Skriv til kommunen."
    asked = scripted.requests[1].body["messages"]
    assert [message["role"] for message in asked] == ["system", "user", "assistant", "user"]
    assert "lines.0.id" in asked[3]["content"] and "et" not in asked[3]["content"].split()
    assert (replied.spent.tokens_in, replied.spent.tokens_out) == (200, 40)  # both calls are paid
    await model.close()


# --- what it costs ---------------------------------------------------------------------------------------


async def test_the_same_question_of_a_session_is_asked_once(scripted: Server) -> None:
    scripted.say(Says(GOOD, after=0.3), Says(GOOD), Says(GOOD), Says(GOOD))
    model = scripted.model()
    both = await asyncio.gather(model.ask(question(session="a")), model.ask(question(session="a")))
    assert len(scripted.requests) == 1 and both[0].value == both[1].value
    assert sorted(one.spent.tokens_in for one in both) == [0, 100]
    await model.ask(question(session="b"))  # another session shares nothing
    await model.ask(question(session=""))  # and what has no session is never kept
    await model.ask(question(session=""))
    assert len(scripted.requests) == 4
    await model.close()


async def test_what_a_session_asked_goes_with_it(scripted: Server) -> None:
    scripted.always = Says(GOOD)
    model = scripted.model()
    await model.ask(question(session="a"))
    model.end("a")
    await model.ask(question(session="a"))
    assert len(scripted.requests) == 2
    await model.close()


async def test_a_failure_is_not_remembered(scripted: Server) -> None:
    scripted.say(Fails(500), Says(GOOD))
    model = scripted.model()
    assert await reason_of(model, session="a") is Reason.DOWN
    await model.ask(question(session="a"))
    await model.close()


async def test_a_session_that_has_had_its_share_is_not_sent(scripted: Server) -> None:
    scripted.always = Says(GOOD, counted=(900, 100))
    model = scripted.model(tokens_session=1_500)
    await model.ask(question("et", session="a"))
    assert await reason_of(model, "to " * 700, session="a") is Reason.OVER_BUDGET
    await model.ask(question("to", session="b"))
    assert len(scripted.requests) == 2
    await model.close()


async def test_the_day_has_a_budget_and_a_new_day_a_new_one(scripted: Server) -> None:
    days = [dt.date(2026, 11, 22)]
    scripted.always = Says(GOOD, counted=(900, 100))
    model = scripted.model(tokens_day=1_100, today=lambda: days[0])
    await model.ask(question("et"))
    assert await reason_of(model, "to") is Reason.OVER_BUDGET
    days[0] = dt.date(2026, 11, 23)
    await model.ask(question("to"))
    await model.close()


async def test_many_at_once_cannot_go_over_the_budget_together(scripted: Server) -> None:
    scripted.always = Says(GOOD, after=0.2, counted=(10, 10))
    model = scripted.model(tokens_day=700)
    ended = await asyncio.gather(*(model.ask(question(str(n))) for n in range(6)), return_exceptions=True)
    refused = [one for one in ended if isinstance(one, ModelUnavailable)]
    assert refused and all(one.reason is Reason.OVER_BUDGET for one in refused)
    await model.ask(question("later"))  # what was set aside is given back
    await model.close()


UNFINISHED = [
    # what it does, the reply: paid for without having been of use
    ("endless", Says("la " * 40, endless=True)),
    ("thoughts that outlast the time", Says("la " * 40, endless=True, pause=0.05)),
    ("cut, twice", Says("la " * 400, cut=900)),
]


@pytest.mark.parametrize(("does", "reply"), UNFINISHED, ids=[row[0] for row in UNFINISHED])
async def test_what_was_said_of_a_reply_that_never_came_is_paid_for(does: str, reply: Says, scripted: Server) -> None:
    scripted.always = reply
    model = scripted.model(timeout=1.0)
    await asyncio.to_thread(model.warm)
    await reason_of(model, "x" * 30)
    asked = model.budget.spent_today
    scripted.always = Fails(500)
    await reason_of(model, "y" * 30)
    assert asked - (model.budget.spent_today - asked) >= 100  # tokens out, beside the same question's tokens in
    await model.close()


async def test_an_endpoint_that_does_not_count_is_counted_for(scripted: Server) -> None:
    scripted.say(Says(GOOD, counted=None))
    model = scripted.model()
    spent = (await model.ask(question("x" * 3_000))).spent
    assert 1_000 <= spent.tokens_in <= 1_100 and 5 <= spent.tokens_out <= 60
    await model.close()
