"""
Laureates and finalists of olympiads, contests and competitions (section 11): which titles a school reports of a pupil.

The conditions on the contest itself are in `contests`; those on the pupil, the school, the title and the place are here.

Not modelled here: a finalist of a subject contest, on whom the source contradicts itself (A-43: nothing is found), and
places in subject contests, whose titles do not depend on the place.
"""

from typing import Annotated

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules._values import Between, Value
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.classes import ClassAssignment, expect_one_pupil
from sio_rules.institutions import SCHOOLS, Audience, Institution, InstitutionKind
from sio_rules.labels import Label
from sio_rules.periods import SchoolYear
from sio_rules.pupils.assignments.basic_classes import basic_classes_during, only_preschool
from sio_rules.rule import Finding, Findings, Rule, Severity, each, found

from .contests import (
    ContestKind,
    ContestLevel,
    Organiser,
    level_too_low,
    not_on_list,
    out_of_school_offer,
    wrong_organiser,
)

_LAST_HIGH_PLACE = 3

_BASIS = PUPILS_GUIDE.section("11")


class LaureateTitle(Label):
    """Name the title that a pupil obtained."""

    LAUREATE = "laureat"
    FINALIST = "finalista"


@frozen(kw_only=True)
class Laureate(Value):
    """
    Hold one title of a pupil in a school year; None is what was not selected or is not known.

    SIO's type is the kind of contest together with the title. *place* (from 1) is that in a competition. *on_list*: whether
    the contest is on its list. *out_of_school*: whether it belongs to a commercial offer or takes place outside school.
    *diploma*: whether the pupil has the diploma or attestation that counts for the school certificate.

    Raises `InvalidValueError` for a place under 1.
    """

    institution: Institution
    school_year: SchoolYear
    contest: ContestKind
    title: LaureateTitle
    level: ContestLevel | None = None
    organiser: Organiser | None = None
    place: Annotated[int, Between(least=1)] | None = None
    on_list: bool | None = None
    out_of_school: bool | None = None
    diploma: bool | None = None


SAME_TYPE_TWICE = Rule(
    code="LAU-001",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="W roku szkolnym {school_year} typ ({title}, {contest}) jest już wykazany, a może wystąpić tylko raz.",
    en="In the school year {school_year} the type ({title}, {contest}) is already reported, but it may occur only once.",
)
SCHOOL_FOR_ADULTS = Rule(
    code="LAU-002a",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Szkoła jest dla innej kategorii uczniów ({audience}), a laureatów i finalistów wykazują tylko szkoły z kategorią"
    " „dzieci lub młodzież” lub „bez kategorii”.",
    en="The school is for another category of pupils ({audience}), and only schools with the category “children or young"
    " people” or “no category” report laureates and finalists.",
)
NOT_OF_SCHOOL = Rule(
    code="LAU-002b",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie jest szkołą, a laureatów i finalistów wykazują tylko szkoły.",
    en="The entity ({institution_kind}) is not a school, and only schools report laureates and finalists.",
)
LAUREATE_IN_PRESCHOOL_CLASS = Rule(
    code="LAU-003",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="W roku szkolnym uzyskania tytułu uczeń był w szkole podstawowej tylko w oddziale wychowania przedszkolnego, więc nie"
    " wykazuje się go jako laureata ani finalisty.",
    en="In the school year of the title the pupil was only in a preschool class of the primary school, and therefore must"
    " not be reported as a laureate or finalist.",
)
NO_BASIC_CLASS_THAT_YEAR = Rule(
    code="LAU-004a",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Uczeń ani razu nie był przypisany do oddziału podstawowego w roku szkolnym {school_year}, a laureata lub finalistę"
    " wykazuje się tylko w roku, w którym miał takie przypisanie.",
    en="The pupil was never assigned to a basic class in the school year {school_year}, and a laureate or finalist is"
    " reported only in a year with such an assignment.",
)
CLASSES_THAT_YEAR_NOT_GIVEN = NO_BASIC_CLASS_THAT_YEAR.not_given(
    "LAU-004b",
    pl="Nie podano, czy uczeń był przypisany do oddziału podstawowego w roku szkolnym {school_year}, więc nie sprawdzono,"
    " czy można go wykazać.",
    en="It is not stated whether the pupil was assigned to a basic class in the school year {school_year}, so it was not"
    " checked whether the pupil may be reported.",
)
PLACE_NOT_HIGH = Rule(
    code="LAU-007a",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    reading="A-32",
    pl="Miejsce zajęte w zawodach ({place}) nie jest uznawane za wysokie; ostatnie z wysokich miejsc: {last_high_place}.",
    en="The place taken in the competition ({place}) does not count as high; the last high place: {last_high_place}.",
)
PLACE_NOT_GIVEN = PLACE_NOT_HIGH.not_given(
    "LAU-007b",
    pl="Nie podano miejsca zajętego w zawodach, więc nie sprawdzono, czy jest wysokie.",
    en="The place taken in the competition is not given, so it was not checked whether it counts as high.",
)
NO_DIPLOMA = Rule(
    code="LAU-009a",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Uczeń nie ma dyplomu ani zaświadczenia, które jest podstawą wpisu na świadectwie i punktów w rekrutacji, więc się go"
    " nie wykazuje.",
    en="The pupil has no diploma or attestation that counts for the school certificate and for admission points, and"
    " therefore must not be reported.",
)
DIPLOMA_NOT_GIVEN = NO_DIPLOMA.not_given(
    "LAU-009b",
    pl="Nie podano, czy uczeń ma dyplom lub zaświadczenie o zdobyciu tytułu, więc nie sprawdzono, czy można go wykazać.",
    en="It is not stated whether the pupil has a diploma or attestation of the title, so it was not checked whether the"
    " pupil may be reported.",
)
FINALIST_OF_COMPETITION = Rule(
    code="LAU-010",
    basis=(SIO_ACT.art("14", pkt="18"), _BASIS),
    severity=Severity.ERROR,
    reading="A-23",
    pl="Uczeń jest finalistą, a w zawodach wykazuje się tylko laureatów.",
    en="The pupil is a finalist, but for competitions only laureates are reported.",
)


def _wrong_class_that_year(entry: Laureate, assignments: tuple[ClassAssignment, ...] | None) -> Finding | None:
    """Return the finding that the pupil had no basic class that year, or only preschool ones, or that this is not given."""
    school_year = entry.school_year.first
    if assignments is None:
        return CLASSES_THAT_YEAR_NOT_GIVEN.finding(school_year=school_year)
    basic = basic_classes_during(assignments, entry.school_year.period)
    if not basic:
        return NO_BASIC_CLASS_THAT_YEAR.finding(school_year=school_year)
    here = tuple(each for each in basic if each.school_class.institution.rspo == entry.institution.rspo)
    in_primary_school = entry.institution.kind is InstitutionKind.PRIMARY_SCHOOL
    return LAUREATE_IN_PRESCHOOL_CLASS.when(in_primary_school and only_preschool(here))


def _place_not_high(place: int | None) -> Finding | None:
    """
    Return the finding that a place in a competition comes after the third, or is not given (A-32).

    >>> _place_not_high(3)
    >>> _place_not_high(4).code
    'LAU-007a'
    """
    if place is None:
        return PLACE_NOT_GIVEN.finding("place")
    return PLACE_NOT_HIGH.when(place > _LAST_HIGH_PLACE, "place", place=place, last_high_place=_LAST_HIGH_PLACE)


def check_laureate(entry: Laureate, *, assignments: tuple[ClassAssignment, ...] | None = None) -> Findings:
    """
    Return what is wrong with one title of a pupil; *assignments* are those of the pupil to classes, None if not known.

    Source: the guide, 11.

    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
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
    expect("assignments", assignments, tuple, type(None))
    expect_one_pupil("assignments", assignments or ())
    school, in_competition = entry.institution, entry.contest is ContestKind.COMPETITION
    is_school = school.kind in SCHOOLS
    return found(
        NOT_OF_SCHOOL.when(not is_school, "institution", institution_kind=school.kind),
        SCHOOL_FOR_ADULTS.when(is_school and school.audience is Audience.ADULTS, "institution", audience=school.audience),
        _wrong_class_that_year(entry, assignments),
        FINALIST_OF_COMPETITION.when(in_competition and entry.title is LaureateTitle.FINALIST, "title"),
        level_too_low(entry.contest, entry.level),
        wrong_organiser(entry.contest, entry.organiser),
        _place_not_high(entry.place) if in_competition else None,
        not_on_list(entry.contest, on_list=entry.on_list),
        out_of_school_offer(out_of_school=entry.out_of_school, on_list=entry.on_list),
        NO_DIPLOMA.when(entry.diploma is False, "diploma"),
        DIPLOMA_NOT_GIVEN.when(entry.diploma is None, "diploma"),
    )


def check_laureates(entries: tuple[Laureate, ...]) -> Findings:
    """
    Return the titles of one pupil that repeat a type in one school year (LAU-001).

    A finding stands at the later entry: `[2].title`.

    >>> check_laureates(())
    <Findings: none>
    """
    expect("entries", entries, tuple)
    expect_each("entries", entries, Laureate)
    return each("", types_repeated(entries), found)


def types_repeated(entries: tuple[Laureate, ...]) -> list[Finding | None]:
    """Return for each of *entries*, in their order, the finding that it repeats the type of one before it, or None."""
    seen = set()
    repeated = []
    for entry in entries:
        year, contest, title = entry_type = (entry.school_year, entry.contest, entry.title)
        twice = SAME_TYPE_TWICE.when(entry_type in seen, "title", school_year=year.first, contest=contest, title=title)
        repeated.append(twice)
        seen.add(entry_type)
    return repeated
