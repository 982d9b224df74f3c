"""ACC-301c, ACC-301d, ACC-301e: the request to renew access."""

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from world import PAPER

from sio_rules.access.applicants import Function
from sio_rules.access.renewal.grounds import RenewalCircumstances
from sio_rules.access.renewal.request import (
    RenewalField,
    RenewalRequest,
    check_renewal,
)
from sio_rules.access.renewal.window import outside_window
from sio_rules.errors import OutOfCoverageError
from sio_rules.periods import Period
from sio_rules.strategies import covered_days, renewal_requests

EXPIRES = date(2023, 8, 31)
ON = date(2023, 6, 1)
TERM = Period(date(2018, 9, 1), date(2026, 8, 31))
GOOD = RenewalRequest(
    first_name="Łucja",
    last_name="Próbna",
    pesel="44051401359",
    phone="601000000",
    email="l.probna@przyklad.pl",
    function=Function.EMPLOYEE,
    user_type="szkoła",
    user_name="Szkoła Podstawowa nr 1",
    valid_until=date(2028, 8, 31),
)
AUTHORISED = RenewalCircumstances(
    authorisation=attrs.evolve(PAPER, valid_from=date(2023, 9, 1), valid_until=date(2028, 8, 31))
)


class TestCheckRenewal:
    """Art. 74: window, contents, length."""

    def test_a_lawful_one(self) -> None:
        """Nothing is found."""
        assert not check_renewal(GOOD, on=ON, expires_on=EXPIRES, circumstances=AUTHORISED)

    @pytest.mark.parametrize("named", RenewalField)
    def test_every_part_is_needed(self, named: RenewalField) -> None:
        """ACC-301c: empty, blank or not selected."""
        path = named.name.lower()
        empty = None if getattr(GOOD, path) is None or not isinstance(getattr(GOOD, path), str) else " "
        gap: dict[str, Any] = {path: empty}
        findings = check_renewal(attrs.evolve(GOOD, **gap), on=ON, expires_on=EXPIRES)
        assert [(each.code, each.at) for each in findings.errors] == [("ACC-301c", path)]

    @pytest.mark.parametrize(("on", "asked"), [(date(2017, 7, 23), False), (date(2017, 7, 24), True)])
    def test_what_it_holds_is_asked_by_todays_act(self, on: date, asked: bool) -> None:
        """Art. 74 of today is law since 2017-07-24; an earlier finding would cite what was no law yet."""
        findings = check_renewal(RenewalRequest(), on=on, expires_on=date(2017, 8, 31))
        assert ("ACC-301c" in findings.codes) is asked
        assert outside_window(on, expires_on=date(2017, 12, 31)) in check_renewal(
            RenewalRequest(), on=on, expires_on=date(2017, 12, 31)
        )
        assert all(each.rule.since is None or each.rule.since <= on for each in findings)

    def test_what_is_typed_is_checked_too(self) -> None:
        """PESEL and e-mail."""
        wrong = attrs.evolve(GOOD, pesel="44051401358", email="przyklad", phone="x")
        codes = check_renewal(wrong, on=ON, expires_on=EXPIRES, circumstances=AUTHORISED).codes
        assert any(code.startswith("IDN-001") for code in codes)
        assert "ACC-107" in codes
        assert len(codes) == 3

    def test_the_window_is_checked(self) -> None:
        """ACC-301a, ACC-301b."""
        for on, code in ((date(2023, 5, 30), "ACC-301a"), (date(2023, 9, 1), "ACC-301b")):
            assert check_renewal(GOOD, on=on, expires_on=EXPIRES, circumstances=AUTHORISED).codes == (code,)

    def test_a_head_is_limited_by_the_function(self) -> None:
        """The longest renewal ends with the term."""
        head = attrs.evolve(GOOD, function=Function.HEAD, valid_until=date(2026, 8, 31))
        known = RenewalCircumstances(term=TERM, active_heads=1)
        assert not check_renewal(head, on=ON, expires_on=EXPIRES, circumstances=known)
        longer = attrs.evolve(head, valid_until=date(2026, 9, 1))
        assert check_renewal(longer, on=ON, expires_on=EXPIRES, circumstances=known).codes == ("ACC-301d",)

    def test_what_is_not_given_is_said(self) -> None:
        """Warnings, for heads only."""
        head = attrs.evolve(GOOD, function=Function.HEAD)
        findings = check_renewal(head, on=ON, expires_on=EXPIRES)
        assert findings.codes == findings.warnings.codes == ("ACC-301f", "ACC-303b")
        acting = attrs.evolve(GOOD, function=Function.ACTING_HEAD)
        assert check_renewal(acting, on=ON, expires_on=EXPIRES).codes == ("ACC-301f",)

    @given(renewal_requests(), covered_days(min_value=date(2012, 4, 30), max_value=date(2040, 1, 1)))
    def test_nothing_personal_comes_out(self, request: RenewalRequest, on: date) -> None:
        """It shows no names or numbers."""
        shown = repr(request) + repr(check_renewal(request, on=on, expires_on=EXPIRES).to_dicts("pl"))
        typed = (request.first_name, request.last_name, request.pesel, request.email, request.phone)
        assert not any(text in shown for text in typed if len(text) > 3 and text != "przyklad")


class TestRenewedPeriod:
    """From the day after the expiry, five years at most."""

    @pytest.mark.parametrize(
        ("valid_until", "codes"),
        [
            (date(2028, 8, 31), ()),
            (date(2028, 9, 1), ("ACC-301d", "ACC-301m")),
            (date(2023, 9, 1), ()),
            (date(2023, 8, 31), ("ACC-301e",)),
            (None, ("ACC-301c",)),
        ],
    )
    def test_limits(self, valid_until: date | None, codes: tuple[str, ...]) -> None:
        """On each limit, and a day past it; a day that is not given is missing, and neither too late nor too early."""
        asked = attrs.evolve(GOOD, valid_until=valid_until)
        findings = check_renewal(asked, on=ON, expires_on=EXPIRES, circumstances=AUTHORISED)
        assert findings.codes == codes

    def test_a_function_that_ends_first_leaves_nothing(self) -> None:
        """Its term is over before the renewal begins: no period is offered that would end before it begins."""
        acting = attrs.evolve(GOOD, function=Function.ACTING_HEAD, valid_until=date(2023, 9, 1))
        over = RenewalCircumstances(term=Period(date(2018, 9, 1), EXPIRES))
        assert check_renewal(acting, on=ON, expires_on=EXPIRES, circumstances=over).codes == ("ACC-301j",)
        too_long = attrs.evolve(acting, valid_until=date(2028, 9, 1))
        [long, _] = check_renewal(too_long, on=ON, expires_on=EXPIRES, circumstances=over)
        assert (long.code, long.facts["last_day"]) == ("ACC-301d", date(2028, 8, 31))
        lasting = RenewalCircumstances(term=Period(date(2018, 9, 1)))
        assert not check_renewal(acting, on=ON, expires_on=EXPIRES, circumstances=lasting)
        last = RenewalCircumstances(term=Period(date(2018, 9, 1), date(2023, 9, 1)))
        assert not check_renewal(acting, on=ON, expires_on=EXPIRES, circumstances=last)
        next_day = attrs.evolve(acting, valid_until=date(2023, 9, 2))
        assert check_renewal(next_day, on=ON, expires_on=EXPIRES, circumstances=last).codes == ("ACC-301d",)

    def test_a_function_limits_heads_alone(self) -> None:
        """An employee has none."""
        known = attrs.evolve(AUTHORISED, term=Period(date(2018, 9, 1), date(2024, 8, 31)))
        assert not check_renewal(GOOD, on=ON, expires_on=EXPIRES, circumstances=known)

    @pytest.mark.parametrize("valid_until", [None, date(2028, 8, 31)])
    def test_the_end_of_the_calendar(self, valid_until: date | None) -> None:
        """There is no day after it."""
        asked = attrs.evolve(GOOD, valid_until=valid_until)
        with pytest.raises(OutOfCoverageError, match="expires_on"):
            check_renewal(asked, on=ON, expires_on=date.max)
