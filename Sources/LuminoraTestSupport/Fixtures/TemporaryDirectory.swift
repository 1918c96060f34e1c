import Foundation

/// Directories that last as long as a test.
public enum TemporaryDirectory {
    /// Lends the path of a new, empty directory, and removes it with all that is in it afterwards.
    public static func with<Result>(_ body: (_ path: String) async throws -> Result) async throws -> Result {
        let path = NSTemporaryDirectory() + "luminora-\(UUID().uuidString.lowercased())"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        // Nothing can be done about a directory that does not go away, and the test has its own result to report.
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await body(path)
    }
}
