"""
Who may ask SIO whether a duty is fulfilled, about whom, and for which school year (since 2023/2024).

The head of a public primary school asks about preschool preparation and school duty of those who live in the district, a gmina about
the duty of learning of those who live there. The ages are counted by calendar years and go by the PESEL number.

Not modelled here: how long an answer takes. What the answer is: see `sio_rules.pupils.duties.status`.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE, SIO_ACT
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import GMINY, Body, Institution, InstitutionKind
from sio_rules.labels import Label
from sio_rules.periods import SchoolYear
from sio_rules.pesel import Pesel, check_pesel
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_CONTROL = (SIO_ACT.art("53a"), PUPILS_GUIDE.section("3.4"))

FIRST_CONTROLLED_YEAR = SchoolYear(2023)
YOUNGEST_YEARS = 6
OLDEST_YEARS = 18


class Duty(Label):
    """Name the duty whose fulfilment is controlled."""

    PRESCHOOL = "obowiązek rocznego przygotowania przedszkolnego"
    SCHOOL = "obowiązek szkolny"
    LEARNING = "obowiązek nauki"


@frozen(kw_only=True)
class DutyQuery:
    """
    Hold one question to SIO: who asks, about which duty and school year, and about whom, by the PESEL number as typed.

    *lives_there* tells whether the person lives in the district of the school, or in the gmina, that asks; None if it is not told.
    """

    asked_by: Institution | Body
    duty: Duty
    school_year: SchoolYear
    pesel: str = field(repr=False)
    lives_there: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("asked_by", self.asked_by, Institution, Body)
        expect("duty", self.duty, Duty)
        expect("school_year", self.school_year, SchoolYear)
        expect("pesel", self.pesel, str)
        expect("lives_there", self.lives_there, bool, type(None))


NOT_CONTROLLED_YET = Rule(
    code="PUP-351",
    basis=_CONTROL,
    severity=Severity.ERROR,
    pl="O spełnianie obowiązku można pytać od roku szkolnego 2023/2024; pytanie dotyczy roku, który zaczął się {start}.",
    en="Whether a duty is fulfilled may be asked since the school year 2023/2024; asked is the one that began on {start}.",
    since=FIRST_CONTROLLED_YEAR.start,
    reading="A-24",
)
NOT_A_PUBLIC_PRIMARY_SCHOOL = Rule(
    code="PUP-352a",
    basis=_CONTROL,
    severity=Severity.ERROR,
    pl="O {duty} pyta dyrektor publicznej szkoły podstawowej, a nie kto inny.",
    en="About this duty ({duty}) the head of a public primary school asks, and nobody else.",
)
NO_DISTRICT = Rule(
    code="PUP-352b",
    basis=_CONTROL,
    severity=Severity.ERROR,
    pl="Szkoła nie ma obwodu, a pyta się o dzieci, które w nim mieszkają.",
    en="The school has no district, and those are asked about who live in it.",
)
NOT_OF_THE_DISTRICT = Rule(
    code="PUP-352c",
    basis=_CONTROL,
    severity=Severity.ERROR,
    pl="Szkoła pyta tylko o dzieci, które mieszkają w jej obwodzie.",
    en="A school asks about children who live in its district only.",
)
NOT_A_GMINA_ASKS = Rule(
    code="PUP-353a",
    basis=(*_CONTROL, PRAWO_OSWIATOWE.art("41", ust="1")),
    severity=Severity.ERROR,
    pl="O obowiązek nauki pyta gmina, a nie kto inny.",
    en="About the duty of learning the gmina asks, and nobody else.",
)
NOT_OF_THE_GMINA = Rule(
    code="PUP-353b",
    basis=(*_CONTROL, PRAWO_OSWIATOWE.art("41", ust="1")),
    severity=Severity.ERROR,
    pl="Gmina pyta tylko o osoby, które mieszkają na jej terenie.",
    en="A gmina asks about those who live there only.",
)
HOME_NOT_TOLD = Rule(
    code="PUP-353c",
    basis=_CONTROL,
    severity=Severity.WARNING,
    pl="Nie wiadomo, czy osoba mieszka w obwodzie szkoły lub na terenie gminy: nie oceniono, czy wolno o nią pytać.",
    en="It is not told whether the person lives in the school's district, or in the gmina: it is not judged whether to ask"
    " is allowed.",
)
WITHOUT_PESEL = Rule(
    code="PUP-354a",
    basis=_CONTROL,
    severity=Severity.ERROR,
    pl="Pytać można tylko o osobę z numerem PESEL.",
    en="One may ask about a person with a PESEL number only.",
)
OF_ANOTHER_AGE = Rule(
    code="PUP-354b",
    basis=_CONTROL,
    severity=Severity.ERROR,
    pl="Pytać można o osoby, które w roku {year} mają od {youngest} do {oldest} lat, licząc rocznikami; ta do nich nie"
    " należy.",
    en="One may ask about those who are {youngest} to {oldest} years old in {year}, counted by calendar years; this person"
    " is not.",
    reading="A-48",
)
NOT_THE_CURRENT_YEAR = Rule(
    code="PUP-355",
    basis=_CONTROL,
    severity=Severity.ERROR,
    pl="Pytać można o bieżący rok szkolny, a dnia {on} jest to rok, który zaczął się {start}.",
    en="One may ask about the current school year, which on {on} is the one that began on {start}.",
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


def _who_asks(query: DutyQuery) -> Finding | None:
    asked_by = query.asked_by
    if query.duty is Duty.LEARNING:
        gmina = isinstance(asked_by, Body) and asked_by.kind in GMINY
        return None if gmina else NOT_A_GMINA_ASKS.finding("asked_by")
    if not isinstance(asked_by, Institution) or asked_by.kind is not InstitutionKind.PRIMARY_SCHOOL or not asked_by.public:
        return NOT_A_PUBLIC_PRIMARY_SCHOOL.finding("asked_by", duty=query.duty)
    return None if asked_by.district else NO_DISTRICT.finding("asked_by")


def _home(query: DutyQuery) -> Finding | None:
    if query.lives_there is None:
        return HOME_NOT_TOLD.finding("lives_there")
    if query.lives_there:
        return None
    rule = NOT_OF_THE_GMINA if query.duty is Duty.LEARNING else NOT_OF_THE_DISTRICT
    return rule.finding("lives_there")


def age_not_covered(born_on: date, *, on: date) -> Finding | None:
    """
    Find that who was born on *born_on* is not asked about on the day *on*: 6 to 18 by calendar years, both included (PUP-354).

    >>> age_not_covered(date(2017, 12, 31), on=date(2023, 10, 1)) is None
    True
    >>> age_not_covered(date(2018, 1, 1), on=date(2023, 10, 1)).code
    'PUP-354b'
    """
    expect("born_on", born_on, date)
    expect("on", on, date)
    if YOUNGEST_YEARS <= on.year - born_on.year <= OLDEST_YEARS:
        return None
    return OF_ANOTHER_AGE.finding("pesel", year=on.year, youngest=YOUNGEST_YEARS, oldest=OLDEST_YEARS)


def _person(query: DutyQuery, on: date) -> Findings:
    if not str.strip(query.pesel):
        return found(WITHOUT_PESEL.finding("pesel"))
    try:
        number = Pesel(query.pesel)
    except InvalidValueError:
        return check_pesel(query.pesel, on=on)
    return found(age_not_covered(number.birth_date, on=on))


def check_duty_query(query: DutyQuery, *, on: date) -> Findings:
    """
    Tell everything for which *query*, put on the day *on*, is not allowed: who asks, for which year, and about whom.

    The person's age follows from the PESEL number and the calendar year of *on* (A-48); a number that is none has the findings of
    `check_pesel`. Source: section 3.4 of the instruction, art. 53a of the SIO act.

    >>> from sio_rules.institutions import BodyKind
    >>> query = DutyQuery(
    ...     asked_by=Body(BodyKind.GMINA),
    ...     duty=Duty.LEARNING,
    ...     school_year=SchoolYear(2022),
    ...     pesel="",
    ...     lives_there=True,
    ... )
    >>> check_duty_query(query, on=date(2023, 6, 1)).codes
    ('PUP-351', 'PUP-354a')
    """
    expect("query", query, DutyQuery)
    now = current_year(on)
    asked = query.school_year
    return found(
        _who_asks(query),
        NOT_CONTROLLED_YET.finding("school_year", start=asked.start) if asked < FIRST_CONTROLLED_YEAR else None,
        NOT_THE_CURRENT_YEAR.finding("school_year", on=on, start=now.start) if asked != now else None,
        _person(query, on),
        _home(query),
    )
