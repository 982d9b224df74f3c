"""
How long importing takes, in a fresh process each time: `sio_rules` against attrs with `dateutil.relativedelta`.

Processes are interleaved, and the best of each counts, less a bare Python. `holidays` stands beside as a peer;
the library does not need it.
"""

import subprocess
import sys
from time import perf_counter

from rounds import report

ROUNDS = 15
IMPORTS = {
    "bare Python": "pass",
    "attrs and dateutil.relativedelta": "import attrs, dateutil.relativedelta",
    "sio_rules": "import sio_rules",
    "sio_rules with its three packages": "import sio_rules.access, sio_rules.pupils, sio_rules.transport",
    "holidays with Poland": "import holidays; holidays.Poland(years=2026)",
}


def main() -> None:
    """Measure and print."""
    best = dict.fromkeys(IMPORTS, float("inf"))
    for _ in range(ROUNDS):
        for name, code in IMPORTS.items():
            start = perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own words
            best[name] = min(best[name], perf_counter() - start)
    bare = best.pop("bare Python")
    over_bare = {name: (seconds - bare) * 1e9 for name, seconds in best.items()}
    report(
        "import, over bare Python",
        over_bare,
        ours="sio_rules",
        packages=("attrs", "python-dateutil", "holidays"),
    )


if __name__ == "__main__":
    main()
