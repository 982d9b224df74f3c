"""
The twenty kinds of particulars (dane dziedzinowe) of a pupil, 5.1 to 5.20 of the instruction, and the groups that they form.

Who fills them stands in `particulars`; what each presupposes, in the module of its topic.
"""

from sio_rules.institutions import DIPLOMA_SCHOOLS, PRESCHOOLS, InstitutionKind
from sio_rules.labels import Label


class ParticularKind(Label):
    """Name a kind of particulars, in the order of the instruction (5.1 to 5.20)."""

    RESIDENCE = "miejsce zamieszkania"
    PREPARATION_OUTSIDE_SCHOOL = "roczne przygotowanie przedszkolne poza szkołą"
    SCHOOL_DUTY_OUTSIDE_SCHOOL = "obowiązek szkolny poza szkołą"
    INDIVIDUAL_TEACHING = "nauczanie indywidualne"
    BICYCLE_CARD = "karta rowerowa"
    BOARDING = "korzystanie z internatu"
    INDIVIDUAL_PROGRAMME = "indywidualny program lub tok nauki"
    ADDITIONAL_POLISH = "dodatkowa nauka języka polskiego"
    LANGUAGE_OF_ORIGIN = "nauka języka i kultury kraju pochodzenia"
    ROMA_TASKS_OF_SCHOOL = "dodatkowe zadania szkoły na rzecz ucznia romskiego"
    PRACTICAL_TRAINING = "miejsce praktycznej nauki zawodu"
    YOUNG_WORKER = "status młodocianego pracownika"
    PREPARATION_OUTSIDE_PRESCHOOL = "roczne przygotowanie przedszkolne poza placówką wychowania przedszkolnego"
    INDIVIDUAL_PREPARATION = "indywidualne roczne przygotowanie przedszkolne"
    EXTENDED_CARE = "opieka przedszkolna w wyższym wymiarze"
    ROMA_TASKS_OF_PRESCHOOL = "dodatkowe zadania przedszkola na rzecz dziecka romskiego"
    DISTRICT_SCHOOL = "obowiązek szkolny w szkole obwodowej"
    ADDITIONAL_SKILLS = "zajęcia z art. 47"
    PREPARATION_PATH = "zindywidualizowana ścieżka przygotowania przedszkolnego"
    EDUCATION_PATH = "zindywidualizowana ścieżka kształcenia"


P = ParticularKind
K = InstitutionKind

SCHOOL_PARTICULARS = frozenset(
    {
        P.PREPARATION_OUTSIDE_SCHOOL,
        P.SCHOOL_DUTY_OUTSIDE_SCHOOL,
        P.INDIVIDUAL_TEACHING,
        P.BICYCLE_CARD,
        P.BOARDING,
        P.INDIVIDUAL_PROGRAMME,
        P.ADDITIONAL_POLISH,
        P.LANGUAGE_OF_ORIGIN,
        P.ROMA_TASKS_OF_SCHOOL,
        P.YOUNG_WORKER,
        P.EDUCATION_PATH,
    }
)
"""Those that schools of every type fill."""

PRESCHOOL_PARTICULARS = frozenset(
    {
        P.PREPARATION_OUTSIDE_PRESCHOOL,
        P.INDIVIDUAL_PREPARATION,
        P.EXTENDED_CARE,
        P.ROMA_TASKS_OF_PRESCHOOL,
        P.PREPARATION_PATH,
    }
)
"""Those that are filled for children in preschool education."""

WITH_PRESCHOOL_CLASSES = PRESCHOOLS | {K.PRIMARY_SCHOOL}
"""Where preschool education is given: kindergartens, its other forms, and the preschool classes of primary schools."""

TRAINING_FOR_A_PROFESSION = DIPLOMA_SCHOOLS | {
    K.TECHNICAL_SCHOOL,
    K.SECTORAL_SCHOOL_I,
    K.SECTORAL_SCHOOL_II,
    K.POST_SECONDARY_SCHOOL,
    K.BEDNARSKA_SCHOOL,  # the sources do not say what it teaches: nothing is found
}
"""Schools that train for a profession (szkoły kształcące w zawodzie), the artistic ones among them."""

WITH_ARTICLE_47_CLASSES = frozenset({K.SECTORAL_SCHOOL_I, K.TECHNICAL_SCHOOL, K.POST_SECONDARY_SCHOOL})
"""Schools whose pupils have classes of art. 47 ust. 1 pkt 3 lit. e."""
