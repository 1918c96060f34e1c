import LuminoraCore

extension BenchFigures {
    /// The figures for programs; `luminora bench --help` lists the keys.
    func json(isQuick: Bool, machine: BenchMachine) -> JSONValue {
        .object([
            "version": .string(LuminoraVersion.text), "system": .string(machine.system), "cores": .integer(Int64(machine.cores)),
            "quick": .bool(isQuick), "seed": .integer(Int64(MadeUpMemories.seed)), "dimensions": .integer(Int64(MadeUpMemories.dimensions)),
            "index": .array(index.map(\.json)), "recall": recall?.json ?? .null,
            "adding": .object([
                "disk_sync": diskSync?.json ?? .null, "normal": normal?.json ?? .null, "full": full?.json ?? .null,
            ]),
            "disk": disk?.json ?? .null, "searches": .integer(Int64(searches)), "misses": .integer(Int64(misses)), "seconds": .rounded(seconds),
        ])
    }
}

extension Percentiles {
    var json: JSONValue { .object(["p50_ms": .rounded(p50), "p95_ms": .rounded(p95)]) }
}

extension IndexFigures {
    /// How many times as long SQLite's full-text search takes as that by words.
    var fullTextRatio: Double? { fullText.map { words.p50 > 0 ? $0.p50 / words.p50 : 0 } }

    /// How many times as long a scan takes as a search by words and vector.
    var bruteForceRatio: Double { hybrid.p50 > 0 ? bruteForce.p50 / hybrid.p50 : 0 }

    fileprivate var json: JSONValue {
        .object([
            "memories": .integer(Int64(memories)), "build_us": .rounded(building), "bytes": .integer(Int64(bytes)), "hybrid": hybrid.json,
            "words": words.json, "vectors": vectors.json, "fts5": fullText?.json ?? .null, "fts5_telling": fullTextTelling?.json ?? .null,
            "brute_force": bruteForce.json,
            "fts5_ratio": fullTextRatio.map { .rounded($0) } ?? .null, "brute_force_ratio": .rounded(bruteForceRatio),
        ])
    }
}

extension RecallFigures {
    fileprivate var json: JSONValue {
        func json(_ group: Group) -> JSONValue {
            .object(["users": .integer(Int64(group.users)), "warm": group.warm.json, "cold": group.cold.json])
        }
        return .object([
            "memories_each": .integer(Int64(memoriesEach)), "first": json(first), "all": json(all), "kept_users": .integer(Int64(keptUsers)),
            "index_bytes": .integer(Int64(indexBytes)), "budget_bytes": .integer(Int64(budget)),
            "resident_bytes": residentBytes.map { .integer(Int64($0)) } ?? .null,
        ])
    }
}

extension AddingFigures {
    fileprivate var json: JSONValue {
        .object([
            "one": one.json, "one_per_second": .rounded(onePerSecond), "batch": .integer(Int64(batch)), "batch_per_second": .rounded(batchPerSecond),
        ])
    }
}

extension DiskFigures {
    fileprivate var json: JSONValue {
        .object(["memories": .integer(Int64(memories)), "bytes": .integer(Int64(bytes)), "bytes_each": .rounded(bytesEach)])
    }
}

extension JSONValue {
    fileprivate static func rounded(_ value: Double) -> JSONValue { .number((value * 10_000).rounded() / 10_000) }
}
