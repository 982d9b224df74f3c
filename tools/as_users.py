"""
Use the strategies as users do, with Hypothesis' own settings and each in a fresh process: what `make as-users` runs after the tests.

Each strategy is drawn from a thousand times, and records that break something are shrunk. Nothing here is timed by a gate: a slow machine
is no mistake. What fails a health check, a deadline or a warning is one. The library lies where users have it, in site-packages: of what
lies elsewhere, Hypothesis reads every constant within the first draw.
"""

import argparse
import inspect
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

import sio_rules
from sio_rules import strategies

EXAMPLES = 1_000
LONGEST_SHRINKING_S = 5

DRAWING = f"""
from hypothesis import given, settings
from sio_rules import strategies
@settings(max_examples={EXAMPLES})
@given(strategies.NAME())
def test(value):
    pass
test()
"""

SHRINKING = """
import sys, time
from datetime import date
from hypothesis import given, settings, strategies as st
from sio_rules.record import PupilRecord, check_record
failed_at = None
@settings(max_examples=10_000, database=None)
@given(st.from_type(PupilRecord))
def test(record):
    global failed_at
    found = check_record(record, on=date(2026, 10, 7))
    if CONDITION:
        failed_at = failed_at or time.process_time()
        raise AssertionError
try:
    test()
except AssertionError:
    print(time.process_time() - failed_at)
"""
CONDITIONS = {
    "anything is wrong": "found",
    "an error": "found.errors",
    "an error in the assignments": "found.under('assignments').errors",
    "an error in the identity": "found.under('identity').errors",
    "an error in the transport": "found.under('transport').errors",
    "more than ten findings": "len(found) > 10",
    "errors in three parts": "len({each.at.partition('[')[0] for each in found.errors}) >= 3",
}


def installed(folder: Path) -> Path:
    """Return the folder in *folder* from which the library is imported as users have it, from site-packages."""
    packages = folder / "site-packages"
    packages.mkdir()
    (packages / "sio_rules").symlink_to(Path(sio_rules.__file__).parent)
    return packages


def fresh(code: str) -> tuple[float, str, str]:
    """Run *code* in a fresh process, with warnings as errors; return its seconds, what it printed and its last line of error."""
    begun = monotonic()
    with TemporaryDirectory() as folder:
        ran = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-W", "error", "-c", code],
            capture_output=True,
            text=True,
            check=False,
            env={name: value for name, value in os.environ.items() if name != "CI"}
            | {"PYTHONPATH": str(installed(Path(folder)))},
        )
    return monotonic() - begun, ran.stdout.strip(), ran.stderr.strip().rpartition("\n")[2] if ran.returncode else ""


def drawn() -> list[tuple[str, float, str]]:
    """Return the name of each strategy, how many seconds its process took, and what failed."""
    rows = []
    for name in strategies.__all__:
        strategy = getattr(strategies, name)
        if callable(strategy) and all(
            each.default is not each.empty for each in inspect.signature(strategy).parameters.values()
        ):
            seconds, _, error = fresh(DRAWING.replace("NAME", name))
            rows.append((name, seconds, error))
            print(f"{name}: {seconds:.1f} s {error}", flush=True)
    return rows


def shrunk() -> list[tuple[str, float, str]]:
    """Return what was looked for in a record, in how many seconds the first record found was shrunk, and what failed."""
    rows = []
    for name, condition in CONDITIONS.items():
        _, told, error = fresh(SHRINKING.replace("CONDITION", condition))
        rows.append((name, float(told or "nan"), error))
        print(f"{name}: shrunk in {told or '?'} s {error}", flush=True)
    return rows


def main() -> None:
    """Run both and fail where something failed; how long it took is told, not judged."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--keep", action="store_true", help="keep the figures for the page of proof")
    options.add_argument("--tests", default="", help="how the tests went before this, for that page")
    chosen = options.parse_args()
    draws, shrinks = drawn(), shrunk()
    if chosen.keep:
        keep_figures(draws, shrinks, chosen.tests)
    failed = [name for name, _, error in [*draws, *shrinks] if error]
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


def keep_figures(draws: Sequence[tuple[str, float, str]], shrinks: Sequence[tuple[str, float, str]], tests: str) -> None:
    """Keep how it went for the page."""
    import proof  # noqa: PLC0415 - it stands beside this script

    name, slowest, _ = max(draws, key=lambda row: row[1])
    proof.keep(
        "as-users",
        title="As users run it: Hypothesis' own settings, random order, warnings as errors",
        text="The tests run with the default settings of Hypothesis (a deadline of 200 ms, no health check silenced), in random order,"
        f" with `-W error`. Then each strategy is drawn from {EXAMPLES:,} times in a fresh process, and in others a record of which the"
        " line says something is looked for, found and shrunk.",
        command="make as-users",
        figures={
            **({"tests": tests} if tests else {}),
            "strategies": len(draws),
            "strategies that failed": sum(bool(error) for *_, error in draws),
            "slowest process": f"{name}, {slowest:.1f} s",
            f"records shrunk within {LONGEST_SHRINKING_S} s": f"{sum(s <= LONGEST_SHRINKING_S for _, s, _ in shrinks)} of {len(shrinks)}",
        },
        table=[("a record with …", "shrunk in"), *((name, f"{seconds:.1f} s") for name, seconds, _ in shrinks)],
    )


if __name__ == "__main__":
    main()
