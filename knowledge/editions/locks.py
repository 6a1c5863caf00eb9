"""One at a time, across processes: locks that die with their process.

The kernel frees such a lock when its process ends, however it ends; a lock file that a dead
process left is simply taken.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge.errors import RefreshRunningError


@contextmanager
def only_refresh(folder: Path) -> Iterator[None]:
    """Hold what only one refresh may. Raises RefreshRunningError, with the other's process, where one is at work."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "refresh.lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.seek(0)
            written = file.read().strip()
            raise RefreshRunningError(int(written) if written.isdecimal() else 0) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


@contextmanager
def changing_state(folder: Path) -> Iterator[None]:
    """Hold the state file while it is read, changed and written: moments, so others wait."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "state.lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
