import Foundation
import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("API keys")
struct APIKeyTests {
    private let provider: ModelProvider

    init() throws { provider = try #require(ModelProvider.named("deepseek")) }

    @Test("The provider's variable comes first, then the common one; blank ones do not count")
    func order() throws {
        func key(_ environment: [String: String]) throws -> String? {
            try APIKey.resolve(for: provider, environment: environment)?.secret.reveal()
        }
        #expect(try key(["DEEPSEEK_API_KEY": " a\n", "LUMINORA_API_KEY": "b"]) == "a")
        #expect(try key(["DEEPSEEK_API_KEY": "  ", "LUMINORA_API_KEY": "b"]) == "b")
        #expect(try key(["LUMINORA_API_KEY": "b", "LUMINORA_API_KEY_FILE": "/nowhere"]) == "b")
    }

    @Test("A missing key is an error that names the variable to set")
    func missing() throws {
        let error = try #require(throws: ModelError.self) { try APIKey.resolve(for: provider, environment: ["OPENAI_API_KEY": "x"]) }
        #expect(error.code == .authentication)
        #expect(error.description == "deepseek: there is no API key; set DEEPSEEK_API_KEY, or name a file with the key in LUMINORA_API_KEY_FILE.")
        let local = try #require(ModelProvider.named("ollama"))
        #expect(try APIKey.resolve(for: local, environment: [:]) == nil)
    }

    @Test("A key that could add headers is refused and not shown", arguments: ["a\r\nX-Evil: 1", "a b", "clé"])
    func implausible(_ key: String) throws {
        let error = try #require(throws: ModelError.self) { try APIKey.resolve(for: provider, environment: ["DEEPSEEK_API_KEY": key]) }
        #expect(error.message == "the key in DEEPSEEK_API_KEY has characters that no key has, such as a line break")
    }

    @Test("A key file of one's own is read and trimmed")
    func file() throws {
        try withFile("  \(testKey)\n", permissions: 0o600) { path in
            let key = try APIKey.resolve(for: provider, environment: ["LUMINORA_API_KEY_FILE": path])
            #expect(key?.secret.reveal() == testKey)
            #expect(key?.source == "the file \(path)")
        }
    }

    @Test(
        "A key file that others may read is refused, with the command that mends it",
        arguments: [0o640, 0o604, 0o620, 0o644, 0o777] as [mode_t]
    )
    func openFile(_ permissions: mode_t) throws {
        try withFile(testKey, permissions: permissions) { path in
            let error = try #require(throws: ModelError.self) { try APIKey.resolve(for: provider, environment: ["LUMINORA_API_KEY_FILE": path]) }
            #expect(error.description == "deepseek: other users may read the key file \(path); run “chmod 600 \(path)”.")
        }
    }

    @Test(
        "A key file with anything but a key is refused",
        arguments: [
            (" \n", "is empty"), (String(repeating: "k", count: 8193), "is over 8 KiB"), ("one\ntwo", "has more in it than a key"),
        ]
    )
    func badFile(_ content: String, _ reason: String) throws {
        try withFile(content, permissions: 0o600) { path in
            let error = try #require(throws: ModelError.self) { try APIKey.resolve(for: provider, environment: ["LUMINORA_API_KEY_FILE": path]) }
            #expect(error.message.hasSuffix(reason))
        }
    }

    @Test("A key of exactly 8 KiB is still read")
    func largestFile() throws {
        try withFile(String(repeating: "k", count: 8192), permissions: 0o600) { path in
            let key = try KeyFile.read(path: path)
            #expect(key.count == 8192)
        }
    }

    @Test("What is not a file is refused", arguments: [("/nowhere/key", "does not exist"), ("/", "is not a file"), ("/dev/zero", "is not a file")])
    func noFile(_ path: String, _ reason: String) throws {
        let error = try #require(throws: ModelError.self) { try APIKey.resolve(for: provider, environment: ["LUMINORA_API_KEY_FILE": path]) }
        #expect(error.message.hasSuffix(reason))
    }

    @Test("A secret does not show")
    func secret() {
        let secret = Secret(testKey)
        var dumped = ""
        dump(secret, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), "\([secret])", dumped] {
            #expect(text.contains("‹secret›"))
            #expect(!text.contains(testKey))
        }
    }

    private func withFile(_ content: String, permissions: mode_t, _ body: (String) throws -> Void) throws {
        let path = NSTemporaryDirectory() + "luminora-key-\(UUID().uuidString)"
        try content.write(toFile: path, atomically: false, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        chmod(path, permissions)
        try body(path)
    }
}
