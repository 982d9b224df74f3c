"""The same answers from threads and processes and in every environment, each asked in a fresh process; `make same-answers` tries more."""

import os
import pickle
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import same_answers

VALUES = 2
"""How many values of each kind are drawn."""
FEW = {"tables": ["levels", "exams", "contest_levels"], "codes": ["ACC-114a", "TRN-025", "PUP-504a"]}
"""Of all tables and rules, a few that are answered quickly."""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where a few drawn values are stored."""
    stored = tmp_path_factory.mktemp("answers") / "drawn"
    stored.write_bytes(pickle.dumps({**same_answers.draw(VALUES), **FEW}))
    return stored


@pytest.fixture(scope="module")
def digest(path: Path) -> str:
    """Return the digest of the answers in this process, in which much was asked before."""
    return same_answers.answers(pickle.loads(path.read_bytes()))


def asked(path: Path, *options: str, **variables: str) -> list[str]:
    """Return the digests of the answers in a fresh process."""
    command = [sys.executable, same_answers.__file__, str(path), *options]
    ran = subprocess.run(command, env=os.environ | variables, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.split()


class TestSameAnswers:
    """Nothing is shared that a thread could see half made, and nothing outside the arguments is asked."""

    @pytest.mark.parametrize(("how", "times"), [("threads", 32), ("fork", 4), ("spawn", 4)])
    def test_from_threads_and_processes(self, path: Path, digest: str, how: str, times: int) -> None:
        assert asked(path, f"--by={how}") == [digest] * times

    def test_without_asking_clock_system_chance_or_files(self, path: Path, digest: str) -> None:
        """Every function written in C that is called is looked at."""
        assert asked(path, "--by=watched") == [digest]

    @pytest.mark.parametrize(
        "variables",
        [
            {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
            {"TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
        ],
    )
    def test_in_every_zone_locale_and_order_of_hashes(self, path: Path, digest: str, variables: dict[str, str]) -> None:
        assert asked(path, **variables) == [digest]


def cached() -> dict[str, Any]:
    """Return every function of the library that keeps what it returned, by its name."""
    modules = [module for name, module in sorted(sys.modules.items()) if name.startswith("sio_rules")]
    return {
        f"{each.__module__}.{each.__name__}": each
        for module in modules
        for each in vars(module).values()
        if hasattr(each, "cache_clear")
    }


def test_what_is_kept_may_be_made_anew_at_any_time(path: Path, digest: str) -> None:
    """As where two threads make it at the same time: no table is filled by one call for another."""
    drawn = pickle.loads(path.read_bytes())
    assert "sio_rules._holidays.working_days" in cached()
    other = []
    for name, function in cached().items():
        function.cache_clear()
        if same_answers.answers(drawn) != digest:
            other.append(name)
    assert other == []


def test_the_watch_sees_a_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """And names it."""
    monkeypatch.setattr(same_answers, "ASKED", {"days": (lambda day: day.today(),)})
    assert same_answers.watched({"days": [same_answers.ON]}) == ["None.date.today"]


def test_a_test_that_opens_a_socket_fails() -> None:
    """Whatever it is for."""
    with pytest.raises(RuntimeError, match="no test opens a socket"):
        socket.socket()
