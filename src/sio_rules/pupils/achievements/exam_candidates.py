"""
Which schools register a pupil for which external exam, and which of their pupils take the eighth-grade exam (section 6).

The guide says only that schools register those who take an exam; that a school prepares for it follows from its type (A-91).

Not modelled here: schools whose type does not say what they prepare for (nothing is found there); graduates, who take the matura
and the vocational exam in later years; the last grade of a post-primary school.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment, Level
from sio_rules.institutions import SCHOOLS, Institution, InstitutionKind
from sio_rules.labels import Label, term
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.basic_classes import basic_classes_during
from sio_rules.rule import Finding, Rule, Severity

_K = InstitutionKind
_BASIS = (PUPILS_GUIDE.section("6"),)


class Exam(Label):
    """Name an external exam."""

    EIGHTH_GRADE = term("egzamin ósmoklasisty", en="eighth-grade exam")
    MATURA = term("egzamin maturalny", en="matura", also=("egzamin dojrzałości",))
    VOCATIONAL = term("egzamin potwierdzający kwalifikacje w zawodzie", en="vocational exam", also=("egzamin zawodowy",))


@frozen
class _ExamRow(Value):
    """Hold one row of the grid of exams: the kinds of *schools* that may prepare for *exam*."""

    exam: Exam
    schools: frozenset[InstitutionKind]


_UNKNOWN = frozenset({_K.BEDNARSKA_SCHOOL, _K.OTHER_ARTISTIC_SCHOOL})
"""Schools whose type does not say what they prepare for."""
_GENERAL_ARTISTIC = frozenset(
    {_K.GENERAL_MUSIC_SCHOOL_II, _K.GENERAL_ART_SCHOOL, _K.GENERAL_BALLET_SCHOOL, _K.POZNAN_CHORAL_SCHOOL}
)
"""Artistic schools that span primary and secondary education."""
_EXAMS = (
    _ExamRow(Exam.EIGHTH_GRADE, _UNKNOWN | _GENERAL_ARTISTIC | {_K.PRIMARY_SCHOOL, _K.GENERAL_MUSIC_SCHOOL_I}),
    _ExamRow(
        Exam.MATURA,
        _UNKNOWN
        | _GENERAL_ARTISTIC
        | {_K.GENERAL_SECONDARY_SCHOOL, _K.TECHNICAL_SCHOOL, _K.SECTORAL_SCHOOL_II, _K.ART_SECONDARY_SCHOOL},
    ),
    _ExamRow(
        Exam.VOCATIONAL,
        _UNKNOWN | {_K.TECHNICAL_SCHOOL, _K.SECTORAL_SCHOOL_I, _K.SECTORAL_SCHOOL_II, _K.POST_SECONDARY_SCHOOL},
    ),
)
"""Which schools may prepare for which exam: one row for each exam."""

WRONG_EXAM_FOR_SCHOOL = Rule(
    code="EXM-005",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-91",
    pl="Szkoła ({institution_kind}) nie przygotowuje do egzaminu ({exam}), więc nie zgłasza do niego uczniów.",
    en="The school ({institution_kind}) does not prepare for the exam ({exam}), so it must not register pupils for it.",
)
NOT_IN_EIGHTH_GRADE = Rule(
    code="EXM-006",
    basis=_BASIS,
    severity=Severity.ERROR,
    reading="A-91",
    pl="Do egzaminu ósmoklasisty zgłoszono ucznia, który w roku szkolnym {school_year} jest na innym poziomie ({level}), a"
    " zgłasza się uczniów klasy VIII.",
    en="A pupil who is at another level ({level}) in the school year {school_year} is registered for the eighth-grade exam,"
    " but only pupils of grade VIII are.",
)
NO_CLASS_IN_YEAR_OF_EXAM = Rule(
    code="EXM-007",
    basis=_BASIS,
    severity=Severity.WARNING,
    reading="A-91",
    pl="Szkoła zgłosiła do egzaminu ósmoklasisty ucznia, który w roku szkolnym {school_year} nie jest w niej przypisany do"
    " oddziału podstawowego.",
    en="The school registered a pupil for the eighth-grade exam who is assigned to none of its basic classes in the school"
    " year {school_year}.",
)


def wrong_school(exam: Exam, kind: InstitutionKind) -> Finding | None:
    """
    Return the finding that a school of that *kind* does not prepare for *exam* (EXM-005); None for what is no school.

    >>> wrong_school(Exam.MATURA, InstitutionKind.TECHNICAL_SCHOOL)
    >>> wrong_school(Exam.MATURA, InstitutionKind.PRIMARY_SCHOOL).code
    'EXM-005'
    """
    expect("exam", exam, Exam)
    expect("kind", kind, InstitutionKind)
    [row] = [row for row in _EXAMS if row.exam is exam]
    wrong = kind in SCHOOLS and kind not in row.schools
    return WRONG_EXAM_FOR_SCHOOL.when(wrong, "institution", institution_kind=kind, exam=exam)


def wrong_level(school: Institution, school_year: SchoolYear, assignments: tuple[ClassAssignment, ...]) -> Finding | None:
    """
    Return the finding that *school* has the pupil in no basic class of that year, or in known grades other than the eighth.

    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> wrong_level(school, SchoolYear(2025), ()).code
    'EXM-007'
    """
    expect("school", school, Institution)
    expect("school_year", school_year, SchoolYear)
    basic = basic_classes_during(assignments, school_year.period)
    levels = [each.school_class.level for each in basic if each.school_class.institution.rspo == school.rspo]
    if not levels:
        return NO_CLASS_IN_YEAR_OF_EXAM.finding("institution", school_year=school_year.first)
    other = None in levels or Level.GRADE_8 in levels
    return NOT_IN_EIGHTH_GRADE.when(not other, "exam", school_year=school_year.first, level=levels[-1])
