"""
The information that a pupil fulfils compulsory schooling in the district school (szkoła obwodowa; 5.17).

The pupil's residence is decisive (`residence`), not the address of registration (zameldowanie).

Not modelled here: the boundaries of a district; the caller knows whether the residence lies in it.
"""

from typing import ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import KC, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.rule import Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class DistrictSchoolEntry(Value):
    """
    Hold the information on the district school; None is what is not known.

    *lives_in_district* is about the residence, *registered_in_district* about the registration.
    """

    kind: ClassVar[ParticularKind] = ParticularKind.DISTRICT_SCHOOL
    institution: Institution
    lives_in_district: bool | None = None
    registered_in_district: bool | None = None


PUPIL_OUTSIDE_DISTRICT = Rule(
    code="PUP-634c",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.ERROR,
    pl="Uczeń mieszka poza obwodem szkoły, więc nie wypełnia się informacji o spełnianiu obowiązku szkolnego w szkole"
    " obwodowej.",
    en="The pupil lives outside the school's district, so the information on fulfilling compulsory schooling in the district"
    " school must not be filled in.",
)
RESIDENCE_IN_DISTRICT_NOT_GIVEN = PUPIL_OUTSIDE_DISTRICT.not_given(
    "PUP-634e",
    pl="Nie podano, czy uczeń mieszka w obwodzie szkoły, więc nie sprawdzono, czy wypełnia się informację o spełnianiu"
    " obowiązku szkolnego w szkole obwodowej.",
    en="It is not stated whether the pupil lives in the school's district, so it was not checked whether the information on"
    " fulfilling compulsory schooling in the district school is filled in.",
)
SCHOOL_WITHOUT_DISTRICT = Rule(
    code="PUP-634d",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.ERROR,
    pl="Szkoła nie ma obwodu, więc dla nikogo nie jest szkołą obwodową.",
    en="The school has no district, so it is not anyone's district school.",
)
DISTRICT_OF_SCHOOL_NOT_GIVEN = SCHOOL_WITHOUT_DISTRICT.not_given(
    "PUP-634f",
    pl="Nie podano, czy szkoła ma obwód, więc nie sprawdzono, czy może być szkołą obwodową.",
    en="It is not stated whether the school has a district, so it was not checked whether it can be a district school.",
)
REGISTRATION_IS_NO_RESIDENCE = Rule(
    code="PUP-635",
    basis=(KC.art("25"), PUPILS_GUIDE.section("5.17")),
    severity=Severity.WARNING,
    pl="Zameldowanie w obwodzie szkoły nie rozstrzyga: liczy się miejsce zamieszkania w rozumieniu Kodeksu cywilnego.",
    en="Registration in the school's district is not decisive: what counts is residence within the meaning of the Civil"
    " Code.",
)


def check_district_school(entry: DistrictSchoolEntry) -> Findings:
    """
    Return what is wrong with the information on the district school: the school, or where the pupil lives.

    Whether the school has a district is asked only of a primary school. Source: art. 25 k.c.; the guide, 5.17 (PUP-634,
    PUP-635).

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, district=True)
    >>> entry = DistrictSchoolEntry(institution=school, lives_in_district=False, registered_in_district=True)
    >>> check_district_school(entry).codes
    ('PUP-634c', 'PUP-635')
    """
    expect("entry", entry, DistrictSchoolEntry)
    wrong_kind = wrong_institution(entry.kind, entry.institution)
    may_have_district, district = wrong_kind is None, entry.institution.district
    lives, registered = entry.lives_in_district, entry.registered_in_district
    return found(
        wrong_kind,
        SCHOOL_WITHOUT_DISTRICT.when(may_have_district and district is False, "institution"),
        DISTRICT_OF_SCHOOL_NOT_GIVEN.when(may_have_district and district is None, "institution"),
        PUPIL_OUTSIDE_DISTRICT.when(lives is False, "lives_in_district"),
        RESIDENCE_IN_DISTRICT_NOT_GIVEN.when(lives is None, "lives_in_district"),
        REGISTRATION_IS_NO_RESIDENCE.when(registered is True and lives is not True, "registered_in_district"),
    )
