"""The authorities that grant access: their offices, their levels, and who may act for them."""

from attrs import frozen

from sio_rules._values import Value
from sio_rules.access.applicants import Applicant
from sio_rules.labels import Label


class AuthorityLevel(Label):
    """Name the level on which access is granted."""

    LEVEL_I = "poziom I"
    LEVEL_II = "poziom II"
    LEVEL_III = "poziom III"
    OWN_ENTITY = "własny podmiot"


class AuthorityRole(Label):
    """Name the office that grants access."""

    EDUCATION_MINISTER = "minister właściwy do spraw oświaty i wychowania"
    EDUCATION_SUPERINTENDENT = "kurator oświaty"
    RUNNING_MINISTER = "minister prowadzący szkoły lub placówki"
    HEAD_OF_GMINA = "wójt, burmistrz lub prezydent miasta"
    STAROSTA = "starosta"
    VOIVODESHIP_MARSHAL = "marszałek województwa"
    HEAD_OF_OWN_ENTITY = "kierownik własnego podmiotu"


@frozen
class Authority(Value):
    """Hold the office that grants access, its level, and in what capacity somebody may be authorised to act for it."""

    role: AuthorityRole
    level: AuthorityLevel
    substitute: Applicant
