"""Who reads aloud and who writes down: settings, what leaves the machine, and what is said when nobody can."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from chat.guards.http import RECORDING
from chat.voice.hearing import NotHeard, heard
from chat.voice.settings import Service, VoiceSettings, load_voice_settings
from chat.voice.speech import NoVoice, speak, speaks
from tests.chat.sounds import MP3, Sounds, sounding


@pytest.fixture
def sounds() -> Iterator[Sounds]:
    with sounding() as running:
        yield running


def _service(sounds: Sounds) -> Service:
    return Service(sounds.url, "tts-1", "sk-secret", "nova")


def _espeak(folder: Path, script: str) -> str:
    program = folder / "espeak-ng"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)


@pytest.mark.parametrize(
    ("environment", "fault"),
    [
        ({"SPEECH_BASE_URL": "localhost:80", "SPEECH_MODEL": "x"}, "SPEECH_BASE_URL"),  # no scheme
        ({"SPEECH_BASE_URL": "http://user:pass@host/v1", "SPEECH_MODEL": "x"}, "SPEECH_BASE_URL"),  # a password in it
        ({"SPEECH_BASE_URL": "http://host/v1"}, "SPEECH_MODEL"),
        ({"TRANSCRIPTION_BASE_URL": "ftp://host", "TRANSCRIPTION_MODEL": "x"}, "TRANSCRIPTION_BASE_URL"),
        ({"TRANSCRIPTION_BASE_URL": "http://host/v1"}, "TRANSCRIPTION_MODEL"),
    ],
)
def test_a_wrong_setting_is_named_at_the_start(environment: dict[str, str], fault: str) -> None:
    with pytest.raises(ValueError, match=fault) as raised:
        load_voice_settings(environment)
    assert "pass" not in str(raised.value)


def test_without_settings_only_the_browser_and_espeak_read_and_nobody_records() -> None:
    settings = load_voice_settings({"ESPEAK": "off"})
    assert (settings.speech, settings.transcription, settings.espeak) == (None, None, "")


@pytest.mark.parametrize(
    ("endpoint", "espeak", "language", "able"),
    [
        (False, False, "da", False),
        (False, True, "da", True),
        (False, True, "ti", False),  # espeak-ng has no Tigrinya
        (False, True, "so", False),
        (True, False, "ti", True),
    ],
)
def test_a_language_is_offered_only_where_somebody_can_read_it(
    endpoint: bool, espeak: bool, language: str, able: bool
) -> None:
    settings = VoiceSettings(
        Service("http://127.0.0.1:9/v1", "x") if endpoint else None, None, "espeak-ng" if espeak else ""
    )
    assert speaks(settings, language) is able


async def test_the_endpoint_is_asked_with_the_voice_and_without_personal_identifiers(sounds: Sounds) -> None:
    sentence = "Kære Amina Testesen (010190-1234), betal 3.644 kr. senest 30. november. Ring på 72 36 40 00."
    made = await speak(VoiceSettings(_service(sounds)), sentence, "da", public=("+4572364000",))
    assert (made.data, made.media_type) == (MP3, "audio/mpeg")
    (said,) = sounds.said()
    assert (said["model"], said["voice"]) == ("tts-1", "nova")
    assert [secret for secret in ("Testesen", "Amina", "010190", "1234") if secret in said["input"]] == []
    assert [kept for kept in ("3.644 kr.", "30. november", "72 36 40 00") if kept not in said["input"]] == []


@pytest.mark.parametrize("status", [401, 429, 500])
async def test_an_endpoint_that_refuses_is_no_voice(sounds: Sounds, status: int) -> None:
    sounds.status = status
    with pytest.raises(NoVoice):
        await speak(VoiceSettings(_service(sounds)), "Hej.", "da")
    assert len(sounds.asked) == 1  # somebody waits: it is not asked again


@pytest.mark.parametrize("text", ["", "  \n "])
async def test_nothing_to_say_asks_nobody(sounds: Sounds, text: str) -> None:
    with pytest.raises(NoVoice):
        await speak(VoiceSettings(_service(sounds)), text, "da")
    assert sounds.asked == []


async def test_espeak_reads_the_sentence_as_it_is_in_its_language(tmp_path: Path) -> None:
    program = _espeak(tmp_path, 'printf "RIFF %s " "$*"; cat')
    made = await speak(VoiceSettings(espeak=program), "Betal; rm -rf / 'nu'", "da")
    assert made.media_type == "audio/wav"
    assert made.data == b"RIFF -v da -s 150 --stdin --stdout Betal; rm -rf / 'nu'"


@pytest.mark.parametrize(
    ("script", "seconds"),
    [("exit 1", 5.0), ("true", 5.0), ("exec sleep 30", 0.3)],  # fails; says nothing; takes too long
)
async def test_an_espeak_that_fails_is_no_voice(tmp_path: Path, script: str, seconds: float) -> None:
    with pytest.raises(NoVoice):
        await speak(VoiceSettings(espeak=_espeak(tmp_path, script), seconds=seconds), "Hej.", "da")


async def test_a_recording_goes_to_the_endpoint_in_its_language_and_its_words_come_back(sounds: Sounds) -> None:
    settings = VoiceSettings(transcription=_service(sounds))
    sounds.hears = "  Kan jeg\n få mere tid? "
    assert await heard(settings, b"OggS recording", "audio/webm;codecs=opus", "uk") == "Kan jeg få mere tid?"
    ((path, body),) = sounds.asked
    assert path.endswith("/audio/transcriptions")
    assert b"OggS recording" in body
    assert b'name="language"\r\n\r\nuk' in body
    assert b'filename="tale.webm"' in body


@pytest.mark.parametrize(
    ("recording", "media_type", "hears", "status"),
    [
        (b"", "audio/webm", "x", 200),  # nothing recorded
        (b"x" * (RECORDING + 1), "audio/webm", "x", 200),
        (b"MZ", "application/octet-stream", "x", 200),  # no sound
        (b"x", "audio/webm", "  ", 200),  # silence
        (b"x", "audio/webm", "x", 500),
    ],
)
async def test_what_cannot_be_heard_is_said_to_be_so(
    sounds: Sounds, recording: bytes, media_type: str, hears: str, status: int
) -> None:
    sounds.hears, sounds.status = hears, status
    with pytest.raises(NotHeard):
        await heard(VoiceSettings(transcription=_service(sounds)), recording, media_type, "da")


async def test_without_an_endpoint_nothing_is_heard() -> None:
    with pytest.raises(NotHeard):
        await heard(VoiceSettings(), b"x", "audio/webm", "da")
