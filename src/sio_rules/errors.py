"""
What the library raises, apart from `TypeError` for a wrong kind of argument.

Each names the argument, never the value: it may be somebody's.
"""

from .rule import Findings


class InvalidValueError(ValueError):
    """
    Tell that *argument* cannot be what it claims to be, with the findings that say why.

    *findings* is empty where no law says what the value is.

    >>> raise InvalidValueError("n")
    Traceback (most recent call last):
    ...
    sio_rules.errors.InvalidValueError: n is not valid
    """

    def __init__(self, argument: str, findings: Findings = Findings()) -> None:
        """Keep the name of the argument and the findings."""
        self.args = (argument, findings)  # what BaseException.__init__ does, faster
        self.argument = argument
        self.findings = findings

    def __str__(self) -> str:
        """Name the argument and the codes."""
        codes = ", ".join(self.findings.codes)
        return f"{self.argument} is not valid" + (f": {codes}" if codes else "")


class OutOfCoverageError(ValueError):
    """Tell that *argument* lies, or leads, outside the years that the library vouches for (A-50); it never guesses."""

    def __init__(self, argument: str) -> None:
        """Keep the name of the argument."""
        super().__init__(argument)
        self.argument = argument

    def __str__(self) -> str:
        """Name the argument and the years."""
        return (
            f"{self.argument} lies, or leads, outside the days from 1991-01-01 to 2050-12-31, which the library vouches for"
        )


class IllegalStepError(ValueError):
    """Tell that the procedure does not allow the step *event* in *state*; *open_steps* are those that it allows."""

    def __init__(self, state: str, event: str, open_steps: tuple[str, ...] = ()) -> None:
        """Keep the names of the state, the event and the open steps."""
        super().__init__(state, event, open_steps)
        self.state = state
        self.event = event
        self.open_steps = open_steps

    def __str__(self) -> str:
        """Name the state, the event and the open steps."""
        return f"{self.event} is not open in {self.state}; open: {', '.join(self.open_steps) or 'none'}"
