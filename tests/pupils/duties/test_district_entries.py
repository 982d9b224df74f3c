"""The two forms of the school of the district, as filled in."""

import pytest
from world import school

from sio_rules import InvalidValueError
from sio_rules.pupils.duties.absence import Absence, AbsenceBasis
from sio_rules.pupils.duties.district_entries import PreschoolDutyEntry, PreschoolDutyForm, SchoolDutyEntry, SchoolDutyForm


class TestPreschoolDutyEntry:
    """PUP-323, PUP-324: section 3.2 of the guide."""

    def test_there_are_three_options(self) -> None:
        """Two for who fulfils the duty, one for who does not."""
        assert {form.name for form in PreschoolDutyForm} == {"DIPLOMATIC_MISSION", "ABROAD", "OTHER_REASON"}

    def test_this_duty_counts_days(self) -> None:
        """An absence counted in lessons does not apply to it."""
        with pytest.raises(InvalidValueError, match="absence must be counted in days"):
            PreschoolDutyEntry(
                school=school(),
                form=PreschoolDutyForm.OTHER_REASON,
                absence=Absence(unexcused=1, total=2, basis=AbsenceBasis.CLASSES),
            )

    @pytest.mark.parametrize("unexcused", [9, 10])
    def test_half_missed_follows_the_absence(self, unexcused: int) -> None:
        """An absence that is not given counts as none."""
        absence = Absence(unexcused=unexcused, total=20, basis=AbsenceBasis.DAYS)
        form = PreschoolDutyForm.OTHER_REASON
        assert PreschoolDutyEntry(school=school(), form=form, absence=absence).half_missed is (unexcused == 10)
        assert PreschoolDutyEntry(school=school(), form=form).half_missed is False


class TestSchoolDutyEntry:
    """PUP-333, PUP-334: section 3.3 of the guide."""

    def test_there_are_four_options(self) -> None:
        """Two for who fulfils the duty, two for who does not."""
        assert {form.name for form in SchoolDutyForm} == {"DIPLOMATIC_MISSION", "ABROAD", "OTHER_REASON", "DEFERRAL"}

    @pytest.mark.parametrize("basis", AbsenceBasis)
    def test_classes_or_days_may_be_given(self, basis: AbsenceBasis) -> None:
        """A-18."""
        half, less = (Absence(unexcused=unexcused, total=20, basis=basis) for unexcused in (10, 9))
        assert SchoolDutyEntry(school=school(), form=None, absence=half).half_missed
        assert not SchoolDutyEntry(school=school(), form=None, absence=less).half_missed
        assert not SchoolDutyEntry(school=school(), form=None).half_missed
