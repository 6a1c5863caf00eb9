"""A visit's entries in, the bubbles that show them in one language out.

Pure: the same entries give the same bubbles.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from chains.models import Message
from chains.notices import Said as StaffSaid
from chains.wording import Wording, approval
from chat.after_view import after_bubbles
from chat.answer_view import more_bubble, reply_bubbles
from chat.board_view import correction_bubbles, off_notes
from chat.card_view import card_bubbles
from chat.hours import phone_now
from chat.keeping_view import code_bubble, keep_button, keeping_bubble, person_bubble, person_link
from chat.logs import log
from chat.markdown import bullets, heading, paragraphs, plain, strong
from chat.models import (
    Bubble,
    Button,
    Card,
    CrisisHelp,
    Entry,
    HandedOver,
    Keeping,
    Looking,
    ModelUse,
    Note,
    Progress,
    Reply,
    Said,
    SplitQuestion,
    Tone,
    Trouble,
)
from chat.phones import call_link, calling, phone_text
from municipality import HelpLine, Municipality

WELCOME = "bk-welcome"
SHORT = 3
"""Digits of a number that all of Europe knows ("112")."""


@dataclass(frozen=True, slots=True)
class Words:
    """What wording hangs on: the language's wording, what is local, the time in Denmark, whether a model is asked,
    what staff say, and whether the citizen may have what they write kept."""

    wording: Wording
    municipality: Municipality
    idle_minutes: int
    now: dt.datetime
    model: ModelUse = ModelUse.NONE
    said: StaffSaid = field(default_factory=StaffSaid)
    keeps: bool = False

    def text(self, key: str, **arguments: str | int | dt.date) -> str:
        """A text of the page; it may name the municipality, its phone and hours, and the idle minutes."""
        local: dict[str, str | int] = {
            "municipality": self.municipality.name,
            "phone": phone_text(self.municipality.phone),
            "hours": phone_now(self.municipality, self.wording, self.now),
            "minutes": self.idle_minutes,
        }
        return self.wording.text(key, **{**local, **arguments})


def bubbles(entries: Sequence[Entry], words: Words) -> list[Bubble]:
    """Everything that stands on the page, in order: that the last letter is gone, the first lines, then each entry."""
    farewells = [entry for entry in entries if isinstance(entry, Note) and entry.tone is Tone.GOOD]
    others = [entry for entry in entries if entry not in farewells]
    welcome = _welcome(words, short=any(not isinstance(entry, Note) for entry in others))
    told = [bubble for entry in others for bubble in _entry(entry, words)]
    more = [*_more(others, words), *_person(others, words)]
    first = [bubble for entry in (*off_notes(words), *farewells) for bubble in _entry(entry, words)]
    return [*first, welcome, *told, *more]


def _more(entries: Sequence[Entry], words: Words) -> list[Bubble]:
    """What can be asked next; nothing where that cannot be worded."""
    try:
        found = more_bubble(entries, words)
    except (LookupError, ValueError) as error:
        log.failed("wording", error)
        return []
    return [found] if found else []


def _person(entries: Sequence[Entry], words: Words) -> list[Bubble]:
    """The way to a person, below all that was explained and answered."""
    last = next((one for one in reversed(entries) if isinstance(one, Card | Reply)), None)
    whole = last is not None and (isinstance(last, Reply) or last.explanation is not None)
    return [person_bubble(last.id, words)] if last is not None and whole else []


def _entry(entry: Entry, words: Words) -> list[Bubble]:
    """An entry's bubbles; a failure note for one that cannot be worded: half a card may lack the duty that counts."""
    try:
        return _worded(entry, words)
    except (LookupError, ValueError) as error:
        log.failed("wording", error)
        return _worded(Note(entry.id, (Message("page-failed"),), Tone.TROUBLE, whom_to_call=True), words)


def _worded(entry: Entry, words: Words) -> list[Bubble]:
    match entry:
        case Said():
            return [Bubble(entry.id, entry.words or words.wording.message(entry.message), mine=True)]
        case Reply():
            return reply_bubbles(entry, words)
        case Card():
            shown = card_bubbles(entry, words.wording, words.now.date())
            return [*correction_bubbles(entry, words), *shown, *after_bubbles(entry, words.wording, words.municipality)]
        case Note() | Trouble():
            return [_note(entry, words)]
        case _:
            return [_one(entry, words)]


def _one(
    entry: Progress | Looking | SplitQuestion | CrisisHelp | Keeping | HandedOver,
    words: Words,
) -> Bubble:
    match entry:
        case Progress() | Looking():
            return _progress(entry, words)
        case SplitQuestion():
            return _split(entry, words)
        case CrisisHelp():
            return _crisis(entry, words)
        case Keeping():
            return keeping_bubble(entry, words)
        case HandedOver():
            return code_bubble(entry, words)


def _note(entry: Note | Trouble, words: Words) -> Bubble:
    call = _call(words, plain(words.text("page-whom-to-call")))
    if isinstance(entry, Trouble):
        told = [plain(words.wording.error(entry.error)), call, person_link(words)]
        return Bubble(f"bk-note-trouble-{entry.id}", paragraphs(*told))
    texts = [plain(words.text(message.key, **message.arguments)) for message in entry.messages]  # type: ignore[arg-type]
    if entry.whom_to_call:
        texts.append(call)
    if entry.whom_to_call or entry.person:
        texts.append(person_link(words))
    return Bubble(f"bk-note-{entry.tone}-{entry.id}", paragraphs(*texts))


def _welcome(words: Words, *, short: bool) -> Bubble:
    unchecked = [] if approval(words.wording.spoken).approved else [plain(words.text("page-translation-unchecked"))]
    model = [] if words.model is ModelUse.NONE else [plain(words.text(f"page-model-{words.model}"))]
    if short:
        told = plain(words.text("page-welcome-short")) + "".join(f" {one}" for one in (*unchecked, *model))
        return Bubble(WELCOME, told, buttons=(*_model_button(words), *keep_button(words)))
    facts = [plain(words.text(f"page-welcome-{what}")) for what in ("program", "kept", "case")] + unchecked + model
    human = _call(words, plain(words.text("page-welcome-human")))
    return Bubble(
        WELCOME,
        paragraphs(
            heading(2, words.text("page-welcome-title")),
            plain(words.text("page-welcome-do")),
            plain(words.text("page-welcome-pages")),
            bullets(
                *facts,
                f"{human} {plain(phone_now(words.municipality, words.wording, words.now))} {person_link(words)}",
                *_emergency(words),
            ),
        ),
        buttons=(*_model_button(words), *keep_button(words)),
    )


def _model_button(words: Words) -> tuple[Button, ...]:
    """The one tap by which a citizen says no to the language model, or yes again."""
    match words.model:
        case ModelUse.ON:
            return (Button("model", words.text("page-model-refuse"), {"answer": "no"}),)
        case ModelUse.OFF:
            return (Button("model", words.text("page-model-allow"), {"answer": "yes"}),)
        case ModelUse.NONE:
            return ()


def emergency_line(municipality: Municipality) -> HelpLine | None:
    """The number for life in danger (112): the first short one among the numbers for danger."""
    return next((line for line in municipality.help_lines if line.crisis and len(line.phone) == SHORT), None)


def _emergency(words: Words) -> list[str]:
    line = emergency_line(words.municipality)
    return [calling(words.text("page-emergency", phone=line.phone), line.phone)] if line else []


def _progress(entry: Progress | Looking, words: Words) -> Bubble:
    if isinstance(entry, Looking):
        text = words.text("page-looking")
    elif entry.ahead:
        minutes = round(entry.seconds / 60)
        text = words.text("page-queue", ahead=entry.ahead, minutes=minutes) + " " + words.text("page-queue-stay")
    elif entry.of and entry.number >= entry.of:
        text = words.text("page-explaining")
    elif entry.of:
        text = words.text("page-reading-page", number=entry.number + 1, of=entry.of)
    else:
        text = words.text("page-reading")
    return Bubble(f"bk-progress-{entry.id}", plain(text))


def _crisis(entry: CrisisHelp, words: Words) -> Bubble:
    lines = [line for line in words.municipality.help_lines if line.crisis]
    rows = [_help_line(line, words) for line in (*lines, words.municipality.emergency_social)]
    return Bubble(f"bk-note-crisis-{entry.id}", paragraphs(strong(words.text("page-crisis")), bullets(*rows)))


def _help_line(line: HelpLine, words: Words) -> str:
    phone = phone_text(line.phone)
    about = line.about_in(words.wording.spoken)
    return calling(words.text("page-crisis-line", name=line.name, phone=phone, about=about), line.phone)


def _split(entry: SplitQuestion, words: Words) -> Bubble:
    return Bubble(
        f"bk-ask-{entry.id}",
        paragraphs(heading(2, words.text("page-split-title")), plain(words.text("page-split-why"))),
        buttons=(
            Button("split", words.text("page-split-one"), {"entry": entry.id, "answer": "one"}),
            Button("split", words.text("page-split-more"), {"entry": entry.id, "answer": "more"}),
        ),
    )


def _call(words: Words, markdown: str) -> str:
    """The municipality's number in `markdown`, made one tap away."""
    phone = words.municipality.phone
    return markdown.replace(plain(phone_text(phone)), call_link(phone), 1)
