# photocheck: `make run` shows what it does, `make test` proves it. `make help` lists the rest.

SHELL := /bin/sh
.DEFAULT_GOAL := help

# Debian packages the product is built on, and those the tests ask for a second opinion.
PACKAGES := libjpeg-dev libpng-dev libexpat1-dev libarchive-dev libgmime-3.0-dev libxlsxwriter-dev
TEST_PACKAGES := $(PACKAGES) git python3 python3-jsonschema libimage-exiftool-perl libjpeg-turbo-progs pngcheck poppler-utils \
	python3-openpyxl python3-docx

SWIFT_TEST := swift test --skip-build --disable-xctest
# With Swift's library inside, the program starts in two thirds of the time and needs no Swift on the machine.
# What few runs need is opened when it is needed, and not linked (Scripts/headers-only.sh).
INSTALLED := -c release --product photocheck --static-swift-stdlib -Xlinker -s --scratch-path .build-install \
	--pkg-config-path .build-install/headers-only
PHOTOCHECK = $$(swift build --show-bin-path)/photocheck

.PHONY: help deps test-deps installed build run test check check-format check-imports check-release check-deep golden docs fixtures words captions \
	summaries bench-headers bench-pixels bench-quality bench-lists install clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/	/' | expand -t 16

deps:  ## install the Debian packages that the build needs, when missing
	@Scripts/install-packages.sh $(PACKAGES)

test-deps:
	@Scripts/install-packages.sh $(TEST_PACKAGES)

# The program as `make install` puts it.
installed: deps
	@Scripts/headers-only.sh .build-install/headers-only
	swift build $(INSTALLED)

build: deps  ## build the command line (debug)
	swift build --product photocheck

run: build  ## judge the sample submissions under Fixtures/submissions
	@$(PHOTOCHECK) Fixtures/submissions --units Fixtures/submissions/名单.txt; status=$$?; \
	echo; echo "exit status $$status (README: exit codes)"; test $$status -le 2

test: test-deps  ## build everything once and pass all tests
	swift build --build-tests
	$(SWIFT_TEST)

check: check-format check-imports test check-release  ## what a change must pass: format, imports, tests with docs and golden files fresh, the optimized build

check-format:
	swift format lint --strict --recursive Package.swift Sources Tests

check-imports:
	@Scripts/check-imports.sh

# What compiles for debugging may still stop the optimizer.
check-release: installed

check-deep: test-deps  ## the tests under the address and thread sanitizers, and 100,000 broken containers; slow
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-address --disable-xctest
	swift test --sanitize=thread --scratch-path .build-thread --disable-xctest
	swift build --build-tests
	PHOTOCHECK_MUTANTS=$${MUTANTS:-100000} $(SWIFT_TEST) --filter StreamArchiveTests

golden: test-deps  ## rewrite the golden reports; look at the diff
	swift build --build-tests
	UPDATE_GOLDEN=1 $(SWIFT_TEST) --filter Golden

docs: test-deps  ## rewrite the pages that are made from code
	swift build --build-tests
	UPDATE_DOCS=1 $(SWIFT_TEST) --filter RequirementsPageTests

fixtures: test-deps  ## rewrite the sample photos that are made by code
	swift build --build-tests
	UPDATE_FIXTURES=1 $(SWIFT_TEST) --filter FixturesTests

words: test-deps  ## compile the lists of words that captions are judged by (after a change of any list)
	swift build --build-tests
	UPDATE_WORDS=1 $(SWIFT_TEST) --filter WordTreeTests
	swift build --build-tests

summaries: test-deps  ## precision and recall on the labelled summaries, and where the tuning part is judged otherwise
	swift build --build-tests
	PHOTOCHECK_CONFUSIONS=1 $(SWIFT_TEST) --filter LabelledSummariesTests

captions: test-deps  ## precision and recall on the labelled captions, and where the tuning part is judged otherwise
	swift build --build-tests
	PHOTOCHECK_CONFUSIONS=1 $(SWIFT_TEST) --filter LabelledCaptionsTests

bench-headers: installed  ## measure reading headers against two C references; takes minutes and 3 GB (FOLDER=… keeps the corpus)
	python3 Benchmarks/headers/run.py --photocheck .build-install/release/photocheck $(if $(FOLDER),--folder "$(FOLDER)")

bench-pixels: installed  ## measure decoding every row against a C program that does only that; minutes and 2 GB (FOLDER=… keeps the corpus)
	python3 Benchmarks/pixels/run.py --photocheck .build-install/release/photocheck $(if $(FOLDER),--folder "$(FOLDER)")

bench-quality:  ## how well clarity is judged, on scenes by code (needs numpy and opencv-python-headless)
	python3 Benchmarks/quality/run.py $(if $(FOLDER),--data "$(FOLDER)")

bench-lists: installed  ## measure what a caption list adds to a folder of photos
	python3 Benchmarks/lists/run.py --photocheck .build-install/release/photocheck

install: installed  ## build for release and install to PREFIX (default /usr/local), with manual pages and completions
	Scripts/install-program.sh .build-install/release/photocheck "$${PREFIX:-/usr/local}"

clean:
	rm -rf .build .build-address .build-thread .build-install
