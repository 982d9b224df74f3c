"""
Mistakes that both type checkers must report: an ignore that nothing needs is an error, so a mistake that passes fails the check.

Mypy reports `if decision:` at the first line that is never reached; Pyright at the condition.
"""

from datetime import date

from sio_rules.access import AccessRequest, check_request
from sio_rules.transport import Child, Ride, owed_ride

ON = date(2026, 3, 9)


def owed(child: Child) -> None:
    """Take a decision for yes or no: it may be unknown."""
    decision = owed_ride(child, on=ON)
    if decision:  # pyright: ignore[reportGeneralTypeIssues]
        owed(child)  # type: ignore[unreachable]


def what_is_owed(child: Child) -> Ride:
    """Take an answer for granted."""
    return owed_ride(child, on=ON).outcome  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def without_a_day(request: AccessRequest) -> None:
    """Forget the day: there is no clock."""
    check_request(request)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def day_as_text(request: AccessRequest) -> None:
    """Give the day as text."""
    check_request(request, on="2026-03-09")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def changed(request: AccessRequest) -> None:
    """Change a value."""
    request.password = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def unknown_field() -> AccessRequest:
    """Name a field that the form does not have."""
    return AccessRequest(nickname="")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
