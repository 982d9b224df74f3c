"""Which certificates classes and stays need agrees with the functions, for every class, unit and certificate."""

from datetime import date
from itertools import product

import pytest
from lookup import answers

from sio_rules.certificates import Certificate, CertificateKind
from sio_rules.classes import ClassAssignment, ClassKind, SchoolClass, Specificity
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils.certificates import check_class_certificates, check_stay_certificates

BOTH = (False, True)
YEAR = Period(date(2026, 9, 1), date(2027, 8, 31))


class TestClassCertificates:
    """Every kind of class, special or not, in every kind of institution."""

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_agrees_with_the_function(self, kind: InstitutionKind) -> None:
        for class_kind, marks in product(ClassKind, product(BOTH, repeat=5)):
            special, special_class, hospital, refugee, prolonged = marks
            here = Institution(rspo=1, kind=kind, special=special)
            try:
                school_class = SchoolClass(
                    institution=here,
                    key=1,
                    kind=class_kind,
                    hospital=hospital,
                    specificity=Specificity.SPECIAL if special_class else None,
                )
            except InvalidValueError:
                continue
            needed, code = answers(
                "class_certificates",
                class_kind=class_kind,
                special_class=special_class,
                special_school=special,
                hospital=hospital,
                refugee=refugee,
                prolonged=prolonged,
            )
            assert (needed is None) is (code is None)
            assignment = ClassAssignment(7, school_class, YEAR)
            for each in (None, *CertificateKind):
                reported = () if each is None else (Certificate(each, period=YEAR, institution=here),)
                found = check_class_certificates(assignment, certificates=reported, refugee=refugee, prolonged=prolonged)
                missing = code is not None and (each is None or each.key != needed)
                assert found.codes == ((code,) if missing else ())


class TestStayCertificates:
    """Every kind of institution and certificate."""

    @pytest.mark.parametrize("kind", InstitutionKind)
    def test_agrees_with_the_function(self, kind: InstitutionKind) -> None:
        unit = Institution(rspo=1, kind=kind)
        for each in CertificateKind:
            enough, code = answers("stay_certificates", institution_kind=kind, certificate_kind=each)
            assert check_stay_certificates(unit, YEAR, certificates=(), on=YEAR.start).codes == ((code,) if code else ())
            shown = (Certificate(each, period=YEAR),)
            found = check_stay_certificates(unit, YEAR, certificates=shown, on=YEAR.start)
            assert found.codes == (() if enough else (code,))
