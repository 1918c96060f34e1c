import Foundation
import LuminoraCore

/// Where the program writes: results to standard output, everything else to standard error; colour only on a terminal.
struct Output: Sendable {
    enum Style: String {
        case dim = "2"
        case bold = "1"
        case accent = "36"
        case warning = "33"
        case failure = "31"
    }

    let isTerminal: Bool
    let isErrorTerminal: Bool

    /// Standard output and error as they are; `NO_COLOR` and dumb terminals get no colour.
    init(environment: [String: String]) {
        let allowsColor = environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
        isTerminal = allowsColor && isatty(STDOUT_FILENO) == 1
        isErrorTerminal = allowsColor && isatty(STDERR_FILENO) == 1
    }

    func styled(_ text: String, _ style: Style) -> String {
        isTerminal ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Writes a line of a result.
    func line(_ text: String = "") {
        write(text + "\n")
    }

    /// Writes a piece of a result at once.
    func write(_ text: String) {
        Self.write(text, to: STDOUT_FILENO)
    }

    /// Writes one JSON object on a line.
    func json(_ value: JSONValue) {
        line(value.text)
    }

    /// Writes a note for the person at the terminal.
    func note(_ text: String, _ style: Style = .dim) {
        Self.write((isErrorTerminal ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text) + "\n", to: STDERR_FILENO)
    }

    /// Writes all of a text, however the system splits it; a reader that has gone away ends the writing.
    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
                guard written > 0 else {
                    guard written < 0, errno == EINTR || errno == EAGAIN else { return }
                    continue
                }
                rest = rest.dropFirst(written)
            }
        }
    }
}

/// Keeps stored text from steering a terminal.
enum TerminalText {
    /// The text without control characters other than line breaks and tabs.
    static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var safe = ""
        for scalar in text.unicodeScalars where !isUnsafe(scalar) { safe.unicodeScalars.append(scalar) }
        return safe
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }
}

/// Lines up columns.
enum Columns {
    /// The rows as lines, each column as wide as its widest cell.
    static func lines(_ rows: [[String]]) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
        return rows.map { row in
            row.enumerated()
                .map { index, cell in
                    index == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[index] - cell.count)
                }
                .joined(separator: "  ")
        }
    }
}
