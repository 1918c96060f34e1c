import Foundation
import GRDB
import Logging
import LuminoraCore
import LuminoraSQL
import LuminoraTestSupport
import Testing

@testable import LuminoraSQLite

@Suite("A SQLite store knows which files are its own")
struct SQLiteFileTests {
    @Test("A file that is no database is corrupt and left as it is")
    func notADatabase() async throws {
        try await SQLiteFixture.with { fixture in
            let text = Data(String(repeating: "this is a letter, not a database. ", count: 200).utf8)
            try text.write(to: URL(fileURLWithPath: fixture.path))
            let failure = try #require(try await fixture.failure())
            #expect(failure.code == .corrupt)
            #expect(failure.message.contains("is not a SQLite database"))
            #expect(try Data(contentsOf: URL(fileURLWithPath: fixture.path)) == text)
        }
    }

    @Test("A database of another program is incompatible and left as it is")
    func foreignDatabase() async throws {
        try await SQLiteFixture.with { fixture in
            let other = try DatabaseQueue(path: fixture.path)
            try await other.write { try $0.execute(sql: "CREATE TABLE schema_migrations (version TEXT); CREATE TABLE customers (id INTEGER)") }
            try other.close()
            let before = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
            let failure = try #require(try await fixture.failure())
            #expect(failure.code == .incompatible)
            #expect(failure.message.contains("another program"))
            #expect(try Data(contentsOf: URL(fileURLWithPath: fixture.path)) == before)
            #expect(try fixture.files == ["store.sqlite"])
        }
    }

    @Test("A newer schema is refused, in words that say what to do")
    func newerSchema() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.driver.pool.write { database in
                    try database.execute(sql: "INSERT INTO schema_migrations VALUES (7, 'later', 'x', '2026-11-21 00:00:00.000')")
                }
            }
            let failure = try #require(try await fixture.failure())
            #expect(failure.code == .incompatible)
            #expect(failure.message.contains("written by a newer release (schema 7; this one knows 3); upgrade"))
        }
    }

    @Test("A schema step that was changed afterwards is noticed")
    func changedStep() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.driver.pool.write { try $0.execute(sql: "UPDATE schema_migrations SET checksum = 'x'") }
            }
            #expect(try await fixture.failure()?.code == .corrupt)
        }
    }

    @Test("An older schema is brought up to date after a copy was put beside it")
    func olderSchema() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { try await $0.begin() }
            var migrator = SQLMigrator(dialect: .sqlite)
            migrator.migrations.append(SQLMigration(version: 4, name: "more", statements: ["CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT"]))
            let store = try await fixture.open(migrator: migrator)
            #expect(try await store.summary().schemaVersion == 4)
            #expect(try await store.session(SessionID(rawValue: "s"), of: SQLiteFixture.user) != nil)
            await store.close()
            let copy = try await fixture.open(fixture.path + ".before-schema-4")
            #expect(try await copy.summary().schemaVersion == 3)
            await copy.close()
            #expect(try await fixture.failure()?.code == .incompatible)
        }
    }

    @Test("A step that fails leaves the schema as it was")
    func failingStep() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { try await $0.begin() }
            var migrator = SQLMigrator(dialect: .sqlite)
            migrator.migrations.append(
                SQLMigration(version: 4, name: "wrong", statements: ["CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT", "CREATE NONSENSE"])
            )
            #expect(try await fixture.failure(migrator: migrator) != nil)
            try await fixture.withStore { store in
                let version = try await store.summary().schemaVersion
                let defects = try await store.check()
                #expect(version == 3)
                #expect(defects == [])
            }
        }
    }

    @Test("A path that cannot be is unavailable and named", arguments: ["/nowhere/at/all/store.sqlite", "/tmp"])
    func impossiblePath(_ path: String) async throws {
        try await SQLiteFixture.with { fixture in
            let failure = try #require(try await fixture.failure(path))
            #expect(failure.code == .unavailable)
            #expect(failure.message.contains(path == "/tmp" ? "directory" : "/nowhere/at/all"))
        }
    }

    @Test("A directory that cannot be written to is readOnly or unavailable")
    func readOnlyDirectory() async throws {
        try await SQLiteFixture.with { fixture in
            // Not even root may create files here.
            let failure = try #require(try await fixture.failure("/proc/self/luminora.sqlite"))
            #expect([.readOnly, .unavailable].contains(failure.code))
        }
    }

    @Test("A store opened for reading reads, and refuses to write")
    func readOnly() async throws {
        try await SQLiteFixture.with { fixture in
            #expect(try await fixture.failure(isReadOnly: true)?.code == .unavailable)
            #expect(try fixture.files == [])
            try await fixture.withStore { try await $0.begin() }
            let store = try await fixture.open(isReadOnly: true)
            #expect(try await store.account(SQLiteFixture.user) != nil)
            #expect(await SQLiteFixture.failure { try await store.takeTurn(1) }?.code == .readOnly)
            await store.close()
        }
    }

    @Test("A file that may not be written to is readOnly", .enabled(if: geteuid() != 0, "root may write to everything"))
    func readOnlyFile() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { try await $0.begin() }
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: fixture.path)
            #expect(try await fixture.failure()?.code == .readOnly)
        }
    }

    @Test("The files are their owner's alone")
    func permissions() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                for file in try fixture.files {
                    let path = URL(fileURLWithPath: fixture.path).deletingLastPathComponent().appendingPathComponent(file).path
                    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600, "\(file)")
                }
            }
        }
    }

    @Test("A backup is whole, is one file, and overwrites nothing")
    func backup() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                for number in 1...20 { try await store.takeTurn(number, points: number) }
                let copy = fixture.path + ".copy"
                try await store.backup(to: copy)
                #expect(await SQLiteFixture.failure { try await store.backup(to: copy) }?.code == .invalidValue)
                #expect(try fixture.files.filter { $0.contains(".copy") } == ["store.sqlite.copy"])
                let restored = try await fixture.open(copy)
                #expect(try await restored.check() == [])
                #expect(try await restored.summary().rows == store.summary().rows)
                await restored.close()
            }
        }
    }

    @Test("A store that another program holds is busy, and says which")
    func busy() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { try await $0.begin() }
            let configuration = SQLiteConfiguration(path: fixture.path, durability: .normal, busyTimeout: .milliseconds(50))
            let store = try await SQLiteStore.open(configuration, logger: Logger(label: "test"))
            var unsafe = GRDB.Configuration()
            unsafe.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: fixture.path, configuration: unsafe)
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            let failure = await SQLiteFixture.failure { try await store.takeTurn(1) }
            #expect(failure?.code == .busy)
            #expect(failure?.message.contains(fixture.path) == true)
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            try await store.takeTurn(1)
            try other.close()
            await store.close()
        }
    }

    @Test("A closed store is unavailable")
    func closed() async throws {
        try await SQLiteFixture.with { fixture in
            let store = try await fixture.open()
            try await store.begin()
            await store.close()
            #expect(await SQLiteFixture.failure { try await store.takeTurn(1) }?.code == .unavailable)
            #expect(await SQLiteFixture.failure { _ = try await store.account(SQLiteFixture.user) }?.code == .unavailable)
            await store.close()
        }
    }
}
