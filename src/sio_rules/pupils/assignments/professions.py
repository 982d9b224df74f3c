"""
Professions, specialisations and specialities in artistic schools without a general track.

They are given for each pupil at the assignment; one class for a level within a cycle or mode registers all that are taught
there, and the pupil's must be among them.

Not modelled here: which professions exist, and which have no specialisation or speciality: the caller's numbers stand for them,
and 0 for one that the profession does not have.
"""

from collections.abc import Iterable

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import ARTISTIC_WITHOUT_GENERAL_TRACK
from sio_rules.rule import Finding, Findings, Rule, Severity, found

PROFESSION_NOT_GIVEN = Rule(
    code="PUP-532a",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przy przypisaniu ucznia szkoły artystycznej bez pionu ogólnokształcącego nie podano zawodu.",
    en="At the assignment of a pupil of an artistic school without a general track the profession is not given.",
)
SPECIALISATION_NOT_GIVEN = Rule(
    code="PUP-532b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przy przypisaniu ucznia szkoły artystycznej bez pionu ogólnokształcącego nie podano specjalizacji.",
    en="At the assignment of a pupil of an artistic school without a general track the specialisation is not given.",
)
SPECIALITY_NOT_GIVEN = Rule(
    code="PUP-532c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Przy przypisaniu ucznia szkoły artystycznej bez pionu ogólnokształcącego nie podano specjalności.",
    en="At the assignment of a pupil of an artistic school without a general track the speciality is not given.",
)
SECOND_CLASS_AT_LEVEL = Rule(
    code="PUP-533",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="W szkole artystycznej bez pionu ogólnokształcącego na tym samym poziomie, w tym samym cyklu lub trybie jest drugi"
    " oddział; tworzy się jeden.",
    en="In an artistic school without a general track there is a second class at the same level, in the same cycle or mode; one"
    " is made.",
)
NOT_TAUGHT_IN_CLASS = Rule(
    code="PUP-534",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.ERROR,
    pl="Zawód, specjalizacja i specjalność ucznia nie są razem wśród tych, które wykazano przy oddziale.",
    en="The pupil's profession, specialisation and speciality are not together among those that the class registers.",
)


@frozen
class Training:
    """
    Name what a pupil is trained in, by the caller's own numbers: profession, specialisation, speciality; None is not given.

    0 stands for "the profession has none". Raises `InvalidValueError` for a negative number.
    """

    profession: int | None = None
    specialisation: int | None = None
    speciality: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what is no number."""
        for name in ("profession", "specialisation", "speciality"):
            value = getattr(self, name)
            expect(name, value, int, type(None))
            if value is not None and value < 0:
                raise InvalidValueError(name, wanted="at least 0")


@frozen
class ArtisticClass:
    """Hold a class with the caller's number of its cycle or mode, and all that is *taught* at its level."""

    school_class: SchoolClass
    cycle: int
    taught: frozenset[Training] = frozenset()

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("school_class", self.school_class, SchoolClass)
        expect("cycle", self.cycle, int)
        expect("taught", self.taught, frozenset)
        expect_each("taught", self.taught, Training)


def profession_not_given(training: Training) -> Finding | None:
    """
    Find that the profession is not given.

    >>> profession_not_given(Training(profession=0)) is None
    True
    >>> profession_not_given(Training()).code
    'PUP-532a'
    """
    expect("training", training, Training)
    return PROFESSION_NOT_GIVEN.finding("training.profession") if training.profession is None else None


def specialisation_not_given(training: Training) -> Finding | None:
    """
    Find that the specialisation is not given.

    >>> specialisation_not_given(Training(specialisation=0)) is None
    True
    >>> specialisation_not_given(Training()).code
    'PUP-532b'
    """
    expect("training", training, Training)
    return SPECIALISATION_NOT_GIVEN.finding("training.specialisation") if training.specialisation is None else None


def speciality_not_given(training: Training) -> Finding | None:
    """
    Find that the speciality is not given.

    >>> speciality_not_given(Training(speciality=0)) is None
    True
    >>> speciality_not_given(Training()).code
    'PUP-532c'
    """
    expect("training", training, Training)
    return SPECIALITY_NOT_GIVEN.finding("training.speciality") if training.speciality is None else None


def not_taught_in_class(training: Training, artistic_class: ArtisticClass) -> Finding | None:
    """
    Find a training that is given whole, and is not among those that the class registers.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> music = Institution(rspo=1, kind=InstitutionKind.MUSIC_SCHOOL_II, public=True, run_by=BodyKind.OTHER_MINISTER)
    >>> third = SchoolClass(institution=music, key=3, kind=ClassKind.BASIC)
    >>> taught = ArtisticClass(third, cycle=6, taught=frozenset({Training(1, 0, 0)}))
    >>> not_taught_in_class(Training(1, 0, 0), taught) is None, not_taught_in_class(Training(1, 0, 1), taught).code
    (True, 'PUP-534')
    """
    expect("training", training, Training)
    expect("artistic_class", artistic_class, ArtisticClass)
    given = None not in {training.profession, training.specialisation, training.speciality}
    return NOT_TAUGHT_IN_CLASS.finding("training") if given and training not in artistic_class.taught else None


def second_class_at_level(classes: Iterable[ArtisticClass]) -> Findings:
    """
    Find each class beyond the first of its school, cycle and level; `classes[2]` names it by its place in the input.

    Passed over are classes that are not basic or have no level, and other schools than artistic ones without a general track.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> music = Institution(rspo=1, kind=InstitutionKind.MUSIC_SCHOOL_II, public=True, run_by=BodyKind.OTHER_MINISTER)
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
    seen: dict[tuple[int, int, Level], set[int]] = {}
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
    Check what a pupil is trained in at the *assignment* to a basic class of an artistic school without a general track.

    Nothing is asked in other schools and classes. Raises `InvalidValueError` where *artistic_class* is another class.

    >>> from datetime import date
    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> from sio_rules.periods import Period
    >>> music = Institution(rspo=1, kind=InstitutionKind.MUSIC_SCHOOL_II, public=True, run_by=BodyKind.OTHER_MINISTER)
    >>> third = SchoolClass(institution=music, key=3, kind=ClassKind.BASIC)
    >>> assignment = ClassAssignment(7, third, Period(date(2020, 9, 1)))
    >>> check_training(assignment, Training(profession=343_602), ArtisticClass(third, cycle=6)).codes
    ('PUP-532b', 'PUP-532c')
    """
    expect("assignment", assignment, ClassAssignment)
    findings = found(
        profession_not_given(training),
        specialisation_not_given(training),
        speciality_not_given(training),
        not_taught_in_class(training, artistic_class),
    )
    if not artistic_class.school_class.is_same_as(assignment.school_class):
        raise InvalidValueError("artistic_class")
    return findings if _is_asked(assignment.school_class) else found()


def _is_asked(school_class: SchoolClass) -> bool:
    return school_class.kind is ClassKind.BASIC and school_class.institution.kind in ARTISTIC_WITHOUT_GENERAL_TRACK
