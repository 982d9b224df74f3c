"""Write a value of the library as the Python source that builds it."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

import attrs
from public import imported

from sio_rules.rule import Finding, Rule

Names = dict[str, str]
"""The module from which each name is imported."""


BY_PLACE = 2
"""So many arguments at most are written without their names: `Period(date(2025, 9, 1), date(2026, 8, 31))`."""


USUAL_YEARS = range(1980, 2041)
UNUSUAL = 500
"""So many characters shorter must a call be to be read more easily than one with usual years and letters."""


class UnwritableError(Exception):
    """Raised for a value that no public name builds."""


def written(value: Any, names: Names) -> str:
    """Return the source of *value*, and add to *names* what it needs; raises `UnwritableError` where there is none."""
    if value is None or type(value) in (bool, int, float, str):
        return repr(value)
    if type(value) is datetime:
        return _moment(value, names)
    if type(value) is date:
        names["date"] = "datetime"
        return f"date({value.year}, {value.month}, {value.day})"
    if isinstance(value, Enum):
        return f"{_named(type(value), names)}.{value.name}"
    if type(value) in (tuple, list, frozenset, set) or isinstance(value, Mapping):
        return _container(value, names)
    if imported(value) is not None and not isinstance(value, type):
        return _named(value, names)
    if isinstance(value, type):
        return _named(value, names)
    if attrs.has(type(value)) and not isinstance(value, (Rule, Finding)):
        return _built(value, names)
    raise UnwritableError(type(value))


def _moment(value: datetime, names: Names) -> str:
    if value.tzinfo is None:
        raise UnwritableError
    names |= {"datetime": "datetime", "UTC": "datetime"}
    utc = value.astimezone(UTC)
    parts = [utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second, utc.microsecond]
    while not parts[-1] and len(parts) > 4:  # noqa: PLR2004 - the hour is always written
        parts.pop()
    return f"datetime({', '.join(map(str, parts))}, tzinfo=UTC)"


def _named(value: Any, names: Names) -> str:
    place = imported(value)
    if place is None:
        raise UnwritableError(value)
    module, name = place
    if names.setdefault(name, module) != module:
        raise UnwritableError  # two things of one name
    return name


def _container(value: Any, names: Names) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{written(key, names)}: {written(each, names)}" for key, each in value.items()) + "}"
    if isinstance(value, (frozenset, set)):
        parts = sorted(written(each, names) for each in value)
        inner = "{" + ", ".join(parts) + "}" if parts else ""
        return inner or "set()" if isinstance(value, set) else f"frozenset({inner})"
    parts = [written(each, names) for each in value]
    if isinstance(value, list):
        return f"[{', '.join(parts)}]"
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


def _built(value: Any, names: Names) -> str:
    """Write the call that builds a value: what is as by default is left out."""
    fields = [each for each in attrs.fields(type(value)) if each.init]
    given = [each for each in fields if not _as_by_default(getattr(value, each.name), each.default)]
    in_place = (
        given == fields[: len(given)] and len(given) <= BY_PLACE and all(_may_stand_in_place(value, each) for each in given)
    )
    sources = {each.alias: written(getattr(value, each.name), names) for each in given}
    arguments = list(sources.values()) if in_place else [f"{name}={source}" for name, source in sources.items()]
    call = f"{_named(type(value), names)}({', '.join(arguments)})"
    return _replayed(value, call, names) if hasattr(value, "steps") and value.steps else call


def _may_stand_in_place(value: Any, field: "attrs.Attribute[Any]") -> bool:
    return not field.kw_only and not isinstance(getattr(value, field.name), (bool, type(None)))


def _as_by_default(given: Any, default: Any) -> bool:
    made = default.factory() if isinstance(default, attrs.Factory) and not default.takes_self else default  # type: ignore[arg-type] # attrs types its class as a function
    return type(given) is type(made) and bool(given == made)


def _replayed(value: Any, call: str, names: Names) -> str:
    """Write a procedure under way: it is built by its events."""
    from sio_rules.access import procedure, revocation  # noqa: PLC0415 - the library is imported only when tests run

    replay = procedure.replay if isinstance(value, procedure.Case) else revocation.replay
    return f"{_named(replay, names)}({call}, {written(list(value.events), names)})"


def length(source: str) -> int:
    """
    Return how long *source* is to a reader: years in which nobody lives, and signs that nobody types, make it longer.

    >>> length("free_day(date(2025, 12, 24))") < length("free_day(date(1, 1, 1))")
    True
    """
    years = [int(year) for year in re.findall(r"date(?:time)?\((\d+)", source)]
    unusual = any(year not in USUAL_YEARS for year in years) or "\\" in source
    return len(source) + UNUSUAL * unusual
