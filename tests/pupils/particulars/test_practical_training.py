"""Practical training and young workers (the instruction, 5.11 and 5.12)."""

import pytest
from world import K, day, days, institution

from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.practical_training import (
    PracticalTraining,
    YoungWorker,
    check_practical_training,
    check_young_worker,
)

DATES = EntryDates(day("2023-09-04"), day("2023-12-22"))


class TestCheckPracticalTraining:
    """PUP-625: every place by itself, with its days."""

    @pytest.mark.parametrize(("places", "codes"), [((), ("PUP-625c",)), ((1,), ()), ((1, 1), ()), ((1, 2), ("PUP-625d",))])
    def test_one_place_an_entry(self, places: tuple[int, ...], codes: tuple[str, ...]) -> None:
        entry = PracticalTraining(institution=institution(K.TECHNICAL_SCHOOL), places=places, dates=DATES)
        assert check_practical_training(entry).codes == codes

    def test_only_vocational_schools(self) -> None:
        entry = PracticalTraining(institution=institution(K.GENERAL_SECONDARY_SCHOOL), places=(1,), dates=DATES)
        assert check_practical_training(entry).codes == ("PUP-625b",)

    def test_both_days(self) -> None:
        entry = PracticalTraining(institution=institution(K.SECTORAL_SCHOOL_I), places=(1,), dates=EntryDates())
        assert check_practical_training(entry).codes == ("PUP-623a",)
        entry = PracticalTraining(institution=institution(K.SECTORAL_SCHOOL_I), places=(1,), dates=DATES)
        assert check_practical_training(entry, actual=days("2023-09-05", "2023-12-22")).codes == ("PUP-618b",)


class TestCheckYoungWorker:
    """PUP-626."""

    @pytest.mark.parametrize(("by_ordinance", "codes"), [(True, ()), (False, ("PUP-626a",)), (None, ("PUP-626b",))])
    def test_only_by_the_ordinance(self, by_ordinance: object, codes: tuple[str, ...]) -> None:
        entry = YoungWorker(institution=institution(K.SECTORAL_SCHOOL_I), by_ordinance=by_ordinance)  # type: ignore[arg-type] # on purpose
        assert check_young_worker(entry).codes == codes
