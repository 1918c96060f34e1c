import Foundation

/// Runs another program to its end.
enum ChildProcess {
    /// How a program ended.
    struct Outcome: Sendable {
        /// Its exit code; 127 if there is no such program, and 128 more than the signal that ended it.
        var status: Int32
        /// The end of what it wrote to standard error.
        var errors: String
    }

    /// The most bytes of standard error that are kept.
    private static let mostErrors: UInt64 = 16 << 10

    /// Runs a program without input, whose output is thrown away.
    ///
    /// - Parameters:
    ///   - command: The program, a path or a name to look for, and its arguments; no shell sees them.
    ///   - environment: Its environment variables.
    ///   - scratch: A folder in which its complaints are collected.
    /// - Returns: How it ended.
    /// - Throws: `CancellationError` if the task is cancelled, once the program has been ended.
    static func run(_ command: [String], environment: [String: String], scratch: String) async throws -> Outcome {
        let path = scratch + "/errors.txt"
        guard FileManager.default.createFile(atPath: path, contents: nil), let errors = FileHandle(forWritingAtPath: path) else {
            return Outcome(status: 126, errors: "\(path) cannot be written")
        }
        defer { try? errors.close() }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try await withTaskCancellationHandler {
            try Task.checkCancellation()
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                process.terminationHandler = { _ in continuation.resume() }
                do {
                    try process.run()
                } catch {
                    process.terminationHandler = nil
                    continuation.resume(throwing: error)
                }
            }
        } onCancel: {
            if process.isRunning { process.terminate() }
        }
        try Task.checkCancellation()
        let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return Outcome(status: status, errors: tail(of: path))
    }

    private static func tail(of path: String) -> String {
        guard let file = FileHandle(forReadingAtPath: path) else { return "" }
        defer { try? file.close() }
        let size = (try? file.seekToEnd()) ?? 0
        try? file.seek(toOffset: size > mostErrors ? size - mostErrors : 0)
        let data = (try? file.readToEnd()) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }
}
