"""Readings on who reports what and by when, on the identity of pupils, and on their schooling."""

from .interpretation import Interpretation, Text

REPORTING = (
    Interpretation(
        number="A-80",
        question=Text(
            "Jak liczy się siedem dni na przekazanie danych do SIO?",
            "How are the seven days for sending data to SIO counted?",
        ),
        taken=Text(
            "Dnia zmiany się nie wlicza, a koniec, który przypada na dzień wolny albo sobotę, przesuwa się na następny dzień, który"
            " nie jest ani jednym, ani drugim. Siedem dni przyjęto dla całego czasu ustawy, od 30 kwietnia 2012 r.",
            "The day of the change is not counted, and an end on a day off or a Saturday moves to the next day that is neither."
            " Seven days are taken for the whole time of the act, from 30 April 2012 on.",
        ),
        alternatives=(
            Text("Koniec się nie przesuwa.", "The end does not move."),
            Text(
                "Dla lat przed dzisiejszym brzmieniem nie ma odpowiedzi.",
                "There is no answer for years before today's wording.",
            ),
        ),
        why=Text(
            "Termin określa ustawa, więc liczy się go według art. 110, 111 i 115 k.c.; przekazanie danych nie jest postępowaniem"
            " administracyjnym. Od kiedy dni jest siedem, nie wiadomo.",
            "A statute sets the time limit, so that it is counted by art. 110, 111 and 115 of the Civil Code; to send data is no"
            " administrative proceeding. Since when there are seven days is not known.",
        ),
    ),
    Interpretation(
        number="A-81",
        question=Text(
            "Co nakazuje art. 44 ustawy o SIO po negatywnej weryfikacji?",
            "What does art. 44 of the SIO Act order after a negative verification?",
        ),
        taken=Text(
            "Cztery czynności: wyjaśnić stan faktyczny, poinformować kierownika urzędu stanu cywilnego, poinformować rodziców albo"
            " pełnoletniego ucznia i ponownie przekazać dane identyfikacyjne. Po wyjaśnieniu urzędu już się nie pyta.",
            "Four acts: clarify the facts, inform the head of the registry office, inform the parents or the adult pupil, and send"
            " the identification data again. Once the facts are clear, the office is not asked any more.",
        ),
        alternatives=(
            Text("Tylko czynności wymienione w instrukcji.", "Only the acts that the guide names."),
            Text("Urząd informuje się w każdym przypadku.", "The office is informed in any case."),
        ),
        why=Text(
            "Brzmienia art. 44 nie znaleziono; informację dla rodziców wyprowadza z niego poradnik dla dyrektorów. Urząd informuje"
            " się po to, żeby wyjaśnić stan faktyczny.",
            "The wording of art. 44 was not found; a guide for directors derives the notice to the parents from it. The office is"
            " informed in order to clarify the facts.",
        ),
    ),
    Interpretation(
        number="A-82",
        question=Text(
            "Które szkoły mają nabór lutowy i kiedy kończy w nim zajęcia najwyższa klasa?",
            "Which schools have a February intake, and when do the lessons of its top class end?",
        ),
        taken=Text(
            "Branżowa szkoła II stopnia, która nie jest dla dorosłych, to ostrzeżenie, które wskazuje oba teksty. Najwyższa klasa"
            " kończy zajęcia w pierwszy piątek po 1 stycznia; gdy sam 1 stycznia jest piątkiem, tydzień później.",
            "A stage II sectoral vocational school that is not for adults is a warning that names both texts. The top class ends on"
            " the first Friday after 1 January; where 1 January is a Friday itself, a week later.",
        ),
        alternatives=(
            Text("Błąd, według instrukcji.", "An error, by the guide."),
            Text("Nic, według rozporządzenia.", "Nothing, by the regulation."),
            Text("Sam 1 stycznia, gdy jest piątkiem.", "1 January itself, where it is a Friday."),
        ),
        why=Text(
            "Instrukcja wymienia branżowe szkoły I stopnia i szkoły policealne dla młodzieży oraz szkoły dla dorosłych;"
            " rozporządzenie wymienia też branżowe szkoły II stopnia i nie mówi o młodzieży.",
            "The guide names stage I sectoral vocational schools and post-secondary schools for young people, and schools for adults;"
            " the regulation names stage II sectoral vocational schools, too, and does not speak of young people.",
        ),
    ),
    Interpretation(
        number="A-83",
        question=Text(
            "Czy podmiot może przekazywać dane, o których instrukcja nie mówi w związku z jego rodzajem?",
            "May an entity send data that the guide does not connect with its kind?",
        ),
        taken=Text(
            "Nauka i oddziały w bursie i domu wczasów dziecięcych oraz zajęcia dodatkowe poza szkołami: bez odpowiedzi i z"
            " ostrzeżeniem. Gdzie instrukcja mówi, kto przekazuje dane, inni ich nie przekazują.",
            "Schooling and classes at a boarding house or a holiday home, and extracurricular activities of others than schools: no"
            " answer, and a warning. Where the guide says who sends data, others must not.",
        ),
        alternatives=(
            Text("Wolno wszystko, czego punkt 1 nie ogranicza.", "Whatever section 1 does not restrict is allowed."),
            Text("Nie wolno niczego, czego instrukcja nie wymienia.", "Whatever the guide does not name is forbidden."),
        ),
        why=Text(
            "Punkt 13 opisuje w tych placówkach tylko pobyt, a art. 14 ustawy o SIO mówi o szkołach; żaden tekst nie mówi „tylko”.",
            "Section 13 describes only the stay at these units, and art. 14 of the SIO Act speaks of schools; no text says “only”.",
        ),
    ),
    Interpretation(
        number="A-84",
        question=Text(
            "Jak porównać obywatelstwo zwrócone przez rejestr PESEL z podanym?",
            "How is the citizenship that the PESEL register returns compared with the one stated?",
        ),
        taken=Text(
            "Zwykłe słowa o obywatelstwie polskim, także obok innych, przy uczniu „nie jest obywatelem polskim” to błąd; każdy inny"
            " tekst przy uczniu „jest obywatelem polskim” to ostrzeżenie; pustego pola się nie porównuje.",
            "The usual words for Polish citizenship, also beside others, with a pupil who “is not a Polish citizen” are an error; any"
            " other text with a pupil who “is a Polish citizen” is a warning; an empty field is not compared.",
        ),
        alternatives=(Text("Nie porównywać ich wcale.", "Not to compare them at all."),),
        why=Text(
            "Żadne źródło nie mówi, jakimi słowami rejestr zwraca obywatelstwo, więc nierozpoznane słowo nie dowodzi niezgodności.",
            "No source says in which words the register returns the citizenship, so that a word that is not recognised proves no"
            " disagreement.",
        ),
    ),
)
