"""Readings on transport to school: the powers of the gmina, whom art. 32 ust. 6 means, and the days of an entry."""

from .interpretation import Interpretation, Text

TRANSPORT_LAW = (
    Interpretation(
        number="A-96",
        question=Text(
            "Od kiedy i w jakiej formie gmina może dowozić na podstawie art. 39 ust. 4a?",
            "Since when and in which form may the gmina give transport by art. 39 ust. 4a?",
        ),
        taken=Text(
            "Od 1 września 2017 r., czyli przez cały czas obowiązywania ustawy; bezpłatny transport i opieka, bez własnego ostatniego dnia.",
            "Since 1 September 2017, the whole time of the act; free transport and care, without a last day of its own.",
        ),
        alternatives=(
            Text(
                "Dopiero od późniejszej zmiany ustawy.",
                "Only since a later amendment.",
            ),
            Text(
                "Także zwrot kosztów, jak w uchwałach gmin.",
                "A refund, too, as in resolutions of gminas.",
            ),
        ),
        why=Text(
            "Nie znaleziono, od kiedy ustęp obowiązuje; mówi on o transporcie i opiece, a o zwrocie nie.",
            "From when the paragraph is law was not found; it speaks of transport and care, not of a refund.",
        ),
    ),
    Interpretation(
        number="A-97",
        question=Text(
            "Co gmina może dać dziecku przedszkolnemu na podstawie art. 32 ust. 7?",
            "What may the gmina give a preschool child by art. 32 ust. 7?",
        ),
        taken=Text(
            "Bezpłatny transport i opiekę w czasie przewozu do każdego przedszkola, w każdym wieku i przy każdej odległości.",
            "Free transport and care on the way to any preschool, at any age and distance.",
        ),
        alternatives=(
            Text(
                "Nic, gdy nie ma obowiązku.",
                "Nothing, where there is no duty.",
            ),
        ),
        why=Text(
            "Słów ustępu nie widziano; tak stanowił jego poprzednik, art. 14a ust. 4a ustawy o systemie oświaty, a ust. 7 przywołuje się jako zadanie nieobowiązkowe.",
            "The words of the paragraph were not seen; its predecessor, art. 14a ust. 4a of the school system act, said so, and ust. 7 is cited as the optional task.",
        ),
    ),
    Interpretation(
        number="A-98",
        question=Text(
            "Które dzieci obejmuje art. 32 ust. 6?",
            "Which children does art. 32 ust. 6 mean?",
        ),
        taken=Text(
            "Niepełnosprawne pięcioletnie i sześcioletnie oraz starsze z orzeczeniem, które nadal są w wychowaniu przedszkolnym; w ORW są nimi dzieci z odroczonym obowiązkiem szkolnym.",
            "Disabled children of five and six, and older ones with a certificate who are still in preschool education; in an ORW those are the children whose compulsory schooling was deferred.",
        ),
        alternatives=(
            Text(
                "W każdym wieku tylko niepełnosprawne.",
                "Only the disabled at every age.",
            ),
            Text(
                "Każde dziecko z orzeczeniem.",
                "Every child with a certificate.",
            ),
        ),
        why=Text(
            "Słowo „niepełnosprawnym” stoi przy dzieciach pięcioletnich i sześcioletnich, a nie przy objętych art. 31 ust. 2.",
            "The word “niepełnosprawnym” stands with the children of five and six, not with those of art. 31 ust. 2.",
        ),
    ),
    Interpretation(
        number="A-99",
        question=Text(
            "Na które dni wykazuje się dowożenie?",
            "For which days is transport reported?",
        ),
        taken=Text(
            "Oddział i orzeczenie muszą obejmować każdy dzień, także kilka z nich łącznie; lato niczego nie kończy: kto korzystał do końca zajęć, ma datę 31 sierpnia. Między 20 a 30 czerwca przyjmuje się i ostatni przejazd, i 31 sierpnia.",
            "A class and a certificate hold on every day, several of them together, too; the summer ends nothing: who used the transport to the end of lessons has the date 31 August. From 20 to 30 June both the last journey and 31 August are accepted.",
        ),
        alternatives=(
            Text(
                "Wystarczy jeden dzień.",
                "One day is enough.",
            ),
            Text(
                "Końcem jest ostatni przejazd.",
                "The last journey is the end.",
            ),
        ),
        why=Text(
            "Instrukcja każe wpisać 31 sierpnia, a warunki podaje dla dowożenia, nie dla jego początku.",
            "The guide orders 31 August, and gives the conditions for the transport, not for its start.",
        ),
    ),
)
