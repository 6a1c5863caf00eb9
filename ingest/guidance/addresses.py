"""An address in, its canonical form out, and whether it may be asked at all.

A refresh runs inside the municipality's network: a page that leads it to an address in there (by a link, a redirect
or a name whose DNS answer changes) must not be read. So names are resolved here, every answer is checked, and the
connection goes to the very address that was checked.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from urllib.parse import urljoin, urlsplit, urlunsplit

from ingest.guidance.models import FetchFault

_SCHEMES = {"http": 80, "https": 443}


class Refused(Exception):  # noqa: N818 - names what happened to the address
    """An address that gives no page; `fault` says why."""

    def __init__(self, fault: FetchFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def canonical(address: str, base: str = "") -> str:
    """The one form of an address: host in lower case, no default port, tracking words or fragment; "" where none.

    `base` is the page it was linked from.
    """
    from courlan import normalize_url

    joined = urljoin(base, address.strip()) if base else address.strip()
    try:
        parts = urlsplit(joined)
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme.lower() not in _SCHEMES or not parts.hostname:
        return ""
    host = parts.hostname.lower()
    shown = f"[{host}]" if ":" in host else host
    netloc = shown if port in (None, _SCHEMES[parts.scheme.lower()]) else f"{shown}:{port}"
    plain = urlunsplit((parts.scheme.lower(), netloc, parts.path or "/", parts.query, ""))
    try:
        return str(normalize_url(plain, strict=False))
    except ValueError:
        return plain


async def resolve(host: str, port: int, *, loopback: bool) -> str:
    """The IP address to connect to for `host`, every one of whose addresses is public.

    `loopback` lets 127.0.0.0/8 and ::1 through. Raises `Refused` (PRIVATE_ADDRESS, SERVER).
    """
    try:
        answers = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Refused(FetchFault.SERVER) from error
    found = [str(answer[4][0]) for answer in answers]
    if not found or not all(_may_be_asked(one, loopback=loopback) for one in found):
        raise Refused(FetchFault.PRIVATE_ADDRESS if found else FetchFault.SERVER)
    return found[0]


def _may_be_asked(written: str, *, loopback: bool) -> bool:
    address = ipaddress.ip_address(written.partition("%")[0])
    mapped = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None)
    if mapped is not None:
        address = mapped
    return (address.is_global and not address.is_multicast) or (loopback and address.is_loopback)
