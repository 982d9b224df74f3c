"""
The twenty kinds of particulars (dane dziedzinowe) of a pupil, 5.1 to 5.20 of the guide.

Which institutions fill them in is in `who_fills`; what each presupposes, in the module of its topic.
"""

from sio_rules.labels import Label, term


class ParticularKind(Label):
    """Name a kind of particulars, in the order of the guide (5.1 to 5.20) and in its words."""

    RESIDENCE = term("miejsce zamieszkania ucznia", en="residence", also=("miejsce zamieszkania",))
    PREPARATION_OUTSIDE_SCHOOL = term(
        "spełnianie obowiązku rocznego przygotowania przedszkolnego poza szkołą",
        en="compulsory preschool year outside school",
        also=("roczne przygotowanie przedszkolne poza szkołą",),
    )
    SCHOOL_DUTY_OUTSIDE_SCHOOL = term(
        "spełnianie obowiązku szkolnego poza szkołą",
        en="compulsory schooling outside school",
        also=("obowiązek szkolny poza szkołą", "nauczanie domowe", "edukacja domowa"),
    )
    INDIVIDUAL_TEACHING = "nauczanie indywidualne"
    BICYCLE_CARD = "karta rowerowa"
    INTERNAT = term("korzystanie z internatu", en="use of a boarding facility (internat)", also=("internat",))
    INDIVIDUAL_PROGRAMME = term(
        "indywidualny program nauczania i indywidualny tok nauki",
        en="individual programme and individual course of study",
        also=("indywidualny program lub tok nauki", "indywidualny program nauki", "indywidualny tok nauki"),
    )
    ADDITIONAL_POLISH = term(
        "korzystanie z dodatkowej, bezpłatnej nauki języka polskiego",
        en="additional free Polish lessons",
        also=("dodatkowa nauka języka polskiego",),
    )
    LANGUAGE_OF_ORIGIN = term(
        "korzystanie z nauki języka i kultury kraju pochodzenia",
        en="lessons of the language and culture of the country of origin",
        also=("nauka języka i kultury kraju pochodzenia",),
    )
    ROMA_TASKS_OF_SCHOOL = term(
        "uczeń pochodzenia romskiego, na rzecz którego szkoła podejmuje dodatkowe zadania edukacyjne",
        en="pupil of Roma origin for whom the school undertakes additional educational tasks",
        also=("dodatkowe zadania szkoły na rzecz ucznia romskiego",),
    )
    PRACTICAL_TRAINING = term(
        "miejsce odbywania praktycznej nauki zawodu",
        en="place of practical training",
        also=("miejsce praktycznej nauki zawodu", "praktyczna nauka zawodu"),
    )
    YOUNG_WORKER = term("status młodocianego pracownika", en="status of a young worker", also=("młodociany pracownik",))
    PREPARATION_OUTSIDE_PRESCHOOL = term(
        "spełnianie obowiązkowego rocznego przygotowania przedszkolnego poza placówką wychowania przedszkolnego",
        en="compulsory preschool year outside a preschool",
        also=("roczne przygotowanie przedszkolne poza placówką wychowania przedszkolnego",),
    )
    INDIVIDUAL_PREPARATION = term(
        "indywidualne spełnianie obowiązku rocznego przygotowania przedszkolnego",
        en="individual compulsory preschool year",
        also=("indywidualne roczne przygotowanie przedszkolne",),
    )
    EXTENDED_CARE = term(
        "korzystanie z opieki przedszkolnej w wyższym wymiarze",
        en="preschool care beyond the free time",
        also=("opieka przedszkolna w wyższym wymiarze",),
    )
    ROMA_TASKS_OF_PRESCHOOL = term(
        "wychowanek pochodzenia romskiego, na rzecz którego przedszkole podejmuje dodatkowe zadania edukacyjne",
        en="child of Roma origin for whom the preschool undertakes additional educational tasks",
        also=("dodatkowe zadania przedszkola na rzecz dziecka romskiego",),
    )
    DISTRICT_SCHOOL = term(
        "informacja o spełnianiu obowiązku szkolnego w szkole obwodowej",
        en="compulsory schooling fulfilled in the district school",
        also=("obowiązek szkolny w szkole obwodowej",),
    )
    ADDITIONAL_SKILLS = term(
        "zajęcia edukacyjne z art. 47 ustawy prawo oświatowe",
        en="art. 47 lessons",
        also=("zajęcia, o których mowa w art. 47 ustawy Prawo oświatowe", "zajęcia z art. 47"),
    )
    PREPARATION_PATH = term(
        "zindywidualizowana ścieżka realizacji obowiązku rocznego przygotowania przedszkolnego",
        en="individualised path of the compulsory preschool year",
        also=("zindywidualizowana ścieżka przygotowania przedszkolnego",),
    )
    EDUCATION_PATH = term("zindywidualizowana ścieżka kształcenia", en="individualised path of education")
