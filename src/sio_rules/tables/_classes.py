"""Tables of classes: their sorts, and which two of them exclude each other."""

from collections.abc import Iterator
from itertools import product

from sio_rules.classes import ClassKind, Level, SchoolClass
from sio_rules.due import Party
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.pupils.conflicts.matrix import rows_by_rule, rows_by_sorts, sort_of
from sio_rules.pupils.conflicts.rows_other import CONTRADICTION_ROW, SAME_CLASS_ROW
from sio_rules.pupils.conflicts.sorts import ClassSort, PairRow, PairVerdict
from sio_rules.rule import Severity

from ._grid import CLASS_KIND, CODE, INSTITUTION_KIND, answer, class_at, condition, institution, key, yes_no
from .table import Column, NoneMeans, Row, Table

_NO_YES = (False, True)
_NO_YES_UNKNOWN = (False, True, None)


def _exists(kind: InstitutionKind, class_kind: ClassKind, level: Level | None, *, hospital: bool, holiday: bool) -> bool:
    """Whether there is such a class; it makes no difference whether the institution is public, or who runs it."""
    here = institution(kind)
    try:
        class_at(here, class_kind, level=level, hospital=hospital, holiday=holiday)
    except InvalidValueError:
        return False
    return True


def _classes() -> Iterator[SchoolClass]:
    """Give every class that the sorts tell apart."""
    for kind in InstitutionKind:
        institutions = [
            institution(kind, public=public, run_by=run_by) for public, run_by in product(_NO_YES_UNKNOWN, (*BodyKind, None))
        ]
        for class_kind, level, hospital, holiday in product(ClassKind, (*Level, None), _NO_YES, _NO_YES):
            if not _exists(kind, class_kind, level, hospital=hospital, holiday=holiday):
                continue
            for here in institutions:
                yield class_at(here, class_kind, level=level, hospital=hospital, holiday=holiday)


def _class_sorts() -> tuple[Row, ...]:
    return tuple(
        (
            key(each.kind),
            key(each.institution.kind),
            key(each.level),
            each.hospital,
            each.holiday,
            each.institution.public,
            key(each.institution.run_by),
            key(sort_of(each, holiday_exempt=False)),
            key(sort_of(each)),
        )
        for each in _classes()
    )


def _said(row: PairRow) -> Row:
    """Return what *row* says of its pairs: the answers of `CLASS_PAIRS`."""
    unclear = row.rule.severity is Severity.WARNING
    return (None if unclear else row.verdict.key, row.rule.code, row.rule.severity.key, row.conflict)


def _class_pairs() -> tuple[Row, ...]:
    return tuple(
        (key(one), key(other), same_unit, forms, *_said(row))
        for (one, other), rows in rows_by_sorts().items()
        for same_unit in _NO_YES
        for forms in _NO_YES_UNKNOWN
        for row in rows
        if row.holds_for(same_unit=same_unit, forms=forms)
    )


def _same_class_pairs() -> tuple[Row, ...]:
    return ((False, *_said(SAME_CLASS_ROW)), (True, *_said(CONTRADICTION_ROW)))


def _conflict_tasks() -> tuple[Row, ...]:
    return tuple(
        (rule.code, same_unit, number, task.rule.code, key(task.by), task.weeks, task.days, task.optional)
        for rule, row in rows_by_rule().items()
        for same_unit in _NO_YES
        if row.same_unit in {None, same_unit}
        for number, task in enumerate(row.tasks_within if same_unit else row.tasks, start=1)
    )


_VERDICT = (
    answer(
        "verdict",
        "czy uczeń może być jednocześnie przypisany do obu oddziałów",
        "whether a pupil may be assigned to both classes at the same time",
        PairVerdict,
        none=NoneMeans.NO_ANSWER,
    ),
    CODE,
    answer("severity", "ważność tej reguły", "the severity of that rule", Severity),
    yes_no("conflict", "czy wykazuje się konflikt", "whether a conflict is reported", answer=True),
)

CLASS_SORTS = Table(
    "class_sorts",
    "Rodzaj oddziału, od którego zależy, do jakich oddziałów uczeń może być jednocześnie przypisany.",
    "The sort of a class, by which it is decided to which classes a pupil may be assigned at the same time.",
    (
        CLASS_KIND,
        INSTITUTION_KIND,
        condition("level", "poziom oddziału podstawowego", "the level of a basic class", Level, none=NoneMeans.NOT_GIVEN),
        yes_no(
            "hospital",
            "czy oddział albo jego szkoła jest w podmiocie leczniczym",
            "whether the class or its school is in a medical establishment",
        ),
        yes_no("holiday", "czy jest to oddział wakacyjny", "whether it is a holiday class"),
        yes_no(
            "public", "czy szkoła lub placówka jest publiczna", "whether the school or unit is public", NoneMeans.NOT_GIVEN
        ),
        condition("run_by", "organ prowadzący", "who runs the school or unit", BodyKind, none=NoneMeans.NOT_GIVEN),
        answer("sort", "rodzaj oddziału", "the sort of the class", ClassSort),
        answer(
            "sort_in_summer",
            "rodzaj oddziału, gdy wspólne dni obu przypisań są tylko w lipcu i sierpniu jednego roku",
            "the sort of the class where all common days of two assignments are in July and August of one year",
            ClassSort,
        ),
    ),
    _class_sorts,
)

CLASS_PAIRS = Table(
    "class_pairs",
    "Czy uczeń może być jednocześnie przypisany do dwóch różnych oddziałów.",
    "Whether a pupil may be assigned to two different classes at the same time.",
    (
        condition("sort_a", "rodzaj jednego oddziału (class_sorts)", "the sort of one class (class_sorts)", ClassSort),
        condition("sort_b", "rodzaj drugiego oddziału", "the sort of the other class", ClassSort),
        yes_no(
            "same_unit", "czy oba oddziały są w jednej szkole lub placówce", "whether both classes are of one institution"
        ),
        yes_no(
            "forms_compatible",
            "czy formy kształcenia pozwalają uczęszczać do obu oddziałów",
            "whether the forms of education allow attending both classes",
            NoneMeans.NOT_GIVEN,
        ),
        *_VERDICT,
    ),
    _class_pairs,
)

SAME_CLASS_PAIRS = Table(
    "same_class_pairs",
    "Dwa jednoczesne przypisania ucznia do jednego oddziału.",
    "Two assignments of a pupil to one class at the same time.",
    (
        yes_no(
            "contradictory",
            "czy oddział jest opisany na dwa sprzeczne sposoby",
            "whether the class is described in two contradictory ways",
        ),
        *_VERDICT,
    ),
    _same_class_pairs,
)

CONFLICT_TASKS = Table(
    "conflict_tasks",
    "Co trzeba zrobić z konfliktem, kto i w jakim terminie; szkoły robią to każda u siebie.",
    "What must be done about a conflict, by whom and until when; what schools do, each does by itself.",
    (
        Column(
            "conflict_code",
            str,
            "kod reguły, która zakazuje pary (class_pairs)",
            "the code of the rule that forbids the pair",
        ),
        yes_no(
            "same_unit", "czy oba oddziały są w jednej szkole lub placówce", "whether both classes are of one institution"
        ),
        Column("number", int, "kolejny numer, od 1", "its number, from 1"),
        CODE,
        answer("by", "kto", "by whom", Party),
        Column(
            "weeks",
            int,
            "liczba tygodni od dnia, w którym szkoły dowiedziały się o konflikcie",
            "the number of weeks from the day on which the schools learned of the conflict",
            none=NoneMeans.NOTHING,
            answer=True,
        ),
        Column(
            "days",
            int,
            "liczba dni od wezwania przez jednostkę samorządu terytorialnego",
            "the number of days from the local authority's request",
            none=NoneMeans.NOTHING,
            answer=True,
        ),
        yes_no("optional", "czy można tego nie robić", "whether it may be left undone", answer=True),
    ),
    _conflict_tasks,
)
