/// One event of a server-sent event stream.
struct ServerSentEvent: Hashable, Sendable {
    /// The event's name, empty where the server gives none.
    var name: String
    /// The lines of data, joined by line feeds.
    var data: String
}

/// Takes server-sent events out of bytes that arrive in pieces of any size.
///
/// It follows the WHATWG rules: lines end in LF, CR or CRLF, lines that begin with a colon are comments, several `data` lines
/// make one event, and a byte order mark at the start is skipped. Bytes become text a whole line at a time, so that a piece
/// may end within a character.
struct ServerSentEventParser: Sendable {
    /// Says that a line or an event was longer than the limit.
    struct TooLong: Error {
        /// The limit in bytes.
        let limit: Int
    }

    private let limit: Int
    private var line: [UInt8] = []
    private var name = ""
    private var data: [UInt8]?
    private var lastWasCarriageReturn = false
    private var isFirstLine = true

    /// Makes a parser that accepts lines and events of at most `limit` bytes.
    init(limit: Int = 1 << 20) {
        self.limit = limit
    }

    /// Takes the next bytes and returns the events that they complete.
    mutating func feed(_ bytes: some Sequence<UInt8>) throws(TooLong) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        for byte in bytes {
            let endsPair = lastWasCarriageReturn && byte == Self.lineFeed
            lastWasCarriageReturn = byte == Self.carriageReturn
            if endsPair { continue }
            if byte == Self.lineFeed || byte == Self.carriageReturn {
                if let event = try endLine() { events.append(event) }
            } else {
                guard line.count < limit else { throw TooLong(limit: limit) }
                line.append(byte)
            }
        }
        return events
    }

    /// Returns the event that the end of the stream leaves open, for servers that spare the last blank line.
    mutating func finish() throws(TooLong) -> ServerSentEvent? {
        if !line.isEmpty { _ = try endLine() }
        return dispatch()
    }

    private mutating func endLine() throws(TooLong) -> ServerSentEvent? {
        defer { line.removeAll(keepingCapacity: true) }
        if isFirstLine {
            isFirstLine = false
            if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        }
        guard !line.isEmpty else { return dispatch() }
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        switch String(decoding: line[..<colon], as: UTF8.self) {
        case "data":
            var collected = data.map { $0 + [Self.lineFeed] } ?? []
            collected += value
            guard collected.count <= limit else { throw TooLong(limit: limit) }
            data = collected
        case "event":
            name = String(decoding: value, as: UTF8.self)
        default:
            break
        }
        return nil
    }

    private mutating func dispatch() -> ServerSentEvent? {
        defer {
            name = ""
            data = nil
        }
        return data.map { ServerSentEvent(name: name, data: String(decoding: $0, as: UTF8.self)) }
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
