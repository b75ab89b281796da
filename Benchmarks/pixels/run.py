#!/usr/bin/env python3
"""Measures `photocheck check`, which decodes every row, against a C program that does only that.

usage: run.py --photocheck PROGRAM [--folder FOLDER] [--files N] [--pngs N] [--megapixels 8,12,24] [--rounds N] [--python PYTHON]

Makes its corpus in FOLDER (a temporary one unless given; a corpus that is there is used again). Ratios are the result;
times depend on the machine.
"""

import argparse
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "headers"))

import measure  # noqa: E402  the same measuring as for headers

OPENCV = """
import sys, cv2
for name in sys.argv[1:]:
    cv2.Laplacian(cv2.imread(name, cv2.IMREAD_GRAYSCALE), cv2.CV_64F).var()
"""
CLEANVISION = """
import sys, cleanvision
lab = cleanvision.Imagelab(filepaths=sys.argv[1:])
lab.find_issues(n_jobs=1)
"""


def compiled(folder):
    programs = {}
    for name in ("make-picture", "reference-gray"):
        programs[name] = os.path.join(folder, name)
        source = os.path.join(HERE, name + ".c")
        subprocess.run(["cc", "-O2", "-o", programs[name], source, "-ljpeg", "-lpng", "-lm"], check=True)
    return programs


def made(folder, program, kind, count, sizes):
    """`count` pictures of a kind, of each size in turn, in a folder of their own."""
    name = "-".join([kind, str(count)] + [str(size) for size in sizes])
    path = os.path.join(folder, name)
    suffix = "png" if kind == "png" else "jpg"
    if not os.path.isdir(path):
        part = path + ".part"
        shutil.rmtree(part, ignore_errors=True)
        os.mkdir(part)
        for index in range(count):
            height = int((sizes[index % len(sizes)] * 1e6 * 3 / 4) ** 0.5) // 2 * 2
            file = os.path.join(part, f"{index:03}.{suffix}")
            subprocess.run([program, file, kind, str(height * 4 // 3), str(height), str(index)], check=True)
        os.rename(part, path)
    return path


def has(python, module):
    said = subprocess.run([python, "-c", f"import {module}"], stderr=subprocess.DEVNULL, check=False)
    return said.returncode == 0


def busier(command):
    """The share of the CPU time that the busiest thread of a command has: on a machine that others use too, two threads show
    by it how fast they would be on cores of their own. None without /proc."""
    if not os.path.isdir("/proc/self/task"):
        return None
    spent = {}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            for path in glob.glob(f"/proc/{process.pid}/task/*/stat"):
                try:
                    with open(path, encoding="utf-8") as stat:
                        fields = stat.read().rsplit(")", 1)[1].split()
                except OSError:
                    continue
                spent[path] = int(fields[11]) + int(fields[12])
            time.sleep(0.005)
    return max(spent.values()) / max(1, sum(spent.values())) if spent else None


def commands(options, programs, path):
    files = sorted(os.path.join(path, name) for name in os.listdir(path))
    check = [options.photocheck, "check", path, "--format", "jsonl"]
    python = options.python
    found = {
        "C, gray decode alone": [programs["reference-gray"]] + files,
        "photocheck, 1 thread": check + ["--jobs", "1"],
        "photocheck, 2 threads": check + ["--jobs", "2"],
        "photocheck --headers-only": check + ["--headers-only"],
    }
    if files[0].endswith(".jpg") and shutil.which("jpeginfo"):
        found["jpeginfo -c"] = ["jpeginfo", "-c"] + files
    if has(python, "cv2"):
        found["OpenCV, Laplacian"] = [python, "-c", OPENCV] + files
    if has(python, "cleanvision"):
        found["cleanvision"] = [python, "-c", CLEANVISION] + files
    return found


def compare(options, programs, title, path):
    print(f"\n## {title}\n\n| | CPU s | x reference | wall s | peak MiB |\n|---|---|---|---|---|")
    all_commands = commands(options, programs, path)
    runs = measure.interleaved(all_commands, options.rounds)
    reference = runs["C, gray decode alone"]
    for name, run in runs.items():
        peak = measure.memory(all_commands[name])
        shown = "-" if peak is None else f"{peak:.0f}"
        print(f"| {name} | {run.cpu:.2f} | {run.cpu / reference.cpu:.2f} | {run.wall:.2f} | {shown} |")
    one, two = runs["photocheck, 1 thread"], runs["photocheck, 2 threads"]
    print(f"\ntwo threads: {one.wall / two.wall:.2f} times as fast as one", end="")
    share = busier(all_commands["photocheck, 2 threads"])
    print("" if share is None else f"; {1 / share:.2f} times by the CPU of the busier one")
    missing = {"jpeginfo -c", "OpenCV, Laplacian", "cleanvision"} - set(all_commands)
    if title.startswith("png"):
        missing.discard("jpeginfo -c")
    if missing:
        print("not installed, so not measured: " + ", ".join(sorted(missing)))
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photocheck", required=True)
    parser.add_argument("--folder")
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--pngs", type=int, default=20)
    parser.add_argument("--megapixels", default="8,12,16,24")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--python", default=sys.executable, help="the Python that has OpenCV and cleanvision")
    options = parser.parse_args()
    options.photocheck = os.path.abspath(options.photocheck)
    sizes = [int(size) for size in options.megapixels.split(",")]
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or temporary
        os.makedirs(folder, exist_ok=True)
        programs = compiled(folder)
        kinds = [("jpeg", options.files), ("progressive", max(1, options.files // 10)), ("png", options.pngs)]
        for kind, count in kinds:
            path = made(folder, programs["make-picture"], kind, count, sizes)
            total = sum(os.path.getsize(os.path.join(path, name)) for name in os.listdir(path))
            title = f"{kind}: {count} files of {options.megapixels} MP, {total / 1e6:.0f} MB"
            compare(options, programs, title, path)


main()
