"""Why an upload could not be read: a code and its parameters; the sentence for it is a message in `chains/wording/`."""

from __future__ import annotations

from enum import StrEnum


class ErrorCode(StrEnum):
    """The contract's error codes."""

    EMPTY_FILE = "empty_file"
    UNSUPPORTED_FILE = "unsupported_file"
    DAMAGED_FILE = "damaged_file"
    ENCRYPTED_FILE = "encrypted_file"
    TOO_LARGE = "too_large"
    TOO_MANY_PAGES = "too_many_pages"
    TOOK_TOO_LONG = "took_too_long"
    NO_TEXT_FOUND = "no_text_found"
    UNREADABLE = "unreadable"


class UnreadableUpload(Exception):  # noqa: N818 -- the name is the event a citizen meets
    """An upload that ends in a sentence, not in a card. `limit` is the number that was passed, where there is one
    (megabytes, pages, seconds). Picklable, so that it crosses from a worker process."""

    def __init__(self, code: ErrorCode, limit: int | None = None) -> None:
        super().__init__(code, limit)
        self.code = code
        self.limit = limit
