"""Readings on counting time and on identifiers."""

from .interpretation import Interpretation, Text

TIME = (
    Interpretation(
        number="A-04",
        question=Text(
            "Od kiedy liczy się pięć lat ważności upoważnienia?",
            "From when are the five years of an authorisation counted?",
        ),
        taken=Text(
            "Są dwie reguły. Od dnia złożenia wniosku: tego dnia się nie liczy, a ostatnim dniem jest rocznica (dla 29 lutego dzień 28"
            " lutego, jeśli w danym roku nie ma 29 lutego). Okres ograniczony ustawą: liczy się oba jego końce, a ostatnim dniem jest"
            " dzień przed rocznicą (rocznicą 29 lutego jest wtedy 1 marca).",
            "There are two rules. From the day of filing: that day is not counted, and the last day is the anniversary (for 29"
            " February the 28th where the year has no 29 February). A period limited by the act: both its ends are counted, and the"
            " last day is the one before the anniversary (that of 29 February is 1 March then).",
        ),
        alternatives=(Text("Jedna reguła dla obu przypadków.", "One rule for both."),),
        why=Text(
            "Formularz mówi o dniu złożenia wniosku, a ustawa o długości upoważnienia.",
            "The form speaks of the day of filing, the act of the length of the authorisation.",
        ),
    ),
    Interpretation(
        number="A-05",
        question=Text(
            "Czy „nie później niż 2 dni” przed upływem terminu to dni kalendarzowe, czy robocze?",
            "Is “not later than 2 days” before a time limit ends counted in calendar days or in working days?",
        ),
        taken=Text(
            "W dniach kalendarzowych; dnia, od którego się liczy, się nie wlicza, a dzień wolny niczego nie przesuwa.",
            "In calendar days; the day from which one counts is not counted, and a day off moves nothing.",
        ),
        alternatives=(
            Text("Dni robocze.", "Working days."),
            Text("Przesunięcie wstecz, na poprzedni dzień roboczy.", "Moving back to the working day before."),
        ),
        why=Text(
            "Ten sam punkt mówi o dniach roboczych tam, gdzie ma je na myśli, a art. 57 § 4 k.p.a. przedłuża koniec terminu, a nie go skraca.",
            "The same section says “working days” where it means them, and art. 57 § 4 of the Code of Administrative Procedure"
            " prolongs the end of a time limit and does not shorten it.",
        ),
    ),
    Interpretation(
        number="A-07",
        question=Text(
            "Który dzień jest pierwszym, jeśli wniosek składa się „nie wcześniej niż na 3 miesiące” przed 31 sierpnia?",
            "Which day is the first if a request is filed “not earlier than 3 months” before 31 August?",
        ),
        taken=Text(
            "Dzień o tej samej dacie, czyli 31 maja, a jeśli w miesiącu go nie ma, ostatni dzień miesiąca.",
            "The day with the same date, 31 May, or the last day of the month where it has no such date.",
        ),
        alternatives=(Text("Dzień późniejszy, czyli 1 czerwca.", "The day after, 1 June."),),
        why=Text(
            "Tak wynika z art. 112 k.c. liczonego wstecz. Kuratorium w Kielcach przy innej regule liczy od dnia następnego.",
            "Art. 112 of the Civil Code gives it when counted backward. The Kielce office counts from the day after, for another rule.",
        ),
    ),
    Interpretation(
        number="A-21",
        question=Text(
            "Co z datą z przepisu (10 października, 9 lutego), która przypada w dzień wolny?",
            "What of a date fixed by law (10 October, 9 February) that falls on a day off?",
        ),
        taken=Text(
            "Podaje się oba dni: dzień z przepisu i ostatni dzień, przesunięty jak koniec terminu.",
            "Both days are given: the one of the law, and the last day, moved as the end of a time limit is.",
        ),
        alternatives=(Text("Tylko dzień z przepisu.", "The day of the law alone."),),
        why=Text(
            "Centralna Komisja Egzaminacyjna sama przesuwa takie daty.",
            "The Central Examination Board itself moves such days.",
        ),
    ),
    Interpretation(
        number="A-31",
        question=Text(
            "Czy sobota 1 lutego jest pierwszym dniem powszednim lutego?",
            "Is Saturday 1 February the first ordinary day (dzień powszedni) of February?",
        ),
        taken=Text(
            "Tak. Dniem powszednim jest każdy dzień poza niedzielami i świętami.",
            "Yes. Every day but Sundays and public holidays is an ordinary day.",
        ),
        alternatives=(
            Text(
                "Dni od poniedziałku do piątku: w latach 2020 i 2025 dzień 3 lutego.",
                "Monday to Friday: 3 February in 2020 and 2025.",
            ),
        ),
        why=Text(
            "Przepis o wrześniu od 8 sierpnia 2006 r. wprost robi wyjątek dla piątku i soboty (tak samo rozporządzenia z 2010 r. i z"
            " 2017 r.), więc sobota jest dniem powszednim; dzień roboczy to inne pojęcie.",
            "The rule for September has made an express exception for a Friday and a Saturday since 8 August 2006 (and so do the"
            " regulations of 2010 and 2017), so a Saturday is an ordinary day; a working day is another term.",
        ),
    ),
    Interpretation(
        number="A-36",
        question=Text(
            "Czy do przyznawania dostępu stosuje się Kodeks postępowania administracyjnego?",
            "Does the Code of Administrative Procedure apply to granting access?",
        ),
        taken=Text(
            "Nie trzeba tego rozstrzygać; uzasadnienie wymienia oba kodeksy tam, gdzie mówią to samo.",
            "It need not be settled; the grounds name both codes where both say the same.",
        ),
        alternatives=(Text("Rozstrzygnąć to i powoływać tylko jeden kodeks.", "To settle it, and to cite one code alone."),),
        why=Text(
            "Art. 110–116 k.c. liczą tak samo jak art. 57 k.p.a.", "Art. 110 to 116 of the Civil Code count as art. 57 does."
        ),
    ),
    Interpretation(
        number="A-50",
        question=Text("Za które lata odpowiada biblioteka?", "Which years does the library answer for?"),
        taken=Text(
            "Od 1 stycznia 1991 r. do 31 grudnia 2050 r., według prawa z dnia wydania; innego dnia się nie ocenia.",
            "From 1 January 1991 to 31 December 2050, as the law stands at release; no other day is judged.",
        ),
        alternatives=(Text("Każdy rok.", "Any year."),),
        why=Text(
            "Dzień 3 maja jest świętem znowu od 1990 r., a świąt z 2100 r. nikt nie jest pewien.",
            "3 May became a public holiday again in 1990, and nobody can be sure of the holidays of 2100.",
        ),
    ),
    Interpretation(
        number="A-76",
        question=Text(
            "Czy dzień, w którym urząd jest nieczynny, jest dniem roboczym?",
            "Is a day on which an office is closed a working day?",
        ),
        taken=Text(
            "Według samego kalendarza tak. Dni wolnych danego urzędu nie liczy się, jeśli się je poda; nie przesuwają one końca terminu"
            " liczonego w dniach, tygodniach ani miesiącach.",
            "By the calendar alone it is. An office's own days off are not counted if they are given; they do not move the end of a time"
            " limit in days, weeks or months.",
        ),
        alternatives=(Text("Nie uwzględniać ich nigdy.", "Never to look at them."),),
        why=Text(
            "Żaden przepis nie określa dni roboczych dla SIO, a w nieczynnym urzędzie nie da się niczego załatwić. Taki dzień nie jest"
            " jednak ustawowo wolny od pracy.",
            "No act defines working days for SIO, and nothing can be done at a closed office. But such a day is not a day off by law.",
        ),
    ),
    Interpretation(
        number="A-77",
        question=Text("Od kiedy obowiązuje jeden login?", "From when on is there one login?"),
        taken=Text(
            "Od 1 sierpnia 2021 r. Wcześniejsze loginy mogły mieć małe litery, a ich budowa nie jest znana, więc nie ocenia się niczego"
            " poza brakiem loginu.",
            "From 1 August 2021. Earlier logins could have small letters, and their shape is not known, so nothing but a missing login is"
            " found.",
        ),
        alternatives=(Text("Od 31 sierpnia 2021 r.", "From 31 August 2021."),),
        why=Text(
            "Strony pomocy wskazują sierpień 2021 r., bez dnia; pierwszy dzień miesiąca niczego nie przeoczy.",
            "The help pages name August 2021 without a day; the first day of the month misses nothing.",
        ),
    ),
)
