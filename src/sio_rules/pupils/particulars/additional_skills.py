"""
Lessons under art. 47 ust. 1 pkt 3 lit. e of Prawo oświatowe (5.18): hours of vocational training beyond the core curriculum.

Not modelled here: the number of hours, and the regulation that allots them.
"""

from typing import ClassVar

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import Institution
from sio_rules.labels import Label, term
from sio_rules.rule import Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


class AdditionalSkillsKind(Label):
    """Name what the hours under art. 47 are used for: the closed list of the form."""

    CORE_CURRICULUM_ONLY = term(
        "realizacja zajęć tylko zgodnie z podstawą programową", en="lessons in line with the core curriculum only"
    )
    ADDITIONAL_SKILLS = term("dodatkowe umiejętności zawodowe", en="additional vocational skills")
    MARKET_QUALIFICATIONS = "kwalifikacje rynkowe"
    VOCATIONAL_ENTITLEMENTS = term("uprawnienia zawodowe", en="vocational licences")
    AGREED_WITH_EMPLOYER = term("zajęcia uzgodnione z pracodawcą", en="lessons agreed with the employer")


@frozen(kw_only=True)
class AdditionalSkills(Value):
    """
    Hold an entry on art. 47 lessons: the items selected from the list.

    *class_has_profession*: whether an occupation is assigned to the pupil's class (None: not known).
    """

    kind: ClassVar[ParticularKind] = ParticularKind.ADDITIONAL_SKILLS
    institution: Institution
    lessons: frozenset[AdditionalSkillsKind] = frozenset()
    class_has_profession: bool | None = None


_BASIS = (PRAWO_OSWIATOWE.art("47", ust="1", pkt="3", lit="e"), SIO_ACT.art("14", pkt="5"), PUPILS_GUIDE.section("5.18"))

CLASS_WITHOUT_PROFESSION = Rule(
    code="PUP-636c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Do oddziału ucznia nie przypisano zawodu, a zajęcia z art. 47 wskazuje się tylko uczniowi oddziału, do którego"
    " przypisano zawód.",
    en="No occupation is assigned to the pupil's class, and art. 47 lessons are selected only for a pupil of a class to"
    " which an occupation is assigned.",
)
CLASS_PROFESSION_NOT_GIVEN = CLASS_WITHOUT_PROFESSION.not_given(
    "PUP-636d",
    pl="Nie podano, czy do oddziału ucznia przypisano zawód, więc nie sprawdzono, czy wskazuje się uczniowi zajęcia z art."
    " 47.",
    en="It is not stated whether an occupation is assigned to the pupil's class, so it was not checked whether art. 47"
    " lessons are selected for the pupil.",
)
LESSONS_MISSING = Rule(
    code="PUP-637a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie wskazano żadnej pozycji z listy zajęć z art. 47.",
    en="No item is selected from the list of art. 47 lessons.",
)
MORE_THAN_CORE_CURRICULUM = Rule(
    code="PUP-637b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Oprócz pozycji „realizacja zajęć tylko zgodnie z podstawą programową” wskazano pozycje, które ona wyklucza (liczba:"
    " {others}).",
    en="Besides the item “lessons in line with the core curriculum only”, items that it excludes are selected (number:"
    " {others}).",
)


def check_additional_skills(entry: AdditionalSkills) -> Findings:
    """
    Return what is wrong with an entry on art. 47 lessons: the school, the class, or the items selected.

    Source: art. 47 ust. 1 pkt 3 lit. e of Prawo oświatowe; the guide, 5.18 (PUP-636, PUP-637).

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.SECTORAL_SCHOOL_II)
    >>> selected = frozenset({AdditionalSkillsKind.MARKET_QUALIFICATIONS})
    >>> check_additional_skills(AdditionalSkills(institution=school, lessons=selected, class_has_profession=True)).codes
    ('PUP-636b',)
    """
    expect("entry", entry, AdditionalSkills)
    core_only = AdditionalSkillsKind.CORE_CURRICULUM_ONLY in entry.lessons
    others = len(entry.lessons) - core_only
    return found(
        wrong_institution(entry.kind, entry.institution),
        CLASS_WITHOUT_PROFESSION.when(entry.class_has_profession is False, "class_has_profession"),
        CLASS_PROFESSION_NOT_GIVEN.when(entry.class_has_profession is None, "class_has_profession"),
        LESSONS_MISSING.when(not entry.lessons, "lessons"),
        MORE_THAN_CORE_CURRICULUM.when(core_only and others > 0, "lessons", others=others),
    )
