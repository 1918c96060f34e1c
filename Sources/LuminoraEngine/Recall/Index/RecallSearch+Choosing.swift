extension RecallSearch {
    /// Chooses the best rows, leaving out what others already say.
    ///
    /// The ranking is walked from the top. A memory that says the same as one chosen before is passed over; so is a message that a chosen
    /// fact came from, and a fact takes the place of its message where that was chosen before.
    ///
    /// - Parameters:
    ///   - limit: how many, above 0.
    ///   - scores: the scores, in the order of ``eligible``.
    ///   - view: the rows.
    ///   - words: what the words give.
    ///   - nearness: the cosines.
    /// - Returns: rows, best first.
    func choose(_ limit: Int, from scores: [Float], _ view: RecallView, _ words: WordScores?, _ nearness: Nearness?) -> [Int] {
        // A few more than wanted, since some will be passed over; and more again in the rare case that they were too few.
        var depth = limit + limit / 2 + 8
        while true {
            let ranked = best(depth, of: scores, view)
            let chosen = walk(ranked, limit, view, words, nearness)
            // Where thousands of memories say the same few things, fewer may come back than there are.
            if chosen.count == limit || ranked.count < depth || depth > 64 * limit + 1024 { return chosen }
            depth *= 4
        }
    }

    private func walk(_ ranked: [Int], _ limit: Int, _ view: RecallView, _ words: WordScores?, _ nearness: Nearness?) -> [Int] {
        var chosen: [Int] = []
        var replaced: Set<RecallID> = []
        for row in ranked {
            if chosen.count == limit { break }
            let isMessage = view.rows[row].kind == .message
            // What has nothing to do with the query does not stand for a message that may have.
            let isRelevant = (words?.byRow[row] ?? 0) + (nearness?.byRow[row] ?? 0) > 0
            let source = query.factsReplaceMessages && !isMessage && isRelevant ? index.sources[Int32(row)] : nil
            if isMessage, replaced.contains(index.ids[row]) { continue }
            if query.collapsesDuplicates, chosen.contains(where: { index.ids[$0] != source && saysTheSame($0, row, view, nearness) }) {
                continue
            }
            if let source {
                replaced.insert(source)
                chosen.removeAll { view.rows[$0].kind == .message && index.ids[$0] == source }
            }
            chosen.append(row)
        }
        return chosen
    }

    /// Whether two memories say the same.
    ///
    /// They do in the same words but for capitals, accents and marks, and in the same words that matter, in any order, with almost the same
    /// vector: "I like it" and "I do not like it" have different vectors.
    private func saysTheSame(_ left: Int, _ right: Int, _ view: RecallView, _ nearness: Nearness?) -> Bool {
        let (one, other) = (view.rows[left], view.rows[right])
        if one.hash == other.hash, one.words == other.words { return one.words > 0 }
        guard let nearness, abs(nearness.cosines[left] - nearness.cosines[right]) < 0.1, index.vectors.scales[left] > 0,
            index.vectors.scales[right] > 0, view.sum(ofRow: left) == view.sum(ofRow: right)
        else { return false }
        return index.vectors.cosine(left, right) > Self.sameVector
    }

    private static let sameVector: Float = 0.97

    /// The best rows, best first.
    private func best(_ count: Int, of scores: [Float], _ view: RecallView) -> [Int] {
        func isBetter(_ left: Int, _ right: Int) -> Bool {
            if scores[left] != scores[right] { return scores[left] > scores[right] }
            let (one, other) = (Int(eligible[left]), Int(eligible[right]))
            if view.rows[one].timestamp != view.rows[other].timestamp { return view.rows[one].timestamp > view.rows[other].timestamp }
            return index.ids[other] < index.ids[one]
        }
        // Twice as many as wanted are gathered, then the worse half is dropped; what is below the worst that was kept is not even gathered.
        var places: [Int] = []
        places.reserveCapacity(min(2 * count, scores.count))
        // From the newest on, so that of many equally good ones few are gathered.
        var worst: Int?
        for place in scores.indices.reversed() {
            if let worst, scores[place] < scores[worst] || scores[place] == scores[worst] && !isBetter(place, worst) { continue }
            places.append(place)
            guard places.count == 2 * count else { continue }
            places.sort(by: isBetter)
            places.removeLast(count)
            worst = places[count - 1]
        }
        places.sort(by: isBetter)
        return places.prefix(count).map { Int(eligible[$0]) }
    }
}
