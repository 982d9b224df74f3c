"""
The information that a pupil fulfils the school duty in the school of the district (szkoła obwodowa; 5.17).

Where the pupil lives decides (`residence`), not where the pupil is registered (zameldowanie).

Not modelled here: the bounds of a district; the caller knows whether the residence lies in it.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import KC, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class DistrictSchoolEntry:
    """
    Hold the information on the school of the district; None is what is not known.

    *lives_in_district* goes by residence, *registered_in_district* by registration.
    """

    institution: Institution
    lives_in_district: bool | None = None
    registered_in_district: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("lives_in_district", self.lives_in_district, bool, type(None))
        expect("registered_in_district", self.registered_in_district, bool, type(None))

    @property
    def kind(self) -> ParticularKind:
        """The kind of particulars: school of the district."""
        return ParticularKind.DISTRICT_SCHOOL


PUPIL_OUTSIDE_DISTRICT = Rule(
    code="PUP-634c",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.ERROR,
    pl="Uczeń mieszka poza obwodem szkoły: informacji o szkole obwodowej nie wypełnia się.",
    en="The pupil lives outside the school's district: the information on the school of the district is not filled.",
)
SCHOOL_WITHOUT_DISTRICT = Rule(
    code="PUP-634d",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.ERROR,
    pl="Szkoła nie ma obwodu: nie jest niczyją szkołą obwodową.",
    en="The school has no district: it is nobody's school of the district.",
)
RESIDENCE_IN_DISTRICT_NOT_GIVEN = Rule(
    code="PUP-634e",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.WARNING,
    pl="Nie podano, czy uczeń mieszka w obwodzie szkoły.",
    en="It is not said whether the pupil lives in the school's district.",
)
REGISTRATION_IS_NO_RESIDENCE = Rule(
    code="PUP-635",
    basis=(KC.art("25"), PUPILS_GUIDE.section("5.17")),
    severity=Severity.WARNING,
    pl="Zameldowanie w obwodzie nie rozstrzyga: liczy się miejsce zamieszkania, czyli zamiar stałego pobytu.",
    en="Registration in the district does not decide: residence does, that is the intent to stay for good.",
)


def not_in_district(entry: DistrictSchoolEntry) -> Finding | None:
    """
    Find a pupil who does not live in the district, or that this is not known (PUP-634).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> not_in_district(DistrictSchoolEntry(institution=school, lives_in_district=True)) is None
    True
    >>> not_in_district(DistrictSchoolEntry(institution=school, lives_in_district=False)).code
    'PUP-634c'
    """
    expect("entry", entry, DistrictSchoolEntry)
    if entry.lives_in_district:
        return None
    rule = RESIDENCE_IN_DISTRICT_NOT_GIVEN if entry.lives_in_district is None else PUPIL_OUTSIDE_DISTRICT
    return rule.finding("lives_in_district")


def school_without_district(entry: DistrictSchoolEntry) -> Finding | None:
    """
    Find a primary school that has no district (PUP-634).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> school_without_district(DistrictSchoolEntry(institution=school)).code
    'PUP-634d'
    """
    expect("entry", entry, DistrictSchoolEntry)
    if entry.institution.district or wrong_institution(entry.kind, entry.institution) is not None:
        return None
    return SCHOOL_WITHOUT_DISTRICT.finding("institution")


def registration_is_no_residence(entry: DistrictSchoolEntry) -> Finding | None:
    """
    Find that only a registration speaks for the district (PUP-635).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = DistrictSchoolEntry(institution=school, lives_in_district=False, registered_in_district=True)
    >>> registration_is_no_residence(entry).code
    'PUP-635'
    """
    expect("entry", entry, DistrictSchoolEntry)
    if entry.registered_in_district and not entry.lives_in_district:
        return REGISTRATION_IS_NO_RESIDENCE.finding("registered_in_district")
    return None


def check_district_school(entry: DistrictSchoolEntry) -> Findings:
    """
    Check the information on the school of the district.

    Source: art. 25 k.c.; the instruction, 5.17.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(
    ...     rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA, district=True
    ... )
    >>> entry = DistrictSchoolEntry(institution=school, lives_in_district=False, registered_in_district=True)
    >>> check_district_school(entry).codes
    ('PUP-634c', 'PUP-635')
    """
    expect("entry", entry, DistrictSchoolEntry)
    return found(
        wrong_institution(entry.kind, entry.institution),
        school_without_district(entry),
        not_in_district(entry),
        registration_is_no_residence(entry),
    )
