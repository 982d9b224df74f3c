"""
Material aid (pomoc materialna; section 8): only that of a motivational kind, with the kind of benefit, and only by schools.

Not modelled here: the list of benefits; the caller gives a number of the list.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE, SCHOOL_SYSTEM_ACT, SIO_ACT
from sio_rules.institutions import SCHOOLS, Institution
from sio_rules.labels import Label
from sio_rules.rule import Findings, Rule, Severity, found


class AidKind(Label):
    """Name the kind of material aid."""

    MOTIVATIONAL = "pomoc o charakterze motywacyjnym"
    SOCIAL = "pomoc o charakterze socjalnym"


@frozen(kw_only=True)
class MaterialAid(Value):
    """Hold an entry on material aid: its kind and the benefit, a number on the register's list; None was not picked."""

    institution: Institution
    aid_kind: AidKind | None = None
    benefit: int | None = None


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
AID_KIND_NOT_GIVEN = AID_NOT_MOTIVATIONAL.not_given(
    "AID-001d",
    pl="Nie podano, czy pomoc ma charakter motywacyjny.",
    en="It is not said whether the aid is of a motivational kind.",
)


def check_aid(aid: MaterialAid) -> Findings:
    """
    Return what is wrong with an entry on material aid (AID-001); social aid, which is not reported, needs no benefit.

    Source: art. 90c ust. 3 of the school system act; the instruction, 8.

    >>> from sio_rules.institutions import InstitutionKind
    >>> kindergarten = Institution(rspo=1, kind=InstitutionKind.KINDERGARTEN)
    >>> check_aid(MaterialAid(institution=kindergarten, aid_kind=AidKind.SOCIAL)).codes
    ('AID-001b', 'AID-001a')
    """
    expect("aid", aid, MaterialAid)
    kind = aid.institution.kind
    return found(
        AID_NOT_OF_SCHOOL.when(kind not in SCHOOLS, "institution", institution_kind=kind),
        AID_NOT_MOTIVATIONAL.when(aid.aid_kind is AidKind.SOCIAL, "aid_kind"),
        AID_KIND_NOT_GIVEN.when(aid.aid_kind is None, "aid_kind"),
        BENEFIT_MISSING.when(aid.benefit is None and aid.aid_kind is not AidKind.SOCIAL, "benefit"),
    )
