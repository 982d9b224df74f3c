"""
Measure one decision against OpenFisca's, and the exported table, joined in polars, against a polars expression of the same rules.

OpenFisca gets the rule by grade and distance for one person: the limit and the duty, as our decision tells both. Only its calculation
is timed; a new simulation is set up for each outside the clock, for it remembers what it has calculated.

The table is joined as an engine would join it: its ranges become bands, the facts of a child one whole number, and each row of the
table stands for the numbers to which it applies.
"""

# ruff: noqa: PLR2004 - rules written by hand, for comparison, have their numbers in them

from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from time import perf_counter_ns
from timeit import Timer
from typing import Any

import numpy as np
import polars as pl
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum as OpenFiscaEnum
from openfisca_core.periods import YEAR
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from rounds import best_ns, report

from sio_rules.transport import Child, Destination, Measured, Obligation, duty_by_distance, entitlement_table, owed_ride

PUPIL = build_entity(key="pupil", plural="pupils", label="A pupil", is_person=True)
PERIOD = "2025"
CASES = ((4, 3_000), (4, 3_001), (5, 4_000), (5, 4_001))
ON = date(2025, 10, 1)
PUPILS = tuple(
    Child(
        goes_to=Destination.PRIMARY_SCHOOL,
        grade=grade,
        distance_m=distance_m,
        measured=Measured.ALONG_THE_WAY,
        district=True,
        special_education=False,
        parents_drive=False,
    )
    for grade, distance_m in CASES
)
ROUNDS = 60
ROWS = 1_000_000
FLAGS = ("nearest", "district", "special_education", "disabled", "listed", "multiple", "rw", "deferred")
RANGES = ("age", "grade", "distance_m")
PLACES = tuple(place.name for place in Destination)


class Duties(OpenFiscaEnum):
    """The duty, as OpenFisca lists it."""

    MUST = "must"
    MAY = "may"


class grade(Variable):  # type: ignore[misc] # untyped  # noqa: N801 - OpenFisca names a variable as its class
    """The grade."""

    value_type = int
    entity = PUPIL
    definition_period = YEAR


class distance_m(Variable):  # type: ignore[misc] # untyped  # noqa: N801 - as above
    """The way to school."""

    value_type = int
    entity = PUPIL
    definition_period = YEAR


class limit_m(Variable):  # type: ignore[misc] # untyped  # noqa: N801 - as above
    """The longest way that the grade may have."""

    value_type = int
    entity = PUPIL
    definition_period = YEAR

    def formula(pupil: Any, period: Any) -> Any:  # noqa: N805 - OpenFisca's form
        """Three kilometres up to grade IV, four above."""
        return np.where(pupil("grade", period) <= 4, 3_000, 4_000)


class duty(Variable):  # type: ignore[misc] # untyped  # noqa: N801 - as above
    """Whether the gmina must or may."""

    value_type = OpenFiscaEnum
    possible_values = Duties
    default_value = Duties.MAY
    entity = PUPIL
    definition_period = YEAR

    def formula(pupil: Any, period: Any) -> Any:  # noqa: N805 - OpenFisca's form
        """Compare the way with the limit."""
        return np.where(pupil("distance_m", period) > pupil("limit_m", period), Duties.MUST, Duties.MAY)


def one_decision() -> None:
    """Time one decision by grade and distance."""
    system = TaxBenefitSystem([PUPIL])
    system.add_variables(grade, distance_m, limit_m, duty)

    def simulation(case: tuple[int, int]) -> Any:
        facts = {"grade": {PERIOD: case[0]}, "distance_m": {PERIOD: case[1]}}
        return SimulationBuilder().build_from_dict(system, {"pupils": {"one": facts}})

    for case in CASES:
        assert (
            duty_by_distance(*case, on=ON).outcome is Obligation[simulation(case).calculate("duty", PERIOD).decode()[0].name]
        )
    name_ours, name_theirs = "duty_by_distance, made fresh", "OpenFisca, its calculation alone"
    name_whole = "owed_ride, the whole question"
    best = dict.fromkeys((name_ours, name_whole, name_theirs), float("inf"))
    for _ in range(ROUNDS):
        for prepared in [simulation(case) for case in CASES]:
            start = perf_counter_ns()
            prepared.calculate("duty", PERIOD)
            best[name_theirs] = min(best[name_theirs], perf_counter_ns() - start)
        ours: dict[str, Callable[[], object]] = {
            name_ours: lambda: [duty_by_distance(*case, on=ON) for case in CASES],
            name_whole: lambda: [owed_ride(pupil, on=ON) for pupil in PUPILS],
        }
        for name, work in ours.items():
            best[name] = min(best[name], Timer(work).timeit(100) / (100 * len(CASES)) * 1e9)
    report("one decision by grade and distance", best, ours=name_ours, packages=("OpenFisca-Core",))


def edges(name: str) -> tuple[int, ...]:
    """Return where a range of the table begins, but for the first."""
    rows = [row._asdict() for row in entitlement_table(on=ON)]
    begins = {row[f"{name}_from"] for row in rows if row[f"{name}_from"] is not None}
    return tuple(sorted(begins | {row[f"{name}_to"] + 1 for row in rows if row[f"{name}_to"] is not None}))


SIZES = (len(PLACES), *(2 for _ in FLAGS), *(len(edges(name)) + 1 for name in RANGES))
WEIGHTS = tuple(int(np.prod(SIZES[index + 1 :])) for index in range(len(SIZES)))


def keys(row: dict[str, Any]) -> Iterator[int]:
    """Give the numbers to which one row of the table applies."""
    flags = [(False, True) if row[name] is None else (row[name],) for name in FLAGS]
    bands = []
    for name in RANGES:
        begins = (0, *edges(name))
        low, high = row[f"{name}_from"] or 0, row[f"{name}_to"]
        bands.append([band for band, begin in enumerate(begins) if low <= begin and (high is None or begin <= high)])
    for values in product([PLACES.index(row["goes_to"])], *flags, *bands):
        yield sum(weight * int(value) for weight, value in zip(WEIGHTS, values, strict=True))


def key_table() -> pl.DataFrame:
    """Return the table by number."""
    rows = [(key, row.duty, row.code) for row in entitlement_table(on=ON) for key in keys(row._asdict())]
    assert len({key for key, _, _ in rows}) == len(rows), "exactly one row applies"
    return pl.DataFrame(rows, schema={"key": pl.UInt32, "duty": pl.String, "code": pl.String}, orient="row")


def key_of() -> pl.Expr:
    """Return the expression of a child's number."""
    place = pl.col("goes_to").to_physical().cast(pl.UInt32) * WEIGHTS[0]
    weights = dict(zip((*FLAGS, *RANGES), WEIGHTS[1:], strict=True))
    flags = [pl.col(name).cast(pl.UInt32) * weights[name] for name in FLAGS]
    bands = [(pl.col(name) >= edge).cast(pl.UInt32) * weights[name] for name in RANGES for edge in edges(name)]
    return pl.sum_horizontal(place, *flags, *bands)


def by_hand() -> list[pl.Expr]:
    """Return the same rules as one expression, as somebody would write it who has no table."""
    to, age, way = pl.col("goes_to"), pl.col("age"), pl.col("distance_m")
    nearest, special, disabled = pl.col("nearest"), pl.col("special_education"), pl.col("disabled")
    rw, multiple = pl.col("rw"), pl.col("multiple")
    limit = pl.when(pl.col("grade") <= 4).then(3_000).otherwise(4_000)
    prepares = age.is_in([5, 6]) | ((age == 7) & pl.col("deferred"))
    preschool, primary, secondary, orw = (
        to.is_in(["KINDERGARTEN", "PRESCHOOL_CLASS", "OTHER_PRESCHOOL"]),
        to == "PRIMARY_SCHOOL",
        to == "SECONDARY_SCHOOL",
        to == "ORW",
    )
    cases = (
        (preschool & ~nearest, "MAY", "TRN-036"),
        (preschool & special & age.is_between(7, 8), "MUST", "TRN-024"),
        (preschool & special & ~age.is_between(5, 8), "MAY", "TRN-036"),
        (preschool & special & disabled, "MUST", "TRN-024"),
        (preschool & prepares & (way > 3_000), "MUST", "TRN-022"),
        (preschool, "MAY", "TRN-036"),
        (primary & special & disabled & nearest, "MUST", "TRN-028"),
        (primary & ~pl.col("district"), "NOT_OWED", "TRN-025a"),
        (primary & (way > limit), "MUST", "TRN-025"),
        (primary, "MAY", "TRN-033"),
        (secondary & ~(special & disabled), "NOT_OWED", "TRN-029a"),
        (secondary & pl.col("listed") & nearest & (age <= 20), "MUST", "TRN-029"),
        (secondary, "MAY", "TRN-035"),
        (orw & rw & (age <= 24), "MUST", "TRN-031"),
        (orw & ~rw & multiple & (age <= 23), "MUST", "TRN-030"),
        (orw & (rw | multiple) & special & disabled, "MAY", "TRN-035"),
        (orw & rw, "NOT_OWED", "TRN-031a"),
        (orw & multiple, "NOT_OWED", "TRN-030a"),
        (orw & ~special, "NOT_OWED", "TRN-030b"),
        (orw & disabled & nearest & (age.is_in([5, 6]) | (age.is_in([7, 8]) & pl.col("deferred"))), "MUST", "TRN-024"),
        (special & disabled, "MAY", "TRN-035"),
    )
    owed: Any = pl
    code: Any = pl
    for condition, name, rule in cases:
        owed = owed.when(condition).then(pl.lit(name, dtype=pl.String))
        code = code.when(condition).then(pl.lit(rule))
    return [owed.otherwise(pl.lit(None)).alias("duty"), code.otherwise(pl.lit("TRN-024c")).alias("code")]


def children() -> pl.DataFrame:
    """Return made-up children of every kind; who has a listed disability, or several, is disabled."""
    chance = np.random.default_rng(2025)
    frame = pl.DataFrame(
        {
            "goes_to": pl.Series(np.array(PLACES)[chance.integers(0, len(PLACES), ROWS)], dtype=pl.Enum(PLACES)),
            **{name: chance.integers(0, 2, ROWS) == 1 for name in FLAGS},
            "age": chance.integers(0, 30, ROWS, dtype=np.int16),
            "grade": chance.integers(1, 9, ROWS, dtype=np.int16),
            "distance_m": chance.integers(0, 8_000, ROWS, dtype=np.int32),
        }
    )
    return frame.with_columns(disabled=pl.any_horizontal("disabled", "listed", "multiple"))


def a_million_rows() -> None:
    """Time the joined table and the expression on a million children."""
    frame, table, key, expression = children(), key_table(), key_of(), by_hand()

    def joined() -> pl.DataFrame:
        return frame.select(key.alias("key")).join(table, on="key", how="left", maintain_order="left").select("duty", "code")

    def written() -> pl.DataFrame:
        return frame.select(expression)

    assert joined().equals(written())
    assert joined()["code"].null_count() == 0
    best = best_ns({"the exported table, joined": joined, "a polars expression by hand": written}, items=ROWS, rounds=15)
    report("a column of 1,000,000 children, per child", best, ours="the exported table, joined", packages=("polars",))


def main() -> None:
    """Run both."""
    one_decision()
    a_million_rows()


if __name__ == "__main__":
    main()
