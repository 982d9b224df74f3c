"""Section 4, two preschool classes."""

import pytest
from world import a_class, assigned, institution

from sio_rules.classes import Level, SchoolClass
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.pupils.conflicts.clearing_up import ClearingUpTerm
from sio_rules.pupils.conflicts.search import find_conflicts, why_allowed
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
        assert conflict.row.clearing_up.term is ClearingUpTerm.THIRTY_DAYS
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
            (private(1), preschool(1, public=False, holiday=True), "PUP-403c"),
            (private(1), preschool(2, public=False, hospital=True), "PUP-504e"),
        ],
    )
    def test_what_is_not_listed_is_allowed(self, a: SchoolClass, b: SchoolClass, code: str) -> None:
        assert why_allowed(assigned(a), assigned(b)).because.codes == (code,)
        assert bool(find_conflicts([assigned(a), assigned(b)])) is (code == "PUP-403c")

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
        decision = why_allowed(assigned(a), assigned(b))
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
        assert why_allowed(assigned(a), assigned(b)).because.codes == (code,)
        assert not find_conflicts([assigned(a), assigned(b)])
