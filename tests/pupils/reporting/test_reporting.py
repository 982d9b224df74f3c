"""Whether data may be sent, and what is wrong with data that were."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.classes import ClassKind
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.pupils.reporting.kinds import DataKind, Permission
from sio_rules.pupils.reporting.reporting import allowed_data_kinds, check_reporting, may_report
from sio_rules.pupils.reporting.table import Reporter

K = InstitutionKind
D = DataKind
REPORTERS = st.sampled_from((*InstitutionKind, *BodyKind))
CLASSES = st.frozensets(st.sampled_from(ClassKind))


class TestMayReport:
    """Section 1 of the guide."""

    @pytest.mark.parametrize(
        ("reporter", "data", "classes", "accident", "outcome"),
        [
            (K.ART_CLUB, D.ACCIDENTS, (), True, Permission.ALLOWED),
            (K.ART_CLUB, D.TRANSPORT, (), True, Permission.FORBIDDEN),
            (K.ART_CLUB, D.IDENTIFICATION, (), False, Permission.FORBIDDEN),
            (K.ART_CLUB, D.IDENTIFICATION, (), True, Permission.ALLOWED),
            (K.VOCATIONAL_TRAINING_CENTRE, D.CLASSES, (ClassKind.KKZ,), False, Permission.ALLOWED),
            (K.VOCATIONAL_TRAINING_CENTRE, D.ACCIDENTS, (), True, Permission.ALLOWED),
            (K.VOCATIONAL_TRAINING_CENTRE, D.IDENTIFICATION, (), False, Permission.FORBIDDEN),
            (K.COUNSELLING_CENTRE, D.IDENTIFICATION, (), False, Permission.FORBIDDEN),
            (K.COUNSELLING_CENTRE, D.IDENTIFICATION, (ClassKind.WWR,), False, Permission.ALLOWED),
            (K.COUNSELLING_CENTRE, D.PARTICULARS, (ClassKind.WWR,), False, None),
            (BodyKind.REGIONAL_EXAMINATION_BOARD, D.EXAMS, (), False, None),
            (BodyKind.GMINA, D.LEARNING_DUTY, (), False, Permission.ALLOWED),
            (BodyKind.GMINA, D.AID, (), False, None),
            (BodyKind.POWIAT, D.LEARNING_DUTY, (), False, Permission.FORBIDDEN),
        ],
    )
    def test_the_examples(
        self,
        reporter: Reporter,
        data: DataKind,
        classes: tuple[ClassKind, ...],
        outcome: Permission | None,
        *,
        accident: bool,
    ) -> None:
        """Of the rulebook, with the other side of each."""
        decision = may_report(reporter, data, classes=frozenset(classes), accident=accident)
        assert decision.outcome is outcome
        assert len(decision.because) == 1


class TestAllowedDataKinds:
    """The same as a set."""

    def test_every_combination_agrees_with_the_decision(self) -> None:
        """Data that the guide does not mention are not among them."""
        for reporter, kinds, accident in product(
            (*InstitutionKind, *BodyKind), ((), (ClassKind.KKZ,), (ClassKind.RW,)), (False, True)
        ):
            classes = frozenset[ClassKind](kinds)
            allowed = allowed_data_kinds(reporter, classes=classes, accident=accident)
            for data in DataKind:
                outcome = may_report(reporter, data, classes=classes, accident=accident).outcome
                assert (data in allowed) is (outcome is Permission.ALLOWED)

    @pytest.mark.parametrize(
        ("reporter", "classes", "accident", "kinds"),
        [
            (K.ART_CLUB, (), False, {D.ACCIDENTS}),
            (K.ART_CLUB, (), True, {D.ACCIDENTS, D.IDENTIFICATION}),
            (K.COUNSELLING_CENTRE, (), True, set()),
            (K.COUNSELLING_CENTRE, (ClassKind.RW,), False, {D.IDENTIFICATION}),
            (K.CONTINUING_EDUCATION_UNIT, (), True, {D.ACCIDENTS, D.IDENTIFICATION}),
            (BodyKind.GMINA, (), False, {D.IDENTIFICATION, D.LEARNING_DUTY}),
            (BodyKind.UNIVERSITY, (), False, set()),
        ],
    )
    def test_narrow_reporters(
        self, reporter: Reporter, classes: tuple[ClassKind, ...], kinds: set[DataKind], *, accident: bool
    ) -> None:
        """What each may send, and nothing else."""
        assert allowed_data_kinds(reporter, classes=frozenset(classes), accident=accident) == kinds

    @given(REPORTERS, CLASSES, st.sampled_from(ClassKind))
    def test_to_attend_more_never_takes_a_permission(
        self, reporter: Reporter, classes: frozenset[ClassKind], more: ClassKind
    ) -> None:
        """Neither does an accident."""
        fewer = allowed_data_kinds(reporter, classes=classes)
        assert fewer <= allowed_data_kinds(reporter, classes=classes | {more})
        assert fewer <= allowed_data_kinds(reporter, classes=classes, accident=True)


class TestCheckReporting:
    """All that is sent about one pupil."""

    @pytest.mark.parametrize(
        ("reporter", "data", "classes", "codes"),
        [
            (K.ART_CLUB, {D.IDENTIFICATION, D.ACCIDENTS}, (), ()),
            (K.ART_CLUB, {D.IDENTIFICATION}, (), ("PUP-103",)),
            (K.ART_CLUB, {D.IDENTIFICATION, D.ACCIDENTS, D.TRANSPORT}, (), ("PUP-102b",)),
            (K.VOCATIONAL_TRAINING_CENTRE, {D.IDENTIFICATION, D.CLASSES}, (ClassKind.KUZ,), ()),
            (K.VOCATIONAL_TRAINING_CENTRE, {D.IDENTIFICATION, D.ACCIDENTS}, (), ()),
            (K.VOCATIONAL_TRAINING_CENTRE, {D.IDENTIFICATION}, (), ("PUP-105b",)),
            (K.VOCATIONAL_TRAINING_CENTRE, {D.IDENTIFICATION, D.CLASSES}, (), ("PUP-105b", "PUP-105b")),
            (K.COUNSELLING_CENTRE, {D.IDENTIFICATION, D.CLASSES}, (ClassKind.WWR,), ("PUP-107",)),
            (K.COUNSELLING_CENTRE, {D.IDENTIFICATION}, (), ("PUP-106b",)),
            (K.PRIMARY_SCHOOL, set(), (), ()),
            (K.PRIMARY_SCHOOL, {D.SCHOOLING}, (), ("PUP-201",)),
            (K.TECHNICAL_SCHOOL, {D.IDENTIFICATION, D.SCHOOL_DUTY, D.LEARNING_DUTY}, (), ("PUP-101d", "PUP-101e")),
            (BodyKind.EDUCATION_BOARD, {D.IDENTIFICATION}, (), ("PUP-101b",)),
            (BodyKind.VOIVODESHIP, {D.IDENTIFICATION}, (), ("PUP-101c",)),
        ],
    )
    def test_the_examples(
        self, reporter: Reporter, data: set[DataKind], classes: tuple[ClassKind, ...], codes: tuple[str, ...]
    ) -> None:
        """In the order of the guide."""
        assert check_reporting(reporter, frozenset(data), classes=frozenset(classes)).codes == codes

    @given(REPORTERS, st.frozensets(st.sampled_from(DataKind)), CLASSES)
    def test_finds_one_thing_for_each_kind_that_is_not_allowed(
        self, reporter: Reporter, data: frozenset[DataKind], classes: frozenset[ClassKind]
    ) -> None:
        """By the decision for each kind."""
        findings = check_reporting(reporter, data, classes=classes).without("PUP-201")
        assert len(findings) == len(data - allowed_data_kinds(reporter, classes=classes, accident=D.ACCIDENTS in data))

    def test_the_identity_is_sent_with_any_other_data(self) -> None:
        """PUP-201: the identity alone is enough, and nothing at all needs none."""
        assert not check_reporting(K.SOSW, frozenset({D.IDENTIFICATION}))
        assert not check_reporting(K.SOSW, frozenset({D.IDENTIFICATION, D.STAYS}))
        assert not check_reporting(K.SOSW, frozenset())
        assert check_reporting(K.SOSW, frozenset({D.STAYS})).codes == ("PUP-201",)
