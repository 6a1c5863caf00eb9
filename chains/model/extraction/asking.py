"""A letter read again in, what the model is asked of it out: numbered sentences, only those where its word can count.

A sentence is asked about if code could believe an answer: a second look finds a weak form of a duty, a choice or a
consequence there, or a finder claimed it without being sure. Letterheads, addresses, slips, laws, and what the finders
are sure of cost no token. The sentence before it in its paragraph goes along unnumbered, so that "det" has a meaning.
"""

from __future__ import annotations

from dataclasses import dataclass

from chains.model.extraction.consequence import tells_consequence
from chains.model.extraction.look import Look
from chains.model.extraction.second_look import second_look
from ingest.finders.certainty import model as certainties
from ingest.finders.zones import Zone
from ingest.models import Act
from ingest.text.sentences import Form

SURE = 0.85
"""Certainty from which on no second opinion is paid for; below the line it is marked as uncertain without one."""
MOST_ASKED = 24
"""Sentences of one letter; no letter measured has more."""
MOST_CHARACTERS = 400
MOST_CONTEXT = 160
_QUIET = frozenset((Zone.LAW, Zone.PRIVACY, Zone.APPEAL))


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the content, and the index of each numbered sentence in order."""

    content: str
    asked: tuple[int, ...]

    @property
    def most_tokens(self) -> int:
        """A bound for the reply: an entry of a few words for each sentence, and the frame."""
        return 80 + 50 * len(self.asked)


def question(look: Look) -> Question:
    """The numbered sentences; none where nothing the model could say would be believed."""
    asked = tuple(at for at in range(len(look.sentences)) if _is_asked(look, at))[:MOST_ASKED]
    lines: list[str] = []
    for number, at in enumerate(asked, 1):
        before = at - 1
        if before >= 0 and before not in asked and _is_beside(look, at):
            lines.append(f"({_line(look, before)[-MOST_CONTEXT:]})")
        lines.append(f"{number}. {_line(look, at)[:MOST_CHARACTERS]}")
    return Question("\n".join(lines), asked)


def _is_beside(look: Look, at: int) -> bool:
    """Whether the sentence before stands in the same paragraph, or introduces the list."""
    same = look.sentences[at - 1].paragraph == look.sentences[at].paragraph
    return (same or look.context.placed[at].lead == at - 1) and look.sentences[at - 1].form is not Form.ROW


def _line(look: Look, at: int) -> str:
    return " ".join(look.sentences[at].span.of(look.text).split())


def _is_asked(look: Look, at: int) -> bool:
    here = look.context.placed[at]
    if here.zone in _QUIET or here.sentence.form in (Form.HEADING, Form.ROW):
        return False
    known = look.known(here.sentence.span)
    if known:
        unsure = [fact for _, fact in known if certainties().line <= fact.certainty < SURE]
        return any(fact.value.act not in (Act.APPEAL, Act.COMMENT) for fact in unsure)
    told = any(fact.span.meets(here.sentence.span) for fact in look.facts.consequences)
    threat = not told and tells_consequence(here.sentence.span.of(look.text))
    return threat or bool(second_look(look, at))
