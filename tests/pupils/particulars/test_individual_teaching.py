"""Individual teaching and preparation (art. 127 ust. 2; the instruction, 5.4 and 5.14)."""

import attrs
import pytest
from world import K, at_level, day, days, institution

from sio_rules import InvalidValueError
from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import Level
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.individual_teaching import (
    IndividualTeaching,
    IndividualTeachingCircumstances,
    check_individual_teaching,
)
from sio_rules.pupils.particulars.kinds import ParticularKind

P = ParticularKind
C = CertificateKind
TEACHING = IndividualTeaching(
    kind=P.INDIVIDUAL_TEACHING,
    institution=institution(K.PRIMARY_SCHOOL),
    dates=EntryDates(day("2019-04-01"), day("2019-05-17")),
    certificate=Certificate(C.INDIVIDUAL_TEACHING),
)
PREPARATION = IndividualTeaching(
    kind=P.INDIVIDUAL_PREPARATION,
    institution=institution(K.KINDERGARTEN),
    dates=EntryDates(day("2023-10-02")),
    certificate=Certificate(C.INDIVIDUAL_PREPARATION),
)
WITH_CLASS = IndividualTeachingCircumstances(
    assignments=(at_level(Level.PRESCHOOL, "2023-09-01", at=institution(K.KINDERGARTEN)),)
)


def taught(start: str, end: str) -> IndividualTeachingCircumstances:
    """Return that it was given on those days."""
    return IndividualTeachingCircumstances(actual=days(start, end))


class TestCheckIndividualTeaching:
    """PUP-617, PUP-618, PUP-632."""

    def test_the_example_of_the_instruction_is_right(self) -> None:
        assert not check_individual_teaching(TEACHING, circumstances=taught("2019-04-01", "2019-05-17"))
        assert not check_individual_teaching(PREPARATION, circumstances=WITH_CLASS)

    @pytest.mark.parametrize("certificate", [None, *C])
    def test_rests_on_a_certificate(self, certificate: CertificateKind | None) -> None:
        held = None if certificate is None else Certificate(certificate)
        teaching = check_individual_teaching(attrs.evolve(TEACHING, certificate=held)).codes
        preparation = check_individual_teaching(attrs.evolve(PREPARATION, certificate=held), circumstances=WITH_CLASS).codes
        assert teaching == (() if certificate is C.INDIVIDUAL_TEACHING else ("PUP-617a",))
        assert preparation == (() if certificate in {C.INDIVIDUAL_TEACHING, C.INDIVIDUAL_PREPARATION} else ("PUP-617a",))

    def test_the_certificate_is_not_reported(self) -> None:
        assert check_individual_teaching(attrs.evolve(TEACHING, certificate_reported=True)).codes == ("PUP-617b",)

    def test_days_are_the_actual_ones(self) -> None:
        assert check_individual_teaching(TEACHING, circumstances=taught("2019-04-01", "2019-05-16")).codes == ("PUP-618c",)

    def test_preparation_needs_its_class(self) -> None:
        of_a_grade = at_level(Level.GRADE_1, "2023-09-01", at=institution(K.PRIMARY_SCHOOL))
        for assignments in ((), (of_a_grade,)):
            known = IndividualTeachingCircumstances(assignments=assignments)
            assert check_individual_teaching(PREPARATION, circumstances=known).codes == ("PUP-632",)
        assert check_individual_teaching(PREPARATION).codes == ("PUP-614b",)
        assert check_individual_teaching(PREPARATION)[0].at == ""

    def test_each_is_filled_where_it_belongs(self) -> None:
        assert check_individual_teaching(attrs.evolve(TEACHING, institution=institution(K.KINDERGARTEN))).codes == (
            "PUP-605b",
        )

    def test_other_particulars_are_no_such_entries(self) -> None:
        for kind in set(P) - IndividualTeaching.KINDS:
            with pytest.raises(InvalidValueError, match="kind"):
                attrs.evolve(TEACHING, kind=kind)
