"""What the model is told: one versioned Markdown file a step; a step in, its prompt out.

A file's first line is `version: N`, then a blank line, then the prompt. The version goes on every result that the
prompt had a part in, so a prompt never changes without it (a test holds each text to its version).
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

from chains.model.models import Prompt, Step

FOLDER = Path(__file__).parent
_VERSION = re.compile(r"version: (\d+)\n+")


@functools.cache
def load(step: Step) -> Prompt:
    """The prompt of a step. Raises FileNotFoundError where there is none, ValueError for one without a version."""
    written = (FOLDER / f"{step}.md").read_text("utf-8")
    version = _VERSION.match(written)
    if version is None:
        raise ValueError(f"chains/prompts/{step}.md does not begin with its version")
    return Prompt(step, version[1], written[version.end() :].strip())
