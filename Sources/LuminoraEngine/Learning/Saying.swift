import LuminoraCore

/// One saying of a fact, or of its end.
struct Saying: Hashable, Sendable {
    /// What it is about.
    var key: String
    /// What is so, for objects the members that were said.
    ///
    /// For a retraction what no longer is; `nil` for whatever is known.
    var value: JSONValue?
    /// Whether it ends what was so.
    var retracts = false
    /// Whether the user corrected themselves, rather than telling that something has changed.
    var corrects = false
    /// When it was said.
    var at: Timestamp
    /// The message, unless it was set by hand.
    var message: MessageID?
    /// The turn of that message.
    var turn: TurnID?
    /// The session of that turn.
    var session: SessionID?
    /// The words that say so.
    var quote: String
    /// How sure it is, 0 to 1.
    var confidence: Double
    /// How much it matters, 0 to 1; `nil` leaves it to the catalogue.
    var importance: Double?
    /// The language that it was said in, if that is known.
    var language: Language?

    /// Whether this one was said before another; what was said in one message keeps the order of its words.
    static func precedes(_ left: Saying, _ right: Saying) -> Bool {
        if left.at != right.at { return left.at < right.at }
        // Within a message, an end comes before a beginning: "no me llamo Ana, me llamo Eva".
        if left.message == right.message { return left.retracts && !right.retracts }
        return (left.message?.rawValue ?? "") < (right.message?.rawValue ?? "")
    }

    /// Tells two mentions apart within a user: their message, key and what they say.
    var fingerprint: String {
        "\(message?.rawValue ?? "\(at.milliseconds)")\u{1F}\(key)\u{1F}\(retracts)\u{1F}\(value?.text ?? "")"
    }
}

// MARK: How a memory keeps its mentions

extension Saying {
    /// What a memory's metadata keep of it; the quote is kept with the memory's sources.
    var json: JSONValue {
        var members: [String: JSONValue] = ["at": .integer(at.milliseconds), "confidence": .number(confidence)]
        if let value { members["value"] = value }
        if retracts { members["retracts"] = .bool(true) }
        if corrects { members["corrects"] = .bool(true) }
        if let message { members["message"] = .string(message.rawValue) }
        if let turn { members["turn"] = .string(turn.rawValue) }
        if let session { members["session"] = .string(session.rawValue) }
        if let importance { members["importance"] = .number(importance) }
        if let language { members["language"] = .string(language.rawValue) }
        return .object(members)
    }

    init?(_ json: JSONValue, key: String, quotes: [MessageID: String]) {
        guard case .integer(let at)? = json["at"] else { return nil }
        let message = json["message"]?.string.map(MessageID.init(rawValue:))
        self.init(
            key: key,
            value: json["value"],
            retracts: json["retracts"] == .bool(true),
            corrects: json["corrects"] == .bool(true),
            at: Timestamp(milliseconds: at),
            message: message,
            turn: json["turn"]?.string.map(TurnID.init(rawValue:)),
            session: json["session"]?.string.map(SessionID.init(rawValue:)),
            quote: message.flatMap { quotes[$0] } ?? "",
            confidence: json["confidence"]?.double ?? 1,
            importance: json["importance"]?.double,
            language: json["language"]?.string.map(Language.init(rawValue:))
        )
    }
}
