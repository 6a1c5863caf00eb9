"""A sentence that asks or lets somebody do something and what it rests on in, whether it is another deed out.

Across languages no word of the sentence is its source's own: nearness alone takes "create a new passport" for "scan the
passport". So the deed is compared by the lexicons' acts and by `deeds.toml`, what it is done with by the thesaurus. A
deed that is in neither cannot be compared, and such a sentence falls.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from chains.answers.fold import fold
from chains.model.composing.models import Claim, Setting
from chains.model.language.acts import ACT, is_another_act, with_implied
from chains.model.language.danish import is_touched
from chains.model.language.lexicon import is_checked
from chains.model.language.marking import marked
from chains.model.language.models import Found, Marked
from chains.model.language.senses import Sense, either, senses
from chains.model.language.things import authorities, general, is_named, other_things, things
from chains.models import DANISH

TABLE = Path(__file__).with_name("deeds.toml")
BIDDING = frozenset({Sense.MUST, Sense.MAY, Sense.FORBID, Sense.NEEDNOT})
"""What makes a sentence a duty or a choice."""
MODAL = ("modal.must", "modal.may", "modal.forbid", "modal.exempt", "modal.should")
"""What a deed stands behind."""
ANSWER = "svar"
"""What is told with a deed of its own ("before the municipality has answered") and is no object."""


def deed_fault(claim: Claim, setting: Setting) -> str:
    """ "act" or "object" where a duty or a choice is another than the sources' in another language.

    "" otherwise, and in a language whose acts are not checked.
    """
    language = setting.language
    if not is_checked(language) or all(source.language == language for source in claim.sources):
        return ""
    said = _read(claim.text, language)
    if not senses(claim.text, language) & BIDDING and not _is_bidden(said):
        return ""
    versions = [one for source in claim.sources for one in source.versions(language) if is_checked(one.language)]
    read = [_read(one.text, one.language) for one in versions]
    told = {concept for one in read for concept in one.all_of("")}
    known = with_implied({concept for one in read for concept in one.all_of(ACT)})
    if any(is_another_act(one, known, told) for one in said.found):
        return "act"
    wanted = with_implied({concept for one in read for concept in _bidden(one)})
    if not wanted & said.all_of(ACT):
        return "act"
    return _object_fault(claim, language)


def _object_fault(claim: Claim, language: str) -> str:
    """ "object" where nothing that the sources speak of is named, or a thing is that they do not speak of."""
    if any(source.language != DANISH for source in claim.sources):
        return ""
    own = frozenset(slug for source in claim.sources for slug in things(source.text))
    titles = frozenset(slug for source in claim.sources for slug in things(source.citation.title))
    wanted = own - general() - things(ANSWER)
    wanted = wanted - authorities() or wanted
    if wanted and not any(is_named(slug, claim.text, language) for slug in wanted):
        return "object"
    told = " ".join(source.text for source in claim.sources)
    others = other_things(claim.text, language, own | titles)
    return "object" if any(not is_touched(slug, told) for slug in others) else ""


def _read(text: str, language: str) -> Marked:
    """The sentence with its checked words, and the deeds among them as acts."""
    read = marked(text, language)
    more = tuple(_deeds(read, language))
    taken = {place for one in more for place in range(one.first, one.end)}
    kept = [one for one in read.found if not (one.end - one.first == 1 and one.first in taken)]
    both = [Found(_at(read, one) | one.concepts, one.first, one.end, one.clause) for one in more]
    return Marked(read.words, tuple(sorted([*kept, *both], key=lambda one: one.first)), read.conditional)


def _at(read: Marked, deed: Found) -> frozenset[str]:
    """What the words of a deed can stand for besides."""
    return frozenset(concept for one in read.found if one.first == deed.first for concept in one.concepts)


def _deeds(read: Marked, language: str) -> Iterator[Found]:
    line, starts = "", {}
    for place, word in enumerate(read.words):
        starts[len(line)] = place
        line += f"{fold(word.text) or '|'} "
    ends = {start - 1: place for start, place in starts.items()} | {len(line) - 1: len(read.words)}
    for deed, pattern in _table().get(language, {}).items():
        for found in pattern.finditer(line):
            first, end = starts.get(found.start()), ends.get(found.end())
            if first is not None and end is not None:
                yield Found(frozenset({f"{ACT}{deed}"}), first, end, read.words[first].clause)


def _is_bidden(read: Marked) -> bool:
    """Whether a sentence begins with its deed: "Apply at …"."""
    return any(one.first == 0 for one in read.having(ACT))


def _bidden(read: Marked) -> set[str]:
    """The acts that a sentence asks for or lets somebody do: each behind its "must" or "may"; all where it has none."""
    modals = [one for concept in MODAL for one in read.having(concept)]
    outside = [one for one in modals if one.clause not in read.conditional] or modals
    if not outside:
        return read.all_of(ACT)
    wanted: set[str] = set()
    for modal in outside:
        behind = [one for one in read.having(ACT) if one.first > modal.first and one.clause == modal.clause]
        wanted |= {concept for one in behind[:1] for concept in one.concepts if concept.startswith(ACT)}
    return wanted


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Mapping[str, re.Pattern[str]]]:
    rows = tomllib.loads(TABLE.read_text("utf-8"))
    return {
        language: {deed: re.compile(rf"(?<![^ ])(?:{either(forms)})(?= )") for deed, forms in deeds.items()}
        for language, deeds in rows.items()
    }
