"""A request with all that a page needs to answer it: who asks, what they sent, the words of their language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from desk.accounts.models import Person, Session
from desk.audit import log
from desk.pages import cookies, csrf, templating, words
from desk.pages.desk import Desk
from desk.pages.nav import Place


class NotHere(Exception):  # noqa: N818 -- an ending, not a bug
    """There is no such thing: the page says so (404)."""


class NotNow(Exception):  # noqa: N818 -- an ending, not a bug
    """It cannot be done; the exception's argument is the key of the sentence that says why (400)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request for a page. Its form has been checked: it came from our own page, in this session."""

    request: Request
    desk: Desk
    session: Session | None
    secret: str
    """What the browser's forms are bound to: its session's token, or before signing in a cookie of its own."""
    language: str
    now: dt.datetime
    fields: Mapping[str, Sequence[str]] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    places: tuple[Place, ...] = ()

    @property
    def who(self) -> Person | None:
        """Whoever is signed in."""
        return self.session.person if self.session else None

    @property
    def me(self) -> Person:
        """Whoever is signed in, on a page that only they may ask for. Raises LookupError where nobody is."""
        if self.session is None:
            raise LookupError("nobody is signed in")
        return self.session.person

    @property
    def form(self) -> dict[str, str]:
        """The form's fields; of one that came several times the first."""
        return {name: values[0] for name, values in self.fields.items()}

    def forms(self, name: str) -> list[str]:
        """All values of one field of the form: of ticked boxes, say."""
        return list(self.fields.get(name, ()))

    @property
    def query(self) -> Mapping[str, str]:
        """What stands behind the address's "?"."""
        return {name: _text(value) for name, value in self.request.query_params.items()}

    @property
    def params(self) -> Mapping[str, str]:
        """What the path names."""
        return {name: _text(value) for name, value in self.request.path_params.items()}

    def number(self, name: str) -> int:
        """A number that stands behind the address's "?", 0 for none."""
        return number_of(self.query.get(name, ""))

    @property
    def session_token(self) -> str:
        """The token of the session that this browser has, "" for none: it ends when another begins."""
        return self.secret if self.session else ""

    @property
    def address(self) -> str:
        """Where the request comes from, for throttling alone."""
        return self.request.client.host if self.request.client else ""

    @property
    def https(self) -> bool:
        """Whether the browser speaks https."""
        return cookies.is_https(self.request, self.desk.settings.url)

    def words(self, key: str, /, **arguments: Any) -> str:
        """A sentence in the reader's language. Raises KeyError for a key without one."""
        return words.text(self.language, key, **arguments)

    async def audit(self, deed: str, subject: str = "", **details: str) -> None:
        """Writes to the audit log that whoever is signed in did something. Do so before it is done."""
        await log.append(self.desk.database, self.who.id if self.who else "", deed, subject, details, self.now)

    def render(self, template: str, status: int = 200, **values: Any) -> Response:
        """A page from a template, and what the last page had to say once."""
        said = cookies.get(self.request, cookies.SAID, https=self.https)
        shell = {
            "asked": self,
            "words": self.words,
            "language": self.language,
            "who": self.who,
            "csrf_token": csrf.token(self.secret),
            "said": self.words(said) if said and words.has(said) else "",
            "places": self.places,
            "here": self.request.url.path,
            "municipality": self.desk.municipality,
            "when": lambda at: templating.instant_text(at, self.language),
            "day": lambda date: templating.day_text(date, self.language),
            "decimal": lambda value, places: templating.decimal_text(value, places, self.language),
        }
        page = HTMLResponse(templating.render(template, {**shell, **values}), status)
        if said:
            cookies.drop(page, cookies.SAID, https=self.https)
        return page

    def go(self, path: str, said: str = "") -> Response:
        """On to another page of the desk, which then says the sentence with the key `said`, once."""
        response = RedirectResponse(path if is_ours(path) else "/desk", 303)
        if said:
            cookies.put(response, cookies.SAID, said, https=self.https, seconds=60)
        return response


def number_of(said: str) -> int:
    """A number that somebody wrote, as far as a database counts; 0 for what is none."""
    return int(said) if said.isdecimal() and len(said) < 10 else 0


def _text(sent: object) -> str:
    """What an address holds, without the one sign that PostgreSQL keeps in no text."""
    return str(sent).replace("\0", "")


def is_ours(path: str) -> bool:
    """Whether a path leads to a page of the desk: a browser would take "//" and "\\\\" for another host."""
    return path == "/desk" or (path.startswith(("/desk/", "/desk?")) and not any(char in path for char in "\\\r\n\t"))
