"""The form of the school duty as filled in."""

import pytest
from schools import school

from sio_rules.pupils.duties.absence import Absence, AbsenceBasis
from sio_rules.pupils.duties.school_duty_form import (
    FORMS_BY_PLACE,
    NOT_FULFILLING,
    NOT_REGISTERED,
    SchoolDutyEntry,
    SchoolDutyForm,
    SchoolPlace,
)


class TestSchoolDutyEntry:
    """PUP-333: section 3.3 of the instruction."""

    def test_there_are_four_options(self) -> None:
        """Two for who fulfils the duty, two for who does not."""
        assert {form.name for form in SchoolDutyForm} == {"DIPLOMATIC_MISSION", "ABROAD", "OTHER_REASON", "DEFERRAL"}
        assert {form.name for form in NOT_FULFILLING} == {"OTHER_REASON", "DEFERRAL"}

    def test_every_place_has_its_options_or_is_not_registered(self) -> None:
        """The lists part the places."""
        assert not NOT_REGISTERED & FORMS_BY_PLACE.keys()
        assert NOT_REGISTERED | FORMS_BY_PLACE.keys() == set(SchoolPlace)
        assert frozenset[SchoolDutyForm]().union(*FORMS_BY_PLACE.values()) == set(SchoolDutyForm)

    @pytest.mark.parametrize("basis", AbsenceBasis)
    def test_classes_or_days_may_be_told(self, basis: AbsenceBasis) -> None:
        """A-18."""
        half, less = (Absence(unexcused=unexcused, total=120, basis=basis) for unexcused in (60, 59))
        assert SchoolDutyEntry(school=school(), form=None, absence=half).half_missed
        assert not SchoolDutyEntry(school=school(), form=None, absence=less).half_missed
        assert not SchoolDutyEntry(school=school(), form=None).half_missed
