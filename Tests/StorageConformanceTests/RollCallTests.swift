import Foundation
import LuminoraCore
import LuminoraTestSupport
import Testing

@Suite("Roll call of the stores")
struct RollCallTests {
    private static let required: [String] = {
        let text = ProcessInfo.processInfo.environment["LUMINORA_REQUIRE_BACKENDS"] ?? "memory,sqlite"
        return text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }()

    /// A case that is cancelled counts as passed and an empty list of cases as green; so absence has to be a failure.
    @Test("Every backend that is required was tested", arguments: required)
    func wasTested(_ name: String) throws {
        let backend = try #require(Backend(rawValue: name), "\(name) is not compiled in")
        guard case .tested = backend.standing else {
            Issue.record("\(name) is \(backend.standing)")
            return
        }
        #expect(Conformance.cases.count { $0.backend == backend } == backend.laws.count)
        #expect(!backend.laws.isEmpty)
    }

    @Test("The roll call names every backend and the laws that do not apply to it")
    func rollCall() {
        #expect(!Self.required.isEmpty, "LUMINORA_REQUIRE_BACKENDS asks for nothing")
        for backend in Backend.allCases {
            let laws = backend.laws
            let leftOut = StorageLaw.all.map(\.name).filter { name in !laws.contains { $0.name == name } }
            print("roll call: \(backend.rawValue): \(backend.standing), \(laws.count) laws")
            for name in leftOut { print("roll call: \(backend.rawValue): does not apply: \(name)") }
        }
        for name in Self.required where Backend(rawValue: name) == nil { print("roll call: \(name): not compiled") }
    }

    @Test("A backend claims as much as its store does", arguments: Backend.tested)
    func capabilities(_ backend: Backend) async throws {
        try await backend.withStore { store in
            #expect(store.capabilities == backend.capabilities)
        }
    }
}
