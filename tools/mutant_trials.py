"""
Try the mutants of one folder: `tools/mutants.py` calls it.

A mutant in a function is tried in a forked copy of a process that has collected the tests: it gets the function's new code and runs the
tests that come to its line, the fastest first. Where that line also ran while the modules were loaded, and for what stands outside
functions, the copy forgets what imports the module and loads it anew. A copy that runs too long counts as killed.
"""

import ast
import functools
import gc
import importlib
import importlib.machinery
import inspect
import os
import resource
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest
from mutants import DONE, ROOT, Results, Unit, expect_this_library, kept, mutants_of, name_of, units
from mutations import Mutant

SLOWEST_S, SLOWEST_OTHER_S, FAST_S = 20.0, 1.0, 0.05
"""A test of the module's own file that takes longer, measured with ten draws, is not asked; nor is one of another file. Fast ones first."""
MANY_CALLS = 30
FAILED = (pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED)
"""A test has failed, or could not be loaded; an error of pytest itself says nothing."""
OPTIONS: tuple[str, ...] = (
    "-q",
    "--capture=no",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:recorder",
    "-p",
    "no:example_recorder",
    "-p",
    "no:hypothesispytest",
    "--assert=plain",
    "-o",
    "addopts=--import-mode=importlib",
)


def remember_code() -> None:
    """Let the code of a module be compiled once in this process and its copies."""
    importlib.machinery.SourceFileLoader.get_code = functools.cache(importlib.machinery.SourceFileLoader.get_code)  # type: ignore[method-assign] # in this process


def codes(code: CodeType) -> Iterator[CodeType]:
    """Return *code* and the code of all functions in it."""
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from codes(each)


def draw_little() -> None:
    """Let Hypothesis draw ten examples and not look for the smallest."""
    from hypothesis import HealthCheck, Phase, settings  # noqa: PLC0415 - it registers the strategies, which load the library

    settings.register_profile(
        "mutants",
        derandomize=True,
        deadline=None,
        database=None,
        max_examples=10,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),  # a test that stays loaded is run a second time
    )
    settings.load_profile("mutants")


def too_slow(_signal: int, _frame: FrameType | None) -> None:
    """Fail the test that is running."""
    pytest.fail("too slow")


def forked(limit: int, trial: Callable[[], bool | None]) -> bool | None:
    """Return what *trial* tells in a forked process that may take *limit* seconds of its processor; False where it dies."""
    process = os.fork()
    if not process:
        status = 1
        try:
            silent = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silent, 1)
            os.dup2(silent, 2)
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
            resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
            status = {True: 0, False: 1, None: 2}[trial()]
        finally:
            os._exit(status)
    _, status = os.waitpid(process, 0)
    return {0: True, 2: None}.get(os.waitstatus_to_exitcode(status), False)


def dependents(name: str) -> set[str]:
    """Return the loaded modules of the project that import the module *name*, itself or through others, and the module."""
    by_import: dict[str, set[str]] = defaultdict(set)
    for known, module in sys.modules.items():
        file = getattr(module, "__file__", None) or ""
        if file.startswith(f"{ROOT}/") and known != "__main__":
            for imported in imports(known, file):
                by_import[imported].add(known)
    found, new = {name}, [name]
    while new:
        more = by_import[new.pop()] - found
        found |= more
        new += more
    return found & sys.modules.keys()


@functools.cache
def imports(name: str, file: str) -> set[str]:
    """Return what the module imports, anywhere in it: modules, and names in them that may be modules."""
    package = name.split(".") if file.endswith("__init__.py") else name.split(".")[:-1]
    found = set()
    for node in ast.walk(ast.parse(Path(file).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            parts = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*parts, *([node.module] if node.module else [])])
            found |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
    return found


class Again:
    """A plugin of pytest that runs some tests, in the order in which they are named, and first what the mutant has made of others."""

    def __init__(self, names: list[str], known: set[str]) -> None:
        """Run the tests with these *names*, and those that are not *known*: a mutant may change what a test is asked, and its name."""
        self.names = {name: place for place, name in enumerate(names)}
        self.known = known
        self.failed: list[str] = []

    def pytest_sessionstart(self) -> None:
        """Draw as the first time."""
        draw_little()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what fails."""
        if report.failed:
            self.failed.append(report.nodeid)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Choose and sort."""
        asked = [item for item in items if item.nodeid in self.names or item.nodeid not in self.known]
        items[:] = sorted(asked, key=lambda item: self.names.get(item.nodeid, -1))


class Trial:
    """A plugin of pytest that, instead of running the tests, tries the mutants of a unit on them."""

    def __init__(self, unit: Unit) -> None:
        """Nothing is known yet."""
        self.unit = unit
        self.files = {str(module) for module in unit.modules}
        self.lines: set[tuple[str, int]] = set()
        self.calls: Counter[CodeType] = Counter()
        self.loading = self.lines
        """The lines in functions that run while modules and tests are loaded."""
        self.by_item: dict[pytest.Item, set[tuple[str, int]]] = {}
        self.seconds: dict[str, float] = {}
        self.cached: list[Any] = []
        self.functions: list[FunctionType] = []
        self.forgotten: set[str] = set()
        """What imports the module whose mutants are tried."""
        self.failed: set[str] = set()
        self.known: set[str] = set()

    def trace(self, frame: FrameType, _event: str, _arg: Any) -> Any:
        """Note the lines that run in the functions of the unit; all lines of a function that one test calls many times."""
        code, name = frame.f_code, frame.f_code.co_filename
        if (
            name not in self.files or not code.co_flags & inspect.CO_OPTIMIZED
        ):  # the body of a module or class is no function
            return None
        self.calls[code] += 1
        if self.calls[code] >= MANY_CALLS:
            if self.calls[code] == MANY_CALLS:
                self.lines.update((name, line) for _, _, line in code.co_lines() if line)
            return None

        def line(frame: FrameType, _event: str, _arg: Any) -> Any:
            self.lines.add((name, frame.f_lineno))
            return line

        return line(frame, "", None)

    def pytest_sessionstart(self) -> None:
        """Let Hypothesis draw little, the same each time, and not look for the smallest example."""
        draw_little()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what fails."""
        if report.failed:
            self.failed.add(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run each test once, to know its time and its lines, then try every mutant."""
        for module in self.unit.modules:  # one that is loaded late has caches, too
            importlib.import_module(name_of(module))
        caches = [each for each in gc.get_objects() if isinstance(each, type(imports))]
        self.cached = [each for each in caches if (each.__module__ or "").startswith("sio_rules")]
        signal.signal(signal.SIGVTALRM, too_slow)
        self.known = {item.nodeid for item in session.items}
        for item in session.items:
            self.by_item[item] = self.lines = set()
            self.calls.clear()
            signal.setitimer(signal.ITIMER_VIRTUAL, SLOWEST_S)
            self.forget()
            sys.settrace(self.trace)  # anew: a test that fills the stack ends the tracing
            started = time.process_time()
            self.run(item, None)
            self.seconds[item.nodeid] = time.process_time() - started
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        sys.settrace(None)
        if self.failed:
            print("too slow, or fails unchanged:", *sorted(self.failed), file=sys.stderr)
        self.by_item = {item: lines for item, lines in self.by_item.items() if item.nodeid not in self.failed}
        self.failed.clear()
        self.functions = [
            each for each in gc.get_objects() if isinstance(each, FunctionType) and each.__code__.co_filename in self.files
        ]
        gc.collect()
        gc.freeze()
        for module in self.unit.modules:
            self.try_module(module)
        return True

    def forget(self) -> None:
        """Empty the library's caches: what is remembered would hide which lines a test needs, or the change."""
        for cache in self.cached:
            cache.cache_clear()

    @staticmethod
    def run(item: pytest.Item, following: pytest.Item | None) -> None:
        """Run one test."""
        item.ihook.pytest_runtest_protocol(item=item, nextitem=following)

    def try_module(self, module: Path) -> None:
        """Try all mutants of one module that are not known to be killed or equivalent."""
        tree = ast.parse(module.read_text(encoding="utf-8"))
        results, reasons = Results(module), kept().get(name_of(module), {}).get("survivors", {})
        left = {
            key: mutant
            for key, mutant in mutants_of(module, tree).items()
            if not results.killed.get(key) and not reasons.get(key)
        }
        if not left:
            return
        original = compile(tree, str(module), "exec", dont_inherit=True)
        mirror = f"test_{module.stem.lstrip('_')}.py"
        asked = [item for item in self.by_item if item.path.name == mirror or self.seconds[item.nodeid] < SLOWEST_OTHER_S]
        order = sorted(asked, key=lambda item: ((s := self.seconds[item.nodeid]) > FAST_S, item.path.name != mirror, s))
        self.forgotten = dependents(name_of(module))
        sound: list[pytest.Item] | None = None
        for key, mutant in left.items():
            touched = {(str(module), line) for line in mutant.lines}
            survives = None
            if mutant.inside and self.loading.isdisjoint(touched):
                items = [item for item in order if not self.by_item[item].isdisjoint(touched)]
                survives = forked(self.limit(items), functools.partial(self.exchanged, mutant, tree, original, items))
            if survives is None:
                sound = self.sound(tree, module, order) if sound is None else sound
                survives = self.survives_anew(mutant, tree, module, sound)
            results.add(key, killed=not survives)

    def limit(self, items: list[pytest.Item]) -> int:
        """Return how many seconds of the processor the tests may take: some times as many as unchanged."""
        return 10 + int(3 * sum(self.seconds[item.nodeid] for item in items))

    def survives_anew(self, mutant: Mutant, tree: ast.Module, module: Path, items: list[pytest.Item]) -> bool:
        """Return whether the tests pass when all is loaded anew with the mutant: first those of the module, then the others."""
        mirror = f"test_{module.stem.lstrip('_')}.py"
        groups = [[item for item in items if (item.path.name == mirror) is own] for own in (True, False)]
        return all(
            forked(self.limit(group), functools.partial(self.loaded_anew, mutant, tree, module, group))
            for group in groups
            if group
        )

    def sound(self, tree: ast.Module, module: Path, items: list[pytest.Item]) -> list[pytest.Item]:
        """Return the tests that pass when all is loaded anew without a mutant; the others are named in the log."""
        report = DONE / f"{name_of(module)}.failed"
        report.unlink(missing_ok=True)
        forked(60 + 3 * self.limit(items), functools.partial(self.loaded_anew, None, tree, module, items, report))
        failed = set(report.read_text(encoding="utf-8").splitlines())
        report.unlink()
        if failed:
            print(f"{module.name}: not asked, as they fail when loaded anew:", *sorted(failed), file=sys.stderr)
        return [item for item in items if item.nodeid not in failed]

    def exchanged(self, mutant: Mutant, tree: ast.Module, original: CodeType, items: list[pytest.Item]) -> bool | None:
        """Return whether the tests pass when functions get the code of the mutant; None where they cannot."""
        mutant.apply()
        before, after = [*codes(original)], [*codes(compile(tree, original.co_filename, "exec", dont_inherit=True))]
        if [each.co_qualname for each in before] != [each.co_qualname for each in after]:
            return None
        new = {old: new for old, new in zip(before, after, strict=True) if old != new}
        changed = [function for function in self.functions if function.__code__ in new]
        if not changed:
            return None
        for function in changed:
            function.__code__ = new[function.__code__]
        self.forget()
        for item, following in zip(items, [*items[1:], None], strict=True):
            self.run(item, following)
            if self.failed:
                return False
        return True

    def loaded_anew(
        self, mutant: Mutant | None, tree: ast.Module, module: Path, items: list[pytest.Item], report: Path | None = None
    ) -> bool:
        """Return whether the tests pass when the library is loaded anew with the mutant."""
        if mutant:
            mutant.apply()
        code, name = compile(tree, str(module), "exec", dont_inherit=True), name_of(module)
        usual = importlib.machinery.SourceFileLoader.get_code

        def get_code(loader: Any, fullname: str) -> CodeType | None:
            return code if fullname == name else usual(loader, fullname)

        importlib.machinery.SourceFileLoader.get_code = get_code  # type: ignore[method-assign, assignment] # in this process alone
        self.forget()
        for each in self.forgotten:
            del sys.modules[each]
        for each in sorted(self.forgotten):  # a folder that is loaded anew knows the modules in it that are not
            if f"{name}.".startswith(f"{each}."):
                folder = importlib.import_module(each)
                for known, loaded in [*sys.modules.items()]:
                    if known.rpartition(".")[0] == each:
                        setattr(folder, known.rpartition(".")[2], loaded)
        again = Again([item.nodeid for item in items], self.known)
        arguments = [*OPTIONS, *([] if report else ["-x"]), *sorted({str(item.path) for item in items})]
        passed = pytest.main(arguments, plugins=[again]) not in FAILED
        if report:
            report.write_text("\n".join(again.failed), encoding="utf-8")
        return passed


def work(name: str) -> None:
    """Try the mutants of one unit, in this process and its copies."""
    expect_this_library()
    os.chdir(ROOT)
    trial = Trial(next(unit for unit in units() if unit.name == name))
    remember_code()
    sys.settrace(trial.trace)
    done = pytest.main([*OPTIONS, *map(str, trial.unit.tests)], plugins=[trial])
    sys.exit(done in (pytest.ExitCode.INTERNAL_ERROR, pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.INTERRUPTED))


if __name__ == "__main__":
    work(sys.argv[1])
