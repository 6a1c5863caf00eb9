"""What an editor wrote into a form in, an item of the edition out, and back; what is wrong with it by field."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

from knowledge.editions.items import Item, ItemKind
from knowledge.editions.models import Golden, Number, NumberPlace, OwnTerm, OwnWord, Pin
from municipality.models import HelpLine

LONGEST = 500
"""Characters of one field."""
FIELDS: Mapping[ItemKind, tuple[str, ...]] = {
    ItemKind.PIN: ("question", "language", "url"),
    ItemKind.WORD: ("said", "official"),
    ItemKind.TERM: ("word", "explanation", "everyday", "translated"),
    ItemKind.NUMBER: ("place", "name", "phone", "about", "checked_on", "crisis", "web", "topics"),
    ItemKind.GOLDEN: ("question", "language", "expect"),
}
LINES = frozenset({"expect", "translated", "about"})
"""Fields of several lines."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?")
_SHORT_NUMBER = re.compile(r"\d{3,6}")


class FormFault(ValueError):  # noqa: N818 -- the page words it so
    """A field cannot be meant so: `field`, and why as a code."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}")
        self.field, self.why = field, why


def read_item(kind: ItemKind, form: Mapping[str, str], pages: Collection[str]) -> Item:
    """The item that a form describes; `pages` are the addresses that may be pointed to. Raises FormFault."""
    item: Item = _READERS[kind](form, pages)
    return item


def written(item: Item) -> dict[str, str]:
    """An item as its form shows it."""
    match item:
        case Pin():
            return {"question": item.question, "language": item.language, "url": item.url}
        case OwnWord():
            return {"said": item.said, "official": item.official}
        case OwnTerm():
            said = {"word": item.word, "explanation": item.explanation, "everyday": item.everyday}
            return {**said, "translated": _to_lines(item.translated)}
        case Golden():
            return {"question": item.question, "language": item.language, "expect": "\n".join(item.expect)}
        case Number(line=line):
            return {
                "place": item.place.value, "name": line.name, "phone": line.phone, "about": _to_lines(line.about),
                "checked_on": line.checked_on.isoformat(), "crisis": "1" if line.crisis else "", "web": line.web or "",
                "topics": ", ".join(line.topics),
            }  # fmt: skip


def differences(kind: ItemKind, old: Item | None, new: Item | None) -> tuple[tuple[str, str, str], ...]:
    """The fields that differ between two versions of an item: (field, before, after)."""
    before, after = written(old) if old else {}, written(new) if new else {}
    both = [(field, before.get(field, ""), after.get(field, "")) for field in FIELDS[kind]]
    return tuple(one for one in both if one[1] != one[2])


def phone_of(text: str) -> str:
    """A number as it is dialled: E.164, or a short one. Raises FormFault."""
    plain = re.sub(r"[\s().-]", "", text)
    if _SHORT_NUMBER.fullmatch(plain):
        return plain
    if re.fullmatch(r"\d{8}", plain):
        return f"+45{plain}"
    if re.fullmatch(r"(?:\+|00)\d{6,15}", plain):
        return f"+{plain.removeprefix('00').removeprefix('+')}"
    raise FormFault("phone", "phone")


def _pin(form: Mapping[str, str], pages: Collection[str]) -> Pin:
    return Pin(_text(form, "question"), _page(_text(form, "url"), "url", pages), _language(form))


def _word(form: Mapping[str, str], _: Collection[str]) -> OwnWord:
    said, official = _text(form, "said"), _text(form, "official")
    if said.casefold() == official.casefold():
        raise FormFault("official", "same")
    return OwnWord(said, official)


def _term(form: Mapping[str, str], _: Collection[str]) -> OwnTerm:
    said = _by_language(form, "translated")
    return OwnTerm(_text(form, "word"), _text(form, "explanation"), _text(form, "everyday", needed=False), said)


def _golden(form: Mapping[str, str], pages: Collection[str]) -> Golden:
    urls = [line.strip() for line in form.get("expect", "").splitlines() if line.strip()]
    expect = tuple(_page(url, "expect", pages) for url in dict.fromkeys(urls))
    return Golden(_text(form, "question"), _language(form), expect)


def _number(form: Mapping[str, str], _: Collection[str]) -> Number:
    about = _by_language(form, "about")
    if not about.get("da"):
        raise FormFault("about", "danish")
    web = _text(form, "web", needed=False)
    if web and not web.startswith(("https://", "http://")):
        raise FormFault("web", "address")
    try:
        place, checked = NumberPlace(form.get("place", "")), dt.date.fromisoformat(form.get("checked_on", ""))
    except ValueError:
        raise FormFault("checked_on", "date") from None
    topics = tuple(topic for part in form.get("topics", "").split(",") if (topic := part.strip()))
    line = HelpLine(
        _text(form, "name"), phone_of(form.get("phone", "")), about, checked, form.get("crisis") == "1", web or None,
        topics,
    )  # fmt: skip
    return Number(line, place)


_READERS: Mapping[ItemKind, Callable[[Mapping[str, str], Collection[str]], Any]] = {
    ItemKind.PIN: _pin,
    ItemKind.WORD: _word,
    ItemKind.TERM: _term,
    ItemKind.NUMBER: _number,
    ItemKind.GOLDEN: _golden,
}


def _text(form: Mapping[str, str], field: str, *, needed: bool = True) -> str:
    said = " ".join(form.get(field, "").split())
    if needed and not said:
        raise FormFault(field, "missing")
    if len(said) > LONGEST:
        raise FormFault(field, "long")
    return said


def _language(form: Mapping[str, str]) -> str:
    said = form.get("language", "").strip() or "da"
    if not _LANGUAGE.fullmatch(said):
        raise FormFault("language", "language")
    return said


def _page(url: str, field: str, pages: Collection[str]) -> str:
    if url not in pages:
        raise FormFault(field, "unknown_page")
    return url


def _by_language(form: Mapping[str, str], field: str) -> dict[str, str]:
    """Lines like "en: What it is for" by language."""
    found: dict[str, str] = {}
    for line in form.get(field, "").splitlines():
        if not line.strip():
            continue
        language, colon, said = line.partition(":")
        if not colon or not said.strip() or not _LANGUAGE.fullmatch(language.strip()):
            raise FormFault(field, "lines")
        found[language.strip()] = " ".join(said.split())
    return found


def _to_lines(said: Mapping[str, str]) -> str:
    return "\n".join(f"{language}: {text}" for language, text in said.items())
