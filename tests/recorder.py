"""
What every test really brought about: the code of each finding that is made while a test file runs.

A rule that its mirror test names but never makes come out is not tested. So the findings are recorded, in all processes, and
once a mirror test has run as a whole, every rule of its module must be among them.

The library is imported only when the session has begun, so that coverage sees its modules being loaded.
"""

from collections import defaultdict
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent


class Recorder:
    """Record the codes of the findings, by the test file that is running."""

    def __init__(self) -> None:
        self.codes: dict[str, set[str]] = defaultdict(set)
        self.ran: set[str] = set()
        self.running = ""

    def start(self) -> None:
        """Start to record each finding that is made."""
        from sio_rules.rule import Finding, Findings  # noqa: PLC0415 - see above

        make, read = Finding.__init__, Findings.codes.fget  # type: ignore[attr-defined] # a property

        @wraps(make)
        def made_and_recorded(finding: Any, *arguments: Any, **named: Any) -> None:
            make(finding, *arguments, **named)
            self.codes[self.running].add(finding.rule.code)

        def read_and_recorded(findings: Any) -> tuple[str, ...]:
            """Record what a test reads of findings that were made when their module was loaded."""
            codes: tuple[str, ...] = read(findings)
            self.codes[self.running].update(codes)
            return codes

        Finding.__init__ = made_and_recorded  # type: ignore[method-assign, assignment] # on purpose
        Findings.codes = property(read_and_recorded)  # type: ignore[method-assign, assignment] # on purpose

    def missing(self) -> list[str]:
        """Return the rules that did not come out in their mirror test, for every mirror test that has run."""
        import catalogue  # noqa: PLC0415 - see above

        return [
            f"{code} came out of no call in {topic.test}"
            for topic in catalogue.topics()
            for code in topic.users
            if topic.test.as_posix() in self.ran and code not in self.codes[topic.test.as_posix()]
        ]


RECORDER = Recorder()


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session: pytest.Session) -> None:  # noqa: ARG001 - the hook passes it
    """Record from the first test on."""
    RECORDER.start()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> None:
    """Say which file is running."""
    RECORDER.running = item.path.relative_to(ROOT).as_posix()
    RECORDER.ran.add(RECORDER.running)


def pytest_testnodedown(node: Any) -> None:
    """Take over what a process of pytest-xdist has recorded."""
    for file, codes in getattr(node, "workeroutput", {}).get("recorded", {}).items():
        RECORDER.ran.add(file)
        RECORDER.codes[file].update(codes)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand over what was recorded, or fail where a rule of a whole mirror test is missing."""
    config = session.config
    if hasattr(config, "workeroutput"):
        config.workeroutput["recorded"] = {file: sorted(RECORDER.codes[file]) for file in RECORDER.ran}
        return
    whole = not (config.option.keyword or config.option.markexpr or config.option.collectonly or session.shouldfail)
    missing = RECORDER.missing() if whole and not any("::" in each for each in config.args) else []
    if missing and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    config.stash[MISSING] = missing


MISSING = pytest.StashKey[list[str]]()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Name the rules that are missing."""
    missing = terminalreporter.config.stash.get(MISSING, [])
    if missing:
        terminalreporter.section("rules that their mirror test does not bring about")
        terminalreporter.write_line("\n".join(missing))
