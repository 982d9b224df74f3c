"""
Change the code on purpose, one small change at a time, and see the tests of its folder fail.

`python tools/mutants.py` does so for every module whose source has changed since `tests/mutants.json` was written; with names of
folders or modules (`transport/entitlement`, `pesel`) for these. What is done is kept in `.mutants/`, so a run that was stopped goes on;
what survived is tried again. `--keep` writes `tests/mutants.json` and the page of figures, `--seconds N` stops after so long and says
what is left. It fails where a mutant survives that `tests/mutants.json` does not list, with the reason, as equivalent.

A mutant in a function is tried in a forked copy of a process that has collected the tests: it gets the function's new code and runs the
tests that come to its line, the fastest first. Where that line also ran while the modules were loaded, and for what stands outside
functions, the copy forgets the library and the tests and loads them anew. A copy that runs too long counts as killed.
"""

import argparse
import ast
import functools
import gc
import hashlib
import importlib
import importlib.machinery
import inspect
import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest
from attrs import frozen
from mutations import Mutant, Mutations

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "sio_rules"
DONE = ROOT / ".mutants"
KEPT = ROOT / "tests" / "mutants.json"
PROCESSES = 2
SLOWEST_S, SLOWEST_OTHER_S = 2.0, 0.1
"""A test of the module's own file that takes longer, measured with ten draws, is not asked; nor is one of another file."""
MANY_CALLS = 30
NOT_CHANGED = ("strategies", "_hypothesis")


def remember_code() -> None:
    """Let the code of a module be compiled once in this process and its copies."""
    importlib.machinery.SourceFileLoader.get_code = functools.cache(importlib.machinery.SourceFileLoader.get_code)  # type: ignore[method-assign] # in this process


@frozen
class Unit:
    """Hold the modules whose mutants are tried in one process, and the test files that are asked."""

    name: str
    modules: tuple[Path, ...]
    tests: tuple[Path, ...]


def units() -> list[Unit]:
    """Return each folder of the package with the tests of that folder, and each module of the root with its own."""
    found = []
    for folder in sorted(each.parent for each in SOURCE.rglob("__init__.py")):
        name = folder.relative_to(SOURCE).as_posix()
        modules = tuple(sorted(folder.glob("*.py")))
        if name == ".":
            stems = {module: module.stem.strip("_") for module in modules}
            found += [
                Unit(module.stem, (module,), tuple(sorted((ROOT / "tests").glob(f"test_{stem}*.py")))) for module, stem in stems.items()
            ]
        else:
            own = ROOT / "tests" / name
            tests = own.glob("test_*.py") if own.is_dir() else [ROOT / "tests" / f"test_{name}.py"]
            found.append(Unit(name, modules, tuple(sorted(tests))))
    return [unit for unit in found if not unit.name.startswith(NOT_CHANGED)]


def name_of(module: Path) -> str:
    """Return the name by which *module* is imported."""
    return ".".join(module.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")


def hash_of(module: Path) -> str:
    """Return what tells whether the source has changed."""
    return hashlib.sha256(module.read_bytes()).hexdigest()[:16]


def keyed(mutants: list[Mutant]) -> dict[str, Mutant]:
    """Return the mutants by a key that does not hang on lines; alike ones are counted."""
    seen: Counter[str] = Counter()
    by_key = {}
    for mutant in mutants:
        key = f"{mutant.place}: {mutant.was} -> {mutant.now}"
        seen[key] += 1
        by_key[key if seen[key] == 1 else f"{key} #{seen[key]}"] = mutant
    return by_key


class Results:
    """What is known of the mutants of one module: by key, whether it was killed."""

    def __init__(self, module: Path) -> None:
        self.file = DONE / f"{name_of(module)}.jsonl"
        self.hash = hash_of(module)
        self.killed: dict[str, bool] = {}
        lines = self.file.read_text(encoding="utf-8").splitlines() if self.file.exists() else []
        if lines and json.loads(lines[0]) == self.hash:
            self.killed = dict(json.loads(line) for line in lines[1:])
        else:
            DONE.mkdir(exist_ok=True)
            self.file.write_text(json.dumps(self.hash) + "\n", encoding="utf-8")

    def add(self, key: str, *, killed: bool) -> None:
        """Write down one result."""
        self.killed[key] = killed
        with self.file.open("a", encoding="utf-8") as file:
            file.write(json.dumps([key, killed], ensure_ascii=False) + "\n")


def codes(code: CodeType) -> Iterator[CodeType]:
    """Return *code* and the code of all functions in it."""
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from codes(each)


class Trial:
    """A plugin of pytest that, instead of running the tests, tries the mutants of a unit on them."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.files = {str(module) for module in unit.modules}
        self.lines: set[tuple[str, int]] = set()
        self.calls: Counter[CodeType] = Counter()
        self.loading = self.lines
        """The lines in functions that run while modules and tests are loaded."""
        self.by_item: dict[pytest.Item, set[tuple[str, int]]] = {}
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()

    def trace(self, frame: FrameType, _event: str, _arg: Any) -> Any:
        """Note the lines that run in the functions of the unit; all lines of a function that one test calls many times."""
        code, name = frame.f_code, frame.f_code.co_filename
        if name not in self.files or not code.co_flags & inspect.CO_OPTIMIZED:  # the body of a module or class is no function
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
        self.cached = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]  # noqa: SLF001 - no other name
        self.cached = [each for each in self.cached if (each.__module__ or "").startswith("sio_rules")]
        signal.signal(signal.SIGVTALRM, too_slow)
        for item in session.items:
            self.by_item[item] = self.lines = set()
            self.calls.clear()
            signal.setitimer(signal.ITIMER_VIRTUAL, SLOWEST_S)
            started = time.process_time()
            self.run(item, None)
            self.seconds[item.nodeid] = time.process_time() - started
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        sys.settrace(None)
        if self.failed:
            print("too slow, or fails unchanged:", *sorted(self.failed), file=sys.stderr)
        self.by_item = {item: lines for item, lines in self.by_item.items() if item.nodeid not in self.failed}
        self.failed.clear()
        self.functions = [each for each in gc.get_objects() if isinstance(each, FunctionType) and each.__code__.co_filename in self.files]
        gc.collect()
        gc.freeze()
        for module in self.unit.modules:
            self.try_module(module)
        return True

    def run(self, item: pytest.Item, following: pytest.Item | None) -> None:
        """Run one test from the start: nothing is remembered."""
        for cache in self.cached:
            cache.cache_clear()
        item.ihook.pytest_runtest_protocol(item=item, nextitem=following)

    def try_module(self, module: Path) -> None:
        """Try all mutants of one module that are not known to be killed or equivalent."""
        source = module.read_text(encoding="utf-8")
        loaded = importlib.import_module(name_of(module))
        tree = ast.parse(source)
        mutants = keyed(Mutations(tree, vars(loaded)).found)
        results, equivalent = Results(module), kept().get(name_of(module), {}).get("equivalent", {})
        left = {key: mutant for key, mutant in mutants.items() if not results.killed.get(key) and key not in equivalent}
        if not left:
            return
        original = compile(tree, str(module), "exec", dont_inherit=True)
        mirror = f"test_{module.stem.lstrip('_')}.py"
        asked = [item for item in self.by_item if item.path.name == mirror or self.seconds[item.nodeid] < SLOWEST_OTHER_S]
        order = sorted(asked, key=lambda item: (self.seconds[item.nodeid] > 0.05, item.path.name != mirror, self.seconds[item.nodeid]))  # noqa: PLR2004 - seconds
        loading = [mutant for mutant in left.values() if not mutant.inside or not self.loading.isdisjoint((str(module), line) for line in mutant.lines)]
        again = self.sound(tree, module, order) if loading else []
        for key, mutant in left.items():
            touched = {(str(module), line) for line in mutant.lines}
            anew = not mutant.inside or not self.loading.isdisjoint(touched)
            if anew:
                killed = self.killed_anew(mutant, tree, module, again)
            else:
                items = [item for item in order if not self.by_item[item].isdisjoint(touched)]
                survived = forked(self.limit(items), lambda: self.exchanged(mutant, tree, original, items))  # noqa: B023 - run at once
                killed = self.killed_anew(mutant, tree, module, items) if survived is None else not survived
            results.add(key, killed=killed)

    def limit(self, items: list[pytest.Item]) -> int:
        """Return how many seconds of the processor the tests may take: some times as many as unchanged."""
        return 10 + int(3 * sum(self.seconds[item.nodeid] for item in items))

    def killed_anew(self, mutant: Mutant, tree: ast.Module, module: Path, items: list[pytest.Item]) -> bool | None:
        """Return whether a test fails when all is loaded anew with the mutant: first those of the module, then the others."""
        mirror = f"test_{module.stem.lstrip('_')}.py"
        for own in (True, False):
            chosen = [item for item in items if (item.path.name == mirror) is own]
            if chosen and not forked(self.limit(chosen), lambda: self.loaded_anew(mutant, tree, module, chosen)):  # noqa: B023 - run at once
                return True
        return False

    def sound(self, tree: ast.Module, module: Path, items: list[pytest.Item]) -> list[pytest.Item]:
        """Return the tests that pass when all is loaded anew without a mutant; the others are named in the log."""
        report = DONE / f"{name_of(module)}.failed"
        report.unlink(missing_ok=True)
        forked(60 + 3 * self.limit(items), lambda: self.loaded_anew(None, tree, module, items, report))
        failed = set(report.read_text(encoding="utf-8").splitlines())
        report.unlink()
        if failed:
            print(f"{module.name}: not asked, as they fail when loaded anew:", *sorted(failed), file=sys.stderr)
        return [item for item in items if item.nodeid not in failed]

    def exchanged(
        self, mutant: Mutant, tree: ast.Module, original: CodeType, items: list[pytest.Item]
    ) -> bool | None:
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
        for item, following in zip(items, [*items[1:], None], strict=True):
            self.run(item, following)
            if self.failed:
                return False
        return True

    def loaded_anew(self, mutant: Mutant | None, tree: ast.Module, module: Path, items: list[pytest.Item], report: Path | None = None) -> bool:
        """Return whether the tests pass when the library is loaded anew with the mutant."""
        if mutant:
            mutant.apply()
        code, name = compile(tree, str(module), "exec", dont_inherit=True), name_of(module)
        usual = importlib.machinery.SourceFileLoader.get_code
        importlib.machinery.SourceFileLoader.get_code = (  # type: ignore[method-assign, assignment] # in this process alone
            lambda loader, fullname: code if fullname == name else usual(loader, fullname)
        )
        for each in self.cached:
            each.cache_clear()
        forgotten = dependents(name)
        for each in forgotten:
            del sys.modules[each]
        for each in sorted(forgotten):  # a folder that is loaded anew knows the modules in it that are not
            if f"{name}.".startswith(f"{each}."):
                loaded, inner = importlib.import_module(each), f"{each}."
                for known in [known for known in sys.modules if known.startswith(inner) and "." not in known.removeprefix(inner)]:
                    setattr(loaded, known.removeprefix(inner), sys.modules[known])
        again = Again([item.nodeid for item in items])
        arguments = [*OPTIONS, *([] if report else ["-x"]), *sorted({str(item.path) for item in items})]
        passed = pytest.main(arguments, plugins=[again]) == pytest.ExitCode.OK
        if report:
            report.write_text("\n".join(again.failed), encoding="utf-8")
        return passed


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
    """A plugin of pytest that runs some tests, in the order in which they are named."""

    def __init__(self, names: list[str]) -> None:
        self.names = {name: place for place, name in enumerate(names)}
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
        items[:] = sorted((item for item in items if item.nodeid in self.names), key=lambda item: self.names[item.nodeid])


OPTIONS = ("-q", "--capture=no", "-p", "no:cacheprovider", "-p", "no:recorder", "-p", "no:xdist", "-p", "no:hypothesispytest", "--assert=plain", "-o", "addopts=--import-mode=importlib")  # fmt: skip


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


def forked(limit: int, trial: Any) -> bool | None:
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


def kept() -> dict[str, Any]:
    """Return what is kept of each module: hash, number of mutants and of killed ones, and the equivalent ones with the reason."""
    return json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}  # type: ignore[no-any-return] # JSON


def work(name: str) -> None:
    """Try the mutants of one unit, in this process and its copies."""
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
    trial = Trial(next(unit for unit in units() if unit.name == name))
    remember_code()
    sys.settrace(trial.trace)
    pytest.main([*OPTIONS, *map(str, trial.unit.tests)], plugins=[trial])


def run(chosen: list[Unit], seconds: float) -> list[str]:
    """Try the mutants of the units in two processes; return the names of those for which there was no time."""
    end, waiting, running = time.monotonic() + seconds, list(chosen), {}
    while waiting or running:
        while waiting and len(running) < PROCESSES and time.monotonic() < end:
            unit = waiting.pop(0)
            log = (DONE / f"{unit.name.replace('/', '.')}.log").open("w", encoding="utf-8")
            running[unit.name] = subprocess.Popen([sys.executable, __file__, "--work", unit.name], stdout=log, stderr=log)
            print(f"{time.strftime('%H:%M:%S')} {unit.name}", flush=True)
        if time.monotonic() >= end:
            for process in running.values():
                process.terminate()
            return [*running, *(unit.name for unit in waiting)]
        time.sleep(0.5)
        running = {name: process for name, process in running.items() if process.poll() is None}
    return []


if __name__ == "__main__":
    DONE.mkdir(exist_ok=True)
    if sys.argv[1] == "--work":
        work(sys.argv[2])
    else:
        every = {unit.name: unit for unit in units()}
        run([unit for name in sys.argv[1:] for unit in every.values() if unit.name == name or unit.name.startswith(f"{name}/")], 1e9)
