"""The command line's words in, its options out; the whole manual."""

from __future__ import annotations

import argparse

from ingest.commandline import Parser, day

MANUAL = """\
Look after what is kept of citizens' conversations.

Nothing a citizen writes is kept unless they agree, for one visit at a time. Then questions are kept without names, CPR
numbers and the like, with how they ended and which pages were quoted; never a letter, nor its text. After
RETENTION_DAYS they are deleted. How often which kind of answer was given is counted for good, for everybody.
"""

EXAMPLES = """\
examples:
  python -m desk status
      How much is kept, since when, and whether the tables are up to date. Reads only.
  python -m desk migrate
      Make the tables, or bring them up to date. The server does so itself when it starts; again does no harm.
  python -m desk purge
      Delete now what has been kept long enough. The server does so every hour.
  python -m desk purge --today 2027-01-15
      Delete what will be old enough on that day.
  python -m desk export K7Q2M-9XD4T > what-is-stored.json
      All that is kept of the visit in which the answer with this reference was given (GDPR art. 15).
  python -m desk erase K7Q2M-9XD4T
      Delete all of it, the consent too (GDPR art. 17). That something was deleted is kept, not what or whose.

VISIT is the reference that stands by any of the visit's answers (small letters, spaces and O for 0 will do), or the
visit's key as `export` prints it.

exit status:
  0   done
  1   not possible: the database cannot be reached, or is no database of ours
  3   nothing is kept of that visit
  64  wrong usage, or a setting that cannot be

environment (also from a file .env):
  DATABASE_URL     postgresql://USER:PASSWORD@HOST/NAME (with options as libpq has them, ?sslmode=verify-full), or
                   sqlite:///FILE. Unset: var/records/records.sqlite, from the folder the command runs in.
  RETENTION_DAYS   30
"""


def parser() -> argparse.ArgumentParser:
    """The parser; `--help` is the whole manual."""
    top = Parser(
        prog="python -m desk",
        description=MANUAL,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    verbs.add_parser("status", help="how much is kept, and since when")
    verbs.add_parser("migrate", help="make the tables, or bring them up to date")
    purge = verbs.add_parser("purge", help="delete what has been kept long enough")
    purge.add_argument("--today", type=day, metavar="YYYY-MM-DD", help="as on the end of this day; default: now")
    for verb, does in (("export", "print all that is kept of a visit, as JSON"), ("erase", "delete all of it")):
        one = verbs.add_parser(verb, help=does)
        one.add_argument("visit", metavar="VISIT", help="the reference of one of its answers, or the visit's key")
    return top
