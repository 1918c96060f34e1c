/// An index's rows and terms as one search looks at them, to be read without counting references; valid only while the search lasts.
struct RecallView {
    /// The rows.
    let rows: UnsafeBufferPointer<RecallRow>
    /// The terms of all rows.
    let terms: UnsafeBufferPointer<RecallTerm>
    /// Whether a row may come back, by row.
    let isEligible: UnsafeBufferPointer<Bool>

    /// Where a row's terms stand.
    func range(ofRow row: Int) -> Range<Int> {
        let start = row == 0 ? 0 : Int(rows[row - 1].termsEnd)
        return start..<Int(rows[row].termsEnd)
    }

    /// A number that is the same for rows with the same terms in any order, and hardly ever for others.
    func sum(ofRow row: Int) -> UInt64 {
        var sum: UInt64 = 0
        for place in range(ofRow: row) {
            let bits = UInt64(terms[place].bits)
            sum &+= (bits &* 0x9E37_79B9_7F4A_7C15) ^ bits
        }
        return sum
    }

    /// The line before a row in its session; -1 at the start, and after a line that the query may not see.
    func previous(_ row: Int) -> Int {
        let previous = Int(rows[row].previous)
        return previous >= 0 && isEligible[previous] ? previous : -1
    }

    /// The line after a row in its session; -1 at the end, and before a line that the query may not see.
    func next(_ row: Int) -> Int {
        let next = Int(rows[row].next)
        return next >= 0 && isEligible[next] ? next : -1
    }
}
