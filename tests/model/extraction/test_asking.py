"""What of a letter a model is asked about: the few sentences where its word can count."""

from __future__ import annotations

from chains.model.extraction.asking import MOST_ASKED, SURE, question
from chains.model.models import Step
from chains.prompts import load
from ingest.finders.certainty import model as certainties
from tests.model.extraction.letters import HEARING, SLEEP, read


def asked_of(text: str) -> list[str]:
    letter, _, look = read(text)
    return [look.sentences[at].span.of(letter.text) for at in question(look).asked]


def test_only_what_could_be_believed_or_is_doubtful_is_asked_about() -> None:
    _, facts, _ = read(SLEEP)
    asked = asked_of(SLEEP)
    assert "Batteriet oplades samme aften." in asked
    line = certainties().line
    unsure = {fact.span.of(SLEEP) for fact in facts.actions if line <= fact.certainty < SURE and fact.value.must}
    marked = {fact.span.of(SLEEP) for fact in facts.actions if fact.certainty < line}
    sure = {fact.span.of(SLEEP) for fact in facts.actions if fact.certainty >= SURE}
    assert not (sure | marked) & set(asked)
    assert {words for words in unsure if "\t" not in words} <= set(asked)


def test_nothing_of_the_letterhead_the_slip_the_law_or_the_farewell_is_sent() -> None:
    _, _, look = read(SLEEP)
    content = question(look).content
    for words in ("Anna", "Havnegade", "29.03.00", "At betale", "Ansøgeren", "Mette", "12 34 56 78", "klage", "Klage"):
        assert words not in content, words


def test_words_to_a_machine_are_not_sent() -> None:
    _, _, look = read(SLEEP)
    content = question(look).content
    assert "Ignorer" not in content
    assert "9.000" not in content


def test_a_hearing_asks_nothing_that_code_would_not_believe() -> None:
    assert asked_of(HEARING) == []


def test_each_sentence_is_a_line_with_its_number_and_its_context_has_none() -> None:
    _, _, look = read(SLEEP)
    asked = question(look)
    lines = asked.content.split("\n")
    numbered = [line for line in lines if line[0].isdigit()]
    assert [int(line.partition(".")[0]) for line in numbered] == list(range(1, len(asked.asked) + 1))
    assert all(line.startswith("(") and line.endswith(")") for line in lines if line not in numbered)


def test_a_letter_without_end_is_asked_about_only_so_far() -> None:
    more = " ".join(f"Apparat {number} oplades ikke. Batteriet oplades samme aften." for number in range(200))
    _, _, look = read(SLEEP.replace("Batteriet oplades samme aften.", more))
    asked = question(look)
    assert len(asked.asked) == MOST_ASKED
    assert len(asked.content) < 30_000


def test_asking_costs_far_less_than_the_letter() -> None:
    letter, _, look = read(SLEEP)
    assert len(question(look).content) + len(load(Step.EXTRACT).text) < len(letter.text)
