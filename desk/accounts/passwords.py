"""A password in, its argon2id hash out, and back: with the library's own parameters, those of RFC 9106 for little
memory (64 MiB a password)."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING

from desk.accounts.models import name_key

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 12, 200
"""Characters. Length is what counts; signs and figures are asked of nobody (NIST SP 800-63B)."""

FEWEST_DIFFERENT = 6
"""Different characters: "aaaaaaaaaaaa" and "121212121212" are guessed at once."""

AT_ONCE = 2
"""Passwords hashed at the same time: each takes memory, so that a crowd of guesses waits instead of filling it."""

ORDINARY = (
    "password",
    "kodeord",
    "adgangskode",
    "brevklar",
    "kommune",
    "velkommen",
    "qwerty",
    "123456",
    "sommer",
    "vinter",
)
"""Beginnings that everybody thinks of; with figures after them they are guessed first."""

_THREADS = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="password")


def problem(password: str, name: str) -> str:
    """The key of the sentence that says why a password is refused; "" for one that is taken."""
    plain = name_key(password)
    if len(password) < SHORTEST:
        return "password-too-short"
    if len(password) > LONGEST:
        return "password-too-long"
    if len(set(plain)) < FEWEST_DIFFERENT or name_key(name) in plain:
        return "password-too-plain"
    for word in ORDINARY:
        if plain.startswith(word) and len(plain) - len(word) < 8:
            return "password-too-plain"
    return ""


async def hashed(password: str) -> str:
    """What is kept of a password."""
    return await asyncio.get_running_loop().run_in_executor(_THREADS, _hasher().hash, password)


async def matches(kept: str | None, password: str) -> bool:
    """Whether it is the password; just as long for somebody who has none, so that nobody learns who has one."""
    right = await asyncio.get_running_loop().run_in_executor(_THREADS, _verify, kept, password)
    return right and kept is not None


def outdated(kept: str) -> bool:
    """Whether it was hashed with weaker parameters than today's."""
    return _hasher().check_needs_rehash(kept)


def _verify(kept: str | None, password: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(kept or _nobodys(), password)
    except (VerificationError, InvalidHashError):
        return False


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher()


@lru_cache(maxsize=1)
def _nobodys() -> str:
    return _hasher().hash("the hash that is compared with where there is none")
