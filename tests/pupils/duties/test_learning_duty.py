"""Who fills in the form of compulsory education, and for whom."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import school

from sio_rules.institutions import GMINY, Body, BodyKind, InstitutionKind
from sio_rules.pupils.duties.learning_duty import LearningDutyEntry, LearningDutyForm, check_learning_duty
from sio_rules.strategies import learning_duty_entries

BORN, FINISHED = date(2008, 5, 10), date(2023, 6, 23)
LAST = date(2026, 5, 9)
ENTRY = LearningDutyEntry(
    body=Body(BodyKind.GMINA),
    form=LearningDutyForm.ABROAD,
    lives_in_gmina=True,
    primary_finished_on=FINISHED,
    born_on=BORN,
)


class TestCheckLearningDuty:
    """PUP-341 to PUP-343: section 3.3 of the guide."""

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({}, ()),
            ({"body": Body(BodyKind.CITY_WITH_POWIAT_RIGHTS)}, ()),
            ({"body": Body(BodyKind.POWIAT)}, ("PUP-341",)),
            ({"body": Body(BodyKind.VOIVODESHIP)}, ("PUP-341",)),
            ({"primary_finished_on": None}, ("PUP-342f",)),
            ({"primary_finished_on": LAST + timedelta(1)}, ("PUP-342a",)),
            ({"primary_finished_on": BORN}, ("PUP-342g",)),
            ({"primary_finished_on": BORN + timedelta(1)}, ()),
            ({"born_on": date(2008, 5, 9)}, ("PUP-342b",)),
            ({"born_on": LAST, "primary_finished_on": None}, ("PUP-342f",)),
            ({"born_on": LAST + timedelta(1), "primary_finished_on": None}, ("PUP-342f", "PUP-342h")),
            ({"born_on": LAST + timedelta(1)}, ("PUP-342g", "PUP-342h")),
            ({"body": school()}, ("PUP-341",)),
            ({"born_on": None}, ("PUP-342c",)),
            ({"lives_in_gmina": False}, ("PUP-342d",)),
            ({"lives_in_gmina": None}, ("PUP-342e",)),
            ({"form": None}, ("PUP-343",)),
            (
                {
                    "body": Body(BodyKind.POWIAT),
                    "form": None,
                    "lives_in_gmina": None,
                    "primary_finished_on": None,
                    "born_on": None,
                },
                ("PUP-341", "PUP-343", "PUP-342e", "PUP-342f", "PUP-342c"),
            ),
        ],
    )
    def test_each_rule_by_one_change(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """On the last day before the eighteenth birthday; all together."""
        assert check_learning_duty(attrs.evolve(ENTRY, **change), on=LAST).codes == codes

    @pytest.mark.parametrize("body", BodyKind)
    def test_only_gminy_and_cities_with_powiat_rights(self, body: BodyKind) -> None:
        """PUP-341: every kind of body."""
        assert check_learning_duty(attrs.evolve(ENTRY, body=Body(body)), on=LAST).codes == (
            () if body in GMINY else ("PUP-341",)
        )

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_no_school_or_unit_fills_it_in(self, kind: InstitutionKind) -> None:
        """PUP-341: every kind of institution."""
        [finding] = check_learning_duty(attrs.evolve(ENTRY, body=school(kind)), on=LAST)
        assert (finding.code, finding.facts) == ("PUP-341", {"entity_kind": kind})

    @pytest.mark.parametrize("form", LearningDutyForm)
    def test_any_option_of_the_form_may_be_chosen(self, form: LearningDutyForm) -> None:
        """PUP-343: any of the six may be chosen."""
        assert not check_learning_duty(attrs.evolve(ENTRY, form=form), on=LAST)

    def test_nothing_about_the_person_need_be_known(self) -> None:
        """Each fact that is not given is a warning."""
        entry = LearningDutyEntry(body=ENTRY.body, form=ENTRY.form)
        assert check_learning_duty(entry, on=LAST).codes == ("PUP-342e", "PUP-342f", "PUP-342c")

    @given(learning_duty_entries(), st.dates())
    def test_no_birth_date_comes_out(self, entry: LearningDutyEntry, on: date) -> None:
        """It is neither in a fact nor in the repr."""
        assert "born_on" not in repr(entry)
        for finding in check_learning_duty(entry, on=on):
            assert set(finding.facts) <= {"entity_kind", "on", "years", "finished_on"}
            assert finding.facts.get("on", on) == on


def told(on: date, **change: Any) -> tuple[str, ...]:
    """Return the codes found in the entry with one change, on the day *on*."""
    return check_learning_duty(attrs.evolve(ENTRY, **change), on=on).codes


class TestEighteenCompleted:
    """PUP-342: until the eighteenth birthday, which no longer belongs (A-30)."""

    @pytest.mark.parametrize(
        ("born_on", "on", "completed"),
        [
            (BORN, date(2026, 5, 9), False),
            (BORN, date(2026, 5, 10), True),
            (BORN, date(2026, 5, 11), True),
            (date(2008, 2, 29), date(2026, 2, 27), False),
            (date(2008, 2, 29), date(2026, 2, 28), True),
            (date(9990, 1, 1), date(9999, 12, 31), False),
            (date.max, date.min, False),
        ],
    )
    def test_the_birthday_is_the_limit(self, born_on: date, on: date, *, completed: bool) -> None:
        """Of the rulebook, 29 February, and the end of the calendar."""
        assert ("PUP-342b" in told(on, born_on=born_on)) is completed

    @given(st.dates(date(1900, 1, 1), date(2050, 1, 1)), st.dates(date(1900, 1, 1), date(2080, 1, 1)))
    def test_once_of_age_always_of_age(self, born_on: date, on: date) -> None:
        """Time does not undo it."""
        if "PUP-342b" in told(on, born_on=born_on):
            assert "PUP-342b" in told(on + timedelta(days=1), born_on=born_on)


class TestPrimaryNotFinished:
    """PUP-342: from the end of primary school."""

    @pytest.mark.parametrize(
        ("finished_on", "found"), [(LAST + timedelta(1), True), (LAST, False), (LAST - timedelta(1), False)]
    )
    def test_the_day_of_finishing_belongs(self, finished_on: date, *, found: bool) -> None:
        """The day after does not, yet."""
        assert told(LAST, primary_finished_on=finished_on) == (("PUP-342a",) if found else ())

    def test_a_day_that_is_not_given_is_no_error(self) -> None:
        """PUP-342f: it was merely not entered."""
        [finding] = check_learning_duty(attrs.evolve(ENTRY, primary_finished_on=None), on=LAST).warnings
        assert (finding.code, finding.at) == ("PUP-342f", "primary_finished_on")
