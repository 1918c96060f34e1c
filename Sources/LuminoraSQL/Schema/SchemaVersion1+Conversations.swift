extension SchemaVersion1 {
    var conversations: [String] { sessions + messages + turns + heartbeats }

    private var sessions: [String] {
        [
            """
            CREATE TABLE sessions (
              session_id TEXT PRIMARY KEY NOT NULL CHECK (length(session_id) > 0),
              user_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
              personality_name TEXT NOT NULL, agent_id TEXT NOT NULL,
              channel TEXT NOT NULL DEFAULT 'text' CHECK (channel IN ('text', 'voice')),
              status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'idle', 'paused', 'disconnected', 'ended', 'error')),
              status_reason TEXT, language TEXT, room_name TEXT,
              device_id TEXT REFERENCES devices (id) ON DELETE SET NULL, token_hash TEXT,
              \(json("metadata")), summary TEXT,
              \(count("last_seq")), \(time("last_message_at", isRequired: false)),
              \(time("created_at")), \(time("last_activity")), \(time("ended_at", isRequired: false)),
              UNIQUE (session_id, user_id))\(dialect.tableOptions)
            """,
            "CREATE INDEX sessions_user ON sessions (user_id, last_activity, session_id)",
            "CREATE INDEX sessions_pair ON sessions (user_id, personality_name, last_activity, session_id)",
            "CREATE INDEX sessions_agent ON sessions (agent_id)",
            "CREATE INDEX sessions_device ON sessions (device_id) WHERE device_id IS NOT NULL",
        ]
    }

    private var messages: [String] {
        // is_hidden: said in a turn that was undone, or a partial answer that another try has replaced.
        [
            """
            CREATE TABLE messages (
              id TEXT PRIMARY KEY NOT NULL, session_id TEXT NOT NULL, user_id TEXT NOT NULL, turn_id TEXT NOT NULL,
              seq \(dialect.integerType) NOT NULL CHECK (seq > 0),
              speaker TEXT NOT NULL CHECK (speaker IN ('user', 'assistant', 'system')), content TEXT NOT NULL,
              state TEXT NOT NULL DEFAULT 'complete' CHECK (state IN ('complete', 'partial')),
              is_hidden \(dialect.integerType) NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
              language TEXT, tokens_used \(dialect.integerType) NOT NULL DEFAULT 0, cost_micros \(dialect.integerType) NOT NULL DEFAULT 0,
              processing_ms \(dialect.integerType), audio_url TEXT, \(json("metadata")), \(time("timestamp")),
              UNIQUE (session_id, seq), \(ofSession))\(dialect.tableOptions)
            """
        ]
    }

    private var turns: [String] {
        [
            """
            CREATE TABLE turns (
              id TEXT PRIMARY KEY NOT NULL, session_id TEXT NOT NULL, user_id TEXT NOT NULL,
              seq \(dialect.integerType) NOT NULL CHECK (seq > 0),
              state TEXT NOT NULL CHECK (state IN ('open', 'complete', 'failed', 'partial', 'interrupted', 'undone')),
              attempt \(dialect.integerType) NOT NULL DEFAULT 1, owner TEXT, \(time("lease_until", isRequired: false)),
              idempotency_key TEXT, request_hash TEXT, user_message_id TEXT NOT NULL, answer_id TEXT,
              failure_code TEXT, failure_message TEXT, report \(dialect.jsonType) CHECK (report IS NULL OR \(dialect.isJSON("report"))),
              \(time("opened_at")), \(time("closed_at", isRequired: false)),
              UNIQUE (session_id, seq), \(ofSession))\(dialect.tableOptions)
            """,
            "CREATE UNIQUE INDEX turns_open ON turns (session_id) WHERE state = 'open'",
            "CREATE UNIQUE INDEX turns_key ON turns (user_id, idempotency_key) WHERE idempotency_key IS NOT NULL",
        ]
    }

    private var heartbeats: [String] {
        [
            """
            CREATE TABLE heartbeats (
              session_id TEXT NOT NULL, seq \(dialect.integerType) NOT NULL, user_id TEXT NOT NULL,
              status TEXT NOT NULL CHECK (status IN ('active', 'idle', 'disconnected', 'reconnecting')),
              \(json("metrics")), score \(dialect.realType), device_id TEXT, error_message TEXT, \(time("timestamp")),
              PRIMARY KEY (session_id, seq), \(ofSession))\(dialect.keyedTableOptions)
            """,
            "CREATE INDEX heartbeats_time ON heartbeats (timestamp)",
            """
            CREATE TABLE heartbeat_rollups (
              session_id TEXT NOT NULL, seq \(dialect.integerType) NOT NULL, user_id TEXT NOT NULL,
              \(time("from_time")), \(time("to_time")), \(count("beats")), \(json("metrics")), score \(dialect.realType),
              PRIMARY KEY (session_id, seq), \(ofSession))\(dialect.keyedTableOptions)
            """,
        ]
    }
}
