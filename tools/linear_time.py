"""
Measure that time is linear: an input of a megabyte takes about a hundred times as long as one of ten kilobytes.

Times are those of the processor, the least of several runs, without the garbage collector, as `timeit` measures. What takes less than a
millisecond at the large size is not compared: only its length is looked at.

Answers that hold each two of the parts given, as the conflicts of one pupil do, grow with the pairs. A record holds at most 500 parts of a
kind for that reason; one that is full of them is measured by itself.
"""

import argparse
import gc
import sys
from datetime import date
from itertools import cycle, islice
from statistics import median
from time import process_time_ns
from typing import Any

import attrs
import proof
from fuzz import _pool
from large_inputs import Question, inputs

from sio_rules.record import PupilRecord, check_record
from sio_rules.record.pupil_record import PARTS

SMALL, LARGE = 10_000, 1_000_000
MOST = 4 * LARGE / SMALL
"""Four times what is linear, as what is large is in no cache; what grows with the square takes ten thousand times as long."""
MOST_S = 20
SHORT_NS = 1_000_000
TRIES = 5
NS = 1_000_000_000


def took(ask: Question) -> int:
    """Return the nanoseconds of one run, without those of the garbage collector."""
    gc.collect(0)
    began = process_time_ns()
    ask()
    return process_time_ns() - began


def compared(small: Question, large: Question) -> tuple[float, int]:
    """Return how many times as long the large input takes, 0 where it is short, and how long; what looks too long is measured again."""
    large_ns = took(large)
    if large_ns < SHORT_NS:
        return 0.0, large_ns
    small_ns = min(took(small) for _ in range(TRIES))
    for _ in range(TRIES):
        if large_ns <= MOST * small_ns:
            break
        large_ns, small_ns = min(large_ns, took(large)), min(small_ns, took(small))
    return large_ns / small_ns, large_ns


def full_record() -> PupilRecord:
    """Return a record with 500 parts of every kind that is drawn."""
    drawn = _pool(PupilRecord)
    parts = {name: [part for each in drawn for part in getattr(each, name)] for name in PARTS}
    many: dict[str, Any] = {name: tuple(islice(cycle(few), 500)) for name, few in parts.items()}
    for name in ("assignments", "transport"):
        many[name] = tuple(attrs.evolve(each, pupil=1) for each in many[name])
    return PupilRecord(pupil=1, **many)


def main() -> None:
    """Measure every input, tell the worst, and fail where one is worse than linear or takes too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", action="store_true", help="write the figures into docs/explanation/proof.md")
    given = parser.parse_args()
    gc.disable()
    found = []
    for name, made in inputs():
        found.append((*compared(made(SMALL), made(LARGE)), name))
        if found[-1][1] > SHORT_NS * 100:
            gc.collect()
    record = full_record()
    record_ns = took(lambda: check_record(record, on=date(2026, 3, 9)))
    by_ratio, by_time = sorted(found, reverse=True), sorted(found, key=lambda each: -each[1])
    print(*(f"{times:8.1f} times, {ns / NS:8.3f} s: {name}" for times, ns, name in by_ratio[:15]), sep="\n")
    print(*(f"{ns / NS:8.3f} s: {name}" for _, ns, name in by_time[:15]), sep="\n")
    figures = {
        "inputs": len(found),
        "inputs that take a millisecond or more at 1 MB": sum(times > 0 for times, *_ in found),
        "times as long at 1 MB as at 10 kB, the median": round(median(times for times, *_ in found if times)),
        "inputs that take more than a hundred times as long": sum(times > LARGE / SMALL for times, *_ in found),
        "most times as long at 1 MB as at 10 kB": round(by_ratio[0][0]),
        "longest at 1 MB, in milliseconds": round(by_time[0][1] / 1e6),
        "a record with 500 parts of every kind, in milliseconds": round(record_ns / 1e6),
    }
    print(figures)
    if given.keep:
        proof.keep(
            "linear-time",
            title="Time is linear",
            text="Text of a megabyte in each argument and field of every public door, long lists, and plain data with as many faults as"
            " they can hold, against the same of ten kilobytes. What is linear takes about a hundred times as long, a little more"
            " where the data no longer fit a cache; what grows with the square would take ten thousand times as long. Processor time"
            " without the garbage collector. Answers about each two parts of a record grow with the pairs, so a record holds at most 500"
            " parts of a kind.",
            command="make linear-time",
            figures=figures,
            table=[
                ("the ten worst", "times as long", "milliseconds at 1 MB"),
                *((name, round(times), round(ns / 1e6)) for times, ns, name in by_ratio[:10]),
            ],
        )
    if by_ratio[0][0] > MOST or max(by_time[0][1], record_ns) > MOST_S * NS:
        sys.exit("not linear")


if __name__ == "__main__":
    main()
