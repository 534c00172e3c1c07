# Targets for authors, reviewers and implementers; 'make help' lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
GENERATE := $(BIN)/python -m generator

.DEFAULT_GOAL := all
.PHONY: all build check test serve idnits lint clean help watch lock mutate differential fuzz npm-abnf corpus corpus-node bench wheel wheel-test

all: build check  ## build everything and play the examples (the default)

$(READY): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@echo "setting up $(VENV) (downloads once)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check --requirement requirements.lock
	@touch $@

build: $(READY)  ## check spec/ and write the draft, its ABNF, the parser and the tables
	@$(GENERATE) build

check: $(READY)  ## play every example of the published XML against the reference server
	@$(BIN)/python -m reference.transcript draft/draft-jmapauth-imap-upgrade-00.xml

test: $(READY)  ## run the tests
	@$(BIN)/python -m pytest -n auto --dist worksteal

serve: $(READY)  ## run the reference server with a demo mailbox
	@$(BIN)/python -m reference

watch: $(READY)  ## build at each change of spec/
	@$(GENERATE) watch

idnits: $(READY)  ## run idnits on the draft (needs Node.js)
	@$(BIN)/python -m generator.idnits draft/draft-jmapauth-imap-upgrade-00.xml

lint: $(READY)  ## ruff and mypy
	@$(BIN)/ruff check generator reference tests
	@$(BIN)/ruff format --check generator reference tests
	@$(BIN)/mypy

mutate: $(READY)  ## break spec/ line by line and list what nobody notices (long; COUNT=n draws some)
	@$(BIN)/python -m tests.mutation $(if $(COUNT),--count $(COUNT))

differential: $(READY)  ## hold the parser against its oracles on 200,000 inputs (long; COUNT=n)
	@$(BIN)/python -m tests.oracle --count $(or $(COUNT),200000)

fuzz: $(READY)  ## fuzz the parser with atheris for ten minutes (SECONDS=n)
	@$(BIN)/pip install --quiet --disable-pip-version-check atheris==3.0.0
	@$(BIN)/python -m tests.oracle.fuzz_parser build/fuzz -max_total_time=$(or $(SECONDS),600)

npm-abnf: $(READY)  ## hold the emitted ABNF against the npm package abnf (needs Node.js)
	@npm ci --silent --ignore-scripts --prefix tests/node
	@$(BIN)/python -m pytest tests/generator/emit -k abnf_check

corpus: $(READY)  ## write the conformance corpus, reference/generated/vectors.json (half a minute)
	@$(BIN)/python -m tests.conformance

corpus-node: $(READY)  ## run the conformance corpus with parsers from npm (needs Node.js)
	@npm ci --silent --ignore-scripts --prefix tests/node
	@$(BIN)/python -m pytest tests/conformance/test_node.py

bench:  ## measure the parser beside others, and how its time grows
	@$(PYTHON) -m venv build/bench
	@build/bench/bin/python -c "import tomllib; print(*tomllib.load(open('pyproject.toml', 'rb'))['dependency-groups']['bench'], sep='\n')" > build/bench/requirements.txt
	@build/bench/bin/pip install --quiet --disable-pip-version-check --requirement build/bench/requirements.txt
	@build/bench/bin/python -m tests.bench
	@build/bench/bin/python -m tests.bench growth

wheel:  ## build the wheel for implementers, in build/wheel/
	@rm -rf build/wheel
	@$(PYTHON) -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir build/wheel ./reference/client
	@ls build/wheel/*.whl

wheel-test: $(READY)  ## follow reference/client/README.md with the wheel in empty environments of Python 3.10 and 3.13
	@WHEEL_TEST=1 $(BIN)/python -m pytest tests/reference/client/test_wheel.py -rs

lock: pyproject.toml  ## pin what pyproject.toml declares, with all that it needs, in requirements.lock
	@rm -rf build/lock && $(PYTHON) -m venv build/lock
	@build/lock/bin/python -c "import tomllib; p = tomllib.load(open('pyproject.toml', 'rb')); print(*p['project']['dependencies'], *p['dependency-groups']['dev'], sep='\n')" > build/lock/direct.txt
	@build/lock/bin/pip install --quiet --disable-pip-version-check --requirement build/lock/direct.txt
	@{ echo "# Made by 'make lock' from pyproject.toml: do not edit."; build/lock/bin/pip freeze --disable-pip-version-check; } > requirements.lock

clean:  ## remove the environment and caches; what is committed stays
	rm -rf $(VENV) build .mypy_cache .pytest_cache .ruff_cache .hypothesis generator/idnits/node_modules tests/node/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /  make \1\t/' | expand -t 20
