"""Extracurricular activities (art. 109 ust. 1 pkt 6; the instruction, 9)."""

import attrs
import pytest
from hypothesis import given

from sio_rules.pupils.school_life.activities import (
    ActivityKind,
    ExtracurricularActivity,
    Funding,
    activity_reported,
    check_extracurricular_activity,
)
from sio_rules.strategies import extracurricular_activities


class TestActivityReported:
    """ADD-002: all of them, whoever pays."""

    @pytest.mark.parametrize(("developing", "code"), [(True, "ADD-002a"), (False, "ADD-002b")])
    def test_those_that_develop(self, developing: bool, code: str) -> None:
        decision = activity_reported(ExtracurricularActivity(developing=developing))
        assert decision.outcome is developing
        assert decision.because.codes == (code,)

    def test_unknown_is_asked_for(self) -> None:
        assert [each.about for each in activity_reported(ExtracurricularActivity()).questions] == ["developing"]

    @given(extracurricular_activities())
    def test_funding_changes_nothing(self, entry: ExtracurricularActivity) -> None:
        for funding in (None, *Funding):
            paid = attrs.evolve(entry, funding=funding)
            assert activity_reported(paid) == activity_reported(entry)
            assert check_extracurricular_activity(paid) == check_extracurricular_activity(entry)


class TestCheckExtracurricularActivity:
    """ADD-001, ADD-002."""

    def test_there_are_seven_kinds(self) -> None:
        assert len(ActivityKind) == 7
        for kind in ActivityKind:
            assert not check_extracurricular_activity(ExtracurricularActivity(activity=kind, developing=True))

    @pytest.mark.parametrize(
        ("entry", "codes"),
        [
            (ExtracurricularActivity(developing=True), ("ADD-001",)),
            (ExtracurricularActivity(activity=ActivityKind.SPORT, developing=False), ("ADD-002c",)),
            (ExtracurricularActivity(developing=False), ("ADD-002c",)),
            (ExtracurricularActivity(activity=ActivityKind.SPORT), ("ADD-002d",)),
        ],
    )
    def test_mistakes(self, entry: ExtracurricularActivity, codes: tuple[str, ...]) -> None:
        assert check_extracurricular_activity(entry).codes == codes
