"""Every page of the desk, asked for with whatever schemathesis makes up: no page breaks.

The OpenAPI document that it reads is written from the route table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case
from starlette.testclient import TestClient

from desk.accounts.models import Role
from desk.pages import csrf
from desk.pages.app import desk_app
from desk.pages.cookies import SESSION
from desk.pages.route import Route
from desk.pages.table import ROUTES
from desk.records.database import open_database
from desk.records.settings import load_records_settings
from tests.desk.pages import ADDRESS, make_desk, signed_in

FIELDS = re.compile(r"""(?:asked\.form(?:s\(|\.get\(|\[)|query\.get\(|query\[)\s*["'](\w+)["']""")
"""The names of fields as pages ask for them: what is made up should reach beyond "no such field"."""


def _fields(route: Route) -> dict[str, Any]:
    """The fields that a part of the desk reads, each any text."""
    module = Path(str(route.page.__code__.co_filename))
    names = set(FIELDS.findall(module.read_text("utf-8"))) | {"before", "csrf"}
    return {name: {"type": "string"} for name in sorted(names)}


def document(routes: tuple[Route, ...]) -> dict[str, Any]:
    """The routes as an OpenAPI document."""
    paths: dict[str, Any] = {}
    for route in routes:
        text = {"schema": {"type": "string", "minLength": 1}}
        path = re.sub(r"{(\w+)(:\w+)?}", r"{\1}", route.path)
        named = [{"name": name, "in": "path", "required": True, **text} for name in re.findall(r"{(\w+)}", path)]
        fields = _fields(route)
        does: dict[str, Any] = {"responses": {"default": {"description": "a page"}}, "parameters": named}
        if route.method == "GET":
            does["parameters"] += [{"name": name, "in": "query", "schema": fields[name]} for name in fields]
        else:
            form = {"schema": {"type": "object", "properties": fields, "additionalProperties": {"type": "string"}}}
            does["requestBody"] = {"content": {"application/x-www-form-urlencoded": form}}
        paths.setdefault(path, {})[route.method.lower()] = does
    return {"openapi": "3.0.3", "info": {"title": "The desk", "version": "1"}, "paths": paths}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    file = tmp_path_factory.mktemp("generated") / "records.sqlite"
    desk = make_desk(open_database(load_records_settings({"DATABASE_URL": f"sqlite:///{file}"})))
    with TestClient(desk_app(desk), base_url=ADDRESS, follow_redirects=False) as client:
        assert client.portal is not None
        browser = client.portal.call(signed_in, desk, *Role)
        client.cookies.set(SESSION, browser.secret)
        yield client


LEAVES_OUT = {"/desk/sign-out", "/desk/sign-out-everywhere"}
"""They end the session that all the others need; they read nothing from their form."""

schema = schemathesis.openapi.from_dict(document(tuple(one for one in ROUTES if one.path not in LEAVES_OUT)))
schema.config.phases.coverage.unexpected_methods = set()  # a page's other methods are no route: `test_permissions`

EXAMPLES = 3
"""Random requests for a route, beside those at the edges of each field (empty, very long, missing, of another type,
as another kind of body: some twenty a route), which reach more for less time."""


@schema.parametrize()
@settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_no_page_breaks_whatever_is_asked_of_it(case: Case[Any], client: TestClient) -> None:
    if isinstance(case.body, dict):
        case.body["csrf"] = csrf.token(client.cookies[SESSION])
    sent = case.as_transport_kwargs(base_url=ADDRESS)
    sent.pop("cookies", None)
    assert client.request(**sent).status_code < 500


def test_the_document_names_every_route() -> None:
    named = {(method, path) for path, does in document(ROUTES)["paths"].items() for method in does}
    assert len(named) == len(ROUTES)
