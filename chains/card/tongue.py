"""Lines and messages in, the same with the letter's words marked as its language out: not every letter is Danish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from chains.models import Argument, Line, Message, Quoted


def line_in(line: Line, language: str) -> Line:
    """The line with its quotes marked as `language`."""
    details = tuple(message_in(detail, language) for detail in line.details)
    return replace(line, arguments=_in(line.arguments, language), details=details)


def message_in(message: Message, language: str) -> Message:
    """The message with its quotes marked as `language`."""
    return Message(message.key, _in(message.arguments, language))


def _in(arguments: Mapping[str, Argument], language: str) -> dict[str, Argument]:
    return {name: _marked(value, language) for name, value in arguments.items()}


def _marked(value: Argument, language: str) -> Argument:
    match value:
        case Quoted():
            return replace(value, language=language)
        case Message():
            return message_in(value, language)
        case tuple():
            return tuple(_marked(item, language) for item in value)
    return value
