/// Why a text is kept apart, with the words that gave it away.
public struct Suspicion: Hashable, Sendable {
    /// What kind of attack a text looks like.
    public enum Reason: String, CaseIterable, Codable, Hashable, Sendable {
        /// An order about how the character must behave from now on.
        case standingOrder = "standing_order"
        /// A mark that imitates the fences of a prompt or another speaker.
        case roleTag = "role_tag"
        /// Characters that nobody can see.
        case hiddenCharacters = "hidden_characters"
        /// Letters of another alphabet inside a word.
        case disguisedLetters = "disguised_letters"
        /// An attempt to cancel or to read the character's own instructions.
        case instructionOverride = "instruction_override"
        /// An order that waits for somebody to say something.
        case conditionalTrigger = "conditional_trigger"
        /// A claim to be the developer, the system or an administrator.
        case falseAuthority = "false_authority"
        /// An order written in base64, hexadecimal, rot13 or the like.
        case encodedText = "encoded_text"
        /// An attempt to send stored words somewhere, or to read someone else's.
        case exfiltration
        /// An attempt to set affinity, mood, permissions or consent.
        case stateTampering = "state_tampering"
        /// Text in the shape of a tool call.
        case toolCall = "tool_call"
        /// A rule about how other people are to be treated.
        case ruleAboutOthers = "rule_about_others"
    }

    /// The kind of attack.
    public var reason: Reason
    /// The words that gave it away: at most 120 characters, hidden ones written as U+XXXX.
    public var excerpt: String

    /// Makes a suspicion.
    public init(reason: Reason, excerpt: String) {
        self.reason = reason
        self.excerpt = excerpt
    }
}
