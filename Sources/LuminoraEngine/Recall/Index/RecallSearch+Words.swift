extension RecallSearch {
    /// What the query's words give.
    struct WordScores {
        /// What they give, by row, lines around included: 1 where they answer the whole query.
        var byRow: [Float]
        /// What each word counts by its rarity, on the scale of scores.
        var rarities: [Float]
    }

    /// A memory that has a word of the query.
    private struct Sighting {
        let row: Int32
        /// How often, forms that fit less counted less.
        var count: Float
    }

    /// Scores all memories by the query's words.
    ///
    /// A word's share in a line is its count over a norm that grows with the line's length; the lines around add theirs, faded. A share s
    /// counts s / (1 + s) of the word's rarity: BM25, with the fields added up before they saturate.
    ///
    /// - Returns: `nil` if the query has no words to look for.
    func scoreWords(_ view: RecallView) -> WordScores? {
        guard !reading.terms.isEmpty else { return nil }
        let sightings = sightings(view)
        let rows = Float(eligible.count)
        var rarities = reading.terms.indices.map { place in
            let seen = Float(sightings[place].count)
            return reading.terms[place].weight * RecallDecay.logarithm(1 + (rows - seen + 0.5) / (seen + 0.5))
        }
        var scores = [Float](repeating: 0, count: view.rows.count)
        var shares = [Float](repeating: 0, count: view.rows.count)
        var best: Float = 0
        scores.withUnsafeMutableBufferPointer { scores in
            shares.withUnsafeMutableBufferPointer { shares in
                for place in sightings.indices {
                    for sighting in sightings[place] { spread(sighting, over: shares, view) }
                    for sighting in sightings[place] {
                        gather(Int(sighting.row), rarities[place], from: shares, into: scores, view, best: &best)
                    }
                }
            }
        }
        let norm = weights.completeness * rarities.reduce(0, +) + (1 - weights.completeness) * best
        let factor = norm > 0 ? 1 / norm : 0
        for row in scores.indices { scores[row] *= factor }
        for place in rarities.indices { rarities[place] *= factor }
        return WordScores(byRow: scores, rarities: rarities)
    }

    /// Finds the query's words, by their place in the query.
    private func sightings(_ view: RecallView) -> [[Sighting]] {
        let wanted = reading.terms
        // Which words a term can be, by the first ten bits of how it begins: nearly all terms are none, and one look tells.
        var buckets = [UInt64](repeating: 0, count: 1024)
        for (place, term) in wanted.enumerated() {
            buckets[Int(term.stem.bits >> 22)] |= 1 << UInt64(place)
            buckets[Int(term.whole.bits >> 22)] |= 1 << UInt64(place)
        }
        var found = [[Sighting]](repeating: [], count: wanted.count)
        buckets.withUnsafeBufferPointer { buckets in
            for row in eligible {
                for place in view.range(ofRow: Int(row)) {
                    var mask = buckets[Int(view.terms[place].bits >> 22)]
                    while mask != 0 {
                        let word = mask.trailingZeroBitCount
                        mask &= mask - 1
                        let fit = wanted[word].fit(view.terms[place], sibling: weights.sibling)
                        guard fit > 0 else { continue }
                        if let last = found[word].indices.last, found[word][last].row == row {
                            found[word][last].count += fit
                        } else {
                            found[word].append(Sighting(row: row, count: fit))
                        }
                    }
                }
            }
        }
        return found
    }

    /// Gives a line's share of a word to the line and those around it.
    private func spread(_ sighting: Sighting, over shares: UnsafeMutableBufferPointer<Float>, _ view: RecallView) {
        let row = Int(sighting.row)
        let share = sighting.count / norm(of: view.rows[row])
        shares[row] += share
        let next = view.next(row)
        if next >= 0 {
            shares[next] += share * weights.before * (view.rows[row].traits.contains(.asks) ? weights.answer : 1)
            let second = view.next(next)
            if second >= 0 { shares[second] += share * weights.before * weights.fading }
        }
        let previous = view.previous(row)
        if previous >= 0 {
            shares[previous] += share * weights.after
            let second = view.previous(previous)
            if second >= 0 { shares[second] += share * weights.after * weights.fading }
        }
    }

    /// Turns the shares of a line and of those around it into scores, and takes them away, so that each counts once.
    private func gather(
        _ row: Int,
        _ rarity: Float,
        from shares: UnsafeMutableBufferPointer<Float>,
        into scores: UnsafeMutableBufferPointer<Float>,
        _ view: RecallView,
        best: inout Float
    ) {
        func take(_ row: Int) {
            let share = shares[row]
            guard share > 0 else { return }
            shares[row] = 0
            scores[row] += rarity * share / (1 + share)
            if scores[row] > best { best = scores[row] }
        }
        take(row)
        let next = view.next(row)
        if next >= 0 {
            take(next)
            let second = view.next(next)
            if second >= 0 { take(second) }
        }
        let previous = view.previous(row)
        if previous >= 0 {
            take(previous)
            let second = view.previous(previous)
            if second >= 0 { take(second) }
        }
    }

    /// By what a word's count is divided: the longer a line, the less each word says.
    private func norm(of row: RecallRow) -> Float {
        weights.saturation * (1 - weights.lengthNorm + weights.lengthNorm * Float(row.words) / averageWords)
    }

    // MARK: Reasons

    /// A row's own shares of the query's words.
    func shares(ofRow row: Int, _ view: RecallView) -> [Float] {
        var shares = [Float](repeating: 0, count: reading.terms.count)
        let norm = norm(of: view.rows[row])
        for term in view.terms[view.range(ofRow: row)] {
            for (place, wanted) in reading.terms.enumerated() { shares[place] += wanted.fit(term, sibling: weights.sibling) / norm }
        }
        return shares
    }

    /// The shares of the query's words that a row has with those of the lines around it.
    func shares(aroundRow row: Int, _ view: RecallView) -> [Float] {
        var all = shares(ofRow: row, view)
        func add(_ neighbour: Int, _ weight: Float) {
            for (place, share) in shares(ofRow: neighbour, view).enumerated() { all[place] += weight * share }
        }
        let previous = view.previous(row)
        if previous >= 0 {
            add(previous, weights.before * (view.rows[previous].traits.contains(.asks) ? weights.answer : 1))
            let second = view.previous(previous)
            if second >= 0 { add(second, weights.before * weights.fading) }
        }
        let next = view.next(row)
        if next >= 0 {
            add(next, weights.after)
            let second = view.next(next)
            if second >= 0 { add(second, weights.after * weights.fading) }
        }
        return all
    }
}
