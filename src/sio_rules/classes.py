"""
Classes (oddziały), and the assignment of a pupil to one.

Not modelled here: the text that describes a class, and its name, for which a *key* stands; how many children a class may
have, for the sources only say that a holiday class may exceed the limit.
"""

from collections.abc import Collection

from attrs import field, frozen

from ._expect import expect, expect_each
from ._values import Value
from .errors import InvalidValueError
from .institutions import PRESCHOOLS, SCHOOLS, Institution, InstitutionKind
from .labels import Label, term
from .periods import Period


class ClassKind(Label):
    """Name the kind of a class: the basic one, the preparatory one, and the additional ones."""

    BASIC = "oddział podstawowy"
    PREPARATORY = "oddział przygotowawczy"
    RW = term("zajęcia rewalidacyjno-wychowawcze", also=("oddział zajęć rewalidacyjno-wychowawczych",))
    WWR = term("wczesne wspomaganie rozwoju", also=("oddział wczesnego wspomagania rozwoju",))
    IPET = term("zajęcia realizujące IPET", en="IPET lessons")
    MINORITY_LANGUAGE_GROUP = "grupa nauczania języka mniejszości"
    KKZ = term("kwalifikacyjny kurs zawodowy", en="vocational qualification course")
    KUZ = term("kurs umiejętności zawodowych", en="vocational skills course")
    APPRENTICES_COURSE = term(
        "turnus dokształcania teoretycznego młodocianych pracowników", en="theoretical training course for young workers"
    )


class Level(Label):
    """Name the level of a basic class: one of the three for preschool education, or a grade."""

    BELOW_ZERO = term("poniżej 0", en="below 0")
    ZERO = term("0", en="0", also=("oddział zerowy", "zerówka"))
    PRESCHOOL = term("wychowanie przedszkolne", en="wychowanie przedszkolne", also=("preschool education",))
    GRADE_1 = term("klasa I", also=("I", "1", "klasa 1"))
    GRADE_2 = term("klasa II", also=("II", "2", "klasa 2"))
    GRADE_3 = term("klasa III", also=("III", "3", "klasa 3"))
    GRADE_4 = term("klasa IV", also=("IV", "4", "klasa 4"))
    GRADE_5 = term("klasa V", also=("V", "5", "klasa 5"))
    GRADE_6 = term("klasa VI", also=("VI", "6", "klasa 6"))
    GRADE_7 = term("klasa VII", also=("VII", "7", "klasa 7"))
    GRADE_8 = term("klasa VIII", also=("VIII", "8", "klasa 8"))


class Specificity(Label):
    """Name the basic specificity (specyfika podstawowa) of a basic class: how far it is one for pupils with special needs."""

    GENERAL = term("ogólnodostępny", en="mainstream")
    INTEGRATED = "integracyjny"
    SPECIAL = term("specjalny", also=("specjalna",))


class ClassFeature(Label):
    """Name an additional specificity (specyfika dodatkowa) of a basic class, as far as a rule asks for it."""

    MINORITY_LANGUAGE = "z nauczaniem języka mniejszości narodowej"
    SPORTS = term("sportowy", also=("sportowa",))
    SPORTS_CHAMPIONSHIP = "mistrzostwa sportowego"
    SEVERAL_OCCUPATIONS = "wielozawodowy"


class StudyMode(Label):
    """Name the mode of study (tryb nauki) of a class."""

    DAY = term("dzienny", also=("dzienna",))
    STATIONARY = term("stacjonarny", en="full-time for adults", also=("stacjonarna",))
    EXTRAMURAL = term("zaoczny", also=("zaoczna",))


class AssignmentEnd(Label):
    """Name how the assignment to a class ended (status przypisania)."""

    PROMOTED = term("otrzymał promocję", also=("promocja",))
    COMPLETED = term("ukończył szkołę", en="completed the school", also=("ukończył",))
    LEFT = term("przerwał naukę", also=("przerwał",))
    PROLONGED = term("przedłużony okres nauki", en="period of education prolonged")
    NOT_CLASSIFIED = term("nie podlega klasyfikacji", en="not subject to classification")


PRESCHOOL_LEVELS = frozenset({Level.BELOW_ZERO, Level.ZERO, Level.PRESCHOOL})
"""The levels of preschool education."""
COURSES = frozenset({ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE})
"""The courses: the vocational qualification course, the vocational skills course, the theoretical training of young workers."""
_WITHOUT_PRESCHOOL = (SCHOOLS - {InstitutionKind.PRIMARY_SCHOOL}) | {InstitutionKind.SOCIAL_SERVICES_COLLEGE}
"""Schools that have no classes of preschool education; of all schools, only a primary school may have some."""


def _shown_key(key: int | str) -> str:
    """Show a number, but no text, which may be anything that somebody typed."""
    return repr(key) if isinstance(key, int) else "'...'"


@frozen(kw_only=True)
class SchoolClass(Value):
    """
    Hold one class of an institution; *key* is the caller's number or name for it ("V a"), unique within the institution.
    A name is not shown.

    - *level*: of a basic class; None is not given, or another kind of class.
    - *specificity* and *mode*: of a basic class; None is not given.
    - *hospital*: the mark "w podmiocie leczniczym"; *holiday*: a class for the holiday opening of a kindergarten; *features*: its
      additional specificities. These are marks, set or not.

    Raises `InvalidValueError` for a level, specificity or feature of a class that is not basic, for a grade or a course at a
    preschool, and for preschool education, its holiday class included, at a school that is no primary school.

    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> SchoolClass(institution=school, key=1, kind=ClassKind.BASIC, level=Level.PRESCHOOL).preschool
    True
    """

    institution: Institution
    key: int | str = field(repr=_shown_key)
    kind: ClassKind
    level: Level | None = None
    hospital: bool = False
    holiday: bool = False
    specificity: Specificity | None = None
    features: frozenset[ClassFeature] = frozenset()
    mode: StudyMode | None = None

    def _check(self) -> None:
        """Refuse what no class is: a level or a mark that this kind of class, or its institution, cannot have."""
        if self.kind is not ClassKind.BASIC:
            if self.level is not None:
                raise InvalidValueError("level", wanted="None for a class that is not basic")
            if self.specificity is not None:
                raise InvalidValueError("specificity", wanted="None for a class that is not basic")
            if self.features:
                raise InvalidValueError("features", wanted="empty for a class that is not basic")
        of_preschool = self.institution.kind in PRESCHOOLS
        if of_preschool and self.level is not None and self.level not in PRESCHOOL_LEVELS:
            raise InvalidValueError("level", wanted="one of preschool at a preschool")
        if of_preschool and self.kind in COURSES:
            raise InvalidValueError("kind", wanted="none of the courses at a preschool")
        if self.institution.kind in _WITHOUT_PRESCHOOL:
            if self.level in PRESCHOOL_LEVELS:
                raise InvalidValueError("level", wanted="a grade at a school without preschool classes")
            if self.holiday:
                raise InvalidValueError("holiday", wanted="False at a school without preschool classes")

    @property
    def preschool(self) -> bool | None:
        """
        Whether it is a basic class of preschool education: by its level, and without one, by its institution or mark.

        None where neither is enough: a basic class without a level at a primary school, or at a unit.
        """
        if self.kind is not ClassKind.BASIC or self.institution.kind in _WITHOUT_PRESCHOOL:
            return False
        if self.level is None:
            return True if self.holiday or self.institution.kind in PRESCHOOLS else None
        return self.level in PRESCHOOL_LEVELS

    @property
    def special(self) -> bool:
        """Whether it is a special class itself, or a basic class of a special school."""
        of_special_school = self.institution.special and self.kind is ClassKind.BASIC
        return self.specificity is Specificity.SPECIAL or of_special_school

    @property
    def in_hospital(self) -> bool:
        """Whether it is marked "w podmiocie leczniczym" itself, or belongs to a school that is organised in one."""
        return self.hospital or self.institution.hospital

    def is_same_as(self, other: "SchoolClass") -> bool:
        """
        Whether *other* is this class: the same key at the institution with the same RSPO number.

        Equality (`==`) also compares what else is known of the two.
        """
        expect("other", other, SchoolClass)
        return self.key == other.key and self.institution.rspo == other.institution.rspo


@frozen(weakref_slot=False)
class ClassAssignment(Value):
    """
    Hold the assignment of one pupil to one class for a time.

    *pupil* is the caller's own key of the pupil, a text or a number (7 is not "7"); it is not shown. Both ends of the period
    count. A period without an end means that the assignment has not been ended.

    *ended* is how it ended; *occupations* and *sports* are the caller's numbers of what the pupil is assigned to in a class with
    several occupations or a sports class. None is not given.
    """

    pupil: str | int = field(repr=False)
    school_class: SchoolClass
    period: Period
    ended: AssignmentEnd | None = field(default=None, kw_only=True)
    occupations: frozenset[int] | None = field(default=None, kw_only=True)
    sports: frozenset[int] | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        if type(self.pupil) is not int and type(self.pupil) is not str:
            expect("pupil", self.pupil, str, int)
            plain = str.__str__(self.pupil) if isinstance(self.pupil, str) else int.__int__(self.pupil)
            object.__setattr__(self, "pupil", plain)
        expect("school_class", self.school_class, SchoolClass)
        expect("period", self.period, Period)
        if self.ended is None and self.occupations is None and self.sports is None:  # as by far the most
            return
        expect("ended", self.ended, AssignmentEnd, type(None))
        for name, numbers in (("occupations", self.occupations), ("sports", self.sports)):
            if numbers is not None:
                expect(name, numbers, frozenset)
                expect_each(name, numbers, int)


def expect_one_pupil(argument: str, assignments: Collection[ClassAssignment]) -> None:
    """
    Refuse *assignments* of several pupils: raises `InvalidValueError`, which names *argument* and no pupil.

    >>> expect_one_pupil("assignments", ())
    """
    expect("argument", argument, str)
    expect(argument, assignments, Collection)
    expect_each(argument, assignments, ClassAssignment)
    if len({each.pupil for each in assignments}) > 1:
        raise InvalidValueError(argument, wanted="those of one pupil")
