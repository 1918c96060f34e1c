/// What a provider says about an error of its own, in whatever form.
struct ProviderReport: Sendable {
    /// The sentence meant for people.
    var message: String?
    /// The names that the provider has for the error, lower-case.
    var kinds: [String] = []
    /// The HTTP status that the provider names within its answer.
    var status: Int?

    /// Makes a report.
    init(message: String? = nil) {
        self.message = message
    }

    /// Reads a report, or returns `nil` if the text is not JSON.
    init?(json: String) {
        guard var root = JSONBytes.decode(LooseJSON.self, from: json) else { return nil }
        // Gemini wraps the object in a list.
        if case .list(let items) = root, let first = items.first { root = first }
        message = Self.sentence(in: root)
        for holder in [root["error"], root].compactMap(\.self) {
            kinds += ["type", "code", "status"].compactMap { holder[$0]?.scalar?.lowercased() }
        }
        status = kinds.compactMap { Int($0) }.first { (400..<600).contains($0) }
    }

    /// Whether the message or one of the names has one of these texts in it.
    func mentions(_ texts: [String]) -> Bool {
        let places = kinds + [message?.lowercased() ?? ""]
        return places.contains { place in texts.contains { place.contains($0) } }
    }

    /// Whether the message or one of the names has one of these texts in it.
    func mentions(_ texts: String...) -> Bool { mentions(texts) }

    private static func sentence(in value: LooseJSON, depth: Int = 0) -> String? {
        guard depth < 6 else { return nil }
        switch value {
        case .text(let text):
            return text
        case .list(let items):
            return items.first.flatMap { sentence(in: $0, depth: depth + 1) }
        case .object(let members):
            for key in ["error", "message", "msg", "detail", "error_description"] {
                if let sentence = members[key].flatMap({ sentence(in: $0, depth: depth + 1) }) { return sentence }
            }
            return nil
        case .number, .other:
            return nil
        }
    }
}
