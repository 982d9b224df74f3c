"""Tables of exams and contests: which schools register pupils for which exam, and which contests are reported."""

from itertools import product

from sio_rules.classes import Level
from sio_rules.institutions import SCHOOLS, InstitutionKind
from sio_rules.pupils.achievements.contests import ContestKind, ContestLevel, Organiser, level_too_low, wrong_organiser
from sio_rules.pupils.achievements.exam_candidates import Exam, wrong_school
from sio_rules.pupils.achievements.exams_expected import LAST_GRADES

from ._grid import BROKEN, FIRST_DAY, INSTITUTION_KIND, LAST_DAY, answer, condition, first_code
from .table import Row, Table


def _exams() -> tuple[Row, ...]:
    return tuple(
        (exam.key, kind.key, first_code(wrong_school(exam, kind)))
        for exam, kind in product(Exam, InstitutionKind)
        if kind in SCHOOLS
    )


def _last_grades() -> tuple[Row, ...]:
    return tuple(
        (kind.key, row.level.key, row.since.start, None, row.exam.key)
        for row in LAST_GRADES
        for kind in InstitutionKind
        if kind in row.schools
    )


def _contest_organisers() -> tuple[Row, ...]:
    return tuple(
        (contest.key, organiser.key, first_code(wrong_organiser(contest, organiser)))
        for contest, organiser in product(ContestKind, Organiser)
    )


def _contest_levels() -> tuple[Row, ...]:
    return tuple(
        (contest.key, level.key, first_code(level_too_low(contest, level)))
        for contest, level in product(ContestKind, ContestLevel)
    )


_EXAM = condition("exam", "egzamin", "the exam", Exam)
_CONTEST = condition("contest", "rodzaj konkursu", "the kind of contest", ContestKind)

EXAMS = Table(
    "exams",
    "Czy szkoła może zgłosić ucznia do egzaminu.",
    "Whether a school may register a pupil for an exam.",
    (_EXAM, INSTITUTION_KIND, BROKEN),
    _exams,
)
LAST_GRADE_EXAMS = Table(
    "last_grade_exams",
    "Egzamin, do którego zgłasza się uczniów ostatniej klasy; klasy, której tu nie ma, żaden egzamin nie kończy.",
    "The exam for which pupils of the last grade are registered; no exam follows a grade that is not here.",
    (
        INSTITUTION_KIND,
        condition("level", "poziom oddziału podstawowego", "the level of the basic class", Level),
        FIRST_DAY,
        LAST_DAY,
        answer("exam", "egzamin", "the exam", Exam),
    ),
    _last_grades,
)
CONTEST_ORGANISERS = Table(
    "contest_organisers",
    "Czy podmiot może organizować konkurs, olimpiadę albo zawody.",
    "Whether a body may organise a contest, an olympiad or a competition.",
    (_CONTEST, condition("organiser", "organizator", "the organiser", Organiser), BROKEN),
    _contest_organisers,
)
CONTEST_LEVELS = Table(
    "contest_levels",
    "Czy konkurs, olimpiadę albo zawody tego szczebla się wykazuje.",
    "Whether a contest, an olympiad or a competition of that level is reported.",
    (_CONTEST, condition("level", "szczebel", "the level", ContestLevel), BROKEN),
    _contest_levels,
)
