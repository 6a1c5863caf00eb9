"""Questions and the demo site in, what the whole flow answers to each out, and whether that was right."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from chains.answers import Answer, Answered, Citation, CitationSource, Ending, answer, text_of, wording_for
from chains.answers import Question as Asked
from chains.card import explain
from chains.models import Done, Explanation
from ingest.models import Upload
from ingest.run import InlineRunner
from ingest.settings import Limits
from knowledge.editions.handle import KnowledgeBase
from knowledge.editions.models import Index
from knowledge.terms import term
from municipality import Municipality, load_municipality
from tests.eval.demo_edition import TODAY
from tests.eval.holding import holds
from tests.eval.searched import Share
from tests.eval.told import request_of
from tests.letters.golden import Golden, load_golden
from tests.questions.model import Question

ANSWERS = frozenset({Ending.ANSWERED, Ending.ANSWERED_FROM_LETTER})
DECLINES = frozenset({Ending.UNANSWERABLE_NO_GUIDANCE, Ending.UNANSWERABLE_OWN_CASE, Ending.OUT_OF_SCOPE})
WARNS = frozenset({Ending.CRISIS, Ending.NOT_RECEIVED_HERE})
ORDINARY = "ordinary"
"""The gold's ending of a near miss: anything but what its file is about."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What one question came to. `ending` is "" where the flow broke, and `error` then names what was raised.

    `quotes` are its citations, `loose` those that do not stand where they say; `urls` the pages it cites; `missing`
    what the gold wants and the answer does not hold.
    """

    question: Question
    ending: str
    urls: tuple[str, ...] = ()
    quotes: int = 0
    loose: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    seconds: float = 0.0
    error: str = ""

    @property
    def answered(self) -> bool:
        """Whether it was answered at all."""
        return self.ending in ANSWERS

    @property
    def declined(self) -> bool:
        """Whether it was told that this is not answered here."""
        return self.ending in DECLINES

    @property
    def on_its_page(self) -> bool:
        """Whether the answer cites a page that answers."""
        return self.answered and self._cites_gold

    @property
    def warned_with_page(self) -> bool:
        """Whether a crisis or "not received here" came first, and a page that answers with it."""
        return self.ending in WARNS and self._cites_gold

    @property
    def _cites_gold(self) -> bool:
        return any(url in (self.question.expect or ()) for url in self.urls)


def answer_all(base: KnowledgeBase, questions: Iterable[Question]) -> list[Reply]:
    """Every question by itself, its letter in hand where it has one. A question that breaks the flow breaks no other."""
    goldens = {golden.name: golden for golden in load_golden()}
    municipality = load_municipality()
    cards: dict[str, tuple[Explanation, ...]] = {}
    replies = []
    for one in questions:
        if one.letter and one.letter not in cards:
            cards[one.letter] = asyncio.run(explained(goldens[one.letter]))
        letters = cards[one.letter] if one.letter else ()
        today = goldens[one.letter].today if one.letter else TODAY
        began = time.perf_counter()
        try:
            made = asyncio.run(_answered(Asked(one.question, one.language, today, letters=letters), base, municipality))
        except Exception as error:  # what was raised may hold the question: only its kind is kept
            replies.append(Reply(one, "", seconds=time.perf_counter() - began, error=type(error).__name__))
            continue
        seconds = time.perf_counter() - began
        with base.index() as index:
            replies.append(judged(one, made, letters, index, seconds))
    return replies


def judged(one: Question, made: Answer, letters: Sequence[Explanation], index: Index, seconds: float) -> Reply:
    """The answer held against the gold and against what it quotes."""
    loose = tuple(quote.text for quote in made.citations if not _verbatim(quote, letters, index))
    said = "\n".join((text_of(made, wording_for(one.language)), *(quote.text for quote in made.citations)))
    missing = tuple(wanted for wanted in one.must_contain if not holds(said, wanted, one.language))
    urls = tuple(dict.fromkeys(quote.url for quote in made.citations if quote.url))
    return Reply(one, made.ending.value, urls, len(made.citations), loose, missing, seconds)


def recall_of(replies: Sequence[Reply], file: str, ending: Ending) -> Share:
    """Of the questions of a file that must end so, those that do."""
    due = [one for one in replies if one.question.file == file and one.question.ending == ending.value]
    return Share(sum(one.ending == ending.value for one in due), len(due))


def false_alarms(replies: Sequence[Reply], file: str, ending: Ending) -> Share:
    """Of a file's near misses, those that end so all the same."""
    near = [one for one in replies if one.question.file == file and one.question.ending == ORDINARY]
    return Share(sum(one.ending == ending.value for one in near), len(near))


def about_pages(replies: Sequence[Reply], answerable: bool) -> list[Reply]:
    """The replies to questions for the guidance pages that have (or lack) a page that answers."""
    return [one for one in replies if one.question.expect is not None and bool(one.question.expect) is answerable]


def endings(replies: Iterable[Reply]) -> Mapping[str, int]:
    """How often each ending came, the most frequent first; "error" where the flow broke."""
    counts: dict[str, int] = {}
    for one in replies:
        counts[one.ending or "error"] = counts.get(one.ending or "error", 0) + 1
    return dict(sorted(counts.items(), key=lambda pair: -pair[1]))


def right_from_letter(one: Reply) -> bool:
    """Whether a question about a letter ends as it must, and the answer holds all it must."""
    return one.ending == one.question.ending and not one.missing


def faults(replies: Iterable[Reply]) -> Iterator[str]:
    """Everything that is wrong, a line each."""
    for one in replies:
        asked = f"{one.question.id} [{one.question.language}] {one.question.question!r}"
        if wrong := _wrong(one):
            yield f"{asked}: {wrong}"
        yield from (f"{asked}: not verbatim: {quote!r}" for quote in one.loose)


def _wrong(one: Reply) -> str:
    question, came = one.question, one.ending or f"error {one.error}"
    if question.ending == ORDINARY:
        alarm = {"crisis": Ending.CRISIS.value, "not-received": Ending.NOT_RECEIVED_HERE.value}.get(question.file)
        return f"a near miss, taken for {came}" if one.ending == alarm or one.error else ""
    if question.ending is not None:
        if one.ending != question.ending:
            return f"{came} instead of {question.ending}"
        return f"does not hold {', '.join(one.missing)}" if one.missing else ""
    if question.expect and not one.on_its_page:
        return f"{came}, citing {', '.join(one.urls) or 'no page'} instead of {' or '.join(question.expect)}"
    if question.expect == () and not one.declined:
        return f"{came}, citing {', '.join(one.urls) or 'no page'}, though no page answers ({question.kind})"
    return ""


def _verbatim(quote: Citation, letters: Sequence[Explanation], index: Index) -> bool:
    """Whether a quote is an exact part of what it says it stands in."""
    if quote.source is CitationSource.GUIDANCE:
        page = index.page(quote.url or "")
        return page is not None and quote.text in page.text
    if quote.source is CitationSource.LETTER:
        return quote.letter is not None and quote.text in letters[quote.letter].letter.text
    return quote.text in term(quote.term or "").explanations().values()


async def _answered(question: Asked, base: KnowledgeBase, municipality: Municipality) -> Answer:
    async for event in answer(question, base, municipality):
        if isinstance(event, Answered):
            return event.answer
    raise RuntimeError("the flow ended without an answer")


async def explained(golden: Golden) -> tuple[Explanation, ...]:
    """The cards of a golden letter's files, without a model."""
    uploads = [Upload(path.name, path.read_bytes()) for path in golden.files]
    async for event in explain(uploads, request_of(golden), InlineRunner(), Limits(), load_municipality()):
        if isinstance(event, Done):
            return event.explanations
    return ()
