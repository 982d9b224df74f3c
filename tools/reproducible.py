"""
Build from two clones in two places, and see that all comes out alike, byte for byte: what `make reproducible` runs.

The second clone has a longer path, and another time zone, locale and order of hashes. Compared are the wheel, the sdist and what
`make catalogue` writes; the latter also with what is committed.
"""

import argparse
import hashlib
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
SURROUNDINGS = {
    "one": {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
    "another/and/deeper": {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "2"},
}


def run(*command: str | Path, cwd: Path = ROOT, **variables: str) -> str:
    """Run a command that must succeed, and return what it printed."""
    ran = subprocess.run(  # noqa: S603 - our own words
        command, cwd=cwd, env=os.environ | variables, check=True, capture_output=True, text=True
    )
    return ran.stdout.strip()


def digest(content: bytes) -> str:
    """Return a digest of a file's content."""
    return hashlib.sha256(content).hexdigest()


def built(clone: Path, variables: dict[str, str]) -> dict[str, str]:
    """Return the digest of each package and generated page of a *clone* of what is committed, by its name."""
    run("git", "clone", "--quiet", "--no-hardlinks", ROOT, clone)
    committed = run("git", "log", "-1", "--format=%ct", cwd=clone)
    python = Path(sys.executable).absolute()
    run(python, "-m", "build", "--outdir", clone / "dist", cwd=clone, **variables, SOURCE_DATE_EPOCH=committed)
    there = os.pathsep.join(str(clone / each) for each in ("src", "tests"))  # and not where this script stands
    nothing_to_build = ("--old-file=.venv/ready", f"BIN={python.parent}")
    run("make", "catalogue", *nothing_to_build, cwd=clone, **variables, PYTHONPATH=there)
    changed = run("git", "status", "--porcelain", cwd=clone)
    if changed:
        sys.exit(f"generated pages are not as committed:\n{changed}")
    files = [*(clone / "dist").iterdir(), *(clone / "docs").rglob("*.md")]
    return {each.relative_to(clone).as_posix(): digest(each.read_bytes()) for each in files}


def main() -> None:
    """Build twice, and fail where anything differs."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--keep", action="store_true", help="keep the figures for the page of proof")
    chosen = options.parse_args()
    with TemporaryDirectory() as folder:
        one, another = (built(Path(folder) / name, variables) for name, variables in SURROUNDINGS.items())
    other = sorted(name for name, _ in one.items() ^ another.items())
    packages = {name: told for name, told in sorted(one.items()) if name.startswith("dist/")}
    print(*(f"{told}  {name}" for name, told in packages.items()), f"pages: {len(one) - len(packages)}", sep="\n")
    if chosen.keep:
        keep_figures(packages, pages=len(one) - len(packages), other=len(other))
    if other:
        sys.exit(f"not alike: {', '.join(other)}")


def keep_figures(packages: dict[str, str], *, pages: int, other: int) -> None:
    """Keep how it went for the page."""
    import proof  # noqa: PLC0415 - it stands beside this script

    proof.keep(
        "reproducible",
        title="Reproducible: byte for byte alike from two clones",
        text="The packages and the generated pages are built in two clones of one commit, in other folders, time zones, locales and"
        " orders of hashes, with `SOURCE_DATE_EPOCH` set to the day of the commit; the pages are those that are committed, too.",
        command="make reproducible",
        figures={"packages": len(packages), "pages": pages, "files that differ": other},
        table=[("package", "SHA-256"), *((name.removeprefix("dist/"), told[:16] + "…") for name, told in packages.items())],
    )


if __name__ == "__main__":
    main()
