"""Questions over the demo pages and a letter, with a scripted model behind the real client: what the citizen sees."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

import pytest

from chains.answers import Answer, Answered, AnswerReady, Question, answer, answer_contract, text_of, wording_for
from chains.answers.models import Citation, CitationSource, ComposedSentence, Ending, Sentence
from chains.model.composing.compose import placed
from chains.model.composing.models import Claim, Source
from chains.model.models import Reason, Step
from chains.models import Explanation, Message
from knowledge.editions.handle import KnowledgeBase
from municipality import load_municipality
from tests.answers.conftest import SUMMONS, explained
from tests.model.server import Fails, Raw, Says, Server

TODAY = dt.date(2026, 11, 21)
PASS = "hvordan får jeg et nyt pas?"


async def ask(
    text: str, language: str, base: KnowledgeBase, server: Server, letters: Sequence[Explanation] = (), **model: Any
) -> Answer:
    """The answer with the scripted model."""
    question = Question(text, language, TODAY, letters=tuple(letters))
    events = [one async for one in answer(question, base, load_municipality(), server.model(**model), "s1")]
    assert isinstance(events[-1], Answered)
    ready = [one.answer for one in events if isinstance(one, AnswerReady)]
    assert len(ready) == 1  # the embedded answer stood before the model was waited for
    told = events[-1].answer
    assert told.ending is ready[0].ending
    assert told.sentences[: len(ready[0].sentences)] == ready[0].sentences  # and nothing of it is lost
    assert told.citations[: len(ready[0].citations)] == ready[0].citations
    return told


def row(server: Server, words: str) -> int:
    """The number of the sentence that holds `words`, as the model was given it."""
    rows = [line for line in server.requests[-1].content.splitlines() if words in line]
    return int(rows[0].split(".")[0])


def sentences(*told: tuple[str, list[int]]) -> Says:
    return Says({"sentences": [{"text": text, "ids": ids} for text, ids in told]})


async def test_the_short_answer_stands_above_the_embedded_one_and_its_sources(
    base: KnowledgeBase, scripted: Server
) -> None:
    scripted.say(sentences(("Et nyt pas koster meget.", [1])))
    await ask(PASS, "da", base, scripted)
    first = next(line for line in scripted.requests[-1].content.splitlines() if line.startswith("1."))
    words = first.split(") ", 1)[1].split(" / ")[0]
    scripted.say(sentences((words, [1])))
    told = await ask(PASS, "da", base, scripted)
    text = text_of(told, wording_for("da"))
    assert told.composed is not None
    assert text.splitlines()[0].startswith("Kort sagt, skrevet af en sprogmodel")
    assert text.splitlines()[1] == words
    assert "Kilde:" in text
    contract = answer_contract(told, "da", wording_for("da"), 0.1)
    assert contract["worded_by"] == "model"
    assert contract["versions"]["model"] == "scripted-1"
    assert contract["versions"]["prompt_compose"]


async def test_another_language_is_answered_in_it_with_the_danish_below(base: KnowledgeBase, scripted: Server) -> None:
    scripted.say(sentences())
    question = "Hvornår skal jeg søge boligstøtte efter indflytning?"
    await ask(question, "pl", base, scripted)
    number = row(scripted, "Søg senest 30 dage efter")
    scripted.say(sentences(("Złóż wniosek najpóźniej 30 dni po wprowadzeniu się.", [number])))
    told = await ask(question, "pl", base, scripted)
    text = text_of(told, wording_for("pl"))
    assert told.composed is not None
    assert told.composed.language == "pl"
    assert "30 dni" in text
    assert "Søg senest 30 dage efter" in text  # its source, word for word
    assert "30 dni" not in text_of(told, wording_for("da"))  # a Polish sentence is none of the Danish answer


async def test_a_language_nothing_checks_stands_below_the_sources(base: KnowledgeBase, scripted: Server) -> None:
    scripted.say(sentences())
    question = "Hvornår skal jeg søge boligstøtte efter indflytning?"
    await ask(question, "fr", base, scripted)
    number = row(scripted, "Søg senest 30 dage efter")
    scripted.say(sentences(("Demandez au plus tard 30 jours après votre emménagement.", [number])))
    told = await ask(question, "fr", base, scripted)
    lines = text_of(told, wording_for("fr")).splitlines()
    assert lines[-1].startswith("Demandez")
    assert told.composed is not None
    assert told.composed.beside


async def test_a_letters_deadline_may_be_told_as_code_counted_it(base: KnowledgeBase, scripted: Server) -> None:
    letter = explained(SUMMONS)
    scripted.say(sentences(("You must send your payslips for October by 27 November 2026.", [1])))
    told = await ask("When is the deadline?", "en", base, scripted, [letter])
    assert told.ending is Ending.ANSWERED_FROM_LETTER
    assert told.composed is not None
    scripted.say(sentences(("You must send your payslips for October by 28 November 2026.", [1])))
    moved = await ask("When is the deadline?", "en", base, scripted, [letter])
    assert moved.composed is None
    assert "model_wording_rejected" in moved.warnings
    assert "27 November 2026" in text_of(moved, wording_for("en"))


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("jeg vil ikke leve mere", Ending.CRISIS),
        ("Jeg klager hermed over afgørelsen", Ending.NOT_RECEIVED_HERE),
        ("får jeg medhold?", Ending.UNANSWERABLE_OWN_CASE),
        ("hvem skal jeg stemme på?", Ending.OUT_OF_SCOPE),
        ("hej", Ending.NEEDS_CLARIFICATION),
    ],
)
async def test_what_code_decides_is_never_put_to_a_model(
    base: KnowledgeBase, scripted: Server, text: str, ending: Ending
) -> None:
    told = await ask(text, "da", base, scripted)  # a call would fail: the script is empty
    assert told.ending is ending
    assert not scripted.requests
    assert told.trace is None


async def test_a_letter_that_looks_like_fraud_is_not_sent(base: KnowledgeBase, scripted: Server) -> None:
    fraud = explained(
        "SKAT\n\nDu har 4.250 kr. til gode. Klik på linket http://skat-refusion.example og indtast dit kortnummer "
        "inden 24 timer, ellers lukkes din konto.\n"
    )
    await ask("Hvornår er fristen?", "da", base, scripted, [fraud])
    assert b"4.250" not in scripted.sent


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Fails(500), Reason.DOWN),
        (Fails(401), Reason.REFUSED),
        (Fails(429), Reason.BUSY),
        (Raw(b""), Reason.DOWN),
        (Says("no JSON at all"), Reason.MALFORMED),
        (Says('{"sentences": [{"text": "Søg', cut=20), Reason.DOWN),
    ],
)
async def test_when_the_model_fails_the_embedded_answer_stands(
    base: KnowledgeBase, scripted: Server, reply: Any, reason: Reason
) -> None:
    scripted.always = reply
    told = await ask(PASS, "da", base, scripted, timeout=5.0)
    assert told.ending is Ending.ANSWERED
    assert told.composed is None
    assert "model_unavailable" in told.warnings
    assert told.trace is not None
    assert told.trace.unavailable == {Step.COMPOSE: reason}


async def test_one_call_an_answer_and_the_prompt_comes_first(base: KnowledgeBase, scripted: Server) -> None:
    scripted.say(sentences(), sentences())
    await ask(PASS, "da", base, scripted)
    await ask("hvordan klager jeg over en afgørelse?", "da", base, scripted)
    assert len(scripted.requests) == 2
    assert scripted.requests[0].system == scripted.requests[1].system  # the same bytes for every call
    assert scripted.requests[0].content.rstrip().endswith("Answer in: Danish (da)")


async def test_names_and_numbers_of_citizens_do_not_leave(base: KnowledgeBase, scripted: Server) -> None:
    scripted.say(sentences())
    await ask("Jeg hedder Bo Andersen, cpr 010190-1234. Hvordan får jeg et nyt pas?", "da", base, scripted)
    sent = json.dumps([one.body for one in scripted.requests], ensure_ascii=False)
    assert "010190" not in sent
    assert "Bo Andersen" not in sent


def test_what_was_rested_on_and_not_yet_shown_is_shown_below() -> None:
    old = Citation(CitationSource.GUIDANCE, "Pas", "Et pas koster 890 kr.", "da", url="https://www.solbaek.example/pas")
    new = Citation(CitationSource.GUIDANCE, "Pas", "Tag et foto med.", "da", url="https://www.solbaek.example/pas")
    before = Answer(Ending.ANSWERED, (Sentence(Message("answer-pages-say-too"), (0,), 0),), (old,))
    claims = [
        Claim("A passport costs 890 kr.", (Source(1, old.text, "da", old),)),
        Claim("Bring a photo.", (Source(2, new.text, "da", new), Source(3, new.text, "da", new))),
    ]
    told = placed(before, claims, "en")
    assert told.citations == (old, new)
    assert told.sentences[0] == before.sentences[0]
    assert told.sentences[1].quotes == 1
    assert told.composed is not None
    assert told.composed.sentences == (
        ComposedSentence("A passport costs 890 kr.", (0,)),
        ComposedSentence("Bring a photo.", (1,)),
    )
