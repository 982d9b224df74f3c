"""
The individual programme or course of study (indywidualny program lub tok nauki; 5.7), and what it requires.

Not modelled here: when an opinion counts as given, what the director then decides, and a pupil who is an adult by marriage.
"""

from datetime import date
from typing import ClassVar

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.institutions import ARTISTIC_WITHOUT_GENERAL_TRACK, POST_SECONDARY_SCHOOLS, SCHOOLS, Institution
from sio_rules.labels import Label
from sio_rules.rule import Findings, Rule, Severity, found

from .circumstances import younger_than
from .kinds import ParticularKind
from .who_fills import wrong_institution

_GENERAL_EDUCATION = SCHOOLS - ARTISTIC_WITHOUT_GENERAL_TRACK - POST_SECONDARY_SCHOOLS
"""Schools that give general education (kształcenie ogólne)."""


class ConsentGiver(Label):
    """Name who asked for an individual programme, or consented to it."""

    PARENTS = "rodzice"
    ADULT_PUPIL = "pełnoletni uczeń"
    MINOR_PUPIL = "niepełnoletni uczeń"


@frozen(kw_only=True)
class IndividualProgramme(Value):
    """
    Hold an entry on an individual programme or course of study; None is what is not known.

    - *asked_by*: who asked for it, or consented.
    - *council_opinion*: whether the teachers' council gave its opinion.
    - *centre_opinion*: whether a public counselling centre gave its opinion.
    """

    kind: ClassVar[ParticularKind] = ParticularKind.INDIVIDUAL_PROGRAMME
    institution: Institution
    asked_by: ConsentGiver | None = None
    council_opinion: bool | None = None
    centre_opinion: bool | None = None


@frozen(kw_only=True)
class IndividualProgrammeCircumstances(Value):
    """
    Hold what an entry on an individual programme is checked against; None is what is not given, and not judged.

    *on* is the day of the check, *born_on* the pupil's birth date, which is not shown.
    """

    on: date | None = None
    born_on: date | None = field(default=None, repr=False)


_NOTHING_KNOWN = IndividualProgrammeCircumstances()
_ADULT_YEARS = 18

_BASIS = (PRAWO_OSWIATOWE.art("115", ust="1"), PRAWO_OSWIATOWE.art("115", ust="2"), PUPILS_GUIDE.section("5.7"))

NOT_ASKED_BY_PARENTS = Rule(
    code="PUP-621a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wniosek lub zgoda w sprawie indywidualnego programu lub toku nauki pochodzi od niepełnoletniego ucznia, a zezwolić"
    " można tylko na wniosek lub za zgodą rodziców albo pełnoletniego ucznia.",
    en="A minor pupil asked for the individual programme or course of study or consented to it, but it may be allowed only"
    " at the request or with the consent of the parents or of an adult pupil.",
)
NO_COUNCIL_OPINION = Rule(
    code="PUP-621b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie ma opinii rady pedagogicznej, a dyrektor może zezwolić na indywidualny program lub tok nauki dopiero po jej"
    " zasięgnięciu.",
    en="There is no opinion of the teachers' council, and the director may allow an individual programme or course of study"
    " only after obtaining it.",
)
NO_CENTRE_OPINION = Rule(
    code="PUP-621c",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie ma opinii publicznej poradni psychologiczno-pedagogicznej, a w szkole realizującej kształcenie ogólne dyrektor"
    " może zezwolić na indywidualny program lub tok nauki dopiero po jej zasięgnięciu.",
    en="There is no opinion of a public counselling centre, and in a school that gives general education the director may"
    " allow an individual programme or course of study only after obtaining it.",
)
PROGRAMME_NOT_GIVEN = NOT_ASKED_BY_PARENTS.not_given(
    "PUP-621d",
    pl="Nie podano wnioskodawcy albo opinii potrzebnej do indywidualnego programu lub toku nauki, więc nie sprawdzono, czy"
    " można na niego zezwolić.",
    en="The person who asked for the individual programme or course of study, or an opinion that it needs, is not given, so"
    " it was not checked whether it may be allowed.",
)
ASKED_BEFORE_ADULT = Rule(
    code="PUP-621e",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Jako wnioskodawcę indywidualnego programu lub toku nauki podano pełnoletniego ucznia, a {on} uczeń nie jest"
    " pełnoletni.",
    en="An adult pupil is given as the person who asked for the individual programme or course of study, but the pupil is"
    " not an adult on {on}.",
)


def check_individual_programme(
    entry: IndividualProgramme, *, circumstances: IndividualProgrammeCircumstances = _NOTHING_KNOWN
) -> Findings:
    """
    Return what is wrong with an entry on an individual programme or course of study (PUP-621).

    Only a school that gives general education needs the opinion of a counselling centre. Source: art. 115 ust. 1 and 2 of
    Prawo oświatowe; the guide, 5.7.

    >>> from sio_rules.institutions import InstitutionKind
    >>> school = Institution(rspo=1, kind=InstitutionKind.GENERAL_SECONDARY_SCHOOL)
    >>> entry = IndividualProgramme(
    ...     institution=school, asked_by=ConsentGiver.PARENTS, council_opinion=True, centre_opinion=False
    ... )
    >>> check_individual_programme(entry).codes
    ('PUP-621c',)
    """
    expect("entry", entry, IndividualProgramme)
    expect("circumstances", circumstances, IndividualProgrammeCircumstances)
    minor = younger_than(_ADULT_YEARS, circumstances.born_on, circumstances.on)
    needed = {"asked_by": entry.asked_by, "council_opinion": entry.council_opinion}
    if entry.institution.kind in _GENERAL_EDUCATION:
        needed["centre_opinion"] = entry.centre_opinion
    not_given = next((name for name, value in needed.items() if value is None), "")
    return found(
        wrong_institution(entry.kind, entry.institution),
        NOT_ASKED_BY_PARENTS.when(entry.asked_by is ConsentGiver.MINOR_PUPIL, "asked_by"),
        ASKED_BEFORE_ADULT.when(minor and entry.asked_by is ConsentGiver.ADULT_PUPIL, "asked_by", on=circumstances.on),
        NO_COUNCIL_OPINION.when(entry.council_opinion is False, "council_opinion"),
        NO_CENTRE_OPINION.when(needed.get("centre_opinion") is False, "centre_opinion"),
        PROGRAMME_NOT_GIVEN.when(bool(not_given), not_given),
    )
