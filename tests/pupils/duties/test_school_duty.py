"""Who fills in the form of compulsory schooling, for whom, and what may be recorded besides."""

from datetime import date
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import given
from world import school

from sio_rules.classes import ClassKind
from sio_rules.pupils.duties.absence import Absence, AbsenceBasis
from sio_rules.pupils.duties.district_entries import SchoolDutyEntry, SchoolDutyForm, SchoolPlace
from sio_rules.pupils.duties.school_duty import check_school_duty
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.strategies import school_duty_entries

F, P = SchoolDutyForm, SchoolPlace
ABROAD = SchoolDutyEntry(school=school(), form=F.ABROAD, lives_in_district=True, place=P.ABROAD)
NOWHERE = SchoolDutyEntry(school=school(), form=F.OTHER_REASON, lives_in_district=True, place=P.NOWHERE)
DEFERRED = SchoolDutyEntry(school=school(), form=F.DEFERRAL, lives_in_district=True, place=P.PRESCHOOL_ELSEWHERE)
WWR = frozenset({ClassKind.WWR})
HALF = Absence(unexcused=60, total=120, basis=AbsenceBasis.CLASSES)
LESS = Absence(unexcused=59, total=120, basis=AbsenceBasis.CLASSES)


class TestCheckSchoolDuty:
    """PUP-331 to PUP-336: section 3.3 of the guide."""

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({}, ()),
            ({"school": school(district=False)}, ("PUP-331a",)),
            ({"school": attrs.evolve(school(), district=None)}, ("PUP-331d",)),
            ({"lives_in_district": False}, ("PUP-331b",)),
            ({"lives_in_district": None}, ("PUP-331c",)),
            ({"place": P.ANOTHER_SCHOOL}, ("PUP-332a",)),
            ({"place": P.RW_CLASSES}, ("PUP-332a",)),
            ({"place": None}, ("PUP-332b",)),
            ({"form": None}, ("PUP-333a",)),
            ({"place": P.THIS_SCHOOL}, ("PUP-333b",)),
            ({"form": F.DEFERRAL}, ("PUP-333b",)),
            ({"other_data": frozenset({DataKind.IDENTIFICATION, DataKind.SCHOOL_DUTY})}, ()),
            ({"other_data": frozenset({DataKind.LAUREATES})}, ("PUP-335a",)),
            ({"classes": WWR}, ("PUP-335b",)),
        ],
    )
    def test_a_child_abroad(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """It fulfils the duty, so not even WWR may be recorded besides the form."""
        assert check_school_duty(attrs.evolve(ABROAD, **change)).codes == codes

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({}, ()),
            ({"absence": HALF}, ()),
            ({"absence": LESS}, ("PUP-334c",)),
            ({"place": P.THIS_SCHOOL}, ("PUP-333b",)),
            ({"place": P.THIS_SCHOOL, "absence": HALF}, ()),
            ({"place": P.THIS_SCHOOL, "absence": LESS}, ("PUP-333b", "PUP-334c")),
            ({"place": P.ANOTHER_SCHOOL, "absence": HALF}, ()),
            ({"place": P.ANOTHER_SCHOOL, "absence": LESS}, ("PUP-332a", "PUP-334c")),
            ({"classes": WWR}, ()),
            ({"classes": frozenset({ClassKind.IPET})}, ("PUP-335b",)),
        ],
    )
    def test_a_child_that_does_not_fulfil_the_duty(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """WWR is the exception; who misses half may be enrolled in a school."""
        assert check_school_duty(attrs.evolve(NOWHERE, **change)).codes == codes

    @pytest.mark.parametrize(
        ("place", "code"),
        [
            (P.THIS_SCHOOL, None),
            (P.ANOTHER_SCHOOL, None),
            (P.RW_CLASSES, "PUP-332a"),
            (P.PRESCHOOL_CLASS_IN_THIS_SCHOOL, None),
            (P.PRESCHOOL_ELSEWHERE, None),
            (P.DIPLOMATIC_MISSION, "PUP-333b"),
            (P.ABROAD, "PUP-333b"),
            (P.NOWHERE, None),
            (None, "PUP-332b"),
        ],
    )
    def test_absence_counts_at_a_school_only(self, place: SchoolPlace | None, code: str | None) -> None:
        """PUP-334: from compulsory lessons; who attends a preschool does not fulfil the duty, whatever the absence."""
        findings = check_school_duty(attrs.evolve(NOWHERE, place=place, absence=HALF))
        assert findings.codes == (() if code is None else (code,))

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({}, ()),
            ({"place": P.NOWHERE}, ()),
            ({"place": P.PRESCHOOL_CLASS_IN_THIS_SCHOOL}, ("PUP-336",)),
            ({"place": P.PRESCHOOL_CLASS_IN_THIS_SCHOOL, "form": F.OTHER_REASON}, ()),
            ({"place": P.THIS_SCHOOL}, ("PUP-333b",)),
            ({"place": P.ANOTHER_SCHOOL, "absence": HALF}, ("PUP-332a",)),
            ({"absence": LESS}, ()),
            ({"classes": WWR}, ()),
        ],
    )
    def test_a_deferred_child(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """PUP-336: in a preschool class of this very school the form is not filled in."""
        assert check_school_duty(attrs.evolve(DEFERRED, **change)).codes == codes

    def test_an_option_fits_its_places(self) -> None:
        """PUP-333, PUP-336: every option and place."""
        right = {
            (form, place)
            for form, place in product(F, P)
            if not check_school_duty(attrs.evolve(ABROAD, form=form, place=place))
        }
        assert right == {
            (F.ABROAD, P.ABROAD),
            (F.DIPLOMATIC_MISSION, P.DIPLOMATIC_MISSION),
            (F.OTHER_REASON, P.NOWHERE),
            (F.OTHER_REASON, P.PRESCHOOL_ELSEWHERE),
            (F.OTHER_REASON, P.PRESCHOOL_CLASS_IN_THIS_SCHOOL),
            (F.DEFERRAL, P.NOWHERE),
            (F.DEFERRAL, P.PRESCHOOL_ELSEWHERE),
        }

    @pytest.mark.parametrize(
        ("change", "on", "codes"),
        [
            ({"born_on": date(2018, 5, 1)}, date(2026, 8, 31), ()),
            ({"born_on": date(2018, 5, 1)}, date(2026, 9, 1), ("PUP-361b",)),
            ({"born_on": date(2018, 5, 1), "special_education": False}, date(2026, 9, 1), ("PUP-361a",)),
            ({"born_on": date(2018, 5, 1), "special_education": True}, date(2027, 8, 31), ()),
            ({"born_on": date(2018, 5, 1), "special_education": True}, date(2027, 9, 1), ("PUP-361c",)),
            ({}, date(2026, 9, 1), ("PUP-361d",)),
            ({}, None, ()),
            ({"form": F.OTHER_REASON}, date(2026, 9, 1), ()),
        ],
    )
    def test_the_age_of_a_deferred_child(self, change: dict[str, Any], on: date | None, codes: tuple[str, ...]) -> None:
        """PUP-361: at the option, where a day is given and the duty is deferred."""
        findings = check_school_duty(attrs.evolve(DEFERRED, **change), on=on)
        assert findings.codes == codes
        assert all(each.at == "form" for each in findings)

    @given(school_duty_entries())
    def test_wwr_is_never_found_where_the_duty_is_not_fulfilled(self, entry: SchoolDutyEntry) -> None:
        """PUP-335: and is where it is."""
        alone = attrs.evolve(entry, classes=WWR)
        assert ("PUP-335b" in check_school_duty(alone).codes) is (entry.form not in {F.OTHER_REASON, F.DEFERRAL})


class TestLessThanHalfMissed:
    """PUP-334: only of who is shown as not fulfilling the duty for another reason."""

    @pytest.mark.parametrize("form", [F.ABROAD, F.DIPLOMATIC_MISSION, F.DEFERRAL, None])
    def test_other_options_ask_for_no_absence(self, form: SchoolDutyForm | None) -> None:
        """They do not depend on absence."""
        assert "PUP-334c" not in check_school_duty(attrs.evolve(ABROAD, form=form, absence=LESS)).codes

    @pytest.mark.parametrize("basis", AbsenceBasis)
    def test_the_finding_says_what_was_counted(self, basis: AbsenceBasis) -> None:
        """A-18."""
        absence = Absence(unexcused=9, total=20, basis=basis)
        findings = check_school_duty(attrs.evolve(NOWHERE, absence=absence))
        assert [each.facts for each in findings] == [{"unexcused": 9, "total": 20, "basis": basis}]
