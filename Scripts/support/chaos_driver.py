"""The steps of Scripts/chaos-model.

chaos_driver.py talk PROGRAM STORE ACKNOWLEDGED --turns N [--seed S]    says what lesson_talk.py has, without learning from it
chaos_driver.py learn PROGRAM STORE MODEL [--workers W] [--seconds T]   runs workers until every job is done or buried
chaos_driver.py truth STORE                                             compares every memory with what the user's words teach
chaos_driver.py reply PROGRAM STORE MODEL [--turns N]                   measures replies while a worker is busy, in milliseconds

Each prints a JSON object; the exit code is 1 if something is wrong.
"""

import argparse
import concurrent.futures
import json
import os
import signal
import sqlite3
import statistics
import subprocess
import sys
import time

import lesson_talk

TURNS_OF_USER = 20


def environment(store, **settings):
    return {**os.environ, "LUMINORA_STORE": "sqlite:" + store, **settings}


def connect(store):
    return sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=30)


def talk(options):
    """Users say their messages one after another; every fifth one's session is over when they go."""
    users = -(-options.turns // TURNS_OF_USER)

    def say(number):
        user = f"user-{number}"
        texts = lesson_talk.conversation(options.seed, user, min(TURNS_OF_USER, options.turns - number * TURNS_OF_USER))
        arguments = [options.program, "chat", "--json", "--user", user, "--agent", "alicia"]
        if number % 5:
            arguments += ["--session", f"session-{number}"]
        done = subprocess.run(arguments, input="".join(text + "\n" for text in texts), capture_output=True, text=True, encoding="utf-8",
                              env=environment(options.store, LUMINORA_LEARN="off"))
        reports = [json.loads(line) for line in done.stdout.splitlines()]
        if done.returncode != 0 or len(reports) != len(texts):
            return [], f"{user}: exit code {done.returncode}, {len(reports)} of {len(texts)} turns, {done.stderr[-200:]}"
        return [{"turn_id": r["turn_id"], "user": user, "session": r["session_id"], "text": t, "answer": r["answer"], "key": None}
                for r, t in zip(reports, texts)], None

    began, count, problems = time.monotonic(), 0, []
    # The first makes the file.
    with open(options.acknowledged, "w", encoding="utf-8") as file, concurrent.futures.ThreadPoolExecutor(4) as pool:
        for acks, problem in [say(0), *pool.map(say, range(1, users))]:
            count += len(acks)
            problems += [problem] if problem else []
            file.writelines(json.dumps(ack, ensure_ascii=False) + "\n" for ack in acks)
    print(json.dumps({"turns": count, "users": users, "seconds": round(time.monotonic() - began, 1), "problems": problems[:5]}, ensure_ascii=False))
    return not problems


def states(store):
    database = connect(store)
    try:
        return dict(database.execute("SELECT state, COUNT(*) FROM jobs GROUP BY state"))
    finally:
        database.close()


def stop(workers, are_new=False):
    """Ends workers as an operator would; how many did not end well. New ones may not be ready to end in order."""
    for worker in workers:
        worker.send_signal(signal.SIGTERM)
    return sum(worker.wait() not in ((0, -signal.SIGTERM) if are_new else (0,)) for worker in workers)


def start_workers(options, count, output=subprocess.DEVNULL):
    command = [options.program, "worker", "--json", "--extractor", options.model]
    return [subprocess.Popen(command, env=environment(options.store), stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL) for _ in range(count)]


def learn(options):
    """Runs workers until nothing is left to do."""
    began = time.monotonic()
    log = options.store + ".reports"
    with open(log, "a", encoding="utf-8") as output:
        workers = start_workers(options, options.workers, output)
        failed = 0
        while time.monotonic() - began < options.seconds:
            counts = states(options.store)
            if not any(counts.get(state) for state in ("waiting", "ready", "running")):
                break
            gone = [worker for worker in workers if worker.poll() is not None]
            if gone:
                failed += len(gone)
                break
            time.sleep(0.2)
        failed += stop([worker for worker in workers if worker.poll() is None], are_new=time.monotonic() - began < 10)
    results, errors = {}, {}
    with open(log, encoding="utf-8") as file:
        for line in file:
            report = json.loads(line)
            results[report["result"]] = results.get(report["result"], 0) + 1
            if report["error"]:
                errors[report["error"]] = errors.get(report["error"], 0) + 1
    counts = states(options.store)
    left = sum(counts.get(state, 0) for state in ("waiting", "ready", "running"))
    print(json.dumps({
        "done": counts.get("done", 0), "buried": counts.get("buried", 0), "left": left, "workers_that_failed": failed, "results": results,
        "errors": dict(sorted(errors.items(), key=lambda entry: -entry[1])[:12]), "seconds": round(time.monotonic() - began, 1),
    }, ensure_ascii=False))
    return not left and not failed


def fits(value, told):
    """Whether a stored value is what was told; of an object, each member."""
    if isinstance(told, dict):
        return isinstance(value, dict) and all(value.get(name) == told[name] for name in told)
    return value == told if isinstance(told, int) else isinstance(value, str) and lesson_talk.slug(value) == lesson_talk.slug(told)


def truth(options):
    """Each memory must be what its messages teach, and each message that teaches must have taught, unless its job is buried."""
    database = connect(options.store)
    said, sources = {}, {}
    for message, user, turn, text in database.execute("""
            SELECT m.id, m.user_id, m.turn_id, m.content FROM messages m JOIN turns t ON t.id = m.turn_id
            WHERE m.speaker = 'user' AND t.state = 'complete'"""):
        said[message] = (user, turn, text)
    for memory, message in database.execute("SELECT memory_id, message_id FROM memory_sources"):
        sources.setdefault(memory, []).append(message)
    buried = {row[0] for row in database.execute("SELECT json_extract(payload, '$.turn_id') FROM jobs WHERE kind = 'learn' AND state <> 'done'")}
    # Members of objects add up over the messages about one key.
    members = {}
    for user, _, text in said.values():
        lesson = lesson_talk.stored(text)
        if lesson and isinstance(lesson[1], dict):
            members.setdefault((user, lesson[0]), set()).update(lesson[1].items())

    wrong, learnt = [], set()
    facts = episodes = 0
    for memory, user, sort, kind, key, value, status, retraction, title, summary in database.execute("""
            SELECT id, user_id, memory_type, kind, key, value, status, COALESCE(json_extract(metadata, '$.retraction'), 0), title, summary
            FROM memories WHERE status <> 'undone' AND NOT (memory_type = 'episodic' AND kind = 'summary')"""):
        texts = [said.get(message, (None, None, ""))[2] for message in sources.get(memory, [])]
        value = json.loads(value) if value is not None else None
        if sort == "episodic":
            episodes += 1
            moments = [moment for text in texts for moment in lesson_talk.lessons(text, "m1")[1]]
            is_right = any((title, summary, kind) == (moment["title"], moment["summary"], moment["type"]) for moment in moments)
        else:
            facts += 1
            lessons = [lesson_talk.stored(text) for text in texts]
            is_right = status != "quarantined" and bool(lessons) and all(
                lesson is not None and lesson[0] == key and lesson[2] == bool(retraction) and (lesson[2] or fits(value, lesson[1])) for lesson in lessons)
            if isinstance(value, dict):
                is_right = is_right and set(value.items()) <= members.get((user, key), set())
        if not is_right:
            wrong.append([user, sort, key or title, value or summary, status, texts])
        learnt.update(sources.get(memory, []))
    teaching = {message for message, (_, turn, text) in said.items() if lesson_talk.stored(text) and turn not in buried}
    missing = [said[message][2] for message in sorted(teaching - learnt)]
    print(json.dumps({
        "facts": facts, "episodes": episodes, "wrong": len(wrong), "wrong_examples": wrong[:5], "messages_that_teach": len(teaching),
        "missing": len(missing), "missing_examples": sorted(set(missing))[:8],
    }, ensure_ascii=False))
    return not wrong


def reply(options):
    """A user talks, a word every few milliseconds, while a worker learns from what others have said."""
    before = states(options.store)
    worker = start_workers(options, 1)
    time.sleep(1)
    client = subprocess.Popen([options.program, "chat", "--json", "--user", "talker", "--agent", "alicia", "--session", "talk"],
                              env=environment(options.store, LUMINORA_LEARN="off"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    times = []
    for number in range(options.turns + 20):
        client.stdin.write(f"Mensaje {number}: hoy hace sol.\n".encode())
        client.stdin.flush()
        report = json.loads(client.stdout.readline())
        # The first ones warm up.
        if number >= 20:
            times.append(report["timings_ms"]["total"])
        time.sleep(0.005)
    busy = states(options.store)
    client.stdin.close()
    status = client.wait()
    failed = stop(worker)
    times.sort()
    left = sum(busy.get(state, 0) for state in ("waiting", "ready", "running"))
    print(json.dumps({
        "p50": round(statistics.median(times), 3), "p95": round(times[int(len(times) * 0.95)], 3), "worst": round(times[-1], 3),
        "learnt_meanwhile": busy.get("done", 0) - before.get("done", 0), "left": left,
    }))
    return status == 0 and not failed


def main():
    parser = argparse.ArgumentParser(add_help=False)
    steps = parser.add_subparsers(dest="step", required=True)
    for name, arguments in (("talk", "program store acknowledged"), ("learn", "program store model"), ("truth", "store"), ("reply", "program store model")):
        step = steps.add_parser(name, add_help=False)
        for argument in arguments.split():
            step.add_argument(argument)
        step.add_argument("--turns", type=int, default=300)
        step.add_argument("--seed", type=int, default=1)
        step.add_argument("--workers", type=int, default=4)
        step.add_argument("--seconds", type=float, default=1800)
    options = parser.parse_args()
    is_right = {"talk": talk, "learn": learn, "truth": truth, "reply": reply}[options.step](options)
    sys.exit(0 if is_right else 1)


if __name__ == "__main__":
    main()
