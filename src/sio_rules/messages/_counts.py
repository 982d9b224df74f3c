"""Messages of the check of the data as of 30 September, and of the counts for the subsidy."""

from sio_rules.readings import Text

from .message import SioMessage

COUNTS = (
    SioMessage(
        number=59,
        text="Weryfikacja 30 IX: uczniowie spełniający obowiązek poza szkołą, za granicą, odroczeni",
        when=Text(
            "Formularz obowiązku wypełnia szkoła bez obwodu albo wypełnia się go dla dziecka, które uczęszcza gdzie indziej niż w nim podano.",
            "The form of a duty is filled in by a school without a district, or for a child who attends something other than the form says.",
        ),
        rules=(
            *("PUP-101d", "PUP-321a", "PUP-322a", "PUP-323b"),
            *("PUP-331a", "PUP-332a", "PUP-333b", "PUP-336"),
        ),
    ),
    SioMessage(
        number=60,
        text="Weryfikacja 30 IX: odroczenie bez opinii poradni",
        when=Text(
            "Wpisano odroczenie obowiązku szkolnego, a ważnej opinii poradni w sprawie odroczenia nie ma.",
            "A deferral of compulsory schooling is entered, but there is no valid opinion of a counselling centre on it.",
        ),
        rules=("PUP-665a", "PUP-665b"),
    ),
    SioMessage(
        number=61,
        text="Weryfikacja 30 IX: odroczenie ucznia starszego niż 8 lat (bez orzeczenia) / 9",
        when=Text(
            "Wpisano odroczenie obowiązku szkolnego dziecka, które jest na nie za stare: granica jest inna z orzeczeniem o potrzebie"
            " kształcenia specjalnego i bez niego.",
            "A deferral of compulsory schooling is entered for a child who is too old for it: the limit differs with and without a"
            " certificate of the need for special education.",
        ),
        rules=("PUP-361a", "PUP-361c"),
    ),
    SioMessage(
        number=62,
        text="Weryfikacja 30 IX: przygotowanie przedszkolne poza przedszkolem",
        when=Text(
            "Wykazano przygotowanie przedszkolne poza przedszkolem, a dyrektor nie wydał decyzji.",
            "The compulsory preschool year outside a preschool is reported, but no director has given a decision.",
        ),
        rules=("PUP-611a",),
    ),
    SioMessage(
        number=63,
        text="Weryfikacja 30 IX: szkoły bez nr RSPO",
        when=Text(
            "Nie podano numeru RSPO szkoły.",
            "The RSPO number of a school is not given.",
        ),
        rules=("IDN-004a",),
    ),
    SioMessage(
        number=64,
        text="Weryfikacja 30 IX: liczba wypadków",
        when=Text(
            "Nie podano rodzaju, przyczyny albo miejsca wypadku, albo rodzaju zajęć, w czasie których się zdarzył.",
            "The kind, cause or place of an accident, or the kind of activity during which it happened, is not given.",
        ),
        rules=("ACD-004a", "ACD-004b", "ACD-004c", "ACD-004d"),
    ),
    SioMessage(
        number=65,
        text="Weryfikacja 30 IX: liczba uczniów z orzeczeniem",
        when=Text(
            "Szkoła wlicza ucznia, którego orzeczenie nie jest ważne 30 września. Uczniów liczy SIO, a reguły sprawdzają orzeczenie każdego"
            " z nich.",
            "The school counts a pupil whose certificate is not valid on 30 September. SIO counts the pupils, and the rules check the"
            " certificate of each of them.",
        ),
        rules=("PUP-661b", "STY-011b"),
    ),
    SioMessage(
        number=66,
        text="Weryfikacja 30 IX: oddziały sportowe, dwujęzyczne, mniejszości",
        when=Text(
            "Liczba oddziałów albo uczniów w nich jest mało prawdopodobna.",
            "The number of classes, or of pupils in them, is implausible.",
        ),
        why_none=Text(
            "Te liczby podają zestawienia SIO z danych całej szkoły, a reguły oceniają pojedyncze oddziały i dane uczniów"
            " (kuratorium.katowice.pl, „Weryfikacja danych SIO wg stanu na 30.09.2018”, 21 listopada 2018 r.).",
            "SIO's reports give these counts from the data of a whole school, and the rules judge single classes and data on pupils"
            " (kuratorium.katowice.pl, “Weryfikacja danych SIO wg stanu na 30.09.2018”, 21 November 2018).",
        ),
    ),
    SioMessage(
        number=67,
        text="Subwencja: wychowankowie MOW/MOS tylko faktycznie zakwaterowani 30 IX",
        when=Text(
            "Do subwencji wlicza się wychowanka, który w dniu liczenia nie jest w ośrodku zakwaterowany.",
            "A resident who is not lodged in the centre on the counting day is counted for the subsidy.",
        ),
        rules=("STY-010",),
    ),
    SioMessage(
        number=68,
        text=(
            "Wagi P37/P38: dni nauczania indywidualnego bez weekendów, świąt, przerw i ferii, 1 III–28/29 II; bez uczniów z orzeczeniem KS"
        ),
        when=Text(
            "Średnią liczbę uczniów z nauczaniem indywidualnym liczy się z dni nauki, a nie z dni kalendarzowych.",
            "The average number of pupils with individual teaching is counted from school days, not from calendar days.",
        ),
        why_none=Text(
            "Wagi subwencji liczy SIO ze wszystkich szkół, a przerwy i ferie zależą od szkoły i województwa (kuratorium.kielce.pl/40780,"
            " 8 stycznia 2021 r.).",
            "SIO calculates the weights of the subsidy from all schools, and breaks and winter holidays depend on the school and the"
            " voivodeship (kuratorium.kielce.pl/40780, 8 January 2021).",
        ),
    ),
)
