"""The list of what the product is built of says everything the lock holds, with its licence."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_locked_package_is_listed_with_what_needs_it_and_the_list_is_the_same_every_time() -> None:
    program = [sys.executable, str(ROOT / "scripts" / "sbom")]
    first, second = (subprocess.run(program, capture_output=True, text=True, check=True).stdout for _ in range(2))
    assert first == second
    said = json.loads(first)
    assert (said["bomFormat"], said["specVersion"]) == ("CycloneDX", "1.6")
    locked = re.findall(
        r"^([\w.-]+)(?:\[[\w,-]+\])?==(\S+)", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE
    )
    listed = {(one["name"], one["version"]) for one in said["components"]}
    assert listed == {(re.sub(r"[-_.]+", "-", name).lower(), version) for name, version in locked}
    known = {one["bom-ref"] for one in said["components"]} | {said["metadata"]["component"]["bom-ref"]}
    needed = {ref for one in said["dependencies"] for ref in one["dependsOn"]}
    assert needed == known - {said["metadata"]["component"]["bom-ref"]}, "somebody must need each"
    without = [one["name"] for one in said["components"] if "licenses" not in one]
    assert len(without) <= 12, f"packages without a licence (those for other platforms are not installed): {without}"
