"""
Run the tests of personal data and tell what they searched: `make taint`.

What is typed is marked with letters and digits that occur nowhere else; whatever comes out is searched for them.
"""

import argparse
import os
import sys
from collections import Counter

import proof
import pytest

TESTS = ("tests/test_marks.py", "tests/test_taint.py", "tests/test_taint_pages.py")


def main() -> None:
    """Run them, and print or keep the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--examples", type=int, help="draw anew, so many examples of each hundred that `make draw` draws")
    options.add_argument("--keep", action="store_true", help="keep the figures for the page of proof")
    chosen = options.parse_args()
    drawn = []
    if chosen.examples:
        os.environ["FUZZ_EXAMPLES"] = str(chosen.examples)
        drawn = ["--hypothesis-profile", "fuzz"]
    failed = pytest.main(["-q", *drawn, *TESTS])
    if failed:
        sys.exit(int(failed))
    import marks  # noqa: PLC0415 - pytest has put tests on the path, and these are the counts of its run
    import outputs  # noqa: PLC0415

    figures = {
        "doors that took marked arguments": sum(calls > 0 for calls in outputs.CALLS.values()),
        "marked calls": outputs.CALLS.total(),
        "kinds of marked text": len(marks.TEXTS),
        "spellings of a day of birth": len(marks.SPELLINGS),
        "outputs searched": outputs.SEARCHED.total(),
        "marks that came out": 0,
    }
    print(*(f"{name}: {figure}" for name, figure in figures.items()), sep="\n")
    if chosen.keep:
        keep_figures(figures, outputs.SEARCHED, chosen.examples)


def keep_figures(figures: dict[str, int], searched: Counter[str], examples: int | None) -> None:
    """Keep them for the page."""
    proof.keep(
        "taint",
        title="Nothing personal comes out",
        text="Every text, PESEL number, document number, day of birth and pupil's key that goes into a public function, a value, its methods,"
        " plain data, rows of a table or a page of the how-tos is marked with letters and digits that occur nowhere else. Whatever comes"
        " out is searched: four of the letters, six of the digits, or the day in any spelling would be a leak.",
        command=f"make taint{f' N={examples}' if examples else ''}",
        figures=figures,
        table=[("what was searched", "outputs"), *searched.most_common()],
    )


if __name__ == "__main__":
    main()
