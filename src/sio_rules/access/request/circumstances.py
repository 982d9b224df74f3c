"""
The circumstances of a request: what a rule needs and the form does not hold. Each of them may be unknown.

The written authorisation of an employee is one of them.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect, expect_each
from sio_rules._values import Value
from sio_rules.access.applicants import INTERNAL, Applicant, Function
from sio_rules.access.scopes import DATA_SCOPES, AccessScope, scopes_of
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import BodyKind
from sio_rules.periods import Period


@frozen(kw_only=True)
class InternalAuthorisation(Value):
    """
    Hold the written authorisation that the head of an entity gives to an employee.

    *in_writing*: whether it is in writing. Names are as written, *second_name* "" for none. *valid_until* None is an
    authorisation without an end. *capacities*: the internal capacities in which the person may act; *data_scopes*: the data
    sets to which an employee has access. *confirms*: whether the power to confirm that data are true is given, None where the
    paper does not say. *giver*: the function of the person who gave it, None where it is not known. *giver_active*: whether
    that person had active access to SIO, None where it is not known.

    Raises `TypeError` for a wrong Python type, and `InvalidValueError` for a capacity that is not internal and for a scope that
    is not a data set. `repr()` shows nothing personal.
    """

    first_name: str = field(repr=False)
    second_name: str = field(default="", repr=False)
    last_name: str = field(repr=False)
    given_by_first_name: str = field(repr=False)
    given_by_last_name: str = field(repr=False)
    in_writing: bool
    valid_from: date
    valid_until: date | None
    capacities: frozenset[Applicant]
    data_scopes: frozenset[AccessScope] = frozenset()
    confirms: bool | None = None
    giver: Function | None = None
    giver_active: bool | None = None
    scopes: frozenset[AccessScope] = field(init=False, eq=False, repr=False)
    """The scopes that a request may select by it."""

    def _check(self) -> None:
        """Refuse what no such paper can give, and derive the scopes that it gives."""
        if not self.capacities <= INTERNAL:
            raise InvalidValueError("capacities")
        if not self.data_scopes <= DATA_SCOPES:
            raise InvalidValueError("data_scopes")
        object.__setattr__(self, "scopes", scopes_of(self.capacities, self.data_scopes))


@frozen
class HeadRequest(Value):
    """
    Hold the validity of another request by a head or acting head of the entity.

    *function* is the function selected in it, head or acting head; None where it is not known. Raises `InvalidValueError` for
    a period without an end and for the function of an employee.

    >>> HeadRequest(Period(date(2018, 9, 1), date(2023, 8, 31)), Function.ACTING_HEAD).function
    Function.ACTING_HEAD
    """

    period: Period
    function: Function | None = None

    def _check(self) -> None:
        """Refuse what is no request of a head, and a period without an end."""
        if self.period.end is None:
            raise InvalidValueError("period", wanted="a period with an end")
        if self.function is Function.EMPLOYEE:
            raise InvalidValueError("function", wanted="that of a head or acting head")


@frozen(kw_only=True)
class RequestCircumstances(Value):
    """
    Hold what is known beside the form; None is "not known", never "there is none".

    *appointment*: the period in a director's letter of appointment. *term_of_function*: the period for which a head holds the
    function; for a director, where it is None, the appointment. *entity_addresses*: the e-mail addresses of the entity, and its
    domains (a text without @), kept in lower case. *authorisation*: the written authorisation of an employee. *accesses*: the
    periods of all access that the person has or had in the entity. *head_requests*: the other requests by a head or acting
    head of the entity; a bare period is one whose function is not known. An empty frozenset or tuple means that there is none. *registered_by*: the body that
    sends the identification data of the school or unit to RSPO. *run_by*: who runs the entity, where its own field does not
    say it (a shared services centre has none).

    Raises `TypeError` for a wrong Python type, and `InvalidValueError` for an access or request without an end.

    >>> RequestCircumstances(entity_addresses=frozenset({"SP1@Szkola.pl"})).accesses is None
    True
    """

    appointment: Period | None = None
    term_of_function: Period | None = None
    entity_addresses: frozenset[str] | None = field(default=None, repr=False)
    authorisation: InternalAuthorisation | None = None
    accesses: tuple[Period, ...] | None = None
    head_requests: tuple[HeadRequest | Period, ...] | None = None
    registered_by: BodyKind | None = None
    run_by: BodyKind | None = None

    def _check(self) -> None:
        """Refuse periods without an end; keep addresses in lower case, and domains without their @."""
        expect_closed_periods("accesses", self.accesses or ())
        expect_closed_periods("head_requests", tuple(map(period_of, self.head_requests or ())))
        if self.entity_addresses is not None:
            compared = frozenset(each.strip().lower().removeprefix("@") for each in self.entity_addresses)
            object.__setattr__(self, "entity_addresses", compared)


def period_of(other: HeadRequest | Period) -> Period:
    """
    Return the validity of the *other* request by a head.

    >>> period_of(HeadRequest(Period(date(2018, 9, 1), date(2023, 8, 31)))).start.isoformat()
    '2018-09-01'
    """
    return other if isinstance(other, Period) else other.period


def expect_closed_periods(argument: str, periods: tuple[Period, ...]) -> None:
    """
    Raise `TypeError` unless *periods* is a tuple of periods, and `InvalidValueError` where one has no end (ACC-206).

    >>> expect_closed_periods("accesses", (Period(date(2021, 9, 1), date(2026, 8, 31)),))
    >>> expect_closed_periods("accesses", (Period(date(2021, 9, 1)),))
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: accesses must be periods with an end
    """
    expect(argument, periods, tuple)
    expect_each(argument, periods, Period)
    for each in periods:
        if each.end is None:
            raise InvalidValueError(argument, wanted="periods with an end")


NOTHING_KNOWN = RequestCircumstances()
"""No circumstance is known."""
