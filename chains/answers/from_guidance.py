"""A search's result in, an answer in the pages' own words out, framed for the reader's language."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from chains.answers.choose import Asked, Chosen, choose
from chains.answers.glossary import hard_words
from chains.answers.models import Citation, CitationSource, Question
from chains.answers.parts import Body, cited, say, say_all
from chains.answers.units import units_of
from chains.answers.whom import front_desk
from chains.models import Message, Quoted
from ingest.guidance.models import GuidancePage
from ingest.models import Span
from knowledge.editions.models import Index
from knowledge.embedding.models import Embedder, Vector
from knowledge.models import Hit, Passage, SearchResult
from knowledge.search import asked_slugs
from knowledge.terms import find_terms
from municipality import Municipality

SECOND_PAGE = 0.02
"""How much poorer (in its search score) a second page may be than the first and still add something."""
SECOND_QUOTE = 0.01
"""The same for its best stretch, in nearness to the question."""
LOOKED_AT, FAR = 100, 0.75
"""Passages of all pages whose nearness is asked for, and what the others are taken to have."""
LEAD = 3
"""Sentences of a page's beginning."""
COMMON = 0.15
"""The share of all pages from which a heading is no sign of what its page is about."""
ABOUT_THOSE = frozenset(
    {"appeal", "appeal-guidance", "appeal-deadline", "mitid", "digital-post", "opening-hours", "phone"}
)
"""What a question names that is about such a section after all."""
PASSAGES = 4
"""Passages of a page that are looked through for what to quote."""
OLD = dt.timedelta(days=2 * 365)
"""A page that nobody has changed for so long is said to be old."""


@dataclass(frozen=True, slots=True)
class Asking:
    """An open edition, the model that reads it, and the question as it stands alone.

    `way`: how something is done is what helps, however the question is worded.
    """

    index: Index
    embedder: Embedder
    text: str
    language: str
    way: bool = False


def quoted(asking: Asking, result: SearchResult, question: Question, municipality: Municipality) -> Body:
    """The sentences of the best page that answer, a second page's where it adds, and what goes with them."""
    vector = asking.embedder.question(asking.text)
    found: list[tuple[GuidancePage, Passage, Chosen]] = []
    for hit in result.hits[:2]:
        if found and result.hits[0].score - hit.score > SECOND_PAGE:
            break
        one = _best_of(asking, hit, question.language, vector)
        if one and (not found or one[2].score >= found[0][2].score - SECOND_QUOTE):
            found.append(one)
    body = Body()
    for place, (page, passage, chosen) in enumerate(found):
        body += _quote(page, passage, chosen, question.today, second=place > 0)
    return body + _made_clear(asking, body, question, municipality) if body else body


def page_for(asking: Asking, url: str, language: str) -> str:
    """The address of a page's version in `language`, where there is one; else the address itself."""
    for other, passages in asking.index.by_page.items():
        if passages and passages[0].translation_of == url and passages[0].language == language:
            return other
    return url


def titled(index: Index, text: str) -> str | None:
    """The address of the page whose title a question is: so a button with a title always leads to its page."""
    table: dict[str, str] = index.once(
        "page titles", lambda: {passages[0].title.strip(): url for url, passages in index.by_page.items() if passages}
    )
    return table.get(text.strip())


def _best_of(asking: Asking, hit: Hit, language: str, vector: Vector) -> tuple[GuidancePage, Passage, Chosen] | None:
    url = hit.passage.url
    if hit.passage.language != language:
        url = page_for(asking, url, language)
    page = asking.index.page(url)
    if page is None:
        return None
    own = asking.index.by_page[url]
    near = dict(asking.index.nearest(vector, LOOKED_AT))
    aside = _said_everywhere(asking, own)
    order = sorted(own, key=lambda one: (one.id in aside, -near.get(one.id, 0.0), one.order))[:PASSAGES]
    if hit.passage.url == url and hit.passage not in order and hit.passage.id not in aside:
        order[-1:] = [hit.passage]
    passages = [(one, near.get(one.id, FAR)) for one in order]
    chosen = choose(page, passages, Asked(asking.text, asking.way), vector, asking.embedder)
    return (page, own[0], chosen) if chosen else None


def _said_everywhere(asking: Asking, passages: Sequence[Passage]) -> frozenset[str]:
    """The passages under headings that many pages have ("Kontakt", "Er du uenig?"), unless the question is about just
    that: they are near to every question and answer few."""

    def common() -> frozenset[str]:
        index = asking.index
        pages = Counter(heading for own in index.by_page.values() for heading in {one.headings[-1:] for one in own})
        return frozenset(
            heading[0] for heading, count in pages.items() if heading and count > COMMON * len(index.by_page)
        )

    headings = asking.index.once("common headings", common)
    asked = asked_slugs(asking.index, asking.text, asking.language)
    return frozenset(
        one.id
        for one in passages
        if one.headings
        and one.headings[-1] in headings
        and not asked & {hit.slug for hit in find_terms(f"{one.headings[-1]}\n{one.text}") if hit.slug in ABOUT_THOSE}
    )


def _quote(page: GuidancePage, passage: Passage, chosen: Chosen, today: dt.date, *, second: bool) -> Body:
    title = Quoted(page.title, page.language)
    key = "answer-page-also" if second else "answer-page-says"
    message = Message(key, {"title": title})
    if chosen.heading and not second:
        message = Message("answer-page-under", {"title": title, "heading": Quoted(chosen.heading, page.language)})
    body = cited([message], citation(page, passage, chosen), shown=True)
    if page.updated and today - page.updated > OLD:
        body += say("answer-page-old", {"updated": page.updated})
    return body


def citation(page: GuidancePage, passage: Passage, chosen: Chosen) -> Citation:
    """The page's words at what was chosen."""
    return Citation(
        source=CitationSource.GUIDANCE,
        title=page.title,
        text=chosen.span.of(page.text),
        language=page.language,
        url=page.url,
        updated=page.updated,
        attribution=passage.attribution,
        passage=passage.id,
    )


def lead(asking: Asking, result: SearchResult, question: Question, municipality: Municipality) -> Body:
    """What the best page begins with, where a single sentence out of it might be the wrong one."""
    hit = result.hits[0]
    page = asking.index.page(page_for(asking, hit.passage.url, question.language))
    units = units_of(page) if page else ()
    if page is None or not units:
        return Body()
    own = asking.index.by_page[page.url][0]
    first = [unit for unit in units if unit.headings == units[0].headings][:LEAD]
    chosen = Chosen(Span(first[0].span.start, first[-1].span.end), 0.0, "")
    body = _quote(page, own, chosen, question.today, second=False)
    return body + _made_clear(asking, body, question, municipality)


def _made_clear(asking: Asking, body: Body, question: Question, municipality: Municipality) -> Body:
    """Difficult words explained; for a reader of another language what is not translated, and who helps."""
    foreign = [one for one in body.citations if one.language != question.language]
    danish = [one.text for one in body.citations if one.language == "da"]
    clear = hard_words(danish, question.language, asking.index.editorial.glossary) if danish else Body()
    if not foreign:
        return clear
    tongue = Message("answer-language-" + ("da" if foreign[0].language == "da" else "other"))
    told = say("answer-not-translated", {"language": tongue})
    return told + clear + say_all([front_desk(municipality), Message("answer-interpreter")])
