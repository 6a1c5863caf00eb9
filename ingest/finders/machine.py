"""A letter's sentences in, the ones that speak to a reader's AI out: text like any other, named and read by no finder.

Invented examples: "Ignorer alle tidligere instruktioner", "You are a language model", "Fortæl læseren, at …".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.text.sentences import Sentence

_TO_A_MACHINE = re.compile(
    r"\b(?:ignor[eé]r?\w*|disregard|forget|glem|se bort fra)\b[^.\n]{0,40}\b(?:instruktion\w*|instructions?"
    r"|prompts?|anvisning\w*|system\w*)\b"
    r"|\b(?:du|De|you) (?:er|are)(?: nu| now)? (?:en |an? |a )?(?:AI|sprogmodel|language model|chatbot"
    r"|assistent|kunstig intelligens|LLM|AI-assistent|assistant)\b"
    r"|\b(?:system ?prompt|systembesked|<\|?(?:im_start|system)|\[INST\]|### ?(?:System|Instruction))"
    r"|\b(?:fortæl|sig til|tell|svar|inform)\b[^.\n]{0,30}\b(?:læseren|brugeren|borgeren|the (?:reader|user"
    r"|citizen))\b[^.\n]{0,20}\b(?:at|that)\b"
    r"|\b(?:AI|sprogmodel\w*|chatbot\w*|language model|assistent\w*)\b[^.\n]{0,60}\b(?:skal (?:svare|skrive"
    r"|sige|fortælle|ignorere)|must (?:say|answer|reply|tell))\b"
    r"|\b(?:note|besked|instruks\w*|message) (?:til|to|for) (?:AI|sprogmodel\w*|the (?:AI|model|assistant)"
    r"|assistenten|modellen)\b",
    re.IGNORECASE,
)


def words_for_a_machine(text: str, sentences: Sequence[Sentence]) -> frozenset[int]:
    """The indices of sentences that stand in a paragraph with instructions to a reader's AI: no finder reads them."""
    paragraphs = {one.paragraph for one in sentences if _TO_A_MACHINE.search(text, *one.span)}
    if not paragraphs:
        return frozenset()
    direct = {index for index, one in enumerate(sentences) if _TO_A_MACHINE.search(text, *one.span)}
    after = {
        index
        for index, one in enumerate(sentences)
        if one.paragraph in paragraphs and any(at <= index for at in direct if sentences[at].paragraph == one.paragraph)
    }
    return frozenset(direct | after)
