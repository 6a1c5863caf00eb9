"""What a citizen may see on the way to a person in, the HTML of it out: every text escaped, no script."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chains.handover import VALID, Coded, HandOver
from chains.models import DANISH, Level
from chains.wording import RIGHT_TO_LEFT
from chat.hours import opens_within
from chat.keeping_view import coded_until
from chat.person.choosing import Form, Offer
from chat.phones import phone_text
from chat.view import Words

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent

TO_CALL = dt.timedelta(hours=1)
"""So long before a code ends the telephone has to open, for it to be of use."""


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def person_page(
    words: Words,
    style: str,
    *,
    offers: tuple[Offer, ...] = (),
    exchanges: int = 0,
    form: Form | None = None,
    coded: Coded | None = None,
    can_share: bool = False,
    said: str = "",
    trouble: str = "",
) -> str:
    """Whom to call; the code that is there, or what can be shared. `said` and `trouble` are keys of sentences.

    Warned of is a code that would end before the telephone opens: one got now, or the one there is."""
    left = coded.until - words.now if coded else VALID
    values: dict[str, Any] = {
        "offers": offers,
        "exchanges": exchanges,
        "form": form or Form(),
        "coded": coded,
        "until": coded_until(coded, words) if coded else "",
        "can_share": can_share and coded is None,
        "too_early": can_share and not opens_within(words.municipality, words.now, left - TO_CALL),
        "said": words.text(said) if said else "",
        "trouble": words.text(trouble) if trouble else "",
    }
    return _filled("person.html", words, style, values)


def preview_page(words: Words, style: str, number: str, shared: HandOver) -> str:
    """Exactly what staff will see, in the citizen's language; in Danish too, folded."""
    own = words.wording.spoken
    others = () if own == DANISH else (DANISH,)
    values = {"number": number, "shared": shared, "own": own, "others": others, "rtl": RIGHT_TO_LEFT}
    return _filled("preview.html", words, style, values)


def _filled(template: str, words: Words, style: str, values: Mapping[str, Any]) -> str:
    language = words.wording.spoken
    shell = {
        "t": words.text,
        "lang": language,
        "dir": "rtl" if language in RIGHT_TO_LEFT else "ltr",
        "level": words.wording.level,
        "easy": words.wording.level is Level.EASY,
        "style": style,
        "tel": words.municipality.phone,
        "phone": phone_text(words.municipality.phone),
    }
    return _environment().get_template(template).render(**shell, **values)
