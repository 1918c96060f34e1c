import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("Model specifications")
struct ModelSpecificationTests {
    @Test(
        "Every form is understood",
        arguments: [
            ("offline", "offline", "", ""),
            (" offline ", "offline", "", ""),
            ("deepseek", "deepseek", "deepseek-chat", "https://api.deepseek.com/v1"),
            ("DeepSeek:deepseek-reasoner", "deepseek", "deepseek-reasoner", "https://api.deepseek.com/v1"),
            ("ollama:llama3.2:3b", "ollama", "llama3.2:3b", "http://127.0.0.1:11434/v1"),
            ("ollama:llama3.2:3b@http://10.0.0.5:11434/v1/", "ollama", "llama3.2:3b", "http://10.0.0.5:11434/v1"),
            ("ollama:@http://10.0.0.5:11434/v1", "ollama", "llama3.2", "http://10.0.0.5:11434/v1"),
            ("openrouter:meta-llama/llama-3.3-70b:free", "openrouter", "meta-llama/llama-3.3-70b:free", "https://openrouter.ai/api/v1"),
            ("openai-compatible:@cf/meta/llama@https://h.example/v1", "openai-compatible", "@cf/meta/llama", "https://h.example/v1"),
            ("openai-compatible:my-model@http://[::1]:8000/v1", "openai-compatible", "my-model", "http://[::1]:8000/v1"),
            ("anthropic:claude-x@20250101", "anthropic", "claude-x@20250101", "https://api.anthropic.com/v1"),
            ("llamacpp", "llamacpp", "default", "http://127.0.0.1:8080/v1"),
        ]
    )
    func understands(_ text: String, _ provider: String, _ model: String, _ url: String) throws {
        let specification = try ModelSpecification(text)
        #expect(specification.provider.name == provider)
        #expect(specification.model == model)
        #expect(specification.baseURL == url)
        #expect(try ModelSpecification(specification.description) == specification)
    }

    @Test(
        "What is wrong is said, with the providers and an example",
        arguments: [
            ("", "no model is named"),
            ("gpt-4", "there is no provider “gpt-4”"),
            ("offline:x", "offline takes no model and no URL"),
            ("openai-compatible", "openai-compatible needs a model"),
            ("openai-compatible:m", "openai-compatible needs a URL"),
            ("ollama:m@localhost:11434", "a URL begins with http:// or https://"),
            ("ollama:m@ftp://h/v1", "a URL begins with http:// or https://"),
            ("ollama:m@http://", "the URL cannot be read"),
            ("ollama:m@http://h/a b", "the URL cannot be read"),
            ("ollama:m@http://me:pw@h/v1", "a URL must not hold a user name or password; keys come from the environment"),
            ("ollama:m@http://h/v1?key=1", "the URL must end with its path, without “?” or “#”"),
            ("ollama:my model", "a model's name has no white space"),
        ]
    )
    func refuses(_ text: String, _ reason: String) throws {
        let error = try #require(throws: InvalidModelSpecification.self) { try ModelSpecification(text) }
        #expect(error.reason == reason)
        #expect(error.description.contains("deepseek:deepseek-chat"))
        for provider in ModelProvider.all { #expect(error.description.contains(provider.name)) }
        #expect(!error.description.contains("me:pw"))
    }

    @Test("The table of providers is in order", arguments: ModelProvider.all)
    func table(_ provider: ModelProvider) throws {
        #expect(ModelProvider.all.count { $0.name == provider.name } == 1)
        #expect(provider.needsKey == (provider.keyVariable != nil))
        if provider.needsKey { #expect(provider.baseURL?.hasPrefix("https://") == true) }
        if provider.startRemedy != nil { #expect(provider.baseURL?.hasPrefix("http://127.0.0.1:") == true) }
        if provider.defaultModel != nil { #expect(try ModelSpecification(provider.name).provider == provider) }
    }
}
