"""
The twenty kinds of particulars (dane dziedzinowe) of a pupil, 5.1 to 5.20 of the instruction.

Which institutions fill them in stands in `who_fills`; what each presupposes, in the module of its topic.
"""

from sio_rules.labels import Label


class ParticularKind(Label):
    """Name a kind of particulars, in the order of the instruction (5.1 to 5.20)."""

    RESIDENCE = "miejsce zamieszkania"
    PREPARATION_OUTSIDE_SCHOOL = "roczne przygotowanie przedszkolne poza szkołą"
    SCHOOL_DUTY_OUTSIDE_SCHOOL = "obowiązek szkolny poza szkołą"
    INDIVIDUAL_TEACHING = "nauczanie indywidualne"
    BICYCLE_CARD = "karta rowerowa"
    INTERNAT = "korzystanie z internatu"
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
