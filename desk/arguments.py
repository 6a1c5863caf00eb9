"""The command line's words in, its options out; the whole manual."""

from __future__ import annotations

import argparse

from ingest.commandline import Parser, day

ROLES = ("staff", "editor", "admin")
"""`desk.accounts.models.Role`; a test holds the two together, for the manual must not wait for a database's package."""

MANUAL = """\
Look after what is kept of citizens' conversations, and after who may read it.

Nothing a citizen writes is kept unless they agree, for one visit at a time. Then questions are kept without names, CPR
numbers and the like, with how they ended and which pages were quoted; never a letter, nor its text. After
RETENTION_DAYS they are deleted. What a citizen hands over to staff is kept, masked too, until its code ends after 24
hours, or as long as their questions where they agreed to have those kept. How often which kind of answer was given is
counted for good, for everybody.
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
      All that is kept of the visit in which the answer with this reference was given, and what was handed over to
      staff (GDPR art. 15). That it was printed stands in the audit log.
  python -m desk erase K7Q2M-9XD4T
      Delete all of it, the consent and hand-overs too (GDPR art. 17). That something was deleted is kept, not what or
      whose.
  python -m desk erase K7Q2-M9XD
      The same for whoever has only the code of a hand-over: eight digits, as they said it on the phone.
  python -m desk invite "Mette Holm" --role staff --role editor
      Print a link by which she chooses a password and signs in at the desk, once, within three days. For somebody who
      has an account already: a link to a new password; roles stay as they are.
  python -m desk audit verify
      Check the audit log from its first entry on. Prints how many hold and the last one's code: note it elsewhere.
  python -m desk audit verify --head 1204:9f2c…
      The same, and that the entry written down then is still there: nobody has cut the end off and begun anew.
  python -m desk again K7Q2M-9XD4T
      Ask the question of the answer with this reference again, of the edition of the guidance that answered it, on the
      day it was asked and without a model; print what came out then and now.

VISIT is the reference that stands by any of the visit's answers (small letters, spaces and O for 0 will do), the code
of a hand-over while that is stored, or the visit's key as `export` prints it.

exit status:
  0   done
  1   not possible: the database cannot be reached, or is no database of ours
  3   nothing is kept of that visit, or under that reference
  4   asked again, something came out differently, or it could not be asked
  4   the audit log does not hold; the first entry that does not is named on standard error
  64  wrong usage, or a setting that cannot be

environment (also from a file .env):
  DATABASE_URL     postgresql://USER:PASSWORD@HOST/NAME (with options as libpq has them, ?sslmode=verify-full), or
                   sqlite:///FILE. Unset: var/records/records.sqlite, from the folder the command runs in.
  RETENTION_DAYS   30
  DESK_URL         where browsers find the server, for links: https://brev.kommune.dk; unset: http://localhost:PORT
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
    again = verbs.add_parser("again", help="ask a kept question again of the edition that answered it")
    again.add_argument("reference", metavar="REFERENCE", help="the reference that stands by the answer")
    for verb, does in (("export", "print all that is kept of a visit, as JSON"), ("erase", "delete all of it")):
        one = verbs.add_parser(verb, help=does)
        one.add_argument("visit", metavar="VISIT", help="an answer's reference, a hand-over's code, or the key")
    invite = verbs.add_parser("invite", help="print a link by which somebody gets access to the desk")
    invite.add_argument("name", metavar="NAME", help="what they will sign in by")
    said = "what they may do; may stand several times; default: staff"
    invite.add_argument("--role", action="append", choices=ROLES, help=said)
    audit = verbs.add_parser("audit", help="check the log of who did what")
    audit.add_argument("does", choices=("verify",), help="check that every entry is as it was written")
    audit.add_argument("--head", metavar="NUMBER:HASH", type=head, help="an entry that must still be there")
    return top


def head(text: str) -> tuple[int, str]:
    """An entry's number and hash. Raises ValueError."""
    number, _, code = text.partition(":")
    if not number.isdecimal() or len(code) != 64:
        raise ValueError
    return int(number), code
