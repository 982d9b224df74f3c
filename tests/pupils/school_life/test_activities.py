"""Additional classes (art. 109 ust. 1 pkt 6; the instruction, 9)."""

import attrs
import pytest
from hypothesis import given

from sio_rules.pupils.school_life.activities import (
    ActivityKind,
    AdditionalClasses,
    Funding,
    check_additional_classes,
    classes_reported,
)
from sio_rules.strategies import additional_classes


class TestClassesReported:
    """ADD-002: all of them, whoever pays."""

    @pytest.mark.parametrize(("developing", "code"), [(True, "ADD-002a"), (False, "ADD-002b")])
    def test_those_that_develop(self, developing: bool, code: str) -> None:
        decision = classes_reported(AdditionalClasses(developing=developing))
        assert decision.outcome is developing
        assert decision.because.codes == (code,)

    def test_unknown_is_asked_for(self) -> None:
        assert [each.about for each in classes_reported(AdditionalClasses()).questions] == ["developing"]

    @given(additional_classes())
    def test_funding_changes_nothing(self, classes: AdditionalClasses) -> None:
        for funding in (None, *Funding):
            paid = attrs.evolve(classes, funding=funding)
            assert classes_reported(paid) == classes_reported(classes)
            assert check_additional_classes(paid) == check_additional_classes(classes)


class TestCheckAdditionalClasses:
    """ADD-001, ADD-002."""

    def test_there_are_seven_kinds(self) -> None:
        assert len(ActivityKind) == 7
        for kind in ActivityKind:
            assert not check_additional_classes(AdditionalClasses(activity=kind, developing=True))

    @pytest.mark.parametrize(
        ("classes", "codes"),
        [
            (AdditionalClasses(developing=True), ("ADD-001",)),
            (AdditionalClasses(activity=ActivityKind.SPORT, developing=False), ("ADD-002c",)),
            (AdditionalClasses(activity=ActivityKind.SPORT), ("ADD-002d",)),
        ],
    )
    def test_mistakes(self, classes: AdditionalClasses, codes: tuple[str, ...]) -> None:
        assert check_additional_classes(classes).codes == codes
