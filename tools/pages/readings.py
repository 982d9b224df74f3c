"""
Write docs/explanation/readings.md: how unclear texts are read, out of `sio_rules.readings`.

`python tools/pages/readings.py` writes the page; `--check` writes nothing and fails where it is stale.
"""

import sys
from pathlib import Path

from topics import link

from sio_rules.readings import READINGS, Interpretation

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "explanation" / "readings.md"
HEAD = """\
% Written by tools/pages/readings.py (make catalogue); do not edit.

# Readings: how unclear texts are read

Where a source is unclear, a rule bears the number of its reading (`rule.reading`). For each number this page says what is unclear,
what is taken, what else could be read, and why it is not taken. `sio_rules.readings.READINGS` holds the same as values. Smaller choices,
which bear no number, stand in [Choices](choices.md).
"""


def section(reading: Interpretation) -> str:
    """Return what the page says about one reading."""
    rules = ", ".join(link(code, PAGE) for code in reading.rules)
    return "\n".join(
        (
            f"({reading.number.lower()})=",
            f"## {reading.number}\n",
            f"**{reading.question.en}** {reading.question.pl}\n",
            f"- Taken: {reading.taken.en} *{reading.taken.pl}*",
            *(f"- Alternative: {other.en} *{other.pl}*" for other in reading.alternatives),
            f"- Why: {reading.why.en} *{reading.why.pl}*",
            *([f"- Rules: {rules}"] if rules else []),
            "",
        )
    )


def page() -> str:
    """Return the whole page."""
    return "\n".join((HEAD, *map(section, READINGS.values())))


def main() -> None:
    """Write the page, or check it."""
    if "--check" not in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != page():
        sys.exit(f"{PAGE.relative_to(ROOT)} is stale: make catalogue")


if __name__ == "__main__":
    main()
