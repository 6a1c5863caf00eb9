"""Questions and answers on the page: told as what a citizen asks and then sees."""

from __future__ import annotations

import asyncio
import datetime as dt
import uuid
from collections.abc import AsyncIterator, Callable

import pytest

from chains.answers import (
    Answer,
    Answered,
    AnswerEvent,
    Choice,
    Citation,
    CitationSource,
    Ending,
    Question,
    Searching,
    Sentence,
)
from chains.models import Message, Quoted, Received
from chat import handlers
from chat.answer_buttons import ACTIONS
from chat.answer_view import parts
from chat.asking import TURNS
from chat.buttons import recount
from chat.models import Reply
from chat.room import Room
from chat.visits import Visit
from ingest.models import Upload
from tests.chat.rooms import Tab, enter, make_room

FILE = [Upload("brev.pdf", b"%PDF-")]

PAGE = Citation(
    CitationSource.GUIDANCE,
    "Betal i rater (2026)",
    "Du kan få en aftale om rater.\nRing til os.",
    "da",
    url="https://www.solbaek.example/rater_(2026)",
    updated=dt.date(2026, 11, 3),
    attribution="borger.dk",
)
TABLE = Citation(CitationSource.GUIDANCE, "Prices", "Place\tPrice\nNursery\t4.120 kr.", "en", url="javascript:alert(1)")


def made(ending: Ending = Ending.ANSWERED, *citations: Citation, **more: object) -> Answer:
    """An answer that quotes `citations`, each under its own sentence."""
    sentences = tuple(
        Sentence(Message("answer-page-says", {"title": Quoted(one.title, one.language)}), (number,), number)
        for number, one in enumerate(citations)
    )
    return Answer(ending, sentences or (Sentence(Message("answer-what-i-do")),), citations, **more)  # type: ignore[arg-type]


def answers(
    answer: Answer, asked: list[Question] | None = None, pause: float = 0.0
) -> Callable[[Question], AsyncIterator[AnswerEvent]]:
    """A flow that gives one answer to everything, and notes what it was asked."""

    async def flow(question: Question) -> AsyncIterator[AnswerEvent]:
        yield Searching()
        await asyncio.sleep(pause)
        if asked is not None:
            asked.append(question)
        yield Answered(answer)

    return flow


def answered(tab: Tab) -> str:
    """What the answers on the page say, without Markdown's escapes."""
    told = [text for name, text in tab.messages.items() if name.startswith(("bk-answer", "bk-ask-answer"))]
    return "\n".join(told).replace("\\", "")


async def sees(tab: Tab, words: str) -> None:
    """Waits until the page says `words`."""
    for _ in range(2_000):
        if words in tab.text():
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"never said {words!r}:\n{tab.text()}")


async def write(room: Room, visit: Visit, text: str) -> None:
    """The citizen writes and presses send."""
    await handlers.message_came(room, visit, str(uuid.uuid4()), text, [])


async def test_the_page_says_at_once_that_it_looks_and_then_answers_in_that_place() -> None:
    room = make_room(answers=answers(made(Ending.ANSWERED, PAGE), pause=1.0))
    visit, tab = enter(room)
    doing = asyncio.create_task(write(room, visit, "Kan jeg betale i rater?"))
    await sees(tab, "Leder efter svaret")
    await doing
    assert "Leder efter svaret" not in tab.text()
    assert "Kan jeg betale i rater?" in tab.text()
    assert "> Du kan få en aftale om rater." in tab.text()


async def test_a_quote_names_its_page_as_a_link_with_when_it_was_changed_and_whose_text_it_is() -> None:
    room = make_room(answers=answers(made(Ending.ANSWERED, PAGE)))
    visit, tab = enter(room)
    await write(room, visit, "rater?")
    assert "[Betal i rater (2026)](https://www.solbaek.example/rater_%282026%29)" in tab.text()
    assert "opdateret 3. november 2026" in tab.text()
    assert "fra borger.dk" in tab.text()


async def test_a_quotes_language_stands_in_its_id_a_table_stays_one_and_no_other_address_is_a_link() -> None:
    room = make_room(answers=answers(made(Ending.ANSWERED, TABLE)))
    visit, tab = enter(room)
    await write(room, visit, "prices?")
    assert [name for name in tab.messages if name.startswith("bk-answer-answered-first-en-")]
    assert "> | Nursery | 4.120 kr. |" in tab.text()
    assert "javascript" not in tab.text()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hvornår er fristen?", "4. december 2026"),  # of the letter, though no guidance is published
        ("hvad betyder partshøring?", "partshøring"),  # of the word list
        ("hvem kan jeg ringe til?", "#tel-"),
        ("hvad koster et pas?", "Kommunens sider er ikke til at slå op i"),
    ],
)
async def test_without_published_guidance_the_letter_and_the_word_list_answer(text: str, said: str) -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, "m", "", FILE)
    await write(room, visit, text)
    assert said in answered(tab)
    assert "Kommunens sider er ikke til at slå op i" in answered(tab)
    assert "Det står ikke på kommunens sider" not in tab.text()


async def test_an_appeal_is_told_unmistakably_that_nobody_got_it() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, "m", "", FILE)
    await write(room, visit, "jeg klager hermed")
    head = next(text for name, text in tab.messages.items() if name.startswith("bk-answer-not_received_here-first"))
    assert head.startswith("## Ingen har fået din besked\n\nDu har ikke klaget endnu")
    assert "14. december 2026" in tab.text().split("Ingen har fået")[1]


async def test_the_card_offers_questions_and_pressing_one_asks_it() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, "m", "", FILE)
    offered = [button["label"] for button in tab.buttons.values() if button["name"] == "ask"]
    assert offered[0] == "Hvornår er fristen?"
    assert len(offered) == 3
    await ACTIONS["ask"](room, visit, tab.button("ask", answer="suggestion-0"))
    assert visit.replies()[0].answer.ending is Ending.ANSWERED_FROM_LETTER
    assert len([name for name in tab.messages if name.startswith("bk-more")]) == 1
    again = [button["label"] for button in tab.buttons.values() if button["name"] == "ask"]
    assert again
    assert "Hvornår er fristen?" not in again


async def test_a_question_back_has_its_choices_as_buttons_and_is_not_judged() -> None:
    message = Message("ask-interpreter")
    room = make_room(answers=answers(made(Ending.NEEDS_CLARIFICATION, choices=(Choice(message, message),))))
    visit, tab = enter(room)
    await write(room, visit, "hjælp")
    await ACTIONS["ask"](room, visit, tab.button("ask", answer="choice-0"))
    assert visit.replies()[1].question.text == "Kan jeg få en tolk?"
    assert not [button for button in tab.buttons.values() if button["name"] == "judge"]


@pytest.mark.parametrize(("said", "told"), [("yes", "Tak for dit svar"), ("no", "#tel-+4572364000")])
async def test_was_this_right_is_counted_once_and_a_no_offers_the_phone(said: str, told: str) -> None:
    room = make_room(answers=answers(made(Ending.ANSWERED, PAGE)))
    visit, tab = enter(room)
    await write(room, visit, "rater?")
    payload = tab.button("judge", answer=said)
    await ACTIONS["judge"](room, visit, payload)
    await ACTIONS["judge"](room, visit, payload)
    assert list(room.judged.items()) == [(("answered", "", said == "yes"), 1)]
    last = next(text for name, text in tab.messages.items() if name.startswith("bk-right"))
    assert told in last
    assert not [button for button in tab.buttons.values() if button["name"] == "judge"]


async def test_a_sentence_of_the_letter_can_be_shown_in_it_and_hidden_again() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, "m", "", FILE)
    await write(room, visit, "hvornår er fristen?")
    payload = tab.button("where_quoted")
    await ACTIONS["where_quoted"](room, visit, payload)
    assert "fremhævet" in tab.text()
    await ACTIONS["where_quoted"](room, visit, payload)
    assert "fremhævet" not in tab.text()


async def test_danger_brings_the_numbers_before_anything_is_looked_for_and_once() -> None:
    room = make_room(answers=answers(made(), pause=1.0))
    visit, tab = enter(room)
    doing = asyncio.create_task(write(room, visit, "jeg vil ikke leve mere"))
    await sees(tab, "70 20 12 01")
    assert not doing.done()
    await doing
    assert "70 20 12 01" in tab.text()  # an answer without them does not take their place
    room = make_room()
    visit, tab = enter(room)
    await write(room, visit, "jeg vil ikke leve mere")
    assert tab.text().count("70 20 12 01") == 1
    assert "ingen mennesker, der læser" in tab.text()
    assert tab.text().count("](#tel-") == 6
    assert "Kommunens sider" not in tab.text()
    assert not [button for button in tab.buttons.values() if button["name"] == "judge"]


async def test_a_follow_up_knows_the_last_questions_since_the_newest_letter_and_no_more() -> None:
    asked: list[Question] = []
    room = make_room(answers=answers(made(), asked))
    visit, _ = enter(room)
    for number in range(TURNS + 2):
        await write(room, visit, f"spørgsmål {number}?")
    assert [turn.question for turn in asked[-1].history] == [f"spørgsmål {number}?" for number in range(1, TURNS + 1)]
    await handlers.message_came(room, visit, "m", "", FILE)
    await write(room, visit, "og nu?")
    assert asked[-1].history == ()
    assert len(asked[-1].letters) == 1


async def test_questions_sent_in_haste_are_answered_in_turn() -> None:
    asked: list[Question] = []
    room = make_room(answers=answers(made(), asked, pause=0.05))
    visit, _ = enter(room)
    await asyncio.gather(write(room, visit, "første?"), write(room, visit, "og anden?"))
    assert [turn.question for turn in asked[1].history] == ["første?"]


async def test_a_question_sent_with_a_file_is_answered_after_the_card() -> None:
    room = make_room()
    visit, _ = enter(room)
    await handlers.message_came(room, visit, "m", "hvornår er fristen?", FILE)
    assert visit.replies()[0].answer.ending is Ending.ANSWERED_FROM_LETTER


async def test_a_language_switch_words_answers_at_once_and_asks_for_the_readers_own_pages() -> None:
    asked: list[Question] = []
    room = make_room(answers=answers(made(Ending.ANSWERED, PAGE), asked))
    visit, tab = enter(room)
    await write(room, visit, "rater?")
    visit.language = "en"
    await handlers.come_back(room, visit)
    assert "updated 3 November 2026" in tab.text()
    assert "opdateret" not in tab.text()
    await asyncio.gather(*visit.asking)
    assert [question.language for question in asked] == ["da", "en"]
    assert len(visit.replies()) == 1


async def test_saying_when_the_letter_came_answers_anew_with_the_new_day() -> None:
    room = make_room()
    visit, tab = enter(room)
    await handlers.message_came(room, visit, "m", "", FILE)
    await write(room, visit, "hvordan klager jeg over brevet?")
    assert "14. december 2026" in answered(tab)
    await recount(room, visit, visit.cards()[0], Received.ON_DATE, dt.date(2026, 11, 18))
    await asyncio.gather(*visit.asking)
    assert "16. december 2026" in answered(tab)
    assert "14. december 2026" not in answered(tab)


@pytest.mark.parametrize("failing", [RuntimeError("Amina 010190-1234"), MemoryError(), TimeoutError()])
async def test_what_goes_wrong_ends_in_a_sentence_and_whom_to_call(
    failing: BaseException, capsys: pytest.CaptureFixture[str]
) -> None:
    async def flow(question: Question) -> AsyncIterator[AnswerEvent]:
        raise failing
        yield Searching()

    room = make_room(answers=flow)
    visit, tab = enter(room)
    await write(room, visit, "rater?")
    assert "Det gik galt hos os" in tab.text()
    assert "Leder" not in tab.text()
    assert "#tel-+4572364000" in tab.text()
    printed = capsys.readouterr()
    assert "Amina" not in printed.out + printed.err


async def test_deleting_while_an_answer_is_looked_for_leaves_nothing() -> None:
    asked: list[Question] = []
    room = make_room(answers=answers(made(), asked, pause=1.0))
    visit, _ = enter(room)
    doing = asyncio.create_task(write(room, visit, "min hemmelighed?"))
    await asyncio.sleep(0.05)
    room.store.delete(visit.id)
    await doing
    assert asked == []
    assert visit.replies() == []


async def test_stopping_takes_the_word_away_that_the_page_looks() -> None:
    room = make_room(answers=answers(made(), pause=5.0))
    visit, tab = enter(room)
    doing = asyncio.create_task(write(room, visit, "rater?"))
    await sees(tab, "Leder")
    await handlers.stop(room, visit)
    await doing
    assert "Leder" not in tab.text()
    assert "Du stoppede. Spørg igen" in tab.text()


async def test_no_log_says_a_word_of_a_question(capsys: pytest.CaptureFixture[str]) -> None:
    room = make_room()
    visit, _ = enter(room)
    await write(room, visit, "Zanzibarvej 4711 hvad koster et pas?")
    printed = capsys.readouterr()
    assert "question_answered" in printed.out + printed.err
    assert "anzibar" not in printed.out + printed.err


@pytest.mark.parametrize("length", [2_001, 90_000])
async def test_a_question_without_end_is_not_looked_for(length: int) -> None:
    asked: list[Question] = []
    room = make_room(answers=answers(made(), asked))
    visit, tab = enter(room)
    await write(room, visit, "ord " * (length // 4 + 1))
    assert asked == []
    assert "for langt" in tab.text()


@pytest.mark.parametrize(
    "payload",
    [
        {"entry": "nobody's", "answer": "suggestion-0"},
        {"answer": "suggestion-99"},
        {"answer": "choice-0"},
        {"answer": "suggestion-x", "cite": "x"},
        {"answer": "maybe", "cite": "99"},
        {},
    ],
)
@pytest.mark.parametrize("action", ["ask", "judge", "where_quoted"])
async def test_buttons_nobody_gave_do_nothing(action: str, payload: dict[str, str]) -> None:
    room = make_room(answers=answers(made(Ending.ANSWERED, PAGE)))
    visit, tab = enter(room)
    await write(room, visit, "rater?")
    before = dict(tab.messages)
    await ACTIONS[action](room, visit, {"entry": visit.replies()[0].id, **payload})
    assert tab.messages == before


async def test_several_ask_at_once_and_only_as_many_as_there_are_cores_are_looked_for() -> None:
    now, most = 0, 0

    async def flow(question: Question) -> AsyncIterator[AnswerEvent]:
        nonlocal now, most
        now, most = now + 1, max(most, now + 1)
        await asyncio.sleep(0.02)
        now -= 1
        yield Answered(made())

    room = make_room(answers=flow)
    room.at_once = asyncio.Semaphore(2)
    visits = [room.store.touch(f"visitor {number}", "da") for number in range(8)]
    for visit in visits:
        room.screen(visit.id, visit.id, Tab().emit)
    await asyncio.gather(*(write(room, visit, "rater?") for visit in visits))
    assert most == 2
    assert all(isinstance(visit.entries[-1], Reply) for visit in visits)


def test_sentences_on_one_source_stand_together_and_what_has_none_stands_apart() -> None:
    frame, more = Message("answer-what-i-do"), Message("answer-pages-say-too")
    row = (
        Sentence(frame),
        Sentence(frame, (0,)),
        Sentence(frame, (0,), 0),
        Sentence(more),
        Sentence(frame, (1,), 1),
        Sentence(frame),
    )
    assert [(len(part.sentences), part.cite) for part in parts(row)] == [(1, None), (2, 0), (2, 1), (1, None)]
    twice = (Sentence(frame), Sentence(frame))
    assert [len(part.sentences) for part in parts(twice)] == [2]
    assert [len(part.sentences) for part in parts(twice, 1)] == [1, 1]
