"""All tables by name."""

from collections.abc import Mapping
from types import MappingProxyType

from ._access import ACCESS_TITLES, CAPACITIES, DATA_SOURCES, GRANTING_AUTHORITY, RENEWAL_WINDOWS
from ._achievements import CONTEST_LEVELS, CONTEST_ORGANISERS, EXAMS, LAST_GRADE_EXAMS
from ._certificates import CLASS_CERTIFICATES, STAY_CERTIFICATES
from ._classes import CLASS_PAIRS, CLASS_SORTS, CONFLICT_TASKS, SAME_CLASS_PAIRS
from ._levels import CLASS_SIZES, LEVELS, PRESCHOOL_AGES, RW_AGES
from ._procedure import REQUEST_STEPS, REVOCATION_REASONS, REVOCATION_STEPS_TABLE
from ._reporting import (
    ACCIDENT_REPORTERS,
    HOME_EDUCATION_CONSENTS,
    PARTICULARS,
    REPORTING,
    SCHOOLING_ENDS,
    STAYS,
)
from ._time import SCHOOL_YEARS, WORKING_DAYS
from ._transport import DISTANCE_LIMITS, ENTITLEMENT, EXCLUDING_MODES, TRANSPORT_FORMS
from ._words import INSTITUTION_KINDS, WORD_COLUMNS, words_of
from .table import Row, Table

_LAW = (
    *(CLASS_SORTS, CLASS_PAIRS, SAME_CLASS_PAIRS, CONFLICT_TASKS, CLASS_CERTIFICATES, STAY_CERTIFICATES),
    *(LEVELS, PRESCHOOL_AGES, RW_AGES, CLASS_SIZES),
    *(REPORTING, PARTICULARS, HOME_EDUCATION_CONSENTS, STAYS, SCHOOLING_ENDS, ACCIDENT_REPORTERS),
    *(EXAMS, LAST_GRADE_EXAMS, CONTEST_ORGANISERS, CONTEST_LEVELS),
    *(ENTITLEMENT, TRANSPORT_FORMS, DISTANCE_LIMITS, EXCLUDING_MODES),
    *(GRANTING_AUTHORITY, DATA_SOURCES, ACCESS_TITLES, CAPACITIES, RENEWAL_WINDOWS),
    *(REQUEST_STEPS, REVOCATION_STEPS_TABLE, REVOCATION_REASONS),
    *(WORKING_DAYS, SCHOOL_YEARS, INSTITUTION_KINDS),
)


def _words() -> tuple[Row, ...]:
    return words_of(_LAW)


_WORDS = Table(
    "words",
    "Słowa, które znaczą klucze w innych tabelach.",
    "The words behind the keys in the other tables.",
    WORD_COLUMNS,
    _words,
)

TABLES: Mapping[str, Table] = MappingProxyType({each.name: each for each in (*_LAW, _WORDS)})
"""Every table by its name: `TABLES["class_pairs"]`."""
