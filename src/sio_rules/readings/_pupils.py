"""Readings on who reports, identity, schooling, duties, classes and conflicts."""

from .interpretation import Interpretation, Text

PUPILS = (
    Interpretation(
        number="A-18",
        question=Text("Połowa czego oznacza niespełnianie obowiązku?", "Half of what means that a duty is not fulfilled?"),
        taken=Text(
            "W przygotowaniu przedszkolnym dni zajęć. W obowiązku szkolnym to, co podaje pytający: zajęcia (instrukcja) albo dni"
            " (dzisiejsza ustawa). Próg jest ten sam: podwojona nieusprawiedliwiona nieobecność nie jest mniejsza niż całość, w dowolnym"
            " miesiącu.",
            "In the preschool year days of lessons. In compulsory schooling what the caller counts: lessons (the guide) or days (today's"
            " act). The threshold is the same: twice the unexcused absence is not less than the whole, in any one month.",
        ),
        alternatives=(Text("Jedna jednostka dla obu obowiązków.", "One unit for both duties."),),
        why=Text(
            "Instrukcja i ustawa w brzmieniu z 29 marca 2024 r. to dwa brzmienia tego samego przepisu z różnych lat. Próg 25% w roku"
            " odrzucono 31 stycznia 2026 r. i nie jest on prawem.",
            "The guide and the act as worded on 29 March 2024 are two wordings of one provision, of different years. A threshold of 25% a"
            " year was dropped on 31 January 2026 and is not law.",
        ),
    ),
    Interpretation(
        number="A-19",
        question=Text(
            "Które dwa oddziały przedszkolne wykluczają się nawzajem?",
            "Which two preschool classes exclude each other?",
        ),
        taken=Text(
            "Dosłownie te z listy: w placówce publicznej prowadzonej przez inny podmiot niż gmina i w niepublicznej, oraz dwa w"
            " niepublicznych. Oddział wakacyjny nie jest kolizją w lipcu i sierpniu.",
            "Literally those of the list: one in a public preschool run by another body than a gmina with one in a non-public"
            " preschool, and two in non-public ones. A holiday class is no conflict in July and August.",
        ),
        alternatives=(Text("Każde dwa, poza podmiotami leczniczymi.", "Every two, outside medical establishments."),),
        why=Text(
            "Listę czyta się dosłownie, a punkt 3.1 instrukcji nakazuje oddział wakacyjny, gdy dziecko jest dalej przypisane u siebie.",
            "A list is read literally, and section 3.1 of the guide orders the holiday class while the child stays assigned at home.",
        ),
    ),
    Interpretation(
        number="A-20",
        question=Text(
            "Czy wyjątek dla dwóch oddziałów podstawowych wymaga, by oba były wyjątkowe?",
            "Must both of two basic classes be of an exempt kind?",
        ),
        taken=Text(
            "Wystarczy jeden w podmiocie leczniczym, w szkole artystycznej bez pionu ogólnokształcącego albo w szkole policealnej (gdy"
            " formy kształcenia się łączą). Wyjątek przedszkolny wymaga dwóch oddziałów przedszkolnych; oddział przedszkolny i klasa"
            " szkoły to ostrzeżenie, podobnie jak oddział, którego poziomu nie podano.",
            "One is enough in a medical establishment, in an artistic school without a general track, or in a post-secondary school"
            " (where the forms of education go together). The preschool exemption needs two preschool classes; a preschool class with a"
            " class of a school is a warning, and so is a class whose level is not given.",
        ),
        alternatives=(Text("Oba muszą być wyjątkowe.", "Both must be exempt."),),
        why=Text(
            "Celem jest pozostawienie ucznia w szkole macierzystej.", "The purpose is that the pupil keeps the home school."
        ),
    ),
    Interpretation(
        number="A-24",
        question=Text(
            "Od kiedy obowiązują reguły z jednej instrukcji o kilku datach?",
            "From when do the rules of one guide with several dates hold?",
        ),
        taken=Text(
            "Każda od swojego roku szkolnego; kontrola obowiązków od 2023/2024.",
            "Each from its own school year; the control of duties from 2023/2024.",
        ),
        alternatives=(Text("Wszystkie bez daty.", "All without a date."),),
        why=Text(
            "Bez dat błędy pojawiałyby się w latach przed regułą.",
            "Without dates there would be errors in years before the rule.",
        ),
    ),
    Interpretation(
        number="A-27",
        question=Text(
            "Komu podaje się kraj pochodzenia i status?",
            "For whom are country of origin and status given?",
        ),
        taken=Text(
            "Każdemu uczniowi, który nie jest obywatelem polskim, z numerem PESEL i bez niego.",
            "For every pupil who is not a Polish citizen, with a PESEL number or without.",
        ),
        alternatives=(Text("Tylko bez numeru PESEL.", "Only without a PESEL number."),),
        why=Text("Punkt 2.3 mówi to wprost.", "Section 2.3 says so expressly."),
    ),
    Interpretation(
        number="A-28",
        question=Text(
            "Kogo obejmuje „placówki artystyczne – ogniska artystyczne”?",
            "Whom does “units of art – art clubs” cover?",
        ),
        taken=Text(
            "Placówki oświatowo-wychowawcze i ogniska artystyczne; oba rodzaje wykazują tylko wypadki.",
            "Out-of-school units and art clubs; both kinds report accidents only.",
        ),
        alternatives=(
            Text("Tylko ogniska.", "Art clubs alone."),
            Text("Wszystkie placówki artystyczne.", "All units of art."),
        ),
        why=Text("Inaczej połowa zdania nie ma sensu.", "Otherwise one half of the sentence has no sense."),
    ),
    Interpretation(
        number="A-30",
        question=Text("Do kiedy trwa obowiązek nauki?", "Until when does compulsory education run?"),
        taken=Text(
            "Do dnia przed osiemnastymi urodzinami. Wiek od 6 do 18 lat w kontroli liczy się rocznikami i to inna reguła.",
            "To the day before the eighteenth birthday. The ages 6 to 18 of the control go by calendar years, and are another rule.",
        ),
        alternatives=(Text("Do końca roku tych urodzin.", "To the end of the year of that birthday."),),
        why=Text("Tekst mówi: do 18 lat.", "The text says: until 18 years."),
    ),
    Interpretation(
        number="A-37",
        question=Text(
            "Od kiedy biegną dwa tygodnie z art. 92 ust. 2?",
            "From when do the two weeks of art. 92 ust. 2 run?",
        ),
        taken=Text(
            "Od dnia, w którym szkoła dowiedziała się o konflikcie; tego dnia się nie liczy.",
            "From the day on which the school learned of the conflict, which is not counted.",
        ),
        alternatives=(
            Text("Od pierwszego wspólnego dnia.", "From the first common day."),
            Text("Od dnia, w którym SIO pierwszy raz go pokazał.", "From the day on which SIO first showed it."),
        ),
        why=Text("Szkoła może działać dopiero, gdy wie.", "A school can act only once it knows."),
    ),
    Interpretation(
        number="A-42",
        question=Text(
            "Czy przypisanie może przekroczyć 31 sierpnia, gdy nauka kończy się w innym dniu?",
            "May an assignment cross 31 August where schooling ends on another day?",
        ),
        taken=Text(
            "W kolegium pracowników służb społecznych i w naborze lutowym tego się nie sprawdza.",
            "In the college of social services and the February intake this is not checked.",
        ),
        alternatives=(Text("Sprawdzać ich własny rok szkolny.", "To check their own school year."),),
        why=Text("Źródła nie podają innego roku szkolnego.", "No source names another school year."),
    ),
    Interpretation(
        number="A-45",
        question=Text(
            "Do jakich oddziałów przypisuje ORW?",
            "To which classes does an ORW assign?",
        ),
        taken=Text("Do WWR, RW i zajęć realizujących IPET.", "To WWR, RW and IPET lessons."),
        alternatives=(Text("Tylko do WWR i RW.", "To WWR and RW alone."),),
        why=Text(
            "Punkt 13 wymienia dwa rodzaje, ale punkt 4 wprost nakazuje trzeci.",
            "Section 13 lists two kinds, but section 4 orders the third expressly.",
        ),
    ),
    Interpretation(
        number="A-48",
        question=Text(
            "Według którego roku liczy się wiek od 6 do 18 lat?",
            "By which year are the ages 6 to 18 counted?",
        ),
        taken=Text(
            "Według roku kalendarzowego dnia, w którym się pyta, także wiosną.",
            "By the calendar year of the day on which one asks, in spring, too.",
        ),
        alternatives=(Text("Według roku, w którym zaczął się rok szkolny.", "By the year in which the school year began."),),
        why=Text("Tekst mówi o roku kalendarzowym.", "The text speaks of the calendar year."),
    ),
    Interpretation(
        number="A-49",
        question=Text("Czym jest to, o co instrukcja prosi?", "What is it that the guide asks for politely?"),
        taken=Text("Ostrzeżeniem.", "A warning."),
        alternatives=(Text("Błędem.", "An error."),),
        why=Text("Prośba nie jest obowiązkiem.", "A request is no duty."),
    ),
)
