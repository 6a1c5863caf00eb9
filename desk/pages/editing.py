"""What the editors' pages share: who edits, the room they edit in, and a job begun and waited for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from starlette.responses import Response

from desk.accounts.models import Role
from desk.pages.asked import Asked, NotNow

if TYPE_CHECKING:
    from desk.editing.jobs import Result, Work
    from desk.editing.models import Editor, Verb
    from desk.editing.room import Editing

EDITORS = frozenset({Role.EDITOR})
WAITED = 4.0
"""Seconds a page waits for a job before it shows how far it is."""

T = TypeVar("T")
P = ParamSpec("P")


def room(asked: Asked) -> Editing:
    """What editors work on. Raises NotNow where the desk has none."""
    if asked.desk.editing is None:
        raise NotNow("edit-not-here")
    return asked.desk.editing


def editor(asked: Asked) -> Editor:
    """Whoever asks."""
    from desk.editing.models import Editor

    return Editor(asked.me.id, asked.me.name)


async def looked(look: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
    """A look at the knowledge base, in a thread. Raises NotNow for what it says cannot be."""
    from knowledge.errors import KnowledgeError

    try:
        return await asyncio.to_thread(look, *args, **named)
    except KnowledgeError as error:
        raise NotNow(sentence(error.code)) from None


def sentence(code: str) -> str:
    """The key of the sentence for an error's code."""
    from desk.pages import words

    key = f"edit-error-{code.replace('_', '-')}"
    return key if words.has(key) else "edit-error-failed"


async def begun(
    asked: Asked,
    verb: Verb,
    subject: str,
    work: Work,
    to: str,
    said: str,
    then: Callable[[Result], Awaitable[None]] | None = None,
) -> Response:
    """Begins a job. Done within moments, on to `to`, which says `said`; else to the page that shows how far it is."""
    from desk.editing.models import JobState, JobUnderWay

    jobs = room(asked).jobs
    try:
        job = await jobs.start(editor(asked), verb, subject, work, then)
    except JobUnderWay:
        return asked.go("/desk/knowledge", said="edit-busy")
    job = await jobs.settled(job, WAITED)
    if job.state is JobState.DONE and job.result.get("changed", True):
        return asked.go(to, said=said)
    return asked.go(f"/desk/knowledge/jobs/{job.id}")


def languages_of(asked: Asked) -> list[tuple[str, str]]:
    """The languages that citizens ask in, by code and name."""
    from babel import Locale

    offered = asked.desk.municipality.languages
    return [(code, (Locale.parse(code).get_display_name(asked.language) or code).capitalize()) for code in offered]
