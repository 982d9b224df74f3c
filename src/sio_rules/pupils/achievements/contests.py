"""
Olympiads, contests and competitions (section 11): which are reported, who organises them, and on which list they are.

The education superintendent (kurator oświaty) publishes the lists of subject contests and competitions by the end of
February, the minister that of subject olympiads. What is on its list is never taken for a commercial offer (A-44).

Not modelled here: the lists themselves; the caller knows whether a contest is on its list.
"""

from calendar import monthrange
from datetime import date

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Between, expect_within
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE, SCHOOL_SYSTEM_ACT, SIO_ACT
from sio_rules.labels import Label, term
from sio_rules.rule import Finding, Rule, Severity

_FEBRUARY = 2


class ContestKind(Label):
    """Name the kind of a contest."""

    SUBJECT_OLYMPIAD = "olimpiada przedmiotowa"
    SUBJECT_CONTEST = "konkurs przedmiotowy"
    COMPETITION = term(
        "zawody wiedzy, artystyczne lub sportowe", en="knowledge, artistic or sports competition", also=("zawody",)
    )


class ContestLevel(Label):
    """Name the level at which a contest is held."""

    SCHOOL = term("szkolny", en="school level")
    GMINA = term("gminny", en="gmina level")
    POWIAT = term("powiatowy", en="powiat level")
    VOIVODESHIP = term("wojewódzki", en="voivodeship level")
    COUNTRY = term("ogólnopolski", en="national level")
    INTERNATIONAL = term("międzynarodowy", en="international level")


class Organiser(Label):
    """Name the capacity in which somebody organises a contest."""

    KURATOR = term("kurator oświaty", en="education superintendent")
    UNIVERSITY = "szkoła wyższa"
    RESEARCH_UNIT = term("jednostka naukowa", en="research institution")
    STATUTORY_BODY = term(
        "podmiot prowadzący statutową działalność oświatową lub naukową",
        en="body with statutory educational or scientific activity",
    )
    ACTIVE_AT_SCHOOL = term("podmiot działający na terenie szkoły", en="body active at the school")
    ANOTHER = term("inny podmiot", en="another body")


_AT_LEAST_POWIAT = frozenset(
    {ContestLevel.POWIAT, ContestLevel.VOIVODESHIP, ContestLevel.COUNTRY, ContestLevel.INTERNATIONAL}
)

_BASIS = PUPILS_GUIDE.section("11")
_KURATORS_LIST = PRAWO_OSWIATOWE.art("148")
_MINISTERS_LIST = SCHOOL_SYSTEM_ACT.art("44zzzw")

NOT_ON_LIST = Rule(
    code="LAU-005a",
    basis=(_KURATORS_LIST, _MINISTERS_LIST, _BASIS),
    severity=Severity.ERROR,
    pl="Wydarzenia ({contest}) nie ma w wykazie, a wykazuje się tylko konkursy i zawody z wykazu kuratora oświaty oraz"
    " olimpiady z wykazu ministra właściwego do spraw oświaty i wychowania.",
    en="The event ({contest}) is not on the list, and only contests and competitions on the education superintendent's list"
    " and olympiads on the list of the minister for education are reported.",
)
LIST_NOT_GIVEN = NOT_ON_LIST.not_given(
    "LAU-005b",
    pl="Nie podano, czy wydarzenie ({contest}) jest w wykazie (konkursy i zawody: kuratora oświaty, olimpiady: ministra),"
    " więc nie sprawdzono, czy się je wykazuje.",
    en="It is not stated whether the event ({contest}) is on the list (contests and competitions: the education"
    " superintendent's, olympiads: the minister's), so it was not checked whether it is reported.",
)
LEVEL_TOO_LOW = Rule(
    code="LAU-006a",
    basis=(SIO_ACT.art("14", pkt="18"), _BASIS),
    severity=Severity.ERROR,
    reading="A-23",
    pl="Szczebel ({level}) jest za niski: wykazuje się konkursy i zawody na szczeblu co najmniej powiatu.",
    en="The level ({level}) is too low: contests and competitions are reported from powiat level upwards.",
)
LEVEL_NOT_GIVEN = LEVEL_TOO_LOW.not_given(
    "LAU-006b",
    pl="Nie podano szczebla konkursu lub zawodów, więc nie sprawdzono, czy się je wykazuje.",
    en="The level of the contest or competition is not given, so it was not checked whether it is reported.",
)
OUT_OF_SCHOOL_OFFER = Rule(
    code="LAU-008",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    reading="A-44",
    pl="Wydarzenie należy do oferty rynkowej lub odbywa się poza szkołą i nie ma go w wykazie, więc się go nie wykazuje.",
    en="The event belongs to a commercial offer or takes place outside school and is not on the list, so it must not be"
    " reported.",
)
NOT_KURATORS_CONTEST = Rule(
    code="LAU-011a",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Podany organizator ({organiser}) nie organizuje konkursów przedmiotowych: robi to kurator oświaty.",
    en="The organiser given ({organiser}) does not organise subject contests: the education superintendent does.",
)
NOT_SCIENTIFIC_OLYMPIAD = Rule(
    code="LAU-011b",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Podany organizator ({organiser}) nie organizuje olimpiad przedmiotowych: robi to szkoła wyższa, jednostka naukowa"
    " lub inny podmiot prowadzący statutową działalność oświatową lub naukową.",
    en="The organiser given ({organiser}) does not organise subject olympiads: a university, a research institution or"
    " another body with statutory educational or scientific activity does.",
)
NOT_AT_SCHOOL_COMPETITION = Rule(
    code="LAU-011c",
    basis=(_BASIS,),
    severity=Severity.ERROR,
    pl="Podany organizator ({organiser}) nie organizuje zawodów: robi to kurator oświaty lub inny podmiot działający na"
    " terenie szkoły.",
    en="The organiser given ({organiser}) does not organise competitions: the education superintendent or another body"
    " active at the school does.",
)
ORGANISER_NOT_GIVEN = NOT_KURATORS_CONTEST.not_given(
    "LAU-011d",
    pl="Nie podano organizatora wydarzenia ({contest}), więc nie sprawdzono, czy mógł je organizować.",
    en="The organiser of the event ({contest}) is not given, so it was not checked whether it could organise the event.",
)


@frozen
class _OrganiserRow:
    """Hold one row of the table of organisers: who organises a *contest*, and the rule for any other organiser."""

    contest: ContestKind
    organisers: frozenset[Organiser]
    rule: Rule


_ORGANISERS = (
    _OrganiserRow(ContestKind.SUBJECT_CONTEST, frozenset({Organiser.KURATOR}), NOT_KURATORS_CONTEST),
    _OrganiserRow(
        ContestKind.SUBJECT_OLYMPIAD,
        frozenset({Organiser.UNIVERSITY, Organiser.RESEARCH_UNIT, Organiser.STATUTORY_BODY}),
        NOT_SCIENTIFIC_OLYMPIAD,
    ),
    _OrganiserRow(
        ContestKind.COMPETITION, frozenset({Organiser.KURATOR, Organiser.ACTIVE_AT_SCHOOL}), NOT_AT_SCHOOL_COMPETITION
    ),
)
"""Who organises what: one row for each kind of contest."""


def kurator_lists_deadline(year: int) -> date:
    """
    Return the day by which the education superintendent publishes the lists of *year*: the last of February (LAU-005).

    Raises `InvalidValueError` for a year that the calendar of Python does not have.

    >>> kurator_lists_deadline(2024).isoformat(), kurator_lists_deadline(2023).isoformat()
    ('2024-02-29', '2023-02-28')
    """
    expect_within("year", year, Between(date.min.year, date.max.year))
    return date(year, _FEBRUARY, monthrange(year, _FEBRUARY)[1])


def not_on_list(contest: ContestKind, *, on_list: bool | None) -> Finding | None:
    """
    Return the finding that a contest is not on its list, or that this is not given (LAU-005).

    >>> not_on_list(ContestKind.COMPETITION, on_list=True)
    >>> not_on_list(ContestKind.COMPETITION, on_list=False).code
    'LAU-005a'
    """
    expect("contest", contest, ContestKind)
    expect("on_list", on_list, bool, type(None))
    if on_list is None:
        return LIST_NOT_GIVEN.finding("on_list", contest=contest)
    return NOT_ON_LIST.when(not on_list, "on_list", contest=contest)


def level_too_low(contest: ContestKind, level: ContestLevel | None) -> Finding | None:
    """
    Return the finding that a contest or competition is held below powiat level, or that its level is not given (LAU-006).

    An olympiad's level is not checked.

    >>> level_too_low(ContestKind.COMPETITION, ContestLevel.POWIAT)
    >>> level_too_low(ContestKind.COMPETITION, ContestLevel.GMINA).code
    'LAU-006a'
    """
    expect("contest", contest, ContestKind)
    expect("level", level, ContestLevel, type(None))
    if contest is ContestKind.SUBJECT_OLYMPIAD:
        return None
    if level is None:
        return LEVEL_NOT_GIVEN.finding("level")
    return LEVEL_TOO_LOW.when(level not in _AT_LEAST_POWIAT, "level", level=level)


def out_of_school_offer(*, out_of_school: bool | None, on_list: bool | None) -> Finding | None:
    """
    Return the finding that a commercial or out-of-school contest is known not to be on its list (LAU-008, A-44).

    >>> out_of_school_offer(out_of_school=True, on_list=None)
    >>> out_of_school_offer(out_of_school=True, on_list=False).code
    'LAU-008'
    """
    expect("out_of_school", out_of_school, bool, type(None))
    expect("on_list", on_list, bool, type(None))
    return OUT_OF_SCHOOL_OFFER.when(out_of_school is True and on_list is False, "out_of_school")


def wrong_organiser(contest: ContestKind, organiser: Organiser | None) -> Finding | None:
    """
    Return the finding that *organiser* does not organise that kind of contest, or is not given (LAU-011).

    >>> wrong_organiser(ContestKind.SUBJECT_CONTEST, Organiser.KURATOR)
    >>> wrong_organiser(ContestKind.SUBJECT_CONTEST, Organiser.UNIVERSITY).code
    'LAU-011a'
    """
    expect("contest", contest, ContestKind)
    expect("organiser", organiser, Organiser, type(None))
    if organiser is None:
        return ORGANISER_NOT_GIVEN.finding("organiser", contest=contest)
    row = next(row for row in _ORGANISERS if row.contest is contest)
    return row.rule.when(organiser not in row.organisers, "organiser", organiser=organiser)
