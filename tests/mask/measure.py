"""The corpus → recall per kind of identifier and words masked without need: `python -m tests.mask.measure [--part dev|sealed]`."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.mask import mask, unmask
from tests.mask.corpus_file import ANY, KINDS, Entry, Marked, read_corpus

PLACEHOLDER = re.compile(r"\[[A-Z]+_\d+\]")
WORD = re.compile(r"\w+")
LETTERS = re.compile(r"[^\W\d_]+")
SCRIPT_OF_SYLLABLES = re.compile(
    r"[\u1200-\u137f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)  # a word of 1 or 2 signs says much


@dataclass(slots=True)
class Tally:
    """Of `total` identifiers or words, those in `missed` (where, what) came out wrong."""

    total: int = 0
    missed: list[tuple[str, str]] = field(default_factory=list)

    @property
    def share(self) -> float:
        """The share that came out wrong, 0..1."""
        return len(self.missed) / self.total if self.total else 0.0


@dataclass(slots=True)
class Measure:
    """Missed identifiers by kind; words masked in negatives and beside the marks; entries that unmask did not restore."""

    kinds: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    negatives: Tally = field(default_factory=Tally)
    beside: Tally = field(default_factory=Tally)
    changed: list[str] = field(default_factory=list)

    def of(self, kinds: Sequence[str]) -> Tally:
        """Several kinds as one."""
        tallies = [self.kinds[kind] for kind in kinds]
        return Tally(sum(tally.total for tally in tallies), [missed for tally in tallies for missed in tally.missed])


def masked_places(text: str, public: frozenset[str]) -> list[bool] | None:
    """For each character of the text whether it was masked; None where the key does not give the text back."""
    masked = mask(text, public=set(public))
    hidden: list[bool] = []
    last = 0
    for match in PLACEHOLDER.finditer(masked.text):
        value = masked.key.get(match[0])
        if value is None:
            continue
        hidden += [False] * (match.start() - last) + [True] * len(value)
        last = match.end()
    hidden += [False] * (len(masked.text) - last)
    restored = unmask(masked.text, masked.key) == text and len(hidden) == len(text)
    return hidden if restored else None


def is_masked(text: str, mark: Marked, hidden: Sequence[bool]) -> bool:
    """No digit of it remains and no word of three letters; of a name of shorter words alone, no letter at all."""
    words = [(mark.start + m.start(), mark.start + m.end()) for m in LETTERS.finditer(text[mark.start : mark.end])]
    told = [w for w in words if w[1] - w[0] >= 3 or SCRIPT_OF_SYLLABLES.search(text[w[0] : w[1]])] or words
    if mark.kind not in ("NAME", "ADDRESS", "MAIL"):
        told = []  # numbers are in their digits
    digits = [at for at in range(mark.start, mark.end) if text[at].isdigit()]
    return all(hidden[at] for at in digits) and all(all(hidden[start:end]) for start, end in told)


def measure(entries: Sequence[Entry]) -> Measure:
    """Mask every entry and count."""
    found = Measure()
    for entry in entries:
        hidden = masked_places(entry.text, entry.public)
        if hidden is None:
            found.changed.append(entry.where)
            continue
        for mark in entry.marked:
            if mark.kind != ANY:
                tally = found.kinds[mark.kind]
                tally.total += 1
                if not is_masked(entry.text, mark, hidden):
                    tally.missed.append((entry.where, entry.text[mark.start : mark.end]))
        words = found.negatives if entry.negative else found.beside
        for word in WORD.finditer(entry.text):
            if any(mark.start < word.end() and word.start() < mark.end for mark in entry.marked):
                continue
            words.total += 1
            if any(hidden[word.start() : word.end()]):
                words.missed.append((entry.where, word[0]))
    return found


def main() -> None:
    """Print the figures; with --show also what came out wrong (all of it invented)."""
    parser = argparse.ArgumentParser(prog="python -m tests.mask.measure", description=__doc__)
    parser.add_argument("--part", choices=("dev", "sealed"), help="one half of the corpus; without it, all")
    parser.add_argument("--show", action="store_true", help="list what was missed or masked without need")
    arguments = parser.parse_args()
    entries = read_corpus(arguments.part)
    found = measure(entries)
    structured = found.of([kind for kind in KINDS if kind != "NAME"])
    print(
        f"{len(entries)} entries ({sum(entry.negative for entry in entries)} negatives), part: {arguments.part or 'all'}"
    )
    for name, tally in [*found.kinds.items(), ("structured", structured)]:
        print(f"{name:<12} {tally.total - len(tally.missed):>4} of {tally.total:>4} masked  {1 - tally.share:7.1%}")
    for name, tally in (("negatives", found.negatives), ("beside marks", found.beside)):
        print(f"{name:<12} {len(tally.missed):>4} of {tally.total:>4} words masked without need  {tally.share:.1%}")
    print(f"not restored by the key: {len(found.changed)}")
    if arguments.show:
        shown = [*found.kinds.items(), ("negatives", found.negatives), ("beside marks", found.beside)]
        for name, tally in shown:
            for where, what in tally.missed:
                print(f"  {name:<12} {where:<15} {what!r}")


if __name__ == "__main__":
    main()
