"""
The table of who reports what: every kind of reporter, kind of data and pupil has exactly one row.

The first section of the instruction is a grid; the sections on duties (3.2, 3.3) say who fills in their forms.
`sio_rules.pupils.reporting.reporting` reads the table.

Not modelled here: what each kind of data asks for beyond that (a diploma wants an artistic school, a stay a unit with
residents, the form of a duty a school with a district): its own topic says so. What the source leaves to the act (the data
of a counselling centre by art. 8 pkt 2 lit. a-e, those of powiaty, voivodeships and regional examination boards) has no
answer here.
"""

from attrs import field, frozen

from sio_rules._values import Value
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.classes import ClassKind
from sio_rules.institutions import GMINY, LOCAL_GOVERNMENTS, BodyKind, InstitutionKind
from sio_rules.rule import Rule, Severity

from .kinds import DataKind, Permission

Reporter = InstitutionKind | BodyKind
"""Who reports: a kind of institution or of office."""

_ACCIDENT_REPORTERS = frozenset({InstitutionKind.OUT_OF_SCHOOL_UNIT, InstitutionKind.ART_CLUB})
_COURSE_CENTRES = frozenset({InstitutionKind.CONTINUING_EDUCATION_UNIT, InstitutionKind.VOCATIONAL_TRAINING_CENTRE})
_COUNSELLING_CENTRES = frozenset({InstitutionKind.COUNSELLING_CENTRE})
FULL_REPORTERS = frozenset(InstitutionKind) - _ACCIDENT_REPORTERS - _COURSE_CENTRES - _COUNSELLING_CENTRES
"""Schools and units whose data the first section does not narrow down."""
_PRIMARY_SCHOOLS = frozenset({InstitutionKind.PRIMARY_SCHOOL})
_OTHER_BODIES = frozenset(BodyKind) - LOCAL_GOVERNMENTS - {BodyKind.REGIONAL_EXAMINATION_BOARD}

_COURSES = frozenset({ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE})
"""The courses whose participants a vocational training centre reports."""
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
    pl="Podmiot „{entity_kind}” jest szkołą lub placówką, która przekazuje dane o swoich uczniach ({data_kind}) w zakresie"
    " ustawy.",
    en="This reporter ({entity_kind}) is a school or unit that sends data of its pupils ({data_kind}) as far as the act"
    " goes.",
)
NOT_A_REPORTER = Rule(
    code="PUP-101b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dane o poszczególnych uczniach przekazują szkoły i placówki, samorządy i okręgowe komisje egzaminacyjne;"
    " „{entity_kind}” nie przekazuje ich wcale ({data_kind}).",
    en="Data of single pupils are sent by schools and units, local governments and regional examination boards;"
    " {entity_kind} sends none ({data_kind}).",
)
EXTENT_LEFT_TO_THE_ACT = Rule(
    code="PUP-101c",
    basis=_BASIS,
    severity=Severity.WARNING,
    pl="Czy „{entity_kind}” przekazuje te dane ({data_kind}), określa ustawa; instrukcja tego nie mówi.",
    en="Whether {entity_kind} sends such data ({data_kind}) is set by the act; the instruction does not say.",
)
DUTY_OF_A_PRIMARY_SCHOOL = Rule(
    code="PUP-101d",
    basis=_DUTY_FORMS,
    severity=Severity.ERROR,
    pl="Dane „{data_kind}” wypełnia tylko szkoła podstawowa z obwodem, a nie „{entity_kind}”.",
    en="Data on the {data_kind} are filled in by a primary school with a district only, not by {entity_kind}.",
)
DUTY_OF_A_GMINA = Rule(
    code="PUP-101e",
    basis=(PUPILS_GUIDE.section("3.3"),),
    severity=Severity.ERROR,
    pl="Dane „{data_kind}” wypełnia tylko gmina lub miasto na prawach powiatu, a nie „{entity_kind}”.",
    en="Data on the {data_kind} are filled in by a gmina or a city with powiat rights only, not by {entity_kind}.",
)
DUTY_FILLED_IN = Rule(
    code="PUP-101f",
    basis=_DUTY_FORMS,
    severity=Severity.GROUND,
    pl="„{entity_kind}” kontroluje obowiązek i przekazuje o nim dane ({data_kind}).",
    en="This reporter ({entity_kind}) controls the duty and sends data about it ({data_kind}).",
)
ACCIDENT_REPORTED = Rule(
    code="PUP-102a",
    basis=_ACCIDENTS_ACT,
    severity=Severity.GROUND,
    pl="„{entity_kind}” przekazuje dane o wypadku ucznia będącego pod opieką podmiotu, a wraz z nimi jego tożsamość"
    " ({data_kind}).",
    en="This reporter ({entity_kind}) sends data of an accident of a pupil in its care, and his or her identity with them"
    " ({data_kind}).",
    reading="A-28",
)
ACCIDENTS_ONLY = Rule(
    code="PUP-102b",
    basis=_ACCIDENTS_ACT,
    severity=Severity.ERROR,
    pl="„{entity_kind}” przekazuje wyłącznie dane o wypadkach; innych danych dziedzinowych ({data_kind}) nie przekazuje.",
    en="This reporter ({entity_kind}) sends data of accidents only, and no other particulars ({data_kind}).",
    reading="A-28",
)
NO_ACCIDENT = Rule(
    code="PUP-103",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="„{entity_kind}” nie wprowadza wszystkich wychowanków: bez wypadku nie przekazuje danych ucznia ({data_kind}).",
    en="This reporter ({entity_kind}) does not enter all who attend it: without an accident it sends no data of a pupil"
    " ({data_kind}).",
    reading="A-28",
)
COURSE_REPORTED = Rule(
    code="PUP-104",
    basis=_COURSES_ACT,
    severity=Severity.GROUND,
    pl="„{entity_kind}” przekazuje dane ({data_kind}) uczestnika kwalifikacyjnego kursu zawodowego, kursu umiejętności"
    " zawodowych"
    " lub turnusu dokształcania teoretycznego młodocianych.",
    en="This reporter ({entity_kind}) sends data ({data_kind}) of a participant of a qualifying vocational course, a course"
    " of vocational skills or"
    " a theoretical course for young workers.",
)
ACCIDENT_ON_ANOTHER_COURSE = Rule(
    code="PUP-105a",
    basis=_COURSES_ACT,
    severity=Severity.GROUND,
    pl="„{entity_kind}” przekazuje dane o wypadku każdego uczestnika będącego pod opieką podmiotu, a wraz z nimi jego"
    " tożsamość ({data_kind}).",
    en="This reporter ({entity_kind}) sends data of an accident of any participant in its care, and his or her identity"
    " with them ({data_kind}).",
)
ANOTHER_COURSE = Rule(
    code="PUP-105b",
    basis=_COURSES_ACT,
    severity=Severity.ERROR,
    pl="„{entity_kind}” o uczestniku innej formy niż KKZ, KUZ i turnus przekazuje wyłącznie dane o wypadku, a nie:"
    " {data_kind}.",
    en="This reporter ({entity_kind}) sends of a participant of another form than these three courses the data of an"
    " accident only, not: {data_kind}.",
)
THERAPY_REPORTED = Rule(
    code="PUP-106a",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="„{entity_kind}” wykazuje dane ({data_kind}) ucznia, dla którego prowadzi zajęcia rewalidacyjno-wychowawcze lub WWR.",
    en="This reporter ({entity_kind}) shows the data ({data_kind}) of a pupil for whom it runs rewalidacyjno-wychowawcze"
    " classes or WWR.",
)
NO_THERAPY = Rule(
    code="PUP-106b",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="„{entity_kind}” nie wykazuje ucznia ({data_kind}), dla którego nie prowadzi zajęć rewalidacyjno-wychowawczych ani"
    " WWR.",
    en="This reporter ({entity_kind}) does not show a pupil ({data_kind}) for whom it runs neither"
    " rewalidacyjno-wychowawcze classes nor WWR.",
)
COUNSELLING_DATA_NOT_LISTED = Rule(
    code="PUP-107",
    basis=(SIO_ACT.art("8", pkt="2"), *_BASIS),
    severity=Severity.WARNING,
    pl="Dane dziedzinowe, które przekazuje „{entity_kind}”, wylicza art. 8 pkt 2 lit. a-e ustawy; instrukcja nie mówi, czy"
    " są"
    " wśród nich te ({data_kind}).",
    en="The particulars that {entity_kind} sends are listed in art. 8 pkt 2 lit. a-e of the act; the instruction does not"
    " say"
    " whether these ({data_kind}) are among them.",
)


@frozen
class ReportingRow(Value):
    """
    Hold one row: these reporters may, or may not, send these kinds of data, by *rule*.

    *on_course*, *in_therapy* and *accident* narrow down the pupils: who does, or does not, attend one of the three
    courses, or RW or WWR, at the reporter, and who had, or did not have, an accident there; None is either.
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
        Whether the row is about *reporter*, *data* and a pupil who attends *classes* there and had an *accident* or none.

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
