public import LuminoraCore

/// What the engine decided about proposals.
public struct Judgement: Hashable, Sendable {
    /// A proposal that does not hold.
    public struct Rejection: Hashable, Sendable {
        /// The proposal as it was made.
        public var proposal: Proposal
        /// Why it does not hold.
        public var reason: Reason

        /// Makes a rejection.
        public init(proposal: Proposal, reason: Reason) {
            self.proposal = proposal
            self.reason = reason
        }
    }

    /// Why a proposal does not hold.
    public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
        /// It names no message of the request, or one that it must not learn from.
        case unknownMessage = "unknown_message"
        /// Its quote is not a literal part of the message.
        case quoteMissing = "quote_missing"
        /// Its value is not in the message: invented, recalled, or put into another language.
        case notGrounded = "not_grounded"
        /// The user passes on, supposes, wishes or asks it, or it is about somebody else.
        case notTheUser = "not_the_user"
        /// The message says the opposite.
        case negated
        /// The message tells the program what to store instead of telling something.
        case instruction
        /// Its value does not have the form that the catalogue gives it.
        case invalidValue = "invalid_value"
        /// It is not sure enough.
        case lowConfidence = "low_confidence"
        /// The interaction is not a known one.
        case unknownInteraction = "unknown_interaction"
        /// It has no title or no summary.
        case emptySummary = "empty_summary"
        /// It is in another language than the user's.
        case wrongLanguage = "wrong_language"
        /// A part of it is longer than is kept.
        case tooLong = "too_long"
        /// There are more than are taken at once.
        case tooMany = "too_many"
        /// It has been proposed before.
        case duplicate
    }

    /// The proposals that hold, with canonical keys, cleaned values and confidence from 0 to 1, in their order.
    public var accepted: [Proposal]
    /// The proposals that do not, in their order.
    public var rejected: [Rejection]

    /// Makes a judgement.
    public init(accepted: [Proposal] = [], rejected: [Rejection] = []) {
        self.accepted = accepted
        self.rejected = rejected
    }
}
