"""
Throw broken values at every public door: `python tools/fuzz.py 200000`.

The doors are the functions and classes that the packages and the root modules name, and the methods and properties of these classes.
Each gets right values, of which something is broken at random, junk, and values that belong elsewhere; `read` and `read_rows` get plain
data and the rows of the tutorial, broken, too. A door may answer, or raise one of the library's errors; all else is a fault.

Each call has a seed of its own: `python tools/fuzz.py --again "transport.owed_ride 17"` makes one again.
"""

import argparse
import inspect
import re
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache, cached_property, partial
from multiprocessing import get_context
from random import Random
from time import perf_counter
from types import ModuleType
from typing import Any, NamedTuple

import proof
import tour_files
from broken import DECLARED, broken
from drawn import KINDS
from house import LAW, ROWS, TEXTS
from hypothesis import HealthCheck, Phase, given, settings
from test_junk import AUTHORS_FUNCTIONS, AUTHORS_MODULES, CALLERS_WORDS, JUNK, MARKED, hints, parameters, valid

from sio_rules.access import AccessRequest, RequestCircumstances
from sio_rules.classes import ClassAssignment
from sio_rules.labels import Label
from sio_rules.plain import read, read_rows, schema, write
from sio_rules.plain._fault import Fault
from sio_rules.record import PupilRecord
from sio_rules.tables import TABLES, Table
from sio_rules.transport import Child

POOL = 20
"""So many right values of each kind are drawn; what is thrown is made of these."""
SECONDS = 20
"""No call takes longer of its processor: others may run beside it."""
PROCESSES = 2
ROUND = 1_000
"""After so many calls of each door it is said how far the run is."""
OWN_WORDS = re.compile(r" must (be|have|hold) |names the facts|neither true nor false|^a question says something as ")
"""How a `TypeError` of the library speaks; Python's own ("unsupported operand") is a fault."""
LABELS_WORDS = re.compile(r"^text must be a word of |has no such member$")
"""How a `Label` refuses a word, with a plain `ValueError`."""
PLAIN_ERRORS: dict[str, type[Exception]] = {"plain.read_rows": ValueError, "plain.readers": Fault}
"""Which further error a door declares: columns that cannot be meant; a cell that a reader does not take."""
AUTHORS = AUTHORS_FUNCTIONS | {f"sio_rules.{name}" for name in ("rule.Rule", "labels.Label", "dated.Dated")}
"""What takes the words of a rule's author."""
FILES: tuple[tuple[type[Any], str, str, dict[Any, Any]], ...] = (
    (AccessRequest, "requests.csv", ",", tour_files.REQUESTS),
    (RequestCircumstances, "requests.csv", ",", tour_files.CIRCUMSTANCES),
    (Child, "children.csv", ";", tour_files.CHILDREN),
    (ClassAssignment, "assignments.csv", ";", tour_files.ASSIGNMENTS),
    (PupilRecord, "pupils.csv", ";", tour_files.PUPILS),
)
"""The files of the tutorial, and how they are read."""


class Door(NamedTuple):
    """A door, and right values for each of its arguments."""

    call: Callable[..., Any]
    pools: dict[str, list[Any]]


@cache
def _pool(hint: Any) -> list[Any]:
    """Return right values of a kind, always the same ones; none where Hypothesis knows none."""
    if hint is Table:
        return list(TABLES.values())
    strategy = valid(hint)
    values: list[Any] = []
    if strategy.is_empty:
        return values

    @settings(
        max_examples=POOL,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(value: Any) -> None:
        values.append(value)

    with suppress(*DECLARED):  # a value that only the library makes, whose fields fit each other
        draw()
    return values


def _public(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """Return what a package names, or what a root module without an underscore defines."""
    if hasattr(module, "__path__"):
        yield from ((name, getattr(module, name)) for name in module.__all__)
    elif module.__name__.count(".") == 1 and "._" not in module.__name__:
        own = list(vars(module).items())
        yield from (
            (name, each) for name, each in own if name[0] != "_" and getattr(each, "__module__", "") == module.__name__
        )


def _called(function: Callable[..., Any], /, **arguments: Any) -> Any:
    """Call with the arguments by position or name, as the function takes them."""
    of = parameters(function)
    by_name = {name: arguments[name] for name in of if of[name].kind is inspect.Parameter.KEYWORD_ONLY}
    return function(*(arguments[name] for name in of if name not in by_name), **by_name)


def _got(name: str, /, **of: Any) -> Any:
    return getattr(of["self"], name)


def _read(pair: Any) -> Any:
    """Read data as their kind, or whatever became of both as a request."""
    whole = type(pair) is tuple and len(pair) == len(("kind", "data"))
    return read(*pair) if whole else read(AccessRequest, pair)


def _read_rows(table: Any, given: Any) -> Any:
    """Read rows as their columns say, or whatever became of both as requests."""
    whole = type(table) is tuple and len(table) == len(("kind", "rows", "columns"))
    kind, rows, columns = table if whole else (AccessRequest, table, tour_files.REQUESTS)
    return read_rows(kind, rows, columns=columns, given=given)


def _few_rows(name: str, delimiter: str) -> Iterator[list[dict[str, str]]]:
    rows = tour_files.rows(name, delimiter)
    yield from (rows[first : first + 3] for first in range(0, len(rows), 3))


def _door(function: Callable[..., Any], /, **also: Any) -> Door:
    """Return a door whose arguments get values of the kinds that they are to be; one without a hint, of the class itself."""
    kinds = hints(function) | also
    return Door(
        partial(_called, function), {name: _pool(kinds.get(name, function)) or list(JUNK) for name in parameters(function)}
    )


def _members(kind: Any) -> Iterator[tuple[str, Door]]:
    """Return the methods and properties that a class of the library gives its values."""
    ours = [each for each in kind.__mro__ if each.__module__.startswith("sio_rules")]
    for name in sorted({name for each in ours for name in vars(each) if not name.startswith("_")}):
        member = inspect.getattr_static(kind, name)
        if isinstance(member, (classmethod, staticmethod)):
            yield name, _door(getattr(kind, name))
        elif not _pool(kind):
            continue
        elif isinstance(member, (property, cached_property)):
            yield name, Door(partial(_got, name), {"self": _pool(kind)})
        elif inspect.isfunction(member):
            yield name, _door(member, self=kind)


def doors(only: str = "") -> dict[str, Door]:
    """Return every public door by its name, or those whose name begins so; what several packages name stands once."""
    tables = [(kind, few, columns) for kind, name, delimiter, columns in FILES for few in _few_rows(name, delimiter)]
    found: dict[str, Door] = {
        "plain.read": Door(_read, {"pair": [(kind, write(each)) for kind in KINDS for each in _pool(kind)]}),
        "plain.read_rows": Door(_read_rows, {"table": tables, "given": [None, None, None, {}]}),
        "plain.schema": Door(schema, {"kind": [*KINDS, *JUNK]}),
    }
    seen: set[Any] = {read, read_rows, schema}
    for module in LAW:
        for name, each in _public(module):
            door = f"{module.__name__}.{name}".removeprefix("sio_rules.")
            if not isinstance(each, type) and not inspect.isroutine(each) and not hasattr(each, "cache_info"):
                continue
            whole = f"{each.__module__}.{each.__name__}"
            if each in seen or each.__module__ in AUTHORS_MODULES or whole in AUTHORS or not door.startswith(only):
                continue
            seen.add(each)
            if isinstance(each, type) and issubclass(each, Exception):
                continue
            if isinstance(each, type) and issubclass(each, Label):
                found |= {
                    door: Door(each, {"value": [*each, *JUNK]}),
                    f"{door}.read": Door(each.read, {"text": [*each, *JUNK]}),
                }
                continue
            if each.__name__ not in ROWS | TEXTS:
                found[door] = _door(each)
            if isinstance(each, type):
                found |= {f"{door}.{member}": made for member, made in _members(each)}
    return found


def thrown(door: Door, random: Random) -> dict[str, Any]:
    """Return right arguments with something broken in one or several of them."""
    arguments = {name: random.choice(pool) for name, pool in door.pools.items()}
    names = [name for name in arguments if name not in CALLERS_WORDS]
    for name in random.choices(names, k=random.randrange(3)) if names else ():
        for _ in range(random.choice((1, 1, 1, 3))):
            changed = broken(arguments[name], random)
            if callable(changed) and any(map(callable, door.pools[name])):
                continue  # what another function of the caller's raises is the caller's
            if name != "self" or type(changed) is type(arguments[name]):
                arguments[name] = changed
    return arguments


def fault(name: str, door: Door, random: Random) -> str:
    """Throw something at the door and return what is wrong with how it answered, or ""."""
    further = next((error for start, error in PLAIN_ERRORS.items() if name.startswith(start)), None)
    try:
        answer = door.call(**thrown(door, random))
        if inspect.isgenerator(answer):
            for _ in answer:
                pass
    except TypeError as error:
        said = str(error)
        if not OWN_WORDS.search(said):
            return f"TypeError of Python's own: {said}"
    except DECLARED as error:
        said = str(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
        said = str(error)
        if type(error) is not further and not (type(error) is ValueError and LABELS_WORDS.search(said)):
            return f"{type(error).__name__}: {said}"
    else:
        return ""
    return f"an error repeats what was typed: {said}" if MARKED in said else ""


def _seeded(seed: int, name: str, number: int) -> Random:
    return Random(f"{seed} {name} {number}")  # noqa: S311 - no secret is made


def _too_slow(*_: object) -> None:
    raise TimeoutError(f"more than {SECONDS} s")


def run(part: int, seed: int, calls: int, of: dict[str, Door]) -> tuple[Counter[str], dict[str, float], list[str]]:
    """Make every second call of each door, in rounds, and return the counts, the seconds, and one fault of each kind."""
    signal.signal(signal.SIGPROF, _too_slow)
    made: Counter[str] = Counter()
    seconds: dict[str, float] = dict.fromkeys(of, 0.0)
    faults: dict[str, str] = {}
    for first in range(part, calls, ROUND):
        for name, door in of.items():
            began = perf_counter()
            for number in range(first, min(first + ROUND, calls), PROCESSES):
                signal.setitimer(signal.ITIMER_PROF, SECONDS)
                wrong = fault(name, door, _seeded(seed, name, number))
                made[name] += 1
                if wrong and (kind := f"{name} {wrong[:20]}") not in faults:
                    faults[kind] = f"{name} {number}: {wrong[:300]}"
                    print(faults[kind], file=sys.stderr, flush=True)
            signal.setitimer(signal.ITIMER_PROF, 0)
            seconds[name] += perf_counter() - began
        print(f"{made.total()} calls in process {part}; {len(faults)} kinds of fault", file=sys.stderr, flush=True)
    return made, seconds, list(faults.values())


def again(seed: int, name: str, number: int) -> None:
    """Make one call again, and let its error out."""
    door = doors(name)[name]
    arguments = thrown(door, _seeded(seed, name, number))
    print(f"{name}({', '.join(f'{key}={value!r}' for key, value in arguments.items())})")
    answer = door.call(**arguments)
    print(list(answer) if inspect.isgenerator(answer) else answer)


def main() -> None:
    """Throw, in two processes, and tell the counts and the faults."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("calls", nargs="?", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="doors whose name begins so")
    parser.add_argument("--again", help="a door and a number")
    parser.add_argument("--keep", action="store_true", help="write the figures into docs/explanation/proof.md")
    given_arguments = parser.parse_args()
    if given_arguments.again:
        name, number = given_arguments.again.split()
        again(given_arguments.seed, name, int(number))
        return
    began = perf_counter()
    of = {name: door for name, door in doors(given_arguments.only).items() if name.startswith(given_arguments.only)}
    each = -(-given_arguments.calls // len(of))
    print(f"{len(of)} doors, {each} calls each; right values drawn in {perf_counter() - began:.0f} s", flush=True)
    fork = get_context("fork")  # the children have the doors already
    results = fork.Queue()
    for part in range(PROCESSES):
        fork.Process(target=lambda part=part: results.put(run(part, given_arguments.seed, each, of))).start()
    parts = [results.get() for _ in range(PROCESSES)]
    made: Counter[str] = sum((part[0] for part in parts), Counter())
    seconds = {name: sum(part[1][name] for part in parts) for name in of}
    faults = sorted({line for part in parts for line in part[2]})
    print(
        *(
            f"{name}: {made[name]} calls, {took:.1f} s"
            for name, took in sorted(seconds.items(), key=lambda each: -each[1])[:10]
        ),
        sep="\n",
    )
    print(f"{made.total()} calls of {len(of)} doors in {perf_counter() - began:.0f} s; {len(faults)} kinds of fault")
    print(*faults, sep="\n")
    if given_arguments.keep:
        _keep(made, len(faults), f"make fuzz N={given_arguments.calls} SEED={given_arguments.seed}")
    if faults:
        sys.exit(1)


def _keep(made: Counter[str], faults: int, command: str) -> None:
    packages = Counter[str]()
    for name, calls in made.items():
        packages[name.partition(".")[0] if "." in name and name[0].islower() else "sio_rules"] += calls
    proof.keep(
        "fuzz",
        title="Hostile input",
        text="Right values with something broken in them, junk, and broken rows at every public door, each call with its own seed: a door"
        " answers, or raises one of the library's errors, which never repeat the text. Anything else, and whatever takes longer than"
        f" {SECONDS} s, is a fault.",
        command=command,
        figures={
            "calls": made.total(),
            "doors": len(made),
            "calls of each door": min(made.values()),
            "kinds of fault": faults,
        },
        table=[("package or module", "calls"), *sorted(packages.items())],
    )


if __name__ == "__main__":
    main()
