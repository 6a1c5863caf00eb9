"""An action's things in, how a line names them out; and whether it may, or the letter's sentence has to be quoted.

"Send " with words that are no thing ("tidligere"), or that are whom it goes to ("Giv besked om jobcentret"), would ask
for something else than the letter does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from chains.card.conditions import is_regret
from chains.card.resolve import Case
from chains.models import Argument, Message, Quoted
from chains.wording.terms import NAME, beside, kinds_of_things, terms_in
from ingest.models import Act, Action, Fact, Span

ALWAYS_BARE = frozenset({Act.APPEAL, Act.COMMENT})
"""Acts whose thing is the act itself (a complaint, one's comments)."""
MEETING = frozenset({Act.MEET, Act.TAKE_PART})
"""Acts whose deadline is an appointment's own time."""
GOES_ON = re.compile(
    r",?\s+(?:som|der|vi|du|I|han|hun|De|de|hvor|kommunen|at|eller|men|medmindre|undtagen)\b|\s+\w+,\s"
)
_POINTS_BACK = re.compile(
    r"\b(?:den|dem|det|disse|dette|denne)(?=$|\s+(?:på|til|i|hos|med|senest|inden)\b)", re.IGNORECASE
)
_BROKEN_OFF = re.compile(r"\b(?:på|om|til|af|for|med|ved|i|fra|over|hos|at|og|eller|efter|mod)$", re.IGNORECASE)
_BARE_NOUN = re.compile(r"\w{4,}(?:et|erne|ene|ingen|elsen|ionen|heden)$")
"""A noun in its definite form: no name, though it opens a sentence with a capital."""
_NUMBER = re.compile(r"nummer\b|nr\.|\d{4,}")
_CELL = re.compile(r"\t([^\t\n\d]{1,40}?)[ ]*(?=[\t\n]|$)")
_ME = frozenset({"dig", "du", "dem", "de", "jer", "i"})
_DAY = re.compile(
    r"\bkl\.|(?<!hver )\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b|\b\d{1,2}\. ?[a-zæøå]{3,}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}",
    re.IGNORECASE,
)
_NO_THING = re.compile(
    r"(?:du|vi|os|dem|jer|(?:de|den|det)(?=$| (?:en|et|din|dit|deres|jeres)\b)|endvidere|desuden|tillige|også"
    r"|tidligere|nemlig|senest|straks|venligst|gerne|selv|først|derefter|herefter|endelig|samtidig|have|være|at"
    r"|ikke|også|imens|omhyggeligt|grundigt|direkte|uploadet|returneret|omklædt|hjem|væk|dér|hver \w+)\b"
    r"|\w+(?:es|ende)$|\w+(?:evet|yldt) ",
    re.IGNORECASE,
)
"""How words begin that name no thing: a pronoun, an adverb, a verb ("udfyldes", "fastende", "underskrevet side 1")."""
_BEYOND = re.compile(
    r"(?:^|\s)(?:til|hos|på|i|ved|fra|med|uden|for|inden|efter|før|senest|mod|ud|over|under|mellem|om|af|foran|bag|langs|omkring|ad"
    r"|gennem|sammen)(?=\s|$)",
    re.IGNORECASE,
)
_THAT_IT_IS_TOLD = re.compile(
    r"(?:^|\s)(?:besked|meddelelse|underretning|herom|derom|heraf|orienteret|bekendt|opmærksom"
    r"|det(?=$| (?:forud|inden|straks)))\b",
    re.IGNORECASE,
)
"""Words of telling ("give skolen besked", "det forud for salget") that say to whom or that, and not what."""
_THERE = frozenset({"stede", "til stede"})
"""What "være til stede" leaves of itself: no place."""
_APART = re.compile(r"[,;:\n\t]|\s(?:og|eller|men)\s")
_JOINED = re.compile(r"\s(?:og|samt|eller)\s|,\s")
_LIST_BEGUN = re.compile(r"[^\w\n]*[A-ZÆØÅ][\w-]+, ")
_OF_THE_SUBJECT = re.compile(
    r"^, (?:der|som) [^,;:\n]*,(?= (?:skal|bedes|må|udarbejdes|fremsendes|afleveres|udfyldes)\b)"
)
"""A clause about what is to be done to: "Beplantning, der rager ud over fortovet, skal klippes"."""
_TOLD_ABOUT = re.compile(
    r"^(?:os|kommunen|jobcentret|jobcenteret|udbetaling danmark|skattestyrelsen|gældsstyrelsen|skolen) om (?=\S)",
    re.IGNORECASE,
)
"""The authority that is told of something: "oplyse jobcentret om raskmelding"."""
_TELLING = frozenset({Act.TELL, Act.REPORT_CHANGE, Act.SEND})
WHOM = frozenset({"employer", "doctor", "school", "day-care", "at-once"})
"""Terms that say to whom or when."""
_SAID_BY_THE_ACT: Mapping[Act, str] = {Act.ANSWER: "reply", Act.GIVE_ACCESS: "access"}
_HAS_TIMES = (Act.BOOK, Act.CANCEL)
"""What an act's message says already; and "aftale", which is a time to come only where one is booked."""
_NEW_CLAUSE = re.compile(r", (?:og|men|som|der|idet|fordi|så|hvor|at)\b|;")
_PART_OF = re.compile(r"^.*?\b(?:del(?:en|e)?|sider?|resten|rest|antal(?:let)?|flere|én|en) af\b ?", re.IGNORECASE)
"""How words begin that take some of a thing."""
_TOWARDS = frozenset({"til", "hos", "på", "i", "ved", "fra"})
"""Prepositions before words that say where to, not what."""
_AFTER = {
    Act.MEET: frozenset({"til"}),
    Act.CALL: frozenset({"til"}),
    Act.GIVE_ACCESS: frozenset({"til"}),
    Act.TAKE_PART: frozenset({"i"}),
    Act.LOG_IN: frozenset({"på"}),
}
"""The preposition that has to stand before the thing of an act whose message has it too."""
_ABOUT = frozenset({Act.TELL, Act.REPORT_CHANGE, Act.APPLY})
"""Acts whose message says "om": a thing with another "om" in it holds whom it goes to ("kommunen om et lån")."""


def told_things(case: Case, fact: Fact[Action]) -> tuple[Span, ...]:
    """The things the line names: not the day and place that stand under it, not what the act says already."""
    action = fact.value
    spans = tuple(thing.span for thing in action.things)
    if action.act in ALWAYS_BARE:
        return ()
    if is_regret(case, action):
        return ()
    if action.act not in MEETING:
        return spans
    spans = tuple(span for span in spans if case.words(span).lower() not in _THERE)
    places = [one.value.place for one in case.facts.appointments if one.value.place]
    return tuple(
        span for span in spans if not any(span.meets(place) for place in places) and not _DAY.search(case.words(span))
    )


def things_argument(case: Case, spans: tuple[Span, ...]) -> tuple[Argument, ...]:
    """The things of an act: those with a known term each with it, the letter's Danish words whole in any case."""
    known: list[Argument] = []
    unknown: list[Argument] = []
    for words in (_mid_sentence(case, span) + _whose(case, span) for span in spans):
        terms = beside(words) if _names_its_head(words) else None
        if terms:
            known.append(Message("things-known", {"quote": Quoted(words), "terms": terms}))
        else:
            unknown.append(Quoted(words))
    return (*known, Message("things", {"quote": tuple(unknown)})) if unknown else tuple(known)


def _names_its_head(words: str) -> bool:
    """Whether what the words are about has a name, not only what it belongs to: "kommunikationsbogen fra skolen" is no
    school, "perioderne i selvbetjeningen" no self-service."""
    beyond = _BEYOND.search(_PART_OF.sub("", words))
    return bool(terms_in(_PART_OF.sub("", words)[: beyond.start()] if beyond else words))


def _whose(case: Case, span: Span) -> str:
    """What the next cell of a table's row adds ("Årsopgørelse | Dig og din samlever"), but for "you"."""
    cell = _CELL.match(case.letter.text, span.end)
    said = cell.group(1).strip() if cell else ""
    return f" ({said[0].lower()}{said[1:]})" if said and said.lower() not in _ME else ""


def _mid_sentence(case: Case, span: Span) -> str:
    """The words as they stand within a sentence: without the capital that only opened a line, a cell or a sentence."""
    words = case.words(span)
    first = words.partition(" ")[0]
    opens = (
        not case.letter.text[: span.start].rstrip(" ")
        or case.letter.text[: span.start].rstrip(" ")[-1] in "\n\t.:!?•-–"
    )
    common = (
        terms_in(first) or _BARE_NOUN.match(first) or re.search(rf"\b{re.escape(first.lower())}\b", case.letter.text)
    )
    return words[0].lower() + words[1:] if opens and common and first[1:].islower() else words


def are_whole(case: Case, fact: Fact[Action], things: Sequence[Span]) -> bool:
    """Whether the things' words say all that the letter says of them, and are what the act is done to."""
    action = fact.value
    if GOES_ON.match(case.letter.text, things[-1].end):
        return False
    if _LIST_BEGUN.fullmatch(case.letter.text[fact.span.start : things[0].start]):
        return False  # "Badetøj, håndklæde og hængelås medbringes": the first of the list was not taken for a thing
    if action.act is Act.TELL and _NUMBER.search(" ".join(case.words(span) for span in things)):
        return False  # "Oplys debitornummer 4471902" is no "giv besked om"
    if action.act in _TELLING and any(_THAT_IT_IS_TOLD.search(case.words(span)) for span in things):
        return False
    if not all(_is_a_thing(case.words(span)) and _is_what_it_is_done_to(case, fact, span) for span in things):
        return False
    return not any(_POINTS_BACK.search(case.words(span)) or _BROKEN_OFF.search(case.words(span)) for span in things)


def outlined_things(case: Case, fact: Fact[Action]) -> tuple[Message, ...]:
    """The things of an act by name, for its outline; none unless each is named and is what the act is done to.

    Stricter than the words of a line, for here the letter's own words do not stand beside the name: no comma stands
    between a thing and its verb, and what follows a preposition ("afleveres i skranken ved samtalen") is none.
    """
    named: list[Message] = []
    for span in told_things(case, fact):
        heads = _heads(case, fact, span)
        names = [_name(fact.value.act, head) for head in heads]
        named += [name for name in names if name]
        if not names or None in names:
            return ()
    return tuple({repr(name): name for name in named}.values())


def _heads(case: Case, fact: Fact[Action], span: Span) -> list[str]:
    """The last word of each thing the words name: what stands before it ("husstandens økonomi") is not the thing."""
    text = case.letter.text
    first, last = sorted((fact.value.verb, span))
    between = _OF_THE_SUBJECT.sub("", text[first.end : last.start])
    if not fact.span.holds(span) or _APART.search(between):
        return []
    told = _TOLD_ABOUT.match(case.words(span)) if fact.value.act in _TELLING else None
    span = Span(span.start + told.end(), span.end) if told else span
    words = case.words(span)
    beyond = _BEYOND.search(words)
    words = words[: beyond.start()] if beyond else words
    if not _is_a_thing(words) or not _is_what_it_is_done_to(case, fact, span):
        return []
    return [one.split()[-1] for one in _JOINED.split(words) if one.split()]


def _name(act: Act, head: str) -> Message | None:
    name = kinds_of_things(head)
    about = name.key.removeprefix(NAME) if name else ""
    said = about in (_SAID_BY_THE_ACT.get(act), *WHOM) or (about == "appointment" and act not in _HAS_TIMES)
    return None if said else name


def _is_a_thing(words: str) -> bool:
    return bool(words) and not _NO_THING.match(words)


def _is_what_it_is_done_to(case: Case, fact: Fact[Action], span: Span) -> bool:
    """Whether the words stand to the verb as the act's message puts them; not asked of another sentence's words."""
    act, text = fact.value.act, case.letter.text
    if act in _ABOUT and " om " in case.words(span):
        return False
    if not fact.span.holds(span) or text[max(0, span.start - 2) : span.start].strip(" ") in ("\n", "\t", "•", "-"):
        return True
    first, last = sorted((fact.value.verb, span))
    if _NEW_CLAUSE.search(_OF_THE_SUBJECT.sub("", text[first.end : last.start])):
        return False
    words = text[fact.span.start : span.start].split()
    before = words[-1] if words and words[-1] == "I" else words[-1].lower() if words else ""  # "fremsender I fotos"
    wanted = _AFTER.get(act)
    return before in wanted if wanted else before not in _TOWARDS
