"""A municipality in, the words of its own out that a model may see: masking them would hide whom to call."""

from __future__ import annotations

from municipality import Municipality

SHORTEST_PHONE = 8
"""Signs of a whole number: "112" would also stand in case numbers and amounts."""


def public_words(municipality: Municipality) -> tuple[str, ...]:
    """The authority's own phones, mails and addresses, and the numbers of the help lines."""
    local = municipality
    phones = [local.phone, *(part.phone for part in local.departments), *(line.phone for line in local.help_lines)]
    mails = [local.mail, local.secure_mail, *(part.mail for part in local.departments if part.mail)]
    emergency = [line.phone for line in (local.emergency_social, local.ombudsman) if line is not None]
    numbers = [phone for phone in (*phones, *emergency) if len(phone) >= SHORTEST_PHONE]
    return tuple(dict.fromkeys(word for word in (*numbers, *mails, local.address, local.website) if word))
