extension SchemaVersion1 {
    var work: [String] { jobs + batches + records }

    private var jobs: [String] {
        // Of a lane only the head is ready or running; run_at is the moment it may begin, or the end of its lease.
        [
            """
            CREATE TABLE jobs (
              seq \(dialect.risingKey), id TEXT NOT NULL UNIQUE, key TEXT NOT NULL,
              user_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
              session_id TEXT REFERENCES sessions (session_id) ON DELETE CASCADE,
              lane TEXT NOT NULL, kind TEXT NOT NULL, \(json("payload")),
              state TEXT NOT NULL CHECK (state IN ('waiting', 'ready', 'running', 'done', 'buried')),
              \(time("run_at")), \(count("attempt")), lease_owner TEXT, lease_token TEXT, last_error TEXT,
              \(time("created_at")), \(time("finished_at", isRequired: false)),
              UNIQUE (user_id, key), CHECK ((state = 'running') = (lease_token IS NOT NULL)))\(dialect.tableOptions)
            """,
            "CREATE UNIQUE INDEX jobs_head ON jobs (lane) WHERE state IN ('ready', 'running')",
            "CREATE INDEX jobs_claim ON jobs (run_at, seq) WHERE state IN ('ready', 'running')",
            "CREATE INDEX jobs_waiting ON jobs (lane, seq) WHERE state = 'waiting'",
            "CREATE INDEX jobs_state ON jobs (state, user_id)",
            "CREATE INDEX jobs_session ON jobs (session_id) WHERE session_id IS NOT NULL",
        ]
    }

    private var batches: [String] {
        [
            """
            CREATE TABLE applied_batches (
              seq \(dialect.risingKey), id TEXT NOT NULL, user_id TEXT REFERENCES accounts (id) ON DELETE CASCADE,
              outcome \(dialect.jsonType) NOT NULL, \(time("applied_at")))\(dialect.tableOptions)
            """,
            "CREATE UNIQUE INDEX applied_batches_user ON applied_batches (user_id, id) WHERE user_id IS NOT NULL",
            "CREATE UNIQUE INDEX applied_batches_system ON applied_batches (id) WHERE user_id IS NULL",
        ]
    }

    private var records: [String] {
        [
            """
            CREATE TABLE usage_ledger (
              user_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, id TEXT NOT NULL,
              session_id TEXT REFERENCES sessions (session_id) ON DELETE SET NULL, turn_id TEXT, kind TEXT NOT NULL, model TEXT NOT NULL,
              \(count("tokens_in")), \(count("tokens_out")), \(count("seconds")), \(count("cost_micros")), \(time("created_at")),
              PRIMARY KEY (user_id, id))\(dialect.tableOptions)
            """,
            "CREATE INDEX usage_ledger_day ON usage_ledger (user_id, created_at)",
            "CREATE INDEX usage_ledger_session ON usage_ledger (session_id) WHERE session_id IS NOT NULL",
            """
            CREATE TABLE audit_log (
              seq \(dialect.risingKey), \(time("at")), actor TEXT NOT NULL, action TEXT NOT NULL, subject_hash TEXT, \(json("detail")),
              previous_hash TEXT NOT NULL, hash TEXT NOT NULL UNIQUE)\(dialect.tableOptions)
            """,
            "CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append only'); END",
            "CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append only'); END",
            """
            CREATE TABLE tombstones (
              subject_hash TEXT PRIMARY KEY NOT NULL, \(count("epoch")), \(time("erased_at")), \(json("receipt")))\(dialect.tableOptions)
            """,
        ]
    }
}
