"""Tables of levels, ages and sizes: which preschool class a child is in, at which ages, and with how many others."""

from datetime import date
from itertools import product

from sio_rules.classes import ClassKind, Level
from sio_rules.errors import FIRST_DAY as COVERED_FROM
from sio_rules.errors import LAST_DAY as COVERED_TO
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.levels import preschool_level
from sio_rules.pupils.assignments.pupil_ages import TOO_YOUNG_FOR_RW, check_preschool_age, check_rw_age
from sio_rules.pupils.assignments.size_limits import SIZES, TOO_MANY_PUPILS

from ._grid import (
    BROKEN,
    CODE,
    FIRST_DAY,
    INSTITUTION_KIND,
    LAST_DAY,
    answer,
    assigned,
    class_at,
    condition,
    first_code,
    institution,
    key,
    ranges,
    yes_no,
)
from .table import Column, NoneMeans, Row, Table

_AGES = range(31)
"""The ages by year of birth; no rule tells apart who is older than the last but one."""
_YEARS = [SchoolYear(year) for year in range(COVERED_FROM.year, COVERED_TO.year)]
"""The school years that are covered from their first day to their last."""
_NO_YES = (False, True)
_AGE = (
    Column("age_from", int, "najniższy wiek rocznikowy", "the lowest age by year of birth"),
    Column("age_to", int, "najwyższy wiek rocznikowy", "the highest age by year of birth", none=NoneMeans.NO_END),
)


def _levels_in(year: SchoolYear) -> tuple[Row, ...]:
    """Return the answers for each age in one school year."""
    decisions = [preschool_level(year, age) for age in _AGES]
    return tuple((key(each.outcome), first_code(each)) for each in decisions)


def _levels() -> tuple[Row, ...]:
    rows: list[Row] = []
    for first, last, in_year in ranges([_levels_in(year) for year in _YEARS]):
        last_day = None if last is None else _YEARS[last].end
        rows += [(age, to, _YEARS[first].start, last_day, *said) for age, to, said in ranges(in_year)]
    return tuple(rows)


def _since() -> date:
    """Return the first day on which the ages are law."""
    return TOO_YOUNG_FOR_RW.since or COVERED_FROM


def _preschool_ages() -> tuple[Row, ...]:
    year = SchoolYear.of(_since())
    in_class = assigned(class_at(institution(InstitutionKind.KINDERGARTEN), ClassKind.BASIC), year.start)
    rows: list[Row] = []
    for special_education, deferred in product(_NO_YES, _NO_YES):
        codes = [
            first_code(
                check_preschool_age(
                    in_class, date(year.first - age, 1, 1), special_education=special_education, deferred=deferred
                )
            )
            for age in _AGES
        ]
        rows += [(age, to, special_education, deferred, year.start, None, code) for age, to, code in ranges(codes)]
    return tuple(rows)


def _rw_ages() -> tuple[Row, ...]:
    year = SchoolYear.of(_since())
    in_class = assigned(class_at(institution(InstitutionKind.ORW), ClassKind.RW), year.start)
    codes = [first_code(check_rw_age(in_class, date(year.first - age, 1, 1))) for age in _AGES]
    return tuple((age, to, year.start, None, code) for age, to, code in ranges(codes))


def _class_sizes() -> tuple[Row, ...]:
    return tuple(
        (
            kind.key,
            key(level),
            True if row.public_only else None,
            TOO_MANY_PUPILS.since,
            None,
            row.limit,
            TOO_MANY_PUPILS.code,
        )
        for row in SIZES
        for kind in InstitutionKind
        if kind in row.kinds
        for level in ([None] if row.levels is None else [each for each in Level if each in row.levels])
    )


LEVELS = Table(
    "levels",
    "Poziom oddziału przedszkolnego, w którym jest dziecko.",
    "The level of the preschool class in which a child is.",
    (*_AGE, FIRST_DAY, LAST_DAY, answer("level", "poziom oddziału", "the level of the class", Level), CODE),
    _levels,
)
PRESCHOOL_AGES = Table(
    "preschool_ages",
    "Czy dziecko może być w oddziale przedszkolnym ze względu na wiek.",
    "Whether a child may be in a preschool class at its age.",
    (
        *_AGE,
        yes_no(
            "special_education",
            "czy dziecko ma orzeczenie o potrzebie kształcenia specjalnego",
            "whether the child has a certificate of the need for special education",
        ),
        yes_no("deferred", "czy obowiązek szkolny jest odroczony", "whether compulsory schooling is deferred"),
        FIRST_DAY,
        LAST_DAY,
        BROKEN,
    ),
    _preschool_ages,
)
RW_AGES = Table(
    "rw_ages",
    "Czy uczestnik może być na zajęciach rewalidacyjno-wychowawczych ze względu na wiek.",
    "Whether a participant may be in RW at a certain age.",
    (*_AGE, FIRST_DAY, LAST_DAY, BROKEN),
    _rw_ages,
)
CLASS_SIZES = Table(
    "class_sizes",
    "Ilu uczniów przyjmuje SIO w oddziale podstawowym; oddziału, którego tu nie ma, limit nie dotyczy.",
    "How many pupils SIO takes in a basic class other than a holiday class; a class that is not here has no limit.",
    (
        INSTITUTION_KIND,
        condition("level", "poziom oddziału", "the level of the class", Level, none=NoneMeans.ANY),
        yes_no("public", "czy szkoła lub placówka jest publiczna", "whether the school or unit is public", NoneMeans.ANY),
        FIRST_DAY,
        LAST_DAY,
        Column("limit", int, "największa liczba uczniów", "the greatest number of pupils", answer=True),
        CODE,
    ),
    _class_sizes,
)
