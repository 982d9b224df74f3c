"""
The table of who sends which data: every kind of entity, kind of data and pupil has exactly one row.

Section 1 of the guide says who; sections 3.2 and 3.3 say who fills in the forms of the duties.
`sio_rules.pupils.reporting.reporting` reads the table.

Not modelled here: what each kind of data requires beyond that (a diploma an artistic school, a stay a unit with residents,
the form of a duty a school with a district): see its own topic. What the source leaves to the act (the data of a counselling
centre by art. 8 pkt 2 lit. a-e, those of powiaty, voivodeships and regional examination boards) has no answer here.
"""

from attrs import field, frozen

from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.classes import ClassKind
from sio_rules.institutions import GMINY, LOCAL_GOVERNMENTS, BodyKind, InstitutionKind
from sio_rules.rule import Rule, Severity

from .kinds import DataKind, Permission

Reporter = InstitutionKind | BodyKind
"""Who sends data: a kind of institution or of body."""

_ACCIDENT_REPORTERS = frozenset({InstitutionKind.OUT_OF_SCHOOL_UNIT, InstitutionKind.ART_CLUB})
_COURSE_CENTRES = frozenset({InstitutionKind.CONTINUING_EDUCATION_UNIT, InstitutionKind.VOCATIONAL_TRAINING_CENTRE})
_COUNSELLING_CENTRES = frozenset({InstitutionKind.COUNSELLING_CENTRE})
FULL_REPORTERS = frozenset(InstitutionKind) - _ACCIDENT_REPORTERS - _COURSE_CENTRES - _COUNSELLING_CENTRES
"""Schools and units whose data section 1 does not restrict."""
_PRIMARY_SCHOOLS = frozenset({InstitutionKind.PRIMARY_SCHOOL})
_OTHER_BODIES = frozenset(BodyKind) - LOCAL_GOVERNMENTS - {BodyKind.REGIONAL_EXAMINATION_BOARD}

_COURSES = frozenset({ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE})
"""The courses whose participants a continuing education unit or vocational training centre reports."""
_THERAPIES = frozenset({ClassKind.RW, ClassKind.WWR})
"""The classes for which a counselling centre reports a pupil."""

_BASIS = (PUPILS_GUIDE.section("1"),)
_ACCIDENTS_ACT = (SIO_ACT.art("19"), *_BASIS)
_COURSES_ACT = (SIO_ACT.art("19a"), *_BASIS)
_DUTY_FORMS = (PUPILS_GUIDE.section("3.2"), PUPILS_GUIDE.section("3.3"))

INSTITUTION_REPORTS = Rule(
    code="PUP-101a",
    basis=(SIO_ACT.art("3", ust="1", pkt="1"), *_BASIS),
    severity=Severity.GROUND,
    pl="Podmiot ({entity_kind}) jest szkołą lub placówką, która przekazuje dane o swoich uczniach ({data_kind}) w zakresie"
    " określonym w ustawie o SIO.",
    en="The entity ({entity_kind}) is a school or unit that sends data on its pupils ({data_kind}) to the extent set by the"
    " SIO Act.",
)
NOT_A_REPORTER = Rule(
    code="PUP-101b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie przekazuje danych o poszczególnych uczniach ({data_kind}); przekazują je szkoły i"
    " placówki, jednostki samorządu terytorialnego i okręgowe komisje egzaminacyjne.",
    en="The entity ({entity_kind}) does not send data on individual pupils ({data_kind}); schools and units, local"
    " authorities and regional examination boards send them.",
)
EXTENT_LEFT_TO_THE_ACT = Rule(
    code="PUP-101c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Instrukcja nie mówi, czy podmiot ({entity_kind}) przekazuje dane o poszczególnych uczniach ({data_kind}); określa to"
    " ustawa o SIO.",
    en="The guide does not say whether the entity ({entity_kind}) sends data on individual pupils ({data_kind}); the SIO Act"
    " determines it.",
)
DUTY_OF_A_PRIMARY_SCHOOL = Rule(
    code="PUP-101d",
    basis=_DUTY_FORMS,
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie jest szkołą podstawową, a dane o obowiązku ({data_kind}) wypełnia tylko szkoła"
    " podstawowa z obwodem.",
    en="The entity ({entity_kind}) is not a primary school, and only a primary school with a district fills in the data on"
    " the duty ({data_kind}).",
)
DUTY_OF_A_GMINA = Rule(
    code="PUP-101e",
    basis=(PUPILS_GUIDE.section("3.3"),),
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie jest gminą ani miastem na prawach powiatu, a tylko one wypełniają dane o obowiązku"
    " ({data_kind}).",
    en="The entity ({entity_kind}) is neither a gmina nor a city with powiat rights, and only they fill in the data on the"
    " duty ({data_kind}).",
)
DUTY_FILLED_IN = Rule(
    code="PUP-101f",
    basis=_DUTY_FORMS,
    severity=Severity.GROUND,
    pl="Podmiot ({entity_kind}) kontroluje spełnianie obowiązku i przekazuje związane z nim dane o uczniu ({data_kind}).",
    en="The entity ({entity_kind}) checks whether the duty is fulfilled and sends the related data on a pupil"
    " ({data_kind}).",
)
ACCIDENT_REPORTED = Rule(
    code="PUP-102a",
    basis=_ACCIDENTS_ACT,
    severity=Severity.GROUND,
    pl="Podmiot ({entity_kind}) przekazuje dane o wypadku ucznia będącego pod opieką podmiotu, a wraz z nimi dane"
    " identyfikacyjne ucznia; rodzaj danych: {data_kind}.",
    en="The entity ({entity_kind}) sends data on an accident of a pupil in its care, together with the pupil's"
    " identification data; kind of data: {data_kind}.",
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
    pl="Podmiot ({entity_kind}) przekazuje dane o wypadku każdego uczestnika będącego pod opieką podmiotu, a wraz z nimi"
    " dane identyfikacyjne uczestnika; rodzaj danych: {data_kind}.",
    en="The entity ({entity_kind}) sends data on an accident of any participant in its care, together with the participant's"
    " identification data; kind of data: {data_kind}.",
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


@frozen
class ReportingRow(Value):
    """
    Hold one row: *reporters* may, or may not, send these kinds of data, by *rule*.

    *on_course*, *in_therapy* and *accident* restrict the row to pupils who do, or do not, attend one of the three courses,
    or RW or WWR, there, and who had, or did not have, an accident there; None applies to both.
    """

    reporters: frozenset[Reporter]
    data: frozenset[DataKind]
    permission: Permission
    rule: Rule
    on_course: bool | None = field(default=None, kw_only=True)
    in_therapy: bool | None = field(default=None, kw_only=True)
    accident: bool | None = field(default=None, kw_only=True)

    def applies(self, reporter: Reporter, data: DataKind, classes: frozenset[ClassKind], *, accident: bool) -> bool:
        """
        Whether the row applies to *reporter*, *data* and a pupil who attends *classes* there and had an *accident* or none.

        >>> centres, identity = frozenset({InstitutionKind.COUNSELLING_CENTRE}), frozenset({DataKind.IDENTIFICATION})
        >>> row = ReportingRow(centres, identity, Permission.ALLOWED, THERAPY_REPORTED, in_therapy=True)
        >>> about = (InstitutionKind.COUNSELLING_CENTRE, DataKind.IDENTIFICATION)
        >>> [row.applies(*about, frozenset({each}), accident=False) for each in (ClassKind.RW, ClassKind.KKZ)]
        [True, False]
        """
        return (
            reporter in self.reporters
            and data in self.data
            and self.on_course in {None, not _COURSES.isdisjoint(classes)}
            and self.in_therapy in {None, not _THERAPIES.isdisjoint(classes)}
            and self.accident in {None, accident}
        )


_YES, _NO, _UNSAID = Permission.ALLOWED, Permission.FORBIDDEN, Permission.NOT_STATED
_EVERYBODY: frozenset[Reporter] = frozenset(InstitutionKind) | frozenset(BodyKind)
_IDENTITY = frozenset({DataKind.IDENTIFICATION})
_ACCIDENTS = frozenset({DataKind.ACCIDENTS})
_FOR_PRIMARY = frozenset({DataKind.PRESCHOOL_DUTY, DataKind.SCHOOL_DUTY})
_FOR_GMINA = frozenset({DataKind.LEARNING_DUTY})
_COMMON = frozenset(DataKind) - _FOR_PRIMARY - _FOR_GMINA
_REST = _COMMON - _IDENTITY - _ACCIDENTS
_GMINY: frozenset[Reporter] = frozenset(GMINY)
_OTHER_REPORTING_BODIES: frozenset[Reporter] = LOCAL_GOVERNMENTS - GMINY | {BodyKind.REGIONAL_EXAMINATION_BOARD}

REPORTING: tuple[ReportingRow, ...] = (
    ReportingRow(_PRIMARY_SCHOOLS, _FOR_PRIMARY, _YES, DUTY_FILLED_IN),
    ReportingRow(_EVERYBODY - _PRIMARY_SCHOOLS, _FOR_PRIMARY, _NO, DUTY_OF_A_PRIMARY_SCHOOL),
    ReportingRow(_GMINY, _FOR_GMINA | _IDENTITY, _YES, DUTY_FILLED_IN),
    ReportingRow(_EVERYBODY - _GMINY, _FOR_GMINA, _NO, DUTY_OF_A_GMINA),
    ReportingRow(FULL_REPORTERS, _COMMON, _YES, INSTITUTION_REPORTS),
    ReportingRow(_ACCIDENT_REPORTERS, _ACCIDENTS, _YES, ACCIDENT_REPORTED),
    ReportingRow(_ACCIDENT_REPORTERS, _IDENTITY, _YES, ACCIDENT_REPORTED, accident=True),
    ReportingRow(_ACCIDENT_REPORTERS, _IDENTITY, _NO, NO_ACCIDENT, accident=False),
    ReportingRow(_ACCIDENT_REPORTERS, _REST, _NO, ACCIDENTS_ONLY),
    ReportingRow(_COURSE_CENTRES, _ACCIDENTS, _YES, ACCIDENT_ON_ANOTHER_COURSE),
    ReportingRow(_COURSE_CENTRES, _IDENTITY, _YES, ACCIDENT_ON_ANOTHER_COURSE, on_course=False, accident=True),
    ReportingRow(_COURSE_CENTRES, _IDENTITY, _NO, ANOTHER_COURSE, on_course=False, accident=False),
    ReportingRow(_COURSE_CENTRES, _IDENTITY | _REST, _YES, COURSE_REPORTED, on_course=True),
    ReportingRow(_COURSE_CENTRES, _REST, _NO, ANOTHER_COURSE, on_course=False),
    ReportingRow(_COUNSELLING_CENTRES, _IDENTITY, _YES, THERAPY_REPORTED, in_therapy=True),
    ReportingRow(_COUNSELLING_CENTRES, _REST | _ACCIDENTS, _UNSAID, COUNSELLING_DATA_NOT_LISTED, in_therapy=True),
    ReportingRow(_COUNSELLING_CENTRES, _COMMON, _NO, NO_THERAPY, in_therapy=False),
    ReportingRow(_GMINY, _COMMON - _IDENTITY, _UNSAID, EXTENT_LEFT_TO_THE_ACT),
    ReportingRow(_OTHER_REPORTING_BODIES, _COMMON, _UNSAID, EXTENT_LEFT_TO_THE_ACT),
    ReportingRow(_OTHER_BODIES, _COMMON, _NO, NOT_A_REPORTER),
)
"""Who may send what about whom: every reporter, kind of data and pupil has exactly one row."""
