"""A sentence and the ones it rests on in, whether it says more, less or the opposite out: by words and by figures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from chains.model.composing.figures import Figure, What, figures, missing, plain_of
from chains.model.composing.models import Claim, Setting, Source, Version
from chains.model.composing.support import content
from chains.model.language.senses import Sense, senses, senses_table

NEVER_ADDED = {
    Sense.GRANTED: "granted",
    Sense.REFUSED: "granted",
    Sense.RIGHT: "right",
    Sense.DONE: "done",
    Sense.SOON: "day",
    Sense.IF: "condition",
    Sense.ONLY: "only",
    Sense.LEAST: "bound",
}
"""What no sentence says that its sources do not say, and the reason it is refused for."""
NEVER_DROPPED = {Sense.IF: "condition", Sense.ONLY: "only"}
NEAR = 5
"""Words on each side of a figure that tell what it is the figure of."""
_PARTS = re.compile(r"[;\t]|, |\. (?!\d|for|pr|om)| (?:og|and|men|but|eller|or) ")
"""What parts one thing's figure from another's."""
_INVERTED = re.compile(
    r"^(?:Har|Er|Bliver|Kan|Skal|Vil|Får|Ønsker|Bor|Flytter|Modtager|Mangler|Går|Søger|Mener|Sker|Rejser|Arbejder)"
    r" (?:du|der|I|De|dit|din|dine|barnet|vi)\b"
)
"""A Danish condition without "hvis"."""


def sense_fault(claim: Claim, setting: Setting) -> str:
    """Why a sentence does not say what its sources say; "" where it does, as far as words tell.

    A language without a lexicon cannot be checked: what is asked in it is only ever shown beside the sources.
    """
    if senses_table(setting.language) is None:
        return ""
    own = senses(claim.text, setting.language)
    if own & {Sense.GRANTED, Sense.REFUSED} and any(source.open for source in claim.sources):
        return "granted"
    faults = [_differs(own, told, bool(figures(claim.text, setting.language))) for told in _told(claim, setting)]
    return "" if "" in faults else faults[0]


def _told(claim: Claim, setting: Setting) -> list[list[frozenset[Sense]]]:
    """What the sources say, each in its own words; then, where code says it anew, in code's."""
    own = [_senses(source.versions(setting.language)[0]) for source in claim.sources]
    anew = [_senses(source.versions(setting.language)[-1]) for source in claim.sources]
    return [own] if own == anew else [own, anew]


def _senses(version: Version) -> frozenset[Sense]:
    found = senses(version.text, version.language)
    return found | {Sense.IF} if version.language == "da" and _INVERTED.match(version.text) else found


def _differs(own: frozenset[Sense], cited: Sequence[frozenset[Sense]], counts: bool) -> str:
    told = frozenset[Sense]().union(*cited)
    for sense, reason in NEVER_ADDED.items():
        if sense in own and sense not in told:
            return reason
    for sense, reason in NEVER_DROPPED.items():
        if sense in told and sense not in own:
            return reason
    if Sense.OPEN in told and not own & {Sense.OPEN, Sense.MAY}:
        return "granted"
    return _negation(own, told) or _modality(own, told) or (_bound(own, told) if counts else "")


def _negation(own: frozenset[Sense], told: frozenset[Sense]) -> str:
    if (Sense.NEG in own) is not (Sense.NEG in told):
        return "negation"
    crossed = {Sense.FORBID, Sense.NEEDNOT}
    if own & crossed and told & crossed and not own & told & crossed:
        return "negation"
    return ""


def _modality(own: frozenset[Sense], told: frozenset[Sense]) -> str:
    """A duty stays a duty, a choice a choice; "can" may soften what is only told."""
    ours, theirs = own & {Sense.MUST, Sense.MAY}, told & {Sense.MUST, Sense.MAY}
    if not theirs:
        return "modality" if Sense.MUST in ours else ""
    if len(theirs) == 1:
        return "" if ours == theirs else "modality"
    return "" if ours else "modality"


def _bound(own: frozenset[Sense], told: frozenset[Sense]) -> str:
    if Sense.LEAST in told and Sense.LEAST not in own:
        return "bound"
    if Sense.MOST in told and not own & {Sense.MOST, Sense.LEAST}:
        return "bound"
    if Sense.SINCE in told and Sense.MOST not in told and Sense.MOST in own and Sense.SINCE not in own:
        return "bound"
    return ""


# --- figures ------------------------------------------------------------------------------------------------


def figure_fault(claim: Claim, setting: Setting) -> str:
    """Why a sentence's figures cannot stand: not in a source, of two sources, or another one's of the same kind."""
    own = figures(claim.text, setting.language)
    if not own:
        return ""
    if any(missing(one, _all(claim.sources, setting)) for one in own):
        return "figure"
    homes = [source for source in claim.sources if not any(missing(one, _all([source], setting)) for one in own)]
    if not homes:
        return "mixed"
    return "" if any(not _confused(claim.text, own, home, setting) for home in homes) else "ambiguous"


def home(claim: Claim, setting: Setting) -> tuple[Source, ...]:
    """The sources that hold all of a sentence's figures: what it says of them is theirs alone."""
    own = figures(claim.text, setting.language)
    if not own:
        return claim.sources
    return tuple(one for one in claim.sources if not any(missing(figure, _all([one], setting)) for figure in own))


def _all(sources: Sequence[Source], setting: Setting) -> tuple[Figure, ...]:
    return tuple(
        figure
        for source in sources
        for version in source.versions(setting.language)
        for figure in figures(version.text, version.language)
    )


def _confused(text: str, own: tuple[Figure, ...], source: Source, setting: Setting) -> bool:
    """Whether a figure might be another one's of the same kind, in every wording of the source."""
    return all(_confused_in(text, own, version, setting.language) for version in source.versions(setting.language))


def _confused_in(text: str, own: tuple[Figure, ...], version: Version, language: str) -> bool:
    told = figures(version.text, version.language)
    for kind in {one.kind for one in own}:
        ours = [(one.value, one.digits) for one in own if one.kind == kind]
        theirs = [(one.value, one.digits) for one in told if one.kind == kind]
        if len(set(theirs)) < 2:
            continue
        if version.language == language:
            if any(_strayed(text, one, version, told, language) for one in own if one.kind == kind):
                return True
        elif kind[0] is What.NUMBER or ours != theirs:
            return True  # a translation keeps "from … to" in its order; which amount is whose cannot be told
    return False


def _strayed(text: str, figure: Figure, version: Version, told: tuple[Figure, ...], language: str) -> bool:
    """Whether the words around a figure fit another figure of its kind at least as well."""
    alike = [other for other in told if other.kind == figure.kind]
    around = content(_before(text, figure, ()) + " " + _after(text, figure, ()), language)
    fits = {True: 0, False: 0}
    for place, other in enumerate(alike):
        words = content(_after(version.text, other, alike), language)
        if place or not words:  # what stands before the first of them is said of them all
            words |= content(_before(version.text, other, alike), language)
        mine = not missing(figure, (other,))
        fits[mine] = max(fits[mine], len(around & words))
    return fits[True] <= fits[False]


def _before(text: str, figure: Figure, others: Sequence[Figure]) -> str:
    """The few words before a figure: up to the one before it, of its own half of the sentence."""
    start = max((one.end for one in others if one.end <= figure.start), default=0)
    return " ".join(_PARTS.split(plain_of(text)[start : figure.start])[-1].split()[-NEAR:])


def _after(text: str, figure: Figure, others: Sequence[Figure]) -> str:
    """The few words after a figure, likewise."""
    end = min((one.start for one in others if one.start >= figure.end), default=None)
    return " ".join(_PARTS.split(plain_of(text)[figure.end : end])[0].split()[:NEAR])
