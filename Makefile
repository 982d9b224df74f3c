# Everything runs in .venv, which is built from Python 3.11 (or newer) and pip alone. PYTHON chooses another interpreter.
PYTHON ?= python3
BIN := .venv/bin
# Pages with examples: each example goes on from the one before, so they run in one process.
PAGES := README.md CONTRIBUTING.md docs
.DEFAULT_GOAL := help

.PHONY: help tour test check format types catalogue docs bench clean

help: ## show the verbs
	@grep -E '^[a-z]+:.*##' Makefile | sed 's/:.*##/\t/' | expand -t 12

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --group dev --editable ".[strategies]"
	@touch $@

.venv/docs: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --group docs
	@touch $@

.venv/bench: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --group bench
	@touch $@

tour: .venv/ready ## the main job on real input
	$(BIN)/python docs/tutorial/tour.py

test: .venv/ready ## tests and doctests
	$(BIN)/python -m pytest --numprocesses auto
	$(BIN)/python -m pytest $(PAGES)

check: .venv/bench ## format, lint, types, imports, branch coverage, doctests, generated pages
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest --numprocesses auto --cov --cov-report=term-missing:skip-covered
	$(BIN)/python -m pytest --quiet $(PAGES)
	$(BIN)/python tools/catalogue.py --check
	$(BIN)/python tools/steps.py --check

format: .venv/ready ## format the code and mend what lint can
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

types: .venv/ready ## strict types
	$(BIN)/mypy

catalogue: .venv/ready ## write the generated pages
	$(BIN)/python tools/catalogue.py
	$(BIN)/python tools/steps.py

docs: .venv/docs ## the documentation, warnings as errors
	rm -rf docs/reference/api
	$(BIN)/sphinx-build -W --keep-going -b html docs docs/_build/html

bench: .venv/bench ## measure side by side with the peers
	$(BIN)/python benchmarks/run.py

clean: ## remove what was built
	rm -rf .venv docs/_build .coverage .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
