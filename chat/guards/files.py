"""Nothing in, a folder for Chainlit's files out: ours alone, empty, and in memory where the system has such a place.

Nothing of a letter is written there (uploads stay in the process's memory), but Chainlit makes folders in it. Each
run has a folder of its own and holds a lock on it; a run that was killed leaves its folder without a lock, and the
next run wipes it.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 -- its own folder in it has mode 0700

LOCK = ".lock"


@dataclass(slots=True)
class OwnFolder:
    """A run's folder; `lock` is the open file that keeps other runs from wiping it."""

    path: Path
    lock: int

    def remove(self) -> None:
        """Wipes the folder."""
        shutil.rmtree(self.path, ignore_errors=True)
        os.close(self.lock)


def own_folder(base: Path | None = None) -> OwnFolder:
    """A fresh folder for this run, mode 0700, after wiping those of runs that are over."""
    if base is None:
        base = (MEMORY if os.access(MEMORY, os.W_OK) else Path(tempfile.gettempdir())) / f"brevklar-{os.getuid()}"
    base.mkdir(mode=0o700, exist_ok=True)
    if base.stat().st_uid != os.getuid() or base.is_symlink():
        base = Path(tempfile.mkdtemp(prefix="brevklar-"))
    base.chmod(0o700)
    with _alone(base):
        for left in base.iterdir():
            if left.is_dir():
                _wipe_if_over(left)
        path = base / secrets.token_hex(8)
        path.mkdir(mode=0o700)
        lock = os.open(path / LOCK, os.O_CREAT | os.O_RDWR, 0o600)
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return OwnFolder(path, lock)


@contextlib.contextmanager
def _alone(base: Path) -> Iterator[None]:
    """One run at a time: a folder is never wiped between being made and being locked."""
    door = os.open(base / LOCK, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(door, fcntl.LOCK_EX)
        yield
    finally:
        os.close(door)


def _wipe_if_over(folder: Path) -> None:
    try:
        lock = os.open(folder / LOCK, os.O_RDWR)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
        return
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(folder, ignore_errors=True)
    except OSError:
        pass  # another run holds it
    finally:
        os.close(lock)
