"""How it goes: volume, endings, times, topics, languages and letters over some days, as charts with a table beside."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from markupsafe import Markup
from starlette.responses import Response

from desk.pages.asked import Asked
from desk.pages.labels import label
from desk.pages.route import SIGNED_IN, Route
from desk.pages.templating import day_text
from desk.staff import charts, figures, sightings
from desk.staff.alerts import alerts
from desk.staff.charts import Bar
from desk.staff.figures import Volume
from desk.staff.statistics import departures
from municipality.hours import LOCAL

STRETCHES = (7, 30, 90)
"""Days that can be looked at."""

MOST = 12
"""Bars in one chart."""


async def watch(asked: Asked) -> Response:
    """The page."""
    database = asked.desk.database
    days = said if (said := asked.number("days")) in STRETCHES else STRETCHES[1]
    until = asked.now.astimezone(LOCAL).date()
    since = until - dt.timedelta(days=days - 1)
    counted = await figures.counts(database, since, until)
    languages, topics = figures.by(counted, "language"), figures.by(counted, "topic")
    answered, right = figures.shares(languages)
    sorts = await sightings.sorts(database, since, until)
    return asked.render(
        "watch.html",
        days=days,
        stretches=STRETCHES,
        since=since,
        until=until,
        whole=figures.volume(counted),
        handed_over=await figures.handed_over(database, since, until),
        kept=await figures.kept(database, since, until),
        daily=figures.by_day(counted, since, until),
        daily_chart=_daily(asked, figures.by_day(counted, since, until)),
        languages=languages,
        language_chart=_shares(asked, languages),
        topics=topics,
        topic_chart=_volumes(asked, topics),
        departures=[("answered", one) for one in departures(answered)] + [("right", one) for one in departures(right)],
        alerts=alerts(await sightings.sightings(database), asked.now),
        letters=[one for one in sorts if one.asked or one.lines_wrong][:MOST],
        label=lambda group, code: label(asked, group, code),
    )


def _daily(asked: Asked, days: tuple[tuple[dt.date, Volume], ...]) -> Markup:
    bars = [
        Bar(day_text(day, asked.language), one.asked, str(one.asked), part=one.answered)
        for day, one in days
    ]  # fmt: skip
    return _drawn(charts.columns(asked.words("watch-daily"), bars))


def _shares(asked: Asked, languages: Mapping[str, Volume]) -> Markup:
    bars = [
        Bar(label(asked, "language", code), one.share.value, f"{round(one.share.value * 100)} %")
        for code, one in list(languages.items())[:MOST]
        if one.share.all
    ]
    return _drawn(charts.lying(asked.words("watch-languages"), bars, most=1.0))


def _volumes(asked: Asked, topics: Mapping[str, Volume]) -> Markup:
    named = [(label(asked, "topic", code) or asked.words("watch-no-topic"), one) for code, one in topics.items()]
    bars = [Bar(name, one.asked, str(one.asked)) for name, one in named[:MOST] if one.asked]
    return _drawn(charts.lying(asked.words("watch-topics"), bars))


def _drawn(svg: str) -> Markup:
    return Markup(svg)  # noqa: S704 -- `charts` escapes all text in it


ROUTES: tuple[Route, ...] = (Route("GET", "/desk/watch", watch, SIGNED_IN),)
