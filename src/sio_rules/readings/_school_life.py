"""Readings on particulars, achievements and stays."""

from .interpretation import Interpretation, Text

SCHOOL_LIFE = (
    Interpretation(
        number="A-22",
        question=Text(
            "Kto wypełnia punkty 5.13 i 5.17–5.20 i na jakim poziomie dziecko się przygotowuje?",
            "Who fills in 5.13 and 5.17 to 5.20, and at which level is a child prepared?",
        ),
        taken=Text(
            "5.13 i 5.19 dla dzieci w wychowaniu przedszkolnym; 5.17, 5.18 i 5.20 szkoły. Poziom „0” do roku szkolnego 2019/2020, potem"
            " „wychowanie przedszkolne”.",
            "5.13 and 5.19 for children in preschool education; 5.17, 5.18 and 5.20 schools. The level “0” until the school year"
            " 2019/2020, then “wychowanie przedszkolne”.",
        ),
        alternatives=(Text("Każdy to, czego tekst nikomu nie daje.", "Anybody what the text gives to nobody."),),
        why=Text("Mówią o tym tytuły punktów i to, kogo dotyczą.", "The titles of the points and their subjects tell."),
    ),
    Interpretation(
        number="A-23",
        question=Text("Czym jest „art. 14 ust. 18” ustawy o SIO?", "What is “art. 14 ust. 18” of the SIO Act?"),
        taken=Text("Art. 14 pkt 18.", "Art. 14 pkt 18."),
        alternatives=(Text("Powoływać go tak, jak wydrukowano.", "To cite it as printed."),),
        why=Text(
            "Artykuł ma punkty i tak liczą sąsiednie zdania.", "The article has points, and the sentences about it count so."
        ),
    ),
    Interpretation(
        number="A-29",
        question=Text(
            "Do kiedy dziecko przebywa z matką w MOW: do 3 lat czy do jej 18 lat?",
            "Until when does a child stay with its mother in a MOW: until 3, or until she is 18?",
        ),
        taken=Text(
            "Do dnia przed wcześniejszymi z tych urodzin; dzień wolny niczego nie przesuwa.",
            "Until the day before the earlier of the two birthdays; a day off moves nothing.",
        ),
        alternatives=(Text("Do późniejszych.", "Until the later one."),),
        why=Text(
            "Każde jest granicą pobytu, a matka opuszcza MOW w wieku 18 lat.",
            "Each limits the stay, and the mother leaves at 18.",
        ),
    ),
    Interpretation(
        number="A-32",
        question=Text(
            "Które miejsca w zawodach są wysokie, jeśli „z reguły” pierwsze trzy?",
            "Which places in competitions are high, if “as a rule” the first three are?",
        ),
        taken=Text("Miejsca 1–3.", "Places 1 to 3."),
        alternatives=(Text("Te, które organizator nazwie wysokimi.", "Those that the organiser calls high."),),
        why=Text("Następne zdanie nie zna wyjątku.", "The next sentence leaves no exception."),
    ),
    Interpretation(
        number="A-33",
        question=Text("Czym jest MOS bez szkół?", "What is a MOS without schools?"),
        taken=Text(
            "Osobnym rodzajem placówki; pobyt w niej nie ma podstawy, a pobyt w MOS ze szkołami ją ma.",
            "A kind of unit of its own; a stay there has no basis, while one in a MOS with schools has.",
        ),
        alternatives=(Text("Jeden rodzaj dla obu.", "One kind for both."),),
        why=Text("Inaczej nie wiadomo, gdzie brakuje podstawy.", "Otherwise it could not be told whose basis is missing."),
    ),
    Interpretation(
        number="A-43",
        question=Text("Czy wykazuje się finalistów konkursów?", "Are finalists of contests reported?"),
        taken=Text(
            "Finalista konkursu przedmiotowego nie daje stwierdzenia, a finalista zawodów daje błąd.",
            "A finalist of a subject contest gives no finding; a finalist of a competition is an error.",
        ),
        alternatives=(Text("Finalista konkursu też jest błędem.", "A finalist of a contest is an error, too."),),
        why=Text(
            "Jedno zdanie instrukcji ma finalistów konkursów, a drugie ich nie ma; niejasny tekst nie daje stwierdzenia.",
            "One sentence of the guide has finalists of contests and another lacks them; an unclear text finds nothing.",
        ),
    ),
    Interpretation(
        number="A-44",
        question=Text(
            "Czy olimpiada uczelni jest konkursem „organizowanym poza szkołą”?",
            "Is an olympiad of a university a contest “organised out of school”?",
        ),
        taken=Text("Nie, jeśli jest na liście.", "No, if it stands on a list."),
        alternatives=(Text("Tak, dosłownie.", "Yes, by the words."),),
        why=Text("Inaczej nie dałoby się wykazać żadnej takiej olimpiady.", "Otherwise no such olympiad could be reported."),
    ),
    Interpretation(
        number="A-90",
        question=Text(
            "Czyje są dane z punktów 5.2–5.20 w szkole podstawowej, która ma uczniów i dzieci w oddziałach przedszkolnych?",
            "Whose are the particulars of 5.2 to 5.20 in a primary school, which has pupils and children in preschool classes?",
        ),
        taken=Text(
            "Rozstrzyga oddział: 5.13–5.16 i 5.19 są dla dzieci w wychowaniu przedszkolnym, pozostałe dla uczniów; 5.2 ma własny"
            " warunek.",
            "The class decides: 5.13 to 5.16 and 5.19 are for children in preschool education, the others for pupils; 5.2 has a"
            " condition of its own.",
        ),
        alternatives=(
            Text(
                "Szkoła podstawowa wypełnia każdą z nich dla każdego.", "A primary school fills in any of them for anybody."
            ),
        ),
        why=Text(
            "Instrukcja dzieli je na dane uczniów i dane dzieci w wychowaniu przedszkolnym.",
            "The guide divides them into those of pupils and those of children in preschool education.",
        ),
    ),
    Interpretation(
        number="A-91",
        question=Text("Która szkoła zgłasza do którego egzaminu i kogo?", "Which school registers whom for which exam?"),
        taken=Text(
            "Ta, która do niego przygotowuje według swojego typu; do egzaminu ósmoklasisty uczniów klasy VIII. Gdzie typ tego nie mówi,"
            " nie ma stwierdzenia.",
            "The one that prepares for it by its type; for the eighth-grade exam pupils of grade VIII. Where the type does not say,"
            " nothing is found.",
        ),
        alternatives=(Text("Każda szkoła każdego ucznia.", "Any school any pupil."),),
        why=Text(
            "Instrukcja mówi tylko, że zgłaszają szkoły; reszta wynika z typu szkoły i nazwy egzaminu.",
            "The guide says only that schools register; the rest follows from the type of the school and the name of the exam.",
        ),
    ),
    Interpretation(
        number="A-92",
        question=Text("Od jakiego wieku uczeń może mieć kartę rowerową?", "From what age may a pupil have a bicycle card?"),
        taken=Text(
            "Od ukończenia 10 lat; wcześniejsza karta daje ostrzeżenie.",
            "From the tenth birthday; an earlier card gives a warning.",
        ),
        alternatives=(Text("Nie pytać o wiek.", "Not to ask for the age."),),
        why=Text(
            "Wymagany wiek zna ustawa o kierujących pojazdami, a instrukcja go nie podaje.",
            "The Act on Drivers requires an age, and the guide does not give it.",
        ),
    ),
)
