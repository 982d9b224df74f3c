"""Messages on requests for access, and on logging in."""

from sio_rules.readings import Text

from .message import SioMessage

_TWO_HEADS = "W podmiocie nie mogą istnieć 2 wnioski z funkcją kierownik lub p.o. kierownika…"

ACCESS = (
    SioMessage(
        number=52,
        text=_TWO_HEADS,
        when=Text(
            "Kierownik albo p.o. kierownika składa wniosek, a podmiot ma już wniosek z tą samą funkcją na ten sam czas.",
            "A head or acting head files a request, but the entity already has a request with the same function for the same time.",
        ),
        rules=("ACC-311a",),
    ),
    SioMessage(
        number=53,
        text=_TWO_HEADS,
        when=Text(
            "P.o. kierownika składa wniosek, a podmiot ma już wniosek kierownika na ten sam czas, albo odwrotnie.",
            "An acting head files a request, but the entity already has a head's request for the same time, or the other way round.",
        ),
        rules=("ACC-311c",),
    ),
    SioMessage(
        number=54,
        text="Podmiot niepoprawny",
        when=Text(
            "Wniosek dotyczy szkoły albo placówki, która należy do zespołu, a składa się go dla zespołu.",
            "The request concerns a school or unit that belongs to a school complex, but requests are filed for the complex.",
        ),
        rules=("ACC-259",),
    ),
    SioMessage(
        number=55,
        text="„Dane niepoprawne lub upłynęła data upoważnienia” / „Błędne dane lub minął termin upoważnienia”",
        when=Text(
            "Użytkownik loguje się, pozyskuje dane dostępowe albo zmienia hasło, gdy upoważnienie wygasło, albo podaje inne dane niż we"
            " wniosku.",
            "The user logs in, obtains access data or resets the password after the authorisation expired, or gives data other than those"
            " of the request.",
        ),
        rules=("ACC-126", "ACC-265a", "ACC-265c"),
    ),
    SioMessage(
        number=56,
        text="Nieaktualny e-mail/nazwisko w upoważnieniu: trzeba wycofać i złożyć nowy wniosek",
        when=Text(
            "Adres e-mail użytkownika się zmienił, a wnioskiem o zmianę danych nie można go zmienić; nazwisko można.",
            "The user's e-mail address has changed, and a request to change data cannot change it; it can change the last name.",
        ),
        rules=("ACC-312",),
    ),
    SioMessage(
        number=57,
        text="Hasło: pierwszy/ostatni znak cyfrą",
        when=Text(
            "Pierwszy albo ostatni znak hasła nie jest literą.",
            "The first or the last character of the password is not a letter.",
        ),
        rules=("ACC-114f",),
    ),
    SioMessage(
        number=58,
        text="„Do zablokowania użytkownika pozostały 4 próby logowania” / „Link do odzyskania loginu wygasł”",
        when=Text(
            "Użytkownik podał złe hasło i zostały mu cztery próby, albo otworzył odnośnik do odzyskania loginu po upływie godziny.",
            "The user gave a wrong password and has four tries left, or opened the link for recovering the login after more than an hour.",
        ),
        why_none=Text(
            "Liczbę prób i czas odnośnika zna tylko strona logowania SIO (pomoc.sio.gov.pl, „Odzyskaj login”); wniosek ani sprawa ich nie"
            " zawiera.",
            "Only the log-in page of SIO knows the number of tries and the age of the link (pomoc.sio.gov.pl, “Odzyskaj login”); neither a"
            " request nor a case holds them.",
        ),
    ),
)
