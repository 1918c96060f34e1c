public import LuminoraCore

/// All that one user can be reminded of, in memory, to be searched in microseconds.
///
/// It is a value: the owner changes it in place, and a copy stays as it was. It holds no text, only terms of four bytes, and no question
/// about it is answered roughly: a search looks at every memory that the query may see. Filters apply before anything is ranked, so that
/// `limit` memories come back whenever there are as many.
///
/// ```swift
/// var index = RecallIndex()
/// try index.insert(RecallEntry(id: "m1", kind: .message, text: "Mi perro se llama Max", session: "s1", timestamp: now))
/// let hits = index.search(RecallQuery("¿Cómo se llama mi perro?", now: now))
/// ```
public struct RecallIndex: Sendable {
    /// The most memories of one user.
    public static let mostMemories = 1_000_000

    /// How many memories there are.
    public private(set) var count = 0
    /// The dimensions of the vectors; 0 until the first one comes.
    public var dimensions: Int { vectors.dimensions }

    /// The memories' names, a row each.
    var ids: [RecallID] = []
    var rows: [RecallRow] = []
    /// The terms of all rows, one row's after the other's.
    var terms: [RecallTerm] = []
    /// The memories' vectors; the last rows may be missing.
    var vectors = RecallVectorRows()
    /// The names that are no UUIDs.
    var names: [RecallID: String] = [:]
    /// The last line of each session, by the session's number.
    var lastLines: [Int32] = []
    var sessions: [String: Int32] = [:]
    /// The speakers, their number being one more than their place here.
    private(set) var speakers: [RecallSpeaker] = []
    /// The agents that memories are private to, their number being one more than their place here.
    private(set) var agents: [AgentID] = []
    /// The messages that facts and episodes came from, by row.
    var sources: [Int32: RecallID] = [:]
    /// When rows stop counting, in milliseconds since 1970.
    var expiries: [Int32: Int64] = [:]
    /// The greatest name so far; UUIDs of version 7 rise, so that most new ones need not be looked for.
    private var greatest = RecallID(high: 0, low: 0)
    var removed = 0

    /// Makes an empty index.
    public init() {}

    /// Makes an index of memories; of those with the same name the last one counts.
    ///
    /// - Parameter entries: the memories; those of a session in order are the fastest.
    /// - Throws: ``RecallIndexError`` as ``insert(_:)``.
    public init(_ entries: some Collection<RecallEntry>) throws(RecallIndexError) {
        try insert(contentsOf: entries)
    }

    // MARK: Changing

    /// Adds a memory, or puts it in the place of the one with the same name.
    ///
    /// - Parameter entry: the memory; of its text, what is after ``RecallText/mostTerms`` terms is not looked at.
    /// - Throws: `dimensions` if its vector does not fit the index's; `full` if there is no more room. Then nothing has changed.
    public mutating func insert(_ entry: RecallEntry) throws(RecallIndexError) {
        try check(entry)
        let uuid = RecallID(uuid: entry.id)
        if let known = uuid ?? known(entry.id), let row = row(of: known) { remove(row: row) }
        append(entry, id: uuid ?? newID(for: entry.id))
        tidy()
    }

    /// Adds many memories, each as ``insert(_:)`` does, faster than one by one.
    ///
    /// - Parameter entries: the memories; of those with the same name the last one counts.
    /// - Throws: as ``insert(_:)``; the memories before the one that does not fit are in the index then.
    public mutating func insert(contentsOf entries: some Collection<RecallEntry>) throws(RecallIndexError) {
        guard entries.count > 64 else {
            for entry in entries { try insert(entry) }
            return
        }
        ids.makeRoom(for: entries.count)
        rows.makeRoom(for: entries.count)
        vectors.makeRoom(for: entries.count, dimensions: entries.first?.vector?.components.count ?? 0)
        // Looking each name up would be a scan each.
        var seen = Set<RecallID>(minimumCapacity: rows.count + entries.count)
        for row in rows.indices where rows[row].status != .removed { seen.insert(ids[row]) }
        for entry in entries {
            guard let uuid = RecallID(uuid: entry.id), seen.insert(uuid).inserted else {
                try insert(entry)
                continue
            }
            try check(entry)
            append(entry, id: uuid)
        }
    }

    /// Removes a memory.
    ///
    /// - Parameter id: its name.
    /// - Returns: whether there was one.
    @discardableResult
    public mutating func remove(_ id: String) -> Bool {
        guard let found = known(id), let row = row(of: found) else { return false }
        remove(row: row)
        tidy()
        return true
    }

    /// Gives a memory its vector, or takes it away.
    ///
    /// - Parameters:
    ///   - vector: the vector, or `nil`.
    ///   - id: the memory's name.
    /// - Returns: whether there is such a memory.
    /// - Throws: `dimensions` if the vector does not fit the index's.
    @discardableResult
    public mutating func setVector(_ vector: RecallVector?, of id: String) throws(RecallIndexError) -> Bool {
        guard let found = known(id), let row = row(of: found) else { return false }
        try check(vector)
        vectors.set(vector, row: row, of: rows.count)
        return true
    }

    /// Forgets all vectors, to begin with another embedder's.
    public mutating func removeVectors() {
        vectors = RecallVectorRows()
    }

    /// Notes that a memory was used.
    ///
    /// - Parameters:
    ///   - id: the memory's name.
    ///   - count: how often it has been used in all.
    ///   - lastAccess: when it was last used.
    public mutating func setAccess(of id: String, count: Int, lastAccess: Timestamp?) {
        guard let found = known(id), let row = row(of: found) else { return }
        rows[row].accesses = UInt8(clamping: count)
        rows[row].lastAccess = lastAccess.map { UInt32(clamping: $0.milliseconds / 60_000) } ?? 0
    }

    // MARK: Names

    /// How many sessions have numbers.
    var sessionCount: Int { lastLines.count }

    /// Whether there is a memory of that name.
    ///
    /// - Parameter id: the name.
    /// - Returns: whether it is in the index.
    public func contains(_ id: String) -> Bool {
        known(id).flatMap { row(of: $0) } != nil
    }

    /// The name of a row's memory.
    func name(of row: Int) -> String { names[ids[row]] ?? ids[row].uuid }

    /// A short name for a memory whose name is no UUID.
    private mutating func newID(for text: String) -> RecallID {
        var id = RecallID(hashing: text)
        while names[id] != nil { id = RecallID(high: id.high, low: id.low &+ 1) }
        names[id] = text
        return id
    }

    /// The short name of a memory; `nil` for a text that is no UUID and names none.
    func known(_ text: String) -> RecallID? {
        if let id = RecallID(uuid: text) { return id }
        var id = RecallID(hashing: text)
        while let name = names[id] {
            if name.utf8.elementsEqual(text.utf8) { return id }
            id = RecallID(high: id.high, low: id.low &+ 1)
        }
        return nil
    }

    private func row(of id: RecallID) -> Int? {
        if greatest < id, names[id] == nil { return nil }
        // From the end, for what changes is mostly new.
        var row = ids.count - 1
        while row >= 0 {
            if ids[row].low == id.low, ids[row].high == id.high, rows[row].status != .removed { return row }
            row -= 1
        }
        return nil
    }

    // MARK: Rows

    private func check(_ entry: RecallEntry) throws(RecallIndexError) {
        guard rows.count < Self.mostMemories * 2, count < Self.mostMemories, speakers.count < 65_000, agents.count < 65_000 else {
            throw RecallIndexError(
                .full,
                "The recall index of one user is full: \(Self.mostMemories) memories, 65000 speakers, 65000 agents. Archive old memories."
            )
        }
        try check(entry.vector)
    }

    private func check(_ vector: RecallVector?) throws(RecallIndexError) {
        guard let vector, dimensions != 0, vector.components.count != dimensions else { return }
        throw RecallIndexError(
            .dimensions,
            """
            The vector has \(vector.components.count) dimensions, the index has vectors of \(dimensions). Vectors of two embedders cannot \
            be compared: embed all memories again with `luminora memory reindex`.
            """
        )
    }

    private mutating func append(_ entry: RecallEntry, id: RecallID) {
        if names[id] == nil, greatest < id { greatest = id }
        let text = RecallText(entry.text)
        let row = rows.count
        terms.makeRoom(for: text.terms.count)
        terms.append(contentsOf: text.terms)
        ids.makeRoom(for: 1)
        ids.append(id)
        rows.makeRoom(for: 1)
        var traits: RecallRow.Traits = []
        if text.asks { traits.insert(.asks) }
        if text.endsAsking { traits.insert(.endsAsking) }
        if text.tellsTime { traits.insert(.tellsTime) }
        if entry.isFromUser { traits.insert(.isFromUser) }
        if let expiry = entry.expiresAt {
            traits.insert(.expires)
            expiries[Int32(row)] = expiry.milliseconds
        }
        rows.append(
            RecallRow(
                timestamp: entry.timestamp.milliseconds,
                position: Int32(clamping: entry.position),
                termsEnd: UInt32(terms.count),
                hash: text.hash,
                lastAccess: entry.lastAccess.map { UInt32(clamping: $0.milliseconds / 60_000) } ?? 0,
                speaker: number(ofSpeaker: entry.speaker),
                agent: number(ofAgent: entry.agent),
                kind: entry.kind,
                status: RecallRow.Status(entry.status),
                importance: entry.importance.map { UInt8((max(0, min($0, 1)) * 254).rounded()) } ?? 255,
                confidence: UInt8((max(0, min(entry.confidence, 1)) * 255).rounded()),
                words: UInt8(clamping: text.words),
                traits: traits,
                accesses: UInt8(clamping: entry.accessCount)
            )
        )
        vectors.grow(to: rows.count)
        if let vector = entry.vector { vectors.set(vector, row: row, of: rows.count) }
        if let source = entry.source { sources[Int32(row)] = RecallID(uuid: source) ?? known(source) ?? RecallID(hashing: source) }
        if entry.kind == .message, let session = entry.session { link(row, session: session) }
        count += 1
    }

    /// Puts a line in its place among those of its session, from the end, where new lines come.
    private mutating func link(_ row: Int, session name: String) {
        let session: Int32
        if let known = sessions[name] {
            session = known
        } else {
            session = Int32(lastLines.count)
            sessions[name] = session
            lastLines.append(-1)
        }
        let position = rows[row].position
        var before = lastLines[Int(session)]
        var after: Int32 = -1
        while before >= 0, rows[Int(before)].position > position {
            after = before
            before = rows[Int(before)].previous
        }
        rows[row].session = session
        rows[row].previous = before
        rows[row].next = after
        if before >= 0 { rows[Int(before)].next = Int32(row) }
        if after >= 0 { rows[Int(after)].previous = Int32(row) } else { lastLines[Int(session)] = Int32(row) }
    }

    private mutating func remove(row: Int) {
        let (previous, next, session) = (rows[row].previous, rows[row].next, rows[row].session)
        if previous >= 0 { rows[Int(previous)].next = next }
        if next >= 0 { rows[Int(next)].previous = previous } else if session >= 0 { lastLines[Int(session)] = previous }
        rows[row].status = .removed
        names[ids[row]] = nil
        sources[Int32(row)] = nil
        expiries[Int32(row)] = nil
        vectors.set(nil, row: row, of: rows.count)
        count -= 1
        removed += 1
    }

    private mutating func number(ofSpeaker name: String?) -> UInt16 {
        guard let name else { return 0 }
        if let place = speakers.firstIndex(where: { $0.name == name }) { return UInt16(place + 1) }
        speakers.append(RecallSpeaker(name: name))
        return UInt16(speakers.count)
    }

    private mutating func number(ofAgent agent: AgentID?) -> UInt16 {
        guard let agent else { return 0 }
        if let place = agents.firstIndex(of: agent) { return UInt16(place + 1) }
        agents.append(agent)
        return UInt16(agents.count)
    }
}
