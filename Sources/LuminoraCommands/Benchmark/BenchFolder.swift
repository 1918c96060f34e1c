import Foundation

/// The folder in which a run makes its databases.
enum BenchFolder {
    /// Lends a folder: one that was named, which must be empty or not there and stays; else a temporary one, which goes.
    ///
    /// - Parameters:
    ///   - named: the folder that was named, if one was.
    ///   - body: gets the path.
    /// - Returns: what `body` returns.
    /// - Throws: ``Failure`` if there is something in the folder, or it cannot be made; else what `body` throws.
    static func with<Result>(_ named: String?, _ body: (_ path: String) async throws -> Result) async throws -> Result {
        let files = FileManager.default
        let path = named ?? NSTemporaryDirectory() + "luminora-bench-\(UUID().uuidString.lowercased())"
        if let contents = try? files.contentsOfDirectory(atPath: path), !contents.isEmpty {
            throw Failure(.storage, "There are files in \(path) already; name an empty folder, or one that is not there yet.", name: "folder_in_use")
        }
        do {
            try files.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Failure(.storage, "The folder \(path) cannot be made. Name another one with --directory.", name: "unwritable_folder")
        }
        // Nothing can be done about a folder that does not go away.
        defer { if named == nil { try? files.removeItem(atPath: path) } }
        return try await body(path)
    }

    /// The bytes of a file; `nil` if there is none.
    static func size(of path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size].flatMap { ($0 as? NSNumber)?.intValue }
    }
}
