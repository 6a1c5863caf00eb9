"""A letter's text, sentences, deadlines, appointments and amounts in, what the citizen must and may do out."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.finders.candidates import find_candidates
from ingest.finders.english import find_english
from ingest.finders.settle import settle
from ingest.finders.table_duties import find_asked_rows, find_table_duties
from ingest.finders.zones import Placed
from ingest.models import Act, Action, Amount, Appeal, Appointment, DeadlineRule, Fact, Span
from ingest.text.sentences import Sentence

FINDER = "actions"


def find_actions(
    text: str,
    sentences: Sequence[Sentence],
    deadlines: Sequence[Fact[DeadlineRule]],
    appointments: Sequence[Fact[Appointment]],
    amounts: Sequence[Fact[Amount]],
    appeal: Fact[Appeal] | None = None,
    placed: Sequence[Placed] | None = None,
) -> tuple[Fact[Action], ...]:
    """Every thing the citizen must do, may not do or has a right to do, once, in the letter's order.

    A `Fact`'s span is the whole sentence, with its list where the list holds the things. Duties come from modal verbs
    ("du skal", "De bedes"), needs ("vi skal have … senest"), passives ("skal være os i hænde"), imperatives, lists and
    tables; whose duty it is decides. A wish ("ønsker du …, skal du"), a comment in a hearing and an appeal are rights.
    """
    candidates = [
        *find_candidates(text, sentences, placed),
        *find_english(text, sentences),
        *find_table_duties(text, sentences),
        *find_asked_rows(text, sentences),
    ]
    facts = settle(text, sentences, candidates, deadlines, appointments, amounts)
    if appeal is not None:
        facts = (*(fact for fact in facts if not _is_the_appeals(fact, appeal)), _appeal_action(appeal))
    return tuple(sorted(facts, key=lambda fact: fact.span.start))


_HANDED_IN = frozenset((Act.SEND, Act.TELL, Act.ANSWER, Act.CONTACT, Act.CALL, Act.FILL_IN, Act.DO, Act.RETURN))


def _is_the_appeals(fact: Fact[Action], appeal: Fact[Appeal]) -> bool:
    """ "Du kan klage til nævnet. Den skal være fremme senest …": the appeal once more, told by its deadline."""
    rule = appeal.value.deadline
    return (
        rule is not None
        and fact.value.act in _HANDED_IN
        and not fact.value.prohibited
        and fact.span != appeal.span
        and fact.span.holds(rule.span)
    )


def _appeal_action(appeal: Fact[Appeal]) -> Fact[Action]:
    verb = Span(appeal.span.start, appeal.span.end)
    action = Action(Act.APPEAL, must=False, verb=verb, deadline=appeal.value.deadline)
    return Fact(action, appeal.span, FINDER, appeal.certainty, appeal.form)
