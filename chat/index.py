"""The built index page and a language's words in, the page a browser gets out; every text in it escaped."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Sequence

from chains.wording import Wording, languages
from chat.hours import phone_now
from chat.phones import phone_text
from chat.view import Words
from ingest.errors import ErrorCode, UnreadableUpload

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he"})

ACCEPT = (
    ".pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,.tif,.tiff,.docx,.eml,.txt,"
    "application/pdf,image/jpeg,image/png,image/webp,image/heic,image/tiff"
)
"""What the file button offers to choose from; what a file is, its content decides."""


def fill(template: str, words: Words, max_bytes: int, max_files: int) -> str:
    """The index page with its texts; all of them escaped."""
    language = words.wording.spoken
    texts = {
        "lang": language,
        "dir": "rtl" if language in RIGHT_TO_LEFT else "ltr",
        "tel": words.municipality.phone,
        "call": phone_text(words.municipality.phone),
        "hours": phone_now(words.municipality, words.wording, words.now),
        "call-label": words.text("page-call-label"),
        "language-label": words.text("page-language"),
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
    )
    texts |= {name: words.text(f"page-{name}") for name in plain}
    escaped = {name: html.escape(text) for name, text in texts.items()}
    escaped["languages"] = "".join(_language_button(code, language) for code in offered_languages(words))
    escaped["words"] = json.dumps(_script_words(words, max_bytes, max_files), ensure_ascii=False).replace(
        "<", "\\u003c"
    )
    return re.sub(r"\{\{([\w-]+)\}\}", lambda found: escaped[found.group(1)], template)


def offered_languages(words: Words) -> Sequence[str]:
    """The languages on the switch."""
    known = languages()
    return [language for language in words.municipality.languages if language in known]


def _language_button(code: str, current: str) -> str:
    name = html.escape(Wording(code).text("page-language-name"))
    marked = ' aria-current="true"' if code == current else ""
    return f'<button name="language" value="{code}" lang="{code}"{marked}>{name}</button>'


def _script_words(words: Words, max_bytes: int, max_files: int) -> dict[str, str]:
    """The texts the page's script sets."""
    keys = ("input", "send", "explain", "stop", "file", "remove", "messages", "notices")
    return {
        **{key: words.text(f"page-{key}") for key in keys},
        "sure": words.text("page-delete-sure"),
        "badType": words.wording.error(UnreadableUpload(ErrorCode.UNSUPPORTED_FILE)),
        "tooLarge": words.wording.error(UnreadableUpload(ErrorCode.TOO_LARGE, max_bytes // 1_000_000)),
        "tooMany": words.text("page-too-many-files", limit=max_files),
        "failed": words.text("page-upload-bad"),
    }
