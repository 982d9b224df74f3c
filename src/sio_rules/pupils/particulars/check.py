"""
All particulars of one pupil together: each entry by the rules of its topic, and the entries against each other.

Not modelled here: which particulars exclude transport; that stands with the entries of transport.
"""

from collections.abc import Callable
from itertools import combinations
from typing import Any

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.certificates import Certificate
from sio_rules.classes import ClassAssignment
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .additional_skills import AdditionalSkills, check_additional_skills
from .bicycle_card import BicycleCard, check_bicycle_card
from .district_school import DistrictSchoolEntry, check_district_school
from .extended_care import ExtendedCare, check_extended_care
from .home_education import check_home_education
from .home_education_entry import HomeEducation
from .individual_path import IndividualPath, check_individual_path
from .individual_programme import IndividualProgramme, check_individual_programme
from .individual_teaching import IndividualTeaching, check_individual_teaching
from .internat import InternatStay, check_internat_stay
from .language_lessons import LanguageLessons, check_language_lessons
from .practical_training import PracticalTraining, YoungWorker, check_practical_training, check_young_worker
from .residence_entries import ResidenceEntry, check_residence, residence_recorded_twice, two_residences
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
"""An entry of any kind of particulars; its *kind* tells which."""

CHECKS: tuple[tuple[type[ParticularsEntry], Callable[[Any], Findings]], ...] = (
    (ResidenceEntry, check_residence),
    (BicycleCard, check_bicycle_card),
    (InternatStay, check_internat_stay),
    (IndividualProgramme, check_individual_programme),
    (LanguageLessons, check_language_lessons),
    (RomaTasks, check_roma_tasks),
    (PracticalTraining, check_practical_training),
    (YoungWorker, check_young_worker),
    (ExtendedCare, check_extended_care),
    (DistrictSchoolEntry, check_district_school),
    (AdditionalSkills, check_additional_skills),
    (IndividualPath, check_individual_path),
)
"""Which check an entry gets that needs nothing from the rest of the record."""

ENTRIES: tuple[type[ParticularsEntry], ...] = (*(shape for shape, _ in CHECKS), HomeEducation, IndividualTeaching)

OUTSIDE_SCHOOL_AND_INDIVIDUAL_TEACHING = Rule(
    code="PUP-616d",
    basis=(PUPILS_GUIDE.section("5.2"), PUPILS_GUIDE.section("5.3"), PUPILS_GUIDE.section("5.13")),
    severity=Severity.ERROR,
    pl="Od {start} wykazano naraz „{outside}” i „{individual}”, a jedno wyklucza drugie.",
    en="From {start} on “{outside}” and “{individual}” are reported at once, while one excludes the other.",
)


def outside_school_and_individual_teaching(one: ParticularsEntry, other: ParticularsEntry, place: int = 1) -> Finding | None:
    """Find a duty fulfilled outside school together with individual teaching or preparation, in either order (PUP-612, PUP-616)."""
    expect("one", one, *ENTRIES)
    expect("other", other, *ENTRIES)
    expect("place", place, int)
    if isinstance(one, IndividualTeaching):
        one, other = other, one
    if not isinstance(one, HomeEducation) or not isinstance(other, IndividualTeaching):
        return None
    if one.dates.period is None or other.dates.period is None:
        return None
    shared = one.dates.period.overlap(other.dates.period)
    if shared is None:
        return None
    return OUTSIDE_SCHOOL_AND_INDIVIDUAL_TEACHING.finding(
        f"[{place}].dates", start=shared.start, outside=one.kind, individual=other.kind
    )


def check_particulars_entry(
    entry: ParticularsEntry,
    *,
    assignments: tuple[ClassAssignment, ...] | None = None,
    certificates: tuple[Certificate, ...] | None = None,
) -> Findings:
    """
    Check one entry by the rules of its topic, with the pupil's *assignments* and *certificates* where they are known.

    What only the topic's own check can be given (the actual days, the day of the check) is not judged here.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> check_particulars_entry(BicycleCard(institution=school)).codes
    ('PUP-619a',)
    """
    expect("entry", entry, *ENTRIES)
    expect("assignments", assignments, tuple, type(None))
    expect("certificates", certificates, tuple, type(None))
    if isinstance(entry, HomeEducation):
        return check_home_education(entry, assignments=assignments, certificates=certificates)
    if isinstance(entry, IndividualTeaching):
        return check_individual_teaching(entry, assignments=assignments)
    return next(check(entry) for shape, check in CHECKS if isinstance(entry, shape))


def check_particulars(
    entries: tuple[ParticularsEntry, ...],
    *,
    assignments: tuple[ClassAssignment, ...] | None = None,
    certificates: tuple[Certificate, ...] | None = None,
) -> Findings:
    """
    Check all particulars of one pupil, each by itself and against each other.

    The field of a finding begins with the entry: `[2].dates.end`; of one on two entries, with the later of them.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> check_particulars((BicycleCard(institution=school),))
    <Findings PUP-619a at '[0].obtained_on'>
    """
    expect("entries", entries, tuple)
    expect_each("entries", entries, *ENTRIES)
    expect("assignments", assignments, tuple, type(None))
    expect("certificates", certificates, tuple, type(None))
    parts: list[Finding | Findings | None] = []
    for place, entry in enumerate(entries):
        found_here = check_particulars_entry(entry, assignments=assignments, certificates=certificates)
        parts.append(found_here.moved_under(f"[{place}]"))
    for (_, one), (place, other) in combinations(enumerate(entries), 2):
        if isinstance(one, ResidenceEntry) and isinstance(other, ResidenceEntry):
            parts.append(two_residences(one, other, place))
            parts.append(residence_recorded_twice(one, other, place))
        parts.append(outside_school_and_individual_teaching(one, other, place))
    return found(*parts)
