"""Chainlit's folder is ours alone, and what a killed run left is wiped by the next."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

from chat.guards.files import own_folder


def test_the_folder_is_fresh_and_nobody_elses(tmp_path: Path) -> None:
    folder = own_folder(tmp_path / "base")
    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "base").stat().st_mode) == 0o700
    folder.remove()
    assert not folder.path.exists()


def test_a_running_servers_folder_is_left_alone(tmp_path: Path) -> None:
    first, second = own_folder(tmp_path / "base"), own_folder(tmp_path / "base")
    assert first.path.is_dir()
    assert second.path.is_dir()
    first.remove()
    second.remove()


def test_a_killed_runs_folder_is_wiped(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from chat.guards.files import own_folder\n"
        "folder = own_folder(Path(sys.argv[1])); (folder.path / 'letter').write_text('Amina'); os.kill(os.getpid(), 9)"
    )
    base = tmp_path / "base"
    subprocess.run(
        [sys.executable, "-c", code, str(base)], check=False, env={**os.environ, "PYTHONPATH": str(Path.cwd())}
    )
    assert list(base.rglob("letter"))
    folder = own_folder(base)
    assert not list(base.rglob("letter"))
    folder.remove()
