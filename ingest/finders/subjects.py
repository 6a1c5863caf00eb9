"""The words of a clause and its modal in, whose duty it is out: the reader's, of a word for the reader, or another's.

"Du skal …", "skal du …", "som ejer skal du …", "ejeren skal …" are the reader's; "skemaet skal …" is said of a thing.
"""

from __future__ import annotations

from ingest.finders.acts import verbs
from ingest.finders.passives import passive_at
from ingest.finders.roles import OPENS_WITH_CHILD, OPENS_WITH_READER

_ADVERBIAL = frozenset(
    """i på for derfor herefter samtidig inden senest efter ved desuden endvidere dog også fra til af under hermed
    herudover derudover ligeledes således dermed snarest straks hvert hver om hvis ellers nu her så først derefter
    endelig fremover indtil imens undervejs tillige imidlertid foruden med som uden
    mellem ud sammen aftenen dagen morgenen natten ugen""".split()  # noqa: SIM905 -- a table of words
)
_SKIP = frozenset(
    """ikke også derfor dog selv blot kun altid straks snarest senest herefter så hermed samtidig venligst først
    derefter endvidere desuden stadig fortsat nu""".split()  # noqa: SIM905 -- a table of words
)


def whose(norms: list[str], at: int, subject_before: bool | None) -> tuple[str, tuple[int, int]]:
    """Whose duty the modal at index `at` is: "du", "role" (a word for the reader) or "" for somebody or something else;
    and the indices of the words that are its subject."""
    right = norms[at + 1 : at + 8]
    left_start = 1 if norms[0] in ("og", "men", "eller", "samt", "at", "som", "der", "så", "mens", "hvor") else 0
    left = norms[left_start:at]
    if left[:1] in (["både"], ["hverken"]):
        left, left_start = left[1:], left_start + 1
    if (
        right[:1] == ["du"]
        or (left and left[0] == "du")
        or (len(left) > 2 and left[-2:] in (["og", "du"], ["eller", "du"]))
    ):
        return "du", (left_start, at)
    if not left and norms[0] != "at":
        shared = subject_before and norms[0] in ("og", "men", "eller", "samt")
        if shared and passive_at(norms, at + 1) is None:
            return "du", (0, 0)
        if right and right[0] in ("vi", "kommunen", "han", "hun"):
            return "", (0, 0)
        return ("role", (0, 0)) if OPENS_WITH_READER.match(" ".join(right)) else ("", (at + 1, verb_at(norms, at + 1)))
    if left and left[-1] == "du" and "som" not in left:
        return "du", (left_start, at)
    inverted = left and (left[0] in _ADVERBIAL or (right and right[0] in ("vi", "der", "det", "den")))
    if inverted:
        skipped = next((i for i, norm in enumerate(right) if norm not in _SKIP), 0)
        role = OPENS_WITH_READER.match(" ".join(right[skipped:]))
        return ("role" if role else ""), (at + 1 + skipped, verb_at(norms, at + 1))
    if left[:1] in (["man"], ["ingen"], ["uvedkommende"], ["fremmede"]):
        return "role", (left_start, at)
    if right[:1] == ["selv"] and OPENS_WITH_CHILD.match(" ".join(left)):
        return "", (left_start, at)  # "din søn skal selv melde flytning"
    return ("role" if OPENS_WITH_READER.match(" ".join(left)) else ""), (left_start, at)


def verb_at(norms: list[str], start: int) -> int:
    """The index of the first infinitive or passive from `start` on; the end where there is none."""
    table = verbs()
    for index in range(start, len(norms)):
        norm = norms[index]
        if table.known(norm) or norm in table.passive or norm in ("være", "foreligge", "have", "kunne", "ske"):
            return index
        if norm in table.nothing:
            return index
    return len(norms)
