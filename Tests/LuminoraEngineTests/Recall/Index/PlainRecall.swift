import LuminoraCore

@testable import LuminoraEngine

/// Recall the plain way: keeps the memories as they came and reckons everything anew for each query.
struct PlainRecall {
    var entries: [String: RecallEntry] = [:]
    /// When each was inserted, for lines with the same position.
    private var order: [String: Int] = [:]
    private var clock = 0

    mutating func insert(_ entry: RecallEntry) {
        entries[entry.id] = entry
        clock += 1
        order[entry.id] = clock
    }

    mutating func remove(_ id: String) { entries[id] = nil }

    /// The lines of a session in order.
    private func session(_ name: String) -> [RecallEntry] {
        entries.values.filter { $0.kind == .message && $0.session == name }
            .sorted { ($0.position, order[$0.id] ?? 0) < ($1.position, order[$1.id] ?? 0) }
    }

    static func isVisible(_ entry: RecallEntry, to query: RecallQuery) -> Bool {
        (entry.status == .active || entry.status == .superseded && query.includesSuperseded) && query.kinds.contains(entry.kind)
            && (entry.agent == nil || entry.agent == query.agent) && (entry.expiresAt.map { $0 > query.now } ?? true)
    }

    /// The scores of all memories that the query may see.
    func scores(_ query: RecallQuery, speakers: [RecallSpeaker], weights: RecallWeights = .standard) -> [String: Float] {
        let reading = RecallReading(query, speakers: speakers, weights: weights)
        let visible = entries.values.filter { Self.isVisible($0, to: query) }
        guard !visible.isEmpty else { return [:] }
        let texts = Dictionary(uniqueKeysWithValues: visible.map { ($0.id, RecallText($0.text)) })
        let average = max(1, Float(texts.values.reduce(0) { $0 + min($1.words, 255) }) / Float(visible.count))
        /// The lines around with what they give of their own; cut off at a line that is not visible.
        func around(_ entry: RecallEntry) -> [(id: String, weight: Float, distance: Int)] {
            guard entry.kind == .message, let name = entry.session else { return [] }
            let lines = session(name)
            guard let place = lines.firstIndex(where: { $0.id == entry.id }) else { return [] }
            var found: [(String, Float, Int)] = []
            for distance in 1...2 where place >= distance && texts[lines[place - distance].id] != nil {
                if distance == 2, texts[lines[place - 1].id] == nil { break }
                let asks = distance == 1 && texts[lines[place - 1].id]?.asks ?? false
                found.append(
                    (lines[place - distance].id, weights.before * (distance == 2 ? weights.fading : asks ? weights.answer : 1), -distance)
                )
            }
            for distance in 1...2 where place + distance < lines.count && texts[lines[place + distance].id] != nil {
                if distance == 2, texts[lines[place + 1].id] == nil { break }
                found.append((lines[place + distance].id, weights.after * (distance == 2 ? weights.fading : 1), distance))
            }
            return found
        }
        let neighbours = Dictionary(uniqueKeysWithValues: visible.map { ($0.id, around($0)) })
        func share(_ id: String, _ term: RecallReading.Term) -> Float {
            guard let text = texts[id] else { return 0 }
            let norm = weights.saturation * (1 - weights.lengthNorm + weights.lengthNorm * Float(min(text.words, 255)) / average)
            return text.terms.reduce(0) { $0 + term.fit($1, sibling: weights.sibling) } / norm
        }
        let rarities = reading.terms.map { term in
            let seen = Float(visible.count { share($0.id, term) > 0 })
            return term.weight * RecallDecay.logarithm(1 + (Float(visible.count) - seen + 0.5) / (seen + 0.5))
        }
        var words: [String: Float] = [:]
        for entry in visible {
            words[entry.id] = zip(reading.terms, rarities)
                .reduce(0) { sum, pair in
                    let all = share(entry.id, pair.0) + (neighbours[entry.id] ?? []).reduce(0) { $0 + $1.weight * share($1.id, pair.0) }
                    return sum + pair.1 * all / (1 + all)
                }
        }
        let norm = weights.completeness * rarities.reduce(0, +) + (1 - weights.completeness) * (words.values.max() ?? 0)
        var near: [String: Float] = [:]
        if let vector = query.vector, let direction = RecallVector(vector) {
            let cosines = visible.compactMap { entry in
                entry.vector.map { other in
                    let product = zip(other.components, direction.components).reduce(0) { $0 + Int($1.0) * Int($1.1) }
                    return (id: entry.id, cosine: Float(product) * other.scale * direction.scale)
                }
            }
            let mean = cosines.reduce(0) { $0 + $1.cosine } / Float(max(1, cosines.count))
            let deviation = (cosines.reduce(0) { $0 + ($1.cosine - mean) * ($1.cosine - mean) } / Float(max(1, cosines.count))).squareRoot()
            if cosines.count > 1 {
                for one in cosines { near[one.id] = max(0, one.cosine - mean) / max(deviation, 0.005) / 5 * weights.vector }
            }
        }
        let signs = RecallSigns(reading, speakers: speakers.count, now: query.now, weights: weights)
        var rows: [String: RecallRow] = [:]
        var scores: [String: Float] = [:]
        var bests: [String: Float] = [:]
        for entry in visible {
            let row = Self.row(entry, RecallText(entry.text), speakers)
            rows[entry.id] = row
            var score = norm > 0 ? (words[entry.id] ?? 0) / norm : 0
            score += near[entry.id] ?? 0
            for neighbour in neighbours[entry.id] ?? [] where abs(neighbour.distance) == 1 {
                score += weights.vectorNeighbour * (near[neighbour.id] ?? 0)
            }
            score += signs.speaker(row) + signs.date(row)
            scores[entry.id] = score
            if entry.kind == .message, let session = entry.session { bests[session] = max(bests[session] ?? 0, score) }
        }
        for entry in visible {
            if let row = rows[entry.id] { scores[entry.id, default: 0] += signs.rest(row) }
            if entry.kind == .message, let session = entry.session {
                scores[entry.id, default: 0] += weights.session * (bests[session] ?? 0)
            }
        }
        return scores
    }

    private static func row(_ entry: RecallEntry, _ text: RecallText, _ speakers: [RecallSpeaker]) -> RecallRow {
        var traits: RecallRow.Traits = []
        if text.endsAsking { traits.insert(.endsAsking) }
        if text.tellsTime { traits.insert(.tellsTime) }
        if entry.isFromUser { traits.insert(.isFromUser) }
        return RecallRow(
            timestamp: entry.timestamp.milliseconds,
            position: 0,
            termsEnd: 0,
            hash: 0,
            lastAccess: UInt32((entry.lastAccess?.milliseconds ?? 0) / 60_000),
            speaker: UInt16((speakers.firstIndex { $0.name == entry.speaker } ?? -1) + 1),
            kind: entry.kind,
            status: .active,
            importance: entry.importance.map { UInt8(($0 * 254).rounded()) } ?? 255,
            confidence: UInt8((entry.confidence * 255).rounded()),
            words: UInt8(min(255, text.words)),
            traits: traits,
            accesses: UInt8(entry.accessCount)
        )
    }
}
