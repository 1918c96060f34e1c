import Dispatch
import Foundation

/// The lines of standard input, read outside the threads that tasks share.
struct StandardInput {
    private let queue = DispatchQueue(label: "recall-check.input")

    /// The next line; `nil` at the end.
    func next() async -> String? {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: readLine()) }
        }
    }
}

/// Standard output, a line at a time.
enum StandardOutput {
    /// Writes a line at once.
    static func line(_ text: String) {
        FileHandle.standardOutput.write(Data("\(text)\n".utf8))
    }
}

/// Standard error, for what is wrong.
enum StandardError {
    /// Writes a line at once.
    static func line(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }
}
