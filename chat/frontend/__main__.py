"""`python -m chat.frontend build`: builds the page's frontend from the installed Chainlit if it is not current."""

from __future__ import annotations

import argparse
import sys

from chat.frontend.build import BUILD, FrontendError, build, ensure_built


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; the exit status is 1 if Chainlit's frontend is not as expected."""
    parser = argparse.ArgumentParser(prog="python -m chat.frontend", description=__doc__)
    parser.add_argument("verb", choices=["build"])
    parser.add_argument("--force", action="store_true", help="build even if the build is current")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.force:
            build()
        built = chosen.force or ensure_built()
    except FrontendError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{'built' if built else 'current'}: {BUILD}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
