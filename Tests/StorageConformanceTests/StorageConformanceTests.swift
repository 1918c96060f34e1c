import LuminoraCore
import LuminoraTestSupport
import Testing

/// A law and the backend that is held to it.
struct Conformance: Sendable, CustomTestStringConvertible {
    let backend: Backend
    let law: StorageLaw

    var testDescription: String { "\(backend.rawValue): \(law.name)" }

    /// Every law of every backend that is here, without the laws that ask for more than the backend claims to do.
    static let cases: [Conformance] = Backend.tested.flatMap { backend in
        backend.laws.map { Conformance(backend: backend, law: $0) }
    }
}

@Suite("Every store keeps the storage laws")
struct StorageConformanceTests {
    @Test("A backend keeps a law", arguments: Conformance.cases)
    func law(_ conformance: Conformance) async throws {
        try await conformance.backend.withStore(conformance.law.check)
    }

    @Test("Every law has a name of its own")
    func names() {
        let names = StorageLaw.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.count >= 70)
    }
}
