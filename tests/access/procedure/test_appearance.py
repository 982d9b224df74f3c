"""ACC-125b, 239b, 239d, 249d, 249f, 249g: what depends on the day on which the applicant appears."""

from datetime import date, timedelta

import attrs
import pytest
from walks import ACCEPTED, EXTENSION, IDENTITY, MARKED, TO_ACCEPTED, after

from sio_rules.access.procedure.appearance import appearance_term
from sio_rules.access.procedure.case import Case, CaseState
from sio_rules.access.procedure.events import Rejected, RejectionGround
from sio_rules.access.procedure.step_checks import check_step
from sio_rules.access.procedure.steps import advance
from sio_rules.errors import InvalidValueError, OutOfCoverageError

G = RejectionGround
LAST_DAY = date(2026, 3, 9)
AFTER_IT = date(2026, 3, 10)


class TestAppearance:
    """S002 I.2.5: in the term, or in the extended one."""

    def test_the_term_runs_while_somebody_has_to_appear(self) -> None:
        """From the acceptance, and to the chosen day."""
        term = appearance_term(after(*TO_ACCEPTED))
        extended = appearance_term(after(*TO_ACCEPTED, EXTENSION))
        assert term is not None
        assert extended is not None
        assert (term.last_day, extended.last_day) == (LAST_DAY, EXTENSION.chosen_day)

    @pytest.mark.parametrize(
        "case", [after(), after(*TO_ACCEPTED[:-1]), after(*TO_ACCEPTED, epuap=True), after(*TO_ACCEPTED, IDENTITY)]
    )
    def test_nobody_has_to_appear(self, case: Case) -> None:
        """Before the acceptance, with ePUAP, and afterwards."""
        assert appearance_term(case) is None

    def test_the_last_day_is_in_the_term(self) -> None:
        """The next is not."""
        assert not check_step(after(*TO_ACCEPTED), attrs.evolve(IDENTITY, on=LAST_DAY))
        late = attrs.evolve(IDENTITY, on=LAST_DAY + timedelta(days=1))
        assert [(each.code, each.at) for each in check_step(after(*TO_ACCEPTED), late)] == [("ACC-239b", "on")]

    @pytest.mark.parametrize(
        ("ground", "day", "codes"),
        [
            (RejectionGround.FAILURE_TO_APPEAR, LAST_DAY, ("ACC-249d",)),
            (RejectionGround.FAILURE_TO_APPEAR, LAST_DAY + timedelta(days=1), ()),
            (RejectionGround.NO_VALID_DOCUMENT, LAST_DAY, ()),
            (RejectionGround.NO_VALID_DOCUMENT, LAST_DAY + timedelta(days=1), ("ACC-239d",)),
            (RejectionGround.NOT_THE_PERSON, LAST_DAY, ()),
            (RejectionGround.NOT_THE_PERSON, LAST_DAY + timedelta(days=1), ("ACC-239d",)),
        ],
    )
    def test_each_ground_has_its_time(self, ground: RejectionGround, day: date, codes: tuple[str, ...]) -> None:
        """Without the day of the appearance: on the last day it was in time, later it may have been."""
        assert check_step(after(*TO_ACCEPTED), Rejected(day, ground)).codes == codes

    def test_a_term_beyond_the_covered_years(self) -> None:
        """Neither told nor judged."""
        day = date(2050, 12, 28)
        case = after(*TO_ACCEPTED[:-1], attrs.evolve(ACCEPTED, on=day, received_on=day))
        with pytest.raises(OutOfCoverageError, match="received_on"):
            appearance_term(case)
        with pytest.raises(OutOfCoverageError, match="received_on"):
            check_step(case, attrs.evolve(IDENTITY, on=day))

    def test_an_earlier_day_of_the_extended_term_will_do(self) -> None:
        """A-38: up to the chosen day, and not after."""
        case = after(*TO_ACCEPTED, EXTENSION)
        assert not check_step(case, attrs.evolve(IDENTITY, on=date(2026, 3, 20)))
        assert not check_step(case, attrs.evolve(IDENTITY, on=date(2026, 3, 12)))
        assert check_step(case, attrs.evolve(IDENTITY, on=date(2026, 3, 21))).codes == ("ACC-239b",)


class TestDayOfAppearance:
    """S002 I.2.6: the sources set a time limit for appearing, and none for the decision."""

    @pytest.mark.parametrize("ground", [G.NO_VALID_DOCUMENT, G.NOT_THE_PERSON])
    @pytest.mark.parametrize("on", [LAST_DAY, AFTER_IT, date(2027, 1, 1)])
    @pytest.mark.parametrize(("appeared_on", "codes"), [(date(2026, 3, 2), ()), (LAST_DAY, ()), (AFTER_IT, ("ACC-239b",))])
    def test_a_rejection_is_judged_by_the_day_of_appearing(
        self, ground: RejectionGround, on: date, appeared_on: date, codes: tuple[str, ...]
    ) -> None:
        """Whenever it is decided."""
        case = after(*TO_ACCEPTED)
        if appeared_on > on:
            return
        findings = check_step(case, Rejected(on, ground, appeared_on=appeared_on))
        assert [(each.code, each.at) for each in findings] == [(code, "appeared_on") for code in codes]

    def test_a_day_that_is_not_given_is_no_obstacle(self) -> None:
        """The rejection is taken, and the warning kept."""
        case = advance(after(*TO_ACCEPTED), Rejected(AFTER_IT, G.NO_VALID_DOCUMENT))
        assert case.state is CaseState.REJECTED
        assert case.because.codes == ("ACC-249b", "ACC-239d")
        assert case.because.warnings.codes == ("ACC-239d",)

    def test_who_appeared_in_time_did_not_fail_to_appear(self) -> None:
        """Who appeared late did."""
        case = after(*TO_ACCEPTED)
        in_time = Rejected(AFTER_IT, G.FAILURE_TO_APPEAR, appeared_on=LAST_DAY)
        assert [(each.code, each.at) for each in check_step(case, in_time)] == [("ACC-249g", "appeared_on")]
        assert not check_step(case, attrs.evolve(in_time, appeared_on=AFTER_IT))
        assert not check_step(case, attrs.evolve(in_time, appeared_on=None))

    def test_the_extended_term_counts(self) -> None:
        """From its own last day."""
        case = after(*TO_ACCEPTED, EXTENSION)
        rejected = Rejected(date(2026, 4, 1), G.NO_VALID_DOCUMENT, appeared_on=date(2026, 3, 20))
        assert not check_step(case, rejected)
        assert check_step(case, attrs.evolve(rejected, appeared_on=date(2026, 3, 21))).codes == ("ACC-239b",)

    def test_the_identity_may_be_confirmed_after_the_appearance(self) -> None:
        """The document is judged on the day on which it was shown."""
        case = after(*TO_ACCEPTED)
        later = attrs.evolve(IDENTITY, on=date(2026, 3, 12), appeared_on=LAST_DAY)
        assert not check_step(case, later)
        document = later.document
        assert document is not None
        to_that_day = attrs.evolve(later, document=attrs.evolve(document, valid_until=LAST_DAY))
        assert not check_step(case, to_that_day)
        expired = attrs.evolve(later, document=attrs.evolve(document, valid_until=LAST_DAY - timedelta(days=1)))
        assert check_step(case, expired).codes == ("ACC-240c",)
        late = attrs.evolve(later, appeared_on=AFTER_IT)
        assert [(each.code, each.at) for each in check_step(case, late)] == [("ACC-239b", "appeared_on")]

    def test_everything_wrong_with_an_appearance(self) -> None:
        """Late, without a comment, without a document."""
        wrong = attrs.evolve(IDENTITY, on=date(2026, 3, 10), comment="", document=None)
        assert check_step(after(*TO_ACCEPTED), wrong).codes == ("ACC-239b", "ACC-125b", "ACC-240a")

    def test_nobody_appears_before_the_acceptance(self) -> None:
        """The day of the acceptance itself will do."""
        case = after(*TO_ACCEPTED)
        for event in (Rejected(AFTER_IT, G.NO_VALID_DOCUMENT), IDENTITY):
            assert not check_step(case, attrs.evolve(event, appeared_on=ACCEPTED.on))
            with pytest.raises(InvalidValueError, match="appeared_on"):
                check_step(case, attrs.evolve(event, appeared_on=MARKED.on))

    def test_nothing_is_decided_before_the_appearance(self) -> None:
        """The same day is fine."""
        for event in (Rejected(LAST_DAY, G.NOT_THE_PERSON), IDENTITY):
            assert attrs.evolve(event, appeared_on=LAST_DAY).appeared_on == LAST_DAY
            with pytest.raises(InvalidValueError, match="appeared_on must be on or an earlier day"):
                attrs.evolve(event, appeared_on=AFTER_IT)


class TestEpuap:
    """A-73: nobody appears, yet who signed may be somebody else."""

    @pytest.mark.parametrize(
        ("ground", "codes"),
        [(G.NOT_THE_PERSON, ()), (G.NO_VALID_DOCUMENT, ("ACC-249f",)), (G.FAILURE_TO_APPEAR, ("ACC-249f",))],
    )
    def test_one_ground_is_left(self, ground: RejectionGround, codes: tuple[str, ...]) -> None:
        """The other two need an appearance; no time limit counts."""
        case = after(*TO_ACCEPTED, epuap=True)
        for on in (ACCEPTED.on, date(2027, 1, 1)):
            rejected = Rejected(on, ground)
            assert [(each.code, each.at) for each in check_step(case, rejected)] == [(code, "ground") for code in codes]
            if codes:
                with pytest.raises(InvalidValueError):
                    advance(case, rejected)
            else:
                assert advance(case, rejected).because.codes == ("ACC-249h",)
