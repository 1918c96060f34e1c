import Foundation
import LuminoraCore

/// The figures of a run for the person at the terminal.
struct BenchTable {
    let figures: BenchFigures
    let speech: Speech
    let machine: BenchMachine

    /// The lines, tables with an empty line between them.
    var lines: [String] {
        let head =
            "luminora \(LuminoraVersion.text), \(machine.system), "
            + speech(es: "\(machine.cores) núcleos, p50 / p95 en ms", en: "\(machine.cores) cores, p50 / p95 in ms")
        let tables = [index, recall, adding].filter { !$0.isEmpty }.map { Columns.lines($0) }
        return [head] + tables.flatMap { [""] + $0 } + ["", tail]
    }

    private var index: [[String]] {
        let columns = figures.index
        func row(_ name: String, _ cell: (IndexFigures) -> String) -> [String] { [name] + columns.map(cell) }
        return [
            row(speech(es: "recuerdos de un usuario", en: "memories of one user")) { "\($0.memories)" },
            row(speech(es: "buscar: texto y vector", en: "search: text and vector")) { Self.times($0.hybrid) },
            row(speech(es: "buscar: texto", en: "search: text")) { Self.times($0.words) },
            row(speech(es: "buscar: vector", en: "search: vector")) { Self.times($0.vectors) },
            row(speech(es: "SQLite FTS5: texto", en: "SQLite FTS5: text")) { $0.fullText.map(Self.times) ?? "–" },
            row(speech(es: "SQLite FTS5: sus palabras más raras", en: "SQLite FTS5: its rarest words")) { $0.fullTextTelling.map(Self.times) ?? "–" },
            row(speech(es: "recorrer todo: texto y vector", en: "scan: text and vector")) { Self.times($0.bruteForce) },
            row(speech(es: "FTS5 tarda", en: "FTS5 takes")) { $0.fullTextRatio.map { "× \(Self.number($0))" } ?? "–" },
            row(speech(es: "recorrer todo tarda", en: "the scan takes")) { "× \(Self.number($0.bruteForceRatio))" },
            row(speech(es: "añadir al índice, µs cada uno", en: "add to the index, µs each")) { Self.number($0.building) },
            row(speech(es: "bytes cada uno", en: "bytes each")) { "\($0.bytes)" },
        ]
    }

    private var recall: [[String]] {
        guard let recall = figures.recall else { return [] }
        let groups = [recall.first, recall.all]
        let name = speech(es: "usuarios × recuerdos, SQLite", en: "users × memories, SQLite")
        var rows = [
            [name] + groups.map { "\($0.users) × \(recall.memoriesEach)" },
            [speech(es: "buscar", en: "search")] + groups.map { Self.times($0.warm) },
            [speech(es: "primera búsqueda de un usuario", en: "first search for a user")] + groups.map { Self.times($0.cold) },
            [
                speech(es: "índices en memoria", en: "indexes kept"), "",
                speech(
                    es: "\(recall.keptUsers) usuarios, \(Self.megabytes(recall.indexBytes)) de \(Self.megabytes(recall.budget))",
                    en: "\(recall.keptUsers) users, \(Self.megabytes(recall.indexBytes)) of \(Self.megabytes(recall.budget))"
                ),
            ],
        ]
        if let resident = recall.residentBytes {
            rows.append([speech(es: "memoria del proceso", en: "memory of the process"), "", Self.megabytes(resident)])
        }
        return rows
    }

    private var adding: [[String]] {
        guard let normal = figures.normal, let full = figures.full else { return [] }
        let each = speech(es: "por segundo", en: "a second")
        var rows = [
            [speech(es: "añadir con texto y vector, SQLite", en: "add with text and vector, SQLite"), "normal", "full"],
            [speech(es: "de uno en uno", en: "one at a time"), Self.times(normal.one), Self.times(full.one)],
            ["", "\(Int(normal.onePerSecond)) \(each)", "\(Int(full.onePerSecond)) \(each)"],
            [
                speech(es: "de \(normal.batch) en \(normal.batch)", en: "\(normal.batch) at once"), "\(Int(normal.batchPerSecond)) \(each)",
                "\(Int(full.batchPerSecond)) \(each)",
            ],
        ]
        if let sync = figures.diskSync { rows.append([speech(es: "el disco, 4 KiB", en: "the disk, 4 KiB"), "", Self.times(sync)]) }
        if let disk = figures.disk {
            rows.append([speech(es: "bytes en disco cada uno", en: "bytes on the disk each"), "\(Int(disk.bytesEach.rounded()))"])
        }
        return rows
    }

    private var tail: String {
        speech(
            es: "\(figures.searches) búsquedas comprobadas, \(figures.misses) fallos; \(Int(figures.seconds.rounded())) s",
            en: "\(figures.searches) searches checked, \(figures.misses) misses; \(Int(figures.seconds.rounded())) s"
        )
    }

    private static func times(_ times: Percentiles) -> String { "\(number(times.p50)) / \(number(times.p95))" }

    /// A number with about three digits that count.
    private static func number(_ value: Double) -> String {
        String(format: value < 1 ? "%.3f" : value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value)
    }

    private static func megabytes(_ bytes: Int) -> String { String(format: "%.1f MB", Double(bytes) / 1_000_000) }
}
