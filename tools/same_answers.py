"""
Give the same answers from many threads and processes, in every environment, without a clock: what `make same-answers` runs.

`answers` asks the public doors about values that were drawn beforehand, and turns what they say into one digest. Two runs with the same
digest have given the same answers, to the last letter.
"""

import argparse
import hashlib
import json
import locale
import multiprocessing
import os
import pickle
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from itertools import chain, product
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

from sio_rules import access, pesel, plain, pupils, record, terms, transport
from sio_rules.access import procedure, revocation
from sio_rules.days import FIRST_DAY, add_working_days, free_day, working_days_between
from sio_rules.errors import InvalidValueError, OutOfCoverageError
from sio_rules.messages import rules_for
from sio_rules.rulebook import RULES
from sio_rules.tables import TABLES

ROOT = Path(__file__).resolve().parent.parent
ON = date(2026, 10, 7)
THREADS = 32
PROCESSES = 4

Drawn = Mapping[str, list[Any]]


def draw(count: int) -> Drawn:
    """Return *count* values of each kind about which is asked, the same ones each time."""
    from hypothesis import HealthCheck, Phase, given, seed, settings  # noqa: PLC0415 - who only answers does not need it

    from sio_rules import strategies  # noqa: PLC0415 - likewise

    def some(strategy: Any) -> list[Any]:
        values: list[Any] = []

        @seed(1)
        @settings(
            max_examples=count,
            phases=[Phase.generate],
            database=None,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],  # nothing is tested here
        )
        @given(strategy)
        def keep(value: Any) -> None:
            values.append(value)

        keep()
        return values

    records = some(strategies.pupil_records())
    return {
        "filings": [tuple(each) for each in some(strategies.filings())],
        "cases": some(strategies.cases()),
        "revocations": some(strategies.revocations()),
        "renewals": some(strategies.renewal_requests()),
        "children": some(strategies.children()),
        "records": records,
        "registers": [records],
        "pesels": some(strategies.pesel_texts()),
        "days": some(strategies.covered_days(max_value=date(2049, 12, 31))),
        "codes": list(RULES),
        "tables": [name for name in TABLES if name not in {"class_sorts", "working_days"}],  # the two that are very long
        "messages": ["brak przypisania w nauce"],
    }


ASKED: dict[str, tuple[Callable[[Any], Any], ...]] = {
    "filings": (
        lambda each: access.check_request(each[0], on=each[1], circumstances=each[2]).to_dicts("pl"),
        lambda each: plain.write(plain.read(access.AccessRequest, plain.write(each[0])).value),
    ),
    "cases": (
        lambda each: [due.to_dict("en") for due in procedure.due(each, on=ON)],
        lambda each: [repr(notice) for notice in procedure.notices(each)],
    ),
    "revocations": (lambda each: revocation.outcome(each).to_dict("pl"),),
    "renewals": (lambda each: access.check_renewal(each, on=ON, expires_on=ON).to_dicts("en"),),
    "children": (
        lambda each: transport.owed_ride(each, on=ON).to_dict("pl"),
        lambda each: repr(transport.what_would_change(each, on=ON)),
    ),
    "records": (
        lambda each: record.check_record(each, on=ON).to_rows("pl"),
        lambda each: [due.to_dict("en") for due in record.due_of_record(each, on=ON)],
        lambda each: plain.write(plain.read(record.PupilRecord, plain.write(each)).value),
    ),
    "registers": (
        lambda each: record.Summary.of(record.check_register(each, on=ON)).to_dict("pl"),
        lambda each: [
            conflict.to_row("pl") for conflict in pupils.find_conflicts(chain(*(one.assignments for one in each)))
        ],
    ),
    "pesels": (lambda each: pesel.check_pesel(each).to_dicts("en"),),
    "days": (
        lambda each: [add_working_days(each, n) for n in (1, 5, -5, 14)],
        lambda each: [working_days_between(FIRST_DAY, each), free_day(each)],
        lambda each: terms.end_of_term(each, working_days=5).to_dict("pl"),
    ),
    "codes": (lambda each: [RULES[each].pl, RULES[each].en, *map(str, RULES[each].basis)],),
    "tables": (lambda each: [[str(cell) for cell in row] for row in TABLES[each].rows],),
    "messages": (lambda each: [repr(message) for message in rules_for(each)],),
}
"""What is asked about each value of a kind."""


def answers(drawn: Drawn) -> str:
    """Return the digest of all answers."""
    digest = hashlib.sha256()
    for kind, asked in ASKED.items():
        for each, ask in product(drawn[kind], asked):
            try:
                said = ask(each)
            except (InvalidValueError, OutOfCoverageError) as error:  # some values lead outside the covered years
                said = str(error)
            digest.update(json.dumps(said, ensure_ascii=False, default=str).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def in_threads(drawn: Drawn) -> list[str]:
    """Return the digests of threads that all begin at once, so that several of them make every table for the first time."""
    begin = threading.Barrier(THREADS)
    found: list[str] = []

    def ask() -> None:
        begin.wait()
        found.append(answers(drawn))

    sys.setswitchinterval(1e-4)  # the threads take turns fifty times as often as they do by default
    threads = [threading.Thread(target=ask) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found + ["a thread failed"] * (THREADS - len(found))


def in_processes(drawn: Drawn, method: str) -> list[str]:
    """Return the digests of processes that are started by *method*, "fork" or "spawn"."""
    with ProcessPoolExecutor(PROCESSES, mp_context=multiprocessing.get_context(method)) as pool:
        return list(pool.map(answers, [drawn] * PROCESSES))


OUTSIDE = frozenset({"time", "posix", "nt", "random", "_random", "_socket", "_io", "io", "_locale", "_ctypes"})
"""The modules whose functions ask the world outside: the clock, the system, chance, the network, files, the locale."""
CLOCK = frozenset({"date.today", "datetime.today", "datetime.now", "datetime.utcnow", "datetime.fromtimestamp"})


def watched(drawn: Drawn) -> list[str]:
    """Return the digest of the answers, or the names of the functions written in C that were called and ask the world outside."""
    asked: set[str] = set()

    def watch(frame: FrameType, event: str, called: Any) -> None:
        if event != "c_call" or "importlib" in frame.f_code.co_filename:  # a module that is loaded is read from its file
            return
        if called.__module__ in OUTSIDE or called.__qualname__ in CLOCK:
            asked.add(f"{called.__module__}.{called.__qualname__}")

    sys.setprofile(watch)
    digest = answers(drawn)
    sys.setprofile(None)
    return sorted(asked) or [digest]


def given(path: Path, how: str) -> list[str]:
    """Return the digests of the answers about the values stored in *path*."""
    locale.setlocale(locale.LC_ALL, "")
    drawn = pickle.loads(path.read_bytes())  # noqa: S301 - written by this script
    if how == "watched":
        return watched(drawn)
    if how == "threads":
        return in_threads(drawn)
    return in_processes(drawn, how) if how in {"fork", "spawn"} else [answers(drawn)]


ZONES = ("UTC", "Europe/Warsaw", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati")
LOCALES = ("C", "C.UTF-8", "pl_PL.UTF-8", "pl_PL.ISO-8859-2", "tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8")
CLOCKS = ("2026-12-31 23:59:59", "2027-01-01 00:00:00", "2000-02-29 12:00:00", "1980-01-01 00:00:00", "2051-01-01 00:00:00")
PYTHONS = ("python3.11", "python3.12", "python3.13", "python3.13t", "python3.14", "python3.14t")


def make_locales(folder: Path) -> None:
    """Make the locales in *folder*, where the system has what they are made of, and let this process and its children find them."""
    maker = shutil.which("localedef")
    for name in LOCALES[2:] if maker else ():
        source, _, charmap = name.partition(".")
        command = [str(maker), "-i", source, "-f", charmap, str(folder / name)]
        subprocess.run(command, check=False, capture_output=True)  # noqa: S603 - our own words; what is not made is not there
    os.environ["LOCPATH"] = str(folder)


def there() -> set[str]:
    """Return the locales that this system has, as `LOCALES` writes them."""
    found = set()
    for name in LOCALES:
        try:
            locale.setlocale(locale.LC_ALL, name)
        except locale.Error:
            continue
        found.add(name)
    locale.setlocale(locale.LC_ALL, "C")
    return found


WAYS = {
    "once": "one thread",
    "threads": f"{THREADS} threads",
    "fork": f"{PROCESSES} forked processes",
    "spawn": f"{PROCESSES} spawned processes",
    "watched": "no call asks the clock, the system, chance, the network, files or the locale",
}


def surroundings() -> Iterator[tuple[str, list[str] | None, dict[str, str]]]:
    """Yield what is tried: its name, the command before this script (None where this system does not have it), the variables."""
    python = [sys.executable]
    for how, name in WAYS.items():
        yield name, [*python, "HERE", f"--by={how}"], {}
    for seed in ("0", "1", "12345"):
        yield f"PYTHONHASHSEED={seed}", [*python, "HERE"], {"PYTHONHASHSEED": seed}
    yield "python -O", [*python, "-O", "HERE"], {}
    yield "python -OO", [*python, "-OO", "HERE"], {}
    for zone in ZONES:
        yield f"TZ={zone}", [*python, "HERE"], {"TZ": zone}
    here = there()
    for name in LOCALES:
        yield f"LC_ALL={name}", [*python, "HERE"] if name in here else None, {"LC_ALL": name}
    for clock in CLOCKS:
        fake = shutil.which("faketime")
        yield f"clock at {clock}", [fake, clock, *python, "HERE"] if fake else None, {"TZ": "Europe/Warsaw"}
    for name in PYTHONS:
        other = interpreter(name)
        free = {"PYTHON_GIL": "0"} if name.endswith("t") else {}
        how = "threads" if free else "once"  # without the lock of the interpreter, threads run at the same time
        yield f"{name}, {WAYS[how]}", [other, "HERE", f"--by={how}"] if other else None, {"PYTHONPATH": PURE, **free}


PURE = os.pathsep.join((str(ROOT / "src"), *(each for each in sys.path if each.endswith("site-packages"))))
"""Where another Python finds the library, and what it needs: attrs, cattrs and dateutil are pure Python."""


def interpreter(name: str) -> str | None:
    """Return the Python of this *name* that starts, on the PATH or among pyenv's; or None."""
    version = name.removeprefix("python")
    pyenv = sorted(Path.home().glob(f".pyenv/versions/{version}*/bin/{name}"))
    for each in [*filter(None, [shutil.which(name)]), *map(str, pyenv)]:
        if subprocess.run([each, "-c", ""], capture_output=True, check=False).returncode == 0:  # noqa: S603 - our own words
            return each
    return None


def compare(count: int) -> list[tuple[str, str]]:
    """Return how it went in all surroundings, asked about *count* drawn values of each kind."""
    rows: list[tuple[str, str]] = []
    with TemporaryDirectory() as folder:
        make_locales(Path(folder))
        path = Path(folder) / "drawn"
        path.write_bytes(pickle.dumps(draw(count)))
        wanted = ""
        for name, command, variables in surroundings():
            if command is None:
                rows.append((name, "not there"))
            else:
                ran = subprocess.run(  # noqa: S603 - our own words
                    [*(__file__ if each == "HERE" else each for each in command), str(path)],
                    env=os.environ | variables,
                    capture_output=True,
                    text=True,
                    check=False,
                )
                digests = ran.stdout.split()
                wanted = wanted or next(iter(digests), "")
                same = ran.returncode == 0 and set(digests) == {wanted}
                rows.append(
                    (
                        name,
                        f"the same answers ({len(digests)}×)"
                        if same
                        else f"OTHER ANSWERS {ran.stderr.strip().rpartition(chr(10))[2]}",
                    )
                )
            print(*rows[-1], sep=": ", flush=True)
    return rows


def main() -> None:
    """Compare and fail where answers differ; with a path, answer about the values stored there."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("path", nargs="?", type=Path, help="answer about the values stored here, and print the digests")
    options.add_argument("--by", default="once", choices=WAYS, help="how to answer")
    options.add_argument("--count", type=int, default=5, help="how many values of each kind are drawn")
    options.add_argument("--keep", action="store_true", help="keep the figures for the page of proof")
    chosen = options.parse_args()
    if chosen.path:
        print(*given(chosen.path, chosen.by))
        return
    rows = compare(chosen.count)
    other = [name for name, said in rows if said.startswith("OTHER")]
    if chosen.keep:
        keep_figures(rows, chosen.count)
    if other:
        sys.exit(f"other answers: {', '.join(other)}")


def keep_figures(rows: Sequence[tuple[str, str]], count: int) -> None:
    """Keep how it went for the page."""
    import proof  # noqa: PLC0415 - it stands beside this script, which other Pythons run, too

    proof.keep(
        "same-answers",
        title="The same answers everywhere: threads, processes, locales, time zones, clocks",
        text="The public doors are asked about drawn values, for each line in a fresh process in which nothing was asked before."
        " Threads begin all at once, so that several of them make every table for the first time. Answers are compared to the last"
        " letter. Locales need Debian's `locales`, clocks its `faketime`.",
        command="make same-answers",
        figures={
            "values drawn of each kind": count,
            "kinds of questions": sum(len(asked) for asked in ASKED.values()),
            "surroundings tried": sum(said != "not there" for _, said in rows),
            "surroundings with other answers": sum(said.startswith("OTHER") for _, said in rows),
        },
        table=[("surroundings", "answers"), *rows],
    )


if __name__ == "__main__":
    main()
