"""A clause's words after a modal in, the passive that asks the reader to do something out.

"Skemaet skal sendes", "… være os i hænde", "Indbetaling skal ske", "… bedes indsendt": who is to do it is not
said, and it is the reader; unless it is what authorities do ("ansøgningen skal behandles") or somebody is named
("af lægen").
"""

from __future__ import annotations

import re

from ingest.finders.acts import Verbs, verbs

_IN_HAND = re.compile(
    r"\b(?:i hænde|modtaget|fremme|hos os|tilgået|indkommet|(?:kommet|når) (?:frem|til os|ind)"
    r"|(?:være|ligge|er) her(?= (?:senest|inden|før|samtidig|den|til)\b))\b"
)
_ARRIVES = frozenset(("er", "når", "ligger", "foreligger", "kommer", "bliver"))
""" "…, at kvitteringen når frem til os": told in the present tense of what is asked."""
_NOT_PASSIVE = frozenset(("deres", "således", "ellers"))
_SHOWN = frozenset(("forevises", "fremvises", "fremlægges", "udleveres"))
""" "Under besøget skal følgende kunne forevises": asked for, unlike "skal kunne dokumenteres"."""
_BOILS = frozenset(("koge", "trække", "tørre", "hvile"))
_SO_LONG = re.compile(r"^(?:i )?(?:mindst )?\S+ (?:minut|time|døgn|dag)")
""" "Vandet skal koge i mindst to minutter": what the reader sees to."""
_DONE = frozenset(("foretaget", "sket"))
_STATES = frozenset(("modtage", "optage", "bo", "fylde", "opfylde"))
_STANDS = frozenset(("ligge", "stå", "hænge", "sidde"))
_WHERE = re.compile(
    r"^(?:\w+ ){0,2}?(?:klar|klart|færdig\w*|fremme|frem|hos|på|i|ved|synlig\w*|her|tilgængelig\w*|parat)\b"
)
""" "Journalen skal ligge på stedet", "Proteserne skal ligge fremme": what the reader sees to."""
_MODAL = frozenset(("skal", "må", "bedes"))
_BY_THEN = re.compile(r"\b(?:senest|inden|før|forinden|snarest|straks|omgående)\b")
_OPEN_STATE = re.compile(r"[a-zæøå]{4,}(?:et|ede|te)$")
_ALWAYS = re.compile(r"\b(?:til enhver tid|altid|hele tiden|til stadighed|hele vejen rundt)\b")
_THEIRS = re.compile(
    r"^(?:og |men )?(?:kommunen|vores|vi|\w+(?:kommunens|myndighedens|styrelsens|afdelingens|kommunens"
    r"|kommunes))\b|^kommunens\b"
)
_ABLE = re.compile(r"[a-zæøå]{3,}(?:lig|ligt|lige|bar|bart|bare|fri|frit|tæt|tætte)$")
""" "Nummerpladen skal til enhver tid være læselig": what the reader keeps so."""
_NO_STATE = re.compile(
    r"(?:opfyldt|berettiget|fyldt|bosat|bosiddende|godkendt|afsluttet|truffet|behandlet|meget|noget|andet|\w*heden|lidt)"
)
_NEAR = 7
"""Words after "være" among which the state stands: "mindst en halv meter frit foran måleren"."""


def passive_at(norms: list[str], start: int, banned: bool = False) -> tuple[int, str] | None:
    """Where the passive stands, from word `start` on, and its infinitive; None where the reader is asked nothing.

    A ban ("må ikke henstilles") may name any verb; a duty only one that readers do.
    """
    table = verbs()
    if "kunne" in norms[start : start + 3] and not ("følgende" in norms and _SHOWN & set(norms[start:])):
        return None  # "skal kunne dokumenteres": what a law tries
    if norms[start - 1] in ("bedes", "imødeses"):
        return _asked_for(norms, start, table)
    if norms[start : start + 1] and norms[start] in _ARRIVES and _IN_HAND.search(" ".join(norms[start:])):
        return start, "sende"
    for index in range(start, len(norms)):
        norm = norms[index]
        if norm in table.passive:
            verb = table.passive[norm]
            return None if verb in table.authority and verb not in ("give", "tage") else (index, verb)
        if norm in ("være", "blive"):
            return _state(norms, index, table)
        if found := _standing(norms, index):
            return found
        if table.known(norm):
            return _nominal(norms, index, norm, table) if norm == "ophøre" else None
        found = _other(norms, index, norm, banned, table)
        if found:
            return found
    return None


def _asked_for(norms: list[str], start: int, table: Verbs) -> tuple[int, str] | None:
    """ "Skemaet bedes indsendt", "Nøglen bedes lagt i boksen", "Hunden bedes blive ude"."""
    asked = next((at for at in range(start, len(norms)) if norms[at] in table.participle), None)
    if asked is None:
        stays = next((at for at in range(start, len(norms)) if norms[at] in ("være", "blive", "stå", "ligge")), None)
        if stays is None:
            stays = next((at for at in range(start, len(norms)) if _LEFT_SO.match(norms[at])), None)
        return (stays, "sørge") if stays is not None else None
    return asked, table.participle[norms[asked]]


_LEFT_SO = re.compile(r"(?!\w*(?:igt|isk|lidt|meget|andet|fortsat|tilsat|fast|kort|ofte)$)[a-zæøå]{2,}(?:[^s]t|ede)$")
""" "Smykker bedes efterladt hjemme", "Nøglen bedes lagt i boksen": a participle of a verb in no list."""


def _standing(norms: list[str], index: int) -> tuple[int, str] | None:
    """ "… skal ligge på stedet", "… skal medfølge", "… skal tilbage til depotet"."""
    norm, rest = norms[index], " ".join(norms[index + 1 :])
    if norm in _STANDS and _WHERE.search(rest):
        return index, "sende" if _IN_HAND.search(rest) else "sørge"
    if norm in _BOILS and _SO_LONG.match(rest):
        return index, "sørge"
    if norm in ("medfølge", "forefindes"):
        return index, "sørge"
    return (index, "returnere") if norm in ("tilbage", "retur") and norms[index - 1] in _MODAL else None


def _other(norms: list[str], index: int, norm: str, banned: bool, table: Verbs) -> tuple[int, str] | None:
    if norm == "foreligge" or norms[index : index + 2] == ["nå", "frem"]:
        return index, "sende"
    if norm in ("ske", "foretages") or norms[index : index + 2] == ["finde", "sted"]:
        named = _nominal(norms, index, norm, table)
        return named or ((index, "lade") if banned else None)
    unlisted = banned and norm.endswith("es") and len(norm) > 4 and norm not in _NOT_PASSIVE
    return (index, norm[:-1]) if unlisted else None


def _state(norms: list[str], index: int, table: Verbs) -> tuple[int, str] | None:
    """ "… være os i hænde", "… være indbetalt": a state that the reader has to bring about."""
    rest = norms[index + 1 :]
    if _IN_HAND.search(" ".join(norms[index:])):
        return index, "sende"
    for offset, word in enumerate(rest):
        if word in _DONE:
            return _nominal(norms, index, word, table)
        if word == "af":
            break  # "revideret af en registreret revisor": what follows is who does it
        if word in table.participle and table.participle[word] not in _STATES:
            return index + 1 + offset, table.participle[word]
    state = next((table.state[word] for word in rest[:_NEAR] if word in table.state), None)
    if state and norms[index] == "være":
        return index, state
    words = " ".join(norms)
    if rest and _ALWAYS.search(words) and not _THEIRS.search(words) and _ABLE.match(rest[-1]):
        return index, "sørge"
    open_state = _BY_THEN.search(words) and rest[:1] and _OPEN_STATE.match(rest[0])
    return (index, "sørge") if open_state and not _NO_STATE.match(rest[0]) and "af" not in rest else None


def _nominal(norms: list[str], index: int, norm: str, table: Verbs) -> tuple[int, str] | None:
    """ "Indbetaling skal ske …": the noun is the act. "Brugen skal ophøre": to stop."""
    if norm == "ophøre":
        return index, norm
    nouns = (word if word in table.noun else word.removesuffix("en") for word in norms[:index])
    return next(((index, table.noun[noun]) for noun in nouns if noun in table.noun), None)
