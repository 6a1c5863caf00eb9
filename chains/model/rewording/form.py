"""A model's sentence in, what is wrong with its form out: before anything of its sense is looked at."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from chains.model.language.form import has_markup, links, speaks_as_model
from chains.model.language.scripts import has_others_letters, in_script
from chains.model.rewording.models import Rejection, Task
from chains.model.rewording.tokens import TOKEN

_QUOTES = re.compile(r"[\"“”„«»‟‚‘@/]|(?<!\w)['’]|['’](?!\w)")
"""Quotes, and signs of addresses: a line has neither but in its tokens."""


def fault_of_form(task: Task, text: str, language: str) -> Rejection | None:
    """Why `text` cannot be shown at all; None where its form is sound."""
    bare = TOKEN.sub(" ", text)
    if not any(sign.isalpha() for sign in bare):
        return Rejection.EMPTY
    if has_markup(bare) or any(links(bare)) or _QUOTES.search(bare) or not _balanced(bare):
        return Rejection.MARKUP
    if speaks_as_model(bare):
        return Rejection.PROMPT_ECHO
    if not in_script(bare, language) or has_others_letters(bare, language):
        return Rejection.SCRIPT
    return fault_of_tokens(task, text)


def fault_of_tokens(task: Task, text: str) -> Rejection | None:
    """Whether each token stands there once, and no figure besides."""
    said = Counter(match.group() for match in TOKEN.finditer(text))
    if any(token not in task.tokens for token in said):
        return Rejection.UNKNOWN_TOKEN
    if any(count > 1 for count in said.values()):
        return Rejection.DOUBLED_TOKEN
    if any(token not in said for token in task.tokens):
        return Rejection.LOST_TOKEN
    bare = TOKEN.sub(" ", text)
    if any(unicodedata.category(sign) in ("Nd", "Nl", "No", "Sc") or sign in "%٪‰§№" for sign in bare):
        return Rejection.FIGURE
    return None


def _balanced(text: str) -> bool:
    return text.count("(") == text.count(")")
