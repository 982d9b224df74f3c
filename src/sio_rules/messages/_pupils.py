"""Messages on a pupil's identity, residence, exams, boarding, stays and duties."""

from sio_rules.readings import Text

from .message import SioMessage

PUPILS = (
    SioMessage(
        number=7,
        text="UCZEŃ NIEZWERYFIKOWANY W PESEL",
        when=Text(
            "Dane identyfikacyjne ucznia nie zgadzają się z rejestrem PESEL.",
            "The pupil's identification data do not agree with the PESEL register.",
        ),
        rules=("PUP-208", "PUP-671"),
    ),
    SioMessage(
        number=8,
        text="UCZEŃ NIEZWERYFIKOWANY",
        when=Text(
            "Weryfikacja w rejestrze PESEL ma wynik negatywny, a szkoła albo placówka ma wyjaśnić niezgodność i powiadomić, kogo trzeba.",
            "The verification in the PESEL register has a negative result, and the school or unit must clear up the discrepancy and inform"
            " those concerned.",
        ),
        rules=("PUP-208", "PUP-210", "PUP-211", "PUP-213", "PUP-218"),
    ),
    SioMessage(
        number=23,
        text="Brak miejsca zamieszkania przy przypisaniu",
        when=Text(
            "Uczeń jest przypisany do oddziału podstawowego, przygotowawczego albo rewalidacyjno-wychowawczego, a podmiot nie podał jego miejsca"
            " zamieszkania.",
            "The pupil is assigned to a basic, preparatory or RW class, but the entity does not give the pupil's residence.",
        ),
        rules=("PUP-666",),
    ),
    SioMessage(
        number=24,
        text="Okres zamieszkania poza okresem nauki",
        when=Text(
            "Okres miejsca zamieszkania zaczyna się przed nauką albo kończy po niej.",
            "The period of the residence begins before schooling or ends after it.",
        ),
        rules=("PUP-604e",),
    ),
    SioMessage(
        number=43,
        text="Internat tylko, gdy jest w RSPO w zespole",
        when=Text(
            "Wykazano korzystanie z internatu, a ani szkoła, ani inna szkoła jej zespołu go nie ma.",
            "The use of a boarding facility (internat) is reported, but neither the school nor another school of its complex has one.",
        ),
        rules=("PUP-620a",),
    ),
    SioMessage(
        number=44,
        text="Egzamin: brak aktywnego upoważnienia kierownika",
        when=Text(
            "Szkoła zgłasza ucznia do egzaminu, a żaden jej kierownik nie ma ważnego upoważnienia.",
            "The school registers a pupil for an exam, but no head of it has a valid authorisation.",
        ),
        why_none=Text(
            "Upoważnienie kierownika nie jest daną o uczniu, a SIO sprawdza je samo (kuratorium.szczecin.pl, komunikat MEN z 2 września"
            " 2020 r.).",
            "The authorisation of a head is not part of a pupil's data, and SIO checks it itself (kuratorium.szczecin.pl, announcement of"
            " MEN of 2 September 2020).",
        ),
    ),
    SioMessage(
        number=45,
        text="Egzamin ósmoklasisty: brak zgłoszenia ucznia klasy VIII",
        when=Text(
            "Termin zgłoszenia do egzaminu ósmoklasisty upłynął, a ucznia klasy VIII nie zgłoszono.",
            "The deadline for the registration for the eighth-grade exam is over, but a pupil of grade VIII is not registered.",
        ),
        rules=("EXM-004c", "PUP-672a"),
    ),
    SioMessage(
        number=46,
        text="Egzamin ósmoklasisty: brak zgłoszenia ucznia klasy VIII",
        when=Text(
            "Zgłoszenie do egzaminu ósmoklasisty przekazano po terminie.",
            "The registration for the eighth-grade exam was sent after the deadline.",
        ),
        rules=("EXM-004b",),
    ),
    SioMessage(
        number=47,
        text="Kraj pochodzenia / status nieuzupełnione",
        when=Text(
            "Uczeń nie jest obywatelem polskim, a nie podano jego kraju pochodzenia albo statusu.",
            "The pupil is not a Polish citizen, and the country of origin or the status is not given.",
        ),
        rules=("PUP-204a", "PUP-204b"),
    ),
    SioMessage(
        number=48,
        text="Niepowodzenie potwierdzenia w zbiorze PESEL",
        when=Text(
            "Imię albo nazwisko wpisano inaczej niż w rejestrze PESEL: z odstępem przy łączniku, z dwoma imionami w jednym polu albo w"
            " polach zamienionych miejscami. Zamiany pól nie widać w samych danych, więc żadna reguła jej nie znajduje.",
            "A name is entered differently from the PESEL register: with a blank beside the hyphen, with two first names in one field, or"
            " with the fields swapped. The data alone do not show that fields are swapped, so no rule finds that.",
        ),
        rules=("PUP-217a", "PUP-217b", "PUP-217c"),
    ),
    SioMessage(
        number=49,
        text="Dane z PESEL niezgodne (płeć, data)",
        when=Text(
            "Z numeru PESEL wynika inna data urodzenia albo inna płeć niż podana.",
            "The PESEL number indicates a different date of birth or sex from the one given.",
        ),
        rules=("IDN-001h", "IDN-001i"),
    ),
    SioMessage(
        number=50,
        text="Uczeń otrzymał PESEL: odznaczyć „Brak numeru PESEL”",
        when=Text(
            "Podano numer PESEL, a opcja „Brak numeru PESEL” jest nadal zaznaczona.",
            "A PESEL number is given, but the option “Brak numeru PESEL” (no PESEL number) is still ticked.",
        ),
        rules=("PUP-207b",),
    ),
    SioMessage(
        number=51,
        text="Brak danych ucznia wykazywanego przez placówkę",
        when=Text(
            "Placówka przekazuje dane o uczniu, a nie podała jego danych identyfikacyjnych.",
            "The unit sends data on a pupil, but has not given the pupil's identification data.",
        ),
        rules=("PUP-201",),
    ),
    SioMessage(
        number=70,
        text="Dane po terminie 7 dni (art. 30)",
        when=Text(
            "Dane przekazano po upływie siedmiu dni od zmiany stanu faktycznego.",
            "The data were sent after the seven days that follow a change of the facts.",
        ),
        rules=("PUP-108b",),
    ),
    SioMessage(
        number=76,
        text="Bursa/DWD: pobyt w jednym roku szkolnym",
        when=Text(
            "Pobyt w bursie albo domu wczasów dziecięcych trwa dłużej niż do końca roku szkolnego.",
            "The stay in a boarding house or children's holiday home lasts beyond the end of the school year.",
        ),
        rules=("STY-008a",),
    ),
    SioMessage(
        number=77,
        text="SOSW: dojeżdżający nie ma pobytu",
        when=Text(
            "Wykazano pobyt ucznia, który do SOSW dojeżdża.",
            "A stay is reported for a pupil who commutes to a SOSW.",
        ),
        rules=("STY-008b",),
    ),
    SioMessage(
        number=78,
        text="JST: obowiązek nauki wypełnia gmina/miasto na prawach powiatu",
        when=Text(
            "Obowiązek nauki wykazuje podmiot, który nie jest gminą ani miastem na prawach powiatu.",
            "Compulsory education is reported by an entity that is neither a gmina nor a city with powiat rights.",
        ),
        rules=("PUP-341",),
    ),
)
