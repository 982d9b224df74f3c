"""
The diploma of an artistic school that trains for an occupation (dyplom ukończenia szkoły artystycznej; section 10).

Schools report the pupils who were admitted to the diploma exam and took it, whether or not they passed.

Not modelled here: marks; the caller knows whether all final marks in compulsory lessons are positive.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE, SCHOOL_SYSTEM_ACT, SIO_ACT
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass, expect_one_pupil
from sio_rules.institutions import DIPLOMA_SCHOOLS, Institution
from sio_rules.labels import Label, term
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.basic_classes import basic_classes_during
from sio_rules.rule import Decision, Finding, Findings, Question, Rule, Severity, found


class DiplomaResult(Label):
    """Name the result of a diploma exam."""

    OBTAINED = term("dyplom uzyskany", en="diploma obtained", also=("uzyskał dyplom", "uzyskała dyplom"))
    NOT_OBTAINED = term(
        "dyplom nieuzyskany", en="diploma not obtained", also=("nie uzyskał dyplomu", "nie uzyskała dyplomu")
    )


@frozen(kw_only=True)
class Diploma(Value):
    """
    Hold an entry on a diploma exam; None is what was not selected or is not known.

    *positive_marks*: whether all final marks in compulsory lessons are positive. *school_year* is that of the exam,
    *school_class* the class attended then.
    """

    institution: Institution
    positive_marks: bool | None = None
    took_exam: bool | None = None
    school_year: SchoolYear | None = None
    school_class: SchoolClass | None = None
    result: DiplomaResult | None = None


_BASIS = PUPILS_GUIDE.section("10")
_ALLOWED_TO_EXAM = SCHOOL_SYSTEM_ACT.art("44zn", ust="3")
_FINISHES = SCHOOL_SYSTEM_ACT.art("44zm", ust="1", pkt="1")

NO_DIPLOMA_SCHOOL = Rule(
    code="DIP-001",
    basis=(SIO_ACT.art("14", pkt="22"), _BASIS),
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie jest szkołą artystyczną prowadzącą kształcenie zawodowe, w której przeprowadza się"
    " egzamin dyplomowy, więc nie wykazuje dyplomów.",
    en="The entity ({institution_kind}) is not an artistic school that trains for an occupation and holds the diploma exam,"
    " so it must not report diplomas.",
)
NOT_ALLOWED_TO_EXAM = Rule(
    code="DIP-002a",
    basis=(_ALLOWED_TO_EXAM, _BASIS),
    severity=Severity.ERROR,
    pl="Uczeń nie ma pozytywnych ocen końcowych ze wszystkich obowiązkowych zajęć edukacyjnych, więc nie może przystąpić do"
    " egzaminu dyplomowego.",
    en="The pupil does not have positive final marks in all compulsory lessons, and therefore may not take the diploma"
    " exam.",
)
DID_NOT_TAKE_EXAM = Rule(
    code="DIP-002b",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Uczeń nie przystąpił do egzaminu dyplomowego, więc się go nie wykazuje.",
    en="The pupil did not take the diploma exam, and therefore must not be reported.",
)
EXAM_NOT_GIVEN = NOT_ALLOWED_TO_EXAM.not_given(
    "DIP-002c",
    pl="Nie podano, czy uczeń ma pozytywne oceny końcowe albo czy przystąpił do egzaminu dyplomowego, więc nie sprawdzono,"
    " czy można go wykazać.",
    en="It is not stated whether the pupil has positive final marks, or whether the pupil took the diploma exam, so it was"
    " not checked whether the pupil may be reported.",
)
EXAM_YEAR_MISSING = Rule(
    code="DIP-003a",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Nie podano roku szkolnego, w którym uczeń przystąpił do egzaminu dyplomowego.",
    en="The school year in which the pupil took the diploma exam is not given.",
)
EXAM_CLASS_MISSING = Rule(
    code="DIP-003b",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Nie podano klasy i oddziału, do których uczeń uczęszczał w roku szkolnym egzaminu dyplomowego.",
    en="The grade and class that the pupil attended in the school year of the diploma exam are not given.",
)
EXAM_RESULT_MISSING = Rule(
    code="DIP-003c",
    basis=(SIO_ACT.art("14", pkt="22"), _BASIS),
    severity=Severity.ERROR,
    pl="Nie podano rezultatu egzaminu dyplomowego.",
    en="The result of the diploma exam is not given.",
)
CLASS_NOT_ATTENDED = Rule(
    code="DIP-003d",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Uczeń nie był przypisany do wskazanego oddziału podstawowego w roku szkolnym {school_year}.",
    en="The pupil was not assigned to the basic class named in the school year {school_year}.",
)
FINISHED_BY_EXAM = Rule(
    code="DIP-004a",
    basis=(_FINISHES, _BASIS),
    severity=Severity.GROUND,
    pl="Uczeń zdał egzamin dyplomowy, więc kończy szkołę.",
    en="The pupil passed the diploma exam and therefore finishes the school.",
)
NOT_FINISHED_WITHOUT_EXAM = Rule(
    code="DIP-004b",
    basis=(_FINISHES, _BASIS),
    severity=Severity.GROUND,
    pl="Uczeń nie zdał egzaminu dyplomowego, więc nie kończy szkoły.",
    en="The pupil did not pass the diploma exam and therefore does not finish the school.",
)
_EXAM_PASSED = Question(about="result", pl="Czy uczeń zdał egzamin dyplomowy?", en="Did the pupil pass the diploma exam?")


def _exam_not_taken(entry: Diploma) -> Finding | None:
    """Return the finding that the pupil could not, or did not, take the exam, or that this is not given (DIP-002)."""
    if entry.positive_marks is False:
        return NOT_ALLOWED_TO_EXAM.finding("positive_marks")
    if entry.took_exam is False:
        return DID_NOT_TAKE_EXAM.finding("took_exam")
    if entry.positive_marks is None:
        return EXAM_NOT_GIVEN.finding("positive_marks")
    return EXAM_NOT_GIVEN.when(entry.took_exam is None, "took_exam")


def _class_not_attended(entry: Diploma, assignments: tuple[ClassAssignment, ...]) -> Finding | None:
    """Return the finding that the class is not basic, or that the pupil was not assigned to it in the year of the exam."""
    if entry.school_year is None or entry.school_class is None:
        return None
    attended = basic_classes_during(assignments, entry.school_year.period)
    basic = entry.school_class.kind is ClassKind.BASIC
    return CLASS_NOT_ATTENDED.when(
        not basic or not any(each.school_class.is_same_as(entry.school_class) for each in attended),
        "school_class",
        school_year=entry.school_year.first,
    )


def finishes_school(result: DiplomaResult | None) -> Decision[bool]:
    """
    Return whether a pupil finishes a school that holds the diploma exam (DIP-004); a *result* of None is asked for.

    >>> finishes_school(DiplomaResult.NOT_OBTAINED).outcome
    False
    """
    expect("result", result, DiplomaResult, type(None))
    if result is None:
        return Decision.asks(_EXAM_PASSED)
    obtained = result is DiplomaResult.OBTAINED
    return (FINISHED_BY_EXAM if obtained else NOT_FINISHED_WITHOUT_EXAM).decides(obtained)


def check_diploma(entry: Diploma, *, assignments: tuple[ClassAssignment, ...] | None = None) -> Findings:
    """
    Return what is wrong with an entry on a diploma exam; the class is judged where the pupil's *assignments* are given.

    Source: art. 44zm and 44zn of the school system act; the guide, 10.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.GENERAL_MUSIC_SCHOOL_I)
    >>> check_diploma(Diploma(institution=school, positive_marks=True, took_exam=True)).codes
    ('DIP-001', 'DIP-003a', 'DIP-003b', 'DIP-003c')
    """
    expect("entry", entry, Diploma)
    expect("assignments", assignments, tuple, type(None))
    expect_one_pupil("assignments", assignments or ())
    kind = entry.institution.kind
    not_reported = entry.positive_marks is False or entry.took_exam is False
    return found(
        NO_DIPLOMA_SCHOOL.when(kind not in DIPLOMA_SCHOOLS, "institution", institution_kind=kind),
        _exam_not_taken(entry),
        EXAM_YEAR_MISSING.when(entry.school_year is None and not not_reported, "school_year"),
        EXAM_CLASS_MISSING.when(entry.school_class is None and not not_reported, "school_class"),
        EXAM_RESULT_MISSING.when(entry.result is None and not not_reported, "result"),
        None if assignments is None else _class_not_attended(entry, assignments),
    )
