"""The installed Chainlit's `frontend/dist` and our assets in, `chat/frontend/build/` out.

Chainlit's index page loads fonts and styles from other hosts at every visit; ours names only its own files. Scripts
and styles are named by their content, stored for good by browsers, and compressed once here instead of at every
visit.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

ASSETS = Path(__file__).with_name("assets")
BUILD = Path(__file__).with_name("build")
STAMP = "built-from"
COMPRESSED = {".js", ".mjs", ".css", ".svg"}


class FrontendError(RuntimeError):
    """The installed Chainlit's frontend is not as this build expects it; says what was looked for."""


def dist() -> Path:
    """Where the installed Chainlit keeps its frontend, without importing Chainlit.

    Raises FrontendError if it is not there.
    """
    spec = find_spec("chainlit")
    folders = list(spec.submodule_search_locations or []) if spec else []
    found = Path(folders[0]) / "frontend" / "dist" if folders else Path()
    if not (found / "index.html").is_file():
        raise FrontendError("chainlit's frontend/dist/index.html was not found")
    return found


def stamp() -> str:
    """What a build hangs on: Chainlit's version and our assets."""
    digest = hashlib.sha256(version("chainlit").encode())
    for path in [Path(__file__), *sorted(ASSETS.iterdir())]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def ensure_built(target: Path = BUILD) -> bool:
    """Builds unless the build there is current; whether it built."""
    made = target / STAMP
    if made.is_file() and made.read_text("ascii") == stamp():
        return False
    build(target)
    return True


def build(target: Path = BUILD) -> None:
    """Builds anew, in a folder beside the target that then takes its place. Raises FrontendError."""
    source = dist()
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".building-") as folder:
        made = Path(folder) / "made"
        (made / "assets").mkdir(parents=True)
        for path in _wanted(source):
            shutil.copyfile(path, made / path.relative_to(source))
        names = {path.name: _copy_named(path, made / "assets") for path in sorted(ASSETS.glob("*.*s"))}
        template = (ASSETS / "index.html").read_text("utf-8")
        (made / "index.html").write_text(_index(template, (source / "index.html").read_text("utf-8"), names), "utf-8")
        for path in made.rglob("*"):
            if path.suffix in COMPRESSED:
                path.with_name(path.name + ".gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
        (made / STAMP).write_text(stamp(), "ascii")
        _put_in_place(made, target, Path(folder) / "old")


def _put_in_place(made: Path, target: Path, old: Path) -> None:
    """Swaps the builds by renaming; where another process was faster with the same build, its stays."""
    with contextlib.suppress(FileNotFoundError):
        target.rename(old)
    try:
        made.rename(target)
    except OSError:
        if not (target / STAMP).is_file():
            raise


def _wanted(source: Path) -> Iterator[Path]:
    return (
        path for path in source.rglob("*") if path.is_file() and path.suffix != ".map" and path.name != "index.html"
    )


def _copy_named(path: Path, folder: Path) -> str:
    data = path.read_bytes()
    name = f"{path.stem}-{hashlib.sha256(data).hexdigest()[:10]}{path.suffix}"
    (folder / name).write_bytes(data)
    return name


def _index(template: str, chainlits: str, names: dict[str, str]) -> str:
    script = re.search(r'<script type="module"[^>]*src="(/assets/[\w.-]+\.js)"', chainlits)
    style = re.search(r'<link rel="stylesheet"[^>]*href="(/assets/[\w.-]+\.css)"', chainlits)
    if not script or not style:
        raise FrontendError("chainlit's index.html names no module script and style sheet")
    values = {
        "app-script": script.group(1),
        "app-style": style.group(1),
        "page-script": f"/assets/{names['page.js']}",
        "voice-script": f"/assets/{names['voice.js']}",
        "page-style": f"/assets/{names['page.css']}",
    }
    return re.sub(
        r"\{\{(app-script|app-style|page-script|voice-script|page-style)\}\}",
        lambda found: values[found.group(1)],
        template,
    )
