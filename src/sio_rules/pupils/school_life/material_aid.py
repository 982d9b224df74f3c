"""
Material aid (pomoc materialna; section 8): only motivational aid is reported, with the kind of benefit, and only by schools.

Not modelled here: the list of benefits; the caller gives a number from the list.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE, SCHOOL_SYSTEM_ACT, SIO_ACT
from sio_rules.institutions import SCHOOLS, Institution
from sio_rules.labels import Label, term
from sio_rules.rule import Findings, Rule, Severity, found


class AidKind(Label):
    """Name the kind of material aid."""

    MOTIVATIONAL = term(
        "pomoc materialna o charakterze motywacyjnym",
        en="motivational aid",
        also=("pomoc o charakterze motywacyjnym", "motywacyjna"),
    )
    SOCIAL = term(
        "pomoc materialna o charakterze socjalnym",
        en="social aid",
        also=("pomoc o charakterze socjalnym", "socjalna"),
    )


@frozen(kw_only=True)
class MaterialAid(Value):
    """Hold an entry on material aid: its kind and the benefit, a number on the register's list; None is what was not selected."""

    institution: Institution
    aid_kind: AidKind | None = None
    benefit: int | None = None


_BASIS = (SIO_ACT.art("14", pkt="29"), SCHOOL_SYSTEM_ACT.art("90c", ust="3"), PUPILS_GUIDE.section("8"))

AID_NOT_MOTIVATIONAL = Rule(
    code="AID-001a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wykazano pomoc materialną o charakterze socjalnym, a wykazuje się tylko pomoc o charakterze motywacyjnym.",
    en="Social aid is reported, but only motivational material aid may be reported.",
)
AID_NOT_OF_SCHOOL = Rule(
    code="AID-001b",
    basis=(PUPILS_GUIDE.section("8"),),
    severity=Severity.ERROR,
    pl="Pomoc materialną wykazał podmiot ({institution_kind}), który nie jest szkołą; wykazują ją tylko szkoły.",
    en="An entity ({institution_kind}) that is not a school reported material aid; only schools report it.",
)
BENEFIT_MISSING = Rule(
    code="AID-001c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie podano rodzaju świadczenia.",
    en="The kind of benefit is not given.",
)
AID_KIND_NOT_GIVEN = AID_NOT_MOTIVATIONAL.not_given(
    "AID-001d",
    pl="Nie podano, czy pomoc materialna ma charakter motywacyjny, więc nie sprawdzono, czy się ją wykazuje.",
    en="It is not stated whether the material aid is motivational, so it was not checked whether it is reported.",
)


def check_aid(aid: MaterialAid) -> Findings:
    """
    Return what is wrong with an entry on material aid (AID-001); the benefit is not asked for where the aid is social.

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
