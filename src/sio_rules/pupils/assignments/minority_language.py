"""Who cannot be assigned to a class, or a group, in which the language of a national minority is taught."""

from datetime import date

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES
from sio_rules.certificates import Disability
from sio_rules.classes import ClassAssignment, ClassFeature, ClassKind
from sio_rules.rule import Findings, Rule, Severity, found

_BASIS = (HELP_PAGES.section("zmiany w SIO"),)
_CITIZENS_SINCE = date(2021, 9, 1)
_DISABILITIES_SINCE = date(2022, 9, 1)
_EXCLUDED = frozenset({Disability.INTELLECTUAL_MODERATE, Disability.INTELLECTUAL_SEVERE})

FOREIGNER_LEARNS_MINORITY_LANGUAGE = Rule(
    code="PUP-413a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Cudzoziemiec jest przypisany od {first_day} do oddziału albo grupy z nauczaniem języka mniejszości: SIO nie przyjmuje takiego"
    " przypisania.",
    en="A foreigner is assigned from {first_day} to a class or group with lessons in a minority language: SIO refuses such an"
    " assignment.",
    since=_CITIZENS_SINCE,
)
CITIZENSHIP_NOT_GIVEN = FOREIGNER_LEARNS_MINORITY_LANGUAGE.not_given(
    "PUP-413b",
    pl="Nie podano, czy uczeń jest obywatelem polskim, więc nie sprawdzono, czy może być przypisany od {first_day} do oddziału albo"
    " grupy z nauczaniem języka mniejszości.",
    en="It is not stated whether the pupil is a Polish citizen, so it was not checked whether the pupil may be assigned from"
    " {first_day} to a class or group with lessons in a minority language.",
)
DISABLED_LEARNS_MINORITY_LANGUAGE = Rule(
    code="PUP-414a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczeń z orzeczeniem ({disability}) jest przypisany od {first_day} do oddziału albo grupy z nauczaniem języka mniejszości: SIO"
    " nie przyjmuje takiego przypisania.",
    en="A pupil with a certificate ({disability}) is assigned from {first_day} to a class or group with lessons in a minority language:"
    " SIO refuses such an assignment.",
    since=_DISABILITIES_SINCE,
)
DISABILITIES_NOT_GIVEN = DISABLED_LEARNS_MINORITY_LANGUAGE.not_given(
    "PUP-414b",
    pl="Nie podano niepełnosprawności z orzeczenia ucznia, więc nie sprawdzono, czy może on być przypisany od {first_day} do oddziału"
    " albo grupy z nauczaniem języka mniejszości.",
    en="The disabilities in the pupil's certificate are not given, so it was not checked whether the pupil may be assigned from"
    " {first_day} to a class or group with lessons in a minority language.",
)


def check_minority_language(
    assignment: ClassAssignment, *, polish_citizen: bool | None, disabilities: frozenset[Disability] | None
) -> Findings:
    """
    Return why a pupil cannot be assigned to a class, or a group, with lessons in a minority language (PUP-413, PUP-414).

    A foreigner since 1 September 2021, and a pupil whose certificate names a moderate or severe intellectual disability since
    1 September 2022, by the first day of the assignment. None is not known: a WARNING. Nothing is found for other classes.

    >>> from sio_rules import Institution, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> group = SchoolClass(institution=school, key=1, kind=ClassKind.MINORITY_LANGUAGE_GROUP)
    >>> for day in (date(2021, 8, 31), date(2021, 9, 1)):
    ...     assignment = ClassAssignment(7, group, Period(day))
    ...     check_minority_language(assignment, polish_citizen=False, disabilities=frozenset()).codes
    ()
    ('PUP-413a',)
    """
    expect("assignment", assignment, ClassAssignment)
    expect("polish_citizen", polish_citizen, bool, type(None))
    expect("disabilities", disabilities, frozenset, type(None))
    expect_each("disabilities", disabilities or frozenset(), Disability)
    school_class, first_day = assignment.school_class, assignment.period.start
    of_group = school_class.kind is ClassKind.MINORITY_LANGUAGE_GROUP
    if not of_group and ClassFeature.MINORITY_LANGUAGE not in school_class.features:
        return found()
    citizens, disabled = first_day >= _CITIZENS_SINCE, first_day >= _DISABILITIES_SINCE
    named = next((each for each in Disability if each in _EXCLUDED and each in (disabilities or ())), None)
    return found(
        FOREIGNER_LEARNS_MINORITY_LANGUAGE.when(citizens and polish_citizen is False, "school_class", first_day=first_day),
        CITIZENSHIP_NOT_GIVEN.when(citizens and polish_citizen is None, "school_class", first_day=first_day),
        DISABLED_LEARNS_MINORITY_LANGUAGE.when(
            disabled and named is not None, "school_class", first_day=first_day, disability=named
        ),
        DISABILITIES_NOT_GIVEN.when(disabled and disabilities is None, "school_class", first_day=first_day),
    )
