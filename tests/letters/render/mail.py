"""Words and attachments in, mails as bytes out: forwarded, quoted-printable, base64, old character sets."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP
from typing import NamedTuple


class Envelope(NamedTuple):
    """Who sends a mail to whom about what, and when."""

    sender: str
    to: str
    subject: str
    date: str = "Thu, 19 Nov 2026 08:12:00 +0100"


def mail(
    envelope: Envelope,
    words: str,
    *,
    charset: str = "utf-8",
    transfer: str = "quoted-printable",
    attached: Sequence[tuple[str, bytes]] = (),
    page: str | None = None,
) -> bytes:
    """A mail with this text, PDF attachments and, where `page` is given, the same in HTML beside it."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"], message["Date"] = envelope
    message["Message-ID"] = "<20261119.0812@mail.example>"
    message.set_content(words, charset=charset, cte=transfer)
    if page is not None:
        message.add_alternative(page, subtype="html", charset=charset, cte="base64")
    for name, data in attached:
        message.add_attachment(data, maintype="application", subtype="pdf", filename=name)
    for at, part in enumerate(one for one in message.walk() if one.is_multipart()):
        part.set_boundary(f"=_brev_{at}")
    return message.as_bytes()
