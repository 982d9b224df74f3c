"""Who files, and on what."""

import pytest

from sio_rules.access import AccessTitle, Applicant, title_to_access
from sio_rules.access.applicants import HEADS, INTERNAL, STATUTORY, Function


class TestTitleToAccess:
    """SIO act, art. 68; S002, part I (ACC-209, ACC-210, ACC-213)."""

    @pytest.mark.parametrize(
        ("applicant", "codes"),
        [
            (Applicant.HEAD, ("ACC-209a", "ACC-213")),
            (Applicant.AUDIT_CHAMBER_PRESIDENT, ("ACC-209b", "ACC-213")),
            (Applicant.RECTOR, ("ACC-209c", "ACC-213")),
            (Applicant.GRANTER_FOR_HEADS, ("ACC-210a", "ACC-201a")),
            (Applicant.GRANTER_FOR_STAFF, ("ACC-210b", "ACC-201a")),
            (Applicant.EMPLOYEE, ("ACC-210c", "ACC-201a")),
        ],
    )
    def test_three_act_by_law_and_three_on_paper(self, applicant: Applicant, codes: tuple[str, ...]) -> None:
        decision = title_to_access(applicant)
        by_law = decision.outcome is AccessTitle.BY_LAW
        assert decision.because.codes == codes
        assert by_law is (applicant in STATUTORY) is (applicant not in INTERNAL)


class TestFunction:
    """The form knows an employee, and two who are heads."""

    def test_two_functions_are_heads(self) -> None:
        assert frozenset(Function) - HEADS == {Function.EMPLOYEE}
