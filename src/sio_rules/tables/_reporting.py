"""Tables of what institutions report: which kinds of data, which particulars, stays and ends of schooling."""

from collections.abc import Iterator
from itertools import product

from sio_rules.classes import ClassKind
from sio_rules.errors import LAST_DAY
from sio_rules.institutions import Audience, Body, BodyKind, Institution, InstitutionKind
from sio_rules.pupils.particulars import filled_by
from sio_rules.pupils.particulars.home_education_consent import wrong_decision
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.reporting import DataKind, Permission, may_report
from sio_rules.pupils.school_life.accidents import AccidentReporter, Care, accident_reporter
from sio_rules.pupils.schooling import Intake, schooling_end
from sio_rules.pupils.stays.stays import StayBasis, stay_basis

from ._grid import (
    AUDIENCE,
    BROKEN,
    CODE,
    ENTITY_KIND,
    INSTITUTION_KIND,
    answer,
    condition,
    first_code,
    institution,
    key,
    merged,
    yes_no,
)
from .table import Column, NoneMeans, Row, Table

_NO_YES = (False, True)


def _reporters(kind: InstitutionKind | BodyKind) -> Iterator[Institution | Body]:
    """Give every reporter of *kind* of whom all that matters is known."""
    if isinstance(kind, BodyKind):
        yield Body(kind)
        return
    districts = _NO_YES if kind is InstitutionKind.PRIMARY_SCHOOL else (False,)
    for public, district, audience in product(_NO_YES, districts, Audience):
        yield institution(kind, public=public, district=district, audience=audience)


def _attended(*, on_course: bool, in_therapy: bool) -> frozenset[ClassKind]:
    return frozenset({*([ClassKind.KKZ] if on_course else []), *([ClassKind.RW] if in_therapy else [])})


def _reported(reporter: Institution | Body, data: DataKind) -> Iterator[Row]:
    """Give the rows of one reporter and kind of data."""
    kind = reporter.kind.key
    known = (reporter.public, reporter.district, reporter.audience.key) if isinstance(reporter, Institution) else (None,) * 3
    for on_course, in_therapy, accident in product(_NO_YES, _NO_YES, _NO_YES):
        classes = _attended(on_course=on_course, in_therapy=in_therapy)
        decision = may_report(reporter, data, classes=classes, accident=accident)
        facts = (on_course, in_therapy, accident, *known)
        yield (kind, data.key, *facts, key(decision.outcome), first_code(decision))


def _reporting() -> tuple[Row, ...]:
    rows: list[Row] = []
    for kind in (*InstitutionKind, *BodyKind):
        reporters = list(_reporters(kind))
        for data in DataKind:
            every = [row for reporter in reporters for row in _reported(reporter, data)]
            rows += merged(every, 8, range(2, 8))
    return tuple(rows)


def _particulars() -> tuple[Row, ...]:
    rows: list[Row] = []
    for particular, kind in product(ParticularKind, InstitutionKind):
        every = []
        for special, hospital in product(_NO_YES, _NO_YES):
            decision = filled_by(particular, institution(kind, special=special, hospital=hospital))
            every.append((particular.key, kind.key, special, hospital, decision.outcome, first_code(decision)))
        rows += merged(every, 4, (2, 3))
    return tuple(rows)


_HOME_EDUCATION = (
    ParticularKind.PREPARATION_OUTSIDE_SCHOOL,
    ParticularKind.SCHOOL_DUTY_OUTSIDE_SCHOOL,
    ParticularKind.PREPARATION_OUTSIDE_PRESCHOOL,
)


def _consents() -> tuple[Row, ...]:
    return tuple(
        (particular.key, kind.key, first_code(wrong_decision(particular, kind)))
        for particular, kind in product(_HOME_EDUCATION, InstitutionKind)
    )


def _stays() -> tuple[Row, ...]:
    return tuple(
        (kind.key, key(decision.outcome), first_code(decision))
        for kind in InstitutionKind
        for decision in (stay_basis(kind),)
    )


def _schooling_ends() -> tuple[Row, ...]:
    rows: list[Row] = []
    for kind, intake in product(InstitutionKind, Intake):
        every: list[Row] = []
        for audience in Audience:
            decision = schooling_end(institution(kind, audience=audience), LAST_DAY.year, intake)
            day = decision.outcome
            month_day = (None, None) if day is None else (day.month, day.day)
            doubt = decision.because.codes[1] if len(decision.because) > 1 else None
            every.append((kind.key, intake.key, audience.key, *month_day, first_code(decision), doubt))
        rows += merged(every, 3, (2,))
    return tuple(rows)


def _accident_reporters() -> tuple[Row, ...]:
    return tuple(
        (care.key, key(decision.outcome), first_code(decision)) for care in Care for decision in (accident_reporter(care),)
    )


_PARTICULAR = condition("particular", "rodzaj danych dziedzinowych", "the kind of particulars", ParticularKind)
_DATA_KIND = condition("data_kind", "rodzaj danych o uczniu", "the kind of data on a pupil", DataKind)

REPORTING = Table(
    "reporting",
    "Czy podmiot, o którym znane są wszystkie te okoliczności, przekazuje dane o uczniu.",
    "Whether an entity of which all these facts are known sends data on a pupil.",
    (
        ENTITY_KIND,
        _DATA_KIND,
        yes_no(
            "on_course",
            "czy uczeń jest tam na kursie (KKZ, KUZ, turnus)",
            "whether the pupil attends one of the three courses there",
            NoneMeans.ANY,
        ),
        yes_no("in_therapy", "czy uczeń ma tam RW lub WWR", "whether the pupil attends RW or WWR there", NoneMeans.ANY),
        yes_no("accident", "czy uczeń miał tam wypadek", "whether the pupil had an accident there", NoneMeans.ANY),
        yes_no("public", "czy szkoła lub placówka jest publiczna", "whether the school or unit is public", NoneMeans.ANY),
        yes_no("district", "czy szkoła podstawowa ma obwód", "whether the primary school has a district", NoneMeans.ANY),
        AUDIENCE,
        answer(
            "permission", "czy wolno przekazać dane", "whether the data may be sent", Permission, none=NoneMeans.NO_ANSWER
        ),
        CODE,
    ),
    _reporting,
)
PARTICULARS = Table(
    "particulars",
    "Czy szkoła lub placówka wypełnia dane dziedzinowe.",
    "Whether a school or unit fills in particulars.",
    (
        _PARTICULAR,
        INSTITUTION_KIND,
        yes_no("special", "czy szkoła jest specjalna", "whether the school is special", NoneMeans.ANY),
        yes_no(
            "hospital",
            "czy szkoła jest w podmiocie leczniczym",
            "whether the school is in a medical establishment",
            NoneMeans.ANY,
        ),
        yes_no("filled_in", "czy dane się wypełnia", "whether they are filled in", answer=True),
        CODE,
    ),
    _particulars,
)
HOME_EDUCATION_CONSENTS = Table(
    "home_education_consents",
    "Czy dyrektor może wydać zgodę na edukację domową.",
    "Whether a director may consent to home education.",
    (
        _PARTICULAR,
        condition(
            "decision_of",
            "rodzaj szkoły lub placówki, której dyrektor wydał zgodę",
            "the kind of school or unit whose director gave the consent",
            InstitutionKind,
        ),
        BROKEN,
    ),
    _consents,
)
STAYS = Table(
    "stays",
    "Czy szkoła lub placówka wykazuje pobyt, i czy z podstawą.",
    "Whether a school or unit reports stays, and whether with a basis.",
    (INSTITUTION_KIND, answer("stay_basis", "jak wykazuje się pobyt", "how a stay is reported", StayBasis), CODE),
    _stays,
)
SCHOOLING_ENDS = Table(
    "schooling_ends",
    "Dzień, w którym kończy się nauka ucznia kończącego szkołę.",
    "The day on which the schooling of a pupil who finishes school ends.",
    (
        INSTITUTION_KIND,
        condition("intake", "nabór", "the intake", Intake),
        AUDIENCE,
        Column("month", int, "miesiąc", "the month", none=NoneMeans.NO_ANSWER, answer=True),
        Column("day", int, "dzień miesiąca", "the day of the month", none=NoneMeans.NO_ANSWER, answer=True),
        CODE,
        Column(
            "doubt",
            str,
            "kod reguły, która mówi, co jest wątpliwe",
            "the code of the rule that says what is unsure",
            none=NoneMeans.NOTHING,
            answer=True,
        ),
    ),
    _schooling_ends,
)
ACCIDENT_REPORTERS = Table(
    "accident_reporters",
    "Kto wykazuje wypadek ucznia.",
    "Who reports the accident of a pupil.",
    (
        condition("care", "pod czyją opieką był uczeń", "in whose care the pupil was", Care),
        answer("reporter", "kto wykazuje wypadek", "who reports the accident", AccidentReporter),
        CODE,
    ),
    _accident_reporters,
)
