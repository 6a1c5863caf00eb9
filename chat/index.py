"""The built index page and a language's words in, the page a browser gets out; every text in it escaped."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Sequence

from chains.models import Level
from chains.wording import RIGHT_TO_LEFT, Wording, languages
from chat.hours import phone_now
from chat.models import ModelUse
from chat.phones import phone_text
from chat.view import Words, emergency_line
from chat.voice.settings import NO_VOICE, VoiceOffer
from ingest.errors import ErrorCode, UnreadableUpload
from municipality import Municipality

ACCEPT = (
    ".pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,.tif,.tiff,.docx,.eml,.txt,"
    "application/pdf,image/jpeg,image/png,image/webp,image/heic,image/tiff"
)
"""What the file button offers to choose from; what a file is, its content decides."""

EMERGENCY_SIGN = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2 1 21h22zm-1 7h2v6h-2zm0 8h2v2h-2z"/></svg>'


def fill(
    template: str,
    words: Words,
    max_bytes: int,
    max_files: int,
    *,
    chosen: bool = True,
    voice: VoiceOffer = NO_VOICE,
) -> str:
    """The index page with its texts; all of them escaped.

    `chosen`: the reader has chosen the language. Until then the first screen offers them all: a borrowed phone, or one
    set to Danish, does not decide for its owner.
    """
    language, easy = words.wording.spoken, words.wording.level is Level.EASY
    texts = {
        "lang": language,
        "level": words.wording.level,
        "level-pressed": "true" if easy else "false",
        "level-other": Level.NORMAL if easy else Level.EASY,
        "level-label": words.text("page-level"),
        "dir": "rtl" if language in RIGHT_TO_LEFT else "ltr",
        "tel": words.municipality.phone,
        "call": phone_text(words.municipality.phone),
        "hours": phone_now(words.municipality, words.wording, words.now),
        "call-label": words.text("page-call-label"),
        "language-label": words.text("page-language"),
        "language-name": _own_name(words.wording.language),
        "language-named": f"{words.text('page-language')}: {_own_name(words.wording.language)}",
        "accept": ACCEPT,
    }
    plain = (
        "title",
        "description",
        "skip",
        "brand",
        "of",
        "delete",
        "delete-label",
        "offline",
        "opening",
        "needs-script",
        "messages",
        "photo",
        "file",
        "listen",
        "listen-back",
        "listen-pause",
        "listen-next",
        "listen-close",
        "speak",
        "word",
        "close",
    )
    texts |= {name: words.text(f"page-{name}") for name in plain}
    escaped = {name: html.escape(text) for name, text in texts.items()}
    offered = offered_languages(words.municipality, with_model=words.model is not ModelUse.NONE)
    buttons = "".join(_language_button(code, words.wording.language) for code in offered)
    about = f'<a class="bk-about" href="/was">{html.escape(words.text("page-accessibility"))}</a>'
    escaped["languages"] = buttons + about
    escaped["emergency"] = _emergency(words)
    escaped["first-languages"] = "" if chosen else _first_languages(buttons + about, escaped["language-label"])
    said = _script_words(words, max_bytes, max_files) | {"voice": _voice_words(words, voice)}
    escaped["words"] = json.dumps(said, ensure_ascii=False).replace("<", "\\u003c")
    return re.sub(r"\{\{([\w-]+)\}\}", lambda found: escaped[found.group(1)], template)


def _emergency(words: Words) -> str:
    """The number for danger, one tap away on every page: no program hears every call for help."""
    line = emergency_line(words.municipality)
    if line is None:
        return ""
    label, phone = html.escape(words.text("page-emergency", phone=line.phone)), html.escape(line.phone)
    return (
        f'<a class="bk-call bk-emergency" href="tel:{phone}" aria-label="{label}">{EMERGENCY_SIGN}'
        f'<span dir="ltr">{phone}</span></a>'
    )


def offered_languages(municipality: Municipality, *, with_model: bool) -> Sequence[str]:
    """The languages on the switch: with a model also those that no catalogue knows. Its words then stand beside the
    frame, which is in English."""
    known = languages()
    return [one for one in municipality.languages if one in known or with_model] or list(known[:1])


def _language_button(code: str, current: str) -> str:
    marked = ' aria-current="true"' if code == current else ""
    direction = "rtl" if code in RIGHT_TO_LEFT else "ltr"
    said = html.escape(_own_name(code))
    return f'<button name="language" value="{code}" lang="{code}" dir="{direction}"{marked}>{said}</button>'


def _own_name(code: str) -> str:
    """What a language calls itself."""
    if code in languages():
        return Wording(code).text("page-language-name")
    from babel import Locale, UnknownLocaleError

    try:
        return (Locale.parse(code).get_display_name() or code).capitalize()
    except (UnknownLocaleError, ValueError):
        return code


def _first_languages(buttons: str, label: str) -> str:
    return (
        '<form class="bk-languages bk-first" method="post" action="/visit/language" role="group" '
        f'aria-label="{label}">{buttons}</form>'
    )


def _script_words(words: Words, max_bytes: int, max_files: int) -> dict[str, str]:
    """The texts the page's script sets."""
    keys = (
        "input",
        "input-short",
        "send",
        "explain",
        "stop",
        "file",
        "remove",
        "messages",
        "notices",
        "copied",
        "marked",
    )
    return {
        **{key: words.text(f"page-{key}") for key in keys},
        "sure": words.text("page-delete-sure"),
        "badType": words.wording.error(UnreadableUpload(ErrorCode.UNSUPPORTED_FILE)),
        "tooLarge": words.wording.error(UnreadableUpload(ErrorCode.TOO_LARGE, max_bytes // 1_000_000)),
        "tooMany": words.text("page-too-many-files", limit=max_files),
        "failed": words.text("page-upload-bad"),
    }


def _voice_words(words: Words, voice: VoiceOffer) -> dict[str, object]:
    """The texts of listening and speaking, and what the server can do where the browser cannot."""
    keys = {
        "none": "listen-none",
        "pause": "listen-pause",
        "on": "listen-on",
        "speed": "listen-speed",
        "speak": "speak",
        "done": "speak-done",
        "where": "speak-where",
        "check": "speak-check",
        "unheard": "speak-unheard",
        "forbidden": "speak-forbidden",
    }
    texts: dict[str, object] = {name: words.text(f"page-{key}") for name, key in keys.items()}
    return texts | {"speaks": list(voice.speaks), "records": voice.records}
