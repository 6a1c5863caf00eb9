"""A card and a scripted endpoint in, the rewordings that are taken out; whatever it says or does, no exception."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from chains.model.models import Reason, Step
from chains.model.rewording import reworded
from chains.model.rewording.worth import tasks
from chains.models import Level, Line, Message, Quoted, Section
from chains.wording import Wording
from ingest.models import Warn
from tests.model.rewording.letters import TEXT, explained
from tests.model.server import Fails, Raw, Says, Server

GOOD = {1: "You must send documentation for the costs of the children's day care no later than [D1] at [T1].",
        2: "If you do not send the documentation, they may stop paying out your help from the start of next month."}  # fmt: skip


def lines(said: dict[int, str]) -> dict[str, Any]:
    """A reply of the asked shape."""
    return {"lines": [{"n": number, "text": text} for number, text in said.items()]}


async def test_the_accepted_sentences_come_back_and_the_trace_counts_them(scripted: Server) -> None:
    scripted.say(Says(lines({1: GOOD[1], 2: "They stop your help."})))
    found, trace = await reworded(explained("en"), scripted.model())
    assert [(one.line, one.language, one.level, one.beside) for one in found] == [("must-1", "en", Level.NORMAL, False)]
    assert dt.date(2026, 12, 4) in found[0].parts
    assert (trace.accepted, trace.rejected) == ({Step.WORD: 1}, {Step.WORD: 1})
    assert len(trace.reasons) == 1
    assert trace.spent[Step.WORD].tokens_in == 100
    assert trace.prompts[Step.WORD]


async def test_one_call_a_letter_carries_no_figure_and_no_name(scripted: Server) -> None:
    scripted.say(Says(lines(GOOD)))
    await reworded(explained("en"), scripted.model())
    assert len(scripted.requests) == 1
    asked = scripted.requests[0].content
    assert "[D1]" in asked
    assert "Write in English (en)." in asked
    for kept_back in ("december", "2026", "12.00", "Karla", "Testesen", "32.03.16"):
        assert kept_back not in asked


async def test_the_prompt_comes_first_and_is_the_same_in_every_language(scripted: Server) -> None:
    scripted.always = Says(lines({}))
    await reworded(explained("en"), scripted.model())
    await reworded(explained("pl"), scripted.model())
    first, second = scripted.requests
    assert first.system == second.system
    assert first.content != second.content


@pytest.mark.parametrize(
    "said",
    [
        pytest.param([{"n": 1, "text": GOOD[2]}, {"n": 2, "text": GOOD[1]}], id="the two lines in each other's place"),
        pytest.param([{"n": 1, "text": GOOD[1]}, {"n": 1, "text": GOOD[1]}], id="one line twice"),
        pytest.param([{"n": 7, "text": GOOD[1]}], id="a line that was not asked"),
        pytest.param([{"n": 1, "text": f"{GOOD[1]} {GOOD[2]}"}], id="two lines in one"),
        pytest.param([{"n": 1, "text": ""}], id="an empty one"),
        pytest.param([], id="none at all"),
    ],
)
async def test_a_muddled_reply_changes_nothing(scripted: Server, said: list[dict[str, Any]]) -> None:
    scripted.say(Says({"lines": said}))
    found, trace = await reworded(explained("en"), scripted.model())
    assert found == ()
    assert trace.rejected[Step.WORD] == len(said)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (Fails(500), Reason.DOWN),
        (Fails(429), Reason.BUSY),
        (Fails(401), Reason.REFUSED),
        (Raw(b""), Reason.DOWN),
        (Says("no JSON at all"), Reason.MALFORMED),
    ],
)
async def test_a_fault_of_the_endpoint_is_told_in_the_trace(scripted: Server, fault: Any, reason: Reason) -> None:
    scripted.always = fault
    found, trace = await reworded(explained("en"), scripted.model())
    assert found == ()
    assert trace.unavailable == {Step.WORD: reason}


async def test_nothing_is_asked_where_the_catalogue_says_it_all(scripted: Server) -> None:
    plain = TEXT.split("Du skal senest")[0] + "Du skal sende dine lønsedler til os senest den 4. december 2026.\n"
    found, trace = await reworded(explained("da", text=plain), scripted.model())
    assert (found, scripted.requests) == ((), [])
    assert not trace.unavailable


async def test_a_language_without_a_lexicon_gets_the_words_beside_the_frame(scripted: Server) -> None:
    card = explained("fi")
    said = {1: "Lähetä asiakirjat lasten päivähoidon kuluista työkeskukseen viimeistään [D1] kello [T1] mennessä."}
    scripted.say(Says(lines(said)))
    found, _ = await reworded(card, scripted.model())
    assert [one.beside for one in found] == [True]
    must = next(line for line in card.lines if line.id == "must-1")
    shown = Wording("fi").said(must, found)
    assert Wording("fi").line(must) in shown
    assert "viimeistään perjantai 4. joulukuuta 2026" in shown


def test_the_catalogues_sentence_stands_for_every_line_that_was_not_taken() -> None:
    card = explained("en")
    wording = Wording("en")
    assert [wording.said(line, ()) for line in card.lines] == [wording.line(line) for line in card.lines]


async def test_a_taken_sentence_is_written_late_in_its_own_language_alone(scripted: Server) -> None:
    card = explained("en")
    scripted.say(Says(lines(GOOD)))
    found, _ = await reworded(card, scripted.model())
    must = next(line for line in card.lines if line.id == "must-1")
    assert Wording("en").said(must, found).endswith("no later than Friday 4 December 2026 at 12:00.")
    assert Wording("en").replaces(must, found)
    for other in (Wording("da"), Wording("en", Level.EASY), Wording("de")):
        assert other.said(must, found) == other.line(must)
        assert not other.replaces(must, found)


def test_what_is_not_worth_asking_is_not_asked() -> None:
    card = explained("en")
    asked = {task.line for task in tasks(card)}
    assert asked == {"must-1", "consequence-1"}
    rights = {line.id for line in card.lines if line.section in (Section.RIGHTS, Section.CONTACT, Section.WHAT)}
    assert rights
    assert not asked & rights


def test_a_sentence_that_may_be_read_in_two_ways_is_not_asked() -> None:
    two_ways = TEXT.replace("Du skal senest", "Du skal ikke vente, men du skal senest")
    assert all("skal ikke" not in task.text for task in tasks(explained("en", text=two_ways)))


@pytest.mark.parametrize(
    ("key", "words", "asked"),
    [
        ("act-quoted-if", "Du skal sende en lægeerklæring til os.", False),  # the case stands in the sentence before
        ("act-quoted-if", "Hvis du er syg, skal du sende en lægeerklæring til os.", True),
        ("act-forbidden", "Undlad brug af kælderrummet.", False),  # that it is forbidden is the frame's word
        ("act-forbidden", "Du må ikke bruge kælderrummet.", True),
    ],
)
def test_a_frame_that_says_more_than_the_words_keeps_its_place(key: str, words: str, asked: bool) -> None:
    line = Line("must-1", Section.MUST, key, {"sentence": Quoted(words), "gist": Message("gist-send")})
    assert bool(tasks(replace(explained("en"), lines=(line,)))) is asked


def test_a_letter_in_a_language_that_cannot_be_checked_is_not_asked() -> None:
    card = explained("en")
    foreign = replace(card.facts, head=replace(card.facts.head, language="fi"))
    assert tasks(replace(card, facts=foreign)) == ()


def test_a_letter_that_has_no_lines_to_word_asks_nothing() -> None:
    assert (
        tasks(
            replace(explained("en"), lines=(Line("what", Section.WHAT, "what-other"),), warnings=(Warn.NO_LETTER_DATE,))
        )
        == ()
    )
