"""Checks what is in a store of luminora with nothing but SQL: check_memory.py DATABASE [ACKNOWLEDGED] [--unsettled]

It knows the tables and none of the program. ACKNOWLEDGED is a file with a JSON object a line for each turn that was acknowledged:
{"turn_id", "user", "session", "text", "answer", "key"}; "key" is null unless the message was sent with an idempotency key. A line {"forget":
[…]} lists the texts that take back the turn before them. --unsettled allows jobs that are still to be done.

Prints what there is, each fault with examples, and a last line with the number of what is lost, duplicated, or wrong otherwise. Exit
code 1 if there is any.
"""

import collections
import json
import sqlite3
import sys

LEARNT = "('active', 'superseded')"

# What must find no row: (what it is, whether that is a loss, a duplicate or another fault, the query).
QUERIES = [
    ("references that lead nowhere", "other", "PRAGMA foreign_key_check"),
    # Conversations.
    ("sessions with a gap or a double in their numbers", "other", """
        SELECT session_id FROM messages GROUP BY session_id
        HAVING MIN(seq) <> 1 OR MAX(seq) <> COUNT(*) OR COUNT(DISTINCT seq) <> COUNT(*)"""),
    ("complete turns without one message and one answer", "lost", """
        SELECT t.id FROM turns t LEFT JOIN (
          SELECT turn_id, SUM(speaker = 'user') AS said, SUM(speaker = 'assistant' AND is_hidden = 0) AS answered FROM messages GROUP BY turn_id) n
          ON n.turn_id = t.id
        LEFT JOIN messages q ON q.id = t.user_message_id AND q.turn_id = t.id AND q.speaker = 'user'
        LEFT JOIN messages a ON a.id = t.answer_id AND a.turn_id = t.id AND a.speaker = 'assistant'
        WHERE t.state = 'complete' AND (n.said IS NOT 1 OR n.answered IS NOT 1 OR q.id IS NULL OR a.id IS NULL)"""),
    ("turns with an answer that they should not have", "other", """
        SELECT t.id, t.state FROM messages m JOIN turns t ON t.id = m.turn_id
        WHERE t.state IN ('open', 'failed', 'interrupted') AND m.speaker = 'assistant' AND m.is_hidden = 0"""),
    ("messages without a turn", "other", "SELECT id FROM messages m WHERE NOT EXISTS (SELECT 1 FROM turns t WHERE t.id = m.turn_id AND t.session_id = m.session_id)"),
    ("sessions with two open turns", "other", "SELECT session_id FROM turns WHERE state = 'open' GROUP BY session_id HAVING COUNT(*) > 1"),
    # Jobs.
    ("complete turns without exactly one job to learn from them", "lost", """
        SELECT t.id, COUNT(j.id) FROM turns t LEFT JOIN jobs j ON j.kind = 'learn' AND j.user_id = t.user_id AND j.key = 'learn:' || t.id
          AND json_extract(j.payload, '$.turn_id') = t.id
        WHERE t.state IN ('complete', 'partial') GROUP BY t.id HAVING COUNT(j.id) <> 1"""),
    ("jobs to learn from a turn that there is not", "other", """
        SELECT id FROM jobs j WHERE kind = 'learn' AND NOT EXISTS
          (SELECT 1 FROM turns t WHERE t.id = json_extract(j.payload, '$.turn_id') AND t.user_id = j.user_id AND t.session_id = j.session_id)"""),
    ("jobs with one turn and one purpose", "duplicated", """
        SELECT user_id, key FROM jobs GROUP BY user_id, key HAVING COUNT(*) > 1"""),
    ("buried jobs without a reason", "other", "SELECT id FROM jobs WHERE state = 'buried' AND COALESCE(last_error, '') = ''"),
    # Relationships.
    ("relationships whose points are not the sum of the ledger", "other", """
        SELECT user_id, personality_name, affinity_points FROM user_affinity a WHERE affinity_points <>
          (SELECT COALESCE(SUM(applied), 0) FROM affinity_ledger l WHERE l.user_id = a.user_id AND l.personality_name = a.personality_name)"""),
    ("steps of the ledger that do not follow from the one before", "other", """
        SELECT user_id, event_id FROM (SELECT user_id, event_id, points_after,
          SUM(applied) OVER (PARTITION BY user_id, personality_name ORDER BY seq) AS points FROM affinity_ledger) WHERE points <> points_after"""),
    ("steps of the ledger", "duplicated", "SELECT user_id, event_id FROM affinity_ledger GROUP BY user_id, event_id HAVING COUNT(*) > 1"),
    ("steps of the ledger for one act in one turn", "duplicated", """
        SELECT user_id, turn_id, kind FROM affinity_ledger WHERE turn_id IS NOT NULL AND kind NOT LIKE 'undo%'
        GROUP BY user_id, personality_name, turn_id, kind HAVING COUNT(*) > 1"""),
    ("first meetings", "duplicated", """
        SELECT user_id, personality_name FROM affinity_ledger WHERE kind = 'first_message'
        GROUP BY user_id, personality_name HAVING SUM(applied > 0) > 1"""),
    # Memories.
    ("live facts with one identity", "duplicated", """
        SELECT user_id, scope, kind, key FROM memories WHERE memory_type <> 'episodic' AND status = 'active' AND key IS NOT NULL
        GROUP BY user_id, scope, kind, key HAVING COUNT(*) > 1"""),
    ("facts that say the same since the same moment", "duplicated", f"""
        SELECT user_id, key, value, valid_from FROM memories WHERE memory_type <> 'episodic' AND status IN {LEARNT} AND key IS NOT NULL
        GROUP BY user_id, scope, key, value, COALESCE(json_extract(metadata, '$.retraction'), 0), valid_from HAVING COUNT(*) > 1"""),
    ("episodes that one message tells", "duplicated", """
        SELECT m.user_id, s.message_id FROM memories m JOIN memory_sources s ON s.memory_id = m.id
        WHERE m.memory_type = 'episodic' AND m.kind <> 'summary' AND m.status = 'active'
          AND s.position = (SELECT MIN(position) FROM memory_sources f WHERE f.memory_id = m.id)
        GROUP BY m.user_id, m.scope, s.message_id HAVING COUNT(*) > 1"""),
    ("summaries of one session", "duplicated", """
        SELECT user_id, session_id FROM memories WHERE memory_type = 'episodic' AND kind = 'summary' AND status = 'active'
        GROUP BY user_id, session_id HAVING COUNT(*) > 1"""),
    ("sources of one memory", "duplicated", "SELECT memory_id, message_id FROM memory_sources GROUP BY memory_id, message_id HAVING COUNT(*) > 1"),
    ("learnt memories without a source", "other", f"""
        SELECT id FROM memories m WHERE source = 'conversation' AND status IN {LEARNT}
          AND NOT EXISTS (SELECT 1 FROM memory_sources s WHERE s.memory_id = m.id)"""),
    ("quotes that are not in the message", "other", """
        SELECT s.memory_id, s.quote FROM memory_sources s JOIN messages m ON m.id = s.message_id WHERE instr(m.content, s.quote) = 0 OR s.quote = ''"""),
    ("sources that somebody else said", "other", """
        SELECT s.memory_id, m.user_id, m.speaker FROM memory_sources s JOIN messages m ON m.id = s.message_id JOIN memories r ON r.id = s.memory_id
        WHERE m.user_id <> r.user_id OR m.speaker <> 'user'"""),
    ("memories that rest on what was taken back", "other", f"""
        SELECT r.id, r.key FROM memories r JOIN memory_sources s ON s.memory_id = r.id JOIN messages m ON m.id = s.message_id
        JOIN turns t ON t.id = m.turn_id
        WHERE r.status IN {LEARNT} AND r.source = 'conversation' AND (m.is_hidden = 1 OR t.state = 'undone')"""),
    ("facts from turns without an answer", "other", f"""
        SELECT r.id, r.key, t.state FROM memories r JOIN memory_sources s ON s.memory_id = r.id JOIN messages m ON m.id = s.message_id
        JOIN turns t ON t.id = m.turn_id
        WHERE r.status IN {LEARNT} AND r.key IS NOT NULL AND r.source = 'conversation' AND t.state NOT IN ('complete', 'partial')"""),
    ("superseded rows with neither successor nor end", "other", "SELECT id FROM memories WHERE status = 'superseded' AND superseded_by IS NULL AND valid_to IS NULL"),
    ("successors that there are not", "other", """
        SELECT id, superseded_by FROM memories m WHERE superseded_by IS NOT NULL AND NOT EXISTS
          (SELECT 1 FROM memories n WHERE n.id = m.superseded_by AND n.user_id = m.user_id AND n.scope = m.scope)"""),
    ("live rows that have a successor or an end", "other", """
        SELECT id FROM memories WHERE status = 'active' AND memory_type <> 'episodic' AND key IS NOT NULL
          AND (superseded_by IS NOT NULL OR valid_to IS NOT NULL)"""),
    ("ends before the beginning", "other", "SELECT id, valid_from, valid_to FROM memories WHERE valid_to < valid_from AND status <> 'undone'"),
    ("facts that hold at the same time", "other", f"""
        SELECT a.user_id, a.key, a.value, b.value FROM memories a JOIN memories b
          ON b.user_id = a.user_id AND b.scope = a.scope AND b.key = a.key AND b.id > a.id
        WHERE a.memory_type <> 'episodic' AND b.memory_type <> 'episodic' AND a.status IN {LEARNT} AND b.status IN {LEARNT}
          AND COALESCE(json_extract(a.metadata, '$.retraction'), 0) = 0 AND COALESCE(json_extract(b.metadata, '$.retraction'), 0) = 0
          AND a.valid_from < COALESCE(b.valid_to, '9') AND b.valid_from < COALESCE(a.valid_to, '9')"""),
    ("things that are liked and disliked", "other", """
        SELECT a.user_id, a.key FROM memories a JOIN memories b ON b.user_id = a.user_id AND b.scope = a.scope AND b.key = 'dis' || a.key
        WHERE a.key LIKE 'likes.%' AND a.status = 'active' AND b.status = 'active'"""),
    ("quarantined texts among the facts", "other", "SELECT f.id FROM user_facts f JOIN memories m ON m.id = f.id WHERE m.status = 'quarantined'"),
    ("quarantined messages that taught something all the same", "other", f"""
        SELECT q.id, r.id, r.key FROM memories q JOIN memory_sources a ON a.memory_id = q.id JOIN memory_sources b ON b.message_id = a.message_id
        JOIN memories r ON r.id = b.memory_id WHERE q.status = 'quarantined' AND r.status IN {LEARNT}"""),
    ("memories that are newer than their owner's version", "other", """
        SELECT m.id FROM memories m JOIN accounts a ON a.id = m.user_id WHERE m.changed_at_version > a.memory_version"""),
]

UNSETTLED = ("jobs that are neither done nor buried", "other", "SELECT id, state, last_error FROM jobs WHERE state NOT IN ('done', 'buried')")

COUNTS = [
    ("turns", "SELECT state, COUNT(*) FROM turns GROUP BY state ORDER BY 2 DESC"),
    ("jobs", "SELECT state, COUNT(*) FROM jobs GROUP BY state ORDER BY 2 DESC"),
    ("facts", "SELECT status, COUNT(*) FROM memories WHERE key IS NOT NULL GROUP BY status ORDER BY 2 DESC"),
    ("episodes", "SELECT kind, COUNT(*) FROM memories WHERE memory_type = 'episodic' AND status = 'active' GROUP BY kind ORDER BY 2 DESC"),
    ("steps of relationships", "SELECT kind, COUNT(*) FROM affinity_ledger GROUP BY kind ORDER BY 2 DESC"),
]


class Faults:
    """Counts faults, and prints them with a few examples."""

    def __init__(self):
        self.counts = collections.Counter()

    def note(self, what, sort, examples):
        if examples:
            self.counts[sort] += len(examples)
            print(f"  {len(examples)} {'duplicated ' if sort == 'duplicated' else ''}{what}:")
            for example in examples[:5]:
                print(f"    {example}")


def check_acknowledged(database, path, faults):
    """Every turn that was acknowledged is there, once, with what was said."""
    acks, forget = [], set()
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.strip():
                continue
            ack = json.loads(line)
            if "forget" in ack:
                forget.update(ack["forget"])
            else:
                acks.append(ack)
    turns = {row[0]: row[1:] for row in database.execute("""
        SELECT t.id, t.user_id, t.session_id, t.seq, t.state, q.content, a.content, t.idempotency_key FROM turns t
        LEFT JOIN messages q ON q.id = t.user_message_id AND q.turn_id = t.id AND q.speaker = 'user'
        LEFT JOIN messages a ON a.id = t.answer_id AND a.turn_id = t.id AND a.speaker = 'assistant'""")}
    taken_back = set()
    of_session = collections.defaultdict(list)
    for turn, (_, session, seq, _, text, _, _) in turns.items():
        of_session[session].append((seq, turn, text))
    for rows in of_session.values():
        rows.sort()
        for number, (_, _, text) in enumerate(rows):
            # The turn before the command; what was cut off in between may stand between them.
            for _, turn, _ in reversed(rows[max(0, number - 4):number] if text in forget else []):
                taken_back.add(turn)
                if turns[turn][3] == "undone":
                    break

    lost, changed, keys = [], [], collections.defaultdict(set)
    by_turn = collections.defaultdict(list)
    for ack in acks:
        by_turn[ack["turn_id"]].append(ack)
        if ack.get("key"):
            keys[(ack["user"], ack["key"])].add(ack["turn_id"])
        turn = turns.get(ack["turn_id"])
        if turn is None:
            lost.append((ack["turn_id"], "is missing", ack["text"]))
            continue
        user, session, _, state, text, answer, _ = turn
        if state != "complete" and not (state == "undone" and ack["turn_id"] in taken_back):
            lost.append((ack["turn_id"], "is " + state, ack["text"]))
        elif (user, session, text, answer) != (ack["user"], ack["session"], ack["text"], ack["answer"]):
            changed.append((ack["turn_id"], ack["text"], text, ack["answer"], answer))
    faults.note("acknowledged turns that are lost", "lost", lost)
    faults.note("acknowledged turns that were changed", "lost", changed)
    faults.note("messages under one acknowledgement", "duplicated",
                [turn for turn, said in by_turn.items() if len(said) > 1 and not all(ack.get("key") == said[0].get("key") != None for ack in said)])
    faults.note("answers to one key", "duplicated", [(key, sorted(ids)) for key, ids in keys.items() if len(ids) > 1])
    standing = collections.defaultdict(list)
    for turn, (user, _, _, state, _, _, key) in turns.items():
        if key and state != "undone":
            standing[(user, key.split("\x1f")[0])].append(turn)
    faults.note("turns for one key", "duplicated", [(key, ids) for key, ids in standing.items() if len(ids) > 1])
    print(f"  acknowledged: {len(by_turn)} turns, of which {sum(turns.get(t, [''] * 7)[3] == 'undone' for t in by_turn)} were taken back on request; "
          f"stored without an acknowledgement: {len(turns) - len(by_turn.keys() & turns.keys())}")


def main():
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    database = sqlite3.connect(f"file:{arguments[0]}?mode=ro", uri=True, timeout=30)
    faults = Faults()
    for what, query in COUNTS:
        print(f"  {what}: {', '.join(f'{count} {name}' for name, count in database.execute(query)) or 'none'}")
    sound = [row[0] for row in database.execute("PRAGMA integrity_check")]
    faults.note("faults of the file", "other", [] if sound == ["ok"] else sound)
    for what, sort, query in QUERIES + ([] if "--unsettled" in sys.argv else [UNSETTLED]):
        faults.note(what, sort, list(database.execute(query)))
    if len(arguments) > 1:
        check_acknowledged(database, arguments[1], faults)
    print(f"{faults.counts['lost']} lost, {faults.counts['duplicated']} duplicated, {faults.counts['other']} other faults")
    sys.exit(0 if not sum(faults.counts.values()) else 1)


if __name__ == "__main__":
    main()
