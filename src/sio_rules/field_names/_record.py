"""The Polish names of the parts of a record."""

from collections.abc import Mapping

RECORD: Mapping[str, str] = {
    "accidents": "wypadki",
    "accommodations": "zakwaterowania",
    "aid": "pomoc materialna",
    "child_stays": "pobyty dziecka",
    "count": "liczba",
    "counts": "liczby stwierdzeń",
    "diplomas": "dyplomy",
    "dues": "czynności do wykonania",
    "duties": "obowiązki",
    "exams": "egzaminy",
    "extracurricular_activities": "zajęcia dodatkowe",
    "findings": "stwierdzenia",
    "index": "numer wiersza",
    "laureates": "osiągnięcia w konkursach",
    "measure_breaks": "przerwy w stosowaniu środka",
    "not_checked": "zapisy niesprawdzone",
    "particulars": "dane dodatkowe",
    "record": "dane ucznia",
    "records": "liczba zapisów",
    "reservations": "rezerwacje miejsca",
    "right": "zapisy bez stwierdzeń",
    "stays": "pobyty",
    "transport": "dowożenie",
    "verification": "weryfikacja",
}
