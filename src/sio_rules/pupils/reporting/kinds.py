"""
The kinds of data on a pupil, and whether they may be sent.

Not modelled here: who may send which: see `sio_rules.pupils.reporting.reporting`.
"""

from sio_rules.labels import Label, term


class DataKind(Label):
    """Name a kind of data on one pupil, as the guide divides them."""

    IDENTIFICATION = term("dane identyfikacyjne", en="identification data")
    SCHOOLING = "nauka"
    PRESCHOOL_DUTY = term("obowiązek rocznego przygotowania przedszkolnego", en="compulsory preschool year")
    SCHOOL_DUTY = term("obowiązek szkolny", en="compulsory schooling")
    LEARNING_DUTY = term("obowiązek nauki", en="compulsory education")
    CLASSES = term("przypisania do oddziałów", en="class assignments")
    PARTICULARS = term(
        "pozostałe dane dziedzinowe z pkt 5 instrukcji",
        en="other particulars of section 5 of the guide",
        also=("dane dziedzinowe z punktu 5",),
    )
    EXAMS = term("zgłoszenie do egzaminu", en="exam registration")
    ACCIDENTS = "wypadki"
    AID = term("pomoc materialna", en="material aid")
    ADDITIONAL_CLASSES = term("zajęcia dodatkowe", en="extracurricular activities")
    DIPLOMAS = term("dyplom ukończenia szkoły artystycznej", en="diploma of an artistic school")
    LAUREATES = term("laureat lub finalista", en="laureate or finalist")
    TRANSPORT = "dowożenie"
    STAYS = term("pobyt", en="stay")
    MOTHER_AND_CHILD = term("pobyt małoletniej matki z dzieckiem", en="stay of an underage mother with her child")


class Permission(Label):
    """Name the answer to whether data may be sent."""

    ALLOWED = "wolno"
    FORBIDDEN = "nie wolno"
    NOT_STATED = term("źródło nie rozstrzyga", en="not settled by the source")
