"""A letter's sentence in, the task of a line out: as `worth.tasks` would make it of a card."""

from __future__ import annotations

import datetime as dt

from chains.model.rewording.models import Rejection, Task
from chains.model.rewording.tokens import Numbering, tokenised
from chains.model.rewording.verdict import judge
from chains.models import Level, Rewording, Section

WRITTEN = dt.date(2026, 11, 16)
MUST, MAY, RESULT, TELLS = Section.MUST, Section.MAY, Section.CONSEQUENCES, Section.MEANING


def line(section: Section, words: str, *acts: str, undecided: bool = False) -> Task:
    """The task of one line of a Danish letter; `acts` are what its facts ask for."""
    made = tokenised(words, WRITTEN, Numbering())
    return Task(1, "line", section, made.text, "da", made.tokens, frozenset(acts), undecided)


def verdict(task: Task, text: str, language: str, level: Level = Level.NORMAL) -> Rewording | Rejection:
    """What becomes of a model's sentence."""
    return judge(task, text, language, level)


# --- the lines of the tables ---------------------------------------------------------------------------

SEND = line(
    MUST, "Du skal senest fredag den 4. december 2026 kl. 12.00 indsende dokumentation for din indkomst.", "send"
)
"""[D1], [T1]"""
CALL = line(MUST, "Såfremt De er forhindret, bedes De ringe til os senest den 4. december på tlf. 70 20 12 01.", "call")
"""[D1], [N1]"""
PAY = line(MUST, "De bedes indbetale beløbet på 8.412,50 kr. senest den 4. december 2026.", "pay")
"""[A1], [D1]"""
PAY_TWO = line(MUST, "Du skal betale 1.200 kr. for vand og 800 kr. for varme senest den 4. december 2026.", "pay")
"""[A1], [A2], [D1]"""
FORBIDDEN = line(MUST, "Du må ikke føre motorkøretøj, så længe forbuddet gælder.", "avoid")
CHOICE = line(MAY, "Hvis du ikke kan betale beløbet på én gang, kan du søge om at betale i rater.", "apply")
COMMENTS = line(
    MAY, "Ønsker De at fremkomme med bemærkninger, kan dette ske skriftligt inden den 4. december.", "comment"
)
"""[D1]"""
STOPS = line(RESULT, "Hvis du ikke giver besked, kan vi stoppe udbetalingen af din hjælp.")
FEE = line(RESULT, "Betaler du ikke inden 14 dage, pålægges du et gebyr på 100 kr., og kravet overgår til inddrivelse.")
"""[N1], [A1]"""
CONSIDERED = line(TELLS, "Vi påtænker at nedsætte din hjælp fra 2.100 kr. til 1.450 kr. om måneden fra den 1. januar 2027.", undecided=True)  # fmt: skip
"""[A1], [A2], [D1]"""
REFUSED = line(TELLS, "Vi har truffet afgørelse om, at der gives afslag på din ansøgning om boligstøtte.")
GRANTED = line(TELLS, "Vi bevilger dig 2.500 kr. i tilskud til nye briller.")
"""[A1]"""
PERIOD = line(TELLS, "Din plads er lukket fra den 21. december 2026 til den 4. januar 2027.")
"""[D1], [D2]"""
OR = line(
    MUST,
    "Du skal aflevere nøglen på kontoret eller sende den til boligforeningen senest den 4. december.",
    "return",
    "send",
)
"""[D1]"""
DOCTOR = line(MUST, "Du skal bede din læge om at udfylde attesten inden 3 uger.", "fill-in")
"""[N1]"""
ONLY = line(TELLS, "Tilskuddet gives kun til børn under 18 år.")
"""[N1]"""
MEET = line(MUST, "Du indkaldes til samtale tirsdag den 8. december 2026 kl. 9.15 på Rådhuset.", "meet")
"""[D1], [T1], [N1]"""
