"""The citizens' chat: Chainlit's events wired to `chat/`. `chainlit run app.py` runs the chat alone; `server.py`
mounts it."""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path

os.environ.setdefault("CHAINLIT_AUTH_SECRET", secrets.token_urlsafe(48))
# an embedding takes one core: several threads for each would spin against each other when several citizens ask
os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).parent))

import chainlit as cl
from starlette.datastructures import Headers

from chat.answer_buttons import ACTIONS
from chat.edge import Edge

edge = Edge.install()


@cl.on_app_startup
async def start() -> None:
    """Starts the workers (of the chat alone; the server has its own lifespan)."""
    await edge.start()


@cl.on_app_shutdown
async def shut_down() -> None:
    """Ends the workers."""
    await edge.close()


@cl.header_auth_callback
async def sign_in(headers: Headers) -> cl.User | None:
    """A visit's signed cookie becomes Chainlit's user: that makes Chainlit check who owns a session."""
    visit_id = edge.visit_of(headers.get("cookie", ""))
    return cl.User(identifier=visit_id) if visit_id else None


@cl.on_message
async def sent(message: cl.Message) -> None:
    """The citizen pressed send."""
    await edge.message(message.id, message.content, list((message.metadata or {}).get("files", [])))


async def pressed(action: cl.Action) -> None:
    """The citizen pressed a button."""
    await edge.action(action.name, action.payload)


for name in ACTIONS:
    cl.action_callback(name)(pressed)
