"""Readings on what SIO itself asks of a pupil's record: ends, certificates, residence."""

from .interpretation import Interpretation, Text

RECORD = (
    Interpretation(
        number="A-93",
        question=Text(
            "Kiedy koniec nauki może być dniem przyszłym?",
            "When may the end of schooling be a future day?",
        ),
        taken=Text(
            "Tylko jako dzień ukończenia szkoły, wpisany najwcześniej pierwszego dnia poprzedniego miesiąca: 31 sierpnia od 1 lipca,"
            " 31 stycznia (nabór lutowy) od 1 grudnia, 30 września (kolegium) od 1 sierpnia.",
            "Only as the finishing day of a school, entered from the first day of the month before: 31 August from 1 July, 31 January"
            " (February intake) from 1 December, 30 September (college) from 1 August.",
        ),
        alternatives=(
            Text(
                "W naborze lutowym i w kolegium końca nie wpisuje się z wyprzedzeniem.",
                "In the February intake and the college the end is never entered in advance.",
            ),
        ),
        why=Text(
            "Strony pomocy mówią o dwóch miesiącach przed 31 sierpnia, bo mają na myśli nabór wrześniowy.",
            "The help pages speak of two months before 31 August because they have the September intake in mind.",
        ),
    ),
    Interpretation(
        number="A-94",
        question=Text(
            "Czy każdy uczeń szkoły specjalnej i wychowanek ośrodka musi mieć orzeczenie?",
            "Must every pupil of a special school and every resident of a centre have a certificate?",
        ),
        taken=Text(
            "Brak orzeczenia jest ostrzeżeniem. Nie dotyczy to uchodźców ani podmiotów leczniczych. Przy pobycie nie ma znaczenia, kto"
            " wykazał orzeczenie, a danych samej placówki się o to nie pyta.",
            "A missing certificate is a warning. It does not concern refugees or medical establishments. For a stay it makes no"
            " difference who reports the certificate, and the record of the unit alone is not asked.",
        ),
        alternatives=(Text("Brak orzeczenia jest błędem.", "A missing certificate is an error."),),
        why=Text(
            "Nieletni umieszczeni w MOW przez sąd i od 2022 r. uczniowie z DPS mogą go nie mieć, a rekord tego nie pokazuje.",
            "Minors placed in a MOW by a court, and since 2022 pupils of care homes, may have none, and a record does not show that.",
        ),
    ),
    Interpretation(
        number="A-95",
        question=Text(
            "Jakiego miejsca zamieszkania wymaga przypisanie do oddziału?",
            "Which residence does an assignment to a class need?",
        ),
        taken=Text(
            "Podanego przez podmiot, w którym jest oddział, na każdy dzień przypisania; brak jest ostrzeżeniem.",
            "One given by the institution of the class, for every day of the assignment; lacking it is a warning.",
        ),
        alternatives=(
            Text("Podanego na jeden dzień przypisania.", "One given for one day of the assignment."),
            Text("Podanego przez dowolny podmiot.", "One given by any institution."),
        ),
        why=Text(
            "SIO prowadzi miejsce zamieszkania w każdym podmiocie osobno; wymaga go strona pomocy, a nie instrukcja.",
            "SIO keeps the residence of each institution apart; a help page asks for it, not the guide.",
        ),
    ),
)
