"""A letter's sentences and what was found in them in, what the letter *does* out: its kind, outcome and the sentence that shows it.

The contract's order decides where several fit: a decision that grants a part and refuses the rest is a refusal, a
hearing is never a decision. What a letter only mentions ("hvis vi giver afslag", "du fik afslag den 3. maj", the
law at its end) decides nothing; its title weighs most.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.finders.zones import Placed, Zone, place
from ingest.models import Act, Action, Amount, Appointment, Fact, Kind, Outcome, Role, Span
from ingest.text.sentences import Form, Sentence


@dataclass(frozen=True, slots=True)
class Classified:
    """What the letter does, what a decision comes to, and the sentence that shows it (None where nothing does)."""

    kind: Kind
    outcome: Outcome
    span: Span | None


_DECIDE = r"(?:vi|kommunen|nævnet|ankestyrelsen|udbetaling danmark|jobcentret|\w+ kommune)\b(?: \w+){0,3}?"
_SIGNS: tuple[tuple[Kind, int, str], ...] = (
    (Kind.HEARING, 3, r"\bpartshør(?:ing|er)\b|\bnabo(?:orientering|høring)\b|\bhøring(?:sbrev|speriode)?\b(?! af parter)|\bsendes i høring"),
    (Kind.HEARING, 3, r"\b(?:påtænker|agter|overvejer|har til hensigt|har planer om at)\b"),
    (Kind.HEARING, 3, r"\b(?:endnu )?ikke truffet (?:en |nogen )?(?:afgørelse|beslutning)|\b(?:før|inden) (?:vi|kommunen|der) (?:træffer|træffes|beslutter|afgør)"),
    (Kind.DECISION_REFUSAL, 3, r"\b(?:give|giver|giver dig|meddele|meddeler|meddelt|får|fået|gives)\b(?: \w+){0,4}? (?:delvis(?:t)? )?afslag\b|\bafslår\b|\bafslag på\b|\bdelvist? afslag\b"),
    (Kind.DECISION_REFUSAL, 3, r"\bkan (?:\w+ ){0,4}?ikke (?:\w+ ){0,2}?(?:imødekomme|imødekommes|bevilge|bevilges|godkende|godkendes|tildele|tillade|give (?:dig|jer|dem)|få|tilbyde)"),
    (Kind.DECISION_REFUSAL, 3, r"\bikke (?:imødekommet|bevilget|godkendt|berettiget til|ret til|medhold)\b|\b(?:fastholder|stadfæster|fastholdt|stadfæstet|afvises|afvist|afviser)\b(?! \w+ tid)"),
    (Kind.DECISION_REFUSAL, 2, r"\b(?:du|i|de) (?:får|kan) (?:derfor |desværre )?ikke\b|\bopfylder (?:\w+ ){0,2}ikke\b|\bikke opfylder\b|\bikke optaget\b"),
    (Kind.DECISION_GRANT, 3, r"\b(?:bevilger|bevilliger|bevilget|bevilliget|imødekommer|imødekommet|imødekommes|tildeler|tildelt|bevilling af|bevilling til)\b|\bgive (?:dig|jer|dem) medhold\b|\bgiver (?:dig|jer|dem) medhold\b"),
    (Kind.DECISION_GRANT, 3, r"\b(?:giver|meddeler|meddeles|gives|har givet|får)(?: \w+){0,4}? (?:\w*tilladelse|dispensation)\b|\b(?:er|bliver|har) (?:\w+ )?godkendt\b|\bgodkender\b"),
    (Kind.DECISION_GRANT, 3, r"\b(?:du|i|de) (?:har|får) (?:(?!ikke)\w+ ){0,2}?(?:ret til|bevilget)\b(?! at (?:klage|se|få|lade|gøre|blive))|\bkan få\b(?: \w+){0,3} (?:fra den|kr)|\b(?:du|i|de) får (?:(?!ikke)\S+ ){0,4}?(?:kr|tilskud|støtte|hjælp|fripladstilskud|boligstøtte)"),
    (Kind.DECISION_GRANT, 2, r"\b\w*tilladelse til\b|\bbyggetilladelse\b|\bdin ansøgning er (?:\w+ )?(?:godkendt|imødekommet)|\bafgørelse: (?:du får|bevilling)"),
    (Kind.DECISION_CHANGE, 3, r"\b(?:stopper|standser|ophører|nedsætter|nedsættes|standses|stoppes|fradrag|bortfalder|frakendes|inddrager|inddrages|ned(?:sat)|omregnet|omberegnet|ændrer|ændret|ændres|forkortes|trækker|opsiger|afbryder)\b|\bsætte(?:s|r)?\b[^.]{0,80}\bned\b|\bbliver (?:sat ned|mindre|lavere|stoppet|nedsat)\b|\b(?:nedsætte|stoppe|standse|ændre|inddrage|frakende)\b"),
    (Kind.DECISION_CHANGE, 3, r"\b(?:kræver|kræve|krævet|skal|tilbagebetaling|betale)\b[^.]{0,80}\btilbage(?:betale|betaling|betales|betalt)?\b|\btilbagebetal(?:e|es|ing(?:skrav|spligt)?)\b|\bsanktion\w*|\bkræver .{0,40}tilbage\b"),
    (Kind.ORDER, 3, r"\b(?:påbud|påbyder|påbydes|afbrændingsforbud)\b|\bforbud mod\b|\bforbyder\b|\bpålægger (?:dig|jer|dem)\b|\bmeddeler forbud|\bforbud\b"),
    (Kind.SUMMONS, 3, r"\bindkald(?:es|er|else|t)\b|\bmødeindkaldelse\b"),
    (Kind.SUMMONS, 2, r"\b(?:du|i|de) har (?:fået )?(?:en )?(?:ny )?tid\b|\b(?:reserveret|booket|afsat|givet)\b(?: \w+){0,3} tid\b|\bmød(?:e)? (?:op|til)\b|\bdin (?:nye )?tid\b|\baftale om\b"),
    (Kind.PAYMENT_DEMAND, 3, r"\bopkrævning(?:en)?\b|\bfaktura(?:en)?\b|\bregning(?:en)?\b|\bgirokort\b|\bat betale\b|\b(?:skal|bedes) (?:du |i )?(?:ind)?betale|\binddrivelse\b|\bskyldig?er\b|\bgæld\b"),
    (Kind.REMINDER, 3, r"\brykker(?:e|skrivelse|brev)?\b|\bpåmindelse\b|\berindring(?:sskrivelse)?\b|\bminder (?:dig |jer |vi )?(?:\w+ )?om\b|\bmangler stadig\b|\bikke (?:betalt|modtaget (?:din|dit|dine|svar|betaling|skema\w*)|hørt fra)\b"),
    (Kind.INFORMATION_REQUEST, 3, r"\b(?:vi )?(?:mangler|har brug for|skal bruge|skal have)\b[^.]{0,40}\b(?:oplysning|dokument|svar|lønsed|skema|kopi|følgende|fra dig)|\bsend (?:os )?|\banmodning om oplysninger|\bbeder (?:vi )?(?:dig|jer|dem) (?:om )?(?:at )?(?:sende|oplyse|udfylde|svare|besvare|give)"),
    (Kind.INFORMATION_REQUEST, 3, r"\b(?:documents?|information) (?:needed|required|missing)\b|\bmissing (?:documents|information)\b|\bwe need\b"),
    (Kind.NOTICE, 3, r"\bvars(?:el|ler|les|ling)\b|\b(?:vand|strøm|varme|el)?(?:afbrydelse|lukning)\b|\b(?:lukker|afbryder) (?:vi )?for\b|\btilsyn\b|\bvi kommer (?:på|og|forbi)\b|\bbesøg\b"),
    (Kind.NOTICE, 2, r"\bvejarbejde\b|\bgravearbejde\b|\b(?:arbejdet|vi) (?:starter|begynder|går i gang)\b|\bspærret\b|\bmidlertidigt lukket\b|\bkommer vi\b"),
    (Kind.OFFER, 3, r"\btilbyder?\b|\btilbydes\b|\btilbud (?:om|til|på)\b|\binvit(?:ation|erer|eres)\b|\bfået plads\b|\bplads til\b|\btilbudt\b"),
    (Kind.RECEIPT, 3, r"\bkvittering\b|\bvi har (?:den \S+ \w+ \d+ )?modtaget (?:din|dit|jeres|deres|en)\b|\btak for (?:din|jeres|deres)\b|\bbekræft(?:er|else)\b|\bhar modtaget din\b"),
    (Kind.INFORMATION, 1, r"\b(?:orienter|inform|nyheder|fremover|vidste du)\w*"),
)  # fmt: skip
"""What a sentence (lower case) says and the kind it shows, 3 strongly, 1 weakly."""

_COMPILED = tuple((kind, weight, re.compile(pattern)) for kind, weight, pattern in _SIGNS)
_MENTIONED = re.compile(
    r"\b(?:hvis|såfremt|medmindre|når du|risikerer|kan (?:medføre|betyde|blive|vi|miste)|kan du miste|tidligere|fik du|klage|klager|påklage|indbringe|vil kunne|ellers|dog|søgte|bad (?:vi|du))\b|\?$"
)
_CONTEMPLATED = re.compile(r"\b(?:påtænk|overvej|agter|hensigt|forslag om|foresl|planer om|vil (?:muligvis|eventuelt))")
_DECIDED = re.compile(
    r"\b(?:har (?:i dag |nu |derfor )?(?:besluttet|afgjort|truffet (?:følgende )?(?:afgørelse|beslutning))|vores afgørelse|^afgørelse)\b"
)
_PAST = re.compile(
    r"\b(?:har (?:tidligere )?(?:været|haft|sendt)|blev|partshørt|hørte|sendte|i høring den|høringsfasen|partshøringen|høringen|høringssvar)\b"
)
_PARTLY = re.compile(
    r"\b(?:delvis\w*|en del af|dele af|noget af|kun (?:bevilge|imødekomme|give|få)|men (?:ikke|kun)|resten|i stedet for)\b"
)
_GREETING = re.compile(r"^(?:kære|hej|til|hr\.|fru|goddag)\b", re.IGNORECASE)
_DECISIONS = (Kind.DECISION_REFUSAL, Kind.DECISION_GRANT, Kind.DECISION_CHANGE, Kind.ORDER)
_GENTLE = (Kind.RECEIPT, Kind.OFFER, Kind.NOTICE)


def classify(
    text: str,
    sentences: Sequence[Sentence],
    actions: Sequence[Fact[Action]],
    appointments: Sequence[Fact[Appointment]],
    amounts: Sequence[Fact[Amount]],
    subject: str | None,
) -> Classified:
    """The letter's kind; `subject` is its title as the letterhead finder read it."""
    placed = place(text, sentences)
    shown = _shown(text, placed, subject)
    _from_facts(shown, actions, appointments, amounts)
    kind = _first_that_fits(shown, actions)
    outcome = _outcome(kind, shown, text, placed)
    if outcome is Outcome.PARTLY:
        kind = Kind.DECISION_REFUSAL
    return Classified(kind, outcome, shown.get(kind, (0, None))[1])


def _shown(text: str, placed: Sequence[Placed], subject: str | None) -> dict[Kind, tuple[int, Span | None]]:
    """For each kind the strongest sign of it and its sentence: a title's 6, a deciding sentence's 4, else 1 to 3."""
    shown: dict[Kind, tuple[int, Span | None]] = {}
    body_from = _body_start(text, placed)
    for here in placed:
        if here.zone in (Zone.LAW, Zone.PRIVACY, Zone.APPEAL, Zone.CONTACT):
            continue
        words = here.sentence.span.of(text)
        low = words.lower()
        title = _is_title(words, here.sentence, body_from, subject)
        for kind, weight, pattern in _COMPILED:
            match = pattern.search(low)
            if match is None:
                continue
            score = _weighed(kind, weight, low, title)
            if score > shown.get(kind, (0, None))[0]:
                shown[kind] = score, here.sentence.span
    return shown


def _weighed(kind: Kind, weight: int, low: str, title: bool) -> int:
    if kind in _DECISIONS and _CONTEMPLATED.search(low):
        return 0
    if kind is Kind.HEARING:
        return 0 if _PAST.search(low) and not title else weight * 2 if title else weight
    if _MENTIONED.search(low) and not title:
        return 0 if kind in _DECISIONS or kind is Kind.REMINDER else 1
    if title:
        return weight * 2
    return weight + 1 if kind in _DECISIONS and _DECIDED.search(low) else weight


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
) -> None:
    """What the duties themselves show: an appointment to keep, money to pay, papers to send."""
    for fact in actions:
        act, must = fact.value.act, fact.value.must
        if not must or fact.value.condition is not None:
            continue
        if act is Act.MEET and appointments:
            _raise(shown, Kind.SUMMONS, 3, fact.span)
        elif act is Act.PAY and any(one.value.role is Role.PAY for one in amounts):
            _raise(shown, Kind.PAYMENT_DEMAND, 3, fact.span)
        elif act in (Act.SEND, Act.FILL_IN, Act.TELL, Act.SIGN, Act.ANSWER) and fact.value.deadline is not None:
            _raise(shown, Kind.INFORMATION_REQUEST, 3 if act is not Act.ANSWER else 2, fact.span)
        elif act in (Act.SEND, Act.FILL_IN):
            _raise(shown, Kind.INFORMATION_REQUEST, 2, fact.span)


def _raise(shown: dict[Kind, tuple[int, Span | None]], kind: Kind, score: int, span: Span) -> None:
    if score > shown.get(kind, (0, None))[0]:
        shown[kind] = score, span


def _first_that_fits(shown: dict[Kind, tuple[int, Span | None]], actions: Sequence[Fact[Action]]) -> Kind:
    score = {kind: found[0] for kind, found in shown.items()}
    comment = any(fact.value.act is Act.COMMENT for fact in actions)
    duties = any(fact.value.must for fact in actions)
    if score.get(Kind.HEARING, 0) >= 6 or (score.get(Kind.HEARING, 0) >= 3 and comment):
        return Kind.HEARING
    title = max(score.values(), default=0)
    order = [kind for kind in Kind if kind not in (Kind.HEARING, Kind.OTHER)]
    if title >= 6:
        return _titled(score, order)
    if score.get(Kind.REMINDER, 0) >= 3 and score.get(Kind.PAYMENT_DEMAND, 0) < 6 and duties:
        decided = next((kind for kind in _DECISIONS if score.get(kind, 0) >= 3), None)
        return decided or Kind.REMINDER
    for least in (3, 2):
        for kind in order:
            if score.get(kind, 0) >= least and _backed(kind, actions, duties):
                return kind
    return Kind.INFORMATION


def _titled(score: dict[Kind, int], order: Sequence[Kind]) -> Kind:
    """The title's kind; a reminder's title says what it is though it reminds of a payment."""
    if score.get(Kind.REMINDER, 0) >= 6:
        return Kind.REMINDER
    return next(kind for kind in order if score.get(kind, 0) >= 6)


def _backed(kind: Kind, actions: Sequence[Fact[Action]], duties: bool) -> bool:
    """A kind that asks for something needs a duty to show for it."""
    if kind is Kind.SUMMONS:
        return any(fact.value.act is Act.MEET for fact in actions)
    if kind is Kind.PAYMENT_DEMAND:
        return any(fact.value.act in (Act.PAY, Act.REPAY) and fact.value.must for fact in actions)
    if kind in (Kind.INFORMATION_REQUEST, Kind.REMINDER):
        return duties
    return True


def _outcome(kind: Kind, shown: dict[Kind, tuple[int, Span | None]], text: str, placed: Sequence[Placed]) -> Outcome:
    if kind not in (Kind.DECISION_REFUSAL, Kind.DECISION_GRANT):
        return Outcome.NONE
    refused = shown.get(Kind.DECISION_REFUSAL, (0, None))
    granted = shown.get(Kind.DECISION_GRANT, (0, None))
    both = min(refused[0], granted[0]) >= 3
    partly = any(_PARTLY.search(span.of(text).lower()) for _, span in (refused, granted) if span)
    if kind is Kind.DECISION_REFUSAL:
        return Outcome.PARTLY if partly or both else Outcome.REFUSED
    return Outcome.PARTLY if both and partly else Outcome.GRANTED
