"""
Count what the tests of the finite tables and of the state machines ask: `make counted` runs both, and `--keep` keeps the figures.

A table is asked about every case that there is, and the function beside it; a machine takes steps drawn at random, and after each of
them what the library says must be what a plain model says. `FUZZ_EXAMPLES` says how many runs of a hundred steps or less are drawn.
"""

import sys
from collections import Counter
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import lookup
import proof
import pytest
from hypothesis.stateful import RuleBasedStateMachine

from sio_rules.tables import TABLES

ROOT = Path(__file__).resolve().parent.parent
TABLE_TESTS = ROOT / "tests" / "tables"
MACHINES = sorted((ROOT / "tests").rglob("test_machine.py"))
QUIET = ("-q", "-p", "no:cacheprovider", "--assert=plain", "--hypothesis-profile", "fuzz")


def counting(called: Callable[..., Any], counts: Counter[str], key: Callable[..., str]) -> Callable[..., Any]:
    """Return *called*, which counts each of its calls under a *key* made of what it is given."""

    @wraps(called)
    def counted(*given: Any, **named: Any) -> Any:
        counts[key(*given)] += 1
        return called(*given, **named)

    return counted


def run(counts: Counter[str], *paths: Path) -> None:
    """Run the tests, and stop where one of them fails or nothing was counted."""
    if pytest.main([*QUIET, *map(str, paths)]) or not counts:
        raise SystemExit("not counted: a test failed, or nothing was asked")


def main() -> None:
    """Run both, tell the figures, and keep them if asked to."""
    asked: Counter[str] = Counter()
    lookup.matching = counting(lookup.matching, asked, lambda name, *_: name)
    run(asked, TABLE_TESTS)
    steps: Counter[str] = Counter()
    RuleBasedStateMachine.check_invariants = counting(  # type: ignore[method-assign] # it is called after each step
        RuleBasedStateMachine.check_invariants, steps, lambda machine, *_: type(machine).__name__
    )
    run(steps, *MACHINES)
    print(*(f"{name}: {count:,}" for name, count in (*asked.items(), *steps.items())), sep="\n")
    if "--keep" in sys.argv:
        keep(asked, steps)


def keep(asked: Counter[str], steps: Counter[str]) -> None:
    """Keep the figures for the page."""
    rows = {name: len(table.rows) for name, table in TABLES.items()}
    proof.keep(
        "tables",
        title="Tables: every finite table of the law against its function",
        text="Each table of `sio_rules.tables` is asked about every case that there is, on the days on which the law changes and on days"
        " between them, and the function is asked the same (`tests/tables`). Where no questions are counted, the test goes through the"
        " rows themselves.",
        command="make counted",
        figures={"tables": len(rows), "rows": sum(rows.values()), "questions by conditions": sum(asked.values())},
        table=[("table", "rows", "questions by conditions"), *((name, rows[name], asked[name]) for name in rows)],
    )
    proof.keep(
        "state-machines",
        title="State machines: a request, a renewal, a revocation and a growing record against plain models",
        text="Steps are drawn at random. After each of them, what the library says is compared with what a model says that is written in"
        " the tests from the sources alone (`tests/**/test_machine.py`); where the sources are silent, the model says so.",
        command="make counted",
        figures={"machines": len(steps), "steps": sum(steps.values())},
        table=[("machine", "steps"), *sorted(steps.items())],
    )


if __name__ == "__main__":
    main()
