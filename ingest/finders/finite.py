"""A stretch of a sentence in, whether it has a finite verb out: the words that tell, and the word order that does."""

from __future__ import annotations

from ingest.finders.acts import verbs

PRONOUNS = frozenset(
    """
    du vi han hun hanbarn man det den der jeg de
    """.split()  # noqa: SIM905 -- a table of words
)
FINITE = frozenset(
    """skal kan må vil har er bør bliver blev bedes burde skulle kunne ville var havde får fik anmodes pålægges påbydes
    opfordres indkaldes gør går ser står mangler beder giver tager kommer gælder betyder koster forudsætter kræver
    påhviler medfører sker ligger findes foreligger hører skriver mener søgte bad sendte fandt""".split()  # noqa: SIM905 -- a table of words
)

_SUBJECTS = PRONOUNS - {"de", "den", "det"}
_NO_VERBS = frozenset("eller efter under over hver ellers deres enten dette disse".split())  # noqa: SIM905 -- words
_BAN_HEADS = frozenset(("lad", "undgå", "undlad"))


def is_finite(norms: list[str]) -> bool:
    """Whether a stretch of words has a finite verb of its own."""
    table = verbs()
    if (norms[0] in table.imperative or norms[0] in _BAN_HEADS) and (len(norms) == 1 or norms[1] not in FINITE):
        return True
    if len(norms) > 1 and norms[0].endswith("es") and len(norms[0]) > 5:
        return True  # a passive ahead of its subject: "udføres arbejdet på din regning"
    if len(norms) > 1 and norms[0] in table.passive and norms[1] in PRONOUNS:
        return True  # "tages det med"
    for index, norm in enumerate(norms):
        if norm == "når" and norms[index + 1 : index + 2] in (["frem"], ["ind"]):
            return True
        if norm in FINITE or norm in table.present or (index and norm in table.passive and _is_told(norms, index)):
            return True
        if norm.endswith(("r", "de", "te", "s")) and len(norm) > 3 and norm not in _NO_VERBS:
            before = norms[index - 1] if index else ""
            after = norms[index + 1] if index + 1 < len(norms) else ""
            fronted = not index and after in PRONOUNS and norm.endswith("r")
            if before == "ikke" and index > 1:
                before = norms[index - 2]  # "at du ikke opbygger …"
            inverted = 0 < index < _EARLY and after in ("du", "vi") and norm.endswith("r")
            if fronted or inverted or before in _SUBJECTS or before == "som":
                return True
    return False


_EARLY = 4
"""Words before the verb of "og den afregner du selv"."""
_AFTER_MODAL = frozenset("skal kan må vil bør bedes kunne skulle at".split())  # noqa: SIM905 -- a table of words
_SERIAL = frozenset("og eller samt enten hverken".split())  # noqa: SIM905 -- a table of words


def _is_told(norms: list[str], index: int) -> bool:
    """ "… en eventuel tilmelding afmeldes": a passive behind its subject, no second verb after "skal" or "og"."""
    return norms[index - 1] not in _SERIAL | _AFTER_MODAL and bool(set(norms[:index]) - _SERIAL)
