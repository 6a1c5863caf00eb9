"""Fixtures of the model's tests; elsewhere: `from tests.model.conftest import scripted`."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.model.server import Server, serving


@pytest.fixture
async def scripted() -> AsyncIterator[Server]:
    """An OpenAI-compatible server that says what a test queues."""
    async with serving() as server:
        yield server
