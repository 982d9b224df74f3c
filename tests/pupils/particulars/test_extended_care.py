"""Preschool care beyond the free hours (art. 13 ust. 1 pkt 2; the instruction, 5.15)."""

import pytest
from hypothesis import given
from world import K, institution

from sio_rules import InvalidValueError
from sio_rules.pupils.particulars.extended_care import ExtendedCare, check_extended_care
from sio_rules.strategies import extended_cares


class TestCheckExtendedCare:
    """PUP-633."""

    @pytest.mark.parametrize(
        ("used", "free", "codes"),
        [
            (300, 300, ("PUP-633a",)),
            (301, 300, ()),
            (330, 300, ()),
            (299, 300, ("PUP-633a",)),
            (None, 300, ("PUP-633b",)),
            (300, None, ("PUP-633b",)),
        ],
    )
    def test_strictly_more_than_free(self, used: int | None, free: int | None, codes: tuple[str, ...]) -> None:
        assert (
            check_extended_care(ExtendedCare(institution=institution(K.KINDERGARTEN), used_min=used, free_min=free)).codes
            == codes
        )

    @pytest.mark.parametrize("name", ["used_min", "free_min"])
    def test_minutes_are_not_negative(self, name: str) -> None:
        with pytest.raises(InvalidValueError, match=name):
            ExtendedCare(institution=institution(K.KINDERGARTEN), **{name: -1})
        ExtendedCare(institution=institution(K.KINDERGARTEN), **{name: 0})

    @given(extended_cares())
    def test_a_minute_more_never_makes_it_wrong(self, care: ExtendedCare) -> None:
        wrong = {"PUP-633a", "PUP-633b"}
        if care.used_min is not None and wrong.isdisjoint(check_extended_care(care).codes):
            more = ExtendedCare(institution=care.institution, used_min=care.used_min + 1, free_min=care.free_min)
            assert wrong.isdisjoint(check_extended_care(more).codes)
