import ArgumentParser
import LuminoraCore
import LuminoraEngine
import LuminoraModels
import Testing

@testable import LuminoraCommands

@Suite("Families of the providers' models")
struct ProviderTokenFamilyTests {
    private static let expected = [
        "offline": "general", "openai": "o200k", "anthropic": "general", "deepseek": "deepseek", "mistral": "mistral", "groq": "llama3",
        "openrouter": "general", "gemini": "gemma", "cohere": "general", "ollama": "llama3", "llamacpp": "general", "lmstudio": "general",
    ]

    @Test("Each provider's own model has a family", arguments: ModelProvider.all.map(\.name).filter { $0 != "openai-compatible" })
    func presets(_ provider: String) throws {
        #expect(TokenFamily(modelName: try ModelSpecification(provider).name).name == Self.expected[provider])
    }

    @Test("The setting names a family, or leaves it to the model's name")
    func setting() throws {
        let home = ["HOME": "/nonexistent", "USER": "ana"]
        #expect(try Settings(flags: [:], file: nil, environment: home).engine.tokenFamily == nil)
        let named = try Settings(flags: [:], file: nil, environment: home.merging(["LUMINORA_TOKEN_FAMILY": "qwen"]) { $1 })
        #expect(named.engine.tokenFamily == .qwen)
        #expect(throws: Failure.self) {
            try Settings(flags: [:], file: nil, environment: home.merging(["LUMINORA_TOKEN_FAMILY": "gpt"]) { $1 })
        }
    }

    @Test("A family that there is not is refused with those there are")
    func command() throws {
        #expect(throws: (any Error).self) { try EvalTokens.parse(["--input", "-", "--family", "gpt"]) }
        let command = try EvalTokens.parse(["--input", "-", "--family", "o200k"])
        #expect(try command.line(for: .object(["id": .integer(3), "text": .string("Hello, world!")])).text == #"{"id":3,"tokens":4}"#)
        #expect(throws: EvalLineError.self) { try command.line(for: .object(["id": .integer(3)])) }
    }
}
