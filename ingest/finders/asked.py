"""A clause and its phrasing in, what it asks for out: active verbs, passives, participles, and what is needed."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.finders.acts import verbs
from ingest.finders.clauses import Clause, Part
from ingest.finders.duties import Mood, Trigger, passive_verb, wants
from ingest.finders.imperatives import imperative_at
from ingest.finders.objects import find_channels, find_things
from ingest.finders.phrases import Phrase, find_phrases, strongest
from ingest.finders.words import Word
from ingest.models import Act, Span, Thing
from ingest.text.sentences import Sentence

_PAPERS = re.compile(
    r"\b(?:din|fra dig|følgende|\w*oplysninge?r?|dokumentation|kopi(?:er)?|svar|\w*skema\w*|\w*erklæring\w*"
    r"|løns\w+|\w*udtog|bilag|besked"
    r"|underskrift|betaling|\w*attest|\w*opgørelse|kvittering\w*|\w*regnskab|\w*kontrakt|fuldmagt|samtykke"
    r"|referat|budget|tilbud|tegning\w*|\w*plan|adgang|at vide|oplyst|navn\w*|\w*adresse\w*|\w*nummer)\b"
)
_NEEDED_ACTS: tuple[tuple[Act, str], ...] = (
    (Act.GIVE_ACCESS, r"^(?:\w+ )?adgang\b"),
    (Act.COMMENT, r"\b\w*(?:bemærkning|kommentar|høringssvar)"),
    (Act.ANSWER, r"^(?:\w+ ){0,3}(?:svar|tilbagemelding)\b|^fra dig\b"),
    (Act.PAY, r"^(?:\w+ ){0,3}(?:betaling|indbetaling)\b"),
    (Act.TELL, r"\b(?:besked|oplyst|at vide)\b"),
    (Act.SIGN, r"^(?:\w+ ){0,3}(?:underskrift|samtykke|fuldmagt)\b"),
)
_TO_CARRY = re.compile(
    r"\b(?:\w*legitimation|\w*kort\w*|pas|cv|briller|tøj|madpakke|medicin\w*|\w*bevis|papirer\w*|indkaldelse\w*"
    r"|skiftetøj)\b"
)


_WHAT_TO_TELL = re.compile(r", (?:om|hv\w+|at)\b")
""" "Vi vil gerne have oplyst, om du fortsat …": what to tell is a clause."""


def phrases_of(text: str, clause: Clause, trigger: Trigger, sentence: Sentence) -> tuple[Phrase, ...]:
    if trigger.mood in (Mood.PASSIVE, Mood.PASSIVE_BAN):
        return _passive(text, clause, trigger)
    if trigger.mood is Mood.SUMMONS:
        last = clause.words[min(trigger.start, len(clause.words)) - 1]
        return (Phrase(Act.MEET, last.span, Span(last.span.end, clause.words[-1].span.end), (), ()),)
    if trigger.mood in (Mood.BOUND, Mood.NOUN_BAN):
        return _of_a_thing(clause, trigger)
    if trigger.mood is Mood.NOUN:
        return _noun(text, clause, trigger.start)
    if trigger.mood is Mood.NEED:
        return _need(text, clause, trigger, sentence)
    if trigger.mood is Mood.IMPERATIVE and clause.words[trigger.start].norm == "husk" and _TO_CARRY.search(clause.norm):
        clause = Clause(
            tuple(replace(word, norm="medbringe") if word.norm == "husk" else word for word in clause.words),
            clause.part,
        )
    named = clause.words[trigger.start].norm if trigger.start < len(clause.words) else ""
    forbids = trigger.mood is Mood.BAN and clause.norm.find(" ikke ") > 0 and imperative_at(clause) == trigger.start
    banned = trigger.mood is Mood.BAN and (
        clause.part is Part.CONTENT or (named in verbs().imperative and not verbs().known(named)) or forbids
    )
    if trigger.mood is Mood.IMPERATIVE and named == "få" and (done := _LETS_DO.search(clause.norm)):
        return _done_by_another(text, clause, trigger, clause.norm[: done.start("act")].count(" "))
    if trigger.mood is Mood.IMPERATIVE or trigger.start == 0 or banned:
        listed = trigger.start == 0 and trigger.mood is Mood.MUST
        read = _as_infinitives(clause, trigger.start)
        unlisted = (
            _is_unlisted_present(clause, trigger)
            or _is_inverted(clause, trigger)
            or (forbids and named not in verbs().imperative)
        )
        return find_phrases(text, read, trigger.start, listed, at_start=unlisted)
    asked = find_phrases(text, clause, trigger.start, owes=trigger.certainty >= 0.97 and "pligt" in clause.norm)
    if not asked and trigger.mood is Mood.BAN:
        return _banned_state(text, clause, trigger)
    return asked or _participle_asked(text, clause, trigger)


_HELD = frozenset(
    ("have", "modtage", "få", "gå", "stå", "ligge", "være", "komme", "blive", "bo", "opholde", "oppebære")
)
_NO_STATE = re.compile(r"\b(?:bekymre|tro|regne|forvente|undre|glemme|tvivl|mere end|under \d|over \d|flere? end)\b")


def _banned_state(text: str, clause: Clause, trigger: Trigger) -> tuple[Phrase, ...]:
    """ "Våbnene må du ikke længere have i besiddelse", "Hoppen må ikke gå på folden": a state one is not to be in."""
    words = clause.words
    at = next((at for at in range(trigger.start, len(words)) if words[at].norm in _HELD), None)
    if at is None or at + 1 >= len(words) or _NO_STATE.search(clause.norm):
        return ()
    region = Span(words[at].span.end, words[-1].span.end)
    return (Phrase(Act.DO, words[at].span, region, find_things(text, region), (), 0.9),)


def _of_a_thing(clause: Clause, trigger: Trigger) -> tuple[Phrase, ...]:
    """ "Bålet må højst være tre meter bredt", "Rygning er forbudt": what is bounded or banned is the thing itself."""
    if trigger.mood is Mood.NOUN_BAN:
        name = clause.words[0].span
        return (Phrase(Act.AVOID, name, Span(name.end, clause.words[-1].span.end), (Thing(name),), ()),)
    low, high = clause.words[trigger.subject[0]], clause.words[max(0, trigger.subject[1] - 1)]
    verb, rest = clause.words[trigger.start - 1].span, Span(clause.words[trigger.start].span.start, clause.span.end)
    return (Phrase(Act.DO, verb, rest, (Thing(Span(low.span.start, high.span.end)),), ()),)


def _done_by_another(text: str, clause: Clause, trigger: Trigger, at: int) -> tuple[Phrase, ...]:
    region = Span(clause.words[trigger.start].span.end, clause.words[-1].span.end)
    return (Phrase(Act.DO, clause.words[at].span, region, find_things(text, region), find_channels(text, region)),)


_LETS_DO = re.compile(r"\bfå (?:\S+ ){1,5}?til at (?P<act>\w+)")
""" "Få en hovslager til at beskære hestene": it is another who does it, and the reader who gets him to."""


def _is_inverted(clause: Clause, trigger: Trigger) -> bool:
    """ "Den retter du selv": the verb stands right before "du", and is no noun."""
    at = trigger.start
    follows = [word.norm for word in clause.words[at + 1 : at + 2]] == ["du"]
    return trigger.mood is Mood.IMPERATIVE and follows and clause.words[at].norm in verbs().present


def _is_unlisted_present(clause: Clause, trigger: Trigger) -> bool:
    """ "… ophæver du": a verb of no list at the very place."""
    named = clause.words[trigger.start].norm if trigger.start < len(clause.words) else ""
    table = verbs()
    unlisted = named.endswith("r") and len(named) > 3 and named not in table.present and not table.known(named)
    return trigger.mood in (Mood.IMPERATIVE, Mood.BAN) and unlisted and named not in table.imperative


def _as_infinitives(clause: Clause, start: int) -> Clause:
    """An imperative or "at du sender" as if it were "sende", so that one reading serves all."""
    table = verbs()
    words: list[Word] = []
    for index, word in enumerate(clause.words):
        norm = word.norm
        before = clause.words[index - 1].norm if index else ""
        head = index == start or (
            index > start and (before in ("og", "eller", "samt", "derefter") or word.after == ",")
        )
        if head and not table.known(norm):
            made = table.imperative.get(norm) or table.present.get(norm)
            if made is None and index == start and norm.endswith("r"):
                made = norm[:-1]
            norm = "huske" if norm == "husk" else made or norm
        words.append(replace(word, norm=norm))
    return Clause(tuple(words), clause.part)


def _participle_asked(text: str, clause: Clause, trigger: Trigger) -> tuple[Phrase, ...]:
    """ "Skemaet bedes udfyldt og returneret": what is asked for stands as a participle."""
    if "bedes" not in clause.norm:
        return ()
    table = verbs()
    for index in range(trigger.start, len(clause.words)):
        norm = clause.words[index].norm
        verb = table.participle.get(norm) or table.passive.get(norm)
        if verb:
            return _passive_phrase(text, clause, index, verb, (0, trigger.start))
    return ()


def _passive(text: str, clause: Clause, trigger: Trigger) -> tuple[Phrase, ...]:
    if trigger.start < len(clause.words) and clause.words[trigger.start].norm in verbs().participle:
        verb = verbs().participle[clause.words[trigger.start].norm]
        return _passive_phrase(text, clause, trigger.start, verb, trigger.subject)
    made = passive_verb(clause, trigger)
    return _passive_phrase(text, clause, made[0], made[1], trigger.subject) if made else ()


def _passive_phrase(text: str, clause: Clause, at: int, verb: str, subject: tuple[int, int]) -> tuple[Phrase, ...]:
    words = clause.words
    low, high = subject
    things: tuple[Thing, ...] = ()
    if low < high <= len(words) and (high - low > 1 or words[low].norm not in ("der", "det", "den")):
        things = find_things(text, Span(words[low].span.start, words[high - 1].span.end))
    last, acts = _series(words, at, verb)
    region = Span(words[last].span.end, words[-1].span.end)
    rest = " ".join(word.norm for word in words[at + 1 :])
    whole = " ".join(word.norm for word in words)
    act = verbs().act_of(verb, rest) if last == at else strongest(acts)
    if act is Act.SEND and _MONEY.search(whole):
        act = Act.PAY
    if act is Act.TELL and re.search(r"\bændring", whole):
        act = Act.REPORT_CHANGE
    if act in (Act.TELL, Act.SEND) and re.search(r"\bafbud\b", whole):
        act = Act.CANCEL
    if act is Act.DO and "adgang" in whole:
        act = Act.GIVE_ACCESS
    if not things and last == at and words[at].norm not in ("være", "foreligge", "nå"):
        things = find_things(text, region)
    verb_span = Span(words[at].span.start, words[last].span.end)
    return (Phrase(act, verb_span, region, things, find_channels(text, region)),)


_MONEY = re.compile(
    r"\b(?:(?<!for )\w*betaling(?!s(?:frist|dag|dato|service|aftale|ordning|evne|plan|oversigt|kvittering))\w*|beløb\w*"
    r"|pengene)\b"
)
""" "Betalingen skal være os i hænde …": what is sent is money; "… en uge før betalingsfristen" only tells when."""


def _series(words: tuple[Word, ...], at: int, verb: str) -> tuple[int, list[Act]]:
    """ "udfyldes, underskrives og indsendes": where the series of passives ends, and their acts."""
    table = verbs()
    last, acts = at, [table.act_of(verb, "")]
    for index in range(at + 1, len(words)):
        norm = words[index].norm
        if norm in ("og", "samt", "derefter", "herefter"):
            continue
        after = table.passive.get(norm) or (table.participle.get(norm) if words[at].norm in table.participle else None)
        if index - last > 2 or after is None or after in table.authority:
            break
        last = index
        acts.append(table.act_of(after, ""))
    return last, acts


_NOUN_ENDS = ("er", "påhviler", "sker", "foregår", "foretages")


def _noun(text: str, clause: Clause, at: int) -> tuple[Phrase, ...]:
    """ "Deltagelse i samtalen er en betingelse …": to take part in it."""
    words = clause.words
    table, norm = verbs(), words[at].norm
    act = table.act_of(table.noun.get(norm) or table.made_noun[norm], "")
    end = next((index for index in range(at, len(words)) if words[index].norm in _NOUN_ENDS), at + 1)
    region = Span(words[at].span.end, max(words[at].span.end, words[end - 1].span.end))
    return (Phrase(act, words[at].span, region, find_things(text, region), find_channels(text, region)),)


_IN_HAND = re.compile(r"(?:i hænde|hos os|inde|senest|inden|mindst)\b")
""" "Skemaet skal vi have i hænde senest …": the thing stands before "skal vi"."""
_THEY_DO = re.compile(r"(?:gjort|behandlet|afgjort|truffet|udbetalt|svaret|sagt|undersøgt|vurderet|meddelt|givet)\b")
""" "Det skal vi have gjort inden 30 dage": what they have to get done."""


_SOME = re.compile(
    r"(?:nogle|enkelte|visse|en række|endnu) (?:\w+ )?oplysninger\b(?!.*\b(?:fra dig|senest|inden|om)\b)"
)
""" "Vi mangler nogle oplysninger": which, is told elsewhere."""


def _first_of(words: tuple[Word, ...], norms: tuple[str, ...]) -> int:
    """The index of the first of these words; 0 where none stands."""
    return next((at for at, word in enumerate(words) if word.norm in norms), 0)


_AT_THE_TIME = re.compile(
    r"(?:(?:om )?(?:det|dem)\b ?)?"
    r"(?:$|(?:straks|senest|inden|i forvejen|på forhånd|hurtigst|i god tid|med det samme)\b)"
)
""" "… skal jobcentret vide det straks", "…, som kontoret skal kende": told before, and to be told them."""


def _need(text: str, clause: Clause, trigger: Trigger, sentence: Sentence) -> tuple[Phrase, ...]:
    words = clause.words
    start = trigger.start
    while start < len(words) and words[start].norm in (
        "stadig",
        "endnu",
        "fortsat",
        "desværre",
        "derfor",
        "også",
        "dog",
        "nu",
        "at",
    ):
        start += 1
    last = words[min(start, len(words)) - 1]
    region = Span(last.span.end, max(last.span.end, words[-1].span.end))
    asked = " ".join(word.norm for word in words[start:])
    listed = sentence.span.of(text).endswith(":")
    if last.norm == "oplyst" and _WHAT_TO_TELL.match(text, last.span.end):
        return (Phrase(Act.TELL, last.span, region, (), ()),)
    if last.norm in ("vide", "kende") and _AT_THE_TIME.match(asked):
        return (Phrase(Act.TELL, last.span, region, (), find_channels(text, region)),)
    fronted = words[: _first_of(words, ("skal", "må"))] if _IN_HAND.match(asked) else ()
    if fronted:
        things = find_things(text, Span(fronted[0].span.start, fronted[-1].span.end))
        return (Phrase(Act.SEND, last.span, region, things, find_channels(text, region)),)
    if (
        (_SOME.match(asked) and not listed)
        or _THEY_DO.match(asked)
        or not wants(asked)
        or not (listed or _PAPERS.search(asked) or re.search(r"\b(?:senest|inden)\b", asked))
    ):
        return ()
    act = next((act for act, pattern in _NEEDED_ACTS if re.search(pattern, asked)), Act.SEND)
    if "oplyst" in clause.norm or " hører " in f" {clause.norm}" or re.search(r"\bgerne (?:vide|høre)\b", clause.norm):
        act = Act.TELL
    things = () if asked.startswith(("det at vide", "at vide")) else find_things(text, region)
    return (Phrase(act, last.span, region, things, find_channels(text, region)),)
