"""
Write docs/explanation/proof.md: the figures that the long runs have found, with the command of each.

A run calls `keep(…)` at its end, which writes docs/explanation/proof/<name>.json. `python tools/proof.py` writes the page out of
these files; `--check` writes nothing and fails where it is stale.
"""

import json
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "explanation" / "proof.md"
RUNS = ROOT / "docs" / "explanation" / "proof"
HEAD = """\
% Written by tools/proof.py (make catalogue) from docs/explanation/proof/*.json; do not edit.

# Proof: what was measured, and how to measure it again

Each section is one run: what it shows, the command that repeats it, and what it found. A run writes its own figures at its end.
"""


def keep(
    name: str,
    *,
    title: str,
    text: str,
    command: str,
    figures: Mapping[str, int | str],
    table: Sequence[Sequence[int | str]] = (),
) -> None:
    """
    Keep what the run *name* has found, and write the page anew.

    *text* says in Markdown what the run shows; *figures* are shown by their words, whole numbers grouped; *table*, whose first row is
    its head, holds what needs more than one figure a line.
    """
    found = {
        "title": title,
        "text": text,
        "command": command,
        "where": f"Python {platform.python_version()} on {platform.system()}, {os.cpu_count()} cores",
        "day": datetime.now(UTC).date().isoformat(),  # noqa: TID251 - a tool, not the library: when it ran
        "figures": dict(figures),
        "table": [list(row) for row in table],
    }
    RUNS.mkdir(exist_ok=True)
    (RUNS / f"{name}.json").write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")


def section(name: str, run: Mapping[str, Any]) -> str:
    """Return what the page says about one run."""
    tables = [[("what", "figure"), *run["figures"].items()], run["table"]]
    return "\n".join(
        (
            f"(proof-{name})=",
            f"## {run['title']}\n",
            f"{run['text']}\n",
            f"```sh\n{run['command']}\n```\n",
            f"{run['day']}, {run['where']}:\n",
            *("\n".join(lines(table)) + "\n" for table in tables if len(table) > 1),
        )
    )


def lines(table: Sequence[Sequence[int | str]]) -> list[str]:
    """Return the lines of a table in Markdown; its first row is the head."""
    written = [f"| {' | '.join(map(cell, row))} |" for row in table]
    return [written[0], f"|{' --- |' * len(table[0])}", *written[1:]]


_UNGROUPED = 9_999
"""A whole number of four digits is read at a glance."""


def cell(value: int | str) -> str:
    """Return what stands in one cell: whole numbers from five digits on are grouped."""
    if isinstance(value, int) and abs(value) > _UNGROUPED:
        return f"{value:,}"
    return str(value).replace("|", "\\|").replace("\n", " ")


def page() -> str:
    """Return the whole page, the runs by the names of their files."""
    runs = [(path.stem, json.loads(path.read_text(encoding="utf-8"))) for path in sorted(RUNS.glob("*.json"))]
    return "\n".join((HEAD, *(section(name, run) for name, run in runs)))


def main() -> None:
    """Write the page, or check it."""
    if "--check" not in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != page():
        sys.exit(f"{PAGE.relative_to(ROOT)} is stale: make catalogue")


if __name__ == "__main__":
    main()
