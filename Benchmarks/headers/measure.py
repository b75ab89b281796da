"""Runs commands and measures them: wall and CPU time, peak memory, system calls, instructions."""

import hashlib
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time


class Measured:
    """One run of a command, output thrown away."""

    def __init__(self, command):
        before = time.perf_counter()
        with open(os.devnull, "wb") as nowhere:
            process = subprocess.Popen(command, stdout=nowhere, stderr=nowhere)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = status
        self.wall = time.perf_counter() - before
        self.cpu = usage.ru_utime + usage.ru_stime
        self.code = os.waitstatus_to_exitcode(status)


def interleaved(commands, rounds, before=None):
    """The medians of every command (by name), one run of each a round, so that a busy machine is busy for all."""
    runs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            if before is not None:
                before()
            runs[name].append(Measured(command))
    return {name: median(measured) for name, measured in runs.items()}


def median(runs):
    middle = runs[0]
    for field in ("wall", "cpu"):
        setattr(middle, field, statistics.median(getattr(run, field) for run in runs))
    return middle


def output(command):
    """A digest of what a command prints."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        return hashlib.file_digest(process.stdout, "sha256").digest()


def memory(command):
    """A command's peak memory in MiB; None without GNU time.

    Not from wait4: a child begins with its parent's peak, and Python's is larger than most.
    """
    if not os.access("/usr/bin/time", os.X_OK):
        return None
    timed = ["/usr/bin/time", "-f", "%M"] + command
    said = subprocess.run(timed, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False).stderr
    return int(said.split()[-1]) / 1024


def system_calls(command):
    """How many system calls a command makes, all its threads together; None without strace."""
    if shutil.which("strace") is None:
        return None
    with tempfile.NamedTemporaryFile("r") as table:
        counted = ["strace", "-f", "-c", "-o", table.name] + command
        subprocess.run(counted, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        for line in table.read().splitlines():
            fields = line.split()
            # share, seconds, µs a call, calls, errors if any, name
            if fields and fields[-1] == "total":
                return int(fields[3])
    return None


def instructions(command):
    """How many instructions a command runs in user mode; None without valgrind."""
    if shutil.which("valgrind") is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        counted = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out"] + command
        said = subprocess.run(counted, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False).stderr
        found = re.search(rb"Collected : (\d+)", said)
        return int(found.group(1)) if found else None


def drop_caches():
    """Empties the page cache; False where this is not allowed."""
    try:
        os.sync()
        with open("/proc/sys/vm/drop_caches", "w") as switch:
            switch.write("3")
        return True
    except OSError:
        return False
