"""Messages on classes, and on assignments to them."""

from sio_rules.readings import Text

from .message import SioMessage

_NO_ASSIGNMENT = "BRAK PRZYPISANIA W NAUCE"
_OVERLAP = "Okres przypisania nachodzi na inny okres przypisania"

CLASSES = (
    SioMessage(
        number=1,
        text=_NO_ASSIGNMENT,
        when=Text(
            "Nauka obejmuje bieżący rok szkolny, a uczeń nie ma w nim przypisania do oddziału podstawowego, przygotowawczego ani"
            " rewalidacyjno-wychowawczego.",
            "Schooling covers the current school year, but in that year the pupil has no assignment to a basic, preparatory or RW class.",
        ),
        rules=("PUP-656a",),
    ),
    SioMessage(
        number=2,
        text=_NO_ASSIGNMENT,
        when=Text(
            "Nauka trwa, a ostatnie przypisanie do oddziału już się skończyło.",
            "Schooling continues, but the last assignment to a class has already ended.",
        ),
        rules=("PUP-656b",),
    ),
    SioMessage(
        number=12,
        text=_OVERLAP,
        when=Text(
            "Uczeń jest przypisywany do oddziału na nowy rok szkolny, a przypisanie z poprzedniego roku nie jest zakończone.",
            "The pupil is being assigned to a class for a new school year, but last year's assignment is not ended.",
        ),
        rules=("PUP-403b", "PUP-504a"),
    ),
    SioMessage(
        number=13,
        text=_OVERLAP,
        when=Text(
            "Uczeń zmienia oddział w ciągu roku, a oba przypisania obejmują dzień zmiany.",
            "The pupil changes class during the year, and both assignments include the day of the change.",
        ),
        rules=("PUP-504a",),
    ),
    SioMessage(
        number=14,
        text=_OVERLAP,
        when=Text(
            "Uczeń jest przypisany do tego samego oddziału dwa razy, a okresy przypisania mają wspólne dni.",
            "The pupil is assigned to the same class twice, and the periods of assignment have common days.",
        ),
        rules=("PUP-403c",),
    ),
    SioMessage(
        number=22,
        text="Istnieje wcześniejsze przypisanie ucznia do oddziału na wyższym poziomie",
        when=Text(
            "Uczeń jest przypisywany do oddziału na niższym poziomie niż wcześniej.",
            "The pupil is being assigned to a class at a lower level than before.",
        ),
        rules=("PUP-526",),
    ),
    SioMessage(
        number=25,
        text="Kontrola na całej bazie: podstawowy + RW",
        when=Text(
            "Uczeń jest jednocześnie przypisany do oddziału podstawowego w jednej szkole i do oddziału rewalidacyjno-wychowawczego w"
            " innej.",
            "The pupil is assigned to a basic class in one school and to an RW class in another at the same time.",
        ),
        rules=("PUP-502",),
    ),
    SioMessage(
        number=26,
        text="Dziecko poniżej 2,5 roku w oddziale podstawowym",
        when=Text(
            "Dziecko jest przypisane do oddziału podstawowego, zanim ukończyło 2,5 roku.",
            "The child is assigned to a basic class before reaching the age of two and a half years.",
        ),
        rules=("PUP-410a",),
    ),
    SioMessage(
        number=27,
        text="RW dla dziecka spoza wieku 3–25",
        when=Text(
            "Do oddziału rewalidacyjno-wychowawczego jest przypisane dziecko za młode albo osoba, która jest za stara na te zajęcia.",
            "A child too young for RW, or a person too old for it, is assigned to an RW class.",
        ),
        rules=("PUP-412a", "PUP-412b"),
    ),
    SioMessage(
        number=28,
        text="Limit liczby uczniów w oddziale: 25 / 28 / 28 / 29",
        when=Text(
            "Do oddziału jest przypisanych więcej uczniów, niż pozwala limit: 25 w punkcie i zespole, 28 w przedszkolu publicznym i w"
            " oddziale przedszkolnym szkoły podstawowej, 29 w klasach I–III.",
            "More pupils are assigned to the class than the limit allows: 25 in a preschool point or group, 28 in a public kindergarten and"
            " in a preschool class of a primary school, 29 in grades I–III.",
        ),
        rules=("PUP-418a",),
    ),
    SioMessage(
        number=32,
        text="Dwa podmioty wykazują WWR",
        when=Text(
            "Dziecko jest jednocześnie przypisane do oddziałów wczesnego wspomagania rozwoju w dwóch podmiotach.",
            "The child is assigned to WWR classes at two entities at the same time.",
        ),
        rules=("PUP-531a",),
    ),
    SioMessage(
        number=33,
        text="WWR: nie rozpoczynać nauki",
        when=Text(
            "Dziecko ma w podmiocie tylko wczesne wspomaganie rozwoju, a rozpoczęto mu tam naukę.",
            "The child has only WWR at the entity, but schooling has been started there.",
        ),
        rules=("PUP-530",),
    ),
    SioMessage(
        number=35,
        text="Filia założona po 20.01.2017: brak klas V–VIII",
        when=Text(
            "Oddział klasy V–VIII rejestruje szkoła filialna, którą założono po 20 stycznia 2017 r.",
            "A class of grades V–VIII is registered by a branch that was founded after 20 January 2017.",
        ),
        rules=("PUP-416",),
    ),
    SioMessage(
        number=37,
        text="…nie zarejestrowano danych zbiorczych dotyczących liczby miejsc",
        when=Text(
            "Podmiot rejestruje oddział przedszkolny, zanim zarejestrował dane zbiorcze o liczbie miejsc.",
            "The entity registers a preschool class before it has registered the aggregate data on the number of places.",
        ),
        rules=("PUP-417a",),
    ),
    SioMessage(
        number=38,
        text="Specyfika „specjalna” tylko w trybie dziennym",
        when=Text(
            "Oddział ma specyfikę „specjalna”, a jego tryb nauki nie jest dzienny.",
            "The class has the specificity “specjalna” (special), but its mode of study is not the day mode.",
        ),
        rules=("PUP-415a",),
    ),
    SioMessage(
        number=39,
        text="Cudzoziemiec w oddziale z językiem mniejszości / grupie mniejszości",
        when=Text(
            "Cudzoziemiec jest przypisany do oddziału albo grupy z nauczaniem języka mniejszości.",
            "A foreigner is assigned to a class or group with lessons in a minority language.",
        ),
        rules=("PUP-413a",),
    ),
    SioMessage(
        number=40,
        text="Niepełnosprawność umiarkowana/znaczna + język mniejszości",
        when=Text(
            "Uczeń z orzeczeniem o niepełnosprawności intelektualnej w stopniu umiarkowanym lub znacznym jest przypisany do oddziału albo"
            " grupy z nauczaniem języka mniejszości.",
            "A pupil with a certificate of a moderate or severe intellectual disability is assigned to a class or group with lessons in a"
            " minority language.",
        ),
        rules=("PUP-414a",),
    ),
    SioMessage(
        number=41,
        text="Jeden zawód na ucznia w oddziale wielozawodowym (technikum, BS I)",
        when=Text(
            "Uczniowi technikum albo branżowej szkoły I stopnia przypisano w oddziale wielozawodowym kilka zawodów.",
            "A pupil of a technical secondary school or a stage I sectoral school is assigned to several occupations in a class with several"
            " occupations.",
        ),
        rules=("PUP-406",),
    ),
    SioMessage(
        number=42,
        text="Jedna dyscyplina sportowa na ucznia",
        when=Text(
            "Uczniowi przypisano w oddziale sportowym kilka dyscyplin.",
            "The pupil is assigned to several sports in a sports class.",
        ),
        rules=("PUP-407",),
    ),
)
