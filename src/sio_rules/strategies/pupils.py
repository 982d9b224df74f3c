"""Made-up pupils: their identities, the verification of these, schooling, and classes for guests of a holiday opening."""

import string
from datetime import date, timedelta

from attrs import evolve
from hypothesis import strategies as st

from sio_rules.classes import ClassKind
from sio_rules.institutions import PRESCHOOLS, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pesel import Sex
from sio_rules.pupils.assignments.holiday_classes import HolidayClass
from sio_rules.pupils.identity.identity import PupilDocument, PupilIdentity
from sio_rules.pupils.identity.origin import PupilStatus
from sio_rules.pupils.identity.registry_notice import NOTICE_BASIS, RegistryNotice
from sio_rules.pupils.identity.verification import RegisterData, Verification
from sio_rules.pupils.schooling.intake import Intake
from sio_rules.pupils.schooling.schooling import Schooling

from ._choices import KNOWN_OR_NOT, built, maybe
from .classes import school_classes
from .entities import institutions
from .identifiers import ANY_TEXT, pesel_texts, pesels
from .time import covered_days

_WORDS = st.sampled_from(("", " ", "Zmyślona", "Łucja-Test", "Przykładowo Dolne"))
_WORD = st.sampled_from(("Zmyślona", "Łucja-Test", "Przykładowo Dolne"))
_FIRST_NAME = st.sampled_from(("Zmyślona", "Łucja-Test", "Próbna"))
_NUMBERS = st.text(string.ascii_uppercase + string.digits, min_size=6, max_size=12)
_BIRTH_DATES = st.dates(date(1998, 1, 1), date(2022, 12, 31))
_FIRST_PUPIL, _LAST_PUPIL = date(1998, 1, 1), date(2015, 12, 31)
_POLISH = st.booleans()
_PUPILS_PESELS = st.none() | pesels(born_from=_FIRST_PUPIL, born_to=_LAST_PUPIL)
_DOCUMENTS = st.sampled_from(PupilDocument)
_BORN_ON = st.dates(_FIRST_PUPIL, _LAST_PUPIL)
_FURTHER_NAMES = st.just("") | _WORD
_SEXES = st.sampled_from(Sex)
_STATUSES = st.sampled_from(PupilStatus)


def _schools() -> st.SearchStrategy[Institution]:
    """Draw institutions, among them many primary schools."""
    return institutions((InstitutionKind.PRIMARY_SCHOOL,)) | institutions()


@st.composite
def _valid_identities(draw: st.DrawFn) -> PupilIdentity:
    polish = draw(_POLISH)
    number = draw(_PUPILS_PESELS)
    without = number is None
    document = draw(_DOCUMENTS) if without else None
    born_on = draw(_BORN_ON) if without else None
    instead_of_a_number = str(born_on) if document is PupilDocument.NONE_UKRAINE else ""
    return PupilIdentity(
        first_name=draw(_FIRST_NAME),
        further_names=draw(_FURTHER_NAMES),
        last_name=draw(_WORD),
        pesel="" if number is None else str(number),
        no_pesel=without,
        document=document,
        document_number=(instead_of_a_number or draw(_NUMBERS)) if without else "",
        born_on=born_on,
        sex=draw(_SEXES) if without else None,
        polish_citizen=polish,
        country_of_origin="" if polish else draw(_WORD),
        status=None if polish else draw(_STATUSES),
    )


def _typed_identities() -> st.SearchStrategy[PupilIdentity]:
    return built(
        PupilIdentity,
        first_name=_WORDS | ANY_TEXT,
        further_names=_WORDS,
        last_name=_WORDS | ANY_TEXT,
        pesel=st.just("") | pesel_texts(),
        no_pesel=st.booleans(),
        document=maybe(PupilDocument),
        document_number=st.just("") | _NUMBERS,
        born_on=st.none() | _BIRTH_DATES,
        sex=maybe(Sex),
        polish_citizen=KNOWN_OR_NOT,
        country_of_origin=_WORDS,
        status=maybe(PupilStatus),
    )


def pupil_identities(*, valid: bool | None = None) -> st.SearchStrategy[PupilIdentity]:
    """
    Draw made-up identities: valid ones (*valid* True), anything as typed (False), or either.

    In a valid one nothing is found from 2016-01-01 on.
    """
    if valid is None:
        return _valid_identities() | _typed_identities()
    return _valid_identities() if valid else _typed_identities()


def register_data() -> st.SearchStrategy[RegisterData]:
    """Draw what the register returns."""
    return built(
        RegisterData,
        second_name=_WORDS,
        sex=st.sampled_from(Sex),
        born_on=_BIRTH_DATES,
        birth_place=_WORDS,
        citizenship=_WORDS,
    )


def verifications() -> st.SearchStrategy[Verification]:
    """Draw results of a check against the register."""
    return st.just(Verification(positive=False)) | built(
        Verification, positive=st.just(value=True), data=st.none() | register_data()
    )


def registry_notices() -> st.SearchStrategy[RegistryNotice]:
    """Draw notices to a registry office, with any items left out."""
    return st.builds(
        RegistryNotice,
        first_name=_WORDS,
        last_name=_WORDS,
        pesel=st.just("") | pesel_texts(),
        born_on=st.none() | _BIRTH_DATES,
        birth_place=_WORDS,
        pupil_address=_WORDS,
        parents_elsewhere=KNOWN_OR_NOT,
        parents_addresses=_WORDS,
        parents_names=_WORDS,
        legal_basis=st.sampled_from(("", str(NOTICE_BASIS))),
    )


@st.composite
def _periods_of_schooling(draw: st.DrawFn) -> Period:
    start = draw(_FIRST_DAYS)
    if draw(_ENDLESS):
        return Period(start)
    days = draw(_DAYS_FROM_THE_LAST)
    if days is None:
        return Period(start, start + timedelta(days=draw(_ANY_LENGTH)))
    month, day = draw(_LAST_DAYS)
    return Period(start, date(start.year + draw(_YEARS), month, day) + timedelta(days=days))


_FIRST_DAYS = covered_days(date(2015, 9, 1), date(2027, 2, 1))
_ENDLESS = st.sampled_from((True, False, False, False))
_DAYS_FROM_THE_LAST = st.sampled_from((0, -1, 0, 1, None))
_ANY_LENGTH = st.integers(0, 3_500)
_LAST_DAYS = st.sampled_from(((8, 31), (1, 31), (9, 30)))
_YEARS = st.integers(1, 8)


def schoolings() -> st.SearchStrategy[Schooling]:
    """Draw schoolings that end on one of the three days of the year, on the day before or after one, on any day, or not at all."""
    return built(
        Schooling,
        institution=_schools(),
        period=_periods_of_schooling(),
        intake=st.sampled_from(Intake),
        finished=KNOWN_OR_NOT,
        course=st.sampled_from((False, False, True)),
    )


def holiday_classes() -> st.SearchStrategy[HolidayClass]:
    """Draw classes for guests of a holiday opening, with the required description or without."""
    return st.builds(
        HolidayClass,
        school_class=school_classes((ClassKind.BASIC,), institutions((*PRESCHOOLS, InstitutionKind.PRIMARY_SCHOOL))).map(
            lambda each: evolve(each, holiday=True)
        ),
        language=st.sampled_from(("inny", "", "angielski")),
        description=st.sampled_from(("oddział wakacyjny", "", "Oddział wakacyjny, lipiec")) | ANY_TEXT,
    )
