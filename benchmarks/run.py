"""Run every benchmark, one after the other: `make bench`, or `python benchmarks/run.py pesel` for some."""

import sys
from importlib import import_module
from pathlib import Path

NOT_BENCHMARKS = {"rounds", "run"}


def main() -> None:
    """Run the benchmarks that are named, or all."""
    here = Path(__file__).parent
    names = sys.argv[1:] or sorted(path.stem for path in here.glob("*.py") if path.stem not in NOT_BENCHMARKS)
    for name in names:
        import_module(name).main()


if __name__ == "__main__":
    main()
