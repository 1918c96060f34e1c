public import LuminoraCore

/// Something that was recalled for a message: a memory or a line of a conversation, and why.
public struct Recollection: Hashable, Sendable {
    /// What was recalled.
    public enum Item: Hashable, Sendable {
        /// A fact, an episode or another memory.
        case memory(Memory)
        /// A line of a conversation.
        case message(Message)
    }

    /// What was recalled.
    public var item: Item
    /// Why the index found it; `nil` if it was given for its kind or importance alone.
    public var hit: RecallHit?
    /// The messages it was learnt from, with their words.
    public var sources: [MemorySource]

    /// Makes a recollection.
    public init(_ item: Item, hit: RecallHit? = nil, sources: [MemorySource] = []) {
        self.item = item
        self.hit = hit
        self.sources = sources
    }

    /// Its name.
    public var id: String {
        switch item {
        case .memory(let memory): memory.id.rawValue
        case .message(let message): message.id.rawValue
        }
    }

    /// Since when it is known.
    public var since: Timestamp {
        switch item {
        case .memory(let memory): memory.validFrom
        case .message(let message): message.timestamp
        }
    }
}
