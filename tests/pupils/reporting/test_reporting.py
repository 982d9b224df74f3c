"""Whether data may be sent, and what is wrong with data that were."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import institution, school

from sio_rules.classes import ClassKind
from sio_rules.institutions import Body, BodyKind, InstitutionKind
from sio_rules.pupils.reporting.kinds import DataKind, Permission
from sio_rules.pupils.reporting.reporting import (
    Reporter,
    allowed_data_kinds,
    check_reporting,
    data_not_to_be_sent,
    may_report,
)

K = InstitutionKind
D = DataKind
ALL_REPORTERS: tuple[Reporter, ...] = (*map(school, InstitutionKind), *map(Body, BodyKind))
REPORTERS = st.sampled_from(ALL_REPORTERS)
CLASSES = st.frozensets(st.sampled_from(ClassKind))


class TestMayReport:
    """Section 1 of the guide."""

    @pytest.mark.parametrize(
        ("reporter", "data", "classes", "accident", "outcome"),
        [
            (school(K.ART_CLUB), D.ACCIDENTS, (), True, Permission.ALLOWED),
            (school(K.ART_CLUB), D.TRANSPORT, (), True, Permission.FORBIDDEN),
            (school(K.ART_CLUB), D.IDENTIFICATION, (), False, Permission.FORBIDDEN),
            (school(K.ART_CLUB), D.IDENTIFICATION, (), True, Permission.ALLOWED),
            (school(K.VOCATIONAL_TRAINING_CENTRE), D.CLASSES, (ClassKind.KKZ,), False, Permission.ALLOWED),
            (school(K.VOCATIONAL_TRAINING_CENTRE), D.ACCIDENTS, (), True, Permission.ALLOWED),
            (school(K.VOCATIONAL_TRAINING_CENTRE), D.IDENTIFICATION, (), False, Permission.FORBIDDEN),
            (school(K.COUNSELLING_CENTRE), D.IDENTIFICATION, (), False, Permission.FORBIDDEN),
            (school(K.COUNSELLING_CENTRE), D.IDENTIFICATION, (ClassKind.WWR,), False, Permission.ALLOWED),
            (school(K.COUNSELLING_CENTRE), D.PARTICULARS, (ClassKind.WWR,), False, None),
            (Body(BodyKind.REGIONAL_EXAMINATION_BOARD), D.EXAMS, (), False, None),
            (Body(BodyKind.GMINA), D.LEARNING_DUTY, (), False, Permission.ALLOWED),
            (Body(BodyKind.GMINA), D.AID, (), False, None),
            (Body(BodyKind.POWIAT), D.LEARNING_DUTY, (), False, Permission.FORBIDDEN),
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

    def test_no_accident_unless_one_is_given(self) -> None:
        """PUP-103."""
        club = school(K.ART_CLUB)
        assert may_report(club, D.IDENTIFICATION).because.codes == ("PUP-103",)
        assert allowed_data_kinds(club) == {D.ACCIDENTS}
        finding = data_not_to_be_sent(club, D.IDENTIFICATION)
        assert finding is not None
        assert finding.code == "PUP-103"

    @pytest.mark.parametrize("public", [True, False, None])
    def test_what_the_kind_must_not_send_is_not_asked_about(self, public: bool | None) -> None:
        """An art club sends no transport, whether it is public or not."""
        assert may_report(school(K.ART_CLUB, public=public), D.TRANSPORT).because.codes == ("PUP-102b",)


class TestAllowedDataKinds:
    """The same as a set."""

    def test_every_combination_agrees_with_the_decision(self) -> None:
        """Data that the guide does not mention are not among them."""
        for reporter, kinds, accident in product(ALL_REPORTERS, ((), (ClassKind.KKZ,), (ClassKind.RW,)), (False, True)):
            classes = frozenset[ClassKind](kinds)
            allowed = allowed_data_kinds(reporter, classes=classes, accident=accident)
            for data in DataKind:
                outcome = may_report(reporter, data, classes=classes, accident=accident).outcome
                assert (data in allowed) is (outcome is Permission.ALLOWED)

    @pytest.mark.parametrize(
        ("reporter", "classes", "accident", "kinds"),
        [
            (school(K.ART_CLUB), (), False, {D.ACCIDENTS}),
            (school(K.ART_CLUB), (), True, {D.ACCIDENTS, D.IDENTIFICATION}),
            (school(K.COUNSELLING_CENTRE), (), True, set()),
            (school(K.COUNSELLING_CENTRE), (ClassKind.RW,), False, {D.IDENTIFICATION}),
            (school(K.CONTINUING_EDUCATION_UNIT), (), True, {D.ACCIDENTS, D.IDENTIFICATION}),
            (Body(BodyKind.GMINA), (), False, {D.IDENTIFICATION, D.LEARNING_DUTY}),
            (Body(BodyKind.UNIVERSITY), (), False, set()),
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
            (school(K.ART_CLUB), {D.IDENTIFICATION, D.ACCIDENTS}, (), ()),
            (school(K.ART_CLUB), {D.IDENTIFICATION}, (), ("PUP-103",)),
            (school(K.ART_CLUB), {D.IDENTIFICATION, D.ACCIDENTS, D.TRANSPORT}, (), ("PUP-102b",)),
            (school(K.VOCATIONAL_TRAINING_CENTRE), {D.IDENTIFICATION, D.CLASSES}, (ClassKind.KUZ,), ()),
            (school(K.VOCATIONAL_TRAINING_CENTRE), {D.IDENTIFICATION, D.ACCIDENTS}, (), ()),
            (school(K.VOCATIONAL_TRAINING_CENTRE), {D.IDENTIFICATION}, (), ("PUP-105b",)),
            (school(K.VOCATIONAL_TRAINING_CENTRE), {D.IDENTIFICATION, D.CLASSES}, (), ("PUP-105b", "PUP-105b")),
            (school(K.COUNSELLING_CENTRE), {D.IDENTIFICATION, D.CLASSES}, (ClassKind.WWR,), ("PUP-107",)),
            (school(K.COUNSELLING_CENTRE), {D.IDENTIFICATION}, (), ("PUP-106b",)),
            (school(K.PRIMARY_SCHOOL), set(), (), ()),
            (school(K.PRIMARY_SCHOOL), {D.SCHOOLING}, (), ("PUP-201",)),
            (school(K.KINDERGARTEN), {D.IDENTIFICATION, D.EXAMS, D.STAYS}, (), ("PUP-101h", "PUP-101h")),
            (institution(K.PRIMARY_SCHOOL), {D.IDENTIFICATION, D.SCHOOL_DUTY}, (), ("PUP-101g",)),
            (school(K.PRIMARY_SCHOOL, district=False), {D.IDENTIFICATION, D.PRESCHOOL_DUTY}, (), ("PUP-101d",)),
            (school(K.PRIMARY_SCHOOL, public=None), {D.IDENTIFICATION, D.TRANSPORT}, (), ("PUP-101k",)),
            (school(K.PRIMARY_SCHOOL, public=False), {D.IDENTIFICATION, D.TRANSPORT}, (), ("PUP-101j",)),
            (school(K.PRIMARY_SCHOOL), {D.IDENTIFICATION, D.TRANSPORT}, (), ()),
            (school(K.TECHNICAL_SCHOOL), {D.IDENTIFICATION, D.SCHOOL_DUTY, D.LEARNING_DUTY}, (), ("PUP-101d", "PUP-101e")),
            (Body(BodyKind.EDUCATION_BOARD), {D.IDENTIFICATION}, (), ("PUP-101b",)),
            (Body(BodyKind.VOIVODESHIP), {D.IDENTIFICATION}, (), ("PUP-101c",)),
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
        findings = check_reporting(reporter, data, classes=classes).without("PUP-201", "PUP-101m", "PUP-101n")
        assert len(findings) == len(data - allowed_data_kinds(reporter, classes=classes, accident=D.ACCIDENTS in data))

    @pytest.mark.parametrize("form", [D.PRESCHOOL_DUTY, D.SCHOOL_DUTY])
    @pytest.mark.parametrize(
        ("others", "classes", "codes"),
        [
            (set(), (), ()),
            ({D.SCHOOL_DUTY, D.PRESCHOOL_DUTY}, (), ()),
            ({D.AID}, (), ("PUP-101m",)),
            ({D.SCHOOLING, D.TRANSPORT}, (), ("PUP-101m", "PUP-101m")),
            ({D.CLASSES}, (ClassKind.WWR,), ()),
            (set(), (ClassKind.WWR,), ()),
            ({D.CLASSES}, (ClassKind.WWR, ClassKind.BASIC), ("PUP-101m",)),
            (set(), (ClassKind.BASIC,), ("PUP-101m",)),
            ({D.CLASSES}, (), ("PUP-101n",)),
            ({D.CLASSES, D.SCHOOLING}, (ClassKind.WWR,), ("PUP-101m",)),
        ],
    )
    def test_what_stands_beside_the_form_of_a_duty(
        self, form: DataKind, others: set[DataKind], classes: tuple[ClassKind, ...], codes: tuple[str, ...]
    ) -> None:
        """Identification data and WWR only, in the same school."""
        data = frozenset({D.IDENTIFICATION, form}) | others
        assert check_reporting(school(), data, classes=frozenset(classes)).codes == codes
        assert not check_reporting(school(), data - {D.PRESCHOOL_DUTY, D.SCHOOL_DUTY}, classes=frozenset(classes))

    def test_the_findings_beside_a_form_name_the_data(self) -> None:
        """In the order of the guide, the classes last."""
        data = frozenset({D.IDENTIFICATION, D.SCHOOL_DUTY, D.CLASSES, D.AID, D.SCHOOLING})
        findings = check_reporting(school(), data, classes=frozenset({ClassKind.BASIC}))
        assert [each.facts["data_kind"] for each in findings] == [D.SCHOOLING, D.AID, D.CLASSES]
        assert {each.at for each in findings} == {"data"}

    def test_the_identity_is_sent_with_any_other_data(self) -> None:
        """PUP-201: the identity alone is enough, and nothing at all needs none."""
        assert not check_reporting(school(K.SOSW), frozenset({D.IDENTIFICATION}))
        assert not check_reporting(school(K.SOSW), frozenset({D.IDENTIFICATION, D.STAYS}))
        assert not check_reporting(school(K.SOSW), frozenset())
        assert check_reporting(school(K.SOSW), frozenset({D.STAYS})).codes == ("PUP-201",)
