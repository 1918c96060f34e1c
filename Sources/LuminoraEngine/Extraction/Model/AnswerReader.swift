import LuminoraCore

/// Reads the parts of a model's answer, strictly where it matters and leniently where it does not.
enum AnswerReader {
    static func answer(_ value: JSONValue) throws(ExtractionAnswerFault) -> ExtractionAnswer {
        guard case .object = value else { throw .shape(path: "the answer", expected: "an object") }
        // Each list may be missing, but one must be there, or any object would do for an answer.
        guard value["facts"] != nil || value["episodes"] != nil || value["interactions"] != nil else {
            throw .shape(path: "facts", expected: "a list")
        }
        var answer = ExtractionAnswer()
        for (path, item) in try list(value["facts"], "facts", limit: ExtractionAnswer.maximumFacts) {
            answer.facts.append(try fact(item, path))
        }
        for (path, item) in try list(value["episodes"], "episodes", limit: ExtractionAnswer.maximumEpisodes) {
            answer.episodes.append(try episode(item, path))
        }
        for (path, item) in try list(value["interactions"], "interactions", limit: ExtractionAnswer.maximumInteractions) {
            answer.interactions.append(
                ExtractionAnswer.Act(interaction: try text(item, "interaction", path, limit: 40), quote: try quote(item, path))
            )
        }
        return answer
    }

    private static func fact(_ item: JSONValue, _ path: String) throws(ExtractionAnswerFault) -> ExtractionAnswer.Fact {
        let cited = try quote(item, path)
        var details: [String: String] = [:]
        if let members = item["details"], members != .null {
            guard case .object(let members) = members else { throw .shape(path: "\(path).details", expected: "an object or null") }
            for name in ExtractionSchema.details where members[name] != nil {
                if let text = try optionalText(.object(members), name, "\(path).details", limit: 120) { details[name] = text }
            }
        }
        return ExtractionAnswer.Fact(
            action: try code(item, "action", path),
            key: try text(item, "key", path, limit: 80),
            value: try optionalText(item, "value", path, limit: 200),
            details: details,
            message: cited.message,
            quote: cited.quote,
            confidence: try optionalNumber(item, "confidence", path) ?? 0.8
        )
    }

    private static func episode(_ item: JSONValue, _ path: String) throws(ExtractionAnswerFault) -> ExtractionAnswer.Episode {
        var evidence: [ExtractionAnswer.Quote] = []
        for (path, piece) in try list(item["evidence"], "\(path).evidence", limit: 5) { evidence.append(try quote(piece, path)) }
        guard !evidence.isEmpty else { throw .shape(path: "\(path).evidence", expected: "a list of at least one message and quote") }
        return ExtractionAnswer.Episode(
            type: try code(item, "type", path),
            title: try text(item, "title", path, limit: 80),
            summary: try text(item, "summary", path, limit: 400),
            sentiment: try code(item, "sentiment", path),
            importance: try optionalNumber(item, "importance", path),
            date: try optionalText(item, "date", path, limit: 20),
            tags: try texts(item, "tags", path),
            people: try texts(item, "people", path),
            places: try texts(item, "places", path),
            evidence: evidence
        )
    }

    private static func quote(_ item: JSONValue, _ path: String) throws(ExtractionAnswerFault) -> ExtractionAnswer.Quote {
        ExtractionAnswer.Quote(message: try text(item, "message", path, limit: 12), quote: try text(item, "quote", path, limit: 400))
    }

    private static func list(_ value: JSONValue?, _ path: String, limit: Int) throws(ExtractionAnswerFault) -> [(String, JSONValue)] {
        guard let value, value != .null else { return [] }
        guard case .array(let items) = value else { throw .shape(path: path, expected: "a list") }
        guard items.count <= limit else { throw .shape(path: path, expected: "a list of at most \(limit)") }
        var list: [(String, JSONValue)] = []
        for (index, item) in items.enumerated() {
            guard case .object = item else { throw .shape(path: "\(path)[\(index)]", expected: "an object") }
            list.append(("\(path)[\(index)]", item))
        }
        return list
    }

    private static func text(_ item: JSONValue, _ name: String, _ path: String, limit: Int) throws(ExtractionAnswerFault) -> String {
        // An empty text is one, and what it is for falls by itself.
        if item[name] == .string("") { return "" }
        guard let text = try optionalText(item, name, path, limit: limit) else { throw .shape(path: "\(path).\(name)", expected: "a string") }
        return text
    }

    private static func optionalText(_ item: JSONValue, _ name: String, _ path: String, limit: Int) throws(ExtractionAnswerFault) -> String? {
        switch item[name] {
        case nil, .null?: return nil
        case .string(let text)?:
            guard text.utf8.count <= limit * 4, text.count <= limit else {
                throw .shape(path: "\(path).\(name)", expected: "at most \(limit) characters long")
            }
            return text.isEmpty ? nil : text
        // Ages come as numbers in spite of all.
        case .integer(let number)?: return String(number)
        default: throw .shape(path: "\(path).\(name)", expected: "a string")
        }
    }

    private static func optionalNumber(_ item: JSONValue, _ name: String, _ path: String) throws(ExtractionAnswerFault) -> Double? {
        switch item[name] {
        case nil, .null?: nil
        case .integer(let number)?: Double(number)
        case .number(let number)?: number
        default: throw .shape(path: "\(path).\(name)", expected: "a number")
        }
    }

    private static func texts(_ item: JSONValue, _ name: String, _ path: String) throws(ExtractionAnswerFault) -> [String] {
        guard let value = item[name], value != .null else { return [] }
        guard case .array(let values) = value else { throw .shape(path: "\(path).\(name)", expected: "a list of strings") }
        var texts: [String] = []
        for value in values.prefix(10) {
            guard case .string(let text) = value, text.utf8.count <= 320 else {
                throw .shape(path: "\(path).\(name)", expected: "a list of short strings")
            }
            texts.append(text)
        }
        return texts
    }

    private static func code<Code: RawRepresentable<String> & CaseIterable>(
        _ item: JSONValue,
        _ name: String,
        _ path: String
    ) throws(ExtractionAnswerFault) -> Code {
        if case .string(let text)? = item[name], let code = Code(rawValue: text) { return code }
        throw .shape(path: "\(path).\(name)", expected: "one of " + Code.allCases.map(\.rawValue).joined(separator: ", "))
    }
}
