"""
Use of an internat, the boarding facility of the pupil's school or of a school in the same complex (zespół szkół; 5.6).

Not modelled here: a boarding house (bursa), which is a unit of its own and reports the stay itself.
"""

from typing import ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.institutions import Institution
from sio_rules.rule import Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


@frozen(kw_only=True)
class InternatStay(Value):
    """
    Hold an entry on the use of an internat; None is what is not known.

    *school_has_internat*: whether the reporting school has one. *group_has_internat*: whether the school belongs to a school
    complex in which any school has one.
    """

    kind: ClassVar[ParticularKind] = ParticularKind.INTERNAT
    institution: Institution
    school_has_internat: bool | None = None
    group_has_internat: bool | None = None


NO_INTERNAT = Rule(
    code="PUP-620a",
    basis=(PRAWO_OSWIATOWE.art("107", ust="1"), PUPILS_GUIDE.section("5.6")),
    severity=Severity.ERROR,
    pl="Ani szkoła, ani inna szkoła jej zespołu nie ma internatu, więc nie wykazuje się korzystania z internatu.",
    en="Neither the school nor another school of its complex has a boarding facility (internat), so the use of one must not"
    " be reported.",
)
INTERNAT_NOT_GIVEN = NO_INTERNAT.not_given(
    "PUP-620b",
    pl="Nie podano, czy szkoła ucznia albo inna szkoła jej zespołu ma internat, więc nie sprawdzono, czy wykazuje się"
    " korzystanie z niego.",
    en="It is not stated whether the pupil's school or another school of its complex has a boarding facility (internat), so"
    " it was not checked whether its use is reported.",
)


def check_internat_stay(entry: InternatStay) -> Findings:
    """
    Return what is wrong with an entry on the use of an internat: neither the school nor its complex has one (PUP-620).

    Source: art. 107 ust. 1 of Prawo oświatowe; the guide, 5.6.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL)
    >>> check_internat_stay(InternatStay(institution=school, school_has_internat=False, group_has_internat=False)).codes
    ('PUP-620a',)
    """
    expect("entry", entry, InternatStay)
    has_internat = (entry.school_has_internat, entry.group_has_internat)
    return found(
        wrong_institution(entry.kind, entry.institution),
        NO_INTERNAT.when(has_internat == (False, False), "school_has_internat"),
        INTERNAT_NOT_GIVEN.when(True not in has_internat and None in has_internat, "school_has_internat"),
    )
