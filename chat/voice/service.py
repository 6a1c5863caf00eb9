"""A service's settings in, the client that asks it out; the library is imported at the first call."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from chat.voice.settings import Service

if TYPE_CHECKING:
    from openai import AsyncOpenAI


@lru_cache(maxsize=4)
def client(service: Service) -> AsyncOpenAI:
    """The client: one try, no retries, for somebody waits."""
    from openai import AsyncOpenAI

    return AsyncOpenAI(base_url=service.base_url, api_key=service.api_key or "none", max_retries=0)
