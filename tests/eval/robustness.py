"""`python -m tests.eval.robustness`: golden letters set again in other ways; how many of their facts stay the same.

The facts of each letter's own words, as a perfect reader gives them, are compared with the facts of the same letter in
another layout, photographed, with *De* for *du*, with its dates in other forms, with its sentences in another order.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterator, Sequence

from chains.models import Request
from tests.eval.facts import Compared, compare
from tests.eval.score import interval
from tests.eval.told import Json, explained_text, explained_uploads, request_of
from tests.eval.ways import WAYS, Blocks, Way
from tests.letters.golden import Golden, load_golden
from tests.letters.markup import load, plain

TARGET = 0.97
"""The share of facts that must stay, over all ways."""
Result = tuple[str, Compared]


def main() -> int:
    """Prints a line a way; 1 where fewer facts stay than `TARGET`."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.robustness", description=__doc__)
    parser.add_argument("--way", default="", help="ways whose name holds this")
    parser.add_argument("--only", default="", help="letters whose name holds this")
    parser.add_argument("--faults", action="store_true", help="name every fact that did not stay")
    arguments = parser.parse_args()
    goldens = [golden for golden in load_golden() if arguments.only in golden.name]
    ways = [way for way in WAYS if arguments.way in way.name]
    found = {way.name: list(_set_again(way, goldens)) for way in ways}
    if arguments.faults:
        for way, results in found.items():
            for line in _faults(results):
                print(f"{way} · {line}")
        print()
    print(f"{'way':30}{'letters':>8}{'facts':>7}{'equal':>7}{'share':>7}   95 %")
    for way, results in found.items():
        print(_line(way, results))
    every = [result for results in found.values() for result in results]
    print(f"{_line('all', every)}   ≥ {TARGET} {'✓' if _share(every) >= TARGET else '✗'}")
    return int(_share(every) < TARGET)


def _set_again(way: Way, goldens: Sequence[Golden]) -> Iterator[Result]:
    """Each letter that has words and that the way changes, compared."""
    letters = [(golden, name) for golden in goldens for name in golden.sources if _has_words(name)]
    for golden, name in letters[:: way.every]:
        blocks, request = load(name), request_of(golden)
        after = _after(way, blocks, request)
        if after is not None:
            yield name, compare(explained_text(plain(blocks), request), after, way.words)


def _has_words(name: str) -> bool:
    """Drawings and blank pages have no source."""
    try:
        return bool(plain(load(name)).strip())
    except FileNotFoundError:
        return False


def _after(way: Way, blocks: Blocks, request: Request) -> Json | None:
    if way.files is not None:
        made = asyncio.run(explained_uploads(way.files(blocks), request))
        return made[0][1] if len(made) == 1 else {"error": {"code": f"{len(made)} letters"}}
    changed = way.blocks(blocks) if way.blocks else blocks
    return None if changed == tuple(blocks) else explained_text(plain(tuple(changed)), request)


def _faults(results: Sequence[Result]) -> Iterator[str]:
    for name, compared in results:
        yield from (f"{name}: lost {fact}" for fact in compared.lost)
        yield from (f"{name}: new {fact}" for fact in compared.new)


def _share(results: Sequence[Result]) -> float:
    whole = sum(compared.all for _, compared in results)
    return sum(compared.equal for _, compared in results) / whole if whole else 1.0


def _line(way: str, results: Sequence[Result]) -> str:
    whole, equal = sum(compared.all for _, compared in results), sum(compared.equal for _, compared in results)
    low, high = interval(equal, whole)
    return f"{way:30}{len(results):>8}{whole:>7}{equal:>7}{_share(results):>7.3f}   {low:.2f}–{high:.2f}"


if __name__ == "__main__":
    raise SystemExit(main())
