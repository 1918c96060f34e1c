"""The logical content of what was learnt: content_hash.py DATABASE [--lines]

Prints a hash of the chains of facts (user, key, value, status, since when, until when, why it ended, and the quotes) and of the
episodes (user, type, title, summary, importance, sentiment and the quotes). Identifiers, versions and the time of writing are left out, so that two stores
that learnt the same from the same messages have one hash, whatever happened on the way. --lines prints what is hashed, sorted.
"""

import hashlib
import json
import sqlite3
import sys


def content(path):
    """The lines of a store's logical content."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)
    quotes = {}
    for memory, moment, session, seq, quote in database.execute("""
            SELECT s.memory_id, m.timestamp, m.session_id, m.seq, s.quote FROM memory_sources s JOIN messages m ON m.id = s.message_id
            ORDER BY s.memory_id, m.timestamp, m.session_id, m.seq, s.quote"""):
        quotes.setdefault(memory, []).append((moment, session, seq, quote))
    lines = []
    for row in database.execute("""
            SELECT id, user_id, scope, memory_type, kind, key, value, status, valid_from, valid_to,
              json_extract(metadata, '$.ended'), json_extract(metadata, '$.retraction'), title, summary, importance, sentiment
            FROM memories WHERE status <> 'undone'"""):
        (memory, user, scope, sort, kind, key, value, status, since, until, ended, retraction, title, summary, importance, sentiment) = row
        value = json.dumps(json.loads(value), sort_keys=True, ensure_ascii=False) if value is not None else None
        words = [quote for _, _, _, quote in quotes.get(memory, [])]
        if sort == "episodic":
            line = ["episode", user, scope, kind, title, summary, round(importance, 4), sentiment, status, words]
        else:
            line = ["fact", user, scope, kind, key, value, status, since, until, ended, retraction, words]
        lines.append(json.dumps(line, ensure_ascii=False))
    return sorted(lines)


if __name__ == "__main__":
    found = content(sys.argv[1])
    if "--lines" in sys.argv:
        print(*found, sep="\n")
    else:
        print(hashlib.sha256("\n".join(found).encode()).hexdigest(), len(found))
