extension SchemaVersion1 {
    var people: [String] {
        [
            """
            CREATE TABLE accounts (
              id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0),
              email TEXT, first_name TEXT, last_name TEXT, display_name TEXT,
              language TEXT, time_zone TEXT NOT NULL DEFAULT 'UTC',
              age_band TEXT NOT NULL DEFAULT 'unknown' CHECK (age_band IN ('unknown', 'child', 'teen', 'adult')),
              \(json("consent")), \(json("guardian_policy")),
              \(count("epoch")), \(count("memory_version")),
              \(time("created_at")), \(time("updated_at")))\(dialect.tableOptions)
            """,
            "CREATE UNIQUE INDEX accounts_email ON accounts (email) WHERE email IS NOT NULL",
            """
            CREATE TABLE profiles (
              user_id TEXT PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
              age \(dialect.integerType) CHECK (age BETWEEN 0 AND 150),
              \(json("preferences")), \(json("routines")), \(json("family_context")), \(json("development_milestones")),
              version \(dialect.integerType) NOT NULL DEFAULT 1,
              \(time("created_at")), \(time("updated_at")))\(dialect.tableOptions)
            """,
            """
            CREATE TABLE characters (
              id TEXT PRIMARY KEY NOT NULL CHECK (length(id) > 0 AND id <> '*'),
              name TEXT NOT NULL UNIQUE CHECK (length(name) > 0), description TEXT NOT NULL DEFAULT '',
              personality_name TEXT, personality_version TEXT, personality_sha256 TEXT,
              \(json("persona")), \(json("voice_settings")),
              owner_user_id TEXT REFERENCES accounts (id) ON DELETE CASCADE,
              is_public \(dialect.integerType) NOT NULL DEFAULT 1 CHECK (is_public IN (0, 1)),
              version \(dialect.integerType) NOT NULL DEFAULT 1,
              \(time("created_at")), \(time("updated_at")))\(dialect.tableOptions)
            """,
            "CREATE INDEX characters_owner ON characters (owner_user_id) WHERE owner_user_id IS NOT NULL",
            """
            CREATE TABLE devices (
              id TEXT PRIMARY KEY NOT NULL, user_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
              name TEXT, kind TEXT, token_hash TEXT, \(json("metadata")),
              \(time("registered_at")), \(time("last_seen_at", isRequired: false)), \(time("revoked_at", isRequired: false)))\(dialect.tableOptions)
            """,
            "CREATE INDEX devices_user ON devices (user_id)",
        ]
    }
}
