"""A clause in, where its imperative stands and how sure it is out: "Send …", "og returner …", "Kog det i to minutter".

Danish imperatives look like nouns ("svar", "brug", "fast"): what stands behind them tells. A short word of no list with
its object behind it and no other verb in the clause is one too.
"""

from __future__ import annotations

import re

from ingest.finders.acts import verbs
from ingest.finders.clauses import Clause
from ingest.finders.duties import Trigger
from ingest.finders.finite import FINITE
from ingest.finders.zones import Placed, Zone
from ingest.text.sentences import Form

_HOMOGRAPHS = frozenset(
    """
    ret svar kontakt fast fri fod brug bidrag mål start besøg køb stop tal hold ring møde tag sats dæk pas mail fax
    """.split()  # noqa: SIM905 -- a table of words
)
_AFTER_IMPERATIVE = frozenset(
    """imod os dig din
    vores på senest inden venligst til den det de kommunen dem derfor straks skemaet brevet i med fra op
    borgerservice beløbet ud nu altid også et en ikke telefon tlf og via efter selv skriftligt mindst""".split()  # noqa: SIM905 -- words
)
_NO_IMPERATIVE = re.compile(
    r"^(?:før\b|tak\b|ret til\b|læs (?:mere|om|også|nærmere)|brug for|svar på (?:din|ansøg|henvend|klage)"
    r"|hold øje|lever (?!(?:det|den|dem|skemaet|brevet|nøgle\w+|kort\w*|bilen)\b)"
    r"|kontakt (?:os|kommunen|mig)$|følg (?:os|med))"
)


_OF_A_NOUN = frozenset(("til", "af", "fra", "med", "på", "i"))
_BY_A_LIMIT = re.compile(r"\b(?:senest|inden|straks)\b")
_TAKE_ALONG = re.compile(r"^\w+(?:en|et|erne|ene) (?:\w+ ){0,2}?(?:med|af|på|i|frem|ud|ind|lukket|fri|ren)\b")
""" "Tag krykkestokkene med de første uger": the thing stands between the verb and its word."""


def imperative_at(clause: Clause) -> int | None:
    """Where a clause's imperative stands: at its head, after "og", "så", "venligst" or "husk også"."""
    norms = [word.norm for word in clause.words]
    first = 0
    while first < len(norms) - 1 and norms[first] in ("og", "så", "venligst", "derfor", "men", "eller"):
        first += 1
    norm = norms[first]
    following = norms[first + 1] if first + 1 < len(norms) else ""
    if norm == "husk" and following and following not in ("at", "du"):
        return first if norms[first + 1 :] != ["også"] else None
    if norm not in verbs().imperative and first == 0 and (_is_unlisted_imperative(norms) or _forbids(norms)):
        return first
    if norm == "få" and _HAVE_DONE.match(" ".join(norms[first:])):
        return first
    if (
        following == "du"
        or norm not in verbs().imperative
        or verbs().known(norm)
        or _NO_IMPERATIVE.match(" ".join(norms[first:]))
    ):
        return None
    after = clause.words[first + 1].after if first + 1 < len(norms) else ""
    if ":" in after or "\t" in after:
        return None
    if (
        first == 0
        and (following in verbs().passive or following in verbs().present)
        and following not in _AFTER_IMPERATIVE
    ):
        return None  # "Klip slettes efter tre år": a noun with its verb
    if norm in ("tag", "hold") and _TAKE_ALONG.search(" ".join(norms[first + 1 :])):
        return first
    alone = first and norms[first:] in (["ring"], ["svar"])  # "…, så ring, før fristen er gået"
    return None if norm in _HOMOGRAPHS and not alone and _is_noun(norms[first:]) else first


def _is_noun(norms: list[str]) -> bool:
    """ "Kontakt til naboen sker …" is a noun, "kontakt Lægehuset inden udgangen af januar" an imperative."""
    following = norms[1] if len(norms) > 1 else ""
    told = any(one in FINITE for one in norms[1:])
    if following == "ikke" and norms[2:] and norms[2] in verbs().participle:
        return True  # "Svar ikke modtaget"
    if norms[0] == "kontakt" and not told and _BY_A_LIMIT.search(" ".join(norms)):
        return False
    return (told and following in _OF_A_NOUN) or (following not in _AFTER_IMPERATIVE and not following[:1].isdigit())


_ITS_OBJECT = frozenset("det den dem dit din altid straks venligst".split())  # noqa: SIM905 -- a table of words
_NO_VERB_FIRST = frozenset(
    """om ved for med til fra på af under over inden hvis når som at og men eller samt kun også ikke alle hele både mod
    jf vedr gør gav fik bad så da hos hvad hvor denne dette disse mens skal kan vil må har er bør blev lod tog så samt
    trods grundet iht pga ang før efter blandt uden gennem mellem ad trods tak kun ingen ej nu her der altså hvem
    hvorfor vores derfor ellers""".split()  # noqa: SIM905 -- a table of words
)


def _is_unlisted_imperative(norms: list[str]) -> bool:
    """ "Kog det i to minutter": a short word of no list, with its object behind it and no verb in the clause."""
    head = norms[0]
    shaped = 2 < len(head) <= 8 and head[-1] not in "eirs" and head.isalpha() and head not in _NO_VERB_FIRST
    rest = norms[1:]
    return (
        shaped
        and bool(rest)
        and rest[0] in _ITS_OBJECT
        and len(rest) > 1
        and not any(norm in verbs().present or norm in FINITE for norm in rest)
    )


_HAVE_DONE = re.compile(
    r"få (?!(?:du|vi|kun|ikke)\b)(?:\S+ ){1,4}?til at \w|få \w+[^s]t (?:et|en|den|det|din) \w"
    r"|få (?:den|det|din|\w+en|\w+et) (?:\w+ ){0,3}?\w+[^s]t(?: \w+)? (?:senest|inden|før|straks)\b"
    r"|få ikke (?:\w+ ){1,4}?(?:\w+et|\w+t)\b"
)
""" "Få en hovslager til at beskære hestene", "Få ikke behandlingen lavet, før …"."""
_NAMES_A_STATE = re.compile(r"[a-zæøå]+(?:et|ede|t|r)$")


def _forbids(norms: list[str]) -> bool:
    """ "Smid ikke rørstumpen ud", "Rør ikke ved måleren": a verb before "ikke", no noun ("Svar ikke modtaget")."""
    head, rest = norms[0], norms[2:]
    shaped = 2 < len(head) <= 8 and head[-1] not in "eirs" and head.isalpha() and head not in _NO_VERB_FIRST
    shaped = shaped or head in ("rør", "kør", "gør", "hør", "spis", "rejs", "ryg", "gå", "stå")
    if norms[1:2] != ["ikke"] or not shaped or not rest or head in FINITE or head in verbs().present:
        return False
    return (
        not _NAMES_A_STATE.match(rest[0]) and not any(norm in FINITE for norm in rest) and rest[0] not in ("du", "vi")
    )


def imperative_certainty(here: Placed, clause: Clause, mood: Trigger | None) -> float:
    if here.zone is Zone.DUTY or mood is not None or "venligst" in clause.norm or here.sentence.form is Form.ITEM:
        return 0.92
    return 0.7 if here.sentence.form is Form.HEADING else 0.85
