import LuminoraCore

/// The values that a fact has had, one after another: a pure function of what was said about it and when.
///
/// It does not matter in which order the sayings became known, how often, or which of them are taken back later: the same
/// sayings give the same chain. The same value said again makes its link surer; another value ends the link and begins the next;
/// a retraction ends it. At most the last link is open, and that is what is so.
struct FactChain: Hashable, Sendable {
    /// Why a link ended.
    enum Ending: String, Sendable {
        /// The user told something else.
        case changed
        /// The user corrected themselves.
        case corrected
        /// The user said that it no longer is so.
        case retracted
    }

    /// A value, for as long as it was so; or a retraction, which is kept so that older sayings that become known later stay ended.
    struct Link: Hashable, Sendable {
        var key: String
        var value: JSONValue?
        var isRetraction: Bool
        /// The first one began the link.
        var mentions: [Saying]
        var until: Timestamp?
        var ending: Ending?
        /// The place of the link that took its place.
        var successor: Int?

        /// Whether it is so now.
        var isLive: Bool { !isRetraction && until == nil }

        /// How sure it is: each saying leaves less doubt.
        var confidence: Double {
            let doubt = mentions.reduce(1) { $0 * (1 - $1.confidence) }
            return mentions.count == 1 ? mentions[0].confidence : min(1 - doubt, 0.99)
        }
    }

    private(set) var links: [Link] = []

    /// Makes the chain of these sayings, in whatever order they come.
    init(_ mentions: some Sequence<Saying>) {
        var seen: Set<String> = []
        for mention in mentions.sorted(by: Saying.precedes) where seen.insert(mention.fingerprint).inserted { add(mention) }
    }

    private var open: Int? { links.lastIndex { $0.isLive } }

    private mutating func add(_ mention: Saying) {
        if mention.retracts {
            if let open, Self.ends(mention, links[open]) { end(open, at: mention.at, .retracted) }
            // Said once more, an end is surer, not another one.
            if let last = links.indices.last, links[last].isRetraction, links[last].key == mention.key, Self.isSame(links[last].value, mention.value)
            {
                return links[last].mentions.append(mention)
            }
            links.append(Link(key: mention.key, value: mention.value, isRetraction: true, mentions: [mention]))
            return
        }
        guard let open else { return begin(mention, value: mention.value) }
        guard links[open].key == mention.key else {
            end(open, at: mention.at, mention.corrects ? .corrected : .changed, by: links.count)
            return begin(mention, value: mention.value)
        }
        let merged = Self.merged(links[open].value, mention.value)
        if Self.isSame(merged, links[open].value) {
            links[open].mentions.append(mention)
        } else {
            end(open, at: mention.at, mention.corrects ? .corrected : .changed, by: links.count)
            begin(mention, value: merged)
        }
    }

    private mutating func begin(_ mention: Saying, value: JSONValue?) {
        links.append(Link(key: mention.key, value: value, isRetraction: false, mentions: [mention]))
    }

    private mutating func end(_ index: Int, at moment: Timestamp, _ ending: Ending, by successor: Int? = nil) {
        links[index].until = moment
        links[index].ending = ending
        links[index].successor = successor
    }

    private static func ends(_ retraction: Saying, _ link: Link) -> Bool {
        guard retraction.key == link.key else { return false }
        guard let value = retraction.value, let current = link.value, case .string = current else { return true }
        return isSame(value, current)
    }

    /// Objects grow by what is said of them; any other value takes the place of the one before.
    static func merged(_ old: JSONValue?, _ new: JSONValue?) -> JSONValue? {
        guard case .object(var members)? = old, case .object(let said)? = new else { return new }
        for (name, value) in said where !isSame(members[name], value) { members[name] = value }
        return .object(members)
    }

    /// Whether two values say the same, capitals and accents aside.
    static func isSame(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        switch (left, right) {
        case (.string(let left)?, .string(let right)?):
            return left == right || Slug.of(left) == Slug.of(right)
        case (.object(let left)?, .object(let right)?):
            return left.count == right.count && left.allSatisfy { isSame($0.value, right[$0.key]) }
        default: return left == right
        }
    }
}
