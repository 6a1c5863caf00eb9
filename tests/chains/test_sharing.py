"""What staff see of what a citizen shares: the exact card in two languages, masked, and the same after it was stored."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from chains.answers import Answer, Ending, Question
from chains.answers.models import Citation, CitationSource, Sentence
from chains.card import card
from chains.handover import HandOver, from_json, to_json
from chains.model.public import public_words
from chains.models import DANISH, Explanation, Level, Message, Quoted, Request
from chains.sharing import LONGEST_QUESTION, Chosen, Exchange, made
from chains.wording import Wording, languages
from municipality import load_municipality
from tests.chat.sample import TODAY, sample_facts, sample_letter

AT = dt.datetime(2026, 11, 22, 10, tzinfo=dt.UTC)
LOCAL = load_municipality(environment={})


def whole() -> Explanation:
    """The sample letter's card."""
    return card(sample_letter(), sample_facts(), Request(TODAY), LOCAL)


def exchange(text: str) -> Exchange:
    """A question that the letter answered."""
    quote = Citation(CitationSource.LETTER, "Brev", "Kære Amina Testesen, ring på 72 36 41 00.", "da", letter=0, page=1)
    sentence = Sentence(Message("answer-page-says", {"title": Quoted("Brev", "da")}), (0,), 0)
    question = Question(text, "en", TODAY, letters=(whole(),))
    return Exchange(question, Answer(Ending.ANSWERED_FROM_LETTER, (sentence,), (quote,)), right=False)


def shared(language: str = "en", question: str = "") -> HandOver:
    """Everything, as somebody who reads `language` shares it."""
    chosen = Chosen((whole(),), (exchange("I am Amina Testesen, cpr 010190-1234. When?"),), question)
    return made(chosen, language, Level.NORMAL, AT, public_words(LOCAL))


def test_the_card_is_exactly_what_the_citizen_saw_in_danish_and_their_own_language() -> None:
    (one,) = shared().cards
    assert list(one.parts) == ["da", "en"]
    for language in one.parts:
        wording = Wording(language)
        said = {wording.line(line) for line in whole().lines if line.number is None}
        told = {line for part in one.parts[language] for line in part.lines}
        assert said <= told
    assert (one.kind, one.topic) == ("information_request", "housing-benefit")


def test_deadlines_say_how_they_were_counted() -> None:
    (one,) = shared().cards
    counted = {(deadline.date, deadline.basis) for deadline in one.deadlines}
    assert counted == {
        (dt.date(2026, 12, 4), "absolute"),
        (dt.date(2026, 11, 23), "absolute"),
        (dt.date(2026, 12, 14), "receipt"),
    }
    appeal = next(deadline for deadline in one.deadlines if deadline.basis == "receipt")
    assert any("regnet fra brevets dato" in text for text in appeal.told)


def test_names_and_numbers_are_hidden_and_the_municipalitys_are_not() -> None:
    told = json.dumps(to_json(shared(question="Ring til Amina Testesen på 20 30 40 50")), ensure_ascii=False)
    for hidden in ("Amina", "Testesen", "010190", "20 30 40 50"):
        assert hidden not in told
    assert "[NAME_1]" in told
    assert "72 36 40 00" in told, "whom to call is no secret"


def test_danish_is_shared_once_with_who_reads_danish() -> None:
    assert list(shared("da").cards[0].parts) == [DANISH]
    assert list(shared("da").turns[0].answer) == [DANISH]


@pytest.mark.parametrize("language", languages())
def test_it_comes_back_from_json_as_it_was(language: str) -> None:
    one = shared(language, question="Må jeg få mere tid?")
    assert from_json(json.loads(json.dumps(to_json(one)))) == one
    assert not one.is_empty
    assert one.turns[0].right is False


def test_the_open_question_is_one_line_and_no_letter() -> None:
    one = made(Chosen(question=f"Hvad\n\nnu? {'x' * 5_000}"), "da", Level.NORMAL, AT)
    assert one.question.startswith("Hvad nu?")
    assert len(one.question) == LONGEST_QUESTION
    assert made(Chosen(question=" \n "), "da", Level.NORMAL, AT).is_empty


def test_words_that_look_like_the_mark_between_texts_break_nothing() -> None:
    one = made(Chosen(turns=(exchange("Hvad er \n\u241e\n her?"),)), "da", Level.NORMAL, AT)
    assert one.turns[0].question == "Hvad er \n\u241e\n her?"
