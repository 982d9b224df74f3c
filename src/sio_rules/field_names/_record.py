"""The Polish names of the parts of a record."""

from collections.abc import Mapping

RECORD: Mapping[str, str] = {
    "accidents": "wypadki",
    "accommodations": "zakwaterowania",
    "aid": "pomoc materialna",
    "child_stays": "pobyty dziecka",
    "diplomas": "dyplomy",
    "duties": "obowiązki",
    "exams": "egzaminy",
    "extracurricular_activities": "zajęcia dodatkowe",
    "findings": "stwierdzenia",
    "index": "numer wiersza",
    "laureates": "osiągnięcia w konkursach",
    "measure_breaks": "przerwy w stosowaniu środka",
    "particulars": "dane dodatkowe",
    "record": "dane ucznia",
    "reservations": "rezerwacje miejsca",
    "stays": "pobyty",
    "transport": "dowożenie",
    "verification": "weryfikacja",
}
