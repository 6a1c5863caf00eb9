"""`name_words.toml` → the words that surround names, and scripts without capitals."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

_DATA = tomllib.loads((Path(__file__).parent / "name_words.toml").read_text(encoding="utf-8"))


class Cue(NamedTuple):
    """What the words before a place in the text say: that a name follows there."""

    follows: bool = False
    """A name in capitals, or a known one: "Kære …", "din søn …"."""
    person: bool = False
    """Who a person is; a place's name is a person's here: "mor Karlsborg"."""
    title: bool = False
    """Whatever has a capital is a name: "fru Sejr"."""
    said: bool = False
    """A name in whatever letters: "jeg hedder …"."""


NO_CUE = Cue()


def _table(*keys: str) -> frozenset[str]:
    return frozenset(word for key in keys for word in _DATA[key].split())


def _cues() -> dict[tuple[str, ...], Cue]:
    cues: dict[tuple[str, ...], Cue] = {}
    for keys, cue in (
        (("greetings", "before_names"), Cue(follows=True)),
        (("kin", "roles"), Cue(follows=True, person=True)),
        (("titles",), Cue(follows=True, person=True, title=True)),
    ):
        cues |= {(word,): cue for word in _table(*keys)}
    cues |= {tuple(phrase.split()): Cue(follows=True) for phrase in _DATA["before_names_phrases"]}
    return cues | {tuple(phrase.split()): Cue(follows=True, said=True) for phrase in _DATA["says_name"]}


CUES = _cues()
"""Words right before a name, in lower case → what they say."""
LONGEST_CUE = max(map(len, CUES))
NOT_NAMES = _table("not_names")
PARTICLES = _table("particles")
BEFORE_PLACES = _table("before_places")
SIGN_OFFS = _table("sign_offs")
PERSON_DOES = _table("person_does")
CLAUSE_BEGINS = _table("clause_begins")
ORGANISATION = re.compile(
    rf"^(?:\w*(?:{'|'.join(_DATA['organisations'].split())})(?:{'|'.join(_DATA['organisation_endings'].split())})?"
    rf"|{'|'.join(_DATA['company_forms'].split())})$",
    re.IGNORECASE,
)
"""A word of an organisation: "Ydelseskontoret", "ApS"."""

OTHER_SCRIPTS = (
    # Arabic, Farsi, Dari, Urdu: "my name is" and up to two words before a verb, "and" or the end
    re.compile(
        r"(?:اسمي|إسمي|اسم من|نام من|میرا نام|ميرا نام|أنا اسمي)\s+(?:هو\s+)?"
        r"(?P<name>[\u0600-\u06ff]{2,20}(?:\s+(?!و|است|هست|ہے|ہوں|من|في|لدي|عندي|أنا|انا|عمري)[\u0600-\u06ff]{2,20}){0,2})"
    ),
    # Tigrinya and Amharic
    re.compile(
        r"(?:ስመይ|ሽመይ|ስሜ)\s+(?P<name>[\u1200-\u137f]{2,12}(?:\s+(?!ይበሃል|ይብሃል|እዩ|ነው|ይባላል|ካብ|ኣብ)[\u1200-\u135a]{2,12}){0,2})"
    ),
    # Tamil, Hindi, Bengali, Thai: one word, with its signs
    re.compile(r"(?:என் பெயர்|எனது பெயர்|मेरा नाम|আমার নাম|ฉันชื่อ|ผมชื่อ|ดิฉันชื่อ)\s*(?P<name>[\u0900-\u0eff]{2,25})"),
    # Chinese: two or three signs
    re.compile(
        r"(?:我叫|我的名字是|我的名字叫|我姓名|名叫)\s*(?P<name>[\u4e00-\u9fff]{2,3}?)(?=[\s，。,.!！]|我|是|$|来|住)"
    ),
)
"""Scripts without capitals: the words for "my name is", then the name."""
