"""The environment in, who speaks and who listens out; read once at start.

Unset: the browser's own voices read aloud, and nothing is recorded.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Service:
    """An OpenAI-compatible endpoint for sound: its address up to and without `/audio/…`, and the model there."""

    base_url: str
    model: str
    api_key: str = field(default="", repr=False)
    voice: str = "alloy"


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """Who reads aloud where the browser has no voice for a language, and who writes down what is spoken."""

    speech: Service | None = None
    transcription: Service | None = None
    espeak: str = ""
    """The path of espeak-ng, "" where it is not installed."""
    seconds: float = 20.0
    """Seconds that a sentence, or a recording, may take."""


@dataclass(frozen=True, slots=True)
class VoiceOffer:
    """What the server can do where a browser cannot: the languages it reads aloud, and whether it takes recordings."""

    speaks: tuple[str, ...] = ()
    records: bool = False


NO_VOICE = VoiceOffer()


def load_voice_settings(environment: Mapping[str, str] = os.environ) -> VoiceSettings:
    """The settings. Raises ValueError, with the setting's name, for an address that is none, or one without a model."""
    return VoiceSettings(
        speech=_service(
            "SPEECH",
            environment.get("SPEECH_BASE_URL", ""),
            environment.get("SPEECH_MODEL", ""),
            environment.get("SPEECH_API_KEY", ""),
            environment.get("SPEECH_VOICE", ""),
        ),
        transcription=_service(
            "TRANSCRIPTION",
            environment.get("TRANSCRIPTION_BASE_URL", ""),
            environment.get("TRANSCRIPTION_MODEL", ""),
            environment.get("TRANSCRIPTION_API_KEY", ""),
        ),
        espeak="" if environment.get("ESPEAK") == "off" else shutil.which("espeak-ng") or "",
    )


def _service(name: str, address: str, model: str, api_key: str, voice: str = "") -> Service | None:
    url = address.strip().rstrip("/")
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise ValueError(f"{name}_BASE_URL is no address like http://localhost:8082/v1")
    if not model.strip():
        raise ValueError(f"{name}_MODEL is needed where {name}_BASE_URL is set")
    return Service(url, model.strip(), api_key.strip(), voice.strip() or "alloy")
