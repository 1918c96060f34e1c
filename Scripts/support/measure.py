"""Measures a program from outside, and prints a JSON object.

measure.py pieces PROGRAM ARGUMENT ...   in how many pieces its output comes, over how many milliseconds
measure.py prompt PROGRAM ARGUMENT ...   on a terminal of its own: milliseconds until it waits for the first line (median
                                         of 11 starts), and its memory then, in megabytes
"""

import json
import os
import pty
import select
import signal
import statistics
import subprocess
import sys
import time


def pieces(command):
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    times, size = [], 0
    while True:
        data = os.read(process.stdout.fileno(), 65536)
        if not data:
            break
        times.append(time.monotonic())
        size += len(data)
    return {
        "exit_code": process.wait(),
        "pieces": len(times),
        "bytes": size,
        "milliseconds": round((times[-1] - times[0]) * 1000) if times else 0,
    }


def memory(process):
    values = {}
    try:
        with open("/proc/%d/status" % process) as file:
            for line in file:
                name, _, value = line.partition(":")
                values[name] = value
        return int(values["VmHWM"].split()[0]) / 1024
    except (OSError, KeyError):
        return None


def first_prompt(command):
    began = time.monotonic()
    process, terminal = pty.fork()
    if process == 0:
        os.execv(command[0], command)
    last = None
    # The prompt is the last thing that is printed before the program falls silent.
    while select.select([terminal], [], [], 0.3 if last else 10)[0]:
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        last = time.monotonic()
    used = memory(process)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    os.close(terminal)
    if last is None:
        sys.exit("the program printed nothing within 10 s")
    return (last - began) * 1000, used


def prompt(command):
    first_prompt(command)  # Warms up the file cache and makes the store.
    results = [first_prompt(command) for _ in range(11)]
    used = [memory for _, memory in results if memory is not None]
    return {
        "milliseconds": round(statistics.median(time for time, _ in results), 1),
        "megabytes": round(statistics.median(used), 1) if used else None,
    }


measure = {"pieces": pieces, "prompt": prompt}[sys.argv[1]]
print(json.dumps(measure(sys.argv[2:])))
