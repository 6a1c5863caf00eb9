"""The command line with a model: used where one is configured, unless it is not wanted, and told in the JSON."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import Any

from tests.model.server import KEY, Fails, Says, Server, serving
from tests.model.test_flow import LETTER, SECRET

COMMAND = (sys.executable, "-m", "chains")
EXPLAIN = ("explain", "-", "--json", "--today", "2026-11-22")


async def run(*arguments: str, text: str = "", **environment: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of the command."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("MODEL", "OPENAI"))}
    process = await asyncio.create_subprocess_exec(
        *(*COMMAND, *arguments),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**clean, **environment},
    )
    out, err = await process.communicate(text.encode())
    return process.returncode or 0, out.decode(), err.decode()


async def explained(*arguments: str, **environment: str) -> dict[str, Any]:
    """The contract's JSON of the letter."""
    status, out, err = await run(*EXPLAIN, *arguments, text=LETTER, **environment)
    assert status == 0, err
    made: dict[str, Any] = json.loads(out)
    return made


async def test_without_a_wish_for_it_nothing_is_sent(scripted: Server) -> None:
    embedded, refused = await asyncio.gather(explained(), explained("--no-model", **scripted.environment()))
    assert scripted.connections == 0
    for made in (embedded, refused):
        made.pop("seconds")
    assert embedded == refused and "model" not in embedded["versions"]


async def test_a_setting_that_cannot_be_is_wrong_usage_and_tells_no_secret(scripted: Server) -> None:
    status, out, err = await run("explain", "-", text=LETTER, **scripted.environment(MODEL_TIMEOUT="soon"))
    assert status == 64 and "MODEL_TIMEOUT" in err and KEY not in out + err


async def test_a_configured_model_is_asked_stands_in_the_json_and_nothing_private_is_on_standard_error() -> None:
    replies: tuple[Says | Fails, ...] = (Fails(401, "Incorrect API key"), Says("Amina skal betale"), Says({}, cut=1))
    for made, err in await asyncio.gather(*map(told, replies)):  # at once: each is a process of its own
        assert made["versions"]["model"] == "scripted-1" and "prompt_word" in made["versions"]
        assert (made["worded_by"], "model_unavailable" in made["warnings"]) == ("catalogue", True)
        assert not [word for word in (*SECRET, KEY) if word in err]


async def told(reply: Says | Fails) -> tuple[dict[str, Any], str]:
    """The contract's JSON of the letter with a model that replies so, and what is on standard error."""
    async with serving() as server:
        server.always = reply
        status, out, err = await run(*EXPLAIN, text=LETTER, **server.environment())
    assert status == 0 and server.requests, err
    made: dict[str, Any] = json.loads(out)
    return made, err


async def test_a_question_is_answered_though_the_model_is_down(scripted: Server, tmp_path: Any) -> None:
    letter = tmp_path / "brev.txt"
    letter.write_text(LETTER)
    scripted.always = Fails(503)
    status, out, err = await run(
        *("ask", "Hvornår er fristen?", "--letter", str(letter), "--json", "--today", "2026-11-22"),
        **scripted.environment(KNOWLEDGE_DIR=str(tmp_path)),
    )
    assert status == 0, err
    made = json.loads(out)
    assert "lejekontrakt" in json.dumps(made, ensure_ascii=False) and "model_unavailable" in made["warnings"]
