"""A Danish verb as it stands in a letter in, its infinitive and its act out; the table is `acts.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ingest.models import Act

_TABLE = Path(__file__).with_name("acts.toml")


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verb table, unfolded: every form known, with its infinitive, and every infinitive with its act."""

    act: dict[str, Act]
    phrases: dict[str, tuple[tuple[re.Pattern[str], Act], ...]]
    nothing: frozenset[str]
    authority: frozenset[str]
    imperative: dict[str, str]
    passive: dict[str, str]
    participle: dict[str, str]
    present: dict[str, str]
    noun: dict[str, str]
    state: dict[str, str]
    made_noun: dict[str, str]

    def known(self, infinitive: str) -> bool:
        """Whether the table has this infinitive, alone or with other words."""
        return infinitive in self.act or infinitive in self.phrases

    def has_phrase(self, infinitive: str, rest: str) -> bool:
        """Whether a verb that says little alone ("have") is one of the table's phrases with `rest` ("klar")."""
        return any(words.search(rest) for words, _ in self.phrases.get(infinitive, ()))

    def act_of(self, infinitive: str, rest: str) -> Act:
        """The act of a verb followed by `rest` (lower case) in its clause; `Act.DO` for a verb of no list."""
        for words, act in self.phrases.get(infinitive, ()):
            if words.search(rest):
                return act
        return self.act.get(infinitive, Act.DO)


@cache
def verbs() -> Verbs:
    """The table of `acts.toml`, read once."""
    table = tomllib.loads(_TABLE.read_text(encoding="utf-8"))
    act = {verb: Act(name) for name, words in table["verbs"].items() for verb in words.split()}
    phrases: dict[str, list[tuple[re.Pattern[str], Act]]] = {}
    for row in table["phrase"]:
        phrases.setdefault(row["verb"], []).append((re.compile(row["words"]), Act(row["act"])))
    infinitives = [*act, *phrases]
    participle = {form: verb for verb in infinitives for form in _participles(verb)}
    participle |= {form: verb for verb, forms in table["participles"].items() for form in forms.split()}
    return Verbs(
        act=act,
        phrases={verb: tuple(rows) for verb, rows in phrases.items()},
        nothing=frozenset(table["nothing"]["verbs"].split()),
        authority=frozenset(table["authority"]["verbs"].split()),
        imperative={_imperative(verb): verb for verb in infinitives},
        passive={verb + "s": verb for verb in infinitives},
        participle=participle,
        present={verb + "r": verb for verb in infinitives},
        noun={form: verb for verb, forms in table["nouns"].items() for form in forms.split()},
        made_noun={form: verb for verb in infinitives for form in _nouns(verb)},
        state={form: verb for verb, forms in table["states"].items() for form in forms.split()},
    )


def _imperative(verb: str) -> str:
    """betale → betal, komme → kom, gå → gå."""
    if not verb.endswith("e") or len(verb) < 4:
        return verb
    stem = verb[:-1]
    doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiouyæøå"
    return stem[:-1] if doubled else stem


def _participles(verb: str) -> tuple[str, ...]:
    """betale → betalt, betalet, betalte, betalede; tømme → tømt; a wrong one is no Danish word and does no harm."""
    if not verb.endswith("e"):
        return (verb + "et",)
    stem = verb[:-1]
    short = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    return short + "t", stem + "et", short + "te", stem + "ede"


def _nouns(verb: str) -> tuple[str, ...]:
    """rense → rensning, bortskaffe → bortskaffelse, montere → montering: what a table calls the act."""
    if not verb.endswith("e"):
        return ()
    stem = verb[:-1]
    short = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    return short + "ning", stem + "else", stem + "ing"
