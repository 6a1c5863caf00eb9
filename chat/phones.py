"""A number in E.164 or a short one in, how people read it and a link that calls it out."""

from __future__ import annotations

from chat.markdown import link, plain


def phone_text(e164: str) -> str:
    """A number as people read it."""
    from chains.wording.formats import phone

    return phone(e164)


def call_link(e164: str) -> str:
    """A number that the page's script makes into `tel:` (Markdown rendering lets no such address through)."""
    return link(phone_text(e164), f"#tel-{e164}")


def calling(text: str, e164: str) -> str:
    """Plain text as Markdown, its first mention of a number one tap away."""
    return plain(text).replace(plain(phone_text(e164)), call_link(e164), 1)
