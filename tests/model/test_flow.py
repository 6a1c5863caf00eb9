"""Letters and questions through the whole flow with a model: the card stands first, and no identifier ever leaves."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from collections.abc import Collection
from typing import Any

import pytest

from chains.answers import Answered, Question, answer
from chains.ask import Closed
from chains.card import explain
from chains.card.improve import carried_over
from chains.model.models import Model, Reason, Step
from chains.models import (
    CardImproved,
    CardReady,
    Done,
    Event,
    Explanation,
    Level,
    Received,
    Request,
    Rewording,
)
from chains.prompts import load
from ingest.mask import Masked
from ingest.models import Upload, Warn
from ingest.run import InlineRunner
from ingest.settings import Limits
from knowledge.embedding import load_embedder
from knowledge.settings import KnowledgeSettings
from municipality import load_municipality
from tests.model.server import Fails, Says, Server

TODAY = dt.date(2026, 11, 22)

LETTER = """Solbæk Kommune
Ydelseskontoret
Rådhusgade 1, 8888 Solbæk

Amina Testesen
Prøvevej 7, 2. tv.
8888 Solbæk

Dato: 16. november 2026
Sagsnr.: 32.03.16-G01-118-26
CPR-nr.: 010190-1234

Vi skal have flere oplysninger

Kære Amina Testesen

Vi behandler din ansøgning om boligstøtte til dig og din søn Yusuf Testesen.

Du skal sende din lejekontrakt til os senest den 4. december 2026. Send den til amina.sag@solbaek.example eller
ring til sagsbehandler Bo Prøvesen på 23 45 67 89, hvis din kone Layla Testesen skal med.

Har Layla Testesen en bil, tager I papirerne med. Kontrakten afleveres hos Bo Prøvesen. Det vil vi bede dig huske.

Vi udbetaler til din konto 1234 0012345678. Din bil med nummerplade AB 12 345 tæller ikke med i formuen.

Hvis vi ikke får oplysningerne, træffer vi afgørelse uden dem.

Venlig hilsen
Bo Prøvesen"""
SECRET = (
    *("Amina", "Testesen", "Yusuf", "Layla", "Prøvesen", "010190", "1234", "Prøvevej", "amina.sag"),
    *("23 45 67 89", "0012345678", "AB 12 345", "G01-118"),
)
"""What of the letter is nobody's business."""

PRIVATE = "Æblekage\n\n8 æbler\n100 g smør\n150 g rasp\n\nSkræl æblerne, og kog dem møre. Rist raspen i smørret.\n"


async def events(text: str, model: Model | None, **wanted: Any) -> list[Event]:
    """All events of explaining one letter."""
    request = Request(TODAY, **wanted)
    uploads, municipality = [Upload("brev.txt", text.encode())], load_municipality(environment={})
    return [one async for one in explain(uploads, request, InlineRunner(), Limits(), municipality, model)]


def last(found: list[Event]) -> Explanation:
    """The card at the end."""
    done = found[-1]
    assert isinstance(done, Done)
    return done.explanations[0]


async def ask(text: str, letter: Explanation, model: Model) -> None:
    """A question about the letter."""
    question = Question(text, "da", TODAY, letters=(letter,))
    guidance = Closed(load_embedder(KnowledgeSettings()))
    async for event in answer(question, guidance, load_municipality(environment={}), model):
        if isinstance(event, Answered):
            return
    raise AssertionError("no answer")


# --- the wire --------------------------------------------------------------------------------------------


async def test_no_identifier_leaves_in_any_step_or_repair(scripted: Server) -> None:
    scripted.always = lambda request: Says("Ikke JSON: " + request.content[:200])
    model = scripted.model()
    found = await events(LETTER, model)
    for question in ("Hvad skal jeg sende, Amina her?", "hvornår er fristen for 010190-1234", "Hvem er Bo Prøvesen?"):
        await ask(question, last(found), model)
    sent = scripted.sent.decode()
    asked = {request.system for request in scripted.requests}
    assert all(any(load(step).text in system for system in asked) for step in (Step.EXTRACT, Step.WORD, Step.COMPOSE))
    assert "(Kontrakten afleveres hos [NAME_1].)" in sent  # the letter was asked about
    assert not [word for word in SECRET if word in sent or json.dumps(word)[1:-1] in sent]
    await model.close()


async def test_where_masking_is_broken_not_a_byte_leaves(scripted: Server) -> None:
    def broken(text: str, public: Collection[str] = ()) -> Masked:
        raise RuntimeError(text)

    model = scripted.model(mask=broken)
    whole = last(await events(LETTER, model))
    await ask("Hvad skal jeg sende?", whole, model)
    assert scripted.connections == 0 and not scripted.requests
    assert whole.trace is not None and set(whole.trace.unavailable.values()) == {Reason.UNMASKED}
    await model.close()


# --- the card stands first -------------------------------------------------------------------------------


async def test_the_whole_card_is_there_before_the_model_is_asked(scripted: Server) -> None:
    scripted.always = Says({"nothing": True})
    model = scripted.model()
    request, municipality = Request(TODAY), load_municipality(environment={})
    flow = explain([Upload("brev.txt", LETTER.encode())], request, InlineRunner(), Limits(), municipality, model)
    asked_when_ready = None
    async for event in flow:
        if isinstance(event, CardReady):
            asked_when_ready = len(scripted.requests)
    assert asked_when_ready == 0 and scripted.requests
    await model.close()


@pytest.mark.parametrize(
    ("does", "reply", "reason"),
    [
        ("down", Fails(500), Reason.DOWN),
        ("busy", Fails(429), Reason.BUSY),
        ("wrong name", Fails(404), Reason.REFUSED),
        ("endless", Says("la ", endless=True), Reason.MALFORMED),
        ("slow", Says({}, after=60), Reason.SLOW),
        ("prose", Says("Du skal betale 8.412 kr. tilbage."), Reason.MALFORMED),
    ],
)
async def test_whatever_it_does_the_embedded_card_stands_and_says_so(
    does: str, reply: Says | Fails, reason: Reason, scripted: Server
) -> None:
    plain = last(await events(LETTER, None))
    scripted.always = reply
    model = scripted.model(timeout=1.0 if does == "slow" else 20.0)
    await asyncio.to_thread(model.warm)
    found = await events(LETTER, model)
    whole = last(found)
    assert (whole.lines, whole.facts) == (plain.lines, plain.facts) and not whole.rewordings
    assert Warn.MODEL_UNAVAILABLE in whole.warnings and plain.trace is None
    assert whole.trace is not None and reason in whole.trace.unavailable.values()
    assert set(whole.warnings) - {Warn.MODEL_UNAVAILABLE} == set(plain.warnings)
    await model.close()


NOT_SENT = [
    # what came, why it is not sent
    ("no letter", PRIVATE),
    (
        "fraud",
        "SKAT\n\nKære kunde\n\nDu har 2.312 kr. til gode i overskydende skat. Klik her inden 24 timer og opgiv dit"
        " kortnummer og din MitID-kode: http://skat-refusion.example.ru/login\n\nEllers bortfalder beløbet.\n",
    ),
]


@pytest.mark.parametrize(("what", "text"), NOT_SENT, ids=[row[0] for row in NOT_SENT])
async def test_what_is_no_letter_or_looks_like_fraud_is_not_sent(what: str, text: str, scripted: Server) -> None:
    model = scripted.model()
    found = await events(text, model)
    whole = last(found)
    assert {Warn.NOT_A_LETTER, Warn.SUSPECTED_FRAUD} & set(whole.warnings)
    assert not scripted.requests and whole.trace is None
    assert not [event for event in found if isinstance(event, CardImproved)]
    await model.close()


async def test_a_step_that_breaks_is_a_step_that_fell_out() -> None:
    class Broken:
        """A model that keeps no promise at all."""

        name = "broken"

        async def ask(self, asked: Any) -> Any:
            """Raises what nobody expects."""
            raise RuntimeError("Amina Testesen")

    plain = last(await events(LETTER, None))
    whole = last(await events(LETTER, Broken()))
    assert whole.lines == plain.lines and Warn.MODEL_UNAVAILABLE in whole.warnings


# --- a card counted anew ---------------------------------------------------------------------------------


async def test_words_stay_with_lines_that_say_the_same_and_go_with_those_that_do_not() -> None:
    text = LETTER.replace("senest den 4. december 2026", "senest 14 dage efter, at du har modtaget brevet")
    before = last(await events(text, None))
    now = last(await events(text, None, received=Received.ON_DATE, received_on=dt.date(2026, 11, 20)))
    moved = {line.id for line in before.lines} - {line.id for line in now.lines if line in before.lines}
    assert moved
    words = tuple(Rewording(line.id, "da", Level.NORMAL, ("Andre ord.",)) for line in before.lines)
    from dataclasses import replace

    kept = {one.line for one in carried_over(replace(before, rewordings=words), now).rewordings}
    assert kept and not kept & moved
