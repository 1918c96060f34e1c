import Foundation
import GRDB
import LuminoraCore
import LuminoraSQL
import LuminoraTestSupport
import Testing

@testable import LuminoraSQLite

@Suite("Many writers on one SQLite file")
struct SQLiteConcurrencyTests {
    @Test("Many stores that open one new file at once agree on it")
    func openingAtOnce() async throws {
        try await SQLiteFixture.with { fixture in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        let store = try await fixture.open()
                        let user = UserID(rawValue: "user-\(number)")
                        try await store.begin("s\(number)", user: user)
                        for turn in 1...5 { try await store.takeTurn(turn, session: "s\(number)", user: user, points: turn) }
                        await store.close()
                    }
                }
                try await group.waitForAll()
            }
            try await fixture.withStore { store in
                let defects = try await store.check()
                let summary = try await store.summary()
                #expect(defects == [])
                #expect(summary.rows["turns"] == 60)
                #expect(summary.schemaVersion == 3)
            }
        }
    }

    @Test("Of batches committed together, those that fail leave the others alone")
    func groupCommit() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                let outcomes = try await withThrowingTaskGroup(of: StorageError.Code?.self) { group in
                    for number in 0..<200 {
                        group.addTask {
                            // Every third names a session that is not there, after a write that would have succeeded.
                            let usage = UsageEntry(
                                id: EventID(rawValue: "u\(number)"),
                                user: SQLiteFixture.user,
                                kind: "answer",
                                model: "m",
                                inputTokens: 1,
                                outputTokens: 1
                            )
                            var operations: [WriteOperation] = [.recordUsage(usage)]
                            if number.isMultiple(of: 3) {
                                operations.append(.setSessionStatus(SessionID(rawValue: "none"), .idle, reason: "test"))
                            }
                            let batch = WriteBatch(
                                id: BatchID(rawValue: "b\(number)"),
                                scope: .user(SQLiteFixture.user),
                                at: SQLiteFixture.start,
                                operations: operations
                            )
                            do throws(StorageError) {
                                try await store.apply(batch)
                                return nil
                            } catch {
                                return error.code
                            }
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(outcomes.count(where: { $0 == .notFound }) == 67)
                #expect(outcomes.count(where: { $0 == nil }) == 133)
                #expect(try await store.summary().rows["usage_ledger"] == 133)
            }
        }
    }

    @Test("A caller that is cancelled still gets an answer")
    func cancellation() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                await withTaskGroup(of: Void.self) { group in
                    for number in 0..<50 {
                        group.addTask { try? await store.takeTurn(number, session: "s") }
                    }
                    group.cancelAll()
                }
                #expect(try await store.check() == [])
            }
        }
    }

    @Test("The log stays bounded while it is written to without a pause")
    func boundedLog() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                let text = String(repeating: "largo ", count: 8000)
                var largest = 0
                for number in 1...500 {
                    try await store.takeTurn(number, text: text)
                    largest = max(largest, fixture.size("-wal"))
                }
                #expect(fixture.size() > 30_000_000)
                #expect(largest < 8_000_000)
            }
            #expect(fixture.size("-wal") == 0)
        }
    }

    @Test("No one checkpoints while another holds the lock on the file beside the database")
    func checkpointLock() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                let text = String(repeating: "largo ", count: 8000)
                let descriptor = open(fixture.path + "-checkpoint.lock", O_RDWR)
                #expect(descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
                let before = fixture.size()
                for number in 1...80 { try await store.takeTurn(number, text: text) }
                #expect(fixture.size() == before)
                #expect(fixture.size("-wal") > 6_000_000)
                _ = flock(descriptor, LOCK_UN)
                _ = Foundation.close(descriptor)
                for number in 81...120 { try await store.takeTurn(number, text: text) }
                #expect(fixture.size() > before)
            }
        }
    }

    @Test("What a crash leaves behind at any moment is a sound store with all that was acknowledged")
    func crash() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                let descriptor = open(fixture.path + "-checkpoint.lock", O_RDWR)
                #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
                let copies = try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { for number in 1...150 { try await store.takeTurn(number, points: number) } }
                    var copies: [(path: String, acknowledged: Int)] = []
                    for index in 0..<6 {
                        let acknowledged = try await store.summary().rows["messages"] ?? 0
                        let copy = fixture.path + ".crash\(index)"
                        try FileManager.default.copyItem(atPath: fixture.path, toPath: copy)
                        var log = try Data(contentsOf: URL(fileURLWithPath: fixture.path + "-wal"))
                        // A write that was cut off in the middle.
                        log.append(contentsOf: [UInt8](repeating: 0x5A, count: 1000 * index))
                        try log.write(to: URL(fileURLWithPath: copy + "-wal"))
                        copies.append((copy, acknowledged))
                    }
                    try await group.waitForAll()
                    return copies
                }
                _ = Foundation.close(descriptor)
                for copy in copies {
                    let restored = try await fixture.open(copy.path)
                    #expect(try await restored.check() == [])
                    #expect(try await restored.summary().rows["messages"] ?? 0 >= copy.acknowledged)
                    await restored.close()
                }
            }
        }
    }

    @Test("Batches of more than 72 hours before the newest are forgotten, the others never")
    func forgottenBatches() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                func batch(_ number: Int, hours: Int) -> WriteBatch {
                    WriteBatch(
                        id: BatchID(rawValue: "b\(number)"),
                        scope: .user(SQLiteFixture.user),
                        at: SQLiteFixture.start + .seconds(hours * 3600),
                        operations: []
                    )
                }
                for number in 0..<300 { try await store.apply(batch(number, hours: 1)) }
                for number in 300..<1100 { try await store.apply(batch(number, hours: 100)) }
                #expect(try await store.summary().rows["applied_batches"] ?? 0 <= 801)
                #expect(try await store.apply(batch(300, hours: 100)).isFirst == false)
                #expect(try await store.apply(batch(0, hours: 100)).isFirst)
            }
        }
    }
}
