"""Fixtures of the model's tests, and the demo pages as the answers' have them, made once; elsewhere: `from tests.model.conftest import scripted`."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.answers.conftest import base
from tests.model.server import Server, serving

__all__ = ["base", "scripted"]


@pytest.fixture
async def scripted() -> AsyncIterator[Server]:
    """An OpenAI-compatible server that says what a test queues."""
    async with serving() as server:
        yield server
