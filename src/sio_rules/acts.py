"""
The acts and guides that the rules cite.

Each act names where it was first published. Article numbers follow the consolidated texts of 2018 to 2023 that the sources cite;
where an act was renumbered, the rule gives the day from which the number is law.
"""

from datetime import date

from .basis import Act, Guide

SIO_ACT = Act(
    short="ustawa o SIO",
    en="SIO Act",
    title="Ustawa o systemie informacji oświatowej",
    passed_on=date(2011, 4, 15),
    published="Dz.U. 2011 nr 139 poz. 814",
)
PRAWO_OSWIATOWE = Act(
    short="Prawo oświatowe",
    en="Education Law",
    title="Ustawa – Prawo oświatowe",
    passed_on=date(2016, 12, 14),
    published="Dz.U. 2017 poz. 59",
)
SCHOOL_SYSTEM_ACT = Act(
    short="ustawa o systemie oświaty",
    en="School System Act",
    title="Ustawa o systemie oświaty",
    passed_on=date(1991, 9, 7),
    published="Dz.U. 1991 nr 95 poz. 425",
)
FINANCING_ACT = Act(
    short="ustawa o finansowaniu zadań oświatowych",
    en="Act on Financing Educational Tasks",
    title="Ustawa o finansowaniu zadań oświatowych",
    passed_on=date(2017, 10, 27),
    published="Dz.U. 2017 poz. 2203",
)
GMINA_ACT = Act(
    short="ustawa o samorządzie gminnym",
    en="Act on Gmina Self-Government",
    title="Ustawa o samorządzie gminnym",
    passed_on=date(1990, 3, 8),
    published="Dz.U. 1990 nr 16 poz. 95",
)
KPA = Act(
    short="k.p.a.",
    en="Code of Administrative Procedure",
    title="Ustawa – Kodeks postępowania administracyjnego",
    passed_on=date(1960, 6, 14),
    published="Dz.U. 1960 nr 30 poz. 168",
)
KC = Act(
    short="k.c.",
    en="Civil Code",
    title="Ustawa – Kodeks cywilny",
    passed_on=date(1964, 4, 23),
    published="Dz.U. 1964 nr 16 poz. 93",
)
HOLIDAYS_ACT = Act(
    short="ustawa o dniach wolnych od pracy",
    en="Act on Public Holidays",
    title="Ustawa o dniach wolnych od pracy",
    passed_on=date(1951, 1, 18),
    published="Dz.U. 1951 nr 4 poz. 28",
)
POPULATION_ACT = Act(
    short="ustawa o ewidencji ludności",
    en="Act on Population Records",
    title="Ustawa o ewidencji ludności",
    passed_on=date(2010, 9, 24),
    published="Dz.U. 2010 nr 217 poz. 1427",
)
DRIVERS_ACT = Act(
    short="ustawa o kierujących pojazdami",
    en="Act on Drivers of Vehicles",
    title="Ustawa o kierujących pojazdami",
    passed_on=date(2011, 1, 5),
    published="Dz.U. 2011 nr 30 poz. 151",
)
JUVENILES_ACT = Act(
    short="ustawa o wspieraniu i resocjalizacji nieletnich",
    en="Act on Supporting and Resocialising Juveniles",
    title="Ustawa o wspieraniu i resocjalizacji nieletnich",
    passed_on=date(2022, 6, 9),
    published="Dz.U. 2022 poz. 1700",
)
DATA_ORDINANCE = Act(
    short="rozporządzenie o danych dziedzinowych",
    en="regulation on particulars",
    title="Rozporządzenie w sprawie szczegółowego zakresu danych dziedzinowych gromadzonych w systemie informacji oświatowej"
    " oraz terminów przekazywania niektórych danych do bazy danych systemu informacji oświatowej",
    passed_on=date(2019, 8, 28),
    published="Dz.U. 2019 poz. 1663",
)
SCHOOL_YEAR_ORDINANCE = Act(
    short="rozporządzenie o organizacji roku szkolnego",
    en="regulation on the organisation of the school year",
    title="Rozporządzenie w sprawie organizacji roku szkolnego",
    passed_on=date(2017, 8, 11),
    published="Dz.U. 2017 poz. 1603",
)
CENTRES_ORDINANCE = Act(
    short="rozporządzenie o placówkach",
    en="regulation on units",
    title="Rozporządzenie w sprawie publicznych placówek oświatowo-wychowawczych, młodzieżowych ośrodków wychowawczych,"
    " młodzieżowych ośrodków socjoterapii, specjalnych ośrodków szkolno-wychowawczych, specjalnych ośrodków wychowawczych,"
    " ośrodków rewalidacyjno-wychowawczych oraz placówek zapewniających opiekę i wychowanie uczniom w okresie pobierania"
    " nauki poza miejscem stałego zamieszkania",
    passed_on=date(2017, 8, 11),
    published="Dz.U. 2017 poz. 1606",
)
RW_ORDINANCE = Act(
    short="rozporządzenie o zajęciach rewalidacyjno-wychowawczych",
    en="regulation on RW",
    title="Rozporządzenie w sprawie warunków i sposobu organizowania zajęć rewalidacyjno-wychowawczych dla dzieci i młodzieży"
    " z upośledzeniem umysłowym w stopniu głębokim",
    passed_on=date(2013, 4, 23),
    published="Dz.U. 2013 poz. 529",
)
MINORITIES_ORDINANCE = Act(
    short="rozporządzenie o tożsamości mniejszości",
    en="regulation on the identity of minorities",
    title="Rozporządzenie w sprawie warunków i sposobu wykonywania przez przedszkola, szkoły i placówki publiczne zadań"
    " umożliwiających podtrzymywanie poczucia tożsamości narodowej, etnicznej i językowej uczniów",
    passed_on=date(2017, 8, 18),
    published="Dz.U. 2017 poz. 1627",
)

KRAKOW_LETTER = Guide(
    short="pismo Miasta Krakowa z 4 września 2018 r.",
    en="letter of the City of Kraków of 4 September 2018",
    title="Miasto Kraków: upoważnienia do dostępu do bazy danych nowego SIO – dyrektorzy (2018-09-04)",
    sections=("dyrektorzy", "pracownicy szkół"),
    sections_en=("directors", "employees of schools"),
)
FORM_GUIDE = Guide(
    short="MEN, wniosek pracownika JST",
    en="MEN guide, request of a local authority's employee",
    title="JST – składanie wniosku dla pracownika JST",
    sections=(
        *("podmiot", "dane podstawowe", "upoważnienie", "zakresy dostępu", "typ użytkownika", "hasło"),
        *("zobowiązanie", "wysłanie", "potwierdzenie", "rozpatrywanie", "tożsamość", "dane dostępowe"),
    ),
    sections_en=(
        *("entity", "basic data", "authorisation", "access scopes", "type of user", "password"),
        *("undertaking", "sending", "confirmation", "examination", "identity", "access data"),
    ),
)
ACCESS_GUIDE = Guide(
    short="MEN, wniosek o dostęp",
    en="MEN guide, request for access",
    title="Składanie i rozpatrywanie wniosku o dostęp – wnioskujący",
    sections=("słownik", "I", "I.2.1", "I.2.2", "I.2.3", "I.2.4", "I.2.5", "I.2.6"),
    sections_en=("definitions", "I", "I.2.1", "I.2.2", "I.2.3", "I.2.4", "I.2.5", "I.2.6"),
)
REVOCATION_GUIDE = Guide(
    short="MEN, cofanie upoważnień",
    en="MEN guide, revocation",
    title="JST – cofanie upoważnień",
    sections=("wstęp", "sposoby", "jednostka podrzędna", "własna jednostka, etap I", "własna jednostka, etap II"),
    sections_en=("introduction", "ways", "subordinate unit", "own unit, stage I", "own unit, stage II"),
)
PUPILS_GUIDE = Guide(
    short="MEN, uczniowie",
    en="MEN guide, pupils",
    title="Instrukcja merytoryczna: uczniowie",
    sections=(
        *("1", "2", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4"),
        *(f"5.{point}" for point in range(1, 21)),
        *("5", "6", "7", "8", "9", "10", "11", "12", "13", "14"),
    ),
)
HELP_PAGES = Guide(
    short="pomoc SIO",
    en="SIO help pages",
    title="Strony pomocy SIO (poza dokumentami źródłowymi)",
    sections=(
        *("cofanie upoważnień", "dowożenie", "logowanie", "oddziały", "pobyt ucznia", "przedłużenie wniosku"),
        *("przypisania do oddziałów", "składanie wniosku", "wnioski o nadanie upoważnienia"),
        *("zakończenie nauki", "zmiana danych", "zmiany w SIO", "miejsce zamieszkania", "jeden login"),
        *("dane identyfikacyjne uczniów", "orzeczenia i opinie", "etykiety na liście uczniów"),
    ),
    sections_en=(
        *("revocation of authorisations", "transport", "logging in", "classes", "stay of a pupil"),
        *("renewal of a request", "class assignments", "filing a request", "requests for an authorisation"),
        *("end of schooling", "change of data", "changes in SIO", "residence", "one login"),
        *("identification data of pupils", "certificates and opinions", "labels in the list of pupils"),
    ),
)
IDENTIFIER_NOTES = Guide(
    short="powszechnie znana budowa numerów",
    en="common rules on numbers",
    title="Powszechnie znane opisy budowy numerów i cyfr kontrolnych (źródła wtórne)",
    sections=("PESEL", "REGON", "dowód osobisty", "paszport", "RSPO", "numery w arkuszu"),
    sections_en=("PESEL", "REGON", "identity card", "passport", "RSPO", "numbers in a spreadsheet"),
)
PLAIN_DATA = Guide(
    short="sio_rules, dane",
    en="sio_rules, plain data",
    title="Opis danych, które biblioteka sio_rules czyta i zapisuje",
    sections=("pola", "słowa", "rodzaje", "odpowiedzi", "wiersze"),
    sections_en=("fields", "words", "types", "answers", "rows"),
)
CALENDAR_NOTES = Guide(
    short="powszechnie znane zasady kalendarza",
    en="common rules on the calendar",
    title="Powszechnie znana praktyka liczenia dni i jednorazowe dni wolne (źródła wtórne)",
    sections=("dni robocze", "12 listopada 2018", "pierwszy dzień zajęć"),
    sections_en=("working days", "12 November 2018", "first day of lessons"),
)
NSA_RULINGS = Guide(
    short="NSA",
    en="Supreme Administrative Court",
    title="Orzeczenia Naczelnego Sądu Administracyjnego",
    sections=("I OPS 1/11 (2011-06-15)", "I GSK 3257/18 (2023-01-12)"),
)
