import LuminoraCore

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// OpenAI's embeddings, which most providers and local servers understand.
enum OpenAIEmbeddingFormat {
    /// What is appended to the base URL.
    static let path = "/embeddings"

    /// What a server may not know and is then asked without.
    enum Extras: Hashable, Sendable {
        /// Base64 vectors, which are a third of the size, and what the embeddings are for.
        case encodingAndUse
        /// Base64 vectors.
        case encoding
        /// Nothing.
        case none
    }

    /// The body of a request, JSON with its keys in order.
    static func body(texts: [String], use: EmbeddingUse, model: String, extras: Extras) throws -> [UInt8] {
        let inputType = use == .query ? "query" : "passage"
        return try JSONBytes.encode(
            Body(
                model: model,
                input: texts,
                encodingFormat: extras == .none ? nil : "base64",
                inputType: extras == .encodingAndUse ? inputType : nil
            )
        )
    }

    /// Reads the vectors of an answer.
    ///
    /// - Parameters:
    ///   - text: The answer.
    ///   - count: How many texts were sent.
    /// - Returns: The vectors in the order of the texts, or `nil` if the answer is not of the format, or not complete.
    static func vectors(in text: String, count: Int) -> [[Float]]? {
        guard let answer = JSONBytes.decode(Answer.self, from: text), answer.data.count == count else { return nil }
        var vectors = [[Float]](repeating: [], count: count)
        for (place, item) in answer.data.enumerated() {
            let index = item.index ?? place
            guard vectors.indices.contains(index), vectors[index].isEmpty, !item.embedding.numbers.isEmpty else { return nil }
            vectors[index] = item.embedding.numbers
        }
        return vectors
    }

    private struct Body: Encodable {
        var model: String
        var input: [String]
        var encodingFormat: String?
        var inputType: String?

        enum CodingKeys: String, CodingKey {
            case model, input
            case encodingFormat = "encoding_format"
            case inputType = "input_type"
        }
    }

    private struct Answer: Decodable {
        struct Item: Decodable {
            var index: Int?
            var embedding: Vector
        }

        var data: [Item]
    }

    /// A vector as a list of numbers, or as the base64 of 32-bit little-endian ones.
    private struct Vector: Decodable {
        var numbers: [Float]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                guard let data = Data(base64Encoded: text), data.count % 4 == 0 else {
                    throw DecodingError.dataCorruptedError(in: container, debugDescription: "not the base64 of 32-bit numbers")
                }
                let bytes = [UInt8](data)
                numbers = bytes.withUnsafeBytes { raw in
                    stride(from: 0, to: raw.count, by: 4)
                        .map { at in
                            Float(bitPattern: UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
                        }
                }
            } else {
                numbers = try container.decode([Float].self)
            }
        }
    }
}
