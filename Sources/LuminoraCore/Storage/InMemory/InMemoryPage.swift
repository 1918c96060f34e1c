/// A row's place in the order of a query: rows with smaller places come first.
struct PagePlace: Comparable {
    var number: Int64
    var tie: Int64 = 0
    var text = ""

    static func < (left: PagePlace, right: PagePlace) -> Bool {
        (left.number, left.tie, left.text.exact) < (right.number, right.tie, right.text.exact)
    }

    static func == (left: PagePlace, right: PagePlace) -> Bool {
        left.number == right.number && left.tie == right.tie && left.text.exact == right.text.exact
    }

    init(_ number: Int64, tie: Int64 = 0, text: String = "") {
        self.number = number
        self.tie = tie
        self.text = text
    }

    init(_ cursor: Cursor) throws(StorageError) {
        let parts = cursor.rawValue.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let number = Int64(parts[0]), let tie = Int64(parts[1]) else {
            throw StorageError(.invalidValue, "The cursor is not from this store; begin again without one.")
        }
        self.init(number, tie: tie, text: String(parts[2]))
    }

    var cursor: Cursor { Cursor(rawValue: "\(number) \(tie) \(text)") }
}

extension Page {
    /// One page of rows in the order of their places.
    init(_ rows: [Row], limit: PageLimit, after: Cursor?, isReversed: Bool = false, place: (Row) -> PagePlace) throws(StorageError) {
        var placed = rows.map { (place: place($0), row: $0) }
        placed.sort { isReversed ? $1.place < $0.place : $0.place < $1.place }
        if let after {
            let last = try PagePlace(after)
            placed.removeAll { isReversed ? last <= $0.place : $0.place <= last }
        }
        let page = placed.prefix(limit.value)
        self.init(rows: page.map(\.row), next: placed.count > page.count ? page.last?.place.cursor : nil)
    }
}
