"""
What the library raises, apart from `TypeError` for a wrong kind of argument.

Each error names the argument, never the value, which may be personal.
"""

from datetime import date

from .rule import Findings

FIRST_DAY = date(1991, 1, 1)
"""The first day that the library covers."""
LAST_DAY = date(2050, 12, 31)
"""The last day that the library covers."""


class InvalidValueError(ValueError):
    """
    Raised if *argument* has a value that cannot be; gives the findings that say why, or what would be right.

    *findings* is empty if no rule is about the value. *wanted* says what would be right, such as "1 to 8"; it is "" if that cannot
    be said without showing the value.

    >>> raise InvalidValueError("grade", wanted="1 to 8")
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: grade must be 1 to 8
    >>> raise InvalidValueError("rspo")
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: rspo is not valid
    """

    def __init__(self, argument: str, findings: Findings = Findings(), wanted: str = "") -> None:
        """Keep the name of the argument, the findings, and what would be right."""
        super().__init__(argument, findings, wanted)
        self.argument = argument
        self.findings = findings
        self.wanted = wanted

    def __str__(self) -> str:
        """Name the argument, what would be right, and the codes."""
        said = f"{self.argument} must be {self.wanted}" if self.wanted else f"{self.argument} is not valid"
        return f"{said}: {', '.join(self.findings.codes)}" if self.findings else said


class OutOfCoverageError(ValueError):
    """
    Raised if *argument* lies, or leads, outside the days from *first_day* to *last_day*; the library never guesses.

    These are the days that the library covers (A-50); fewer if the law in question began later; or the whole of Python's calendar if
    that is the only limit.

    >>> raise OutOfCoverageError("on", date(2017, 9, 1))
    Traceback (most recent call last):
    ...
    sio_rules.errors.OutOfCoverageError: on lies, or leads, outside the covered days, 2017-09-01 to 2050-12-31
    """

    def __init__(self, argument: str, first_day: date = FIRST_DAY, last_day: date = LAST_DAY) -> None:
        """Keep the name of the argument and the covered days."""
        super().__init__(argument, first_day, last_day)
        self.argument = argument
        self.first_day = first_day
        self.last_day = last_day

    def __str__(self) -> str:
        """Name the argument and the covered days."""
        return f"{self.argument} lies, or leads, outside the covered days, {self.first_day} to {self.last_day}"


class IllegalStepError(ValueError):
    """Raised if the procedure does not allow the step *event* in *state*; *open_steps* are the steps that it allows."""

    def __init__(self, state: str, event: str, open_steps: tuple[str, ...] = ()) -> None:
        """Keep the names of the state, the event and the open steps."""
        super().__init__(state, event, open_steps)
        self.state = state
        self.event = event
        self.open_steps = open_steps

    def __str__(self) -> str:
        """Name the state, the event and the open steps."""
        return f"{self.event} is not open in {self.state}; open: {', '.join(self.open_steps) or 'none'}"
