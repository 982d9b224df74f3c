"""The same institution is recognised by its number, whatever else is known of it in one part or another."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Any

from attrs import evolve, fields, has
from examples import of_hundred
from hypothesis import given, settings
from hypothesis import strategies as st

from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.record import PupilRecord, check_record
from sio_rules.strategies import pupil_records

ON = date(2026, 3, 2)
ASK_FOR_THE_DISTRICT = ("PUP-321a", "PUP-321d", "PUP-331a", "PUP-331d", "PUP-634d", "PUP-634f")


def with_institutions(value: Any, of: Callable[[Institution], Institution]) -> Any:
    """Return *value* with every institution in it as *of* gives it."""
    if isinstance(value, Institution):
        return of(value)
    if isinstance(value, tuple):
        return tuple(with_institutions(each, of) for each in value)
    if not has(type(value)) or isinstance(value, Period):
        return value
    changed: dict[str, Any] = {}
    for each in fields(type(value)):
        if each.init:
            before = getattr(value, each.name)
            after = with_institutions(before, of)
            changed |= {} if after is before else {each.name: after}
    return evolve(value, **changed) if changed else value


@given(pupil_records(st.just(1)))
@settings(max_examples=of_hundred(60))
def test_what_else_is_known_of_an_institution_is_not_compared(record: PupilRecord) -> None:
    """Its district is known in one part and not in the next; the findings are the same, but for those about the district."""
    known: dict[int, Institution] = {}
    turn = count()

    def first(institution: Institution) -> Institution:
        return known.setdefault(institution.rspo, institution)

    def now_and_then(institution: Institution) -> Institution:
        if institution.kind is not InstitutionKind.PRIMARY_SCHOOL:
            return institution
        return evolve(institution, district=True if next(turn) % 2 else None)

    try:
        one = with_institutions(record, first)
    except InvalidValueError:  # a class that the first institution with that number cannot have
        return
    other = with_institutions(one, now_and_then)
    codes = [Counter(check_record(each, on=ON).without(*ASK_FOR_THE_DISTRICT).codes) for each in (one, other)]
    assert codes[0] == codes[1]
