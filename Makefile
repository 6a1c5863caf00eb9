# `make run` and `make test` are all a newcomer needs; both do their own set-up, once.
BIN := .venv/bin
export PYTHONDONTWRITEBYTECODE ?=
PORT ?= 8000
# A file's tests run together, files side by side on every core.
SIDE_BY_SIDE ?= --numprocesses auto --dist loadfile

.PHONY: help run test check static licences bench eval i18n letters vectors sbom lock clean

help:
	@grep -E '^[a-z0-9]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9]+):.*## /  make \1\t/'

run: .venv/.run frontend knowledge ## the app on http://localhost:8000 (PORT=…)
	@echo "Starting Brevklar on http://localhost:$(PORT) (Ctrl+C stops it)"
	@PORT=$(PORT) exec $(BIN)/python server.py

test: ## environment, browser, all tests
	@$(MAKE) --no-print-directory --jobs 2 .venv/.dev postgres
	@$(MAKE) --no-print-directory frontend static
	$(BIN)/python -m pytest $(SIDE_BY_SIDE)

check: .venv/.dev frontend static ## what has to hold before a commit: everything but the browser tests
	$(BIN)/python -m pytest $(SIDE_BY_SIDE) -m "not browser"

static: .venv/.dev licences
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

licences: .venv/.dev
	@scripts/licences

bench: .venv/.dev frontend ## ratios to named baselines, measured in one run
	$(BIN)/python -m tests.bench

eval: .venv/.dev ## how right the facts are on the golden letters; with MODEL=… what that model changes
	$(BIN)/python -m tests.eval
	@if [ -n "$$MODEL" ]; then $(BIN)/python -m tests.eval.model; fi

i18n: .venv/.run ## what translators have still to do, language by language
	@$(BIN)/python -m chains.wording

letters: .venv/.dev ## renders the golden letters from their sources again
	$(BIN)/python -m tests.letters.make

sbom: .venv/.run ## what the product is built of, as CycloneDX (build/sbom.json)
	@scripts/sbom build/sbom.json
	@echo "build/sbom.json"

vectors: knowledge ## the vectors that ship with the demo site, after its pages have changed
	$(BIN)/python -m knowledge seed knowledge/demo/vectors.npz

lock: .venv/.dev ## new versions within the ranges of pyproject.toml
	scripts/lock

.PHONY: frontend browser postgres knowledge
frontend: .venv/.run
	@$(BIN)/python -m chat.frontend build

# The demo site, indexed anew when a page (or the folder that lost one) is newer than the last time.
KNOWLEDGE_DIR ?= var/knowledge
INDEXED := $(KNOWLEDGE_DIR)/.demo-indexed
knowledge: $(INDEXED)
$(INDEXED): knowledge/sources.toml $(shell find knowledge/demo/site 2>/dev/null) | .venv/.run
	@KNOWLEDGE_DIR=$(KNOWLEDGE_DIR) scripts/index-demo

browser:
	@scripts/browser >/dev/null

postgres: browser  # one installs packages of the system at a time
	@scripts/postgres >/dev/null

.venv/.run: requirements.txt scripts/environment
	@scripts/environment requirements.txt
	@touch $@

.venv/.dev: requirements-dev.txt scripts/environment
	@scripts/environment requirements-dev.txt
	@touch .venv/.run $@

clean:
	rm -rf .venv chat/frontend/build var build
