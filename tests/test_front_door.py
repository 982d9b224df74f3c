"""What `import sio_rules` gives, and what it leaves alone."""

import subprocess
import sys
from importlib import import_module
from types import ModuleType

import pytest
from house import MODULES

DEAR = ("holidays", "hypothesis", "sio_rules.access", "sio_rules.pupils", "sio_rules.transport", "sio_rules.rulebook")


def loaded(code: str) -> set[str]:
    """Return the modules that a fresh Python has loaded after *code*."""
    tell = f"import sys; {code}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", tell], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    return set(run.stdout.split())


DOORS = [module for module in MODULES if hasattr(module, "__path__")]
"""Every package: what it names in its `__init__` is public."""


class TestDoors:
    """A package names its inputs, its questions and their answers; its folders are doors, too."""

    @pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
    def test_what_a_package_names_is_there(self, door: ModuleType) -> None:
        """Once, in order, and nothing else without an underscore but its modules."""
        names = list(door.__all__)
        assert [name for name in names if not hasattr(door, name)] == []
        assert len(set(names)) == len(names)
        others = {
            name for name, value in vars(door).items() if not name.startswith("_") and not isinstance(value, ModuleType)
        }
        assert others == set(names)

    @pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
    def test_no_module_is_called_as_a_name_of_its_package(self, door: ModuleType) -> None:
        """Or the one would hide the other."""
        modules = {
            module.__name__.rpartition(".")[2] for module in MODULES if module.__name__.rpartition(".")[0] == door.__name__
        }
        assert modules & set(door.__all__) == set()

    @pytest.mark.parametrize(
        ("door", "most"),
        [("sio_rules", 45), ("sio_rules.access", 60), ("sio_rules.pupils", 60), ("sio_rules.transport", 20)],
    )
    def test_a_front_door_is_small(self, door: str, most: int) -> None:
        """Otherwise nobody would read it."""
        assert len(import_module(door).__all__) <= most


class TestFrontDoor:
    """Words and values; a package is loaded when it is imported."""

    def test_importing_is_cheap(self) -> None:
        """None of the dear modules is loaded."""
        assert loaded("import sio_rules").isdisjoint(DEAR)

    @pytest.mark.parametrize("package", ["access", "pupils", "transport"])
    def test_a_package_does_not_load_the_others(self, package: str) -> None:
        """Nor Hypothesis."""
        others = {"holidays", "hypothesis", "sio_rules.access", "sio_rules.pupils", "sio_rules.transport"}
        assert loaded(f"import sio_rules.{package}") & others == {f"sio_rules.{package}"}

    def test_a_question_about_a_working_day_loads_no_other_package(self) -> None:
        """The holidays of a year are calculated, so the first question is as quick as the others."""
        question = "from datetime import date; from sio_rules.days import is_holiday; is_holiday(date(2026, 1, 6))"
        assert "holidays" not in loaded(question)
