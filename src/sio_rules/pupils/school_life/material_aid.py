"""
Material aid (pomoc materialna; section 8): only that of a motivational kind, with the kind of benefit, and only by schools.

Not modelled here: the list of benefits; what is picked is the caller's number.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PUPILS_GUIDE, SCHOOL_SYSTEM_ACT, SIO_ACT
from sio_rules.institutions import SCHOOLS, Institution
from sio_rules.labels import Label
from sio_rules.rule import Finding, Findings, Rule, Severity, found


class AidKind(Label):
    """Name the kind of material aid."""

    MOTIVATIONAL = "pomoc o charakterze motywacyjnym"
    SOCIAL = "pomoc o charakterze socjalnym"


@frozen(kw_only=True)
class MaterialAid:
    """Hold an entry on material aid: its kind and the benefit, a number on the register's list; None was not picked."""

    institution: Institution
    aid_kind: AidKind | None = None
    benefit: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("aid_kind", self.aid_kind, AidKind, type(None))
        expect("benefit", self.benefit, int, type(None))


_BASIS = (SIO_ACT.art("14", pkt="29"), SCHOOL_SYSTEM_ACT.art("90c", ust="3"), PUPILS_GUIDE.section("8"))

AID_NOT_MOTIVATIONAL = Rule(
    code="AID-001a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wykazuje się tylko pomoc materialną o charakterze motywacyjnym, nie socjalnym.",
    en="Only material aid of a motivational kind is reported, not social aid.",
)
AID_NOT_OF_SCHOOL = Rule(
    code="AID-001b",
    basis=(PUPILS_GUIDE.section("8"),),
    severity=Severity.ERROR,
    pl="Dane o pomocy materialnej wypełniają szkoły; podmiot ({institution_kind}) nie jest szkołą.",
    en="Schools fill the data on material aid; the entity ({institution_kind}) is no school.",
)
BENEFIT_MISSING = Rule(
    code="AID-001c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie określono rodzaju świadczenia.",
    en="The kind of benefit is not given.",
)
AID_KIND_NOT_GIVEN = Rule(
    code="AID-001d",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nie podano, czy pomoc ma charakter motywacyjny.",
    en="It is not said whether the aid is of a motivational kind.",
)


def aid_not_of_school(aid: MaterialAid) -> Finding | None:
    """
    Find material aid at an entity that is no school (AID-001).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> kindergarten = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN, public=True, run_by=BodyKind.GMINA)
    >>> aid_not_of_school(MaterialAid(institution=kindergarten)).code
    'AID-001b'
    """
    expect("aid", aid, MaterialAid)
    if aid.institution.kind in SCHOOLS:
        return None
    return AID_NOT_OF_SCHOOL.finding("institution", institution_kind=aid.institution.kind)


def aid_not_motivational(aid: MaterialAid) -> Finding | None:
    """
    Find social aid, or that the kind is not known (AID-001).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> aid_not_motivational(MaterialAid(institution=school, aid_kind=AidKind.MOTIVATIONAL)) is None
    True
    >>> aid_not_motivational(MaterialAid(institution=school, aid_kind=AidKind.SOCIAL)).code
    'AID-001a'
    """
    expect("aid", aid, MaterialAid)
    if aid.aid_kind is AidKind.MOTIVATIONAL:
        return None
    return (AID_KIND_NOT_GIVEN if aid.aid_kind is None else AID_NOT_MOTIVATIONAL).finding("aid_kind")


def benefit_missing(aid: MaterialAid) -> Finding | None:
    """
    Find motivational aid without its benefit (AID-001).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> benefit_missing(MaterialAid(institution=school, aid_kind=AidKind.SOCIAL)) is None
    True
    >>> benefit_missing(MaterialAid(institution=school, aid_kind=AidKind.MOTIVATIONAL)).code
    'AID-001c'
    """
    expect("aid", aid, MaterialAid)
    if aid.benefit is None and aid.aid_kind is not AidKind.SOCIAL:
        return BENEFIT_MISSING.finding("benefit")
    return None


def check_aid(aid: MaterialAid) -> Findings:
    """
    Check an entry on material aid.

    Source: art. 90c ust. 3 of the school system act; the instruction, 8.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> kindergarten = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN, public=True, run_by=BodyKind.GMINA)
    >>> check_aid(MaterialAid(institution=kindergarten, aid_kind=AidKind.SOCIAL)).codes
    ('AID-001b', 'AID-001a')
    """
    expect("aid", aid, MaterialAid)
    return found(aid_not_of_school(aid), aid_not_motivational(aid), benefit_missing(aid))
