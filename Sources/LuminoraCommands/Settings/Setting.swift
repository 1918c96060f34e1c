import LuminoraEngine

/// One thing that can be set: on the command line, in the environment, or in `luminora.yaml`.
struct Setting: Sendable {
    /// Where a value came from.
    enum Source: Sendable, CustomStringConvertible {
        case flag
        case environment(String)
        case file(String, line: Int)
        case standard

        var description: String {
            switch self {
            case .flag: "flag"
            case .environment(let name): name
            case .file(let path, let line): "\(path):\(line)"
            case .standard: "default"
            }
        }
    }

    /// The key in `luminora.yaml`.
    let key: String
    /// What it does, in a few words.
    let summary: String
    /// The value where nothing else is said; a text that `luminora config` can show.
    let standard: String
    /// Checks a value; answers what is allowed if it is not.
    let allowed: @Sendable (String) -> String?

    /// The environment variable.
    var variable: String { "LUMINORA_" + key.uppercased() }

    init(_ key: String, _ summary: String, standard: String, allowed: @escaping @Sendable (String) -> String? = { _ in nil }) {
        self.key = key
        self.summary = summary
        self.standard = standard
        self.allowed = allowed
    }

    static let all: [Setting] = [
        Setting("store", "where state is kept: sqlite:PATH or memory:", standard: "sqlite:DATA/luminora.db"),
        Setting("durability", "full survives a power cut, normal a crash", standard: "full", allowed: oneOf("full", "normal")),
        Setting("agent", "the character to talk to", standard: "alicia"),
        Setting("user", "who you are", standard: "USER"),
        Setting("model", "the model that answers: offline, PROVIDER, PROVIDER:MODEL or PROVIDER:MODEL@URL", standard: "offline"),
        Setting("extractor", "who learns from turns: rules, model (the one that answers), or PROVIDER:MODEL", standard: "rules"),
        Setting("learn", "whether chat learns while it runs: on or off (a worker then does it)", standard: "on", allowed: oneOf("on", "off")),
        Setting("consents", "private matters that users agreed to have kept: beliefs, sexuality", standard: "", allowed: consents),
        Setting("embedder", "what compares meanings: none, use-multilingual, PROVIDER:MODEL or PROVIDER:MODEL@URL", standard: "none"),
        Setting(
            "recall_deadline_milliseconds",
            "how long an answer waits for what is recalled",
            standard: "50",
            allowed: whole(1...60_000)
        ),
        Setting("recall_megabytes", "the most memory that the indexes of all users take", standard: "64", allowed: whole(1...1_048_576)),
        Setting("memory_tokens", "the most tokens of what is remembered for an answer", standard: "600", allowed: whole(0...16_384)),
        Setting(
            "token_family",
            "how tokens are estimated: auto (by the model's name), or a family of luminora eval tokens",
            standard: "auto",
            allowed: tokenFamily
        ),
        Setting("job_lease_seconds", "how long a silent worker keeps its jobs", standard: "30", allowed: whole(1...3600)),
        Setting(
            "job_retry_milliseconds",
            "the pause before a job that failed is tried again; it grows",
            standard: "1000",
            allowed: whole(1...60_000)
        ),
        Setting("personalities", "a folder with templates of your own", standard: ""),
        Setting("recent_messages", "messages before yours that the model sees", standard: "10", allowed: whole(0...200)),
        Setting("max_message_bytes", "the most bytes of a message", standard: "16384", allowed: whole(1...1_048_576)),
        Setting("max_answer_tokens", "the most tokens of an answer", standard: "1024", allowed: whole(1...32_768)),
        Setting("session_wait_seconds", "how long a message waits for the one before it", standard: "30", allowed: whole(0...3600)),
        Setting("lease_seconds", "how long a silent program keeps its open turn", standard: "15", allowed: whole(1...3600)),
        Setting("model_connect_seconds", "how long to wait for a connection to the model", standard: "10", allowed: whole(1...600)),
        Setting("model_timeout_seconds", "how long to wait for the model's first word", standard: "60", allowed: whole(1...3600)),
        Setting("model_retries", "how often a failed call is repeated", standard: "3", allowed: whole(0...10)),
        Setting("language", "the language of messages: es or en", standard: "LANG", allowed: oneOf("es", "en")),
        Setting("clock", "fixes the time, for tests: 2026-11-21T03:00:00Z", standard: "") { value in
            value.isEmpty || LuminoraClock.moment(value) != nil ? nil : "a moment like 2026-11-21T03:00:00Z"
        },
        Setting("log_level", "what is logged to stderr", standard: "error", allowed: oneOf("trace", "debug", "info", "warning", "error")),
    ]

    private static func oneOf(_ words: String...) -> @Sendable (String) -> String? {
        { words.contains($0) ? nil : words.joined(separator: ", ") }
    }

    private static let consents: @Sendable (String) -> String? = { value in
        let words = value.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        return words.allSatisfy { ["beliefs", "sexuality", "health"].contains($0) } ? nil : "beliefs, sexuality, parted by commas"
    }

    private static let tokenFamily: @Sendable (String) -> String? = { value in
        let names = ["auto"] + TokenFamily.all.map(\.name)
        return names.contains(value) ? nil : names.joined(separator: ", ")
    }

    private static func whole(_ range: ClosedRange<Int>) -> @Sendable (String) -> String? {
        { Int($0).map(range.contains) == true ? nil : "a whole number from \(range.lowerBound) to \(range.upperBound)" }
    }
}
