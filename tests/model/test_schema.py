"""Strict schemas out of shapes, and values out of whatever a model writes around its JSON."""

from __future__ import annotations

import json

import pytest

from chains.model.schema import MisshapenError, parsed, schema_of, visible
from tests.model.asking import GOOD, Said

JSON = json.dumps(GOOD, ensure_ascii=False)
READ = [
    # as asked for
    JSON,
    # fenced, with a language or none
    f"```json\n{JSON}\n```",
    f"```\n{JSON}\n```",
    # prose before and after
    f"Her er svaret:\n\n{JSON}\n\nHåber det hjælper!",
    # an example in braces before it
    f'Formen er {{"lines": []}}-agtig {{som aftalt}}: {JSON}'.replace('{"lines": []}', "{lines}"),
    # thoughts, with JSON that is no reply in them
    f'<think>Måske {{"lines": 3}}?</think>{JSON}',
    # in a list of its own
    f"[{JSON}]",
    # line breaks inside a string, which JSON does not allow
    JSON.replace("null", '"linje et\nlinje to"'),
    # another object first
    f'{{"note": "se herunder"}}\n{JSON}',
    # keys nobody asked for
    JSON.replace('"why"', '"extra": 1, "why"'),
]


@pytest.mark.parametrize("text", READ)
def test_a_reply_is_read_out_of_what_is_around_it(text: str) -> None:
    assert parsed(text, Said, str).lines[0].text == "Skriv til kommunen."


NOT_READ = [
    # text, what is told of it to the model
    ("", "there is no JSON object in it"),
    ("Du skal betale.", "there is no JSON object in it"),
    (JSON[:-4], "there is no JSON object in it"),
    ('{"lines": [{"id": "et", "text": "Amina"}]}', "lines.0.id: int_parsing"),
    ('{"lines": null}', "lines: list_type"),
    ('{"lines": [{"id": 1, "text": "' + "x" * 501 + '"}]}', "lines.0.text: string_too_long"),
    (json.dumps({"lines": [GOOD["lines"][0]] * 21}), "lines: too_long"),
    ('{"lines": ' + "[" * 20 + "]" * 20 + "}", "it is nested too deeply"),
    ('{"lines": ' + "[" * 50_000, "there is no JSON object in it"),
    ('{"lines": [{"id": ' + "9" * 6_000 + ', "text": "x"}]}', "there is no JSON object in it"),
    ("{" * 50_000, "there is no JSON object in it"),
]


@pytest.mark.parametrize(("text", "problem"), NOT_READ, ids=[row[1] + str(len(row[0])) for row in NOT_READ])
def test_what_is_no_reply_is_told_without_a_word_of_it(text: str, problem: str) -> None:
    with pytest.raises(MisshapenError) as raised:
        parsed(text, Said, str)
    assert problem in raised.value.problem and "Amina" not in raised.value.problem


def test_every_string_is_given_its_words_back() -> None:
    value = parsed(JSON, Said, lambda said: said.replace("kommunen", 'Amina "Testesen"\n'))
    assert value.lines[0].text == 'Skriv til Amina "Testesen"\n.'


INVISIBLE = [
    # a sign, whether it stays
    ("\n", True),
    ("\t", True),
    ("\u200c", True),  # Persian is spelt with it
    ("\x00", False),
    ("\x1b", False),  # begins a terminal's colours
    ("\u202e", False),  # turns what follows around
    ("\u2066", False),
    ("\u200b", False),
    ("\ufeff", False),
    ("\U000e0041", False),  # a letter nobody sees
    ("\ud800", False),  # half a character: cannot be written out
    ("\ue000", False),
]


@pytest.mark.parametrize(("sign", "stays"), INVISIBLE, ids=[f"{ord(row[0]):04x}" for row in INVISIBLE])
def test_signs_that_nobody_sees_are_dropped(sign: str, stays: bool) -> None:
    assert visible(f"a{sign}b") == (f"a{sign}b" if stays else "ab")


def test_the_schema_is_strict_and_says_no_more_than_it_must() -> None:
    schema = schema_of(Said)
    line = schema["$defs"]["Line"]
    assert (line["required"], line["additionalProperties"]) == (["id", "text", "why"], False)
    assert (schema["required"], schema["additionalProperties"]) == (["lines"], False)
    assert schema["properties"]["lines"]["maxItems"] == 20
    assert not [word for word in ("title", "default", "maxLength") if word in json.dumps(schema)]
