"""
The entitlement as one table of plain values, for SQL, dataframes and any other engine.

Each row is a tuple in the order of `EntitlementRow._fields`. A condition that is None holds for every value; `..._from` and `..._to` include
both ends. Destinations and duties are named as the members of `Destination` and `Obligation` are; *age* is that of the calendar year
in which the school year begins (`calendar_age`); *listed* says that one of the disabilities gives a right to the secondary school
(`LISTED`), *multiple* that there are several, one of them intellectual. *duty* is None where the texts disagree. *code* is
the rule that stands first among the grounds.

Exactly one row applies to every child of whom all these facts are known, the distance along the way.

Not modelled here: forms and last days, and what is asked where a fact is unknown: ask `owed_ride` about those children.
"""

from datetime import date
from typing import NamedTuple

from sio_rules.transport.child import LAST_GRADE, OTHER_CENTRES, PRESCHOOL_DESTINATIONS, Destination, Obligation

from .disability import Right
from .distance import grades_by_limit
from .owed import expect_covered
from .preschool import PRESCHOOL_AGES, PRESCHOOL_LIMIT_M


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


_MUST, _MAY, _NOT_OWED = Obligation.MUST.name, Obligation.MAY.name, Obligation.NOT_OWED.name
_Row = EntitlementRow


def _preschool(place: str, on: date) -> tuple[EntitlementRow, ...]:
    """Return the rows of one preschool destination."""
    ages, limit, years = PRESCHOOL_AGES.on(on), PRESCHOOL_LIMIT_M.on(on), Right.TO_PRESCHOOL.ends_at(on)
    known = _Row(place, None, "TRN-024b", nearest=True, special_education=True)
    other = _Row(place, _NOT_OWED, "TRN-022b", nearest=True, special_education=False)
    near = other._replace(code="TRN-022a", distance_m_to=limit)
    far = other._replace(duty=_MUST, code="TRN-022", distance_m_from=limit + 1)
    return (
        _Row(place, _NOT_OWED, "TRN-021", nearest=False),
        known._replace(age_to=ages.first - 1),
        known._replace(duty=_MUST, code="TRN-024", age_from=ages.first, age_to=years - 1),
        known._replace(duty=_NOT_OWED, code="TRN-024a", age_from=years),
        other._replace(age_to=ages.first - 1),
        near._replace(age_from=ages.first, age_to=ages.last),
        far._replace(age_from=ages.first, age_to=ages.last),
        other._replace(age_from=ages.deferred, age_to=ages.deferred, deferred=False),
        near._replace(age_from=ages.deferred, age_to=ages.deferred, deferred=True),
        far._replace(age_from=ages.deferred, age_to=ages.deferred, deferred=True),
        other._replace(age_from=ages.deferred + 1),
    )


def _primary(on: date) -> tuple[EntitlementRow, ...]:
    """Return the rows of the primary school."""
    place = Destination.PRIMARY_SCHOOL.name
    by_distance = [_Row(place, _NOT_OWED, "TRN-025a", district=False)]
    for grades in grades_by_limit(on):
        last = grades.last_grade if grades.last_grade < LAST_GRADE else None
        row = _Row(place, None, "", district=True, grade_from=grades.first_grade, grade_to=last)
        by_distance += [
            row._replace(duty=_MAY, code="TRN-033", distance_m_to=grades.limit_m),
            row._replace(duty=_MUST, code="TRN-025", distance_m_from=grades.limit_m + 1),
        ]
    return (
        _Row(place, _MUST, "TRN-028", special_education=True, nearest=True),
        *(row._replace(special_education=True, nearest=False) for row in by_distance),
        *(row._replace(special_education=False) for row in by_distance),
    )


def _secondary(on: date) -> tuple[EntitlementRow, ...]:
    """Return the rows of the secondary school."""
    place, years = Destination.SECONDARY_SCHOOL.name, Right.TO_SECONDARY_SCHOOL.ends_at(on)
    certified = _Row(place, _NOT_OWED, "TRN-029a", nearest=True, special_education=True)
    listed = certified._replace(listed=True)
    return (
        _Row(place, _NOT_OWED, "TRN-021", nearest=False),
        certified._replace(special_education=False),
        certified._replace(listed=False),
        listed._replace(duty=_MUST, code="TRN-029", age_to=years - 1),
        listed._replace(code="TRN-029b", age_from=years),
    )


def _orw(on: date) -> tuple[EntitlementRow, ...]:
    """Return the rows of the ORW."""
    rw_years, years = Right.TO_ORW_WITH_RW.ends_at(on), Right.TO_ORW_WITH_MULTIPLE.ends_at(on)
    rw = _Row(Destination.ORW.name, _NOT_OWED, "TRN-031a", rw=True)
    other = rw._replace(code="TRN-030b", rw=False)
    multiple = other._replace(code="TRN-030a", multiple=True)
    return (
        rw._replace(duty=_MUST, code="TRN-031", age_to=rw_years - 1),
        rw._replace(age_from=rw_years),
        multiple._replace(duty=_MUST, code="TRN-030", age_to=years - 1),
        multiple._replace(age_from=years),
        other._replace(duty=None, code="TRN-024c", multiple=False, special_education=True),
        other._replace(multiple=False, special_education=False),
    )


def entitlement_table(*, on: date) -> tuple[EntitlementRow, ...]:
    """
    Return all rows of the table as it is law on the day *on*, by destination; `EntitlementRow._fields` names the columns.

    Raises `OutOfCoverageError` for a day before 2017-09-01 or after 2050.

    >>> table = entitlement_table(on=date(2025, 9, 1))
    >>> len(table), table[0][:3]
    (59, ('KINDERGARTEN', 'NOT_OWED', 'TRN-021'))
    """
    expect_covered(on)
    return (
        *(row for place in Destination if place in PRESCHOOL_DESTINATIONS for row in _preschool(place.name, on)),
        *_primary(on),
        *_secondary(on),
        *_orw(on),
        *(_Row(place.name, None, "TRN-024c") for place in Destination if place in OTHER_CENTRES),
    )
