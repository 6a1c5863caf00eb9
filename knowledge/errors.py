"""What can stop the knowledge base: each error carries its numbers; `str()` is the sentence for who runs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class KnowledgeError(Exception):
    """Ends a command or a search. `code` is stable, for machines."""

    code = "knowledge"


class NothingPublishedError(KnowledgeError):
    """There is no published edition yet."""

    code = "nothing_published"

    def __init__(self) -> None:
        super().__init__("Nothing is published yet: run `python -m knowledge refresh --publish`.")


class NoDraftError(KnowledgeError):
    """There is nothing to publish or compare: all that was gathered is published."""

    code = "no_draft"

    def __init__(self) -> None:
        super().__init__("There is no draft: `python -m knowledge refresh` makes one when something has changed.")


class NoSuchEditionError(KnowledgeError):
    """No edition of that name is kept, or no earlier one to go back to."""

    code = "no_such_edition"

    def __init__(self, edition: str = "") -> None:
        super().__init__(f"Edition {edition} is not kept." if edition else "There is no earlier edition to go back to.")


class DamagedEditionError(KnowledgeError):
    """A file of an edition is missing or is not what was written."""

    code = "damaged_edition"

    def __init__(self, edition: str, file: str) -> None:
        super().__init__(f"Edition {edition} is damaged ({file}): roll back, or refresh to make a new one.")


class RefreshRunningError(KnowledgeError):
    """Another refresh is at work. `pid` is its process, 0 where it could not be read."""

    code = "refresh_running"

    def __init__(self, pid: int) -> None:
        super().__init__(
            f"Another refresh is running{f' (process {pid})' if pid else ''}: this one has changed nothing."
        )
        self.pid = pid


class EmbedderMismatchError(KnowledgeError):
    """An edition's vectors were made by another model than the one configured: their distances would mean nothing."""

    code = "embedder_mismatch"

    def __init__(self, edition: str, made_by: str, configured: str) -> None:
        super().__init__(
            f"Edition {edition} was made with {made_by}, but EMBEDDING_MODEL says {configured}: "
            "set it back, or refresh and publish to make an edition with the new model."
        )
        self.made_by = made_by
        self.configured = configured


class EmbedderUnavailableError(KnowledgeError):
    """The embedding model cannot be loaded, or its endpoint does not answer as it should."""

    code = "embedder_unavailable"


class VectorsUnreachableError(KnowledgeError):
    """The vectors of an edition cannot be reached: the Chroma server is away, or their collection is gone."""

    code = "vectors_unreachable"


class UnknownSourceError(KnowledgeError):
    """A name or an address that belongs to no source."""

    code = "unknown_source"


class NothingGatheredError(KnowledgeError):
    """No source gave a page, and there are none from before. `faults` are told by source or address."""

    code = "nothing_gathered"

    def __init__(self, faults: Sequence[str]) -> None:
        told = "; ".join(faults[:5])
        super().__init__(f"No source gave a page{f' ({told})' if told else ''}. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Loss:
    """A source that would lose pages: how many it `had`, and the addresses that would go."""

    source: str
    had: int
    gone: tuple[str, ...]


class SuddenLossError(KnowledgeError):
    """Sources would lose a fifth of their pages or more: a human has to say that it is meant."""

    code = "sudden_loss"

    def __init__(self, losses: Sequence[Loss]) -> None:
        told = "; ".join(f"{loss.source}: {len(loss.gone)} of {loss.had} pages" for loss in losses)
        super().__init__(
            f"Pages would suddenly be gone ({told}). Nothing was changed. "
            'If that is right, run it again with --accept-loss "why".'
        )
        self.losses = tuple(losses)


class RecallFellError(KnowledgeError):
    """The draft answers fewer golden questions than the published edition. `missed` are the ones it newly misses."""

    code = "recall_fell"

    def __init__(self, before: float, after: float, missed: Sequence[str]) -> None:
        super().__init__(
            f"The draft finds fewer golden questions among its first five pages ({after:.1%}) than the published "
            f'edition ({before:.1%}). Look at `diff`, mend the pages or the questions, or publish with --force "why".'
        )
        self.before = before
        self.after = after
        self.missed = tuple(missed)


class ItemGoneError(KnowledgeError):
    """What an editor wanted to change is not in the edition any more: somebody else was first."""

    code = "item_gone"

    def __init__(self, key: str) -> None:
        super().__init__(f"Item {key} is not in the edition.")


class ItemTakenError(KnowledgeError):
    """Another item is called the same. `name` is what it is called."""

    code = "item_taken"

    def __init__(self, name: str) -> None:
        super().__init__(f"There is one already: {name}.")
        self.name = name


class NumbersUnsoundError(KnowledgeError):
    """Crisis and help numbers that no citizen may be left with. `fault` is a code."""

    code = "numbers_unsound"

    def __init__(self, fault: str) -> None:
        super().__init__(f"The numbers cannot stand so: {fault}.")
        self.fault = fault
