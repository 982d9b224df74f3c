"""Readings on classes: two forbidden ones of one school, preschools, ages, sizes."""

from .interpretation import Interpretation, Text

CLASSES = (
    Interpretation(
        number="A-85",
        question=Text(
            "Co robi jedna szkoła, która ma oba zakazane przypisania ucznia?",
            "What does one school do that has both forbidden assignments of a pupil?",
        ),
        taken=Text(
            "Kończy jedno z przypisań, a nauka trwa dalej; terminu nie ma. Oddział przedszkolny i klasa jednej szkoły mogą oznaczać"
            " przejście do klasy wyższej: cztery kroki z punktu 4, ale tylko jako ostrzeżenie.",
            "It ends one of the assignments, and the schooling goes on; there is no time limit. A preschool class and a grade of one"
            " school may be a pupil who goes up: the four steps of section 4, but only as a warning.",
        ),
        alternatives=(
            Text(
                "W ciągu dwóch tygodni ustala, do której szkoły uczeń uczęszcza, i kończy naukę.",
                "It establishes within two weeks which school the pupil attends, and ends the schooling.",
            ),
        ),
        why=Text(
            "Dwa tygodnie z art. 92 ust. 2 oraz zakończenie nauki i przypisania dotyczą dwóch szkół.",
            "The two weeks of art. 92 ust. 2, and the end of schooling and assignment, are about two schools.",
        ),
    ),
    Interpretation(
        number="A-86",
        question=Text(
            "Jak pogodzić zakaz dwóch przypisań przedszkolnych ze zdaniem, że dziecko może być zapisane do kilku placówek?",
            "How do the ban on two preschool assignments and the sentence that a child may be enrolled in several preschools go together?",
        ),
        taken=Text(
            "Zapisać dziecko można do kilku placówek, a przypisanie w SIO mówi, do której uczęszcza: do wskazanej przez rodzica. Para jest"
            " błędem, a obowiązkiem jest oświadczenie. Które przypisanie się kończy, tekst nie mówi.",
            "A child may be enrolled in several preschools; the assignment in SIO says which one it attends, the one that the parent"
            " names. The pair is an error, and the statement is what must be done. Which assignment is ended the text does not say.",
        ),
        alternatives=(Text("Zakazana jest tylko druga dotacja.", "Only the second subsidy is forbidden."),),
        why=Text(
            "Zdanie o zapisaniu stoi przy dotacji, a lista wymienia oba przypisania wśród zakazanych.",
            "The sentence on enrolment is about the subsidy, and the list names the two assignments among those forbidden.",
        ),
    ),
    Interpretation(
        number="A-87",
        question=Text(
            "Czy przedszkole publiczne prowadzone przez związek międzygminny prowadzi inny podmiot niż gmina?",
            "Is a public preschool run by a union of gminas run by a body other than a gmina?",
        ),
        taken=Text("Nie: liczy się jak prowadzone przez gminę.", "No: it counts as run by a gmina."),
        alternatives=(
            Text(
                "Tak, dosłownie: para z placówką niepubliczną jest zakazana.",
                "Yes, literally: the pair with a non-public preschool is forbidden.",
            ),
        ),
        why=Text(
            "Prawa i obowiązki gmin przechodzą na związek (art. 64 ust. 3 ustawy o samorządzie gminnym).",
            "The rights and duties of the gminas pass to the union (art. 64 ust. 3 of the Act on Gmina Self-Government).",
        ),
    ),
    Interpretation(
        number="A-88",
        question=Text(
            "W jakim wieku uczeń może być w oddziale przedszkolnym i na zajęciach rewalidacyjno-wychowawczych?",
            "At what age can a pupil be in a preschool class or in RW?",
        ),
        taken=Text(
            "W oddziale przedszkolnym od ukończenia 2,5 roku; od roku szkolnego w roku kalendarzowym, w którym kończy 7 lat, z odroczeniem"
            " albo orzeczeniem o potrzebie kształcenia specjalnego, w następnym tylko z orzeczeniem. Na zajęciach od roku szkolnego w roku"
            " kalendarzowym, w którym kończy 3 lata, do końca roku szkolnego w tym, w którym kończy 25 lat.",
            "In a preschool class from two years and a half; from the school year in the calendar year of turning 7 with a deferral or a"
            " certificate of the need for special education, in the next one with a certificate only. In RW from the school year in the"
            " calendar year of turning 3 to the end of that in the calendar year of turning 25.",
        ),
        alternatives=(
            Text("Na zajęciach od dnia trzecich urodzin.", "In RW from the third birthday."),
            Text(
                "W oddziale przedszkolnym po odroczeniu przez dwa lata.",
                "In a preschool class after a deferral for two years.",
            ),
        ),
        why=Text(
            "Tak stanowią art. 31 i 38 Prawa oświatowego oraz § 1 ust. 2 rozporządzenia; strona pomocy mówi o zajęciach krócej: od 3 lat.",
            "So say art. 31 and 38 of the Education Law and § 1 ust. 2 of the regulation; the help page on RW is shorter: from 3.",
        ),
    ),
    Interpretation(
        number="A-89",
        question=Text("Ilu uczniów może być w oddziale?", "How many pupils may a class have?"),
        taken=Text(
            "Tylu, ilu przyjmuje SIO od roku szkolnego 2022/2023: 25 w punkcie i zespole, 28 w przedszkolu publicznym i w oddziale"
            " przedszkolnym publicznej szkoły podstawowej, 29 w jej klasach I–III.",
            "As many as SIO accepts from the school year 2022/2023: 25 in a preschool unit or group, 28 in a public kindergarten and in a"
            " preschool class of a public primary school, 29 in its grades I–III.",
        ),
        alternatives=(
            Text(
                "Tylu, ilu wymienia rozporządzenie o organizacji szkół: 25, a w wymienionych przypadkach o dwóch lub trzech więcej.",
                "As many as the regulation on the organisation of schools names: 25, and two or three more in named cases.",
            ),
        ),
        why=Text(
            "Powyżej tych liczb SIO odmawia przypisania; o przypadki z rozporządzenia nie pyta.",
            "Above these numbers SIO refuses the assignment; it does not ask about the cases of the regulation.",
        ),
    ),
)
