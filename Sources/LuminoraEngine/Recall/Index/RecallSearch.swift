import LuminoraCore

/// One search of an index: looks at every memory that the query may see, and ranks them.
///
/// A memory that the query may not see takes no part at all: it does not come back, lends no words to its neighbours, and is not counted
/// when the rarity of a word is reckoned.
struct RecallSearch {
    let index: RecallIndex
    let query: RecallQuery
    let weights: RecallWeights
    let reading: RecallReading
    let signs: RecallSigns

    /// The rows that may come back, in order.
    private(set) var eligible: [Int32] = []
    /// Whether a row may come back, by row.
    private(set) var isEligible: [Bool] = []
    /// How many words an eligible memory has on average.
    private(set) var averageWords: Float = 1

    /// Prepares a search.
    init(_ index: RecallIndex, _ query: RecallQuery, _ weights: RecallWeights) {
        self.index = index
        self.query = query
        self.weights = weights
        reading = RecallReading(query, speakers: index.speakers, weights: weights)
        signs = RecallSigns(reading, speakers: index.speakers.count, now: query.now, weights: weights)
        findEligible()
    }

    /// Searches.
    ///
    /// - Returns: the best memories, best first; of two equally good ones the newer comes first.
    func run() -> [RecallHit] {
        let limit = min(query.limit, RecallQuery.mostHits)
        guard limit > 0, !eligible.isEmpty else { return [] }
        return index.rows.withUnsafeBufferPointer { rows in
            index.terms.withUnsafeBufferPointer { terms in
                isEligible.withUnsafeBufferPointer { isEligible in
                    answer(limit, RecallView(rows: rows, terms: terms, isEligible: isEligible))
                }
            }
        }
    }

    private mutating func findEligible() {
        let agent = query.agent.flatMap { index.agents.firstIndex(of: $0) }.map { UInt16($0 + 1) } ?? 0
        var kinds: UInt8 = 0
        for kind in query.kinds { kinds |= 1 << kind.rawValue }
        let now = query.now.milliseconds
        let takesSuperseded = query.includesSuperseded
        var eligible: [Int32] = []
        var isEligible = [Bool](repeating: false, count: index.rows.count)
        var words = 0
        eligible.reserveCapacity(index.count)
        index.rows.withUnsafeBufferPointer { rows in
            for row in rows.indices {
                let status = rows[row].status
                guard status == .active || status == .superseded && takesSuperseded, kinds & 1 << rows[row].kind.rawValue != 0,
                    rows[row].agent == 0 || rows[row].agent == agent
                else { continue }
                if rows[row].traits.contains(.expires), let expiry = index.expiries[Int32(row)], expiry <= now { continue }
                isEligible[row] = true
                eligible.append(Int32(row))
                words += Int(rows[row].words)
            }
        }
        self.eligible = eligible
        self.isEligible = isEligible
        averageWords = max(1, Float(words) / Float(max(1, eligible.count)))
    }

    private func answer(_ limit: Int, _ view: RecallView) -> [RecallHit] {
        let words = scoreWords(view)
        let nearness = scoreVectors(view)
        var bests = [Float](repeating: 0, count: index.sessionCount)
        let scores = scores(view, words, nearness, &bests)
        return choose(limit, from: scores, view, words, nearness).map { hit($0, view, words, nearness, bests) }
    }

    /// Adds all signs up.
    ///
    /// - Returns: the scores, in the order of ``eligible``.
    private func scores(_ view: RecallView, _ words: WordScores?, _ nearness: Nearness?, _ bests: inout [Float]) -> [Float] {
        var dates = DateMemo(signs: signs, isNeeded: !reading.dates.isEmpty)
        var scores: [Float] = eligible.map { row in
            (words?.byRow[Int(row)] ?? 0) + (nearness?.byRow[Int(row)] ?? 0)
        }
        scores.withUnsafeMutableBufferPointer { scores in
            bests.withUnsafeMutableBufferPointer { bests in
                for place in eligible.indices {
                    let row = view.rows[Int(eligible[place])]
                    let score = scores[place] + signs.speaker(row) + dates.sign(row)
                    scores[place] = score
                    if row.session >= 0, score > bests[Int(row.session)] { bests[Int(row.session)] = score }
                }
                for place in eligible.indices {
                    let row = view.rows[Int(eligible[place])]
                    if row.session >= 0 { scores[place] += weights.session * bests[Int(row.session)] }
                    scores[place] += signs.rest(row)
                }
            }
        }
        return scores
    }

    /// Remembers what the last day gave, for the lines of a session are of one day.
    private struct DateMemo {
        let signs: RecallSigns
        let isNeeded: Bool
        var day = Int64.min
        var last: Float = 0

        mutating func sign(_ row: RecallRow) -> Float {
            guard isNeeded else { return 0 }
            let day = row.timestamp / 86_400_000
            if day != self.day || row.timestamp < 0 { (self.day, last) = (day, signs.date(row)) }
            return last
        }
    }

    /// Makes the answer of a row, with its reasons.
    private func hit(_ row: Int, _ view: RecallView, _ words: WordScores?, _ nearness: Nearness?, _ bests: [Float]) -> RecallHit {
        let memory = view.rows[row]
        var parts = RecallHit.Parts()
        var matched: [String] = []
        if let words {
            let own = shares(ofRow: row, view)
            let around = shares(aroundRow: row, view)
            for (place, term) in reading.terms.enumerated() where around[place] > 0 {
                parts.neighbours += words.rarities[place] * (around[place] / (1 + around[place]) - own[place] / (1 + own[place]))
                matched.append(term.word)
            }
            parts.words = own.contains { $0 > 0 } ? words.byRow[row] - parts.neighbours : 0
        }
        parts.vector = nearness?.byRow[row] ?? 0
        parts.speaker = signs.speaker(memory)
        parts.date = signs.date(memory)
        parts.time = signs.time(memory)
        parts.session = memory.session < 0 ? 0 : weights.session * bests[Int(memory.session)]
        parts.length = signs.length(memory)
        parts.question = signs.question(memory)
        parts.importance = signs.importance(memory)
        parts.access = signs.access(memory)
        let cosine = nearness.flatMap { index.vectors.scales[row] > 0 ? $0.cosines[row] : nil }
        return RecallHit(id: index.name(of: row), kind: memory.kind, score: parts.total, parts: parts, matched: matched, cosine: cosine)
    }
}

extension RecallIndex {
    /// Searches for what a query asks.
    ///
    /// - Parameters:
    ///   - query: what is to be recalled.
    ///   - weights: how much each sign counts.
    /// - Returns: the best memories, best first; as many as the query's limit if the query may see so many that differ.
    public func search(_ query: RecallQuery, weights: RecallWeights = .standard) -> [RecallHit] {
        RecallSearch(self, query, weights).run()
    }
}
