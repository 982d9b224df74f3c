"""
The entitlement as one table of plain values, for SQL, dataframes and any other engine.

Each row is a tuple in the order of `EntitlementRow._fields`. A condition that is None holds for every value; `..._from` and `..._to` include
both ends. Destinations and duties are named as the members of `Destination` and `Obligation` are; *age* is that of the calendar year
in which the school year begins (`calendar_age`); *disabled* says that the certificate names a disability, *listed* that one of them
gives a right to transport to the post-primary school (`LISTED`), *multiple* that there are several, one of them intellectual. *duty*
is None where the texts conflict. *code* is the rule that stands first among the grounds.

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
    disabled: bool | None = None
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
    may = _Row(place, _MAY, "TRN-036", nearest=True)
    certified, other = may._replace(special_education=True), may._replace(special_education=False)
    owed = certified._replace(duty=_MUST, code="TRN-024")

    def by_way(row: EntitlementRow) -> tuple[EntitlementRow, ...]:
        far = row._replace(duty=_MUST, code="TRN-022", distance_m_from=limit + 1)
        return (row._replace(distance_m_to=limit), far)

    return (
        may._replace(nearest=False),
        certified._replace(age_to=ages.first - 1),
        owed._replace(disabled=True, age_from=ages.first, age_to=ages.last),
        *by_way(certified._replace(disabled=False, age_from=ages.first, age_to=ages.last)),
        owed._replace(age_from=ages.last + 1, age_to=years - 1),
        certified._replace(age_from=years),
        other._replace(age_to=ages.first - 1),
        *by_way(other._replace(age_from=ages.first, age_to=ages.last)),
        other._replace(age_from=ages.deferred, age_to=ages.deferred, deferred=False),
        *by_way(other._replace(age_from=ages.deferred, age_to=ages.deferred, deferred=True)),
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
        _Row(place, _MUST, "TRN-028", special_education=True, disabled=True, nearest=True),
        *(row._replace(special_education=True, disabled=True, nearest=False) for row in by_distance),
        *(row._replace(special_education=True, disabled=False) for row in by_distance),
        *(row._replace(special_education=False) for row in by_distance),
    )


def _secondary(on: date) -> tuple[EntitlementRow, ...]:
    """Return the rows of the post-primary school."""
    years = Right.TO_SECONDARY_SCHOOL.ends_at(on)
    none = _Row(Destination.SECONDARY_SCHOOL.name, _NOT_OWED, "TRN-029a", special_education=False)
    may = none._replace(duty=_MAY, code="TRN-035", special_education=True, disabled=True)
    return (
        none,
        none._replace(special_education=True, disabled=False),
        may._replace(listed=False),
        may._replace(listed=True, nearest=False),
        may._replace(listed=True, nearest=True, duty=_MUST, code="TRN-029", age_to=years - 1),
        may._replace(listed=True, nearest=True, age_from=years),
    )


def _orw(on: date) -> tuple[EntitlementRow, ...]:
    """Return the rows of the ORW."""
    rw_years, years = Right.TO_ORW_WITH_RW.ends_at(on), Right.TO_ORW_WITH_MULTIPLE.ends_at(on)
    ages, preschool_years = PRESCHOOL_AGES.on(on), Right.TO_PRESCHOOL.ends_at(on)
    any_child = _Row(Destination.ORW.name, None, "")
    in_rw, multiple = any_child._replace(rw=True), any_child._replace(rw=False, multiple=True)
    other = any_child._replace(rw=False, multiple=False)
    may = other._replace(duty=_MAY, code="TRN-035", special_education=True, disabled=True)
    nearest = may._replace(nearest=True)
    later = nearest._replace(age_from=ages.last + 1, age_to=preschool_years - 1)
    return (
        in_rw._replace(duty=_MUST, code="TRN-031", age_to=rw_years - 1),
        *_past(in_rw._replace(age_from=rw_years), "TRN-031a"),
        multiple._replace(duty=_MUST, code="TRN-030", age_to=years - 1),
        *_past(multiple._replace(disabled=True, age_from=years), "TRN-030a")[1:],
        other._replace(duty=_NOT_OWED, code="TRN-030b", special_education=False),
        other._replace(code="TRN-024c", special_education=True, disabled=False),
        may._replace(nearest=False),
        nearest._replace(age_to=ages.first - 1),
        nearest._replace(duty=_MUST, code="TRN-024", age_from=ages.first, age_to=ages.last),
        later._replace(duty=_MUST, code="TRN-024", deferred=True),
        later._replace(deferred=False),
        nearest._replace(age_from=preschool_years),
    )


def _past(row: EntitlementRow, code: str) -> tuple[EntitlementRow, ...]:
    """Return the rows of those in an ORW who are past the age of their right: not disabled, without a certificate, and disabled."""
    none = row._replace(duty=_NOT_OWED, code=code)
    return (
        none._replace(special_education=True, disabled=False),
        none._replace(special_education=False),
        row._replace(duty=_MAY, code="TRN-035", special_education=True, disabled=True),
    )


def _centre(place: str) -> tuple[EntitlementRow, ...]:
    """Return the rows of another centre."""
    unclear = _Row(place, None, "TRN-024c", special_education=False)
    return (
        unclear,
        unclear._replace(special_education=True, disabled=False),
        unclear._replace(duty=_MAY, code="TRN-035", special_education=True, disabled=True),
    )


def entitlement_table(*, on: date) -> tuple[EntitlementRow, ...]:
    """
    Return all rows of the table as it is law on the day *on*, by destination; `EntitlementRow._fields` names the columns.

    Raises `OutOfCoverageError` for a day before 2017-09-01 or after 2050.

    >>> table = entitlement_table(on=date(2025, 9, 1))
    >>> len(table), table[0][:3]
    (91, ('KINDERGARTEN', 'MAY', 'TRN-036'))
    """
    expect_covered(on)
    return (
        *(row for place in Destination if place in PRESCHOOL_DESTINATIONS for row in _preschool(place.name, on)),
        *_primary(on),
        *_secondary(on),
        *_orw(on),
        *(row for place in Destination if place in OTHER_CENTRES for row in _centre(place.name)),
    )
