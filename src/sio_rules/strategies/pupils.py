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

from .classes import school_classes
from .entities import institutions
from .identifiers import pesel_texts, pesels
from .time import covered_days

_WORDS = st.sampled_from(("", " ", "Zmyślona", "Łucja-Test", "Przykładowo Dolne"))
_WORD = st.sampled_from(("Zmyślona", "Łucja-Test", "Przykładowo Dolne"))
_FIRST_NAME = st.sampled_from(("Zmyślona", "Łucja-Test", "Próbna"))
_NUMBERS = st.text(string.ascii_uppercase + string.digits, min_size=6, max_size=12)
_KNOWN = st.none() | st.booleans()
_BIRTH_DATES = st.dates(date(1998, 1, 1), date(2022, 12, 31))
_FIRST_PUPIL, _LAST_PUPIL = date(1998, 1, 1), date(2015, 12, 31)


def _schools() -> st.SearchStrategy[Institution]:
    """Draw institutions, among them many primary schools."""
    return institutions((InstitutionKind.PRIMARY_SCHOOL,)) | institutions()


@st.composite
def _valid_identities(draw: st.DrawFn) -> PupilIdentity:
    polish = draw(st.booleans())
    number = draw(st.none() | pesels(born_from=_FIRST_PUPIL, born_to=_LAST_PUPIL))
    without = number is None
    document = draw(st.sampled_from(PupilDocument)) if without else None
    born_on = draw(st.dates(_FIRST_PUPIL, _LAST_PUPIL)) if without else None
    of_the_document = st.just(str(born_on)) if document is PupilDocument.NONE_UKRAINE else _NUMBERS
    return PupilIdentity(
        first_name=draw(_FIRST_NAME),
        further_names=draw(st.just("") | _WORD),
        last_name=draw(_WORD),
        pesel="" if number is None else str(number),
        no_pesel=without,
        document=document,
        document_number=draw(of_the_document) if without else "",
        born_on=born_on,
        sex=draw(st.sampled_from(Sex)) if without else None,
        polish_citizen=polish,
        country_of_origin="" if polish else draw(_WORD),
        status=None if polish else draw(st.sampled_from(PupilStatus)),
    )


def _typed_identities() -> st.SearchStrategy[PupilIdentity]:
    return st.builds(
        PupilIdentity,
        first_name=_WORDS | st.text(),
        further_names=_WORDS,
        last_name=_WORDS | st.text(),
        pesel=st.just("") | pesel_texts(),
        no_pesel=st.booleans(),
        document=st.none() | st.sampled_from(PupilDocument),
        document_number=st.just("") | _NUMBERS,
        born_on=st.none() | _BIRTH_DATES,
        sex=st.none() | st.sampled_from(Sex),
        polish_citizen=_KNOWN,
        country_of_origin=_WORDS,
        status=st.none() | st.sampled_from(PupilStatus),
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
    return st.builds(
        RegisterData,
        second_name=_WORDS,
        sex=st.sampled_from(Sex),
        born_on=_BIRTH_DATES,
        birth_place=_WORDS,
        citizenship=_WORDS,
    )


def verifications() -> st.SearchStrategy[Verification]:
    """Draw results of a check against the register."""
    return st.just(Verification(positive=False)) | st.builds(Verification, st.just(value=True), st.none() | register_data())


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
        parents_elsewhere=_KNOWN,
        parents_addresses=_WORDS,
        parents_names=_WORDS,
        legal_basis=st.sampled_from(("", str(NOTICE_BASIS))),
    )


@st.composite
def schoolings(draw: st.DrawFn) -> Schooling:
    """Draw schoolings that end on one of the three days of the year, on the day before or after one, on any day, or not at all."""
    start = draw(covered_days(date(2015, 9, 1), date(2027, 2, 1)))
    month, day = draw(st.sampled_from(((8, 31), (1, 31), (9, 30))))
    due = date(draw(st.integers(start.year + 1, start.year + 8)), month, day)
    near = st.sampled_from((-1, 0, 1)).map(lambda days: due + timedelta(days=days))
    end = draw(st.none() | st.just(due) | near | st.dates(start, date(2036, 12, 31)))
    return Schooling(
        institution=draw(_schools()),
        period=Period(start, end),
        intake=draw(st.sampled_from(Intake)),
        finished=draw(_KNOWN),
        course=draw(st.sampled_from((False, False, True))),
    )


def holiday_classes() -> st.SearchStrategy[HolidayClass]:
    """Draw classes for guests of a holiday opening, with the required description or without."""
    return st.builds(
        HolidayClass,
        school_class=school_classes((ClassKind.BASIC,), institutions((*PRESCHOOLS, InstitutionKind.PRIMARY_SCHOOL))).map(
            lambda each: evolve(each, holiday=True)
        ),
        language=st.sampled_from(("inny", "", "angielski")),
        description=st.sampled_from(("oddział wakacyjny", "", "Oddział wakacyjny, lipiec")) | st.text(),
    )
