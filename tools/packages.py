"""Build the sdist, and from it the wheel, into `dist`, and see that both hold what they should and nothing else."""

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "sio_rules"
DIST = ROOT / "dist"
ABOUT = {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE"}
"""What the wheel tells about the package."""
WANTED = {
    "PKG-INFO",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "pyproject.toml",
    "Makefile",
    "tests/test_house.py",
    "docs/index.md",
}
"""Some of what the sdist must hold: the README names its documentation and verbs."""


def _run(*command: str | Path) -> None:
    subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=True)  # noqa: S603 - our own words


def wrong_in_wheel(names: set[str]) -> list[str]:
    """Return what the wheel should not hold, or lacks: it is the package, and what is told about it."""
    files = {
        each.relative_to(PACKAGE.parent).as_posix()
        for each in PACKAGE.rglob("*")
        if each.is_file() and each.suffix != ".pyc"
    }
    about = {each for each in names if ".dist-info/" in each}
    return sorted((names - about) ^ files) + sorted({each.partition(".dist-info/")[2] for each in about} ^ ABOUT)


def wrong_in_sdist(names: set[str]) -> list[str]:
    """Return hidden files of the sdist (those of a CI or a cache; the build needs .gitignore), and what it lacks."""
    hidden = {each for each in names if any(part.startswith(".") for part in each.split("/"))} - {".gitignore"}
    return sorted(hidden) + sorted(WANTED - names)


def main() -> None:
    """Build, let twine look at the texts, and look at the names."""
    shutil.rmtree(DIST, ignore_errors=True)
    _run("build", "--outdir", DIST, ".")
    (wheel,), (sdist,) = DIST.glob("*.whl"), DIST.glob("*.tar.gz")
    _run("twine", "check", "--strict", wheel, sdist)
    with ZipFile(wheel) as zipped, tarfile.open(sdist) as tarred:
        wrong = wrong_in_wheel(set(zipped.namelist()))
        wrong += wrong_in_sdist({each.partition("/")[2] for each in tarred.getnames()})
    if wrong:
        sys.exit(f"Superfluous or missing: {', '.join(wrong)}")


if __name__ == "__main__":
    main()
