"""
The kinds of data about a pupil, and the pupils about whom they are sent.

Not modelled here: who may send which: see `sio_rules.pupils.reporting.reporting`.
"""

from sio_rules._expect import expect
from sio_rules.classes import ClassKind
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
    """Tell whether data may be sent."""

    ALLOWED = "wolno"
    FORBIDDEN = "nie wolno"
    NOT_STATED = "źródło nie rozstrzyga"


class PupilGroup(Label):
    """Name the pupils about whom a row of the table speaks."""

    ALL = "wszyscy"
    INJURED = "którzy ulegli wypadkowi"
    UNINJURED = "którzy nie ulegli wypadkowi"
    ON_COURSE = "uczestnicy KKZ, KUZ lub turnusu"
    OFF_COURSE = "uczestnicy innych form"
    OFF_COURSE_BUT_INJURED = "uczestnicy innych form, którzy ulegli wypadkowi"
    OFF_COURSE_AND_UNINJURED = "uczestnicy innych form, którzy nie ulegli wypadkowi"
    IN_THERAPY = "objęci RW lub WWR"
    NOT_IN_THERAPY = "nieobjęci RW ani WWR"


COURSES = frozenset({ClassKind.KKZ, ClassKind.KUZ, ClassKind.APPRENTICES_COURSE})
"""The courses whose participants a vocational training centre reports."""

THERAPIES = frozenset({ClassKind.RW, ClassKind.WWR})
"""The classes for which a counselling centre reports a pupil."""


def includes(pupils: PupilGroup, classes: frozenset[ClassKind], *, accident: bool) -> bool:
    """
    Tell whether *pupils* means one who attends *classes* at the reporter and had an *accident* there, or had none.

    >>> includes(PupilGroup.ON_COURSE, frozenset({ClassKind.KKZ}), accident=False)
    True
    """
    expect("pupils", pupils, PupilGroup)
    expect("classes", classes, frozenset)
    expect("accident", accident, bool)
    on_course = not COURSES.isdisjoint(classes)
    in_therapy = not THERAPIES.isdisjoint(classes)
    return {
        PupilGroup.ALL: True,
        PupilGroup.INJURED: accident,
        PupilGroup.UNINJURED: not accident,
        PupilGroup.ON_COURSE: on_course,
        PupilGroup.OFF_COURSE: not on_course,
        PupilGroup.OFF_COURSE_BUT_INJURED: not on_course and accident,
        PupilGroup.OFF_COURSE_AND_UNINJURED: not on_course and not accident,
        PupilGroup.IN_THERAPY: in_therapy,
        PupilGroup.NOT_IN_THERAPY: not in_therapy,
    }[pupils]
