"""A municipality and a language in, the accessibility statement (`/was`) as a page of HTML out.

Lov om tilgængelighed af offentlige organers websteder og mobilapplikationer (lov nr. 692 af 08/06/2018), and the model
statement of Commission Implementing Decision (EU) 2018/1523: what is not accessible, how to reach somebody by phone
and in writing, who supervises, when it was made and reviewed. The gaps and dates are data: `was.toml`.
"""

from __future__ import annotations

import datetime as dt
import html
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from chains.wording import Wording
from chat.hours import phone_now
from chat.phones import phone_text
from municipality import Municipality

FOLDER = Path(__file__).parent
LANGUAGES = ("da", "en")
"""Those the statement is written in; the page's other languages get the English one."""


def statement(municipality: Municipality, language: str, now: dt.datetime, style: str) -> str:
    """The whole page. `style` is the address of the style sheet."""
    from markdown_it import MarkdownIt

    spoken = language if language in LANGUAGES else "en"
    wording = Wording(spoken)
    text = (FOLDER / f"was.{spoken}.md").read_text("utf-8").format(**_values(municipality, wording, now))
    body = MarkdownIt("commonmark", {"html": False}).render(text)
    title = html.escape(text.partition("\n")[0].lstrip("# "))
    back = html.escape(wording.text("page-brand"))
    return (
        f'<!doctype html><html lang="{spoken}" class="bk-statement"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{title}</title><link rel="icon" href="/favicon">'
        f'<link rel="stylesheet" href="{html.escape(style)}"></head>'
        f'<body><main>{body}<p><a href="/">{back}</a></p></main></body></html>'
    )


def _values(municipality: Municipality, wording: Wording, now: dt.datetime) -> dict[str, str]:
    from babel.dates import format_date

    data = _data()
    spoken = wording.spoken
    return {
        "municipality": municipality.name,
        "phone": municipality.phone,
        "phone_text": phone_text(municipality.phone),
        "hours": phone_now(municipality, wording, now),
        "mail": municipality.mail,
        "secure_mail": municipality.secure_mail,
        "address": municipality.address,
        "gaps": "\n".join(_gap(gap, spoken) for gap in data["gaps"]),
        "tested": "\n".join(f"- {one[spoken]}" for one in data["tested"]),
        "made": format_date(data["made"], "long", wording.locale.replace("-", "_")),
        "reviewed": format_date(data["reviewed"], "long", wording.locale.replace("-", "_")),
    }


def _gap(gap: dict[str, str], language: str) -> str:
    return f"- {gap[language]}" + (f" (WCAG {gap['criterion']})" if gap["criterion"] else "")


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "was.toml").read_text("utf-8"))
