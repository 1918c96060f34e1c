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

        init(name: String, text: String) {
            self.name = name
            self.text = text
            tokens = TokenEstimator.tokens(in: text)
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

/// Estimates how many tokens a text has, without a tokeniser.
public enum TokenEstimator {
    /// About how many tokens the text has: a quarter of its ASCII bytes and half of its other characters, rounded up.
    ///
    /// English text has about four characters to a token with the common vocabularies; accented letters, signs and other
    /// scripts break words into more pieces.
    public static func tokens(in text: String) -> Int {
        var ascii = 0
        var others = 0
        for byte in text.utf8 {
            if byte < 0x80 { ascii += 1 } else if byte & 0xC0 != 0x80 { others += 1 }
        }
        return (ascii + 2 * others + 3) / 4
    }
}
