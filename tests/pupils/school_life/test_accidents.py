"""Accidents: which are reported, by whom, and with which details (the guide, 7)."""

from itertools import product

import pytest
from hypothesis import given
from world import K, institution

from sio_rules.basis import Provision
from sio_rules.institutions import UNITS, InstitutionKind
from sio_rules.pupils.school_life.accidents import Accident, AccidentReporter, Care, accident_reporter, check_accident
from sio_rules.strategies import accidents

WHOLE = {"accident_kind": 1, "cause": 2, "place": 3, "activity": 4}
MISSING = {"accident_kind": "ACD-004a", "cause": "ACD-004b", "place": "ACD-004c", "activity": "ACD-004d"}


class TestAccidentReporter:
    """ACD-001 to ACD-003."""

    @pytest.mark.parametrize(
        ("care", "reporter", "code"),
        [
            (Care.SCHOOL, AccidentReporter.SCHOOL, "ACD-002a"),
            (Care.EDUCATORS_OF_UNIT, AccidentReporter.UNIT, "ACD-002b"),
            (Care.INTERNAT, AccidentReporter.SCHOOL, "ACD-003"),
            (Care.NONE, AccidentReporter.NOBODY, "ACD-001a"),
        ],
    )
    def test_by_care(self, care: Care, reporter: AccidentReporter, code: str) -> None:
        decision = accident_reporter(care)
        assert decision.outcome is reporter
        assert decision.because.codes == (code,)

    def test_it_rests_on_all_that_the_section_names(self) -> None:
        """Section 7 ends with six provisions as its legal basis."""
        (because,) = accident_reporter(Care.SCHOOL).because
        provisions = [each for each in because.basis if isinstance(each, Provision)]
        assert [(each.art, each.pkt) for each in provisions] == [
            ("13", "12"),
            ("14", "28"),
            ("16", "3"),
            ("17", "1"),
            ("19", None),
            ("19a", "3"),
        ]

    def test_unknown_care_is_asked_for(self) -> None:
        assert [each.about for each in accident_reporter(None).questions] == ["care"]


class TestCheckAccident:
    """ACD-001, ACD-002, ACD-004."""

    @pytest.mark.parametrize(("care", "kind"), list(product((*Care, None), K)))
    def test_who_reports(self, care: Care | None, kind: InstitutionKind) -> None:
        codes = check_accident(Accident(institution=institution(kind), care=care, **WHOLE)).codes
        unit = kind in UNITS
        if care is None:
            assert codes == ("ACD-001c",)
        elif care is Care.NONE:
            assert codes == ("ACD-001b",)
        elif care is Care.EDUCATORS_OF_UNIT:
            assert codes == (() if unit else ("ACD-002c",))
        else:
            assert codes == (("ACD-002c",) if unit else ())

    @pytest.mark.parametrize("absent", [(), *((name,) for name in MISSING), ("cause", "place"), tuple(MISSING)])
    def test_the_four_attributes(self, absent: tuple[str, ...]) -> None:
        given_values = {name: value for name, value in WHOLE.items() if name not in absent}
        accident = Accident(institution=institution(K.PRIMARY_SCHOOL), care=Care.SCHOOL, **given_values)
        told = check_accident(accident)
        assert told.codes == tuple(MISSING[name] for name in absent)
        assert tuple(each.at for each in told) == absent

    def test_of_what_is_not_reported_nothing_is_asked(self) -> None:
        assert check_accident(Accident(institution=institution(K.SOSW), care=Care.NONE)).codes == ("ACD-001b",)

    @given(accidents())
    def test_the_reporter_agrees_with_the_decision(self, accident: Accident) -> None:
        wrong = {"ACD-001b", "ACD-001c", "ACD-002c"} & set(check_accident(accident).codes)
        reporter = accident_reporter(accident.care).outcome
        own = AccidentReporter.UNIT if accident.institution.kind in UNITS else AccidentReporter.SCHOOL
        assert bool(wrong) is (reporter is not own)
