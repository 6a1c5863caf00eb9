"""Questions with their gold and a model in; out: how they are answered alone, with the model, and by the plain recipe.

Part of `python -m tests.eval.model --questions N`. The plain recipe is what a competent developer builds in an afternoon:
the best passages of the same search and the whole letter in one prompt, the answer and its sources out as JSON, believed.
"""

from __future__ import annotations

import re
import statistics
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from pydantic import BaseModel, Field

from chains.answers import Answer, Answered, AnswerReady, answer, text_of, wording_for
from chains.answers import Question as Put
from chains.model.language.tongues import NEIGHBOURS
from chains.model.models import Asked, Model, ModelTrace, ModelUnavailable, Prompt, Spent, Step
from knowledge.editions.handle import KnowledgeBase
from municipality import load_municipality
from tests.chains.lix import lix
from tests.eval.answered import explained, judged
from tests.eval.demo_edition import TODAY
from tests.eval.holding import holds, plain
from tests.letters.golden import load_golden
from tests.questions.model import OPEN, Question, load

PART = OPEN[-1]
"""The questions that were read last."""
SORTS = ("page", "letter", "page", "none")
"""What is asked in turn: what a page answers, what the letter in hand answers, what nothing answers."""
PASSAGES = 5
RECIPE = Prompt(
    Step.COMPOSE,
    "plain-recipe-1",
    """You answer questions of citizens about a letter and a Danish municipality. Use only the text you are given.
Reply with one JSON object: "answered": false if the text does not answer the question; "text": the answer in one to
three short sentences in the language named; "ids": the numbers of the texts it comes from.""",
)
RECIPE_TOKENS = 400
ALIKE = {"da": "no", "no": "da"}
"""Languages whose short sentences nobody tells apart by their letters."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_DATE = re.compile(r"(?<!\d)(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})(?!\d)")


class _Answer(BaseModel):
    answered: bool = True
    text: str = ""
    ids: list[int] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Case:
    """A question and the letter in hand."""

    gold: Question
    put: Put


@dataclass(frozen=True, slots=True)
class Ran:
    """One question, one way. `sentences` are in the asked language: a model's, or the catalogue's. `right`: answered from
    a page that answers, or with what the letter says; None where nothing answers it. `invented` are figures that stand in
    nothing it rests on, `other` the language it is in where that is not the one asked for."""

    case: Case
    answered: bool
    right: bool | None
    sentences: tuple[str, ...]
    uncited: int = 0
    invented: tuple[str, ...] = ()
    other: str = ""
    ending: str = ""
    spent: Spent = field(default_factory=Spent)
    own: float = 0.0
    trace: ModelTrace | None = None


async def answered_each_way(
    base: KnowledgeBase, model: Model, most: int, languages: Sequence[str], *, recipe: bool
) -> dict[str, list[Ran]]:
    """Every chosen question over the demo pages: embedded, with the model, and by the plain recipe."""
    ways: dict[str, list[Ran]] = {"embedded": [], "model": []}
    cases = [await _case(one) for one in chosen(load(PART), most, languages)]
    for case in cases:
        began = time.perf_counter()
        before, after = await _flow(case.put, base, model)
        waited = time.perf_counter() - began
        ways["embedded"].append(_ran(case, before, before, base))
        ways["model"].append(_with(_ran(case, after, before, base), after.trace, waited))
        if recipe:
            ways.setdefault("recipe", []).append(await _recipe(case, before, base, model))
    return ways


def chosen(questions: Sequence[Question], most: int, languages: Sequence[str]) -> list[Question]:
    """`most` questions, the same ones each time: language after language, sort after sort, spread over each sort."""
    pools = {
        (language, sort): [one for one in questions if one.language == language and _sort(one) == sort]
        for language in languages
        for sort in SORTS
    }
    a_language = -(-most // max(1, len(languages)))
    found: list[Question] = []
    for number in range(a_language):
        for language in languages:
            pool = pools[language, SORTS[number % len(SORTS)]] or pools[language, "page"]
            free = [one for one in pool if one not in found]
            if free and len(found) < most:
                found.append(free[number * len(free) // max(1, a_language)])
    return found


def _sort(one: Question) -> str:
    if one.ending == "answered_from_letter" and one.must_contain:
        return "letter"
    if one.expect is None:
        return ""
    return "page" if one.expect else "none"


async def _case(one: Question) -> Case:
    if not one.letter:
        return Case(one, Put(one.question, one.language, TODAY))
    golden = next(golden for golden in load_golden() if golden.name == one.letter)
    return Case(one, Put(one.question, one.language, golden.today, letters=await explained(golden)))


async def _flow(put: Put, base: KnowledgeBase, model: Model) -> tuple[Answer, Answer]:
    """The embedded answer, and what the model made of it."""
    before: Answer | None = None
    async for event in answer(put, base, load_municipality(), model):
        if isinstance(event, AnswerReady):
            before = event.answer
        if isinstance(event, Answered):
            return before or event.answer, event.answer
    raise RuntimeError("the flow ended without an answer")


def _ran(case: Case, made: Answer, embedded: Answer, base: KnowledgeBase) -> Ran:
    """The answer against the gold; its own sentences against what they rest on."""
    gold, language = case.gold, case.gold.language
    with base.index() as index:
        reply = judged(gold, made, case.put.letters, index, 0.0)
    composed = made.composed.sentences if made.composed else ()
    wording = wording_for(language)
    said = tuple(one.text for one in composed) or tuple(wording.message(one.message) for one in made.sentences)
    invented = []
    for one in composed:
        told = [made.citations[at].text for at in one.cites]
        invented += strange_figures(one.text, "\n".join([*told, text_of(embedded, wording)]))
    right = (
        None
        if _sort(gold) == "none"
        else reply.on_its_page or (reply.answered and bool(gold.letter) and not reply.missing)
    )
    return Ran(
        case,
        reply.answered,
        right,
        said,
        sum(not one.cites for one in composed),
        tuple(invented),
        other_language(" ".join(one.text for one in composed), language),
        made.ending.value,
    )


def _with(ran: Ran, trace: ModelTrace | None, waited: float) -> Ran:
    spent = trace.spent.get(Step.COMPOSE, Spent()) if trace else Spent()
    return replace(ran, spent=spent, own=waited, trace=trace)


async def _recipe(case: Case, embedded: Answer, base: KnowledgeBase, model: Model) -> Ran:
    """The recipe's answer, believed: what it names as its sources are its sources."""
    hits = embedded.search.hits[:PASSAGES] if embedded.search else _searched(case.put, base)
    texts = [*(one.letter.text for one in case.put.letters), *(one.passage.text for one in hits)]
    urls = [*("" for _ in case.put.letters), *(one.passage.url for one in hits)]
    rows = "\n\n".join(f"[{number}] {text}" for number, text in enumerate(texts, 1))
    content = f"Today is {case.put.today}.\n\n{rows}\n\nQuestion: {case.put.text}\nLanguage of the answer: {case.gold.language}"
    try:
        reply = await model.ask(Asked(RECIPE, content, _Answer, RECIPE_TOKENS))
    except ModelUnavailable:
        return Ran(case, False, None if _sort(case.gold) == "none" else False, ())
    said, gold = reply.value, case.gold
    answered = said.answered and bool(said.text.strip())
    cited = {urls[number - 1] for number in said.ids if 0 < number <= len(urls)}
    right = any(url in (gold.expect or ()) for url in cited) if gold.expect else _holds(said.text, gold)
    return Ran(
        case,
        answered,
        None if _sort(gold) == "none" else answered and right,
        (said.text,) if answered else (),
        int(answered and not cited),
        tuple(strange_figures(said.text, f"{content}")) if answered else (),
        other_language(said.text, gold.language) if answered else "",
        "answered" if answered else "not answered",
        reply.spent,
    )


def _searched(put: Put, base: KnowledgeBase) -> Sequence[Any]:
    from knowledge.models import Context
    from knowledge.search import search

    with base.index() as index:
        return search(index, base.embedder, put.text, put.language, Context(put.today)).hits[:PASSAGES]


def _holds(text: str, gold: Question) -> bool:
    return all(holds(text, wanted, gold.language) for wanted in gold.must_contain)


def strange_figures(text: str, sources: str) -> list[str]:
    """The figures of a text that its sources do not have; a month in figures is known by its day and year."""
    known = set(_numbers(sources))
    bare = _DATE.sub(r"\1 \3", plain(text))
    return [one for one in _numbers(bare) if one not in known]


def _numbers(text: str) -> list[str]:
    """Each number in plain digits, without what parts thousands, decimals of nothing and leading zeros; a date's and a
    phone's parts each for itself."""
    found = []
    for written in _NUMBER.findall(_DATE.sub(r"\1 \2 \3", plain(text))):
        whole = re.sub(r"[.,](?=\d{3}(?!\d))", "", written)
        whole = re.sub(r"[.,]0+$", "", whole)
        found += [part.lstrip("0") or "0" for part in re.split(r"[.,]", whole)]
    return found


def other_language(text: str, language: str) -> str:
    """The language of a text where another than `language` is likelier; "" where it is right, or there is no text."""
    identifier = _identifier()
    known = [one for one in dict.fromkeys((*NEIGHBOURS, language)) if one in identifier.labels]
    if not text.strip() or language not in known:
        return ""
    shares = {label: share for label, share in identifier.rank(text) if label in known}
    best = str(max(shares, key=lambda label: shares[label]))
    return "" if best in (language, ALIKE.get(language)) else best


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


# --- printing --------------------------------------------------------------------------------------------


def told(name: str, ran: Sequence[Ran], embedded: Sequence[Ran]) -> Iterator[str]:
    """The figures of one way."""
    answerable = [one for one in ran if one.right is not None]
    right, answered = sum(bool(one.right) for one in ran), sum(one.answered for one in ran)
    yield name
    yield (
        f"  recall {_share(right, len(answerable))}  precision {_share(right, answered)}; of {len(ran) - len(answerable)} "
        f"that nothing answers {sum(one.answered for one in ran if one.right is None)} answered"
    )
    if name == "model":
        same = sum(one.ending == other.ending for one, other in zip(ran, embedded, strict=True))
        mine = sum(bool(one.trace and sum(one.trace.accepted.values())) for one in ran)
        yield f"  ending as embedded {same} of {len(ran)}; answers with the model's sentences {mine}"
    invented = [figure for one in ran for figure in one.invented]
    wrong = [one.other for one in ran if one.other]
    yield (
        f"  sentences without a source {sum(one.uncited for one in ran)}; invented figures {len(invented)} {' '.join(invented)}"
        f"; in the wrong language {len(wrong)} {' '.join(wrong)}"
    ).rstrip()
    readable = [lix(sentence) for one in ran for sentence in one.sentences]
    if readable:
        yield f"  median LIX of its sentences {statistics.median(readable):.1f} ({len(readable)} sentences)"
    asked = [one for one in ran if one.spent.tokens_in]
    if asked:
        yield (
            f"  asked about {len(asked)} of {len(ran)}; tokens a question {_mean(asked, 'tokens_in'):.0f} in, "
            f"{_mean(asked, 'tokens_out'):.0f} out; seconds of waiting {_mean(asked, 'seconds'):.1f}"
        )
    reasons: Counter[str] = Counter()
    for one in ran:
        if one.trace:
            reasons.update({str(reason): count for reason, count in one.trace.reasons.items()})
            reasons.update(f"unavailable: {reason}" for reason in one.trace.unavailable.values())
    if reasons:
        yield "  rejected: " + ", ".join(f"{reason} {count}" for reason, count in reasons.most_common())


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f} ({part}/{whole})" if whole else f"- ({part}/0)"


def _mean(ran: Sequence[Ran], what: str) -> float:
    return statistics.mean(float(getattr(one.spent, what)) for one in ran)
