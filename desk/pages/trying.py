"""Try it: a question as a citizen would ask it, answered by the edition to come beside the published one."""

from __future__ import annotations

from starlette.responses import Response

from desk.pages.asked import Asked
from desk.pages.editing import EDITORS, languages_of, room
from desk.pages.route import Route
from municipality.hours import LOCAL

LONGEST = 500


async def form(asked: Asked) -> Response:
    """The question to ask."""
    return asked.render("try.html", question="", asked_in="da", beside=None, languages=languages_of(asked))


async def tried(asked: Asked) -> Response:
    """Its two answers."""
    from desk.editing.beside import ask_beside

    workshop = room(asked).workshop
    languages = asked.desk.municipality.languages
    question = " ".join(asked.form.get("question", "").split())[:LONGEST]
    language = asked.form.get("language", "da")
    language = language if language in languages else "da"
    today = asked.now.astimezone(LOCAL).date()
    beside = await ask_beside(workshop, question, language, today) if question else None
    return asked.render("try.html", question=question, asked_in=language, beside=beside, languages=languages_of(asked))


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/try", form, EDITORS),
    Route("POST", "/desk/try", tried, EDITORS),
)
