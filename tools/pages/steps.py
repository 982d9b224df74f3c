"""
Write docs/reference/procedures.md: which event leads from which state to which, for access and for revocation.

`python tools/pages/steps.py` writes the page; `--check` writes nothing and fails where it is stale.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from topics import link

from sio_rules.access.procedure.messages import NoticeKind
from sio_rules.access.procedure.table import STEPS
from sio_rules.access.revocation.table import REVOCATION_STEPS
from sio_rules.labels import Label

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reference" / "procedures.md"
HEAD = """\
% Written by tools/pages/steps.py (make catalogue); do not edit.

# The procedures

What may happen in which state, and where it leads. A step that is not here raises `IllegalStepError`; an ended case has no
steps. Each cell names the next state; in brackets stands when it does, and the rule that says so.
"""

Line = tuple[Label, Label, Label, str, tuple[Label | None, ...]]


def table(lines: Sequence[Line]) -> str:
    """Return the table of states (down) and events (across); a state that no step leaves is an end."""
    events = sorted({line[1] for line in lines}, key=list(type(lines[0][1])).index)
    rows = [("state", *(f"{event.name}<br>{event.pl}" for event in events))]
    for state in type(lines[0][0]):
        cells = []
        for event in events:
            steps = [line for line in lines if line[0] is state and line[1] is event]
            cells.append("<br>".join(cell(line) for line in steps))
        mark = "" if any(cells) else " (end)"
        rows.append((f"**{state.name}**{mark}<br>{state.pl}", *cells))
    rows.insert(1, tuple("---" for _ in rows[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def cell(line: Line) -> str:
    """Return what stands in one cell for one step."""
    _, _, to, code, circumstances = line
    given = ", ".join(each.en for each in circumstances if each is not None)
    return f"{to.name} ({f'{given}: ' if given else ''}{link(code, PAGE)})"


def page() -> str:
    """Return the whole page."""
    access = [(row.state, row.event, row.to, row.rule.code, (row.when, row.variant)) for row in STEPS]
    revocation = [(row.state, row.event, row.to, row.rule.code, (row.outcome, row.route)) for row in REVOCATION_STEPS]
    notices = "\n".join(f"- `{kind.name}`: {kind.pl}" for kind in NoticeKind)
    return "\n".join(
        (
            HEAD,
            "## Access\n",
            table(access),
            "\nThe messages that steps make due (`sio_rules.access.procedure.messages`):\n",
            notices,
            "\n## Revocation\n",
            table(revocation),
            "",
        )
    )


def main() -> int:
    """Write the page, or check it."""
    text = page()
    if "--check" in sys.argv[1:]:
        fresh = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text
        if not fresh:
            print(f"{PAGE.relative_to(ROOT)} is stale: make catalogue")
        return 0 if fresh else 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
