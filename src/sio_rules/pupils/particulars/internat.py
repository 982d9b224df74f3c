"""
Use of an internat (5.6): that of the pupil's school, or of any school in the same group of schools (zespół szkół).

Not modelled here: a boarding house (bursa), which is a unit of its own and reports the stay itself.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class InternatStay:
    """
    Hold an entry on the use of an internat; None is what is not known.

    *school_has_internat*: the reporting school has one. *group_has_internat*: the school is in a group of schools, and any
    school of the group has one.
    """

    institution: Institution
    school_has_internat: bool | None = None
    group_has_internat: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("school_has_internat", self.school_has_internat, bool, type(None))
        expect("group_has_internat", self.group_has_internat, bool, type(None))

    @property
    def kind(self) -> ParticularKind:
        """The kind of particulars: boarding."""
        return ParticularKind.INTERNAT


NO_INTERNAT = Rule(
    code="PUP-620a",
    basis=(PRAWO_OSWIATOWE.art("107", ust="1"), PUPILS_GUIDE.section("5.6")),
    severity=Severity.ERROR,
    pl="Korzystanie z internatu wykazuje tylko szkoła, która ma internat albo jest w zespole, w którym ma go którakolwiek szkoła.",
    en="Only a school that has an internat, or is in a group in which any school has one, reports the use of an internat.",
)
INTERNAT_NOT_KNOWN = Rule(
    code="PUP-620b",
    basis=(PRAWO_OSWIATOWE.art("107", ust="1"), PUPILS_GUIDE.section("5.6")),
    severity=Severity.WARNING,
    pl="Nie wiadomo, czy internat ma szkoła ucznia albo inna szkoła jej zespołu.",
    en="It is not known whether the pupil's school, or another school of its group, has an internat.",
)


def no_internat(entry: InternatStay) -> Finding | None:
    """
    Find the use of an internat where there is none, or that this is not known (PUP-620).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL, public=True, run_by=BodyKind.POWIAT)
    >>> no_internat(InternatStay(institution=school, group_has_internat=True)) is None
    True
    >>> no_internat(InternatStay(institution=school, school_has_internat=False, group_has_internat=False)).code
    'PUP-620a'
    """
    expect("entry", entry, InternatStay)
    if entry.school_has_internat or entry.group_has_internat:
        return None
    if entry.school_has_internat is None or entry.group_has_internat is None:
        return INTERNAT_NOT_KNOWN.finding("school_has_internat")
    return NO_INTERNAT.finding("school_has_internat")


def check_internat_stay(entry: InternatStay) -> Findings:
    """
    Check an entry on the use of an internat.

    Source: art. 107 ust. 1 Prawo oświatowe; the instruction, 5.6.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL, public=True, run_by=BodyKind.POWIAT)
    >>> check_internat_stay(InternatStay(institution=school, school_has_internat=False, group_has_internat=False)).codes
    ('PUP-620a',)
    """
    expect("entry", entry, InternatStay)
    return found(wrong_institution(entry.kind, entry.institution), no_internat(entry))
