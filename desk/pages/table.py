"""Every page of the desk."""

from __future__ import annotations

from desk.pages import (
    audit,
    gold,
    handover,
    knowledge,
    lexicon,
    notices,
    people,
    sign_in,
    start,
    switches,
    tasks,
    transcripts,
    trying,
    unanswered,
    watch,
)
from desk.pages.route import Route

ROUTES: tuple[Route, ...] = (
    *start.ROUTES,
    *sign_in.ROUTES,
    *transcripts.ROUTES,
    *handover.ROUTES,
    *notices.ROUTES,
    *tasks.ROUTES,
    *watch.ROUTES,
    *switches.ROUTES,
    *knowledge.ROUTES,
    *lexicon.ROUTES,
    *gold.ROUTES,
    *trying.ROUTES,
    *unanswered.ROUTES,
    *people.ROUTES,
    *audit.ROUTES,
)
