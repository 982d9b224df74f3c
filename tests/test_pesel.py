"""What a PESEL number says, refuses, reports and suggests (IDN-001)."""

import copy
import pickle
import traceback
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.errors import InvalidValueError
from sio_rules.pesel import Pesel, Sex, check_pesel, pesel_suggestions
from sio_rules.rule import Severity, found
from sio_rules.strategies import pesel_texts, pesels, sexes

WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)

JUNK = ["\ud800", "4405140135\ud800", "\x00" * 11, "0" * 10_000, " " * 10_000, "x" * 10_000, "+1", "1_0", "4_051401359"]

REFUSED = [
    ("", ("IDN-001a",)),
    (" \t\u00a0", ("IDN-001a",)),
    ("4405140135", ("IDN-001b",)),
    ("440514013590", ("IDN-001b",)),
    ("4405140135X", ("IDN-001c",)),
    ("44X51401359", ("IDN-001c",)),
    ("٤٤٠٥١٤٠١٣٥٩", ("IDN-001c",)),
    ("44051401³59", ("IDN-001c",)),
    ("4405140135\ud800", ("IDN-001c",)),
    ("+4051401359", ("IDN-001c",)),
    ("44_51401359", ("IDN-001c",)),
    ("4413140135X", ("IDN-001c", "IDN-001d")),
    ("4405320135X", ("IDN-001c", "IDN-001e")),
    ("not a PESEL number", ("IDN-001b", "IDN-001c")),
    ("+1", ("IDN-001b", "IDN-001c")),
    ("1_0", ("IDN-001b", "IDN-001c")),
    ("00000000000", ("IDN-001d",)),
    ("44444444444", ("IDN-001d",)),
    ("55558888888", ("IDN-001d",)),
    ("44051401358", ("IDN-001f",)),
]


def pesel(start: str) -> str:
    """Return the ten digits of *start* with their check digit, as the rulebook counts it."""
    total = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, start, strict=True))
    return f"{start}{(10 - total % 10) % 10}"


class TestPesel:
    """IDN-001: eleven digits that name a day, a sex and a check digit."""

    @pytest.mark.parametrize(
        ("text", "born", "sex"),
        [
            ("44051401359", date(1944, 5, 14), Sex.MALE),
            ("02211307589", date(2002, 1, 13), Sex.FEMALE),
            (pesel("0001010000"), date(1900, 1, 1), Sex.FEMALE),
            (pesel("9912319999"), date(1999, 12, 31), Sex.MALE),
            (pesel("0021010000"), date(2000, 1, 1), Sex.FEMALE),
            (pesel("9932310000"), date(2099, 12, 31), Sex.FEMALE),
            (pesel("0081010011"), date(1800, 1, 1), Sex.MALE),
            (pesel("9992310020"), date(1899, 12, 31), Sex.FEMALE),
            (pesel("0022290000"), date(2000, 2, 29), Sex.FEMALE),
            (pesel("0422290000"), date(2004, 2, 29), Sex.FEMALE),
        ],
    )
    def test_it_names_the_birth_date_and_the_sex(self, text: str, born: date, sex: Sex) -> None:
        number = Pesel(text)
        assert (str(number), number.birth_date, number.sex) == (text, born, sex)

    @pytest.mark.parametrize(("text", "codes"), REFUSED)
    def test_what_is_none_is_refused_with_what_check_pesel_finds(self, text: str, codes: tuple[str, ...]) -> None:
        with pytest.raises(InvalidValueError) as caught:
            Pesel(text)
        assert caught.value.findings == check_pesel(text)
        assert caught.value.findings.codes == codes
        assert caught.value.argument == "text"

    @given(pesels())
    def test_it_survives_pickle_and_copy_and_is_equal_by_value(self, number: Pesel) -> None:
        for again in (pickle.loads(pickle.dumps(number)), copy.deepcopy(number), Pesel(str(number))):
            assert again == number
            assert hash(again) == hash(number)
            assert again.birth_date == number.birth_date

    def test_two_numbers_of_one_day_differ(self) -> None:
        assert Pesel(pesel("0001010000")) != Pesel(pesel("0001010002"))

    def test_it_cannot_be_changed_and_has_no_order(self) -> None:
        number = Pesel("44051401359")
        with pytest.raises(AttributeError):
            number.birth_date = date(2000, 1, 1)  # type: ignore[misc] # on purpose
        with pytest.raises(TypeError):
            sorted([number, number])

    def test_a_text_that_only_claims_to_be_one_is_copied(self) -> None:
        class Changing(str):
            __slots__ = ()

            def encode(self, *_: object) -> bytes:
                return b"02211307589"

        number = Pesel(Changing("44051401359"))
        assert type(str(number)) is str
        assert number == Pesel("44051401359")
        assert number.birth_date == date(1944, 5, 14)

    @given(pesels())
    def test_its_repr_shows_neither_digits_nor_birth_date(self, number: Pesel) -> None:
        assert repr(number) == "Pesel()"

    @given(st.dates(date(1800, 1, 1), date(2099, 12, 31)), sexes(), st.integers(0, 4_999))
    def test_day_sex_and_serial_go_in_and_come_out(self, born: date, sex: Sex, half: int) -> None:
        month = born.month + {18: 80, 19: 0, 20: 20}[born.year // 100]
        serial = 2 * half + (sex is Sex.MALE)
        number = Pesel(pesel(f"{born:%y}{month:02}{born.day:02}{serial:04}"))
        assert (number.birth_date, number.sex, str(number)[6:10]) == (born, sex, f"{serial:04}")

    @given(pesels(), st.integers(0, 10), st.integers(1, 9))
    def test_one_wrong_digit_is_never_a_pesel(self, number: Pesel, place: int, by: int) -> None:
        text = str(number)
        wrong = f"{text[:place]}{(int(text[place]) + by) % 10}{text[place + 1 :]}"
        assert "IDN-001f" in check_pesel(wrong).codes
        with pytest.raises(InvalidValueError):
            Pesel(wrong)


class TestCheckPesel:
    """IDN-001, every reason in one pass, and S004 2.1 for what was declared."""

    @given(pesel_texts())
    def test_it_finds_nothing_exactly_in_what_pesel_takes(self, text: str) -> None:
        try:
            Pesel(text)
        except InvalidValueError as error:
            assert error.findings == check_pesel(text) != found()  # noqa: PT017 - either way is a claim
        else:
            assert check_pesel(text) == found()

    @pytest.mark.parametrize("month", [0, 13, 20, 33, *range(34, 81), 93, 99])
    def test_months_that_the_act_does_not_know(self, month: int) -> None:
        assert check_pesel(pesel(f"44{month:02}140135")).codes == ("IDN-001d",)

    @pytest.mark.parametrize("month", [*range(1, 13), *range(21, 33), *range(81, 93)])
    def test_months_that_the_act_knows(self, month: int) -> None:
        assert check_pesel(pesel(f"44{month:02}140135")) == found()

    @pytest.mark.parametrize("day", ["010100", "010132", "010431", "010229", "000229", "008229", "042230"])
    def test_days_that_the_month_does_not_have(self, day: str) -> None:
        assert check_pesel(pesel(f"{day}0000")).codes == ("IDN-001e",)
        assert check_pesel(pesel(f"{day}0000")[:10] + "X").codes == ("IDN-001c", "IDN-001e")

    @pytest.mark.parametrize("start", ["0101010000", "0101310000", "0104300000", "0402290000", "0481290000"])
    def test_days_that_the_month_has(self, start: str) -> None:
        assert check_pesel(pesel(start)) == found()

    def test_day_or_month_and_check_digit_are_found_together(self) -> None:
        assert check_pesel("44053201358").codes == ("IDN-001e", "IDN-001f")
        assert check_pesel("44130001358").codes == ("IDN-001d", "IDN-001f")

    @given(pesels(born_from=date(1800, 1, 2), born_to=date(2099, 12, 30)))
    def test_a_birth_on_the_day_of_judgement_is_right_and_one_after_it_wrong(self, number: Pesel) -> None:
        born, day = number.birth_date, timedelta(days=1)
        assert check_pesel(str(number), on=born) == found()
        assert check_pesel(str(number), on=born + day) == found()
        assert check_pesel(str(number), on=born - day).codes == ("IDN-001g",)
        assert check_pesel(str(number), on=born - day)[0].facts == {"on": born - day}

    @given(pesels(), st.dates(), sexes())
    def test_what_was_declared_is_compared(self, number: Pesel, born: date, sex: Sex) -> None:
        codes = check_pesel(str(number), born_on=born, sex=sex).codes
        assert ("IDN-001h" in codes) == (number.birth_date != born)
        assert ("IDN-001i" in codes) == (number.sex is not sex)
        assert set(codes) <= {"IDN-001h", "IDN-001i"}

    def test_all_reasons_come_at_once(self) -> None:
        findings = check_pesel(
            "44051401358", on=date(1944, 5, 13), born_on=date(1944, 5, 15), sex=Sex.FEMALE, at="a[1].pesel"
        )
        assert findings.codes == ("IDN-001f", "IDN-001g", "IDN-001h", "IDN-001i")
        assert {each.at for each in findings} == {"a[1].pesel"}
        assert findings.errors == findings

    def test_day_and_sex_are_compared_as_far_as_they_can_be_read(self) -> None:
        declared = {"born_on": date(1944, 5, 15), "sex": Sex.FEMALE}
        assert check_pesel("4405140135X", **declared).codes == ("IDN-001c", "IDN-001h", "IDN-001i")  # type: ignore[arg-type] # on purpose
        assert check_pesel("440514013X9", **declared).codes == ("IDN-001c", "IDN-001h")  # type: ignore[arg-type] # on purpose
        assert check_pesel("4X051401359", **declared).codes == ("IDN-001c", "IDN-001i")  # type: ignore[arg-type] # on purpose
        assert check_pesel("4405140135", **declared).codes == ("IDN-001b",)  # type: ignore[arg-type] # on purpose
        assert check_pesel("440514013X9", sex=Sex.MALE).codes == ("IDN-001c",)

    def test_each_is_compared_by_itself(self) -> None:
        born = date(1944, 5, 14)
        assert check_pesel("44051401359", on=born, born_on=born, sex=Sex.MALE) == found()
        assert check_pesel("44051401359", on=date(1944, 5, 13)).codes == ("IDN-001g",)
        assert check_pesel("44051401359", born_on=date(1944, 5, 15)).codes == ("IDN-001h",)
        assert check_pesel("44051401359", sex=Sex.FEMALE).codes == ("IDN-001i",)

    @pytest.mark.parametrize(
        ("argument", "junk"),
        [
            *(("text", junk) for junk in (None, 44051401359, b"44051401359")),
            *(("at", junk) for junk in (None, 5)),
            *((argument, junk) for argument in ("on", "born_on") for junk in ("2026-03-09", 5)),
            *(("on", junk) for junk in (datetime(2026, 3, 9, tzinfo=UTC),)),
            *(("sex", junk) for junk in ("kobieta", True)),
        ],
    )
    def test_a_wrong_kind_raises_type_error_naming_the_argument(self, argument: str, junk: object) -> None:
        arguments: dict[str, Any] = {"text": "44051401359", argument: junk}
        with pytest.raises(TypeError, match=rf"^{argument} must be "):
            check_pesel(**arguments)

    def test_the_path_is_that_of_the_field(self) -> None:
        assert [each.at for each in check_pesel("4405140135O", at="pupil.pesel")] == ["pupil.pesel", "pupil.pesel"]

    @pytest.mark.parametrize("junk", JUNK)
    def test_junk_gives_findings(self, junk: str) -> None:
        assert check_pesel(junk, on=date.min, born_on=date.max, sex=Sex.MALE)
        assert pesel_suggestions(junk) == ()

    @given(pesel_texts().filter(lambda text: len(text) > 3))
    def test_nothing_found_holds_what_was_typed(self, text: str) -> None:
        findings = check_pesel(text, on=date(2026, 3, 9), born_on=date(2000, 2, 29), sex=Sex.MALE)
        try:
            Pesel(text)
        except InvalidValueError:
            said = traceback.format_exc()
            assert text not in said.partition("InvalidValueError")[2]
        for each in findings:
            assert set(each.facts) <= {"on"}


class TestDamage:
    """What a spreadsheet or a typist did to a number is found together with the errors."""

    @pytest.mark.parametrize(
        ("text", "damage", "meant"),
        [
            ("2211307589", "n", "02211307589"),
            ("2211307589.0", "mn", "02211307589"),
            ("2,211307589E+09", "jn", "02211307589"),
            (pesel("0001010000").lstrip("0"), "n", pesel("0001010000")),
            (pesel("0010010000").lstrip("0"), "n", pesel("0010010000")),
            (pesel("0001010000").lstrip("0") + ".0", "mn", pesel("0001010000")),
            ("44051401359.0", "m", "44051401359"),
            ("44051401359,00", "m", "44051401359"),
            ("4.4051401359E+10", "j", "44051401359"),
            ("4,4051401359e10", "j", "44051401359"),
            ("4.40514013590E+10", "j", "44051401359"),
            ("9.30131987E10", "j", None),
            ("4.4E+10", "j", None),
            ("4,4E+10", "j", None),
            ("4E+10", "j", None),
            (" 44051401359", "k", "44051401359"),
            ("44051401359\n", "k", "44051401359"),
            ("440514 01359", "k", "44051401359"),
            ("440514\u00a001359", "k", "44051401359"),
            ("440514-01359", "k", "44051401359"),
            ("440514\u201301359", "k", "44051401359"),
            ("\ufeff44051401359", "o", "44051401359"),
            ("0221130\u00ad7589", "o", "02211307589"),
            ("\u200e02211307589\u202c", "o", "02211307589"),
            ("０２２１１３０７５８９", "p", "02211307589"),
            ("PESEL: 02211307589", "q", "02211307589"),
            ("nr PESEL 2211307589", "nq", "02211307589"),
            ("PESEL nr: 02211307589", "q", "02211307589"),
            ("pesel02211307589", "q", "02211307589"),
            ("'02211307589", "r", "02211307589"),
            ('="02211307589"', "r", "02211307589"),
            ("„02211307589”", "r", "02211307589"),
            ("(02211307589)", "r", "02211307589"),
            ("02211307589.", "s", "02211307589"),
            ("02211307589,", "s", "02211307589"),
            ("02211307589 ;", "ks", "02211307589"),
            ("2,211,307,589", "nt", "02211307589"),
            ("44.051.401.359", "t", "44051401359"),
            ("2'211'307'589", "nt", "02211307589"),
            ('"2,211,307,589.00"', "mnrt", "02211307589"),
            ('PESEL: "0221130 7589".', "kqrs", "02211307589"),
            ("2.211307589 E+09", "jn", "02211307589"),
            ("2.211307589E+009", "jn", "02211307589"),
            ("44.051,401,359", "", None),
            ("4405.1401.359", "", None),
            ("44O514O1359", "l", "44051401359"),
            ("4405l40I359", "l", "44051401359"),
            ("o2211307589", "l", "02211307589"),
            ("44 O51 401 359,0", "klm", "44051401359"),
            ("123.0", "m", None),
        ],
    )
    def test_it_is_named_and_undone(self, text: str, damage: str, meant: str | None) -> None:
        findings = check_pesel(text)
        assert findings.errors
        assert findings.warnings.codes == tuple(f"IDN-001{letter}" for letter in damage)
        assert [str(each) for each in pesel_suggestions(text)] == ([] if meant is None else [meant])

    @pytest.mark.parametrize(
        "text",
        [
            "4405140135",
            "440514013590",
            "221130758",
            "44051401358",
            "4.4E+6",
            "4.4E+11",
            "44.05E+10",
            "4.4E-10",
            "Ola",
            "a b",
            "1.5",
        ],
    )
    def test_other_mistakes_are_no_damage_by_a_spreadsheet(self, text: str) -> None:
        assert "IDN-001j" not in check_pesel(text).codes
        assert "IDN-001n" not in check_pesel(text).codes

    @given(pesels())
    def test_a_right_number_has_none(self, number: Pesel) -> None:
        assert check_pesel(str(number)) == found()

    @given(pesels(born_from=date(2000, 1, 1), born_to=date(2009, 12, 31)))
    def test_lost_zeros_are_always_found_again(self, number: Pesel) -> None:
        cut = str(number).lstrip("0")
        assert "IDN-001n" in check_pesel(cut).codes
        assert pesel_suggestions(cut) == (number,)

    @given(pesels())
    def test_a_number_in_full_with_an_exponent_is_found_again(self, number: Pesel) -> None:
        assert pesel_suggestions(f"{int(str(number)):.10E}") == (number,)

    @given(pesels(born_from=date(1910, 1, 1)))
    def test_a_check_digit_that_was_rounded_away_is_calculated(self, number: Pesel) -> None:
        digits = str(number).lstrip("0")
        suggested = pesel_suggestions(f"{int(digits):.{len(digits) - 2}E}")
        assert number in suggested
        assert len(suggested) <= 2

    @pytest.mark.parametrize(
        ("text", "meant"),
        [
            ("1.632231606E+10", ["16322316062", "16322316055"]),
            ("4.405140136E+10", ["44051401359"]),  # 9 was rounded up
            ("4.405140135E+10", []),  # a 9 would have been rounded up
            ("2.21130759E+09", ["02211307589"]),
            ("4.40514014E+10", []),  # two digits are lost
        ],
    )
    def test_what_is_lost_is_never_guessed(self, text: str, meant: list[str]) -> None:
        assert [str(each) for each in pesel_suggestions(text)] == meant

    def test_digits_that_change_places_are_no_guess_upon_a_guess(self) -> None:
        assert [str(each) for each in pesel_suggestions("02211307598")] == ["02211307589"]
        assert pesel_suggestions("O2211307598") == ()
        assert pesel_suggestions("2211307598") == ()

    @given(pesel_texts())
    def test_damage_is_a_warning_and_comes_with_an_error(self, text: str) -> None:
        findings = check_pesel(text)
        assert all((each.severity is Severity.WARNING) == (each.code > "IDN-001i") for each in findings)
        assert bool(findings) == bool(findings.errors)


class TestPeselSuggestions:
    """What may have been meant is offered, never applied."""

    @given(pesels())
    def test_a_right_number_has_none(self, number: Pesel) -> None:
        assert pesel_suggestions(str(number)) == ()

    @given(pesels(), st.integers(0, 9))
    def test_two_neighbours_that_changed_places_are_offered_back(self, number: Pesel, place: int) -> None:
        text = str(number)
        swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        suggested = pesel_suggestions(swapped)
        if check_pesel(swapped):
            assert number in suggested
        else:
            assert suggested == ()

    def test_what_cannot_be_is_left_out(self) -> None:
        text, meant = "1.632231606E+10", [Pesel("16322316062"), Pesel("16322316055")]
        born, day = date(2016, 12, 23), timedelta(days=1)
        assert list(pesel_suggestions(text, on=born, born_on=born)) == meant
        assert pesel_suggestions(text, on=born - day) == ()
        assert pesel_suggestions(text, born_on=born + day) == ()
        assert list(pesel_suggestions(text, sex=Sex.FEMALE)) == [each for each in meant if each.sex is Sex.FEMALE]
        assert list(pesel_suggestions(text, sex=Sex.MALE)) == [each for each in meant if each.sex is Sex.MALE]

    @given(pesel_texts())
    def test_they_are_few_all_different_and_the_same_each_time(self, text: str) -> None:
        suggested = pesel_suggestions(text)
        assert len(suggested) == len(set(suggested)) <= 10
        assert suggested == pesel_suggestions(text)
        assert not suggested or check_pesel(text)

    def test_swapped_neighbours_go_from_left_to_right(self) -> None:
        assert [str(each) for each in pesel_suggestions("40451401359")] == ["44051401359"]

    def test_a_damaged_number_with_swapped_neighbours(self) -> None:
        assert [str(each) for each in pesel_suggestions("404514 01359")] == ["44051401359"]

    @pytest.mark.parametrize(
        "text",
        [
            *("", " ", "4405140135", "440514013590", "not a PESEL", "0" * 41, "E+10" * 10),
            *("0.00000000E+09", "440514013599 ?", "?.", "440513?015.", "'4405140135?"),
        ],
    )
    def test_what_cannot_be_repaired_has_none(self, text: str) -> None:
        assert pesel_suggestions(text) == ()
