"""
Which institutions fill in which particulars (dane dziedzinowe) of a pupil: the twenty kinds, 5.1 to 5.20.

The grid is data: a row names kinds of particulars, the kinds of institutions that fill them in, and the rules that say so.
What else each kind presupposes is in the module of its topic (`residence_entries`, `home_education`, …).

A primary school is in the grid twice, as a school and for its preschool classes (oddziały przedszkolne).

Not modelled here: what the SIO Act lists in its art. 12 to 25, to which the guide only refers.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import DIPLOMA_SCHOOLS, PRESCHOOLS, SCHOOLS, Institution, InstitutionKind
from sio_rules.labels import Label
from sio_rules.rule import Decision, Finding, Rule, Severity

from .kinds import ParticularKind

_P = ParticularKind
_K = InstitutionKind

SCHOOL_PARTICULARS = frozenset(
    {
        *(_P.PREPARATION_OUTSIDE_SCHOOL, _P.SCHOOL_DUTY_OUTSIDE_SCHOOL, _P.INDIVIDUAL_TEACHING, _P.INDIVIDUAL_PROGRAMME),
        *(_P.EDUCATION_PATH, _P.BICYCLE_CARD, _P.INTERNAT, _P.YOUNG_WORKER),
        *(_P.ADDITIONAL_POLISH, _P.LANGUAGE_OF_ORIGIN, _P.ROMA_TASKS_OF_SCHOOL),
    }
)
"""Particulars that schools of every kind fill in."""
PRESCHOOL_PARTICULARS = frozenset(
    {
        *(_P.PREPARATION_OUTSIDE_PRESCHOOL, _P.INDIVIDUAL_PREPARATION, _P.PREPARATION_PATH),
        *(_P.EXTENDED_CARE, _P.ROMA_TASKS_OF_PRESCHOOL),
    }
)
"""Particulars of children in preschool education."""
_TRAINING_FOR_A_PROFESSION = DIPLOMA_SCHOOLS | {
    *(_K.TECHNICAL_SCHOOL, _K.SECTORAL_SCHOOL_I, _K.SECTORAL_SCHOOL_II, _K.POST_SECONDARY_SCHOOL),
    _K.BEDNARSKA_SCHOOL,  # the sources do not say what it teaches: nothing is found
}
"""Schools that train for an occupation (szkoły kształcące w zawodzie), including the artistic ones."""

RESIDENCE_COLLECTED = Rule(
    code="PUP-601a",
    basis=(SIO_ACT.art("13"), SIO_ACT.art("14"), PUPILS_GUIDE.section("5.1")),
    severity=Severity.GROUND,
    pl="Podmiot ({institution_kind}) podaje miejsce zamieszkania ucznia, tak jak przedszkola, inne formy wychowania"
    " przedszkolnego, szkoły i kolegia pracowników służb społecznych.",
    en="The entity ({institution_kind}) reports where the pupil lives, as do kindergartens, other forms of preschool"
    " education, schools and colleges of social services.",
)
RESIDENCE_NOT_COLLECTED = Rule(
    code="PUP-601b",
    basis=(SIO_ACT.art("13"), SIO_ACT.art("14"), PUPILS_GUIDE.section("5.1")),
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie podaje miejsca zamieszkania ucznia, bo nie jest przedszkolem, inną formą"
    " wychowania przedszkolnego, szkołą ani kolegium pracowników służb społecznych.",
    en="The entity ({institution_kind}) must not report where the pupil lives, because it is not a kindergarten, another"
    " form of preschool education, a school or a college of social services.",
)
RESIDENCE_NOT_COLLECTED_IN_HOSPITAL = Rule(
    code="PUP-601c",
    basis=(PUPILS_GUIDE.section("5.1"),),
    severity=Severity.ERROR,
    pl="Szkoła jest szkołą specjalną zorganizowaną w podmiocie leczniczym, więc nie podaje miejsca zamieszkania ucznia.",
    en="The school is a special school organised in a medical establishment, so it must not report where the pupil lives.",
)
FILLED_BY_SCHOOLS = Rule(
    code="PUP-605a",
    basis=(PUPILS_GUIDE.section("5"),),
    severity=Severity.GROUND,
    reading="A-22",
    pl="Dane dziedzinowe ({particular}) wypełniają szkoły, a podmiot ({institution_kind}) jest szkołą.",
    en="Schools fill in particulars ({particular}), and the entity ({institution_kind}) is a school.",
)
NOT_A_SCHOOL = Rule(
    code="PUP-605b",
    basis=(PUPILS_GUIDE.section("5"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Podmiot ({institution_kind}) nie jest szkołą, a dane dziedzinowe ({particular}) wypełniają tylko szkoły.",
    en="The entity ({institution_kind}) is not a school, and only schools fill in particulars ({particular}).",
)
FILLED_BY_PRESCHOOLS = Rule(
    code="PUP-605c",
    basis=(PUPILS_GUIDE.section("5"),),
    severity=Severity.GROUND,
    reading="A-22",
    pl="Dane dziedzinowe ({particular}) wypełnia się dla dzieci objętych wychowaniem przedszkolnym, a podmiot"
    " ({institution_kind}) je prowadzi lub może je prowadzić w oddziale przedszkolnym.",
    en="Particulars ({particular}) are filled in for children in preschool education, and the entity ({institution_kind})"
    " gives it, or may give it in a preschool class.",
)
NOT_A_PRESCHOOL = Rule(
    code="PUP-605d",
    basis=(PUPILS_GUIDE.section("5"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Podmiot ({institution_kind}) nie prowadzi wychowania przedszkolnego, a dane dziedzinowe ({particular}) wypełnia się"
    " tylko dla dzieci objętych wychowaniem przedszkolnym.",
    en="The entity ({institution_kind}) does not give preschool education, and particulars ({particular}) are filled in"
    " only for children in preschool education.",
)
PRACTICAL_TRAINING_REPORTED = Rule(
    code="PUP-625a",
    basis=(PUPILS_GUIDE.section("5.11"),),
    severity=Severity.GROUND,
    pl="Podmiot ({institution_kind}) kształci w zawodzie, więc podaje miejsca odbywania praktycznej nauki zawodu.",
    en="The entity ({institution_kind}) trains for an occupation, so it reports the places of practical training.",
)
PRACTICAL_TRAINING_NOT_REPORTED = Rule(
    code="PUP-625b",
    basis=(PUPILS_GUIDE.section("5.11"),),
    severity=Severity.ERROR,
    pl="Podmiot ({institution_kind}) nie jest szkołą kształcącą w zawodzie, więc nie podaje miejsc odbywania praktycznej"
    " nauki zawodu.",
    en="The entity ({institution_kind}) is not a school that trains for an occupation, so it must not report places of"
    " practical training.",
)
DISTRICT_SCHOOL_REPORTED = Rule(
    code="PUP-634a",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.GROUND,
    reading="A-22",
    pl="Podmiot ({institution_kind}) podaje, czy uczeń spełnia obowiązek szkolny w szkole obwodowej.",
    en="The entity ({institution_kind}) states whether the pupil fulfils compulsory schooling in the district school.",
)
DISTRICT_SCHOOL_NOT_REPORTED = Rule(
    code="PUP-634b",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Podmiot ({institution_kind}) nie jest szkołą podstawową, więc nie wypełnia informacji o spełnianiu obowiązku"
    " szkolnego w szkole obwodowej.",
    en="The entity ({institution_kind}) is not a primary school, so it must not fill in the information on fulfilling"
    " compulsory schooling in the district school.",
)
ADDITIONAL_SKILLS_REPORTED = Rule(
    code="PUP-636a",
    basis=(SIO_ACT.art("14", pkt="5"), PUPILS_GUIDE.section("5.18")),
    severity=Severity.GROUND,
    reading="A-22",
    pl="Podmiot ({institution_kind}) wskazuje zajęcia z art. 47 Prawa oświatowego.",
    en="The entity ({institution_kind}) selects the lessons under art. 47 of the Education Law.",
)
ADDITIONAL_SKILLS_NOT_REPORTED = Rule(
    code="PUP-636b",
    basis=(SIO_ACT.art("14", pkt="5"), PUPILS_GUIDE.section("5.18")),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Podmiot ({institution_kind}) nie wskazuje zajęć z art. 47 Prawa oświatowego: robią to tylko branżowa szkoła I"
    " stopnia, technikum i szkoła policealna.",
    en="The entity ({institution_kind}) must not select lessons under art. 47 of the Education Law: only a stage I sectoral"
    " vocational school, a technical secondary school and a post-secondary school do.",
)


@frozen
class _FilledByRow(Value):
    """Hold one row of the grid: *filled* says that *institutions* fill in *particulars*, *not_filled* that others do not."""

    particulars: frozenset[ParticularKind]
    institutions: frozenset[InstitutionKind]
    filled: Rule
    not_filled: Rule


_WITH_RESIDENCE = SCHOOLS | PRESCHOOLS | {_K.SOCIAL_SERVICES_COLLEGE}
_GRID = (
    _FilledByRow(frozenset({_P.RESIDENCE}), _WITH_RESIDENCE, RESIDENCE_COLLECTED, RESIDENCE_NOT_COLLECTED),
    _FilledByRow(SCHOOL_PARTICULARS, SCHOOLS, FILLED_BY_SCHOOLS, NOT_A_SCHOOL),
    _FilledByRow(PRESCHOOL_PARTICULARS, PRESCHOOLS | {_K.PRIMARY_SCHOOL}, FILLED_BY_PRESCHOOLS, NOT_A_PRESCHOOL),
    _FilledByRow(
        frozenset({_P.PRACTICAL_TRAINING}),
        _TRAINING_FOR_A_PROFESSION,
        PRACTICAL_TRAINING_REPORTED,
        PRACTICAL_TRAINING_NOT_REPORTED,
    ),
    _FilledByRow(
        frozenset({_P.DISTRICT_SCHOOL}),
        frozenset({_K.PRIMARY_SCHOOL}),
        DISTRICT_SCHOOL_REPORTED,
        DISTRICT_SCHOOL_NOT_REPORTED,
    ),
    _FilledByRow(
        frozenset({_P.ADDITIONAL_SKILLS}),
        frozenset({_K.SECTORAL_SCHOOL_I, _K.TECHNICAL_SCHOOL, _K.POST_SECONDARY_SCHOOL}),
        ADDITIONAL_SKILLS_REPORTED,
        ADDITIONAL_SKILLS_NOT_REPORTED,
    ),
)
"""Every kind of particulars is in exactly one row."""
_ROW_OF = {particular: row for row in _GRID for particular in row.particulars}


def filled_by(particular: ParticularKind, institution: Institution) -> Decision[bool]:
    """
    Return whether *institution* fills in that kind of particulars, with the rule that says so.

    The kind of the institution decides; a special school in a medical establishment does not collect the residence. Source:
    the guide, 5 (PUP-601, PUP-605, PUP-625, PUP-634, PUP-636).

    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> filled_by(ParticularKind.BICYCLE_CARD, school).outcome
    True
    >>> filled_by(ParticularKind.EXTENDED_CARE, Institution(rspo=1, kind=InstitutionKind.TECHNICAL_SCHOOL)).because.codes
    ('PUP-605d',)
    """
    expect("particular", particular, ParticularKind)
    expect("institution", institution, Institution)
    filled, rule = _judged(particular, institution)
    return rule.decides(filled, "institution", **_facts(rule, particular, institution))


def wrong_institution(particular: ParticularKind, institution: Institution) -> Finding | None:
    """
    Return the rule that *institution* breaks by filling in that kind of particulars, or None where it may.

    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, special=True, hospital=True)
    >>> wrong_institution(ParticularKind.RESIDENCE, school).code
    'PUP-601c'
    >>> wrong_institution(ParticularKind.BICYCLE_CARD, school) is None
    True
    """
    filled, rule = _judged(particular, institution)
    return None if filled else rule.finding("institution", **_facts(rule, particular, institution))


def _judged(particular: ParticularKind, institution: Institution) -> tuple[bool, Rule]:
    """Return whether *institution* fills in that kind of particulars, and the rule that says so."""
    row = _ROW_OF[particular]
    if institution.kind not in row.institutions:
        return False, row.not_filled
    if particular is _P.RESIDENCE and institution.special and institution.hospital:
        return False, RESIDENCE_NOT_COLLECTED_IN_HOSPITAL
    return True, row.filled


def _facts(rule: Rule, particular: ParticularKind, institution: Institution) -> dict[str, Label]:
    """Return the facts that *rule* names, of these two."""
    both: dict[str, Label] = {"particular": particular, "institution_kind": institution.kind}
    return {name: both[name] for name in rule.facts}
