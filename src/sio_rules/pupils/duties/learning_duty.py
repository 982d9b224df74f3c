"""
The form for compulsory education, which the gmina fills in from the end of primary school to the eighteenth birthday.

Five options are for those who fulfil the duty outside the schools that report their pupils, one for those who do not fulfil
it.

Not modelled here: those who fulfil the duty at a school in Poland, which reports them; courses of organisers other than
those of art. 117 ust. 2 pkt 3 and 4, for which there is no option.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.acts import PRAWO_OSWIATOWE, PUPILS_GUIDE
from sio_rules.ages import completes_age
from sio_rules.errors import OutOfCoverageError
from sio_rules.institutions import GMINY, Body, Institution
from sio_rules.labels import Label, term
from sio_rules.rule import Findings, Rule, Severity, found

_BASIS = (PUPILS_GUIDE.section("3.3"),)
_LEARNING_DUTY_UNTIL_YEARS = 18
"""Compulsory education ends with this birthday, which no longer belongs to it (A-30)."""


class LearningDutyForm(Label):
    """Name an option of the form for compulsory education."""

    EMPLOYER_TRAINING = term(
        "przez realizowanie przygotowania zawodowego u pracodawcy",
        en="by vocational training with an employer",
        also=("przygotowanie zawodowe u pracodawcy",),
    )
    DIPLOMATIC_MISSION = term(
        "przez uczęszczanie do szkoły przy przedstawicielstwie dyplomatycznym innego państwa w Polsce",
        en="by attending a school at another state's diplomatic mission in Poland",
        also=("szkoła przy przedstawicielstwie dyplomatycznym",),
    )
    UNIVERSITY = term(
        "przez uczęszczanie do szkoły wyższej", en="by attending a higher education institution", also=("szkoła wyższa",)
    )
    ABROAD = term("przez uczęszczanie do szkoły za granicą", en="by attending a school abroad", also=("szkoła za granicą",))
    QUALIFYING_COURSE = term(
        "przez uczęszczanie na kwalifikacyjne kursy zawodowe prowadzone przez podmioty, o których mowa w art. 117 ust. 2 pkt 3"
        " i 4 ustawy Prawo oświatowe",
        en="by attending vocational qualification courses run by the entities of art. 117 ust. 2 pkt 3 and 4 of the"
        " Education Law",
        also=("kwalifikacyjny kurs zawodowy podmiotu z art. 117 ust. 2 pkt 3 lub 4",),
    )
    OTHER_REASON = term(
        "z innej przyczyny",
        en="not fulfilled for another reason",
        also=("niespełnianie obowiązku z innej przyczyny",),
    )


@frozen(kw_only=True)
class LearningDutyEntry(Value):
    """
    Hold one form: the *body* that fills it in, the option (None: not selected), and for whom; None is not known.

    *primary_finished_on* is the day on which primary school was finished. The repr does not show the date of birth.
    """

    body: Institution | Body
    form: LearningDutyForm | None
    lives_in_gmina: bool | None = None
    primary_finished_on: date | None = None
    born_on: date | None = field(default=None, repr=False)


NOT_A_GMINA = Rule(
    code="PUP-341",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie jest gminą ani miastem na prawach powiatu, a tylko one wykazują obowiązek nauki.",
    en="The entity ({entity_kind}) is neither a gmina nor a city with powiat rights, and only they report compulsory"
    " education.",
)
PRIMARY_NOT_FINISHED = Rule(
    code="PUP-342a",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W dniu {on} osoba nie ma ukończonej szkoły podstawowej, a formularz obowiązku nauki wypełnia się tylko dla osób,"
    " które ją ukończyły.",
    en="On {on} the person has not finished primary school, and the form for compulsory education is filled in only for"
    " people who have.",
)
PRIMARY_END_NOT_GIVEN = PRIMARY_NOT_FINISHED.not_given(
    "PUP-342f",
    pl="Nie podano, kiedy osoba ukończyła szkołę podstawową, więc nie sprawdzono, czy wypełnia się dla niej formularz"
    " obowiązku nauki.",
    en="The day on which the person finished primary school is not given, so it was not checked whether the form for"
    " compulsory education is filled in.",
)
PRIMARY_FINISHED_BEFORE_BIRTH = Rule(
    code="PUP-342g",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podany dzień ukończenia szkoły podstawowej ({finished_on}) nie jest późniejszy niż data urodzenia osoby.",
    en="The day given on which primary school was finished ({finished_on}) is not later than the person's date of birth.",
)
BORN_LATER = Rule(
    code="PUP-342h",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podana data urodzenia osoby jest późniejsza niż {on}.",
    en="The person's date of birth given is later than {on}.",
)
EIGHTEEN_COMPLETED = Rule(
    code="PUP-342b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="W dniu {on} osoba ma ukończony {years}. rok życia, a formularz obowiązku nauki wypełnia się tylko dla osób, które go"
    " nie ukończyły.",
    en="On {on} the person is {years} or over, and the form for compulsory education is filled in only for people under that"
    " age.",
    reading="A-30",
)
AGE_NOT_GIVEN = Rule(
    code="PUP-342c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Nie podano daty urodzenia, więc nie sprawdzono, czy osoba nie ukończyła {years}. roku życia.",
    en="The date of birth is not given, so it was not checked whether the person is under {years}.",
)
LIVES_OUTSIDE_GMINA = Rule(
    code="PUP-342d",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Osoba nie mieszka na terenie gminy, a gmina wypełnia formularz obowiązku nauki tylko dla osób, które na nim"
    " mieszkają.",
    en="The person does not live in the gmina, and a gmina fills in the form for compulsory education only for people who"
    " live there.",
)
GMINA_NOT_GIVEN = LIVES_OUTSIDE_GMINA.not_given(
    "PUP-342e",
    pl="Nie podano, czy osoba mieszka na terenie gminy, więc nie sprawdzono, czy gmina wypełnia dla niej formularz obowiązku"
    " nauki.",
    en="It is not stated whether the person lives in the gmina, so it was not checked whether the gmina fills in the form"
    " for compulsory education.",
)
LEARNING_FORM_MISSING = Rule(
    code="PUP-343",
    basis=(
        PRAWO_OSWIATOWE.art("117", ust="2", pkt="3"),
        PRAWO_OSWIATOWE.art("117", ust="2", pkt="4"),
        *_BASIS,
    ),
    severity=Severity.ERROR,
    pl="Nie wybrano ani jednej z pięciu form spełniania obowiązku nauki, ani opcji „z innej przyczyny” (niespełnianie"
    " obowiązku).",
    en="None of the five ways of fulfilling compulsory education is selected, nor the option “z innej przyczyny” (not"
    " fulfilled for another reason).",
)


def _eighteen_completed(born_on: date, on: date) -> bool:
    """
    Whether the person is eighteen on *on*, the birthday included (A-30).

    >>> _eighteen_completed(date(2008, 5, 10), date(2026, 5, 9)), _eighteen_completed(date(2008, 5, 10), date(2026, 5, 10))
    (False, True)
    """
    try:
        return on >= completes_age(born_on, _LEARNING_DUTY_UNTIL_YEARS)
    except OutOfCoverageError:  # the calendar ends before that birthday
        return False


def check_learning_duty(entry: LearningDutyEntry, *, on: date) -> Findings:
    """
    Return what is wrong with *entry* on the day *on*: who fills it in, for whom, and with which option.

    The day on which primary school is finished belongs to the duty, the eighteenth birthday does not. Source: section 3.3 of
    the guide.

    >>> from sio_rules.institutions import BodyKind
    >>> entry = LearningDutyEntry(
    ...     body=Body(BodyKind.POWIAT),
    ...     form=LearningDutyForm.ABROAD,
    ...     lives_in_gmina=True,
    ...     primary_finished_on=date(2023, 6, 23),
    ...     born_on=date(2008, 5, 10),
    ... )
    >>> check_learning_duty(entry, on=date(2025, 10, 1)).codes
    ('PUP-341',)
    """
    expect("entry", entry, LearningDutyEntry)
    expect("on", on, date)
    finished_on, born_on, years = entry.primary_finished_on, entry.born_on, _LEARNING_DUTY_UNTIL_YEARS
    completed = born_on is not None and _eighteen_completed(born_on, on)
    before_birth = finished_on is not None and born_on is not None and finished_on <= born_on
    gmina = entry.body.kind in GMINY
    return found(
        NOT_A_GMINA.when(not gmina, "body", entity_kind=entry.body.kind),
        LEARNING_FORM_MISSING.when(entry.form is None, "form"),
        LIVES_OUTSIDE_GMINA.when(entry.lives_in_gmina is False, "lives_in_gmina"),
        GMINA_NOT_GIVEN.when(entry.lives_in_gmina is None, "lives_in_gmina"),
        PRIMARY_NOT_FINISHED.when(finished_on is not None and finished_on > on, "primary_finished_on", on=on),
        PRIMARY_END_NOT_GIVEN.when(finished_on is None, "primary_finished_on"),
        PRIMARY_FINISHED_BEFORE_BIRTH.when(before_birth, "primary_finished_on", finished_on=finished_on),
        BORN_LATER.when(born_on is not None and born_on > on, "born_on", on=on),
        EIGHTEEN_COMPLETED.when(completed, "born_on", on=on, years=years),
        AGE_NOT_GIVEN.when(born_on is None, "born_on", years=years),
    )
