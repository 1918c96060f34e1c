"""Talks with luminora about a long history while recall has little time: cold_recall.py PROGRAM STORE USER AGENT

The first message comes before the index can be there; then one is said every tenth of a second until recall is not skipped any more. Prints a
JSON object: whether the first one was answered and why its recall was skipped, after how long it was not, and how the messages after that fared.
"""

import json
import os
import sqlite3
import subprocess
import sys
import time

LATER = 20
PATIENCE = 120


def start(program, store, user, agent, *arguments):
    command = [program, "chat", "--store", f"sqlite:{store}", "--user", user, "--agent", agent, *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=os.environ, text=True, encoding="utf-8")


def say(chat, text):
    chat.stdin.write(text + "\n")
    chat.stdin.flush()
    return json.loads(chat.stdout.readline())


def main():
    program, store, user, agent = sys.argv[1:]
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as database:
        old = database.execute("SELECT content FROM messages WHERE speaker = 'user' AND user_id = ? ORDER BY timestamp LIMIT 1 OFFSET 40", (user,)).fetchone()[0]
    token = old.split()[0]
    chat = start(program, store, user, agent, "--json")
    began = time.monotonic()
    report = say(chat, f"¿Qué dije de {token}?")
    first = {"answered": bool(report["answer"]), "skipped": report.get("recall_skipped"), "milliseconds": report["timings_ms"].get("total")}
    tries = 1
    while report.get("recall_skipped") and time.monotonic() - began < PATIENCE:
        time.sleep(0.1)
        report = say(chat, f"¿Y qué dije de {token}?")
        tries += 1
    ready = time.monotonic() - began
    found = any(token in note for note in report["recalled"])
    later = [say(chat, f"Mensaje {number}, hoy hace sol.") for number in range(LATER)]
    skipped = sum(1 for report in later if report.get("recall_skipped"))
    times = sorted(report["timings_ms"].get("total", 0) for report in later)
    chat.stdin.close()
    status = chat.wait()
    # A new process begins without an index again.
    talk = start(program, store, user, agent)
    shown, _ = talk.communicate("Hola\n/why\n")
    print(json.dumps({
        "first": first, "seconds_until_recalled": round(ready, 2), "messages_until_recalled": tries,
        "later": {"messages": LATER, "skipped": skipped, "found": found, "median_milliseconds": times[len(times) // 2]},
        "why": "(deadline)" in shown,
    }, ensure_ascii=False))
    return status or talk.returncode


sys.exit(main())
