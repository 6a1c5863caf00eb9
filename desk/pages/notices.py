"""Corrections of letters that went out wrong: said, ended, listed; staff bring one such letter to match its wording.

The letter is read in memory, its print taken, and it is forgotten.
"""

from __future__ import annotations

import datetime as dt

from starlette.responses import Response

from chains.prints import LetterPrint
from desk.pages.asked import Asked, NotHere, NotNow
from desk.pages.labels import label, language_name
from desk.pages.route import Role, Route
from desk.staff import notices
from ingest.errors import UnreadableUpload
from ingest.models import Upload

STAFF = frozenset({Role.STAFF})
LARGEST = 20_000_000
"""Bytes of a letter that is brought."""

SHORTEST = 80
"""Characters of a pasted letter: less has no wording to match."""


async def listed(asked: Asked) -> Response:
    """The corrections that stand, and those that stood."""
    return asked.render(
        "notices.html",
        notices=await notices.all_of_them(asked.desk.database),
        language_name=lambda code: language_name(code, asked.language),
        can_read=asked.desk.read_letter is not None,
    )


async def bring(asked: Asked) -> Response:
    """Reads a letter that staff bring, and asks for the correction of all that are like it."""
    upload = _upload(asked)
    if asked.desk.read_letter is None:
        raise NotNow("notices-cannot-read")
    try:
        found = await asked.desk.read_letter(upload)
    except UnreadableUpload:
        raise NotNow("notices-unreadable") from None
    if found is None or not found.letter.wording.sketch:
        raise NotNow("notices-no-letter")
    day = found.letter.date or asked.now.date()
    return _form(asked, found.letter.wording, found.sender, day, day, {}, ())


async def say(asked: Asked) -> Response:
    """Says a correction; citizens with such a letter see it within seconds."""
    form = asked.form
    wording = _wording(form.get("wording", ""))
    since, until = _day(form.get("sent_from", "")), _day(form.get("sent_to", ""))
    texts = {language: form.get(f"text-{language}", "").replace("\r\n", "\n") for language in _languages(asked)}
    if wording is None or since is None or until is None:
        raise NotNow("notices-incomplete")
    new = notices.NewNotice(form.get("sender", "").strip(), since, until, wording, texts)
    faults = notices.faults(new)
    if faults:
        return _form(asked, wording, new.sender, since, until, texts, faults)
    await asked.audit(
        "notice-say", wording.key, sender=new.sender, sent_from=since.isoformat(), sent_to=until.isoformat(),
        text=texts["da"][: notices.LONGEST],
    )  # fmt: skip
    await notices.say(asked.desk.database, new, asked.me.name, asked.now)
    await _look(asked)
    return asked.go("/desk/notices", "notices-said")


async def end(asked: Asked) -> Response:
    """Takes a correction away from the citizens' page."""
    if not await notices.end(asked.desk.database, asked.params["notice"], asked.me.name, asked.now):
        raise NotHere
    await _look(asked)
    return asked.go("/desk/notices", "notices-ended")


def _form(
    asked: Asked,
    wording: LetterPrint,
    sender: str,
    since: dt.date,
    until: dt.date,
    texts: dict[str, str],
    faults: tuple[str, ...],
) -> Response:
    return asked.render(
        "notice.html",
        400 if faults else 200,
        wording=_written(wording),
        sender=sender,
        since=since,
        until=until,
        texts=texts,
        faults=faults,
        languages=[(code, label(asked, "language", code)) for code in _languages(asked)],
        longest=notices.LONGEST,
    )


def _languages(asked: Asked) -> tuple[str, ...]:
    """Danish first, then the others that citizens are offered."""
    return ("da", *(code for code in asked.desk.municipality.languages if code != "da"))


def _upload(asked: Asked) -> Upload:
    """The file that was brought, else the text that was pasted. Raises NotNow for neither."""
    file, text = asked.files.get("letter", b""), asked.form.get("text", "").strip()
    if not file and len(text) < SHORTEST:
        raise NotNow("notices-no-letter")
    return Upload("", file or text.encode())


def _written(wording: LetterPrint) -> str:
    """A print as it goes through the form: nothing of the letter, so nothing is held between two pages."""
    return "-".join((wording.key, wording.sender or "0", *(f"{part:x}" for part in wording.sketch)))


def _wording(written: str) -> LetterPrint | None:
    parts = written.split("-")
    try:
        sketch = tuple(int(part, 16) for part in parts[2:66])
    except ValueError:
        return None
    known = len(parts) > 2 and all(part.isalnum() and len(part) <= 16 for part in parts)
    return LetterPrint(parts[0], "" if parts[1] == "0" else parts[1], sketch) if known else None


def _day(written: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        return None


async def _look(asked: Asked) -> None:
    """This replica shows it at once; the others within seconds."""
    if asked.desk.board is not None:
        await asked.desk.board.look()


ROUTES: tuple[Route, ...] = (
    Route("GET", "/desk/notices", listed, STAFF),
    Route("POST", "/desk/notices/letter", bring, STAFF, most=LARGEST),
    Route("POST", "/desk/notices", say, STAFF),
    Route("POST", "/desk/notices/{notice}/end", end, STAFF, audited="notice-end"),
)
