"""The steps of answering, each: what is known of a question in, an answer out, or None where it is another step's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from chains.answers import endings
from chains.answers.covered import LINE, covered
from chains.answers.from_guidance import Asking, lead, quoted, titled
from chains.answers.from_letter import contacts, from_letter, quote
from chains.answers.glossary import asked_word, explained
from chains.answers.in_letter import Held, Near, chance, nearest
from chains.answers.models import Answer, Choice, Ending, Question
from chains.answers.parts import Body, cited, say, say_all
from chains.answers.screen.models import Class
from chains.answers.suggest import ABOUT_LETTERS, GENERAL, after, answerable, asking, suggestions_for
from chains.answers.tongue import asks, asks_for
from chains.answers.understand import LETTER_PASTED, Understood
from chains.answers.whom import help_line, whom_to_call
from chains.models import Message, Quoted
from chains.wording import languages
from ingest.models import Warn
from knowledge.models import Context, Hit, SearchResult
from knowledge.search import asked_slugs
from knowledge.search.words import plain_words, stem
from knowledge.terms import find_terms, term
from municipality import Municipality

CLOSE_CALL = 0.7
"""How sure (0 to 1) the search must be to overrule a classifier that would decline or ask back."""
SURELY_OWN_CASE = 0.8
"""The classifier's chance from which no page overrules that somebody's own case is asked about."""
LETTER_LINE, SURELY_LETTER = 0.5, 0.7
"""The chance from which a question is about the letter, and from which it is though a page's title has a word of it."""
NO_KIND_LINE = 0.6
"""The same for a question of none of the kinds that letters are asked: only the nearest sentence can answer it."""
HINT = 0.3
"""How sure it must be for its first page to tell whose subject a question is."""
ALSO_ASKED = {"price": "amount", "when": "deadline"}
"""What words of a question ask for, and the kind that answers it."""
ONLY_IN_LETTER = frozenset({"sender", "meaning", "do", "deadline", "amount", "meeting", "bring", "how_to_pay"})
"""Kinds that mean nothing without a letter."""
SAYS_IT_ALL = frozenset({"more_time", "cannot_pay", "cannot_come"})
"""Kinds that what is written for them answers: a sentence on another deadline ("Den frist gælder ikke længere.")
would be heard as the answer."""
WITH_GUIDANCE = frozenset({*SAYS_IT_ALL, "appeal"})
"""Kinds that the letter answers in part and the pages in part."""
OF_ANY_LETTER = frozenset({"procedure", "appeal", "money", "language", "authorities", "digital", "things"})
"""Fields of the thesaurus whose words ("frist", "betaling") ask about a letter that does not use them."""
SAME_SUBJECT = 0.06
"""How much poorer (in its search score) a page may be than the first and still be on a subject that is named."""
MOST_CHOICES = 4
FEW_WORDS, MANY_WORDS, LONG_WORD = 2, 6, 3


@dataclass(frozen=True, slots=True)
class At:
    """What the steps know. `asking` is None where no guidance can be opened."""

    question: Question
    seen: Understood
    asking: Asking | None
    municipality: Municipality
    found: list[SearchResult] = field(default_factory=list, compare=False)
    """The search's result once it is asked for: several steps want it, and it costs most of an answer."""

    @property
    def topic(self) -> str | None:
        """The newest letter's topic."""
        return self.question.letters[-1].facts.topic if self.question.letters else None

    @property
    def kle(self) -> str | None:
        """The newest letter's subject number."""
        return self.question.letters[-1].facts.head.kle if self.question.letters else None

    def search(self) -> SearchResult | None:
        """What the guidance has on the question, searched for once; a page whose title it is comes first.

        Raises KnowledgeError.
        """
        if self.asking is not None and not self.found:
            self.found.append(self._searched(self.asking))
        return self.found[0] if self.found else None

    def _searched(self, asking: Asking) -> SearchResult:
        from knowledge.search import search

        index, text = asking.index, self.seen.text
        context = Context(self.question.today, self.topic, self.kle)
        result = search(index, asking.embedder, text, self.seen.language, context)
        url = titled(index, self.question.text)
        if url is None:
            return self._weighed(result)
        first = Hit(index.by_page[url][0], 1.0, {"title": 1.0})
        return replace(result, hits=(first, *(hit for hit in result.hits if hit.passage.url != url)), enough=True)

    def _weighed(self, result: SearchResult) -> SearchResult:
        """The result with what the screen says of the question in its `enough`; an editor's pin stands."""
        if self.seen.way is not Class.GUIDANCE or not self.seen.chances or not result.hits or result.certainty == 1.0:
            return result
        return replace(result, enough=covered(result.certainty, self.seen.chances) >= LINE)


Step = Callable[[At], Answer | None]


def crisis(at: At) -> Answer | None:
    """Danger: whom to call, first of all; then what the pages say, for the danger may be a false alarm."""
    if at.seen.way is not Class.CRISIS:
        return None
    body, result = endings.crisis(at.seen.kind, at.municipality), at.search()
    if at.seen.sure and result and result.enough and at.asking:
        below = lead(at.asking, result, at.question, at.municipality)
    else:
        below = _added(at, result)
    return _made(Ending.CRISIS, body + below, at, result)


def pasted_letter(at: At) -> Answer | None:
    """A letter, pasted where a question goes."""
    if at.seen.kind != LETTER_PASTED:
        return None
    return _made(Ending.NEEDS_CLARIFICATION, say("answer-is-letter"), at)


def not_received(at: At) -> Answer | None:
    """Something done here that has to be done elsewhere."""
    if at.seen.way is not Class.NOT_RECEIVED:
        return None
    result = at.search()
    body = endings.not_received(at.seen.kind, at.question.letters, at.municipality, at.topic or _hinted(result))
    return _made(Ending.NOT_RECEIVED_HERE, body + _added(at, result), at, result)


def out_of_scope(at: At) -> Answer | None:
    """Medical and legal advice, politics, and all that is no municipality's business."""
    if at.seen.way is not Class.OUT_OF_SCOPE:
        return None
    result = at.search()
    if not at.seen.sure and _surely(result):
        return None
    return _made(Ending.OUT_OF_SCOPE, endings.out_of_scope(at.seen.kind, at.municipality), at, result)


def own_case(at: At) -> Answer | None:
    """What only a case worker knows or decides; the pages' general words stand below."""
    if at.seen.way is not Class.OWN_CASE:
        return None
    result = at.search()
    if not at.seen.sure and at.seen.chance < SURELY_OWN_CASE and _surely(result):
        return None
    body = endings.own_case(at.question.letters, at.municipality, at.topic or _hinted(result))
    return _made(Ending.UNANSWERABLE_OWN_CASE, body + _added(at, result), at, result)


def greeting(at: At) -> Answer | None:
    """Too vague to answer: one question back, with buttons; never twice in a row."""
    if at.seen.way is not Class.VAGUE or (at.seen.kind == "help" and _is_topic(at)):
        return None
    if at.seen.kind == "thanks":
        return _made(Ending.NEEDS_CLARIFICATION, say("answer-welcome"), at, choices=_choices(at))
    if _asked_back(at):
        return _made(
            Ending.UNANSWERABLE_NO_GUIDANCE,
            endings.no_guidance(at.question.letters, at.municipality, at.topic, at.kle),
            at,
        )
    key = "answer-what-about-letter" if at.question.letters else "answer-what-about"
    return _made(Ending.NEEDS_CLARIFICATION, say(key), at, choices=_choices(at))


def word(at: At) -> Answer | None:
    """The meaning of an official word, and where the letter uses it."""
    if at.seen.way is not Class.LETTER or at.seen.kind != "word":
        return None
    term = asked_word(at.question.text, at.asking.index.editorial.glossary if at.asking else ())
    if term is None:
        return None
    body = explained(term)
    for number, whole in enumerate(at.question.letters):
        hit = next((hit for hit in find_terms(whole.letter.text) if hit.slug == term.slug), None)
        if hit:
            from ingest.text.sentences import split_sentences

            span = next(one.span for one in split_sentences(whole.letter.text) if one.span.holds(hit.span))
            body += cited([Message("answer-word-in-letter")], quote(number, whole, span), shown=True)
            return _made(Ending.ANSWERED_FROM_LETTER, body, at)
    result = at.search()
    return _made(Ending.ANSWERED, body + _added(at, result), at, result)


def from_the_letter(at: At) -> Answer | None:
    """What the letter says; the pages are added where they help further."""
    if at.seen.way not in (Class.LETTER, Class.GUIDANCE) or not at.question.letters:
        return None
    if (at.seen.sure and at.seen.way is Class.GUIDANCE) or _names_another_thing(at):
        return None
    near = None if at.seen.sure else _nearest(at)
    sure = _letter_chance(at, near)
    line = LETTER_LINE if at.seen.letter_kinds or at.seen.sure else NO_KIND_LINE
    if sure < line or (sure < SURELY_LETTER and _names_subject(at, at.search())):
        return None
    body = _told(at, near)
    if body:
        result = at.search() if WITH_GUIDANCE & {at.seen.kind, *at.seen.letter_kinds} else None
        beside = _added(at, result) if _surely(result) else Body()
        return _made(Ending.ANSWERED_FROM_LETTER, body + beside, at, result)
    result = at.search()
    said = say("answer-not-in-letter")
    if result and result.enough:
        return _made(Ending.ANSWERED, said + _quoted(at, result), at, result)
    return _made(Ending.UNANSWERABLE_NO_GUIDANCE, said + contacts(at.question.letters), at, result)


def _nearest(at: At) -> Near | None:
    """The letter's sentence that is nearest to the question; None where no model can read it."""
    if at.asking is None:
        return None
    asking = at.asking
    slugs = asked_slugs(asking.index, at.seen.text, at.seen.language)
    held = Held(at.seen.text, asking.embedder.question(at.seen.text), slugs)
    return nearest(held, at.question.letters, asking.embedder)


def _letter_chance(at: At, near: Near | None) -> float:
    """The chance that the letter in hand is asked about; the classifier's alone where nothing else is known."""
    if at.seen.sure or near is None or at.asking is None:
        return at.seen.chance if at.seen.way is Class.LETTER else 0.0
    vector = at.asking.embedder.question(at.seen.text)
    page = max((cosine for _, cosine in at.asking.index.nearest(vector, 1)), default=0.0)
    return chance(near, at.seen.letter_chance, page, at.question.text, danish=at.seen.language == "da")


def _told(at: At, near: Near | None) -> Body:
    """The card's lines of the kind asked for, both kinds of a double question, and the sentence nearest to it."""
    letters = at.question.letters
    kinds = [at.seen.kind] if at.seen.way is Class.LETTER else []
    if not at.seen.sure:
        kinds += at.seen.letter_kinds
        kinds += [kind for what, kind in ALSO_ASKED.items() if asks_for(what, at.question.text)]
    body = Body()
    for kind in dict.fromkeys(kinds):
        body += from_letter(kind, letters)
    if near is None or (body and SAYS_IT_ALL & set(kinds)):
        return body
    if any(near.span.meets(one.span) for one in body.citations if one.span):
        return body
    own = cited([Message("answer-word-in-letter")], quote(near.letter, letters[near.letter], near.span), shown=True)
    return own + body


def which_letter(at: At) -> Answer | None:
    """A question about a letter that nobody has shown."""
    if at.seen.way is not Class.LETTER or at.question.letters:
        return None
    result = at.search()
    if at.seen.kind == "call":
        topic = _hinted(result) or _spoken_of(at)
        return _made(Ending.ANSWERED, whom_to_call(at.municipality, topic) + _added(at, result), at, result)
    if at.seen.kind not in ONLY_IN_LETTER or at.question.history or _names_subject(at, result):
        return None
    return _made(Ending.NEEDS_CLARIFICATION, say("answer-which-letter"), at, result, choices=_choices(at))


def from_the_guidance(at: At) -> Answer:
    """What the pages say, or that they do not say it and whom to call."""
    result = at.search()
    if result and result.hits and _is_topic(at) and not _asked_back(at) and _titled(at) is None:
        near = [hit for hit in result.hits if result.hits[0].score - hit.score <= SAME_SUBJECT]
        titles = [_page(hit) for hit in near[:MOST_CHOICES]]
        return _made(Ending.NEEDS_CLARIFICATION, say("answer-which-page"), at, result, choices=tuple(titles))
    if result and result.enough:
        body = _quoted(at, result)
        if body:
            return _made(Ending.ANSWERED, body, at, result)
    topic = at.topic or _hinted(result)
    body = endings.no_guidance(at.question.letters, at.municipality, topic, at.kle, searched=result is not None)
    if at.municipality.ombudsman and at.question.letters:
        body += say_all([help_line(at.municipality.ombudsman)])
    return _made(Ending.UNANSWERABLE_NO_GUIDANCE, body, at, result)


def finished(at: At, made: Answer) -> Answer:
    """The answer with its suggestions and warnings."""
    question = at.question
    warnings = [] if question.language in languages() else [Warn.LANGUAGE_FALLBACK.value]
    if at.asking is None:
        warnings.append("no_guidance_published")
    asked = {at.seen.kind, *(turn.answer.kind for turn in question.history if turn.answer)}
    general: Sequence[tuple[str, str]] = ()
    if at.asking and made.ending not in (Ending.CRISIS, Ending.NEEDS_CLARIFICATION):
        context = Context(question.today)
        general = answerable(at.asking.index, at.asking.embedder, context, _spoken(question.language))
    quoted_here = {one.url for one in made.citations if one.url}
    suggested = after(made.ending, made.search, question.letters, asked, general, question.language, quoted_here)
    return replace(made, suggestions=suggested, warnings=tuple(warnings))


def _made(
    ending: Ending, body: Body, at: At, result: SearchResult | None = None, choices: tuple[Choice, ...] = ()
) -> Answer:
    return Answer(ending, body.sentences, body.citations, choices, search=result, kind=at.seen.kind)


def _quoted(at: At, result: SearchResult) -> Body:
    return quoted(at.asking, result, at.question, at.municipality) if at.asking else Body()


def _added(at: At, result: SearchResult | None) -> Body:
    """The pages' words below another answer, where they have some."""
    if not result or not result.enough:
        return Body()
    body = _quoted(at, result)
    return say("answer-pages-say-too") + body if body else body


def _surely(result: SearchResult | None) -> bool:
    return bool(result and result.enough and result.certainty >= CLOSE_CALL)


def _hinted(result: SearchResult | None) -> str | None:
    """The topic of the first page, where the search is not all in the dark."""
    return result.hits[0].passage.topic or None if result and result.hits and result.certainty >= HINT else None


def _spoken_of(at: At) -> str | None:
    """The topic of the page that the last answer quoted."""
    before = [turn.answer.search for turn in at.question.history if turn.answer and turn.answer.search]
    return _hinted(before[-1]) if before else None


def _asked_back(at: At) -> bool:
    last = at.question.history[-1].answer if at.question.history else None
    return last is not None and last.ending is Ending.NEEDS_CLARIFICATION


def _is_topic(at: At) -> bool:
    """Whether a question is no more than the name of a subject ("boligstøtte")."""
    return not asks(at.seen.text) and len(at.seen.text.split()) <= FEW_WORDS and bool(find_terms(at.seen.text))


def _titled(at: At) -> str | None:
    """The page whose title the question is."""
    return titled(at.asking.index, at.question.text) if at.asking else None


def _names_subject(at: At, result: SearchResult | None) -> bool:
    """Whether a question names what it is about: a word of the first page's title, or many words."""
    if result is None or not result.enough or not result.hits:
        return False
    if len(at.seen.text.split()) > MANY_WORDS:
        return True
    said = {stem(one) for one in plain_words(at.seen.text) if len(one) >= LONG_WORD}
    return bool(said & {stem(one) for one in plain_words(result.hits[0].passage.title)})


def _names_another_thing(at: At) -> bool:
    """Whether a question names a thing of some field ("SU", "boligstøtte") that none of the letters speaks of."""
    named = {hit.slug for hit in find_terms(at.seen.text) if term(hit.slug).subject not in OF_ANY_LETTER}
    held = {hit.slug for whole in at.question.letters for hit in find_terms(whole.letter.text)} if named else set()
    return bool(named - held)


def _page(hit: Hit) -> Choice:
    message = Message("ask-page", {"title": Quoted(hit.passage.title, hit.passage.language)})
    return Choice(message, message)


def _choices(at: At) -> tuple[Choice, ...]:
    if at.question.letters:
        return suggestions_for(at.question.letters[-1])
    if at.asking is None:
        return ()
    context = Context(at.question.today)
    general = answerable(at.asking.index, at.asking.embedder, context, _spoken(at.question.language))
    return tuple(asking(kind) for kind, _ in general[:MOST_CHOICES])


def _spoken(language: str) -> str:
    from chains.answers.render import spoken

    return spoken(language)


KNOWN_KINDS = frozenset({*ABOUT_LETTERS, *GENERAL})
"""Kinds that a button may ask for."""
