# Everything runs in .venv, which is built from Python 3.11 (or newer) and pip alone; types and site-check need npm, too. PYTHON chooses another interpreter.
PYTHON ?= python3
BIN := .venv/bin
# Pages with examples: each example goes on from the one before, so they run in one process.
PAGES := README.md CONTRIBUTING.md docs
# What writes the generated pages.
WRITTEN := $(foreach page,catalogue steps readings tables fields messages,tools/pages/$(page).py) tools/proof.py
# One topic by its path: T=transport, T=pupils/stays, T=pesel. Its tests, and its modules for their doctests.
TOPIC = $(or $(wildcard tests/$(T) tests/$(dir $(T))test_$(notdir $(T)).py src/sio_rules/$(T) src/sio_rules/$(T).py), \
	$(error No topic $(T): name a folder or a module of src/sio_rules, as T=transport or T=pesel))
.DEFAULT_GOAL := help

.PHONY: help tour test engines draw fuzz atheris linear-time taint mutants facts examples counted as-users same-answers reproducible dist \
	matrix check format types catalogue docs site-check bench clean

help: ## show the verbs
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*##/\t/' | expand -t 14

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --group dev --editable ".[plain,strategies]"
	@touch $@

.venv/user/ready: .venv/ready
	$(PYTHON) -m venv .venv/user
	.venv/user/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt ".[plain,strategies]" types-python-dateutil
	npm install --silent --no-save --no-package-lock --prefix .venv/node "pyright@^1.1.400"
	@touch $@

.venv/docs: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --group docs --group notebooks
	@touch $@

.venv/browser/ready: .venv/ready
	command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; }
	npm install --silent --no-save --no-package-lock --prefix .venv/browser "playwright-core@^1"
	@touch $@

.venv/bench: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --group bench
	@touch $@

.venv/engines: .venv/ready
	command -v java >/dev/null || { apt-get update -qq && apt-get install -qq openjdk-17-jre-headless; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --group engines
	@touch $@

.venv/dist: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --group dist
	@touch $@

.venv/atheris: .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --group atheris
	@touch $@

tour: .venv/ready ## the main job on real input
	$(BIN)/python docs/tutorial/tour.py

test: .venv/ready ## every test and doctest, with branch coverage; T=transport: those of one topic
ifdef T
	$(BIN)/python -m pytest $(TOPIC)
else
	$(BIN)/python -m pytest --numprocesses auto --cov --cov-report=term-missing:skip-covered
	$(BIN)/python -m pytest $(PAGES)
endif

engines: .venv/engines ## the pages for polars, DuckDB, Spark and pandas, and each of them against the functions
	SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON=$(CURDIR)/$(BIN)/python $(BIN)/python -m pytest tests/engines

draw: .venv/ready ## draw anew what the tests draw, a thousand examples a test; N=200: so many; T=transport: one topic
	FUZZ_EXAMPLES=$(N) $(BIN)/python -m pytest --numprocesses auto --hypothesis-profile fuzz $(if $(T),$(TOPIC),tests)

mutants: .venv/ready ## change the code on purpose and see the tests fail; M=transport/entitlement: one topic; M=changed: what has changed
	$(BIN)/python tools/mutants.py $(M) $(if $(S),--seconds $(S))

fuzz: .venv/ready ## throw broken values at every public door, 200000 calls; N=1000000: so many; SEED=1: others
	PYTHONPATH=tests:docs/tutorial $(BIN)/python tools/fuzz.py $(or $(N),200000) --seed $(or $(SEED),0) $(if $(KEEP),--keep)

atheris: .venv/atheris ## look for text and data that break a reader, guided by coverage, for a minute; N=600: so many seconds
	$(BIN)/python tools/guided.py $(or $(N),60) $(if $(KEEP),--keep)

taint: .venv/ready ## mark what is typed and search whatever comes out, also of the how-tos; N=1000: draw anew, as `make draw` does
	$(BIN)/python tools/taint.py $(if $(N),--examples $(N)) $(if $(KEEP),--keep)

linear-time: .venv/ready ## inputs of a megabyte take about a hundred times as long as those of ten kilobytes
	PYTHONPATH=tests:docs/tutorial $(BIN)/python tools/linear_time.py $(if $(KEEP),--keep)

facts: .venv/ready ## record anew the facts with which the tests read every sentence
	$(BIN)/python -m pytest --numprocesses auto --write-facts tests

examples: .venv/ready ## write an example for each rule that has none; T=transport: out of the tests of one topic
	$(BIN)/python -m pytest --numprocesses auto --write-examples $(if $(T),$(TOPIC),tests src)

counted: .venv/ready ## ask every finite table and drive the state machines, and count the questions; N=200: so many runs
	FUZZ_EXAMPLES=$(N) PYTHONPATH=tests $(BIN)/python tools/counted.py $(if $(KEEP),--keep)

as-users: .venv/ready ## as users test: Hypothesis' own settings, random order, warnings as errors, fresh processes
	env -u CI $(BIN)/python -W error -m pytest --numprocesses auto --hypothesis-profile default --random-order tests
	env -u CI $(BIN)/python -W error tools/as_users.py

same-answers: .venv/ready ## the same answers from threads and processes, under every locale, time zone and clock that is there
	$(BIN)/python tools/same_answers.py

reproducible: .venv/dist ## packages and generated pages byte for byte alike from two clones of what is committed
	$(BIN)/python tools/reproducible.py

dist: .venv/dist ## build the packages and see that they hold what they should
	$(BIN)/python tools/packages.py

matrix: dist ## the tests from the wheel, on every Python from 3.11 to 3.14 that is there; ROWS="3.12 lowest": only these
	$(BIN)/python tools/matrix.py dist/*.whl $(ROWS)

check: .venv/bench types ## format, lint, types, imports, generated pages
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	for page in $(WRITTEN); do $(BIN)/python $$page --check || exit 1; done

format: .venv/ready ## format the code and mend what lint can
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

types: .venv/user/ready .venv/docs ## strict types: mypy here; mypy and pyright on the package as users install it
	$(BIN)/mypy
	.venv/user/bin/python -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps .
	PATH="$(CURDIR)/.venv/user/bin:$$PATH" .venv/node/node_modules/.bin/pyright --verifytypes sio_rules --ignoreexternal
	$(BIN)/mypy --config-file consumer/pyproject.toml --cache-dir .mypy_cache/consumer --python-executable .venv/user/bin/python consumer
	.venv/node/node_modules/.bin/pyright --project consumer --pythonpath .venv/user/bin/python
	.venv/user/bin/python -W error consumer/desk.py >/dev/null

catalogue: .venv/ready ## write the generated pages
	for page in $(WRITTEN); do $(BIN)/python $$page || exit 1; done

docs: .venv/docs ## the documentation, warnings as errors
	rm -rf docs/reference/api docs/_build/html
	$(BIN)/sphinx-build -W --keep-going -b dirhtml docs docs/_build/html

site-check: docs .venv/browser/ready ## the built site: every link, and pages and searches in headless Chromium
	NODE_PATH="$(CURDIR)/.venv/browser/node_modules" $(BIN)/python tools/site_check.py

bench: .venv/bench .venv/engines ## measure side by side with the peers
	SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON=$(CURDIR)/$(BIN)/python $(BIN)/python benchmarks/run.py

clean: ## remove what was built
	rm -rf .venv dist docs/_build .coverage .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
