"""
The table of who reports what: every kind of reporter, kind of data and pupil has exactly one row.

The first section of the instruction is a grid; the sections on duties (3.2, 3.3) say who fills in their forms. The table is read by
`sio_rules.pupils.reporting.reporting`.

Not modelled here: what each kind of data asks for beyond that (a diploma wants an artistic school, a stay a unit with
residents, the form of a duty a school with a district): its own topic says so. What the source leaves to the act (the data of a counselling centre by art. 8 pkt 2
lit. a-e, those of powiaty, voivodeships and regional examination boards) has no answer here.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import GMINY, LOCAL_GOVERNMENTS, BodyKind, InstitutionKind
from sio_rules.rule import Rule, Severity

from .kinds import DataKind, Permission, PupilGroup

Reporter = InstitutionKind | BodyKind

ACCIDENT_REPORTERS = frozenset({InstitutionKind.OUT_OF_SCHOOL_UNIT, InstitutionKind.ART_CLUB})
COURSE_CENTRES = frozenset({InstitutionKind.CONTINUING_EDUCATION_UNIT, InstitutionKind.VOCATIONAL_TRAINING_CENTRE})
COUNSELLING_CENTRES = frozenset({InstitutionKind.COUNSELLING_CENTRE})
FULL_REPORTERS = frozenset(InstitutionKind) - ACCIDENT_REPORTERS - COURSE_CENTRES - COUNSELLING_CENTRES
"""Schools and units whose data the first section does not narrow down."""
PRIMARY_SCHOOLS = frozenset({InstitutionKind.PRIMARY_SCHOOL})
OTHER_BODIES = frozenset(BodyKind) - LOCAL_GOVERNMENTS - {BodyKind.REGIONAL_EXAMINATION_BOARD}

_SECTION = PUPILS_GUIDE.section("1")

INSTITUTION_REPORTS = Rule(
    code="PUP-101a",
    basis=(SIO_ACT.art("3", ust="1", pkt="1"), _SECTION),
    severity=Severity.GROUND,
    pl="Podmiot „{reporter}” jest szkołą lub placówką, która przekazuje dane o swoich uczniach ({data}) w zakresie ustawy.",
    en="This reporter ({reporter}) is a school or unit that sends data of its pupils ({data}) as far as the act goes.",
)
NOT_A_REPORTER = Rule(
    code="PUP-101b",
    basis=(_SECTION,),
    severity=Severity.ERROR,
    pl="Dane o poszczególnych uczniach przekazują szkoły i placówki, samorządy i okręgowe komisje egzaminacyjne;"
    " „{reporter}” nie przekazuje ich wcale ({data}).",
    en="Data of single pupils are sent by schools and units, local governments and regional examination boards;"
    " {reporter} sends none ({data}).",
)
EXTENT_LEFT_TO_THE_ACT = Rule(
    code="PUP-101c",
    basis=(_SECTION,),
    severity=Severity.WARNING,
    pl="Czy „{reporter}” przekazuje te dane ({data}), określa ustawa; instrukcja tego nie mówi.",
    en="Whether {reporter} sends such data ({data}) is set by the act; the instruction does not say.",
)
DUTY_OF_A_PRIMARY_SCHOOL = Rule(
    code="PUP-101d",
    basis=(PUPILS_GUIDE.section("3.2"), PUPILS_GUIDE.section("3.3")),
    severity=Severity.ERROR,
    pl="Dane „{data}” wypełnia tylko szkoła podstawowa z obwodem, a nie „{reporter}”.",
    en="Data on the {data} are filled in by a primary school with a district only, not by {reporter}.",
)
DUTY_OF_A_GMINA = Rule(
    code="PUP-101e",
    basis=(PUPILS_GUIDE.section("3.3"),),
    severity=Severity.ERROR,
    pl="Dane „{data}” wypełnia tylko gmina lub miasto na prawach powiatu, a nie „{reporter}”.",
    en="Data on the {data} are filled in by a gmina or a city with powiat rights only, not by {reporter}.",
)
DUTY_FILLED_IN = Rule(
    code="PUP-101f",
    basis=(PUPILS_GUIDE.section("3.2"), PUPILS_GUIDE.section("3.3")),
    severity=Severity.GROUND,
    pl="„{reporter}” kontroluje obowiązek i przekazuje o nim dane ({data}).",
    en="This reporter ({reporter}) controls the duty and sends data about it ({data}).",
)
ACCIDENT_REPORTED = Rule(
    code="PUP-102a",
    basis=(SIO_ACT.art("19"), _SECTION),
    severity=Severity.GROUND,
    pl="„{reporter}” przekazuje dane o wypadku ucznia będącego pod opieką podmiotu, a wraz z nimi jego tożsamość ({data}).",
    en="This reporter ({reporter}) sends data of an accident of a pupil in its care, and his or her identity with them ({data}).",
    reading="A-28",
)
ACCIDENTS_ONLY = Rule(
    code="PUP-102b",
    basis=(SIO_ACT.art("19"), _SECTION),
    severity=Severity.ERROR,
    pl="„{reporter}” przekazuje wyłącznie dane o wypadkach; innych danych dziedzinowych ({data}) nie przekazuje.",
    en="This reporter ({reporter}) sends data of accidents only, and no other particulars ({data}).",
    reading="A-28",
)
NO_ACCIDENT = Rule(
    code="PUP-103",
    basis=(_SECTION,),
    severity=Severity.ERROR,
    pl="„{reporter}” nie wprowadza wszystkich wychowanków: bez wypadku nie przekazuje danych ucznia ({data}).",
    en="This reporter ({reporter}) does not enter all who attend it: without an accident it sends no data of a pupil ({data}).",
    reading="A-28",
)
COURSE_REPORTED = Rule(
    code="PUP-104",
    basis=(SIO_ACT.art("19a"), _SECTION),
    severity=Severity.GROUND,
    pl="„{reporter}” przekazuje dane ({data}) uczestnika kwalifikacyjnego kursu zawodowego, kursu umiejętności zawodowych"
    " lub turnusu dokształcania teoretycznego młodocianych.",
    en="This reporter ({reporter}) sends data ({data}) of a participant of a qualifying vocational course, a course of vocational skills or"
    " a theoretical course for young workers.",
)
ACCIDENT_ON_ANOTHER_COURSE = Rule(
    code="PUP-105a",
    basis=(SIO_ACT.art("19a"), _SECTION),
    severity=Severity.GROUND,
    pl="„{reporter}” przekazuje dane o wypadku każdego uczestnika będącego pod opieką podmiotu, a wraz z nimi jego tożsamość ({data}).",
    en="This reporter ({reporter}) sends data of an accident of any participant in its care, and his or her identity with them ({data}).",
)
ANOTHER_COURSE = Rule(
    code="PUP-105b",
    basis=(SIO_ACT.art("19a"), _SECTION),
    severity=Severity.ERROR,
    pl="„{reporter}” o uczestniku innej formy niż KKZ, KUZ i turnus przekazuje wyłącznie dane o wypadku, a nie: {data}.",
    en="This reporter ({reporter}) sends of a participant of another form than these three courses the data of an accident only, not: {data}.",
)
THERAPY_REPORTED = Rule(
    code="PUP-106a",
    basis=(_SECTION,),
    severity=Severity.GROUND,
    pl="„{reporter}” wykazuje dane ({data}) ucznia, dla którego prowadzi zajęcia rewalidacyjno-wychowawcze lub WWR.",
    en="This reporter ({reporter}) shows the data ({data}) of a pupil for whom it runs rewalidacyjno-wychowawcze classes or WWR.",
)
NO_THERAPY = Rule(
    code="PUP-106b",
    basis=(_SECTION,),
    severity=Severity.ERROR,
    pl="„{reporter}” nie wykazuje ucznia ({data}), dla którego nie prowadzi zajęć rewalidacyjno-wychowawczych ani WWR.",
    en="This reporter ({reporter}) does not show a pupil ({data}) for whom it runs neither rewalidacyjno-wychowawcze classes nor WWR.",
)
COUNSELLING_DATA_NOT_LISTED = Rule(
    code="PUP-107",
    basis=(SIO_ACT.art("8", pkt="2"), _SECTION),
    severity=Severity.WARNING,
    pl="Dane dziedzinowe, które przekazuje „{reporter}”, wylicza art. 8 pkt 2 lit. a-e ustawy; instrukcja nie mówi, czy są"
    " wśród nich te ({data}).",
    en="The particulars that {reporter} sends are listed in art. 8 pkt 2 lit. a-e of the act; the instruction does not say"
    " whether these ({data}) are among them.",
)


@frozen
class ReportingRow:
    """Hold one row: these reporters may, or may not, send these kinds of data about these pupils, by *rule*."""

    reporters: frozenset[Reporter]
    data: frozenset[DataKind]
    pupils: PupilGroup
    permission: Permission
    rule: Rule

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("reporters", self.reporters, frozenset)
        expect_each("reporters", self.reporters, InstitutionKind, BodyKind)
        expect("data", self.data, frozenset)
        expect_each("data", self.data, DataKind)
        expect("pupils", self.pupils, PupilGroup)
        expect("permission", self.permission, Permission)
        expect("rule", self.rule, Rule)


_ALL, _YES, _NO, _UNSAID = PupilGroup.ALL, Permission.ALLOWED, Permission.FORBIDDEN, Permission.NOT_STATED
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
    ReportingRow(PRIMARY_SCHOOLS, _FOR_PRIMARY, _ALL, _YES, DUTY_FILLED_IN),
    ReportingRow(_EVERYBODY - PRIMARY_SCHOOLS, _FOR_PRIMARY, _ALL, _NO, DUTY_OF_A_PRIMARY_SCHOOL),
    ReportingRow(_GMINY, _FOR_GMINA | _IDENTITY, _ALL, _YES, DUTY_FILLED_IN),
    ReportingRow(_EVERYBODY - _GMINY, _FOR_GMINA, _ALL, _NO, DUTY_OF_A_GMINA),
    ReportingRow(FULL_REPORTERS, _COMMON, _ALL, _YES, INSTITUTION_REPORTS),
    ReportingRow(ACCIDENT_REPORTERS, _ACCIDENTS, _ALL, _YES, ACCIDENT_REPORTED),
    ReportingRow(ACCIDENT_REPORTERS, _IDENTITY, PupilGroup.INJURED, _YES, ACCIDENT_REPORTED),
    ReportingRow(ACCIDENT_REPORTERS, _IDENTITY, PupilGroup.UNINJURED, _NO, NO_ACCIDENT),
    ReportingRow(ACCIDENT_REPORTERS, _REST, _ALL, _NO, ACCIDENTS_ONLY),
    ReportingRow(COURSE_CENTRES, _ACCIDENTS, _ALL, _YES, ACCIDENT_ON_ANOTHER_COURSE),
    ReportingRow(COURSE_CENTRES, _IDENTITY, PupilGroup.OFF_COURSE_BUT_INJURED, _YES, ACCIDENT_ON_ANOTHER_COURSE),
    ReportingRow(COURSE_CENTRES, _IDENTITY, PupilGroup.OFF_COURSE_AND_UNINJURED, _NO, ANOTHER_COURSE),
    ReportingRow(COURSE_CENTRES, _IDENTITY | _REST, PupilGroup.ON_COURSE, _YES, COURSE_REPORTED),
    ReportingRow(COURSE_CENTRES, _REST, PupilGroup.OFF_COURSE, _NO, ANOTHER_COURSE),
    ReportingRow(COUNSELLING_CENTRES, _IDENTITY, PupilGroup.IN_THERAPY, _YES, THERAPY_REPORTED),
    ReportingRow(COUNSELLING_CENTRES, _REST | _ACCIDENTS, PupilGroup.IN_THERAPY, _UNSAID, COUNSELLING_DATA_NOT_LISTED),
    ReportingRow(COUNSELLING_CENTRES, _COMMON, PupilGroup.NOT_IN_THERAPY, _NO, NO_THERAPY),
    ReportingRow(_GMINY, _COMMON - _IDENTITY, _ALL, _UNSAID, EXTENT_LEFT_TO_THE_ACT),
    ReportingRow(_OTHER_REPORTING_BODIES, _COMMON, _ALL, _UNSAID, EXTENT_LEFT_TO_THE_ACT),
    ReportingRow(OTHER_BODIES, _COMMON, _ALL, _NO, NOT_A_REPORTER),
)
"""Who may send what about whom: every reporter, kind of data and pupil has exactly one row."""
