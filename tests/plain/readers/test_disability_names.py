"""Disabilities in free text."""

import pytest
from refused import refused

from sio_rules.certificates import Disability
from sio_rules.plain.readers._disability_names import disabilities

D = Disability


class TestDisabilities:
    """What a gmina's list names, as a certificate words it."""

    @pytest.mark.parametrize(
        ("cell", "wanted"),
        [
            ("autyzm, w tym zespół Aspergera", {D.AUTISM}),
            ("zespół Aspergera", {D.AUTISM}),
            ("sprzężona (ruchowa, umiarkowana)", {D.MOTOR, D.INTELLECTUAL_MODERATE}),
            ("niepełnosprawności sprzężone: słabowidzący i słabosłyszący", {D.LOW_VISION, D.HARD_OF_HEARING}),
            ("niepełnosprawność ruchowa, w tym afazja", {D.MOTOR}),
            ("Niepełnosprawność intelektualna w stopniu lekkim", {D.INTELLECTUAL_MILD}),
            ("upośledzenie umysłowe w stopniu głębokim", {D.INTELLECTUAL_PROFOUND}),
            ("sprzężona: autyzm oraz intelektualna w stopniu znacznym", {D.AUTISM, D.INTELLECTUAL_SEVERE}),
            ("dziecko niesłyszące", {D.DEAF}),
            ("niewidoma", {D.BLIND}),
            ("dziecko autystyczne", {D.AUTISM}),
            ("autyzm z zespołem Aspergera", {D.AUTISM}),
            ("sprzężona: ruchowa ze znaczną intelektualną", {D.MOTOR, D.INTELLECTUAL_SEVERE}),
            ("uczeń z autyzmem", {D.AUTISM}),
            ("uczniowie niesłyszący", {D.DEAF}),
            ("nie", set()),
            ("brak", set()),
            ("-", set()),
            ("Nie dotyczy", set()),
        ],
    )
    def test_are_read(self, cell: str, wanted: set[Disability]) -> None:
        assert disabilities(cell) == wanted

    @pytest.mark.parametrize("disability", Disability)
    def test_every_term_of_the_list(self, disability: Disability) -> None:
        assert disabilities(disability.pl) == {disability}

    @pytest.mark.parametrize(
        "cell",
        [
            "autyzm i cukrzyca",
            "zespół Downa",
            "nie ruchowa",
            "ruchowa lub autyzm",
            "ruchowa?",
            "ruchowa 2",
            "uczulenie",
            "?",
            "()",
            "",
        ],
    )
    def test_unknown_words_are_not_left_out(self, cell: str) -> None:
        """What is not understood may be what matters."""
        assert refused(disabilities, cell) == ("DAT-022a",)

    @pytest.mark.parametrize(
        "cell",
        [
            "sprzężona",
            "sprzężona (ruchowa)",
            "intelektualna",
            "ruchowa i intelektualna",
            "ruchowa, w stopniu lekkim",
            "niepełnosprawność",
            "umiarkowana",
        ],
    )
    def test_what_is_not_named_is_not_guessed(self, cell: str) -> None:
        """The degree may be that of another certificate, which a county gives."""
        assert refused(disabilities, cell) == ("DAT-022b",)

    def test_takes_text(self) -> None:
        assert refused(disabilities, 1) == ("DAT-006a",)
