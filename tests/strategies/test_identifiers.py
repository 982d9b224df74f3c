"""The strategies draw what they say, for users and for `st.from_type`, whatever is imported first."""

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from sio_rules import strategies
from sio_rules._hypothesis import register
from sio_rules.documents import IdentityCard, Passport
from sio_rules.errors import InvalidValueError
from sio_rules.pesel import Pesel, Sex
from sio_rules.regon import Regon
from sio_rules.rspo import RspoNumber

TYPES = [IdentityCard, Passport, Pesel, Regon, RspoNumber, Sex]


class TestPesels:
    """Days, sexes and limits are those asked for."""

    @given(st.data(), st.dates(date(1800, 1, 1), date(2099, 12, 31)), strategies.sexes())
    def test_day_and_sex_are_those_asked_for(self, data: st.DataObject, born: date, sex: Sex) -> None:
        number = data.draw(strategies.pesels(born_on=born, sex=sex))
        assert (number.birth_date, number.sex) == (born, sex)

    @given(strategies.pesels(born_from=date(2012, 9, 1), born_to=date(2013, 8, 31)))
    def test_days_lie_between_those_asked_for(self, number: Pesel) -> None:
        assert date(2012, 9, 1) <= number.birth_date <= date(2013, 8, 31)

    @pytest.mark.parametrize("born", [date(1800, 1, 1), date(1899, 12, 31), date(1999, 12, 31), date(2099, 12, 31)])
    @pytest.mark.parametrize("sex", Sex)
    def test_every_limit_can_be_drawn(self, born: date, sex: Sex) -> None:
        number = find(strategies.pesels(), lambda each: each.birth_date == born and each.sex is sex)
        assert number.birth_date == born

    @pytest.mark.parametrize(
        ("first", "last"),
        [
            (date(1799, 12, 31), date(2000, 1, 1)),
            (date(2000, 1, 1), date(2100, 1, 1)),
            (date(2000, 1, 2), date(2000, 1, 1)),
        ],
    )
    def test_days_that_no_pesel_names_are_refused(self, first: date, last: date) -> None:
        with pytest.raises(ValueError, match="birth dates lie between"):
            strategies.pesels(born_from=first, born_to=last)

    @pytest.mark.parametrize("argument", ["born_on", "born_from", "born_to", "sex"])
    def test_a_wrong_kind_raises_type_error_naming_the_argument(self, argument: str) -> None:
        with pytest.raises(TypeError, match=rf"^{argument} must be"):
            strategies.pesels(**{argument: "2000"})  # type: ignore[arg-type] # on purpose


class TestPeselTexts:
    """Right and wrong ones are both drawn."""

    @pytest.mark.parametrize("right", [True, False])
    def test_right_and_wrong(self, right: bool) -> None:
        assert isinstance(find(strategies.pesel_texts(), lambda text: _is_pesel(text) is right), str)


def _is_pesel(text: str) -> bool:
    try:
        Pesel(text)
    except InvalidValueError:
        return False
    return True


class TestRegons:
    """Both lengths, or the one asked for."""

    @pytest.mark.parametrize("local_unit", [True, False])
    def test_both_lengths_come(self, local_unit: bool) -> None:
        assert find(strategies.regons(), lambda each: each.is_local_unit is local_unit).is_local_unit is local_unit


class TestRegister:
    """`st.from_type` draws from the strategies, in any order of imports, and imports them no sooner."""

    @pytest.mark.parametrize("drawn", TYPES)
    def test_each_type_can_be_drawn_by_its_name(self, drawn: type) -> None:
        register()
        assert isinstance(find(st.from_type(drawn), lambda _: True), drawn)

    @pytest.mark.parametrize(
        "imports",
        [
            "from sio_rules._hypothesis import register; register(); from sio_rules.pesel import Pesel",
            "from sio_rules.pesel import Pesel; import hypothesis; from sio_rules._hypothesis import register; register()",
            "import sio_rules.strategies; from sio_rules.pesel import Pesel; from sio_rules._hypothesis import register; register()",
        ],
    )
    def test_in_any_order_of_imports(self, imports: str) -> None:
        _run(
            f"{imports}; from hypothesis import find, strategies as st; assert find(st.from_type(Pesel), lambda _: True).sex"
        )

    def test_strategies_are_imported_only_when_something_is_drawn(self) -> None:
        _run(
            "import sys; from sio_rules._hypothesis import register; register()\n"
            "assert 'sio_rules.strategies' not in sys.modules\n"
            "from hypothesis import find, strategies as st; from sio_rules.regon import Regon\n"
            "find(st.from_type(Regon), lambda _: True)\n"
            "assert 'sio_rules.strategies' in sys.modules"
        )


def _run(program: str) -> None:
    plugins_off = {"HYPOTHESIS_NO_PLUGINS": "1", "PYTHONPATH": ":".join(sys.path)}
    subprocess.run([sys.executable, "-c", program], check=True, env=plugins_off, timeout=60)  # noqa: S603 - our own
