"""Section 4, two preschool classes."""

import pytest
from world import a_class, assigned, institution

from sio_rules.classes import ClassAssignment, Level, SchoolClass
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.pupils.conflicts.search import find_conflicts
from sio_rules.pupils.conflicts.verdict import pair_verdict
from sio_rules.rule import Severity


def preschool(
    rspo: int,
    *,
    public: bool | None,
    run_by: BodyKind | None = BodyKind.OTHER_PERSON,
    hospital: bool = False,
    holiday: bool = False,
) -> SchoolClass:
    """Build a class of a kindergarten."""
    kindergarten = institution(InstitutionKind.KINDERGARTEN, rspo=rspo, public=public, run_by=run_by, hospital=hospital)
    return a_class(rspo, level=Level.PRESCHOOL, at=kindergarten, holiday=holiday)


def gmina(rspo: int) -> SchoolClass:
    """Build a class of a public kindergarten that a gmina runs."""
    return preschool(rspo, public=True, run_by=BodyKind.GMINA)


def city(rspo: int) -> SchoolClass:
    """Build a class of a public kindergarten that a city with powiat rights runs."""
    return preschool(rspo, public=True, run_by=BodyKind.CITY_WITH_POWIAT_RIGHTS)


def public(rspo: int) -> SchoolClass:
    """Build a class of a public kindergarten that another body runs."""
    return preschool(rspo, public=True)


def private(rspo: int) -> SchoolClass:
    """Build a class of a non-public kindergarten."""
    return preschool(rspo, public=False)


def somebodys(rspo: int) -> SchoolClass:
    """Build a class of a public kindergarten of which it is not given who runs it."""
    return preschool(rspo, public=True, run_by=None)


def unknown(rspo: int, run_by: BodyKind | None = None) -> SchoolClass:
    """Build a class of a kindergarten of which it is not given whether it is public."""
    return preschool(rspo, public=None, run_by=run_by)


def union(rspo: int) -> SchoolClass:
    """Build a class of a public kindergarten that a union of gminas runs."""
    return preschool(rspo, public=True, run_by=BodyKind.UNION_OF_GMINAS)


def in_july(a: SchoolClass, b: SchoolClass) -> list[ClassAssignment]:
    """Return the assignments of one child to both classes in one July."""
    return [assigned(each, "2024-07-01", "2024-07-31") for each in (a, b)]


class TestPreschoolRows:
    """PUP-505, A-19."""

    @pytest.mark.parametrize(
        ("a", "b", "code"),
        [
            (public(1), private(2), "PUP-505a"),
            (private(1), private(2), "PUP-505b"),
            (preschool(1, public=False, run_by=BodyKind.GMINA), private(2), "PUP-505b"),
        ],
    )
    def test_the_two_listed_pairs_exclude_each_other(self, a: SchoolClass, b: SchoolClass, code: str) -> None:
        [conflict] = find_conflicts([assigned(a), assigned(b)])
        assert conflict.finding.code == code
        assert conflict.exemptions.codes == ("PUP-505g", "PUP-505h", "PUP-505i")

    @pytest.mark.parametrize(
        ("a", "b", "code"),
        [
            (gmina(1), gmina(2), "PUP-505c"),
            (gmina(1), city(2), "PUP-505c"),
            (gmina(1), public(2), "PUP-505c"),
            (gmina(1), private(2), "PUP-505c"),
            (city(1), private(2), "PUP-505c"),
            (public(1), public(2), "PUP-505d"),
            (private(1), a_class(2, level=Level.PRESCHOOL, at=private(1).institution), "PUP-505e"),
            (private(1), preschool(2, public=False, holiday=True), "PUP-505f"),
            (private(1), preschool(2, public=False, hospital=True), "PUP-504e"),
        ],
    )
    def test_what_is_not_listed_is_allowed(self, a: SchoolClass, b: SchoolClass, code: str) -> None:
        assert pair_verdict(*in_july(a, b)).because.codes == (code,)
        assert not find_conflicts(in_july(a, b))

    @pytest.mark.parametrize(
        ("a", "b", "code", "about"),
        [
            (unknown(1), private(2), "PUP-505j", "institution.public"),
            (unknown(1), public(2), "PUP-505j", "institution.public"),
            (unknown(1), unknown(2), "PUP-505j", "institution.public"),
            (unknown(1), somebodys(2), "PUP-505j", "institution.public"),
            (unknown(1, BodyKind.GMINA), private(2), "PUP-505j", "institution.public"),
            (unknown(1, BodyKind.POWIAT), private(2), "PUP-505j", "institution.public"),
            (somebodys(1), private(2), "PUP-505k", "institution.run_by"),
        ],
    )
    def test_what_is_not_given_has_to_be_looked_at(self, a: SchoolClass, b: SchoolClass, code: str, about: str) -> None:
        [conflict] = find_conflicts([assigned(a), assigned(b)])
        assert (conflict.finding.code, conflict.finding.severity) == (code, Severity.WARNING)
        decision = pair_verdict(assigned(a), assigned(b))
        assert decision.outcome is None
        assert [question.about for question in decision.questions] == [about]

    @pytest.mark.parametrize(
        ("a", "b", "code"),
        [
            (unknown(1), gmina(2), "PUP-505c"),
            (somebodys(1), gmina(2), "PUP-505c"),
            (somebodys(1), public(2), "PUP-505d"),
            (somebodys(1), somebodys(2), "PUP-505d"),
            (unknown(1), a_class(2, level=Level.PRESCHOOL, at=unknown(1).institution), "PUP-505e"),
            (unknown(1), preschool(2, public=None, run_by=None, holiday=True), "PUP-505f"),
            (unknown(1), preschool(2, public=None, run_by=None, hospital=True), "PUP-504e"),
        ],
    )
    def test_what_is_allowed_either_way_is_allowed(self, a: SchoolClass, b: SchoolClass, code: str) -> None:
        assert pair_verdict(*in_july(a, b)).because.codes == (code,)
        assert not find_conflicts(in_july(a, b))

    @pytest.mark.parametrize(
        ("start", "end", "exempt"),
        [
            ("2024-07-01", "2024-08-31", True),
            ("2024-08-31", "2024-08-31", True),
            ("2024-06-30", "2024-07-31", False),
            ("2024-08-01", "2024-09-01", False),
            ("2024-07-01", "2025-08-31", False),
            ("2024-07-01", None, False),
            ("2024-01-08", "2024-01-31", False),
        ],
    )
    def test_a_holiday_class_is_exempt_in_july_and_august_only(self, start: str, end: str | None, *, exempt: bool) -> None:
        """Section 3.1 orders it for the holidays [S004:113]."""
        own = assigned(private(1), "2023-09-01")
        guest = assigned(preschool(2, public=False, holiday=True), start, end)
        decision = pair_verdict(own, guest)
        assert decision == pair_verdict(guest, own)
        assert decision.because.codes[0] == ("PUP-505f" if exempt else "PUP-505b")
        assert bool(find_conflicts([own, guest])) is not exempt
        assert exempt or "PUP-505h" in decision.because.codes

    def test_the_days_in_common_decide_not_the_whole_assignment(self) -> None:
        """The own class may last all year, and a holiday class too, if the other one ends in time."""
        own = assigned(private(1), "2024-07-01", "2024-07-31")
        guest = assigned(preschool(2, public=False, holiday=True), "2024-01-01")
        assert not find_conflicts([own, guest])
        assert find_conflicts([assigned(private(1), "2024-06-30", "2024-07-31"), guest])

    @pytest.mark.parametrize("other", [union(2), private(2), public(2), somebodys(2), unknown(2)])
    def test_a_union_of_gminas_counts_as_a_gmina(self, other: SchoolClass) -> None:
        """It has taken over the rights and duties of the gminas (A-87)."""
        assert pair_verdict(*in_july(union(1), other)).because.codes == ("PUP-505l",)
        assert pair_verdict(*in_july(union(1), gmina(2))).because.codes == ("PUP-505c",)
