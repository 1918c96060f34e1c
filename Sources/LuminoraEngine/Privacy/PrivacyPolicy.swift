public import LuminoraCore

/// Decides what may be kept of a user's private life.
///
/// The defaults: of adults, and of users whose age is not known, health is kept, beliefs and sexuality only with consent. Of
/// children none of these is kept. Passwords, PINs and numbers of cards are kept of nobody.
public struct PrivacyPolicy: Sendable {
    /// How old somebody is, as far as the policy cares.
    public enum AgeBand: String, Hashable, Sendable, Codable {
        /// Under 18.
        case child
        /// 18 or older.
        case adult
        /// It is not known.
        case unknown

        /// The band of an age in years.
        public init(age: Int?) {
            self = age.map { $0 < 18 ? .child : .adult } ?? .unknown
        }
    }

    /// Why something is not kept.
    public struct Refusal: Hashable, Sendable {
        /// The sort of private matter that it is.
        public var sensitivity: FactCatalogue.Sensitivity
        /// The age band that decided.
        public var ageBand: AgeBand
    }

    /// The private matters that are kept of adults and of users whose age is not known.
    public var kept: Set<FactCatalogue.Sensitivity>
    /// The private matters that are kept of children.
    public var keptOfChildren: Set<FactCatalogue.Sensitivity>

    /// Makes a policy.
    ///
    /// - Parameters:
    ///   - consents: what adults have agreed to have kept, besides their health.
    ///   - keptOfChildren: what guardians have agreed to have kept of children. Secrets are never kept.
    public init(consents: Set<FactCatalogue.Sensitivity> = [], keptOfChildren: Set<FactCatalogue.Sensitivity> = []) {
        kept = consents.union([.health]).subtracting([.secret])
        self.keptOfChildren = keptOfChildren.subtracting([.secret])
    }

    /// Why a fact is not kept; `nil` if it is.
    ///
    /// - Parameters:
    ///   - key: the canonical key.
    ///   - words: the words that say it, which may hold a secret whatever the key is.
    ///   - ageBand: how old the user is.
    /// - Returns: the refusal.
    public func refusal(ofFact key: String, saidIn words: String, ageBand: AgeBand) -> Refusal? {
        let sensitivity = SecretScreen.isSecret(words) ? .secret : FactCatalogue.standard.entry(for: key)?.sensitivity
        return refusal(of: sensitivity, ageBand: ageBand)
    }

    /// Why a moment that is told in these words is not kept; `nil` if it is.
    public func refusal(ofEpisode words: String, ageBand: AgeBand) -> Refusal? {
        refusal(of: SecretScreen.isSecret(words) ? .secret : PrivateMatters.sensitivity(of: words), ageBand: ageBand)
    }

    private func refusal(of sensitivity: FactCatalogue.Sensitivity?, ageBand: AgeBand) -> Refusal? {
        guard let sensitivity else { return nil }
        let isKept = (ageBand == .child ? keptOfChildren : kept).contains(sensitivity)
        return isKept ? nil : Refusal(sensitivity: sensitivity, ageBand: ageBand)
    }
}
