"""
The kinds of data about a pupil, and whether they may be sent.

Not modelled here: who may send which: see `sio_rules.pupils.reporting.reporting`.
"""

from sio_rules.labels import Label


class DataKind(Label):
    """Name a kind of data about one pupil, as the instruction divides them."""

    IDENTIFICATION = "dane identyfikacyjne"
    SCHOOLING = "nauka"
    PRESCHOOL_DUTY = "obowiązek rocznego przygotowania przedszkolnego"
    SCHOOL_DUTY = "obowiązek szkolny"
    LEARNING_DUTY = "obowiązek nauki"
    CLASSES = "przypisania do oddziałów"
    PARTICULARS = "dane dziedzinowe z punktu 5"
    EXAMS = "zgłoszenie do egzaminu"
    ACCIDENTS = "wypadki"
    AID = "pomoc materialna"
    ADDITIONAL_CLASSES = "zajęcia dodatkowe"
    DIPLOMAS = "dyplom ukończenia szkoły artystycznej"
    LAUREATES = "laureat lub finalista"
    TRANSPORT = "dowożenie"
    STAYS = "pobyt"
    MOTHER_AND_CHILD = "pobyt małoletniej matki z dzieckiem"


class Permission(Label):
    """Name the answer to whether data may be sent."""

    ALLOWED = "wolno"
    FORBIDDEN = "nie wolno"
    NOT_STATED = "źródło nie rozstrzyga"
