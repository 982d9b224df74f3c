"""What `import sio_rules` gives, and what it leaves alone."""

import subprocess
import sys

import pytest

import sio_rules

DEAR = ("holidays", "hypothesis", "sio_rules.access", "sio_rules.pupils", "sio_rules.transport", "sio_rules.rulebook")


def loaded(code: str) -> set[str]:
    """Return the modules that a fresh Python has loaded after *code*."""
    tell = f"import sys; {code}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", tell], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    return set(run.stdout.split())


class TestFrontDoor:
    """Words and values; a package is loaded when it is imported, `holidays` when the first question needs it."""

    def test_every_name_is_there(self) -> None:
        """And in its order."""
        assert [name for name in sio_rules.__all__ if not hasattr(sio_rules, name)] == []
        assert len(set(sio_rules.__all__)) == len(sio_rules.__all__)

    def test_importing_is_cheap(self) -> None:
        """None of the dear modules is loaded."""
        assert loaded("import sio_rules").isdisjoint(DEAR)

    @pytest.mark.parametrize("package", ["access", "pupils", "transport"])
    def test_a_package_does_not_load_the_others(self, package: str) -> None:
        """Nor `holidays`, nor Hypothesis."""
        others = {"holidays", "hypothesis", "sio_rules.access", "sio_rules.pupils", "sio_rules.transport"}
        assert loaded(f"import sio_rules.{package}") & others == {f"sio_rules.{package}"}

    def test_the_first_question_about_a_working_day_loads_holidays(self) -> None:
        """Not before."""
        question = "from datetime import date; from sio_rules.days import is_holiday"
        assert "holidays" not in loaded(question)
        assert "holidays" in loaded(f"{question}; is_holiday(date(2026, 1, 6))")
