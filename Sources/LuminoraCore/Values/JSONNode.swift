/// A JSON value that knows where in its text it stands, so that a fault in it can be shown to the person who wrote it.
package struct JSONNode: Sendable {
    package enum Content: Sendable {
        case null
        case bool(Bool)
        case integer(Int64)
        case number(Double)
        case string(String)
        case array([JSONNode])
        case object([Member])
    }

    package struct Member: Sendable {
        package var key: String
        package var position: SourcePosition
        package var node: JSONNode
    }

    package var content: Content
    package var position: SourcePosition

    /// Reads JSON text (RFC 8259; at most 128 levels deep, no name twice in an object).
    package init(parsing text: String) throws(JSONSyntaxError) {
        var parser = JSONParser(text)
        self = try parser.document()
    }

    init(content: Content, position: SourcePosition) {
        self.content = content
        self.position = position
    }

    /// The member of an object by its name, or `nil`.
    package subscript(key: String) -> JSONNode? {
        guard case .object(let members) = content else { return nil }
        return members.first { $0.key == key }?.node
    }

    /// The value without its positions.
    package var value: JSONValue {
        switch content {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .string(let value): .string(value)
        case .array(let nodes): .array(nodes.map(\.value))
        case .object(let members): .object(Dictionary(members.map { ($0.key, $0.node.value) }, uniquingKeysWith: { first, _ in first }))
        }
    }
}

/// A place in a text.
public struct SourcePosition: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column in characters, from 1.
    public var column: Int

    /// Makes a place.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Says where a text stops being JSON, and why.
public struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where it was noticed.
    public var position: SourcePosition
    /// What is wrong and what was expected.
    public var message: String

    /// Where and what, in one sentence.
    public var description: String { "line \(position.line), column \(position.column): \(message)" }
}
