"""What is reported by whom agrees with the functions, for every entity of which all that matters is known."""

from collections import defaultdict
from datetime import date
from itertools import product
from typing import Any

import pytest
from lookup import answers, matching

from sio_rules.classes import ClassKind
from sio_rules.institutions import Audience, Body, BodyKind, Institution, InstitutionKind
from sio_rules.pupils.particulars import ParticularKind, filled_by
from sio_rules.pupils.particulars.home_education_consent import wrong_decision
from sio_rules.pupils.reporting import DataKind, may_report
from sio_rules.pupils.school_life import Care, accident_reporter
from sio_rules.pupils.schooling import Intake, schooling_end
from sio_rules.pupils.stays import stay_basis
from sio_rules.rule import Decision
from sio_rules.tables import TABLES

BOTH = (False, True)
COURSES = {ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE}
THERAPIES = {ClassKind.RW, ClassKind.WWR}
ATTENDED = [frozenset(), *(frozenset({each}) for each in ClassKind), frozenset({ClassKind.KUZ, ClassKind.WWR})]
"""Every class that a pupil may attend at the entity, none, and two of which either matters."""
OF_NO_BODY = {"public": None, "district": None, "audience": None}


def of(decision: Decision[Any]) -> tuple[Any, str]:
    """Return the key of the answer, and the code of its ground."""
    outcome = decision.outcome
    return (outcome if outcome is None or isinstance(outcome, bool) else outcome.key, decision.because[0].code)


def reporters(kind: InstitutionKind | BodyKind) -> list[tuple[Institution | Body, dict[str, Any]]]:
    """Return every reporter of a kind, with what is known of it."""
    if isinstance(kind, BodyKind):
        return [(Body(kind), OF_NO_BODY)]
    districts = BOTH if kind is InstitutionKind.PRIMARY_SCHOOL else (False,)
    known: list[dict[str, Any]] = [
        {"public": public, "district": district, "audience": audience}
        for public, district, audience in product(BOTH, districts, Audience)
    ]
    return [(Institution(rspo=1, kind=kind, **facts), facts) for facts in known]


class TestReporting:
    """Every kind of entity, kind of data, and what the pupil attends there."""

    @pytest.mark.parametrize("kind", [*InstitutionKind, *BodyKind])
    def test_agrees_with_the_function(self, kind: InstitutionKind | BodyKind) -> None:
        for (reporter, known), data, classes, accident in product(reporters(kind), DataKind, ATTENDED, BOTH):
            facts: dict[str, Any] = {
                "on_course": bool(COURSES & classes),
                "in_therapy": bool(THERAPIES & classes),
                "accident": accident,
                **known,
            }
            said = answers("reporting", entity_kind=kind, data_kind=data, **facts)
            assert said == of(may_report(reporter, data, classes=classes, accident=accident))

    def test_names_an_audience_only_where_it_matters(self) -> None:
        told = defaultdict(set)
        for *conditions, audience, permission, code in TABLES["reporting"].rows:
            if audience is not None:
                told[tuple(conditions)].add((permission, code))
        assert [conditions for conditions, answers_told in told.items() if len(answers_told) == 1] == []


class TestParticulars:
    """Every kind of particulars and of institution."""

    @pytest.mark.parametrize("particular", ParticularKind)
    def test_agrees_with_the_function(self, particular: ParticularKind) -> None:
        for kind, special, hospital in product(InstitutionKind, BOTH, BOTH):
            here = Institution(rspo=1, kind=kind, special=special, hospital=hospital)
            facts: dict[str, Any] = {"institution_kind": kind, "special": special, "hospital": hospital}
            assert answers("particulars", particular=particular, **facts) == of(filled_by(particular, here))

    def test_the_consents_agree_with_the_function(self) -> None:
        for particular, kind in product(ParticularKind, InstitutionKind):
            broken = wrong_decision(particular, kind)
            rows = matching("home_education_consents", particular=particular, decision_of=kind)
            if rows:
                assert rows == [(broken and broken.code,)]
            else:
                assert broken is None


class TestStays:
    """Every kind of institution."""

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_agrees_with_the_function(self, kind: InstitutionKind) -> None:
        assert answers("stays", institution_kind=kind) == of(stay_basis(kind))


class TestSchoolingEnds:
    """Every kind of institution, intake and audience."""

    @pytest.mark.parametrize("intake", Intake)
    def test_agrees_with_the_function(self, intake: Intake) -> None:
        for kind, audience, year in product(InstitutionKind, Audience, (1991, 2021, 2024, 2050)):
            month, day, *codes = answers("schooling_ends", institution_kind=kind, audience=audience, intake=intake)
            decision = schooling_end(Institution(rspo=1, kind=kind, audience=audience), year, intake)
            assert tuple(code for code in codes if code is not None) == decision.because.codes
            if decision.outcome is None:
                assert (month, day) == (None, None)
            else:
                assert isinstance(month, int)
                assert isinstance(day, int)
                assert decision.outcome == date(year, month, day)


class TestAccidentReporters:
    """Every care."""

    @pytest.mark.parametrize("care", Care)
    def test_agrees_with_the_function(self, care: Care) -> None:
        assert answers("accident_reporters", care=care) == of(accident_reporter(care))
