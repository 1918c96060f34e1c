import LuminoraCore
import LuminoraEngine

/// Runs something alongside something else, and ends it when that is done.
enum Background {
    /// Runs `body` while the work goes on, then stops the work.
    static func running<Store>(_ worker: LearningWorker<Store>, _ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await worker.run() }
            defer { group.cancelAll() }
            try await body()
        }
    }
}
