"""A recording and the language spoken in, its words out, by the configured endpoint. Nothing is stored here."""

from __future__ import annotations

import asyncio

from chat.guards.http import RECORDING
from chat.voice.service import client
from chat.voice.settings import VoiceSettings

MEDIA = {"audio/webm": "webm", "audio/ogg": "ogg", "audio/mp4": "mp4", "audio/mpeg": "mp3", "audio/wav": "wav"}
"""The media types that browsers record, and the ending by which the endpoint knows them."""

LONGEST = 2_000
"""Characters of what was said that are taken."""


class NotHeard(Exception):  # noqa: N818 -- an event, not a bug
    """Nobody here writes recordings down, or not now, or there was nothing to hear."""


async def heard(settings: VoiceSettings, recording: bytes, media_type: str, language: str) -> str:
    """What was said. Raises NotHeard."""
    ending = MEDIA.get(media_type.partition(";")[0].strip().lower())
    service = settings.transcription
    if service is None or ending is None or not 0 < len(recording) <= RECORDING:
        raise NotHeard
    try:
        async with asyncio.timeout(settings.seconds):
            made = await client(service).audio.transcriptions.create(
                model=service.model, file=(f"tale.{ending}", recording), language=language
            )
    except Exception as error:
        raise NotHeard(type(error).__name__) from None
    text = " ".join(str(made.text).split())[:LONGEST]
    if not text:
        raise NotHeard
    return text
