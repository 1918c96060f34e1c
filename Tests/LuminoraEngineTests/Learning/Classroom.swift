import LuminoraCore
import LuminoraTestSupport
import Logging

@testable import LuminoraEngine

/// What learning needs of a test's world.
extension World {
    func learner(_ extractor: any Extractor = RuleExtractor(), policy: PrivacyPolicy = PrivacyPolicy()) -> Learner<InMemoryStore> {
        Learner(
            store: store,
            extractor: extractor,
            policy: policy,
            library: library,
            clock: clock,
            ids: RandomIDGenerator(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    func worker(
        _ extractor: any Extractor = RuleExtractor(),
        policy: PrivacyPolicy = PrivacyPolicy(),
        settings: WorkerSettings = WorkerSettings()
    ) -> LearningWorker<InMemoryStore> {
        LearningWorker(learner: learner(extractor, policy: policy), settings: settings, owner: "worker", jitter: { 1 })
    }

    /// Says something, a second after what was said before.
    @discardableResult
    func say(_ text: String, session: SessionID? = nil, user: UserID? = nil) async throws -> TurnReport {
        clock.advance(by: .seconds(1))
        var request = request(text, session: session)
        if let user { request.user = user }
        return try await engine().send(request)
    }

    /// Does all the work there is.
    @discardableResult
    func learn(_ extractor: any Extractor = RuleExtractor(), policy: PrivacyPolicy = PrivacyPolicy()) async throws -> [LearningReport] {
        let worker = worker(extractor, policy: policy)
        var all: [LearningReport] = []
        while true {
            let reports = try await worker.workOnce()
            if reports.isEmpty { return all }
            all += reports
        }
    }

    /// The live facts as `key = value`, in the order of their keys.
    func facts() async throws -> [String] {
        try await engine().facts(user: user).map { "\($0.key ?? "") = \($0.value?.said ?? "")" }.sorted()
    }

    func memories(_ status: Memory.Status? = nil) async throws -> [Memory] {
        try await store.memories(MemoryQuery(user: user, status: status, now: clock.now(), limit: 1000)).rows
    }

    /// What is remembered, without identifiers and versions: equal for equal content.
    func content() async throws -> [String] {
        var lines: [String] = []
        let rows = try await memories()
        let sources = try await store.sources(of: rows.map(\.id), of: user)
        for row in rows {
            let quotes = (sources[row.id] ?? []).map(\.quote).joined(separator: "|")
            lines.append(
                "\(row.type) \(row.kind) \(row.key ?? "") \(row.value?.said ?? "") \(row.content) \(row.status) \(row.confidence) "
                    + "\(row.validFrom.milliseconds) \(row.validTo?.milliseconds ?? 0) \(row.supersededBy != nil) \(quotes)"
            )
        }
        return lines.sorted()
    }
}

extension JSONValue {
    /// The value in short.
    var said: String {
        switch self {
        case .string(let text): text
        case .object(let members): members.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.said)" }.joined(separator: ",")
        case .integer(let number): String(number)
        default: "\(self)"
        }
    }
}

/// Proposes what a test tells it to for each message, or fails.
struct ScriptedExtractor: Extractor {
    var name = "scripted"
    var turnsAtOnce = 1
    let answer: @Sendable (ExtractionRequest) async throws -> [Proposal]

    func extract(_ request: ExtractionRequest) async throws -> Extraction {
        Extraction(proposals: try await answer(request))
    }
}
