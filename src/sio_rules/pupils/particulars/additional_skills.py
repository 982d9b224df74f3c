"""
Classes of art. 47 ust. 1 pkt 3 lit. e Prawo oświatowe (5.18): hours of vocational training beyond the core curriculum.

Not modelled here: how many hours there are, and the decree that allots them.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import Institution
from sio_rules.labels import Label
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution


class AdditionalSkillsKind(Label):
    """Name what the hours of art. 47 are used for: the closed list of the form."""

    CORE_CURRICULUM_ONLY = "realizacja zajęć tylko zgodnie z podstawą programową"
    ADDITIONAL_SKILLS = "dodatkowe umiejętności zawodowe"
    MARKET_QUALIFICATIONS = "kwalifikacje rynkowe"
    VOCATIONAL_ENTITLEMENTS = "uprawnienia zawodowe"
    AGREED_WITH_EMPLOYER = "zajęcia uzgodnione z pracodawcą"


@frozen(kw_only=True)
class AdditionalSkills:
    """Hold an entry on classes of art. 47: those chosen, and whether the pupil's class has a profession (None: not known)."""

    institution: Institution
    lessons: frozenset[AdditionalSkillsKind] = frozenset()
    class_has_profession: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("lessons", self.lessons, frozenset)
        expect_each("lessons", self.lessons, AdditionalSkillsKind)
        expect("class_has_profession", self.class_has_profession, bool, type(None))

    @property
    def kind(self) -> ParticularKind:
        """The kind of particulars: classes of art. 47."""
        return ParticularKind.ADDITIONAL_SKILLS


_BASIS = (PRAWO_OSWIATOWE.art("47", ust="1", pkt="3", lit="e"), SIO_ACT.art("14", pkt="5"), PUPILS_GUIDE.section("5.18"))

CLASS_WITHOUT_PROFESSION = Rule(
    code="PUP-636c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Zajęcia z art. 47 wskazuje się uczniowi oddziału, do którego przypisany jest zawód; ten oddział zawodu nie ma.",
    en="Classes of art. 47 are named for a pupil of a class that has a profession; this class has none.",
)
CLASS_PROFESSION_NOT_GIVEN = Rule(
    code="PUP-636d",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nie podano, czy do oddziału ucznia przypisany jest zawód, czego wymagają zajęcia z art. 47.",
    en="It is not said whether the pupil's class has a profession, which classes of art. 47 need.",
)
LESSONS_MISSING = Rule(
    code="PUP-637a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie wskazano żadnych zajęć z listy.",
    en="None of the classes on the list is chosen.",
)
MORE_THAN_CORE_CURRICULUM = Rule(
    code="PUP-637b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="„Tylko zgodnie z podstawą programową” wyklucza pozostałe zajęcia z listy, a wskazano ich: {others}.",
    en="“Core curriculum only” excludes the other classes on the list, of which are chosen: {others}.",
)


def class_without_profession(entry: AdditionalSkills) -> Finding | None:
    """
    Find a pupil whose class has no profession, or that this is not known (PUP-636).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL, public=True, run_by=BodyKind.POWIAT)
    >>> class_without_profession(AdditionalSkills(institution=school, class_has_profession=True)) is None
    True
    >>> class_without_profession(AdditionalSkills(institution=school, class_has_profession=False)).code
    'PUP-636c'
    """
    expect("entry", entry, AdditionalSkills)
    if entry.class_has_profession:
        return None
    rule = CLASS_PROFESSION_NOT_GIVEN if entry.class_has_profession is None else CLASS_WITHOUT_PROFESSION
    return rule.finding("class_has_profession")


def wrong_classes_chosen(entry: AdditionalSkills) -> Finding | None:
    """
    Find that nothing of the list is chosen, or "core curriculum only" together with others (PUP-637).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL, public=True, run_by=BodyKind.POWIAT)
    >>> core = AdditionalSkillsKind.CORE_CURRICULUM_ONLY
    >>> wrong_classes_chosen(AdditionalSkills(institution=school, lessons=frozenset({core}))) is None
    True
    >>> wrong_classes_chosen(AdditionalSkills(institution=school, lessons=frozenset(AdditionalSkillsKind))).code
    'PUP-637b'
    """
    expect("entry", entry, AdditionalSkills)
    if not entry.lessons:
        return LESSONS_MISSING.finding("lessons")
    others = len(entry.lessons - {AdditionalSkillsKind.CORE_CURRICULUM_ONLY})
    if others and AdditionalSkillsKind.CORE_CURRICULUM_ONLY in entry.lessons:
        return MORE_THAN_CORE_CURRICULUM.finding("lessons", others=others)
    return None


def check_additional_skills(entry: AdditionalSkills) -> Findings:
    """
    Check an entry on classes of art. 47: the kind of school, the pupil's class, and what is chosen of the list.

    Source: art. 47 ust. 1 pkt 3 lit. e Prawo oświatowe; the instruction, 5.18.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.SECTORAL_SCHOOL_II, public=True, run_by=BodyKind.POWIAT)
    >>> chosen = frozenset({AdditionalSkillsKind.MARKET_QUALIFICATIONS})
    >>> check_additional_skills(AdditionalSkills(institution=school, lessons=chosen, class_has_profession=True)).codes
    ('PUP-636b',)
    """
    expect("entry", entry, AdditionalSkills)
    return found(
        wrong_institution(entry.kind, entry.institution), class_without_profession(entry), wrong_classes_chosen(entry)
    )
