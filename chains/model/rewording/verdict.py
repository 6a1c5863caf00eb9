"""A line as it was asked and a model's sentence for it in; the rewording, or the one reason against it, out."""

from __future__ import annotations

import re
from typing import Any

from chains.model.language.lexicon import is_checked, lexicon
from chains.model.language.marking import marked
from chains.model.language.tongues import danish_left, is_in
from chains.model.rewording.cover import fault_of_cover
from chains.model.rewording.form import fault_of_form
from chains.model.rewording.models import Rejection, Task
from chains.model.rewording.plain import is_harder
from chains.model.rewording.sense import fault_of_sense
from chains.model.rewording.tokens import TOKEN, parts_of
from chains.models import Level, Rewording

LOOSE = (0.25, 2.5)
"""How long a sentence may be, beside the letter's, in a language whose words are not checked."""


def judge(task: Task, text: str, language: str, level: Level) -> Rewording | Rejection:
    """The rewording for `text` where it says what the line says, in `language`; else why it does not.

    A language without a lexicon gets the words beside the catalogue's sentence: only their form, figures, language and
    length are known to be right.
    """
    said = " ".join(text.split()) if "\n" not in text.strip() else text
    said = spoken_of(task, said, language) if is_checked(language) else said
    fault = fault_of_form(task, said, language) or _fault_of_language(task, said, language)
    checked = is_checked(language)
    if fault is None and checked:
        fault = fault_of_sense(task, said, language) or fault_of_cover(task, said, language)
    if fault is None and not checked:
        share = len(said) / max(1, len(task.text))
        fault = None if LOOSE[0] <= share <= LOOSE[1] else Rejection.LOST if share < LOOSE[0] else Rejection.ADDED
    if fault is None and is_harder(said, language, task.text, task.source):
        fault = Rejection.HARDER
    return fault or Rewording(task.line, language, level, parts_of(said, task.tokens, language), beside=not checked)


def spoken_of(task: Task, text: str, language: str) -> str:
    """The sentence with the authority spoken of: "we" is who writes the letter, not who explains it.

    Only in languages where one word can stand for the other with nothing else changed.
    """
    they: Any = lexicon(language).extra["they"]
    if not they or not marked(task.text, task.source).has("voice.we"):
        return text
    words = "|".join(sorted(map(re.escape, they), key=len, reverse=True))

    def other(match: re.Match[str]) -> str:
        word = str(they[match.group().lower()])
        return word.capitalize() if match.group()[0].isupper() else word

    return re.sub(rf"\b(?:{words})\b", other, text, flags=re.IGNORECASE)


def _fault_of_language(task: Task, text: str, language: str) -> Rejection | None:
    bare = TOKEN.sub(" ", text).strip()
    if danish_left(bare, language, TOKEN.sub(" ", task.text)):
        return Rejection.DANISH_LEFT
    return None if is_in(bare, language) else Rejection.LANGUAGE
