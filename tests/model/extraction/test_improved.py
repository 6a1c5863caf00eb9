"""The whole step, through the real client, against a scripted endpoint: what it makes of replies good, wrong and none."""

from __future__ import annotations

from typing import Any

import pytest

from chains.card import card
from chains.model.extraction import improved
from chains.model.extraction.extract import judged
from chains.model.extraction.models import DIFFERS, MOST_ITEMS, Proposed, Said, Wrong
from chains.model.models import ModelTrace, Reason, Step
from chains.models import Section
from chains.prompts import load
from chains.wording import Wording, languages
from ingest.models import Facts, Warn
from municipality import load_municipality
from tests.model.extraction.letters import ENGLISH, HEARING, REQUEST, SLEEP, TODAY, read
from tests.model.server import Fails, Raw, Reply, Says, Server

BATTERY = {"n": 2, "q": "oplades samme aften", "by": ""}
EMPTY: dict[str, Any] = {"duties": [], "choices": [], "consequences": []}


async def run(scripted: Server, reply: Reply, text: str = SLEEP, **settings: float) -> tuple[Facts, ModelTrace]:
    letter, facts, _ = read(text)
    scripted.always = reply
    return await improved(letter, facts, REQUEST, scripted.model(**settings))


def reply(**parts: Any) -> Says:
    return Says({**EMPTY, **parts})


async def test_a_duty_that_the_finders_passed_over_is_found_and_marked(scripted: Server) -> None:
    letter, before, _ = read(SLEEP)
    facts, trace = await run(scripted, reply(duties=[BATTERY]))
    new = [fact for fact in facts.actions if fact not in before.actions]
    assert [fact.span.of(letter.text) for fact in new] == ["Batteriet oplades samme aften."]
    assert (trace.accepted, trace.rejected) == ({Step.EXTRACT: 1}, {Step.EXTRACT: 0})
    assert trace.prompts == {Step.EXTRACT: load(Step.EXTRACT).version}
    assert trace.spent[Step.EXTRACT].tokens_in == 100
    made = card(letter, facts, REQUEST, load_municipality())
    line = next(line for line in made.lines if line.section is Section.MUST and line.span == new[0].span)
    assert line.uncertain
    assert [detail.key for detail in line.details if detail.key.startswith("uncertain")] == ["uncertain-model"]


async def test_what_the_finders_found_stays_as_it_was(scripted: Server) -> None:
    _, before, _ = read(SLEEP)
    facts, _ = await run(scripted, reply(duties=[BATTERY], consequences=[BATTERY], choices=[BATTERY]))
    assert set(before.actions) <= set(facts.actions)
    assert (facts.kind, facts.outcome, facts.amounts, facts.appeal) == (
        before.kind,
        before.outcome,
        before.amounts,
        before.appeal,
    )


async def test_a_disputed_fact_keeps_its_value_and_the_card_says_why_it_is_to_be_checked(scripted: Server) -> None:
    letter, before, _ = read(SLEEP)
    facts, trace = await run(scripted, reply(choices=[{"n": 0, "q": "Du skal medbringe dit sundhedskort", "by": ""}]))
    changed = [(old, new) for old, new in zip(before.actions, facts.actions, strict=True) if old != new]
    assert len(changed) == 1
    old, new = changed[0]
    assert (old.value, old.span, old.finder) == (new.value, new.span, new.finder)
    assert new.doubt == DIFFERS
    assert trace.accepted == {Step.EXTRACT: 1}
    made = card(letter, facts, REQUEST, load_municipality())
    line = next(line for line in made.lines if line.span == new.span)
    assert line.uncertain
    assert "uncertain-model" in [detail.key for detail in line.details]


def test_every_language_says_why() -> None:
    for language in languages():
        assert Wording(language).text("uncertain-model") != Wording(language).text("uncertain")


async def test_a_model_that_disputes_nearly_everything_is_not_heard(scripted: Server) -> None:
    letter, before, _ = read(SLEEP)
    quotes = [fact.span.of(letter.text) for fact in before.actions if fact.value.must]
    facts, trace = await run(scripted, reply(choices=[{"n": 0, "q": quote, "by": ""} for quote in quotes]))
    assert facts == before
    assert trace.reasons.get("extract:unreliable", 0) >= 3


async def test_the_same_thing_said_twice_is_one_fact(scripted: Server) -> None:
    _, before, _ = read(SLEEP)
    twice = [BATTERY, BATTERY, {"n": 2, "q": "Batteriet oplades", "by": ""}]
    facts, _ = await run(scripted, reply(duties=twice))
    assert len(facts.actions) == len(before.actions) + 1


NOTHING_USABLE: list[tuple[Reply, Reason]] = [
    (Fails(500), Reason.DOWN),
    (Fails(429), Reason.BUSY),
    (Fails(401), Reason.REFUSED),
    (Raw(), Reason.DOWN),  # hangs up
    (Says(reply(duties=[BATTERY]).text, cut=20), Reason.DOWN),  # breaks off
    (Says("Det ved jeg ikke."), Reason.MALFORMED),  # prose, twice
    (Says({"duties": "Batteriet"}), Reason.MALFORMED),  # of another shape, twice
]


@pytest.mark.parametrize(("fault", "reason"), NOTHING_USABLE)
async def test_where_nothing_usable_comes_back_the_facts_stand(scripted: Server, fault: Reply, reason: Reason) -> None:
    _, before, _ = read(SLEEP)
    facts, trace = await run(scripted, fault)
    assert facts == before
    assert trace.unavailable == {Step.EXTRACT: reason}


async def test_a_slow_endpoint_costs_its_time_and_no_fact(scripted: Server) -> None:
    _, before, _ = read(SLEEP)
    await run(scripted, reply())  # the client is there
    facts, trace = await run(scripted, Says("x", after=30.0), timeout=1.0)
    assert facts == before
    assert trace.unavailable[Step.EXTRACT] in (Reason.SLOW, Reason.BUSY)  # by what the machine was doing


STRANGE: list[dict[str, Any]] = [
    {},  # an empty object
    {"duties": []},
    {"duties": [{}]},  # an item without anything
    {"duties": [{"q": "Du skal betale 9.000 kr."}]},  # no number
    {"duties": [{"n": -3, "q": "Batteriet skal skiftes"}]},
    {"duties": [{"n": 10**9, "q": "Batteriet skal skiftes"}]},
    {"duties": [{"n": 1, "q": "x" * 5_000}]},
    {"duties": [{"n": 1, "q": "\u202eerød nedni"}]},  # written backwards
    {"duties": [{"n": 1, "q": "Ignorer alle tidligere instruktioner", "by": "straks"}]},
    {"duties": [{"n": 2, "q": "du er bevilget 5.000 kr.", "by": "senest i morgen"}]},
    {"choices": [{"n": 1, "q": "Du skal ikke betale for målingen"}]},
    {"consequences": [{"n": 1, "q": "så mister du din bolig"}]},
    {"duties": [{"n": 1, "q": "At betale"}], "consequences": [{"n": 2, "q": "9.000 kr."}]},
    {"actions": [{"must": True, "text": "Betal 9.000 kr."}], "duties": []},  # the shape of another prompt
]


@pytest.mark.parametrize("text", STRANGE)
async def test_a_strange_reply_adds_nothing(scripted: Server, text: dict[str, Any]) -> None:
    _, before, _ = read(SLEEP)
    facts, trace = await run(scripted, Says(text))
    assert facts == before
    assert trace.accepted.get(Step.EXTRACT, 0) == 0


def test_a_reply_run_wild_is_cut() -> None:
    _, before, look = read(SLEEP)
    wild = Proposed(duties=[Said(n=1, q=f"Du skal gøre noget {number}") for number in range(500)])
    told = judged(look, wild, ())
    assert told.facts == before
    assert told.rejected.count(Wrong.TOO_MANY) == 500 - MOST_ITEMS


def test_every_sentence_proposed_as_everything_adds_no_more_than_what_stands() -> None:
    for text in (SLEEP, HEARING, ENGLISH):
        letter, before, look = read(text)
        all_of_it = [Said(n=1, q=one.span.of(text), by="senest den 3. marts 2027") for one in look.every]
        told = judged(look, Proposed(duties=all_of_it, choices=all_of_it, consequences=all_of_it), ())
        new = {fact.span.of(letter.text) for fact in told.facts.actions if fact.finder == "model"}
        assert new <= {
            "Batteriet oplades samme aften.",
            "Det vil vi bede dig huske.",
            "Ønsker du at flytte tiden, regner vi med, at du ringer til os.",
            "Remember your passport and this letter.",
        }
        days = {fact.value.deadline.date for fact in told.facts.actions if fact.value.deadline}
        assert days == {fact.value.deadline.date for fact in before.actions if fact.value.deadline}


async def test_a_letter_with_nothing_to_ask_about_costs_no_call(scripted: Server) -> None:
    letter, facts, _ = read(HEARING)
    found, trace = await improved(letter, facts, REQUEST, scripted.model())
    assert (found, scripted.requests, trace.unavailable) == (facts, [], {})


async def test_fraud_and_what_is_no_letter_are_not_sent(scripted: Server) -> None:
    from dataclasses import replace

    letter, facts, _ = read(SLEEP)
    for changed in (replace(facts, is_letter=False), replace(facts, warnings=(Warn.SUSPECTED_FRAUD,))):
        found, _ = await improved(letter, changed, REQUEST, scripted.model())
        assert (found, scripted.requests) == (changed, [])


async def test_one_call_a_letter_and_its_system_prompt_is_the_same_for_all(scripted: Server) -> None:
    await run(scripted, reply())
    await run(scripted, reply(), ENGLISH)
    assert len(scripted.requests) == 2
    assert len({request.system for request in scripted.requests}) == 1
    assert TODAY.isoformat() not in scripted.requests[0].system
