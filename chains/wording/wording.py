"""A language and a level in, an object out that words lines, messages, errors and warnings in them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from copy import copy
from typing import Any

from chains.models import (
    DANISH,
    Argument,
    Day,
    Level,
    Line,
    Local,
    Message,
    Money,
    Name,
    Quoted,
    Rewording,
    Section,
    Urgency,
)
from chains.wording import formats, terms
from chains.wording.bundles import FALLBACKS, bundle, languages, locale_of
from chains.wording.formats import Isolate, as_is
from ingest.errors import UnreadableUpload
from ingest.models import Warn

_DOUBLE_STOP = re.compile(r"(?<=kr)\.\.(?!\.)")
_E164 = re.compile(r"\+\d{6,15}")


class Wording:
    """Words the card in one language and level.

    `language` is the one asked for, `spoken` the one the texts are in: `otherwise` for a language without a catalogue.
    A message that a catalogue lacks falls back to Danish and then English. Either way `fell_back` turns true.
    `isolate` sets Danish words, names and numbers apart where the text is shown.
    """

    def __init__(
        self,
        language: str,
        level: Level = Level.NORMAL,
        isolate: Isolate = as_is,
        otherwise: str = FALLBACKS[0],
    ) -> None:
        self.language = language.lower().split("-")[0]
        self.level = level
        self.isolate = isolate
        known = languages()
        self.spoken = self.language if self.language in known else otherwise
        self.fell_back = self.spoken != self.language
        self.locale = locale_of(self.spoken)

    def line(self, line: Line) -> str:
        """The sentence of a line of the card."""
        return _opened(self._render(line.key, dict(line.arguments)))

    def said(self, line: Line, rewordings: Iterable[Rewording]) -> str:
        """The sentence of a line: a model's, where code has accepted one in this language and level, else the
        catalogue's; both where the model's could not be checked word by word."""
        found = self.rewording(line, rewordings)
        if found is None:
            return self.line(line)
        words = self._parts(found)
        if not found.beside:
            return words
        return self.text("said-beside", sentence=self.line(line), words=self.isolate(words))

    def replaces(self, line: Line, rewordings: Iterable[Rewording]) -> bool:
        """Whether a model's words stand for the line: then the letter's own have to be shown beneath."""
        found = self.rewording(line, rewordings)
        return found is not None and not found.beside

    def rewording(self, line: Line, rewordings: Iterable[Rewording]) -> Rewording | None:
        """The rewording of a line in this language and level."""
        wanted = (line.id, self.language, self.level)
        return next((one for one in rewordings if (one.line, one.language, one.level) == wanted), None)

    def details(self, line: Line) -> list[str]:
        """The sentences under a line: the deadline, how and where, how the deadline was counted."""
        return [self.message(detail) for detail in line.details]

    def message(self, message: Message) -> str:
        """The sentence of any message."""
        return _opened(self._render(message.key, dict(message.arguments)))

    def _parts(self, rewording: Rewording) -> str:
        """A model's sentence with the line's own days, sums and names written in its language."""
        own = copy(self)
        own.locale = _known_locale(locale_of(self.language)) or self.locale
        said = "".join(part if isinstance(part, str) else str(own._write(part)) for part in rewording.parts)
        return _opened(_DOUBLE_STOP.sub(".", said))

    def text(self, key: str, **arguments: Argument | str) -> str:
        """The text `key` of the page or the card; plain strings are taken as they are."""
        return self._render(key, dict(arguments))

    def has(self, key: str) -> bool:
        """Whether any language that would be asked knows `key`."""
        return any(bundle(language).has_message(key) for language in self._order())

    def error(self, error: UnreadableUpload) -> str:
        """What went wrong with an upload and what to do next."""
        return self._render(f"error-{_slug(error.code)}", {"limit": error.limit or 0})

    def section_title(self, section: Section) -> str:
        """The heading of a part of the card."""
        return self._render(f"section-{_slug(section)}", {})

    def urgency(self, line: Line, today: dt.date) -> str:
        """How near a line's deadline is, in words ("I dag", "Om 3 dage", "For 2 dage siden"); "" for none."""
        day = line.deadline.date if line.deadline else None
        if day is None:
            return self._render("urgency-at-once", {}) if line.urgency is Urgency.NOW else ""
        if day < today and line.deadline and line.deadline.moved_to:
            day = line.deadline.moved_to
        days = (day - today).days
        if days in (-1, 0, 1):
            return self._render({-1: "urgency-yesterday", 0: "urgency-today", 1: "urgency-tomorrow"}[days], {})
        return self._render("urgency-ago" if days < 0 else "urgency-ahead", {"days": abs(days)})

    def warning(self, warn: Warn) -> str:
        """What the reader has to be told, without the particulars a card's own notice may add."""
        return self._render(f"warning-{_slug(warn)}", {})

    def _order(self) -> tuple[str, ...]:
        return (self.spoken, *(language for language in FALLBACKS if language != self.spoken))

    def _render(self, key: str, arguments: dict[str, Any]) -> str:
        """The text of `key`. Raises LookupError for a key no language has, ValueError for a missing argument."""
        for language in self._order():
            text = terms.name(key, language)
            if text is None and bundle(language).has_message(key):
                text = self._format(key, language, arguments)
            if text is None:
                continue
            if language != self.spoken:
                self.fell_back = True
            return text
        raise LookupError(f"no language has the message {key}")

    def _format(self, key: str, language: str, arguments: dict[str, Any]) -> str:
        """The text of a catalogue's message, at this level."""
        message = bundle(language).get_message(key)
        easy = message.attributes.get("easy") if self.level is Level.EASY else None
        pattern = easy or message.value
        if pattern is None:
            raise LookupError(f"the message {key} has no text")
        values = {name: self._write(value) for name, value in arguments.items()}
        values["tongue"] = _tongue(arguments.values())
        text, errors = bundle(language).format_pattern(pattern, values)
        if errors:
            raise ValueError(f"the message {key} ({language}) was not given all it needs: {errors[0]!r}")
        return _DOUBLE_STOP.sub(".", str(text))

    def _write(self, value: Argument | str) -> str | int:
        """A value as it stands in a sentence of this language; a number as itself, for it may choose a plural."""
        match value:
            case int():
                return value
            case Message():
                return self._render(value.key, dict(value.arguments))
            case tuple():
                return self._write_list(value)
            case dt.date() | dt.time() | Day():
                return self._write_time(value)
            case Quoted() | Name() | Money():
                return self.isolate(self._write_foreign(value))
            case Local():
                return value.texts.get(self.spoken) or self.isolate(value.texts[FALLBACKS[0]])
        return str(value)

    def _write_list(self, items: tuple[Argument, ...]) -> str:
        """Items as a list; words quoted from one letter as one quote in its language: "a, b og c", not "a, b and c"."""
        quotes = [item for item in items if isinstance(item, Quoted)]
        tongues = {quote.language for quote in quotes} & set(languages())
        if len(quotes) == len(items) and len(tongues) == 1:
            return self.isolate(formats.listed([quote.text for quote in quotes], locale_of(tongues.pop())))
        return formats.listed([str(self._write(item)) for item in items], self.locale)

    def _write_time(self, value: dt.date | dt.time | Day) -> str:
        if isinstance(value, Day):
            return formats.plain_date(value.date, self.locale)
        if isinstance(value, dt.time):
            return formats.time(value, self.locale)
        return formats.date(value, self.locale)

    def _write_foreign(self, value: Quoted | Name | Money) -> str:
        """What keeps its own language: a quote, a name, a phone number, an amount in kroner."""
        if isinstance(value, Money):
            return formats.money(value.value, self.locale)
        if isinstance(value, Name) and _E164.fullmatch(value.text):
            return formats.phone(value.text)
        return value.text


def _tongue(values: Iterable[object]) -> str:
    """The language of the letter's words among the values; Danish where there are none."""
    for value in values:
        if isinstance(value, Quoted):
            return value.language
        if isinstance(value, tuple) and value:
            return _tongue(value)
    return DANISH


def _known_locale(locale: str) -> str | None:
    """The locale where CLDR knows how dates and numbers are written in it."""
    from babel import Locale, UnknownLocaleError

    try:
        Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
    return locale


def _opened(sentence: str) -> str:
    """The sentence with a capital: "afsenderen har …" is a name's place taken by a word."""
    first = 1 if sentence.startswith("\u2068") else 0  # the mark that sets a name apart is no letter
    return sentence[:first] + sentence[first : first + 1].upper() + sentence[first + 1 :]


def _slug(name: str) -> str:
    return name.replace("_", "-")
