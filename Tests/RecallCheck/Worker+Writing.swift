import LuminoraCore
import LuminoraEngine
import LuminoraSQLite

/// What a process can do to a user.
enum Action: String, CaseIterable {
    case say, retry, undo
    case addFact = "add a fact"
    case addEpisode = "add an episode"
    case addNote = "add a note"
    case addQuarantined = "add a suspicion"
    case supersede, rewrite, touch, retract, forget, expire
    case expireSoon = "expire soon"
    case quarantine, release
    case makePrivate = "make private"
    case share
    case embed
    case embedOther = "embed with another model"
    case dropOther = "drop another model's vectors"
    case dropUsed = "drop the model's vectors"
    case letGo = "let an index go"
    case prepare = "prepare an index"
    case erase

    /// How often it is done, among a thousand writes.
    var weight: Int {
        switch self {
        case .say: 290
        case .retry: 25
        case .undo: 45
        case .addFact: 150
        case .addEpisode, .addNote: 25
        case .addQuarantined: 15
        case .supersede: 60
        case .rewrite, .touch, .retract: 30
        case .forget: 25
        case .expire: 15
        case .expireSoon: 25
        case .quarantine: 20
        case .release: 10
        case .makePrivate: 30
        case .share: 15
        case .embed: 100
        case .embedOther: 15
        case .dropOther: 5
        case .dropUsed: 3
        case .letGo: 5
        case .prepare: 5
        case .erase: 2
        }
    }

    /// Each as often as its weight says.
    static let urn = allCases.flatMap { Array(repeating: $0, count: $0.weight) }
}

extension Worker {
    /// Does something to a user.
    mutating func write(_ user: UserID) async throws {
        var action = chance.pick(Action.urn) ?? .say
        // Short histories stay short, so that all of each can be looked at.
        let isLong = user == Cast.users[0]
        if !isLong, (seen[user]?.order.count ?? 0) > 500, chance.percent(10) { action = .erase }
        if isLong, action == .erase { action = .say }
        do {
            guard try await run(action, user) else { return tally.refused.count("nothing to do it to") }
            tally.operations.count(action.rawValue)
        } catch let error as StorageError {
            // Where two processes want the same, one of them is refused.
            tally.refused.count(error.code.description)
            guard [.conflict, .sessionBusy, .notFound].contains(error.code) else {
                return tally.fault("\(action.rawValue) of \(user): \(error.debugDescription)")
            }
        }
    }

    /// Does it; `false` if there is nothing to do it to.
    private mutating func run(_ action: Action, _ user: UserID) async throws -> Bool {
        switch action {
        case .say: try await say(user)
        case .retry: return try await retry(user)
        case .undo: return try await undo(user)
        case .addFact: try await addFact(user)
        case .addEpisode: try await add(user, type: .episodic, key: nil, status: .active)
        case .addNote: try await add(user, type: .semantic, key: nil, status: .active)
        case .addQuarantined: try await add(user, type: .semantic, key: nil, status: .quarantined)
        case .supersede, .rewrite, .touch, .retract, .forget, .expire, .expireSoon, .quarantine, .release, .makePrivate, .share:
            return try await change(user, action)
        case .embed: return try await embed(user, with: .used)
        case .embedOther: return try await embed(user, with: .other)
        case .dropOther: try await apply([.deleteEmbeddings(exceptOf: TokenVectors.used.model, limit: 10_000)], of: user)
        case .dropUsed: try await apply([.deleteEmbeddings(exceptOf: TokenVectors.other.model, limit: 10_000)], of: user)
        case .letGo: recaller.indexes.forget(user)
        case .prepare: recaller.indexes.prepare(user)
        case .erase:
            do {
                try await file.erase(user)
            } catch {
                tally.fault("erase \(user): \(error)")
            }
            seen[user] = nil
        }
        return true
    }

    // MARK: Vectors

    private mutating func embed(_ user: UserID, with embedder: TokenVectors) async throws -> Bool {
        guard let account = try await store.account(user) else { return false }
        let missing = try await store.unembedded(UnembeddedQuery(user: user, model: embedder.model, limit: 1 + chance.number(60)))
        let messages = missing.messages.map { embedder.stored($0.content, of: .message($0.id), user, at: now) }
        let memories = missing.memories.map { embedder.stored($0.content, of: .memory($0.id), user, at: now) }
        var operations = (messages + memories).compactMap(\.self)
        // Not always in order: what is newest may be embedded first.
        operations.shuffle(using: &chance)
        operations = Array(operations.prefix(80))
        guard !operations.isEmpty else { return false }
        // A memory may have got other words meanwhile.
        try await apply(operations, of: user, if: [.memoryVersion(account.memoryVersion), .epoch(account.epoch)])
        return true
    }
}
