"""Talks with luminora through many programs at once, and kills them with SIGKILL while they write.

crash_driver.py PROGRAM STORE ACKNOWLEDGED --turns N --kills K [--clients P] [--seed S]

Clients pipe messages through `luminora chat --json`, with users and sessions of their own and some that they share; each object that comes
back is an acknowledgement, and is written to ACKNOWLEDGED for check_memory.py. Two workers learn meanwhile, one with the rules and one
with a scripted model that is slow and fails at times. Half of the kills come at random moments, the other half at the places that LUMINORA_KILL_AT
knows. A client that was killed goes on: what was not acknowledged is sent again with an idempotency key until it is.

Prints a JSON object: what was done, and what went wrong that should not have. Learning is not finished when it ends.
"""

import argparse
import collections
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time

import scripted_model
import talk

PLACES_OF_CHAT = ["open-before", "open-after", "close-before", "close-after", "learn-before", "learn-after", "claim-after"]
PLACES_OF_WORKERS = ["learn-before", "learn-after", "claim-after"]
PLACES_OF_TROUBLE = ["fail-before", "fail-after", "renew-before", "renew-after"]


class Run:
    """What all clients, the workers and the killer share."""

    def __init__(self, options):
        self.options = options
        self.chance = random.Random(options.seed)
        self.lock = threading.Lock()
        self.file = open(options.acknowledged, "a", encoding="utf-8")
        self.file.write(json.dumps({"forget": talk.FORGET}, ensure_ascii=False) + "\n")
        self.acknowledged = 0
        self.turns = set()
        self.left = options.turns
        # The most messages of a conversation: short enough that programs begin often.
        self.length = min(120, max(8, options.turns // options.clients // 2))
        self.is_over = threading.Event()
        self.alive = {}
        self.killed = collections.Counter()
        self.begun = collections.Counter()
        self.problems = []
        self.again = 0
        # Each kill is due when so many turns have been acknowledged; every second one waits at a place for a program that begins.
        moments = sorted(self.chance.uniform(0.02, 0.95) * options.turns for _ in range(options.kills))
        self.random_kills = moments[0::2]
        self.named_kills = moments[1::2]

    def take_turn(self):
        """One of the turns that are to be said, or False if none is left."""
        with self.lock:
            if self.left == 0:
                return False
            self.left -= 1
            return True

    def acknowledge(self, ack):
        with self.lock:
            self.file.write(json.dumps(ack, ensure_ascii=False) + "\n")
            self.file.flush()
            self.acknowledged += 1
            self.turns.add(ack["turn_id"])

    def problem(self, text):
        with self.lock:
            self.problems.append(text)

    def begin(self, arguments, sort, settings=None, **streams):
        """Starts a program, which may be told to end itself at some place."""
        environment = {**os.environ, "LUMINORA_STORE": "sqlite:" + self.options.store, **(settings or {})}
        place = None
        with self.lock:
            # Workers begin seldom, and take the next kill even if it is not due yet.
            is_due = bool(self.named_kills) and (sort in ("worker", "trouble") or self.named_kills[0] <= self.acknowledged)
            if is_due and sort != "once" and not self.is_over.is_set():
                self.named_kills.pop(0)
                place = self.chance.choice({
                    "chat": PLACES_OF_CHAT, "worker": PLACES_OF_WORKERS, "trouble": PLACES_OF_TROUBLE + PLACES_OF_WORKERS,
                }[sort])
                # A client says some dozens of messages, the worker with a model does few jobs.
                time_of_it = self.chance.randint(1, 3 if sort == "trouble" else 6 if place == "claim-after" else max(2, self.length // 4))
                environment["LUMINORA_KILL_AT"] = f"{place}:{time_of_it}"
            self.begun[sort] += 1
        process = subprocess.Popen([self.options.program, *arguments], env=environment, **streams)
        with self.lock:
            self.alive[process.pid] = [process, place, False]
        return process

    def end(self, process):
        """Waits for a program; says whether it was killed, and notes by whom."""
        status = process.wait()
        with self.lock:
            _, place, was_killed = self.alive.pop(process.pid)
            if status == -signal.SIGKILL:
                self.killed["random" if was_killed else place or "somebody else"] += 1
            if place is not None and (was_killed or status != -signal.SIGKILL):
                # It ended before it came to the place: somebody else shall die there.
                self.named_kills.insert(0, 0)
        return status

    def kill_one(self, chance):
        with self.lock:
            victims = [entry for entry in self.alive.values() if not entry[2] and entry[0].poll() is None]
            if victims:
                victim = chance.choice(victims)
                victim[2] = True
                victim[0].kill()

    def kill(self):
        """Kills programs at random moments; towards the end also those that no place has killed."""
        chance = random.Random(self.options.seed + 1)
        for moment in self.random_kills + [0.95 * self.options.turns]:
            while self.acknowledged < moment and not self.is_over.is_set():
                time.sleep(0.005)
            time.sleep(chance.uniform(0, 0.03))
            if moment in self.random_kills:
                self.kill_one(chance)
        while sum(self.killed.values()) < self.options.kills and not self.is_over.is_set():
            self.kill_one(chance)
            time.sleep(chance.uniform(0.02, 0.1))


def chat(run, number, chance):
    """One client: conversations one after another until all is said."""
    conversations = 0
    while not run.is_over.is_set():
        conversations += 1
        draw = chance.random()
        if draw < 0.25:
            user = chance.choice(["diego", "ana"])
        else:
            user = f"user-{number}-{conversations % 6}"
        if draw < 0.08:
            session = f"shared-{user}"
        elif draw < 0.2:
            session = None
        else:
            session = f"session-{number}-{user}-{conversations // 4}"
        if not converse(run, chance, number, user, session, chance.randint(run.length // 3, run.length)):
            return


def converse(run, chance, number, user, session, length):
    """Says some messages in one session; False when all is said."""
    is_spanish = sum(user.encode()) % 2 == 0
    unsaid = None
    arguments = ["chat", "--json", "--user", user, "--agent", "alicia"] + (["--session", session] if session else [])
    while length > 0:
        # Half of them leave learning to the workers.
        settings = {"LUMINORA_LEARN": chance.choice(["on", "off"])}
        process = run.begin(arguments, "chat", settings, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        errors = []
        reader = threading.Thread(target=lambda: errors.append(process.stderr.read()), daemon=True)
        reader.start()
        failure = None
        has_died = False
        is_all_said = False
        while length > 0:
            if not run.take_turn():
                is_all_said = True
                break
            length -= 1
            text = talk.message(chance, is_spanish)
            try:
                process.stdin.write((text + "\n").encode())
                process.stdin.flush()
                line = process.stdout.readline()
            except BrokenPipeError:
                line = b""
            if not line.endswith(b"\n"):
                unsaid, has_died = text, True
                break
            report = json.loads(line)
            if "error" in report:
                unsaid, has_died, failure = text, True, report["error"]
                break
            run.acknowledge({"turn_id": report["turn_id"], "user": user, "session": report["session_id"], "text": text, "answer": report["answer"], "key": None})
        try:
            process.stdin.close()
        except BrokenPipeError:
            pass
        process.stdout.read()
        status = run.end(process)
        reader.join()
        process.stdout.close()
        process.stderr.close()
        if status not in (0, -signal.SIGKILL, 75):
            run.problem(f"chat of {user} ended with {status}: {failure or errors[0].decode(errors='replace')[:300]}")
        if status == 75:
            run.begun["busy"] += 1
        if unsaid is not None:
            insist(run, chance, number, user, session, unsaid)
            unsaid = None
        if is_all_said:
            return False
        if not has_died:
            return True
    return True


def insist(run, chance, number, user, session, text):
    """Sends a message with an idempotency key until it is acknowledged, and sometimes once more."""
    with run.lock:
        run.again += 1
        key = f"key-{run.again}"
    arguments = ["chat", "--json", "--user", user, "--agent", "alicia", "--message", text, "--idempotency-key", key, "--no-drain"]
    arguments += ["--session", session or f"again-{key}"]
    answers = 0
    for _ in range(60):
        process = run.begin(arguments, "once", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        output, errors = process.communicate()
        status = run.end(process)
        if status == 0:
            report = json.loads(output.splitlines()[0])
            run.acknowledge({"turn_id": report["turn_id"], "user": user, "session": report["session_id"], "text": text, "answer": report["answer"], "key": key})
            answers += 1
            if answers == 2 or chance.random() < 0.75:
                return
        elif status not in (-signal.SIGKILL, 75):
            run.problem(f"chat with a key ended with {status}: {errors.decode(errors='replace')[:300]}")
            return
    run.problem(f"{key} of {user} was sent 60 times and never acknowledged")


def work(run, extractor, sort):
    """A worker that is started again whenever it has ended or was killed."""
    chance = random.Random(f"{run.options.seed}:{sort}")
    while not run.is_over.is_set():
        arguments = ["worker", "--json"] + (["--extractor", extractor] if extractor else [])
        process = run.begin(arguments, sort, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        is_busy = threading.Event()
        reader = threading.Thread(target=lambda p=process, e=is_busy: [e.set() for _ in p.stdout], daemon=True)
        reader.start()
        threading.Thread(target=stop_later, args=(run, process, is_busy, chance.uniform(2, 6)), daemon=True).start()
        errors = process.stderr.read()
        status = run.end(process)
        reader.join()
        process.stdout.close()
        process.stderr.close()
        # Before it has done a job it may not be ready to end in order.
        if status not in (0, -signal.SIGKILL) and not (status == -signal.SIGTERM and not is_busy.is_set()):
            run.problem(f"worker ended with {status}: {errors.decode(errors='replace')[:300]}")
            time.sleep(0.5)


def stop_later(run, process, is_busy, patience):
    """Ends a worker as an operator would, some seconds after its first job, so that workers begin often."""
    while not is_busy.wait(0.1) and not run.is_over.is_set() and process.poll() is None:
        pass
    run.is_over.wait(patience)
    if process.poll() is None:
        process.terminate()


def main():
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("program")
    parser.add_argument("store")
    parser.add_argument("acknowledged")
    parser.add_argument("--turns", type=int, required=True)
    parser.add_argument("--kills", type=int, required=True)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    run = Run(options)
    model = scripted_model.Model(seed=options.seed)
    model.mode = "slow"
    _, port = scripted_model.start(model)
    began = time.monotonic()
    clients = [
        threading.Thread(target=chat, args=(run, number, random.Random(f"{options.seed}:{number}"))) for number in range(1, options.clients + 1)
    ]
    workers = [
        threading.Thread(target=work, args=(run, None, "worker")),
        threading.Thread(target=work, args=(run, f"openai-compatible:scripted@http://127.0.0.1:{port}/v1", "trouble")),
    ]
    killer = threading.Thread(target=run.kill)
    for thread in clients + workers + [killer]:
        thread.start()
    for thread in clients:
        thread.join()
    run.is_over.set()
    for thread in workers + [killer]:
        thread.join()
    print(json.dumps({
        "acknowledged": len(run.turns), "killed": sum(run.killed.values()), "killed_at": dict(sorted(run.killed.items())),
        "said_again": run.again, "begun": dict(run.begun), "model_calls": dict(model.stats), "seconds": round(time.monotonic() - began, 1),
        "problems": run.problems[:20], "problem_count": len(run.problems),
    }, ensure_ascii=False))
    sys.exit(0 if not run.problems else 1)


if __name__ == "__main__":
    main()
