"""A command's options in, its work done and told out: the thin edge between the command line and the verbs."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from knowledge.commands.answering import (
    run_diff,
    run_evaluate,
    run_publish,
    run_refresh,
    run_rollback,
    run_search,
    run_status,
)
from knowledge.commands.editing import run_glossary, run_golden, run_numbers, run_pin, run_seed, run_words

COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "search": run_search,
    "refresh": run_refresh,
    "status": run_status,
    "diff": run_diff,
    "publish": run_publish,
    "rollback": run_rollback,
    "pin": run_pin,
    "golden": run_golden,
    "words": run_words,
    "glossary": run_glossary,
    "numbers": run_numbers,
    "evaluate": run_evaluate,
    "seed": run_seed,
}
