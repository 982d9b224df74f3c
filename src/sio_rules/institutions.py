"""
Who reports to SIO, and who applies for access: schools, units and bodies, who runs them, and whether they are public.

A school or a unit (szkoła, placówka) is an `Institution`; an office that runs, registers or supervises them is a `Body`.

Not modelled here: names, addresses and sites, which no rule needs.
"""

from datetime import date
from typing import Annotated

from attrs import frozen

from ._values import Between, Value
from .errors import InvalidValueError
from .labels import Label, term
from .regon import Regon

MAX_RSPO = 9_999_999
"""The highest number that the register RSPO can give."""


class InstitutionKind(Label):
    """Name the type of a school or unit, as the register lists it."""

    KINDERGARTEN = "przedszkole"
    PRESCHOOL_POINT = term("punkt przedszkolny", en="preschool unit")
    PRESCHOOL_TEAM = term("zespół wychowania przedszkolnego", en="preschool group")
    PRIMARY_SCHOOL = term("szkoła podstawowa", also=("SP",))
    GENERAL_SECONDARY_SCHOOL = term("liceum ogólnokształcące", also=("liceum", "LO"))
    TECHNICAL_SCHOOL = term("technikum", en="technical secondary school")
    SECTORAL_SCHOOL_I = term("branżowa szkoła I stopnia", en="stage I sectoral vocational school", also=("BS I",))
    SECTORAL_SCHOOL_II = term("branżowa szkoła II stopnia", en="stage II sectoral vocational school", also=("BS II",))
    WORK_TRAINING_SCHOOL = term("szkoła specjalna przysposabiająca do pracy", en="special school preparing for work")
    POST_SECONDARY_SCHOOL = term("szkoła policealna", en="post-secondary school")
    BEDNARSKA_SCHOOL = "Bednarska Szkoła Realna"
    GENERAL_MUSIC_SCHOOL_I = term("ogólnokształcąca szkoła muzyczna I stopnia", en="stage I general music school")
    GENERAL_MUSIC_SCHOOL_II = term("ogólnokształcąca szkoła muzyczna II stopnia", en="stage II general music school")
    GENERAL_ART_SCHOOL = term("ogólnokształcąca szkoła sztuk pięknych", en="general fine arts school")
    ART_SECONDARY_SCHOOL = term("liceum sztuk plastycznych", en="visual arts secondary school")
    GENERAL_BALLET_SCHOOL = "ogólnokształcąca szkoła baletowa"
    CIRCUS_SCHOOL = "szkoła sztuki cyrkowej"
    POZNAN_CHORAL_SCHOOL = "Poznańska szkoła chóralna"
    MUSIC_SCHOOL_I = term("szkoła muzyczna I stopnia", en="stage I music school")
    MUSIC_SCHOOL_II = term("szkoła muzyczna II stopnia", en="stage II music school")
    DANCE_SCHOOL = "szkoła sztuki tańca"
    OTHER_ARTISTIC_SCHOOL = "inna szkoła artystyczna"
    POST_SECONDARY_MUSIC_SCHOOL = term("policealna szkoła muzyczna", en="post-secondary music school")
    POST_SECONDARY_ART_SCHOOL = term("policealna szkoła plastyczna", en="post-secondary visual arts school")
    SOCIAL_SERVICES_COLLEGE = term("kolegium pracowników służb społecznych", en="college of social services")
    OUT_OF_SCHOOL_UNIT = term(
        "placówka oświatowo-wychowawcza",
        en="out-of-school unit",
        also=(
            "niepubliczna placówka oświatowo-wychowawcza w systemie oświaty",
            *("pałac młodzieży", "młodzieżowy dom kultury", "ognisko pracy pozaszkolnej", "międzyszkolny ośrodek sportowy"),
            *("ogród jordanowski", "pozaszkolna placówka specjalistyczna", "szkolne schronisko młodzieżowe"),
        ),
    )
    ART_CLUB = term("ognisko artystyczne", also=("placówki artystyczne (ognisko artystyczne)",))
    CONTINUING_EDUCATION_UNIT = term(
        "placówka kształcenia ustawicznego",
        also=(
            *("placówka kształcenia ustawicznego ze szkołami", "placówka kształcenia ustawicznego - bez szkół"),
            "niepubliczna placówka kształcenia ustawicznego i praktycznego",
            "niepubliczna placówka kształcenia ustawicznego i praktycznego ze szkołami",
        ),
    )
    VOCATIONAL_TRAINING_CENTRE = term(
        "centrum kształcenia zawodowego",
        also=("CKZ", "centrum kształcenia praktycznego", "CKP", "ośrodek dokształcania i doskonalenia zawodowego"),
    )
    COUNSELLING_CENTRE = term("poradnia psychologiczno-pedagogiczna", also=("poradnia specjalistyczna",))
    MOW = "młodzieżowy ośrodek wychowawczy"
    MOS = term("młodzieżowy ośrodek socjoterapii", also=("młodzieżowy ośrodek socjoterapii ze szkołami",))
    MOS_WITHOUT_SCHOOLS = "młodzieżowy ośrodek socjoterapii bez szkół"
    SOSW = "specjalny ośrodek szkolno-wychowawczy"
    SOW = "specjalny ośrodek wychowawczy"
    ORW = "ośrodek rewalidacyjno-wychowawczy"
    BOARDING_HOUSE = "bursa"
    HOLIDAY_HOME = term("dom wczasów dziecięcych", en="children's holiday home")
    TEACHER_TRAINING_UNIT = term("placówka doskonalenia nauczycieli", en="teacher training unit")
    PEDAGOGICAL_LIBRARY = term("biblioteka pedagogiczna", also=("biblioteki pedagogiczne",))
    SCHOOL_COMPLEX = term("zespół szkół i placówek oświatowych", en="school complex", also=("zespół szkół",))


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
"""The eleven types of artistic schools that train for an occupation."""

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
    _K.TEACHER_TRAINING_UNIT,
    _K.PEDAGOGICAL_LIBRARY,
}
"""Placówki: whatever is neither a school, nor a kindergarten, nor the college, nor a complex of these."""

WITHOUT_PUPILS = frozenset({_K.TEACHER_TRAINING_UNIT, _K.PEDAGOGICAL_LIBRARY, _K.SCHOOL_COMPLEX})
"""What the register lists though it has no pupils of its own; those of a complex (zespół) are pupils of its schools and units."""

SCHOOLS = frozenset(_K) - UNITS - PRESCHOOLS - {_K.SOCIAL_SERVICES_COLLEGE, _K.SCHOOL_COMPLEX}
"""Schools of every type."""


class BodyKind(Label):
    """Name the kind of an office or person that runs, registers, supervises or reports."""

    GMINA = "gmina"
    CITY_WITH_POWIAT_RIGHTS = "miasto na prawach powiatu"
    UNION_OF_GMINAS = term("związek międzygminny", also=("związek gmin",))
    POWIAT = term("powiat", also=("powiat ziemski",))
    VOIVODESHIP = term("województwo", also=("samorząd województwa",))
    EDUCATION_MINISTER = term("minister właściwy do spraw oświaty i wychowania", en="minister for education")
    OTHER_MINISTER = term(
        "minister prowadzący szkoły lub placówki",
        en="minister who runs schools or units",
        also=("minister ds. rolnictwa i rozwoju wsi", "minister ds. sprawiedliwości"),
    )
    EDUCATION_BOARD = term("kuratorium oświaty", en="education superintendent's office")
    CENTRAL_EXAMINATION_BOARD = term("Centralna Komisja Egzaminacyjna", en="Central Examination Board", also=("CKE",))
    REGIONAL_EXAMINATION_BOARD = term("okręgowa komisja egzaminacyjna", also=("OKE",))
    ARTISTIC_EDUCATION_CENTRE = term("Centrum Edukacji Artystycznej", en="Artistic Education Centre", also=("CEA",))
    CRAFT_CHAMBER = "izba rzemieślnicza"
    AUDIT_CHAMBER = term("regionalna izba obrachunkowa", en="regional audit chamber", also=("RIO",))
    UNIVERSITY = term("uczelnia", also=("uczelnia niepubliczna",))
    SHARED_SERVICES_CENTRE = term("centrum usług wspólnych", also=("CUW",))
    OTHER_PERSON = term(
        "inna osoba prawna lub fizyczna",
        en="other legal or natural person",
        also=(
            *("fundacje", "stowarzyszenia", "organizacje wyznaniowe", "osoba fizyczna", "osoba fizyczna - pracodawca"),
            *("przedsiębiorstwa osób fizycznych", "przedsiębiorstwo państwowe", "spółdzielnia", "spółki handlowe"),
        ),
    )


GMINY = frozenset({BodyKind.GMINA, BodyKind.CITY_WITH_POWIAT_RIGHTS})
"""Bodies with the tasks of a gmina; their heads are the wójt, burmistrz or prezydent."""

LOCAL_GOVERNMENTS = GMINY | {BodyKind.POWIAT, BodyKind.VOIVODESHIP}
"""Jednostki samorządu terytorialnego (JST)."""


class Audience(Label):
    """Name whom a school teaches (kategoria uczniów)."""

    YOUTH = term("dzieci lub młodzież", en="children or young people")
    ADULTS = "dorośli"
    UNCATEGORISED = term("bez kategorii", en="no category")


@frozen
class Body(Value):
    """Name one office or person by its kind and the caller's own key (a number, never a name)."""

    kind: BodyKind
    key: int = 0


@frozen(kw_only=True)
class Institution(Value):
    """
    Hold one school or unit: its RSPO number (1 to 9,999,999), its kind, and what else rules need.

    - *public*: whether it is public; *run_by*: who runs it (organ prowadzący); *district*: whether a primary school has a district
      (obwód); *regon*: its REGON number; *founded_on*: the day on which it was founded. None is what is not known; a rule that needs it
      says so.
    - *special*: it is a special school; *hospital*: it is organised in a medical establishment (podmiot leczniczy); *in_complex*: it
      belongs to a school complex (zespół). These are marks, set or not.

    Raises `InvalidValueError` for a number that RSPO cannot hold, and for a district of anything but a primary school.

    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, regon=Regon("12345678512347"))
    >>> school.audience, school.district is None, school.branch
    (Audience.YOUTH, True, True)
    """

    rspo: Annotated[int, Between(1, MAX_RSPO)]
    kind: InstitutionKind
    public: bool | None = None
    run_by: BodyKind | None = None
    audience: Audience = Audience.YOUTH
    special: bool = False
    hospital: bool = False
    district: bool | None = None
    regon: Regon | None = None
    founded_on: date | None = None
    in_complex: bool = False

    def _check(self) -> None:
        """Refuse a district of what can have none."""
        if self.district and self.kind is not InstitutionKind.PRIMARY_SCHOOL:
            raise InvalidValueError("district", wanted="False or None for what is no primary school")

    @property
    def branch(self) -> bool | None:
        """Whether it is a branch (filia), by its REGON number of 14 digits; None if no REGON number is given."""
        return None if self.regon is None else self.regon.is_local_unit
