"""A question in its conversation in, what it asks for out: screened, standing alone, its kind told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from chains.answers.conversation import carried_on, leans, stand_alone
from chains.answers.models import Question, Turn
from chains.answers.route import route
from chains.answers.screen.models import Class, Verdict
from chains.answers.screen.written import reads_as_letter
from chains.answers.suggest import GENERAL, known_question
from chains.answers.tongue import language_of

if TYPE_CHECKING:
    from knowledge.embedding.models import Vector

LETTER_PASTED = "letter"
"""The kind of a question that is no question but a letter."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What a question asks for.

    `way` is its class; `kind` is finer ("deadline", "appeal", "self", …), "" where there is none. `text` stands alone;
    `language` is the one it is written in. `sure`: the class has a phrasing of its own in the text. `letter_kinds`
    and `letter_chance` are what it would ask of a letter, the likeliest first, and the classifier's chance that it
    does; `chances` are those of every class. `vector` is the bundled model's of `text`, where that was judged.
    """

    text: str
    language: str
    way: Class
    kind: str = ""
    sure: bool = False
    chance: float = 1.0
    letter_kinds: tuple[str, ...] = ()
    letter_chance: float = 0.0
    chances: Mapping[Class, float] = field(default_factory=dict, compare=False, repr=False)
    vector: Vector | None = field(default=None, compare=False, repr=False)


def understand(question: Question) -> Understood:
    """Screen the question and place it in its conversation. Takes one or two embeddings."""
    from chains.answers.screen.classify import judge

    language = language_of(question.text, question.language)
    known = known_question(question.text)
    if known:
        return Understood(
            question.text, language, Class.GUIDANCE if known in GENERAL else Class.LETTER, known, sure=True
        )
    if reads_as_letter(question.text):
        return Understood(question.text, language, Class.VAGUE, LETTER_PASTED, sure=True)
    verdict, judged = judge(question.text), question.text
    way, text = route(verdict), stand_alone(question)
    if way in (Class.VAGUE, Class.OUT_OF_SCOPE) and way not in verdict.sure and leans(question):
        verdict, judged = judge(text), text
        way = route(verdict)
    kind = carried_on(verdict.kind(way), question, _kind_before) if way is Class.LETTER else verdict.kind(way)
    seen = Understood(
        text,
        language,
        way,
        kind,
        way in verdict.sure,
        verdict.chances[way],
        verdict.kinds(Class.LETTER),
        verdict.chances[Class.LETTER],
        verdict.chances,
        verdict.vector if judged == text else None,
    )
    return _settled(seen, verdict, question)


def _settled(seen: Understood, verdict: Verdict, question: Question) -> Understood:
    """A bare "and if I can't?" is about what was spoken of, however it was judged."""
    if seen.way is Class.GUIDANCE and question.letters and leans(question):
        kind = carried_on(verdict.kind(Class.LETTER), question, _kind_before)
        return replace(seen, way=Class.LETTER, kind=kind, sure=False)
    return seen


def _kind_before(turn: Turn) -> str:
    """What an earlier question asked for; judged anew where its answer is not known."""
    from chains.answers.screen.classify import judge

    if turn.answer is not None:
        return turn.answer.kind
    return known_question(turn.question) or judge(turn.question).kind(Class.LETTER)
