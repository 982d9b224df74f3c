"""
Accommodation of residents in a youth sociotherapy centre (MOS; section 13), reported from the school year 2019/2020 on.

Not modelled here: other units that accommodate their residents; the guide asks for accommodation in a MOS only, so
anywhere else it is a WARNING.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.rule import Findings, Rule, Severity, found

from .stays import FIRST_YEAR_OF_LIMITS, Stay, in_one_school_year, stays_in


@frozen(kw_only=True)
class Accommodation(Value):
    """Hold the period for which a resident is accommodated in a MOS."""

    institution: Institution
    period: Period


_BASIS = (PUPILS_GUIDE.section("13"),)

ACCOMMODATION_OUTSIDE_MOS = Rule(
    code="STY-005a",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Zakwaterowanie wykazał podmiot ({institution_kind}), który nie jest MOS; wykazuje się je w MOS.",
    en="An entity ({institution_kind}) that is not a MOS reported accommodation; it is reported by a MOS.",
)
ACCOMMODATION_OUTSIDE_STAY = Rule(
    code="STY-005b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Okres zakwaterowania (od {first_day}) nie mieści się w okresie pobytu w tym samym ośrodku.",
    en="The period of accommodation (from {first_day}) does not lie within the stay in the same centre.",
)
ACCOMMODATION_IN_TWO_YEARS = Rule(
    code="STY-005c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Okres zakwaterowania (od {first_day} do {last_day}) nie mieści się w jednym roku szkolnym.",
    en="The period of accommodation (from {first_day} to {last_day}) does not lie within one school year.",
)
ACCOMMODATION_TOO_EARLY = Rule(
    code="STY-006",
    basis=_BASIS,
    severity=Severity.ERROR,
    since=FIRST_YEAR_OF_LIMITS.start,
    pl="Zakwaterowanie zaczyna się {first_day}, a wykazuje się je dopiero od roku szkolnego {school_year}.",
    en="The accommodation begins on {first_day}, but is reported only from the school year {school_year} on.",
)

UNITS_WITH_ACCOMMODATION = frozenset({InstitutionKind.MOS, InstitutionKind.MOS_WITHOUT_SCHOOLS})
"""The units that report accommodation."""


def check_accommodation(accommodation: Accommodation, *, stays: tuple[Stay, ...]) -> Findings:
    """
    Return what is wrong with accommodation: it must be in a MOS, within stays there, within one school year, and since 2019/2020.

    Source: the instruction, 13 (STY-005, STY-006).

    >>> from datetime import date
    >>> mos = Institution(rspo=1, kind=InstitutionKind.MOS)
    >>> stay = Stay(institution=mos, period=Period(date(2019, 9, 1), date(2021, 6, 30)), basis=1)
    >>> lodged = Accommodation(institution=mos, period=Period(date(2020, 8, 1), date(2020, 9, 30)))
    >>> check_accommodation(lodged, stays=(stay,)).codes
    ('STY-005c',)
    """
    expect("accommodation", accommodation, Accommodation)
    kind, period = accommodation.institution.kind, accommodation.period
    there = stays_in(accommodation.institution, stays)
    within_stay = period.first_day_outside(each.period for each in there) is None
    first_day = period.start
    return found(
        ACCOMMODATION_OUTSIDE_MOS.when(kind not in UNITS_WITH_ACCOMMODATION, "institution", institution_kind=kind),
        ACCOMMODATION_OUTSIDE_STAY.when(not within_stay, "period", first_day=first_day),
        ACCOMMODATION_IN_TWO_YEARS.when(not in_one_school_year(period), "period", first_day=first_day, last_day=period.end),
        ACCOMMODATION_TOO_EARLY.when(
            first_day < FIRST_YEAR_OF_LIMITS.start,
            "period.start",
            first_day=first_day,
            school_year=FIRST_YEAR_OF_LIMITS.first,
        ),
    )
