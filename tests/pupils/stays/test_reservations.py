"""Places reserved in a MOW, and breaks of the measure (the instruction, 13)."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import K, day, days, institution

from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.stays.reservations import MeasureBreak, Reservation, check_measure_break, check_reservation
from sio_rules.pupils.stays.stays import Stay

MOW = institution(K.MOW)


def stay(start: str, end: str | None = None, rspo: int = 1) -> Stay:
    """Return a stay in a MOW."""
    return Stay(institution=institution(K.MOW, rspo=rspo), period=days(start, end), basis=1)


def reserved(**changes: object) -> Reservation:
    """Return a correct reservation with *changes*."""
    fields = {"institution": MOW, "period": days("2024-03-01", "2024-03-20"), "referral_received_on": day("2024-03-01")}
    return Reservation(**{**fields, **changes})  # type: ignore[arg-type] # on purpose


class TestCheckReservation:
    """STY-003."""

    @pytest.mark.parametrize("kind", K)
    def test_only_in_a_mow(self, kind: InstitutionKind) -> None:
        codes = check_reservation(reserved(institution=institution(kind))).codes
        assert codes == (() if kind is K.MOW else ("STY-003a",))

    @pytest.mark.parametrize(
        ("received", "codes"),
        [("2024-03-01", ()), ("2024-02-29", ("STY-003b",)), ("2024-03-02", ("STY-003b",)), (None, ("STY-003c",))],
    )
    def test_from_the_day_of_the_referral(self, received: str | None, codes: tuple[str, ...]) -> None:
        assert check_reservation(reserved(referral_received_on=day(received) if received else None)).codes == codes

    @pytest.mark.parametrize(
        ("other", "codes"),
        [
            (stay("2024-03-21"), ()),
            (stay("2024-03-20"), ("STY-003d",)),
            (stay("2024-01-01", "2024-02-29"), ()),
            (stay("2024-01-01", "2024-03-01"), ("STY-003d",)),
            (stay("2024-03-10", rspo=2), ()),
        ],
    )
    def test_no_stay_in_that_time(self, other: Stay, codes: tuple[str, ...]) -> None:
        assert check_reservation(reserved(), stays=(other,)).codes == codes

    def test_it_names_the_first_day_of_several_stays(self) -> None:
        (told,) = check_reservation(reserved(), stays=(stay("2024-03-18"), stay("2024-03-11", "2024-03-12")))
        assert told.facts == {"first_day": day("2024-03-11")}


class TestCheckMeasureBreak:
    """STY-004: the stay continues."""

    @pytest.mark.parametrize(
        ("stays", "uncovered"),
        [
            ((stay("2023-09-01"),), None),
            ((stay("2024-03-01", "2024-05-31"),), None),
            ((stay("2024-03-02", "2024-05-31"),), "2024-03-01"),
            ((stay("2024-03-01", "2024-05-30"),), "2024-05-31"),
            ((stay("2024-04-01"), stay("2024-01-01", "2024-03-31")), None),
            ((stay("2024-04-02"), stay("2024-01-01", "2024-03-31")), "2024-04-01"),
            ((stay("2024-01-01", rspo=2),), "2024-03-01"),
            ((stay("2024-01-01", "9999-12-31"),), None),
            ((), "2024-03-01"),
        ],
    )
    def test_the_whole_break(self, stays: tuple[Stay, ...], uncovered: str | None) -> None:
        told = check_measure_break(MeasureBreak(institution=MOW, period=days("2024-03-01", "2024-05-31")), stays=stays)
        assert told.codes == (("STY-004",) if uncovered else ())
        assert [each.facts for each in told] == ([{"first_day": day(uncovered)}] if uncovered else [])

    def test_a_break_without_an_end_needs_a_stay_without_an_end(self) -> None:
        away = MeasureBreak(institution=MOW, period=days("2024-03-01"))
        assert check_measure_break(away, stays=(stay("2024-03-01"),)).codes == ()
        assert check_measure_break(away, stays=(stay("2024-03-01", "2030-08-31"),)).codes == ("STY-004",)

    @given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 5)), max_size=4), st.integers(0, 12), st.integers(0, 5))
    def test_the_first_day_that_no_stay_covers(self, spans: list[tuple[int, int]], first: int, length: int) -> None:
        def period(start: int, more: int) -> Period:
            begins = day("2024-03-01") + timedelta(days=start)
            return Period(begins, begins + timedelta(days=more))

        stays = tuple(Stay(institution=MOW, period=period(*span), basis=1) for span in spans)
        away = period(first, length)
        every_day = [away.start + timedelta(days=passed) for passed in range(length + 1)]
        bare = [on for on in every_day if not any(each.period.covers(on) for each in stays)]
        told = check_measure_break(MeasureBreak(institution=MOW, period=away), stays=stays)
        assert [each.facts["first_day"] for each in told] == bare[:1]
