extension RecallIndex {
    /// Clears removed rows away when they are more than a quarter, so that each costs little in the end.
    mutating func tidy() {
        guard removed > 32, removed * 4 > rows.count else { return }
        var places = [Int32](repeating: -1, count: rows.count)
        var kept = 0
        var end = 0
        for row in rows.indices where rows[row].status != .removed {
            places[row] = Int32(kept)
            kept += 1
        }
        var start = 0
        for row in rows.indices {
            let stop = Int(rows[row].termsEnd)
            let range = start..<stop
            start = stop
            guard places[row] >= 0 else { continue }
            let place = Int(places[row])
            var moved = rows[row]
            for term in range {
                terms[end] = terms[term]
                end += 1
            }
            moved.termsEnd = UInt32(end)
            if moved.previous >= 0 { moved.previous = places[Int(moved.previous)] }
            if moved.next >= 0 { moved.next = places[Int(moved.next)] }
            rows[place] = moved
            ids[place] = ids[row]
            vectors.move(row, to: place)
        }
        rows.removeLast(rows.count - kept)
        ids.removeLast(ids.count - kept)
        terms.removeLast(terms.count - end)
        vectors.cut(to: kept)
        lastLines = lastLines.map { $0 < 0 ? -1 : places[Int($0)] }
        sources = Dictionary(uniqueKeysWithValues: sources.map { (places[Int($0.key)], $0.value) })
        expiries = Dictionary(uniqueKeysWithValues: expiries.map { (places[Int($0.key)], $0.value) })
        removed = 0
    }
}
