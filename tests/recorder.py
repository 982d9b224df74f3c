"""
What every test really brought about: the code and the facts of each finding that is made while a test file runs.

A rule that its mirror test names but never makes come out is not tested. So the findings are recorded, in all processes, and
once a mirror test has run as a whole, every rule of its module must be among them. Some of the facts stand in `facts.json`,
with which `test_sentences.py` reads every sentence; each must have come out again, or the file is stale: `make facts` writes it.

The library is imported only when the session has begun, so that coverage sees its modules being loaded.
"""

import json
from collections import defaultdict
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
FACTS = ROOT / "tests" / "facts.json"


class Recorder:
    """Record the findings, by the test file that is running."""

    def __init__(self) -> None:
        self.made: dict[str, dict[str, set[Any]]] = defaultdict(lambda: defaultdict(set))
        """The values of the facts, by file and code; None where Hypothesis drew them, for they may be others elsewhere."""
        self.recorded: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        """The same as JSON, out of all processes."""
        self.ran: set[str] = set()
        self.running = ""
        self.drawn = False

    def start(self) -> None:
        """Start to record each finding that is made."""
        from sio_rules.rule import Finding, Findings  # noqa: PLC0415 - see above

        make, read = Finding.__init__, Findings.codes.fget  # type: ignore[attr-defined] # a property

        def record(finding: Any) -> None:
            self.made[self.running][finding.rule.code].add(None if self.drawn else finding._values)

        @wraps(make)
        def made_and_recorded(finding: Any, *arguments: Any, **named: Any) -> None:
            make(finding, *arguments, **named)
            record(finding)

        def read_and_recorded(findings: Any) -> tuple[str, ...]:
            """Record what a test reads of findings that were made when their module was loaded."""
            for finding in findings:
                record(finding)
            codes: tuple[str, ...] = read(findings)
            return codes

        Finding.__init__ = made_and_recorded  # type: ignore[method-assign, assignment] # on purpose
        Findings.codes = property(read_and_recorded)  # type: ignore[method-assign, assignment] # on purpose

    def take_over(self, ran: set[str], recorded: dict[str, dict[str, list[str]]]) -> None:
        """Add what another process has recorded."""
        self.ran |= ran
        for file, by_code in recorded.items():
            for code, facts in by_code.items():
                self.recorded[file][code].update(facts)

    def as_json(self) -> dict[str, dict[str, list[str]]]:
        """Return what was recorded here, as plain data."""
        from sio_rules._plain import plain  # noqa: PLC0415 - see above
        from sio_rules.rulebook import RULES  # noqa: PLC0415 - see above

        for file, by_code in self.made.items():
            for code in by_code.keys() & RULES.keys():
                for values in by_code[code]:
                    facts = None if values is None else dict(zip(RULES[code].facts, map(plain, values), strict=True))
                    self.recorded[file][code].add(json.dumps(facts))
        return {file: {code: sorted(facts) for code, facts in by_code.items()} for file, by_code in self.recorded.items()}

    def by_code(self) -> dict[str, tuple[str, set[str]]]:
        """Return the mirror test and the recorded facts of each rule whose mirror test ran."""
        import topics  # noqa: PLC0415 - see above

        return {
            code: (topic.test.as_posix(), self.recorded[topic.test.as_posix()][code])
            for topic in topics.topics()
            for code in topic.users
            if topic.test.as_posix() in self.ran
        }

    def missing(self) -> list[str]:
        """Return what did not come out: rules of the mirror tests that have run, and their facts in the file."""
        from sio_rules.rulebook import RULES  # noqa: PLC0415 - see above

        written = json.loads(FACTS.read_text(encoding="utf-8"))
        silent, stale = [], []
        for code, (test, facts) in self.by_code().items():
            in_file = {json.dumps(each) for each in written.get(code, [])}
            if not facts:
                silent.append(f"{code} came out of no call in {test}")
            elif RULES[code].facts and not in_file:
                stale.append(f"{code} has no facts in tests/facts.json: write a row that brings it about, then `make facts`")
            elif not in_file <= facts:
                stale.append(f"{code} has other facts than in tests/facts.json: `make facts`")
        return silent + stale

    def write(self) -> None:
        """Write for each rule with facts the first, the middle and the last of them into the file."""
        from sio_rules.rulebook import RULES  # noqa: PLC0415 - see above

        written = json.loads(FACTS.read_text(encoding="utf-8"))
        for code, (_, facts) in self.by_code().items():
            given = sorted(facts - {"null"})
            if given:
                written[code] = [json.loads(each) for each in sorted({given[0], given[len(given) // 2], given[-1]})]
        lines = [f'"{code}": {json.dumps(written[code])}' for code in sorted(written) if code in RULES and RULES[code].facts]
        FACTS.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


RECORDER = Recorder()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the file of facts."""
    parser.addoption("--write-facts", action="store_true", help="write tests/facts.json from what the tests bring about")


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session: pytest.Session) -> None:  # noqa: ARG001 - the hook passes it
    """Record from the first test on."""
    RECORDER.start()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> None:
    """Say which file is running."""
    RECORDER.running = item.path.relative_to(ROOT).as_posix()
    RECORDER.drawn = bool(getattr(getattr(item, "obj", None), "is_hypothesis_test", False))
    RECORDER.ran.add(RECORDER.running)


def pytest_testnodedown(node: Any) -> None:
    """Take over what a process of pytest-xdist has recorded."""
    output = getattr(node, "workeroutput", {})
    RECORDER.take_over(set(output.get("ran", ())), output.get("recorded", {}))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand over what was recorded, or fail where a rule of a whole mirror test is missing."""
    config = session.config
    recorded = RECORDER.as_json()
    if hasattr(config, "workeroutput"):
        config.workeroutput.update(ran=sorted(RECORDER.ran), recorded=recorded)
        return
    if config.option.write_facts:
        RECORDER.write()
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
