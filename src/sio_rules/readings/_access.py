"""Readings on who has access, to which entity, and for how long."""

from .interpretation import Interpretation, Text

ACCESS = (
    Interpretation(
        number="A-26",
        question=Text(
            "Czyj pracownik może potwierdzać prawdziwość danych?",
            "Whose employee may confirm that data are true?",
        ),
        taken=Text(
            "Wójta, burmistrza i prezydenta miasta oraz ministra, który prowadzi szkoły.",
            "That of a wójt, burmistrz or prezydent miasta, and of a minister who runs schools.",
        ),
        alternatives=(Text("Także starosty i marszałka.", "That of a starosta or marshal, too."),),
        why=Text("Uwaga instrukcji ich nie wymienia.", "The note of the guide does not name them."),
    ),
    Interpretation(
        number="A-67",
        question=Text("Który minister „prowadzi szkoły”?", "Which minister “runs schools”?"),
        taken=Text("Minister właściwy do spraw oświaty i każdy inny.", "The minister for education, and any other."),
        alternatives=(Text("Tylko inny minister.", "Another minister alone."),),
        why=Text(
            "Minister właściwy do spraw oświaty jest wymieniony wśród organów, które wpisują szkoły do RSPO.",
            "The minister for education is named among those who register schools in RSPO.",
        ),
    ),
    Interpretation(
        number="A-68",
        question=Text(
            "Do kiedy ważne jest upoważnienie dyrektora, któremu powierzono stanowisko na ponad pięć lat?",
            "Until when is the authorisation of a director valid whose appointment is longer than five years?",
        ),
        taken=Text(
            "Zaczyna się z powierzeniem stanowiska i kończy po pięciu latach, czyli wcześniejszym z dwóch dni. Następne upoważnienie"
            " zaczyna się w dowolnym dniu powierzenia po tych pięciu latach, a kończy z powierzeniem albo po kolejnych pięciu.",
            "It starts with the appointment and ends after five years, the earlier of the two days. A later authorisation starts on any"
            " day of the appointment after these five years, and ends with the appointment or after five more.",
        ),
        alternatives=(Text("Oba dni takie jak w akcie powierzenia.", "Both days as in the letter of appointment."),),
        why=Text(
            "Żaden koniec nie byłby wtedy dopuszczalny, bo każde upoważnienie trwa najwyżej pięć lat.",
            "No end would be lawful then, as any authorisation lasts five years at most.",
        ),
    ),
    Interpretation(
        number="A-69",
        question=Text(
            "Czy podmiot może mieć jednocześnie kierownika i p.o. kierownika?",
            "Can an entity have a head and an acting head at the same time?",
        ),
        taken=Text(
            "Dwa wnioski z tą samą funkcją są błędem, po jednym z każdą funkcją – ostrzeżeniem. Nieznana funkcja drugiego wniosku liczy"
            " się jak ta sama.",
            "Two requests with the same function are an error, one with each function a warning. A function of the other request that is"
            " not known counts as the same.",
        ),
        alternatives=(
            Text("Błąd w obu przypadkach.", "An error in both cases."),
            Text("Brak uwag przy dwóch różnych funkcjach.", "Nothing where the functions differ."),
        ),
        why=Text(
            "Strona pomocy z 2020 r. zabrania jednego obok drugiego, a późniejsza, o przedłużeniu, dopuszcza jednego kierownika i jednego"
            " p.o.",
            "The help page of 2020 forbids one beside the other; the later one, on renewal, allows one head and one acting head.",
        ),
    ),
    Interpretation(
        number="A-70",
        question=Text(
            "Kto nie musi się zgłosić, aby potwierdzić tożsamość?",
            "Who need not appear to confirm identity?",
        ),
        taken=Text(
            "Kto podpisał wniosek profilem zaufanym ePUAP albo kwalifikowanym podpisem elektronicznym; oba są wariantem ePUAP.",
            "Whoever signed the request by ePUAP or with a qualified electronic signature; both are the variant ePUAP.",
        ),
        alternatives=(Text("Tylko kto podpisał wniosek przez ePUAP.", "Only whoever signed the request by ePUAP."),),
        why=Text(
            "Rozporządzenie z 2017 r. wymaga zgłoszenia się, gdy wniosek nie ma żadnego z tych podpisów, a formularz ma dwa warianty.",
            "The regulation of 2017 asks those to appear whose request has neither signature, and the form has two variants.",
        ),
    ),
    Interpretation(
        number="A-71",
        question=Text(
            "Co znaczy upoważnienie, które wymienia zbiory danych albo potwierdzanie danych, a nie wymienia dostępu w imieniu kierownika?",
            "What does an authorisation mean that names data sets or confirming data, but not access on behalf of the head?",
        ),
        taken=Text(
            "Jest sprzeczne, czyli to błąd; z wnioskiem porównuje się to, co w nim stoi.",
            "It contradicts itself: an error; what it says is compared with the request as it stands.",
        ),
        alternatives=(
            Text(
                "Uznać, że daje także dostęp w imieniu kierownika.",
                "To assume that it also gives access on behalf of the head.",
            ),
        ),
        why=Text(
            "Uwaga instrukcji łączy jedno i drugie z pracownikiem z art. 68 ust. 2.",
            "The note of the guide ties both to the employee of art. 68 ust. 2.",
        ),
    ),
    Interpretation(
        number="A-78",
        question=Text(
            "Dla którego podmiotu składa się wniosek, gdy szkoła należy do zespołu albo jest filią?",
            "For which entity is a request filed if the school belongs to a school complex or is a branch?",
        ),
        taken=Text(
            "Dla zespołu, pod jego numerem RSPO, a gdy to filia, dla jej szkoły; wniosek dla szkoły z zespołu albo filii jest błędem."
            " Przynależność do zespołu jest cechą, którą podaje pytający.",
            "For the complex, under its RSPO number, and of a branch for its school; a request for a school inside a complex or for a"
            " branch is an error. That a school belongs to a complex is a mark that the caller sets.",
        ),
        alternatives=(Text("Dla dowolnego podmiotu z zespołu.", "For any entity of the complex."),),
        why=Text(
            "Instrukcje o tym nie mówią, ale SIO pokazuje wtedy komunikat „Podmiot niepoprawny”, jak opisują strony pomocy i kuratorium.",
            "The guides do not say, but SIO then shows the message “Podmiot niepoprawny”, as the help pages and an education"
            " superintendent's office describe.",
        ),
    ),
)
