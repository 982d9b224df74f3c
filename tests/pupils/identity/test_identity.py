"""The identity with which a pupil is registered."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.pesel import Sex
from sio_rules.pupils.identity.identity import PupilDocument, PupilIdentity, check_identity
from sio_rules.pupils.identity.origin import PupilStatus
from sio_rules.strategies import pupil_identities

ON = date(2026, 3, 9)
BORN = date(2002, 1, 13)
WITH_PESEL = PupilIdentity(first_name="Ala", last_name="Zmyślona", pesel="02211307589", polish_citizen=True)
WITHOUT_PESEL = PupilIdentity(
    first_name="Olena",
    last_name="Zmyślona",
    no_pesel=True,
    document=PupilDocument.PASSPORT,
    document_number="XX000000",
    born_on=BORN,
    sex=Sex.FEMALE,
    polish_citizen=False,
    country_of_origin="Ukraina",
    status=PupilStatus.TEMPORARY_PROTECTION,
)


class TestCheckIdentity:
    """Sections 2 to 2.3 of the guide, art. 11 of the SIO act."""

    def test_three_data_are_enough_with_a_pesel(self) -> None:
        """PUP-202: first name, last name, PESEL."""
        assert not check_identity(WITH_PESEL, on=ON)

    def test_a_document_stands_for_the_pesel(self) -> None:
        """PUP-203, PUP-207: with the box, names, sex, birth date, and series and number of a document."""
        assert not check_identity(WITHOUT_PESEL, on=ON)

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({"first_name": ""}, ("PUP-202a",)),
            ({"last_name": " \u00a0"}, ("PUP-202b",)),
            ({"first_name": "", "last_name": ""}, ("PUP-202a", "PUP-202b")),
            ({"pesel": ""}, ("PUP-207a",)),
            ({"no_pesel": True}, ("PUP-207b",)),
            ({"pesel": "02211307588"}, ("IDN-001f",)),
            ({"pesel": "02211307588", "no_pesel": True}, ("IDN-001f", "PUP-207b")),
            ({"born_on": BORN, "sex": Sex.FEMALE}, ()),
            ({"born_on": BORN + timedelta(1)}, ("IDN-001h",)),
            ({"sex": Sex.MALE}, ("IDN-001i",)),
            ({"born_on": ON + timedelta(1)}, ("IDN-001h", "PUP-203d")),
            ({"polish_citizen": False}, ("PUP-204a", "PUP-204b")),
            ({"polish_citizen": None}, ("PUP-204c",)),
            ({"status": PupilStatus.OTHER}, ("PUP-205b",)),
            ({"last_name": "Kos - Zmyślona"}, ("PUP-217a",)),
            ({"first_name": "Ala Ola "}, ("PUP-217b", "PUP-217c")),
            ({"first_name": "Ala Ola", "pesel": ""}, ("PUP-207a",)),
        ],
    )
    def test_with_a_pesel(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """One change and its findings."""
        assert check_identity(attrs.evolve(WITH_PESEL, **change), on=ON).codes == codes

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({"further_names": "Oksana"}, ()),
            ({"document": None}, ("PUP-207c",)),
            ({"document_number": ""}, ("PUP-203a",)),
            ({"born_on": None}, ("PUP-203b",)),
            ({"sex": None}, ("PUP-203c",)),
            ({"born_on": ON}, ()),
            ({"born_on": ON + timedelta(1)}, ("PUP-203d",)),
            ({"no_pesel": False}, ("PUP-207a",)),
            (
                {"document": None, "document_number": " ", "born_on": None, "sex": None, "status": None},
                ("PUP-207c", "PUP-203a", "PUP-203b", "PUP-203c", "PUP-204b"),
            ),
        ],
    )
    def test_without_a_pesel(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """One change and its findings; all changes together."""
        assert check_identity(attrs.evolve(WITHOUT_PESEL, **change), on=ON).codes == codes

    @pytest.mark.parametrize(
        ("number", "born_on", "codes"),
        [
            ("2002-01-13", BORN, ()),
            ("2002-01-14", BORN, ("PUP-216",)),
            ("13.01.2002", BORN, ("PUP-216",)),
            ("2002-1-13", BORN, ("PUP-216",)),
            ("20020113", BORN, ("PUP-216",)),
            (" 2002-01-13", BORN, ("PUP-216",)),
            ("XX000000", BORN, ("PUP-216",)),
            ("", BORN, ("PUP-203a",)),
            ("2002-01-13", None, ("PUP-203b",)),
            ("20020113", None, ("PUP-216", "PUP-203b")),
            ("2002-02-30", None, ("PUP-216", "PUP-203b")),
        ],
    )
    def test_a_child_from_ukraine_without_a_document(
        self, number: str, born_on: date | None, codes: tuple[str, ...]
    ) -> None:
        """PUP-216: the number is the birth date, and no finding holds it."""
        child = attrs.evolve(WITHOUT_PESEL, document=PupilDocument.NONE_UKRAINE, document_number=number, born_on=born_on)
        findings = check_identity(child, on=ON)
        assert findings.codes == codes
        assert not any(each.facts for each in findings)
        passport = attrs.evolve(child, document=PupilDocument.PASSPORT)
        assert "PUP-216" not in check_identity(passport, on=ON).codes

    def test_a_foreigner_with_a_pesel_has_country_and_status_too(self) -> None:
        """PUP-204: regardless of the PESEL (A-27)."""
        child = attrs.evolve(WITH_PESEL, polish_citizen=False, country_of_origin="Ukraina", status=PupilStatus.OTHER)
        assert not check_identity(child, on=ON)

    def test_nobody_is_born_after_the_day_of_judgement(self) -> None:
        """By the PESEL as by the date typed."""
        assert not check_identity(WITH_PESEL, on=BORN)
        assert check_identity(WITH_PESEL, on=BORN - timedelta(1)).codes == ("IDN-001g",)

    @given(pupil_identities(valid=True), st.dates(date(2016, 1, 1), date(2050, 12, 31)))
    def test_a_right_identity_has_nothing_to_find(self, identity: PupilIdentity, on: date) -> None:
        """As the strategy promises."""
        assert not check_identity(identity, on=on)

    @given(pupil_identities(), st.dates())
    def test_the_document_is_asked_for_only_with_the_box_alone(self, identity: PupilIdentity, on: date) -> None:
        """A PESEL typed, right or wrong, makes it needless."""
        asked = {"PUP-203a", "PUP-203b", "PUP-203c", "PUP-207c"} & set(check_identity(identity, on=on).codes)
        assert not asked or (identity.no_pesel and not identity.has_pesel)

    @given(pupil_identities(), st.dates())
    def test_exactly_one_of_pesel_and_box(self, identity: PupilIdentity, on: date) -> None:
        """PUP-207: both or neither is an error."""
        codes = check_identity(identity, on=on).codes
        assert ("PUP-207a" in codes) == (not identity.has_pesel and not identity.no_pesel)
        assert ("PUP-207b" in codes) == (identity.has_pesel and identity.no_pesel)

    @given(pupil_identities())
    def test_nothing_personal_comes_out(self, identity: PupilIdentity) -> None:
        """Not even in a repr."""
        assert repr(identity) == "PupilIdentity()"
        for finding in check_identity(identity, on=ON):
            assert set(finding.facts) <= {"on"}

    def test_the_birth_date_typed_is_no_later_than_the_day_of_the_check(self) -> None:
        """PUP-203d: the day itself is not later; the finding shows that day, and never the birth date."""
        assert not check_identity(attrs.evolve(WITHOUT_PESEL, born_on=ON), on=ON)
        later = check_identity(attrs.evolve(WITHOUT_PESEL, born_on=ON + timedelta(1)), on=ON)
        assert [each.facts for each in later] == [{"on": ON}]
