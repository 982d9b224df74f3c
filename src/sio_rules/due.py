"""What must be done, by whom and until when: in a case, about a conflict, in a record."""

from collections.abc import Iterator
from typing import Annotated, Any

from attrs import field, frozen

from ._plain import plain
from ._values import Between, Value
from ._view import Part, Viewed, card
from .deadlines import Deadline
from .errors import InvalidValueError
from .institutions import MAX_RSPO
from .labels import Label, term
from .rule import Finding, Findings


class Party(Label):
    """Name who acts in a procedure or is notified of something."""

    APPLICANT = "wnioskodawca"
    AUTHORITY = term("organ upoważniający", en="granting authority")
    ENTITY = "jednostka"
    SCHOOL = term("szkoła lub placówka", en="school or unit")
    PARENTS = "rodzice"
    LOCAL_GOVERNMENT = term("jednostka samorządu terytorialnego", en="local authority")


@frozen
class Due(Viewed, Value):
    """
    Hold one thing to do: *what*, *by* whom, and until when.

    - *what*: the rule that says what must be done, applied to the case: `DECIDE.finding()`.
    - *by*: who must do it; *rspo*: the RSPO number of the school, if several schools are concerned.
    - *deadline*: until when; None if the sources set no time limit.
    - *optional*: whether it may be left undone; *late*: whether its last day has passed.
    - *because*: why it is due, and what follows if it is late; empty if no rule says so.

    Raises `TypeError` for a wrong kind of argument, and `InvalidValueError` if *late* is True without a deadline.

    >>> from sio_rules.acts import SIO_ACT
    >>> from sio_rules.rule import Rule, Severity
    >>> rule = Rule("PUP-999", basis=(SIO_ACT.art("92"),), severity=Severity.GROUND, pl="Trzeba ustalić.", en="Find out.")
    >>> Due(rule.finding(), Party.SCHOOL, rspo=12_345).to_dict("en")["by"]
    'Party.SCHOOL'
    """

    what: Finding
    by: Party
    deadline: Deadline | None = None
    late: bool = field(default=False, kw_only=True)
    optional: bool = field(default=False, kw_only=True)
    because: Findings = field(default=Findings(), kw_only=True)
    rspo: Annotated[int, Between(1, MAX_RSPO)] | None = field(default=None, kw_only=True)

    def _check(self) -> None:
        """Refuse what is late without a deadline."""
        if self.late and self.deadline is None:
            raise InvalidValueError("late", wanted="False where there is no deadline")

    def to_dict(self, lang: str) -> dict[str, Any]:
        """Return plain data, ready for JSON, with the sentences in *lang*, "pl" or "en"."""
        return {
            "what": self.what.to_dict(lang),
            "by": plain(self.by),
            "rspo": self.rspo,
            "deadline": None if self.deadline is None else self.deadline.to_dict(lang),
            "late": self.late,
            "optional": self.optional,
            "because": self.because.to_dicts(lang),
        }

    def _parts(self, lang: str) -> Iterator[Part]:
        last_day = None if self.deadline is None else self.deadline.last_day
        what = self.what.to_row(lang)["text"]
        named = {
            "what": what,
            "by": self.by,
            "rspo": self.rspo,
            "last_day": last_day,
            "late": self.late,
            "optional": self.optional,
        }
        yield card("due", named)
