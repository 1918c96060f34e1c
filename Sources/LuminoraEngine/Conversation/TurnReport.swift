public import LuminoraCore

/// What came of a turn.
public struct TurnReport: Hashable, Sendable {
    /// The turn.
    public var turn: TurnID
    /// The session.
    public var session: SessionID
    /// The user.
    public var user: UserID
    /// The agent's name.
    public var agentName: String
    /// How the turn was closed: `complete` or `partial`.
    public var status: Turn.State
    /// What the character said.
    public var answer: String
    /// The points before the turn.
    public var pointsBefore: Int
    /// The points after it.
    public var pointsAfter: Int
    /// The level after it.
    public var level: String
    /// The mood after it.
    public var mood: Mood
    /// The dials that the answer was given with.
    public var parameters: Parameters
    /// What was remembered for the answer.
    public var recalled: [String]
    /// What that was, and why; empty in a report that is read back.
    public var recollections: [Recollection] = []
    /// Why the index was not asked, if it was not: `deadline`, `store` or `full`.
    public var recallSkipped: String?
    /// The milliseconds that each stage took.
    public var timings: [String: Double]
    /// The model that answered.
    public var model: String
    /// The tokens it took, if the provider says so.
    public var usage: TokenUsage?
    /// Whether this is the answer to an earlier request with the same idempotency key.
    public var isReplay = false

    /// The report as interfaces show it, in snake_case.
    public var json: JSONValue {
        var members: [String: JSONValue] = [
            "turn_id": .string(turn.rawValue),
            "session_id": .string(session.rawValue),
            "user": .string(user.rawValue),
            "agent": .string(agentName),
            "status": .string(status.rawValue),
            "answer": .string(answer),
            "points": .object(["before": .integer(Int64(pointsBefore)), "after": .integer(Int64(pointsAfter))]),
            "level": .string(level),
            "mood": .object([
                "name": .string(mood.name), "intensity": .number(mood.intensity), "since": .string(mood.startedAt.iso8601),
            ]),
            "parameters": parameters.json,
            "recalled": .array(recalled.map(JSONValue.string)),
            "timings_ms": .object(timings.mapValues(JSONValue.number)),
            "model": .string(model),
        ]
        if let usage {
            members["usage"] = .object([
                "input_tokens": .integer(Int64(usage.input)), "output_tokens": .integer(Int64(usage.output)),
                "cached_tokens": .integer(Int64(usage.cached)),
            ])
        }
        if let recallSkipped { members["recall_skipped"] = .string(recallSkipped) }
        if isReplay { members["replayed"] = .bool(true) }
        return .object(members)
    }

    /// Reads a report back from a stored turn.
    init?(_ turn: Turn, agentName: String, answer: String) {
        guard let report = turn.report else { return nil }
        self.turn = turn.id
        session = turn.session
        user = turn.user
        self.agentName = agentName
        status = turn.state
        self.answer = answer
        pointsBefore = report["points"]?["before"]?.int ?? 0
        pointsAfter = report["points"]?["after"]?.int ?? 0
        level = report["level"]?.string ?? ""
        mood = Mood(
            name: report["mood"]?["name"]?.string ?? Mood.neutralName,
            intensity: report["mood"]?["intensity"]?.double ?? 1,
            startedAt: report["mood"]?["since"]?.string.flatMap(Timestamp.init) ?? turn.openedAt
        )
        parameters = Parameters(json: report["parameters"])
        recalled = report["recalled"]?.strings ?? []
        recallSkipped = report["recall_skipped"]?.string
        timings = [:]
        if case .object(let stages)? = report["timings_ms"] { timings = stages.compactMapValues(\.double) }
        model = report["model"]?.string ?? ""
        if let stored = report["usage"] {
            usage = TokenUsage(
                input: stored["input_tokens"]?.int ?? 0,
                output: stored["output_tokens"]?.int ?? 0,
                cached: stored["cached_tokens"]?.int ?? 0
            )
        }
        isReplay = true
    }

    init(
        turn: TurnID,
        session: SessionID,
        user: UserID,
        agentName: String,
        status: Turn.State,
        answer: String,
        pointsBefore: Int,
        pointsAfter: Int,
        level: String,
        mood: Mood,
        parameters: Parameters,
        recalled: [String],
        recollections: [Recollection],
        recallSkipped: String?,
        timings: [String: Double],
        model: String,
        usage: TokenUsage?
    ) {
        self.turn = turn
        self.session = session
        self.user = user
        self.agentName = agentName
        self.status = status
        self.answer = answer
        self.pointsBefore = pointsBefore
        self.pointsAfter = pointsAfter
        self.level = level
        self.mood = mood
        self.parameters = parameters
        self.recalled = recalled
        self.recollections = recollections
        self.recallSkipped = recallSkipped
        self.timings = timings
        self.model = model
        self.usage = usage
    }
}

extension Parameters {
    /// The dials by name, rounded to 4 places.
    public var json: JSONValue {
        let rounded = rounded(places: 4)
        return .object(Dictionary(Parameters.dials.map { ($0.key, .number(rounded[keyPath: $0.value])) }, uniquingKeysWith: { first, _ in first }))
    }

    init(json: JSONValue?) {
        self.init()
        for (name, dial) in Self.dials {
            self[keyPath: dial] = json?[name]?.double ?? 0
        }
    }
}

extension JSONValue {
    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    var int: Int? { double.map { Int($0) } }

    var strings: [String] {
        guard case .array(let values) = self else { return [] }
        return values.compactMap(\.string)
    }
}
