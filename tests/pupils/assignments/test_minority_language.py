"""Classes and groups with lessons in a minority language."""

import pytest
from attrs import evolve
from world import a_class, assigned

from sio_rules.certificates import Disability
from sio_rules.classes import ClassFeature, ClassKind, SchoolClass
from sio_rules.pupils.assignments.minority_language import check_minority_language

GROUP = a_class(kind=ClassKind.MINORITY_LANGUAGE_GROUP)
CLASS = evolve(a_class(), features=frozenset({ClassFeature.MINORITY_LANGUAGE}))
D = Disability


class TestCheckMinorityLanguage:
    """PUP-413, PUP-414."""

    @pytest.mark.parametrize("school_class", [GROUP, CLASS])
    @pytest.mark.parametrize(
        ("citizen", "start", "codes"),
        [
            (True, "2021-09-01", ()),
            (False, "2021-08-31", ()),
            (False, "2021-09-01", ("PUP-413a",)),
            (None, "2021-08-31", ()),
            (None, "2021-09-01", ("PUP-413b",)),
        ],
    )
    def test_a_foreigner_cannot_be_assigned(
        self, school_class: SchoolClass, start: str, codes: tuple[str, ...], *, citizen: bool | None
    ) -> None:
        """Since the school year 2021/2022."""
        found = check_minority_language(assigned(school_class, start), polish_citizen=citizen, disabilities=frozenset())
        assert found.codes == codes

    @pytest.mark.parametrize("school_class", [GROUP, CLASS])
    @pytest.mark.parametrize(
        ("disabilities", "start", "codes"),
        [
            (frozenset(), "2022-09-01", ()),
            (frozenset({D.INTELLECTUAL_MODERATE}), "2022-08-31", ()),
            (frozenset({D.INTELLECTUAL_MODERATE}), "2022-09-01", ("PUP-414a",)),
            (frozenset({D.AUTISM, D.INTELLECTUAL_SEVERE}), "2022-09-01", ("PUP-414a",)),
            (frozenset({D.INTELLECTUAL_MILD}), "2022-09-01", ()),
            (frozenset({D.AUTISM}), "2022-09-01", ()),
            (None, "2022-08-31", ()),
            (None, "2022-09-01", ("PUP-414b",)),
        ],
    )
    def test_a_moderate_or_severe_intellectual_disability(
        self, school_class: SchoolClass, disabilities: frozenset[Disability] | None, start: str, codes: tuple[str, ...]
    ) -> None:
        """Since the school year 2022/2023."""
        found = check_minority_language(assigned(school_class, start), polish_citizen=True, disabilities=disabilities)
        assert found.codes == codes

    def test_other_classes_are_not_asked(self) -> None:
        """Whoever the pupil is."""
        assert not check_minority_language(assigned(a_class(), "2025-09-01"), polish_citizen=False, disabilities=None)

    @pytest.mark.parametrize("junk", [{D.AUTISM}, (D.AUTISM,), frozenset({"autyzm"})])
    def test_disabilities_are_a_set_of_them(self, junk: object) -> None:
        """The error names the argument."""
        with pytest.raises(TypeError, match="disabilities"):
            check_minority_language(assigned(GROUP), polish_citizen=True, disabilities=junk)  # type: ignore[arg-type] # on purpose
