"""
All particulars of one pupil together: each entry by the rules of its topic, and the entries against each other.

Not modelled here: which particulars exclude transport; the entries on transport check that.
"""

from collections.abc import Callable
from typing import Any, get_args

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.rule import Finding, Findings, Rule, Severity, each, found

from .additional_skills import AdditionalSkills, check_additional_skills
from .bicycle_card import BicycleCard, BicycleCardCircumstances, check_bicycle_card
from .circumstances import ParticularsCircumstances
from .district_school import DistrictSchoolEntry, check_district_school
from .extended_care import ExtendedCare, check_extended_care
from .home_education import HomeEducation, check_home_education
from .individual_path import IndividualPath, check_individual_path
from .individual_programme import IndividualProgramme, IndividualProgrammeCircumstances, check_individual_programme
from .individual_teaching import IndividualTeaching, IndividualTeachingCircumstances, check_individual_teaching
from .internat import InternatStay, check_internat_stay
from .language_lessons import LanguageLessons, check_language_lessons
from .practical_training import PracticalTraining, YoungWorker, check_practical_training, check_young_worker
from .residence_entries import ResidenceEntry, check_residence, recorded_at_once
from .roma_tasks import RomaTasks, check_roma_tasks

ParticularsEntry = (
    ResidenceEntry
    | HomeEducation
    | IndividualTeaching
    | BicycleCard
    | InternatStay
    | IndividualProgramme
    | LanguageLessons
    | RomaTasks
    | PracticalTraining
    | YoungWorker
    | ExtendedCare
    | DistrictSchoolEntry
    | AdditionalSkills
    | IndividualPath
)
"""An entry of any kind of particulars; its *kind* says which."""

_ENTRIES: tuple[type[ParticularsEntry], ...] = get_args(ParticularsEntry)
"""The types of these entries."""

_MOST_ENTRIES = 500
"""No pupil has nearly as many, in all the years of school."""

_NOTHING_KNOWN = ParticularsCircumstances()

_CHECKS: tuple[tuple[type[ParticularsEntry], Callable[[Any], Findings]], ...] = (
    (ResidenceEntry, check_residence),
    (InternatStay, check_internat_stay),
    (LanguageLessons, check_language_lessons),
    (RomaTasks, check_roma_tasks),
    (PracticalTraining, check_practical_training),
    (YoungWorker, check_young_worker),
    (ExtendedCare, check_extended_care),
    (DistrictSchoolEntry, check_district_school),
    (AdditionalSkills, check_additional_skills),
    (IndividualPath, check_individual_path),
)
"""The check of each kind of entry that needs nothing from the rest of the record."""

HOME_EDUCATION_AND_INDIVIDUAL_TEACHING = Rule(
    code="PUP-616d",
    basis=(PUPILS_GUIDE.section("5.2"), PUPILS_GUIDE.section("5.3"), PUPILS_GUIDE.section("5.13")),
    severity=Severity.ERROR,
    pl="Od {first_day} wykazano jednocześnie dane dziedzinowe ({outside}) i dane dziedzinowe ({individual}), a jedne"
    " wykluczają drugie.",
    en="From {first_day}, particulars ({outside}) and particulars ({individual}) are reported at the same time, but one"
    " excludes the other.",
)


def check_particulars_entry(
    entry: ParticularsEntry, *, circumstances: ParticularsCircumstances = _NOTHING_KNOWN
) -> Findings:
    """
    Return what is wrong with one entry, by the rules of its topic.

    What only the topic's own check takes (the actual days, the schooling) is not judged here.

    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> check_particulars_entry(BicycleCard(institution=school)).codes
    ('PUP-619a',)
    """
    expect("entry", entry, *_ENTRIES)
    expect("circumstances", circumstances, ParticularsCircumstances)
    if isinstance(entry, HomeEducation):
        return check_home_education(entry, circumstances=circumstances)
    if isinstance(entry, IndividualTeaching):
        known = IndividualTeachingCircumstances(assignments=circumstances.assignments, on=circumstances.on)
        return check_individual_teaching(entry, circumstances=known)
    on, born_on = circumstances.on, circumstances.born_on
    if isinstance(entry, BicycleCard):
        return check_bicycle_card(entry, circumstances=BicycleCardCircumstances(on=on, born_on=born_on))
    if isinstance(entry, IndividualProgramme):
        return check_individual_programme(entry, circumstances=IndividualProgrammeCircumstances(on=on, born_on=born_on))
    return next(check(entry) for shape, check in _CHECKS if isinstance(entry, shape))


def check_particulars(
    entries: tuple[ParticularsEntry, ...], *, circumstances: ParticularsCircumstances = _NOTHING_KNOWN
) -> Findings:
    """
    Return what is wrong with all particulars of one pupil, each by itself and against each other.

    The path of a finding begins with the place of the entry: `[2].dates.end`. A finding about two stands at the later one. Raises
    `TypeError` for the wrong kind of an argument, and `InvalidValueError` for more than 500 entries, each pair of which is compared.

    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> check_particulars((BicycleCard(institution=school),))
    <Findings PUP-619a at '[0].obtained_on'>
    """
    expect("entries", entries, tuple)
    expect_each("entries", entries, *_ENTRIES)
    expect("circumstances", circumstances, ParticularsCircumstances)
    if len(entries) > _MOST_ENTRIES:
        raise InvalidValueError("entries", wanted=f"at most {_MOST_ENTRIES} entries of one pupil")
    return found(
        each("", entries, lambda entry: check_particulars_entry(entry, circumstances=circumstances)),
        each("", against_earlier_particulars(entries), found),
    )


def against_earlier_particulars(entries: tuple[ParticularsEntry, ...]) -> list[Findings]:
    """Return what is wrong with each of *entries*, in their order, beside those that stand before it."""
    return [found(*(_against(one, other) for one in entries[:place])) for place, other in enumerate(entries)]


def _against(one: ParticularsEntry, other: ParticularsEntry) -> Finding | None:
    """Return what is wrong with *other* beside *one*, which stands before it."""
    if isinstance(one, ResidenceEntry) and isinstance(other, ResidenceEntry):
        return recorded_at_once(one, other)
    if isinstance(one, HomeEducation) and isinstance(other, IndividualTeaching):
        home, individual = one, other
    elif isinstance(one, IndividualTeaching) and isinstance(other, HomeEducation):
        home, individual = other, one
    else:
        return None
    if home.dates.period is None or individual.dates.period is None:
        return None
    shared = home.dates.period.overlap(individual.dates.period)
    if shared is None:
        return None
    return HOME_EDUCATION_AND_INDIVIDUAL_TEACHING.finding(
        "dates", first_day=shared.start, outside=home.kind, individual=individual.kind
    )
