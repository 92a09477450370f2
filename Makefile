# make report    set up what is missing, build, write the report of an input as a folder of its own
#                INPUT: a list or a folder with tables; DIR: the folder for the report; DATE: the day
# make test      set up what is missing, build, run every test
# make output    run the command on the samples and write Output/ anew
# make bench     measure the kernels beside their peers; takes half an hour on a quiet machine
# make fuzz      feed the readers broken files, a minute for each format (FUZZ_SECONDS=60)
# make asan      every test with AddressSanitizer
# make format    put the sources in the house style
# make lint      check the style, as CI does

SWIFT_BUILD_FLAGS = --explicit-target-dependency-import-check error
DRUKTE = .build/release/drukte

# Without INPUT: the two samples that README speaks of.
INPUT =
DIR = rapport
DATE =

# How long each format is fuzzed.
FUZZ_SECONDS = 60

.PHONY: report test build output check-output lint format asan fuzz bench build-bench setup

report: build
ifeq ($(INPUT),)
	Scripts/write-reports $(DRUKTE) rapporten
else
	$(DRUKTE) report '$(INPUT)' -o '$(DIR)' --overwrite $(if $(DATE),--date '$(DATE)')
endif

test: setup
	swift build --build-tests $(SWIFT_BUILD_FLAGS)
	swift test --skip-build $(SWIFT_BUILD_FLAGS)

build: setup
	swift build -c release --product drukte $(SWIFT_BUILD_FLAGS)

# What Swift and its Foundation need beside themselves, of which a minimal Debian lacks some, and
# what drawings, workbooks and the search for variants need.
setup:
	@Scripts/install-packages binutils libc6-dev libgcc-12-dev libstdc++-12-dev libcurl4 libxml2 \
	  libncurses6 libsqlite3-0 zlib1g-dev tzdata \
	  pkg-config libgraphviz-dev fonts-dejavu-core libexpat1-dev libzip-dev libxlsxwriter-dev \
	  coinor-libcbc-dev

output: build
	Scripts/write-output $(DRUKTE) Output

# Fails when Output/ is not what the samples give.
check-output: build
	Scripts/write-output $(DRUKTE) .build/output
	diff -r Output .build/output

lint:
	swift format lint -r --strict Sources Tests Benchmarks/Sources Fuzzing/Sources \
	  Package.swift Benchmarks/Package.swift Fuzzing/Package.swift

format:
	swift format -i -r Sources Tests Benchmarks/Sources Fuzzing/Sources \
	  Package.swift Benchmarks/Package.swift Fuzzing/Package.swift

# Slower: every test with AddressSanitizer.
asan: setup
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-asan $(SWIFT_BUILD_FLAGS)

# Slower: the readers against files that a fuzzer makes of those in Fuzzing/Corpus.
fuzz: setup
	Fuzzing/run $(FUZZ_SECONDS)

# Slower: the kernels against their peers, which are Python packages.
bench: setup
	Benchmarks/run $(BENCH_FLAGS)

# The program of the benchmarks alone, to see that it still builds.
build-bench: setup
	swift build --package-path Benchmarks --scratch-path Benchmarks/.build
