import LuminoraCore

extension RecallIndex {
    /// The bytes that the index takes, spare room and what the allocator keeps for itself included.
    public var byteSize: Int {
        func array<Element>(_ array: [Element]) -> Int { array.capacity == 0 ? 0 : 48 + array.capacity * MemoryLayout<Element>.stride }
        func text(_ text: String) -> Int { text.utf8.count > 15 ? 48 + text.utf8.count : 0 }
        func table(_ count: Int, stride: Int) -> Int { count == 0 ? 0 : 80 + (count * 4 / 3).nextPowerOf2 * (stride + 1) }
        var size = MemoryLayout<Self>.size
        size += array(ids) + array(rows) + array(terms) + vectors.byteSize + array(lastLines) + array(speakers) + array(agents)
        size += table(names.count, stride: 32) + names.values.reduce(0) { $0 + text($1) }
        size += table(sessions.count, stride: 24) + sessions.keys.reduce(0) { $0 + text($1) }
        size += table(sources.count, stride: 24) + table(expiries.count, stride: 16)
        size += speakers.reduce(0) { $0 + text($1.name) + array($1.words) } + agents.reduce(0) { $0 + text($1.rawValue) }
        return size
    }
}

extension Int {
    fileprivate var nextPowerOf2: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}

extension Array {
    /// Grows by an eighth where room is needed: doubling, as arrays do by themselves, leaves a third of a large index empty.
    mutating func makeRoom(for more: Int) {
        guard count + more > capacity else { return }
        reserveCapacity(count + more + count / 8 + 8)
    }
}
