#!/usr/bin/env python3
"""Measures `photocheck check --headers-only` against two C references and the tools that are installed.

usage: run.py [--photocheck PROGRAM] [--folder FOLDER] [--files N] [--rounds N] [--quick]

Makes its corpus in FOLDER (a temporary one unless given; a corpus that is there is used again). Ratios are the result;
times depend on the machine.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile

import corpus
import measure

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = 200  # Files for tools that are slow, and for counting instructions.


def compiled(folder):
    programs = {}
    flags = {"reference-libraries": ["-ljpeg", "-lpng"], "reference-saving": ["-DSAVE_MARKERS", "-ljpeg", "-lpng"]}
    sources = {"reference-saving": "reference-libraries"}
    for name in ("reference-libraries", "reference-saving", "reference-windows", "nothing"):
        programs[name] = os.path.join(folder, name)
        source = os.path.join(HERE, sources.get(name, name) + ".c")
        subprocess.run(["cc", "-O2", "-o", programs[name], source] + flags.get(name, []), check=True)
    return programs


def made(folder, files):
    """The corpus, and smaller and larger trees of links into it."""
    path = os.path.join(folder, f"corpus-{files}")
    if not os.path.isdir(path):
        corpus.make(path + ".part", files)
        os.rename(path + ".part", path)
    return path


def linked(folder, source, files):
    path = os.path.join(folder, f"links-{files}")
    if not os.path.isdir(path):
        corpus.link(path + ".part", source, files)
        os.rename(path + ".part", path)
    return path


def heading(text):
    print(f"\n## {text}\n")


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    sys.stdout.flush()


def ratio(value, reference):
    return f"{value / reference:.2f}" if reference else "-"


def peak(command):
    found = measure.memory(command)
    return "no GNU time" if found is None else f"{found:.1f}"


class Benchmark:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.programs = compiled(folder)
        self.corpus = made(folder, options.files)
        self.sample = linked(folder, self.corpus, SAMPLE)

    def photocheck(self, path, jobs=1, *more):
        count = [] if jobs is None else ["--jobs", str(jobs)]
        return [self.options.photocheck, "check", "--headers-only", "--format", "jsonl", *count, *more, path]

    def references(self, path):
        return {
            "(a) libjpeg, libpng": [self.programs["reference-libraries"], path],
            "(a') the same, captions' markers saved": [self.programs["reference-saving"], path],
            "(b) 4 KiB windows": [self.programs["reference-windows"], path],
        }

    def warm(self):
        heading(f"{self.options.files} files, warm")
        commands = self.references(self.corpus)
        commands["photocheck --jobs 1"] = self.photocheck(self.corpus)
        commands["photocheck --jobs 2"] = self.photocheck(self.corpus, 2)
        commands["photocheck, default"] = self.photocheck(self.corpus, None)
        results = measure.interleaved(commands, self.options.rounds)
        one, two = results["photocheck --jobs 1"], results["photocheck --jobs 2"]
        libraries, saving, windows = (results[name].wall for name in self.references(""))
        table(
            ("program", "wall s", "CPU s", "peak MiB", "× (a)", "× (a')", "× (b)"),
            [(name, f"{run.wall:.3f}", f"{run.cpu:.3f}", peak(commands[name]), ratio(run.wall, libraries),
              ratio(run.wall, saving), ratio(run.wall, windows)) for name, run in results.items()],
        )
        print(f"\ntwo threads: {one.wall / two.wall:.2f} × one")

    def counts(self):
        heading(f"System calls and instructions a file ({SAMPLE} files; photocheck's start taken off)")
        commands = self.references(self.sample)
        commands["photocheck --jobs 1"] = self.photocheck(self.sample)
        one = self.photocheck(self.one())
        rows = []
        for name, command in commands.items():
            row = [name]
            for count in (measure.system_calls, measure.instructions):
                all_files = count(command)
                start = (count(one) if name.startswith("photocheck") else 0) if all_files is not None else None
                row.append("skipped: not installed" if start is None else f"{(all_files - start) / SAMPLE:,.1f}")
            rows.append(row)
        table(("program", "system calls", "instructions"), rows)

    def one(self):
        """A folder with one file."""
        path = os.path.join(self.folder, "one")
        if not os.path.isdir(path):
            corpus.link(path, self.sample, 1)
        return path

    def sizes(self):
        heading("Many files (hard links), warm, --jobs 1")
        rows = []
        for files in (1_000, 10_000, 100_000):
            path = linked(self.folder, self.corpus, files)
            run = measure.interleaved({"": self.photocheck(path)}, 1 if files > 10_000 else 3)[""]
            rows.append((f"{files:,}", f"{run.wall:.2f}", f"{run.wall / files * 1e6:.0f}", peak(self.photocheck(path))))
        table(("files", "wall s", "µs a file", "peak MiB"), rows)

    def cached(self):
        files = 10_000 if self.options.quick else 100_000
        heading(f"{files:,} unchanged files with --cache, warm, --jobs 1")
        path = linked(self.folder, self.corpus, files)
        cache = os.path.join(self.folder, "cache")
        shutil.rmtree(cache, ignore_errors=True)
        commands = {
            "without": self.photocheck(path),
            "--cache": self.photocheck(path, 1, "--cache", cache),
        }
        first = measure.interleaved({"": commands["--cache"]}, 1)[""]
        results = measure.interleaved(commands, 3)
        without = results["without"]
        rows = [("--cache, first run", f"{first.wall:.2f}", f"{first.cpu:.2f}", "",
                 ratio(without.wall, first.wall), ratio(without.cpu, first.cpu))]
        rows += [(name, f"{run.wall:.2f}", f"{run.cpu:.2f}", peak(commands[name]), ratio(without.wall, run.wall),
                  ratio(without.cpu, run.cpu)) for name, run in results.items()]
        table(("run", "wall s", "CPU s", "peak MiB", "times faster (wall)", "times faster (CPU)"), rows)
        size = sum(os.path.getsize(os.path.join(cache, name)) for name in os.listdir(cache))
        print(f"\nthe cache holds {size / files:,.0f} bytes a file")
        if measure.output(commands["without"]) != measure.output(commands["--cache"]):
            sys.exit("the report from the cache is another one")

    def cold(self):
        heading("Cold cache")
        if not measure.drop_caches():
            print("skipped: only root may drop the cache")
            return
        commands = {
            "one reader (--jobs 1)": self.photocheck(self.corpus, 1),
            "default readers": self.photocheck(self.corpus, None),
        }
        results = measure.interleaved(commands, 3, before=measure.drop_caches)
        table(("program", "wall s"), [(name, f"{run.wall:.2f}") for name, run in results.items()])
        first, second = results.values()
        print(f"\ndefault: {first.wall / second.wall:.2f} × faster than one reader")

    def tools(self):
        heading(f"Other tools ({SAMPLE} files; × is their time a file by photocheck's over the same files)")
        photos = [os.path.join(here, name) for here, _, names in os.walk(self.sample) for name in names]
        commands = {
            "exiftool": ["exiftool", "-r", "-csv", "-ImageSize", "-Description", "-ImageDescription",
                         "-Caption-Abstract", self.sample],
            "exiv2": ["exiv2", "-pa", *photos],
            "identify": ["identify", "-format", "%w %h %[EXIF:ImageDescription] %[IPTC:2:120]\n", *photos],
        }
        for name in [name for name in commands if shutil.which(name) is None]:
            print(f"{name}: skipped, not installed")
            del commands[name]
        commands["photocheck --jobs 1"] = self.photocheck(self.sample)
        commands["photocheck, one file"] = self.photocheck(self.one())
        results = measure.interleaved(commands, 3)
        ours = results["photocheck --jobs 1"].wall
        start = results["photocheck, one file"].wall
        rows = []
        for name, run in results.items():
            rows.append((name, f"{run.wall:.3f}", ratio(run.wall, ours), ratio(run.wall, max(ours - start, 1e-6))))
        table(("program", "wall s", "×", "× without photocheck's start"), rows)

    def start(self):
        heading("Start-up, one file")
        commands = {"nothing in C": [self.programs["nothing"]], "photocheck": self.photocheck(self.one())}
        results = measure.interleaved(commands, 21)
        table(("program", "wall ms"), [(name, f"{run.wall * 1e3:.1f}") for name, run in results.items()])
        print(f"\nmore than nothing: {(results['photocheck'].wall - results['nothing in C'].wall) * 1e3:.1f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photocheck", default=os.path.join(HERE, "../../.build/release/photocheck"))
    parser.add_argument("--folder", help="where the corpus lies or is made; needs 3 GB")
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--quick", action="store_true", help="leave out 100,000 files, the cold cache and other tools")
    options = parser.parse_args()
    if not os.access(options.photocheck, os.X_OK):
        sys.exit(f"{options.photocheck}: not there; swift build -c release --product photocheck")
    folder = options.folder or tempfile.mkdtemp(prefix="photocheck-bench-")
    os.makedirs(folder, exist_ok=True)
    try:
        benchmark = Benchmark(options, folder)
        print(f"# Headers: {platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
        benchmark.warm()
        benchmark.start()
        benchmark.counts()
        benchmark.cached()
        if not options.quick:
            benchmark.sizes()
            benchmark.cold()
            benchmark.tools()
    finally:
        if options.folder is None:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
