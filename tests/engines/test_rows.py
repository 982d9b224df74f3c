"""The rows of pandas, polars, pyarrow, DuckDB and Spark are read alike: a missing value of theirs is an empty cell."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from pyspark.sql import SparkSession

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.plain import read_rows

Row = dict[str, Any]

START, END = date(2025, 9, 1), date(2026, 8, 31)
ROWS: list[Row] = [
    {"pupil": 7, "rspo": 99_001, "public": True, "name": "1 a", "level": "klasa I", "first_day": START, "last_day": END},
    {"pupil": 8, "rspo": 99_002, "public": None, "name": "1 b", "level": None, "first_day": START, "last_day": None},
]
COLUMNS = {
    "pupil": "pupil",
    "rspo": "school_class.institution.rspo",
    "public": "school_class.institution.public",
    "name": "school_class.key",
    "level": "school_class.level",
    "first_day": "period.start",
    "last_day": "period.end",
}
GIVEN = {"school_class.institution.kind": "szkoła podstawowa", "school_class.kind": "oddział podstawowy"}
MOMENTS = ("first_day", "last_day")


def expected(number: int) -> ClassAssignment:
    """Return the assignment of one of the rows."""
    row = ROWS[number]
    school = Institution(rspo=row["rspo"], kind=InstitutionKind.PRIMARY_SCHOOL, public=row["public"])
    level = None if row["level"] is None else Level.GRADE_1
    attended = SchoolClass(institution=school, key=row["name"], kind=ClassKind.BASIC, level=level)
    return ClassAssignment(row["pupil"], attended, Period(row["first_day"], row["last_day"]))


def pandas() -> pd.DataFrame:
    """Return the rows with days as objects."""
    return pd.DataFrame(ROWS)


def pandas_moments() -> pd.DataFrame:
    """Return the rows with days as moments, so that a missing one is NaT."""
    return pandas().assign(**{name: pd.to_datetime(pandas()[name]) for name in MOMENTS})


def polars() -> pl.DataFrame:
    """Return the rows in columns of their types."""
    return pl.DataFrame(ROWS)


def arrow() -> pa.Table:
    """Return the rows in columns of their types."""
    return pa.Table.from_pylist(ROWS)


def duck(what: str = "*") -> duckdb.DuckDBPyRelation:
    """Return the rows as DuckDB selects them."""
    connection = duckdb.connect()
    connection.register("rows", arrow())
    return connection.sql(f"SELECT {what} FROM rows")  # noqa: S608 - our own words


def duck_rows(what: str) -> list[Row]:
    """Return the rows of a cursor, by the names of its columns."""
    relation = duck(what)
    return [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]


def duck_arrays() -> list[Row]:
    """Return the cells of the masked arrays of DuckDB."""
    arrays = duck().fetchnumpy()
    return [{name: array[number] for name, array in arrays.items()} for number in range(2)]


def numpy_cells() -> list[Row]:
    """Return scalars of numpy, with its missing values."""
    return [
        {
            "pupil": np.int16(7),
            "rspo": np.float64(99_001),
            "public": np.bool_(True),  # noqa: FBT003 - a scalar
            "name": np.str_("1 a"),
            "level": np.str_("klasa I"),
            "first_day": np.datetime64("2025-09-01T00:00", "ns"),
            "last_day": np.datetime64("2026-08-31"),
        },
        {
            "pupil": np.uint64(8),
            "rspo": np.int64(99_002),
            "public": np.float64("nan"),
            "name": np.str_("1 b"),
            "level": np.ma.masked,
            "first_day": np.datetime64("2025-09-01"),
            "last_day": np.datetime64("NaT"),
        },
    ]


DECIMALS = "pupil::DECIMAL(38, 0) AS pupil, rspo::DECIMAL(12, 2) AS rspo, public, name, level"
IN_MOMENTS = "pupil::HUGEINT AS pupil, rspo::DOUBLE AS rspo, public, name, level, first_day::TIMESTAMP AS first_day"
WAYS: dict[str, Callable[[], Iterable[Any]]] = {
    "pandas": lambda: pandas().to_dict("records"),
    "pandas, moments": lambda: pandas_moments().to_dict("records"),
    "pandas, nullable": lambda: pandas_moments().convert_dtypes().to_dict("records"),
    "pandas, pyarrow": lambda: pandas_moments().convert_dtypes(dtype_backend="pyarrow").to_dict("records"),
    "pandas, categories": lambda: pandas().astype({"name": "category", "level": "category"}).to_dict("records"),
    "pandas, named tuples": lambda: pandas_moments().itertuples(),
    "pandas, series": lambda: (row for _, row in pandas_moments().iterrows()),
    "numpy": numpy_cells,
    "polars": lambda: polars().iter_rows(named=True),
    "polars, dicts": lambda: polars().to_dicts(),
    "polars, moments": lambda: polars().with_columns(pl.col(MOMENTS).cast(pl.Datetime)).iter_rows(named=True),
    "polars, decimals": lambda: polars().with_columns(pl.col("rspo").cast(pl.Decimal(12, 2))).iter_rows(named=True),
    "polars, categories": lambda: polars().with_columns(pl.col("level").cast(pl.Categorical)).iter_rows(named=True),
    "pyarrow": lambda: arrow().to_pylist(),
    "DuckDB": lambda: duck_rows("*"),
    "DuckDB, decimals": lambda: duck_rows(f"{DECIMALS}, first_day, last_day"),
    "DuckDB, moments": lambda: duck_rows(f"{IN_MOMENTS}, last_day::TIMESTAMP_NS AS last_day"),
    "DuckDB, pandas": lambda: duck().df().to_dict("records"),
    "DuckDB, polars": lambda: duck().pl().iter_rows(named=True),
    "DuckDB, numpy": duck_arrays,
}


def read(rows: Iterable[Any]) -> list[Any]:
    """Return the readings of a table of assignments."""
    return list(read_rows(ClassAssignment, rows, columns=COLUMNS, given=GIVEN))


@pytest.fixture(scope="module")
def spark() -> Iterable[SparkSession]:
    """Return a session on this machine."""
    session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    yield session
    session.stop()


class TestRows:
    """The same rows, whoever holds them."""

    @pytest.mark.parametrize("way", WAYS)
    def test_of_each_engine(self, way: str) -> None:
        readings = read(WAYS[way]())
        assert [(each.row, each.value, each.findings) for each in readings] == [
            (1, expected(0), ()),
            (2, expected(1), ()),
        ]
        assert {type(each.value.pupil) for each in readings} == {int}

    def test_of_spark(self, spark: SparkSession) -> None:
        """Collected, one by one, as decimals and moments, and through pandas."""
        schema = "pupil long, rspo long, public boolean, name string, level string, first_day date, last_day date"
        frame = spark.createDataFrame([tuple(row.values()) for row in ROWS], schema)
        others = frame.selectExpr(
            "cast(pupil AS decimal(38, 0)) AS pupil",
            "cast(rspo AS decimal(12, 2)) AS rspo",
            "public",
            "name",
            "cast('nan' AS double) AS level",
            "cast(first_day AS timestamp_ntz) AS first_day",
            "cast(last_day AS timestamp_ntz) AS last_day",
        )
        for rows in (frame.collect(), frame.toLocalIterator(), frame.toPandas().to_dict("records")):
            assert [(each.value, each.findings) for each in read(rows)] == [(expected(0), ()), (expected(1), ())]
        for rows in (others.collect(), others.toPandas().to_dict("records")):
            second = read(rows)[1]
            assert (second.value, second.findings) == (expected(1), ())


class TestKeys:
    """Keys are never converted, and what is no key is told."""

    def test_a_column_with_an_empty_cell_becomes_floats_in_pandas(self) -> None:
        """Which are no keys, so each row is told; the empty cell is not given."""
        frame = pd.DataFrame([ROWS[0], ROWS[1] | {"pupil": None}])
        assert [(each.value, each.findings.codes) for each in read(frame.to_dict("records"))] == [
            (None, ("DAT-003b",)),
            (None, ("DAT-001",)),
        ]

    def test_but_not_in_a_nullable_column(self) -> None:
        frame = pd.DataFrame([ROWS[0], ROWS[1] | {"pupil": None}]).convert_dtypes()
        assert [(each.value, each.findings.codes) for each in read(frame.to_dict("records"))] == [
            (expected(0), ()),
            (None, ("DAT-001",)),
        ]

    def test_text_stays_text(self) -> None:
        """The text "7" is another pupil than the number 7, and a table of both is told."""
        texts = pl.DataFrame(ROWS).with_columns(pl.col("pupil").cast(pl.String))
        assert [each.value.pupil for each in read(texts.iter_rows(named=True))] == ["7", "8"]
        both = read([*texts.iter_rows(named=True), *ROWS])
        assert [each.value.pupil for each in both] == ["7", "8", 7, 8]
        assert [each.findings.codes for each in both] == [(), (), ("DAT-026",), ()]

    @pytest.mark.parametrize("key", [7.0, Decimal("7.5"), np.float64(7), pd.Timestamp(START)])
    def test_what_is_no_key_is_told(self, key: object) -> None:
        assert [each.findings.codes for each in read([ROWS[0] | {"pupil": key}])] == [("DAT-003b",)]


class TestOddDays:
    """What is a day for an engine only."""

    def test_infinity_of_duckdb_is_the_last_day_of_python(self) -> None:
        """Which the check of a record tells to be outside the covered years."""
        [row, _] = duck_rows("* REPLACE (DATE 'infinity' AS last_day)")
        [reading] = read([row])
        assert reading.value.period.end == date.max

    def test_a_day_before_christ_is_told(self) -> None:
        [row, _] = duck_rows("* REPLACE (DATE '0044-03-15 (BC)' AS last_day)")
        assert [each.findings.codes for each in read([row])] == [("DAT-002a",)]

    def test_a_moment_that_is_not_midnight_is_told(self) -> None:
        frame = pandas_moments().assign(first_day=pd.Timestamp("2025-09-01T08:00"))
        assert [each.findings.codes for each in read(frame.to_dict("records"))] == [("DAT-002b",)] * 2

    def test_a_scalar_of_pyarrow_is_told(self) -> None:
        """Rows come from `to_pylist`."""
        table = arrow()
        rows = [{name: table[name][0] for name in table.column_names}]
        assert [each.value for each in read(rows)] == [None]
