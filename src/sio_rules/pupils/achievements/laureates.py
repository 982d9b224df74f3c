"""
Laureates and finalists of olympiads, contests and competitions (section 11): which titles a school reports of a pupil.

What is asked of the contest itself stands in `contests`; here what is asked of the pupil, the school, the title and the
place.

Not modelled here: a finalist of a subject contest, on whom the source contradicts itself (A-43: nothing is found), and
places in subject contests, whose titles are not measured by place.
"""

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.classes import ClassAssignment
from sio_rules.institutions import SCHOOLS, Audience, InstitutionKind
from sio_rules.pupils.assignments.basic_classes import basic_classes_during, only_preschool
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .contests import ContestKind, level_too_low, not_on_list, out_of_school_offer, wrong_organiser
from .laureate_entry import Laureate, LaureateTitle

LAST_HIGH_PLACE = 3

GUIDE = PUPILS_GUIDE.section("11")

SAME_TYPE_TWICE = Rule(
    code="LAU-001",
    basis=(GUIDE,),
    severity=Severity.ERROR,
    pl="W roku szkolnym zaczętym w {first_year} r. ten typ ({title}, {contest}) już jest wykazany; może wystąpić tylko raz.",
    en="In the school year that began in {first_year} this type ({title}, {contest}) is reported already; it can be only once.",
)
SCHOOL_FOR_ADULTS = Rule(
    code="LAU-002a",
    basis=(GUIDE,),
    severity=Severity.ERROR,
    pl="Laureatów wykazują szkoły dla dzieci lub młodzieży albo bez kategorii uczniów; ta szkoła jest dla innych ({audience}).",
    en="Schools for children or youth, or without a category of pupils, report laureates; this school is for others"
    " ({audience}).",
)
NOT_OF_SCHOOL = Rule(
    code="LAU-002b",
    basis=(GUIDE,),
    severity=Severity.ERROR,
    pl="Laureatów wykazują szkoły; podmiot ({institution}) nie jest szkołą.",
    en="Schools report laureates; the entity ({institution}) is no school.",
)
LAUREATE_IN_PRESCHOOL_CLASS = Rule(
    code="LAU-003",
    basis=(GUIDE,),
    severity=Severity.ERROR,
    pl="W szkole podstawowej nie wykazuje się laureata, który był w tym roku tylko w oddziale wychowania przedszkolnego („0”,"
    " „poniżej 0”, od 2020/2021 „wychowanie przedszkolne”).",
    en="A primary school does not report a laureate who was that year only in a class of preschool education (“0”, “below 0”,"
    " since 2020/2021 “preschool education”).",
)
NO_BASIC_CLASS_THAT_YEAR = Rule(
    code="LAU-004a",
    basis=(GUIDE,),
    severity=Severity.ERROR,
    pl="Uczeń nie był ani razu przypisany do oddziału podstawowego w roku szkolnym zaczętym w {first_year} r.",
    en="The pupil was never assigned to a basic class in the school year that began in {first_year}.",
)
CLASSES_THAT_YEAR_NOT_KNOWN = Rule(
    code="LAU-004b",
    basis=(GUIDE,),
    severity=Severity.WARNING,
    pl="Nie podano, czy uczeń był przypisany do oddziału podstawowego w roku szkolnym zaczętym w {first_year} r.",
    en="It is not said whether the pupil was assigned to a basic class in the school year that began in {first_year}.",
)
PLACE_NOT_HIGH = Rule(
    code="LAU-007a",
    basis=(GUIDE,),
    severity=Severity.ERROR,
    reading="A-32",
    pl="Miejsce {place} w zawodach nie jest wysokie: wysokie są miejsca od 1. do {last_high_place}.",
    en="Place {place} in a competition is not high: places 1 to {last_high_place} are.",
)
PLACE_NOT_KNOWN = Rule(
    code="LAU-007b",
    basis=(GUIDE,),
    severity=Severity.WARNING,
    reading="A-32",
    pl="Nie podano miejsca zajętego w zawodach.",
    en="The place taken in the competition is not given.",
)
NO_DIPLOMA = Rule(
    code="LAU-009a",
    basis=(GUIDE,),
    severity=Severity.ERROR,
    pl="Wykazuje się tylko ucznia z dyplomem lub zaświadczeniem, które jest podstawą wpisu na świadectwie i punktów w rekrutacji.",
    en="Only a pupil with a diploma or certificate on which the entry on the school certificate and recruitment points rest is"
    " reported.",
)
DIPLOMA_NOT_KNOWN = Rule(
    code="LAU-009b",
    basis=(GUIDE,),
    severity=Severity.WARNING,
    pl="Nie podano, czy uczeń ma dyplom lub zaświadczenie o zdobyciu tytułu.",
    en="It is not said whether the pupil has the diploma or certificate of the title.",
)
FINALIST_OF_COMPETITION = Rule(
    code="LAU-010",
    basis=(SIO_ACT.art("14", pkt="18"), GUIDE),
    severity=Severity.ERROR,
    reading="A-23",
    pl="Z zawodów wykazuje się laureatów, nie finalistów.",
    en="Of competitions laureates are reported, not finalists.",
)


def wrong_school_for_laureates(entry: Laureate) -> Finding | None:
    """Find an entry at an entity that is no school, or is one for adults (LAU-002)."""
    expect("entry", entry, Laureate)
    if entry.institution.kind not in SCHOOLS:
        return NOT_OF_SCHOOL.finding("institution", institution=entry.institution.kind)
    if entry.institution.audience is Audience.ADULTS:
        return SCHOOL_FOR_ADULTS.finding("institution", audience=entry.institution.audience)
    return None


def wrong_class_that_year(entry: Laureate, assignments: tuple[ClassAssignment, ...] | None) -> Finding | None:
    """Find a pupil without a basic class that year, or in preschool classes only, or that this is not known (LAU-003, 004)."""
    expect("entry", entry, Laureate)
    expect("assignments", assignments, tuple, type(None))
    first_year = entry.school_year.first
    if assignments is None:
        return CLASSES_THAT_YEAR_NOT_KNOWN.finding("assignments", first_year=first_year)
    basic = basic_classes_during(assignments, entry.school_year.period)
    if not basic:
        return NO_BASIC_CLASS_THAT_YEAR.finding("assignments", first_year=first_year)
    here = tuple(each for each in basic if each.school_class.institution == entry.institution)
    if entry.institution.kind is InstitutionKind.PRIMARY_SCHOOL and only_preschool(here):
        return LAUREATE_IN_PRESCHOOL_CLASS.finding("assignments")
    return None


def place_not_high(entry: Laureate) -> Finding | None:
    """
    Find a place after the third in a competition, or that it is not known (LAU-007, A-32).

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> from sio_rules.periods import SchoolYear
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> won = {"school_year": SchoolYear(2023), "contest": ContestKind.COMPETITION, "title": LaureateTitle.LAUREATE}
    >>> place_not_high(Laureate(institution=school, **won, place=3)) is None
    True
    >>> place_not_high(Laureate(institution=school, **won, place=4)).code
    'LAU-007a'
    """
    expect("entry", entry, Laureate)
    if entry.contest is not ContestKind.COMPETITION:
        return None
    if entry.place is None:
        return PLACE_NOT_KNOWN.finding("place")
    if entry.place <= LAST_HIGH_PLACE:
        return None
    return PLACE_NOT_HIGH.finding("place", place=entry.place, last_high_place=LAST_HIGH_PLACE)


def no_diploma(entry: Laureate) -> Finding | None:
    """Find a pupil without the diploma or certificate, or that this is not known (LAU-009)."""
    expect("entry", entry, Laureate)
    if entry.diploma:
        return None
    return (DIPLOMA_NOT_KNOWN if entry.diploma is None else NO_DIPLOMA).finding("diploma")


def finalist_of_competition(entry: Laureate) -> Finding | None:
    """Find a finalist of a competition (LAU-010); a finalist of a subject contest is not found (A-43)."""
    expect("entry", entry, Laureate)
    if entry.contest is ContestKind.COMPETITION and entry.title is LaureateTitle.FINALIST:
        return FINALIST_OF_COMPETITION.finding("title")
    return None


def check_laureate(entry: Laureate, *, assignments: tuple[ClassAssignment, ...] | None = None) -> Findings:
    """
    Check one title of a pupil, with the pupil's *assignments* to classes where they are known.

    Source: the instruction, 11.

    >>> from sio_rules.institutions import BodyKind, Institution
    >>> from sio_rules.periods import SchoolYear
    >>> from sio_rules.pupils.achievements.contests import ContestLevel, Organiser
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = Laureate(
    ...     institution=school,
    ...     school_year=SchoolYear(2023),
    ...     contest=ContestKind.COMPETITION,
    ...     title=LaureateTitle.LAUREATE,
    ...     level=ContestLevel.GMINA,
    ...     organiser=Organiser.ACTIVE_AT_SCHOOL,
    ...     place=4,
    ...     on_list=True,
    ...     diploma=True,
    ... )
    >>> check_laureate(entry, assignments=()).codes
    ('LAU-004a', 'LAU-006a', 'LAU-007a')
    """
    expect("entry", entry, Laureate)
    return found(
        wrong_school_for_laureates(entry),
        wrong_class_that_year(entry, assignments),
        finalist_of_competition(entry),
        level_too_low(entry.contest, entry.level),
        wrong_organiser(entry.contest, entry.organiser),
        place_not_high(entry),
        not_on_list(entry.contest, on_list=entry.on_list),
        out_of_school_offer(out_of_school=entry.out_of_school, on_list=entry.on_list),
        no_diploma(entry),
    )


def check_laureates(entries: tuple[Laureate, ...]) -> Findings:
    """
    Check the titles of one pupil against each other: each type once in a school year (LAU-001).

    The field of a finding is the later entry: `[2].title`.

    >>> check_laureates(())
    <Findings: none>
    """
    expect("entries", entries, tuple)
    expect_each("entries", entries, Laureate)
    seen = set()
    twice = []
    for place, entry in enumerate(entries):
        entry_type = (entry.school_year, entry.contest, entry.title)
        if entry_type in seen:
            year, contest, title = entry_type
            twice.append(SAME_TYPE_TWICE.finding(f"[{place}].title", first_year=year.first, contest=contest, title=title))
        seen.add(entry_type)
    return found(*twice)
