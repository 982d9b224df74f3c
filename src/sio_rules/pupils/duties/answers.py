"""
The answers of SIO to the question whether a duty is fulfilled, and the schools whose classes fulfil it.

There are two lists of five answers: one for preschool preparation and school duty together, one for the duty of learning.
NO_DATA and RW are in both.

Not modelled here: which answer a person gets: see `sio_rules.pupils.duties.status`.
"""

from sio_rules.institutions import PRESCHOOLS, InstitutionKind
from sio_rules.labels import Label, term

_K = InstitutionKind


class DutyStatus(Label):
    """Name an answer of SIO."""

    NO_DATA = term("Brak danych identyfikacyjnych w bazie danych SIO", en="no identification data in the SIO database")
    PRESCHOOL_DUTY = term(
        "Uczeń spełnia obowiązek rocznego przygotowania przedszkolnego",
        en="the pupil fulfils the duty of preschool preparation",
        also=("spełnia obowiązek rocznego przygotowania przedszkolnego",),
    )
    SCHOOL_DUTY = term(
        "Uczeń spełnia obowiązek szkolny", en="the pupil fulfils the school duty", also=("spełnia obowiązek szkolny",)
    )
    RW = term(
        "Uczeń uczęszcza na zajęcia rewalidacyjno-wychowawcze",
        en="the pupil attends RW",
        also=("uczęszcza na zajęcia rewalidacyjno-wychowawcze",),
    )
    NO_PRIMARY_DUTY = term(
        "Brak spełniania obowiązku rocznego przygotowania przedszkolnego lub obowiązku szkolnego",
        en="no fulfilment of the duty of preschool preparation or the school duty",
        also=("brak spełniania obowiązku rocznego przygotowania przedszkolnego lub szkolnego",),
    )
    LEARNING_DUTY = term(
        "Uczeń spełnia obowiązek nauki", en="the pupil fulfils the duty of learning", also=("spełnia obowiązek nauki",)
    )
    KKZ = term(
        "Uczeń jest przypisany do oddziału KKZ (kwalifikacyjne kursy zawodowe)",
        en="the pupil is assigned to a KKZ class (vocational qualification courses)",
        also=("przypisany do kwalifikacyjnego kursu zawodowego",),
    )
    NO_LEARNING_DUTY = term("Brak spełniania obowiązku nauki", en="no fulfilment of the duty of learning")


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
"""Schools of which the guide does not say whether they reach down to the level of a primary school."""
