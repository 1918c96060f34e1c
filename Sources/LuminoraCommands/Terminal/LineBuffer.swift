/// A line that is being typed, and what the keys do to it: a pure value, so that it can be tested without a terminal.
struct LineBuffer: Equatable {
    private(set) var text: [Character] = []
    private(set) var cursor = 0
    private var history: [String]
    private var place: Int
    private var draft: [Character] = []

    /// A key of the keyboard.
    enum Key: Equatable {
        case character(Character)
        case left, right, home, end, up, down
        case backspace, delete, deleteWord, deleteToStart, deleteToEnd
        case enter, interrupt, endOfFile
    }

    /// What has come of a key.
    enum Outcome: Equatable {
        case editing
        case line(String)
        case interrupted
        case endOfFile
    }

    init(history: [String] = []) {
        self.history = history
        place = history.count
    }

    mutating func press(_ key: Key) -> Outcome {
        switch key {
        case .character(let character):
            text.insert(character, at: cursor)
            cursor += 1
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = text.count
        case .up: recall(place - 1)
        case .down: recall(place + 1)
        case .backspace: remove(from: cursor - 1, to: cursor)
        case .delete: remove(from: cursor, to: cursor + 1)
        case .deleteWord: remove(from: startOfWord, to: cursor)
        case .deleteToStart: remove(from: 0, to: cursor)
        case .deleteToEnd: remove(from: cursor, to: text.count)
        case .enter: return .line(String(text))
        case .interrupt: return .interrupted
        case .endOfFile:
            if text.isEmpty { return .endOfFile }
            remove(from: cursor, to: cursor + 1)
        }
        return .editing
    }

    private var startOfWord: Int {
        var index = cursor
        while index > 0, text[index - 1].isWhitespace { index -= 1 }
        while index > 0, !text[index - 1].isWhitespace { index -= 1 }
        return index
    }

    private mutating func remove(from start: Int, to end: Int) {
        guard start >= 0, end <= text.count, start < end else { return }
        text.removeSubrange(start..<end)
        cursor = start
    }

    private mutating func recall(_ index: Int) {
        guard (0...history.count).contains(index) else { return }
        if place == history.count { draft = text }
        place = index
        text = index == history.count ? draft : Array(history[index])
        cursor = text.count
    }
}

/// Turns the bytes of a terminal into keys.
struct KeyDecoder {
    private var pending: [UInt8] = []

    /// Takes the next byte; answers the key that it completes, if it does.
    mutating func decode(_ byte: UInt8) -> LineBuffer.Key? {
        pending.append(byte)
        if pending[0] == 0x1B { return escape() }
        if pending[0] < 0x20 || pending[0] == 0x7F {
            pending = []
            return Self.control(byte)
        }
        let length = Self.length(of: pending[0])
        guard pending.count >= length else { return nil }
        let text = String(validating: pending, as: UTF8.self)
        pending = []
        return text?.first.map(LineBuffer.Key.character)
    }

    private static func length(of lead: UInt8) -> Int {
        switch lead {
        case 0xC0...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF7: 4
        default: 1
        }
    }

    private static func control(_ byte: UInt8) -> LineBuffer.Key? {
        switch byte {
        case 0x01: .home
        case 0x02: .left
        case 0x03: .interrupt
        case 0x04: .endOfFile
        case 0x05: .end
        case 0x06: .right
        case 0x08, 0x7F: .backspace
        case 0x0A, 0x0D: .enter
        case 0x0B: .deleteToEnd
        case 0x0E: .down
        case 0x10: .up
        case 0x15: .deleteToStart
        case 0x17: .deleteWord
        default: nil
        }
    }

    /// Sequences such as ESC [ A and ESC [ 3 ~.
    private mutating func escape() -> LineBuffer.Key? {
        guard pending.count >= 2 else { return nil }
        guard pending[1] == UInt8(ascii: "[") || pending[1] == UInt8(ascii: "O") else {
            pending = []
            return nil
        }
        guard pending.count >= 3, let last = pending.last, (0x40...0x7E).contains(last) else {
            if pending.count > 16 { pending = [] }
            return nil
        }
        let middle = pending[2..<(pending.count - 1)]
        pending = []
        switch last {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return .right
        case UInt8(ascii: "D"): return .left
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "~"):
            switch middle.first {
            case UInt8(ascii: "1"), UInt8(ascii: "7"): return .home
            case UInt8(ascii: "3"): return .delete
            case UInt8(ascii: "4"), UInt8(ascii: "8"): return .end
            default: return nil
            }
        default: return nil
        }
    }
}
