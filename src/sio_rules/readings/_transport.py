"""Readings on transport to school."""

from .interpretation import Interpretation, Text

TRANSPORT = (
    Interpretation(
        number="A-02",
        question=Text("Co znaczy „1. rok życia” i „2. rok życia”?", "What do “1. rok życia” and “2. rok życia” mean?"),
        taken=Text("Wiek 24 i 25 lat.", "The ages of 24 and 25."),
        alternatives=(Text("Rok i dwa lata.", "One and two years."),),
        why=Text(
            "Tak stanowi art. 39 ust. 4 pkt 2; liczby zginęły przy ponownym numerowaniu listy.",
            "Art. 39 ust. 4 pkt 2 says so; the numbers were lost when the list was numbered anew.",
        ),
    ),
    Interpretation(
        number="A-11",
        question=Text("Jaką datę zakończenia ma dowożenie?", "Which end date has transport?"),
        taken=Text(
            "31 sierpnia, jeśli trwało do końca roku szkolnego; dzień faktyczny, jeśli skończyło się wcześniej. Ferie, wakacje i nauka"
            " zdalna ani go nie kończą, ani nie przerywają.",
            "31 August where it lasted to the end of the school year; the actual day where it ended before. Holidays and remote learning"
            " neither end nor interrupt it.",
        ),
        alternatives=(Text("Dni faktyczne przy każdej przerwie.", "Actual days for every break."),),
        why=Text("Strony pomocy proszą, by tego nie robić.", "The help pages ask not to do that."),
    ),
    Interpretation(
        number="A-12",
        question=Text(
            "Do kiedy trwa „5–9 lat” dziecka z orzeczeniem?",
            "Until when do the “5 to 9 years” of a child with a certificate last?",
        ),
        taken=Text(
            "Do 31 sierpnia roku kalendarzowego, w którym dziecko kończy 9 lat; tak samo do najbliższego ORW.",
            "Until 31 August of the calendar year in which the child turns 9; the same for the nearest ORW.",
        ),
        alternatives=(
            Text(
                "Do dziewiątych urodzin.",
                "Until the ninth birthday.",
            ),
        ),
        why=Text(
            "Tak liczy art. 31 ust. 2, a ORW wymienia art. 32 ust. 6.",
            "Art. 31 ust. 2 counts so, and art. 32 ust. 6 names the ORW.",
        ),
    ),
    Interpretation(
        number="A-13",
        question=Text("Kto jest pięciolatkiem?", "Who is five?"),
        taken=Text(
            "Kto kończy 5 lat w roku kalendarzowym, w którym zaczyna się rok szkolny.",
            "Who turns five in the calendar year in which the school year begins.",
        ),
        alternatives=(Text("Kto ma ukończone 5 lat.", "Who has completed five years."),),
        why=Text(
            "Art. 31 i 35 liczą rocznikami; inaczej dzieci z jednego oddziału miałyby różne prawa.",
            "Art. 31 and 35 count by calendar years; otherwise two classmates would have different rights.",
        ),
    ),
    Interpretation(
        number="A-14",
        question=Text(
            "Czy dokładnie 3 lub 4 km to już obowiązek gminy?",
            "Is exactly 3 or 4 km a duty of the gmina already?",
        ),
        taken=Text(
            "Nie; do granicy gmina może zorganizować dowożenie: do szkoły podstawowej na podstawie art. 39 ust. 3 pkt 2, do przedszkola na podstawie art. 32 ust. 7.",
            "No; within the limit the gmina may organise transport: to a primary school by art. 39 ust. 3 pkt 2, to a preschool by art. 32 ust. 7.",
        ),
        alternatives=(
            Text(
                "Granica jest już obowiązkiem.",
                "The limit itself is a duty.",
            ),
        ),
        why=Text(
            "Przepis mówi: przekracza.",
            "The provision says: exceeds.",
        ),
    ),
    Interpretation(
        number="A-15",
        question=Text(
            "Jak długo zwraca się koszty opiekuna?",
            "For how long are the accompanying adult's costs refunded?",
        ),
        taken=Text(
            "Przy dowożeniu ze względu na odległość: w wychowaniu przedszkolnym tak długo jak dowożenie, w szkole podstawowej do dnia przed siódmymi urodzinami. Przy kształceniu specjalnym tak długo jak dowożenie, a formę wybierają rodzice.",
            "Where the duty rests on distance: in preschool education as long as the transport, in the primary school until the day before the seventh birthday. In special education as long as the transport, and the parents choose the form.",
        ),
        alternatives=(
            Text(
                "Granica siedmiu lat wszędzie.",
                "The limit of seven years everywhere.",
            ),
        ),
        why=Text(
            "Art. 32 ust. 5 wymienia dziecko i opiekuna bez granicy wieku. Dla kształcenia specjalnego rozstrzygają teksty: do 2 grudnia 2019 r. umowa (art. 39 ust. 4 pkt 3, art. 32 ust. 6), od 3 grudnia 2019 r. art. 39a ust. 1.",
            "Art. 32 ust. 5 names the child and the adult without a limit of age. For special education the texts settle it: an agreement until 2 December 2019 (art. 39 ust. 4 pkt 3, art. 32 ust. 6), art. 39a ust. 1 since 3 December 2019.",
        ),
    ),
    Interpretation(
        number="A-16",
        question=Text(
            "Jaki dzień kończy rok szkolny „w roku kalendarzowym” ukończenia wieku?",
            "Which day ends the school year “in the calendar year” of an age?",
        ),
        taken=Text(
            "31 sierpnia tego roku, także gdy urodziny są później.",
            "31 August of that year, also where the birthday is later.",
        ),
        alternatives=(
            Text("Koniec roku szkolnego, w którym są urodziny.", "The end of the school year in which the birthday falls."),
        ),
        why=Text("Tak odpowiedziało ministerstwo.", "The ministry answered so."),
    ),
    Interpretation(
        number="A-17",
        question=Text(
            "Co, jeśli instrukcja daje dowożenie, którego ustawa nie nakazuje?",
            "What if the guide grants transport that the act does not order?",
        ),
        taken=Text(
            "Odpowiedzią jest ustawa: gmina może (art. 39 ust. 4a, art. 32 ust. 7), a ostrzeżenie wymienia instrukcję. Dla dziecka w ośrodku, które nie jest niepełnosprawne, nie ma odpowiedzi; stwierdzenie wymienia oba teksty.",
            "The act is the answer: the gmina may (art. 39 ust. 4a, art. 32 ust. 7), and a warning names the guide. For a child in a centre who is not disabled there is no answer; the finding names both texts.",
        ),
        alternatives=(
            Text(
                "Iść za instrukcją.",
                "To follow the guide.",
            ),
            Text(
                "Odmówić.",
                "To deny it.",
            ),
        ),
        why=Text(
            "O dzieciach, które nie są niepełnosprawne, a przebywają w ośrodku, ustawa milczy; każdy wybór byłby zgadywaniem.",
            "About children in a centre who are not disabled the act is silent; either choice would be a guess.",
        ),
    ),
    Interpretation(
        number="A-46",
        question=Text("Czy szkoła podstawowa jest celem dowożenia?", "Is the primary school a destination?"),
        taken=Text("Tak.", "Yes."),
        alternatives=(Text("Nie, bo brak jej na pierwszej liście.", "No, for the first list lacks it."),),
        why=Text(
            "Dalsze akapity instrukcji i art. 39 są o niej.", "Later paragraphs of the guide, and art. 39, are about it."
        ),
    ),
    Interpretation(
        number="A-47",
        question=Text(
            "Czy granica 21 lat dotyczy szkoły podstawowej?",
            "Does the limit of 21 years reach the primary school?",
        ),
        taken=Text("Nie; dowożenie trwa, dopóki uczeń uczęszcza.", "No; the transport lasts while the pupil attends."),
        alternatives=(Text("Dotyczy całego zdania.", "It holds for the whole sentence."),),
        why=Text(
            "Słowa o granicy stoją przy szkole ponadpodstawowej.",
            "The words of the limit stand with the post-primary school.",
        ),
    ),
)
