"""Tables of certificates: which of them classes and stays need."""

from itertools import product

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassKind, Specificity
from sio_rules.errors import LAST_DAY
from sio_rules.institutions import InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.certificates import check_class_certificates, check_stay_certificates

from ._grid import (
    BROKEN,
    CLASS_KIND,
    INSTITUTION_KIND,
    answer,
    assigned,
    class_at,
    condition,
    first_code,
    institution,
    key,
    merged,
    yes_no,
)
from .table import NoneMeans, Row, Table

_NO_YES = (False, True)
_DAY = Period(LAST_DAY, LAST_DAY)
"""A day on which the newest law holds."""


def _class_row(kind: ClassKind, facts: tuple[bool, ...]) -> Row:
    special_class, special_school, hospital, refugee, prolonged = facts
    here = institution(InstitutionKind.PRIMARY_SCHOOL, special=special_school)
    specificity = Specificity.SPECIAL if special_class else None
    in_class = assigned(class_at(here, kind, hospital=hospital, specificity=specificity), LAST_DAY)

    def lacking(*certificates: Certificate) -> str | None:
        return first_code(
            check_class_certificates(in_class, certificates=certificates, refugee=refugee, prolonged=prolonged)
        )

    code = lacking()
    reported = {each: Certificate(each, period=_DAY, institution=here) for each in CertificateKind}
    enough = [each for each in CertificateKind if code is not None and lacking(reported[each]) is None]
    return (key(kind), *facts, key(enough[0]) if enough else None, code)


def _class_certificates() -> tuple[Row, ...]:
    rows: list[Row] = []
    for kind in ClassKind:
        special = _NO_YES if kind is ClassKind.BASIC else (False,)
        every = [_class_row(kind, facts) for facts in product(special, _NO_YES, _NO_YES, _NO_YES, _NO_YES)]
        rows += merged(every, 6, range(1, 6))
    return tuple(rows)


def _stay_certificates() -> tuple[Row, ...]:
    rows: list[Row] = []
    for kind, certificate in product(InstitutionKind, CertificateKind):
        unit = institution(kind)
        without, with_it = (
            first_code(check_stay_certificates(unit, _DAY, certificates=reported, on=LAST_DAY))
            for reported in ((), (Certificate(certificate, period=_DAY),))
        )
        rows.append((kind.key, certificate.key, with_it is None, without))
    return tuple(rows)


_ANY = NoneMeans.ANY

CLASS_CERTIFICATES = Table(
    "class_certificates",
    "Orzeczenie albo opinia, bez których uczeń nie może być przypisany do oddziału.",
    "The certificate or opinion without which a pupil cannot be assigned to a class.",
    (
        CLASS_KIND,
        yes_no("special_class", "czy oddział jest specjalny", "whether the class itself is special", _ANY),
        yes_no("special_school", "czy szkoła jest specjalna", "whether the school is special", _ANY),
        yes_no(
            "hospital",
            "czy oddział albo jego szkoła jest w podmiocie leczniczym",
            "whether the class or its school is in a medical establishment",
            _ANY,
        ),
        yes_no(
            "refugee",
            "czy uczeń jest uchodźcą albo jest objęty ochroną czasową",
            "whether the pupil is a refugee or under temporary protection",
            _ANY,
        ),
        yes_no("prolonged", "czy okres nauki jest przedłużony", "whether the period of education is prolonged", _ANY),
        answer(
            "certificate_kind",
            "rodzaj orzeczenia albo opinii",
            "the kind of certificate or opinion",
            CertificateKind,
            none=NoneMeans.NOTHING,
        ),
        BROKEN,
    ),
    _class_certificates,
)
STAY_CERTIFICATES = Table(
    "stay_certificates",
    "Czy orzeczenie wystarczy do pobytu; gdy żadne nie jest potrzebne, wystarczy każde.",
    "Whether a certificate is enough for a stay; where none is needed, any is enough.",
    (
        INSTITUTION_KIND,
        condition(
            "certificate_kind", "rodzaj orzeczenia albo opinii", "the kind of certificate or opinion", CertificateKind
        ),
        yes_no("enough", "czy orzeczenie wystarczy", "whether it is enough", answer=True),
        BROKEN,
    ),
    _stay_certificates,
)
