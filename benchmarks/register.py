"""
A register checked in one process and in two, side by side: records a second, and the growth with the size of the register.

`python benchmarks/run.py register` measures registers of 1e4 and 1e5 of the records of `record`, made before. The two processes get
them in batches and give back what is wrong as flat rows, and a summary; pickling all that is in the time, starting the processes is not.
"""

import gc
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from math import log10
from multiprocessing import get_context
from time import perf_counter, process_time
from typing import Any

from record import BROKEN_EVERY, ON, a_record

from sio_rules.record import PupilRecord, Summary, check_register

SIZES = (10_000, 100_000)
ROUNDS = {10_000: 3, 100_000: 2}
BATCH = 1_000
PROCESSES = 2
MAX_GROWTH_EXPONENT = 1.15
Answer = tuple[list[dict[str, Any]], Summary]


def check_batch(records: list[PupilRecord]) -> Answer:
    """Return what is wrong with *records* as flat rows, and their summary."""
    checked = list(check_register(records, on=ON))
    return [row for each in checked for row in each.to_rows("pl")], Summary.of(checked)


def check_here(batches: list[list[PupilRecord]]) -> Answer:
    """Check all *batches* in this process."""
    return _together(map(check_batch, batches))


def check_there(batches: list[list[PupilRecord]], pool: ProcessPoolExecutor) -> Answer:
    """Check all *batches* in the processes of *pool*."""
    return _together(pool.map(check_batch, batches))


def _together(answers: Any) -> Answer:
    rows, summaries = [], []
    for wrong, summary in answers:
        rows += wrong
        summaries.append(summary)
    return rows, Summary.merged(summaries)


def timed(work: Callable[[], Answer]) -> tuple[float, Answer]:
    """Return how many seconds *work* took, and its answer."""
    gc.collect()
    start = perf_counter()
    answer = work()
    return perf_counter() - start, answer


def pickling(records: list[PupilRecord]) -> None:
    """Print what pickling costs for each record, and for each of its results."""
    results = check_batch(records)
    for name, value in (("records", records), ("rows and summary", results)):
        start = process_time()
        pickled = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        middle = process_time()
        pickle.loads(pickled)  # noqa: S301 - made one line above
        end = process_time()
        out, back = ((each / len(records)) * 1e6 for each in (middle - start, end - middle))
        print(
            f"  {name:<20} {len(pickled) / len(records):>6,.0f} bytes, {out:>5.1f} µs out, {back:>5.1f} µs back, for each record"
        )


def main() -> None:
    """Measure both sizes in rounds that run each way once; the best round of each counts."""
    best: dict[tuple[int, str], float] = {}
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        check_there([[a_record(0)]] * 2 * PROCESSES, pool)  # starts the processes
        for size in SIZES:
            records = [a_record(pupil) for pupil in range(size)]
            batches = [records[first : first + BATCH] for first in range(0, size, BATCH)]
            gc.freeze()  # the register is not ours to sweep
            ways = {"one process": partial(check_here, batches), "two processes": partial(check_there, batches, pool)}
            print(f"\nA register of {size:,} records, one in {BROKEN_EVERY} with mistakes")
            answers = []
            for _ in range(ROUNDS[size]):
                for name, work in ways.items():
                    seconds, answer = timed(work)
                    best[size, name] = min(best.get((size, name), seconds), seconds)
                    answers.append(answer)
            assert all(each == answers[0] for each in answers)
            assert answers[0][1].records == size
            assert answers[0][1].right == size - size // BROKEN_EVERY
            for name in ways:
                seconds = best[size, name]
                ratio = best[size, "one process"] / seconds
                print(f"  {name:<20} {seconds:>6.2f} s, {size / seconds:>7,.0f} records a second, {ratio:.2f} times as many")
            pickling(batches[0])
            gc.unfreeze()
    growth = log10(best[SIZES[1], "one process"] / best[SIZES[0], "one process"]) / log10(SIZES[1] / SIZES[0])
    print(f"  growth exponent of check_register from {SIZES[0]:,} to {SIZES[1]:,} records: {growth:.2f}")
    assert growth <= MAX_GROWTH_EXPONENT


if __name__ == "__main__":
    main()
