"""Tables of transport: what the gmina owes, in which form, how long the way may be, and when no transport is reported."""

from sio_rules.errors import LAST_DAY as COVERED_TO
from sio_rules.periods import Period
from sio_rules.transport.child import LAST_GRADE, Destination, HelpForm, Obligation
from sio_rules.transport.entitlement.disability import Right
from sio_rules.transport.entitlement.distance import LIMITS_M, limit_m
from sio_rules.transport.entitlement.forms import FORMS, GUARDIAN_YEARS, Accompanying
from sio_rules.transport.entitlement.owed import Ground
from sio_rules.transport.entitlement.preschool import PRESCHOOL_AGES, PRESCHOOL_LIMIT_M
from sio_rules.transport.entitlement.table import EntitlementRow, entitlement_table
from sio_rules.transport.entries.excluding_modes import ExcludedPeriod, ExcludingMode, check_modes

from ._grid import CODE, FIRST_DAY, LAST_DAY, answer, condition, first_code, spans, yes_no
from .table import Column, NoneMeans, Row, Table

_ANY = NoneMeans.ANY
_CONDITIONS = [name for name in EntitlementRow._fields if name not in {"goes_to", "duty", "code"}]


def _entitlement() -> tuple[Row, ...]:
    rights = [right.value.years for right in Right]
    return tuple(
        (
            Destination[row.goes_to].key,
            *(getattr(row, name) for name in _CONDITIONS),
            first_day,
            last_day,
            None if row.duty is None else Obligation[row.duty].key,
            row.code,
        )
        for first_day, last_day in spans(LIMITS_M, PRESCHOOL_LIMIT_M, PRESCHOOL_AGES, *rights)
        for row in entitlement_table(on=first_day)
    )


def _distance_limits() -> tuple[Row, ...]:
    return tuple(
        (grade, first_day, last_day, limit_m(grade, on=first_day))
        for first_day, last_day in spans(LIMITS_M)
        for grade in range(1, LAST_GRADE + 1)
    )


def _transport_forms() -> tuple[Row, ...]:
    rows: list[Row] = []
    for row in FORMS:
        for first_day, last_day in spans(row.driven, GUARDIAN_YEARS):
            until = GUARDIAN_YEARS.on(first_day) if row.adult is Accompanying.UNTIL_AN_AGE else None
            warning = None if row.warning is None else row.warning.code
            days = (first_day, last_day)
            rows += [
                (row.on_ground.key, False, *days, None, None, row.alone.code, None),
                (row.on_ground.key, True, *days, row.refund.key, until, row.driven.on(first_day).code, warning),
            ]
    return tuple(rows)


def _excluding_modes() -> tuple[Row, ...]:
    day = Period(COVERED_TO, COVERED_TO)
    return tuple((mode.key, first_code(check_modes(day, (ExcludedPeriod(mode, day),)))) for mode in ExcludingMode)


def _range(name: str, pl: str, en: str) -> tuple[Column, Column]:
    """Return the columns of the lowest and the highest value of *name*."""
    return (
        Column(f"{name}_from", int, f"{pl}: od", f"{en}: from", none=_ANY),
        Column(f"{name}_to", int, f"{pl}: do", f"{en}: to", none=_ANY),
    )


_OF_ENTITLEMENT = (
    condition("goes_to", "dokąd uczęszcza dziecko", "where the child goes", Destination),
    yes_no("nearest", "czy jest to najbliższa placówka", "whether it is the nearest such place", _ANY),
    yes_no(
        "district", "czy dziecko mieszka w obwodzie szkoły", "whether the child lives in the district of the school", _ANY
    ),
    yes_no(
        "special_education",
        "czy dziecko ma orzeczenie o potrzebie kształcenia specjalnego",
        "whether the child has a certificate of the need for special education",
        _ANY,
    ),
    yes_no("disabled", "czy orzeczenie wymienia niepełnosprawność", "whether the certificate names a disability", _ANY),
    yes_no(
        "listed",
        "czy jest to niepełnosprawność ruchowa albo intelektualna w stopniu umiarkowanym lub znacznym",
        "whether one of the disabilities is motor, or moderate or severe intellectual",
        _ANY,
    ),
    yes_no(
        "multiple",
        "czy są to niepełnosprawności sprzężone, w tym intelektualna",
        "whether there are several disabilities, one of them intellectual",
        _ANY,
    ),
    yes_no("rw", "czy dziecko jest uczestnikiem RW", "whether the child participates in RW", _ANY),
    yes_no("deferred", "czy obowiązek szkolny jest odroczony", "whether compulsory schooling is deferred", _ANY),
    *_range("age", "wiek rocznikowy", "the age by the calendar year in which the school year begins"),
    *_range("grade", "klasa szkoły podstawowej", "the grade of the primary school"),
    *_range("distance_m", "metry wzdłuż drogi dziecka", "the metres along the child's way"),
)

ENTITLEMENT = Table(
    "entitlement",
    "Czy gmina musi dowozić dziecko, o którym znane są wszystkie te okoliczności.",
    "Whether the gmina must give transport to a child of whom all these facts are known.",
    (
        *_OF_ENTITLEMENT,
        FIRST_DAY,
        LAST_DAY,
        answer("duty", "obowiązek gminy", "the duty of the gmina", Obligation, none=NoneMeans.NO_ANSWER),
        CODE,
    ),
    _entitlement,
)
DISTANCE_LIMITS = Table(
    "distance_limits",
    "Najdłuższa droga ucznia do szkoły podstawowej, przy której gmina nie musi dowozić.",
    "The longest way to the primary school for which the gmina need not give transport.",
    (
        Column("grade", int, "klasa szkoły podstawowej", "the grade of the primary school"),
        FIRST_DAY,
        LAST_DAY,
        Column("limit_m", int, "metry wzdłuż drogi dziecka", "the metres along the child's way", answer=True),
    ),
    _distance_limits,
)
TRANSPORT_FORMS = Table(
    "transport_forms",
    "Formy pomocy gminy, gdy musi ona dowozić; bezpłatny transport jest zawsze jedną z nich.",
    "The forms of the gmina's help where it must give transport; free transport is always one of them.",
    (
        condition("on_ground", "na czym opiera się obowiązek", "on what the duty rests", Ground),
        yes_no("parents_drive", "czy dowożą rodzice", "whether the parents provide the transport"),
        FIRST_DAY,
        LAST_DAY,
        answer("refund", "druga forma pomocy", "the second form of help", HelpForm, none=NoneMeans.NOTHING),
        Column(
            "guardian_until_age",
            int,
            "wiek dziecka w latach, do którego zwraca się koszty opiekuna; bez niego: jak długo trwa dowożenie",
            "until the child turns how many years the adult's costs are refunded; without it, as long as the ride",
            none=NoneMeans.NOTHING,
            answer=True,
        ),
        CODE,
        Column(
            "doubt",
            str,
            "kod reguły, która mówi, czym różni się instrukcja",
            "the code of the rule that says how the guide differs",
            none=NoneMeans.NOTHING,
            answer=True,
        ),
    ),
    _transport_forms,
)
EXCLUDING_MODES = Table(
    "excluding_modes",
    "Okoliczności, przy których nie wykazuje się dowożenia.",
    "What excludes reporting transport on the same days.",
    (condition("mode", "jak uczeń się uczy", "how the pupil is taught", ExcludingMode), CODE),
    _excluding_modes,
)
