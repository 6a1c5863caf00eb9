"""Uploads in, the events of explaining them out: one flow for the page, the command line and the tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING

from chains.card.compose import card
from chains.models import (
    CardImproved,
    CardReady,
    Done,
    Event,
    Explanation,
    FactsFound,
    LineReady,
    PagesRead,
    Request,
)
from ingest.models import PageRead, Upload
from ingest.run import Runner
from ingest.settings import Limits
from municipality import Municipality

if TYPE_CHECKING:
    from chains.model.models import Model


async def explain(
    uploads: Sequence[Upload],
    request: Request,
    runner: Runner,
    limits: Limits,
    municipality: Municipality,
    model: Model | None = None,
    session: str = "",
) -> AsyncIterator[Event]:
    """Read the pages, find the facts of each letter, make its card; then let `model` make all of them better.

    Every card stands from the finders and the catalogue before a model is asked anything; `session` pays for it.
    Raises UnreadableUpload where there is nothing to explain.
    """
    from ingest.finders import find
    from ingest.read import read  # heavy, and not needed to re-word a card

    explanations: list[Explanation] = []
    async for read_so_far in read(uploads, runner, limits):
        if isinstance(read_so_far, PageRead):
            yield read_so_far
            continue
        yield PagesRead(read_so_far)
        for number, letter in enumerate(read_so_far.letters):
            facts = await runner.run(find, letter, request.today)
            yield FactsFound(number, facts)
            explanation = card(letter, facts, request, municipality)
            for line in explanation.lines:
                yield LineReady(number, line)
            yield CardReady(number, explanation)
            explanations.append(explanation)
    if model is not None:
        from chains.card.improve import Better, improve

        better = Better(model, runner, municipality, session)
        for number, embedded in enumerate(tuple(explanations)):
            async for improved in improve(embedded, better):
                explanations[number] = improved
                yield CardImproved(number, improved)
    yield Done(tuple(explanations))
