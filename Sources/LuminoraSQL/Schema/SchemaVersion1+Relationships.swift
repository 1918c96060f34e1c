extension SchemaVersion1 {
    var relationships: [String] {
        [
            """
            CREATE TABLE user_affinity (
              user_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, personality_name TEXT NOT NULL,
              \(count("affinity_points")), current_level TEXT NOT NULL DEFAULT 'stranger', \(count("version")),
              \(count("interactions")), \(count("positive")), \(count("negative")),
              \(time("last_interaction", isRequired: false)), \(time("last_updated")),
              PRIMARY KEY (user_id, personality_name))\(dialect.keyedTableOptions)
            """,
            """
            CREATE TABLE affinity_ledger (
              seq \(dialect.risingKey), event_id TEXT NOT NULL, user_id TEXT NOT NULL, personality_name TEXT NOT NULL, kind TEXT NOT NULL,
              requested \(dialect.integerType) NOT NULL, applied \(dialect.integerType) NOT NULL, \(count("points_after")), reason TEXT,
              session_id TEXT REFERENCES sessions (session_id) ON DELETE SET NULL, turn_id TEXT, \(time("created_at")),
              UNIQUE (user_id, event_id),
              FOREIGN KEY (user_id, personality_name) REFERENCES user_affinity (user_id, personality_name) ON DELETE CASCADE)\(dialect.tableOptions)
            """,
            "CREATE INDEX affinity_ledger_pair ON affinity_ledger (user_id, personality_name, created_at)",
            "CREATE INDEX affinity_ledger_user ON affinity_ledger (user_id, created_at)",
            "CREATE INDEX affinity_ledger_session ON affinity_ledger (session_id) WHERE session_id IS NOT NULL",
            "CREATE INDEX affinity_ledger_turn ON affinity_ledger (turn_id, created_at) WHERE turn_id IS NOT NULL",
            // What the ledger says of a session, so that caps are known without reading the session's whole ledger.
            """
            CREATE TABLE session_tallies (
              session_id TEXT NOT NULL, user_id TEXT NOT NULL, personality_name TEXT NOT NULL, kind TEXT NOT NULL,
              \(count("gained")), \(time("last_at")),
              PRIMARY KEY (session_id, personality_name, kind), \(ofSession))\(dialect.keyedTableOptions)
            """,
            """
            CREATE TABLE session_moods (
              session_id TEXT PRIMARY KEY NOT NULL, user_id TEXT NOT NULL,
              current_mood TEXT NOT NULL DEFAULT 'neutral', \(share("mood_intensity", default: "1")), \(time("mood_started_at")),
              turn_id TEXT, \(ofSession))\(dialect.tableOptions)
            """,
            """
            CREATE TABLE mood_history (
              seq \(dialect.risingKey), session_id TEXT NOT NULL, user_id TEXT NOT NULL,
              mood TEXT NOT NULL, \(share("intensity")), \(time("started_at")), turn_id TEXT, cause TEXT, \(ofSession))\(dialect.tableOptions)
            """,
            "CREATE INDEX mood_history_session ON mood_history (session_id, started_at)",
        ]
    }
}
