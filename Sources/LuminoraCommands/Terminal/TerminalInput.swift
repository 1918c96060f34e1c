import Dispatch
import Foundation

/// Reads lines from standard input: with editing and history at a terminal, plainly from a pipe.
///
/// Reading blocks, so it has a thread of its own.
actor TerminalInput {
    /// What was read.
    enum Input: Sendable {
        case line(String)
        case interrupted
        case endOfFile
        case tooLong(limit: Int)
        case invalid
    }

    let isTerminal: Bool

    private nonisolated let executor = QueueExecutor(label: "luminora.input")
    private let limit: Int
    private var history: [String] = []
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Makes a reader of standard input; a line has at most `limit` bytes.
    init(limit: Int) {
        self.limit = limit
        isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    }

    /// Reads the next line, without its end.
    func readLine(prompt: String) -> Input {
        isTerminal ? edit(prompt: prompt) : readPlainLine()
    }

    // MARK: A pipe

    private func readPlainLine() -> Input {
        var line: [UInt8] = []
        var isTooLong = false
        while let byte = nextByte() {
            if byte == UInt8(ascii: "\n") { return finished(line, isTooLong: isTooLong) }
            if line.count >= limit { isTooLong = true } else { line.append(byte) }
        }
        return line.isEmpty ? .endOfFile : finished(line, isTooLong: isTooLong)
    }

    private func finished(_ line: [UInt8], isTooLong: Bool) -> Input {
        if isTooLong { return .tooLong(limit: limit) }
        let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
        return String(validating: line, as: UTF8.self).map(Input.line) ?? .invalid
    }

    private func nextByte() -> UInt8? {
        if start == buffer.count {
            guard !isAtEnd else { return nil }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else {
                isAtEnd = true
                return nil
            }
            buffer = Array(chunk[..<count])
            start = 0
        }
        defer { start += 1 }
        return buffer[start]
    }

    // MARK: A terminal

    private func edit(prompt: String) -> Input {
        var original = termios()
        guard tcgetattr(STDIN_FILENO, &original) == 0 else { return readPlainLine() }
        var raw = original
        cfmakeraw(&raw)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &original) }
        var line = LineBuffer(history: history)
        var decoder = KeyDecoder()
        draw(prompt, line)
        while let byte = nextByte() {
            guard let key = decoder.decode(byte) else { continue }
            let outcome = line.press(key)
            switch outcome {
            case .editing: draw(prompt, line)
            case .line(let text):
                put("\r\n")
                if !text.isEmpty, history.last != text { history.append(text) }
                if history.count > 500 { history.removeFirst() }
                return text.utf8.count > limit ? .tooLong(limit: limit) : .line(text)
            case .interrupted:
                put("\r\n")
                return .interrupted
            case .endOfFile:
                put("\r\n")
                return .endOfFile
            }
        }
        return .endOfFile
    }

    /// Draws the line again; one that is wider than the terminal shows the part around the cursor.
    private func draw(_ prompt: String, _ line: LineBuffer) {
        var size = winsize()
        let columns = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
        let room = max(8, columns - prompt.count - 1)
        let first = max(0, line.cursor - room + 1)
        let shown = line.text[first..<min(line.text.count, first + room)]
        let back = shown.count - (line.cursor - first)
        put("\r\u{1B}[K\u{1B}[36m\(prompt)\u{1B}[0m\(String(shown))" + (back > 0 ? "\u{1B}[\(back)D" : ""))
    }

    private func put(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}

/// Runs an actor on a thread of its own, where it may block.
private final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
