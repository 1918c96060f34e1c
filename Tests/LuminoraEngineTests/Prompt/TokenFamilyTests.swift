import LuminoraCore
import LuminoraTestSupport
import Testing

@testable import LuminoraEngine

@Suite("Families of tokenisers")
struct TokenFamilyTests {
    @Test("Each family is found by its name, and by no other")
    func names() {
        #expect(TokenFamily.all.first == .general)
        #expect(Set(TokenFamily.all.map(\.name)).count == TokenFamily.all.count)
        for family in TokenFamily.all {
            #expect(TokenFamily(named: family.name) == family)
            #expect(family.description == family.name)
        }
        #expect(TokenFamily(named: "auto") == nil)
        #expect(TokenFamily(named: "") == nil)
    }

    @Test(
        "A model's name tells its family",
        arguments: [
            ("openai:gpt-4.1-mini", "o200k"), ("openai:gpt-4o", "o200k"), ("openai:gpt-5", "o200k"), ("openai:o3", "o200k"),
            ("openai:gpt-4-turbo", "cl100k"), ("openai:gpt-3.5-turbo", "cl100k"), ("groq:openai/gpt-oss-20b", "o200k"),
            ("openrouter:openai/gpt-5.1", "o200k"), ("openai-compatible:my-model", "general"),
            ("anthropic:claude-haiku-4-5", "general"), ("anthropic:claude-2.1", "claude"), ("deepseek:deepseek-chat", "deepseek"),
            ("groq:deepseek-r1-distill-llama-70b", "llama3"), ("mistral:mistral-small-latest", "mistral"),
            ("mistral:open-mistral-7b", "general"), ("ollama:mistral", "general"), ("ollama:mistral:7b", "general"),
            ("ollama:mistral-nemo", "mistral"), ("openrouter:mistralai/mixtral-8x7b", "general"), ("ollama:llama3.2", "llama3"),
            ("groq:llama-3.3-70b-versatile", "llama3"), ("groq:meta-llama/llama-4-scout", "o200k"), ("ollama:llama2", "general"),
            ("ollama:qwen3:8b", "qwen"), ("openrouter:qwen/qwen3.5-27b", "qwen35"), ("gemini:gemini-2.5-flash", "gemma"),
            ("ollama:Gemma3", "gemma"), ("openai-compatible:smollm2-135m", "smollm"), ("ollama:smollm3", "llama3"),
            ("cohere:command-a-03-2025", "general"), ("openrouter:openrouter/auto", "general"), ("llamacpp:default", "general"),
            ("offline", "general"), ("", "general"),
        ]
    )
    func models(_ model: String, _ family: String) {
        #expect(TokenFamily(modelName: model).name == family)
    }

    @Test("An engine estimates by its model's name, unless its settings name a family")
    func engine() {
        func family(_ model: String, _ settings: EngineSettings) -> TokenFamily {
            ConversationEngine(
                store: InMemoryStore(),
                library: .bundled(),
                model: ScriptedModel(name: model),
                settings: settings
            )
            .writer.estimator.family
        }
        #expect(family("deepseek:deepseek-chat", EngineSettings()) == .deepseek)
        #expect(family("llamacpp:default", EngineSettings()) == .general)
        #expect(family("llamacpp:default", EngineSettings(tokenFamily: .qwen)) == .qwen)
    }

    @Test("What is remembered is cut to the budget in tokens of the family")
    func budget() {
        let now = Timestamp(milliseconds: 1_767_225_600_000)
        let memories = (0..<10)
            .map { number in
                let content = "La abuela de Sofía cumplió ochenta años número \(number) en Arequipa"
                let memory = Memory(
                    id: MemoryID(rawValue: "m\(number)"),
                    user: UserID(rawValue: "ana"),
                    type: .semantic,
                    kind: "personal",
                    content: content,
                    occurredAt: now,
                    createdAt: now
                )
                return Recollection(.memory(memory))
            }
        func sentence(_ recollection: Recollection) -> String {
            guard case .memory(let memory) = recollection.item else { return "" }
            return memory.content
        }
        func remembered(_ family: TokenFamily) -> Int {
            let estimator = TokenEstimator(family: family)
            let choice = RecallChoice(
                AskedFacts("¿Qué sabes?"),
                among: memories,
                isSearched: false,
                budget: 100,
                estimator: estimator,
                admits: { _ in true },
                sentence: sentence
            )
            let cost = choice.facts.map { estimator.tokens(in: sentence($0)) + 4 }.reduce(0, +)
            #expect(cost <= 100)
            return choice.facts.count
        }
        #expect(remembered(.smollm) > 0)
        #expect(remembered(.smollm) < remembered(.o200k))
    }
}
