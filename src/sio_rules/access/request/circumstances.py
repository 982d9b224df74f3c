"""What the form of a request does not hold, but a rule needs: the circumstances, each of which may be unknown."""

from attrs import field, frozen

from sio_rules._expect import expect
from sio_rules.periods import Period

from .authorisation import InternalAuthorisation
from .contact import addresses_in_lower_case
from .filing import expect_closed_periods


@frozen(kw_only=True)
class RequestCircumstances:
    """
    Hold what is known beside the form; None is "not known", which is never taken for "there is none".

    *appointment*: the period of a director's appointment act. *term_of_function*: how long a person authorised by the act
    itself holds the function; for a director, where it is None, the appointment. *entity_addresses*: the e-mail addresses of
    the entity, and its domains (a text without @), kept in lower case. *authorisation*: the paper of an employee.
    *accesses*: the periods of all access that the person holds or held there. *head_requests*: the validity of the other
    requests of a head or acting head in the entity. An empty frozenset or tuple says that there is none.

    Raises `TypeError` for a wrong Python type, and `InvalidValueError` for an access or request without an end.

    >>> RequestCircumstances(entity_addresses=frozenset({"SP1@Szkola.pl"})).accesses is None
    True
    """

    appointment: Period | None = None
    term_of_function: Period | None = None
    entity_addresses: frozenset[str] | None = field(default=None, repr=False)
    authorisation: InternalAuthorisation | None = None
    accesses: tuple[Period, ...] | None = None
    head_requests: tuple[Period, ...] | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("appointment", self.appointment, Period, type(None))
        expect("term_of_function", self.term_of_function, Period, type(None))
        if self.entity_addresses is not None:
            addresses = addresses_in_lower_case("entity_addresses", self.entity_addresses)
            object.__setattr__(self, "entity_addresses", addresses)
        expect("authorisation", self.authorisation, InternalAuthorisation, type(None))
        if self.accesses is not None:
            expect_closed_periods("accesses", self.accesses)
        if self.head_requests is not None:
            expect_closed_periods("head_requests", self.head_requests)


NOTHING_KNOWN = RequestCircumstances()
"""No circumstance is known."""
