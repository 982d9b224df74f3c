"""Section 4: professions, specialisations and specialities in artistic schools without a general track."""

import pytest
from hypothesis import given
from world import a_class, assigned, institution

from sio_rules.classes import ClassKind, Level
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.assignments.professions import ArtisticClass, Training, check_training, second_class_at_level
from sio_rules.strategies import artistic_classes, trainings

MUSIC = institution(InstitutionKind.MUSIC_SCHOOL_II, rspo=1)
THIRD = a_class(3, level=Level.GRADE_3, at=MUSIC)
PIANO, VIOLIN = Training(1, 2, 3), Training(1, 2, 4)
TAUGHT = ArtisticClass(THIRD, cycle=6, taught=frozenset({PIANO}))


class TestCheckTraining:
    """PUP-532, PUP-534."""

    @pytest.mark.parametrize(
        ("training", "codes"),
        [
            (PIANO, ()),
            (VIOLIN, ("PUP-534",)),
            (Training(1, 2), ("PUP-532c",)),
            (Training(1, speciality=3), ("PUP-532b",)),
            (Training(None, 2, 3), ("PUP-532a",)),
            (Training(), ("PUP-532a", "PUP-532b", "PUP-532c")),
            (Training(0, 0, 0), ("PUP-534",)),
        ],
    )
    def test_all_three_are_given_and_taught(self, training: Training, codes: tuple[str, ...]) -> None:
        assert check_training(assigned(THIRD), training, TAUGHT).codes == codes

    @given(trainings())
    def test_only_what_the_class_registers_is_good(self, training: Training) -> None:
        assert bool(check_training(assigned(THIRD), training, TAUGHT)) is (training != PIANO)

    @pytest.mark.parametrize(
        "other",
        [
            a_class(),
            a_class(at=institution(InstitutionKind.GENERAL_MUSIC_SCHOOL_II, rspo=1)),
            a_class(kind=ClassKind.WWR, at=MUSIC),
        ],
    )
    def test_nothing_is_asked_of_other_classes(self, other: object) -> None:
        assert not check_training(assigned(other), Training(), ArtisticClass(other, cycle=6))  # type: ignore[arg-type] # on purpose

    def test_the_class_is_that_of_the_assignment(self) -> None:
        with pytest.raises(InvalidValueError, match="artistic_class"):
            check_training(assigned(a_class(2, at=MUSIC)), PIANO, TAUGHT)

    @pytest.mark.parametrize("name", ["profession", "specialisation", "speciality"])
    def test_a_number_is_not_negative(self, name: str) -> None:
        with pytest.raises(InvalidValueError, match=name):
            Training(**{name: -1})


class TestSecondClassAtLevel:
    """PUP-533."""

    @pytest.mark.parametrize(
        ("second", "found"),
        [
            (ArtisticClass(a_class(4, level=Level.GRADE_3, at=MUSIC), cycle=6), True),
            (ArtisticClass(a_class(4, level=Level.GRADE_3, at=MUSIC), cycle=4), False),
            (ArtisticClass(a_class(4, level=Level.GRADE_4, at=MUSIC), cycle=6), False),
            (ArtisticClass(a_class(4, level=Level.GRADE_3, at=institution(MUSIC.kind, rspo=2)), cycle=6), False),
            (ArtisticClass(a_class(4, at=MUSIC), cycle=6), False),
            (TAUGHT, False),
        ],
    )
    def test_one_class_for_a_level_in_one_cycle(self, second: ArtisticClass, *, found: bool) -> None:
        findings = second_class_at_level(iter([TAUGHT, second]))
        assert findings.codes == (("PUP-533",) if found else ())
        assert [each.at for each in findings] == (["classes[1]"] if found else [])

    @given(artistic_classes(), artistic_classes())
    def test_the_order_does_not_matter_for_two(self, a: ArtisticClass, b: ArtisticClass) -> None:
        assert second_class_at_level([a, b]).codes == second_class_at_level([b, a]).codes

    def test_every_further_class_is_found(self) -> None:
        classes = [ArtisticClass(a_class(key, level=Level.GRADE_3, at=MUSIC), cycle=6) for key in (1, 2, 3, 1)]
        assert [each.at for each in second_class_at_level(classes)] == ["classes[1]", "classes[2]"]

    def test_classes_without_a_level_are_passed_over(self) -> None:
        assert not second_class_at_level([ArtisticClass(a_class(key, level=None, at=MUSIC), cycle=6) for key in (1, 2)])

    def test_other_schools_may_have_more(self) -> None:
        classes = [ArtisticClass(a_class(key, level=Level.GRADE_3), cycle=6) for key in (1, 2)]
        assert not second_class_at_level(classes)
