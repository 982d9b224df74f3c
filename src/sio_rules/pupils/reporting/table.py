"""
The table of who sends which data: every kind of entity, kind of data and pupil has exactly one row.

Section 1 of the guide says who; sections 3.2 and 3.3 say who fills in the forms of the duties, sections 5 to 14 who sends
which kind of data (`sio_rules.pupils.reporting.by_kind`).
`sio_rules.pupils.reporting.reporting` reads the table.

Not modelled here: what depends on more than the kind of the entity and on the pupil. What the source leaves to the act (the
data of a counselling centre by art. 8 pkt 2 lit. a-e, those of powiaty, voivodeships and regional examination boards) has no
answer here.
"""

from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.institutions import GMINY, LOCAL_GOVERNMENTS, WITHOUT_PUPILS, BodyKind, InstitutionKind
from sio_rules.rule import Rule, Severity

from ._rows import ReporterKind, ReportingRow, rows_by_kind
from .by_kind import DUTY_FORMS, DUTY_OF_A_PRIMARY_SCHOOL
from .kinds import DataKind, Permission
from .restricted import FULL_REPORTERS, RESTRICTED

_PRIMARY_SCHOOLS = frozenset({InstitutionKind.PRIMARY_SCHOOL})
_OTHER_BODIES = frozenset(BodyKind) - LOCAL_GOVERNMENTS - {BodyKind.REGIONAL_EXAMINATION_BOARD}

_BASIS = (PUPILS_GUIDE.section("1"),)
_DUTY_SECTIONS = (PUPILS_GUIDE.section("3.2"), PUPILS_GUIDE.section("3.3"))

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
    basis=_DUTY_SECTIONS,
    severity=Severity.GROUND,
    pl="Podmiot ({entity_kind}) kontroluje spełnianie obowiązku i przekazuje związane z nim dane o uczniu ({data_kind}).",
    en="The entity ({entity_kind}) checks whether the duty is fulfilled and sends the related data on a pupil"
    " ({data_kind}).",
)
NO_PUPILS = Rule(
    code="PUP-101o",
    basis=(SIO_ACT.art("3", ust="1", pkt="1"), *_BASIS),
    severity=Severity.ERROR,
    pl="Podmiot ({entity_kind}) nie ma własnych uczniów, więc nie przekazuje danych o uczniach ({data_kind}); dane uczniów"
    " zespołu przekazują szkoły i placówki, z których zespół się składa.",
    en="The entity ({entity_kind}) has no pupils of its own, so it does not send data on pupils ({data_kind}); the data on"
    " the pupils of a complex are sent by the schools and units that it consists of.",
)


_YES, _NO, _UNSAID = Permission.ALLOWED, Permission.FORBIDDEN, Permission.NOT_STATED
_EVERYBODY: frozenset[ReporterKind] = frozenset(InstitutionKind) | frozenset(BodyKind)
_IDENTITY = frozenset({DataKind.IDENTIFICATION})
_FOR_GMINA = frozenset({DataKind.LEARNING_DUTY})
_COMMON = frozenset(DataKind) - DUTY_FORMS - _FOR_GMINA
_GMINY: frozenset[ReporterKind] = frozenset(GMINY)
_OTHER_REPORTING_BODIES: frozenset[ReporterKind] = LOCAL_GOVERNMENTS - GMINY | {BodyKind.REGIONAL_EXAMINATION_BOARD}

REPORTING: tuple[ReportingRow, ...] = (
    ReportingRow(_PRIMARY_SCHOOLS, DUTY_FORMS, _YES, DUTY_FILLED_IN),
    ReportingRow(_EVERYBODY - _PRIMARY_SCHOOLS, DUTY_FORMS, _NO, DUTY_OF_A_PRIMARY_SCHOOL),
    ReportingRow(_GMINY, _FOR_GMINA | _IDENTITY, _YES, DUTY_FILLED_IN),
    ReportingRow(_EVERYBODY - _GMINY, _FOR_GMINA, _NO, DUTY_OF_A_GMINA),
    *rows_by_kind(FULL_REPORTERS, INSTITUTION_REPORTS),
    *RESTRICTED,
    ReportingRow(frozenset(WITHOUT_PUPILS), _COMMON, _NO, NO_PUPILS),
    ReportingRow(_GMINY, _COMMON - _IDENTITY, _UNSAID, EXTENT_LEFT_TO_THE_ACT),
    ReportingRow(_OTHER_REPORTING_BODIES, _COMMON, _UNSAID, EXTENT_LEFT_TO_THE_ACT),
    ReportingRow(_OTHER_BODIES, _COMMON, _NO, NOT_A_REPORTER),
)
"""Who may send what about whom: every reporter, kind of data and pupil has exactly one row."""
