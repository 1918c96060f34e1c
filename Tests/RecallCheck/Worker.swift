import Logging
import LuminoraCore
import LuminoraEngine
import LuminoraSQLite

/// One process: writes to the store at random, and searches it with indexes of its own.
struct Worker {
    let store: SQLiteStore
    let recaller: Recaller<SQLiteStore>
    let file: PlainFile
    let number: Int
    let searches: Int
    var chance: Chance
    var texts: Texts
    var now = Timestamp(milliseconds: 1_767_225_600_000)
    var tally = Tally()
    /// What each user had when last looked at.
    var seen: [UserID: Snapshot] = [:]
    private var ids = 0

    init(path: String, number: Int, seed: UInt64, searches: Int, budget: Int) async throws {
        store = try await SQLiteStore.open(
            SQLiteConfiguration(path: path, durability: .normal),
            logger: Logger(label: "recall-check") { _ in SwiftLogNoOpLogHandler() }
        )
        recaller = Recaller(store: store, embedder: TokenVectors.used, budget: budget)
        file = PlainFile(path: path)
        self.number = number
        self.searches = searches
        chance = Chance(seed: Chance.mix(seed) &+ UInt64(number))
        texts = Texts(process: number)
        try await apply(Cast.agents.map { .saveAgent($0) }, scope: .system(reason: "check"))
        for user in Cast.users { try await apply([.ensureAccount(Account(id: user, createdAt: now))], of: user) }
    }

    /// Ends all that is going on.
    func close() async {
        await recaller.indexes.close()
        await store.close()
    }

    // MARK: Orders

    /// Does operations, the first one at a time.
    mutating func work(_ count: Int, from start: Int64) async throws {
        now = max(now, Timestamp(milliseconds: start))
        for _ in 0..<count { try await step() }
    }

    /// Searches all users when nobody writes; nothing may come between then.
    mutating func sweep(at start: Int64) async throws {
        now = max(now, Timestamp(milliseconds: start))
        for user in Cast.users {
            for agent in Cast.readers {
                try await searchAll(user, by: agent, isQuiet: true)
                try await searchBest(user, by: agent)
            }
            try await compareWithFresh(user)
        }
    }

    private mutating func step() async throws {
        tally.done += 1
        now = now + .milliseconds(10 + chance.number(5000))
        if chance.percent(1) { now = now + .seconds(3600) }
        let isLong = chance.percent(15)
        let user = isLong ? Cast.users[0] : Cast.users[1 + chance.number(Cast.users.count - 1)]
        guard chance.number(searches) == 0 else { return try await write(user) }
        // A long history takes long to look at.
        let isTooMuch = isLong && (seen[user]?.order.count ?? 0) > 2000 && !chance.percent(15)
        let searched = isTooMuch ? Cast.users[1 + chance.number(Cast.users.count - 1)] : user
        let agent = chance.pick(Cast.readers) ?? nil
        if chance.percent(50) {
            try await searchAll(searched, by: agent, isQuiet: false)
        } else {
            try await searchBest(searched, by: agent)
        }
    }

    // MARK: Writes

    /// A new identifier: a UUID of the time, or now and then a text that is none.
    mutating func id<Kind>(_ kind: Identifier<Kind>.Type = Identifier<Kind>.self) -> Identifier<Kind> {
        ids += 1
        if chance.percent(2) { return Identifier(rawValue: "row \(ids) of process \(number)") }
        func digits(_ value: UInt64, _ length: Int) -> String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: max(0, length - text.count)) + text.suffix(length)
        }
        let time = digits(UInt64(now.milliseconds), 12)
        let tail = digits(chance.next() >> 16, 12)
        return Identifier(rawValue: "\(time.prefix(8))-\(time.suffix(4))-7\(digits(UInt64(ids), 3))-8\(digits(UInt64(number), 3))-\(tail)")
    }

    @discardableResult
    mutating func apply(
        _ operations: [WriteOperation],
        of user: UserID,
        if preconditions: [Precondition] = []
    ) async throws(StorageError) -> BatchOutcome {
        try await apply(operations, scope: .user(user), if: preconditions)
    }

    @discardableResult
    private mutating func apply(
        _ operations: [WriteOperation],
        scope: Scope,
        if preconditions: [Precondition] = []
    ) async throws(StorageError) -> BatchOutcome {
        try await store.apply(WriteBatch(id: id(), scope: scope, at: now, preconditions: preconditions, operations: operations))
    }
}
