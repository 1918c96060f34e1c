"""Lets two recall-check processes work on one SQLite file, in turns and at once, and adds up what they did.

recall_driver.py PROGRAM STORE --operations N --seed S

In the first quarter of the operations one process works at a time, a few operations each, as the seed says, so that a run can be had again; in
the rest both work at once. Then each searches all users while nobody writes. Prints a JSON object, and a table for people to standard error;
fails if a process did or found a fault.
"""

import argparse
import json
import random
import subprocess
import sys
import time

START = 1_767_225_600_000


class Process:
    """One of the two."""

    def __init__(self, options, number):
        self.number = number
        command = [options.program, "work", "--store", options.store, "--number", str(number), "--seed", str(options.seed)]
        # The second one has room for a few indexes only, so that it lets some go and reads them anew.
        command += ["--budget", "64000000" if number == 1 else "400000"]
        self.child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
        self.answer()

    def order(self, text):
        self.child.stdin.write(text + "\n")
        self.child.stdin.flush()

    def answer(self):
        line = self.child.stdout.readline()
        if not line:
            raise EOFError(f"process {self.number} ended with {self.child.wait()}")
        return line.strip()


def in_turns(processes, count, chance):
    """Operations one process at a time: the time that was come to."""
    moment, left = START, count
    while left:
        some = min(left, chance.randint(1, 8))
        process = chance.choice(processes)
        process.order(f"go {some} {moment}")
        moment = int(process.answer())
        left -= some
    return moment


def at_once(processes, count, moment):
    """Operations of all processes together: the time that was come to."""
    shares = [count // len(processes) + (number < count % len(processes)) for number in range(len(processes))]
    for process, share in zip(processes, shares):
        process.order(f"go {share} {moment}")
    return max(int(process.answer()) for process in processes)


def add(tallies):
    """The sum of the processes' tallies."""
    total = {}
    for tally in tallies:
        for name, value in tally.items():
            if isinstance(value, dict):
                row = total.setdefault(name, {})
                for key, count in value.items():
                    row[key] = row.get(key, 0) + count
            else:
                total[name] = total.get(name, [] if isinstance(value, list) else 0) + value
    return total


def table(total, seconds):
    """What people read."""
    lines = []
    for title, name in (("writes", "operations"), ("refused, as where both want the same", "refused"), ("searches", "searches")):
        rows = sorted(total[name].items(), key=lambda row: -row[1])
        lines.append(f"{title}: {sum(total[name].values())}")
        lines += [f"    {key:<34} {count:>8}" for key, count in rows]
    for title, name in (
        ("hits compared", "hits"), ("hits that the other process wrote", "hitsOfOthers"), ("cosines compared", "cosines"),
        ("searches for what is gone", "searchesForGone"), ("searches while the other wrote", "overtaken"),
    ):
        lines.append(f"{title:<38} {total[name]:>8}")
    lines.append(f"{'faults':<38} {len(total['faults']):>8}")
    lines.append(f"in {seconds[0]:.1f} s in turns, {seconds[1]:.1f} s at once, {seconds[2]:.1f} s of quiet")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("program")
    parser.add_argument("store")
    parser.add_argument("--operations", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    times = [time.monotonic()]
    processes = [Process(options, number) for number in (1, 2)]
    try:
        ordered = options.operations // 4
        moment = in_turns(processes, ordered, random.Random(options.seed))
        times.append(time.monotonic())
        moment = at_once(processes, options.operations - ordered, moment)
        times.append(time.monotonic())
        for process in processes:
            process.order(f"sweep {moment}")
            moment = int(process.answer())
        times.append(time.monotonic())
        for process in processes:
            process.order("end")
        tallies = [json.loads(process.answer()) for process in processes]
        statuses = [process.child.wait() for process in processes]
    except EOFError as error:
        print(error, file=sys.stderr)
        for process in processes:
            process.child.kill()
        return 1
    total = add(tallies)
    total["seed"] = options.seed
    seconds = [later - earlier for earlier, later in zip(times, times[1:])]
    total["seconds"] = [round(value, 1) for value in seconds]
    print(table(total, seconds), file=sys.stderr)
    print(json.dumps(total, ensure_ascii=False))
    return 1 if total["faults"] or any(statuses) else 0


sys.exit(main())
