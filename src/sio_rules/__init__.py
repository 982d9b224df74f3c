"""
The rules of SIO, the Polish education register, as pure functions over immutable values.

Here stand the words and the values that all packages share. What is asked stands in the packages: `sio_rules.access`,
`sio_rules.pupils`, `sio_rules.transport`, and in `sio_rules.record`, `terms`, `days`, `rulebook`.
"""

from .basis import Act, Guide, Passage, Provision
from .certificates import Certificate, CertificateKind, Disability
from .classes import ClassAssignment, ClassKind, Level, SchoolClass
from .deadlines import Deadline
from .due import Due, Party
from .errors import IllegalStepError, InvalidValueError, OutOfCoverageError
from .institutions import Audience, Body, BodyKind, Institution, InstitutionKind
from .labels import Label
from .periods import Period, SchoolYear
from .pesel import Pesel, Sex
from .regon import Regon
from .rule import Decision, Finding, Findings, Question, Rule, Severity, found

__version__ = "0.2.0"
"""The version of the library; stored answers name it."""

__all__ = [
    "Act",
    "Audience",
    "Body",
    "BodyKind",
    "Certificate",
    "CertificateKind",
    "ClassAssignment",
    "ClassKind",
    "Deadline",
    "Decision",
    "Disability",
    "Due",
    "Finding",
    "Findings",
    "Guide",
    "IllegalStepError",
    "Institution",
    "InstitutionKind",
    "InvalidValueError",
    "Label",
    "Level",
    "OutOfCoverageError",
    "Party",
    "Passage",
    "Period",
    "Pesel",
    "Provision",
    "Question",
    "Regon",
    "Rule",
    "SchoolClass",
    "SchoolYear",
    "Severity",
    "Sex",
    "found",
]
