"""
Change the code on purpose, one small change at a time, and see the tests of its folder fail.

`python tools/mutants.py` does so for the whole library; with names of folders or modules (`transport/entitlement`, `pesel`) for these;
with `changed` for those that `tests/mutants.json` tells of, but with another source. What is done is kept in `.mutants/`, so a run
that was stopped goes on, and only what survived is tried again. But for `changed`, `tests/mutants.json` and the page of figures are
written; a reason beside a survivor there says why it changes nothing. A run fails where one survives that is not there.

`tools/mutant_trials.py` says how a mutant is tried.
"""

import argparse
import ast
import hashlib
import importlib
import json
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import proof
from attrs import frozen
from mutations import Mutant, Mutations

import sio_rules

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "sio_rules"
DONE = ROOT / ".mutants"
KEPT = ROOT / "tests" / "mutants.json"
PROCESSES = 2
NOT_CHANGED = ("strategies", "_hypothesis")


@frozen
class Unit:
    """Hold the modules whose mutants are tried in one process, and the test files that are asked."""

    name: str
    modules: tuple[Path, ...]
    tests: tuple[Path, ...]


def units() -> list[Unit]:
    """Return each folder of the package with the tests of that folder, and each module of the root with its own; none without tests."""
    found = []
    for folder in sorted(each.parent for each in SOURCE.rglob("__init__.py")):
        name = folder.relative_to(SOURCE).as_posix()
        modules = tuple(sorted(folder.glob("*.py")))
        if name == ".":
            stems = {module: module.stem.strip("_") for module in modules}
            found += [
                Unit(module.stem, (module,), tuple(sorted((ROOT / "tests").glob(f"test_{stem}*.py"))))
                for module, stem in stems.items()
            ]
        else:
            own = ROOT / "tests" / name
            tests = own.glob("test_*.py") if own.is_dir() else [ROOT / "tests" / f"test_{name}.py"]
            found.append(Unit(name, modules, tuple(sorted(tests))))
    return [unit for unit in found if unit.tests and not unit.name.startswith(NOT_CHANGED)]


def expect_this_library() -> None:
    """Refuse to try mutants on a library that was installed from somewhere else."""
    if Path(sio_rules.__file__).parent != SOURCE:
        raise SystemExit(f"sio_rules comes from {sio_rules.__file__}: install this checkout (make test), or set PYTHONPATH")


def name_of(module: Path) -> str:
    """Return the name by which *module* is imported."""
    return ".".join(module.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")


def hash_of(module: Path) -> str:
    """Return what tells whether the source has changed."""
    return hashlib.sha256(module.read_bytes()).hexdigest()[:16]


def mutants_of(module: Path, tree: ast.Module | None = None) -> dict[str, Mutant]:
    """Return the mutants of *module*, made in its *tree*, by a key that does not hang on lines; alike ones are counted."""
    tree = tree or ast.parse(module.read_text(encoding="utf-8"))
    seen: Counter[str] = Counter()
    by_key = {}
    for mutant in Mutations(tree, vars(importlib.import_module(name_of(module)))).found:
        key = f"{mutant.place}: {mutant.was} -> {mutant.now}"
        seen[key] += 1
        by_key[key if seen[key] == 1 else f"{key} #{seen[key]}"] = mutant
    return by_key


class Results:
    """What is known of the mutants of one module: by key, whether it was killed."""

    def __init__(self, module: Path) -> None:
        """Read what is known, if the source is still the same."""
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


def kept() -> dict[str, Any]:
    """Return what is kept of each module: its source, how many mutants it has, how many are killed, and why the others survive."""
    return json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}


def run(chosen: list[Unit], seconds: float) -> list[str]:
    """Try the mutants of the units in two processes; return the names of those for which there was no time."""
    end, waiting = time.monotonic() + seconds, list(chosen)
    running: dict[str, subprocess.Popen[bytes]] = {}
    while waiting or running:
        while waiting and len(running) < PROCESSES:
            name = waiting.pop(0).name
            with (DONE / f"{name.replace('/', '.')}.log").open("wb") as log:
                command = [sys.executable, str(ROOT / "tools" / "mutant_trials.py"), name]
                running[name] = subprocess.Popen(command, stdout=log, stderr=log)  # noqa: S603 - a script of ours
            print(f"{time.strftime('%H:%M:%S')} {name}", flush=True)
        time.sleep(0.2)
        for name in [name for name, process in running.items() if process.poll() is not None]:
            if running.pop(name).returncode:
                raise SystemExit(f"{name}: not tried, .mutants/{name.replace('/', '.')}.log says why")
        if time.monotonic() > end:
            for process in running.values():
                process.terminate()
            return [*running, *(unit.name for unit in waiting)]
    return []


def summary(modules: list[Path]) -> dict[str, Any]:
    """Return what is kept, with the results of *modules*: their source, the mutants, those killed, and why the others survive."""
    found = kept()
    for module in modules:
        name = name_of(module)
        mutants, results = mutants_of(module), Results(module)
        reasons = found.get(name, {}).get("survivors", {})
        survivors = {key: reasons.get(key, "") for key in mutants if not results.killed.get(key)}
        found[name] = {
            "source": hash_of(module),
            "mutants": len(mutants),
            "killed": len(mutants) - len(survivors),
            "survivors": survivors,
        }
    names = {name_of(module) for unit in units() for module in unit.modules}
    return {name: found[name] for name in sorted(found) if name in names and found[name]["mutants"]}


def keep(found: dict[str, Any]) -> None:
    """Write what is kept, and the section of the page of figures."""
    KEPT.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    mutants, killed = (sum(each[what] for each in found.values()) for what in ("mutants", "killed"))
    survivors = [(name, key, why) for name, each in found.items() for key, why in each["survivors"].items()]
    proof.keep(
        "mutants",
        title="Mutants: does a test notice when the law is changed?",
        text="Every condition, limit, operator, member of a set and cell of a table of a module is changed on purpose, one at a time, and"
        " the tests of the module and of its folder are asked; not texts, declarations and strategies (`tools/mutations.py` says what is"
        " changed). A module is done when each of its mutants is killed, or is listed here with the reason why it changes nothing.",
        command="make mutants",
        figures={
            "modules done": len(found),
            "modules not done yet": sum(
                name_of(module) not in found and bool(mutants_of(module)) for unit in units() for module in unit.modules
            ),
            "mutants": mutants,
            "killed": killed,
            "killed of a hundred": f"{100 * killed / max(mutants, 1):.2f}",
            "survivors that change nothing": len(survivors),
        },
        table=[
            ("module", "change", "why nothing changes"),
            *((name.removeprefix("sio_rules."), f"`{key}`", why) for name, key, why in survivors),
        ],
    )


def was_kept_otherwise(before: dict[str, Any], module: Path) -> bool:
    """Whether *module* has changed since it was kept; one that was never tried has not."""
    kept_then = before.get(name_of(module))
    return kept_then is not None and bool(kept_then["source"] != hash_of(module))


def main() -> int:
    """Try what is asked for; return 1 where a mutant survives that was not known, without a reason."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument(
        "names", nargs="*", help="folders or modules, as transport/entitlement or pesel; changed: since they were kept"
    )
    parser.add_argument("--seconds", type=float, default=float("inf"), help="stop after so long, and say what is left")
    names, seconds = (arguments := parser.parse_args()).names, arguments.seconds
    expect_this_library()
    DONE.mkdir(exist_ok=True)
    chosen = [unit for unit in units() if not names or any(f"{unit.name}/".startswith(f"{name}/") for name in names)]
    before = kept()
    if changed := names == ["changed"]:
        stale = {module for unit in units() for module in unit.modules if was_kept_otherwise(before, module)}
        chosen = [unit for unit in units() if stale.intersection(unit.modules)]

    left = run(chosen, seconds)
    found = summary([module for unit in chosen if unit.name not in left for module in unit.modules])
    if not changed:
        keep(found)
    new = [
        f"{name}: {key}"
        for name, each in found.items()
        for key, why in each["survivors"].items()
        if not why and key not in before.get(name, {}).get("survivors", {})
    ]
    print("\n".join(f"survives: {each}" for each in new))
    if left:
        print("no time for:", *left)
    return 1 if new else 0


if __name__ == "__main__":
    sys.exit(main())
