"""The form of the duty of preschool preparation as filled in."""

import pytest
from schools import school

from sio_rules import InvalidValueError
from sio_rules.pupils.duties.absence import Absence, AbsenceBasis
from sio_rules.pupils.duties.preschool_duty_form import (
    FORM_BY_PLACE,
    NOT_REGISTERED,
    PreschoolDutyEntry,
    PreschoolDutyForm,
    PreschoolPlace,
)


class TestPreschoolDutyEntry:
    """PUP-323, PUP-324: section 3.2 of the instruction."""

    def test_there_are_three_options(self) -> None:
        """Two for who fulfils the duty, one for who does not."""
        assert {form.name for form in PreschoolDutyForm} == {"DIPLOMATIC_MISSION", "ABROAD", "OTHER_REASON"}

    def test_every_place_is_for_an_option_or_not_registered_or_this_school(self) -> None:
        """The lists part the places."""
        assert not NOT_REGISTERED & FORM_BY_PLACE.keys()
        assert NOT_REGISTERED | FORM_BY_PLACE.keys() | {PreschoolPlace.CLASS_IN_THIS_SCHOOL} == set(PreschoolPlace)
        assert set(FORM_BY_PLACE.values()) == set(PreschoolDutyForm)

    def test_this_duty_counts_days(self) -> None:
        """An absence in classes is no fact for it."""
        with pytest.raises(InvalidValueError, match="absence"):
            PreschoolDutyEntry(
                school=school(),
                form=PreschoolDutyForm.OTHER_REASON,
                absence=Absence(unexcused=1, total=2, basis=AbsenceBasis.CLASSES),
            )

    @pytest.mark.parametrize("unexcused", [9, 10])
    def test_half_missed_follows_the_absence(self, unexcused: int) -> None:
        """None told is none missed."""
        absence = Absence(unexcused=unexcused, total=20, basis=AbsenceBasis.DAYS)
        form = PreschoolDutyForm.OTHER_REASON
        assert PreschoolDutyEntry(school=school(), form=form, absence=absence).half_missed is (unexcused == 10)
        assert PreschoolDutyEntry(school=school(), form=form).half_missed is False
