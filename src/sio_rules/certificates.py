"""
Certificates (orzeczenia) and opinions of a counselling centre, and the disabilities that they name.

Not modelled here: the number, the day of issue and the text of a certificate. SIO compares them with what the counselling centre
entered; a school does not have those data.
"""

from attrs import field, frozen

from ._expect import expect
from ._values import Value
from .errors import InvalidValueError
from .institutions import Institution
from .labels import Label, term
from .periods import Period


class CertificateKind(Label):
    """Name what a certificate or opinion says that the pupil needs."""

    SPECIAL_EDUCATION = term(
        "orzeczenie o potrzebie kształcenia specjalnego", en="certificate of the need for special education"
    )
    RW = term("orzeczenie o potrzebie zajęć rewalidacyjno-wychowawczych", en="certificate of the need for RW")
    INDIVIDUAL_TEACHING = term(
        "orzeczenie o potrzebie indywidualnego nauczania", en="certificate of the need for individual teaching"
    )
    INDIVIDUAL_PREPARATION = term(
        "orzeczenie o potrzebie indywidualnego obowiązkowego rocznego przygotowania przedszkolnego",
        en="certificate of the need for individual preschool preparation",
    )
    WWR = term("opinia o potrzebie wczesnego wspomagania rozwoju", en="opinion on the need for WWR")
    DEFERRAL = term(
        "opinia w sprawie odroczenia rozpoczęcia spełniania obowiązku szkolnego",
        en="opinion on deferring compulsory schooling",
    )


class Disability(Label):
    """Name a disability that a certificate may rest on; two or more together are multiple (sprzężone)."""

    INTELLECTUAL_MILD = term("niepełnosprawność intelektualna w stopniu lekkim", en="mild intellectual disability")
    INTELLECTUAL_MODERATE = term(
        "niepełnosprawność intelektualna w stopniu umiarkowanym", en="moderate intellectual disability"
    )
    INTELLECTUAL_SEVERE = term("niepełnosprawność intelektualna w stopniu znacznym", en="severe intellectual disability")
    INTELLECTUAL_PROFOUND = term("niepełnosprawność intelektualna w stopniu głębokim", en="profound intellectual disability")
    MOTOR = term("niepełnosprawność ruchowa, w tym afazja", en="motor disability, including aphasia")
    BLIND = term("niewidome", en="blind", also=("niewidomy", "niewidoma"))
    LOW_VISION = term("słabowidzące", en="partially sighted", also=("słabowidzący", "słabowidząca"))
    DEAF = term("niesłyszące", en="deaf", also=("niesłyszący", "niesłysząca"))
    HARD_OF_HEARING = term("słabosłyszące", en="hard of hearing", also=("słabosłyszący", "słabosłysząca"))
    AUTISM = term("autyzm, w tym zespół Aspergera", en="autism, including Asperger syndrome")


class CertificateReason(Label):
    """Name a reason of a certificate of the need for special education that is not a disability."""

    MALADJUSTED = term("niedostosowanie społeczne", en="social maladjustment")
    AT_RISK = term("zagrożenie niedostosowaniem społecznym", en="risk of social maladjustment")


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
    Hold one certificate or opinion: what it says is needed, the disabilities that it names, and who reports it in SIO.

    - *period* is its period of validity at the institution that reports it, as entered there; None: not entered.
    - *institution* is the one that reports it, *issued_by* the counselling centre that issued it; None: not given.
    - *other_reasons* are those that are not disabilities.

    Raises `InvalidValueError` where it names two degrees of intellectual disability.
    """

    kind: CertificateKind
    disabilities: frozenset[Disability] = frozenset()
    period: Period | None = None
    institution: Institution | None = field(default=None, kw_only=True)
    issued_by: Institution | None = field(default=None, kw_only=True)
    other_reasons: frozenset[CertificateReason] = field(default=frozenset(), kw_only=True)

    def _check(self) -> None:
        """Refuse two degrees of one disability."""
        if len(self.disabilities & INTELLECTUAL) > 1:
            raise InvalidValueError("disabilities", wanted="without a second degree of intellectual disability")

    @property
    def multiple_with_intellectual(self) -> bool:
        """Whether it names multiple disabilities, one of them intellectual."""
        return multiple_with_intellectual(self.disabilities)
