public import Logging
public import LuminoraCore
import Synchronization

/// Keeps the indexes of the users who were here lately, each brought up to date from the store before it is searched.
///
/// An index is read from the store when a user is first seen, and follows the changes from then on, also those that other processes make. The
/// reading goes on when whoever asked for it has given up, so that the next one finds it done. When all indexes together take more than the
/// budget, those that were not used for longest are let go; one that is larger than the budget is kept alone.
public final class RecallIndexes<Store: MemoryStore>: Sendable {
    /// What came of a search.
    public enum Outcome: Sendable {
        /// What was found, best first.
        case hits([RecallHit])
        /// The index could not be made ready in time, or the store failed.
        case skipped(Reason)
    }

    /// Why nothing was searched.
    public enum Reason: String, Sendable {
        /// The time was up.
        case deadline
        /// The store gave an error, which is in the log.
        case store
        /// The user has more than an index can hold.
        case full
    }

    /// The model whose vectors the indexes have; `nil` for none.
    public let model: String?
    /// The most bytes that all indexes may take together.
    public let budget: Int

    private let store: Store
    private let logger: Logger
    private let slots = Mutex(Slots())

    /// Makes an empty collection.
    ///
    /// - Parameters:
    ///   - store: where what is remembered is kept.
    ///   - model: the embedder whose vectors are to be compared, if there is one.
    ///   - budget: the most bytes that all indexes may take together; 64 MB.
    ///   - logger: gets what an operator should know; never what was said.
    public init(
        store: Store,
        model: String? = nil,
        budget: Int = 64_000_000,
        logger: Logger = Logger(label: "luminora.recall")
    ) {
        self.store = store
        self.model = model
        self.budget = budget
        self.logger = logger
    }

    // MARK: Searching

    /// Searches a user's index as soon as it is up to date.
    ///
    /// - Parameters:
    ///   - user: the user.
    ///   - mark: how far the index must have come: that of the account as the caller read it.
    ///   - limit: the longest to wait for the index.
    ///   - query: what is searched for.
    /// - Returns: what was found, or why nothing was searched.
    public func search(_ user: UserID, upTo mark: RecallMark, within limit: Duration, _ query: RecallQuery) async -> Outcome {
        let deadline = ContinuousClock.now + limit
        while true {
            let state = slots.withLock { slots in slots.look(user, model: model) { start(user, $0) } }
            switch state {
            case .idle(let index, let failure):
                if index.has(mark) { return .hits(index.search(query)) }
                if let failure { return .skipped(failure) }
                slots.withLock { slots in slots.update(user) { start(user, $0) } }
            case .updating(let update):
                let isReady = await update.readiness.wait(atMost: deadline - ContinuousClock.now)
                // Also where it is ready each time and never comes as far, as when the user was erased meanwhile.
                guard isReady, ContinuousClock.now < deadline else { return .skipped(.deadline) }
            }
        }
    }

    /// Begins to read a user's index that is not there yet, for a search that will come soon.
    public func prepare(_ user: UserID) {
        slots.withLock { slots in
            if slots.all[user] == nil { _ = slots.look(user, model: model) { start(user, $0) } }
        }
    }

    /// Takes in a turn that this process has closed, so that the next search need not read it.
    ///
    /// - Parameters:
    ///   - turn: what was said.
    ///   - user: the user.
    ///   - talkVersion: the talk version that the turn raised.
    ///   - used: the memories that it was answered from, as they were before.
    ///   - now: when the turn was closed.
    func take(_ turn: RecallChanges.ChangedTurn, of user: UserID, talkVersion: Int64, used: [Memory], now: Timestamp) {
        guard let index = slots.withLock({ $0.all[user]?.index }),
            // Where it cannot be taken in, it will be read, and the error told then.
            (try? index.take(turn, talkVersion: talkVersion, used: used, now: now)) == true
        else { return }
        let size = index.byteSize
        slots.withLock { $0.resize(user, index, size: size, budget: budget) }
    }

    /// Begins to bring a user's index up to date, if it is there, after others may have written.
    public func refresh(_ user: UserID) {
        slots.withLock { slots in
            guard slots.all[user] != nil, case .idle = slots.look(user, model: model, { start(user, $0) }) else { return }
            slots.update(user) { start(user, $0) }
        }
    }

    // MARK: Keeping

    /// The users whose indexes are kept, and the bytes that they take.
    public var usage: (users: Int, bytes: Int) { slots.withLock { ($0.all.count, $0.bytes) } }

    /// Lets a user's index go, as when the user is erased.
    public func forget(_ user: UserID) {
        let update = slots.withLock { $0.remove(user)?.update }
        update?.task.cancel()
    }

    /// Ends whatever is being read, and lets all indexes go.
    public func close() async {
        let updates = slots.withLock { slots in
            defer { slots = Slots() }
            return slots.all.values.compactMap(\.update)
        }
        for update in updates { update.task.cancel() }
        for update in updates { await update.task.value }
    }

    /// Begins to bring an index up to date; it is not part of the caller's task, for its work is of use to whoever comes next.
    private func start(_ user: UserID, _ index: UserIndex) -> Update {
        let readiness = Readiness()
        let task = Task {
            let failure = await follow(user, index)
            // Before the lock of all users, for a search may hold the index.
            let size = index.byteSize
            slots.withLock { $0.finish(user, index, size: size, failure: failure, budget: budget) }
            readiness.signal()
        }
        return Update(readiness: readiness, task: task)
    }

    /// Reads all that has changed.
    private func follow(_ user: UserID, _ index: UserIndex) async -> Reason? {
        do {
            while !Task.isCancelled {
                let changes = try await store.changes(RecallChangesQuery(user: user, since: index.mark, model: model))
                try index.apply(changes)
                if !changes.hasMore { return nil }
                await Task.yield()
            }
            return .deadline
        } catch let error as StorageError {
            logger.warning("what is remembered cannot be read", metadata: ["code": "\(error.code)"])
            return .store
        } catch {
            logger.warning("what is remembered is more than an index holds", metadata: ["error": "\(error)"])
            return .full
        }
    }

    // MARK: Slots

    struct Update: Sendable {
        let readiness: Readiness
        let task: Task<Void, Never>
    }

    private struct Slot {
        let index: UserIndex
        var update: Update?
        var failure: Reason?
        var bytes = 0
        var lastUse: UInt64 = 0
    }

    private enum Look {
        case idle(UserIndex, failure: Reason?)
        case updating(Update)
    }

    private struct Slots {
        var all: [UserID: Slot] = [:]
        var bytes = 0
        var uses: UInt64 = 0

        /// Finds a user's index, or begins to read it.
        mutating func look(_ user: UserID, model: String?, _ start: (UserIndex) -> Update) -> Look {
            uses += 1
            guard var slot = all[user] else {
                let index = UserIndex(model: model)
                let update = start(index)
                all[user] = Slot(index: index, update: update, lastUse: uses)
                return .updating(update)
            }
            slot.lastUse = uses
            // A failure is told once; the next search tries anew.
            let failure = slot.failure
            slot.failure = nil
            all[user] = slot
            return slot.update.map { .updating($0) } ?? .idle(slot.index, failure: failure)
        }

        /// Begins to bring an index up to date, unless somebody else has.
        mutating func update(_ user: UserID, _ start: (UserIndex) -> Update) {
            guard let slot = all[user], slot.update == nil else { return }
            all[user]?.update = start(slot.index)
        }

        mutating func finish(_ user: UserID, _ index: UserIndex, size: Int, failure: Reason?, budget: Int) {
            guard let slot = all[user], slot.index === index else { return }
            all[user]?.update = nil
            all[user]?.failure = failure
            resize(user, index, size: size, budget: budget)
        }

        mutating func resize(_ user: UserID, _ index: UserIndex, size: Int, budget: Int) {
            guard let slot = all[user], slot.index === index else { return }
            bytes += size - slot.bytes
            all[user]?.bytes = size
            while bytes > budget {
                let idle = all.lazy.filter { $0.key != user && $0.value.update == nil }
                guard let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
                _ = remove(oldest.key)
            }
        }

        mutating func remove(_ user: UserID) -> Slot? {
            guard let slot = all.removeValue(forKey: user) else { return nil }
            bytes -= slot.bytes
            return slot
        }
    }
}

/// A user's index, for one search or change at a time.
final class UserIndex: Sendable {
    private let kept: Mutex<KeptIndex>

    init(model: String?) {
        kept = Mutex(KeptIndex(model: model))
    }

    var mark: RecallMark? { kept.withLock { $0.mark } }

    var byteSize: Int { kept.withLock { $0.byteSize } }

    /// Whether it has come as far as a mark.
    func has(_ mark: RecallMark) -> Bool {
        guard let own = self.mark else { return false }
        return own.epoch == mark.epoch && own.deletions >= mark.deletions && own.memoryVersion >= mark.memoryVersion
            && own.talkVersion >= mark.talkVersion
    }

    func search(_ query: RecallQuery) -> [RecallHit] { kept.withLock { $0.index.search(query) } }

    func take(_ turn: RecallChanges.ChangedTurn, talkVersion: Int64, used: [Memory], now: Timestamp) throws(RecallIndexError) -> Bool {
        try kept.withLock { kept throws(RecallIndexError) in try kept.take(turn, talkVersion: talkVersion, used: used, now: now) }
    }

    func apply(_ changes: RecallChanges) throws(RecallIndexError) {
        try kept.withLock { kept throws(RecallIndexError) in try kept.apply(changes) }
    }
}
