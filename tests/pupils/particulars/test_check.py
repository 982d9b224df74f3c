"""All particulars of one pupil together."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from world import K, day, days, institution

from sio_rules.errors import InvalidValueError
from sio_rules.pupils.particulars import (
    AdditionalSkills,
    BicycleCard,
    DistrictSchoolEntry,
    ExtendedCare,
    HomeEducation,
    IndividualPath,
    IndividualProgramme,
    IndividualTeaching,
    InternatStay,
    LanguageLessons,
    PracticalTraining,
    ResidenceEntry,
    RomaTasks,
    YoungWorker,
)
from sio_rules.pupils.particulars.check import _ENTRIES, ParticularsEntry, check_particulars, check_particulars_entry
from sio_rules.pupils.particulars.circumstances import ParticularsCircumstances
from sio_rules.pupils.particulars.dates import EntryDates
from sio_rules.pupils.particulars.kinds import ParticularKind
from sio_rules.pupils.particulars.who_fills import wrong_institution
from sio_rules.strategies import particulars

P = ParticularKind
SCHOOL = institution(K.PRIMARY_SCHOOL)
HOME = HomeEducation(
    kind=P.SCHOOL_DUTY_OUTSIDE_SCHOOL, institution=SCHOOL, dates=EntryDates(day("2023-09-01"), day("2024-01-31"))
)


def teaching(start: str | None) -> IndividualTeaching:
    """Return individual teaching from *start*."""
    dates = EntryDates(day(start) if start else None)
    return IndividualTeaching(kind=P.INDIVIDUAL_TEACHING, institution=SCHOOL, dates=dates)


class TestHomeEducationAndIndividualTeaching:
    """PUP-612, PUP-616: one excludes the other."""

    @pytest.mark.parametrize(("start", "excluded"), [("2024-01-31", True), ("2024-02-01", False), (None, False)])
    def test_on_one_day_is_enough(self, start: str | None, excluded: object) -> None:
        for entries in ((HOME, teaching(start)), (teaching(start), HOME)):
            crossing = [each for each in check_particulars(entries) if each.code == "PUP-616d"]
            assert [each.at for each in crossing] == (["[1].dates"] if excluded else [])
            for each in crossing:
                assert each.facts == {
                    "first_day": day("2024-01-31"),
                    "outside": HOME.kind,
                    "individual": P.INDIVIDUAL_TEACHING,
                }

    def test_home_education_without_a_period_is_not_compared(self) -> None:
        unsaid = attrs.evolve(HOME, dates=EntryDates())
        assert "PUP-616d" not in check_particulars((unsaid, teaching("2024-01-31"))).codes

    def test_other_entries_do_not_matter(self) -> None:
        card, taught = BicycleCard(institution=SCHOOL), teaching("2024-01-01")
        for entries in ((HOME, card), (card, taught), (taught, taught), (HOME, HOME)):
            assert "PUP-616d" not in check_particulars(entries).codes


class TestCheckParticulars:
    """Each entry by itself, then the entries against each other."""

    def test_every_kind_of_particulars_has_an_entry(self) -> None:
        assert len(_ENTRIES) == 14

    @given(st.lists(particulars(), max_size=4).map(tuple))
    def test_each_entrys_findings_are_there_under_its_place(self, entries: tuple[ParticularsEntry, ...]) -> None:
        told = check_particulars(entries)
        for place, entry in enumerate(entries):
            alone = check_particulars_entry(entry)
            here = told.under(f"[{place}]")
            assert here.codes[: len(alone)] == alone.codes
            assert [each.at for each in here][: len(alone)] == [each.at for each in alone.moved_under(f"[{place}]")]
        crossing = {"PUP-604c", "PUP-604d", "PUP-616d"}
        assert len([code for code in told.codes if code not in crossing]) == sum(
            len(check_particulars_entry(entry)) for entry in entries
        )

    def test_what_the_record_holds_reaches_each_entry(self) -> None:
        preparation = IndividualTeaching(kind=P.INDIVIDUAL_PREPARATION, institution=SCHOOL, dates=EntryDates())
        known = ParticularsCircumstances(assignments=(), certificates=())
        for entry, codes in ((HOME, ("PUP-616c",)), (preparation, ("PUP-632",))):
            from_record = {"PUP-612c", "PUP-614b", "PUP-616c", "PUP-632"}
            for findings in (
                check_particulars_entry(entry, circumstances=known),
                check_particulars((entry,), circumstances=known),
            ):
                assert tuple(code for code in findings.codes if code in from_record) == codes

    def test_entries_are_held_against_each_other(self) -> None:
        entries = (
            ResidenceEntry(SCHOOL, 1, days("2023-09-01")),
            HOME,
            ResidenceEntry(SCHOOL, 2, days("2024-01-01")),
            ResidenceEntry(SCHOOL, 2, days("2024-01-01")),
            teaching("2024-01-31"),
        )
        crossing = (
            check_particulars(entries).under("[2]"),
            check_particulars(entries).under("[3]"),
            check_particulars(entries).under("[4].dates"),
        )
        assert [each.codes for each in crossing] == [("PUP-604c",), ("PUP-604c", "PUP-604d"), ("PUP-616d",)]

    def test_500_entries_are_not_too_many_and_501_are(self) -> None:
        card = BicycleCard(institution=SCHOOL)
        assert check_particulars((card,) * 500)
        with pytest.raises(InvalidValueError, match="entries must be at most 500 entries of one pupil"):
            check_particulars((card,) * 501)

    @pytest.mark.parametrize("junk", [None, 1, "x", P.RESIDENCE])
    def test_junk_is_named(self, junk: object) -> None:
        with pytest.raises(TypeError, match="entry"):
            check_particulars_entry(junk)  # type: ignore[arg-type] # on purpose
        with pytest.raises(TypeError, match="entries"):
            check_particulars((junk,))  # type: ignore[arg-type] # on purpose


UNIT = institution(K.TEACHER_TRAINING_UNIT)
DATES = EntryDates(day("2023-09-04"), day("2024-01-31"))
OF_UNIT: dict[P, ParticularsEntry] = {
    P.ADDITIONAL_SKILLS: AdditionalSkills(institution=UNIT),
    P.BICYCLE_CARD: BicycleCard(institution=UNIT),
    P.DISTRICT_SCHOOL: DistrictSchoolEntry(institution=UNIT),
    P.EXTENDED_CARE: ExtendedCare(institution=UNIT),
    **{kind: HomeEducation(kind=kind, institution=UNIT, dates=DATES) for kind in HomeEducation.KINDS},
    **{kind: IndividualPath(kind=kind, institution=UNIT, dates=DATES) for kind in IndividualPath.KINDS},
    P.INDIVIDUAL_PROGRAMME: IndividualProgramme(institution=UNIT),
    **{kind: IndividualTeaching(kind=kind, institution=UNIT, dates=DATES) for kind in IndividualTeaching.KINDS},
    P.INTERNAT: InternatStay(institution=UNIT),
    **{kind: LanguageLessons(kind=kind, institution=UNIT, dates=DATES) for kind in LanguageLessons.KINDS},
    P.PRACTICAL_TRAINING: PracticalTraining(institution=UNIT, places=(1,), dates=DATES),
    P.RESIDENCE: ResidenceEntry(UNIT, 1, days("2023-09-04", "2024-01-31")),
    **{kind: RomaTasks(kind=kind, institution=UNIT) for kind in RomaTasks.KINDS},
    P.YOUNG_WORKER: YoungWorker(institution=UNIT),
}
"""One entry of each kind, by a unit that has no pupils."""


class TestWrongInstitution:
    """Each kind of particulars is filled in by the schools and units that the guide names."""

    @pytest.mark.parametrize("kind", P)
    def test_is_found_for_every_kind(self, kind: P) -> None:
        entry = OF_UNIT[kind]
        assert entry.kind is kind
        told = wrong_institution(kind, UNIT)
        assert told is not None
        assert told in check_particulars_entry(entry)

    def test_there_is_no_other_kind(self) -> None:
        assert set(P) - set(OF_UNIT) == set()
