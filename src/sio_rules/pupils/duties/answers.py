"""
The answers of SIO to the question whether a duty is fulfilled, and the schools whose classes fulfil it.

There are two lists of five answers: one for preschool preparation and school duty together, one for the duty of learning.
NO_DATA and RW are in both.

Not modelled here: which answer a person gets: see `sio_rules.pupils.duties.status`.
"""

from sio_rules.institutions import PRESCHOOLS, InstitutionKind
from sio_rules.labels import Label

_K = InstitutionKind


class DutyStatus(Label):
    """Name an answer of SIO."""

    NO_DATA = "brak danych identyfikacyjnych w bazie danych SIO"
    PRESCHOOL_DUTY = "spełnia obowiązek rocznego przygotowania przedszkolnego"
    SCHOOL_DUTY = "spełnia obowiązek szkolny"
    RW = "uczęszcza na zajęcia rewalidacyjno-wychowawcze"
    NO_PRIMARY_DUTY = "brak spełniania obowiązku rocznego przygotowania przedszkolnego lub szkolnego"
    LEARNING_DUTY = "spełnia obowiązek nauki"
    KKZ = "przypisany do kwalifikacyjnego kursu zawodowego"
    NO_LEARNING_DUTY = "brak spełniania obowiązku nauki"


FULFILLED_IN = {
    DutyStatus.PRESCHOOL_DUTY: PRESCHOOLS | {_K.PRIMARY_SCHOOL},
    DutyStatus.SCHOOL_DUTY: frozenset({_K.PRIMARY_SCHOOL, _K.GENERAL_MUSIC_SCHOOL_I}),
    DutyStatus.LEARNING_DUTY: frozenset(
        {
            _K.GENERAL_SECONDARY_SCHOOL,
            _K.TECHNICAL_SCHOOL,
            _K.GENERAL_MUSIC_SCHOOL_II,
            _K.ART_SECONDARY_SCHOOL,
            _K.GENERAL_BALLET_SCHOOL,
            _K.BEDNARSKA_SCHOOL,
            _K.SECTORAL_SCHOOL_I,
            _K.SECTORAL_SCHOOL_II,
            _K.POST_SECONDARY_SCHOOL,
        }
    ),
}
"""
Whose classes fulfil a duty: where there is preschool education, the schools whose general education is that of a primary
school, and the nine types of schools of the duty of learning.
"""
MIXED_LEVELS = frozenset(
    {
        _K.GENERAL_MUSIC_SCHOOL_II,
        _K.GENERAL_ART_SCHOOL,
        _K.GENERAL_BALLET_SCHOOL,
        _K.POZNAN_CHORAL_SCHOOL,
        _K.BEDNARSKA_SCHOOL,
    }
)
"""Schools of which the instruction does not say whether they reach down to the level of a primary school."""
