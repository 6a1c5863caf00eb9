"""The environment's settings: what they make, and which are refused by name without telling a secret."""

from __future__ import annotations

import pytest

from chains.model.settings import OPENAI, Structured, load_model_settings

SECRET = "sk-secret"


def test_without_a_model_there_is_none() -> None:
    assert load_model_settings({}) is None
    assert load_model_settings({"MODEL": " ", "OPENAI_API_KEY": SECRET}) is None


def test_a_key_alone_asks_openai() -> None:
    settings = load_model_settings({"MODEL": "gpt", "OPENAI_API_KEY": SECRET})
    assert settings is not None
    assert (settings.base_url, settings.structured, settings.api_key) == (OPENAI, Structured.AUTO, SECRET)
    assert SECRET not in repr(settings)


def test_every_setting_is_read() -> None:
    settings = load_model_settings(
        {
            "MODEL": "llama",
            "OPENAI_BASE_URL": "https://gateway.example/v1/chat/completions?api-version=2024-10-21",
            "MODEL_HEADERS": '{"api-key": "k"}',
            "MODEL_TIMEOUT": "45",
            "MODEL_CONNECT_TIMEOUT": "2.5",
            "MODEL_TOKENS_SESSION": "1000",
            "MODEL_TOKENS_DAY": "2000",
            "MODEL_PRICE_IN": "0.15",
            "MODEL_PRICE_OUT": "0",
            "MODEL_STRUCTURED": "tools",
            "MODEL_AT_ONCE": "3",
        }
    )
    assert settings is not None
    assert settings.base_url == "https://gateway.example/v1"
    assert (settings.query, settings.headers) == ({"api-version": "2024-10-21"}, {"api-key": "k"})
    assert (settings.timeout, settings.connect_timeout) == (45, 2.5)
    assert (settings.tokens_session, settings.tokens_day) == (1000, 2000)
    assert (settings.price_in, settings.price_out) == (0.15, 0)
    assert (settings.structured, settings.at_once) == (Structured.TOOLS, 3)


REFUSED = [
    # the setting, a value that cannot be
    ("OPENAI_API_KEY", ""),  # without an address either
    ("OPENAI_BASE_URL", "localhost:8081/v1"),
    ("OPENAI_BASE_URL", "ftp://x/v1"),
    ("OPENAI_BASE_URL", "http://user:sk-secret@host/v1"),
    ("OPENAI_BASE_URL", "http://host:99999999/v1"),
    ("MODEL_TIMEOUT", "soon"),
    ("MODEL_TIMEOUT", "0"),
    ("MODEL_TIMEOUT", "inf"),
    ("MODEL_CONNECT_TIMEOUT", "-1"),
    ("MODEL_HEADERS", "api-key=sk-secret"),
    ("MODEL_HEADERS", '["sk-secret"]'),
    ("MODEL_HEADERS", '{"api-key": 3}'),
    ("MODEL_HEADERS", '{"api-key": "sk-secret\\r\\nx: y"}'),
    ("MODEL_TOKENS_SESSION", "many"),
    ("MODEL_TOKENS_DAY", "nan"),
    ("MODEL_PRICE_IN", "-0.1"),
    ("MODEL_STRUCTURED", "json"),
    ("MODEL_AT_ONCE", "0"),
]


@pytest.mark.parametrize(("name", "value"), REFUSED, ids=[f"{name}={value}" for name, value in REFUSED])
def test_a_setting_that_cannot_be_is_refused_by_name(name: str, value: str) -> None:
    known = {} if name == "OPENAI_API_KEY" else {"OPENAI_API_KEY": SECRET}
    with pytest.raises(ValueError, match=name) as raised:
        load_model_settings({"MODEL": "gpt", **known, name: value})
    assert SECRET not in str(raised.value)
