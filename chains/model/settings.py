"""The environment in, who is asked for better words out: an OpenAI-compatible endpoint or nobody. Read at start."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import parse_qsl, urlsplit, urlunsplit

OPENAI = "https://api.openai.com/v1"
"""Where a model is asked when no address is given."""


class Structured(StrEnum):
    """How a reply is given its shape."""

    AUTO = "auto"  # the first of the others that the server understands
    SCHEMA = "schema"  # `response_format` with a JSON schema
    TOOLS = "tools"  # a tool call whose arguments are the reply
    TEXT = "text"  # the schema stands in the prompt, the reply is parsed


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """Who is asked, for how long one waits, and what it may cost."""

    name: str
    """The model, or the deployment, as the endpoint names it."""
    base_url: str = OPENAI
    """Up to and without `/chat/completions`."""
    query: Mapping[str, str] = field(default_factory=dict)
    """Goes on every request (Azure's `api-version`): what stands behind "?" in the address."""
    api_key: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Besides the client's own (Azure's `api-key`): they may be secrets too."""
    timeout: float = 20.0
    """Seconds for a whole call, waiting for its turn and one repair included."""
    connect_timeout: float = 5.0
    tokens_session: int = 200_000
    """Tokens, in and out, that one visit may cost."""
    tokens_day: int = 20_000_000
    """Tokens, in and out, that a day may cost."""
    price_in: float = 0.0
    """Per million tokens, in whatever currency; for the metrics alone."""
    price_out: float = 0.0
    structured: Structured = Structured.AUTO
    at_once: int = 8
    """Calls under way at the same time."""


def load_model_settings(environment: Mapping[str, str] = os.environ) -> ModelSettings | None:
    """The settings; None where `MODEL` is not set: then no model is used.

    Raises ValueError, with the setting's name and never a key or header, for one that cannot be.
    """
    name = environment.get("MODEL", "").strip()
    if not name:
        return None
    default = ModelSettings(name)
    base_url, query = _address(environment)
    api_key = environment.get("OPENAI_API_KEY", "").strip()
    headers = _headers(environment)
    if base_url == OPENAI and not (api_key or headers):
        raise ValueError("OPENAI_API_KEY is needed where OPENAI_BASE_URL is not set")
    written = environment.get("MODEL_STRUCTURED", "").strip() or default.structured
    if written not in list(Structured):
        raise ValueError(f"MODEL_STRUCTURED={written} is none of {', '.join(Structured)}")
    return ModelSettings(
        name=name,
        base_url=base_url,
        query=query,
        api_key=api_key,
        headers=headers,
        timeout=_number(environment, "MODEL_TIMEOUT", default.timeout),
        connect_timeout=_number(environment, "MODEL_CONNECT_TIMEOUT", default.connect_timeout),
        tokens_session=round(_number(environment, "MODEL_TOKENS_SESSION", default.tokens_session)),
        tokens_day=round(_number(environment, "MODEL_TOKENS_DAY", default.tokens_day)),
        price_in=_number(environment, "MODEL_PRICE_IN", default.price_in, least=0),
        price_out=_number(environment, "MODEL_PRICE_OUT", default.price_out, least=0),
        structured=Structured(written),
        at_once=round(_number(environment, "MODEL_AT_ONCE", default.at_once, least=1)),
    )


def _address(environment: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """The endpoint's address, and the query that goes on every request. An address may not carry a password: it would
    stand in logs."""
    written = environment.get("OPENAI_BASE_URL", "").strip() or OPENAI
    try:
        parts = urlsplit(written)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable or "@" in parts.netloc:
        raise ValueError("OPENAI_BASE_URL is no address like http://localhost:8081/v1")
    bare = urlunsplit((parts.scheme, parts.netloc, parts.path, "", "")).rstrip("/")
    return bare.removesuffix("/chat/completions"), dict(parse_qsl(parts.query))


def _headers(environment: Mapping[str, str]) -> dict[str, str]:
    written = environment.get("MODEL_HEADERS", "").strip()
    try:
        headers = json.loads(written) if written else {}
    except ValueError:
        headers = None
    if not isinstance(headers, dict) or not all(_is_header(name, value) for name, value in headers.items()):
        raise ValueError('MODEL_HEADERS is no JSON object of header names and values like {"api-key": "…"}')
    return headers


def _is_header(name: str, value: object) -> bool:
    """Whether HTTP can carry it: a line break in one would end the header."""
    text = f"{name}{value}"
    return isinstance(value, str) and bool(name) and text.isascii() and text.isprintable() and ":" not in name


def _number(environment: Mapping[str, str], name: str, default: float, least: float = math.ulp(0.0)) -> float:
    written = environment.get(name, "").strip()
    try:
        number = float(written) if written else default
    except ValueError:
        number = math.nan
    if not least <= number < math.inf:
        raise ValueError(f"{name}={written} is no number {'from 0' if least == 0 else 'above zero'}")
    return number
