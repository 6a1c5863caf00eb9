"""A passive that names nobody in, whether it is somebody else's than the reader's out.

"Skemaet skal sendes" is the reader's; "efter § 7 må terrasser ikke hæves" is the law's, "det skal være dokumenteret,
at …" a fact, "Skolelederen skal indberette …, og indberetningen skal …" the head teacher's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.finders.acts import verbs
from ingest.finders.candidate import Context
from ingest.finders.clauses import Clause, Part
from ingest.finders.duties import find_trigger
from ingest.finders.passives import passive_at
from ingest.finders.roles import BY_READER
from ingest.finders.told_passives import is_limited
from ingest.finders.zones import Zone
from ingest.models import Act
from ingest.text.sentences import Form

_DONE_BY_THEM = re.compile(
    r"(?:og |men )?det (?:gør|sørger|tager) (?!du\b)\w+|hvilket (?:påhviler|tilkommer|sørger) (?!du?\b|dig\b)\w+"
    r"|hvilket (?!du\b)(?:\w+ ){1,2}?(?:tager sig af|sørger for|står for|gør)\b"
)
""" "Politiet skal underrettes, og det gør kommunen"."""
_LAW_SAYS = re.compile(
    r"^(?:det følger af|efter|ifølge|i henhold til|i medfør af|jf) (?:§|lov|\w*lovens?\b|\w*planen?s?\b"
    r"|\w*bekendtgørelse|\w*reglerne|\w*vedtægt|\w*regulativ)"
)
_AS_LAW_SAYS = re.compile(
    r"\b(?:skal|må) (?:ikke )?(?:efter|ifølge|i henhold til|i medfør af|jf) (?:§|lov|\w*lovens?\b|\w*planen?s?\b"
    r"|\w*bekendtgørelse|\w*reglement|\w*reglerne|\w*vedtægt|\w*regulativ|\w*standard)"
)
_SPEAKS_TO_READER = re.compile(r"\b(?:du|dig|din|os|hos os|kommunen|i hænde)\b")
_DONE_BY_OTHERS = re.compile(r"\b\w+es (?:\w+ ){0,4}?af (?!dig\b)(?:en |et |den |det )?\w{4,}")


_THEIR_OWN = re.compile(r"vores (?:\w+ )?(?:skal|må) .*\bvære (?:\w+ )?(?:fremme|klar|hos dig|på stedet)\b")
""" "Vores samarbejdspartner skal være fremme inden 48 timer": they, not the reader."""
_CASE_TOLD = re.compile(r"\b(?:skal sagen være|sagen skal være) (?:\w+ )?(?:oplyst|belyst|afklaret)\b")


_THERE_IS_TO_BE = re.compile(r"(?:og |men )?der skal\b")


_THEIR_WORK = re.compile(
    r"^(?:og |men )?(?:(?:den|det|en|et|denne|der skal(?: \w+)?) )?(?:\w+ )?(?:(?!læge|tandlæge|øjen"
    r"|helbreds)\w*undersøgelsen?"
    r"|sagen|sagsbehandlingen|tilsynet|\w*handleplanen?|vurderingen|opfølgning(?:en)?|besigtigelsen|\w*samtaler(?:ne)?|udredningen"
    r"|revurderingen|høringen|den)\b(?! du\b)"
)
_THEIR_VERB = re.compile(
    r"\b(?:være|blive) (?:\w+ )?(?:afsluttet|gennemført|afholdt|foretaget|udarbejdet|færdig|iværksat"
    r"|afgjort|påbegyndt)\b"
    r"|\b(?:afholdes|gennemføres|iværksættes|foretages)\b"
)
_COUNTED_FROM_THEM = re.compile(
    r"^at (?:vi|kommunen|regionen|nævnet|styrelsen|skolen|myndigheden|politiet) (?:\w+ ){0,2}?(?:har|er|fik|blev)"
    r" (?:\w+ ){0,2}?(?:modtaget|fået|blevet|bekendt|opmærksomme?)\b"
)
""" "Den skal være afholdt senest fire uger efter, at regionen har modtaget sagen": a limit of theirs."""
_PIPES = re.compile(
    r"\b(?:måleren|målerne|stikledning(?:en|er)?|rør(?:et|ene)?|ledning(?:en|er|erne)|kabl(?:et|er|erne)|vejen|kloakken"
    r"|hovedledning(?:en)?|faldstamme(?:n|r|rne)?|vandmåleren|elmåleren)\b(?=.*\b(?:skiftes|udskiftes|føres|lægges|omlægges|renoveres"
    r"|graves|flyttes|nedlægges)\b)"
)
_ANOTHER_TELLS = re.compile(r"^det er (?:i|hos|til|på|der)\b|\ber det (?:i|hos|til|på) .*\bher$")
""" "… er det i den sag og ikke her, den skal bruges": told where, not asked."""
_BY_THEM_AFTER = re.compile(
    r"(?:og|men) (?:den|det|dem|disse) (?:udarbejder|laver|sender|foretager|indhenter|bestiller|udfører"
    r"|sørger) (?:vi|kommunen)\b"
    r"|og (?:udlejer|arbejdsgiver|læge|kommune|skole|sælger|entreprenør)\w* skal\b"
)


def _is_the_authoritys(context: Context, clauses: Sequence[Clause], index: int) -> bool:
    """ "Undersøgelsen skal være afsluttet inden fire måneder", "Måleren skal skiftes": what the authority gets done."""
    norm = clauses[index].norm
    if _ADDRESSED.search(norm):
        return False
    around = [one.norm for one in clauses[index + 1 : index + 3]]
    before = clauses[index - 1].norm if index else ""
    if _KEPT_BACK.search(norm) or norm.startswith("hvorefter ") or _ANOTHER_TELLS.search(before):
        return True
    if any(_BY_THEM_AFTER.match(one) or _COUNTED_FROM_THEM.match(one) for one in around):
        return True
    if _THEIR_WORK.match(_WITHOUT_MODAL.sub("", norm)) and _THEIR_VERB.search(norm):
        return not _ONLY_IT.match(norm) or any(_COUNTED_FROM_THEM.match(one) for one in around)
    return not context.ordered and not is_limited(norm) and bool(_PIPES.search(norm))


_KEPT_BACK = re.compile(r"\bskal (?:\w+ ){0,3}?(?:trækkes|fratrækkes|modregnes|indeholdes|tilbageholdes)\b")
""" "Det skal trækkes fra i din hjælp": who pays out takes it."""
_ONLY_IT = re.compile(r"(?:og |men )?den\b")
_ADDRESSED = re.compile(r"\b(?:du|dig selv|af dig)\b")
_WITHOUT_MODAL = re.compile(r"^(?:og |men )?(?:der )?skal (?:der )?(?:derfor |desuden |også )?")
_TO_ANOTHER = re.compile(
    r"\b(?:til|for) (?:den|dem|jeres|din)?,? ?(?:der udfører|\w*(?:entreprenør|håndværker|installatør"
    r"|brøndborer|montør|læge"
    r"|arbejdsgiver|udlejer|leverandør|kloakmester|vvs|elektriker|bank|revisor)\w*)\b",
    re.IGNORECASE,
)


def is_to_another(context: Context, at: int, words: str) -> bool:
    """Whether sentence `at` stands under a heading for somebody else: "Bilag: Krav til den, der udfører arbejdet"."""
    if re.search(r"\b(?:du|dig|din)\b", words):
        return False
    for back in range(at, max(-1, at - _A_SECTION), -1):
        here = context.placed[back].sentence
        if here.form is Form.HEADING:
            return _TO_ANOTHER.search(here.span.of(context.text)) is not None
    return False


_A_SECTION = 30
"""Sentences of a section under one heading: no real one is longer."""


def is_a_laws(clause: Clause) -> bool:
    """ "Den, der modtager hjælp, skal efter § 11 oplyse …": what a law says of whoever it is about."""
    return not _SPEAKS_TO_READER.search(clause.norm) and bool(_AS_LAW_SAYS.search(clause.norm))


def is_nobodys(context: Context, at: int, clauses: Sequence[Clause], index: int) -> bool:
    """Whether a passive that names nobody is not the reader's: a fact, what a law says in general, or the doing of
    whoever the clause or sentence before told of ("Skolelederen skal indberette …, og indberetningen skal …")."""
    clause = clauses[index]
    if clause.norm.startswith(("for så skal", "så skal")) and index and clauses[index - 1].part is not Part.CONDITION:
        return not _SPEAKS_TO_READER.search(clause.norm)
    if _THEIR_OWN.match(clause.norm) or _CASE_TOLD.search(clause.norm):
        return True
    after = clauses[index + 1].norm if index + 1 < len(clauses) else ""
    if _is_the_authoritys(context, clauses, index) or is_to_another(context, at, clause.norm):
        return True
    if _is_said_of_a_fact(clauses, index) or _DONE_BY_THEM.match(after):
        return True
    if _is_arranged(context, at, clause) or _is_sent_by_another(context, at, index, clause):
        return True
    if BY_READER.search(clause.norm) or _SPEAKS_TO_READER.search(clause.norm):
        return False
    if (_LAW_SAYS.match(clause.norm) or _AS_LAW_SAYS.search(clause.norm)) and not is_limited(clause.norm):
        return True
    earlier = [one for one in clauses[:index] if one.part is Part.MAIN]
    if earlier and clause.words[0].norm == "og" and _is_anothers(earlier[-1]):
        return True
    if index or at == 0 or context.placed[at - 1].sentence.paragraph != context.placed[at].sentence.paragraph:
        return False
    before = context.placed[at - 1].sentence.span.of(context.text).lower()
    return bool(_DONE_BY_OTHERS.search(before)) and not re.search(r"\b(?:du|i|de|dig|jer|dem|skal|bedes|må)\b", before)


_THINGS_DO = frozenset(("køre", "stå", "ligge", "hænge", "virke", "fungere"))
""" "Affugteren skal køre og må ikke slukkes": a thing, not somebody."""


_SENT_BY_ANOTHER = re.compile(
    r"(?:din |jeres |deres |din egen )?\w*(?:læge|arbejdsgiver|kommune|politi|skole|leverandør|a-kasse"
    r"|udlejer|klinik|sygehus"
    r"|entreprenør|installatør|styrelse)\w* (?:ind)?(?:sender|udfylder|udarbejder|afgiver|attesterer|laver|leverer)\b"
)


def _is_sent_by_another(context: Context, at: int, index: int, clause: Clause) -> bool:
    """ "Lægen sender attesten. Den skal være os i hænde …"."""
    if index or at == 0 or not re.match(r"(?:den|det|de) (?:skal|må)\b", clause.norm) or _ADDRESSED.search(clause.norm):
        return False
    here, before = context.placed[at].sentence, context.placed[at - 1].sentence
    return here.paragraph == before.paragraph and bool(_SENT_BY_ANOTHER.match(before.span.of(context.text).lower()))


def _is_arranged(context: Context, at: int, clause: Clause) -> bool:
    """ "Der skal vælges tre nye medlemmer"."""
    if not _THERE_IS_TO_BE.match(clause.norm) or is_limited(clause.norm) or context.placed[at].zone is Zone.DUTY:
        return False
    verb = next((verbs().passive[word.norm] for word in clause.words if word.norm in verbs().passive), None)
    return bool(verb) and verbs().act_of(verb or "", "") is Act.DO and not _SPEAKS_TO_READER.search(clause.norm)


def _is_anothers(clause: Clause) -> bool:
    """Whether a clause with "skal" tells of somebody else, not of a thing done to: "Lægen skal sende …"."""
    norms = [word.norm for word in clause.words]
    if "skal" not in norms or "du" in norms or find_trigger(clause, None) is not None:
        return False
    following = norms[norms.index("skal") + 1 :]
    if following[:1] and following[0] in _THINGS_DO:
        return False
    return passive_at(norms, norms.index("skal") + 1) is None and any(verbs().known(norm) for norm in following)


def _is_said_of_a_fact(clauses: Sequence[Clause], index: int) -> bool:
    """ "Det skal være dokumenteret, at arbejdsevnen …": what must be so, not what must be done."""
    first = clauses[index].words[0].norm in ("det", "der")
    return first and index + 1 < len(clauses) and clauses[index + 1].part in (Part.CONTENT, Part.QUESTION)
