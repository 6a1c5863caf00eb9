"""An answer in, its bubbles out: what it says, each quote with its source, what else can be asked, "was this right?".

A bubble's id tells the page how it looks and in which language its quote is:
`bk-answer-<ending>-<first|next>-<language>-<answer>-<part>`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote as percent_encoded
from urllib.parse import urlsplit

from chains.answers import (
    Choice,
    Citation,
    CitationSource,
    Ending,
    Sentence,
    composed_text,
    label_of,
    suggestions_for,
)
from chains.models import Day, Message, Name, Quoted, Section
from chat.card_view import around, reachable
from chat.markdown import heading, link, paragraphs, plain, quote, strong, table
from chat.models import Bubble, Button, Card, Entry, HandedOver, Keeping, Note, Picture, Reply, SplitQuestion
from chat.phones import calling
from ingest.models import Warn

if TYPE_CHECKING:
    from chat.view import Words

NOT_JUDGED = frozenset({Ending.CRISIS, Ending.NEEDS_CLARIFICATION})
"""Endings that are not asked about: who is in danger has other things to do, and a question back is no answer."""
DANGER = "page-crisis"
NO_GUIDANCE = "no_guidance_published"
PAGES_TOO = "answer-pages-say-too"
PAGES_SILENT = "answer-no-guidance"
"""What is said where the pages do not answer; untrue where there are no pages."""


@dataclass(frozen=True, slots=True)
class Part:
    """Sentences that are shown together, and the citation (by index) that they rest on, if any."""

    sentences: tuple[Sentence, ...]
    cite: int | None = None


def parts(sentences: Sequence[Sentence], head: int = 0) -> Iterator[Part]:
    """The sentences, put together by what they rest on: a quote ends its part. The first `head` stand by themselves.

    What rests on nothing never stands with what rests on a source, or it would seem to come from there; only the word
    that the pages speak too goes with what they say.
    """
    held: list[Sentence] = []
    cite: int | None = None
    for number, sentence in enumerate(sentences):
        own = sentence.cites[-1] if sentence.cites else None
        leads = len(held) == 1 and held[0].message.key == PAGES_TOO
        if held and ((own != cite and not leads) or number == head or sentence.message.key == PAGES_TOO):
            yield Part(tuple(held), cite)
            held, cite = [], None
        held.append(sentence)
        cite = own
        if sentence.quotes is not None:
            yield Part(tuple(held), sentence.quotes)
            held, cite = [], None
    if held:
        yield Part(tuple(held), cite)


def reply_bubbles(reply: Reply, words: Words) -> list[Bubble]:
    """The answer's bubbles in reading order."""
    ending = reply.answer.ending
    told = list(parts(_sentences(reply), _head(reply)))
    if ending is Ending.NEEDS_CLARIFICATION:
        body = paragraphs(*(_said(one, words) for part in told for one in part.sentences), _closed(reply, words))
        return [Bubble(f"bk-ask-answer-{reply.id}", body, buttons=_buttons(reply, "choice", words))]
    short = _short(reply, words)
    above = bool(short) and not (reply.answer.composed and reply.answer.composed.beside)
    shown = [_part(reply, number, part, words, last=part is told[-1]) for number, part in enumerate(told, int(above))]
    shown = [*short, *shown] if above else [*shown, *short]
    return shown if ending in NOT_JUDGED else [*shown, _right(reply, words)]


def _head(reply: Reply) -> int:
    """How many sentences come first, apart: that nothing was received; all the numbers to call."""
    if reply.answer.ending is Ending.CRISIS:
        cited = (number for number, one in enumerate(reply.answer.sentences) if one.cites)
        return next(cited, len(reply.answer.sentences))
    return int(reply.answer.ending is Ending.NOT_RECEIVED_HERE)


def more_bubble(entries: Sequence[Entry], words: Words) -> Bubble | None:
    """What can be asked next, below the newest card or answer; nothing while something is under way."""
    aside = Note | SplitQuestion | Keeping | HandedOver
    last = next((one for one in reversed(entries) if not isinstance(one, aside)), None)
    buttons: tuple[Button, ...] = ()
    if isinstance(last, Reply):
        buttons = _buttons(last, "suggestion", words)
    elif isinstance(last, Card):
        buttons = _choices(last.id, "suggestion", card_suggestions(last), words)
    if last is None or not buttons:
        return None
    key = "page-more-card" if isinstance(last, Card) else "page-more"
    return Bubble(f"bk-more-{last.id}", plain(words.text(key)), buttons=buttons)


def card_suggestions(card: Card) -> tuple[Choice, ...]:
    """The questions that a whole card offers."""
    return suggestions_for(card.explanation) if card.explanation else ()


def _buttons(reply: Reply, what: str, words: Words) -> tuple[Button, ...]:
    choices = reply.answer.choices if what == "choice" else reply.answer.suggestions
    return _choices(reply.id, what, choices, words)


def _choices(entry_id: str, what: str, choices: Sequence[Choice], words: Words) -> tuple[Button, ...]:
    return tuple(
        Button("ask", label_of(choice, words.wording), {"entry": entry_id, "answer": f"{what}-{number}"})
        for number, choice in enumerate(choices)
    )


def _short(reply: Reply, words: Words) -> list[Bubble]:
    """What a model says in short, told as such: above the sources, or below where nothing checks its language."""
    said = composed_text(reply.answer, words.wording)
    if not said or reply.answer.composed is None:
        return []
    place = "next" if reply.answer.composed.beside else "first"
    lead, *sentences = said
    bubble_id = f"bk-answer-{reply.answer.ending}-{place}---{reply.id}-short"
    return [Bubble(bubble_id, paragraphs(plain(lead), *(reachable(one, Section.MUST) for one in sentences)))]


# --- one part ----------------------------------------------------------------------------------------------


def _sentences(reply: Reply) -> Sequence[Sentence]:
    """The answer's sentences; that the pages are silent is not said where there are none to ask."""
    silent = NO_GUIDANCE in reply.answer.warnings
    return [one for one in reply.answer.sentences if not (silent and one.message.key == PAGES_SILENT)]


def _part(reply: Reply, number: int, part: Part, words: Words, *, last: bool) -> Bubble:
    ending, citation = reply.answer.ending, None if part.cite is None else reply.answer.citations[part.cite]
    place = "next" if number else "first"
    bubble_id = f"bk-answer-{ending}-{place}-{citation.language if citation else '-'}-{reply.id}-{number}"
    if ending is Ending.CRISIS and not number:
        bubble_id = f"bk-note-crisis-{reply.id}"  # the numbers already stand there
    return Bubble(
        bubble_id,
        paragraphs(
            heading(2, words.text("page-not-received")) if _is_head(reply, number) else "",
            *(_said(one, words) for one in part.sentences),
            _quoted(reply, part, words),
            _source(reply, citation, words) if citation else "",
            *((_closed(reply, words), _plain_words(reply, words)) if last else ()),
        ),
        buttons=_place_buttons(reply, part.cite, words),
        pictures=tuple(
            Picture(f"{reply.id}-{part.cite}-{view.page}", words.text("page-where-picture", page=view.page), view.png)
            for view in reply.shown.get(-1 if part.cite is None else part.cite, ())
        ),
    )


def _is_head(reply: Reply, number: int) -> bool:
    return not number and reply.answer.ending is Ending.NOT_RECEIVED_HERE


def _said(sentence: Sentence, words: Words) -> str:
    """A sentence with numbers to call one tap away; web addresses too, where no letter says them."""
    text, phone = words.wording.message(sentence.message), sentence.message.arguments.get("phone")
    if sentence.message.key == DANGER:
        return strong(text)
    if isinstance(phone, Name):
        return calling(text, phone.text)
    return reachable(text, Section.MUST if sentence.cites else Section.CONTACT)


def _closed(reply: Reply, words: Words) -> str:
    """That the municipality's pages could not be asked."""
    closed = NO_GUIDANCE in reply.answer.warnings and reply.answer.ending is not Ending.CRISIS
    return plain(words.text("page-no-guidance")) if closed else ""


def _plain_words(reply: Reply, words: Words) -> str:
    """That the answer stands in the pages' own words, where a model gave nothing."""
    missing = Warn.MODEL_UNAVAILABLE in reply.answer.warnings
    return plain(words.wording.warning(Warn.MODEL_UNAVAILABLE)) if missing else ""


def _quoted(reply: Reply, part: Part, words: Words) -> str:
    """The quote in its own words; once its place was asked for in a letter that flows, amid its neighbours."""
    if part.cite is None:
        return ""
    citation = reply.answer.citations[part.cite]
    if reply.shown.get(part.cite) == () and citation.span and citation.letter is not None:
        before, sentence, after = around(reply.question.letters[citation.letter].letter, citation.span)
        marked = quote(paragraphs(*map(plain, before), strong(sentence), *map(plain, after)))
        return paragraphs(marked, plain(words.text("page-where-text")))
    return _verbatim(citation) if part.sentences[-1].quotes is not None else ""


def _verbatim(citation: Citation) -> str:
    """The words as they stand: a page's table as one, its list item by item; a letter's sentence on one line."""
    if citation.source is CitationSource.LETTER:
        return quote(plain(citation.text))
    lines = [line for line in citation.text.splitlines() if line.strip()]
    if sum("\t" in line for line in lines) > 1:
        return quote(table([line.split("\t") for line in lines]))
    return quote(paragraphs(*map(plain, lines)))


def _source(reply: Reply, citation: Citation, words: Words) -> str:
    match citation.source:
        case CitationSource.LETTER:
            return plain(_letter(reply, citation, words))
        case CitationSource.GLOSSARY:
            return plain(words.text("answer-source-glossary"))
    told = [
        plain(words.wording.text("page-source-updated", date=Day(citation.updated))) if citation.updated else "",
        plain(words.wording.text("page-source-taken", site=Name(citation.attribution))) if citation.attribution else "",
    ]
    title = f"{plain(words.text('page-source'))} {_titled(citation)}"
    return " · ".join(text for text in (title, *told) if text)


def _titled(citation: Citation) -> str:
    """The page's title, leading to it where its address is one of the web."""
    address = citation.url or ""
    if urlsplit(address).scheme not in ("http", "https") or re.search(r"\s", address):
        return plain(citation.title)
    return link(citation.title, percent_encoded(address, safe="/:?#&=%@+,;~!$'*"))


def _letter(reply: Reply, citation: Citation, words: Words) -> str:
    page = citation.page or 1
    if len(reply.question.letters) > 1 and citation.title:
        title = Quoted(citation.title, citation.language)
        return words.wording.message(Message("page-source-letter-named", {"title": title, "page": page}))
    return words.text("page-source-letter", page=page)


def _place_buttons(reply: Reply, cite: int | None, words: Words) -> tuple[Button, ...]:
    if cite is None or reply.answer.citations[cite].source is not CitationSource.LETTER:
        return ()
    key = "page-where-hide" if cite in reply.shown else "page-where"
    return (Button("where_quoted", words.text(key), {"entry": reply.id, "cite": str(cite)}),)


def _right(reply: Reply, words: Words) -> Bubble:
    bubble_id = f"bk-right-next-{reply.id}"
    named = words.text("keep-reference", code=words.wording.isolate(reply.reference)) if reply.reference else ""
    if reply.right is None:
        asked = tuple(
            Button("judge", words.text(f"page-right-{said}"), {"entry": reply.id, "answer": said})
            for said in ("yes", "no")
        )
        return Bubble(bubble_id, paragraphs(plain(words.text("page-right")), plain(named)), buttons=asked)
    if reply.right:
        return Bubble(bubble_id, paragraphs(plain(words.text("page-right-thanks")), plain(named)))
    sorry = reachable(words.text("page-right-sorry"), Section.CONTACT)
    return Bubble(bubble_id, paragraphs(sorry, plain(named)))
