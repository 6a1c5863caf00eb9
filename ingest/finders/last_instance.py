"""A letter's text in, whether it says that its decision is final out: nobody is left to appeal to.

The last board says so instead of guiding to an appeal (forvaltningsloven § 25 asks for guidance only where there is an
appeal). Invented examples: "Afgørelsen er endelig", "… kan ikke indbringes for anden administrativ myndighed".
"""

from __future__ import annotations

import re

_FINAL = re.compile(
    r"\bafgørelsen?(?: fra \w+)? er (?:\w+ )?endelig\b"
    r"|\bafgørelsen?\b[^.\n]{0,60}\bkan (?:\w+ ){0,2}?ikke (?:\w+ )?(?:påklages|ankes"
    r"|(?:ind)?bringes (?:videre|for (?:en )?(?:anden|andre"
    r"|højere)))\b"
    r"|\bkan der ikke klages\b|\bder kan ikke klages\b|\bikke (?:klage|påklages) til (?:en )?(?:anden|andre|højere)\b"
    r"|\bdecision is final\b|\bdecision cannot be appealed\b",
    re.IGNORECASE,
)


def is_final(text: str) -> bool:
    """Whether the letter says that nobody else can be asked to decide again."""
    return _FINAL.search(text) is not None
