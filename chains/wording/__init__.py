"""Message keys and arguments in, sentences in the reader's language and level out."""

from __future__ import annotations

from chains.wording.approvals import approval
from chains.wording.bundles import OTHERWISE, RIGHT_TO_LEFT, languages
from chains.wording.formats import Isolate, as_is, isolated
from chains.wording.wording import Wording

__all__ = ["OTHERWISE", "RIGHT_TO_LEFT", "Isolate", "Wording", "approval", "as_is", "isolated", "languages"]
