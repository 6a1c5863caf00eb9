"""`python -m chains.wording [LANGUAGE…]`: what a translator has still to do, language by language.

Exit status 1 where a text, a value or a term's name is missing; long sentences and missing approval are only told.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from chains.wording.bundles import languages
from chains.wording.report import MOST_WORDS, Report, report

SHOWN = 8
"""Keys named of each kind of fault."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; its exit status."""
    parser = argparse.ArgumentParser(prog="python -m chains.wording", description=__doc__)
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="languages to look at (default: all)")
    options = parser.parse_args(arguments)
    unknown = set(options.languages) - set(languages())
    if unknown:
        parser.error(f"no catalogue for {', '.join(sorted(unknown))}")
    reports = [report(language) for language in options.languages or languages()]
    for one in reports:
        _print(one)
    return 0 if all(one.holds for one in reports) else 1


def _print(one: Report) -> None:
    print(f"{one.language}: {one.messages} messages; {'complete' if one.holds else 'NOT complete'}")  # noqa: T201
    faults = {
        "missing": one.missing,
        "not in Danish": one.extra,
        "other values than Danish": one.wrong_values,
        "still Danish": one.untranslated,
        "terms without a name": one.unnamed,
        "terms not explained": one.unexplained,
        "no easy variant": one.without_easy,
        f"a sentence of more than {MOST_WORDS} words": one.long,
    }
    for name, keys in faults.items():
        if keys:
            more = f" and {len(keys) - SHOWN} more" if len(keys) > SHOWN else ""
            print(f"  {name} ({len(keys)}): {', '.join(keys[:SHOWN])}{more}")  # noqa: T201
    signed = one.approval
    print(f"  reviewed by: {signed.reviewed or 'nobody'}; approved by: {signed.approved or 'nobody'}")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
