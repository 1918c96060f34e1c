import Foundation
import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("The sentence encoder, tiny")
struct TinyEncoderTests {
    /// Converts a tiny package and opens what comes of it.
    private func withEncoder<Result>(_ body: (MultilingualEncoder, TinyPackage) async throws -> Result) async throws -> Result {
        try await TemporaryFolder.with { folder in
            let package = TinyPackage()
            try Bytes.write(package.wheel, to: folder + "/tiny.whl")
            try package.expected.convert(wheel: folder + "/tiny.whl", to: folder + "/tiny.model")
            return try await body(MultilingualEncoder(EncoderFile(path: folder + "/tiny.model")), package)
        }
    }

    @Test(
        "Text is split where the sum of scores is the largest",
        arguments: [
            ("la sol", [4, 5]), ("sola", [10]), ("lasol", [4, 8, 9, 6]), ("  la\t", [4, 0]), ("", []), ("   ", []), ("ña", [3, 11]),
            ("x🙂y la", [3, 0, 4]), ("<s>", [3, 0, 8, 0]), ("▁", []), ("la▁", [4]),
        ] as [(String, [Int32])]
    )
    func tokens(_ text: String, _ tokens: [Int32]) async throws {
        try await withEncoder { encoder, _ in
            #expect(encoder.tokens(of: text) == [1] + tokens + [2])
        }
    }

    @Test(
        "The vector is the one that plain arithmetic gives",
        arguments: ["", "a", "la sol", "sola la sol ña", "la sol 🙂 sola, la ña", "sol sol sol la"]
    )
    func vector(_ text: String) async throws {
        try await withEncoder { encoder, package in
            let vector = encoder.embed(text)
            let plain = package.vector(of: encoder.tokens(of: text))
            #expect(vector.count == 16)
            for (one, other) in zip(vector, plain) { #expect(abs(Double(one) - other) < 5e-4) }
        }
    }

    @Test("A text is cut where it is too long, and only there")
    func cut() async throws {
        try await withEncoder { encoder, _ in
            let most = MultilingualEncoder.maximumTokens
            #expect(encoder.tokens(of: String(repeating: "la ", count: most - 2)).count == most)
            #expect(
                encoder.tokens(of: String(repeating: "la ", count: 100_000)) == encoder.tokens(of: String(repeating: "la ", count: most))
            )
            #expect(encoder.tokens(of: String(repeating: "🙂", count: 10_000)) == [1, 3, 0, 2])
        }
    }

    @Test("The embedder keeps the order, whatever else is in the list")
    func order() async throws {
        try await withEncoder { encoder, _ in
            let embedder = MultilingualEmbedder(encoder)
            let together = try await embedder.embed(["la sol", "sola", "", "la sol"], as: .document)
            #expect(together.count == 4)
            #expect(together[0] == together[3])
            #expect(together[0] != together[1])
            let alone = try await embedder.embed("sola", as: .query)
            #expect(alone == together[1])
            #expect(abs(together[1].similarity(to: together[1]) - 1) < 1e-5)
        }
    }

    @Test("What is kept of tokens changes no vector", arguments: [0, 1, 3, 100])
    func cache(_ capacity: Int) async throws {
        try await withEncoder { encoder, _ in
            let texts = ["la sol", "sola la sol ña", "sol sol sol", "", "ña la x y sola", "la sol"]
            let few = encoder.keeping(capacity)
            for _ in 0..<3 {
                for text in texts { #expect(few.embed(text) == encoder.keeping(0).embed(text)) }
            }
        }
    }

    @Test("No more tokens are kept than there is room for, and those met again stay")
    func eviction() {
        let cache = TokenCache(capacity: 3, width: 1)
        func meet(_ tokens: [Int32]) -> [Int] {
            var numbers = [Float](repeating: -1, count: tokens.count)
            return numbers.withUnsafeMutableBufferPointer { numbers in
                guard let start = numbers.baseAddress else { return [] }
                let missing = cache.copy(tokens, to: start)
                for index in missing { start[index] = Float(tokens[index]) }
                for index in tokens.indices { #expect(start[index] == Float(tokens[index])) }
                cache.keep(tokens, at: missing, from: start)
                return missing
            }
        }
        #expect(meet([1, 2, 1]) == [0, 1, 2])
        #expect(meet([1, 3]) == [1])
        #expect(cache.count == 3)
        #expect(meet([4]) == [0])
        #expect(cache.count == 3)
        #expect(meet([1, 4]) == [])
        #expect(meet([2]) == [0])
    }

    @Test("A cancelled task gets no embeddings")
    func cancellation() async throws {
        try await withEncoder { encoder, _ in
            let embedder = MultilingualEmbedder(encoder)
            let code = await withTaskGroup(of: ModelError.Code?.self) { group in
                group.cancelAll()
                group.addTask {
                    do throws(ModelError) {
                        _ = try await embedder.embed(["la", "sol"], as: .query)
                        return nil
                    } catch {
                        return error.code
                    }
                }
                return await group.next() ?? nil
            }
            #expect(code == .cancelled)
        }
    }

    @Test("Products are exact", arguments: [(1, 8, 4), (2, 8, 4), (3, 24, 12), (5, 40, 8)])
    func products(_ count: Int, _ depth: Int, _ outputs: Int) {
        var generator = SeededGenerator(seed: UInt64(count * 100 + depth))
        withUnsafeTemporaryAllocation(byteCount: 16 * (count + 1 + outputs) * depth, alignment: 64) { memory in
            memory.initializeMemory(as: UInt8.self, repeating: 0)
            let numbers = memory.bindMemory(to: Int16.self)
            for index in 0..<(count + outputs) * depth {
                let range: ClosedRange<Int16> = index < count * depth ? -32_767...32_767 : -127...127
                numbers[index < count * depth ? index : index + depth] = .random(in: range, using: &generator)
            }
            guard let rows = numbers.baseAddress.map({ UnsafePointer($0) }) else { return }
            let matrix = rows + (count + 1) * depth
            var sums = [Int32](repeating: 0, count: (count + 1) * outputs)
            sums.withUnsafeMutableBufferPointer { sums in
                guard let sums = sums.baseAddress else { return }
                IntegerProduct.multiply(
                    rows: rows,
                    stride: depth,
                    count: count,
                    matrix: matrix,
                    matrixStride: depth,
                    depth: depth,
                    outputs: outputs,
                    sums: sums
                )
            }
            for row in 0..<count {
                for output in 0..<outputs {
                    let plain = (0..<depth).reduce(0) { $0 + Int(rows[row * depth + $1]) * Int(matrix[output * depth + $1]) }
                    #expect(Int(sums[row * outputs + output]) == plain)
                }
            }
        }
    }
}
