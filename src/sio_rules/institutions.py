"""
Who reports to SIO, and who applies for access: schools, units and bodies, who runs them, and whether they are public.

A school or a unit (szkoła, placówka) is an `Institution`; an office that runs, registers or supervises them is a `Body`.

Not modelled here: names and addresses, for no rule asks for them.
"""

from typing import Annotated

from attrs import frozen

from ._values import Between, Value
from .errors import InvalidValueError
from .labels import Label

MAX_RSPO = 9_999_999
"""The highest number that the register RSPO can give."""


class InstitutionKind(Label):
    """Name the type of a school or unit, as the register lists it."""

    KINDERGARTEN = "przedszkole"
    PRESCHOOL_POINT = "punkt przedszkolny"
    PRESCHOOL_TEAM = "zespół wychowania przedszkolnego"
    PRIMARY_SCHOOL = "szkoła podstawowa"
    GENERAL_SECONDARY_SCHOOL = "liceum ogólnokształcące"
    TECHNICAL_SCHOOL = "technikum"
    SECTORAL_SCHOOL_I = "branżowa szkoła I stopnia"
    SECTORAL_SCHOOL_II = "branżowa szkoła II stopnia"
    WORK_TRAINING_SCHOOL = "szkoła specjalna przysposabiająca do pracy"
    POST_SECONDARY_SCHOOL = "szkoła policealna"
    BEDNARSKA_SCHOOL = "Bednarska Szkoła Realna"
    GENERAL_MUSIC_SCHOOL_I = "ogólnokształcąca szkoła muzyczna I stopnia"
    GENERAL_MUSIC_SCHOOL_II = "ogólnokształcąca szkoła muzyczna II stopnia"
    GENERAL_ART_SCHOOL = "ogólnokształcąca szkoła sztuk pięknych"
    ART_SECONDARY_SCHOOL = "liceum sztuk plastycznych"
    GENERAL_BALLET_SCHOOL = "ogólnokształcąca szkoła baletowa"
    CIRCUS_SCHOOL = "szkoła sztuki cyrkowej"
    POZNAN_CHORAL_SCHOOL = "Poznańska szkoła chóralna"
    MUSIC_SCHOOL_I = "szkoła muzyczna I stopnia"
    MUSIC_SCHOOL_II = "szkoła muzyczna II stopnia"
    DANCE_SCHOOL = "szkoła sztuki tańca"
    OTHER_ARTISTIC_SCHOOL = "inna szkoła artystyczna"
    POST_SECONDARY_MUSIC_SCHOOL = "policealna szkoła muzyczna"
    POST_SECONDARY_ART_SCHOOL = "policealna szkoła plastyczna"
    SOCIAL_SERVICES_COLLEGE = "kolegium pracowników służb społecznych"
    OUT_OF_SCHOOL_UNIT = "placówka oświatowo-wychowawcza"
    ART_CLUB = "ognisko artystyczne"
    CONTINUING_EDUCATION_UNIT = "placówka kształcenia ustawicznego"
    VOCATIONAL_TRAINING_CENTRE = "centrum kształcenia zawodowego"
    COUNSELLING_CENTRE = "poradnia psychologiczno-pedagogiczna"
    MOW = "młodzieżowy ośrodek wychowawczy"
    MOS = "młodzieżowy ośrodek socjoterapii"
    MOS_WITHOUT_SCHOOLS = "młodzieżowy ośrodek socjoterapii bez szkół"
    SOSW = "specjalny ośrodek szkolno-wychowawczy"
    SOW = "specjalny ośrodek wychowawczy"
    ORW = "ośrodek rewalidacyjno-wychowawczy"
    BOARDING_HOUSE = "bursa"
    HOLIDAY_HOME = "dom wczasów dziecięcych"


_K = InstitutionKind

PRESCHOOLS = frozenset({_K.KINDERGARTEN, _K.PRESCHOOL_POINT, _K.PRESCHOOL_TEAM})
"""Kindergartens and the other forms of preschool education, without the preschool classes of primary schools."""

ARTISTIC_WITHOUT_GENERAL_TRACK = frozenset(
    {
        _K.CIRCUS_SCHOOL,
        _K.MUSIC_SCHOOL_I,
        _K.MUSIC_SCHOOL_II,
        _K.DANCE_SCHOOL,
        _K.OTHER_ARTISTIC_SCHOOL,
        _K.POST_SECONDARY_MUSIC_SCHOOL,
        _K.POST_SECONDARY_ART_SCHOOL,
    }
)
"""Artistic schools that teach no general subjects (bez pionu ogólnokształcącego)."""

DIPLOMA_SCHOOLS = frozenset(
    {
        _K.GENERAL_MUSIC_SCHOOL_II,
        _K.GENERAL_ART_SCHOOL,
        _K.ART_SECONDARY_SCHOOL,
        _K.GENERAL_BALLET_SCHOOL,
        _K.CIRCUS_SCHOOL,
        _K.POZNAN_CHORAL_SCHOOL,
        _K.MUSIC_SCHOOL_II,
        _K.DANCE_SCHOOL,
        _K.OTHER_ARTISTIC_SCHOOL,
        _K.POST_SECONDARY_MUSIC_SCHOOL,
        _K.POST_SECONDARY_ART_SCHOOL,
    }
)
"""The eleven types of artistic schools that train for a profession."""
POST_SECONDARY_SCHOOLS = frozenset({_K.POST_SECONDARY_SCHOOL, _K.POST_SECONDARY_MUSIC_SCHOOL, _K.POST_SECONDARY_ART_SCHOOL})
"""Szkoły policealne."""

CENTRES = frozenset({_K.MOW, _K.MOS, _K.MOS_WITHOUT_SCHOOLS, _K.SOSW, _K.SOW, _K.ORW})
"""Ośrodki: units that give care, upbringing or therapy."""

UNITS = CENTRES | {
    _K.OUT_OF_SCHOOL_UNIT,
    _K.ART_CLUB,
    _K.CONTINUING_EDUCATION_UNIT,
    _K.VOCATIONAL_TRAINING_CENTRE,
    _K.COUNSELLING_CENTRE,
    _K.BOARDING_HOUSE,
    _K.HOLIDAY_HOME,
}
"""Placówki: whatever is neither a school, nor a kindergarten, nor the college."""

SCHOOLS = frozenset(_K) - UNITS - PRESCHOOLS - {_K.SOCIAL_SERVICES_COLLEGE}
"""Schools of every type."""


class BodyKind(Label):
    """Name the kind of an office or person that runs, registers, supervises or reports."""

    GMINA = "gmina"
    CITY_WITH_POWIAT_RIGHTS = "miasto na prawach powiatu"
    POWIAT = "powiat"
    VOIVODESHIP = "województwo"
    EDUCATION_MINISTER = "minister właściwy do spraw oświaty i wychowania"
    OTHER_MINISTER = "minister prowadzący szkoły lub placówki"
    EDUCATION_BOARD = "kuratorium oświaty"
    CENTRAL_EXAMINATION_BOARD = "Centralna Komisja Egzaminacyjna"
    REGIONAL_EXAMINATION_BOARD = "okręgowa komisja egzaminacyjna"
    ARTISTIC_EDUCATION_CENTRE = "Centrum Edukacji Artystycznej"
    CRAFT_CHAMBER = "izba rzemieślnicza"
    AUDIT_CHAMBER = "regionalna izba obrachunkowa"
    UNIVERSITY = "uczelnia"
    SHARED_SERVICES_CENTRE = "centrum usług wspólnych"
    OTHER_PERSON = "inna osoba prawna lub fizyczna"


GMINY = frozenset({BodyKind.GMINA, BodyKind.CITY_WITH_POWIAT_RIGHTS})
"""Bodies with the tasks of a gmina; their heads are the wójt, burmistrz or prezydent."""

LOCAL_GOVERNMENTS = GMINY | {BodyKind.POWIAT, BodyKind.VOIVODESHIP}
"""Jednostki samorządu terytorialnego (JST)."""


class Audience(Label):
    """Name whom a school teaches (kategoria uczniów)."""

    YOUTH = "dzieci lub młodzież"
    ADULTS = "dorośli"
    UNCATEGORISED = "bez kategorii"


@frozen
class Body(Value):
    """Name one office or person by its kind and the caller's own key (a number, never a name)."""

    kind: BodyKind
    key: int = 0


@frozen(kw_only=True)
class Institution(Value):
    """
    Hold one school or unit: its RSPO number (1 to 9,999,999), its kind, and what else rules ask for.

    - *public*: whether it is public; *run_by*: who runs it (organ prowadzący); *district*: whether a primary school has a
      district (obwód). None is what is not known: a rule that needs it says so.
    - *special*: it is a special school; *hospital*: it is organised in a medical establishment (podmiot leczniczy). These are
      marks, set or not.

    Raises `InvalidValueError` for a number that RSPO cannot hold, and for a district of anything but a primary school.

    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> school.audience, school.district is None
    (Audience.YOUTH, True)
    """

    rspo: Annotated[int, Between(1, MAX_RSPO)]
    kind: InstitutionKind
    public: bool | None = None
    run_by: BodyKind | None = None
    audience: Audience = Audience.YOUTH
    special: bool = False
    hospital: bool = False
    district: bool | None = None

    def _check(self) -> None:
        """Refuse a district of what can have none."""
        if self.district and self.kind is not InstitutionKind.PRIMARY_SCHOOL:
            raise InvalidValueError("district", wanted="False or None for what is no primary school")
