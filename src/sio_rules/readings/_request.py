"""Readings on what a request for access holds."""

from .interpretation import Interpretation, Text

REQUEST = (
    Interpretation(
        number="A-01",
        question=Text(
            "Czego brakuje między uwagą 3 a uwagą 5 instrukcji?", "What is missing between note 3 and note 5 of the guide?"
        ),
        taken=Text("Jednej uwagi; niczego się w jej miejsce nie wstawia.", "One note; nothing is put in its place."),
        alternatives=(Text("Odgadnąć jej treść.", "To guess what it said."),),
        why=Text("Żadne inne zdanie się do niej nie odwołuje.", "No other sentence refers to it."),
    ),
    Interpretation(
        number="A-03",
        question=Text("Jak czytać słowa z literówkami albo zgubione w druku?", "How are misprinted or lost words read?"),
        taken=Text(
            "„marytalnie” to maksymalnie, „staremu informacji” to system informacji, „niepowtarzalne” to niepowtarzalny login; w zdaniu"
            " „z lub rodzicami” niczego się nie dopisuje.",
            "„marytalnie” is maksymalnie (at most), „staremu informacji” the information system, „niepowtarzalne” a unique login; in"
            " „z lub rodzicami” nothing is put in place of the lost word.",
        ),
        alternatives=(
            Text(
                "Nie widzieć granicy pięciu lat w pierwszym zdaniu.", "To see no limit of five years in the first sentence."
            ),
            Text("Dopisać w ostatnim: z uczniem lub rodzicami.", "To add to the last: with the pupil or the parents."),
        ),
        why=Text(
            "To literówki, a zdania są bez nich zrozumiałe.", "They are misprints, and the sentences are clear without them."
        ),
    ),
    Interpretation(
        number="A-34",
        question=Text(
            "Czy adres e-mail musi należeć do osoby?",
            "Must the e-mail address be a person's own?",
        ),
        taken=Text(
            "Ostrzeżenie, jeśli adres jest jednym ze znanych adresów podmiotu albo leży w jego domenie; wielkość liter nie ma znaczenia,"
            " a subdomena jest inną domeną.",
            "A warning where the address is one of the entity's known ones or lies in its domain; case does not matter, and a"
            " subdomain is another domain.",
        ),
        alternatives=(Text("Zgadywać po wyglądzie adresu.", "To guess from the look of the address."),),
        why=Text(
            "To nie jest warunek z ustawy, a zgadywanie oskarżałoby ludzi o ich własne adresy.",
            "It is no condition of the act, and guessing would accuse people of their own addresses.",
        ),
    ),
    Interpretation(
        number="A-39",
        question=Text("Czy hasło ma co najmniej 8, czy 12 znaków?", "Has a password at least 8 characters or 12?"),
        taken=Text(
            "8 dla pierwszego hasła, z formularza; 12 dla późniejszych, według stron pomocy.",
            "8 for the first one, of the form; 12 for later ones, by the help pages.",
        ),
        alternatives=(Text("12 dla wszystkich.", "12 for all."),),
        why=Text("Formularz przyjmuje hasło z 8 znaków.", "The form takes a password of 8 characters."),
    ),
    Interpretation(
        number="A-61",
        question=Text("Jaki kształt ma numer telefonu?", "What shape has a telephone number?"),
        taken=Text(
            "Od 7 do 15 cyfr, przed nimi może stać +, a między nimi odstępy, łączniki, kropki, ukośniki i nawiasy; po +48 albo 0048"
            " dziewięć cyfr.",
            "7 to 15 digits, a + before them, and blanks, hyphens, dots, slashes and round brackets between them; nine digits after"
            " +48 or 0048.",
        ),
        alternatives=(Text("Dziewięć cyfr dla wszystkich numerów.", "Nine digits for all numbers."),),
        why=Text(
            "Źródła nie podają kształtu, a numery zagraniczne są inne.", "No source has one, and foreign numbers differ."
        ),
    ),
    Interpretation(
        number="A-62",
        question=Text("Co w haśle jest cyfrą?", "What is a digit in a password?"),
        taken=Text("Cyfry 0–9; litery polskie są literami.", "0 to 9; Polish letters are letters."),
        alternatives=(Text("Także cyfry innych pism i indeksy.", "Digits of other scripts and superscripts, too."),),
        why=Text("Nikt nie nazwie ich cyframi z klawiatury.", "Nobody calls those digits of a keyboard."),
    ),
    Interpretation(
        number="A-63",
        question=Text("Co jest znakiem specjalnym?", "What is a special character?"),
        taken=Text(
            "Widoczny znak, który nie jest literą ani cyfrą; odstęp nim nie jest.",
            "A visible character that is neither a letter nor a digit; a blank is none.",
        ),
        alternatives=(Text("Zamknięta lista znaków.", "A closed list of characters."),),
        why=Text("Strony pomocy nie podają listy.", "The help pages give no list."),
    ),
    Interpretation(
        number="A-64",
        question=Text(
            "Do kiedy przyznany dostęp wyklucza nowy wniosek?",
            "Until when does access that was granted exclude a new request?",
        ),
        taken=Text(
            "Do jego ostatniego dnia, także gdy jest przyznany, a zaczyna się później. Chodzi o dostęp w podmiocie z wniosku.",
            "Until its last day, also where it is granted and begins later. What counts is access in the entity of the request.",
        ),
        alternatives=(
            Text("Liczy się tylko dostęp ważny w dniu złożenia.", "Only access valid on the day of filing counts."),
        ),
        why=Text("Tekst mówi o przyznanych danych dostępowych.", "The text speaks of granted access data."),
    ),
    Interpretation(
        number="A-65",
        question=Text("Jaki kształt ma adres e-mail?", "What shape has an e-mail address?"),
        taken=Text(
            "Nazwa, @ i domena z co najmniej dwóch części, w ASCII, razem najwyżej 254 znaki.",
            "A name, @ and a domain of at least two parts, in ASCII, at most 254 characters in all.",
        ),
        alternatives=(Text("Wszystko, na co pozwalają standardy poczty.", "Whatever the mail standards allow."),),
        why=Text("Szersza reguła przyjmuje literówki.", "A wider rule takes typing mistakes for addresses."),
    ),
    Interpretation(
        number="A-66",
        question=Text(
            "Kogo dotyczą reguły formularza pracownika?",
            "For whom do the rules of the employee's form hold?",
        ),
        taken=Text(
            "Każdego, kto wybiera funkcję pracownika, w każdym podmiocie. Kierownik nie musi wybierać zakresów.",
            "For everybody who selects the function of an employee, at whatever entity. A head need not select scopes.",
        ),
        alternatives=(
            Text(
                "Tylko pracowników jednostek samorządu terytorialnego i kuratoriów.",
                "For employees of local authorities and superintendents' offices alone.",
            ),
        ),
        why=Text("Pracownicy szkół wypełniają ten sam formularz.", "Employees of schools fill in the same form."),
    ),
)
