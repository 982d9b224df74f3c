"""REV-010a to REV-010g, REV-012a, REV-012b: why access is revoked."""

from itertools import combinations

import pytest

from sio_rules.access.applicants import Applicant
from sio_rules.access.revocation.reasons import (
    REASONS,
    CurrentRevocationReason,
    LegalCase,
    RevocationReason,
    legal_case,
    reason_does_not_fit,
)

A, R, N = Applicant, RevocationReason, CurrentRevocationReason
HEADS = {A.HEAD, A.RECTOR, A.AUDIT_CHAMBER_PRESIDENT}
GRANTERS = {A.GRANTER_FOR_HEADS, A.GRANTER_FOR_STAFF}
FITS: dict[RevocationReason | CurrentRevocationReason, set[Applicant]] = {
    R.ACCESS_FOR_HEAD_WITHDRAWN: {A.EMPLOYEE},
    R.GRANTING_WITHDRAWN: GRANTERS,
    R.OFFICE_ENDED: HEADS,
    R.SUPERVISION: set(A),
    R.FALSE_OR_OUTDATED_DATA: set(A),
    N.FALSE_OR_OUTDATED_DATA: set(A),
    N.OFFICE_ENDED: HEADS,
    N.EMPLOYEE_WITHDRAWN: {A.EMPLOYEE},
    N.GRANTING_WITHDRAWN: GRANTERS,
    N.OTHER_STATUTORY_CASE: set(A),
    N.LOGIN_DATA_LOST: set(A),
}


class TestLists:
    """Four cases, five reasons, today's six (A-08)."""

    def test_as_many_as_the_sources_have(self) -> None:
        """And each reason of the form once in the table."""
        assert (len(LegalCase), len(RevocationReason), len(CurrentRevocationReason)) == (4, 5, 6)
        assert [row.reason for row in REASONS] == list(RevocationReason)

    @pytest.mark.parametrize(
        ("reason", "case", "code"),
        [
            (R.ACCESS_FOR_HEAD_WITHDRAWN, LegalCase.EMPLOYEE_ON_REQUEST, "REV-010a"),
            (R.GRANTING_WITHDRAWN, LegalCase.EMPLOYEE_ON_REQUEST, "REV-010b"),
            (R.OFFICE_ENDED, LegalCase.HEAD_DISMISSED, "REV-010c"),
            (R.SUPERVISION, LegalCase.SUPERVISION, "REV-010d"),
            (R.FALSE_OR_OUTDATED_DATA, LegalCase.FALSE_OR_OUTDATED_DATA, "REV-010e"),
        ],
    )
    def test_each_reason_falls_under_one_case(self, reason: RevocationReason, case: LegalCase, code: str) -> None:
        """And every case has a reason."""
        decision = legal_case(reason)
        assert decision.outcome is case
        assert decision.because.codes == (code,)

    @pytest.mark.parametrize(
        ("reason", "case"),
        [
            (N.FALSE_OR_OUTDATED_DATA, LegalCase.FALSE_OR_OUTDATED_DATA),
            (N.OFFICE_ENDED, LegalCase.HEAD_DISMISSED),
            (N.EMPLOYEE_WITHDRAWN, LegalCase.EMPLOYEE_ON_REQUEST),
            (N.GRANTING_WITHDRAWN, LegalCase.EMPLOYEE_ON_REQUEST),
            (N.OTHER_STATUTORY_CASE, None),
            (N.LOGIN_DATA_LOST, None),
        ],
    )
    def test_todays_reasons_continue_a_case_or_none(self, reason: CurrentRevocationReason, case: LegalCase | None) -> None:
        """A-75; where there is none, the finding says so."""
        decision = legal_case(reason)
        assert decision.outcome is case
        assert decision.because.codes == ("REV-010g" if case is None else "REV-010f",)


class TestFit:
    """REV-012: according to the facts."""

    @pytest.mark.parametrize("reason", FITS)
    def test_every_set_of_capacities(self, reason: RevocationReason | CurrentRevocationReason) -> None:
        """Of several capacities one that fits is enough; none at all fits nothing."""
        code = "REV-012a" if isinstance(reason, RevocationReason) else "REV-012b"
        for size in range(len(A) + 1):
            for holds in combinations(A, size):
                finding = reason_does_not_fit(reason, frozenset(holds))
                assert (finding and finding.code) == (None if FITS[reason] & set(holds) else code)
