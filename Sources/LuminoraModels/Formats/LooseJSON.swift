/// JSON whose shape is not known beforehand: the errors of providers, of which hardly two look alike.
indirect enum LooseJSON: Decodable, Sendable {
    case text(String)
    case number(Int)
    case object([String: LooseJSON])
    case list([LooseJSON])
    case other

    init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self = .text(text)
        } else if let number = try? decoder.singleValueContainer().decode(Int.self) {
            self = .number(number)
        } else if let object = try? [String: LooseJSON](from: decoder) {
            self = .object(object)
        } else if let list = try? [LooseJSON](from: decoder) {
            self = .list(list)
        } else {
            self = .other
        }
    }

    /// The value of a key, or `nil` where there is none.
    subscript(_ key: String) -> LooseJSON? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The text or number as text.
    var scalar: String? {
        switch self {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .object, .list, .other: nil
        }
    }
}
