"""Messages on schooling: its start, its end, and the assignments within it."""

from sio_rules.readings import Text

from .message import SioMessage

_NOT_COVERED = "Okres nauki nie obejmuje w całości okresu przypisania do oddziału"

SCHOOLING = (
    SioMessage(
        number=15,
        text=_NOT_COVERED,
        when=Text(
            "Nauka jest zakończona, a przypisanie do oddziału trwa dalej.",
            "Schooling is ended, but the assignment to the class goes on.",
        ),
        rules=("PUP-667",),
    ),
    SioMessage(
        number=16,
        text=_NOT_COVERED,
        when=Text(
            "Przypisanie do oddziału zaczyna się wcześniej niż nauka.",
            "The assignment to the class begins before schooling does.",
        ),
        rules=("PUP-401",),
    ),
    SioMessage(
        number=17,
        text="Data zamknięcia nauki nie może być późniejsza niż dzień, w którym wprowadzane są dane",
        when=Text(
            "Data zakończenia nauki jest późniejsza niż dzień wpisu.",
            "The end of schooling is later than the day of entry.",
        ),
        rules=("PUP-668a",),
    ),
    SioMessage(
        number=18,
        text="Data wypisania 31 sierpnia nie wcześniej niż 2 miesiące wcześniej",
        when=Text(
            "Promocję albo ukończenie szkoły z datą 31 sierpnia wpisuje się przed 1 lipca.",
            "Promotion or completion of a school with the date of 31 August is entered before 1 July.",
        ),
        rules=("PUP-668b", "PUP-669b"),
    ),
    SioMessage(
        number=19,
        text="Promocja: obowiązkowo data 31 sierpnia",
        when=Text(
            "Przypisanie ucznia, który otrzymał promocję, kończy się innego dnia, na przykład w ostatnim dniu zajęć.",
            "The assignment of a pupil who was promoted ends on another day, such as the last day of lessons.",
        ),
        rules=("PUP-669a", "PUP-669d"),
    ),
    SioMessage(
        number=20,
        text="Ukończenie szkoły: obowiązkowo 31 sierpnia",
        when=Text(
            "Nauka albo przypisanie ucznia, który ukończył szkołę, kończy się innego dnia, na przykład w czerwcu.",
            "The schooling or the assignment of a pupil who completed the school ends on another day, such as one in June.",
        ),
        rules=("PUP-301b", "PUP-669a"),
    ),
    SioMessage(
        number=21,
        text="Uczeń uczęszczał do szkoły, którą ukończył",
        when=Text(
            "Absolwent jest przypisywany do oddziału tej samej szkoły, a nie rozpoczął w niej nowej nauki.",
            "A graduate is being assigned to a class of the same school without new schooling there.",
        ),
        rules=("PUP-401",),
    ),
)
