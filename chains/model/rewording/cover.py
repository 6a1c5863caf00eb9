"""A line and a sentence in, the words that nothing in the line covers out; and whether too little of it is left."""

from __future__ import annotations

import re

from chains.model.language.danish import covers, function_words, is_touched, plainer, stems
from chains.model.language.marking import marked
from chains.model.language.things import danish_words, other_things, things
from chains.model.rewording.models import Rejection, Task
from chains.model.rewording.tokens import TOKEN

SHORTEST, LONGEST = 0.35, 1.3
"""How long a translation may be beside the letter's words, in letters; `SOME` letters more are always free."""
SOME = 20
KEPT = 0.5
"""The share of the letter's own content that a plainer sentence has to keep, in its words or in words for them."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def fault_of_cover(task: Task, text: str, language: str) -> Rejection | None:
    """Words that the line has nothing for, or too few of its own left."""
    if language == task.source == "da":
        return _in_danish(task, text)
    said, source = len(TOKEN.sub("", text)), len(TOKEN.sub("", task.text))
    if said > source * LONGEST + SOME:
        return Rejection.ADDED
    if said < source * SHORTEST - SOME / 2:
        return Rejection.LOST
    return _terms_fault(task, text, language)


def _terms_fault(task: Task, text: str, language: str) -> Rejection | None:
    """No thing of the thesaurus by its name in `language` that the letter's words do not have."""
    if task.source != "da":
        return None
    others = other_things(text, language, things(task.text))
    return Rejection.ADDED if any(not is_touched(slug, task.text) for slug in others) else None


def _in_danish(task: Task, text: str) -> Rejection | None:
    """Every word of content from the letter's, the thesaurus' words for those, or a checked word; most of it kept."""
    said, source = marked(text, "da"), marked(task.text, "da")
    known = _known(task.text)
    content = [word.folded for at, word in enumerate(said.words) if word.is_word and at not in said.covered]
    if any(not covers(word, known) for word in content if word not in function_words()):
        return Rejection.ADDED
    own = {
        word.folded for at, word in enumerate(source.words) if word.is_word and at not in source.covered
    } - function_words()
    if not own:
        return None
    there = stems([word.folded for word in said.words if word.is_word])
    kept = [word for word in own if _is_kept(word, there)]
    return None if len(kept) >= KEPT * len(own) else Rejection.LOST


def _is_kept(word: str, there: frozenset[str]) -> bool:
    """Whether a word of the letter is still there: itself, part of it, or a plain word for it."""
    if covers(word, there) or any(len(stem) > 4 and stem in word for stem in there):
        return True
    return bool(there & stems(plainer(word)))


def _known(source: str) -> frozenset[str]:
    """The stems that the letter's words allow: their own, and those of the plain words for them."""
    words = [word.lower() for word in _WORD.findall(source)]
    more = [plain for word in words for plain in plainer(word)]
    more += [word.lower() for slug in things(source) for said in danish_words(slug) for word in _WORD.findall(said)]
    return stems([*words, *more])
