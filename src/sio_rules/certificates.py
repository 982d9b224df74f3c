"""
Orzeczenia and opinions of a counselling centre, and the disabilities that they name.

Not modelled here: the text of a certificate, its number and who signed it, for no rule asks for them.
"""

from attrs import frozen

from ._expect import expect
from ._values import Value
from .errors import InvalidValueError
from .labels import Label, term
from .periods import Period


class CertificateKind(Label):
    """Name what a certificate or opinion says that the pupil needs."""

    SPECIAL_EDUCATION = "orzeczenie o potrzebie kształcenia specjalnego"
    RW = "orzeczenie o potrzebie zajęć rewalidacyjno-wychowawczych"
    INDIVIDUAL_TEACHING = "orzeczenie o potrzebie indywidualnego nauczania"
    INDIVIDUAL_PREPARATION = "orzeczenie o potrzebie indywidualnego obowiązkowego rocznego przygotowania przedszkolnego"
    WWR = "opinia o potrzebie wczesnego wspomagania rozwoju"
    DEFERRAL = "opinia w sprawie odroczenia rozpoczęcia spełniania obowiązku szkolnego"


class Disability(Label):
    """Name a disability that an orzeczenie may rest on; two or more together are multiple (sprzężone)."""

    INTELLECTUAL_MILD = "niepełnosprawność intelektualna w stopniu lekkim"
    INTELLECTUAL_MODERATE = "niepełnosprawność intelektualna w stopniu umiarkowanym"
    INTELLECTUAL_SEVERE = "niepełnosprawność intelektualna w stopniu znacznym"
    INTELLECTUAL_PROFOUND = "niepełnosprawność intelektualna w stopniu głębokim"
    MOTOR = "niepełnosprawność ruchowa, w tym afazja"
    BLIND = term("niewidome", also=("niewidomy", "niewidoma", "niewidomi"))
    LOW_VISION = term("słabowidzące", en="partially sighted", also=("słabowidzący", "słabowidząca"))
    DEAF = term("niesłyszące", also=("niesłyszący", "niesłysząca"))
    HARD_OF_HEARING = term("słabosłyszące", also=("słabosłyszący", "słabosłysząca"))
    AUTISM = "autyzm, w tym zespół Aspergera"


INTELLECTUAL = frozenset(
    {
        Disability.INTELLECTUAL_MILD,
        Disability.INTELLECTUAL_MODERATE,
        Disability.INTELLECTUAL_SEVERE,
        Disability.INTELLECTUAL_PROFOUND,
    }
)
"""The degrees of intellectual disability."""


def multiple_with_intellectual(disabilities: frozenset[Disability]) -> bool:
    """
    Whether *disabilities* are several (sprzężone), one of them intellectual.

    >>> multiple_with_intellectual(frozenset({Disability.BLIND, Disability.DEAF}))
    False
    """
    expect("disabilities", disabilities, frozenset)
    return len(disabilities) > 1 and bool(disabilities & INTELLECTUAL)


@frozen
class Certificate(Value):
    """
    Hold one certificate: what it says is needed, the disabilities that it names, and for how long, where it tells.

    Raises `InvalidValueError` where it names two degrees of intellectual disability.
    """

    kind: CertificateKind
    disabilities: frozenset[Disability] = frozenset()
    period: Period | None = None

    def _check(self) -> None:
        """Refuse two degrees of one disability."""
        if len(self.disabilities & INTELLECTUAL) > 1:
            raise InvalidValueError("disabilities", wanted="without a second degree of intellectual disability")

    @property
    def multiple_with_intellectual(self) -> bool:
        """Whether it names multiple disabilities, one of them intellectual."""
        return multiple_with_intellectual(self.disabilities)
