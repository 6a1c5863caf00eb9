"""An upload in, its pages out: kind told by content, limits kept, and every failure turned into a code."""

from __future__ import annotations

import logging

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.files.kind import PICTURES, FileKind, sniff
from ingest.models import Opened, Upload
from ingest.settings import Limits

log = logging.getLogger(__name__)


def open_upload(upload: Upload, file: int, limits: Limits, depth: int = 0) -> Opened:
    """The pages of an upload in order; `file` is its index in the request, `depth` how many mails it lies in.

    Raises UnreadableUpload, and nothing else: TOO_LARGE (in megabytes), EMPTY_FILE, UNSUPPORTED_FILE, DAMAGED_FILE,
    ENCRYPTED_FILE, TOO_MANY_PAGES, NO_TEXT_FOUND.
    """
    if len(upload.data) > limits.max_bytes:
        raise UnreadableUpload(ErrorCode.TOO_LARGE, limits.max_bytes // 1_000_000)
    kind = sniff(upload.data)
    try:
        opened = _dispatch(kind, upload.data, file, limits, depth)
    except UnreadableUpload:
        raise
    except Exception as error:  # the one edge where a parser's surprise becomes a sentence
        log.warning("could not open a %s of %d bytes: %s", kind, len(upload.data), type(error).__name__)
        raise UnreadableUpload(ErrorCode.DAMAGED_FILE) from None
    if not opened.pages:
        raise UnreadableUpload(ErrorCode.NO_TEXT_FOUND)
    if len(opened.pages) > limits.max_pages:
        raise UnreadableUpload(ErrorCode.TOO_MANY_PAGES, limits.max_pages)
    return opened


def _dispatch(kind: FileKind, data: bytes, file: int, limits: Limits, depth: int) -> Opened:
    """Each kind's reader is imported only when one comes: a text letter must not wait for the PDF library."""
    if kind is FileKind.PDF:
        from ingest.files.pdf import open_pdf

        return open_pdf(data, file, limits)
    if kind in PICTURES:
        from ingest.files.picture import open_picture

        return open_picture(data, file, limits)
    if kind is FileKind.DOCX:
        from ingest.files.docx import open_docx

        return open_docx(data, file, limits)
    if kind is FileKind.MAIL:
        from ingest.files.mail import open_mail

        return open_mail(data, file, limits, depth)
    if kind is FileKind.HTML:
        from ingest.files.hypertext import open_html

        return open_html(data, file, limits)
    from ingest.files.plain import open_text

    return open_text(data, file, limits)
