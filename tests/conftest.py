"""
How Hypothesis runs: the same examples every time and for everybody, and never against the clock.

`make draw` draws anew, twenty times as many. What it finds is written down as a row or an `@example`.
"""

import os

import pytest
from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None, database=None, max_examples=50)
settings.register_profile("fuzz", deadline=None, print_blob=True, max_examples=int(os.environ.get("FUZZ_EXAMPLES") or 1_000))
settings.load_profile("steady")

DRAW_WHAT_IS_MEASURED = (
    "tests/strategies/",
    "tests/test_every_value.py",
    "tests/test_junk.py",
    "tests/access/request/test_check.py",
)
"""The strategies run only when something is drawn; junk is enumerated."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measure coverage by rows only: what a draw happens to reach proves nothing, and measuring Hypothesis doubles its time."""
    for item in items:
        if item.get_closest_marker("hypothesis") and not item.nodeid.startswith(DRAW_WHAT_IS_MEASURED):
            item.add_marker("no_cover")
