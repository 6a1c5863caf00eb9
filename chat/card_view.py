"""A card in, its bubbles out: one bubble a line, so that a line can stream in, show its place and be called wrong.

A bubble's id tells the style sheet how it looks: `bk-card-<section>-<first|next>-<urgency>-<card>-<line>`.
"""

from __future__ import annotations

import datetime as dt
import re

from chains.card.coverage import coverage_note
from chains.models import Line, Received, Section, Urgency
from chains.wording import Wording
from chat.markdown import heading, link, paragraphs, plain, quote, strong
from chat.models import Bubble, Button, Card, Picture
from ingest.models import Basis, DeadlineRule, Facts, Letter, Span, Warn

QUIET = (Section.NOTICE, Section.WHAT)
"""Sections whose first line needs no heading above it: a notice speaks for itself, and WHAT is the card's own title."""

DAYS_OFFERED = 6
"""So many days back from today are offered as buttons for "I got it on this day"; any other day can be written."""

WAYS = ("digital", "paper", "day")
"""How a letter can have come, safest (earliest deadline) first."""

_PHONE = re.compile(r"(?<![\d+])(?:\\\+45 )?(?:\d ?){7}\d(?!\d)")
_APART = {ord("\u2068"): None, ord("\u2069"): None}
_SHORT_PHONE = re.compile(r"(?<![\d+-])11[24](?![\d-])")
"""112 and 114; only looked for where numbers to call stand."""


def card_bubbles(card: Card, wording: Wording, today: dt.date) -> list[Bubble]:
    """The card's bubbles in reading order, as far as it has come."""
    shown: list[Bubble] = []
    if card.of > 1:
        title = wording.text("page-letter-of", number=card.number, of=card.of)
        shown.append(Bubble(f"bk-card-head-{card.id}", heading(2, title)))
    previous: Section | None = None
    asked = False
    note = coverage_note(card.explanation, wording.spoken) if card.explanation else None
    for line in card.lines:
        if note and line.section is Section.MUST and previous is not Section.MUST:
            shown.append(Bubble(f"bk-card-notice-first-none-{card.id}-language", plain(wording.message(note))))
        if not asked and _after_duties(line.section):
            shown += _times(card, wording, today)
            asked = True
        shown.append(_line(card, line, wording, today, first=line.section is not previous))
        previous = line.section
    if not asked and card.explanation is not None:
        shown += _times(card, wording, today)
    return [*shown, *_plain_words(card, wording)]


def _plain_words(card: Card, wording: Wording) -> list[Bubble]:
    """That the words stay as they are, where a model gave nothing: one calm line, last, for nothing is lost."""
    if card.explanation is None or Warn.MODEL_UNAVAILABLE not in card.explanation.warnings:
        return []
    return [Bubble(f"bk-card-model-next-none-{card.id}", plain(wording.warning(Warn.MODEL_UNAVAILABLE)))]


def _after_duties(section: Section) -> bool:
    return list(Section).index(section) > list(Section).index(Section.MUST)


# --- one line --------------------------------------------------------------------------------------------


def _line(card: Card, line: Line, wording: Wording, today: dt.date, *, first: bool) -> Bubble:
    sentence = wording.said(line, card.explanation.rewordings if card.explanation else ())
    details = wording.details(line)
    said = line.span.of(card.letter.text) if line.span else ""
    quoted = said if said and _bare(said) not in _bare(" ".join((sentence, *details))) else ""
    place = "first" if first else "next"
    return Bubble(
        f"bk-card-{line.section}-{place}-{line.urgency}-{card.id}-{line.id}",
        paragraphs(
            heading(2, wording.section_title(line.section)) if first and line.section not in QUIET else "",
            _sentence(line, sentence),
            strong(_urgent(line, wording, today)),
            *(reachable(detail, line.section) for detail in details),
            plain(wording.text("uncertain")) if line.uncertain and not _says_uncertain(line) else "",
            quote(_quoted(card, line, quoted)) if quoted or _shown_in_text(card, line) else "",
            plain(wording.text("page-where-text")) if _shown_in_text(card, line) else "",
            plain(wording.text("page-wrong-thanks")) if line.id in card.wrong else "",
        ),
        buttons=_line_buttons(card, line, wording),
        pictures=tuple(
            Picture(f"{card.id}-{line.id}-{view.page}", wording.text("page-where-picture", page=view.page), view.png)
            for view in card.shown.get(line.id, ())
        ),
    )


def _sentence(line: Line, sentence: str) -> str:
    if line.section is Section.WHAT:
        return heading(2, sentence)
    if line.number is not None:
        return heading(3, f"{line.number}. {sentence}")
    if line.section is Section.WORDS:
        return strong(sentence)
    return reachable(sentence, line.section)


def _urgent(line: Line, wording: Wording, today: dt.date) -> str:
    return wording.urgency(line, today) if line.urgency is not Urgency.NONE else ""


def _says_uncertain(line: Line) -> bool:
    return any(detail.key.startswith("uncertain") for detail in line.details)


def _bare(text: str) -> str:
    return " ".join(text.translate(_APART).split()).casefold().rstrip(".:;, ")


def reachable(text: str, section: Section) -> str:
    """Danish phone numbers made one tap away; in the contacts web and mail addresses too."""

    def called(found: re.Match[str]) -> str:
        digits = re.sub(r"\D", "", found.group())
        return link(found.group().strip(), f"#tel-{digits if len(digits) < 8 else f'+45{digits[-8:]}'}")

    markdown = _PHONE.sub(called, plain(text, links=section is Section.CONTACT))
    return _SHORT_PHONE.sub(called, markdown) if section in (Section.CONTACT, Section.NOTICE) else markdown


def _line_buttons(card: Card, line: Line, wording: Wording) -> tuple[Button, ...]:
    if line.section is Section.WORDS:  # a dictionary's entry says nothing of this letter
        return ()
    payload = {"card": card.id, "line": line.id}
    buttons: list[Button] = []
    if line.span is not None:
        key = "page-where-hide" if line.id in card.shown else "page-where"
        buttons.append(Button("where", wording.text(key), payload))
    if line.id not in card.wrong:
        buttons.append(Button("wrong", wording.text("page-wrong"), payload))
    return tuple(buttons)


# --- the line's place in the letter ------------------------------------------------------------------------


def _quoted(card: Card, line: Line, quoted: str) -> str:
    """The sentence; or, once its place was asked for in a letter that flows, the sentence amid its neighbours."""
    if line.span is None or not _shown_in_text(card, line):
        return explained_words(card, line.span) if quoted and line.span else plain(quoted)
    before, sentence, after = around(card.letter, line.span)
    return paragraphs(*map(plain, before), strong(sentence), *map(plain, after))


def explained_words(card: Card, span: Span) -> str:
    """A sentence of the letter; each of its official words that the card explains is a link to what it means."""
    text, at, parts = card.letter.text, span.start, []
    for word in card.explanation.words if card.explanation else ():
        if span.holds(word.span) and word.span.start >= at:
            parts += [_spaced(text[at : word.span.start])]
            parts += [link(word.span.of(text), f"#word-{card.id}-{word.slug}")]
            at = word.span.end
    return "".join([*parts, _spaced(text[at : span.end])])


def _spaced(text: str) -> str:
    """Plain text with a space where it begins or ends with one: it stands beside a link."""
    before, after = text[:1].isspace(), text[-1:].isspace() and bool(text.strip())
    return f"{' ' if before else ''}{plain(text)}{' ' if after else ''}"


def _shown_in_text(card: Card, line: Line) -> bool:
    """Whether the line's place was asked for in a letter that has no pages to draw."""
    return line.id in card.shown and not card.shown[line.id]


def around(letter: Letter, span: Span) -> tuple[list[str], str, list[str]]:
    """What stands before a span, the span's own words, and what stands after: up to two lines each way."""
    before = [line for line in letter.text[: span.start].split("\n") if line.strip()][-2:]
    after = [line for line in letter.text[span.end :].split("\n") if line.strip()][:2]
    return before, span.of(letter.text), after


# --- dates: the calendar, and when the letter came ---------------------------------------------------------


def _times(card: Card, wording: Wording, today: dt.date) -> list[Bubble]:
    shown = []
    if _has_dates(card):
        address = f"/letter/{card.id}/calendar.ics"
        shown.append(Bubble(f"bk-card-calendar-{card.id}", link(wording.text("page-calendar"), address)))
    if card.explanation is not None and card.facts is not None and card.facts.is_letter:
        shown.append(Bubble(f"bk-card-sheet-{card.id}", link(wording.text("page-sheet"), f"/letter/{card.id}/sheet")))
    if card.facts is not None and counts_from_receipt(card.facts):
        shown.append(_received(card, wording, today))
    return shown


def _has_dates(card: Card) -> bool:
    """Whether there is anything to put in a calendar; guessed from the facts until the card is whole."""
    from chains.card import has_entries

    if card.explanation is not None:
        return has_entries(card.explanation)
    facts = card.facts
    return facts is not None and bool(facts.appointments or any(rule.basis is not Basis.NONE for rule in _rules(facts)))


def counts_from_receipt(facts: Facts) -> bool:
    """Whether a deadline hangs on the day the citizen got the letter."""
    return any(rule.basis is Basis.RECEIPT for rule in _rules(facts))


def _rules(facts: Facts) -> list[DeadlineRule]:
    rules = [action.value.deadline for action in facts.actions]
    if facts.appeal is not None:
        rules.append(facts.appeal.value.deadline)
    return [rule for rule in rules if rule is not None]


def _received(card: Card, wording: Wording, today: dt.date) -> Bubble:
    title = heading(2, wording.text("page-received-title"))
    if card.asks_day:
        said, buttons = wording.text("page-received-which"), _days(card, wording, today)
    elif card.request.received is Received.UNKNOWN:
        said = wording.text("page-received-why") + " " + wording.text("page-received-safe")
        buttons = tuple(
            Button("received", wording.text(f"page-received-{key}"), {"card": card.id, "how": key}) for key in WAYS
        )
    else:
        said = _counted_from(card, wording)
        buttons = (Button("received", wording.text("page-received-change"), {"card": card.id, "how": "unknown"}),)
    return Bubble(f"bk-ask-received-{card.id}", paragraphs(title, plain(said)), buttons=buttons)


def _counted_from(card: Card, wording: Wording) -> str:
    if card.request.received is Received.ON_DATE and card.request.received_on is not None:
        return wording.text("page-received-is-day", date=card.request.received_on)
    return wording.text(f"page-received-is-{card.request.received}")


def _days(card: Card, wording: Wording, today: dt.date) -> tuple[Button, ...]:
    """The days the letter can have come on, safest (earliest) first."""
    from chains.wording.formats import date as written

    sent = card.facts.head.date if card.facts else None
    days = [today - dt.timedelta(days=back) for back in range(DAYS_OFFERED, -1, -1)]
    return tuple(
        Button("received", written(day, wording.locale), {"card": card.id, "how": "day", "day": day.isoformat()})
        for day in days
        if sent is None or day >= sent
    )
