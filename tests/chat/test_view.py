"""What stands on the page, in both languages: first lines, progress, the card's parts, troubles."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from chains.card import card
from chains.models import Line, Message, Received, Request, Section
from chains.wording import Wording
from chat.card_view import card_bubbles, explained_words, reachable
from chat.models import Bubble, Card, CrisisHelp, Entry, Note, PageView, Progress, SplitQuestion, Tone, Trouble
from chat.view import bubbles
from ingest.errors import ErrorCode, UnreadableUpload
from ingest.models import Reading
from municipality import load_municipality
from tests.chat.rooms import make_room
from tests.chat.sample import TODAY, sample_facts, sample_letter


def _card(received: Received = Received.UNKNOWN, day: dt.date | None = None, **fields: object) -> Card:
    request = Request(TODAY, received=received, received_on=day)
    whole = card(sample_letter(), sample_facts(), request, load_municipality(environment={}))
    made = Card("c-0", whole.letter, request, facts=whole.facts, lines=whole.lines, explanation=whole)
    for name, value in fields.items():
        object.__setattr__(made, name, value)
    return made


def _shown(made: Card, language: str = "da") -> list[Bubble]:
    return card_bubbles(made, Wording(language), TODAY)


def _one(shown: list[Bubble], part: str) -> Bubble:
    return next(bubble for bubble in shown if part in bubble.id)


def _text(shown: list[Bubble]) -> str:
    return re.sub(r"\[([^\]]*)\]\(#word-[^)]*\)", r"\1", "\n".join(bubble.markdown for bubble in shown)).replace(
        "\\", ""
    )


def test_the_first_lines_say_who_is_speaking_and_what_is_kept() -> None:
    text = _text(bubbles([], make_room().words("da")))
    for said in ("et program", "60 minutter", "ikke med i din sag", "[72 36 40 00](#tel-+4572364000)", "Åbner mandag"):
        assert said in text


def test_every_text_is_there_in_english_too() -> None:
    text = _text(bubbles([], make_room().words("en")))
    for said in ("a program", "60 minutes", "part of your case", "Opens Monday"):
        assert said in text


def test_duties_are_numbered_with_urgency_in_words_and_in_the_id() -> None:
    shown = _shown(_card())
    must = [bubble for bubble in shown if "-card-must-" in bubble.id]
    assert [bubble.markdown.count("### ") for bubble in must] == [1, 1]
    assert "-first-now-" in must[0].id
    assert "-next-soon-" in must[1].id
    assert "**Om 2 dage**" in must[0].markdown
    assert "mandag den 23. november 2026" in _text(must)


def test_every_line_from_the_letter_shows_its_sentence_and_can_be_shown_and_called_wrong() -> None:
    letter = sample_letter()
    for line in (one for one in _card().lines if one.section is not Section.WORDS):
        bubble = next(one for one in _shown(_card()) if one.id.endswith(f"-{line.id}"))
        names = [button.action for button in bubble.buttons]
        assert "wrong" in names
        assert ("where" in names) == (line.span is not None)
        if line.span:
            sentence = " ".join(line.span.of(letter.text).split()).rstrip(".")
            assert sentence in _text([bubble])


def test_a_line_called_wrong_thanks_and_asks_no_more() -> None:
    made = _card()
    line = made.lines[0]
    bubble = next(one for one in _shown(_card(wrong=frozenset({line.id}))) if one.id.endswith(f"-{line.id}"))
    assert "Tak" in bubble.markdown
    assert "wrong" not in [button.action for button in bubble.buttons]


def test_a_shown_place_is_a_picture_with_words_for_it_or_the_sentence_amid_its_neighbours() -> None:
    line = next(line for line in _card().lines if line.section == "must")
    pictured = next(one for one in _shown(_card(shown={line.id: (PageView(1, b"png"),)})) if one.id.endswith(line.id))
    assert [picture.alt for picture in pictured.pictures] == ["Side 1 af brevet. Sætningen er markeret med gult."]
    flowing = next(one for one in _shown(_card(shown={line.id: ()})) if one.id.endswith(line.id))
    assert flowing.pictures == ()
    assert "> **Du skal ringe" in flowing.markdown
    assert "Skjul igen" in [button.label for button in flowing.buttons]


def test_when_a_deadline_counts_from_receipt_the_card_asks_safest_first() -> None:
    asked = _one(_shown(_card()), "-ask-received-")
    assert [button.payload["how"] for button in asked.buttons] == ["digital", "paper", "day"]
    order = [bubble.id.split("-")[2] for bubble in _shown(_card())]
    assert order.index("received") > order.index("must")


@pytest.mark.parametrize(
    ("received", "day", "said"),
    [
        (Received.DIGITAL, None, "Digital Post"),
        (Received.PAPER, None, "det sikreste"),
        (Received.ON_DATE, dt.date(2026, 11, 18), "onsdag den 18. november 2026"),
    ],
)
def test_what_was_chosen_is_said_and_can_be_changed(received: Received, day: dt.date | None, said: str) -> None:
    asked = _one(_shown(_card(received, day)), "-ask-received-")
    assert said in asked.markdown.replace("\\", "")
    assert [button.payload["how"] for button in asked.buttons] == ["unknown"]


def test_days_are_offered_from_the_letters_date_only() -> None:
    asked = _one(_shown(_card(asks_day=True)), "-ask-received-")
    assert [button.payload["day"] for button in asked.buttons] == [f"2026-11-{day}" for day in range(16, 22)]


def test_the_calendar_is_offered_when_there_are_dates() -> None:
    assert "(/letter/c-0/calendar.ics)" in _one(_shown(_card()), "-card-calendar-").markdown


def test_ids_are_unique() -> None:
    ids = [bubble.id for bubble in _shown(_card())]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", ["da", "en"])
def test_everything_else_that_can_stand_on_the_page(language: str) -> None:
    words = make_room().words(language)
    entries: list[Entry] = [
        Progress("p"),
        Progress("q", 1, 3),
        Progress("r", 3, 3),
        Progress("s", ahead=3, seconds=130),
        Trouble("t", UnreadableUpload(ErrorCode.ENCRYPTED_FILE)),
        Trouble("u", UnreadableUpload(ErrorCode.TOO_LARGE, 20)),
        Note("v", (Message("page-failed"),), Tone.TROUBLE, whom_to_call=True),
        CrisisHelp("w"),
        SplitQuestion("x", Reading((sample_letter(),))),
    ]
    text = _text(bubbles(entries, words))
    for said in {
        "da": ("side 2 af 3", "2 minutter", "20 MB", "112", "70 20 12 01", "ét brev"),
        "en": ("page 2 of 3", "2 minutes", "20 MB", "112"),
    }[language]:
        assert said in text
    assert "#tel-+4572364000" in text


@pytest.mark.parametrize(
    ("text", "section", "shown"),
    [
        ("Ring på 72 36 40 00.", Section.MUST, r"Ring på [72 36 40 00](#tel-+4572364000)\."),
        ("Ring på 72364000", Section.MUST, "Ring på [72364000](#tel-+4572364000)"),
        (
            "CPR 010190-1234 er intet nummer at ringe til",
            Section.MUST,
            r"CPR 010190\-1234 er intet nummer at ringe til",
        ),
        ("Beløb: 1234567890", Section.MUST, r"Beløb\: 1234567890"),
        ("Politiet: 114", Section.CONTACT, r"Politiet\: [114](#tel-114)"),
        ("Betal 114 kr.", Section.MUST, r"Betal 114 kr\."),
        ("Se www.svindel.example", Section.MUST, "Se www\u2060\\.svindel\\.example"),
        ("Se www.solbaek.example", Section.CONTACT, r"Se www\.solbaek\.example"),
    ],
)
def test_numbers_to_call_are_one_tap_away_and_addresses_only_among_the_contacts(
    text: str, section: Section, shown: str
) -> None:
    assert reachable(text, section) == shown


def test_a_card_that_cannot_be_worded_is_told_and_not_shown_in_part() -> None:
    made = _card()
    broken = Line("must-9", Section.MUST, "no-such-message")
    object.__setattr__(made, "lines", (*made.lines, broken))
    text = _text(bubbles([made], make_room().words("da")))
    assert "Det gik galt hos os" in text
    assert "Det skal du gøre" not in text


def test_a_word_explained_is_no_line_of_the_letter_to_call_wrong() -> None:
    shown = [bubble for bubble in _shown(_card()) if "bk-card-words" in bubble.id]
    assert shown
    assert all(not bubble.buttons and "**" in bubble.markdown for bubble in shown)


def test_an_official_word_in_a_quote_leads_to_what_it_means() -> None:
    shown = _shown(_card())
    appeal = _one(shown, "-card-appeal-")
    assert "> Du kan klage til [Ankestyrelsen](#word-c-0-national-board-of-appeal) senest 4 uger" in appeal.markdown
    assert _one(shown, "-c-0-word-national-board-of-appeal").markdown


def test_a_quote_with_its_word_linked_reads_as_the_letter_does() -> None:
    made = _card()
    line = next(line for line in made.lines if line.id == "appeal")
    assert line.span is not None
    read = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", explained_words(made, line.span)).replace("\\", "")
    assert read.replace("\u2060", "") == " ".join(line.span.of(made.letter.text).split())
