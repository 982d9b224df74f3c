"""
Show the library at its main job, on the files beside this script: `make tour`.

Without an option each part prints its summary and the first case of each kind; `python docs/tutorial/tour.py --all` prints every
case. Reading and printing is the work of these scripts; the library itself does no I/O.
"""

import argparse

import tour_cases
import tour_children
import tour_records
import tour_register
import tour_requests

PARTS = (tour_requests, tour_cases, tour_children, tour_register, tour_records)


def main(*, every: bool = False) -> None:
    """Run every part of the tour: its first cases, or *every* case."""
    for part in PARTS:
        part.show(every=every)
    if not every:
        print("\nWszystkie przypadki: python docs/tutorial/tour.py --all")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--all", action="store_true", dest="every", help="print every case")
    main(every=options.parse_args().every)
