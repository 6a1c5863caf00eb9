"""What the model did, as Prometheus reads it: counts by step and reason, and never a word."""

from __future__ import annotations

import pytest

from chains.model.breaker import Breaker
from chains.model.metrics import Metrics
from chains.model.models import ModelTrace, ModelUnavailable, Step
from tests.model.asking import GOOD, PROMPT, SECRET, question
from tests.model.server import KEY, Fails, Says, Server


async def test_calls_tokens_price_and_state_are_counted(scripted: Server) -> None:
    metrics = Metrics()
    model = scripted.model(metrics=metrics, price_in=1.0, price_out=10.0, breaker=Breaker(most_failures=1))
    scripted.say(Says(GOOD, counted=(1000, 200)), Fails(500))
    await model.ask(question(session="en-borger"))
    await model.ask(question(session="en-borger"))
    with pytest.raises(ModelUnavailable):
        await model.ask(question("et andet brev", session="en-borger"))
    lines = metrics.text().decode().splitlines()
    for line in (
        'brevklar_model_calls_total{ended="replied",step="word"} 1.0',
        'brevklar_model_calls_total{ended="cached",step="word"} 1.0',
        'brevklar_model_calls_total{ended="down",step="word"} 1.0',
        'brevklar_model_calls_total{ended="slow",step="extract"} 0.0',
        'brevklar_model_tokens_total{direction="out",step="word"} 200.0',
        'brevklar_model_seconds_count{step="word"} 2.0',
        'brevklar_model_breaker{state="open"} 1.0',
    ):
        assert line in lines
    (price,) = [float(line.split()[1]) for line in lines if line.startswith("brevklar_model_price_total ")]
    assert 0.003 <= price < 0.0031  # and the tokens of the call that failed, as estimated
    said = metrics.text().decode()
    assert not [word for word in (*SECRET, KEY, PROMPT.text, "borger") if word in said]
    await model.close()


def test_what_became_of_the_words_is_counted_by_step_and_reason() -> None:
    metrics = Metrics()
    trace = ModelTrace(
        "m", accepted={Step.WORD: 5}, rejected={Step.WORD: 3}, reasons={"word:lost_token": 2, "word:figure": 1}
    )
    metrics.traced(trace)
    metrics.traced(None)
    lines = metrics.text().decode().splitlines()
    assert 'brevklar_model_lines_total{fate="accepted",step="word"} 5.0' in lines
    assert 'brevklar_model_lines_total{fate="rejected",step="word"} 3.0' in lines
    assert 'brevklar_model_rejected_total{reason="lost_token",step="word"} 2.0' in lines
