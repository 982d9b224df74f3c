"""
What calls of the public functions bring each rule about: with `--write-examples`, an example for each rule that has none.

While the tests run, the calls that can be written as Python source are kept, a few of the shortest for each rule. In the end each is made
smaller, and the smallest is written into `examples.toml`, out of which tools/pages/catalogue.py writes the pages of the rules. An example that
still works stays as it is, so one may be written by hand. Without the option, nothing is recorded.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import wraps
from types import FunctionType
from typing import Any

import pytest

KEPT = 6
SEEN = 4_000
BEGINNING = 9
"""So many calls are kept for each rule, so many of each function looked at, and so many members of what it gives one by one."""
LEFT_OUT = ("test_junk.py", "test_reached.py")
"""The one has no rows, the other looks into the functions."""


class ExampleRecorder:
    """Record the shortest calls that bring about each rule."""

    def __init__(self) -> None:
        self.calls: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
        """For each code the sources of calls, and the names that each of them imports."""
        self.seen: Counter[str] = Counter()
        self.busy = False

    def start(self) -> None:
        """Put a recording function in the place of each public function, wherever it is imported."""
        from public import front_doors  # noqa: PLC0415 - coverage has to see the library being loaded

        doors = front_doors()
        recording = {
            key: self.recording(value, name)
            for key, (value, _, name) in doors.items()
            if isinstance(value, FunctionType) or hasattr(value, "cache_info")
        }
        for key, each in recording.items():
            doors[id(each)] = doors[key]
        for name, module in list(sys.modules.items()):
            if name.startswith("sio_rules"):
                for attribute, value in list(vars(module).items()):
                    if id(value) in recording and not isinstance(value, type):
                        setattr(module, attribute, recording[id(value)])

    def recording(self, function: Any, name: str) -> Any:
        """Return *function*, recording its calls."""

        @wraps(function)
        def recorded(*arguments: Any, **named: Any) -> Any:
            answer = function(*arguments, **named)
            if self.busy or self.seen[name] >= SEEN:
                return answer
            self.seen[name] += 1
            if isinstance(answer, Iterator):
                return self.passed_on(function, arguments, named, answer)
            self.record(function, arguments, named, answer)
            return answer

        return recorded

    def passed_on(
        self, function: Any, arguments: tuple[Any, ...], named: dict[str, Any], answer: Iterator[Any]
    ) -> Iterator[Any]:
        """Give what an iterator gives, and record its beginning as a list."""
        first: list[Any] = []
        for each in answer:
            if len(first) < BEGINNING:
                first.append(each)
                self.record(function, arguments, named, first, form="list({})")
            yield each

    def record(
        self, function: Any, arguments: tuple[Any, ...], named: dict[str, Any], answer: Any, form: str = "{}"
    ) -> None:
        """Keep a call for each code in its answer for which it is among the shortest."""
        self.busy = True
        try:
            self._record(function, arguments, named, answer, form)
        finally:
            self.busy = False

    def _record(self, function: Any, arguments: tuple[Any, ...], named: dict[str, Any], answer: Any, form: str) -> None:
        from reach import places  # noqa: PLC0415 - see above
        from written import UnwritableError, length, written  # noqa: PLC0415 - see above

        codes = places(answer)
        if not codes:
            return
        names: dict[str, str] = {}
        try:
            parts = [written(each, names) for each in arguments]
            parts += [f"{key}={written(each, names)}" for key, each in named.items()]
            call = form.replace("{}", f"{written(function, names)}({', '.join(parts)})")
        except (UnwritableError, RecursionError):
            return
        for code in codes:
            calls = self.calls[code]
            calls[call] = names
            if len(calls) > KEPT:
                del calls[max(calls, key=length)]


RECORDER = ExampleRecorder()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the file of examples."""
    parser.addoption("--write-examples", action="store_true", help="write an example for each rule that has none")


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Record from the first test on."""
    if session.config.option.write_examples:
        RECORDER.start()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is drawn: rows of tests are what people write."""
    if config.option.write_examples:
        items[:] = [each for each in items if not each.get_closest_marker("hypothesis") and each.path.name not in LEFT_OUT]


def pytest_testnodedown(node: Any) -> None:
    """Take over what a process of pytest-xdist has recorded."""
    for code, calls in getattr(node, "workeroutput", {}).get("calls", {}).items():
        RECORDER.calls[code].update(calls)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand over what was recorded, or write it."""
    config = session.config
    if not config.option.write_examples:
        return
    if hasattr(config, "workeroutput"):
        config.workeroutput.update(calls=dict(RECORDER.calls))
        return
    import example_maker  # noqa: PLC0415 - see above

    RECORDER.busy = True  # what is tried out is no call of a test
    example_maker.add(RECORDER.calls)
