"""Values check themselves against their annotations."""

import copy
import pickle
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Annotated, Any, ClassVar, Generic, Optional, TypeVar, Union

import attrs
import pytest
from attrs import field, frozen

from sio_rules._values import AT_LEAST_ONE, Between, Value, expect_within
from sio_rules.errors import InvalidValueError
from sio_rules.labels import Label
from sio_rules.rule import Findings, Severity, found

T = TypeVar("T")
LAST_GRADE = 8


class Claiming(str):
    """A text that lies about itself."""

    __slots__ = ()

    def __str__(self) -> str:
        return "lie"


class Flag(int):
    """A number of a class derived from int."""


@frozen(kw_only=True)
class Plain(Value):
    """Holds plain kinds."""

    number: int
    day: date | None = None
    text: str = field(default="", repr=False)
    known: bool | None = None
    key: str | int = 0
    member: Severity = Severity.ERROR
    listed: Label | None = None
    old: Optional[int] = None  # noqa: UP045 - both spellings are read
    older: Union[str, int] = 0  # noqa: UP007 - both spellings are read
    nothing: None = None
    anything: Any = None
    kind: ClassVar[Severity] = Severity.GROUND


@frozen(kw_only=True, weakref_slot=False)
class Full(Value):
    """Holds members, bounds and choices."""

    grade: Annotated[int, "a note of somebody else", Between(1, LAST_GRADE)] | None = None
    day: Annotated[date, Between(date(1991, 1, 1))] | None = None
    least: Annotated[int, Between(most=0)] = 0
    flag_or_grade: bool | Annotated[int, Between(1, LAST_GRADE)] = False
    grades: tuple[Annotated[int, Between(1, LAST_GRADE)], ...] = ()
    days: tuple[date | None, ...] | None = None
    flags_or_grades: tuple[bool | Annotated[int, Between(1, LAST_GRADE)], ...] = ()
    words: tuple[str, ...] = ()
    pair: tuple[int, frozenset[Severity]] = (0, frozenset())
    noted: Annotated[str, "a note of somebody else"] = ""
    word_or_grade: str | Annotated[int, Between(1, LAST_GRADE)] = ""
    loose_pair: tuple[int, Any] = (0, None)
    bounded_or_none: Annotated[int | None, Between(1, LAST_GRADE)] = None
    nested: tuple[tuple[int, ...], ...] = ()
    members: frozenset[Severity] | None = None
    names: frozenset[str] = frozenset()
    counts: Mapping[Severity, int] = field(factory=dict, eq=False)
    findings: Findings = found()
    test: Callable[[int], bool] = callable
    loose: tuple[Any, ...] = ()
    loose_set: frozenset[Any] = frozenset()


@frozen
class Later(Value):
    """Names its annotations as text, and refuses something itself."""

    start: "date"
    end: "Annotated[date, Between(least=date(2000, 1, 1))] | None" = None
    _hidden: "int" = 0
    days: "int" = field(init=False)

    def _check(self) -> None:
        object.__setattr__(self, "days", None)
        if self.end is not None:
            if self.end < self.start:
                raise InvalidValueError("end")
            object.__setattr__(self, "days", (self.end - self.start).days)


@frozen
class Latest(Later):
    """Has what `Later` has, and one more."""

    more: "int" = 0


@frozen
class Held(Value, Generic[T]):
    """Holds anything, twice."""

    one: T
    many: tuple[T, ...] = ()


WRONG: list[tuple[type[Any], dict[str, Any], str]] = [
    (Plain, {"number": True}, "number must be int, not bool"),
    (Plain, {"number": "1"}, "number must be int, not str"),
    (Plain, {"number": None}, "number must be int, not NoneType"),
    (Plain, {"number": 1, "day": datetime(2026, 1, 1, tzinfo=UTC)}, "day must be date or None, not datetime"),
    (Plain, {"number": 1, "text": b"x"}, "text must be str, not bytes"),
    (Plain, {"number": 1, "text": None}, "text must be str, not NoneType"),
    (Plain, {"number": 1, "known": 1}, "known must be bool or None, not int"),
    (Plain, {"number": 1, "key": True}, "key must be str or int, not bool"),
    (Plain, {"number": 1, "member": "błąd"}, "member must be Severity, not str"),
    (Plain, {"number": 1, "listed": "błąd"}, "listed must be Label or None, not str"),
    (Plain, {"number": 1, "old": "1"}, "old must be int or None, not str"),
    (Plain, {"number": 1, "older": 1.5}, "older must be str or int, not float"),
    (Plain, {"number": 1, "nothing": 0}, "nothing must be None, not int"),
    (Full, {"grade": "1"}, "grade must be int or None, not str"),
    (Full, {"grade": True}, "grade must be int or None, not bool"),
    (Full, {"flag_or_grade": "1"}, "flag_or_grade must be bool or int, not str"),
    (Full, {"noted": 5}, "noted must be str, not int"),
    (Full, {"grades": (1, "2")}, r"grades\[1\] must be int, not str"),
    (Full, {"grades": [1]}, "grades must be tuple, not list"),
    (Full, {"days": (None, 5)}, r"days\[1\] must be date or None, not int"),
    (Full, {"days": 5}, "days must be tuple or None, not int"),
    (Full, {"words": ("a", 5)}, r"words\[1\] must be str, not int"),
    (Full, {"pair": (1, frozenset({"x"}))}, r"pair\[1\] must be Severity, not str"),
    (Full, {"pair": ("1", frozenset())}, r"pair\[0\] must be int, not str"),
    (Full, {"pair": (1,)}, "pair must have 2 members, not 1"),
    (Full, {"nested": ((1,), (1, "x"))}, r"nested\[1\]\[1\] must be int, not str"),
    (Full, {"members": frozenset({Severity.ERROR, "x"})}, "members must be Severity, not str"),
    (Full, {"members": {Severity.ERROR}}, "members must be frozenset or None, not set"),
    (Full, {"names": frozenset({None})}, "names must be str, not NoneType"),
    (Full, {"counts": ()}, "counts must be Mapping, not tuple"),
    (Full, {"findings": ()}, "findings must be Findings, not tuple"),
    (Full, {"test": 5}, "test must be Callable, not int"),
    (Full, {"loose": []}, "loose must be tuple, not list"),
    (Full, {"loose_set": ()}, "loose_set must be frozenset, not tuple"),
    (Later, {"start": 5}, "start must be date, not int"),
    (Later, {"start": date.max, "hidden": "5"}, "hidden must be int, not str"),
    (Latest, {"start": 5}, "start must be date, not int"),
    (Latest, {"start": date.max, "more": "5"}, "more must be int, not str"),
    (Held, {"one": 5, "many": [5]}, "many must be tuple, not list"),
]

OUT_OF_BOUNDS: list[tuple[dict[str, Any], str]] = [
    ({"grade": 0}, "grade must be 1 to 8"),
    ({"grade": 9}, "grade must be 1 to 8"),
    ({"grades": (1, 9)}, "grades[1] must be 1 to 8"),
    ({"flag_or_grade": 0}, "flag_or_grade must be 1 to 8"),
    ({"day": date(1990, 12, 31)}, "day must be at least 1991-01-01"),
    ({"bounded_or_none": 9}, "bounded_or_none must be 1 to 8"),
    ({"least": 1}, "least must be at most 0"),
]

RIGHT: list[dict[str, Any]] = [
    {},
    {"grade": 1, "grades": (1, 8), "least": -5, "day": date(1991, 1, 1)},
    {"grade": 8, "flag_or_grade": 8, "day": date.max},
    {"flag_or_grade": True, "days": (None, date.min), "words": ("a",), "pair": (1, frozenset({Severity.ERROR}))},
    {"flags_or_grades": (False, 8)},
    {"nested": ((), (1,)), "members": frozenset(Severity), "names": frozenset({"x"}), "counts": {Severity.ERROR: 1}},
    {"loose_pair": (1, True), "bounded_or_none": 8},
    {"test": bool, "loose": (1, "x", None), "loose_set": frozenset({1, "x"})},
]


class TestValue:
    """A value holds only the kinds that its annotations name."""

    @pytest.mark.parametrize(("kind", "given", "said"), WRONG)
    def test_another_kind_raises_and_names_the_argument(self, kind: type[Any], given: dict[str, Any], said: str) -> None:
        with pytest.raises(TypeError, match=f"^{said}$"):
            kind(**given)

    @pytest.mark.parametrize(("given", "said"), OUT_OF_BOUNDS)
    def test_what_is_out_of_bounds_raises_and_tells_the_range(self, given: dict[str, Any], said: str) -> None:
        with pytest.raises(InvalidValueError) as raised:
            Full(**given)
        assert str(raised.value) == said
        assert raised.value.__context__ is None

    @pytest.mark.parametrize("given", RIGHT)
    def test_what_is_right_is_kept_as_it_is(self, given: dict[str, Any]) -> None:
        value = Full(**given)
        for name, each in given.items():
            assert getattr(value, name) is each

    def test_anything_goes_where_the_annotation_says_so(self) -> None:
        for junk in (None, 5, "x", object(), [1]):
            assert Plain(number=1, anything=junk).anything is junk
            assert Held(junk, (junk, True)).many == (junk, True)

    def test_a_member_of_a_list_is_a_label(self) -> None:
        assert Plain(number=1, listed=Severity.ERROR).listed is Severity.ERROR
        assert Plain(number=1, anything=5).kind is Severity.GROUND

    def test_text_of_another_class_is_copied(self) -> None:
        """Alone, in a tuple and in a set; it could answer differently each time."""
        assert type(Plain(number=1, text=Claiming("a")).text) is str
        assert Plain(number=1, text=Claiming("a")).text == "a"
        assert type(Plain(number=1, key=Claiming("a")).key) is str
        assert [type(each) for each in Full(words=("b", Claiming("a"))).words] == [str, str]
        assert {type(each) for each in Full(names=frozenset({Claiming("a")})).names} == {str}

    def test_a_derived_kind_is_kept(self) -> None:
        assert type(Plain(number=Flag(5)).number) is Flag
        assert Full(grade=Flag(5)).grade == 5
        assert type(Full(word_or_grade=Flag(5)).word_or_grade) is Flag
        with pytest.raises(InvalidValueError, match=r"^grade must be 1 to 8$"):
            Full(grade=Flag(9))
        with pytest.raises(InvalidValueError, match=r"^word_or_grade must be 1 to 8$"):
            Full(word_or_grade=Flag(9))

    def test_check_comes_after_the_annotations(self) -> None:
        assert Later(date(2026, 1, 1), date(2026, 1, 3)).days == 2
        with pytest.raises(InvalidValueError, match=r"^end is not valid$"):
            Later(date(2026, 1, 2), date(2026, 1, 1))
        with pytest.raises(InvalidValueError, match=r"^end must be at least 2000-01-01$"):
            Later(date(1999, 1, 2), date(1999, 1, 1))
        with pytest.raises(TypeError, match=r"^end must be date or None, not int$"):
            Later(date(2026, 1, 2), 5)  # type: ignore[arg-type] # on purpose

    @pytest.mark.parametrize(
        "value",
        [
            Plain(number=1, text="x"),
            Full(grade=1, words=("a",)),
            Later(date.min, date.max),
            Latest(date.min, more=1),
            Held(1, (2,)),
        ],
    )
    def test_is_frozen_slotted_hashable_and_survives_pickle_and_copy(self, value: Any) -> None:
        assert not hasattr(value, "__dict__")
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            value.number = 5
        for again in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value), attrs.evolve(value)):
            assert type(again) is type(value)
            assert again == value
            assert hash(again) == hash(value)

    def test_evolve_checks_again(self) -> None:
        with pytest.raises(InvalidValueError, match=r"^grade must be 1 to 8$"):
            attrs.evolve(Full(grade=8), grade=9)
        with pytest.raises(TypeError, match=r"^grade must be int or None, not str$"):
            attrs.evolve(Full(grade=8), grade="9")  # type: ignore[arg-type] # on purpose


class TestBetween:
    """Both ends are included, and either may be open."""

    @pytest.mark.parametrize(
        ("bounds", "inside", "outside", "said"),
        [
            (Between(1, 8), (1, 8), (0, 9), "1 to 8"),
            (Between(0), (0, 10**30), (-1,), "at least 0"),
            (Between(most=0), (0, -1), (1,), "at most 0"),
            (Between(date(2026, 9, 1), date(2027, 8, 31)), (date(2026, 9, 1),), (date.max,), "2026-09-01 to 2027-08-31"),
            (Between(5, 5), (5,), (4, 6), "5 to 5"),
        ],
    )
    def test_the_range(self, bounds: Between, inside: tuple[Any, ...], outside: tuple[Any, ...], said: str) -> None:
        assert all(bounds.holds(each) for each in inside)
        assert not any(bounds.holds(each) for each in outside)
        assert str(bounds) == said

    @pytest.mark.parametrize("ends", [(None, None), (8, 1), (date.max, date.min)])
    def test_what_bounds_nothing_is_refused(self, ends: tuple[Any, Any]) -> None:
        with pytest.raises(ValueError, match="least and most name a range"):
            Between(*ends)

    @pytest.mark.parametrize("ends", [(1, date.max), (1, True)])
    def test_both_ends_are_of_one_kind(self, ends: tuple[Any, Any]) -> None:
        with pytest.raises(TypeError, match="least and most must be int"):
            Between(*ends)


class TestExpectWithin:
    """What is counted is a whole number, from one on."""

    def test_the_bounds_belong_to_the_range(self) -> None:
        expect_within("days", 1, AT_LEAST_ONE)

    def test_what_is_out_of_bounds_raises_and_names_the_argument(self) -> None:
        with pytest.raises(InvalidValueError, match=r"^days must be at least 1$"):
            expect_within("days", 0, AT_LEAST_ONE)
        with pytest.raises(TypeError, match=r"^days must be int, not float$"):
            expect_within("days", 1.0, AT_LEAST_ONE)  # type: ignore[arg-type] # on purpose
