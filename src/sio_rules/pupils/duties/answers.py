"""
SIO's statuses of a person whose duty is queried, and the schools in whose classes a duty is fulfilled.

There are two lists of five statuses: one for the compulsory preschool year and compulsory schooling together, one
for compulsory education. NO_DATA and RW are in both.

Not modelled here: which status a person gets: see `sio_rules.pupils.duties.status`.
"""

from sio_rules.institutions import PRESCHOOLS, InstitutionKind
from sio_rules.labels import Label, term

_K = InstitutionKind


class DutyStatus(Label):
    """Name a status that SIO shows, in the words of section 3.4 of the guide."""

    NO_DATA = term("Brak danych identyfikacyjnych w bazie danych SIO", en="no identification data in the SIO database")
    PRESCHOOL_DUTY = term(
        "Uczeń spełnia obowiązek rocznego przygotowania przedszkolnego",
        en="the pupil fulfils the compulsory preschool year",
        also=("spełnia obowiązek rocznego przygotowania przedszkolnego",),
    )
    SCHOOL_DUTY = term(
        "Uczeń spełnia obowiązek szkolny", en="the pupil fulfils compulsory schooling", also=("spełnia obowiązek szkolny",)
    )
    RW = term(
        "Uczeń uczęszcza na zajęcia rewalidacyjno-wychowawcze",
        en="the pupil attends RW",
        also=("uczęszcza na zajęcia rewalidacyjno-wychowawcze",),
    )
    NO_PRIMARY_DUTY = term(
        "Brak spełniania obowiązku rocznego przygotowania przedszkolnego lub obowiązku szkolnego",
        en="no fulfilment of the compulsory preschool year or compulsory schooling",
        also=("brak spełniania obowiązku rocznego przygotowania przedszkolnego lub szkolnego",),
    )
    LEARNING_DUTY = term(
        "Uczeń spełnia obowiązek nauki", en="the pupil fulfils compulsory education", also=("spełnia obowiązek nauki",)
    )
    KKZ = term(
        "Uczeń jest przypisany do oddziału KKZ (kwalifikacyjne kursy zawodowe)",
        en="the pupil is assigned to a KKZ class (vocational qualification courses)",
        also=("przypisany do kwalifikacyjnego kursu zawodowego",),
    )
    NO_LEARNING_DUTY = term("Brak spełniania obowiązku nauki", en="no fulfilment of compulsory education")


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
The institutions in whose classes each duty is fulfilled: those with preschool education, the schools that give general
education at primary level, and the nine types of schools for compulsory education.
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
"""Schools of which the guide does not say whether they give general education at primary level."""
