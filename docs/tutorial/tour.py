"""
Show the library at its main job, on the files beside this script: `make tour`.

Reading and printing is the work of these scripts; the library itself does no I/O.
"""

import tour_cases
import tour_children
import tour_records
import tour_register
import tour_requests

PARTS = (tour_requests, tour_cases, tour_children, tour_register, tour_records)


def main() -> None:
    """Run every part of the tour."""
    for part in PARTS:
        part.show()


if __name__ == "__main__":
    main()
