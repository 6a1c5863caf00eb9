"""Judged letters in, lines of a table out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chains.card.coverage import Coverage
from chains.models import DANISH
from chains.wording import languages
from chains.wording.report import report
from tests.eval.score import FIELDS, Figure, Marked, figures, interval
from tests.eval.told import Told

_GROUPED = ("duties", "deadlines", "kind", "amounts", "appointments", "appeal")
_BOTH_WAYS = ("duties", "deadlines")
"""Fields whose precision stands beside their recall in a group's line."""
_DECOYS = "decoys"
"""Days that are no deadline of the reader's: told among the truths, for there are none to find."""
_WIDE = 17

GROUP_HEAD = "  n  " + "".join(
    f"{head:<{_WIDE}}"
    for field in _GROUPED
    for head in ([f"{field} R", f"{field} P"] if field in _BOTH_WAYS else [field])
)


def summary(marked: Sequence[Marked], plain: Sequence[Marked]) -> Iterator[str]:
    """A line a field: the product's recall and precision, the target, and the plain recipe's."""
    yield f"{'':18}{'n':>4}  {'recall':<{_WIDE}}{'precision':<{_WIDE}}{'target':<14}{'recipe: recall':<{_WIDE}}{'precision':<{_WIDE}}"
    mine, theirs = figures(marked), figures(plain)
    for field, figure in mine.items():
        if field == _DECOYS:
            continue
        yield (
            f"{field:18}{figure.expected:>4}  {_recall(figure)}{_precision(figure)}{_target(field, figure):<14}"
            f"{_recall(theirs[field])}{_precision(theirs[field])}"
        ).rstrip()


def truths(marked: Sequence[Marked], plain: Sequence[Marked]) -> Iterator[str]:
    """Quotes verbatim, invented values, non-letters that were given a duty, and letters without a fault: both."""
    for name, told in (("Brevklar", marked), ("plain recipe", plain)):
        quotes, loose = sum(one.truth.quotes for one in told), sum(len(one.truth.loose) for one in told)
        values, invented = sum(one.truth.values for one in told), sum(len(one.truth.invented) for one in told)
        others = [one for one in told if one.not_a_letter]
        whole = sum(not one.verdict.faults for one in told)
        decoys = figures(told)[_DECOYS].invented
        yield (
            f"{name:13} quotes verbatim {quotes - loose}/{quotes}; invented values {invented} of {values}; decoys shown as "
            f"deadlines {decoys}; non-letters with a duty {sum(one.demands for one in others)}/{len(others)}; letters without a fault {whole}/{len(told)}"
        )


def understandable(told: Sequence[Told]) -> Iterator[str]:
    """For each language with a whole catalogue: the share of duties understood without Danish, and the letters below."""
    shares = [Coverage(**one.output["coverage"]) for one in told if one.error is None]
    known, all_duties = sum(one.understood for one in shares), sum(one.of for one in shares)
    outlined = sum(one.outlined for one in shares)
    few = sum(not one.enough for one in shares)
    whole = [language for language in languages() if language != DANISH and report(language).holds]
    yield (
        f"duties understood without Danish: {known}/{all_duties} in {', '.join(whole)}, in outline (what to do and with "
        f"what) {outlined} more; the card says what is not translated on {few} of {len(shares)} letters"
    )


def group_line(group: str, marked: Sequence[Marked]) -> str:
    """One group's shares."""
    found = figures(marked)
    cells = [
        cell
        for field in _GROUPED
        for cell in [_recall(found[field]), *([_precision(found[field])] if field in _BOTH_WAYS else [])]
    ]
    return f"{group:34.34}{len(marked):>3}  {''.join(cells)}".rstrip()


def faults(marked: Sequence[Marked]) -> Iterator[str]:
    """Every fault, a line each."""
    for one in marked:
        for fault in one.verdict.faults:
            yield f"{one.name}: {fault}"
        for quote in one.truth.loose:
            yield f"{one.name}: not verbatim: {quote}"
        for value in one.truth.invented:
            yield f"{one.name}: nowhere in the letter: {value}"


def _target(field: str, figure: Figure) -> str:
    target = FIELDS.get(field)
    if target is None:
        return ""
    wanted = "/".join(f"{share:.2f}" for share in (target.recall, target.precision) if share)
    return f"≥ {wanted} {'✓' if figure.meets(target) else '✗'}"


def _recall(figure: Figure) -> str:
    return _share(figure.found, figure.expected)


def _precision(figure: Figure) -> str:
    return _share(figure.found, figure.found + figure.invented)


def _share(right: int, of: int) -> str:
    low, high = interval(right, of)
    told = f"{right / of:.2f} ({low:.2f}–{high:.2f})".replace("(0.", "(.").replace("–0.", "–.") if of else "–"
    return f"{told:<{_WIDE}}"
