"""How conditions that do not matter, ranges and spans are found."""

from datetime import date
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from sio_rules.dated import Dated
from sio_rules.institutions import InstitutionKind
from sio_rules.pupils.reporting import DataKind, check_reporting, may_report
from sio_rules.tables._grid import first_code, institution, merged, ranges, spans

GRID = list(product((1, 2, 3), ("a", "b"), (False, True)))


class TestMerged:
    """Nothing is lost, and no two rows apply to one case."""

    def test_a_condition_that_does_not_matter_is_left_out_for_each_value_of_the_one_before(self) -> None:
        rows = [(1, True, "x"), (1, False, "x"), (2, True, "x"), (2, False, "x")]
        assert merged(rows, 2, (1,)) == ((1, None, "x"), (2, None, "x"))

    @given(st.lists(st.sampled_from("xy"), min_size=len(GRID), max_size=len(GRID)), st.permutations(range(3)))
    def test_every_case_has_the_answer_that_it_had(self, answers: list[str], places: list[int]) -> None:
        rows = [(*case, answer) for case, answer in zip(GRID, answers, strict=True)]
        left = merged(rows, 3, places)
        for *case, answer in rows:
            fit = [row for row in left if all(has is None or has == of for has, of in zip(row, case, strict=False))]
            assert [row[3] for row in fit] == [answer]

    def test_what_decides_nothing_is_none(self) -> None:
        assert merged([(*case, "x") for case in GRID], 3, (0, 1, 2)) == ((None, None, None, "x"),)

    def test_what_may_matter_is_left(self) -> None:
        assert merged([(*case, "x") for case in GRID], 3, ()) == tuple((*case, "x") for case in GRID)


class TestRanges:
    """Both ends count."""

    @given(st.lists(st.sampled_from("xy"), min_size=1))
    def test_every_place_is_in_one_range_with_its_answer(self, answers: list[str]) -> None:
        for place, answer in enumerate(answers):
            assert [said for low, high, said in ranges(answers) if low <= place and (high is None or place <= high)] == [
                answer
            ]


class TestSpans:
    """From the first day of a law to the day before the next."""

    def test_of_several_laws(self) -> None:
        one = Dated({date(2020, 9, 1): 2, date(2017, 9, 1): 1})
        other = Dated({date(2019, 1, 1): 5, date(2017, 9, 1): 4})
        assert spans(one, other) == (
            (date(2017, 9, 1), date(2018, 12, 31)),
            (date(2019, 1, 1), date(2020, 8, 31)),
            (date(2020, 9, 1), None),
        )


class TestFirstCode:
    """Of a decision, of findings, of a finding."""

    def test_of_each(self) -> None:
        club = institution(InstitutionKind.ART_CLUB)
        found = check_reporting(club, frozenset({DataKind.TRANSPORT}))
        assert first_code(found) == first_code(found[0]) == found.codes[0]
        assert first_code(may_report(club, DataKind.TRANSPORT)) == "PUP-102b"
