"""One server and one client for all attacks."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from chains.model.endpoint import Endpoint
from tests.model.server import Server, serving


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def listening() -> AsyncIterator[Server]:
    """The server that all attacks are sent to."""
    async with serving() as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def model(listening: Server) -> AsyncIterator[Endpoint]:
    """The client of all attacks: making one costs more than a letter. Each attack asks as a session of its own."""
    made = listening.model()
    yield made
    await made.close()


@pytest_asyncio.fixture(loop_scope="module")
async def scripted(listening: Server) -> Server:
    """The server, with nothing asked of it yet."""
    listening.requests.clear()
    return listening
