// Made by Scripts/fit-tokens; not to be edited. NOTICE names the texts that the weights were fitted to.
extension TokenFamily {
    // Hundredths of a token, in the order of TokenWeights: word, long letter, late vowel, accent, capital, digit, number, sign, run of
    // signs, gap, other letter of two bytes, Indic letter, ideograph, symbol, emoji.

    /// Any model: as many tokens as the greediest tokenisers that are known make, so that a budget is kept.
    public static let general = TokenFamily("general", TokenWeights(88, 7, 101, 302, 12, 77, 101, 20, 73, 144, 96, 149, 182, 116, 353))
    /// OpenAI's models since GPT-4o.
    public static let o200k = TokenFamily("o200k", TokenWeights(94, 5, 31, 84, 8, 26, 128, 23, 67, 21, 39, 42, 79, 91, 176))
    /// OpenAI's GPT-4 and GPT-3.5.
    public static let cl100k = TokenFamily("cl100k", TokenWeights(92, 4, 61, 149, 7, 27, 124, 24, 74, 27, 75, 106, 119, 98, 278))
    /// Claude up to its second version; later tokenisers are not public.
    public static let claude = TokenFamily("claude", TokenWeights(91, 7, 84, 185, 10, 19, 74, 30, 59, 149, 82, 153, 118, 119, 273))
    /// DeepSeek's models since the third version.
    public static let deepseek = TokenFamily("deepseek", TokenWeights(96, 3, 58, 128, 7, 25, 125, 21, 79, 21, 47, 50, 67, 89, 196))
    /// Mistral's models since NeMo, which share the tokeniser “tekken”.
    public static let mistral = TokenFamily("mistral", TokenWeights(95, 8, 32, 74, 22, 88, 102, 29, 64, 28, 41, 50, 74, 111, 388))
    /// Llama 3, 3.1, 3.2 and 3.3.
    public static let llama3 = TokenFamily("llama3", TokenWeights(93, 4, 61, 149, 7, 27, 124, 23, 72, 27, 44, 54, 77, 97, 276))
    /// Qwen up to its third version.
    public static let qwen = TokenFamily("qwen", TokenWeights(96, 0, 68, 136, 6, 79, 125, 24, 68, 22, 48, 66, 67, 76, 120))
    /// Qwen since 3.5.
    public static let qwen35 = TokenFamily("qwen35", TokenWeights(93, 6, 34, 92, 12, 86, 105, 26, 67, 114, 37, 31, 54, 90, 265))
    /// Gemma since its third version, which shares its tokeniser with Gemini 2.0.
    public static let gemma = TokenFamily("gemma", TokenWeights(99, 4, 25, 60, 8, 87, 92, 6, 90, 109, 38, 34, 62, 91, 107))
    /// SmolLM and SmolLM2, whose vocabulary is small and English.
    public static let smollm = TokenFamily("smollm", TokenWeights(92, 2, 118, 355, 11, 84, 102, 23, 67, 152, 97, 158, 192, 123, 311))
}
