"""
Run the tests on every interpreter from 3.11 to 3.14 that is there, on the wheel, each in an empty environment.

A row is a version of Python, with the packages of `constraints.txt`; the row "lowest" is the oldest of these versions with the lowest
versions that the library declares. `python tools/matrix.py dist/sio_rules-….whl 3.12 lowest` runs two rows; without names, all.
"""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from time import monotonic

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
VERSIONS = ("3.11", "3.12", "3.13", "3.14")
LOWEST = "lowest"

_OWN = [each for each in PROJECT["tool"]["pytest"]["ini_options"]["pythonpath"] if each != "src"]
_PYTHONPATH = f"pythonpath={' '.join(_OWN)}"
"""Without `src`: the library comes from the wheel."""
_VERSION = "import platform; print(platform.python_version())"
_IS_INSTALLED = "import sio_rules, sys; sys.exit(not sio_rules.__file__.startswith(sys.prefix))"


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, check=False, text=True)  # noqa: S603 - our own words


def interpreter(version: str) -> tuple[Path, str] | None:
    """Return the first Python of *version* that starts, on the PATH or among pyenv's, and its whole version; or None."""
    on_path = shutil.which(f"python{version}")
    pyenv = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    for each in [*([Path(on_path)] if on_path else []), *pyenv]:
        told = subprocess.run([each, "-c", _VERSION], capture_output=True, text=True, check=False)  # noqa: S603 - our own words
        if told.returncode == 0:
            return each, told.stdout.strip()
    return None


def constraints(row: str) -> str:
    """Return what pip may install: the pinned versions; for the row "lowest" the lowest declared ones of what the library needs."""
    pinned = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if row != LOWEST:
        return "\n".join(pinned)
    extras = PROJECT["project"]["optional-dependencies"].values()
    lowest = [each.replace(">=", "==") for each in sum(extras, PROJECT["project"]["dependencies"])]
    names = {each.partition("==")[0] for each in lowest}
    return "\n".join([*lowest, *(line for line in pinned if line.partition("==")[0] not in names)])


def run(row: str, wheel: Path) -> str:
    """Test one row and return how it went."""
    found = interpreter(VERSIONS[0] if row == LOWEST else row)
    if found is None:
        return "not there"
    python, version = found
    home = ROOT / ".venv" / "matrix" / row
    print(f"\n== {row}: Python {version}", flush=True)
    began = monotonic()
    shutil.rmtree(home, ignore_errors=True)
    _run(python, "-m", "venv", home)
    (home / "constraints.txt").write_text(constraints(row), encoding="utf-8")
    in_it = home / "bin" / "python"
    install = (
        in_it,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--constraint",
        home / "constraints.txt",
    )
    steps = (
        (*install, "pip>=25.1"),
        (*install, "--group", "test", f"{wheel}[plain,strategies]"),
        (in_it, "-c", _IS_INSTALLED),
        (
            in_it,
            "-m",
            "pytest",
            "--quiet",
            "--numprocesses",
            "auto",
            "--override-ini",
            _PYTHONPATH,
            "tests",
            "--pyargs",
            "sio_rules",
        ),
    )
    passed = all(_run(*step).returncode == 0 for step in steps)
    return f"{'passed' if passed else 'FAILED'}, Python {version}, {monotonic() - began:.0f} s"


def main() -> None:
    """Test the rows that are named, and say of each how it went."""
    wheel, rows = Path(sys.argv[1]).resolve(), sys.argv[2:] or [*VERSIONS, LOWEST]
    outcomes = {row: run(row, wheel) for row in rows}
    print("\n" + "\n".join(f"{row:8}{outcome}" for row, outcome in outcomes.items()))
    if not any(outcome.startswith("passed") for outcome in outcomes.values()) or "FAILED" in str(outcomes):
        sys.exit(1)


if __name__ == "__main__":
    main()
