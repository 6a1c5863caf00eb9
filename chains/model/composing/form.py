"""A model's sentence in, why its form cannot be shown out: markup, links, leaks, another language or script."""

from __future__ import annotations

import re

from chains.answers.fold import fold
from chains.model.composing.models import Claim, Setting
from chains.model.language.form import echoes, has_markup, links, speaks_as_model
from chains.model.language.scripts import LATIN, in_script, script_of, share_of_script
from chains.model.language.tongues import danish_left, is_in
from chains.models import DANISH

LONGEST = 320
"""Characters of a sentence that anybody still reads."""
OWN_SCRIPT = 0.6
"""The share of letters that must be of it: names stand as they are spelt."""
_PAYMENT = re.compile(
    r"\b(?:iban|swift|bic|reg\.? ?(?:nr|no)|konto\w*|account (?:no|number)|mobilepay|western union|bitcoin)\b"
    r"|\bgift ?cards?\b"
    r"|\b[A-Z]{2}\d{2}(?: ?\w{4}){3,}|\+\d\d<|\b\d{4}[ -]\d{6,10}\b|(?<!\d)\d{9,}(?!\d)",
    re.IGNORECASE,
)
"""Words and figures of a payment's way: those stand in the letter's own sentence, never in a model's."""
_TALK = re.compile(r"\b(?:instru(?:ction|ktion|cción|kcj)\w*|assistant)\b", re.IGNORECASE)
"""Words of a prompt that a letter may have, and an answer from pages has no use for."""


def clean(text: str) -> str:
    """The sentence without the number of a list before it and the numbers of its sources behind it."""
    line = " ".join(text.split())
    line = re.sub(r"^(?:[-•–]|\(?\d{1,2}[.)])\s+", "", line)
    return re.sub(r"\s*[\[(]\s*\d{1,2}(?:\s*,\s*\d{1,2})*\s*[\])](?=\s*[.!]?$)", "", line).strip()


def form_fault(claim: Claim, setting: Setting) -> str:
    """Why a sentence's form forbids to show it; "" where nothing does."""
    text = claim.text
    if not any(sign.isalpha() for sign in text):
        return "empty"
    if len(text) > LONGEST:
        return "too_long"
    if has_markup(text):
        return "markup"
    if any(not _stands(link, claim) for link in links(text)):
        return "link"
    if _PAYMENT.search(text):
        return "payment"
    if text.rstrip().endswith(("?", "؟", "፧")):
        return "question"
    if speaks_as_model(text) or _TALK.search(text) or echoes(text, setting.prompt):
        return "prompt"
    return _tongue_fault(claim, setting.language)


def _stands(link: str, claim: Claim) -> bool:
    """Whether an address is one that a cited sentence itself has."""
    bare = link.rstrip(".,;:)/").lower()
    return any(_apart(bare, source.text.lower()) for source in claim.sources)


def _apart(words_: str, text: str) -> bool:
    return re.search(rf"(?<![\w.@/-]){re.escape(words_)}(?![\w@-]|\.\w)", text) is not None


def _tongue_fault(claim: Claim, language: str) -> str:
    """Whether a sentence is in another script or language than the one asked for, or has the Danish left in it."""
    if share_of_script(claim.text, language) < OWN_SCRIPT or not in_script(claim.text, language, names=LATIN):
        return "script"
    if script_of(language) != LATIN and not _latin_stands(claim):
        return "name"
    danish = " ".join(source.text for source in claim.sources if source.language == DANISH)
    left = danish_left(claim.text, language, danish)
    return "language" if left or not is_in(claim.text, language) else ""


def _latin_stands(claim: Claim) -> bool:
    """Whether the Latin words of a sentence in another script are a cited sentence's own."""
    told = fold(" ".join(f"{one.text} {one.citation.title} {one.said}" for one in claim.sources))
    return all(fold(word) in told for word in re.findall(r"[A-Za-zÀ-ɏ][\w.-]*", claim.text))
