"""Additional Polish lessons and the language of origin (art. 165; the instruction, 5.8 and 5.9)."""

from datetime import date

import pytest
from hypothesis import given
from world import K, day, days, institution

from sio_rules import InvalidValueError
from sio_rules.periods import Period
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.language_lessons import (
    LanguageLessons,
    check_language_lessons,
    end_of_polish_lessons,
)
from sio_rules.strategies import covered_days

P = ParticularKind


def lessons(kind: ParticularKind, start: str | None, end: str | None) -> LanguageLessons:
    """Return an entry."""
    dates = EntryDates(day(start) if start else None, day(end) if end else None)
    return LanguageLessons(kind=kind, institution=institution(K.PRIMARY_SCHOOL), dates=dates)


class TestEndOfPolishLessons:
    """PUP-622: 31 August, or the real day."""

    @pytest.mark.parametrize(
        ("start", "ended", "end", "code"),
        [
            ("2021-10-04", None, "2022-08-31", "PUP-622a"),
            ("2021-10-04", "2022-03-15", "2022-03-15", "PUP-622b"),
            ("2022-08-31", None, "2022-08-31", "PUP-622a"),
            ("2022-09-01", None, "2023-08-31", "PUP-622a"),
            ("2021-10-04", "2021-10-04", "2021-10-04", "PUP-622b"),
            ("2021-10-04", "2022-08-31", "2022-08-31", "PUP-622b"),
        ],
    )
    def test_examples(self, start: str, ended: str | None, end: str, code: str) -> None:
        decision = end_of_polish_lessons(day(start), day(ended) if ended else None)
        assert decision.outcome == day(end)
        assert decision.because.codes == (code,)

    @pytest.mark.parametrize("ended", ["2021-10-03", "2022-09-01"])
    def test_an_end_outside_the_year_is_impossible(self, ended: str) -> None:
        with pytest.raises(InvalidValueError, match="ended_on"):
            end_of_polish_lessons(day("2021-10-04"), day(ended))

    def test_days_without_a_school_year_are_refused(self) -> None:
        with pytest.raises(InvalidValueError, match="start"):
            end_of_polish_lessons(date.min)

    @given(covered_days())
    def test_what_it_decides_is_never_found_wrong(self, start: date) -> None:
        end = end_of_polish_lessons(start).outcome
        entry = LanguageLessons(
            kind=P.ADDITIONAL_POLISH, institution=institution(K.PRIMARY_SCHOOL), dates=EntryDates(start, end)
        )
        assert check_language_lessons(entry).codes == ()


class TestCheckLanguageLessons:
    """PUP-622, PUP-623."""

    @pytest.mark.parametrize(
        ("end", "ended_on", "codes"),
        [
            ("2022-08-31", None, ()),
            ("2022-09-01", None, ("PUP-622d",)),
            ("2022-03-15", None, ()),
            (None, None, ("PUP-622c",)),
            ("2022-03-15", "2022-03-15", ()),
            ("2022-03-16", "2022-03-15", ("PUP-622d",)),
            ("2022-03-14", "2022-03-15", ("PUP-622d",)),
            (None, "2022-03-15", ("PUP-622c",)),
            ("2022-08-31", "2022-08-31", ()),
            ("2021-10-04", "2021-10-04", ()),
            ("2022-03-15", "2022-09-01", ("PUP-622d",)),
            ("2022-08-31", "2022-09-01", ()),
        ],
    )
    def test_polish(self, end: str | None, ended_on: str | None, codes: tuple[str, ...]) -> None:
        entry = lessons(P.ADDITIONAL_POLISH, "2021-10-04", end)
        assert check_language_lessons(entry, actual=days("2021-10-04", ended_on) if ended_on else None).codes == codes

    @pytest.mark.parametrize(("end", "codes"), [("2022-08-31", ()), ("2022-03-15", ("PUP-622d",))])
    def test_polish_lessons_that_ended_before_the_first_day_of_the_entry(self, end: str, codes: tuple[str, ...]) -> None:
        """They did not end in that year, so the last day is 31 August."""
        entry = lessons(P.ADDITIONAL_POLISH, "2021-10-04", end)
        assert check_language_lessons(entry, actual=days("2020-10-05", "2021-06-25")).codes == codes

    @pytest.mark.parametrize("actual", [days("2021-10-05"), days("2021-10-05", "2022-08-31")])
    def test_the_first_day_of_polish_lessons_is_not_compared(self, actual: Period) -> None:
        entry = lessons(P.ADDITIONAL_POLISH, "2021-10-04", "2022-08-31")
        assert check_language_lessons(entry, actual=actual).codes == ()

    def test_without_a_start_the_end_is_not_judged(self) -> None:
        assert check_language_lessons(lessons(P.ADDITIONAL_POLISH, None, None)).codes == ("PUP-623a",)

    def test_language_of_origin_has_its_own_days(self) -> None:
        entry = lessons(P.LANGUAGE_OF_ORIGIN, "2021-10-04", None)
        assert check_language_lessons(entry).codes == ()
        assert check_language_lessons(entry, actual=days("2021-10-04", "2022-06-24")).codes == ("PUP-623b",)
        assert check_language_lessons(lessons(P.LANGUAGE_OF_ORIGIN, None, "2022-06-24")).codes == ("PUP-623a",)

    def test_other_particulars_are_no_such_entries(self) -> None:
        for kind in set(P) - LanguageLessons.KINDS:
            with pytest.raises(InvalidValueError, match="kind"):
                lessons(kind, None, None)
