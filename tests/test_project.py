"""What holds for the project as a whole: nothing imports the assembling modules, and no machine is named."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("municipality", "ingest", "knowledge", "chains", "chat", "desk")


def modules() -> list[Path]:
    return [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_package_imports_what_assembles_it(path: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported.add(node.module.partition(".")[0])
    assert not imported & {"app", "server", "tests"}


def test_every_module_says_what_it_is() -> None:
    silent = [
        path for path in modules() if path.name != "__init__.py" and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


def test_every_setting_is_in_the_example() -> None:
    """A setting that is read from the environment stands in `.env.example`, and nothing stands there that is not read."""
    sources = [path.read_text(encoding="utf-8") for path in [*modules(), ROOT / "server.py", ROOT / "app.py"]]
    calls = re.compile(r'(?:environ(?:ment)?(?:\.get\(|\[)|\bsetting\(|\(environment, )"([A-Z]+(?:_[A-Z]+)*)"')
    read = {name for source in sources for name in calls.findall(source)}
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    listed = set(re.findall(r"^#? ?([A-Z][A-Z_]+)=", example, re.MULTILINE))
    ours = {name for name in read if not name.startswith(("CHAINLIT", "HTTP_"))}
    assert ours == listed
