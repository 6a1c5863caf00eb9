"""Words that stand for the reader, as data: who a letter means by "grundejeren", "ansøger", "hver af parterne".

Law and custom: an authority writes to one person in a role, and lays duties on the role ("ansøgeren skal …"). Words for
others (udlejer, arbejdsgiver, læge) are in no list here, so that what they must do is never told the reader.
"""

from __future__ import annotations

import re

_OWNERS = r"(?:grund|hus|bolig|ejendoms|hunde|lods|skov|bygnings|sommerhus|fabriks|bil|kolonihave|med)?ejer(?:e|en|ne)?"
_OTHERS = (
    r"grundejerforeningens medlemmer|forældre(?:ne)?|bopælsforælder(?:en)?|samværsforælder(?:en)?"
    r"|forældremyndighedsindehaver\w*|(?:bevillings|tilladelses|kørekort|kort|pas|tank)?indehaver(?:en|e|ne)?"
    r"|ansøger(?:en|e|ne)?|borger(?:en|e|ne)?|(?:ydelses|støtte|pensions|tilskuds)?modtager(?:en|e|ne)?"
    r"|beboer(?:e|en|ne)|lejeren|andelshaver(?:en|e|ne)?|husstande?(?:n|ne)?|bruger(?:en|ne)"
    r"|deltager(?:en|ne|e)?|skadelidte|skadeslidte|låntager(?:en)?|skyldner(?:en)?|forbruger(?:en|e)?|kunden"
    r"|bygherren?|påbudsmodtageren|patienten|kursist(?:en|er|erne)|den (?:ledige|sygemeldte|forsikrede|ansvarlige)"
    r"|(?:hver af )?(?:parterne|jer|dig)|hver(?:t)? (?:af dig|husstand|part|beboer|medlem)|begge parter|begge forældre"
    r"|(?:begge )?ægtefæller(?:ne)?|(?:et )?vidne(?:t)?|den enkelte (?:\w+)|den,? der\b|enhver,? der\b|dødsboet|boet"
)
READER = rf"(?:{_OWNERS}|{_OTHERS})"
"""Somebody who is the reader, as a pattern over words in lower case; no anchors."""

_SOMEBODY = (
    r"en (?:voksen|ledsager|pårørende|forælder|af dig)|mindst en (?:voksen|af dig)|nogen|"
    r"(?:både )?(?:sælger og køber|køber og sælger|lejer og udlejer|udlejer og lejer|gammel og ny ejer|mor og far)"
)
"""Somebody of the household ("nogen skal se til huset"), and both sides of a sale, of which the reader is one."""
_CHILDREN = r"(?:han)?barn|barn(?:et|s)|søn(?:nen)?|datter(?:en)?|børn(?:ene)?|elev(?:en|erne|er)"
_HIS = rf"{_CHILDREN}|bil(?:en)?|hund(?:en)?|kat(?:ten)?"
OPENS_WITH_READER = re.compile(
    rf"^(?:alle |samtlige |begge |enhver |som |dit |din |den |de |hver |syge |raske |små )*"
    rf"(?:barnets |børnenes |elevens |bilens |hundens |boligens |foreningens )?"
    rf"(?:{READER}|{_SOMEBODY}|lejere?|beboer|bruger|brugere|{_HIS}|dyret|dyrene|hest(?:en|e|ene)|hoppen|ponyen|køretøjet|båden)\b"
    r"(?! (?:af|på|i) [a-zæøå]+ \d)"
)
"""A subject that is the reader, or what is the reader's own to see to: the child, the dog, the car."""
OPENS_WITH_CHILD = re.compile(rf"^(?:dit |din |den |de )*(?:{_CHILDREN})\b")
"""A child of the reader's; what it has to do itself is not the reader's."""

AGENT = rf"\baf (?:(?:alle |begge )?(?:dig(?: selv)?|{READER})\b|begge\b(?! [a-zæøå]{{4,}}))"
"""Who does a passive's act: "betales af dig", "afholdes af ejeren"."""
BY_READER = re.compile(AGENT)

_NEIGHBOUR = re.compile(r"\bnabo(?:er(?:ne)?|orientering|høring|høres|ejendom(?:men)?)?\b", re.IGNORECASE)
_OWN_CASE = re.compile(r"\b(?:din|jeres|deres) (?:ansøgning|byggeri|ejendom)\b|\bdu har (?:an)?søgt\b", re.IGNORECASE)
_APPLICANT = re.compile(r"\b(?:ansøger(?:en|e|ne)?|bygherren?|ejer(?:en|ne)?)\b")
_HEAD = 1500
"""Characters of a letter in which it says that it is to a neighbour."""


def is_to_neighbour(text: str) -> bool:
    """Whether a letter tells a neighbour of what somebody else applied for (planlovens § 19, naboorientering)."""
    head = text[:_HEAD]
    return bool(_NEIGHBOUR.search(head)) and not _OWN_CASE.search(head)


def is_the_applicants(words: str) -> bool:
    """Whether words (lower case) lay something on the one who applied."""
    return bool(_APPLICANT.search(words))


_TERMS = re.compile(
    r"\b(?:påbud(?:det)?|påbydes|pålægges|vilkår(?:ene)?|forbud|tilladelse til|bevilger|bevilling)\b", re.IGNORECASE
)


def lays_down_terms(text: str) -> bool:
    """Whether a letter gives an order or grants something on terms, and is to the one who is to keep them."""
    head = text[:_HEAD]
    return bool(_TERMS.search(head)) and not is_to_neighbour(text)
