import Foundation
import Logging
import LuminoraCore
import LuminoraSQLite
import LuminoraTestSupport

/// The stores that this package has.
enum Backend: String, CaseIterable, Sendable {
    case memory
    case sqlite

    /// What keeps a backend from being tested here, if anything does.
    enum Standing: Sendable, CustomStringConvertible {
        case tested
        case notConfigured(String)

        var description: String {
            switch self {
            case .tested: "tested"
            case .notConfigured(let reason): "not configured: \(reason)"
            }
        }
    }

    /// Neither store needs a server.
    var standing: Standing { .tested }

    static let tested: [Backend] = allCases.filter { if case .tested = $0.standing { true } else { false } }

    /// What the backend claims, known before it is opened so that a law that does not apply is never counted as kept.
    var capabilities: StoreCapabilities {
        switch self {
        case .memory: StoreCapabilities(isDurable: false, isShared: false)
        case .sqlite: StoreCapabilities(isDurable: true, isShared: true)
        }
    }

    var laws: [StorageLaw] { StorageLaw.all.filter { $0.requires(capabilities) } }

    /// Lends a store that nobody else uses and that is gone afterwards.
    func withStore(_ body: @Sendable (any MemoryStore) async throws -> Void) async throws {
        switch self {
        case .memory:
            try await body(InMemoryStore())
        case .sqlite:
            try await TemporaryDirectory.with { directory in
                let configuration = SQLiteConfiguration(path: directory + "/store.sqlite", durability: .normal)
                let store = try await SQLiteStore.open(configuration, logger: Logger(label: "test"))
                do {
                    try await body(store)
                } catch {
                    await store.close()
                    throw error
                }
                await store.close()
            }
        }
    }
}
