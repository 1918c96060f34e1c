import LuminoraCore
import Synchronization

/// A store that ends the program at a place of its choice, for tests of what is left then.
struct MortalStore: MemoryStore {
    let base: any MemoryStore
    let point: KillPoint
    private let passed = Passed()

    private final class Passed: Sendable {
        let count = Mutex(0)
    }

    init(_ base: any MemoryStore, point: KillPoint) {
        self.base = base
        self.point = point
    }

    private func pass(_ place: String?) {
        guard place == point.place else { return }
        let time = passed.count.withLock { count in
            count += 1
            return count
        }
        if time == point.time { point.strike() }
    }

    private static func name(of batch: WriteBatch) -> String? {
        for operation in batch.operations {
            switch operation {
            case .openTurn: return "open"
            case .closeTurn: return "close"
            case .completeJob: return "learn"
            case .failJob: return "fail"
            case .renewJob, .renewTurn: return "renew"
            default: continue
            }
        }
        return nil
    }

    var capabilities: StoreCapabilities { base.capabilities }

    @discardableResult
    func apply(_ batch: WriteBatch) async throws(StorageError) -> BatchOutcome {
        let name = Self.name(of: batch)
        pass(name.map { "\($0)-before" })
        let outcome = try await base.apply(batch)
        pass(name.map { "\($0)-after" })
        return outcome
    }

    func claimJobs(_ claim: JobClaim) async throws(StorageError) -> [Job] {
        let jobs = try await base.claimJobs(claim)
        if !jobs.isEmpty { pass("claim-after") }
        return jobs
    }

    func context(for request: ContextRequest) async throws(StorageError) -> ConversationContext { try await base.context(for: request) }
    func account(_ user: UserID) async throws(StorageError) -> Account? { try await base.account(user) }
    func agent(named name: String) async throws(StorageError) -> Agent? { try await base.agent(named: name) }
    func session(_ id: SessionID, of user: UserID) async throws(StorageError) -> Session? { try await base.session(id, of: user) }
    func sessions(_ query: SessionQuery) async throws(StorageError) -> Page<Session> { try await base.sessions(query) }
    func turn(_ query: TurnQuery) async throws(StorageError) -> Turn? { try await base.turn(query) }
    func messages(_ query: MessageQuery) async throws(StorageError) -> Page<Message> { try await base.messages(query) }
    func relationships(of user: UserID) async throws(StorageError) -> [Relationship] { try await base.relationships(of: user) }
    func ledger(_ query: LedgerQuery) async throws(StorageError) -> Page<LedgerEntry> { try await base.ledger(query) }
    func moods(_ query: MoodQuery) async throws(StorageError) -> Page<MoodChange> { try await base.moods(query) }
    func memories(_ query: MemoryQuery) async throws(StorageError) -> Page<Memory> { try await base.memories(query) }
    func sources(of memories: [MemoryID], of user: UserID) async throws(StorageError) -> [MemoryID: [MemorySource]] {
        try await base.sources(of: memories, of: user)
    }
    func changes(_ query: RecallChangesQuery) async throws(StorageError) -> RecallChanges { try await base.changes(query) }

    func recollections(_ query: RecollectionQuery) async throws(StorageError) -> Recollections { try await base.recollections(query) }

    func unembedded(_ query: UnembeddedQuery) async throws(StorageError) -> Unembedded { try await base.unembedded(query) }

    func lessons(_ query: LessonQuery) async throws(StorageError) -> [Lesson] { try await base.lessons(query) }
    func jobs(_ query: JobQuery) async throws(StorageError) -> Page<Job> { try await base.jobs(query) }
    func jobCounts(of user: UserID?) async throws(StorageError) -> [Job.State: Int] { try await base.jobCounts(of: user) }
    func summary() async throws(StorageError) -> StoreSummary { try await base.summary() }
    func check() async throws(StorageError) -> [String] { try await base.check() }
}
