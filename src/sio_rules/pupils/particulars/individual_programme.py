"""
The individual programme or course of study (indywidualny program lub tok nauki; 5.7), and what the director needs for it.

Not modelled here: when an opinion counts as given, and what the director decides after it.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.institutions import ARTISTIC_WITHOUT_GENERAL_TRACK, POST_SECONDARY_SCHOOLS, SCHOOLS, Institution
from sio_rules.labels import Label
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .kinds import ParticularKind
from .who_fills import wrong_institution

GENERAL_EDUCATION = SCHOOLS - ARTISTIC_WITHOUT_GENERAL_TRACK - POST_SECONDARY_SCHOOLS
"""Schools that give general education (kształcenie ogólne)."""


class ConsentGiver(Label):
    """Name who asked for an individual programme, or consented to it."""

    PARENTS = "rodzice"
    ADULT_PUPIL = "pełnoletni uczeń"
    MINOR_PUPIL = "niepełnoletni uczeń"


@frozen(kw_only=True)
class IndividualProgramme:
    """
    Hold an entry on an individual programme or course; None is what is not known.

    *asked_by*: who asked for it or consented. *council_opinion*: the teachers' council gave its opinion. *centre_opinion*: a
    public counselling centre gave its opinion.
    """

    institution: Institution
    asked_by: ConsentGiver | None = None
    council_opinion: bool | None = None
    centre_opinion: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("institution", self.institution, Institution)
        expect("asked_by", self.asked_by, ConsentGiver, type(None))
        expect("council_opinion", self.council_opinion, bool, type(None))
        expect("centre_opinion", self.centre_opinion, bool, type(None))

    @property
    def kind(self) -> ParticularKind:
        """The kind of particulars: individual programme."""
        return ParticularKind.INDIVIDUAL_PROGRAMME


BASIS = (PRAWO_OSWIATOWE.art("115", ust="1"), PRAWO_OSWIATOWE.art("115", ust="2"), PUPILS_GUIDE.section("5.7"))

NOT_ASKED_BY_PARENTS = Rule(
    code="PUP-621a",
    basis=BASIS,
    severity=Severity.ERROR,
    pl="Na indywidualny program lub tok nauki zezwala się na wniosek lub za zgodą rodziców albo pełnoletniego ucznia.",
    en="An individual programme or course is allowed at the request or with the consent of the parents or of a pupil of age.",
)
NO_COUNCIL_OPINION = Rule(
    code="PUP-621b",
    basis=BASIS,
    severity=Severity.ERROR,
    pl="Na indywidualny program lub tok nauki dyrektor zezwala po zasięgnięciu opinii rady pedagogicznej.",
    en="The director allows an individual programme or course after asking the teachers' council for its opinion.",
)
NO_CENTRE_OPINION = Rule(
    code="PUP-621c",
    basis=BASIS,
    severity=Severity.ERROR,
    pl="W szkole realizującej kształcenie ogólne potrzebna jest też opinia publicznej poradni psychologiczno-pedagogicznej.",
    en="In a school that gives general education the opinion of a public counselling centre is needed too.",
)
PROGRAMME_NOT_KNOWN = Rule(
    code="PUP-621d",
    basis=BASIS,
    severity=Severity.WARNING,
    pl="Indywidualny program lub tok nauki: nie podano wnioskodawcy albo którejś z potrzebnych opinii.",
    en="Individual programme or course: who asked for it, or one of the opinions needed, is not given.",
)


def not_asked_by_parents(entry: IndividualProgramme) -> Finding | None:
    """
    Find a programme for which only a minor asked (PUP-621).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> not_asked_by_parents(IndividualProgramme(institution=school, asked_by=ConsentGiver.ADULT_PUPIL)) is None
    True
    >>> not_asked_by_parents(IndividualProgramme(institution=school, asked_by=ConsentGiver.MINOR_PUPIL)).code
    'PUP-621a'
    """
    expect("entry", entry, IndividualProgramme)
    return NOT_ASKED_BY_PARENTS.finding("asked_by") if entry.asked_by is ConsentGiver.MINOR_PUPIL else None


def no_council_opinion(entry: IndividualProgramme) -> Finding | None:
    """
    Find a programme without the opinion of the teachers' council (PUP-621).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> no_council_opinion(IndividualProgramme(institution=school, council_opinion=True)) is None
    True
    >>> no_council_opinion(IndividualProgramme(institution=school, council_opinion=False)).code
    'PUP-621b'
    """
    expect("entry", entry, IndividualProgramme)
    return NO_COUNCIL_OPINION.finding("council_opinion") if entry.council_opinion is False else None


def no_centre_opinion(entry: IndividualProgramme) -> Finding | None:
    """
    Find a programme without the opinion of a public centre, where the school gives general education (PUP-621).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> no_centre_opinion(IndividualProgramme(institution=school, centre_opinion=True)) is None
    True
    >>> no_centre_opinion(IndividualProgramme(institution=school, centre_opinion=False)).code
    'PUP-621c'
    """
    expect("entry", entry, IndividualProgramme)
    if entry.centre_opinion is False and entry.institution.kind in GENERAL_EDUCATION:
        return NO_CENTRE_OPINION.finding("centre_opinion")
    return None


def programme_not_known(entry: IndividualProgramme) -> Finding | None:
    """
    Find that a fact is not given which the rule needs (PUP-621).

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> programme_not_known(IndividualProgramme(institution=school)).code
    'PUP-621d'
    """
    expect("entry", entry, IndividualProgramme)
    needs_centre = entry.institution.kind in GENERAL_EDUCATION
    for name, value in (
        ("asked_by", entry.asked_by),
        ("council_opinion", entry.council_opinion),
        ("centre_opinion", entry.centre_opinion if needs_centre else True),
    ):
        if value is None:
            return PROGRAMME_NOT_KNOWN.finding(name)
    return None


def check_individual_programme(entry: IndividualProgramme) -> Findings:
    """
    Check an entry on an individual programme or course of study.

    Source: art. 115 ust. 1 and 2 Prawo oświatowe; the instruction, 5.7.

    >>> from sio_rules.institutions import BodyKind, InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.GENERAL_SECONDARY_SCHOOL, public=True, run_by=BodyKind.POWIAT)
    >>> entry = IndividualProgramme(
    ...     institution=school, asked_by=ConsentGiver.PARENTS, council_opinion=True, centre_opinion=False
    ... )
    >>> check_individual_programme(entry).codes
    ('PUP-621c',)
    """
    expect("entry", entry, IndividualProgramme)
    return found(
        wrong_institution(entry.kind, entry.institution),
        not_asked_by_parents(entry),
        no_council_opinion(entry),
        no_centre_opinion(entry),
        programme_not_known(entry),
    )
