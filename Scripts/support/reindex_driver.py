"""Kills `luminora memory reindex` again and again while other processes search, and looks at what is left with nothing but SQL.

reindex_driver.py PROGRAM STORE USER AGENT --kills K --seed S

All texts of the user are embedded by one model first; then reindex changes to another one and is killed at random moments until K are dead, and
then goes to its end. Meanwhile searches go on with either model. Prints a JSON object with what was done and what was wrong.
"""

import argparse
import collections
import json
import os
import random
import signal
import sqlite3
import struct
import subprocess
import sys
import threading
import time

import embedding_server

TOLERANCE = 0.02
# How many texts reindex embeds between two writes.
BATCH = 64


class Store:
    """The file, looked at with SQL."""

    def __init__(self, path, user):
        self.path, self.user = path, user

    def rows(self, sql, *values):
        database = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=10)
        try:
            return database.execute(sql, values).fetchall()
        finally:
            database.close()

    def vectors(self, model):
        """Of each text that has one: its vector's row, and when it was made."""
        return {owner: (row, made) for owner, row, made in self.rows(
            "SELECT COALESCE(message_id, memory_id), id, created_at FROM embeddings WHERE user_id = ? AND model = ?", self.user, model)}

    def texts(self):
        return self.rows("""SELECT (SELECT COUNT(*) FROM messages m JOIN turns t ON t.id = m.turn_id WHERE t.user_id = ?1 AND m.is_hidden = 0
            AND t.state IN ('complete', 'partial')) + (SELECT COUNT(*) FROM memories WHERE user_id = ?1 AND status = 'active')""", self.user)[0][0]

    def messages(self):
        return dict(self.rows("SELECT id, content FROM messages WHERE user_id = ?", self.user))

    def wrong_vectors(self, names):
        """Rows whose vector is not that of their model and their message."""
        wrong = []
        rows = self.rows("""SELECT e.id, e.model, e.dims, e.vector, m.content FROM embeddings e LEFT JOIN messages m ON m.id = e.message_id
            WHERE e.user_id = ?""", self.user)
        for row, name, dims, vector, content in rows:
            model = names.get(name)
            if model is None or dims != embedding_server.MODELS[model] or len(vector) != dims:
                wrong.append(f"row {row} of {name} has {dims} dimensions and {len(vector)} bytes")
                continue
            if content is None:
                continue
            numbers = struct.unpack(f"{dims}b", vector)
            length = sum(number * number for number in numbers) ** 0.5
            cosine = sum(one * other / length for one, other in zip(numbers, embedding_server.vector(model, content)))
            if cosine < 1 - TOLERANCE:
                wrong.append(f"row {row} of {name} is not the vector of its text: cosine {cosine:.3f}")
        return wrong


class Searches:
    """Searches with either model until told to stop, each in a process of its own, and judged by the cosines that they show."""

    def __init__(self, options, store, embedders, names):
        self.options, self.store, self.embedders, self.names = options, store, embedders, names
        self.texts = store.messages()
        self.counts = collections.Counter()
        self.problems = []
        self.is_over = threading.Event()
        # Set when the old model's vectors may be gone.
        self.may_drop = threading.Event()
        self.threads = [threading.Thread(target=self.run, args=(model,)) for model in embedders]

    def start(self):
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.is_over.set()
        for thread in self.threads:
            thread.join()

    def run(self, model):
        chance = random.Random(f"{self.options.seed} {model}")
        name = next(name for name, known in self.names.items() if known == model)
        while not self.is_over.is_set():
            text = " ".join(chance.choice(list(self.texts.values())).split()[-3:])
            self.search(model, name, text)

    def search(self, model, name, text):
        could_drop = self.may_drop.is_set()
        before = self.store.vectors(name)
        command = [self.options.program, "memory", "search", "--store", f"sqlite:{self.store.path}", "--user", self.options.user, "--agent", self.options.agent,
                   "--embedder", self.embedders[model], "--limit", "40", "--json", text]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8")
        after = self.store.vectors(name)
        if done.returncode != 0:
            return self.problem(f"a search with {model} ended with {done.returncode}: {done.stderr[-300:]}")
        self.counts[f"searches with {model}"] += 1
        hits = json.loads(done.stdout)
        if not hits:
            self.problem(f"a search with {model} for \"{text}\" found nothing")
        for hit in hits:
            content = self.texts.get(hit["id"])
            if content is None:
                continue
            self.counts["hits"] += 1
            cosine = hit.get("cosine")
            if cosine is None:
                # What has its vector all the while is compared by it.
                if hit["id"] in before and hit["id"] in after and not could_drop and not self.may_drop.is_set():
                    self.problem(f"{hit['id']} has a vector of {model}, and a search went without it")
                self.counts["hits by words alone"] += 1
                continue
            self.counts["cosines"] += 1
            if hit["id"] not in before and hit["id"] not in after:
                self.problem(f"{hit['id']} has no vector of {model}, and a search with it has a cosine")
            expected = embedding_server.cosine(model, text, content)
            if abs(cosine - expected) > TOLERANCE:
                self.problem(f"the cosine of {hit['id']} with {model} is {cosine}, and should be {expected:.3f}")

    def problem(self, text):
        if len(self.problems) < 20:
            self.problems.append(text)


def main():
    parser = argparse.ArgumentParser(add_help=False)
    for name in ("program", "store", "user", "agent"):
        parser.add_argument(name)
    parser.add_argument("--kills", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    store = Store(options.store, options.user)
    service, port = embedding_server.start()
    embedders = {model: f"openai-compatible:{model}@http://127.0.0.1:{port}/v1" for model in embedding_server.MODELS}
    old, new = embedders

    def reindex(model):
        command = [options.program, "memory", "reindex", "--store", f"sqlite:{store.path}", "--user", options.user, "--embedder", embedders[model]]
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=os.environ)

    def finished(process, what):
        _, errors = process.communicate()
        if process.returncode != 0:
            problems.append(f"{what} ended with {process.returncode}: {errors[-300:]}")

    problems = []
    began = time.monotonic()
    finished(reindex(old), "the first reindex")
    texts = store.texts()
    known = [name for (name,) in store.rows("SELECT DISTINCT model FROM embeddings")]
    if len(known) != 1 or len(store.vectors(known[0])) != texts:
        problems.append(f"the first model has not embedded all of {texts} texts: {known}")
        print(json.dumps({"problems": problems}))
        return 1
    names = {known[0]: old, known[0].replace(old, new): new}
    old_name, new_name = names
    if service.texts[old, "passage"] != texts:
        problems.append(f"{service.texts[old, 'passage']} texts were sent to the first model, and there are {texts}")
    first = store.vectors(old_name)

    searches = Searches(options, store, embedders, names)
    searches.start()
    # Slow enough that the kills come before the end, whatever the machine: a fortieth of the work for each.
    calls = texts / BATCH
    service.delay = max(0.02, 1.5 * options.kills / calls)
    counts, killed, fruitful, most = [0], 0, 0, {}
    while killed < options.kills:
        process = reindex(new)
        # The dead one's lease is waited for first, a second.
        time.sleep(chance.uniform(0.1, 2.4))
        if process.poll() is not None:
            finished(process, "a reindex that nobody killed")
            problems.append(f"reindex was done after {killed} kills; it is too quick to be killed {options.kills} times")
            break
        process.send_signal(signal.SIGKILL)
        process.communicate()
        killed += 1
        now = store.vectors(new_name)
        if any(now.get(owner) != row for owner, row in most.items()):
            problems.append(f"after kill {killed} vectors that were there are gone or were made anew")
        if store.vectors(old_name) != first:
            problems.append(f"after kill {killed} vectors of the first model are gone before the second one has all")
        fruitful += len(now) > len(most)
        most = now
        counts.append(len(now))
    service.delay = 0.02
    searches.may_drop.set()
    finished(reindex(new), "the last reindex")
    now = store.vectors(new_name)
    if any(now.get(owner) != row for owner, row in most.items()):
        problems.append("at the end vectors that were there before are gone or were made anew")
    time.sleep(1)
    searches.stop()
    problems += searches.problems + store.wrong_vectors(names)[:10]
    sent = service.texts[new, "passage"]
    # Each one that is killed may lose what it has just had embedded.
    if not texts <= sent <= texts + (killed + 1) * BATCH:
        problems.append(f"{sent} texts were sent to the second model; {texts} are needed, and {killed} kills may lose {BATCH} each")
    if fruitful < killed // 3:
        problems.append(f"only {fruitful} of {killed} were killed after they had done something; nothing is proved by the others")
    print(json.dumps({
        "texts": texts, "kills": killed, "kills_after_work": fruitful, "vectors_after_kills": counts[1:], "texts_sent": sent,
        "vectors": {"first": len(store.vectors(old_name)), "second": len(now)}, "searches": dict(sorted(searches.counts.items())),
        "jobs": dict(store.rows("SELECT state, COUNT(*) FROM jobs GROUP BY state")), "seconds": round(time.monotonic() - began, 1), "problems": problems,
    }, ensure_ascii=False))
    return 1 if problems else 0


sys.exit(main())
