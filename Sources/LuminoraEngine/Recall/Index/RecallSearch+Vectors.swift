extension RecallSearch {
    /// What the query's vector gives.
    struct Nearness {
        /// The cosines, by row; 0 where there is none.
        var cosines: [Float]
        /// What they give, by row, lines around included.
        var byRow: [Float]
    }

    /// Scores all memories by their vectors.
    ///
    /// Embedders differ in what cosine they give to things that have nothing to do with each other, so a cosine counts by how many standard
    /// deviations it is above the average of the user's memories.
    ///
    /// - Returns: `nil` without vectors to compare.
    func scoreVectors(_ view: RecallView) -> Nearness? {
        let vectors = index.vectors
        guard vectors.dimensions > 0, let vector = query.vector, vector.count == vectors.dimensions, let direction = RecallDirection(vector)
        else {
            return nil
        }
        var cosines = [Float](repeating: 0, count: view.rows.count)
        var sum: Float = 0
        var squares: Float = 0
        var compared: Float = 0
        let products = direction.products(vectors.blocks, rows: vectors.scales.count)
        for row in eligible where Int(row) < vectors.scales.count && vectors.scales[Int(row)] > 0 {
            let cosine = Float(products[Int(row)]) * direction.scale * vectors.scales[Int(row)]
            cosines[Int(row)] = cosine
            sum += cosine
            squares += cosine * cosine
            compared += 1
        }
        var nearness = [Float](repeating: 0, count: view.rows.count)
        guard compared > 1 else { return Nearness(cosines: cosines, byRow: nearness) }
        let average = sum / compared
        let deviation = max(0, squares / compared - average * average).squareRoot()
        let factor = weights.vector / (Self.highDeviation * max(deviation, Self.leastDeviation))
        for row in eligible where cosines[Int(row)] > average && vectors.scales[Int(row)] > 0 {
            nearness[Int(row)] = (cosines[Int(row)] - average) * factor
        }
        guard weights.vectorNeighbour > 0 else { return Nearness(cosines: cosines, byRow: nearness) }
        var smoothed = nearness
        for row in eligible {
            let (previous, next) = (view.previous(Int(row)), view.next(Int(row)))
            if previous >= 0 { smoothed[Int(row)] += weights.vectorNeighbour * nearness[previous] }
            if next >= 0 { smoothed[Int(row)] += weights.vectorNeighbour * nearness[next] }
        }
        return Nearness(cosines: cosines, byRow: smoothed)
    }

    /// How many standard deviations above the average count ``RecallWeights/vector``.
    private static let highDeviation: Float = 5
    /// The least deviation that is believed: memories that are all alike do not tell what is near.
    private static let leastDeviation: Float = 0.005
}
