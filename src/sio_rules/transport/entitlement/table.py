"""
The entitlement as one table of plain values, for SQL, dataframes and any other engine.

Each row is a tuple in the order of `COLUMNS`. A condition that is None holds for every value; `..._from` and `..._to` include
both ends. Destinations and duties are named as the members of `Destination` and `Obligation` are; *age* is that of the calendar year
in which the school year begins (`calendar_age`); *listed* says that one of the disabilities gives a right to the secondary school
(`LISTED`), *multiple* that there are several, one of them intellectual. *duty* is None where the texts disagree. *code* is
the rule that stands first among the grounds.

Exactly one row applies to every child of whom all these facts are known, the distance along the way.

Not modelled here: forms and last days, and what is asked where a fact is unknown: ask `owed_ride` about those children.
"""

from functools import cache
from typing import NamedTuple

from sio_rules.transport.child import OTHER_CENTRES, PRESCHOOL_DESTINATIONS, Destination, Obligation

from .disability import MULTIPLE_DISABILITIES_YEARS, RW_YEARS, SECONDARY_SCHOOL_YEARS
from .distance import JUNIOR_LIMIT_M, LAST_JUNIOR_GRADE, SENIOR_LIMIT_M
from .preschool import DEFERRED_AGE, FIRST_OWED_AGE, LAST_DISABLED_AGE, PREPARATION_AGE, PRESCHOOL_LIMIT_M


class EntitlementRow(NamedTuple):
    """Hold one row: under which conditions which duty, by which rule."""

    goes_to: str
    duty: str | None
    code: str
    nearest: bool | None = None
    district: bool | None = None
    special_education: bool | None = None
    listed: bool | None = None
    multiple: bool | None = None
    rw: bool | None = None
    deferred: bool | None = None
    age_from: int | None = None
    age_to: int | None = None
    grade_from: int | None = None
    grade_to: int | None = None
    distance_m_from: int | None = None
    distance_m_to: int | None = None


COLUMNS = EntitlementRow._fields
"""The names of the columns, in their order."""

_MUST, _MAY, _NOT_OWED = Obligation.MUST.name, Obligation.MAY.name, Obligation.NOT_OWED.name
_Row = EntitlementRow


def _preschool(place: str) -> tuple[EntitlementRow, ...]:
    """Return the rows of one preschool destination."""
    known = _Row(place, None, "TRN-024b", nearest=True, special_education=True)
    other = _Row(place, _NOT_OWED, "TRN-022b", nearest=True, special_education=False)
    near = other._replace(code="TRN-022a", distance_m_to=PRESCHOOL_LIMIT_M)
    far = other._replace(duty=_MUST, code="TRN-022", distance_m_from=PRESCHOOL_LIMIT_M + 1)
    return (
        _Row(place, _NOT_OWED, "TRN-021", nearest=False),
        known._replace(age_to=FIRST_OWED_AGE - 1),
        known._replace(duty=_MUST, code="TRN-024", age_from=FIRST_OWED_AGE, age_to=LAST_DISABLED_AGE),
        known._replace(duty=_NOT_OWED, code="TRN-024a", age_from=LAST_DISABLED_AGE + 1),
        other._replace(age_to=FIRST_OWED_AGE - 1),
        near._replace(age_from=FIRST_OWED_AGE, age_to=PREPARATION_AGE),
        far._replace(age_from=FIRST_OWED_AGE, age_to=PREPARATION_AGE),
        other._replace(age_from=DEFERRED_AGE, age_to=DEFERRED_AGE, deferred=False),
        near._replace(age_from=DEFERRED_AGE, age_to=DEFERRED_AGE, deferred=True),
        far._replace(age_from=DEFERRED_AGE, age_to=DEFERRED_AGE, deferred=True),
        other._replace(age_from=DEFERRED_AGE + 1),
    )


def _primary() -> tuple[EntitlementRow, ...]:
    """Return the rows of the primary school."""
    place = Destination.PRIMARY_SCHOOL.name
    junior = _Row(place, None, "", district=True, grade_from=1, grade_to=LAST_JUNIOR_GRADE)
    senior = _Row(place, None, "", district=True, grade_from=LAST_JUNIOR_GRADE + 1)
    by_distance = (
        _Row(place, _NOT_OWED, "TRN-025a", district=False),
        junior._replace(duty=_MAY, code="TRN-033", distance_m_to=JUNIOR_LIMIT_M),
        junior._replace(duty=_MUST, code="TRN-025", distance_m_from=JUNIOR_LIMIT_M + 1),
        senior._replace(duty=_MAY, code="TRN-033", distance_m_to=SENIOR_LIMIT_M),
        senior._replace(duty=_MUST, code="TRN-025", distance_m_from=SENIOR_LIMIT_M + 1),
    )
    return (
        _Row(place, _MUST, "TRN-028", special_education=True, nearest=True),
        *(row._replace(special_education=True, nearest=False) for row in by_distance),
        *(row._replace(special_education=False) for row in by_distance),
    )


def _secondary() -> tuple[EntitlementRow, ...]:
    """Return the rows of the secondary school."""
    place = Destination.SECONDARY_SCHOOL.name
    certified = _Row(place, _NOT_OWED, "TRN-029a", nearest=True, special_education=True)
    listed = certified._replace(listed=True)
    return (
        _Row(place, _NOT_OWED, "TRN-021", nearest=False),
        certified._replace(special_education=False),
        certified._replace(listed=False),
        listed._replace(duty=_MUST, code="TRN-029", age_to=SECONDARY_SCHOOL_YEARS - 1),
        listed._replace(code="TRN-029b", age_from=SECONDARY_SCHOOL_YEARS),
    )


def _orw() -> tuple[EntitlementRow, ...]:
    """Return the rows of the ORW."""
    rw = _Row(Destination.ORW.name, _NOT_OWED, "TRN-031a", rw=True)
    other = rw._replace(code="TRN-030b", rw=False)
    multiple = other._replace(code="TRN-030a", multiple=True)
    return (
        rw._replace(duty=_MUST, code="TRN-031", age_to=RW_YEARS - 1),
        rw._replace(age_from=RW_YEARS),
        multiple._replace(duty=_MUST, code="TRN-030", age_to=MULTIPLE_DISABILITIES_YEARS - 1),
        multiple._replace(age_from=MULTIPLE_DISABILITIES_YEARS),
        other._replace(duty=None, code="TRN-024c", multiple=False, special_education=True),
        other._replace(multiple=False, special_education=False),
    )


@cache
def entitlement_table() -> tuple[EntitlementRow, ...]:
    """
    Return all rows of the table, by destination; the names of the columns are `COLUMNS`.

    >>> len(entitlement_table()), entitlement_table()[0][:3]
    (59, ('KINDERGARTEN', 'NOT_OWED', 'TRN-021'))
    """
    return (
        *(row for place in Destination if place in PRESCHOOL_DESTINATIONS for row in _preschool(place.name)),
        *_primary(),
        *_secondary(),
        *_orw(),
        *(_Row(place.name, None, "TRN-024c") for place in Destination if place in OTHER_CENTRES),
    )
