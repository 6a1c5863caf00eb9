"""The catalogues: every language says everything, with the same values, and Danish says it plainly."""

from __future__ import annotations

import statistics
import tomllib
from collections.abc import Iterator

import pytest
from fluent.syntax import ast

from chains.card.acts import BARE
from chains.card.rights import all_rights
from chains.models import Section
from chains.wording import Wording, languages
from chains.wording.bundles import bundle
from chains.wording.lexicon import LEXICON, Known
from chains.wording.report import patterns, report, values
from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Act, Kind, Warn
from tests.chains.lix import lix

NUMBERS = frozenset({"count", "days", "limit", "number", "of", "page"})
"""Values that choose a plural."""
DIRECTION = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Unicode's marks of direction."""
STOPS = ".۔።"
"""The full stops: Latin and Arabic, Urdu's, Tigrinya's."""


def _render(language: str, key: str, pattern: ast.Pattern, count: int) -> str:
    """The text with neutral words for its values, as LIX counts them; `count` for those that choose a plural."""
    message, _, attribute = key.partition(".")
    found = bundle(language).get_message(message)
    chosen = found.attributes[attribute] if attribute else found.value
    given = {name: count if name in NUMBERS else "ord" for name in values(pattern)}
    assert chosen
    text, errors = bundle(language).format_pattern(chosen, {**given, "tongue": "da"})
    assert not errors, (key, errors)
    return str(text)


DANISH = patterns("da")


@pytest.mark.parametrize("language", [language for language in languages() if language != "da"])
def test_every_language_says_everything_danish_says(language: str) -> None:
    """A language may lack an easy variant's twist, never a key, a value or a term's name."""
    found = report(language)
    assert {
        "missing": found.missing,
        "extra": found.extra,
        "other values": found.wrong_values,
        "still Danish": found.untranslated,
        "terms without a name": found.unnamed,
        "terms not explained": found.unexplained,
    } == dict.fromkeys(
        ("missing", "extra", "other values", "still Danish", "terms without a name", "terms not explained"), ()
    )


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_every_text_renders(language: str, count: int) -> None:
    for key, pattern in patterns(language).items():
        text = _render(language, key, pattern, count)
        assert text.strip() or key == "in-danish", key
        assert "{" not in text, text
        assert not set(text) & DIRECTION, f"{key} marks a direction: that belongs to whoever shows the text"


def _keys_the_code_uses() -> Iterator[str]:
    """Every key that is made from a closed set."""
    yield from (f"act-{act}" for act in Act)
    yield from (f"gist-{act}" for act in Act if act is not Act.DO)
    yield from (f"act-{act}-bare" for act in BARE)
    yield from (f"{part}-{kind.value.replace('_', '-')}" for kind in Kind for part in ("what", "meaning"))
    yield from (f"error-{code.value.replace('_', '-')}" for code in ErrorCode)
    yield from (f"warning-{warn.value.replace('_', '-')}" for warn in Warn)
    yield from (f"section-{section}" for section in Section)
    yield from (f"right-{right.slug}" for right in all_rights())
    yield from (f"weekday-{day}" for day in range(7))
    table = tomllib.loads(LEXICON.read_text("utf-8"))
    yield from (f"{part}-{slug}" for part in Known for slug in table[part.name.lower()])


def test_every_member_of_every_closed_set_has_its_text() -> None:
    assert [key for key in _keys_the_code_uses() if key not in DANISH] == []


def test_every_error_says_what_to_do_next() -> None:
    """The last sentence of an error is an imperative or tells whom to ask: more than one sentence in any case."""
    for language in languages():
        for code in ErrorCode:
            for limit in (None, 20):
                text = Wording(language).error(UnreadableUpload(code, limit))
                assert sum(map(text.count, STOPS)) >= 2, text


def test_danish_is_plain() -> None:
    """Median LIX at most 35 (values count as one short word), and nothing as heavy as a newspaper's editorial."""
    scores = {
        key: lix(_render("da", key, pattern, 2))
        for key, pattern in DANISH.items()
        if len(_render("da", key, pattern, 2).split()) >= 6
    }
    assert statistics.median(scores.values()) <= 35
    assert {key: round(score) for key, score in scores.items() if score > 55} == {}


def test_easy_danish_is_plainer_still() -> None:
    """Median LIX at most 30 over every text as the easy level says it."""
    easy = {key: DANISH.get(f"{key}.easy", pattern) for key, pattern in DANISH.items() if "." not in key}
    texts = [
        _render("da", f"{key}.easy" if f"{key}.easy" in DANISH else key, pattern, 2) for key, pattern in easy.items()
    ]
    assert statistics.median(lix(text) for text in texts if len(text.split()) >= 6) <= 30


def test_easy_is_plainer_than_normal() -> None:
    """Text by text the easy variant is no heavier, and over all it is lighter."""
    pairs = [
        (
            lix(_render("da", key.partition(".")[0], DANISH[key.partition(".")[0]], 2)),
            lix(_render("da", key, pattern, 2)),
        )
        for key, pattern in DANISH.items()
        if key.endswith(".easy")
    ]
    assert pairs
    assert statistics.mean(easy for _, easy in pairs) < statistics.mean(normal for normal, _ in pairs)


def test_lix_counts_what_it_says() -> None:
    """10 words, 2 sentences, 1 word over six letters: 5 + 10."""
    assert lix("Du skal sende det i dag. Kommunen skal have det.") == pytest.approx(5 + 10)
