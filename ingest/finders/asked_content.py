"""A subordinate clause and the words it hangs on in, what it asks of the reader out.

"Det er en betingelse, at du …", "vi forventer, at du deltager", "forbud mod, at du …": the demand stands in the words
before. "Sagen kan først behandles, når vi har modtaget …": what is waited for is to be sent, though nobody says "skal".
"Det er en betingelse for at få hjælp, at barnet har …" is the law's, and nobody's to do.
"""

from __future__ import annotations

import re

from ingest.finders.acts import verbs
from ingest.finders.clauses import Clause, Part
from ingest.finders.duties import BY_ANOTHER, Mood, Trigger
from ingest.finders.passives import passive_at
from ingest.finders.told_words import told_words
from ingest.models import Act

_CONTENT_DUTY = re.compile(
    r"\b(?:forudsæt\w+|forudsat|brug for$|vilkår\w*|betinge\w+|krav|kræver|kræves|nødvendigt|påkrævet"
    r"|afgørende|vigtigt|obligatorisk"
    r"|beder(?: dig)?(?: om)?|anmoder(?: dig)?(?: om)?|pålægger|gerne (?:have|bede om)|bede (?:dig )?om"
    r"|anmode (?:dig )?om|henstille\w*|indskærpe\w*|forlange[rs]?|aftalt|aftale om)\b"
)
_EXPECTED = re.compile(r"\bforvente(?:r|s)\b")
_EXPECTED_ACTS = frozenset(
    (Act.SEND, Act.PAY, Act.TELL, Act.TAKE_PART, Act.MEET, Act.CONTACT, Act.ANSWER, Act.FILL_IN, Act.RETURN, Act.REPAIR)
)
_READERS_OWN_ASKING = re.compile(
    r"\b(?:kan|må|du har ret|har du ret|mulighed|ønsker)\b|\bdu (?:anmoder|beder|har bedt)\b"
)
"""Who may ask is the reader, or what may yet be asked: "du kan anmode om, at møderne holdes hver for sig"."""
_STILL_ASKED = re.compile(
    r"\bom (?:det|dette|\w+(?:en|et)) (?:(?:kan |vil |skal )?(?:er|være|bliver|blive) )?"
    r"(?:kræve[rs]?|forudsætter|nødvendigt|påkrævet|afgørende|vigtigt|obligatorisk|et krav|et vilkår|en betingelse)\b"
)
"""Whether something is demanded is itself the question: "vi overvejer, om det kræver, at du …"."""
_WE_HEAR = re.compile(r"at vi (?:hører|får|modtager|har)\b")
_FORBIDDEN = re.compile(r"\b(?:forbud mod|forbyder|ikke (?:lovligt|tilladt))\b")
_NOT_VERBS = frozenset(
    "hver eller efter over under her der hvor før år altid uger måneder timer højere senere tidligere oftere".split()  # noqa: SIM905 -- words
)
_FIRST = re.compile(r"\b(?:først|tidligst)\b|\bikke\b|\budbetaling\w* (?:\w+ )?sker\b|\budbetales\b")
_NOT_THEIRS = re.compile(r"\b(?:du|må|hverken|har|blev|fik)\b")
"""What the reader may only do when … is no demand: "du kan først søge, når …", "du må ikke rejse, før …"."""
_ONLY_THEN = re.compile(r"\b(?:først|tidligst)\b|\budbetaling\w* (?:\w+ )?sker\b|\budbetales\b")
_LASTS = re.compile(
    r"\b(?:ophører|bortfalder|udløber|begynder|indtræder|gælder|forældes|slettes) (?:\w+ )?(?:først|tidligst)\b"
)
"""Until when something lasts is told, not asked: "Afgiftspligten ophører først, når køretøjet er afmeldt"."""
_THEIRS_TO_DO = frozenset((Act.ACCEPT, Act.DO, Act.COLLECT))
"""What authorities do with what they got: "før regnskabet er godkendt"."""
_UNTIL = ("når", "før", "inden", "hvis", "medmindre")
_WE_HAVE = re.compile(r"^(?:når|før|inden|hvis|medmindre) vi (?:\w+ )?har (?:modtaget|fået|hørt)\b")


def asked_content(clause: Clause, matrix: str) -> Trigger | None:
    """What a clause "at du …" asks for after "det er en betingelse", "vi anmoder om", "forbud mod"."""
    readers = clause.norm.startswith("at du ")
    if _FORBIDDEN.search(matrix):
        return Trigger(Mood.BAN, 2, 0.95) if readers else None
    expected = is_expected(matrix)
    if not (expected or _CONTENT_DUTY.search(matrix) or _ON_YOU.search(matrix)) or _asks_nothing(matrix, readers):
        return None
    if _PLAIN_REQUEST.search(matrix) and (banned := _not_to_be(clause)):
        return banned
    if not expected and not readers and (banned := _not_done(clause)):
        return banned
    if readers and not expected and _may_be_left(clause):
        return Trigger(Mood.BAN, 3, 0.85)
    if not readers and _ON_YOU.search(matrix) and len(clause.words) > _SHORT and "ikke" not in clause.norm.split():
        return Trigger(Mood.BOUND, 2, 0.8, (1, 2))
    if not readers:
        heard = Trigger(Mood.NEED, 3, 0.85) if _WE_HEAR.match(clause.norm) else None
        return heard or (None if expected else _state_asked(clause))
    norms = [word.norm for word in clause.words]
    if norms[2:3] == ["har"] and _PROVIDED.search(matrix) and (done := _participle_at(norms, 3)) is not None:
        return Trigger(Mood.PASSIVE, done, 0.8, (done + 1, len(norms)))
    head = present_at(norms, 2)
    if head is None or (expected and not _is_act(clause.words[head].norm, _EXPECTED_ACTS)):
        return None
    return Trigger(Mood.IMPERATIVE, head, 0.85)


_ONLY_AGREED = re.compile(r"\b(?:er (?:det |der )?(?:også )?aftalt|det aftalt|aftale om|har (?:\w+ )?aftalt)\b")
""" "Det er aftalt, at skånehensynene gennemgås": whoever does it."""


def _asks_nothing(matrix: str, readers: bool) -> bool:
    """Whether the matrix only speaks of asking, or of what somebody agreed to do."""
    asking = _STILL_ASKED.search(matrix) or _READERS_OWN_ASKING.search(matrix)
    return bool(asking or (not readers and _ONLY_AGREED.search(matrix)))


_ON_YOU = re.compile(r"\b(?:det er|er det) din (?:eget |egen )?(?:ansvar|pligt|opgave)$")
""" "Det er dit ansvar, at der er dækning på kontoen": a state for the reader to see to."""
_SHORT = 3


def _may_be_left(clause: Clause) -> bool:
    """ "…, at du ikke opbygger ny gæld": what one can leave undone, no state like "at du ikke er gift"."""
    verb = clause.words[3].norm if len(clause.words) > 3 and clause.words[2].norm == "ikke" else ""
    return verb.endswith("r") and verb not in told_words().not_asked


_PROVIDED = re.compile(r"\b(?:forudsat|forudsæt\w+|betinget af|betingelse|vilkår|krav)(?: for [^,]*)?$")
""" "…, forudsat at du har underrettet os": what must have been done."""
_PLAIN_REQUEST = re.compile(r"\b(?:beder|bede|anmoder|anmode) (?:vi )?(?:dig )?(?:venligst )?om$")


def _not_to_be(clause: Clause) -> Trigger | None:
    """ "Vi beder om, at børnenes cykler ikke står i gården": what the reader is to see to that it is not."""
    norms = [word.norm for word in clause.words]
    if "ikke" not in norms or norms[1] in ("vi", "kommunen"):
        return None
    at = norms.index("ikke") + 1
    return Trigger(Mood.BAN, at, 0.8) if at < len(norms) and norms[at].endswith(("r", "s")) else None


_NOT_DONE = frozenset(("dække", "modtage", "opfylde", "få", "give", "tage", "have", "gøre", "se", "bringe"))


def _not_done(clause: Clause) -> Trigger | None:
    """ "Det er en betingelse, at boligen ikke udlejes": a thing that the reader is not to do."""
    norms = [word.norm for word in clause.words]
    if "ikke" not in norms or BY_ANOTHER.search(clause.norm):
        return None
    at = norms.index("ikke") + 1
    verb = verbs().passive.get(norms[at]) if at < len(norms) else None
    if verb is None or verb in _NOT_DONE or verb in verbs().authority:
        return None
    return Trigger(Mood.PASSIVE_BAN, at, 0.8, (1, at - 1))


def is_expected(matrix: str) -> bool:
    """Whether something is expected ("vi forventer, at …"): of the reader, where it is something one does."""
    return bool(_EXPECTED.search(matrix))


def _is_act(norm: str, acts: frozenset[Act]) -> bool:
    table = verbs()
    return norm in table.present and table.act_of(table.present[norm], "") in acts


def present_at(norms: list[str], start: int) -> int | None:
    """Where the present-tense verb stands from `start` on: one the table knows, else any in -r."""
    known = next((at for at in range(start, len(norms)) if norms[at] in verbs().present), None)
    if known is not None:
        return known
    return next(
        (at for at in range(start, len(norms)) if norms[at].endswith("r") and norms[at] not in _NOT_VERBS), None
    )


def not_before(clause: Clause, matrix: str) -> Trigger | None:
    """ "Sagen kan først behandles, når vi har modtaget din erklæring", "… ikke, før gebyret er betalt"."""
    first = clause.words[0].norm
    if _LASTS.search(matrix):
        return None
    if first not in _UNTIL or clause.part is Part.MAIN or not _FIRST.search(matrix) or _NOT_THEIRS.search(matrix):
        return None
    if first == "når" and not _ONLY_THEN.search(matrix):
        return None
    if first in ("hvis", "medmindre") and "ikke" not in f"{matrix if first == 'medmindre' else clause.norm}":
        return None
    if first == "hvis":
        return None  # "… ikke, hvis vi ikke har modtaget": what happens, told as a consequence
    if have := _WE_HAVE.match(clause.norm):
        return Trigger(Mood.NEED, len(have.group().split()), 0.8)
    norms = [word.norm for word in clause.words]
    if norms[1:3] == ["du", "har"] and (at := _participle_at(norms, 3)) is not None:
        return Trigger(Mood.PASSIVE, at, 0.8, (3, at) if at > 3 else (at + 1, len(norms)))
    state = _state_asked(clause)
    done = verbs().participle.get(norms[state.start]) if state is not None else None
    return None if done and verbs().act_of(done, "") in _THEIRS_TO_DO else state


def _participle_at(norms: list[str], start: int) -> int | None:
    table = verbs()
    return next(
        (
            at
            for at in range(start, len(norms))
            if (verb := table.participle.get(norms[at])) and table.act.get(verb, Act.DO) is not Act.DO
        ),
        None,
    )


_ANOTHERS = re.compile(
    r"(?:politi|læge|kommune|arbejdsgiver|udlejer|modpart|styrelse|nævn|ret|leverandør|klinik|sygehus|skole|bank)\w*s$"
)


def _in_hand(norms: list[str]) -> Trigger | None:
    """ "…, at lejekontrakten er os i hænde", "…, at kvitteringen når frem til os": what is to be sent, unless it is
    another's ("at politiets svar er os i hænde")."""
    arrives = ("er", "når", "ligger", "foreligger", "kommer")
    at = next((at for at, norm in enumerate(norms) if at and norm in arrives), 0)
    if at < 2 or _ANOTHERS.search(norms[1]) or norms[1] in ("vi", "du", "vores"):
        return None
    return Trigger(Mood.PASSIVE, at, 0.85, (1, at)) if passive_at(norms, at) == (at, "sende") else None


def _state_asked(clause: Clause) -> Trigger | None:
    """ "Det er en forudsætning, at regnskabet er indsendt": a state that the reader has to bring about."""
    norms = [word.norm for word in clause.words]
    if {"ikke", "kan", "kunne", "hun", "han"} & set(norms) or BY_ANOTHER.search(clause.norm):
        return None
    if in_hand := _in_hand(norms):
        return in_hand
    table = verbs()
    for at, norm in enumerate(norms[1:], 1):
        done = table.passive.get(norm)
        if done and done not in table.authority:
            return Trigger(Mood.PASSIVE, at, 0.8, (1, at))
        verb = table.participle.get(norm)
        if verb and table.act.get(verb, Act.DO) is not Act.DO and {"er", "bliver", "være"} & set(norms[:at]):
            return Trigger(
                Mood.PASSIVE, at, 0.75, (1, next(i for i, n in enumerate(norms) if n in ("er", "bliver", "være")))
            )
    return None
