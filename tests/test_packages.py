"""What the index and its users get: the README, the lists of files, and the versions that are tested."""

import re
from pathlib import Path

import matrix
import packages
import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
WHEEL = {
    each.relative_to(packages.PACKAGE.parent).as_posix()
    for each in packages.PACKAGE.rglob("*")
    if each.suffix in {".py", ".typed"}
}
ABOUT = {f"sio_rules-0.dist-info/{each}" for each in packages.ABOUT}


class TestReadme:
    """It stands alone on an index's page."""

    def test_has_no_relative_link(self) -> None:
        """An index does not know the files beside it."""
        assert re.findall(r"\]\((?!https://)[^)]*\)", README) == []

    def test_tells_first_how_to_install(self) -> None:
        """On the first screen."""
        assert "pip install sio-rules " in "\n".join(README.splitlines()[:10])

    @pytest.mark.parametrize("name", re.findall(r"`(docs/[^`]+|[A-Z]+\.md|[a-z]+\.md)`", README))
    def test_names_what_is_there(self, name: str) -> None:
        """Folders and pages of the source distribution."""
        assert (ROOT / name).exists() or list((ROOT / "docs").rglob(name))


class TestWheel:
    """The package and what is told about it."""

    def test_holds_the_package_alone(self) -> None:
        """With its marker of types."""
        assert packages.wrong_in_wheel(WHEEL | ABOUT) == []
        assert "sio_rules/py.typed" in WHEEL

    @pytest.mark.parametrize("name", ["sio_rules/py.typed", "sio_rules-0.dist-info/licenses/LICENSE"])
    def test_lacks_nothing(self, name: str) -> None:
        """Nor what is told."""
        assert packages.wrong_in_wheel((WHEEL | ABOUT) - {name})

    @pytest.mark.parametrize("name", ["tests/test_house.py", "sio_rules/notes.txt", "sio_rules-0.dist-info/extra"])
    def test_has_nothing_else(self, name: str) -> None:
        """No tests, no stray files."""
        assert len(packages.wrong_in_wheel(WHEEL | ABOUT | {name})) == 1


class TestSdist:
    """Everything but hidden files."""

    def test_holds_what_the_readme_names(self) -> None:
        """The build itself needs .gitignore."""
        assert packages.wrong_in_sdist(packages.WANTED | {".gitignore"}) == []
        assert packages.wrong_in_sdist(packages.WANTED - {"LICENSE"}) == ["LICENSE"]

    @pytest.mark.parametrize("name", [".ci/run", "docs/.cache/page", ".editorconfig"])
    def test_has_no_file_of_a_ci_or_cache(self, name: str) -> None:
        """At any depth."""
        assert packages.wrong_in_sdist(packages.WANTED | {name}) == [name]


class TestMatrix:
    """Which versions a row of it installs."""

    def test_pins_what_is_pinned(self) -> None:
        """On every interpreter."""
        assert matrix.constraints("3.12") == (ROOT / "constraints.txt").read_text(encoding="utf-8").strip()

    def test_lowest_is_what_the_library_declares(self) -> None:
        """Once each, and the rest pinned."""
        names = [line.partition("==")[0] for line in matrix.constraints("lowest").splitlines()]
        assert len(set(names)) == len(names)
        assert {"attrs==24.2", "cattrs==24.1", "hypothesis==6.120"} <= set(matrix.constraints("lowest").splitlines())

    def test_a_version_that_is_not_there(self) -> None:
        """Is told, not passed over."""
        assert matrix.run("3.999", ROOT) == "not there"
