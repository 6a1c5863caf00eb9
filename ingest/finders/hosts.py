"""The host of a link or a mail address in, whose it is out: honest as far as can be told, foreign, or made to deceive.

Danish authorities live under .dk (and .eu, .gl, .fo). Made to deceive is a host that hides its goal (a link shortener,
a bare IP address), or one that carries the name of an authority, a bank's login or the post without being theirs
("skat-refusion.com", "mitid.sikker-login.net", "b0rger.dk"). Invented examples: "told-pakke.example.com".
"""

from __future__ import annotations

import re
from enum import StrEnum


class Host(StrEnum):
    """What can be told of a host by its name alone."""

    PLAIN = "plain"
    FOREIGN = "foreign"
    FALSE = "false"


_SHORTENERS = re.compile(
    r"^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|ow\.ly|cutt\.ly|rb\.gy|t\.ly|tiny\.cc|rebrand\.ly|shorturl\.\w+|s\.id"
    r"|qrco\.de|l\.ead\.me)(?:\.\w+)?$"
)
_ADDRESS = re.compile(r"^\d{1,3}(?:\.\d{1,3}){3}$")
_NAMES = (
    r"skat|skatte?styrelsen|gaeldsstyrelsen|gældsstyrelsen|borger|mitid|nemid|nets|eboks|e-boks|postnord|politi|told|toldst|udbetaling"
    r"|udbetalingdanmark|sundhed|nemkonto|digitalpost|digital-post|kommune|virk|mobilepay|danskebank|nordea|atp|dao|gls|gls-group|betalingsservice"
)
"""Names that swindlers borrow."""
_BORROWED = re.compile(rf"(?:^|[.-])(?:{_NAMES})(?=[.-]|$)|(?:^|[.-])(?:mitid|nemkonto|skat|nets|borger)(?=[a-z])")
_OWN = re.compile(rf"^(?:[\w-]+\.)*(?:{_NAMES}|[\w-]*kommune|[\w-]+politi)\.(?:dk|eu|gl|fo|example)$")
_OWN_PART = re.compile(r"^(?:[\w-]+\.)?[\w-]+\.(?:dk|gl|fo|example)$")
_HOME = re.compile(r"\.(?:dk|eu|gl|fo|example)$")
_DK_INSIDE = re.compile(r"(?:^|[.-])dk[.-]")
"""An address abroad that says "dk" where the eye expects its end: "p-afgift-dk.com"."""
_WELL_KNOWN = re.compile(
    r"(?:^|\.)(?:microsoft|office|google|youtube|zoom|teams|apple|facebook|linkedin|europa|enalyzer|survey-?xact|webex|esmartpay"
    r"|plandisc|instagram|vimeo)\.\w+$"
)
_LIKE = str.maketrans("013458", "olaess")


def judge_host(host: str) -> Host:
    """What a host in lower case is, by its name."""
    if _SHORTENERS.match(host) or _ADDRESS.match(host):
        return Host.FALSE
    if _OWN.match(host):
        return Host.PLAIN
    plain = host.translate(_LIKE)
    if plain != host and (_OWN.match(plain) or _BORROWED.search(plain)):
        return Host.FALSE
    if _looks_like_a_name(host):
        return Host.FALSE
    if _HOME.search(host):
        hidden = _BORROWED.search(host) and not _OWN_PART.match(host)
        return Host.FALSE if hidden or _DK_INSIDE.search(host) else _at_home(host)
    if _BORROWED.search(host) or _DK_INSIDE.search(host):
        return Host.FALSE
    return Host.PLAIN if _WELL_KNOWN.search(host) else Host.FOREIGN


def _at_home(host: str) -> Host:
    """A Danish host that joins a borrowed name to another word by a hyphen ("mitid-login.dk")."""
    joined = re.search(
        r"(?:^|\.)(?:(?:mitid|nemid|nets|eboks|postnord|nemkonto|skat|borger|told)-\w+|\w+-(?:mitid|nemkonto|nets|skat|borger))\.",
        host,
    )
    return Host.FALSE if joined else Host.PLAIN


_MISSPELT = re.compile(
    r"(?:^|[.-])(?:m[l1|]tid|mit-id|mitld|m1tid|mittid|rnitid|nernkonto|nemkont0|b[o0]rqer|skatt?e?-dk|postn[o0]rd-\w+|p0stnord|e-b0ks|n[e3]ts-\w+)(?=[.-]|$)"
)
"""Known ways to misspell a name so that the eye reads it right."""


def _looks_like_a_name(host: str) -> bool:
    return bool(_MISSPELT.search(host))
