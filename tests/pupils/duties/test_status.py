"""What SIO answers to the question whether a duty is fulfilled."""

from datetime import date, timedelta
from itertools import product
from random import Random

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import a_class, assigned, can_be, can_have_preschool_classes, school

from sio_rules import InvalidValueError
from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.institutions import PRESCHOOLS, InstitutionKind
from sio_rules.periods import SchoolYear
from sio_rules.pupils.duties.answers import FULFILLED_IN, MIXED_LEVELS, DutyStatus
from sio_rules.pupils.duties.query import Duty
from sio_rules.pupils.duties.status import duty_status, needs_follow_up
from sio_rules.strategies import controlled_assignments

K, S = InstitutionKind, DutyStatus
YEAR = SchoolYear(2023)
ON = date(2023, 10, 2)
START, END = YEAR.start, YEAR.end
PRIMARY_DUTIES = (Duty.PRESCHOOL, Duty.SCHOOL)
PRIMARY_ANSWERS = (S.NO_DATA, S.PRESCHOOL_DUTY, S.SCHOOL_DUTY, S.RW, S.NO_PRIMARY_DUTY)
LEARNING_ANSWERS = (S.NO_DATA, S.LEARNING_DUTY, S.RW, S.KKZ, S.NO_LEARNING_DUTY)


def basic(kind: InstitutionKind, start: date = START, end: date | None = END, level: Level | None = None) -> ClassAssignment:
    """Return an assignment to a basic class."""
    return assigned(a_class(at=school(kind), level=level), start, end, pupil="a pupil")


def other(kind: ClassKind, start: date = START, end: date | None = END, at: InstitutionKind = K.SOSW) -> ClassAssignment:
    """Return an assignment to a class of another kind."""
    return assigned(a_class(at=school(at), kind=kind), start, end, pupil="a pupil")


RW, KKZ = other(ClassKind.RW), other(ClassKind.KKZ, at=K.VOCATIONAL_TRAINING_CENTRE)
PRESCHOOL = basic(K.KINDERGARTEN, level=Level.PRESCHOOL)
IN_SEPTEMBER = basic(K.KINDERGARTEN, START, date(2023, 9, 30), level=Level.PRESCHOOL)


class TestPrimaryDuties:
    """PUP-357, PUP-360: preschool preparation and compulsory schooling, one list for both."""

    @pytest.mark.parametrize("duty", PRIMARY_DUTIES)
    @pytest.mark.parametrize(
        ("assignments", "status", "codes"),
        [
            (None, S.NO_DATA, ("PUP-357a", "PUP-360")),
            ([], S.NO_PRIMARY_DUTY, ("PUP-357e", "PUP-360")),
            ([basic(K.PRIMARY_SCHOOL, level=Level.GRADE_1)], S.SCHOOL_DUTY, ("PUP-357c",)),
            ([basic(K.PRIMARY_SCHOOL)], S.SCHOOL_DUTY, ("PUP-357c",)),
            ([other(ClassKind.PREPARATORY, at=K.PRIMARY_SCHOOL)], S.SCHOOL_DUTY, ("PUP-357c",)),
            ([basic(K.GENERAL_MUSIC_SCHOOL_I)], S.SCHOOL_DUTY, ("PUP-357c",)),
            ([PRESCHOOL], S.PRESCHOOL_DUTY, ("PUP-357b",)),
            ([basic(K.PRESCHOOL_POINT, level=Level.PRESCHOOL)], S.PRESCHOOL_DUTY, ("PUP-357b",)),
            ([basic(K.PRIMARY_SCHOOL, level=Level.PRESCHOOL)], S.PRESCHOOL_DUTY, ("PUP-357b",)),
            ([basic(K.SOSW, level=Level.PRESCHOOL)], S.NO_PRIMARY_DUTY, ("PUP-357e", "PUP-360")),
            ([RW], S.RW, ("PUP-357d",)),
            ([other(ClassKind.RW, at=K.COUNSELLING_CENTRE)], S.RW, ("PUP-357d",)),
            ([KKZ], S.NO_PRIMARY_DUTY, ("PUP-357e", "PUP-360")),
            ([other(ClassKind.WWR)], S.NO_PRIMARY_DUTY, ("PUP-357e", "PUP-360")),
            ([basic(K.TECHNICAL_SCHOOL)], S.NO_PRIMARY_DUTY, ("PUP-357e", "PUP-360")),
            ([PRESCHOOL, basic(K.PRIMARY_SCHOOL, level=Level.GRADE_1)], S.SCHOOL_DUTY, ("PUP-357c",)),
            ([RW, PRESCHOOL], S.PRESCHOOL_DUTY, ("PUP-357b", "PUP-357g")),
            ([RW, basic(K.PRIMARY_SCHOOL)], S.SCHOOL_DUTY, ("PUP-357c", "PUP-357g")),
            ([RW, basic(K.TECHNICAL_SCHOOL)], S.RW, ("PUP-357d", "PUP-357g")),
            ([basic(K.GENERAL_BALLET_SCHOOL)], None, ("PUP-357f",)),
            ([basic(K.GENERAL_MUSIC_SCHOOL_II)], None, ("PUP-357f",)),
            ([basic(K.GENERAL_ART_SCHOOL)], None, ("PUP-357f",)),
            ([basic(K.POZNAN_CHORAL_SCHOOL)], None, ("PUP-357f",)),
            ([basic(K.BEDNARSKA_SCHOOL)], None, ("PUP-357f",)),
            ([basic(K.GENERAL_BALLET_SCHOOL), RW], S.RW, ("PUP-357d", "PUP-357f", "PUP-357g")),
            ([basic(K.GENERAL_BALLET_SCHOOL), PRESCHOOL], S.PRESCHOOL_DUTY, ("PUP-357b", "PUP-357f")),
            ([basic(K.GENERAL_BALLET_SCHOOL), IN_SEPTEMBER], S.PRESCHOOL_DUTY, ("PUP-357b", "PUP-357f")),
            ([basic(K.GENERAL_BALLET_SCHOOL), KKZ, other(ClassKind.WWR)], None, ("PUP-357f",)),
            ([basic(K.GENERAL_BALLET_SCHOOL, START, ON - timedelta(1)), PRESCHOOL], S.PRESCHOOL_DUTY, ("PUP-357b",)),
            ([basic(K.GENERAL_BALLET_SCHOOL), basic(K.PRIMARY_SCHOOL)], S.SCHOOL_DUTY, ("PUP-357c",)),
        ],
    )
    def test_the_first_that_fits(
        self,
        duty: Duty,
        assignments: list[ClassAssignment] | None,
        status: DutyStatus | None,
        codes: tuple[str, ...],
    ) -> None:
        """In the order of the reading; two at once that exclude each other are also found."""
        decision = duty_status(duty, assignments, on=ON)
        assert decision.outcome is status
        assert decision.because.codes == codes

    @pytest.mark.parametrize(
        ("start", "end", "status"),
        [
            (START, ON, S.SCHOOL_DUTY),
            (ON, None, S.SCHOOL_DUTY),
            (START, ON - timedelta(1), S.NO_PRIMARY_DUTY),
            (ON + timedelta(1), END, S.NO_PRIMARY_DUTY),
        ],
    )
    def test_the_school_duty_wants_an_assignment_that_runs(self, start: date, end: date | None, status: DutyStatus) -> None:
        """«aktywne»: on the day of the check, its first and last day included."""
        assert duty_status(Duty.SCHOOL, [basic(K.PRIMARY_SCHOOL, start, end)], on=ON).outcome is status

    @pytest.mark.parametrize(
        ("start", "end", "fits"),
        [
            (START, START, True),
            (END, None, True),
            (date(2022, 9, 1), START, True),
            (date(2022, 9, 1), START - timedelta(1), False),
            (END + timedelta(1), None, False),
        ],
    )
    def test_others_want_a_day_of_the_school_year(self, start: date, end: date | None, *, fits: bool) -> None:
        """Preschool classes and RW: any day of the current school year."""
        preschool = [basic(K.KINDERGARTEN, start, end, level=Level.PRESCHOOL)]
        outcome = duty_status(Duty.PRESCHOOL, preschool, on=ON).outcome
        assert outcome is (S.PRESCHOOL_DUTY if fits else S.NO_PRIMARY_DUTY)
        therapy = [other(ClassKind.RW, start, end)]
        outcome = duty_status(Duty.SCHOOL, therapy, on=ON).outcome
        assert outcome is (S.RW if fits else S.NO_PRIMARY_DUTY)

    def test_every_kind_of_school_and_class(self) -> None:
        """The table of kinds, whole."""
        for kind, class_kind in product(InstitutionKind, ClassKind):
            if not can_be(kind, class_kind):
                continue
            outcome = duty_status(Duty.SCHOOL, [other(class_kind, at=kind)], on=ON).outcome
            school_class = class_kind in {ClassKind.BASIC, ClassKind.PREPARATORY}
            if class_kind is ClassKind.RW:
                assert outcome is S.RW
            elif school_class and kind in MIXED_LEVELS:
                assert outcome is None
            elif class_kind is ClassKind.BASIC and kind in PRESCHOOLS:
                assert outcome is S.PRESCHOOL_DUTY
            else:
                assert outcome is (
                    S.SCHOOL_DUTY if school_class and kind in FULFILLED_IN[DutyStatus.SCHOOL_DUTY] else S.NO_PRIMARY_DUTY
                )
        for kind in filter(can_have_preschool_classes, InstitutionKind):
            in_preschool = duty_status(Duty.PRESCHOOL, [basic(kind, level=Level.PRESCHOOL)], on=ON).outcome
            assert in_preschool is (
                S.PRESCHOOL_DUTY if kind in FULFILLED_IN[DutyStatus.PRESCHOOL_DUTY] else S.NO_PRIMARY_DUTY
            )


class TestLearningDuty:
    """PUP-358 to PUP-360: compulsory education."""

    @pytest.mark.parametrize(
        ("assignments", "status", "codes"),
        [
            (None, S.NO_DATA, ("PUP-357a", "PUP-360")),
            ([], S.NO_LEARNING_DUTY, ("PUP-358b", "PUP-360")),
            ([basic(K.GENERAL_SECONDARY_SCHOOL)], S.LEARNING_DUTY, ("PUP-358a",)),
            ([RW, KKZ], S.RW, ("PUP-357d",)),
            ([basic(K.GENERAL_SECONDARY_SCHOOL), KKZ], S.LEARNING_DUTY, ("PUP-358a",)),
            ([KKZ], S.KKZ, ("PUP-359a",)),
            ([KKZ, other(ClassKind.KUZ), other(ClassKind.WWR)], S.KKZ, ("PUP-359a",)),
            ([other(ClassKind.KUZ)], S.NO_LEARNING_DUTY, ("PUP-358b", "PUP-360")),
            ([basic(K.PRIMARY_SCHOOL)], S.NO_LEARNING_DUTY, ("PUP-358b", "PUP-360")),
            ([basic(K.MUSIC_SCHOOL_II)], S.NO_LEARNING_DUTY, ("PUP-358b", "PUP-360")),
            ([KKZ, basic(K.MUSIC_SCHOOL_II)], None, ("PUP-359b",)),
            ([RW, basic(K.TECHNICAL_SCHOOL)], S.LEARNING_DUTY, ("PUP-358a", "PUP-357g")),
            ([RW, other(ClassKind.PREPARATORY, at=K.PRIMARY_SCHOOL)], S.RW, ("PUP-357d", "PUP-357g")),
        ],
    )
    def test_the_first_that_fits(
        self, assignments: list[ClassAssignment] | None, status: DutyStatus | None, codes: tuple[str, ...]
    ) -> None:
        """The examples of the rulebook among them."""
        decision = duty_status(Duty.LEARNING, assignments, on=ON)
        assert decision.outcome is status
        assert decision.because.codes == codes

    @pytest.mark.parametrize("kind", InstitutionKind)
    @pytest.mark.parametrize("class_kind", [ClassKind.BASIC, ClassKind.PREPARATORY])
    def test_nine_types_of_schools(self, kind: InstitutionKind, class_kind: ClassKind) -> None:
        """Basic or preparatory; every kind of institution."""
        outcome = duty_status(Duty.LEARNING, [other(class_kind, at=kind)], on=ON).outcome
        assert outcome is (S.LEARNING_DUTY if kind in FULFILLED_IN[DutyStatus.LEARNING_DUTY] else S.NO_LEARNING_DUTY)

    def test_any_day_of_the_school_year_will_do(self) -> None:
        """Including one that has ended by the day of the check."""
        over = [basic(K.TECHNICAL_SCHOOL, START, START)]
        assert duty_status(Duty.LEARNING, over, on=ON).outcome is S.LEARNING_DUTY
        before = [basic(K.TECHNICAL_SCHOOL, date(2022, 9, 1), START - timedelta(1))]
        assert duty_status(Duty.LEARNING, before, on=ON).outcome is S.NO_LEARNING_DUTY

    def test_classes_and_rw_one_after_the_other_are_no_conflict(self) -> None:
        """Only days in common are."""
        first, second = basic(K.TECHNICAL_SCHOOL, START, ON), other(ClassKind.RW, ON + timedelta(1), END)
        assert duty_status(Duty.LEARNING, [first, second], on=ON).because.codes == ("PUP-358a",)
        touching = other(ClassKind.RW, ON, END)
        assert "PUP-357g" in duty_status(Duty.LEARNING, [first, touching], on=ON).because.codes


class TestBoth:
    """Properties of both lists."""

    @given(
        st.sampled_from(Duty),
        controlled_assignments(YEAR),
        st.dates(START, END),
        st.randoms(use_true_random=False),
    )
    def test_order_of_input_and_other_years_do_not_matter(
        self, duty: Duty, assignments: list[ClassAssignment], on: date, chance: Random
    ) -> None:
        """The same decision, word for word."""
        decision = duty_status(duty, assignments, on=on)
        shuffled = [*assignments, attrs.evolve(basic(K.PRIMARY_SCHOOL, date(2020, 9, 1), date(2021, 8, 31)), pupil=1)]
        chance.shuffle(shuffled)
        assert duty_status(duty, shuffled, on=on).outcome is decision.outcome
        assert duty_status(duty, shuffled, on=on).because.codes == decision.because.codes

    def test_of_two_that_fit_the_school_with_the_lower_number_is_named(self) -> None:
        """Whatever the order in which two of one day come."""
        first = assigned(a_class(at=school(K.PRIMARY_SCHOOL, rspo=1)), START, END, pupil="a pupil")
        second = assigned(a_class(at=school(K.GENERAL_MUSIC_SCHOOL_I, rspo=2)), START, END, pupil="a pupil")
        for rows in ([first, second], [second, first]):
            assert duty_status(Duty.SCHOOL, rows, on=ON).because[0].facts == {"on": ON, "institution_kind": K.PRIMARY_SCHOOL}

    @given(st.sampled_from(Duty), controlled_assignments(YEAR) | st.none(), st.dates(START, END))
    def test_the_answer_is_of_the_list_and_followed_up_when_it_says_nothing(
        self, duty: Duty, assignments: list[ClassAssignment] | None, on: date
    ) -> None:
        """PUP-360 goes with the answers that it is about, and with no other."""
        decision = duty_status(duty, assignments, on=on)
        answers = LEARNING_ANSWERS if duty is Duty.LEARNING else PRIMARY_ANSWERS
        assert decision.outcome is None or decision.outcome in answers
        followed = decision.outcome is not None and needs_follow_up(decision.outcome)
        assert ("PUP-360" in decision.because.codes) is followed

    def test_five_answers_to_each_question_two_of_them_to_both(self) -> None:
        """No data and RW are in both lists; there is no other answer."""
        assert set(PRIMARY_ANSWERS) & set(LEARNING_ANSWERS) == {S.NO_DATA, S.RW}
        assert set(PRIMARY_ANSWERS) | set(LEARNING_ANSWERS) == set(DutyStatus)

    @pytest.mark.parametrize("others", ["another pupil", 7])
    def test_assignments_of_several_pupils_are_refused(self, others: str | int) -> None:
        """Whatever the year, and 7 is another pupil than "7"."""
        theirs = assigned(a_class(at=school()), date(2020, 9, 1), date(2021, 8, 31), pupil=others)
        ours = attrs.evolve(PRESCHOOL, pupil="7") if others == 7 else PRESCHOOL
        for duty in Duty:
            with pytest.raises(InvalidValueError, match="those of one pupil"):
                duty_status(duty, [ours, theirs], on=ON)
            assert duty_status(duty, [theirs, theirs], on=ON).because

    def test_days_without_a_school_year_are_refused(self) -> None:
        """At the ends of the calendar."""
        with pytest.raises(InvalidValueError, match="on"):
            duty_status(Duty.SCHOOL, [], on=date.min)


class TestNeedsFollowUp:
    """PUP-360: three answers prove nothing."""

    @pytest.mark.parametrize("status", DutyStatus)
    def test_three_of_eight(self, status: DutyStatus) -> None:
        """No data, and none found."""
        assert needs_follow_up(status) is (status in {S.NO_DATA, S.NO_PRIMARY_DUTY, S.NO_LEARNING_DUTY})
