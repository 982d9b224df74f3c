"""Certificates and opinions, and the disabilities that they name."""

from datetime import date
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given

from sio_rules import InvalidValueError
from sio_rules.certificates import INTELLECTUAL, Certificate, CertificateKind, Disability, multiple_with_intellectual
from sio_rules.periods import Period
from sio_rules.strategies import certificates, sets_of_disabilities

D = Disability
SPECIAL = CertificateKind.SPECIAL_EDUCATION


class TestCertificate:
    """What a certificate may name."""

    @pytest.mark.parametrize(("one", "other"), list(combinations(Disability, 2)))
    def test_two_disabilities_unless_they_are_degrees_of_one(self, one: Disability, other: Disability) -> None:
        """Every pair: two degrees of intellectual disability exclude each other."""
        if {one, other} <= INTELLECTUAL:
            with pytest.raises(InvalidValueError, match="disabilities"):
                Certificate(SPECIAL, frozenset({one, other}))
        else:
            certificate = Certificate(SPECIAL, frozenset({one, other}))
            assert certificate.multiple_with_intellectual is bool({one, other} & INTELLECTUAL)

    @pytest.mark.parametrize("disability", Disability)
    def test_one_disability_is_not_multiple(self, disability: Disability) -> None:
        """Nor none."""
        assert not Certificate(SPECIAL, frozenset({disability})).multiple_with_intellectual
        assert not Certificate(SPECIAL).multiple_with_intellectual

    def test_there_are_four_degrees(self) -> None:
        """Mild, moderate, severe, profound."""
        assert {each.name.removeprefix("INTELLECTUAL_") for each in INTELLECTUAL} == {
            "MILD",
            "MODERATE",
            "SEVERE",
            "PROFOUND",
        }

    @pytest.mark.parametrize(
        ("argument", "value"),
        [
            ("kind", "orzeczenie"),
            ("disabilities", {D.AUTISM}),
            ("disabilities", frozenset({"autyzm"})),
            ("period", date(2024, 9, 1)),
        ],
    )
    def test_a_wrong_kind_is_named(self, argument: str, value: object) -> None:
        """`TypeError` with the argument."""
        right: dict[str, Any] = {"kind": SPECIAL, "disabilities": frozenset({D.AUTISM}), "period": Period(date(2024, 9, 1))}
        assert Certificate(**right).period == Period(date(2024, 9, 1))
        with pytest.raises(TypeError, match=argument):
            Certificate(**{**right, argument: value})

    @given(certificates())
    def test_what_is_drawn_names_one_degree_at_most(self, certificate: Certificate) -> None:
        """As the type promises."""
        assert len(certificate.disabilities & INTELLECTUAL) <= 1


class TestMultipleWithIntellectual:
    """Sprzężone: several, one of them intellectual."""

    @given(sets_of_disabilities())
    def test_agrees_with_the_certificate_that_names_them(self, disabilities: frozenset[Disability]) -> None:
        certificate = Certificate(CertificateKind.SPECIAL_EDUCATION, disabilities)
        assert multiple_with_intellectual(disabilities) is certificate.multiple_with_intellectual

    @given(sets_of_disabilities())
    def test_several_and_a_degree_of_intellectual_disability_among_them(self, disabilities: frozenset[Disability]) -> None:
        intellectual = [each for each in disabilities if each.name.startswith("INTELLECTUAL_")]
        assert multiple_with_intellectual(disabilities) is (len(disabilities) >= 2 and intellectual != [])
