"""The shape of a reply in, its JSON schema out; a reply's text in, a value of that shape out.

What a model writes is strange in many ways: prose before the JSON, fences, signs that do nothing but hide. All of it is
taken off here, before anything else looks at a reply.
"""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

R = TypeVar("R", bound=BaseModel)

MOST_DEPTH = 12
"""Lists and objects in one another; ours have a handful."""
MOST_PLACES = 40
"""Places of a reply where a JSON object may begin that are tried."""
_NOT_ALLOWED = frozenset({"title", "default", "minLength", "maxLength", "discriminator", "examples"})
"""Keywords that a strict schema may not have, or that cost tokens and say nothing."""
_THOUGHT = re.compile(r"\A\s*<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL)
_JOINERS = "\u200c\u200d"
"""Persian and Hindi are spelt with these two; every other invisible sign is dropped."""


class MisshapenError(ValueError):
    """A reply is not of the asked shape. `problem` says where, in words of the schema alone."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


@functools.cache
def schema_of(answer: type[BaseModel]) -> dict[str, Any]:
    """The strict JSON schema of a shape: no other keys, all of them required, as OpenAI wants it."""
    strict: dict[str, Any] = _strict(answer.model_json_schema())
    return strict


def _strict(part: Any, inside_properties: bool = False) -> Any:
    if isinstance(part, list):
        return [_strict(item) for item in part]
    if not isinstance(part, dict):
        return part
    if inside_properties:  # here the keys are names of fields, whatever they are called
        return {name: _strict(value) for name, value in part.items()}
    made = {
        name: _strict(value, name in ("properties", "$defs"))
        for name, value in part.items()
        if name not in _NOT_ALLOWED
    }
    if "properties" in made:
        made |= {"required": list(made["properties"]), "additionalProperties": False}
    return made


def parsed(text: str, answer: type[R], restore: Callable[[str], str]) -> R:
    """The value that a reply's text holds, `restore` done to each of its strings. Raises MisshapenError."""
    problem = "there is no JSON object in it"
    for found in _objects(text):
        if _depth(found) > MOST_DEPTH:
            problem = "it is nested too deeply"
            continue
        try:
            return answer.model_validate(_each_string(found, lambda said: restore(visible(said))))
        except ValidationError as error:
            problem = _problem(error)
    raise MisshapenError(problem)


def visible(text: str) -> str:
    """The text without signs that nobody sees: controls, directions, private and half characters."""
    return "".join(
        char for char in text if char in "\n\t" or char in _JOINERS or not unicodedata.category(char).startswith("C")
    )


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """The JSON objects in a text, the widest first: the whole text, or one after prose and fences."""
    text = _THOUGHT.sub("", text)
    decoder = json.JSONDecoder(strict=False, parse_constant=_no_number)
    place, tried = text.find("{"), 0
    while place >= 0 and tried < MOST_PLACES:
        tried += 1
        try:
            found, end = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            end = place + 1
        else:
            if isinstance(found, dict):
                yield found
        place = text.find("{", end)


def _no_number(written: str) -> float:
    raise ValueError(f"{written} is no JSON")


def _depth(value: Any) -> int:
    """Lists and objects in one another; counted without recursion, which a reply may be nested too deeply for."""
    deepest, level = 0, [value]
    while level and deepest <= MOST_DEPTH:
        inner: list[Any] = []
        for one in level:
            if isinstance(one, dict):
                inner += one.values()
            elif isinstance(one, list):
                inner += one
        deepest, level = deepest + 1, inner
    return deepest


def _each_string(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_each_string(item, change) for item in value]
    if isinstance(value, dict):
        return {key: _each_string(item, change) for key, item in value.items()}
    return value


def _problem(error: ValidationError) -> str:
    """Where the shape is wrong, without a word of what was there."""
    wrong = error.errors(include_input=False, include_context=False, include_url=False)[:5]
    return "; ".join(f"{'.'.join(str(part) for part in one['loc']) or 'the object'}: {one['type']}" for one in wrong)
