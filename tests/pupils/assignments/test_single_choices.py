"""One occupation and one sport for each pupil."""

from typing import Any

import pytest
from attrs import evolve
from world import K, a_class, assigned, institution

from sio_rules.classes import ClassFeature
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.assignments.single_choices import check_choices

F = ClassFeature
TWO = frozenset({1, 2})


def in_class(kind: InstitutionKind, start: str, *features: ClassFeature, **choices: Any) -> tuple[str, ...]:
    """Return what is found about the choices of a pupil in such a class."""
    school_class = evolve(a_class(at=institution(kind)), features=frozenset(features))
    return check_choices(evolve(assigned(school_class, start), **choices)).codes


class TestCheckChoices:
    """PUP-406, PUP-407."""

    @pytest.mark.parametrize(
        ("kind", "start", "features", "found"),
        [
            (K.TECHNICAL_SCHOOL, "2021-09-01", (F.SEVERAL_OCCUPATIONS,), True),
            (K.SECTORAL_SCHOOL_I, "2021-09-01", (F.SEVERAL_OCCUPATIONS,), True),
            (K.TECHNICAL_SCHOOL, "2021-08-31", (F.SEVERAL_OCCUPATIONS,), False),
            (K.SECTORAL_SCHOOL_II, "2021-09-01", (F.SEVERAL_OCCUPATIONS,), False),
            (K.TECHNICAL_SCHOOL, "2021-09-01", (), False),
        ],
    )
    def test_one_occupation_in_a_class_with_several(
        self, kind: InstitutionKind, start: str, features: tuple[ClassFeature, ...], *, found: bool
    ) -> None:
        """Since the school year 2021/2022, in technical secondary schools and stage I sectoral schools."""
        assert in_class(kind, start, *features, occupations=TWO) == (("PUP-406",) if found else ())
        assert in_class(kind, start, *features, occupations=frozenset({1})) == ()
        assert in_class(kind, start, *features) == ()

    @pytest.mark.parametrize(
        ("start", "features", "found"),
        [
            ("2022-09-01", (F.SPORTS,), True),
            ("2022-09-01", (F.SPORTS_CHAMPIONSHIP,), True),
            ("2022-08-31", (F.SPORTS,), False),
            ("2022-09-01", (F.MINORITY_LANGUAGE,), False),
        ],
    )
    def test_one_sport_in_a_sports_class(self, start: str, features: tuple[ClassFeature, ...], *, found: bool) -> None:
        """Since the school year 2022/2023."""
        assert in_class(K.PRIMARY_SCHOOL, start, *features, sports=TWO) == (("PUP-407",) if found else ())
        assert in_class(K.PRIMARY_SCHOOL, start, *features, sports=frozenset({1})) == ()
