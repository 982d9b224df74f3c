"""
Look for text and plain data that break a reader, guided by the coverage that they reach: `python tools/guided.py 60` (seconds).

Runs `guided_doors.py` in a child, which Atheris ends itself, and reads the figures from its last words.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import proof


def main() -> None:
    """Run, tell the figures, and fail with the last words where a door raised something or took too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seconds", type=int)
    parser.add_argument("--keep", action="store_true", help="write the figures into docs/explanation/proof.md")
    given = parser.parse_args()
    command = [sys.executable, str(Path(__file__).with_name("guided_doors.py")), str(given.seconds)]
    with TemporaryDirectory() as folder:  # where a fault leaves its bytes
        run = subprocess.run(command, stderr=subprocess.PIPE, text=True, errors="replace", check=False, cwd=folder)  # noqa: S603 - our own
    calls = re.search(r"stat::number_of_executed_units: (\d+)", run.stderr)
    reached = re.findall(r"cov: (\d+)", run.stderr)
    if run.returncode or calls is None:
        sys.exit(run.stderr[-4000:])
    figures = {"calls": int(calls[1]), "seconds": given.seconds, "places of the code reached": int(reached[-1]), "faults": 0}
    print(figures)
    if given.keep:
        proof.keep(
            "atheris",
            title="Text and plain data, guided by coverage",
            text="Bytes that reach ever more of the code, as text at the checks of PESEL, REGON, RSPO, documents, logins, passwords, e-mail"
            " addresses and telephone numbers, and as JSON at `plain.read`. Nothing is raised.",
            command=f"make atheris N={given.seconds}",
            figures=figures,
        )


if __name__ == "__main__":
    main()
