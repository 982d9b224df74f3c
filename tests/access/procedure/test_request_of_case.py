"""ACC-261a to ACC-261e: what in a case contradicts its request."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from walks import BY_EPUAP, FILED, IN_PERSON, OBTAINED, SHOWN, TO_ACCEPTED, after

from sio_rules.access.applicants import Function
from sio_rules.access.procedure.case import Case
from sio_rules.access.procedure.events import DataIncorrect, Rejected, RejectionGround
from sio_rules.access.procedure.request_of_case import check_case
from sio_rules.access.procedure.steps import replay
from sio_rules.access.request.form import AccessRequest, IdentityVariant
from sio_rules.periods import Period
from sio_rules.rule import Findings

VALIDITY = Period(date(2026, 3, 1), date(2031, 2, 25))
REQUEST = AccessRequest(
    identity=IdentityVariant.IN_PERSON,
    function=Function.EMPLOYEE,
    valid_from=VALIDITY.start,
    valid_until=VALIDITY.end,
)


def told(findings: Findings) -> list[tuple[str, str]]:
    """Return the codes and places."""
    return [(each.code, each.at) for each in findings]


class TestCheckCase:
    """One request, one case."""

    def test_what_agrees(self) -> None:
        """At every step of the case, filed on the same day."""
        for taken in range(len(IN_PERSON) + 1):
            case = replay(Case(IdentityVariant.IN_PERSON, validity=VALIDITY), IN_PERSON[:taken])
            assert not check_case(REQUEST, case, filed_on=FILED.on)

    def test_the_way_of_confirming_identity(self) -> None:
        """What is not selected is not compared."""
        case = after(*BY_EPUAP, epuap=True)
        assert told(check_case(REQUEST, case)) == [("ACC-261a", "variant")]
        for identity in (None, IdentityVariant.EPUAP):
            assert not check_case(attrs.evolve(REQUEST, identity=identity), case)

    def test_the_day_of_filing(self) -> None:
        """Once the case is filed."""
        other_day = date(2026, 2, 26)
        assert told(check_case(REQUEST, after(*IN_PERSON), filed_on=other_day)) == [("ACC-261b", "events[2].on")]
        assert not check_case(REQUEST, after(*IN_PERSON[:2]), filed_on=other_day)

    @pytest.mark.parametrize(
        ("changed", "codes"),
        [
            ({}, []),
            ({"valid_from": date(2026, 3, 2)}, ["ACC-261c"]),
            ({"valid_until": date(2031, 2, 24)}, ["ACC-261d"]),
            ({"valid_from": date(2026, 3, 2), "valid_until": date(2031, 2, 24)}, ["ACC-261c", "ACC-261d"]),
            ({"valid_from": None, "valid_until": None}, []),
        ],
    )
    def test_the_period(self, changed: dict[str, Any], codes: list[str]) -> None:
        """Start and end, each by itself."""
        case = Case(IdentityVariant.IN_PERSON, validity=VALIDITY)
        assert told(check_case(attrs.evolve(REQUEST, **changed), case)) == [(code, "validity") for code in codes]

    @pytest.mark.parametrize(("valid_until", "codes"), [(date(2031, 2, 25), ()), (date(2031, 2, 26), ("ACC-111",))])
    def test_five_years_run_from_the_filing_of_the_case(self, valid_until: date, codes: tuple[str, ...]) -> None:
        """Of an employee; a head's request has no such limit."""
        asked = attrs.evolve(REQUEST, valid_until=valid_until)
        assert check_case(asked, after(*IN_PERSON)).codes == codes
        assert not check_case(attrs.evolve(asked, function=Function.HEAD), after(*IN_PERSON))
        assert not check_case(asked, after(*IN_PERSON[:2]))

    @pytest.mark.parametrize(
        ("valid_until", "place"),
        [
            (SHOWN.on, None),
            (date(2026, 3, 8), 5),
            (date(2026, 3, 1), 4),
            (date(2026, 2, 24), 2),
        ],
    )
    def test_a_period_that_is_over(self, valid_until: date, place: int | None) -> None:
        """The last day will do; the first step past it is named."""
        asked = attrs.evolve(REQUEST, valid_from=date(2026, 1, 1), valid_until=valid_until)
        expected = [] if place is None else [("ACC-261e", f"events[{place}].on")]
        assert told(check_case(asked, after(*IN_PERSON))) == expected
        assert not check_case(attrs.evolve(asked, valid_until=None), after(*IN_PERSON))

    @pytest.mark.parametrize("place", [6, 7])
    def test_access_and_the_login_are_steps_on_the_way(self, place: int) -> None:
        """A day each after the identity."""
        obtained, shown = (
            attrs.evolve(step, on=step.on + timedelta(days=days)) for days, step in ((1, OBTAINED), (2, SHOWN))
        )
        asked = attrs.evolve(REQUEST, valid_from=date(2026, 1, 1), valid_until=OBTAINED.on + timedelta(days=place - 6))
        found = check_case(asked, after(*IN_PERSON[:6], obtained, shown))
        assert told(found) == [("ACC-261e", f"events[{place}].on")]

    def test_a_refusal_may_come_later(self) -> None:
        """Nothing is granted by it."""
        asked = attrs.evolve(REQUEST, valid_from=date(2026, 1, 1), valid_until=date(2026, 3, 2))
        rejected = after(*TO_ACCEPTED, Rejected(date(2026, 3, 10), RejectionGround.FAILURE_TO_APPEAR))
        assert not check_case(asked, rejected)
        refused = after(*TO_ACCEPTED[:-1], DataIncorrect(on=date(2026, 3, 4), incorrectness="inne nazwisko"))
        assert not check_case(asked, refused)
