"""
A user's plain Hypothesis test, in a fresh process and with the default settings: the first answer is as quick as the others.

The library lies where users have it, in site-packages: of what lies elsewhere, Hypothesis reads every constant within the first draw.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from as_users import installed

from sio_rules.days import FIRST_DAY, LAST_DAY

HEAD = """
from datetime import date
from hypothesis import given, strategies as st
ON = date(2026, 3, 9)
"""
PLAIN = {
    "days": """
from sio_rules.days import add_working_days
@given(st.dates(date(1991, 2, 1), date(2049, 1, 1)), st.integers(1, 200))
def test(day, n):
    assert add_working_days(day, n) > day
""",
    "request": """
from sio_rules.access import AccessRequest, check_request
@given(st.from_type(AccessRequest))
def test(request):
    check_request(request, on=ON)
""",
    "record": """
from sio_rules.record import PupilRecord, check_record
@given(st.from_type(PupilRecord))
def test(record):
    check_record(record, on=ON)
""",
    "child": """
from sio_rules.transport import Child, owed_ride
@given(st.from_type(Child))
def test(child):
    owed_ride(child, on=ON)
""",
}


class TestColdProcess:
    """Tables are built year by year, so no example runs into the deadline of Hypothesis, 200 ms."""

    @pytest.mark.parametrize("name", PLAIN)
    def test_a_plain_test_passes_with_the_default_deadline(self, name: str, tmp_path: Path) -> None:
        """Nothing has been asked before."""
        code = f"{HEAD}{PLAIN[name]}\ntest()"
        run = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"PYTHONPATH": str(installed(tmp_path))},
        )
        assert run.returncode == 0, run.stderr

    def test_the_tables_of_days_are_made_when_the_strategies_are_imported(self) -> None:
        """Not within the first example that asks for a day."""
        code = "from sio_rules import strategies, _holidays; print(_holidays.working_days.cache_info().currsize)"
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
        assert int(run.stdout) == LAST_DAY.year - FIRST_DAY.year

    def test_importing_the_strategies_writes_nothing(self, tmp_path: Path) -> None:
        """Hypothesis keeps its tables of characters in a file, so they are made when a text is drawn."""
        code = "from sio_rules import strategies"
        subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path)  # noqa: S603 - our own words
        assert list(tmp_path.iterdir()) == []
