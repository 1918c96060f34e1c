/// The second schema: what learning needs.
///
/// Nothing of the first is taken away but indexes that others replace.
struct SchemaVersion2 {
    let dialect: SQLDialect

    private var first: SchemaVersion1 { SchemaVersion1(dialect: dialect) }

    var statements: [String] { jobs + turns + memories + views }

    private var jobs: [String] {
        // rounds: how many jobs of the lane were settled before it without a pause. Of two jobs that are due at one moment
        // the one with fewer goes first, so that a long lane does not keep others waiting.
        [
            "ALTER TABLE jobs ADD COLUMN \(first.count("crashes"))",
            "ALTER TABLE jobs ADD COLUMN \(first.count("rounds"))",
            "DROP INDEX jobs_claim",
            "CREATE INDEX jobs_claim ON jobs (run_at, rounds, seq) WHERE state IN ('ready', 'running')",
            // Done jobs stay for days, and whoever counts or looks for the others should not have to read past them.
            "DROP INDEX jobs_state",
            "CREATE INDEX jobs_unsettled ON jobs (state, user_id, seq) WHERE state <> 'done'",
            "CREATE INDEX jobs_done ON jobs (finished_at) WHERE state = 'done'",
        ]
    }

    private var turns: [String] {
        // position: the number of the session's complete and partial turns up to a turn that is one of them.
        [
            "ALTER TABLE turns ADD COLUMN \(first.count("position"))",
            """
            UPDATE turns SET position = numbered.position
            FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY session_id ORDER BY seq) AS position
              FROM turns WHERE state IN ('complete', 'partial')) AS numbered
            WHERE numbered.id = turns.id
            """,
            // The other messages of a turn are found by the turn itself.
            "CREATE INDEX messages_hidden ON messages (turn_id) WHERE is_hidden = 1",
        ]
    }

    private static let isLiveFact = "memory_type IN ('semantic', 'procedural') AND status = 'active' AND key IS NOT NULL"

    private var memories: [String] {
        // The first schema let routines have several live rows of one identity: the newest stays.
        let repeated = """
            SELECT id FROM (
              SELECT id, ROW_NUMBER() OVER (PARTITION BY user_id, scope, kind, key ORDER BY created_at DESC, id DESC) AS place
              FROM memories WHERE \(Self.isLiveFact)) AS placed
            WHERE place > 1
            """
        return [
            "UPDATE accounts SET memory_version = memory_version + 1 WHERE id IN (SELECT user_id FROM memories WHERE id IN (\(repeated)))",
            """
            UPDATE memories SET status = 'superseded', valid_to = COALESCE(valid_to, \(dialect.now)),
              changed_at_version = (SELECT memory_version FROM accounts WHERE accounts.id = memories.user_id)
            WHERE id IN (\(repeated))
            """,
            "DROP INDEX memories_live_fact",
            "CREATE UNIQUE INDEX memories_live_fact ON memories (user_id, scope, kind, key) WHERE \(Self.isLiveFact)",
            "CREATE INDEX memories_key ON memories (user_id, key) WHERE key IS NOT NULL",
            // The columns after the order let what is not wanted be passed over without reading its row.
            """
            CREATE INDEX memories_recall ON memories (user_id, importance DESC, valid_from DESC, id, kind, scope, expires_at)
              WHERE \(Self.isLiveFact)
            """,
            "CREATE INDEX memories_episodes ON memories (user_id, occurred_at) WHERE memory_type = 'episodic' AND status = 'active'",
        ]
    }

    private var views: [String] {
        [
            "DROP VIEW user_facts",
            """
            CREATE VIEW user_facts AS
              SELECT id, user_id, kind AS category, key, COALESCE(value, \(dialect.quoted("content"))) AS value, confidence,
                created_at AS first_mentioned, scope, agent_id FROM memories
              WHERE \(Self.isLiveFact) AND (expires_at IS NULL OR expires_at > \(dialect.now))
            """,
        ]
    }
}
