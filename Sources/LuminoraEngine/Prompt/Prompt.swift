public import LuminoraCore

/// All that a model is told for one answer, part by part.
public struct Prompt: Hashable, Sendable {
    /// One part of the instructions.
    public struct Section: Hashable, Sendable {
        /// What the part is: `foundation`, `present`, `moment` or `memories`.
        public var name: String
        /// The text.
        public var text: String
        /// About how many tokens it has.
        public var tokens: Int

        init(name: String, text: String, estimator: TokenEstimator) {
            self.name = name
            self.text = text
            tokens = estimator.tokens(in: text)
        }
    }

    /// The parts of the instructions: what never changes first, so that providers can cache it.
    public var sections: [Section]
    /// The conversation, oldest message first; the last is the user's.
    public var messages: [ChatMessage]

    /// The request to a model.
    public func request(character: CharacterCue?, creativity: Double, maximumTokens: Int) -> CompletionRequest {
        CompletionRequest(
            system: [sections.first?.text ?? "", sections.dropFirst().map(\.text).joined(separator: "\n\n")].filter { !$0.isEmpty },
            messages: messages,
            maximumTokens: maximumTokens,
            temperature: 0.4 + 0.6 * creativity,
            character: character
        )
    }
}
