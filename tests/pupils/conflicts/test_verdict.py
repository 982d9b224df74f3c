"""Whether two assignments may stand at the same time, and the reason for yes as for no."""

from datetime import date

import pytest
from hypothesis import given
from world import a_class, assigned, institution

from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.pupils.conflicts.search import find_conflicts
from sio_rules.pupils.conflicts.sorts import PairVerdict
from sio_rules.pupils.conflicts.verdict import pair_verdict
from sio_rules.rule import Severity
from sio_rules.strategies import class_assignments


class TestPairVerdict:
    """The reason for yes as for no."""

    def test_the_two_may_belong_to_two_pupils(self) -> None:
        a, b = (assigned(a_class(1), "2019-09-01", pupil=pupil) for pupil in (1, "1"))
        decision = pair_verdict(a, b)
        assert (decision.outcome, decision.because.codes) == (PairVerdict.ALLOWED, ("PUP-501c",))

    def test_they_may_have_no_day_in_common(self) -> None:
        a, b = assigned(a_class(1), "2019-09-01", "2020-08-31"), assigned(a_class(1), "2020-09-01")
        for decision in (pair_verdict(a, b), pair_verdict(b, a)):
            assert decision.outcome is not None
            assert decision.outcome.name == "ALLOWED"
            assert decision.because.codes == ("PUP-501b",)
            assert decision.because[0].facts == {"last_day": date(2020, 8, 31), "first_day": date(2020, 9, 1)}

    def test_the_last_day_of_one_may_be_the_first_of_the_other(self) -> None:
        a, b = assigned(a_class(1), "2019-09-01", "2020-08-31"), assigned(a_class(2), "2020-08-31")
        assert pair_verdict(a, b).outcome is PairVerdict.FORBIDDEN

    @pytest.mark.parametrize(
        ("a", "b", "outcome", "code"),
        [
            (a_class(1), a_class(2, ClassKind.WWR), "ALLOWED", "PUP-504n"),
            (a_class(1), a_class(2, at=institution(InstitutionKind.MUSIC_SCHOOL_II, rspo=2)), "EXEMPT", "PUP-504f"),
            (a_class(1), a_class(2, ClassKind.IPET, at=institution(InstitutionKind.ORW, rspo=2)), "EXEMPT", "PUP-529a"),
            (a_class(1), a_class(2), "FORBIDDEN", "PUP-504a"),
            (a_class(1), a_class(1), "FORBIDDEN", "PUP-403c"),
        ],
    )
    def test_the_row_of_the_matrix_is_the_ground(self, a: SchoolClass, b: SchoolClass, outcome: str, code: str) -> None:
        decision = pair_verdict(assigned(a, "2019-09-01"), assigned(b, "2019-09-01"))
        assert decision.outcome is not None
        assert decision.outcome.name == outcome
        assert decision.because.codes[0] == code

    def test_what_is_forbidden_names_the_exemptions_that_do_not_apply(self) -> None:
        decision = pair_verdict(assigned(a_class(1), "2019-09-01"), assigned(a_class(2), "2019-09-01"))
        assert decision.because.codes == ("PUP-504a", "PUP-504h", "PUP-504i", "PUP-504j", "PUP-504m")

    def test_unknown_forms_of_education_are_asked_for(self) -> None:
        a = assigned(a_class(1, at=institution(InstitutionKind.POST_SECONDARY_SCHOOL, rspo=2)), "2019-09-01")
        b = assigned(a_class(2), "2019-09-01")
        decision = pair_verdict(a, b)
        assert decision.outcome is None
        assert [question.about for question in decision.questions] == ["forms_compatible"]
        told = pair_verdict(a, b, forms_compatible=lambda _a, _b: True)
        assert told.outcome is not None
        assert told.outcome.name == "EXEMPT"

    @pytest.mark.parametrize(
        ("public", "run_by", "code", "about"),
        [
            (None, None, "PUP-505j", "institution.public"),
            (True, None, "PUP-505k", "institution.run_by"),
        ],
    )
    def test_what_is_not_given_of_a_kindergarten_is_asked_for(
        self, *, public: bool | None, run_by: BodyKind | None, code: str, about: str
    ) -> None:
        unknown = institution(InstitutionKind.KINDERGARTEN, rspo=1, public=public, run_by=run_by)
        private = institution(InstitutionKind.KINDERGARTEN, rspo=2, public=False, run_by=BodyKind.OTHER_PERSON)
        a, b = (assigned(a_class(1, level=Level.PRESCHOOL, at=at), "2021-09-01") for at in (unknown, private))
        decision = pair_verdict(a, b)
        assert decision.outcome is None
        assert decision.because.codes[0] == code
        assert [question.about for question in decision.questions] == [about]

    def test_preschool_beside_school_founders_on_the_text(self) -> None:
        a = assigned(a_class(1, level=Level.PRESCHOOL), "2019-09-01")
        decision = pair_verdict(a, assigned(a_class(2, level=Level.GRADE_1), "2019-09-01"))
        assert decision.outcome is None
        assert decision.questions == ()
        assert decision.because.codes[0] == "PUP-504d"

    @given(class_assignments(), class_assignments())
    def test_it_agrees_with_the_search_and_is_symmetric(self, a: ClassAssignment, b: ClassAssignment) -> None:
        decision = pair_verdict(a, b)
        assert decision == pair_verdict(b, a)
        conflicts = find_conflicts([a, b])
        allowed = decision.outcome is not None and decision.outcome.name != "FORBIDDEN"
        assert allowed is not bool(conflicts)
        for conflict in conflicts:
            assert conflict.finding == decision.because[0]
            assert (conflict.finding.severity is Severity.WARNING) is (decision.outcome is None)

    @pytest.mark.parametrize("junk", [True, 1, "yes", ()])
    def test_what_cannot_be_called_is_named(self, junk: object) -> None:
        row = assigned(a_class())
        with pytest.raises(TypeError, match="forms_compatible"):
            pair_verdict(row, row, forms_compatible=junk)  # type: ignore[arg-type] # on purpose
