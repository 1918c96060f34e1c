extension RecallIndex {
    /// Finds the memories whose vectors are nearest to a direction, and nothing else: no words, no other signs.
    ///
    /// - Parameters:
    ///   - vector: a direction, of the index's dimensions.
    ///   - limit: how many, at most ``RecallQuery/mostHits``.
    /// - Returns: names and cosines, nearest first; empty if the dimensions differ. Of all memories, only what is active, shared and
    ///   without an expiry takes part.
    public func nearest(to vector: [Float], limit: Int) -> [(id: String, cosine: Float)] {
        let limit = min(limit, RecallQuery.mostHits)
        guard limit > 0, dimensions > 0, vector.count == dimensions, let direction = RecallDirection(vector) else { return [] }
        let products = direction.products(vectors.blocks, rows: vectors.scales.count)
        var best: [(row: Int, cosine: Float)] = []
        best.reserveCapacity(limit + 1)
        var least = -Float.infinity
        rows.withUnsafeBufferPointer { rows in
            vectors.scales.withUnsafeBufferPointer { scales in
                for row in scales.indices {
                    let cosine = Float(products[row]) * direction.scale * scales[row]
                    guard cosine > least, scales[row] > 0, rows[row].status == .active, rows[row].agent == 0,
                        !rows[row].traits.contains(.expires)
                    else { continue }
                    let place = best.firstIndex { $0.cosine < cosine } ?? best.count
                    best.insert((row, cosine), at: place)
                    if best.count > limit { best.removeLast() }
                    if best.count == limit { least = best[limit - 1].cosine }
                }
            }
        }
        return best.map { (name(of: $0.row), $0.cosine) }
    }
}
