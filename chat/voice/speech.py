"""A sentence and its language in, its sound out: by the configured endpoint, else by espeak-ng on this machine.

What goes to an endpoint is masked first: names, CPR numbers and addresses are left out of the sound, as they are left
out of all that leaves the machine. espeak-ng hears every word, for nothing leaves.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Collection
from dataclasses import dataclass

from chat.voice.service import client
from chat.voice.settings import Service, VoiceSettings

LONGEST = 700
"""Characters of one sentence."""

ESPEAK = frozenset({"da", "en", "de", "pl", "ro", "tr", "uk", "ar", "fa", "ur"})
"""The page's languages that espeak-ng can read; it has no Somali and no Tigrinya."""


class NoVoice(Exception):  # noqa: N818 -- an event, not a bug
    """Nobody here can read this language aloud, or not now."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Bytes of sound and their media type."""

    data: bytes
    media_type: str


def speaks(settings: VoiceSettings, language: str) -> bool:
    """Whether this server can read a language aloud."""
    return settings.speech is not None or bool(settings.espeak and language in ESPEAK)


async def speak(settings: VoiceSettings, text: str, language: str, public: Collection[str] = ()) -> Sound:
    """The sound of a sentence. Raises NoVoice."""
    sentence = " ".join(text.split())[:LONGEST]
    if not sentence or not speaks(settings, language):
        raise NoVoice(language)
    try:
        async with asyncio.timeout(settings.seconds):
            if settings.speech is not None:
                return await _asked(settings.speech, await asyncio.to_thread(_masked, sentence, tuple(public)))
            return await _espeak(settings.espeak, sentence, language)
    except (NoVoice, asyncio.CancelledError):
        raise
    except Exception as error:
        raise NoVoice(type(error).__name__) from None


def _masked(sentence: str, public: tuple[str, ...]) -> str:
    """The sentence without personal identifiers; where one stood, a pause."""
    from ingest.mask import mask

    made = mask(sentence, public)
    text = made.text
    for token in made.key:
        text = text.replace(token, "…")
    return text


async def _asked(service: Service, text: str) -> Sound:
    made = await client(service).audio.speech.create(
        model=service.model, voice=service.voice, input=text, response_format="mp3"
    )
    return Sound(await made.aread(), "audio/mpeg")


async def _espeak(program: str, text: str, language: str) -> Sound:
    process = await asyncio.create_subprocess_exec(
        program, "-v", language, "-s", "150", "--stdin", "--stdout",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        sound, _ = await process.communicate(text.encode())
    except asyncio.CancelledError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        raise
    if process.returncode or not sound:
        raise NoVoice(language)
    return Sound(sound, "audio/wav")
