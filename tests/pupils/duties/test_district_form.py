"""What both forms of the school of the district have in common."""

from collections.abc import Callable
from itertools import product
from typing import Any

import attrs
import pytest
from world import school

from sio_rules.classes import ClassKind
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.duties.district_entries import (
    PreschoolDutyEntry,
    PreschoolDutyForm,
    PreschoolPlace,
    SchoolDutyEntry,
    SchoolDutyForm,
    SchoolPlace,
)
from sio_rules.pupils.duties.preschool_duty import check_preschool_duty
from sio_rules.pupils.duties.school_duty import check_school_duty
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.rule import Findings

Entry = PreschoolDutyEntry | SchoolDutyEntry
SURROUNDED: dict[str, Any] = {"school": school(), "lives_in_district": True}
PRESCHOOL: tuple[Entry, ...] = (
    PreschoolDutyEntry(form=PreschoolDutyForm.ABROAD, place=PreschoolPlace.ABROAD, **SURROUNDED),
    PreschoolDutyEntry(form=PreschoolDutyForm.OTHER_REASON, place=PreschoolPlace.NOWHERE, **SURROUNDED),
)
SCHOOL: tuple[Entry, ...] = (
    SchoolDutyEntry(form=SchoolDutyForm.ABROAD, place=SchoolPlace.ABROAD, **SURROUNDED),
    SchoolDutyEntry(form=SchoolDutyForm.OTHER_REASON, place=SchoolPlace.NOWHERE, **SURROUNDED),
)
BOTH = pytest.mark.parametrize(
    ("check", "fulfilled", "not_fulfilled", "family"),
    [(check_preschool_duty, *PRESCHOOL, "PUP-32"), (check_school_duty, *SCHOOL, "PUP-33")],
    ids=["preschool", "school"],
)
WITH_THE_FORM = {DataKind.IDENTIFICATION, DataKind.PRESCHOOL_DUTY, DataKind.SCHOOL_DUTY}
Check = Callable[[Entry], Findings]


@BOTH
class TestDistrictForm:
    """Sections 3.2 and 3.3 of the guide say the same about both forms; each form has its own rules."""

    @pytest.mark.parametrize("data", DataKind)
    def test_only_the_identity_goes_with_the_form(
        self, data: DataKind, check: Check, fulfilled: Entry, not_fulfilled: Entry, family: str
    ) -> None:
        """PUP-325, PUP-335: each kind of data alone."""
        for entry in (fulfilled, not_fulfilled):
            findings = check(attrs.evolve(entry, other_data=frozenset({data})))
            assert findings.codes == (() if data in WITH_THE_FORM else (f"{family}5a",))
            assert [each.facts for each in findings] == [{"data_kind": data} for _ in findings]

    def test_assignments_are_judged_by_their_classes(
        self, check: Check, fulfilled: Entry, not_fulfilled: Entry, family: str
    ) -> None:
        """PUP-325, PUP-335: where the classes are given."""
        beside: dict[str, Any] = {"other_data": frozenset({DataKind.CLASSES}), "classes": frozenset({ClassKind.WWR})}
        assert check(attrs.evolve(fulfilled, **beside)).codes == (f"{family}5b",)
        assert not check(attrs.evolve(not_fulfilled, **beside))

    def test_all_come_in_the_order_of_the_instruction(
        self, check: Check, fulfilled: Entry, not_fulfilled: Entry, family: str
    ) -> None:
        """PUP-325, PUP-335: all data together, then all classes."""
        for entry in (fulfilled, not_fulfilled):
            data = check(attrs.evolve(entry, other_data=frozenset(DataKind)))
            assert [each.facts["data_kind"] for each in data] == [kind for kind in DataKind if kind not in WITH_THE_FORM]
            classes = check(attrs.evolve(entry, classes=frozenset(ClassKind)))
            wanted = [kind for kind in ClassKind if entry is fulfilled or kind is not ClassKind.WWR]
            assert [each.facts["class_kind"] for each in classes] == wanted
            assert {each.code for each in (*data, *classes)} == {f"{family}5a", f"{family}5b"}

    @pytest.mark.parametrize("kind", ClassKind)
    def test_only_wwr_and_only_where_the_duty_is_not_fulfilled(
        self, kind: ClassKind, check: Check, fulfilled: Entry, not_fulfilled: Entry, family: str
    ) -> None:
        """PUP-325, PUP-335: each kind of class alone."""
        alone: dict[str, Any] = {"classes": frozenset({kind})}
        assert check(attrs.evolve(fulfilled, **alone)).codes == (f"{family}5b",)
        assert check(attrs.evolve(not_fulfilled, **alone)).codes == (() if kind is ClassKind.WWR else (f"{family}5b",))

    def test_the_school_is_a_primary_school_with_a_district(
        self, check: Check, fulfilled: Entry, not_fulfilled: Entry, family: str
    ) -> None:
        """PUP-321, PUP-331: every kind of institution; a district that is not given is a warning, not an error."""
        for entry, kind, district in product((fulfilled, not_fulfilled), InstitutionKind, (True, False, None)):
            if district and kind is not InstitutionKind.PRIMARY_SCHOOL:
                continue  # no such institution can be
            findings = check(attrs.evolve(entry, school=attrs.evolve(school(kind), district=district)))
            if kind is not InstitutionKind.PRIMARY_SCHOOL or district is False:
                assert findings.errors.codes == findings.codes == (f"{family}1a",)
                assert findings[0].facts == {"institution_kind": kind}
            else:
                assert findings.warnings.codes == findings.codes == (() if district else (f"{family}1d",))
            assert {each.at for each in findings} <= {"school"}
