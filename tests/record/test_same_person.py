"""One person under one key, one key for one person."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from world import day

from sio_rules.pesel import Sex
from sio_rules.pupils.identity.identity import PupilDocument, PupilIdentity
from sio_rules.record import PupilRecord, check_register

ON = date(2026, 3, 2)
ONE, OTHER = "02211307589", "44051401359"
PASSPORT = PupilIdentity(
    no_pesel=True,
    document=PupilDocument.PASSPORT,
    document_number="XY 1234567",
    born_on=day("2012-05-10"),
    sex=Sex.FEMALE,
)
CODES = {"PUP-654a", "PUP-654b", "PUP-655a", "PUP-655b"}


def shown(*rows: tuple[str | int, PupilIdentity | None]) -> list[list[tuple[str, str]]]:
    """Return for each row of a register what is found of who it is."""
    records = [PupilRecord(pupil=key, identity=identity) for key, identity in rows]
    return [
        [(found.code, found.at) for found in each.findings if found.code in CODES] for each in check_register(records, on=ON)
    ]


def pesel(number: str) -> PupilIdentity:
    """Return an identity with that number."""
    return PupilIdentity(pesel=number)


class TestPesel:
    """PUP-654, PUP-655: at the later record, adjacent or not."""

    @pytest.mark.parametrize(
        ("rows", "code"),
        [
            (((1, pesel(ONE)), (2, pesel(ONE))), "PUP-654a"),
            (((1, pesel(ONE)), ("1", pesel(ONE))), "PUP-654a"),
            (((1, pesel(ONE)), (1, pesel(OTHER))), "PUP-655a"),
            (((1, pesel(ONE)), (1, pesel(ONE))), None),
            (((1, pesel(ONE)), (2, pesel(OTHER))), None),
            (((1, pesel("02211307588")), (2, pesel("02211307588"))), None),
            (((1, None), (1, pesel(ONE))), None),
            (((1, PASSPORT), (1, pesel(ONE))), None),
        ],
    )
    def test_two_rows(self, rows: Any, code: str | None) -> None:
        later = [(code, "identity.pesel")] if code else []
        assert shown(*rows) == [[], later]
        first, last = rows
        apart = (first, (3, PupilIdentity()), last)
        assert shown(*apart) == [[], [], later]

    def test_a_number_that_is_repeated_is_told_each_time(self) -> None:
        assert shown((1, pesel(ONE)), (2, pesel(ONE)), (1, pesel(ONE)), (3, pesel(ONE))) == [
            [],
            [("PUP-654a", "identity.pesel")],
            [],
            [("PUP-654a", "identity.pesel")],
        ]


class TestDocument:
    """Without a PESEL number, the document and the birth date."""

    @pytest.mark.parametrize(
        ("second", "codes"),
        [
            ({}, [("PUP-654b", "identity.document_number")]),
            ({"document_number": "xy1234567"}, [("PUP-654b", "identity.document_number")]),
            ({"document_number": "XY 1234568"}, []),
            ({"document": PupilDocument.OTHER}, []),
            ({"born_on": day("2012-05-11")}, []),
            ({"document_number": ""}, []),
        ],
    )
    def test_under_two_keys(self, second: dict[str, Any], codes: list[tuple[str, str]]) -> None:
        fields: dict[str, Any] = {"no_pesel": True, "document": PupilDocument.PASSPORT, "document_number": "XY 1234567"}
        other = PupilIdentity(**({**fields, "born_on": day("2012-05-10")} | second))
        assert shown((1, PASSPORT), (2, other)) == [[], codes]

    def test_the_birth_date_in_place_of_a_document_tells_nobody(self) -> None:
        unknown = PupilIdentity(no_pesel=True, document_number="2012-05-10", born_on=day("2012-05-10"))
        assert shown((1, unknown), (2, unknown)) == [[], []]

    @pytest.mark.parametrize("half", [{"born_on": day("2012-05-10")}, {"document_number": "XY 1234567"}])
    def test_half_of_it_tells_nobody(self, half: dict[str, Any]) -> None:
        unknown = PupilIdentity(no_pesel=True, document=PupilDocument.PASSPORT, **half)
        assert shown((1, unknown), (2, unknown)) == [[], []]

    def test_beside_a_pesel_number_the_document_tells_nothing(self) -> None:
        both = evolve(PASSPORT, no_pesel=False, pesel=ONE)
        assert shown((1, both), (2, both)) == [[], [("PUP-654a", "identity.pesel")]]

    def test_two_birth_dates_under_one_key(self) -> None:
        other = PupilIdentity(no_pesel=True, born_on=day("2012-05-11"))
        assert shown((1, PASSPORT), (1, other)) == [[], [("PUP-655b", "identity.born_on")]]
        assert shown((1, pesel(ONE)), (1, other)) == [[], [("PUP-655b", "identity.born_on")]]
        assert shown((1, PASSPORT), (1, PASSPORT)) == [[], []]
