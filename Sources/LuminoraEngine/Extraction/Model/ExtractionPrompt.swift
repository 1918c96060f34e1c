import LuminoraCore

/// Writes what a model is told and shown so that it proposes what messages teach.
///
/// The instructions are the same for every request, so that a provider can cache them; all that the user said is data in a fence.
/// Messages have short names in place of their identifiers, which models copy badly.
struct ExtractionPrompt {
    let request: ExtractionRequest
    let catalogue: FactCatalogue

    /// The most characters of one message that are shown.
    static let longestMessage = 8000
    /// The most messages around the sources that are shown, the nearest ones.
    static let mostSurroundings = 20
    /// The most known facts that are shown.
    static let mostKnown = 40

    /// The messages that are shown, by their short names.
    let shown: [(alias: String, source: ExtractionRequest.Source, teachesFacts: Bool)]

    init(_ request: ExtractionRequest, catalogue: FactCatalogue) {
        self.request = request
        self.catalogue = catalogue
        let surroundings = request.wantsEpisodes ? request.surroundings.suffix(Self.mostSurroundings) : []
        let all = request.sources.map { ($0, true) } + surroundings.map { ($0, false) }
        shown = all.enumerated().map { index, entry in (alias: "m\(index + 1)", source: entry.0, teachesFacts: entry.1) }
    }

    /// The message that a short name stands for.
    func message(_ alias: String) -> MessageID {
        // What stands for nothing stays as it is, and is refused as an unknown message.
        shown.first { $0.alias == alias }?.source.message ?? MessageID(rawValue: alias)
    }

    /// What the model is shown: data, all of it.
    var data: String {
        var lines: [String] = []
        let known = request.known.sorted { $0.key < $1.key }.prefix(Self.mostKnown)
        if !known.isEmpty {
            lines.append("<known>")
            lines += known.map { "\(Fence.escaped($0.key)): \(Fence.escaped(String($0.value.prefix(120))))" }
            lines.append("</known>")
        }
        if !request.acquaintances.isEmpty {
            lines.append("<acquaintances>")
            lines += request.acquaintances.prefix(Self.mostKnown).map { "\(Fence.escaped($0.key)): \(Fence.escaped(String($0.name.prefix(60))))" }
            lines.append("</acquaintances>")
        }
        if let answer = request.sources.first?.precedingAnswer, !answer.isEmpty {
            lines.append("<character>\(Fence.escaped(String(answer.suffix(600))))</character>")
        }
        for entry in shown {
            let use = entry.teachesFacts ? "" : " use=\"episodes only\""
            let text = Fence.escaped(String(entry.source.text.prefix(Self.longestMessage)))
            lines.append("<message id=\"\(entry.alias)\" day=\"\(Self.day(entry.source.at))\"\(use)>\(text)</message>")
        }
        lines.append("")
        lines.append("The user's language is \(Self.name(of: request.language)): write values, titles and summaries in it.")
        if !request.wantsEpisodes { lines.append("No episodes are wanted: leave that list empty.") }
        lines.append("Answer with the JSON object only.")
        return lines.joined(separator: "\n")
    }

    private static func day(_ moment: Timestamp) -> String {
        let weekdays = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"]
        let days = Int(moment.startOfDay.milliseconds / 86_400_000)
        return "\(moment.day) \(weekdays[((days % 7) + 7) % 7])"
    }

    private static func name(of language: Language) -> String {
        switch language {
        case .spanish: "Spanish"
        case .english: "English"
        default: "the one with the code \(Fence.escaped(String(language.rawValue.prefix(8))))"
        }
    }
}
