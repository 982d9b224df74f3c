"""
The roads through engines, as the pages of docs/how-to have them: equal answers, and the whole country.

`python benchmarks/run.py roads` holds each road against the functions on 200,000 children and 1,000,000 assignments with every kind
of conflict, times a million rides joined in polars against an expression by hand, and runs the conflicts of the whole country (9e6
assignments of 7.5e6 pupils to 300,000 classes) through polars and through plain Python, each in a process of its own, for its memory.

`python benchmarks/roads.py country` runs the whole country by every form, also with values made of all rows. Plain Python makes its
rows while it runs; polars reads a file.
"""

import gc
import json
import resource
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from zlib import crc32

import polars as pl
from rounds import best_ns, report
from transport import PLACES, by_hand
from transport import children as children_by_hand

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils import Conflict, find_conflicts, iter_conflicts

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from engines.page import run_page
from engines.register import ON, Plain, assignments, child_row, children, classes, conflict_rows, duty_row
from engines.roads import ROADS, Road

CHILDREN, ASSIGNMENTS = 200_000, 1_000_000
COUNTRY_PUPILS, SCHOOLS, CLASSES_OF_SCHOOL = 7_500_000, 15_000, 20
FORMS = ("polars", "prefilter", "iter_conflicts", "find_conflicts")
MAX_GIB = {"polars": 4.0, "prefilter": 3.0, "iter_conflicts": 3.0, "find_conflicts": 3.0}
PAGES = {"polars": "check-rides-and-conflicts-with-polars", "prefilter": "check-conflicts-in-plain-python"}

_FIRST_DAY = date(2016, 9, 1)
_DAYS = [_FIRST_DAY + timedelta(days=number) for number in range(1_000)]
"""One `date` for each day, shared as in any program that reads a register."""
Row = tuple[int, int, date, date]


def equal_answers() -> None:
    """Hold each road against the functions, and print how long each takes."""
    kids = dict(enumerate(children(CHILDREN)))
    child_rows = [child_row(number, child) | {"asked_on": ON} for number, child in kids.items()]
    register, all_classes = assignments(ASSIGNMENTS), list(classes())
    start = perf_counter()
    duties = {duty_row(number, child) for number, child in kids.items()}
    asked = perf_counter()
    conflicts = conflict_rows(register)
    seconds = {"functions": (asked - start, perf_counter() - asked)}
    for name in (each for each in ROADS if each != "Spark" or which("java")):
        road: Road = ROADS[name]()
        road.rides(child_rows[:1])  # the page runs
        start = perf_counter()
        owed = road.rides(child_rows)
        joined = perf_counter()
        assert owed <= duties
        assert all(None in child_rows[number].values() for number in set(kids) - {child for child, *_ in owed})
        middle = perf_counter()
        road.put(register, all_classes)
        assert road.conflicts() == conflicts
        seconds[name] = (joined - start, perf_counter() - middle)
    print(
        f"\nequal answers, {len(kids):,} children and {len(register):,} assignments, {len(conflicts):,} conflicts, from plain rows on"
    )
    for name, (rides, found) in seconds.items():
        print(f"  {name:<44} {rides:>8.1f} s rides  {found:>8.1f} s conflicts")


def a_million_rides() -> None:
    """Time the join of the page and the expression on a million children."""
    page = run_page(PAGES["polars"])
    coded = children_by_hand()
    places = {each: f"Destination.{each}" for each in PLACES}
    texts = coded.with_columns(pl.col("goes_to").cast(pl.String))
    keyed = texts.with_columns(pl.col("goes_to").replace(places), asked_on=ON).with_row_index("child")
    joined = page["rides"](keyed).sort("child")
    assert joined.select(pl.col("duty").str.strip_prefix("Obligation."), "code").equals(texts.select(by_hand()))
    contestants = {
        "the table, joined as on the page": lambda: page["rides"](keyed),
        "a polars expression by hand, on texts": lambda: texts.select(by_hand()),
        "a polars expression by hand, on codes": lambda: coded.select(by_hand()),
    }
    best = best_ns(contestants, items=len(keyed), rounds=10)
    report("1,000,000 rides, per child", best, ours="a polars expression by hand, on texts", packages=("polars",))


def country_classes() -> list[Plain]:
    """Return the classes of the country, of which the last of each school is WWR."""
    basic = {"class_kind": ClassKind.BASIC.key, "level": Level.GRADE_3.key}
    wwr = {"class_kind": ClassKind.WWR.key, "level": None}
    school = {"institution_kind": InstitutionKind.PRIMARY_SCHOOL.key, "hospital": False, "holiday": False, "public": True}
    return [
        {"class_id": rspo * CLASSES_OF_SCHOOL + number, "rspo": rspo, "class_key": str(number)}
        | (wwr if number == CLASSES_OF_SCHOOL - 1 else basic)
        | school
        | {"run_by": BodyKind.GMINA.key, "mode": None}
        for rspo in range(1, SCHOOLS + 1)
        for number in range(CLASSES_OF_SCHOOL)
    ]


def country() -> Iterator[Row]:
    """
    Yield the rows of the country, grouped by pupil: a class for a school year, and for every fifth pupil another one a year later.

    Of the later ones about every sixtieth begins a month too early, which is a conflict, and every twentieth is WWR beside the class of
    the first year, which is none.
    """
    per_school = CLASSES_OF_SCHOOL - 1
    for pupil in range(COUNTRY_PUPILS):
        rspo, number = pupil // per_school % SCHOOLS + 1, pupil % per_school
        class_id = rspo * CLASSES_OF_SCHOOL + number
        yield pupil, class_id, _DAYS[0], _DAYS[364]
        if pupil % 5 == 0:
            mixed = (pupil * 2_654_435_761 >> 7) + 1
            if mixed % 60 == 0:
                yield pupil, class_id + (1 if number == 0 else -1), _DAYS[336], _DAYS[730]
            elif mixed % 20 == 1:
                yield pupil, rspo * CLASSES_OF_SCHOOL + per_school, _DAYS[0], _DAYS[356]
            else:
                yield pupil, class_id, _DAYS[366], _DAYS[730]


def write(folder: Path) -> None:
    """Write the country where polars reads it."""
    columns = {"pupil": pl.Int64, "class_id": pl.Int64, "first_day": pl.Date, "last_day": pl.Date}
    pl.DataFrame(country(), columns, orient="row").with_row_index("number").write_parquet(folder / "assignments.parquet")
    pl.DataFrame(country_classes(), schema_overrides={"mode": pl.String}).write_parquet(folder / "classes.parquet")


def with_polars(folder: Path) -> Iterable[Conflict]:
    """Find the conflicts as the page on polars does."""
    page = run_page(PAGES["polars"])
    rows, of_country = (pl.read_parquet(folder / f"{name}.parquet") for name in ("assignments", "classes"))
    found: Iterable[Conflict] = page["full_conflicts"](page["conflicts"](rows, of_country), rows, of_country)
    return found


def with_prefilter() -> Iterable[Conflict]:
    """Find the conflicts as the page on plain Python does."""
    by_id = {each["class_id"]: each for each in country_classes()}
    return iter_conflicts(run_page(PAGES["prefilter"])["assignments"](country(), by_id))


def values() -> Iterator[ClassAssignment]:
    """Yield every row of the country as a value."""
    by_id = {}
    for each in country_classes():
        level = each["level"] and Level.read(each["level"])
        school = Institution(rspo=each["rspo"], kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
        kind = ClassKind.read(each["class_kind"])
        by_id[each["class_id"]] = SchoolClass(institution=school, key=each["class_key"], kind=kind, level=level)
    for pupil, class_id, first_day, last_day in country():
        yield ClassAssignment(pupil, by_id[class_id], Period(first_day, last_day))


def one_form(form: str, folder: Path) -> None:
    """Run the whole country by one form in this process, and print how many conflicts, their sum, the times and the memory."""
    gc.disable()
    start, spent = perf_counter(), process_time()
    by_form: dict[str, Callable[[], Iterable[Conflict]]] = {
        "polars": partial(with_polars, folder),
        "prefilter": with_prefilter,
        "iter_conflicts": lambda: iter_conflicts(values()),
        "find_conflicts": lambda: find_conflicts(values()),
    }
    conflicts = list(by_form[form]())
    seconds = perf_counter() - start
    gib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    total = sum(crc32(json.dumps(each.to_row("en")).encode()) for each in conflicts)
    print(
        json.dumps(
            {"count": len(conflicts), "sum": total, "seconds": seconds, "processor": process_time() - spent, "gib": gib}
        )
    )


def whole_country(*forms: str) -> None:
    """Run the whole country by these forms, each in a process of its own; all find the same conflicts."""
    with TemporaryDirectory() as folder:
        write(Path(folder))
        print(
            f"\nthe whole country, {COUNTRY_PUPILS * 6 // 5:,} assignments to {SCHOOLS * CLASSES_OF_SCHOOL:,} classes, in a process of its own"
        )
        answers = set()
        for form in forms:
            command = [sys.executable, __file__, "country", form, folder]
            out = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - this very script
            said = json.loads(out.splitlines()[-1])
            print(
                f"  {form:<16} {said['count']:>9,} conflicts  {said['seconds']:>6.1f} s  ({said['processor']:.1f} s of processors)  peak {said['gib']:.2f} GiB"
            )
            assert said["gib"] <= MAX_GIB[form]
            answers.add((said["count"], said["sum"]))
        assert len(answers) == 1


def main() -> None:
    """Run all but the forms that make values of all rows."""
    equal_answers()
    a_million_rides()
    whole_country("polars", "prefilter")


if __name__ == "__main__":
    if sys.argv[1:] == ["country"]:
        whole_country(*FORMS)
    elif sys.argv[1:2] == ["country"]:
        one_form(sys.argv[2], Path(sys.argv[3]))
    else:
        main()
