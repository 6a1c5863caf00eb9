"""How records fare in, Prometheus' lines of it out: counts and kinds, never a word of a record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from chains.records import Health


def records_text(health: Health) -> bytes:
    """The lines. What was lost and what was refused is counted since the start."""
    return ("\n".join(_lines(health)) + "\n").encode()


def _lines(health: Health) -> Iterator[str]:
    yield "# HELP brevklar_records_ok 1 while the last thing asked of the records was done."
    yield "# TYPE brevklar_records_ok gauge"
    yield f"brevklar_records_ok {int(health.ok)}"
    yield from _counter(
        "brevklar_records_failed_total", "What was lost, by what was to be done.", "deed", health.failed
    )
    about = "Values that were not stored for they point at a person, by field."
    yield from _counter("brevklar_records_refused_total", about, "field", health.refused)


def _counter(name: str, about: str, label: str, counts: Mapping[str, int]) -> Iterator[str]:
    yield f"# HELP {name} {about}"
    yield f"# TYPE {name} counter"
    for value, count in sorted(counts.items()):
        yield f'{name}{{{label}="{value}"}} {count}'
