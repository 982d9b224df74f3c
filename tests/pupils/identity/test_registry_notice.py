"""The notice to the registry office has six items."""

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given

from sio_rules.pupils.identity.registry_notice import NOTICE_BASIS, RegistryNotice, check_notice
from sio_rules.strategies import registry_notices

WHOLE = RegistryNotice(
    first_name="Ala",
    last_name="Zmyślona",
    pesel="02211307589",
    born_on=date(2002, 1, 13),
    birth_place="Zmyślin",
    pupil_address="Zmyślin, ul. Pusta 1",
    parents_elsewhere=False,
    parents_names="Ewa Zmyślona, Jan Zmyślony",
    legal_basis=str(NOTICE_BASIS),
)


class TestCheckNotice:
    """PUP-212: section 2.4 of the guide."""

    @pytest.mark.parametrize(
        ("change", "codes"),
        [
            ({}, ()),
            ({"first_name": ""}, ("PUP-212a",)),
            ({"last_name": " "}, ("PUP-212a",)),
            ({"last_name": "\u200b"}, ("PUP-212a",)),
            ({"pesel": ""}, ("PUP-212b",)),
            ({"pesel": "02211307588"}, ()),
            ({"born_on": None}, ("PUP-212c",)),
            ({"birth_place": ""}, ("PUP-212c",)),
            ({"pupil_address": ""}, ("PUP-212d",)),
            ({"parents_elsewhere": True}, ("PUP-212e",)),
            ({"parents_elsewhere": True, "parents_addresses": "Inne, ul. Nowa 2"}, ()),
            ({"parents_elsewhere": False, "parents_addresses": "Inne, ul. Nowa 2"}, ()),
            ({"parents_elsewhere": None}, ("PUP-212f",)),
            ({"parents_elsewhere": None, "parents_addresses": "Inne, ul. Nowa 2"}, ()),
            ({"parents_names": ""}, ("PUP-212g",)),
            ({"legal_basis": ""}, ("PUP-212h",)),
        ],
    )
    def test_each_item(self, change: dict[str, Any], codes: tuple[str, ...]) -> None:
        """Items left out or not; the PESEL number may be wrong, because that is why the office is notified."""
        assert check_notice(attrs.evolve(WHOLE, **change)).codes == codes

    def test_an_empty_notice_lacks_all_at_once(self) -> None:
        """In the order of the items; whether the parents live elsewhere is not known."""
        codes = check_notice(RegistryNotice()).codes
        assert codes == (
            *("PUP-212a", "PUP-212a", "PUP-212b", "PUP-212c", "PUP-212c", "PUP-212d", "PUP-212f", "PUP-212g", "PUP-212h"),
        )

    def test_the_basis_is_article_11_of_the_act_on_population_records(self) -> None:
        """As the sixth item has it."""
        assert NOTICE_BASIS.art == "11"
        assert NOTICE_BASIS.act.passed_on == date(2010, 9, 24)

    @given(registry_notices())
    def test_nothing_personal_comes_out(self, notice: RegistryNotice) -> None:
        """Nothing is shown, and no finding has a fact."""
        assert repr(notice) == "RegistryNotice()"
        assert all(not each.facts for each in check_notice(notice))
