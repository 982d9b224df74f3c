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
)
