"""What the rest of a record says to the checks: whether a pupil had reached an age on a day."""

from world import day

from sio_rules.pupils.particulars.circumstances import younger_than


class TestYoungerThan:
    """Only what is known."""

    def test_the_birthday_and_the_day_before(self) -> None:
        assert younger_than(10, day("2012-05-10"), day("2022-05-09"))
        assert not younger_than(10, day("2012-05-10"), day("2022-05-10"))

    def test_what_is_not_known_is_not_younger(self) -> None:
        assert not younger_than(10, None, day("2022-05-09"))
        assert not younger_than(10, day("2012-05-10"), None)

    def test_where_the_calendar_ends_before_that_birthday(self) -> None:
        assert younger_than(10, day("9995-01-01"), day("9999-12-31"))
