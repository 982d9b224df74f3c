"""
Occupations, specialisations and specialities in artistic schools without a general-education track.

They are given for each pupil at the assignment. The one class of a level within a cycle or mode registers all that are taught
there, and the pupil's must be among them.

Not modelled here: which occupations exist, and which have no specialisation or speciality: the caller's numbers stand for them,
and 0 for one that the occupation does not have.
"""

from collections.abc import Iterable
from typing import Annotated

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules._values import Between, Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import ARTISTIC_WITHOUT_GENERAL_TRACK
from sio_rules.rule import Findings, Rule, Severity, found

PROFESSION_MISSING = Rule(
    code="PUP-532a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Nie podano zawodu przy przypisaniu ucznia szkoły artystycznej bez pionu ogólnokształcącego.",
    en="The occupation is not given in the assignment of a pupil of an artistic school without a general-education track.",
)
SPECIALISATION_MISSING = Rule(
    code="PUP-532b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Nie podano specjalizacji przy przypisaniu ucznia szkoły artystycznej bez pionu ogólnokształcącego.",
    en="The specialisation is not given in the assignment of a pupil of an artistic school without a general-education"
    " track.",
)
SPECIALITY_MISSING = Rule(
    code="PUP-532c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Nie podano specjalności przy przypisaniu ucznia szkoły artystycznej bez pionu ogólnokształcącego.",
    en="The speciality is not given in the assignment of a pupil of an artistic school without a general-education track.",
)
SECOND_CLASS_AT_LEVEL = Rule(
    code="PUP-533",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="W szkole artystycznej bez pionu ogólnokształcącego jest drugi oddział na tym samym poziomie, w tym samym cyklu lub"
    " trybie, a tworzy się tylko jeden.",
    en="An artistic school without a general-education track has a second class at the same level, in the same cycle or"
    " mode, but only one is created.",
)
NOT_TAUGHT_IN_CLASS = Rule(
    code="PUP-534",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Zawodu, specjalizacji i specjalności ucznia nie wykazano w takim zestawie przy oddziale.",
    en="The pupil's occupation, specialisation and speciality are not registered together for the class.",
)


_Number = Annotated[int, Between(least=0)]


@frozen
class Training(Value):
    """
    Hold what a pupil is trained in, by the caller's own numbers: occupation, specialisation, speciality; None is not given.

    0 stands for "the occupation has none". Raises `InvalidValueError` for a negative number.
    """

    profession: _Number | None = None
    specialisation: _Number | None = None
    speciality: _Number | None = None


@frozen
class ArtisticClass(Value):
    """Hold a class with the caller's number of its cycle or mode, and all that is *taught* at its level."""

    school_class: SchoolClass
    cycle: int
    taught: frozenset[Training] = frozenset()


def second_class_at_level(classes: Iterable[ArtisticClass]) -> Findings:
    """
    Return a finding for each class beyond the first of its school, cycle and level, at its place in the input: `classes[2]`.

    Classes that are not basic or have no level are passed over, and so are schools other than artistic ones without a general-education track.

    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> music = Institution(rspo=1, kind=InstitutionKind.MUSIC_SCHOOL_II)
    >>> third = {"institution": music, "kind": ClassKind.BASIC, "level": Level.GRADE_3}
    >>> one, other = SchoolClass(key=1, **third), SchoolClass(key=2, **third)
    >>> second_class_at_level([ArtisticClass(one, cycle=6), ArtisticClass(other, cycle=4)]).codes
    ()
    >>> second_class_at_level([ArtisticClass(one, cycle=6), ArtisticClass(other, cycle=6)]).codes
    ('PUP-533',)
    """
    expect("classes", classes, Iterable)
    rows = tuple(classes)
    expect_each("classes", rows, ArtisticClass)
    seen: dict[tuple[int, int, Level], set[int | str]] = {}
    findings = []
    for number, each in enumerate(rows):
        school_class = each.school_class
        if school_class.level is None or not _is_asked(school_class):
            continue
        keys = seen.setdefault((school_class.institution.rspo, each.cycle, school_class.level), set())
        if keys and school_class.key not in keys:
            findings.append(SECOND_CLASS_AT_LEVEL.finding(f"classes[{number}]"))
        keys.add(school_class.key)
    return Findings(findings)


def check_training(assignment: ClassAssignment, training: Training, artistic_class: ArtisticClass) -> Findings:
    """
    Return what is missing or wrong in a pupil's *training* in a basic class of an artistic school without a general-education track.

    Nothing is found for other schools and classes. Raises `InvalidValueError` where *artistic_class* is another class.

    >>> from datetime import date
    >>> from sio_rules import Institution, InstitutionKind, Period
    >>> music = Institution(rspo=1, kind=InstitutionKind.MUSIC_SCHOOL_II)
    >>> third = SchoolClass(institution=music, key=3, kind=ClassKind.BASIC)
    >>> assignment = ClassAssignment(7, third, Period(date(2020, 9, 1)))
    >>> check_training(assignment, Training(profession=343_602), ArtisticClass(third, cycle=6)).codes
    ('PUP-532b', 'PUP-532c')
    """
    expect("assignment", assignment, ClassAssignment)
    expect("training", training, Training)
    expect("artistic_class", artistic_class, ArtisticClass)
    if not artistic_class.school_class.is_same_as(assignment.school_class):
        raise InvalidValueError("artistic_class", wanted="the class of the assignment")
    if not _is_asked(assignment.school_class):
        return found()
    missing = found(
        PROFESSION_MISSING.when(training.profession is None, "training.profession"),
        SPECIALISATION_MISSING.when(training.specialisation is None, "training.specialisation"),
        SPECIALITY_MISSING.when(training.speciality is None, "training.speciality"),
    )
    return missing or found(NOT_TAUGHT_IN_CLASS.when(training not in artistic_class.taught, "training"))


def _is_asked(school_class: SchoolClass) -> bool:
    return school_class.kind is ClassKind.BASIC and school_class.institution.kind in ARTISTIC_WITHOUT_GENERAL_TRACK
