// `structuredOutput` is what a provider's documentation promises for every model it serves, while streaming. Groq does not stream
// structured answers, OpenRouter's models differ, and nobody knows what stands behind `openai-compatible`: these are asked in words.
// A server of one's own that takes a schema is reached as `llamacpp:MODEL@URL`.
extension ModelProvider {
    /// The providers that are known by name, in the order in which they are listed.
    public static let all: [ModelProvider] = [
        ModelProvider("offline", format: .offline),
        ModelProvider(
            "openai",
            baseURL: "https://api.openai.com/v1",
            keyVariable: "OPENAI_API_KEY",
            needsKey: true,
            defaultModel: "gpt-4.1-mini",
            format: .openAI(OpenAIQuirks(tokenLimit: .maxCompletionTokens, structuredOutput: .schema))
        ),
        ModelProvider(
            "anthropic",
            baseURL: "https://api.anthropic.com/v1",
            keyVariable: "ANTHROPIC_API_KEY",
            needsKey: true,
            defaultModel: "claude-haiku-4-5",
            format: .anthropic
        ),
        ModelProvider(
            "deepseek",
            baseURL: "https://api.deepseek.com/v1",
            keyVariable: "DEEPSEEK_API_KEY",
            needsKey: true,
            defaultModel: "deepseek-chat",
            format: .openAI(OpenAIQuirks(structuredOutput: .object))
        ),
        ModelProvider(
            "mistral",
            baseURL: "https://api.mistral.ai/v1",
            keyVariable: "MISTRAL_API_KEY",
            needsKey: true,
            defaultModel: "mistral-small-latest",
            // It sends the usage unasked, and refuses requests that ask for it.
            format: .openAI(OpenAIQuirks(acceptsStreamOptions: false, structuredOutput: .schema))
        ),
        ModelProvider(
            "groq",
            baseURL: "https://api.groq.com/openai/v1",
            keyVariable: "GROQ_API_KEY",
            needsKey: true,
            defaultModel: "llama-3.3-70b-versatile",
            format: .openAI(OpenAIQuirks(tokenLimit: .maxCompletionTokens))
        ),
        ModelProvider(
            "openrouter",
            baseURL: "https://openrouter.ai/api/v1",
            keyVariable: "OPENROUTER_API_KEY",
            needsKey: true,
            defaultModel: "openrouter/auto",
            format: .openAI(OpenAIQuirks())
        ),
        ModelProvider(
            "gemini",
            baseURL: "https://generativelanguage.googleapis.com/v1beta/openai",
            keyVariable: "GEMINI_API_KEY",
            needsKey: true,
            defaultModel: "gemini-2.5-flash",
            format: .openAI(OpenAIQuirks(structuredOutput: .schema))
        ),
        ModelProvider(
            "cohere",
            baseURL: "https://api.cohere.ai/compatibility/v1",
            keyVariable: "COHERE_API_KEY",
            needsKey: true,
            defaultModel: "command-a-03-2025",
            format: .openAI(OpenAIQuirks(acceptsStreamOptions: false, structuredOutput: .object))
        ),
        ModelProvider(
            "ollama",
            baseURL: "http://127.0.0.1:11434/v1",
            defaultModel: "llama3.2",
            format: .openAI(OpenAIQuirks(structuredOutput: .boundedSchema)),
            startRemedy: "start it with “ollama serve”"
        ),
        ModelProvider(
            "llamacpp",
            baseURL: "http://127.0.0.1:8080/v1",
            defaultModel: "default",
            format: .openAI(OpenAIQuirks(structuredOutput: .boundedSchema)),
            startRemedy: "start it with “llama-server -m MODEL.gguf”"
        ),
        ModelProvider(
            "lmstudio",
            baseURL: "http://127.0.0.1:1234/v1",
            defaultModel: "local-model",
            format: .openAI(OpenAIQuirks(structuredOutput: .boundedSchema)),
            startRemedy: "start the server in LM Studio"
        ),
        ModelProvider("openai-compatible", format: .openAI(OpenAIQuirks())),
    ]

    /// The provider of that name, or `nil` if none is called so.
    public static func named(_ name: String) -> ModelProvider? {
        all.first { $0.name == name }
    }
}
