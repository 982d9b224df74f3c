"""
Who fills which particulars (dane dziedzinowe) of a pupil: the twenty kinds, 5.1 to 5.20, against the kinds of institutions.

The grid is data: a row names kinds of particulars, kinds of institutions, and the rule that says whether those fill these. What
each kind presupposes beyond that stands in the module of its topic (`residence`, `outside_school`, …).

A primary school stands in the grid twice, as a school and for its preschool classes (oddziały przedszkolne).

Not modelled here: what the SIO act lists in its art. 12 to 25, for the instruction only points to it.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import SCHOOLS, UNITS, Institution, InstitutionKind
from sio_rules.rule import Finding, Rule, Severity

from .kinds import (
    PRESCHOOL_PARTICULARS,
    SCHOOL_PARTICULARS,
    TRAINING_FOR_A_PROFESSION,
    WITH_ARTICLE_47_CLASSES,
    WITH_PRESCHOOL_CLASSES,
    ParticularKind,
)

P = ParticularKind
K = InstitutionKind

EVERYWHERE = frozenset(K)

RESIDENCE_COLLECTED = Rule(
    code="PUP-601a",
    basis=(SIO_ACT.art("13"), SIO_ACT.art("14"), PUPILS_GUIDE.section("5.1")),
    severity=Severity.GROUND,
    pl="Podmiot ({institution}) podaje miejsce zamieszkania ucznia: robią to przedszkola, inne formy wychowania przedszkolnego,"
    " szkoły i kolegium pracowników służb społecznych.",
    en="The entity ({institution}) reports where the pupil lives: so do kindergartens, the other forms of preschool education,"
    " schools and the college of social services.",
)
RESIDENCE_NOT_COLLECTED = Rule(
    code="PUP-601b",
    basis=(SIO_ACT.art("13"), SIO_ACT.art("14"), PUPILS_GUIDE.section("5.1")),
    severity=Severity.ERROR,
    pl="Podmiot ({institution}) nie podaje miejsca zamieszkania: nie prowadzi ani wychowania przedszkolnego, ani nauki w szkole"
    " lub kolegium.",
    en="The entity ({institution}) does not report where the pupil lives: it gives neither preschool education nor schooling in a"
    " school or college.",
)
HOSPITAL_SCHOOL_COLLECTS_NO_RESIDENCE = Rule(
    code="PUP-601c",
    basis=(PUPILS_GUIDE.section("5.1"),),
    severity=Severity.ERROR,
    pl="Szkoła specjalna zorganizowana w podmiocie leczniczym nie podaje miejsca zamieszkania ucznia.",
    en="A special school organised in a medical establishment does not report where the pupil lives.",
)
FILLED_BY_SCHOOLS = Rule(
    code="PUP-605a",
    basis=(PUPILS_GUIDE.section("5"),),
    severity=Severity.GROUND,
    reading="A-22",
    pl="Dane „{particular}” wypełniają szkoły; podmiot ({institution}) jest szkołą.",
    en="Schools fill the particulars “{particular}”; the entity ({institution}) is a school.",
)
NOT_A_SCHOOL = Rule(
    code="PUP-605b",
    basis=(PUPILS_GUIDE.section("5"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Dane „{particular}” wypełniają tylko szkoły; podmiot ({institution}) nie jest szkołą.",
    en="Only schools fill the particulars “{particular}”; the entity ({institution}) is no school.",
)
FILLED_BY_PRESCHOOLS = Rule(
    code="PUP-605c",
    basis=(PUPILS_GUIDE.section("5"),),
    severity=Severity.GROUND,
    reading="A-22",
    pl="Dane „{particular}” wypełnia się dla dzieci objętych wychowaniem przedszkolnym; podmiot ({institution}) je prowadzi"
    " lub może prowadzić w oddziale przedszkolnym.",
    en="The particulars “{particular}” are filled for children in preschool education; the entity ({institution}) gives it, or"
    " may give it in a preschool class.",
)
NOT_A_PRESCHOOL = Rule(
    code="PUP-605d",
    basis=(PUPILS_GUIDE.section("5"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Dane „{particular}” wypełnia się tylko dla dzieci objętych wychowaniem przedszkolnym; podmiot ({institution}) go nie"
    " prowadzi.",
    en="The particulars “{particular}” are filled only for children in preschool education; the entity ({institution}) does not"
    " give it.",
)
TRAINS_FOR_A_PROFESSION = Rule(
    code="PUP-625a",
    basis=(PUPILS_GUIDE.section("5.11"),),
    severity=Severity.GROUND,
    pl="Podmiot ({institution}) kształci w zawodzie i podaje miejsca praktycznej nauki zawodu.",
    en="The entity ({institution}) trains for a profession and reports the places of practical training.",
)
TRAINS_FOR_NO_PROFESSION = Rule(
    code="PUP-625b",
    basis=(PUPILS_GUIDE.section("5.11"),),
    severity=Severity.ERROR,
    pl="Podmiot ({institution}) nie jest szkołą kształcącą w zawodzie: miejsc praktycznej nauki zawodu nie podaje.",
    en="The entity ({institution}) is no school that trains for a profession: it reports no places of practical training.",
)
PRIMARY_SCHOOL_TELLS_OF_DISTRICT = Rule(
    code="PUP-634a",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.GROUND,
    reading="A-22",
    pl="Podmiot ({institution}) podaje, czy uczeń spełnia obowiązek szkolny w szkole obwodowej.",
    en="The entity ({institution}) tells whether the pupil fulfils the school duty in the school of the district.",
)
NO_PRIMARY_SCHOOL_TELLS_OF_DISTRICT = Rule(
    code="PUP-634b",
    basis=(PUPILS_GUIDE.section("5.17"),),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Podmiot ({institution}) nie jest szkołą podstawową: nie wypełnia informacji o szkole obwodowej.",
    en="The entity ({institution}) is no primary school: it does not fill the information on the school of the district.",
)
SCHOOL_WITH_ARTICLE_47_CLASSES = Rule(
    code="PUP-636a",
    basis=(SIO_ACT.art("14", pkt="5"), PUPILS_GUIDE.section("5.18")),
    severity=Severity.GROUND,
    reading="A-22",
    pl="Podmiot ({institution}) wskazuje zajęcia z art. 47 Prawa oświatowego.",
    en="The entity ({institution}) names the classes of art. 47 of Prawo oświatowe.",
)
SCHOOL_WITHOUT_ARTICLE_47_CLASSES = Rule(
    code="PUP-636b",
    basis=(SIO_ACT.art("14", pkt="5"), PUPILS_GUIDE.section("5.18")),
    severity=Severity.ERROR,
    reading="A-22",
    pl="Podmiot ({institution}) nie wskazuje zajęć z art. 47 Prawa oświatowego: robią to tylko branżowa szkoła I stopnia,"
    " technikum i szkoła policealna.",
    en="The entity ({institution}) names no classes of art. 47 of Prawo oświatowe: only a sectoral school of the first degree, a"
    " technical school and a post-secondary school do.",
)


@frozen
class FilledByRow:
    """Hold one row of the grid: *rule* (a GROUND where they fill them, an ERROR where not) for *particulars* × *institutions*."""

    particulars: frozenset[ParticularKind]
    institutions: frozenset[InstitutionKind]
    rule: Rule

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("particulars", self.particulars, frozenset)
        expect_each("particulars", self.particulars, ParticularKind)
        expect("institutions", self.institutions, frozenset)
        expect_each("institutions", self.institutions, InstitutionKind)
        expect("rule", self.rule, Rule)


GRID = (
    FilledByRow(frozenset({P.RESIDENCE}), EVERYWHERE - UNITS, RESIDENCE_COLLECTED),
    FilledByRow(frozenset({P.RESIDENCE}), UNITS, RESIDENCE_NOT_COLLECTED),
    FilledByRow(SCHOOL_PARTICULARS, SCHOOLS, FILLED_BY_SCHOOLS),
    FilledByRow(SCHOOL_PARTICULARS, EVERYWHERE - SCHOOLS, NOT_A_SCHOOL),
    FilledByRow(frozenset({P.PRACTICAL_TRAINING}), TRAINING_FOR_A_PROFESSION, TRAINS_FOR_A_PROFESSION),
    FilledByRow(frozenset({P.PRACTICAL_TRAINING}), EVERYWHERE - TRAINING_FOR_A_PROFESSION, TRAINS_FOR_NO_PROFESSION),
    FilledByRow(PRESCHOOL_PARTICULARS, WITH_PRESCHOOL_CLASSES, FILLED_BY_PRESCHOOLS),
    FilledByRow(PRESCHOOL_PARTICULARS, EVERYWHERE - WITH_PRESCHOOL_CLASSES, NOT_A_PRESCHOOL),
    FilledByRow(frozenset({P.DISTRICT_SCHOOL}), frozenset({K.PRIMARY_SCHOOL}), PRIMARY_SCHOOL_TELLS_OF_DISTRICT),
    FilledByRow(frozenset({P.DISTRICT_SCHOOL}), EVERYWHERE - {K.PRIMARY_SCHOOL}, NO_PRIMARY_SCHOOL_TELLS_OF_DISTRICT),
    FilledByRow(frozenset({P.ADDITIONAL_SKILLS}), WITH_ARTICLE_47_CLASSES, SCHOOL_WITH_ARTICLE_47_CLASSES),
    FilledByRow(frozenset({P.ADDITIONAL_SKILLS}), EVERYWHERE - WITH_ARTICLE_47_CLASSES, SCHOOL_WITHOUT_ARTICLE_47_CLASSES),
)
"""Every kind of particulars against every kind of institution: each pair lies in exactly one row."""


def filled_by(particular: ParticularKind, institution: InstitutionKind) -> Finding:
    """
    Tell whether an institution of that kind fills that kind of particulars: a GROUND where it does, an ERROR where not.

    Source: the instruction, 5 (PUP-601, PUP-605, PUP-625, PUP-634, PUP-636).

    >>> filled_by(ParticularKind.BICYCLE_CARD, InstitutionKind.PRIMARY_SCHOOL).severity
    Severity.GROUND
    >>> filled_by(ParticularKind.BICYCLE_CARD, InstitutionKind.KINDERGARTEN).code
    'PUP-605b'
    """
    expect("particular", particular, ParticularKind)
    expect("institution", institution, InstitutionKind)
    row = next(row for row in GRID if particular in row.particulars and institution in row.institutions)
    if "particular" in row.rule.facts:
        return row.rule.finding("institution", particular=particular, institution=institution)
    return row.rule.finding("institution", institution=institution)


def wrong_institution(particular: ParticularKind, institution: Institution) -> Finding | None:
    """
    Find particulars at an institution that does not fill them, by the grid and for special schools in medical establishments.

    >>> from sio_rules.institutions import BodyKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA, special=True, hospital=True)
    >>> wrong_institution(ParticularKind.RESIDENCE, school).code
    'PUP-601c'
    """
    expect("institution", institution, Institution)
    told = filled_by(particular, institution.kind)
    if told.severity is Severity.ERROR:
        return told
    if particular is ParticularKind.RESIDENCE and institution.special and institution.hospital:
        return HOSPITAL_SCHOOL_COLLECTS_NO_RESIDENCE.finding("institution")
    return None
