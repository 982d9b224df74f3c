"""What is true of every table."""

import re
import subprocess
import sys
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from lookup import answers, bound, equal

from sio_rules.institutions import (
    ARTISTIC_WITHOUT_GENERAL_TRACK,
    CENTRES,
    DIPLOMA_SCHOOLS,
    POST_SECONDARY_SCHOOLS,
    PRESCHOOLS,
    SCHOOLS,
    UNITS,
    InstitutionKind,
)
from sio_rules.labels import Label
from sio_rules.rulebook import RULES
from sio_rules.tables import TABLES, NoneMeans, Row, Table
from sio_rules.tables._words import lists_of

ALL = pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
CODES = ("code", "doubt", "conflict")
"""How the names of columns begin that hold codes of rules."""
DATED = ("class_sizes", "distance_limits", "entitlement", "last_grade_exams", "renewal_windows", "transport_forms")
BY_AGE = ("levels", "preschool_ages", "rw_ages")
NONES = {
    NoneMeans.NOT_GIVEN: {"class_sorts.level", "class_sorts.public", "class_sorts.run_by", "class_pairs.forms_compatible"},
    NoneMeans.NO_END: {*(f"{name}.last_day" for name in (*DATED, *BY_AGE)), *(f"{name}.age_to" for name in BY_AGE)},
    NoneMeans.NO_ANSWER: {
        *("class_pairs.verdict", "same_class_pairs.verdict", "reporting.permission", "entitlement.duty"),
        *("schooling_ends.month", "schooling_ends.day", "revocation_reasons.legal_case"),
        *(f"granting_authority.{name}" for name in ("role", "authority_level", "substitute")),
    },
    NoneMeans.NOTHING: {
        *("class_certificates.certificate_kind", "conflict_tasks.weeks", "conflict_tasks.days", "schooling_ends.doubt"),
        *(f"transport_forms.{name}" for name in ("refund", "guardian_until_age", "doubt")),
        *(f"working_days.{name}" for name in ("code", "holiday_pl", "holiday_en")),
        *(f"{name}_certificates.code" for name in ("class", "stay")),
        *(f"{name}_ages.code" for name in ("preschool", "rw")),
        *(f"contest_{name}.code" for name in ("organisers", "levels")),
        *(f"{name}.code" for name in ("home_education_consents", "exams", "revocation_reasons")),
    },
    NoneMeans.NOT_COVERED: {
        f"school_years.{name}" for name in ("lessons_first_day", "lessons_last_day", "february_top_class_last_day")
    },
}
"""What None says in which columns, but for the conditions that do not matter, which the functions are asked about."""


def column(table: Table, name: str) -> tuple[object, ...]:
    """Return the values of one column."""
    place = [each.name for each in table.columns].index(name)
    return tuple(row[place] for row in table.rows)


def overlap(table: Table, one: Row, other: Row) -> bool:
    """Whether two rows may apply to one case."""
    at = {each.name: place for place, each in enumerate(table.conditions)}
    for name, place in at.items():
        a, b = one[place], other[place]
        if equal(table.columns[place]):
            if a != b:
                return False
        elif bound(table.columns[place], "_to") or name == "last_day":
            start = at["first_day"] if name == "last_day" else at[f"{name.removesuffix('_to')}_from"]
            for first, last in ((one[start], b), (other[start], a)):
                if first is not None and last is not None and first > last:  # type: ignore[operator] # days or numbers
                    return False
        elif not bound(table.columns[place], "_from") and name != "first_day" and None not in (a, b) and a != b:
            return False
    return True


class TestEveryTable:
    """Plain values, named columns, no two rows for one case."""

    def test_each_is_under_its_name(self) -> None:
        assert all(name == table.name for name, table in TABLES.items())

    def test_each_is_compared_with_the_functions(self) -> None:
        """A test beside this one asks the table about every case that there is, and the functions, too."""
        texts = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
        compared = set(re.findall(r'(?:TABLES\[|answers\(|matching\(|index\()\s*"(\w+)"', texts))
        assert compared == set(TABLES)

    @ALL
    def test_a_row_has_a_value_for_each_column(self, table: Table) -> None:
        assert {len(row) for row in table.rows} == {len(table.columns)}

    @pytest.mark.parametrize("meaning", NONES)
    def test_none_says_what_it_stands_for(self, meaning: NoneMeans) -> None:
        said = {f"{table.name}.{each.name}" for table in TABLES.values() for each in table.columns if each.none is meaning}
        assert said == NONES[meaning]

    def test_what_a_row_is_found_by_stands_first(self) -> None:
        found_by = {
            "words": ["key"],
            "working_days": ["day"],
            "school_years": ["school_year"],
            "renewal_windows": ["first_day", "last_day"],
        }
        assert {name: [each.name for each in TABLES[name].conditions] for name in found_by} == found_by

    @ALL
    def test_a_value_is_of_its_columns_type(self, table: Table) -> None:
        for each in table.columns:
            values = column(table, each.name)
            kinds = {type(value) for value in values}
            assert kinds - {type(None)} <= {each.type}
            assert (type(None) in kinds) is (each.none is not None) or each.none is NoneMeans.NO_END, each.name

    @ALL
    def test_a_key_is_of_its_columns_lists(self, table: Table) -> None:
        for each in table.columns:
            keys = {member.key for listed in each.lists for member in listed}
            if each.lists:
                assert set(column(table, each.name)) <= keys | {None}

    @ALL
    def test_a_code_is_one_of_a_rule(self, table: Table) -> None:
        for each in table.columns:
            if each.name.startswith(CODES) and each.type is str:
                assert set(column(table, each.name)) <= RULES.keys() | {None}

    @ALL
    def test_every_text_is_a_key_a_code_or_words(self, table: Table) -> None:
        words = {"written", "holiday_pl", "holiday_en", "key", "list", "pl", "en"}
        texts = {each.name for each in table.columns if each.type is str and not each.lists}
        assert {name for name in texts if not name.startswith(CODES)} <= words

    @ALL
    def test_no_two_rows_apply_to_one_case(self, table: Table) -> None:
        conditions = len(table.conditions)
        if all(equal(each) for each in table.conditions):
            assert len({row[:conditions] for row in table.rows}) == len(table.rows)
            return
        assert [pair for pair in combinations(table.rows, 2) if overlap(table, *pair)] == []

    @ALL
    def test_a_dated_row_has_both_days(self, table: Table) -> None:
        names = {each.name for each in table.columns}
        assert ("first_day" in names) is ("last_day" in names) is table.dated

    @ALL
    def test_is_built_alike_each_time(self, table: Table) -> None:
        assert table.rows is table.rows
        if len(table.rows) < 20_000:
            assert table.build() == table.rows

    @ALL
    def test_says_what_it_tells_in_both_languages(self, table: Table) -> None:
        assert table.pl.endswith(".")
        assert table.en.endswith(".")
        assert table.pl != table.en
        assert all(each.pl and each.en and each.pl != each.en for each in table.columns)


class TestWords:
    """The keys in words."""

    def test_has_every_member_of_every_list_once(self) -> None:
        rows = TABLES["words"].rows
        assert len({row[0] for row in rows}) == len(rows)
        for key, listed, pl, en in rows:
            member = Label.from_key(str(key))
            assert (type(member).__name__, member.pl, member.en) == (listed, pl, en)

    def test_has_the_words_of_every_key_of_the_tables(self) -> None:
        keys = set(column(TABLES["words"], "key"))
        assert all(each.key in keys for listed in lists_of(TABLES.values()) for each in listed)

    def test_institutions_are_of_the_groups_of_the_law(self) -> None:
        groups = {
            "preschool": PRESCHOOLS,
            "school": SCHOOLS,
            "unit": UNITS,
            "centre": CENTRES,
            "post_secondary": POST_SECONDARY_SCHOOLS,
            "diploma": DIPLOMA_SCHOOLS,
            "without_general_track": ARTISTIC_WITHOUT_GENERAL_TRACK,
        }
        assert [each.name for each in TABLES["institution_kinds"].answers] == list(groups)
        for kind in InstitutionKind:
            assert answers("institution_kinds", institution_kind=kind) == tuple(kind in each for each in groups.values())


class TestFirstUse:
    """No work at import."""

    def test_importing_builds_no_rows(self) -> None:
        tell = (
            "from sio_rules.tables import TABLES; from sio_rules.tables.table import _rows; print(_rows.cache_info().misses)"
        )
        run = subprocess.run([sys.executable, "-c", tell], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
        assert run.stdout.split() == ["0"]

    def test_the_law_of_a_day_is_part_of_the_whole(self) -> None:
        for table in TABLES.values():
            if table.dated:
                assert set(table.on(date(2025, 9, 1))) <= set(table.rows)
