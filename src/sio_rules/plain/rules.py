"""What can be wrong with plain data, whatever it describes."""

from sio_rules.acts import PLAIN_DATA
from sio_rules.rule import Rule, Severity

_FIELDS = (PLAIN_DATA.section("pola"),)
_WORDS = (PLAIN_DATA.section("słowa"),)
_TYPES = (PLAIN_DATA.section("rodzaje"),)
_ANSWERS = (PLAIN_DATA.section("odpowiedzi"),)

MISSING = Rule(
    code="DAT-001",
    basis=_FIELDS,
    severity=Severity.ERROR,
    pl="Nie podano pola, bez którego nie można odczytać danych.",
    en="The field is not given, and the data cannot be read without it.",
)
NOT_A_DAY = Rule(
    code="DAT-002a",
    basis=_WORDS,
    severity=Severity.ERROR,
    pl="Wartość nie jest datą; datę zapisuje się jako rok-miesiąc-dzień albo dzień.miesiąc.rok.",
    en="The value is not a date; a date is written as year-month-day or day.month.year.",
)
DAY_WITH_A_TIME = Rule(
    code="DAT-002b",
    basis=_WORDS,
    severity=Severity.ERROR,
    pl="Wartość to data z godziną inną niż północ; oczekiwana jest sama data.",
    en="The value is a date with a time other than midnight; a date alone is expected.",
)
NOT_A_MOMENT = Rule(
    code="DAT-002c",
    basis=_WORDS,
    severity=Severity.ERROR,
    pl="Wartość nie jest chwilą: oczekiwana jest data z godziną i strefą czasową.",
    en="The value is not a moment: a date with a time and a time zone is expected.",
)
NOT_A_NUMBER = Rule(
    code="DAT-003",
    basis=_WORDS,
    severity=Severity.ERROR,
    pl="Wartość nie jest liczbą całkowitą.",
    en="The value is not a whole number.",
)
NOT_YES_OR_NO = Rule(
    code="DAT-004",
    basis=_WORDS,
    severity=Severity.ERROR,
    pl="Wartość nie jest ani słowem „tak”, ani słowem „nie”, ani żadnym z ich odpowiedników.",
    en="The value is neither “yes” nor “no”, nor any of their equivalents.",
)
NOT_ON_THE_LIST = Rule(
    code="DAT-005",
    basis=_WORDS,
    severity=Severity.ERROR,
    pl="Wartość nie jest żadnym ze słów listy tego pola.",
    en="The value is none of the words on the field's list.",
)
NOT_A_TEXT = Rule(
    code="DAT-006",
    basis=_FIELDS,
    severity=Severity.ERROR,
    pl="Wartość nie jest tekstem.",
    en="The value is not a text.",
)
OUT_OF_BOUNDS = Rule(
    code="DAT-007a",
    basis=_FIELDS,
    severity=Severity.ERROR,
    pl="Wartość jest poza dozwolonym zakresem (od {least} do {most}).",
    en="The value is outside the permitted range (from {least} to {most}).",
)
TOO_SMALL = Rule(
    code="DAT-007b",
    basis=_FIELDS,
    severity=Severity.ERROR,
    pl="Wartość jest mniejsza od najmniejszej dozwolonej: {least}.",
    en="The value is less than the smallest permitted one: {least}.",
)
TOO_LARGE = Rule(
    code="DAT-007c",
    basis=_FIELDS,
    severity=Severity.ERROR,
    pl="Wartość jest większa od największej dozwolonej: {most}.",
    en="The value is greater than the largest permitted one: {most}.",
)
NOT_AN_OBJECT = Rule(
    code="DAT-008",
    basis=_FIELDS,
    severity=Severity.ERROR,
    pl="Wartość nie jest obiektem z polami.",
    en="The value is not an object with fields.",
)
NOT_A_LIST = Rule(
    code="DAT-009a",
    basis=_FIELDS,
    severity=Severity.ERROR,
    pl="Wartość nie jest listą.",
    en="The value is not a list.",
)
WRONG_LENGTH = Rule(
    code="DAT-009b",
    basis=_FIELDS,
    severity=Severity.ERROR,
    pl="Lista ma inną długość niż wymagana: {length}.",
    en="The list is not of the required length: {length}.",
)
UNKNOWN_KEYS = Rule(
    code="DAT-010a",
    basis=_FIELDS,
    severity=Severity.WARNING,
    pl="W danych są nieznane pola, których nie odczytano (liczba: {keys}).",
    en="The data have unknown fields, which were not read (number: {keys}).",
)
PROBABLY_MEANT = Rule(
    code="DAT-010b",
    basis=_FIELDS,
    severity=Severity.WARNING,
    pl="Jedno z nieznanych pól ma nazwę podobną do tego pola; prawdopodobnie chodzi o nie.",
    en="One of the unknown fields has a name like that of this field, which was probably meant.",
)
GIVEN_TWICE = Rule(
    code="DAT-011",
    basis=_FIELDS,
    severity=Severity.ERROR,
    pl="Pole podano więcej niż raz, pod nazwami różniącymi się pisownią, więc go nie odczytano.",
    en="The field is given more than once, under differently spelt names, so it was not read.",
)
ARMOUR_TAKEN_OFF = Rule(
    code="DAT-012a",
    basis=_WORDS,
    severity=Severity.WARNING,
    pl="Tekst był zapisany jako formuła arkusza kalkulacyjnego; odczytano samą wartość.",
    en="The text was written as a formula of a spreadsheet; the value alone was read.",
)
MARK_TAKEN_OFF = Rule(
    code="DAT-012b",
    basis=_WORDS,
    severity=Severity.WARNING,
    pl="Na początku tekstu stał znacznik kolejności bajtów (BOM), który pominięto.",
    en="The text began with a byte order mark (BOM), which was left out.",
)
IMPOSSIBLE = Rule(
    code="DAT-013",
    basis=_FIELDS,
    severity=Severity.ERROR,
    pl="Pola są czytelne, ale ich wartości nie mogą wystąpić razem.",
    en="The fields are readable, but their values cannot occur together.",
)
TYPE_MISSING = Rule(
    code="DAT-014a",
    basis=_TYPES,
    severity=Severity.ERROR,
    pl="Nie podano rodzaju danych (pole „type”), a bez niego nie wiadomo, jakie to pola.",
    en="The type of the data is not given (field “type”), so the fields cannot be told.",
)
TYPE_UNKNOWN = Rule(
    code="DAT-014b",
    basis=_TYPES,
    severity=Severity.ERROR,
    pl="Rodzaj danych (pole „type”) nie jest żadnym z tych, które mogą tu wystąpić.",
    en="The type of the data (field “type”) is none of those that may stand here.",
)
CODE_UNKNOWN = Rule(
    code="DAT-015a",
    basis=_ANSWERS,
    severity=Severity.ERROR,
    pl="Biblioteka nie ma reguły o tym kodzie; odpowiedź mogła powstać w innej wersji reguł.",
    en="The library has no rule with this code; the answer may come from another version of the rules.",
)
FACTS_DO_NOT_FIT = Rule(
    code="DAT-015b",
    basis=_ANSWERS,
    severity=Severity.ERROR,
    pl="Fakty nie są tymi, które wymienia reguła o tym kodzie; odpowiedź mogła powstać w innej wersji reguł.",
    en="The facts are not those that the rule with this code names; the answer may come from another version of the rules.",
)
STEP_NOT_OPEN = Rule(
    code="DAT-016",
    basis=_ANSWERS,
    severity=Severity.ERROR,
    pl="Zdarzenie nie może nastąpić po poprzednich, więc przebiegu nie odczytano.",
    en="The event cannot follow the ones before it, so the history was not read.",
)
