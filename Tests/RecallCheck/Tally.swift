import Foundation

/// What a process did, and what was wrong.
struct Tally: Codable, Sendable {
    /// Writes and searches that were begun.
    var done = 0
    /// Writes that were made, by kind.
    var operations: [String: Int] = [:]
    /// Writes that the store refused, as it must where two processes want the same, by code.
    var refused: [String: Int] = [:]
    /// Searches that were compared, by kind.
    var searches: [String: Int] = [:]
    /// Hits that were compared with the plain look at everything.
    var hits = 0
    /// Hits that another process had written.
    var hitsOfOthers = 0
    /// Cosines that were compared with the text's own.
    var cosines = 0
    /// Searches for something that had been taken away.
    var searchesForGone = 0
    /// Comparisons that began anew because another process wrote meanwhile.
    var overtaken = 0
    /// What was wrong.
    var faults: [String] = []

    /// The most faults that are told of.
    private static let mostFaults = 50

    mutating func fault(_ text: String) {
        guard faults.count < Self.mostFaults else { return }
        faults.append(text)
        StandardError.line("fault: \(text)")
    }

    /// All of it as one JSON object on a line.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}

extension [String: Int] {
    mutating func count(_ name: String) { self[name, default: 0] += 1 }
}
