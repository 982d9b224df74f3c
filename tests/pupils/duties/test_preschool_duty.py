"""Who fills in the form of the compulsory preschool year, for whom, and what may be recorded besides."""

from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import given
from world import school

from sio_rules.classes import ClassKind
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.duties.absence import Absence, AbsenceBasis
from sio_rules.pupils.duties.district_entries import PreschoolDutyEntry, PreschoolDutyForm, PreschoolPlace
from sio_rules.pupils.duties.preschool_duty import check_preschool_duty
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.strategies import preschool_duty_entries

F, P = PreschoolDutyForm, PreschoolPlace
ABROAD = PreschoolDutyEntry(school=school(), form=F.ABROAD, lives_in_district=True, place=P.ABROAD)
NOWHERE = PreschoolDutyEntry(school=school(), form=F.OTHER_REASON, lives_in_district=True, place=P.NOWHERE)
WWR = frozenset({ClassKind.WWR})
HALF = Absence(unexcused=10, total=20, basis=AbsenceBasis.DAYS)
LESS = Absence(unexcused=9, total=20, basis=AbsenceBasis.DAYS)


class TestCheckPreschoolDuty:
    """PUP-321 to PUP-325: section 3.2 of the guide."""

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({}, ()),
            ({"school": school(district=False)}, ("PUP-321a",)),
            ({"school": school(public=False)}, ()),
            ({"school": school(InstitutionKind.KINDERGARTEN)}, ("PUP-321a",)),
            ({"school": attrs.evolve(school(), district=None)}, ("PUP-321d",)),
            ({"lives_in_district": False}, ("PUP-321b",)),
            ({"lives_in_district": None}, ("PUP-321c",)),
            ({"place": P.KINDERGARTEN}, ("PUP-322a",)),
            ({"place": P.OTHER_PRESCHOOL_FORM}, ("PUP-322a",)),
            ({"place": P.CLASS_IN_ANOTHER_SCHOOL}, ("PUP-322a",)),
            ({"place": P.PRIMARY_SCHOOL}, ("PUP-322a",)),
            ({"place": P.RW_CLASSES}, ("PUP-322a",)),
            ({"place": None}, ("PUP-322b",)),
            ({"form": None}, ("PUP-323a",)),
            ({"place": P.CLASS_IN_THIS_SCHOOL}, ("PUP-323b",)),
            ({"place": P.DIPLOMATIC_MISSION}, ("PUP-323b",)),
            ({"form": F.OTHER_REASON}, ("PUP-323b",)),
            ({"other_data": frozenset({DataKind.IDENTIFICATION, DataKind.PRESCHOOL_DUTY})}, ()),
            ({"other_data": frozenset({DataKind.TRANSPORT})}, ("PUP-325a",)),
            ({"other_data": frozenset({DataKind.CLASSES})}, ("PUP-325a",)),
            ({"classes": WWR}, ("PUP-325b",)),
        ],
    )
    def test_a_child_abroad(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """It fulfils the duty, so not even WWR may be recorded besides the form."""
        assert check_preschool_duty(attrs.evolve(ABROAD, **change)).codes == codes

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({}, ()),
            ({"absence": HALF}, ()),
            ({"absence": LESS}, ("PUP-324c",)),
            ({"place": P.CLASS_IN_THIS_SCHOOL}, ("PUP-323b",)),
            ({"place": P.CLASS_IN_THIS_SCHOOL, "absence": HALF}, ()),
            ({"place": P.CLASS_IN_THIS_SCHOOL, "absence": LESS}, ("PUP-323b", "PUP-324c")),
            ({"place": P.KINDERGARTEN, "absence": HALF}, ()),
            ({"place": P.KINDERGARTEN, "absence": LESS}, ("PUP-322a", "PUP-324c")),
            ({"classes": WWR}, ()),
            ({"classes": WWR, "other_data": frozenset({DataKind.CLASSES})}, ()),
            ({"classes": WWR | {ClassKind.BASIC}}, ("PUP-325b",)),
            ({"classes": WWR, "other_data": frozenset({DataKind.SCHOOLING})}, ("PUP-325a",)),
        ],
    )
    def test_a_child_that_does_not_fulfil_the_duty(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """WWR is the exception; who misses half may be enrolled in a preschool."""
        assert check_preschool_duty(attrs.evolve(NOWHERE, **change)).codes == codes

    @pytest.mark.parametrize(
        ("place", "code"),
        [
            (P.KINDERGARTEN, None),
            (P.OTHER_PRESCHOOL_FORM, None),
            (P.CLASS_IN_ANOTHER_SCHOOL, None),
            (P.CLASS_IN_THIS_SCHOOL, None),
            (P.PRIMARY_SCHOOL, "PUP-322a"),
            (P.RW_CLASSES, "PUP-322a"),
            (P.DIPLOMATIC_MISSION, "PUP-323b"),
            (P.ABROAD, "PUP-323b"),
            (P.NOWHERE, None),
            (None, "PUP-322b"),
        ],
    )
    def test_absence_counts_at_a_preschool_only(self, place: PreschoolPlace | None, code: str | None) -> None:
        """PUP-324: «w przedszkolu, oddziale przedszkolnym w szkole podstawowej lub innej formie wychowania przedszkolnego»."""
        findings = check_preschool_duty(attrs.evolve(NOWHERE, place=place, absence=HALF))
        assert findings.codes == (() if code is None else (code,))

    def test_an_option_fits_one_place(self) -> None:
        """PUP-323: three pairs of option and place have nothing to find."""
        right = {
            (form, place)
            for form, place in product(F, P)
            if not check_preschool_duty(attrs.evolve(ABROAD, form=form, place=place))
        }
        assert right == {(F.ABROAD, P.ABROAD), (F.DIPLOMATIC_MISSION, P.DIPLOMATIC_MISSION), (F.OTHER_REASON, P.NOWHERE)}

    def test_all_is_found_at_once(self) -> None:
        """In the order of the form."""
        entry = PreschoolDutyEntry(
            school=school(district=False),
            form=None,
            other_data=frozenset({DataKind.AID}),
            classes=frozenset({ClassKind.RW}),
        )
        codes = ("PUP-321a", "PUP-321c", "PUP-323a", "PUP-322b", "PUP-325a", "PUP-325b")
        assert check_preschool_duty(entry).codes == codes

    @given(preschool_duty_entries())
    def test_wwr_is_never_found_where_the_duty_is_not_fulfilled(self, entry: PreschoolDutyEntry) -> None:
        """PUP-325: and is where it is."""
        alone = attrs.evolve(entry, classes=WWR)
        assert ("PUP-325b" in check_preschool_duty(alone).codes) is (entry.form is not F.OTHER_REASON)


class TestLessThanHalfMissed:
    """PUP-324: only of who is shown as not fulfilling the duty."""

    @pytest.mark.parametrize("form", [F.ABROAD, F.DIPLOMATIC_MISSION, None])
    def test_other_options_ask_for_no_absence(self, form: PreschoolDutyForm | None) -> None:
        """They do not depend on absence."""
        assert "PUP-324c" not in check_preschool_duty(attrs.evolve(ABROAD, form=form, absence=LESS)).codes

    def test_the_finding_says_what_was_counted(self) -> None:
        """Days, and only days."""
        findings = check_preschool_duty(attrs.evolve(NOWHERE, absence=LESS))
        assert [each.facts for each in findings] == [{"unexcused": 9, "total": 20}]
