"""The authorities that grant access: their offices, their levels, and who may act for them."""

from attrs import frozen

from sio_rules._values import Value
from sio_rules.access.applicants import Applicant
from sio_rules.labels import Label, term


class AuthorityLevel(Label):
    """Name the level on which access is granted."""

    LEVEL_I = term("I poziom", en="level I", also=("poziom I",))
    LEVEL_II = term("II poziom", en="level II", also=("poziom II",))
    LEVEL_III = term("III poziom", en="level III", also=("poziom III",))
    OWN_ENTITY = term("własny podmiot", en="own entity")


class AuthorityRole(Label):
    """Name the office that grants access."""

    EDUCATION_MINISTER = term(
        "minister właściwy do spraw oświaty i wychowania", en="minister for education", also=("Minister Edukacji Narodowej",)
    )
    EDUCATION_SUPERINTENDENT = term("kurator oświaty", en="education superintendent")
    RUNNING_MINISTER = term("minister prowadzący szkoły lub placówki", en="minister who runs schools or units")
    HEAD_OF_GMINA = term(
        "wójt, burmistrz lub prezydent miasta",
        en="wójt, burmistrz or prezydent miasta",
        also=("wójt gminy/burmistrz/prezydent miasta", "wójt", "burmistrz", "prezydent miasta"),
    )
    STAROSTA = term("starosta powiatu", en="starosta")
    VOIVODESHIP_MARSHAL = term("marszałek województwa", en="voivodeship marshal")
    HEAD_OF_OWN_ENTITY = term("kierownik własnego podmiotu", en="head of the applicant's own entity")


@frozen
class Authority(Value):
    """Hold the office that grants access, its level, and the capacity in which a person authorised by it may act for it."""

    role: AuthorityRole
    level: AuthorityLevel
    substitute: Applicant
