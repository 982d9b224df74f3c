"""Messages on certificates and opinions."""

from sio_rules.readings import Text

from .message import SioMessage

_NO_CERTIFICATE = "BRAK ORZECZENIA/OPINII W PRZYPISANIU"

CERTIFICATES = (
    SioMessage(
        number=3,
        text=_NO_CERTIFICATE,
        when=Text(
            "Uczeń jest przypisany do oddziału, który wymaga orzeczenia albo opinii, a podmiot nie wykazał żadnego dokumentu.",
            "The pupil is assigned to a class that requires a certificate or an opinion, but the entity shows no document.",
        ),
        rules=("PUP-661a", "PUP-661d", "PUP-661e"),
    ),
    SioMessage(
        number=4,
        text=_NO_CERTIFICATE,
        when=Text(
            "Dokument jest wykazany, ale bez okresu ważności w podmiocie.",
            "The document is shown, but without its period of validity at the entity.",
        ),
        rules=("PUP-661c",),
    ),
    SioMessage(
        number=5,
        text=_NO_CERTIFICATE,
        when=Text(
            "Okres ważności dokumentu nie obejmuje całego przypisania do oddziału.",
            "The period of validity of the document does not cover the whole assignment to the class.",
        ),
        rules=("PUP-661b",),
    ),
    SioMessage(
        number=6,
        text=_NO_CERTIFICATE,
        when=Text(
            "Dziecko jest przypisane do oddziału wczesnego wspomagania rozwoju, a opinia straciła ważność przed początkiem przypisania.",
            "The child is assigned to a WWR class, but the opinion expired before the assignment began.",
        ),
        rules=("PUP-661b",),
    ),
    SioMessage(
        number=9,
        text="BRAK ORZECZENIA W PRZEDŁUŻONYM OKRESIE NAUKI",
        when=Text(
            "Przypisanie z poprzedniego roku ma oznaczenie „przedłużony okres nauki”, uczeń jest na tym samym poziomie, a podmiot nie"
            " wykazał jego orzeczenia.",
            "Last year's assignment is marked “przedłużony okres nauki” (prolonged period of education) and the pupil is at the same level,"
            " but the entity shows no certificate.",
        ),
        rules=("PUP-661f",),
    ),
    SioMessage(
        number=10,
        text="Orzeczenie: status „Niezweryfikowany”",
        when=Text(
            "Numer, data wydania, REGON albo przyczyny wydania orzeczenia są inne w danych szkoły niż w danych poradni.",
            "The number, day of issue, REGON or reasons of the certificate differ between the data of the school and those of the counselling"
            " centre.",
        ),
        why_none=Text(
            "SIO porównuje orzeczenie z wpisem poradni (pomoc.sio.gov.pl, „Orzeczenia/opinie”), a szkoła tego wpisu nie zna.",
            "SIO compares the certificate with the entry of the counselling centre (pomoc.sio.gov.pl, “Orzeczenia/opinie”), and the school"
            " does not know that entry.",
        ),
    ),
    SioMessage(
        number=11,
        text="Orzeczenie o wskazanym numerze nie zostało odnalezione",
        when=Text(
            "Szkoła szuka orzeczenia po numerze, a poradnia go jeszcze nie wpisała.",
            "The school looks for a certificate by its number, but the counselling centre has not entered it yet.",
        ),
        why_none=Text(
            "Tylko SIO wie, które orzeczenia wpisała poradnia (ppplegionowo.pl, „SIO – rejestracja orzeczeń”, 2015 r.).",
            "Only SIO knows which certificates the counselling centre has entered (ppplegionowo.pl, “SIO – rejestracja orzeczeń”, 2015).",
        ),
    ),
    SioMessage(
        number=29,
        text="Szkoła dla dorosłych, policealna plastyczna/muzyczna: orzeczenia KS nie rejestruje się (od 2020/21)",
        when=Text(
            "Orzeczenie o potrzebie kształcenia specjalnego wykazuje szkoła dla dorosłych albo policealna szkoła plastyczna lub muzyczna.",
            "A school for adults, or a post-secondary art or music school, shows a certificate of the need for special education.",
        ),
        rules=("PUP-663a",),
    ),
    SioMessage(
        number=30,
        text="SOW: w „Orzeczenia/opinie” tylko opinia WWR",
        when=Text(
            "SOW wykazuje inny dokument niż opinia o potrzebie wczesnego wspomagania rozwoju.",
            "A SOW shows a document other than an opinion on the need for WWR.",
        ),
        rules=("PUP-663b",),
    ),
    SioMessage(
        number=31,
        text="Opinia WWR bez organizowania WWR",
        when=Text(
            "Podmiot wykazuje opinię o potrzebie wczesnego wspomagania rozwoju, a zajęcia organizuje inny podmiot.",
            "The entity shows an opinion on the need for WWR, but another entity holds WWR.",
        ),
        rules=("PUP-663c",),
    ),
    SioMessage(
        number=34,
        text="Nie mylić zajęć rewalidacyjnych z rewalidacyjno-wychowawczymi",
        when=Text(
            "Uczeń bez niepełnosprawności intelektualnej w stopniu głębokim ma oddział albo orzeczenie do zajęć"
            " rewalidacyjno-wychowawczych, albo uczeń z nią ma orzeczenie o potrzebie kształcenia specjalnego.",
            "A pupil without a profound intellectual disability has an RW class or an RW certificate, or a pupil with that disability has a"
            " certificate of the need for special education.",
        ),
        rules=("PUP-661a", "PUP-662a", "PUP-662b"),
    ),
    SioMessage(
        number=36,
        text="Oddział specjalny w szkole specjalnej bez orzeczenia",
        when=Text(
            "Uczeń jest przypisany do oddziału szkoły specjalnej albo do oddziału specjalnego, a nie ma ważnego orzeczenia.",
            "The pupil is assigned to a class of a special school or to a special class, but has no valid certificate.",
        ),
        rules=("PUP-661b", "PUP-661d", "PUP-661e"),
    ),
    SioMessage(
        number=69,
        text="Nauczanie indywidualne: orzeczenia nie wykazuje się",
        when=Text(
            "Podmiot wykazuje orzeczenie o potrzebie indywidualnego nauczania.",
            "The entity shows a certificate of the need for individual teaching.",
        ),
        rules=("PUP-617b", "PUP-663d"),
    ),
)
