import Foundation
import LuminoraCore
import Testing

@testable import LuminoraModels

/// The shelf of whoever runs the tests.
private let shelf = ModelShelf(environment: ProcessInfo.processInfo.environment)
private let isInstalled = shelf.entry(of: .multilingual).state == .installed

/// What the C++ tokenizer and the original model make of texts; `Golden/README.md` says how it was recorded.
private struct GoldenText: Decodable, Sendable {
    var text: String
    var tokens: [Int32]
    /// The first numbers of the vector by the package's arithmetic, with the original's normalisation.
    var start: [Float]
    /// The vector of the original model, in whole numbers of eight bits.
    var original: Data?

    static let all: [GoldenText] = {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/texts.json")
        return (try? JSONDecoder().decode([GoldenText].self, from: Data(contentsOf: path))) ?? []
    }()
}

@Suite(
    "The sentence encoder, installed",
    .enabled(if: isInstalled, "run “luminora models install use-multilingual”, or set LUMINORA_MODELS_DIR to where it is")
)
struct InstalledEncoderTests {
    private let encoder: MultilingualEncoder

    init() throws {
        encoder = MultilingualEncoder(try EncoderFile(path: try shelf.path(ofInstalled: InstallableModel.multilingual.name)))
    }

    @Test("The file on the shelf is whole")
    func whole() throws {
        try shelf.check(InstallableModel.multilingual.name)
    }

    @Test("Tokens are those of the C++ SentencePiece")
    func tokens() {
        #expect(GoldenText.all.count >= 60)
        for golden in GoldenText.all {
            #expect(encoder.tokens(of: golden.text) == [1] + golden.tokens + [2], "\(golden.text)")
        }
    }

    @Test("Vectors are those of the original's arithmetic, and near those of the original")
    func vectors() {
        var cosines: [Float] = []
        for golden in Self.sample {
            let vector = encoder.embed(golden.text)
            let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            #expect(abs(length - 1) < 1e-5)
            let distance = zip(vector, golden.start).reduce(0) { max($0, abs($1.0 - $1.1)) }
            #expect(distance < 1e-4, "\(golden.text)")
            guard let original = golden.original.flatMap({ Embedding($0.map { Float(Int8(bitPattern: $0)) }) }) else { continue }
            let cosine = zip(vector, original.values).reduce(0) { $0 + $1.0 * $1.1 }
            // The package has six bits of each number of the table where the original has eight.
            #expect(cosine >= 0.97, "\(golden.text)")
            cosines.append(cosine)
        }
        let mean = cosines.reduce(0, +) / Float(max(1, cosines.count))
        #expect(mean >= 0.985)
    }

    @Test("A question is nearer to what it asks for than to anything else, in either language")
    func crossesLanguages() async throws {
        let embedder = MultilingualEmbedder(encoder)
        let texts = ["My dog is called Tobi.", "The train leaves at nine.", "I bake bread on Sundays."]
        let documents = try await embedder.embed(texts, as: .document)
        for (question, answer) in [("¿Cómo se llama mi perro?", 0), ("¿A qué hora sale el tren?", 1), ("¿Cuándo hago pan?", 2)] {
            let query = try await embedder.embed(question, as: .query)
            let likeness = documents.map { query.similarity(to: $0) }
            #expect(likeness.indices.max { likeness[$0] < likeness[$1] } == answer, "\(question)")
        }
    }

    /// All of the list in an optimised build; without optimisation a text takes seconds, and a few must do.
    private static var sample: [GoldenText] {
        #if DEBUG
        Array(GoldenText.all.enumerated().filter { $0.offset % 18 == 0 }.map(\.element))
        #else
        GoldenText.all
        #endif
    }
}
