"""The knowledge page: sources, editions and what differs between them, golden questions, publishing and going back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from starlette.responses import Response

from desk.pages.asked import Asked, NotHere, NotNow
from desk.pages.editing import EDITORS, begun, looked, room, sentence
from desk.pages.route import Route
from municipality.hours import LOCAL

if TYPE_CHECKING:
    from desk.editing.jobs import Watched

SHOWN = 60
"""Lines of one table of the comparison, unless all are asked for."""
LONGEST_REASON = 300


async def overview(asked: Asked) -> Response:
    """Where things stand, and what can be done about it."""
    from desk.editing import store
    from desk.editing.models import Verb

    editing = room(asked)
    seen = await looked(editing.workshop.overview, asked.now)
    return asked.render(
        "knowledge.html",
        seen=seen,
        sources=[("", asked.words("edit-all-sources")), *((one.name, one.name) for one in seen.sources)],
        job=await store.under_way(asked.desk.database),
        last=await store.last(asked.desk.database, Verb.REFRESH, Verb.MEND, done=True),
        judged=await store.last(asked.desk.database, Verb.JUDGE, done=True),
    )


async def refresh(asked: Asked) -> Response:
    """Reads the sources, or one of them."""
    from desk.editing.models import Verb

    editing, now = room(asked), asked.now
    source, again = asked.form.get("source", "")[:80], asked.form.get("again") == "1"
    reason = asked.form.get("reason", "").strip()[:LONGEST_REASON]
    await asked.audit("knowledge-refresh", source, again=str(again), accepted_loss=reason)

    def work(watched: Watched) -> dict[str, object]:
        return editing.workshop.refresh(watched, now, source, again, reason)

    return await begun(asked, Verb.REFRESH, source, work, "/desk/knowledge", "edit-refreshed")


async def mend(asked: Asked) -> Response:
    """Reads one page again."""
    from desk.editing.models import Verb

    editing, now = room(asked), asked.now
    url, publish = asked.form.get("url", "").strip(), asked.form.get("what") == "now"
    force = asked.form.get("reason", "").strip()[:LONGEST_REASON]
    if not url or len(url) > 300:
        raise NotNow("edit-page-missing")
    await asked.audit("knowledge-mend", url, published=str(publish), forced=force)

    def work(watched: Watched) -> dict[str, object]:
        return editing.workshop.mend(watched, now, url, publish, force)

    return await begun(
        asked, Verb.MEND, url, work, "/desk/knowledge", "edit-mended" if publish else "edit-mended-draft"
    )


async def job(asked: Asked) -> Response:
    """How far a job is, and what came of it; a script asks again by itself."""
    from desk.editing import store

    found = await store.job(asked.desk.database, asked.params["job"])
    if found is None:
        raise NotHere
    return asked.render("knowledge_job.html", job=found, problem=sentence(found.error) if found.error else "")


async def diff(asked: Asked) -> Response:
    """What the edition to come changes, grouped by what changed."""
    from desk.editing.forms import differences
    from knowledge.editions.figures import FigureKind
    from knowledge.editions.items import name_of

    workshop = room(asked).workshop
    published, coming, found, items = await looked(workshop.diff, asked.now)
    kinds = [(kind.value, [one for one in found.figures if one.kind is kind]) for kind in FigureKind]
    rows = [
        (one.kind.value, name_of(one.new or one.old), one, differences(one.kind, one.old, one.new))  # type: ignore[arg-type]
        for one in items
    ]
    return asked.render(
        "knowledge_diff.html",
        published=published,
        coming=coming,
        diff=found,
        kinds=[(kind, own) for kind, own in kinds if own],
        outliers=[one for one in found.figures if one.outlier],
        left=[one for one in found.figures if one.left_on],
        items=rows,
        most=1_000_000 if asked.query.get("all") else SHOWN,
        titles={url: page.title for url, page in (await looked(workshop.pages, asked.now)).items()},
    )


async def upkeep(asked: Asked) -> Response:
    """What has to be looked after: old pages and years, pages that say the same, links that lead nowhere."""
    workshop = room(asked).workshop
    found = await looked(workshop.upkeep, asked.now)
    pages = await looked(workshop.pages, asked.now)
    return asked.render("knowledge_upkeep.html", found=found, titles={url: page.title for url, page in pages.items()})


async def questions(asked: Asked) -> Response:
    """The golden questions before and after, as they were asked last."""
    from desk.editing import store
    from desk.editing.models import Verb
    from knowledge.editions.handle import next_edition

    workshop, database = room(asked).workshop, asked.desk.database
    state = (await looked(workshop.overview, asked.now)).state
    last = await store.last(database, Verb.JUDGE, done=True)
    pair = (state.effective(asked.now), next_edition(state, asked.now))
    fresh = last is not None and (last.result.get("published"), last.result.get("draft")) == pair
    rows = list(last.result["questions"]) if last else []
    return asked.render(
        "knowledge_questions.html",
        last=last,
        fresh=fresh,
        same=pair[0] == pair[1],
        worse=[one for one in rows if _found(one["before"]) and not _found(one["after"])],
        better=[one for one in rows if _found(one["after"]) and not _found(one["before"])],
        missed=[one for one in rows if one["expect"] and not _found(one["before"]) and not _found(one["after"])],
    )


async def judge(asked: Asked) -> Response:
    """Asks them."""
    from desk.editing.models import Verb

    editing, now = room(asked), asked.now
    await asked.audit("knowledge-judge")
    to = "/desk/knowledge/questions"
    return await begun(asked, Verb.JUDGE, "", lambda watched: editing.workshop.judge(watched, now), to, "edit-judged")


async def before_publishing(asked: Asked) -> Response:
    """What publishing would change, and the form for it."""
    workshop = room(asked).workshop
    published, coming, found, items = await looked(workshop.diff, asked.now)
    seen = await looked(workshop.overview, asked.now)
    warnings = sum(one.outlier or bool(one.left_on) for one in found.figures) + len(found.stale)
    return asked.render(
        "knowledge_publish.html", diff=found, items=items, warnings=warnings, record=seen.records[coming], seen=seen,
        first=not published,
    )  # fmt: skip


async def publish(asked: Asked) -> Response:
    """Publishes the draft, at once or from an instant on."""
    from desk.editing.models import Verb

    editing, now = room(asked), asked.now
    force = asked.form.get("reason", "").strip()[:LONGEST_REASON]
    at = _instant(asked) if asked.form.get("when") == "later" else None
    edition = (await looked(editing.workshop.overview, now)).state.draft
    wanted = asked.form.get("edition", "")
    if not edition or (wanted and wanted != edition):
        raise NotNow("edit-draft-changed")
    deed = "knowledge-schedule" if at else "knowledge-publish"
    await asked.audit(deed, edition, at=at.isoformat() if at else "", forced=force)

    def work(watched: Watched) -> dict[str, object]:
        return editing.workshop.publish(watched, now, at, force, edition)

    said = "edit-scheduled" if at else "edit-published"
    return await begun(asked, Verb.PUBLISH, edition, work, "/desk/knowledge", said)


async def cancel(asked: Asked) -> Response:
    """Takes a schedule back."""
    from knowledge.editions import publish as publishing

    await asked.audit("knowledge-cancel")
    await looked(publishing.cancel, room(asked).workshop.store, asked.now)
    return asked.go("/desk/knowledge", said="edit-cancelled")


async def rollback(asked: Asked) -> Response:
    """Answers from the edition before again."""
    from knowledge.editions import publish as publishing

    state = (await looked(room(asked).workshop.overview, asked.now)).state
    await asked.audit("knowledge-rollback", state.published, to=state.earlier[0] if state.earlier else "")
    await looked(publishing.rollback, room(asked).workshop.store, asked.now)
    await looked(room(asked).workshop.take_over)
    return asked.go("/desk/knowledge", said="edit-rolled-back")


def _found(rank: int) -> bool:
    return 1 <= rank <= 5


def _instant(asked: Asked) -> dt.datetime:
    """The form's day and time, Danish time. Raises NotNow for none, and for one that is past."""
    try:
        day = dt.date.fromisoformat(asked.form.get("day", ""))
        at = dt.datetime.combine(day, dt.time.fromisoformat(asked.form.get("time", "") or "00:00"), LOCAL)
    except ValueError:
        raise NotNow("edit-when-missing") from None
    if at <= asked.now:
        raise NotNow("edit-when-past")
    return at


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/knowledge", overview, EDITORS),
    Route("POST", "/desk/knowledge/refresh", refresh, EDITORS),
    Route("POST", "/desk/knowledge/mend", mend, EDITORS),
    Route("GET", "/desk/knowledge/jobs/{job}", job, EDITORS),
    Route("GET", "/desk/knowledge/diff", diff, EDITORS),
    Route("GET", "/desk/knowledge/upkeep", upkeep, EDITORS),
    Route("GET", "/desk/knowledge/questions", questions, EDITORS),
    Route("POST", "/desk/knowledge/questions", judge, EDITORS),
    Route("GET", "/desk/knowledge/publish", before_publishing, EDITORS),
    Route("POST", "/desk/knowledge/publish", publish, EDITORS),
    Route("POST", "/desk/knowledge/cancel", cancel, EDITORS),
    Route("POST", "/desk/knowledge/rollback", rollback, EDITORS),
)
