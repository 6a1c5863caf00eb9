"""A sentence in, how strongly it shows that a letter grants, refuses, reminds …: the signs of `kinds.toml`, weighed.

What is only mentioned, threatened, planned or denied weighs little or nothing; a title weighs double. Invented example:
"Betales afgiften ikke rettidigt, sender vi en rykker" reminds of nothing.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ingest.models import Kind

DECISIONS = (Kind.DECISION_REFUSAL, Kind.DECISION_GRANT, Kind.DECISION_CHANGE, Kind.ORDER)
"""The kinds that decide something."""
_TABLE = Path(__file__).with_name("kinds.toml")


@dataclass(frozen=True, slots=True)
class Sign:
    """All rows of a kind and a weight as one pattern over a sentence in lower case; `needs`: strings of which one
    stands in whatever it matches, none where that is not known."""

    kind: Kind
    weight: int
    words: re.Pattern[str]
    needs: tuple[str, ...]


@cache
def signs() -> tuple[Sign, ...]:
    """The signs of `kinds.toml`."""
    grouped: dict[tuple[Kind, int], list[dict[str, Any]]] = {}
    for row in tomllib.loads(_TABLE.read_text(encoding="utf-8"))["sign"]:
        grouped.setdefault((Kind(row["kind"]), int(row["weight"])), []).append(row)
    return tuple(
        Sign(kind, weight, re.compile("|".join(row["words"] for row in rows)), _needs_of(rows))
        for (kind, weight), rows in grouped.items()
    )


def _needs_of(rows: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """What any of the rows needs; nothing where one of them does not say."""
    each = [row.get("needs", ()) for row in rows]
    return tuple(dict.fromkeys(string for needs in each for string in needs)) if all(each) else ()


@cache
def _titles() -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["title"]
    return tuple((Kind(row["kind"]), re.compile(rf"{_BEFORE_GENRE}(?:{row['words']})")) for row in rows)


_BEFORE_GENRE = (
    r"^(?:(?:vedr(?:ørende)?|emne|angående)\b[.:]* )?(?:(?:\d\.|første|anden|tredje|sidste|ny|endelig|her er"
    r"|din|jeres|deres|årlig|final|second)\b\.? ?)*"
)
"""What may stand before the word that says what sort of letter it is: "2. rykker", "Vedr.: ny indkaldelse"."""


def genre_of_title(title: str) -> Kind | None:
    """What a title calls the letter in its first words: "Varsel om …", "Faktura for …"; None where nothing."""
    low = title.lower()
    return next((kind for kind, pattern in _titles() if pattern.match(low)), None)


_MENTIONED = re.compile(
    r"\b(?:hvis|såfremt|medmindre|når (?:du|i|de|der|noget|nogen)|velkommen til|må du ikke regne med"
    r"|risikerer|kan (?:\w+ )?(?:træffe|beslutte)"
    r"|kan (?:medføre|betyde|blive|vi(?!(?: \w+){0,3}? ikke\b)|miste)|kan du miste|tidligere"
    r"|fik du|da du fik|du blev|efter (?:fast )?praksis|kun (?:gives|bevilges|tillades)|klage|klager|påklage"
    r"|indbringe|vil kunne|ellers|dog(?! ikke)|^(?:du|i|de) søgte|da (?:du|i|de) søgte|søgte (?:du|i|de)"
    r"|bad (?:vi|du)|har fastholdt|sendt sagen|uden (?:en |et )?(?:ny|forudgående|særskilt)\w*"
    r"|(?:urigtige|forkerte|manglende) oplysninger (?:kan )?medfører?|får (?:du|i|de) (?:ikke )?medhold)\b|\?$"
)
_CONTEMPLATED = re.compile(
    r"\b(?:påtænk|overvej|regner med at|planlægger at"
    r"|agter|hensigt|forslag|(?<!har )foresl|planer om|indstiller|udkast|forventer at|vil (?:muligvis"
    r"|eventuelt)|consider|intend|propose)"
)
_DECIDED = re.compile(
    r"\b(?:har (?:i dag |nu |derfor )?(?:besluttet|afgjort|truffet (?:følgende )?(?:afgørelse|beslutning))"
    r"|vores afgørelse|^afgørelse)\b"
)
_STANDING = re.compile(r"\b(?:får|modtager|har) (?:i dag|for tiden|i øjeblikket|i forvejen)\b|\blige nu\b")
"""What the reader has already: nothing is decided of it."""
_STRONG = 3
_ANOTHERS_REQUEST = re.compile(
    r"\b(?:udlejer|nabo|modpart|arbejdsgiver|entreprenør|advokat|sælger|køber|bygherre|virksomhed|klinik)"
    r"(?:en|ens|s|et|ets)?\b(?: \w+)? (?:har|havde|bad|anmodede|krævede|ansøgte)\b.{0,80}"
    r"\b(?:bedt|anmodet|søgt|ansøgt|krævet|gjort|bad|om|indsigelse)\b"
)
""" "Udlejers advokat har bedt om udsættelse; det kan ikke imødekommes": what another asked for is not the reader's."""
_ASKED_FOR = re.compile(r"\b(?:ansøgning|anmodning|ansøgt|søgt) om\b(?!.*\b(?:godkendt|imødekommet|bevilget)\b)")
"""A title that names what was asked for, and not what came of it."""
_PAST = re.compile(
    r"\b(?:har (?:tidligere )?(?:været|haft|sendt)|blev|partshørt|hørte|sendte|i høring den|høringsfasen"
    r"|partshøringen|høringen|høringssvar|ikke udarbejdet|i givet fald)\b"
)
_NO_VERB = (
    r"(?!(?:der|her|hver|for|\w*over|\w*under|\w*efter|derfor|\w+ens|\w+ets|vores|deres|jeres|ellers|dels|hvor)\b)"
)
"""Words at the head of a sentence that end as a verb does, and are none."""
_VERB_FIRST = rf"^{_NO_VERB}(?:er|har|får|bor|går|dør|[a-zæøå]{{3,}}[rs])"
_IF_FIRST = re.compile(
    rf"{_VERB_FIRST} (?:du|i|de|der|vi)\b.{{0,200}}, \w+[rs] \w|{_VERB_FIRST} .{{3,250}}, "
    r"(?:så )?(?:\w+[rs]|kan|skal|vil|må) (?:du|vi|de|i|der|det|den|\w+en|\w+et|\w+ne)\b"
)
"""A condition that opens with its verb: "Flytter I, bortfalder …", "Betales afgiften ikke, sender vi …"."""
_UNGRANTED = re.compile(r"\b(?:ikke|hverken|kan|kunne|aldrig|ønsker|om at få)(?:,? \w+){0,2} $")
_UNCHANGED = re.compile(r"\b(?:kan|aldrig|hverken|uden at)(?: \w+)? $|\bikke(?: \w+){0,2} $")
"""What stands before words of change where nothing is changed: "et valg kan ikke ændres"."""
_NOT_AFTER = re.compile(r"(?: \w+)? ikke\b")
"""What stands before or behind words that grant, where nothing is granted."""
_INSTEAD = re.compile(
    r"\bfår (?:fremover|nu|herefter)\b[^.]{0,60}\bi stedet for\b|\bfår\b[^;]{0,60}\bkr\b[^;]{0,30}\bi stedet for\b"
    r"|\bfår\b[^;]{0,60}\b(?:kr\b\.? mindre|mindre udbetalt)\b"
)
""" "Du får 6.037 kr. i stedet for 8.187 kr.", "du får mindre": what is changed, and no plain yes."""


def opens_with_condition(low: str) -> bool:
    """Whether the sentence opens with the verb of a condition: "Får du for meget, skal det betales tilbage"."""
    return _IF_FIRST.search(low) is not None


def says(sign: Sign, low: str) -> bool:
    """Whether the sign stands there; a grant that is denied or only possible does not."""
    for string in sign.needs:  # a plain loop: each sign is looked for in each sentence, and hardly one is there
        if string in low:
            break
    else:
        if sign.needs:
            return False
    if sign.kind is Kind.DECISION_CHANGE:
        return any(
            not _UNCHANGED.search(low, 0, match.start()) and not _NOT_AFTER.match(low, match.end())
            for match in sign.words.finditer(low)
        )
    if sign.kind is not Kind.DECISION_GRANT:
        return sign.words.search(low) is not None
    if _INSTEAD.search(low):
        return False
    return any(
        not _UNGRANTED.search(low, 0, match.start()) and not _NOT_AFTER.match(low, match.end())
        for match in sign.words.finditer(low)
    )


def weighed(kind: Kind, weight: int, low: str, title: bool) -> int:
    """What a sign of `weight` in the sentence `low` counts: double in a title, nothing where it is planned or past."""
    if kind in (Kind.DECISION_REFUSAL, Kind.DECISION_GRANT) and not title and _ANOTHERS_REQUEST.search(low):
        return 0
    if kind in DECISIONS and (_CONTEMPLATED.search(low) or (_STANDING.search(low) and not title)):
        return 0
    if kind is Kind.HEARING:
        return 0 if (_PAST.search(low) or _IF_FIRST.search(low)) and not title else weight * 2 if title else weight
    if (_MENTIONED.search(low) or _IF_FIRST.search(low)) and not title and kind is not Kind.RECEIPT:
        return 0 if kind in DECISIONS or kind is Kind.REMINDER else 1
    if title:
        asked_for = kind is Kind.DECISION_GRANT and weight < _STRONG and _ASKED_FOR.search(low)
        return 0 if asked_for else weight * 2
    return weight + 1 if kind in DECISIONS and _DECIDED.search(low) else weight
