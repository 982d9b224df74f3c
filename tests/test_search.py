"""The search for rules by what they say. The queries are a clerk's words; it knows few synonyms, and those that need another are left out."""

from math import log

import pytest

from sio_rules.messages import SIO_MESSAGES, SioMessage
from sio_rules.rulebook import RULES
from sio_rules.search import find_rules, stems, weights


def codes(text: str) -> list[str]:
    """Return the codes of the rules that *text* finds."""
    return [rule.code for rule in find_rules(text)]


class TestFindRules:
    """The best rule is the first."""

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("hasło 8 znaków", "ACC-114a"),
            ("haśle", "ACC-114a"),
            ("password 8 characters", "ACC-114a"),
            ("Hasło musi zawierać przynajmniej 8 znaków", "ACC-114a"),
            ("haslo za krotkie", "ACC-114a"),
            ("password too short", "ACC-114a"),
            ("wielka litera w haśle", "ACC-114b"),
            ("password without an upper-case letter", "ACC-114b"),
            ("brak cyfry w hasle", "ACC-114d"),
            ("znaki specjalne w hasłach", "ACC-114e"),
            ("hasło zawiera nazwisko", "ACC-114g"),
            ("stare hasło", "ACC-114i"),
            ("suma kontrolna PESEL", "IDN-001f"),
            ("cyfra kontrolna numeru PESEL", "IDN-001f"),
            ("check digit of the PESEL number", "IDN-001f"),
            ("pesel ma mieć 11 cyfr", "IDN-001b"),
            ("zera początkowe w PESEL, Excel", "IDN-001n"),
            ("leading zeros PESEL spreadsheet", "IDN-001n"),
            ("literówka O zamiast zera", "IDN-001l"),
            ("regon jednostki lokalnej cyfra kontrolna", "IDN-003"),
            ("paszport cyfra kontrolna", "IDN-006c"),
            ("numer telefonu +48", "ACC-104c"),
            ("upoważnienie na 5 lat, za długie", "ACC-206"),
            ("wniosek dotyczy filii", "ACC-259b"),
            ("zapomniałem zaznaczyć zobowiązanie do tajemnicy", "ACC-115"),
            ("e-mail szkoły zamiast prywatnego", "ACC-003a"),
            ("rector of a university", "ACC-209c"),
            ("nie podano miejsca wypadku", "ACD-004c"),
            ("wypadek w internacie", "ACD-003"),
            ("dziecko w dwóch przedszkolach niepublicznych", "PUP-505b"),
            ("limit uczniów w oddziale", "PUP-418a"),
            ("odroczenie obowiązku szkolnego bez opinii poradni", "PUP-665a"),
            ("pełnoletni uczeń miejsce zamieszkania", "PUP-602"),
            ("dwa miejsca zamieszkania naraz", "PUP-604c"),
            ("mniejszość narodowa cudzoziemiec", "PUP-413a"),
            ("foreigner minority language", "PUP-413a"),
            ("wczesne wspomaganie rozwoju dwa podmioty", "PUP-531a"),
            ("zgoda dyrektora decyzja administracyjna", "PUP-611a"),
            ("opinia rady pedagogicznej indywidualny tok nauki", "PUP-621b"),
            ("uczeń romski dodatkowe zadania", "PUP-624a"),
            ("młodociany pracownik", "PUP-626a"),
            ("brak pobytu w MOW podczas przerwy", "STY-004"),
            ("powód cofnięcia nie wybrany", "REV-011"),
            ("droga mierzona w linii prostej", "TRN-025b"),
            ("straight line distance", "TRN-025b"),
            ("skopiowany BOM na początku tekstu", "DAT-012b"),
            ("ile dni na rozpatrzenie wniosku", "ACC-231a"),
            ("kiedy rozpatrzą wniosek", "ACC-231a"),
            ("dowożenie dziecka niepełnosprawnego", "TRN-028"),
            ("przewóz ucznia z niepełnosprawnością ruchową", "TRN-029"),
            ("transport of a disabled pupil", "TRN-028"),
            ("who owes a child a ride", "TRN-022a"),
        ],
    )
    def test_first(self, text: str, code: str) -> None:
        assert codes(text)[0] == code

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("płeć nie zgadza się z peselem", "IDN-001i"),
            ("numer dowodu osobistego seria", "IDN-005b"),
            ("internat", "PUP-620a"),
            ("zwrot kosztów przejazdu opiekuna", "TRN-027"),
            ("termin rozpatrzenia wniosku dni robocze", "ACC-231a"),
            ("egzamin dyplomowy zdany", "DIP-004a"),
            ("wniosek odrzucony bo nie zgłosił się", "ACC-249a"),
            ("link z e-maila wygasł", "ACC-118b"),
            ("oddział wakacyjny dyżur", "PUP-307c"),
            ("login małe litery", "IDN-007b"),
            ("profil zaufany", "ACC-238"),
            ("droga do szkoły dłuższa niż 3 km", "TRN-025"),
            ("parents live apart", "PUP-604a"),
            ("kto dowozi dziecko", "TRN-024"),
            ("how many days to decide a request", "ACC-231c"),
        ],
    )
    def test_among_the_first_three(self, text: str, code: str) -> None:
        assert code in codes(text)[:3]

    def test_a_code_finds_its_rule(self) -> None:
        """In capital and in small letters."""
        assert [code for code in RULES if codes(code)[0] != code or codes(code.lower())[0] != code] == []

    @pytest.mark.parametrize("lang", ["pl", "en"])
    def test_a_sentence_finds_its_rule(self, lang: str) -> None:
        """Among the first six: a few rules say nearly the same of several cases."""
        assert [code for code, rule in RULES.items() if code not in codes(getattr(rule, lang))[:6]] == []

    def test_the_number_of_a_code_finds_all_its_letters(self) -> None:
        assert codes("ACC-114") == [code for code in RULES if code.startswith("ACC-114")]

    @pytest.mark.parametrize(
        "message", [each for each in SIO_MESSAGES if each.rules], ids=lambda message: str(message.number)
    )
    def test_a_message_finds_its_rules(self, message: SioMessage) -> None:
        assert set(message.rules) <= set(codes(message.text))

    def test_each_rule_has_the_words_of_what_it_rests_on(self) -> None:
        for text in ("Prawo oświatowe", "Education Law"):
            resting = {code for code, rule in RULES.items() for place in rule.basis if text in f"{place.pl} {place.en}"}
            assert resting
            assert all(resting <= weights()[word].keys() for word in stems(text))

    def test_an_article_finds_the_rules_that_rest_on_it(self) -> None:
        found = find_rules("art. 47 Prawa oświatowego")
        assert {str(place)[:24] for rule in found[:3] for place in rule.basis} >= {"Prawo oświatowe, art. 47"}

    @pytest.mark.parametrize("text", ["hasło 8 znaków", "wniosek", "wypadek w internacie 2026"])
    def test_a_rule_is_as_good_as_the_sum_of_its_words(self, text: str) -> None:
        """And of the figure, where a word is a number; whatever is less than half as good as the best is left out."""
        words = [*stems(text), *["#"] * any(word.isdigit() for word in stems(text))]
        named = {code for word in stems(text) for code in weights().get(word, {})}
        good = {code: sum(weights().get(word, {}).get(code, 0) for word in words) for code in named}
        left = [code for code in good if good[code] * 2 >= max(good.values())]
        assert codes(text) == sorted(left, key=lambda code: (-good[code], code))

    def test_what_is_half_as_good_is_left_out(self) -> None:
        """All that is found by one word has that word."""
        assert all("114" in code or "hasł" in RULES[code].pl.lower() for code in codes("haśle"))

    @pytest.mark.parametrize("text", ["", "…", "xyz", "nie", "must not be", "123456789"])
    def test_words_of_no_rule_find_nothing(self, text: str) -> None:
        assert find_rules(text) == ()

    def test_the_order_of_equals_is_that_of_the_codes(self) -> None:
        found = codes("wypadek")
        best = [code for code in found if weights()["wypadk"][code] == max(weights()["wypadk"].values())]
        assert found[: len(best)] == sorted(best)
        assert len(best) > 1
        assert codes("TRN-025b ACC-114a")[:2] == ["ACC-114a", "TRN-025b"]


class TestStems:
    """The forms of a word have one stem, as far as a short rule can tell."""

    @pytest.mark.parametrize(
        "forms",
        [
            "haslo hasla hasle haslem haslu hasel haslami haslach",
            "szkola szkoly szkole szkol szkolami",
            "uczen ucznia uczniowi uczniowie uczniow uczniami",
            "dziecko dziecka dziecku dzieci dzieciom",
            "wniosek wniosku wniosku wnioskiem wnioski wnioskow",
            "podmiot podmiotu podmiocie podmiotow podmiotami",
            "pracownik pracownika pracownicy pracownikow",
            "klasa klasy klasie klas klasami",
            "podstawowy podstawowa podstawowego podstawowej podstawowym podstawowych podstawowymi",
            "wielki wielka wielkiego wielkiej wielkimi",
            "opinia opinii opinie opiniami",
            "password passwords",
            "class classes",
            "authority authorities",
            "check checks checked checking",
            "dowoz dowozenie dowozi dowiezie przewiezie przewoz przewozu transport transportu ride rides",
            "rozpatrzenie rozpatruje rozpatrzyl rozpatrzony",
            "owe owes owed duty",
        ],
    )
    def test_forms_of_one_word(self, forms: str) -> None:
        assert len(set(stems(forms))) == 1

    @pytest.mark.parametrize("word", ["8", "114a", "rok", "art", "ue"])
    def test_short_words_and_numbers_remain(self, word: str) -> None:
        assert stems(word) == (word,)

    def test_words_that_say_nothing_are_passed_over(self) -> None:
        """Nor do those that ask."""
        assert stems("Hasło musi zawierać znak, nie ma, must contain") == ("hasl", "znak")
        assert stems("ile kto kiedy jak gdzie który, who when how what which many why") == ()

    def test_a_code_is_one_word(self) -> None:
        assert stems("ACC-114a, acc-114") == ("acc114a", "acc114")


class TestWeights:
    """How much a word counts for a rule."""

    def test_a_rare_word_counts_more(self) -> None:
        assert weights()["krotk"]["ACC-114a"] > weights()["znak"]["ACC-114a"]

    def test_an_early_word_counts_more(self) -> None:
        """The second word counts ten elevenths of the first."""
        assert weights()["hasl"]["ACC-114a"] == pytest.approx(log(len(RULES) / len(weights()["hasl"])))
        assert weights()["krotk"]["ACC-114a"] == pytest.approx(log(len(RULES)) * 10 / 11)

    def test_a_rule_that_could_not_be_judged_counts_less(self) -> None:
        """Only such a warning: that a form leaves a field empty is an error."""
        podano = weights()[stems("podano")[0]]
        assert podano["ACC-301k"] == pytest.approx(0.7 * podano["ACC-240d"])
        assert podano["ACC-240d"] == max(podano.values())

    def test_a_number_stands_for_a_fact(self) -> None:
        """Not for a day or a kind."""
        assert {"ACC-114a", "TRN-025"} <= set(weights()["#"])
        assert {"ACC-001", "ACC-110c", "ACC-301e", "ACC-221a", "ACC-121a", "ACC-114f"}.isdisjoint(weights()["#"])
        assert set(weights()["#"].values()) == {log(len(RULES) / len(weights()["#"]))}

    def test_is_a_view(self) -> None:
        with pytest.raises(TypeError, match="does not support item assignment"):
            weights()["hasl"]["ACC-114a"] = 1  # type: ignore[index] # on purpose
