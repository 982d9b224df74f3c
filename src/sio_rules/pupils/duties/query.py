"""
Who may query in SIO whether a duty is fulfilled, for whom, and for which school year (since 2023/2024).

The director of a public primary school queries the compulsory preschool year and compulsory schooling of those who live in
the district, a gmina compulsory education of those who live there. The age is counted by calendar years, from the PESEL
number.

Not modelled here: how long an answer takes. What the answer is: see `sio_rules.pupils.duties.status`.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect, is_blank
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE, SIO_ACT
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import GMINY, Body, Institution, InstitutionKind
from sio_rules.labels import Label, term
from sio_rules.periods import SchoolYear
from sio_rules.pesel import Pesel, check_pesel
from sio_rules.rule import Findings, Rule, Severity, found

_BASIS = (SIO_ACT.art("53a"), PUPILS_GUIDE.section("3.4"))

_FIRST_YEAR = SchoolYear(2023)
"""The first school year that may be queried."""
_YOUNGEST_YEARS = 6
_OLDEST_YEARS = 18
"""The ages by calendar years, both included, of those who may be queried."""


class Duty(Label):
    """Name the duty whose fulfilment is queried."""

    PRESCHOOL = term("obowiązek rocznego przygotowania przedszkolnego", en="compulsory preschool year")
    SCHOOL = term("obowiązek szkolny", en="compulsory schooling")
    LEARNING = term("obowiązek nauki", en="compulsory education")


@frozen(kw_only=True)
class DutyQuery(Value):
    """
    Hold one query: who asks, about which duty and school year, and about whom, by the PESEL number as typed.

    *lives_there*: whether the person lives in the district of the school, or in the gmina, that asks; None is not known.
    """

    asked_by: Institution | Body
    duty: Duty
    school_year: SchoolYear
    pesel: str = field(repr=False)
    lives_there: bool | None = None


YEAR_TOO_EARLY = Rule(
    code="PUP-351",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Pytanie dotyczy roku szkolnego {school_year}, a o spełnianie obowiązku można pytać od roku szkolnego, który zaczął"
    " się {since}.",
    en="The query is about the school year {school_year}, but fulfilment of a duty may be queried only from the school year"
    " that began on {since} on.",
    since=_FIRST_YEAR.start,
    reading="A-24",
)
NOT_A_PUBLIC_PRIMARY_SCHOOL = Rule(
    code="PUP-352a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot, który pyta o spełnianie obowiązku ({duty}), nie jest publiczną szkołą podstawową, a pytać może tylko"
    " dyrektor takiej szkoły.",
    en="The entity that queries fulfilment of the duty ({duty}) is not a public primary school, and only the director of"
    " such a school may query it.",
)
PUBLIC_NOT_GIVEN = NOT_A_PUBLIC_PRIMARY_SCHOOL.not_given(
    "PUP-352e",
    pl="Nie podano, czy szkoła jest publiczna, więc nie sprawdzono, czy jej dyrektor może pytać o spełnianie obowiązku.",
    en="It is not stated whether the school is public, so it was not checked whether its director may query fulfilment of"
    " the duty.",
)
NO_DISTRICT = Rule(
    code="PUP-352b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Szkoła nie ma obwodu, a pytać można tylko o dzieci mieszkające w obwodzie szkoły.",
    en="The school has no district, and only children who live in a school's district may be queried.",
)
DISTRICT_NOT_GIVEN = NO_DISTRICT.not_given(
    "PUP-352d",
    pl="Nie podano, czy szkoła ma obwód, więc nie sprawdzono, czy może pytać o dzieci, które w nim mieszkają.",
    en="It is not stated whether the school has a district, so it was not checked whether it may query the children who live"
    " in it.",
)
NOT_OF_THE_DISTRICT = Rule(
    code="PUP-352c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dziecko nie mieszka w obwodzie szkoły, a szkoła może pytać tylko o dzieci mieszkające w jej obwodzie.",
    en="The child does not live in the school's district, and a school may query only children who live in its district.",
)
NOT_A_GMINA_ASKS = Rule(
    code="PUP-353a",
    basis=(*_BASIS, PRAWO_OSWIATOWE.art("41", ust="1")),
    severity=Severity.ERROR,
    pl="Podmiot, który pyta o spełnianie obowiązku nauki, nie jest gminą, a pytać może tylko gmina.",
    en="The entity that queries fulfilment of compulsory education is not a gmina, and only a gmina may query it.",
)
NOT_OF_THE_GMINA = Rule(
    code="PUP-353b",
    basis=(*_BASIS, PRAWO_OSWIATOWE.art("41", ust="1")),
    severity=Severity.ERROR,
    pl="Osoba nie mieszka na terenie gminy, a gmina może pytać tylko o osoby mieszkające na jej terenie.",
    en="The person does not live in the gmina, and a gmina may query only people who live there.",
)
HOME_NOT_GIVEN = NOT_OF_THE_DISTRICT.not_given(
    "PUP-353c",
    pl="Nie podano, czy dziecko mieszka w obwodzie szkoły, więc nie sprawdzono, czy szkoła może o nie pytać.",
    en="It is not stated whether the child lives in the school's district, so it was not checked whether the school may"
    " query that child.",
)
GMINA_NOT_GIVEN = NOT_OF_THE_GMINA.not_given(
    "PUP-353d",
    pl="Nie podano, czy osoba mieszka na terenie gminy, więc nie sprawdzono, czy gmina może o nią pytać.",
    en="It is not stated whether the person lives in the gmina, so it was not checked whether the gmina may query that"
    " person.",
)
WITHOUT_PESEL = Rule(
    code="PUP-354a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Osoba nie ma numeru PESEL, a pytać można tylko o osobę, która go ma.",
    en="The person has no PESEL number, and only a person who has one may be queried.",
)
OF_ANOTHER_AGE = Rule(
    code="PUP-354b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Osoba jest w innym wieku, a pytać można tylko o osoby w wieku rocznikowym od {youngest} do {oldest} (w roku"
    " {year}).",
    en="The person is of another age; only people aged {youngest} to {oldest}, counted by the calendar year {year}, may be"
    " queried.",
    reading="A-48",
)
NOT_THE_CURRENT_YEAR = Rule(
    code="PUP-355",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Pytanie dotyczy innego roku szkolnego niż bieżący, a pytać można tylko o bieżący; {on} trwa rok szkolny"
    " {school_year}.",
    en="The query is about a school year other than the current one, and only the current one may be queried; on {on} it is"
    " the school year {school_year}.",
)


def current_year(on: date) -> SchoolYear:
    """
    Return the school year of the day *on*; raises `InvalidValueError` for the days that belong to no whole year.

    >>> current_year(date(2023, 8, 31)).first, current_year(date(2023, 9, 1)).first
    (2022, 2023)
    """
    expect("on", on, date)
    try:
        return SchoolYear.of(on)
    except InvalidValueError:
        raise InvalidValueError("on") from None


def _who_asks(query: DutyQuery) -> Findings:
    asked_by = query.asked_by
    if query.duty is Duty.LEARNING:
        return found(NOT_A_GMINA_ASKS.when(asked_by.kind not in GMINY, "asked_by"))
    if (
        not isinstance(asked_by, Institution)
        or asked_by.kind is not InstitutionKind.PRIMARY_SCHOOL
        or asked_by.public is False
    ):
        return found(NOT_A_PUBLIC_PRIMARY_SCHOOL.finding("asked_by", duty=query.duty))
    return found(
        PUBLIC_NOT_GIVEN.when(asked_by.public is None, "asked_by"),
        NO_DISTRICT.when(asked_by.district is False, "asked_by"),
        DISTRICT_NOT_GIVEN.when(asked_by.district is None, "asked_by"),
    )


def _of_another_age(born_on: date, on: date) -> bool:
    """
    Whether a person born on *born_on* may not be queried on *on*: only ages 6 to 18 by calendar years, both included.

    >>> _of_another_age(date(2017, 12, 31), date(2023, 10, 1)), _of_another_age(date(2018, 1, 1), date(2023, 10, 1))
    (False, True)
    >>> _of_another_age(date(2005, 1, 1), date(2023, 10, 1)), _of_another_age(date(2004, 12, 31), date(2023, 10, 1))
    (False, True)
    """
    return not _YOUNGEST_YEARS <= on.year - born_on.year <= _OLDEST_YEARS


def _person(query: DutyQuery, on: date) -> Findings:
    if is_blank(query.pesel):
        return found(WITHOUT_PESEL.finding("pesel"))
    try:
        born_on = Pesel(query.pesel).birth_date
    except InvalidValueError:
        return check_pesel(query.pesel, on=on)
    ages = {"youngest": _YOUNGEST_YEARS, "oldest": _OLDEST_YEARS}
    return found(OF_ANOTHER_AGE.when(_of_another_age(born_on, on), "pesel", year=on.year, **ages))


def check_duty_query(query: DutyQuery, *, on: date) -> Findings:
    """
    Return why *query* is not allowed on the day *on*: who asks, for which year, and about whom.

    The person's age follows from the PESEL number and the calendar year of *on* (A-48); a wrong number has the findings of
    `check_pesel`. Source: section 3.4 of the guide, art. 53a of the SIO act.

    >>> from sio_rules.institutions import BodyKind
    >>> query = DutyQuery(
    ...     asked_by=Body(BodyKind.GMINA), duty=Duty.LEARNING, school_year=SchoolYear(2022), pesel="", lives_there=True
    ... )
    >>> check_duty_query(query, on=date(2023, 6, 1)).codes
    ('PUP-351', 'PUP-354a')
    """
    expect("query", query, DutyQuery)
    now = current_year(on)
    asked = query.school_year
    learning, elsewhere = query.duty is Duty.LEARNING, query.lives_there is False
    return found(
        _who_asks(query),
        YEAR_TOO_EARLY.when(asked < _FIRST_YEAR, "school_year", since=_FIRST_YEAR.start, school_year=asked.first),
        NOT_THE_CURRENT_YEAR.when(asked != now, "school_year", on=on, school_year=now.first),
        _person(query, on),
        NOT_OF_THE_GMINA.when(elsewhere and learning, "lives_there"),
        NOT_OF_THE_DISTRICT.when(elsewhere and not learning, "lives_there"),
        GMINA_NOT_GIVEN.when(query.lives_there is None and learning, "lives_there"),
        HOME_NOT_GIVEN.when(query.lives_there is None and not learning, "lives_there"),
    )
