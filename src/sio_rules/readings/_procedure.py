"""Readings on who grants access, the procedure and revocation."""

from .interpretation import Interpretation, Text

PROCEDURE = (
    Interpretation(
        number="A-06",
        question=Text(
            "Co się dzieje z wnioskiem o dostęp, jeśli wniosek o przedłużenie terminu jest spóźniony?",
            "What becomes of the request for access if the request for an extension is late?",
        ),
        taken=Text(
            "Wnioskowi o dostęp nie nadaje się biegu (nie jest odrzucony) i można złożyć nowy.",
            "The request for access is not proceeded with (it is not rejected), and a new one may be filed.",
        ),
        alternatives=(
            Text(
                "Spóźniony wniosek nie ma skutku, a kto zgłosi się w pierwotnym terminie, zostaje obsłużony.",
                "A late request has no effect, and whoever appears within the original time limit is served.",
            ),
        ),
        why=Text(
            "Tak brzmi tekst, a w razie wątpliwości dostępu się nie przyznaje.",
            "The text says so, and in doubt access is refused.",
        ),
    ),
    Interpretation(
        number="A-08",
        question=Text(
            "Ile jest powodów cofnięcia dostępu: cztery, pięć czy sześć?",
            "How many reasons for revoking access are there: four, five or six?",
        ),
        taken=Text(
            "Cztery przypadki to podstawa prawna, pięć powodów to opcje formularza, a sześć to lista z dzisiejszej ustawy; każda lista"
            " jest osobna.",
            "The four cases are the legal basis, the five reasons are the options of the form, and the six are today's list; each list"
            " stands by itself.",
        ),
        alternatives=(Text("Jedna lista.", "One list."),),
        why=Text("Jedna lista mieszałaby prawo z różnych dni.", "One list would mix the law of different days."),
    ),
    Interpretation(
        number="A-09",
        question=Text(
            "Czy „nie nadaje się biegu” i „odrzucenie” znaczą to samo?",
            "Do “not proceeded with” and “rejected” mean the same?",
        ),
        taken=Text(
            "Przy przyznawaniu dostępu nie: to dwa różne zakończenia. Przy cofaniu jedno określenie obejmuje oba.",
            "For granting access no: they are two different ends. For revocation one term covers both.",
        ),
        alternatives=(Text("Jedno znaczenie w obu instrukcjach.", "One meaning in both guides."),),
        why=Text(
            "Instrukcja przyznawania wymienia powody odrzucenia wyczerpująco, a instrukcja cofania sama tłumaczy pierwsze określenie drugim.",
            "The guide on granting lists the grounds of rejection exhaustively; the guide on revocation explains one term by the other.",
        ),
    ),
    Interpretation(
        number="A-10",
        question=Text("Który e-mail jest drugi?", "Which e-mail is the second?"),
        taken=Text(
            "Według instrukcji dla wnioskodawców: 1 wpływ, 2 rozpoczęcie rozpatrywania, 3 poprawność danych; e-mail z linkiem ma numer 0.",
            "By the guide for applicants: 1 receipt, 2 start of examination, 3 correct data; the e-mail with the link has number 0.",
        ),
        alternatives=(
            Text(
                "Według instrukcji dla pracowników, która liczy od e-maila z linkiem: drugi to wpływ.",
                "By the guide for employees, which counts from the e-mail with the link: the second is the receipt.",
            ),
        ),
        why=Text(
            "Terminy biegną według instrukcji dla wnioskodawców; od wpływu nie biegnie żaden.",
            "The time limits run by the guide for applicants; none runs from the receipt.",
        ),
    ),
    Interpretation(
        number="A-25",
        question=Text(
            "Kto przyznaje dostęp szkołom ministrów i na którym poziomie?",
            "Who grants access to the schools of ministers, and at which level?",
        ),
        taken=Text(
            "Minister, który prowadzi szkołę, na poziomie III; prezesom izb obrachunkowych i rektorom minister właściwy do spraw oświaty na"
            " poziomie I.",
            "The minister who runs the school, at level III; to presidents of audit chambers and rectors the minister for education, at"
            " level I.",
        ),
        alternatives=(
            Text(
                "Minister właściwy do spraw oświaty wszystkim szkołom ministrów.",
                "The minister for education for all schools of ministers.",
            ),
        ),
        why=Text(
            "Instrukcja mówi o organie, który przekazuje dane szkoły do RSPO.",
            "The guide speaks of the body that sends the school's data to RSPO.",
        ),
    ),
    Interpretation(
        number="A-35",
        question=Text(
            "Od jakiej informacji biegnie 5 dni roboczych na rozpatrzenie?",
            "From which information do the 5 working days for examination run?",
        ),
        taken=Text(
            "Od drugiego e-maila, o rozpoczęciu rozpatrywania.", "From the second e-mail, on the start of examination."
        ),
        alternatives=(Text("Od e-maila o wpływie wniosku.", "From the receipt."),),
        why=Text("Tego dotyczy punkt, w którym stoi to zdanie.", "The section in which the sentence stands is about it."),
    ),
    Interpretation(
        number="A-38",
        question=Text(
            "Na jak długo można przedłużyć termin zgłoszenia się?",
            "For how long may the time limit for appearing be extended?",
        ),
        taken=Text(
            "Bez ograniczenia; wybrany dzień jest późniejszy niż koniec terminu, a jeśli nie jest roboczy, jest to ostrzeżenie. Zgłosić"
            " się można każdego dnia aż do niego.",
            "Without a limit; the chosen day is later than the end of the time limit, and one that is no working day is a warning. One"
            " may appear on any day up to it.",
        ),
        alternatives=(
            Text("Tylko w wybranym dniu.", "On the chosen day alone."),
            Text("Tylko na dzień roboczy.", "To a working day alone."),
        ),
        why=Text(
            "Źródła nie podają najpóźniejszego dnia ani nie wymagają dnia roboczego.",
            "The sources name no latest day and ask for no working day.",
        ),
    ),
    Interpretation(
        number="A-40",
        question=Text(
            "Czy niepotwierdzony wniosek wygasa po 24 godzinach?", "Does an unconfirmed request lapse after 24 hours?"
        ),
        taken=Text(
            "Tak, chyba że to wyłączono; dokładnie 24 godziny są w terminie. W tym czasie trzeba potwierdzić wniosek linkiem.",
            "Yes, unless that is switched off; exactly 24 hours are in time. Within them the request must be confirmed by the link.",
        ),
        alternatives=(Text("Nie, dopóki ktoś o to nie zapyta.", "No, unless it is asked for."),),
        why=Text("Mówią o tym strony pomocy SIO, a źródła milczą.", "The help pages of SIO say so; the sources are silent."),
    ),
    Interpretation(
        number="A-41",
        question=Text(
            "Czy lista powodów odrzucenia, zakończona średnikiem, jest pełna?",
            "Is the list of grounds of rejection, which ends in a semicolon, complete?",
        ),
        taken=Text("Tak: trzy wydrukowane powody.", "Yes: the three that are printed."),
        alternatives=(Text("Lista otwarta.", "An open list."),),
        why=Text(
            "Lista otwarta pozwalałaby odrzucić wniosek z dowolnego powodu.",
            "An open list would let a request be rejected for anything.",
        ),
    ),
    Interpretation(
        number="A-72",
        question=Text(
            "Kiedy wysłano drugi e-mail, jeśli nikt tego nie odnotował?",
            "When was the second e-mail sent where nobody recorded it?",
        ),
        taken=Text(
            "W dniu oznaczenia wniosku jako rozpatrywany; inny dzień można odnotować osobnym zdarzeniem.",
            "On the day on which the request is marked as under examination; an event of its own records another day.",
        ),
        alternatives=(
            Text("Nie ma terminu, dopóki wysłania nie odnotowano.", "No time limit until the sending is recorded."),
        ),
        why=Text(
            "Instrukcja dla pracowników wysyła wiadomość po oznaczeniu, a brak terminu ukrywałby każde opóźnienie.",
            "The guide for employees lets the message follow the mark, and no time limit would hide every delay.",
        ),
    ),
    Interpretation(
        number="A-73",
        question=Text(
            "Czy można odrzucić wniosek podpisany przez ePUAP?",
            "Can a request that is signed with ePUAP be rejected?",
        ),
        taken=Text(
            "Tak, gdy to nie ta osoba, dopóki nie pozyskano danych dostępowych; dwa pozostałe powody wymagają zgłoszenia się.",
            "Yes, as not the person, until access data are obtained; the other two grounds need an appearance.",
        ),
        alternatives=(Text("Nie można go odrzucić.", "It cannot be rejected."),),
        why=Text(
            "Inaczej organ nie mógłby odmówić obcej osobie, której dane uznano za poprawne.",
            "Otherwise the authority could not refuse a stranger once the data are found correct.",
        ),
    ),
    Interpretation(
        number="A-74",
        question=Text(
            "Czy oznaczenie wniosku o cofnięcie wymaga odnotowania, że go pobrano?",
            "Must fetching a request to revoke be recorded before the request is marked?",
        ),
        taken=Text(
            "Nie; oznaczenie znaczy, że wniosek pobrano, a osobne zdarzenie odnotowuje to, jeśli wiadomo kiedy.",
            "No; the mark implies that the request was fetched, and an event of its own records it where it is known.",
        ),
        alternatives=(Text("Bez odnotowania nie ma oznaczenia.", "No mark without the record."),),
        why=Text(
            "Inaczej nie dałoby się odczytać przebiegu, w którym tego nie odnotowano.",
            "Otherwise every history that does not record it would be refused.",
        ),
    ),
    Interpretation(
        number="A-75",
        question=Text(
            "Kto może wystąpić o cofnięcie z dzisiejszych powodów?",
            "Who may ask for a revocation on one of today's reasons?",
        ),
        taken=Text(
            "W czterech powodach, które odpowiadają przypadkom ustawy z 2011 r., ten, kto mógł wtedy; w pozostałych każdy.",
            "For the four that continue a case of the 2011 text, who could ask then; for the others anybody.",
        ),
        alternatives=(Text("Zawsze każdy.", "Always anybody."),),
        why=Text(
            "Źródła nie mają brzmienia dzisiejszego art. 73.",
            "The sources do not have the wording of today's art. 73.",
        ),
    ),
)
