import LuminoraCore

/// What a model answers when it is asked what messages teach.
struct ExtractionAnswer: Hashable, Sendable {
    /// A fact as the model puts it.
    struct Fact: Hashable, Sendable {
        var action: FactProposal.Action
        var key: String
        var value: String?
        var details: [String: String]
        var message: String
        var quote: String
        var confidence: Double
    }

    /// A moment as the model puts it.
    struct Episode: Hashable, Sendable {
        var type: EpisodeType
        var title: String
        var summary: String
        var sentiment: Sentiment
        var importance: Double?
        var date: String?
        var tags: [String]
        var people: [String]
        var places: [String]
        var evidence: [Quote]
    }

    /// Something done towards the character as the model puts it.
    struct Act: Hashable, Sendable {
        var interaction: String
        var quote: Quote
    }

    /// A message by its short name, and words from it.
    struct Quote: Hashable, Sendable {
        var message: String
        var quote: String
    }

    var facts: [Fact] = []
    var episodes: [Episode] = []
    var interactions: [Act] = []

    /// The most bytes of an answer that is looked at.
    static let maximumBytes = 64 << 10
    /// The most facts in an answer.
    static let maximumFacts = 20
    /// The most episodes in an answer.
    static let maximumEpisodes = 5
    /// The most interactions in an answer.
    static let maximumInteractions = 5

    /// Reads the JSON object in an answer; a fence and words around it are passed over.
    static func parse(_ text: String) throws(ExtractionAnswerFault) -> ExtractionAnswer {
        guard text.utf8.count <= maximumBytes else { throw .tooLong }
        guard let json = JSONSpan.object(in: text) else { throw .noObject }
        let value: JSONValue
        do throws(JSONSyntaxError) {
            value = try JSONValue(parsing: json)
        } catch {
            throw .syntax(error.description)
        }
        return try AnswerReader.answer(value)
    }
}

/// Says why an answer cannot be used, for the model to do better.
enum ExtractionAnswerFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// It is longer than is looked at.
    case tooLong
    /// There is no JSON object in it.
    case noObject
    /// It is not JSON; where and why.
    case syntax(String)
    /// It has not the shape that was asked for; where, and what should be there.
    case shape(path: String, expected: String)

    /// What is wrong, without anything of the answer itself.
    var description: String {
        switch self {
        case .tooLong: "the answer is far too long"
        case .noObject: "there is no JSON object in the answer"
        case .syntax(let message): "the answer is not JSON: \(message)"
        case .shape(let path, let expected): "\(path) must be \(expected)"
        }
    }
}

/// Finds the JSON object within an answer.
enum JSONSpan {
    /// The text from the first brace to the one that closes it, or `nil` if none does.
    static func object(in text: String) -> String? {
        let bytes = Array(text.utf8)
        guard let start = bytes.firstIndex(of: UInt8(ascii: "{")) else { return nil }
        var (depth, isString, isEscaped) = (0, false, false)
        for (index, byte) in bytes[start...].enumerated() {
            if isString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isString = true
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return String(decoding: bytes[start...start + index], as: UTF8.self) }
            default: break
            }
        }
        return nil
    }
}
