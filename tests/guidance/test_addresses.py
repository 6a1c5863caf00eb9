"""One form for one address, and no way into a private network."""

from __future__ import annotations

import asyncio

import pytest

from ingest.guidance.addresses import Refused, canonical, resolve
from ingest.guidance.models import FetchFault

SAME = [
    (
        "HTTPS://WWW.Solbaek.example:443/Borger/",
        "",
        "https://www.solbaek.example/Borger/",
    ),  # host lower, no default port
    (
        "/borger/flytning#ring",
        "https://www.solbaek.example/borger/",
        "https://www.solbaek.example/borger/flytning",
    ),  # a link
    ("https://www.solbaek.example/a?utm_source=mail&id=7", "", "https://www.solbaek.example/a?id=7"),  # tracking words
    ("https://user:secret@www.solbaek.example/a", "", "https://www.solbaek.example/a"),  # a password is no part of it
    ("https://www.solbaek.example", "", "https://www.solbaek.example/"),  # the root
    ("mailto:post@solbaek.example", "https://www.solbaek.example/", ""),  # no page
    ("javascript:alert(1)", "https://www.solbaek.example/", ""),
    ("file:///etc/passwd", "", ""),
    ("tel:72364000", "https://www.solbaek.example/", ""),
    ("http://[::1", "", ""),  # no address at all
]


@pytest.mark.parametrize(("written", "base", "expected"), SAME)
def test_an_address_has_one_form(written: str, base: str, expected: str) -> None:
    assert canonical(written, base) == expected


PRIVATE = [
    "127.0.0.1", "10.1.2.3", "172.16.0.9", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "::1", "fe80::1",
    "fd00::2", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "2002:0a00:0001::1", "224.0.0.1", "localhost",
]  # fmt: skip


@pytest.mark.parametrize("host", PRIVATE)
def test_a_private_address_is_refused_in_every_form(host: str) -> None:
    with pytest.raises(Refused) as refused:
        asyncio.run(resolve(host, 80, loopback=False))
    assert refused.value.fault is FetchFault.PRIVATE_ADDRESS


@pytest.mark.parametrize(
    ("host", "allowed"), [("127.0.0.1", True), ("::1", True), ("10.1.2.3", False), ("169.254.169.254", False)]
)
def test_a_trial_may_ask_loopback_and_nothing_else_private(host: str, allowed: bool) -> None:
    if allowed:
        assert asyncio.run(resolve(host, 80, loopback=True)) == host
    else:
        with pytest.raises(Refused):
            asyncio.run(resolve(host, 80, loopback=True))
