"""The ages at which a pupil can be in a preschool class or an RW class."""

from datetime import date
from itertools import product

import pytest
from world import K, a_class, assigned, institution

from sio_rules.classes import ClassKind, Level, SchoolClass
from sio_rules.pupils.assignments.pupil_ages import check_preschool_age, check_rw_age, younger_than_preschool_age

BEES = a_class(level=Level.PRESCHOOL, at=institution(K.KINDERGARTEN))
RW = a_class(kind=ClassKind.RW, at=institution(K.ORW))
WWR = a_class(kind=ClassKind.WWR)


class TestYoungerThanPreschoolAge:
    """PUP-410: art. 31 ust. 3 of the Education Law."""

    @pytest.mark.parametrize(
        ("born_on", "start", "young"),
        [
            (date(2023, 3, 1), "2025-09-01", False),
            (date(2023, 3, 2), "2025-09-01", True),
            (date(2023, 2, 28), "2025-08-28", False),
            (date(2023, 2, 28), "2025-08-27", True),
            (date(2023, 8, 31), "2026-02-28", False),
            (date(2023, 8, 31), "2026-02-27", True),
            (date(2024, 2, 29), "2026-08-29", False),
            (date(2024, 2, 29), "2026-08-28", True),
            (date(2026, 1, 1), "2025-09-01", True),
            (date(9999, 12, 31), "9999-12-31", True),
            (date(2023, 6, 1), "2025-09-01", True),
            (date(1900, 1, 1), "2025-09-01", False),
        ],
    )
    def test_two_years_and_a_half_are_completed(self, born_on: date, start: str, *, young: bool) -> None:
        """On the first day of the assignment, at the beginning of the day with that date."""
        finding = younger_than_preschool_age(assigned(BEES, start), born_on)
        assert (finding is not None and finding.code == "PUP-410a") is young

    @pytest.mark.parametrize(
        ("school_class", "asked"),
        [(BEES, True), (a_class(level=None), True), (a_class(level=Level.GRADE_1), True), (WWR, False), (RW, False)],
    )
    def test_it_is_asked_of_basic_classes(self, school_class: SchoolClass, *, asked: bool) -> None:
        """SIO takes no younger child in any of them."""
        assert (younger_than_preschool_age(assigned(school_class, "2025-09-01"), date(2024, 9, 1)) is not None) is asked

    @pytest.mark.parametrize(
        ("school_class", "asked"),
        [(BEES, True), (RW, True), (a_class(level=Level.GRADE_1), False), (a_class(level=None), False)],
    )
    def test_a_date_of_birth_that_is_not_given_is_a_warning(self, school_class: SchoolClass, *, asked: bool) -> None:
        """Where the age matters most."""
        finding = younger_than_preschool_age(assigned(school_class, "2025-09-01"), None)
        assert (finding is not None and finding.code == "PUP-410b") is asked

    @pytest.mark.parametrize(("start", "judged"), [("2017-08-31", False), ("2017-09-01", True)])
    def test_the_law_before_the_education_law_is_not_judged(self, start: str, *, judged: bool) -> None:
        """It came into force on 1 September 2017."""
        born = date(2016, 1, 1)
        assert (younger_than_preschool_age(assigned(BEES, start), born) is not None) is judged
        assert (younger_than_preschool_age(assigned(BEES, start), None) is not None) is judged
        assert (
            bool(check_preschool_age(assigned(BEES, start), date(2005, 1, 1), special_education=None, deferred=None))
            is judged
        )
        assert bool(check_rw_age(assigned(RW, start), born)) is judged


class TestCheckPreschoolAge:
    """PUP-411: art. 31 and 38 of the Education Law."""

    @pytest.mark.parametrize("certified", [True, False, None])
    @pytest.mark.parametrize("deferred", [True, False, None])
    @pytest.mark.parametrize("age", range(2, 12))
    def test_every_age_and_reason(self, age: int, *, certified: bool | None, deferred: bool | None) -> None:
        """Until the school year of turning 6 nothing more, then a deferral or a certificate, then a certificate, then never."""
        assignment = assigned(BEES, "2025-09-01", "2026-08-31")
        found = check_preschool_age(assignment, date(2025 - age, 5, 1), special_education=certified, deferred=deferred)
        reasons = {certified, deferred} if age == 7 else {certified}
        if age <= 6 or (age <= 8 and True in reasons):
            assert not found
        elif age >= 9:
            assert found.codes == ("PUP-411d",)
        elif None in reasons:
            assert found.warnings.codes == found.codes == ("PUP-411b",)
        else:
            assert found.codes == ("PUP-411a" if age == 7 else "PUP-411c",)
        assert all(each.facts["age"] == age for each in found)

    def test_the_age_is_that_of_the_school_year(self) -> None:
        """Born in 2018: without more until 31 August 2025, the end of the school year in the calendar year of turning 7."""
        born_on = date(2018, 1, 1)
        for start, codes in (("2025-08-31", ()), ("2025-09-01", ("PUP-411a",)), ("2026-08-31", ("PUP-411a",))):
            found = check_preschool_age(assigned(BEES, start), born_on, special_education=False, deferred=False)
            assert found.codes == codes

    @pytest.mark.parametrize("school_class", [a_class(level=Level.GRADE_1), a_class(level=None), WWR, RW])
    def test_other_classes_are_not_asked(self, school_class: SchoolClass) -> None:
        """A class without a level may be a grade."""
        assert not check_preschool_age(
            assigned(school_class, "2025-09-01"), date(2010, 1, 1), special_education=False, deferred=False
        )

    def test_without_a_date_of_birth_nothing_is_judged(self) -> None:
        """PUP-410b says it."""
        assert not check_preschool_age(assigned(BEES, "2025-09-01"), None, special_education=False, deferred=False)


class TestCheckRwAge:
    """PUP-412: § 1 ust. 2 of the regulation."""

    @pytest.mark.parametrize(
        ("year", "start", "end", "codes"),
        [
            (2022, "2025-09-01", "2026-08-31", ()),
            (2023, "2025-09-01", "2026-08-31", ("PUP-412a",)),
            (2023, "2026-08-31", "2026-08-31", ("PUP-412a",)),
            (2023, "2026-09-01", "2027-08-31", ()),
            (2001, "2025-09-01", "2026-08-31", ()),
            (2001, "2025-09-01", "2026-09-01", ("PUP-412b",)),
            (2001, "2026-09-01", None, ("PUP-412b",)),
            (2001, "2025-09-01", None, ()),
            (2000, "2025-09-01", "2025-09-01", ("PUP-412b",)),
        ],
    )
    def test_from_3_to_the_school_year_of_turning_25(
        self, year: int, start: str, end: str | None, codes: tuple[str, ...]
    ) -> None:
        """By the year of birth, whatever the day."""
        for month, day in product((1, 12), (1, 31)):
            assert check_rw_age(assigned(RW, start, end), date(year, month, day)).codes == codes

    def test_other_classes_and_an_unknown_age_are_not_asked(self) -> None:
        """PUP-410b says that the date of birth is not given."""
        assert not check_rw_age(assigned(BEES, "2025-09-01"), date(2024, 1, 1))
        assert not check_rw_age(assigned(RW, "2025-09-01"), None)
