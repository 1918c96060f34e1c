extension TokenFamily {
    /// Finds the family of a model.
    ///
    /// - Parameter modelName: the name under which answers of the model are stored: `PROVIDER:MODEL`, such as `deepseek:deepseek-chat` or
    ///   `openrouter:anthropic/claude-sonnet-4.5`. The tokenisers of Claude since its third version and of Cohere are not public: these
    ///   models, and all that the table does not know, are estimated by ``general``.
    public init(modelName: String) {
        let name = modelName.lowercased()
        self = Self.models.first { name.contains($0.part) }?.family ?? .general
    }

    /// Parts of names, and the family of the models that have them; the first that fits counts.
    private static let models: [(part: String, family: TokenFamily)] = [
        // These are called after the model that taught them, and cut text as the model they were made from.
        ("distill-llama", .llama3), ("distill-qwen", .qwen),
        // A server's default model of this name is Mistral 7B, which has an older vocabulary, as Mixtral has.
        ("mistral-7b", .general), ("mixtral", .general), ("ollama:mistral:", .general),
        ("mistral:", .mistral), ("mistral-nemo", .mistral), ("mistral-small", .mistral), ("mistral-medium", .mistral),
        ("mistral-large", .mistral), ("ministral", .mistral), ("magistral", .mistral), ("devstral", .mistral), ("pixtral", .mistral),
        // Llama 4 has a vocabulary of its own, of the size and the cuts of o200k.
        ("llama-4", .o200k), ("llama4", .o200k), ("llama-3", .llama3), ("llama3", .llama3), ("smollm3", .llama3),
        ("gpt-oss", .o200k), ("gpt-4o", .o200k), ("gpt-4.", .o200k), ("gpt-4", .cl100k), ("gpt-3.5", .cl100k),
        ("phi-4", .cl100k), ("phi4", .cl100k), ("openai:", .o200k), ("openai/", .o200k),
        ("claude-2", .claude), ("claude-instant", .claude),
        ("deepseek", .deepseek),
        ("qwen3.5", .qwen35), ("qwen3.6", .qwen35), ("qwen", .qwen), ("qwq", .qwen),
        ("gemini", .gemma), ("gemma", .gemma),
        ("smollm", .smollm),
    ]
}
