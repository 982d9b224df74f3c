"""Olympiads, contests and competitions (the instruction, 11)."""

from itertools import product

import pytest
from world import day

from sio_rules import InvalidValueError
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.pupils.achievements.contests import (
    _ORGANISERS,
    ContestKind,
    ContestLevel,
    Organiser,
    kurator_lists_deadline,
    level_too_low,
    not_on_list,
    out_of_school_offer,
    wrong_organiser,
)

C = ContestKind
ORGANISE = {
    C.SUBJECT_CONTEST: ({Organiser.KURATOR}, "LAU-011a"),
    C.SUBJECT_OLYMPIAD: ({Organiser.UNIVERSITY, Organiser.RESEARCH_UNIT, Organiser.STATUTORY_BODY}, "LAU-011b"),
    C.COMPETITION: ({Organiser.KURATOR, Organiser.ACTIVE_AT_SCHOOL}, "LAU-011c"),
}


class TestKuratorListsDeadline:
    """LAU-005: by the end of February."""

    @pytest.mark.parametrize(("year", "last"), [(2023, "2023-02-28"), (2024, "2024-02-29"), (2100, "2100-02-28")])
    def test_the_last_of_february(self, year: int, last: str) -> None:
        assert kurator_lists_deadline(year) == day(last)

    @pytest.mark.parametrize("year", [0, -1, 10_000, 10**30])
    def test_no_such_year(self, year: int) -> None:
        with pytest.raises(InvalidValueError, match="year"):
            kurator_lists_deadline(year)


class TestNotOnList:
    """LAU-005, LAU-008."""

    @pytest.mark.parametrize("contest", C)
    def test_it_stands_on_its_list(self, contest: ContestKind) -> None:
        assert not_on_list(contest, on_list=True) is None
        absent, unknown = not_on_list(contest, on_list=False), not_on_list(contest, on_list=None)
        assert absent
        assert unknown
        assert (absent.code, unknown.code) == ("LAU-005a", "LAU-005b")

    @pytest.mark.parametrize(("outside", "listed"), list(product((True, False, None), repeat=2)))
    def test_what_is_listed_is_no_commercial_offer(self, outside: object, listed: object) -> None:
        told = out_of_school_offer(out_of_school=outside, on_list=listed)  # type: ignore[arg-type] # on purpose
        assert (told is not None and told.code == "LAU-008") is (outside is True and listed is False)


class TestLevelTooLow:
    """LAU-006: powiat and above; olympiads are not asked."""

    @pytest.mark.parametrize(("contest", "level"), list(product(C, (None, *ContestLevel))))
    def test_every_level(self, contest: ContestKind, level: ContestLevel | None) -> None:
        told = level_too_low(contest, level)
        if contest is C.SUBJECT_OLYMPIAD:
            assert told is None
        elif level is None:
            assert told
            assert told.code == "LAU-006b"
        else:
            low = level in {ContestLevel.SCHOOL, ContestLevel.GMINA}
            assert (told.code if told else None) == ("LAU-006a" if low else None)


class TestBasis:
    """Section 11 draws the level of the powiat from art. 14 of the SIO act."""

    @pytest.mark.parametrize("level", [ContestLevel.GMINA, None])
    def test_the_level_rests_on_the_act(self, level: ContestLevel | None) -> None:
        told = level_too_low(C.COMPETITION, level)
        assert told is not None
        assert told.basis == (SIO_ACT.art("14", pkt="18"), PUPILS_GUIDE.section("11"))


class TestWrongOrganiser:
    """LAU-011."""

    @pytest.mark.parametrize(("contest", "organiser"), list(product(C, Organiser)))
    def test_every_organiser(self, contest: ContestKind, organiser: Organiser) -> None:
        organisers, code = ORGANISE[contest]
        told = wrong_organiser(contest, organiser)
        assert (told.code if told else None) == (None if organiser in organisers else code)

    @pytest.mark.parametrize("contest", C)
    def test_each_contest_has_one_row(self, contest: ContestKind) -> None:
        assert [row.contest for row in _ORGANISERS].count(contest) == 1
        told = wrong_organiser(contest, None)
        assert told
        assert told.code == "LAU-011d"
