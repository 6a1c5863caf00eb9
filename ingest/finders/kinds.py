"""A letter's sentences and its duties in, what the letter *does* out: its kind, outcome and the sentence that shows it.

The contract's order decides where several fit: a decision that grants a part and refuses the rest is a refusal, a
hearing is never a decision. What a letter only mentions ("hvis vi giver afslag", "du fik afslag den 3. maj", the
law at its end) decides nothing; its title weighs most.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ingest.finders.kind_signs import DECISIONS, genre_of_title, opens_with_condition, says, signs, weighed
from ingest.finders.zones import Placed, Zone, place
from ingest.models import Act, Action, Amount, Appointment, Consequence, Fact, Kind, Outcome, Role, Span
from ingest.text.sentences import Form, Sentence


@dataclass(frozen=True, slots=True)
class Classified:
    """What the letter does, what a decision comes to, and the sentence that shows it (None where nothing does)."""

    kind: Kind
    outcome: Outcome
    span: Span | None


_INVITES = re.compile(
    r"\b(?:kan|mulighed|inden|senest|may)\b[^.]{0,80}\b(?:bemærkninger|udtale (?:dig|dem|jer)|kommentere|indsigelser"
    r"|høringssvar|comments)\b"
    r"|\bhøre(?: om)?,? hvad (?:du|i|de) (?:mener|siger)\b|\b(?:din|jeres|deres) (?:mening|side af sagen)\b"
)
"""How comments on what is planned are invited."""
_PARTLY = re.compile(
    r"\b(?:delvis\w*|en del af|dele af|noget af|det meste af|størstedelen af|halvdelen af|men (?:ikke|kun)|resten"
    r"|resterende|øvrige|i stedet for|kun (?:\w+ ){0,2}?(?:bevilge|imødekomme|give|få|yde|godkende|tilkende)"
    r"|(?:bevilger|imødekommer|tilkender|godkender|yder)(?: \w+){0,2} (?:kun|alene)|mod (?:det |de )?ansøgte?"
    r"|(?:bevillingen|tilladelsen|tilskuddet|støtten) (?:omfatter|dækker|gælder) (?:\w+ )?ikke|part(?:ly|ially)"
    r"|in part)\b"
)
_HALF = re.compile(
    r"\bdelvis(?:t|e)?\b|\bderimod\b|\bmen ikke (?:om|til|på|for) (?:\w+en|\w+et|en|et|din|dit|dine)\b"
    r"|\bpart(?:ly|ially) (?:grant|approv|upheld|refus|reject)|\bin part\b"
)
_OF_WHAT_WAS_ASKED = re.compile(
    r"\b(?:imødekom|afsl(?:ag|å)|bevil[gl]|ansøg|søgt|anmod|medhold|tilkend|støtte|tilskud|hjælp|dispensation"
    r"|\w*tilladelse|refus|reject)"
)
"""Words of a refusal that is about what was asked for, and not about a holiday that is "ikke godkendt"."""
_NO_DECISION = re.compile(
    r"\b(?:brev\w*|skrivelse\w*|kvittering\w*|meddelelse\w*|orientering\w*|vars(?:el|let)\w*|dette|indkaldelse\w*"
    r"|henvendelse\w*|påmindelse\w*|opgørelse\w*)\b[^.]{0,60}\b(?:er|indeholder|udgør|er udtryk for)(?: \w+){0,4} ikke"
    r"(?: i sig selv)?(?: en| nogen)?(?: \w+)? afgørelse\b(?! om)|\b(?:er|indeholder|udgør) ikke (?:i sig selv )?"
    r"(?:en |nogen )?afgørelse\b(?! om)|\bno decision in itself\b|\bis not a decision\b"
)
""" "Denne kvittering er ikke en afgørelse": what the letter itself says it does not do."""
_COMING = re.compile(
    r"varsel om (?:\w+ )?(?:\w*besigtigelse|\w*tilsyn|\w*kontrol\w*|\w*eftersyn|inspektion|\w*syn\b|måling\w*"
    r"|\w*arbejder?\b|afbrydelse|\w*lukning|besøg|udskiftning|aflæsning)"
)
"""A title that says what the authority comes to do: objections to the visit do not make it a hearing."""
_NOW = re.compile(
    r"\b(?:kan (?:vi|kommunen)|(?:vi|kommunen) kan) (?:\w+ ){0,3}?ikke\b|\b(?:giver vi|vi giver) (?:\w+ )?afslag\b"
)
"""What is refused now, though it is about months long past."""
_GREETING = re.compile(r"^(?:kære|hej|til|hr\.|fru|goddag)\b", re.IGNORECASE)
_SILENT = frozenset((Zone.LAW, Zone.PRIVACY, Zone.APPEAL, Zone.CONTACT, Zone.UNDONE))
_REFUSED = re.compile(r"\bafsl(?:ag|år)\b")
_TITLED = 6
"""What a strong sign weighs in a title."""
_CLEARLY = 3
"""What it weighs in a sentence."""


def classify(
    text: str,
    sentences: Sequence[Sentence],
    actions: Sequence[Fact[Action]],
    appointments: Sequence[Fact[Appointment]],
    amounts: Sequence[Fact[Amount]],
    subject: str | None,
    consequences: Sequence[Fact[Consequence]] = (),
    placed: Sequence[Placed] | None = None,
    past: AbstractSet[Span] = frozenset(),
    private: bool = False,
) -> Classified:
    """The letter's kind; `subject` is its title as the letterhead finder read it, `consequences` what it threatens,
    `placed` the sentences with their zones, where the caller has them already, `past` those that tell of long
    before; `private`: no authority writes, and decides nothing but what the title says."""
    placed = place(text, sentences) if placed is None else placed
    told_of_old = {span for span in past if not _NOW.search(span.of(text).lower())}
    threats = {fact.span for fact in consequences} | told_of_old
    asked = {fact.span: fact.value.act for fact in actions if fact.value.must}
    shown = _shown(text, placed, subject, threats, asked)
    if private or any(_NO_DECISION.search(here.sentence.span.of(text).lower()) for here in placed):
        shown = {kind: found for kind, found in shown.items() if kind not in DECISIONS or found[0] >= _TITLED}
    _from_facts(shown, actions, appointments, amounts, private)
    heard = shown.get(Kind.HEARING, (0, None))[0] >= 3
    coming = subject is not None and _COMING.match(subject.lower()) is not None
    invited = (
        not coming
        and heard
        and (
            any(fact.value.act is Act.COMMENT for fact in actions)
            or any(here.zone not in _SILENT and _INVITES.search(here.sentence.span.of(text).lower()) for here in placed)
        )
    )
    kind = _first_that_fits(
        text,
        shown,
        actions,
        invited,
        genre_of_title(subject) if subject else None,
        bool(subject and subject.lower().startswith("afgørelse")),
    )
    outcome = _outcome(kind, shown, text, _refusing(text, placed, threats, asked))
    if outcome is Outcome.PARTLY:
        kind = Kind.DECISION_REFUSAL
    return Classified(kind, outcome, _deciding(text, placed, kind, subject, threats) or shown.get(kind, (0, None))[1])


def _deciding(
    text: str, placed: Sequence[Placed], kind: Kind, subject: str | None, threats: AbstractSet[Span]
) -> Span | None:
    """The sentence of the body that shows the kind best, and says more than the title; None where none does."""
    body_from = _body_start(text, placed)
    best: tuple[int, Span | None] = (1, None)
    for here in placed:
        span = here.sentence.span
        words = span.of(text)
        if here.zone in _SILENT or here.sentence.form in (Form.HEADING, Form.ROW) or span in threats:
            continue
        if span.start < body_from or _is_title(words, here.sentence, body_from, subject):
            continue
        low = words.lower()
        score = max(
            (weighed(kind, sign.weight, low, False) for sign in signs() if sign.kind is kind and says(sign, low)),
            default=0,
        )
        best = (score, span) if score > best[0] else best
    return best[1]


def _shown(
    text: str, placed: Sequence[Placed], subject: str | None, threats: AbstractSet[Span], asked: Mapping[Span, Act]
) -> dict[Kind, tuple[int, Span | None]]:
    """For each kind the strongest sign of it and its sentence: a title's 6, a deciding sentence's 4, else 1 to 3.

    What is only threatened decides nothing, and what the reader must do grants nothing.
    """
    shown: dict[Kind, tuple[int, Span | None]] = {}
    body_from = _body_start(text, placed)
    for here in placed:
        span = here.sentence.span
        low = span.of(text).lower()
        title = _is_title(span.of(text), here.sentence, body_from, subject)
        if here.zone in _SILENT and not title:
            continue
        barred = set(DECISIONS) if span in threats else _decided_by_no(asked.get(span))
        if here.sentence.form is Form.ROW:
            barred = barred | {Kind.DECISION_CHANGE}  # "Fradrag | 8.940 kr.": a line of a reckoning changes nothing
        for sign in signs():
            kind = sign.kind
            if (kind in barred and not title) or not says(sign, low):
                continue
            if kind is Kind.DECISION_GRANT and _REFUSED.search(low) and not _PARTLY.search(low):
                continue  # "Afslag på landzonetilladelse til …"
            score = weighed(kind, sign.weight, low, title)
            if score > shown.get(kind, (0, None))[0]:
                shown[kind] = score, span
    return shown


def _decided_by_no(act: Act | None) -> set[Kind]:
    """What a sentence that asks for `act` does not decide: nothing is granted by it, nor taken by what is forbidden."""
    if act is None:
        return set()
    return (
        {Kind.DECISION_GRANT, Kind.DECISION_REFUSAL, Kind.DECISION_CHANGE}
        if act is Act.AVOID
        else {Kind.DECISION_GRANT}
    )


def _body_start(text: str, placed: Sequence[Placed]) -> int:
    greeting = next((one.sentence.span for one in placed if _GREETING.match(one.sentence.span.of(text))), None)
    return greeting.start if greeting else 0


def _is_title(words: str, sentence: Sentence, body_from: int, subject: str | None) -> bool:
    if subject and len(words) > 5 and (words == subject or subject.startswith(words) or words.startswith(subject)):
        return True
    early = sentence.span.start <= body_from or sentence.span.start < 400
    return early and sentence.form is Form.HEADING and len(words.split()) >= 2 and not subject


def _from_facts(
    shown: dict[Kind, tuple[int, Span | None]],
    actions: Sequence[Fact[Action]],
    appointments: Sequence[Fact[Appointment]],
    amounts: Sequence[Fact[Amount]],
    private: bool,
) -> None:
    """What the duties themselves show: an appointment to keep, money to pay, papers to send. A firm that comes by
    summons nobody."""
    for fact in actions:
        act, must = fact.value.act, fact.value.must
        if not must or fact.value.condition is not None:
            continue
        if act is Act.MEET and appointments:
            _raise(shown, Kind.SUMMONS, 2 if private else 3, fact.span)
        elif act is Act.PAY and any(one.value.role is Role.PAY for one in amounts):
            _raise(shown, Kind.PAYMENT_DEMAND, 3, fact.span)
        elif act in (Act.SEND, Act.FILL_IN, Act.TELL, Act.SIGN, Act.ANSWER) and fact.value.deadline is not None:
            _raise(shown, Kind.INFORMATION_REQUEST, 3 if act is not Act.ANSWER else 2, fact.span)
        elif act in (Act.SEND, Act.FILL_IN):
            _raise(shown, Kind.INFORMATION_REQUEST, 2, fact.span)


def _raise(shown: dict[Kind, tuple[int, Span | None]], kind: Kind, score: int, span: Span) -> None:
    if score > shown.get(kind, (0, None))[0]:
        shown[kind] = score, span


def _first_that_fits(
    text: str,
    shown: dict[Kind, tuple[int, Span | None]],
    actions: Sequence[Fact[Action]],
    invited: bool,
    called: Kind | None,
    decision: bool = False,
) -> Kind:
    """The contract's first kind that fits; `called`: what the title's first words call the letter, `decision`: it calls
    it a decision and not which."""
    score = {kind: found[0] for kind, found in shown.items()}
    duties = any(fact.value.must for fact in actions)
    if score.get(Kind.HEARING, 0) >= 6 or (score.get(Kind.HEARING, 0) >= 3 and invited):
        return Kind.HEARING
    if called is not None:
        return called
    title = max(score.values(), default=0)
    order = [kind for kind in Kind if kind not in (Kind.HEARING, Kind.OTHER)]
    if title >= 6:
        return _titled(score, order)
    if score.get(Kind.REMINDER, 0) >= 3 and score.get(Kind.PAYMENT_DEMAND, 0) < 6 and duties:
        decided = next((kind for kind in DECISIONS if score.get(kind, 0) >= 3), None)
        return decided or (Kind.DECISION_CHANGE if decision else Kind.REMINDER)
    for least in (4, 3, 2):
        for kind in order:
            if score.get(kind, 0) >= least and _backed(kind, text, shown, actions, duties):
                return kind
    return Kind.INFORMATION


def _titled(score: dict[Kind, int], order: Sequence[Kind]) -> Kind:
    """The title's kind; a reminder's title says what it is though it reminds of a payment."""
    if score.get(Kind.REMINDER, 0) >= 6:
        return Kind.REMINDER
    return next(kind for kind in order if score.get(kind, 0) >= 6)


_CLOCK = re.compile(r"\bkl\.? ?\d")


def _backed(
    kind: Kind,
    text: str,
    shown: Mapping[Kind, tuple[int, Span | None]],
    actions: Sequence[Fact[Action]],
    duties: bool,
) -> bool:
    """A kind that asks for something needs a duty to show for it."""
    if kind is Kind.SUMMONS:
        at = shown[kind][1]
        return bool(at and _CLOCK.search(text, *at)) or any(
            fact.value.act is Act.MEET
            and (fact.value.deadline is not None or (fact.value.must and _CLOCK.search(text, *fact.span)))
            for fact in actions
        )
    if kind is Kind.PAYMENT_DEMAND:
        return any(
            fact.value.act in (Act.PAY, Act.REPAY)
            and fact.value.must
            and not opens_with_condition(fact.span.of(text).lower())
            for fact in actions
        )
    if kind is Kind.REMINDER:
        return duties
    return True


def _refusing(
    text: str, placed: Sequence[Placed], threats: AbstractSet[Span], asked: Mapping[Span, Act]
) -> tuple[str, ...]:
    """The sentences of the body, in lower case, that refuse something as clearly as a title would."""
    found = []
    for here in placed:
        span = here.sentence.span
        if here.zone in _SILENT or span in threats or Kind.DECISION_REFUSAL in _decided_by_no(asked.get(span)):
            continue
        low = span.of(text).lower()
        if any(
            sign.kind is Kind.DECISION_REFUSAL
            and says(sign, low)
            and weighed(Kind.DECISION_REFUSAL, sign.weight, low, False) >= _CLEARLY
            for sign in signs()
        ):
            found.append(low)
    return tuple(found)


def _outcome(kind: Kind, shown: Mapping[Kind, tuple[int, Span | None]], text: str, refusing: Sequence[str]) -> Outcome:
    """What a decision comes to. A "yes" where a part is refused would cost the reader the appeal: one clear sentence
    that refuses what was asked for makes it "partly", whatever the title says."""
    if kind not in (Kind.DECISION_REFUSAL, Kind.DECISION_GRANT):
        return Outcome.NONE
    refused = shown.get(Kind.DECISION_REFUSAL, (0, None))
    granted = shown.get(Kind.DECISION_GRANT, (0, None))
    both = min(refused[0], granted[0]) >= _CLEARLY
    partly = any(_PARTLY.search(span.of(text).lower()) for _, span in (refused, granted) if span)
    half = any(_HALF.search(low) for low in refusing)
    if kind is Kind.DECISION_REFUSAL:
        return Outcome.PARTLY if partly or both or half else Outcome.REFUSED
    half = half or (granted[1] is not None and _HALF.search(granted[1].of(text).lower()) is not None)
    apart = any(_OF_WHAT_WAS_ASKED.search(low) for low in refusing)
    return Outcome.PARTLY if half or apart or (both and partly) else Outcome.GRANTED
