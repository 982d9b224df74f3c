"""
The form of the duty of learning: filled in by the gmina, for those from the end of primary school to their eighteenth birthday.

Five options are for those who fulfil the duty outside schools that report themselves, one for those who do not fulfil it.

Not modelled here: who fulfils the duty at a school in Poland, for the school reports him or her; the courses of other organisers than
those of art. 117 ust. 2 pkt 3 and 4, for which there is no option.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.ages import completes_age
from sio_rules.errors import OutOfCoverageError
from sio_rules.institutions import GMINY, BodyKind
from sio_rules.labels import Label
from sio_rules.rule import Finding, Findings, Rule, Severity, found

_FORM = (PUPILS_GUIDE.section("3.3"),)
LEARNING_DUTY_UNTIL_YEARS = 18
"""The age at whose completion the duty of learning is over: that birthday no longer belongs to it (A-30)."""


class LearningDutyForm(Label):
    """Name an option of the form of the duty of learning."""

    EMPLOYER_TRAINING = "przygotowanie zawodowe u pracodawcy"
    DIPLOMATIC_MISSION = "szkoła przy przedstawicielstwie dyplomatycznym"
    UNIVERSITY = "szkoła wyższa"
    ABROAD = "szkoła za granicą"
    QUALIFYING_COURSE = "kwalifikacyjny kurs zawodowy podmiotu z art. 117 ust. 2 pkt 3 lub 4"
    OTHER_REASON = "niespełnianie obowiązku z innej przyczyny"


LEARNING_DUTY_FULFILLED = frozenset(LearningDutyForm) - {LearningDutyForm.OTHER_REASON}
"""The five options for who fulfils the duty."""


@frozen(kw_only=True)
class LearningDutyEntry:
    """
    Hold one filled form: the *body* that fills it in, the option, and about whom; None is what was not picked or is not known.

    *primary_finished_on* is the day on which primary school was finished, None if it was not. The birth date is not shown.
    """

    body: BodyKind
    form: LearningDutyForm | None
    lives_in_gmina: bool | None = None
    primary_finished_on: date | None = None
    born_on: date | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("body", self.body, BodyKind)
        expect("form", self.form, LearningDutyForm, type(None))
        expect("lives_in_gmina", self.lives_in_gmina, bool, type(None))
        expect("primary_finished_on", self.primary_finished_on, date, type(None))
        expect("born_on", self.born_on, date, type(None))


NOT_A_GMINA = Rule(
    code="PUP-341",
    basis=_FORM,
    severity=Severity.ERROR,
    pl="Obowiązek nauki wykazują gminy i miasta na prawach powiatu, a nie „{body}”.",
    en="The duty of learning is shown by gminy and cities with powiat rights, not by: {body}.",
)
PRIMARY_NOT_FINISHED = Rule(
    code="PUP-342a",
    basis=_FORM,
    severity=Severity.ERROR,
    pl="Formularz jest dla osób, które ukończyły szkołę podstawową; dnia {on} ta osoba jej nie ukończyła.",
    en="The form is for those who have finished primary school; on {on} this person has not.",
)
EIGHTEEN_COMPLETED = Rule(
    code="PUP-342b",
    basis=_FORM,
    severity=Severity.ERROR,
    pl="Formularz jest dla osób, które nie ukończyły {years} lat; dnia {on} ta osoba ma je ukończone.",
    en="The form is for those who have not completed {years} years; on {on} this person has.",
    reading="A-30",
)
AGE_NOT_TOLD = Rule(
    code="PUP-342c",
    basis=_FORM,
    severity=Severity.WARNING,
    pl="Nie podano daty urodzenia: nie oceniono, czy osoba nie ukończyła {years} lat.",
    en="The birth date is not given: it is not judged whether the person has not yet completed {years} years.",
)
LIVES_OUTSIDE_GMINA = Rule(
    code="PUP-342d",
    basis=_FORM,
    severity=Severity.ERROR,
    pl="Gmina wypełnia formularz tylko dla osób, które mieszkają na jej terenie.",
    en="A gmina fills in the form for those who live there only.",
)
GMINA_NOT_TOLD = Rule(
    code="PUP-342e",
    basis=_FORM,
    severity=Severity.WARNING,
    pl="Nie wiadomo, czy osoba mieszka na terenie gminy: nie oceniono, czy to ona wypełnia formularz.",
    en="It is not told whether the person lives in the gmina: it is not judged whether the form is the gmina's.",
)
LEARNING_FORM_NOT_CHOSEN = Rule(
    code="PUP-343",
    basis=(
        PRAWO_OSWIATOWE.art("117", ust="2", pkt="3"),
        PRAWO_OSWIATOWE.art("117", ust="2", pkt="4"),
        *_FORM,
    ),
    severity=Severity.ERROR,
    pl="Nie wybrano jednej z pięciu form spełniania obowiązku nauki ani niespełniania z innej przyczyny.",
    en="None of the five ways to fulfil the duty of learning is chosen, nor that it is not fulfilled for another reason.",
)


def primary_not_finished(primary_finished_on: date | None, *, on: date) -> Finding | None:
    """
    Find that primary school is not finished *on* the day; the day on which it is finished belongs to the duty (PUP-342).

    >>> primary_not_finished(date(2023, 6, 23), on=date(2023, 6, 23)) is None
    True
    >>> primary_not_finished(date(2023, 6, 23), on=date(2023, 6, 22)).code
    'PUP-342a'
    """
    expect("primary_finished_on", primary_finished_on, date, type(None))
    expect("on", on, date)
    if primary_finished_on is not None and primary_finished_on <= on:
        return None
    return PRIMARY_NOT_FINISHED.finding("primary_finished_on", on=on)


def eighteen_completed(born_on: date | None, *, on: date) -> Finding | None:
    """
    Find that the person is of age on the day *on*, the eighteenth birthday included; not to know it is a WARNING (PUP-342).

    >>> eighteen_completed(date(2008, 5, 10), on=date(2026, 5, 9)) is None
    True
    >>> eighteen_completed(date(2008, 5, 10), on=date(2026, 5, 10)).code
    'PUP-342b'
    """
    expect("born_on", born_on, date, type(None))
    expect("on", on, date)
    if born_on is None:
        return AGE_NOT_TOLD.finding("born_on", years=LEARNING_DUTY_UNTIL_YEARS)
    try:
        of_age_on = completes_age(born_on, LEARNING_DUTY_UNTIL_YEARS)
    except OutOfCoverageError:  # the calendar ends before that birthday
        return None
    return EIGHTEEN_COMPLETED.finding("born_on", on=on, years=LEARNING_DUTY_UNTIL_YEARS) if on >= of_age_on else None


def check_learning_duty(entry: LearningDutyEntry, *, on: date) -> Findings:
    """
    Tell everything that is wrong with *entry* on the day *on*: who fills it in, for whom, and which option.

    Source: section 3.3 of the instruction.

    >>> born, finished = date(2008, 5, 10), date(2023, 6, 23)
    >>> entry = LearningDutyEntry(
    ...     body=BodyKind.POWIAT,
    ...     form=LearningDutyForm.ABROAD,
    ...     lives_in_gmina=True,
    ...     primary_finished_on=finished,
    ...     born_on=born,
    ... )
    >>> check_learning_duty(entry, on=date(2025, 10, 1)).codes
    ('PUP-341',)
    """
    expect("entry", entry, LearningDutyEntry)
    expect("on", on, date)
    return found(
        None if entry.body in GMINY else NOT_A_GMINA.finding("body", body=entry.body),
        LEARNING_FORM_NOT_CHOSEN.finding("form") if entry.form is None else None,
        LIVES_OUTSIDE_GMINA.finding("lives_in_gmina") if entry.lives_in_gmina is False else None,
        GMINA_NOT_TOLD.finding("lives_in_gmina") if entry.lives_in_gmina is None else None,
        primary_not_finished(entry.primary_finished_on, on=on),
        eighteen_completed(entry.born_on, on=on),
    )
