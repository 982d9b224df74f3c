"""
How the benchmarks measure: minima of interleaved rounds in one process, printed as ratios.

The machine may run whole seconds at half speed, so single times say little. Each round runs every contestant once; the best
round of each counts. Ratios carry over to another machine, nanoseconds do not.
"""

import gc
import platform
from collections.abc import Callable, Mapping
from importlib.metadata import version
from timeit import Timer

Work = Callable[[], object]


def best_ns(contestants: Mapping[str, Work], *, items: int, rounds: int = 30, number: int = 1) -> dict[str, float]:
    """Return the best time of each contestant in nanoseconds per item; *number* runs of *items* items make one round."""
    timers = {name: Timer(work) for name, work in contestants.items()}
    best = dict.fromkeys(timers, float("inf"))
    gc.disable()
    try:
        for _ in range(rounds):
            for name, timer in timers.items():
                best[name] = min(best[name], timer.timeit(number))
            gc.collect()
    finally:
        gc.enable()
    return {name: seconds / number / items * 1e9 for name, seconds in best.items()}


def report(title: str, best: Mapping[str, float], *, ours: str, packages: tuple[str, ...] = ()) -> None:
    """Print the times and how many times as long as *ours* each takes, with the versions of the peers."""
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    print(f"\n{title}  (Python {platform.python_version()}{', ' if versions else ''}{versions})")
    for name, ns in best.items():
        print(f"  {name:<44} {ns:>12,.0f} ns  {ns / best[ours]:>8.2f} x")
