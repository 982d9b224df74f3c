"""
The units whose data section 1 of the guide restricts: to accidents, to three courses, to RW and WWR.

Not modelled here: what of these data a counselling centre sends, which the guide leaves to art. 8 pkt 2 lit. a-e of the SIO
Act: there is no answer.
"""

from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import WITHOUT_PUPILS, InstitutionKind
from sio_rules.rule import Rule, Severity

from ._rows import ReportingRow, rows_by_kind
from .by_kind import DUTY_FORMS
from .kinds import DataKind, Permission

_ACCIDENT_REPORTERS = frozenset({InstitutionKind.OUT_OF_SCHOOL_UNIT, InstitutionKind.ART_CLUB})
_COURSE_CENTRES = frozenset({InstitutionKind.CONTINUING_EDUCATION_UNIT, InstitutionKind.VOCATIONAL_TRAINING_CENTRE})
_COUNSELLING_CENTRES = frozenset({InstitutionKind.COUNSELLING_CENTRE})
FULL_REPORTERS = frozenset(InstitutionKind) - _ACCIDENT_REPORTERS - _COURSE_CENTRES - _COUNSELLING_CENTRES - WITHOUT_PUPILS
"""Schools and units with pupils whose data section 1 does not restrict."""

_BASIS = (PUPILS_GUIDE.section("1"),)
_ACCIDENTS_ACT = (SIO_ACT.art("19"), *_BASIS)
_COURSES_ACT = (SIO_ACT.art("19a"), *_BASIS)

ACCIDENT_REPORTED = Rule(
    code="PUP-102a",
    basis=_ACCIDENTS_ACT,
    severity=Severity.GROUND,
    pl="Podmiot ({entity_kind}) przekazuje dane ({data_kind}) ucznia, który uległ wypadkowi pod opieką podmiotu: dane o"
    " wypadku, a wraz z nimi dane identyfikacyjne.",
    en="The entity ({entity_kind}) sends data ({data_kind}) on a pupil who had an accident in its care: data on the"
    " accident, together with identification data.",
    reading="A-28",
)
ACCIDENTS_ONLY = Rule(
    code="PUP-102b",
    basis=_ACCIDENTS_ACT,
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie przekazuje danych dziedzinowych ({data_kind}) innych niż dane o wypadkach.",
    en="The entity ({entity_kind}) does not send particulars ({data_kind}) other than data on accidents.",
    reading="A-28",
)
NO_ACCIDENT = Rule(
    code="PUP-103",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie przekazuje danych ucznia, który nie uległ wypadkowi ({data_kind}); nie wprowadza danych"
    " wszystkich wychowanków.",
    en="The entity ({entity_kind}) does not send data on a pupil who had no accident ({data_kind}); it does not enter the"
    " data of everyone who attends it.",
    reading="A-28",
)
COURSE_REPORTED = Rule(
    code="PUP-104",
    basis=_COURSES_ACT,
    severity=Severity.GROUND,
    pl="Podmiot ({entity_kind}) przekazuje dane ({data_kind}) uczestnika kwalifikacyjnego kursu zawodowego (KKZ), kursu"
    " umiejętności zawodowych (KUZ) lub turnusu dokształcania teoretycznego młodocianych pracowników.",
    en="The entity ({entity_kind}) sends data ({data_kind}) on a participant in a vocational qualification course (KKZ), a"
    " vocational skills course (KUZ) or a theoretical training course for young workers.",
)
ACCIDENT_ON_ANOTHER_COURSE = Rule(
    code="PUP-105a",
    basis=_COURSES_ACT,
    severity=Severity.GROUND,
    pl="Podmiot ({entity_kind}) przekazuje dane ({data_kind}) każdego uczestnika, który uległ wypadkowi pod opieką podmiotu:"
    " dane o wypadku, a wraz z nimi dane identyfikacyjne.",
    en="The entity ({entity_kind}) sends data ({data_kind}) on any participant who had an accident in its care: data on the"
    " accident, together with identification data.",
)
ANOTHER_COURSE = Rule(
    code="PUP-105b",
    basis=_COURSES_ACT,
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie przekazuje danych ({data_kind}) uczestnika innej formy niż kwalifikacyjny kurs zawodowy"
    " (KKZ), kurs umiejętności zawodowych (KUZ) i turnus dokształcania teoretycznego młodocianych pracowników, z wyjątkiem"
    " danych o wypadku.",
    en="The entity ({entity_kind}) does not send data ({data_kind}) on a participant in anything other than a vocational"
    " qualification course (KKZ), a vocational skills course (KUZ) or a theoretical training course for young workers,"
    " except data on an accident.",
)
THERAPY_REPORTED = Rule(
    code="PUP-106a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Podmiot ({entity_kind}) wykazuje dane ({data_kind}) ucznia, dla którego prowadzi zajęcia rewalidacyjno-wychowawcze"
    " lub wczesne wspomaganie rozwoju.",
    en="The entity ({entity_kind}) reports data ({data_kind}) on a pupil for whom it runs RW or WWR.",
)
NO_THERAPY = Rule(
    code="PUP-106b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie wykazuje danych ({data_kind}) ucznia, dla którego nie prowadzi zajęć"
    " rewalidacyjno-wychowawczych ani wczesnego wspomagania rozwoju.",
    en="The entity ({entity_kind}) does not report data ({data_kind}) on a pupil for whom it runs neither RW nor WWR.",
)
COUNSELLING_DATA_NOT_LISTED = Rule(
    code="PUP-107",
    basis=(SIO_ACT.art("8", pkt="2"), *_BASIS),
    severity=Severity.WARNING,
    pl="Instrukcja nie mówi, czy wśród danych dziedzinowych, które przekazuje podmiot ({entity_kind}), są podane dane"
    " ({data_kind}); wylicza je art. 8 pkt 2 lit. a–e ustawy o SIO.",
    en="The guide does not say whether the data given ({data_kind}) are among the particulars that the entity"
    " ({entity_kind}) sends; art. 8 pkt 2 lit. a–e of the SIO Act lists them.",
)

_YES, _NO, _UNSAID = Permission.ALLOWED, Permission.FORBIDDEN, Permission.NOT_STATED
_IDENTITY = frozenset({DataKind.IDENTIFICATION})
_ACCIDENTS = frozenset({DataKind.ACCIDENTS})
_COMMON = frozenset(DataKind) - DUTY_FORMS - {DataKind.LEARNING_DUTY}
_REST = _COMMON - _IDENTITY - _ACCIDENTS

RESTRICTED: tuple[ReportingRow, ...] = (
    ReportingRow(_ACCIDENT_REPORTERS, _ACCIDENTS, _YES, ACCIDENT_REPORTED),
    ReportingRow(_ACCIDENT_REPORTERS, _IDENTITY, _YES, ACCIDENT_REPORTED, accident=True),
    ReportingRow(_ACCIDENT_REPORTERS, _IDENTITY, _NO, NO_ACCIDENT, accident=False),
    ReportingRow(_ACCIDENT_REPORTERS, _REST, _NO, ACCIDENTS_ONLY),
    ReportingRow(_COURSE_CENTRES, _ACCIDENTS, _YES, ACCIDENT_ON_ANOTHER_COURSE),
    ReportingRow(_COURSE_CENTRES, _IDENTITY, _YES, ACCIDENT_ON_ANOTHER_COURSE, on_course=False, accident=True),
    ReportingRow(_COURSE_CENTRES, _IDENTITY, _NO, ANOTHER_COURSE, on_course=False, accident=False),
    *rows_by_kind(_COURSE_CENTRES, COURSE_REPORTED, but=_ACCIDENTS, on_course=True),
    ReportingRow(_COURSE_CENTRES, _REST, _NO, ANOTHER_COURSE, on_course=False),
    ReportingRow(_COUNSELLING_CENTRES, _IDENTITY, _YES, THERAPY_REPORTED, in_therapy=True),
    ReportingRow(_COUNSELLING_CENTRES, _REST | _ACCIDENTS, _UNSAID, COUNSELLING_DATA_NOT_LISTED, in_therapy=True),
    ReportingRow(_COUNSELLING_CENTRES, _COMMON, _NO, NO_THERAPY, in_therapy=False),
)
"""The rows of these units; the forms of the duties are not among them."""
